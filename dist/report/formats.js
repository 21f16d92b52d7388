"use strict";const{a:E,b:F}=require("../shared/markdown.js");require("../shared/worst.js");const{a:j}=require("../shared/escape-markdown.js"),{a:k,b:x}=require("../shared/fingerprint.js"),{Qf:$,Rf:N,Wf:U,Xf:L,_f:v,
bg:W,jb:p,mb:w,rg:G}=require("../shared/core.js"),{createHash:Y}=require("node:crypto");var f=e=>p(e).replace(/[&<>"'\t\r\n]/g,t=>`&#${t.charCodeAt(0)};`),B={critical:"error",high:"error",medium:"warn\
ing",low:"info",info:"info"};function Q(e,t){let n=e.findings.filter($),r=[...new Set([...e.files.map(({path:i})=>i),...n.map(({span:i})=>i.file)])].sort(),s=new Map(r.map(i=>[i,[]]));for(let i of n)s.
get(i.span.file)?.push(i);let a=[...s].map(([i,l])=>{let u=l.map(o=>{let{line:c,column:m}=v(e,o.span),{severity:h,message:y,rule:g}=o;return`    <error line="${c}" column="${m}" severity="${B[h]}" mes\
sage="${f(y)}" source="seaworthy.${f(g)}"/>
`});return u.length?`  <file name="${f(i)}">
${u.join("")}  </file>
`:`  <file name="${f(i)}"/>
`});return`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="${f(t)}">
${a.join("")}</checkstyle>
`}var z={critical:"blocker",high:"critical",medium:"major",low:"minor",info:"info"};function D(e){let t=k(e);return w(e.findings.flatMap((n,r)=>{if(!$(n))return[];let{path:s,line:a,endLine:i}=v(e,n.span);
return[{description:p(n.message),check_name:n.rule,fingerprint:t[r],severity:z[n.severity],location:{path:x(e.prefix,s),lines:{begin:a,end:i}}}]}))}var H="15.0.6",J=`https://gitlab.com/gitlab-org/secu\
rity-products/security-report-schemas/-/raw/v${H}/dist/sast-report-format.json`,K={critical:"Critical",high:"High",medium:"Medium",low:"Low",info:"Info"},P=255;function V(e,t,{start:n,end:r}){let s=k(
e),a=new Map(e.rules.map(o=>[o.id,o])),i={id:"seaworthy",name:"seaworthy",version:t,url:"https://github.com/seaworthy-lint/seaworthy",vendor:{name:"seaworthy"}},l=e.failures.map(({path:o,message:c})=>({
level:"fatal",value:`${p(o)} ${p(c)}`})),u=e.findings.flatMap((o,c)=>{if(!$(o))return[];let{rule:m,severity:h,message:y,fix:g,span:b}=o,d=a.get(m),{path:A,line:M,endLine:R}=v(e,b),C=x(e.prefix,A),O=s[c];
return[{id:Z(O),name:(d?.summary??m).slice(0,P),description:`${j(y)}.${g?` Fix: ${j(g.title)}.`:""}${d?`

${d.why}`:""}`,severity:K[h],identifiers:[{type:"seaworthy",name:`seaworthy ${m}`,value:m,...d?{url:L(d)}:{}},...(d?.standards??[]).flatMap(X)],location:{file:C,start_line:M,end_line:R},tracking:{type:"\
source",items:[{file:C,start_line:M,end_line:R,signatures:[{algorithm:"hash",value:O}]}]}}]});return w({version:H,schema:J,scan:{analyzer:i,scanner:i,type:"sast",start_time:S(n),end_time:S(r),status:e.
failures.length?"failure":"success",...l.length?{messages:l}:{}},vulnerabilities:u})}var S=e=>e.toISOString().slice(0,19);function X(e){let t=/^CWE-(\d+)$/.exec(e)?.[1];return t?[{type:"cwe",name:e,value:t,
url:`https://cwe.mitre.org/data/definitions/${t}.html`}]:[]}function Z(e){let t=Y("sha256").update(e).digest("hex");return`${t.slice(0,8)}-${t.slice(8,12)}-8${t.slice(13,16)}-a${t.slice(17,20)}-${t.slice(
20,32)}`}function ee(e){let t=e.findings.filter($),n=W(t,({span:s})=>s.file),r=[...new Set([...e.files.map(({path:s})=>s),...n.keys(),...e.failures.map(({path:s})=>s)])].sort().map(s=>te(e,s,n.get(s)??
[]));return`<?xml version="1.0" encoding="UTF-8"?>
<testsuites ${`name="seaworthy" tests="${r.reduce((s,{tests:a})=>s+a,0)}" failures="${t.length}" errors="${e.failures.length}"`}>
${r.map(({text:s})=>s).join("")}</testsuites>
`}function te(e,t,n){let r=f(t),s=e.failures.filter(l=>l.path===t),a=[...n.map(l=>{let{line:u,column:o}=v(e,l.span),{rule:c,severity:m,message:h,fix:y}=l,g=U(l),b=`${t}:${u}:${o} ${h}${g?`
${y?"Fix":"Help"}: ${g}`:""}`;return`    <testcase name="${f(`${c} at ${u}:${o}`)}" classname="${r}" file="${r}" line="${u}"><failure type="${m}" message="${f(h)}">${f(b)}</failure></testcase>
`}),...s.map(({message:l})=>`    <testcase name="read" classname="${r}"><error message="${f(l)}"/></testcase>
`)];a.length===0&&a.push(`    <testcase name="no findings" classname="${r}" file="${r}"/>
`);let i=`name="${r}" tests="${a.length}" failures="${n.length}" errors="${s.length}"`;return{tests:a.length,text:`  <testsuite ${i}>
${a.join("")}  </testsuite>
`}}var se={error:"ERROR",warning:"WARNING",notice:"INFO"};function re(e){let t=new Map(e.rules.map(r=>[r.id,r])),n=e.findings.filter($).map(r=>{let{span:s,severity:a,message:i,rule:l,related:u}=r,o=t.
get(l),c=ne(e,r);return{message:p(i),location:{path:s.file,range:I(e,s)},severity:se[G(a)],code:{value:l,...o?{url:L(o)}:{}},...c.length?{suggestions:c}:{},...u.length?{relatedLocations:u.map(m=>({message:p(
m.message),location:{path:m.span.file,range:I(e,m.span)}}))}:{}}});return w({source:{name:"seaworthy",url:"https://github.com/seaworthy-lint/seaworthy"},diagnostics:n})}function I({sources:e},{file:t,
start:n,end:r},s=!1){let a=e.get(t),i=l=>{let{line:u,column:o}=a?.position(l)??{line:1,column:1},c=a?.lineStart(u)??0;return{line:u,column:(a?.byteLength(s&&u===1?0:c,c+o-1)??0)+1}};return{start:i(n),
end:i(r)}}function ne(e,{fix:t,span:n}){let[r,...s]=N(t);return!r||s.length>0||r.span.file!==n.file?[]:[{range:I(e,r.span,!0),text:r.text}]}var ie={critical:"HIGH",high:"HIGH",medium:"MEDIUM",low:"LOW",
info:"LOW"},ae={critical:"BLOCKER",high:"CRITICAL",medium:"MAJOR",low:"MINOR",info:"INFO"},T={safe:2,unsafe:10,none:30};function le(e){let t=new Map(e.rules.map(s=>[s.id,s])),n=new Map(e.rules.map(s=>[
s.id,_(s.id,{rule:s.id,severity:s.severity},s)])),r=e.findings.filter($).map(s=>{let a=t.get(s.rule),i=oe(s,a);n.has(i)||n.set(i,_(i,s,a));let{message:l,span:u,related:o,fix:c}=s;return{ruleId:i,effortMinutes:c?.
edits?.length?T[c.safety]:T.none,primaryLocation:q(e,u,l),...o.length?{secondaryLocations:o.map(m=>q(e,m.span,m.message))}:{}}});return w({rules:[...n.values()],issues:r})}var oe=({rule:e,severity:t},n)=>n===
void 0||n.severity===t?e:`${e}.${t}`;function _(e,{rule:t,severity:n},r){return{engineId:"seaworthy",id:e,name:r?.summary??t,description:r?`${r.why} See ${L(r)}`:t,cleanCodeAttribute:"TRUSTWORTHY",type:"\
VULNERABILITY",severity:ae[n],impacts:[{softwareQuality:"SECURITY",severity:ie[n]}]}}function q(e,t,n){let{path:r,line:s,column:a,endLine:i,endColumn:l}=v(e,t),u=s===i&&a===l;return{message:p(n),filePath:x(
e.prefix,r),textRange:u?{startLine:s}:{startLine:s,endLine:i,startColumn:a-1,endColumn:l-1}}}function ue(e,t,n,r){switch(e){case"github":return E(t);case"markdown":return F(t);case"junit":return ee(t);case"\
gitlab":return D(t);case"checkstyle":return Q(t,n);case"rdjson":return re(t);case"sonarqube":return le(t);case"gitlab-sast":return V(t,n,r)}}module.exports={reportAs:ue};
