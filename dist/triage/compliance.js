"use strict";const{If:h,ag:g,bg:p}=require("../shared/core.js");function w({sections:n,...u},i,a){let s=p(i.findings,({rule:e})=>e),l=n.map(({controls:e,...t})=>({...t,judgements:e.map(c=>m(c,i,a,s))})),o=l.flatMap(
({judgements:e})=>e),d=g.map(e=>[e,o.filter(t=>t.verdict===e).length]);return{standard:u,sections:l,controls:o.length,checkable:o.filter(({control:e})=>e.unseen===void 0).length,counts:Object.fromEntries(
d)}}var f=({rules:n,cited:u,also:i=[]},a)=>a.filter(({id:s,standards:l})=>n?n.includes(s):l.includes(u)||i.includes(s));function m(n,u,i,a){let s=f(n,i),l=({standards:t})=>t===void 0||t.includes(n.cited),
o=s.flatMap(({id:t})=>a.get(t)??[]).filter(l),d=o.filter(({suppressed:t})=>!t),e={control:n,rules:s.map(({id:t})=>t),findings:d,suppressed:o.length-d.length};return d.some(({confidence:t})=>t!=="low")?
{...e,verdict:"fail"}:d.length>0?{...e,verdict:"unsure",why:"what is found here has a low confidence"}:{...e,...v(n,u,s)}}function v(n,{failures:u,unjudged:i=[],subjects:a=[],open:s=[]},l){if(n.unseen!==
void 0)return{verdict:"unseen",why:n.unseen};let o=new Set([...u.map(({path:r})=>r),...i]).size;if(o>0)return{verdict:"unsure",why:`${o} ${o===1?"file":"files"} could not be checked`};if(!a.includes(n.
about))return{verdict:"not-applicable",why:j[n.about]};let d=l.filter(({ran:r})=>r==="nowhere"),e=l.filter(({ran:r})=>r==="in places");if(d.length>0)return{verdict:"unsure",why:`${d.map(({id:r})=>r).join(
", ")} did not run`};if(e.length>0)return{verdict:"unsure",why:`${e.map(({id:r})=>r).join(", ")} did not run everywhere`};let t=new Set(l.flatMap(({id:r})=>Object.hasOwn(h,r)?h[r]??[]:[])),c=s.filter(
({setting:r})=>t.has(r));return c.length>0?{verdict:"unsure",why:c.map(b).join("; ")}:{verdict:"pass"}}var b=({setting:n,labels:[u="",...i]})=>`\`${n}\` of ${u}${i.length>0?` and ${i.length} more`:""}\
 is not known here`,j={workload:"there is no image and no container here",container:"nothing here starts a container",build:"there is no Dockerfile here",engine:"there is no daemon.json here"};module.
exports={complianceOf:w,rulesFor:f};
