var v=Object.defineProperty;var k=Object.getOwnPropertyDescriptor;var F=Object.getOwnPropertyNames;var R=Object.prototype.hasOwnProperty;var M=(e,t)=>{for(var s in t)v(e,s,{get:t[s],enumerable:!0})},N=(e,t,s,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of F(t))!R.call(e,r)&&r!==s&&v(e,r,{get:()=>t[r],enumerable:!(n=k(t,
r))||n.enumerable});return e};var S=e=>N(v({},"__esModule",{value:!0}),e);var D={};M(D,{reportAs:()=>j});module.exports=S(D);var $=require("../shared/markdown.js"),G=require("../shared/worst.js"),b=require("../shared/help-2.js"),d=require("../shared/fingerprint.js"),a=require("../shared/core.js"),
c=e=>(0,a.O)(e).replace(/[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,"\uFFFD").replace(/[&<>"'\t\r\n]/g,t=>`&#${t.charCodeAt(0)};`),A={critical:"error",high:"error",medium:"\
warning",low:"info",info:"info"};function L(e,t){let s=e.findings.filter(a.Va),n=[...new Set([...e.files.map(({path:i})=>i),...s.map(({span:i})=>i.file)])].sort(),r=new Map(n.map(i=>[i,[]]));for(let i of s)
r.get(i.span.file)?.push(i);let l=[...r].map(([i,o])=>{let u=o.map(f=>{let{line:p,column:m}=(0,a.Wa)(e,f.span),{severity:g,message:h,rule:y}=f;return`    <error line="${p}" column="${m}" severity="${A[g]}\
" message="${c(h)}" source="seaworthy.${c(y)}"/>
`});return u.length?`  <file name="${c(i)}">
${u.join("")}  </file>
`:`  <file name="${c(i)}"/>
`});return`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="${c(t)}">
${l.join("")}</checkstyle>
`}var O={critical:"blocker",high:"critical",medium:"major",low:"minor",info:"info"};function I(e){let t=(0,d.a)(e);return(0,a.R)(e.findings.flatMap((s,n)=>{if(!(0,a.Va)(s))return[];let{path:r,line:l,endLine:i}=(0,a.Wa)(
e,s.span);return[{description:(0,a.O)(s.message),check_name:s.rule,fingerprint:t[n],severity:O[s.severity],location:{path:(0,d.b)(e.prefix,r),lines:{begin:l,end:i}}}]}))}function T(e){let t=e.findings.
filter(a.Va),s=U(t),n=[...new Set([...e.files.map(({path:r})=>r),...s.keys(),...e.failures.map(({path:r})=>r)])].sort().map(r=>B(e,r,s.get(r)??[]));return`<?xml version="1.0" encoding="UTF-8"?>
<testsuites ${`name="seaworthy" tests="${n.reduce((r,{tests:l})=>r+l,0)}" failures="${t.length}" errors="${e.failures.length}"`}>
${n.map(({text:r})=>r).join("")}</testsuites>
`}var x=({span:e})=>e.file;function U(e){let t=new Map;for(let s of e){let n=t.get(x(s));n?n.push(s):t.set(x(s),[s])}return t}function B(e,t,s){let n=c(t),r=e.failures.filter(o=>o.path===t),l=[...s.map(
o=>{let{line:u,column:f}=(0,a.Wa)(e,o.span),{rule:p,severity:m,message:g,fix:h}=o,y=`${t}:${u}:${f} ${g}${h?`
Fix: ${h.title}`:""}`;return`    <testcase name="${c(`${p} at ${u}:${f}`)}" classname="${n}" file="${n}" line="${u}"><failure type="${m}" message="${c(g)}">${c(y)}</failure></testcase>
`}),...r.map(({message:o})=>`    <testcase name="read" classname="${n}"><error message="${c(o)}"/></testcase>
`)];l.length===0&&l.push(`    <testcase name="no findings" classname="${n}" file="${n}"/>
`);let i=`name="${n}" tests="${l.length}" failures="${s.length}" errors="${r.length}"`;return{tests:l.length,text:`  <testsuite ${i}>
${l.join("")}  </testsuite>
`}}var W={error:"ERROR",warning:"WARNING",notice:"INFO"};function _(e){let t=new Map(e.rules.map(n=>[n.id,n])),s=e.findings.filter(a.Va).map(n=>{let{span:r,severity:l,message:i,rule:o,related:u}=n,f=t.
get(o),p=C(e,n);return{message:(0,a.O)(i),location:{path:r.file,range:w(e,r)},severity:W[(0,a._a)(l)],code:{value:o,...f?{url:(0,b.a)(f)}:{}},...p.length?{suggestions:p}:{},...u.length?{relatedLocations:u.
map(m=>({message:(0,a.O)(m.message),location:{path:m.span.file,range:w(e,m.span)}}))}:{}}});return(0,a.R)({source:{name:"seaworthy",url:"https://github.com/seaworthy-lint/seaworthy"},diagnostics:s})}function w({
sources:e},{file:t,start:s,end:n}){let r=e.get(t),l=i=>{let{line:o,column:u}=r?.position(i)??{line:1,column:1},f=r?r.text.slice(r.lineStart(o),r.lineStart(o)+u-1):"";return{line:o,column:Buffer.byteLength(
f,"utf8")+1}};return{start:l(s),end:l(n)}}function C(e,{fix:t,span:s}){let[n,...r]=t?.edits??[];return!n||r.length>0||n.span.file!==s.file||(0,a.N)(n.text)!==n.text?[]:[{range:w(e,n.span),text:n.text}]}
function j(e,t,s){switch(e){case"github":return(0,$.a)(t);case"markdown":return(0,$.b)(t);case"junit":return T(t);case"gitlab":return I(t);case"checkstyle":return L(t,s);case"rdjson":return _(t)}}0&&(module.exports={reportAs});
