const __here=require("node:url").pathToFileURL(__filename).href;
"use strict";var y=Object.defineProperty;var O=Object.getOwnPropertyDescriptor;var j=Object.getOwnPropertyNames;var v=Object.prototype.hasOwnProperty;var S=(n,t)=>{for(var s in t)y(n,s,{get:t[s],enumerable:!0})},W=(n,t,s,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let e of j(t))!v.call(n,e)&&e!==s&&y(n,e,{get:()=>t[e],enumerable:!(r=O(t,
e))||r.enumerable});return n};var C=n=>W(y({},"__esModule",{value:!0}),n);var N={};S(N,{applyBaseline:()=>H,baselineOf:()=>I,baselineText:()=>J,byPlace:()=>P});module.exports=C(N);var E=require("node:crypto"),m=require("./shared.js");function b(n,t,s=[]){let r=[...s];for(let e of n.split("/"))e===".."?t||r.length&&r[r.length-1]!==".."?r.pop():r.push(e):e&&e!=="."&&r.push(e);return r}function w(n,t){return t.startsWith("/")?`/${b(t,!1).join("/")}`:b(`${n}/${t}`,!1).join("/")}function h({findings:n,sources:t,prefix:s},r=new Map){let e=new Map;return n.map(({rule:a,span:i,anchor:f})=>{let c=t.get(i.file)?.shown.slice(i.start,Math.min(i.end,i.start+2e3))??"",g=d(s,i.file),p=JSON.
stringify([a,r.get(g)??g,R(f),R(k.test(f)?T(c):(0,m.redact)(c))]),o=(0,E.createHash)("sha256").update(p).digest("hex").slice(0,16),l=(e.get(o)??0)+1;return e.set(o,l),`${o}:${l}`})}var d=(n,t)=>n?w(n,
t):t,k=/(?: FROM|\.image)$/,T=n=>(0,m.redact)(n.replace(/@.*$/s,"").replace(/:[^:/]*$/,"")),R=n=>n.replace(/^[ \t]*- /gm,"").replace(/[\s"'`[\]{},\\]+/g,"").replace(/\*+/g,"*"),u=n=>n.slice(0,n.indexOf(
":"));var A=({rules:n})=>new Set(n.flatMap(({id:t,subject:s})=>t===`valid-${s}`&&s!=="ignore"?[t]:[]));function H(n,t,{whole:s,profile:r}){let e=M(t),a=h(n),i=[...n.findings];for(let o of[!1,!0])for(let[l,B]of i.
entries()){if(B.suppressed?.by==="comment"!==o)continue;let $=e.get(u(a[l]))?.shift();$&&!o&&(i[l]={...B,suppressed:{by:"baseline",reason:$.reason??null}})}let f=new Set(n.rules.flatMap(o=>o.profile===
"recommended"||r==="strict"?[o.id]:[])),c=A(n),g=new Set(n.findings.flatMap(({rule:o,span:l})=>c.has(o)?[d(n.prefix,l.file)]:[])),p=[...e.values()].flat();return{report:{...n,findings:i},unmet:p,stale:s?
p.filter(({rule:o,path:l})=>f.has(o)&&!g.has(l)):[]}}function I(n,t){let s=M(t),r=n.findings.filter(({suppressed:a})=>a?.by!=="comment"),e=h({...n,findings:r});return r.map(({rule:a,span:i,anchor:f},c)=>{
let g=e[c],p=d(n.prefix,i.file);return{...s.get(u(g))?.shift(),fingerprint:g,rule:a,path:p,anchor:f}}).sort(P)}function M(n){let t=new Map;for(let s of n){let r=u(s.fingerprint),e=t.get(r);e?e.push(s):
t.set(r,[s])}return t}var P=(n,t)=>x(n.path,t.path)||x(n.rule,t.rule)||x(n.fingerprint,t.fingerprint),x=(n,t)=>n<t?-1:n>t?1:0,J=n=>`{ "version": 1, "findings": [
${n.map(({fingerprint:s,rule:r,path:e,anchor:a,...i})=>`  ${JSON.stringify({fingerprint:s,rule:r,path:e,anchor:a,...i})}`).join(`,
`)}
] }
`;0&&(module.exports={applyBaseline,baselineOf,baselineText,byPlace});
