"use strict";const{a:b,b:k}=require("../shared/markdown.js");require("../shared/worst.js");const{a:j,b:R}=require("../shared/fingerprint.js"),{ab:h,db:w,kf:$,lf:F,mf:M,of:y,uf:q}=require("../shared/core.js");var c=e=>h(
e).replace(/[&<>"'\t\r\n]/g,t=>`&#${t.charCodeAt(0)};`),A={critical:"error",high:"error",medium:"warning",low:"info",info:"info"};function L(e,t){let r=e.findings.filter($),n=[...new Set([...e.files.map(
({path:i})=>i),...r.map(({span:i})=>i.file)])].sort(),s=new Map(n.map(i=>[i,[]]));for(let i of r)s.get(i.span.file)?.push(i);let a=[...s].map(([i,l])=>{let o=l.map(u=>{let{line:f,column:m}=y(e,u.span),
{severity:p,message:g,rule:d}=u;return`    <error line="${f}" column="${m}" severity="${A[p]}" message="${c(g)}" source="seaworthy.${c(d)}"/>
`});return o.length?`  <file name="${c(i)}">
${o.join("")}  </file>
`:`  <file name="${c(i)}"/>
`});return`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="${c(t)}">
${a.join("")}</checkstyle>
`}var N={critical:"blocker",high:"critical",medium:"major",low:"minor",info:"info"};function S(e){let t=j(e);return w(e.findings.flatMap((r,n)=>{if(!$(r))return[];let{path:s,line:a,endLine:i}=y(e,r.span);
return[{description:h(r.message),check_name:r.rule,fingerprint:t[n],severity:N[r.severity],location:{path:R(e.prefix,s),lines:{begin:a,end:i}}}]}))}function I(e){let t=e.findings.filter($),r=O(t),n=[...new Set(
[...e.files.map(({path:s})=>s),...r.keys(),...e.failures.map(({path:s})=>s)])].sort().map(s=>T(e,s,r.get(s)??[]));return`<?xml version="1.0" encoding="UTF-8"?>
<testsuites ${`name="seaworthy" tests="${n.reduce((s,{tests:a})=>s+a,0)}" failures="${t.length}" errors="${e.failures.length}"`}>
${n.map(({text:s})=>s).join("")}</testsuites>
`}var x=({span:e})=>e.file;function O(e){let t=new Map;for(let r of e){let n=t.get(x(r));n?n.push(r):t.set(x(r),[r])}return t}function T(e,t,r){let n=c(t),s=e.failures.filter(l=>l.path===t),a=[...r.map(
l=>{let{line:o,column:u}=y(e,l.span),{rule:f,severity:m,message:p,fix:g}=l,d=`${t}:${o}:${u} ${p}${g?`
Fix: ${g.title}`:""}`;return`    <testcase name="${c(`${f} at ${o}:${u}`)}" classname="${n}" file="${n}" line="${o}"><failure type="${m}" message="${c(p)}">${c(d)}</failure></testcase>
`}),...s.map(({message:l})=>`    <testcase name="read" classname="${n}"><error message="${c(l)}"/></testcase>
`)];a.length===0&&a.push(`    <testcase name="no findings" classname="${n}" file="${n}"/>
`);let i=`name="${n}" tests="${a.length}" failures="${r.length}" errors="${s.length}"`;return{tests:a.length,text:`  <testsuite ${i}>
${a.join("")}  </testsuite>
`}}var U={error:"ERROR",warning:"WARNING",notice:"INFO"};function B(e){let t=new Map(e.rules.map(n=>[n.id,n])),r=e.findings.filter($).map(n=>{let{span:s,severity:a,message:i,rule:l,related:o}=n,u=t.get(
l),f=C(e,n);return{message:h(i),location:{path:s.file,range:v(e,s)},severity:U[q(a)],code:{value:l,...u?{url:M(u)}:{}},...f.length?{suggestions:f}:{},...o.length?{relatedLocations:o.map(m=>({message:h(
m.message),location:{path:m.span.file,range:v(e,m.span)}}))}:{}}});return w({source:{name:"seaworthy",url:"https://github.com/seaworthy-lint/seaworthy"},diagnostics:r})}function v({sources:e},{file:t,
start:r,end:n},s=!1){let a=e.get(t),i=l=>{let{line:o,column:u}=a?.position(l)??{line:1,column:1},f=a?.lineStart(o)??0;return{line:o,column:(a?.byteLength(s&&o===1?0:f,f+u-1)??0)+1}};return{start:i(r),
end:i(n)}}function C(e,{fix:t,span:r}){let[n,...s]=F(t);return!n||s.length>0||n.span.file!==r.file?[]:[{range:v(e,n.span,!0),text:n.text}]}function E(e,t,r){switch(e){case"github":return b(t);case"mar\
kdown":return k(t);case"junit":return I(t);case"gitlab":return S(t);case"checkstyle":return L(t,r);case"rdjson":return B(t)}}module.exports={reportAs:E};
