"use strict";const{b:E}=require("../shared/compare.js"),{a:c,b:A}=require("../shared/escape-markdown.js"),{c:L}=require("../shared/fingerprint.js"),{B:R,h:j,i:V,w:W,x:z,ya:C}=require("../shared/run.js"),{Zf:I,cf:g,
jb:x,kb:Z,lb:v,mb:D,ng:O,ua:G}=require("../shared/core.js"),{relative:H,resolve:M}=require("node:path");function N({added:e,fixed:t,uncovered:n,unchanged:o}){return[`${e.length} new`,`${t.length} fixe\
d`,...n.length?[`${n.length} uncovered`]:[],`${o} unchanged`].join(", ")}function q({before:e,after:t}){if(!e||!t)return;let n=(o,a,f)=>`${a} of 100 ${f} (${O(a-o)})`;return`score ${n(e.minimum,t.minimum,
"at worst")}, ${n(e.mean,t.mean,"on average")}`}var y=({bySeverity:e})=>g.toReversed().flatMap(t=>{let{before:n,after:o}=e[t];return n||o?[`${t} ${o} (${O(o-n)})`]:[]}),F=({added:e,fixed:t,uncovered:n})=>[
["New",e],["Uncovered by what is fixed",n],["Fixed",t]].filter(([,o])=>o.length>0),b=e=>e===null?"not there":String(e);function K(e,{style:t,columns:n}){let o=(r,l="",s=2)=>I(Z(r),n,l,s).join(`
`),a=q(e),f=F(e).flatMap(([r,l])=>["",t("bold",`${r}:`),...l.map(({rule:s,severity:i,message:d,path:h,line:$,column:w})=>o(`${i}[${s}]: ${d} (${v(h)}:${$}:${w})`,"  ",4))]),{moved:m}=e;return`${[t("bo\
ld",o(`${N(e)}.`)),...a?[o(a,"  ")]:[],...y(e).length?[o(y(e).join(", "),"  ")]:[],...m.length?["",t("bold","Scores:")]:[],...m.map(({label:r,file:l,before:s,after:i})=>o(`${b(s)} -> ${b(i)}  ${r} in ${v(
l)}`,"  ",4)),...f].join(`
`)}
`}var P=({added:e,fixed:t,uncovered:n,unchanged:o,bySeverity:a,before:f,after:m,moved:r})=>({schemaVersion:1,score:f&&m?{before:f,after:m,change:{mean:Math.round((m.mean-f.mean)*10)/10,minimum:m.minimum-
f.minimum}}:null,summary:{new:e.length,fixed:t.length,uncovered:n.length,unchanged:o,bySeverity:a},scored:r.map(({label:l,file:s,...i})=>({label:x(l),file:x(s),...i})),new:e.map(S),fixed:t.map(S),uncovered:n.
map(S)}),S=({rule:e,severity:t,message:n,path:o,line:a,column:f})=>({rule:e,severity:t,message:x(n),path:o,line:a,column:f}),Q=6e4;function T(e){let t=q(e),n=["<!-- seaworthy compare -->",`### seawort\
hy: ${c(N(e))}`,...t?[c(t)]:[],...y(e).length?[c(y(e).join(", "))]:[]],o=e.moved.map(({label:r,file:l,before:s,after:i})=>`- ${c(r)} in <code>${A(v(l))}</code>: ${b(s)} \u2192 ${b(i)}`);for(let[r,l]of F(
e)){o.push(`
**${r}**
`);for(let{rule:s,severity:i,message:d,path:h,line:$,column:w}of l)o.push(`- ${i} ${c(s)} at <code>${A(v(h))}:${$}:${w}</code>: ${c(d)}`)}let a=[],f=Q-Buffer.byteLength(n.join(`

`),"utf8");for(let r of o){if(f-=Buffer.byteLength(r,"utf8")+1,f<0)break;a.push(r)}let m=o.length-a.length;return`${[...n,...a.length?[a.join(`
`)]:[],...m?[`${m} more lines are omitted here to stay within the limit.`]:[]].join(`

`)}
`}var X=256*1024*1024;function J(e){let t=H(process.cwd(),M(e))||".",n=s=>{throw new j(`${t} ${s}`)},o;try{o=z(M(e),X).toString("utf8")}catch(s){if(s instanceof W)return n(s.kind==="absent"?"does not \
exist":s.message);throw s}let a;try{a=JSON.parse(o.replace(/^\uFEFF/,""))}catch{return n("is not valid JSON: compare takes two reports of --format json")}let{schemaVersion:f,tool:m,findings:r,scores:l}=p(
a);return p(m).name!=="seaworthy"?n("is not a JSON report of seaworthy: compare takes two reports of --format json"):f!==1?n("is a report of another version of seaworthy: write it again with this one"):
Array.isArray(r)?{findings:r.map((s,i)=>Y(s)??n(`is damaged: finding ${i+1} is not complete. Write the report again`)),...l===void 0?{}:{scores:_(l)??n("is damaged: its scores are not complete. Write \
the report again")}}:n("has no list of findings: write the report again")}var p=e=>typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{},u=e=>typeof e=="string",U=e=>Number.isSafeInteger(e)&&e>0,k=e=>typeof e==
"number"&&e>=0&&e<=100;function Y(e){let{rule:t,severity:n,message:o,path:a,line:f,column:m,fingerprint:r,suppressed:l,status:s}=p(e),i=g.find(d=>d===n);if(!(!u(t)||!/^[a-z0-9-]{1,100}$/.test(t)||!i||
!u(o)||!u(a))&&!(!u(r)||!/^[0-9a-f]{16}:[1-9]\d*$/.test(r)||!U(f)||!U(m)))return{rule:t,severity:i,message:o,path:a,line:f,column:m,print:L(r),isAnswered:l!=null,isUncovered:s==="uncovered"}}function _(e){
let{mean:t,minimum:n,scored:o}=p(e);if(!k(t)||!k(n)||!Array.isArray(o))return;let a=o.map(m=>{let{label:r,file:l,workload:s,score:i}=p(m),d=Array.isArray(s)&&s.every(u);return u(r)&&u(l)&&d&&k(i)?{label:r,
file:l,workload:s,score:i}:void 0}),f=a.filter(m=>m!==void 0);return f.length===a.length?{mean:t,minimum:n,scored:f}:void 0}function ee(e,t){let{known:n,gone:o}=E(t.findings,e.findings),a=t.findings.filter(
({isAnswered:i},d)=>!i&&!n[d]),f=({findings:i})=>i.filter(({isAnswered:d})=>!d),m=(i,d)=>f(i).filter(h=>h.severity===d).length,r=g.toReversed().map(i=>[i,{before:m(e,i),after:m(t,i)}]),l=(i,d)=>g.indexOf(
d.severity)-g.indexOf(i.severity),s=({scores:i})=>i?{mean:i.mean,minimum:i.minimum}:null;return{added:a.filter(({isUncovered:i})=>!i).sort(l),fixed:o.flatMap(i=>e.findings[i]??[]).sort(l),uncovered:a.
filter(({isUncovered:i})=>i).sort(l),unchanged:f(t).length-a.length,bySeverity:Object.fromEntries(r),before:s(e),after:s(t),moved:e.scores&&t.scores?re(e.scores.scored,t.scores.scored):[]}}function re(e,t){
let n=({file:r,label:l,workload:s})=>JSON.stringify([r,l,s]),o=new Map(e.map(r=>[n(r),r])),a=new Map(t.map(r=>[n(r),r])),f=[...new Map([...o,...a])].map(([r,{label:l,file:s}])=>({label:l,file:s,before:o.
get(r)?.score??null,after:a.get(r)?.score??null})),m=r=>(r.after??100)-(r.before??100);return f.filter(r=>r.before!==r.after).sort((r,l)=>m(r)-m(l)||(r.file+r.label<l.file+l.label?-1:1))}var B=["text",
"json","markdown"];function te(e,{out:t}){let[n,o,...a]=e.paths;if(n===void 0||o===void 0||a.length>0)throw new j("compare takes two JSON reports, the earlier one first: seaworthy compare old.json new\
.json");let f=ne(e),m=ee(J(n),J(o));return t(f==="json"?D(P(m)):G(f==="markdown"?T(m):K(m,C(e)))),R.clean}function ne({values:e,origin:t}){let[n,o]=e.format??[];if(t("format")!=="--format")return B.find(
a=>a===n)??"text";if(o!==void 0)throw new j("compare prints one format: remove the other --format");return V("--format",n,B)??"text"}module.exports={compareCommand:te};
