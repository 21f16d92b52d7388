var v=Object.defineProperty;var k=Object.getOwnPropertyDescriptor;var F=Object.getOwnPropertyNames;var R=Object.prototype.hasOwnProperty;var M=(e,t)=>{for(var n in t)v(e,n,{get:t[n],enumerable:!0})},S=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of F(t))!R.call(e,s)&&s!==n&&v(e,s,{get:()=>t[s],enumerable:!(r=k(t,
s))||r.enumerable});return e};var A=e=>S(v({},"__esModule",{value:!0}),e);var E={};M(E,{reportAs:()=>j});module.exports=A(E);var $=require("../shared/markdown.js"),J=require("../shared/worst.js"),b=require("../shared/help-2.js"),d=require("../shared/fingerprint.js"),a=require("../shared/core.js"),
c=e=>(0,a.T)(e).replace(/[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,"\uFFFD").replace(/[&<>"'\t\r\n]/g,t=>`&#${t.charCodeAt(0)};`),L={critical:"error",high:"error",medium:"\
warning",low:"info",info:"info"};function N(e,t){let n=e.findings.filter(a.gb),r=[...new Set([...e.files.map(({path:i})=>i),...n.map(({span:i})=>i.file)])].sort(),s=new Map(r.map(i=>[i,[]]));for(let i of n)
s.get(i.span.file)?.push(i);let l=[...s].map(([i,o])=>{let u=o.map(f=>{let{line:m,column:p}=(0,a.hb)(e,f.span),{severity:g,message:h,rule:y}=f;return`    <error line="${m}" column="${p}" severity="${L[g]}\
" message="${c(h)}" source="seaworthy.${c(y)}"/>
`});return u.length?`  <file name="${c(i)}">
${u.join("")}  </file>
`:`  <file name="${c(i)}"/>
`});return`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="${c(t)}">
${l.join("")}</checkstyle>
`}var T={critical:"blocker",high:"critical",medium:"major",low:"minor",info:"info"};function I(e){let t=(0,d.a)(e);return(0,a.W)(e.findings.flatMap((n,r)=>{if(!(0,a.gb)(n))return[];let{path:s,line:l,endLine:i}=(0,a.hb)(
e,n.span);return[{description:(0,a.T)(n.message),check_name:n.rule,fingerprint:t[r],severity:T[n.severity],location:{path:(0,d.b)(e.prefix,s),lines:{begin:l,end:i}}}]}))}function O(e){let t=e.findings.
filter(a.gb),n=U(t),r=[...new Set([...e.files.map(({path:s})=>s),...n.keys(),...e.failures.map(({path:s})=>s)])].sort().map(s=>B(e,s,n.get(s)??[]));return`<?xml version="1.0" encoding="UTF-8"?>
<testsuites ${`name="seaworthy" tests="${r.reduce((s,{tests:l})=>s+l,0)}" failures="${t.length}" errors="${e.failures.length}"`}>
${r.map(({text:s})=>s).join("")}</testsuites>
`}var x=({span:e})=>e.file;function U(e){let t=new Map;for(let n of e){let r=t.get(x(n));r?r.push(n):t.set(x(n),[n])}return t}function B(e,t,n){let r=c(t),s=e.failures.filter(o=>o.path===t),l=[...n.map(
o=>{let{line:u,column:f}=(0,a.hb)(e,o.span),{rule:m,severity:p,message:g,fix:h}=o,y=`${t}:${u}:${f} ${g}${h?`
Fix: ${h.title}`:""}`;return`    <testcase name="${c(`${m} at ${u}:${f}`)}" classname="${r}" file="${r}" line="${u}"><failure type="${p}" message="${c(g)}">${c(y)}</failure></testcase>
`}),...s.map(({message:o})=>`    <testcase name="read" classname="${r}"><error message="${c(o)}"/></testcase>
`)];l.length===0&&l.push(`    <testcase name="no findings" classname="${r}" file="${r}"/>
`);let i=`name="${r}" tests="${l.length}" failures="${n.length}" errors="${s.length}"`;return{tests:l.length,text:`  <testsuite ${i}>
${l.join("")}  </testsuite>
`}}var W={error:"ERROR",warning:"WARNING",notice:"INFO"};function C(e){let t=new Map(e.rules.map(r=>[r.id,r])),n=e.findings.filter(a.gb).map(r=>{let{span:s,severity:l,message:i,rule:o,related:u}=r,f=t.
get(o),m=D(e,r);return{message:(0,a.T)(i),location:{path:s.file,range:w(e,s)},severity:W[(0,a.lb)(l)],code:{value:o,...f?{url:(0,b.a)(f)}:{}},...m.length?{suggestions:m}:{},...u.length?{relatedLocations:u.
map(p=>({message:(0,a.T)(p.message),location:{path:p.span.file,range:w(e,p.span)}}))}:{}}});return(0,a.W)({source:{name:"seaworthy",url:"https://github.com/seaworthy-lint/seaworthy"},diagnostics:n})}function w({
sources:e},{file:t,start:n,end:r},s=!1){let l=e.get(t),i=o=>{let{line:u,column:f}=l?.position(o)??{line:1,column:1},m=l?.lineStart(u)??0,p=l?.text.slice(s&&u===1?0:m,m+f-1)??"";return{line:u,column:Buffer.
byteLength(p,"utf8")+1}};return{start:i(n),end:i(r)}}function D(e,{fix:t,span:n}){let[r,...s]=t?.edits??[];return!r||s.length>0||r.span.file!==n.file||(0,a.S)(r.text)!==r.text?[]:[{range:w(e,r.span,!0),
text:r.text}]}function j(e,t,n){switch(e){case"github":return(0,$.a)(t);case"markdown":return(0,$.b)(t);case"junit":return O(t);case"gitlab":return I(t);case"checkstyle":return N(t,n);case"rdjson":return C(
t)}}0&&(module.exports={reportAs});
