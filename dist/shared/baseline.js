var c=Object.defineProperty;var x=Object.getOwnPropertyDescriptor;var $=Object.getOwnPropertyNames;var j=Object.prototype.hasOwnProperty;var B=(e,r)=>{for(var t in r)c(e,t,{get:r[t],enumerable:!0})},E=(e,r,t,n)=>{if(r&&typeof r=="object"||typeof r=="function")for(let i of $(r))!j.call(e,i)&&i!==t&&c(e,i,{get:()=>r[i],enumerable:!(n=x(r,
i))||n.enumerable});return e};var J=e=>E(c({},"__esModule",{value:!0}),e);var O={};B(O,{a:()=>y,b:()=>M,c:()=>m,d:()=>S});module.exports=J(O);var s=require("./fingerprint.js"),N=({rules:e})=>new Set(e.flatMap(({id:r,subject:t})=>r===`valid-${t}`&&t!=="ignore"?[r]:[]));function y(e,r,{
whole:t,profile:n}){let i=w(r),f=(0,s.a)(e),p=[...e.findings];for(let a of[!1,!0])for(let[l,b]of p.entries()){if(b.suppressed?.by==="comment"!==a)continue;let v=i.get((0,s.c)(f[l]))?.shift();v&&!a&&(p[l]=
{...b,suppressed:{by:"baseline",reason:v.reason??null}})}let g=new Set(e.rules.flatMap(a=>a.profile==="recommended"||n==="strict"?[a.id]:[])),h=N(e),o=new Set(e.findings.flatMap(({rule:a,span:l})=>h.has(
a)?[(0,s.b)(e.prefix,l.file)]:[])),u=[...i.values()].flat();return{report:{...e,findings:p},unmet:u,stale:t?u.filter(({rule:a,path:l})=>g.has(a)&&!o.has(l)):[]}}function M(e,r){let t=w(r),n=e.findings.
filter(({suppressed:f})=>f?.by!=="comment"),i=(0,s.a)({...e,findings:n});return n.map(({rule:f,span:p,anchor:g},h)=>{let o=i[h],u=(0,s.b)(e.prefix,p.file);return{...t.get((0,s.c)(o))?.shift(),fingerprint:o,
rule:f,path:u,anchor:g}}).sort(m)}function w(e){let r=new Map;for(let t of e){let n=(0,s.c)(t.fingerprint),i=r.get(n);i?i.push(t):r.set(n,[t])}return r}var m=(e,r)=>d(e.path,r.path)||d(e.rule,r.rule)||
d(e.fingerprint,r.fingerprint),d=(e,r)=>e<r?-1:e>r?1:0,S=e=>`{ "version": 1, "findings": [
${e.map(({fingerprint:r,rule:t,path:n,anchor:i,...f})=>`  ${JSON.stringify({fingerprint:r,rule:t,path:n,anchor:i,...f})}`).join(`,
`)}
] }
`;0&&(module.exports={a,b,c,d});
