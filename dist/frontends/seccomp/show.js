"use strict";const{Ge:u,jb:v,kb:d,mb:y,ua:b}=require("../../shared/core.js");var E={docker:"Docker",podman:"Podman",oci:"an OCI runtime"};function j(e,{json:t,against:a,style:n}){let r=e.filter(),s=d(e.source.path);
if(!r){let l=e.skipped??(e.faults[0]?.message?d(e.faults[0].message):"it has no default action, so no filter is installed");return{text:b(""),complaints:[`${s} makes no filter: ${l}`],isRefused:e.skipped!==
void 0||e.faults.length>0}}let i=r.clashes.map(({entry:l})=>`${m(l.name.span,e)}: libseccomp refuses this rule, and the container does not start`);return{text:t?y(a?k(e,r):M(e,r)):b(a?z(e,r,n):A(e,r,n)),
complaints:i,isRefused:!1}}var S={EQ:"==",NE:"!=",LT:"<",LE:"<=",GT:">",GE:">="},f=e=>e>0xffffn?`0x${e.toString(16)}`:String(e),x=({index:e,op:t,value:a,mask:n})=>t==="MASKED_EQ"?`arg${e} & ${f(n)} ==\
 ${f(a)}`:`arg${e} ${S[t]} ${f(a)}`,w=({cases:e,otherwise:t})=>[...e.map(({when:a,action:n})=>`${u(n)} if ${a.map(x).join(" and ")}`),`else ${u(t)}`].join("; ");function m(e,{source:t}){let{line:a,column:n}=t.
position(e.start);return d(`${e.file}:${a}:${n}`)}function p(e,t,a){let n=[],r="";for(let s of t)r.length+s.length>100&&(n.push(r),r=""),r+=`${r?" ":""}${d(s)}`;return r&&n.push(r),`  ${a("bold",e)}  ${a(
"dim",`${t.length}`)}
${n.map(s=>`    ${s}
`).join("")}`}function A(e,t,a){let[n,...r]=t.architectures,s=[...n?.verdicts.values()??[]],i=s.filter(({cases:o})=>o.length===0),l=new Map;for(let{name:o,otherwise:h}of i)l.set(u(h),[...l.get(u(h))??
[],o]);let c=[`${a("bold",d(e.source.path))}  ${a("dim",`for ${E[e.target]} on ${n?.architecture.machine}, with the engine's default capabilities`)}
`,`  ${a("bold","everything else")}  ${u(t.defaultAction)}
`,...[...l].map(([o,h])=>p(o,h.sort(),a)),...s.filter(({cases:o})=>o.length>0).map(o=>`  ${a("bold",o.name)}  ${w(o)}  ${a("dim",m(o.cases[0].entry.name.span,e))}
`)];return n&&t.defaultAction.kind!=="allow"&&t.defaultAction.kind!=="log"&&t.defaultAction.value!==38&&c.push(`  ${a("dim",`runc answers ENOSYS to numbers above ${n.highest}, the highest named`)}
`),r.length&&c.push(`  ${a("dim",`also covers ${r.map(({architecture:o})=>o.machine).join(", ")}; programs for any other architecture are killed`)}
`),t.closed.size&&c.push(`  ${a("dim",`${t.closed.size} ${t.closed.size>1?"rules are":"rule is"} for other containers: other capabilities, architectures or kernels`)}
`),t.lost.length&&c.push(`  ${a("dim",`${t.lost.length} ${t.lost.length>1?"entries have":"entry has"} no effect: another rule, or the default, decides`)}
`),c.join("")}var $=({kind:e,value:t})=>({action:e,...t===void 0?{}:{value:t}}),D=({cases:e,otherwise:t,entry:a},n)=>({cases:e.map(({when:r,action:s,entry:i})=>({when:r.map(({index:l,op:c,value:o,mask:h})=>({
index:l,op:c,value:String(o),...c==="MASKED_EQ"?{mask:String(h)}:{}})),...$(s),at:m(i.name.span,n)})),otherwise:$(t),at:a?m(a.name.span,n):null});function M(e,t){let a=({architecture:n,verdicts:r,highest:s})=>({
architecture:n.token,highest:s,calls:Object.fromEntries([...r].map(([i,l])=>[i,D(l,e)]))});return{path:v(e.source.path),target:e.target,default:$(t.defaultAction),architectures:t.architectures.map(a),
lost:t.lost.map(({entry:n,why:r,by:s})=>({name:v(n.name.value),at:m(n.name.span,e),why:r,by:s?m(s.name.span,e):null}))}}var g=(e,t)=>{let a=e.verdict(t);return a.cases.length?w(a):u(a.otherwise)};function k(e,t){
let a=e.engineFilter(),{machine:n}=t.host.architecture;return e.calls.names.flatMap(r=>{if(e.calls.number(r,n)===void 0)return[];let[s,i]=[g(t,r),g(a,r)],l=c=>/^allowed/.test(g(c,r))&&c.verdict(r).cases.
length===0;return s===i?[]:[{name:r,here:s,default:i,looser:l(t)&&!l(a)}]})}function z(e,t,a){let n=k(e,t),r=n.filter(i=>i.looser),s=new Map;for(let{name:i,here:l,default:c}of n.filter(o=>!o.looser)){
let o=`${l}, by default ${c}`;s.set(o,[...s.get(o)??[],i])}return[`${a("bold",d(e.source.path))}  ${a("dim",`against the default profile of ${e.target==="podman"?"Podman":"Docker"}, on ${t.host.architecture.
machine}`)}
`,n.length===0?`  no difference
`:"",r.length?p("allowed here, not by default",r.map(({name:i})=>i),a):"",...[...s].sort((i,l)=>l[1].length-i[1].length).map(([i,l])=>p(i,l,a))].join("")}module.exports={showSeccomp:j};
