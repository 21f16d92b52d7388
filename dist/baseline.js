const __here=require("node:url").pathToFileURL(__filename).href;
"use strict";var y=Object.defineProperty;var M=Object.getOwnPropertyDescriptor;var j=Object.getOwnPropertyNames;var O=Object.prototype.hasOwnProperty;var v=(n,t)=>{for(var s in t)y(n,s,{get:t[s],enumerable:!0})},W=(n,t,s,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let e of j(t))!O.call(n,e)&&e!==s&&y(n,e,{get:()=>t[e],enumerable:!(r=M(t,
e))||r.enumerable});return n};var C=n=>W(y({},"__esModule",{value:!0}),n);var N={};v(N,{applyBaseline:()=>H,baselineOf:()=>I,baselineText:()=>J,byPlace:()=>R});module.exports=C(N);var E=require("node:crypto"),m=require("./shared.js");function $(n,t,s=[]){let r=[...s];for(let e of n.split("/"))e===".."?t||r.length&&r[r.length-1]!==".."?r.pop():r.push(e):e&&e!=="."&&r.push(e);return r}function b(n,t){return t.startsWith("/")?`/${$(t,!1).join("/")}`:$(`${n}/${t}`,!1).join("/")}function h({findings:n,sources:t,prefix:s},r=new Map){let e=new Map;return n.map(({rule:a,span:i,anchor:f})=>{let g=t.get(i.file)?.shown.slice(i.start,Math.min(i.end,i.start+2e3))??"",c=d(s,i.file),o=JSON.
stringify([a,r.get(c)??c,w(f),w(S.test(f)?k(g):(0,m.redact)(g))]),l=(0,E.createHash)("sha256").update(o).digest("hex").slice(0,16),p=(e.get(l)??0)+1;return e.set(l,p),`${l}:${p}`})}var d=(n,t)=>n?b(n,
t):t,S=/(?: FROM|\.image)$/,k=n=>(0,m.redact)(n.replace(/@.*$/s,"").replace(/:[^:/]*$/,"")),w=n=>n.replace(/^[ \t]*- /gm,"").replace(/[\s"'`[\]{},\\]+/g,"").replace(/\*+/g,"*"),u=n=>n.slice(0,n.indexOf(
":"));var T=/^valid-(?:dockerfile|compose|seccomp|apparmor)$/;function H(n,t,{whole:s,profile:r}){let e=P(t),a=h(n),i=[...n.findings];for(let o of[!1,!0])for(let[l,p]of i.entries()){if(p.suppressed?.by==="c\
omment"!==o)continue;let B=e.get(u(a[l]))?.shift();B&&!o&&(i[l]={...p,suppressed:{by:"baseline",reason:B.reason??null}})}let f=new Set(n.rules.flatMap(o=>o.profile==="recommended"||r==="strict"?[o.id]:
[])),g=new Set(n.findings.flatMap(({rule:o,span:l})=>T.test(o)?[d(n.prefix,l.file)]:[])),c=[...e.values()].flat();return{report:{...n,findings:i},unmet:c,stale:s?c.filter(({rule:o,path:l})=>f.has(o)&&
!g.has(l)):[]}}function I(n,t){let s=P(t),r=n.findings.filter(({suppressed:a})=>a?.by!=="comment"),e=h({...n,findings:r});return r.map(({rule:a,span:i,anchor:f},g)=>{let c=e[g],o=d(n.prefix,i.file);return{
...s.get(u(c))?.shift(),fingerprint:c,rule:a,path:o,anchor:f}}).sort(R)}function P(n){let t=new Map;for(let s of n){let r=u(s.fingerprint),e=t.get(r);e?e.push(s):t.set(r,[s])}return t}var R=(n,t)=>x(n.
path,t.path)||x(n.rule,t.rule)||x(n.fingerprint,t.fingerprint),x=(n,t)=>n<t?-1:n>t?1:0,J=n=>`{ "version": 1, "findings": [
${n.map(({fingerprint:s,rule:r,path:e,anchor:a,...i})=>`  ${JSON.stringify({fingerprint:s,rule:r,path:e,anchor:a,...i})}`).join(`,
`)}
] }
`;0&&(module.exports={applyBaseline,baselineOf,baselineText,byPlace});
