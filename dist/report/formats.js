var v=Object.defineProperty;var j=Object.getOwnPropertyDescriptor;var F=Object.getOwnPropertyNames;var R=Object.prototype.hasOwnProperty;var M=(e,t)=>{for(var n in t)v(e,n,{get:t[n],enumerable:!0})},A=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of F(t))!R.call(e,s)&&s!==n&&v(e,s,{get:()=>t[s],enumerable:!(r=j(t,
s))||r.enumerable});return e};var L=e=>A(v({},"__esModule",{value:!0}),e);var G={};M(G,{reportAs:()=>k});module.exports=L(G);var $=require("../shared/markdown.js"),W=require("../shared/worst.js"),b=require("../shared/help-2.js"),d=require("../shared/fingerprint.js"),a=require("../shared/core.js"),
c=e=>(0,a.la)(e).replace(/[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,"\uFFFD").replace(/[&<>"'\t\r\n]/g,t=>`&#${t.charCodeAt(0)};`),N={critical:"error",high:"error",medium:"\
warning",low:"info",info:"info"};function S(e,t){let n=e.findings.filter(a.hc),r=[...new Set([...e.files.map(({path:i})=>i),...n.map(({span:i})=>i.file)])].sort(),s=new Map(r.map(i=>[i,[]]));for(let i of n)
s.get(i.span.file)?.push(i);let l=[...s].map(([i,o])=>{let u=o.map(f=>{let{line:m,column:p}=(0,a.ic)(e,f.span),{severity:g,message:h,rule:y}=f;return`    <error line="${m}" column="${p}" severity="${N[g]}\
" message="${c(h)}" source="seaworthy.${c(y)}"/>
`});return u.length?`  <file name="${c(i)}">
${u.join("")}  </file>
`:`  <file name="${c(i)}"/>
`});return`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="${c(t)}">
${l.join("")}</checkstyle>
`}var I={critical:"blocker",high:"critical",medium:"major",low:"minor",info:"info"};function O(e){let t=(0,d.a)(e);return(0,a.oa)(e.findings.flatMap((n,r)=>{if(!(0,a.hc)(n))return[];let{path:s,line:l,
endLine:i}=(0,a.ic)(e,n.span);return[{description:(0,a.la)(n.message),check_name:n.rule,fingerprint:t[r],severity:I[n.severity],location:{path:(0,d.b)(e.prefix,s),lines:{begin:l,end:i}}}]}))}function T(e){
let t=e.findings.filter(a.hc),n=U(t),r=[...new Set([...e.files.map(({path:s})=>s),...n.keys(),...e.failures.map(({path:s})=>s)])].sort().map(s=>B(e,s,n.get(s)??[]));return`<?xml version="1.0" encoding\
="UTF-8"?>
<testsuites ${`name="seaworthy" tests="${r.reduce((s,{tests:l})=>s+l,0)}" failures="${t.length}" errors="${e.failures.length}"`}>
${r.map(({text:s})=>s).join("")}</testsuites>
`}var x=({span:e})=>e.file;function U(e){let t=new Map;for(let n of e){let r=t.get(x(n));r?r.push(n):t.set(x(n),[n])}return t}function B(e,t,n){let r=c(t),s=e.failures.filter(o=>o.path===t),l=[...n.map(
o=>{let{line:u,column:f}=(0,a.ic)(e,o.span),{rule:m,severity:p,message:g,fix:h}=o,y=`${t}:${u}:${f} ${g}${h?`
Fix: ${h.title}`:""}`;return`    <testcase name="${c(`${m} at ${u}:${f}`)}" classname="${r}" file="${r}" line="${u}"><failure type="${p}" message="${c(g)}">${c(y)}</failure></testcase>
`}),...s.map(({message:o})=>`    <testcase name="read" classname="${r}"><error message="${c(o)}"/></testcase>
`)];l.length===0&&l.push(`    <testcase name="no findings" classname="${r}" file="${r}"/>
`);let i=`name="${r}" tests="${l.length}" failures="${n.length}" errors="${s.length}"`;return{tests:l.length,text:`  <testsuite ${i}>
${l.join("")}  </testsuite>
`}}var C={error:"ERROR",warning:"WARNING",notice:"INFO"};function D(e){let t=new Map(e.rules.map(r=>[r.id,r])),n=e.findings.filter(a.hc).map(r=>{let{span:s,severity:l,message:i,rule:o,related:u}=r,f=t.
get(o),m=E(e,r);return{message:(0,a.la)(i),location:{path:s.file,range:w(e,s)},severity:C[(0,a.mc)(l)],code:{value:o,...f?{url:(0,b.a)(f)}:{}},...m.length?{suggestions:m}:{},...u.length?{relatedLocations:u.
map(p=>({message:(0,a.la)(p.message),location:{path:p.span.file,range:w(e,p.span)}}))}:{}}});return(0,a.oa)({source:{name:"seaworthy",url:"https://github.com/seaworthy-lint/seaworthy"},diagnostics:n})}
function w({sources:e},{file:t,start:n,end:r},s=!1){let l=e.get(t),i=o=>{let{line:u,column:f}=l?.position(o)??{line:1,column:1},m=l?.lineStart(u)??0,p=l?.text.slice(s&&u===1?0:m,m+f-1)??"";return{line:u,
column:Buffer.byteLength(p,"utf8")+1}};return{start:i(n),end:i(r)}}function E(e,{fix:t,span:n}){let[r,...s]=t?.edits??[];return!r||s.length>0||r.span.file!==n.file||(0,a.ka)(r.text)!==r.text?[]:[{range:w(
e,r.span,!0),text:r.text}]}function k(e,t,n){switch(e){case"github":return(0,$.a)(t);case"markdown":return(0,$.b)(t);case"junit":return T(t);case"gitlab":return O(t);case"checkstyle":return S(t,n);case"\
rdjson":return D(t)}}0&&(module.exports={reportAs});
