"use strict";const{b:p}=require("../shared/score-weights.js"),{$f:M,Mf:h,bf:d}=require("../shared/core.js");function b(t,e){let r=t.filter(({losses:i})=>i.length>0).map(({each:i,losses:l})=>({each:i,losses:l})),s=new Map;
for(let i of r)for(let{rule:l}of i.losses){let o=s.get(l);o?o.push(i):s.set(l,[i])}let n=[],a=[];for(;s.size>0;){let i=k([...s].sort(([o],[f])=>o<f?-1:1).map(([o,f])=>O(o,f)));s.delete(i.rule),a.push(
i);for(let o of i.from)o.losses=o.losses.filter(({rule:f})=>f!==i.rule);let l=a.reduce((o,f)=>o+f.gain,0);l!==0&&(n.push(x(a,l,e)),a=[])}return n}function O(t,e){let[r,s]=[0,0];for(let{losses:n}of e){
r+=c(n.filter(a=>a.rule!==t))-c(n);for(let a of n)a.rule===t&&(s+=a.points+(100-a.cap))}return{rule:t,gain:r,weight:s,from:e}}var k=t=>t.reduce((e,r)=>r.gain>e.gain||r.gain===e.gain&&r.weight>e.weight?
r:e);function x(t,e,r){let s=t.map(({rule:a,from:i})=>(r.get(a)?.step??`follow ${a} in %`).replace("%",()=>y(i))),n=new Set(t.flatMap(({from:a})=>a.map(({each:i})=>i)));return{text:h(s,"and"),gain:e,rules:t.
map(({rule:a})=>a).sort(),workloads:[...n].map(({label:a})=>a)}}function y(t){let e=new Map;for(let{each:r}of t)e.set(m(r),(e.get(m(r))??0)+1);return h([...e].map(([r,s])=>`${s} ${r}${s===1?"":"s"}`),
"and")}var m=({kind:t,label:e})=>t==="container"&&e.startsWith("service ")?"service":t,$=[[90,"A"],[80,"B"],[70,"C"],[60,"D"],[40,"E"]],u=t=>$.find(([e])=>t>=e)?.[1]??"F",g=(t,e)=>d.indexOf(t)>=d.indexOf(
e),S=({confidence:t})=>t!=="low";function w({facts:t},e){return[...M(t.filter(S),({rule:r})=>r)].map(([r,s])=>{let n=e.get(r),a=n?s.filter(({severity:l})=>g(l,n.from??"info")).length:0,i=p.filter(({from:l})=>{
let o=Object.hasOwn(l,r)?l[r]:void 0;return o!==void 0&&s.some(({severity:f})=>g(f,o))});return{rule:r,points:(n?.points??0)*(n?.each?a:Math.min(1,a)),cap:Math.min(100,...i.map(({at:l})=>l))}}).filter(
({points:r,cap:s})=>r>0||s<100).sort((r,s)=>s.points-r.points||r.cap-s.cap||(r.rule<s.rule?-1:1))}var c=t=>Math.max(0,Math.min(100-t.reduce((e,{points:r})=>e+r,0),...t.map(({cap:e})=>e)));function q(t,e,r){
let s=t.map(l=>({each:l,losses:w(l,e)})).filter(({each:l,losses:o})=>!l.isElsewhere||o.length>0);if(s.length===0)return;let n=s.map(({each:l,losses:o})=>C(l,o,e)).sort(A),a=n[0]?.score??0,i=n.reduce((l,{
score:o})=>l+o,0);return{mean:Math.round(i/n.length*10)/10,minimum:a,grade:u(a),scored:n,recommendations:b(s,e),unrated:[...e].flatMap(([l,{points:o}])=>o>0&&!r(l)?[l]:[]).sort()}}var v=({file:t,label:e,
workload:r})=>JSON.stringify([t,e,r]),A=(t,e)=>t.score-e.score||(v(t)<v(e)?-1:1);function C({workload:t,label:e,file:r,kind:s},n,a){let i=c(n),l=E(n);return{workload:t,label:e,file:r,kind:s,score:i,grade:u(
i),deductions:n.flatMap(({rule:o,points:f})=>f>0?[{what:a.get(o)?.what??o,points:f,rules:[o]}]:[]),...l?{cap:l}:{}}}function E(t){let[e]=t.filter(({cap:s})=>s<100).sort((s,n)=>s.cap-n.cap),r=e&&p.find(
({at:s})=>s===e.cap);return r&&{at:r.at,why:r.why,rule:e.rule}}module.exports={gradeOf:u,lossesOf:w,scoreOf:c,scoresOf:q};
