"use strict";const{a:j,b:k}=require("../shared/markdown.js");require("../shared/worst.js");const{a:R,b:F}=require("../shared/fingerprint.js"),{Hf:h,If:M,Jf:N,Kf:S,Nf:y,Sf:q,cb:$,fb:w}=require("../shared/core.js");
var c=e=>$(e).replace(/[&<>"'\t\r\n]/g,t=>`&#${t.charCodeAt(0)};`),A={critical:"error",high:"error",medium:"warning",low:"info",info:"info"};function I(e,t){let r=e.findings.filter(h),n=[...new Set([...e.
files.map(({path:i})=>i),...r.map(({span:i})=>i.file)])].sort(),s=new Map(n.map(i=>[i,[]]));for(let i of r)s.get(i.span.file)?.push(i);let a=[...s].map(([i,l])=>{let o=l.map(u=>{let{line:f,column:m}=y(
e,u.span),{severity:p,message:d,rule:g}=u;return`    <error line="${f}" column="${m}" severity="${A[p]}" message="${c(d)}" source="seaworthy.${c(g)}"/>
`});return o.length?`  <file name="${c(i)}">
${o.join("")}  </file>
`:`  <file name="${c(i)}"/>
`});return`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="${c(t)}">
${a.join("")}</checkstyle>
`}var L={critical:"blocker",high:"critical",medium:"major",low:"minor",info:"info"};function O(e){let t=R(e);return w(e.findings.flatMap((r,n)=>{if(!h(r))return[];let{path:s,line:a,endLine:i}=y(e,r.span);
return[{description:$(r.message),check_name:r.rule,fingerprint:t[n],severity:L[r.severity],location:{path:F(e.prefix,s),lines:{begin:a,end:i}}}]}))}function T(e){let t=e.findings.filter(h),r=U(t),n=[...new Set(
[...e.files.map(({path:s})=>s),...r.keys(),...e.failures.map(({path:s})=>s)])].sort().map(s=>C(e,s,r.get(s)??[]));return`<?xml version="1.0" encoding="UTF-8"?>
<testsuites ${`name="seaworthy" tests="${n.reduce((s,{tests:a})=>s+a,0)}" failures="${t.length}" errors="${e.failures.length}"`}>
${n.map(({text:s})=>s).join("")}</testsuites>
`}var x=({span:e})=>e.file;function U(e){let t=new Map;for(let r of e){let n=t.get(x(r));n?n.push(r):t.set(x(r),[r])}return t}function C(e,t,r){let n=c(t),s=e.failures.filter(l=>l.path===t),a=[...r.map(
l=>{let{line:o,column:u}=y(e,l.span),{rule:f,severity:m,message:p,fix:d}=l,g=N(l),b=`${t}:${o}:${u} ${p}${g?`
${d?"Fix":"Help"}: ${g}`:""}`;return`    <testcase name="${c(`${f} at ${o}:${u}`)}" classname="${n}" file="${n}" line="${o}"><failure type="${m}" message="${c(p)}">${c(b)}</failure></testcase>
`}),...s.map(({message:l})=>`    <testcase name="read" classname="${n}"><error message="${c(l)}"/></testcase>
`)];a.length===0&&a.push(`    <testcase name="no findings" classname="${n}" file="${n}"/>
`);let i=`name="${n}" tests="${a.length}" failures="${r.length}" errors="${s.length}"`;return{tests:a.length,text:`  <testsuite ${i}>
${a.join("")}  </testsuite>
`}}var H={error:"ERROR",warning:"WARNING",notice:"INFO"};function J(e){let t=new Map(e.rules.map(n=>[n.id,n])),r=e.findings.filter(h).map(n=>{let{span:s,severity:a,message:i,rule:l,related:o}=n,u=t.get(
l),f=W(e,n);return{message:$(i),location:{path:s.file,range:v(e,s)},severity:H[q(a)],code:{value:l,...u?{url:S(u)}:{}},...f.length?{suggestions:f}:{},...o.length?{relatedLocations:o.map(m=>({message:$(
m.message),location:{path:m.span.file,range:v(e,m.span)}}))}:{}}});return w({source:{name:"seaworthy",url:"https://github.com/seaworthy-lint/seaworthy"},diagnostics:r})}function v({sources:e},{file:t,
start:r,end:n},s=!1){let a=e.get(t),i=l=>{let{line:o,column:u}=a?.position(l)??{line:1,column:1},f=a?.lineStart(o)??0;return{line:o,column:(a?.byteLength(s&&o===1?0:f,f+u-1)??0)+1}};return{start:i(r),
end:i(n)}}function W(e,{fix:t,span:r}){let[n,...s]=M(t);return!n||s.length>0||n.span.file!==r.file?[]:[{range:v(e,n.span,!0),text:n.text}]}function B(e,t,r){switch(e){case"github":return j(t);case"mar\
kdown":return k(t);case"junit":return T(t);case"gitlab":return O(t);case"checkstyle":return I(t,r);case"rdjson":return J(t)}}module.exports={reportAs:B};
