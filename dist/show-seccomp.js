const __here=require("node:url").pathToFileURL(__filename).href;
"use strict";var f=Object.defineProperty;var g=Object.getOwnPropertyDescriptor;var A=Object.getOwnPropertyNames;var R=Object.prototype.hasOwnProperty;var C=(e,t)=>{for(var n in t)f(e,n,{get:t[n],enumerable:!0})},D=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of A(t))!R.call(e,o)&&o!==n&&f(e,o,{get:()=>t[o],enumerable:!(r=g(t,
o))||r.enumerable});return e};var L=e=>D(f({},"__esModule",{value:!0}),e);var F={};C(F,{showSeccomp:()=>$});module.exports=L(F);var l=require("./shared.js");function d({kind:e,value:t}){return e==="errno"?`refused with ${t===1?"EPERM":t===38?"ENOSYS":`error ${t}`}`:{allow:"allowed",log:"allowed and logged",errno:"",trace:"handed to a tracer",trap:"stopped\
 by SIGSYS",notify:"handed to the listener",kill_thread:"answered by killing the thread",kill_process:"answered by killing the process"}[e]}var I={docker:"Docker",podman:"Podman",oci:"an OCI runtime"};function $(e,{json:t,against:n,style:r}){let o=e.filter(),s=(0,l.harmlessLine)(e.source.path);if(!o){let c=e.skipped??(e.faults[0]?.message?
(0,l.harmlessLine)(e.faults[0].message):"it has no default action, so no filter is installed");return{text:"",complaints:[`${s} makes no filter: ${c}`],isRefused:e.skipped!==void 0||e.faults.length>0}}
let i=o.clashes.map(({entry:c})=>`${p(c.name.span,e)}: libseccomp refuses this rule, and the container does not start`);return{text:t?(0,l.harmlessJson)(n?T(e,o):k(e,o)):n?_(e,o,r):b(e,o,r),complaints:i,
isRefused:!1}}var P={EQ:"==",NE:"!=",LT:"<",LE:"<=",GT:">",GE:">="},h=e=>e>0xffffn?`0x${e.toString(16)}`:String(e),M=({index:e,op:t,value:n,mask:r})=>t==="MASKED_EQ"?`arg${e} & ${h(r)} == ${h(n)}`:`ar\
g${e} ${P[t]} ${h(n)}`,m=({cases:e,otherwise:t})=>[...e.map(({when:n,action:r})=>`${d(r)} if ${n.map(M).join(" and ")}`),`else ${d(t)}`].join("; ");function p(e,{source:t}){let{line:n,column:r}=t.position(
e.start);return(0,l.harmlessLine)(`${e.file}:${n}:${r}`)}function S(e,t,n){let r=[],o="";for(let s of t)o.length+s.length>100&&(r.push(o),o=""),o+=`${o?" ":""}${(0,l.harmlessLine)(s)}`;return o&&r.push(
o),`  ${n("bold",e)}  ${n("dim",`${t.length}`)}
${r.map(s=>`    ${s}
`).join("")}`}function b(e,t,n){let[r,...o]=t.architectures,s=[...r?.verdicts.values()??[]],i=s.filter(({cases:E})=>E.length===0),a=new Map;for(let{name:E,otherwise:O}of i)a.set(d(O),[...a.get(d(O))??
[],E]);let c=[`${n("bold",(0,l.harmlessLine)(e.source.path))}  ${n("dim",`for ${I[e.target]} on ${r?.architecture.machine}, with the engine's default capabilities`)}
`,`  ${n("bold","everything else")}  ${d(t.defaultAction)}
`,...[...a].map(([E,O])=>S(E,O.sort(),n)),...s.filter(({cases:E})=>E.length>0).map(E=>`  ${n("bold",E.name)}  ${m(E)}  ${n("dim",p(E.cases[0].entry.name.span,e))}
`)];return r&&t.defaultAction.kind!=="allow"&&t.defaultAction.kind!=="log"&&t.defaultAction.value!==38&&c.push(`  ${n("dim",`runc answers ENOSYS to numbers above ${r.highest}, the highest named`)}
`),o.length&&c.push(`  ${n("dim",`also covers ${o.map(({architecture:E})=>E.machine).join(", ")}; programs for any other architecture are killed`)}
`),t.closed.length&&c.push(`  ${n("dim",`${t.closed.length} ${t.closed.length>1?"rules are":"rule is"} for other containers: other capabilities, architectures or kernels`)}
`),t.lost.length&&c.push(`  ${n("dim",`${t.lost.length} ${t.lost.length>1?"entries have":"entry has"} no effect: another rule, or the default, decides`)}
`),c.join("")}var N=({kind:e,value:t})=>({action:e,...t===void 0?{}:{value:t}}),w=({cases:e,otherwise:t,entry:n},r)=>({cases:e.map(({when:o,action:s,entry:i})=>({when:o.map(({index:a,op:c,value:E,mask:O})=>({
index:a,op:c,value:String(E),...c==="MASKED_EQ"?{mask:String(O)}:{}})),...N(s),at:p(i.name.span,r)})),otherwise:N(t),at:n?p(n.name.span,r):null});function k(e,t){let n=({architecture:r,verdicts:o,highest:s})=>({
architecture:r.token,highest:s,calls:Object.fromEntries([...o].map(([i,a])=>[i,w(a,e)]))});return{path:(0,l.harmless)(e.source.path),target:e.target,default:N(t.defaultAction),architectures:t.architectures.
map(n),lost:t.lost.map(({entry:r,why:o,by:s})=>({name:(0,l.harmless)(r.name.value),at:p(r.name.span,e),why:o,by:s?p(s.name.span,e):null}))}}var u=(e,t)=>{let n=e.verdict(t);return n.cases.length?m(n):
d(n.otherwise)};function T(e,t){let n=e.engineFilter(),{machine:r}=t.host.architecture;return e.calls.names.flatMap(o=>{if(e.calls.number(o,r)===void 0)return[];let[s,i]=[u(t,o),u(n,o)],a=c=>/^allowed/.
test(u(c,o))&&c.verdict(o).cases.length===0;return s===i?[]:[{name:o,here:s,default:i,looser:a(t)&&!a(n)}]})}function _(e,t,n){let r=T(e,t),o=r.filter(i=>i.looser),s=new Map;for(let{name:i,here:a,default:c}of r.
filter(E=>!E.looser)){let E=`${a}, by default ${c}`;s.set(E,[...s.get(E)??[],i])}return[`${n("bold",(0,l.harmlessLine)(e.source.path))}  ${n("dim",`against the default profile of ${e.target==="podman"?
"Podman":"Docker"}, on ${t.host.architecture.machine}`)}
`,r.length===0?`  no difference
`:"",o.length?S("allowed here, not by default",o.map(({name:i})=>i),n):"",...[...s].sort((i,a)=>a[1].length-i[1].length).map(([i,a])=>S(i,a,n))].join("")}0&&(module.exports={showSeccomp});
