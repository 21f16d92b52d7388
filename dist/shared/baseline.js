"use strict";const{a:v,b:c,c:y}=require("./fingerprint.js"),{bg:x,ib:w,ya:q}=require("./core.js");var I=2e5;function M(e,r){let i=new Map,l=(n,t,f)=>{for(let d of[!1,!0])for(let[g,{suppressed:j}]of e.findings.entries()){
if(i.has(g)||j?.by==="comment"!==d)continue;let m=n.get(t(g))??[],b=m.findIndex($=>f($,g));b>=0&&i.set(g,...m.splice(b,1))}return[...n.values()].flat()},p=v(e).map(y),s=l(x(r,({fingerprint:n})=>y(n)),
n=>p[n],()=>!0),a=0,u=(n,t)=>JSON.stringify([n,t]),o=l(x(s,({rule:n,path:t})=>u(n,t)),n=>{let{rule:t,span:f}=e.findings[n];return u(t,c(e.prefix,f.file))},({anchor:n},t)=>{let f=e.findings[t]?.anchor??
"";return!f.includes("*")||a>=I?!1:(a+=1,J(f,n))});return{entries:i,unmet:o}}function J(e,r){let[i="",...l]=e.split(/\*+/),p=l.pop();if(p===void 0||!r.startsWith(i)||!r.endsWith(p))return!1;let s=i.length;
for(let a of l){let u=r.indexOf(a,s+1);if(u<0)return!1;s=u+a.length}return s<r.length-p.length}var S=({rules:e})=>new Set(e.flatMap(({id:r,subject:i})=>r===`valid-${i}`&&i!=="ignore"?[r]:[]));function N(e,r,{
whole:i,profile:l}){let{entries:p,unmet:s}=M(e,r),a=e.findings.map((t,f)=>{let d=p.get(f);return!d||t.suppressed?.by==="comment"?t:{...t,suppressed:{by:"baseline",reason:d.reason??null}}}),u=new Set(e.
rules.flatMap(t=>t.profile==="recommended"||l==="strict"?[t.id]:[])),o=S(e),n=new Set(e.findings.flatMap(({rule:t,span:f})=>o.has(t)?[c(e.prefix,f.file)]:[]));return{report:{...e,findings:a},unmet:s,stale:i?
s.filter(({rule:t,path:f})=>u.has(t)&&!n.has(f)):[]}}function W(e,r){let i=M(e,r).entries,l=e.findings.flatMap((s,a)=>s.suppressed?.by==="comment"?[]:[{finding:s,at:a}]),p=v({...e,findings:l.map(({finding:s})=>s)});
return l.map(({finding:{rule:s,span:a,anchor:u},at:o},n)=>{let t=c(e.prefix,a.file);return{...i.get(o),fingerprint:p[n],rule:s,path:t,anchor:u}}).sort(O)}var O=(e,r)=>h(e.path,r.path)||h(e.rule,r.rule)||
h(e.fingerprint,r.fingerprint),h=(e,r)=>e<r?-1:e>r?1:0,k=e=>{let r=e.map(({fingerprint:i,rule:l,path:p,anchor:s,reason:a,...u})=>JSON.stringify({fingerprint:i,rule:l,path:p,anchor:w(s),...a===void 0?{}:
{reason:w(a)},...u}));return`{ "version": 1, "findings": [
${q(r.map(i=>`  ${i}`).join(`,
`))}
] }
`};module.exports={a:S,b:N,c:W,d:O,e:k};
