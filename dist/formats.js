const __here=require("node:url").pathToFileURL(__filename).href;
"use strict";var P=Object.defineProperty;var te=Object.getOwnPropertyDescriptor;var ne=Object.getOwnPropertyNames;var re=Object.prototype.hasOwnProperty;var oe=(e,t)=>{for(var r in t)P(e,r,{get:t[r],enumerable:!0})},ie=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of ne(t))!re.call(e,o)&&o!==r&&P(e,o,{get:()=>t[o],enumerable:!(n=
te(t,o))||n.enumerable});return e};var se=e=>ie(P({},"__esModule",{value:!0}),e);var Se={};oe(Se,{reportAs:()=>Fe});module.exports=se(Se);var g=({suppressed:e,status:t})=>!e&&t!=="existing";function h({sources:e},{file:t,start:r,end:n}){let o=e.get(t),l=o?.position(r)??{line:1,column:1},i=o?.position(n)??l;return{path:t,line:l.line,column:l.column,endLine:i.line,endColumn:i.column}}var W=require("./shared.js"),u=e=>(0,W.harmless)(e).replace(/[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,"\uFFFD").replace(/[&<>"'\t\r\n]/g,t=>`&#${t.charCodeAt(0)};`);var le={critical:"error",high:"error",medium:"warning",low:"info",info:"info"};function A(e,t){let r=e.findings.filter(g),n=[...new Set([...e.files.map(({path:i})=>i),...r.map(({span:i})=>i.file)])].sort(),
o=new Map(n.map(i=>[i,[]]));for(let i of r)o.get(i.span.file)?.push(i);let l=[...o].map(([i,s])=>{let a=s.map(p=>{let{line:m,column:f}=h(e,p.span),{severity:c,message:d,rule:y}=p;return`    <error lin\
e="${m}" column="${f}" severity="${le[c]}" message="${u(d)}" source="seaworthy.${u(y)}"/>
`});return a.length?`  <file name="${u(i)}">
${a.join("")}  </file>
`:`  <file name="${u(i)}"/>
`});return`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="${u(t)}">
${l.join("")}</checkstyle>
`}var v=require("./shared.js");var E=require("node:crypto"),L=require("./shared.js");function I(e,t,r=[]){let n=[...r];for(let o of e.split("/"))o===".."?t||n.length&&n[n.length-1]!==".."?n.pop():n.push(o):o&&o!=="."&&n.push(o);return n}function H(e,t){return t.startsWith("/")?`/${I(t,!1).join("/")}`:I(`${e}/${t}`,!1).join("/")}function N({findings:e,sources:t,prefix:r},n=new Map){let o=new Map;return e.map(({rule:l,span:i,anchor:s})=>{let a=t.get(i.file)?.shown.slice(i.start,Math.min(i.end,i.start+2e3))??"",p=x(r,i.file),m=JSON.
stringify([l,n.get(p)??p,B(s),B(ae.test(s)?ce(a):(0,L.redact)(a))]),f=(0,E.createHash)("sha256").update(m).digest("hex").slice(0,16),c=(o.get(f)??0)+1;return o.set(f,c),`${f}:${c}`})}var x=(e,t)=>e?H(
e,t):t,ae=/(?: FROM|\.image)$/,ce=e=>(0,L.redact)(e.replace(/@.*$/s,"").replace(/:[^:/]*$/,"")),B=e=>e.replace(/^[ \t]*- /gm,"").replace(/[\s"'`[\]{},\\]+/g,"").replace(/\*+/g,"*");var b=e=>e==="critical"||e==="high"?"error":e==="medium"?"warning":"notice";var $=["info","low","medium","high","critical"];function pe({files:e,findings:t,hidden:r,since:n}){let o=t.filter(g),l=s=>o.filter(a=>a.severity===s).length,i=s=>t.filter(({suppressed:a})=>a?.by===s).length;return{files:e.length,findings:o.length,suppressed:i(
"comment"),known:i("baseline"),existing:t.filter(({status:s,suppressed:a})=>!a&&s==="existing").length,fixed:n?.fixed.length??0,hidden:r,bySeverity:Object.fromEntries($.toReversed().map(s=>[s,l(s)]))}}
var U=(e,t)=>`${e} ${t}${e===1?"":"s"}`;function F(e){let{files:t,findings:r,suppressed:n,known:o,existing:l,fixed:i,hidden:s,bySeverity:a}=pe(e),{since:p}=e,m=$.toReversed().flatMap(d=>a[d]?[`${a[d]}\
 ${d}`]:[]),f=[...p?[`${i} fixed and ${l} there already, compared with ${p.ref}`]:[],...o?[`${o} in the baseline`]:[],...n?[`${n} suppressed`]:[],...s&&!p?[`${s} more with --profile strict`]:[]],c=p?"\
new finding":"finding";return`${r?`${U(r,c)} (${m.join(", ")})`:`No ${c}s`} in ${U(t,"file")}${f.length?`; ${f.join(", ")}`:""}.`}var R=e=>e.toSorted((t,r)=>$.indexOf(r.severity)-$.indexOf(t.severity));var G=10,me=4e3;function T(e,t={error:0,warning:0,notice:0}){let r={...t},n=R(e.findings.filter(g)),o=n.filter(({severity:a})=>{let p=b(a);return r[p]+=1,r[p]<=G}),l=n.length-o.length,i=o.map(a=>fe(e,
a)),s=l>0?` ${l} more are not annotated: GitHub keeps ${G} of each kind.`:"";return`${i.join("")}${(0,v.harmlessLine)(F(e))}${s}
`}function fe(e,t){let{path:r,line:n,column:o,endLine:l,endColumn:i}=h(e,t.span),{severity:s,rule:a,message:p,fix:m}=t,f=n===l?{col:o,endColumn:Math.max(o,i-1)}:{},c=Object.entries({file:x(e.prefix,r),
line:n,endLine:l,...f,title:`${a} (${s})`}),d=`${(0,v.harmlessLine)(p)}${m?`. Fix: ${(0,v.harmlessLine)(m.title)}`:""}`.slice(0,me);return`::${b(s)} ${c.map(([y,ee])=>`${y}=${de((0,v.harmlessLine)(String(
ee)))}`).join(",")}::${_(d)}
`}var _=e=>e.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A"),de=e=>_(e).replace(/:/g,"%3A").replace(/,/g,"%2C");var S=require("./shared.js");var ge={critical:"blocker",high:"critical",medium:"major",low:"minor",info:"info"};function J(e){let t=N(e);return(0,S.harmlessJson)(e.findings.flatMap((r,n)=>{if(!g(r))return[];let{path:o,line:l,endLine:i}=h(
e,r.span);return[{description:(0,S.harmless)(r.message),check_name:r.rule,fingerprint:t[n],severity:ge[r.severity],location:{path:x(e.prefix,o),lines:{begin:l,end:i}}}]}))}function z(e){let t=e.findings.filter(g),r=ue(t),o=[...new Set([...e.files.map(({path:i})=>i),...r.keys(),...e.failures.map(({path:i})=>i)])].sort().map(i=>ye(e,i,r.get(i)??[]));return`<?xml version="\
1.0" encoding="UTF-8"?>
<testsuites ${`name="seaworthy" tests="${o.reduce((i,{tests:s})=>i+s,0)}" failures="${t.length}" errors="${e.failures.length}"`}>
${o.map(({text:i})=>i).join("")}</testsuites>
`}var X=({span:e})=>e.file;function ue(e){let t=new Map;for(let r of e){let n=t.get(X(r));n?n.push(r):t.set(X(r),[r])}return t}function ye(e,t,r){let n=u(t),o=e.failures.filter(s=>s.path===t),l=[...r.
map(s=>{let{line:a,column:p}=h(e,s.span),{rule:m,severity:f,message:c,fix:d}=s,y=`${t}:${a}:${p} ${c}${d?`
Fix: ${d.title}`:""}`;return`    <testcase name="${u(`${m} at ${a}:${p}`)}" classname="${n}" file="${n}" line="${a}"><failure type="${f}" message="${u(c)}">${u(y)}</failure></testcase>
`}),...o.map(({message:s})=>`    <testcase name="read" classname="${n}"><error message="${u(s)}"/></testcase>
`)];l.length===0&&l.push(`    <testcase name="no findings" classname="${n}" file="${n}"/>
`);let i=`name="${n}" tests="${l.length}" failures="${r.length}" errors="${o.length}"`;return{tests:l.length,text:`  <testsuite ${i}>
${l.join("")}  </testsuite>
`}}var q=require("./shared.js");var j=({subject:e,id:t})=>`https://github.com/seaworthy-lint/seaworthy/blob/main/rules/${e}/${t}.md`;var he=6e4,Q=2e3;function V(e,t=he){let r=e.findings.filter(g),n=new Map(e.rules.map(c=>[c.id,c])),o=new Map(r.map(c=>[c,$e(e,c,n.get(c.rule))])),l=new Set,i=new Set,s=t-Q;for(let c of R(r)){let{file:d}=c.
span,y=M(o.get(c))+(i.has(d)?0:M(D(d,0))+100);y>s||(s-=y,i.add(d),l.add(c))}let a=new Map([...i].sort().map(c=>[c,[]]));for(let c of R([...l]))a.get(c.span.file)?.push(c);let p=[...a].map(([c,d])=>`${D(
c,d.length)}

| | Place | Rule | What |
| --- | --- | --- | --- |
${d.map(y=>o.get(y)).join("")}
</details>`),m=r.length-l.size;return`${["<!-- seaworthy -->",`### seaworthy: ${O(F(e))}`,...r.length?[xe(r)]:[],...p,...be(e),...m?[`${m} less severe ${m===1?"finding is":"findings are"} left out her\
e to stay within the limit.`]:[]].join(`

`)}
`}var M=e=>Buffer.byteLength(e,"utf8"),D=(e,t)=>`<details open><summary><code>${k(e)}</code> (${t})</summary>`;function $e(e,t,r){let{severity:n,rule:o,message:l,fix:i,span:s}=t,{line:a,column:p}=h(e,
s),m=r?`[${o}](${j(r)})`:o;return`| ${n} | ${a}:${p} | ${m} | ${O(l)}${i?`<br>Fix: ${O(i.title)}`:""} |
`}function xe(e){let r=$.toReversed().map(n=>[n,e.filter(o=>o.severity===n).length]).filter(([,n])=>n>0);return`| ${r.map(([n])=>n).join(" | ")} |
|${" ---: |".repeat(r.length)}
| ${r.map(([,n])=>n).join(" | ")} |`}function be({since:e}){let t=e?.fixed??[],r=[],n=Q-500;for(let{rule:l,path:i,message:s}of t.slice(0,10)){let a=`- ${l} in <code>${k(K(i,100))}</code>: ${O(K(s,100))}`;
if(n-=M(a)+1,n<0)break;r.push(a)}let o=t.length-r.length;return t.length?[`**${t.length} fixed**`,[...r,...o?[`- and ${o} more`]:[]].join(`
`)]:[]}var K=(e,t)=>e.length>t?`${e.slice(0,t)}\u2026`:e;function O(e){let t=e.split("`"),r=n=>n%2===1&&n<t.length-1;return t.map((n,o)=>r(o)?`<code>${k(n)}</code>`:`${o>0&&!r(o-1)?"&#96;":""}${k(n)}`).
join("")}var k=e=>Re(e).replace(/[\\*_[\]()~!+$-]/g,t=>`&#${t.charCodeAt(0)};`).replace(/:(?=\/\/)/g,"&#58;").replace(/\bGH&#45;/gi,"GH&#45;&#8203;").replace(/www\./gi,"www&#46;"),Re=e=>(0,q.harmlessLine)(
e).replace(/[&<>"'`|]/g,t=>`&#${t.charCodeAt(0)};`).replace(/@/g,"&#64;&#8203;").replace(/(?<!&)#(?=\d)/g,"&#35;&#8203;");var w=require("./shared.js"),Y=require("./shared.js");var ve={error:"ERROR",warning:"WARNING",notice:"INFO"};function Z(e){let t=new Map(e.rules.map(n=>[n.id,n])),r=e.findings.filter(g).map(n=>{let{span:o,severity:l,message:i,rule:s,related:a}=n,p=t.get(
s),m=we(e,n);return{message:(0,w.harmless)(i),location:{path:o.file,range:C(e,o)},severity:ve[b(l)],code:{value:s,...p?{url:j(p)}:{}},...m.length?{suggestions:m}:{},...a.length?{relatedLocations:a.map(
f=>({message:(0,w.harmless)(f.message),location:{path:f.span.file,range:C(e,f.span)}}))}:{}}});return(0,w.harmlessJson)({source:{name:"seaworthy",url:"https://github.com/seaworthy-lint/seaworthy"},diagnostics:r})}
function C({sources:e},{file:t,start:r,end:n}){let o=e.get(t),l=i=>{let{line:s,column:a}=o?.position(i)??{line:1,column:1},p=o?o.text.slice(o.lineStart(s),o.lineStart(s)+a-1):"";return{line:s,column:Buffer.
byteLength(p,"utf8")+1}};return{start:l(r),end:l(n)}}function we(e,{fix:t,span:r}){let[n,...o]=t?.edits??[];return!n||o.length>0||n.span.file!==r.file||(0,Y.redact)(n.text)!==n.text?[]:[{range:C(e,n.span),
text:n.text}]}function Fe(e,t,r){switch(e){case"github":return T(t);case"markdown":return V(t);case"junit":return z(t);case"gitlab":return J(t);case"checkstyle":return A(t,r);case"rdjson":return Z(t)}}0&&(module.exports={reportAs});
