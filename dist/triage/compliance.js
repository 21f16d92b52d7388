"use strict";const{$f:h,_f:f}=require("../shared/core.js");function p({sections:n,...l},d,c){let i=h(d.findings,({rule:e})=>e),r=n.map(({controls:e,...t})=>({...t,judgements:e.map(a=>g(a,d,c,i))})),s=r.flatMap(({judgements:e})=>e),
o=f.map(e=>[e,s.filter(t=>t.verdict===e).length]);return{standard:l,sections:r,controls:s.length,checkable:s.filter(({control:e})=>e.unseen===void 0).length,counts:Object.fromEntries(o)}}var u=({rules:n,
cited:l,also:d=[]},c)=>c.filter(({id:i,standards:r})=>n?n.includes(i):r.includes(l)||d.includes(i));function g(n,l,d,c){let i=u(n,d),r=({standards:t})=>t===void 0||t.includes(n.cited),s=i.flatMap(({id:t})=>c.
get(t)??[]).filter(r),o=s.filter(({suppressed:t})=>!t),e={control:n,rules:i.map(({id:t})=>t),findings:o,suppressed:s.length-o.length};return o.some(({confidence:t})=>t!=="low")?{...e,verdict:"fail"}:o.
length>0?{...e,verdict:"unsure",why:"what is found here has a low confidence"}:{...e,...m(n,l,i)}}function m(n,{failures:l,unjudged:d=[],subjects:c=[]},i){if(n.unseen!==void 0)return{verdict:"unseen",
why:n.unseen};let r=new Set([...l.map(({path:e})=>e),...d]).size;if(r>0)return{verdict:"unsure",why:`${r} ${r===1?"file":"files"} could not be checked`};if(!c.includes(n.about))return{verdict:"not-app\
licable",why:v[n.about]};let s=i.filter(({ran:e})=>e==="nowhere"),o=i.filter(({ran:e})=>e==="in places");return s.length>0?{verdict:"unsure",why:`${s.map(({id:e})=>e).join(", ")} did not run`}:o.length>
0?{verdict:"unsure",why:`${o.map(({id:e})=>e).join(", ")} did not run everywhere`}:{verdict:"pass"}}var v={workload:"there is no image and no container here",container:"nothing here starts a container",
build:"there is no Dockerfile here",engine:"there is no daemon.json here"};module.exports={complianceOf:p,rulesFor:u};
