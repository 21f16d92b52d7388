var d=Object.defineProperty;var k=Object.getOwnPropertyDescriptor;var y=Object.getOwnPropertyNames;var E=Object.prototype.hasOwnProperty;var S=(e,t)=>{for(var a in t)d(e,a,{get:t[a],enumerable:!0})},j=(e,t,a,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of y(t))!E.call(e,r)&&r!==a&&d(e,r,{get:()=>t[r],enumerable:!(n=k(t,
r))||n.enumerable});return e};var x=e=>j(d({},"__esModule",{value:!0}),e);var F={};S(F,{showSeccomp:()=>b});module.exports=x(F);var c=require("../../shared/core.js"),I=require("../../shared/.js"),A={docker:"Docker",podman:"Podman",oci:"an OCI runtime"};function b(e,{json:t,
against:a,style:n}){let r=e.filter(),s=(0,c.M)(e.source.path);if(!r){let l=e.skipped??(e.faults[0]?.message?(0,c.M)(e.faults[0].message):"it has no default action, so no filter is installed");return{text:"",
complaints:[`${s} makes no filter: ${l}`],isRefused:e.skipped!==void 0||e.faults.length>0}}let i=r.clashes.map(({entry:l})=>`${m(l.name.span,e)}: libseccomp refuses this rule, and the container does n\
ot start`);return{text:t?(0,c.O)(a?w(e,r):Q(e,r)):a?C(e,r,n):O(e,r,n),complaints:i,isRefused:!1}}var M={EQ:"==",NE:"!=",LT:"<",LE:"<=",GT:">",GE:">="},f=e=>e>0xffffn?`0x${e.toString(16)}`:String(e),D=({
index:e,op:t,value:a,mask:n})=>t==="MASKED_EQ"?`arg${e} & ${f(n)} == ${f(a)}`:`arg${e} ${M[t]} ${f(a)}`,v=({cases:e,otherwise:t})=>[...e.map(({when:a,action:n})=>`${(0,c.va)(n)} if ${a.map(D).join(" a\
nd ")}`),`else ${(0,c.va)(t)}`].join("; ");function m(e,{source:t}){let{line:a,column:n}=t.position(e.start);return(0,c.M)(`${e.file}:${a}:${n}`)}function p(e,t,a){let n=[],r="";for(let s of t)r.length+
s.length>100&&(n.push(r),r=""),r+=`${r?" ":""}${(0,c.M)(s)}`;return r&&n.push(r),`  ${a("bold",e)}  ${a("dim",`${t.length}`)}
${n.map(s=>`    ${s}
`).join("")}`}function O(e,t,a){let[n,...r]=t.architectures,s=[...n?.verdicts.values()??[]],i=s.filter(({cases:o})=>o.length===0),l=new Map;for(let{name:o,otherwise:u}of i)l.set((0,c.va)(u),[...l.get(
(0,c.va)(u))??[],o]);let h=[`${a("bold",(0,c.M)(e.source.path))}  ${a("dim",`for ${A[e.target]} on ${n?.architecture.machine}, with the engine's default capabilities`)}
`,`  ${a("bold","everything else")}  ${(0,c.va)(t.defaultAction)}
`,...[...l].map(([o,u])=>p(o,u.sort(),a)),...s.filter(({cases:o})=>o.length>0).map(o=>`  ${a("bold",o.name)}  ${v(o)}  ${a("dim",m(o.cases[0].entry.name.span,e))}
`)];return n&&t.defaultAction.kind!=="allow"&&t.defaultAction.kind!=="log"&&t.defaultAction.value!==38&&h.push(`  ${a("dim",`runc answers ENOSYS to numbers above ${n.highest}, the highest named`)}
`),r.length&&h.push(`  ${a("dim",`also covers ${r.map(({architecture:o})=>o.machine).join(", ")}; programs for any other architecture are killed`)}
`),t.closed.length&&h.push(`  ${a("dim",`${t.closed.length} ${t.closed.length>1?"rules are":"rule is"} for other containers: other capabilities, architectures or kernels`)}
`),t.lost.length&&h.push(`  ${a("dim",`${t.lost.length} ${t.lost.length>1?"entries have":"entry has"} no effect: another rule, or the default, decides`)}
`),h.join("")}var $=({kind:e,value:t})=>({action:e,...t===void 0?{}:{value:t}}),L=({cases:e,otherwise:t,entry:a},n)=>({cases:e.map(({when:r,action:s,entry:i})=>({when:r.map(({index:l,op:h,value:o,mask:u})=>({
index:l,op:h,value:String(o),...h==="MASKED_EQ"?{mask:String(u)}:{}})),...$(s),at:m(i.name.span,n)})),otherwise:$(t),at:a?m(a.name.span,n):null});function Q(e,t){let a=({architecture:n,verdicts:r,highest:s})=>({
architecture:n.token,highest:s,calls:Object.fromEntries([...r].map(([i,l])=>[i,L(l,e)]))});return{path:(0,c.L)(e.source.path),target:e.target,default:$(t.defaultAction),architectures:t.architectures.map(
a),lost:t.lost.map(({entry:n,why:r,by:s})=>({name:(0,c.L)(n.name.value),at:m(n.name.span,e),why:r,by:s?m(s.name.span,e):null}))}}var g=(e,t)=>{let a=e.verdict(t);return a.cases.length?v(a):(0,c.va)(a.
otherwise)};function w(e,t){let a=e.engineFilter(),{machine:n}=t.host.architecture;return e.calls.names.flatMap(r=>{if(e.calls.number(r,n)===void 0)return[];let[s,i]=[g(t,r),g(a,r)],l=h=>/^allowed/.test(
g(h,r))&&h.verdict(r).cases.length===0;return s===i?[]:[{name:r,here:s,default:i,looser:l(t)&&!l(a)}]})}function C(e,t,a){let n=w(e,t),r=n.filter(i=>i.looser),s=new Map;for(let{name:i,here:l,default:h}of n.
filter(o=>!o.looser)){let o=`${l}, by default ${h}`;s.set(o,[...s.get(o)??[],i])}return[`${a("bold",(0,c.M)(e.source.path))}  ${a("dim",`against the default profile of ${e.target==="podman"?"Podman":"\
Docker"}, on ${t.host.architecture.machine}`)}
`,n.length===0?`  no difference
`:"",r.length?p("allowed here, not by default",r.map(({name:i})=>i),a):"",...[...s].sort((i,l)=>l[1].length-i[1].length).map(([i,l])=>p(i,l,a))].join("")}0&&(module.exports={showSeccomp});
