"use strict";const{a:v,b:c,c:w}=require("./fingerprint.js"),{bb:x,ra:q}=require("./core.js");var I=2e5;function y(e,r){let n=new Map,s=(i,t,p)=>{for(let d of[!1,!0])for(let[g,{suppressed:$}]of e.findings.entries()){
if(n.has(g)||$?.by==="comment"!==d)continue;let m=i.get(t(g))??[],b=m.findIndex(j=>p(j,g));b>=0&&n.set(g,...m.splice(b,1))}return[...i.values()].flat()},l=v(e).map(w),a=s(M(r,({fingerprint:i})=>w(i)),
i=>l[i],()=>!0),f=0,u=(i,t)=>JSON.stringify([i,t]),o=s(M(a,({rule:i,path:t})=>u(i,t)),i=>{let{rule:t,span:p}=e.findings[i];return u(t,c(e.prefix,p.file))},({anchor:i},t)=>{let p=e.findings[t]?.anchor??
"";return!p.includes("*")||f>=I?!1:(f+=1,J(p,i))});return{entries:n,unmet:o}}function J(e,r){let[n="",...s]=e.split(/\*+/),l=s.pop();if(l===void 0||!r.startsWith(n)||!r.endsWith(l))return!1;let a=n.length;
for(let f of s){let u=r.indexOf(f,a+1);if(u<0)return!1;a=u+f.length}return a<r.length-l.length}function M(e,r){let n=new Map;for(let s of e){let l=n.get(r(s));l?l.push(s):n.set(r(s),[s])}return n}var S=({
rules:e})=>new Set(e.flatMap(({id:r,subject:n})=>r===`valid-${n}`&&n!=="ignore"?[r]:[]));function N(e,r,{whole:n,profile:s}){let{entries:l,unmet:a}=y(e,r),f=e.findings.map((t,p)=>{let d=l.get(p);return!d||
t.suppressed?.by==="comment"?t:{...t,suppressed:{by:"baseline",reason:d.reason??null}}}),u=new Set(e.rules.flatMap(t=>t.profile==="recommended"||s==="strict"?[t.id]:[])),o=S(e),i=new Set(e.findings.flatMap(
({rule:t,span:p})=>o.has(t)?[c(e.prefix,p.file)]:[]));return{report:{...e,findings:f},unmet:a,stale:n?a.filter(({rule:t,path:p})=>u.has(t)&&!i.has(p)):[]}}function W(e,r){let n=y(e,r).entries,s=e.findings.
flatMap((a,f)=>a.suppressed?.by==="comment"?[]:[{finding:a,at:f}]),l=v({...e,findings:s.map(({finding:a})=>a)});return s.map(({finding:{rule:a,span:f,anchor:u},at:o},i)=>{let t=c(e.prefix,f.file);return{
...n.get(o),fingerprint:l[i],rule:a,path:t,anchor:u}}).sort(O)}var O=(e,r)=>h(e.path,r.path)||h(e.rule,r.rule)||h(e.fingerprint,r.fingerprint),h=(e,r)=>e<r?-1:e>r?1:0,k=e=>{let r=e.map(({fingerprint:n,
rule:s,path:l,anchor:a,reason:f,...u})=>JSON.stringify({fingerprint:n,rule:s,path:l,anchor:x(a),...f===void 0?{}:{reason:x(f)},...u}));return`{ "version": 1, "findings": [
${q(r.map(n=>`  ${n}`).join(`,
`))}
] }
`};module.exports={a:S,b:N,c:W,d:O,e:k};
