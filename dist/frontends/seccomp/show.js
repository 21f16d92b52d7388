var d=Object.defineProperty;var k=Object.getOwnPropertyDescriptor;var y=Object.getOwnPropertyNames;var E=Object.prototype.hasOwnProperty;var S=(e,t)=>{for(var a in t)d(e,a,{get:t[a],enumerable:!0})},j=(e,t,a,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of y(t))!E.call(e,n)&&n!==a&&d(e,n,{get:()=>t[n],enumerable:!(r=k(t,
n))||r.enumerable});return e};var x=e=>j(d({},"__esModule",{value:!0}),e);var G={};S(G,{showSeccomp:()=>b});module.exports=x(G);var c=require("../../shared/core.js"),A={docker:"Docker",podman:"Podman",oci:"an OCI runtime"};function b(e,{json:t,against:a,style:r}){let n=e.filter(),
s=(0,c.ma)(e.source.path);if(!n){let i=e.skipped??(e.faults[0]?.message?(0,c.ma)(e.faults[0].message):"it has no default action, so no filter is installed");return{text:"",complaints:[`${s} makes no f\
ilter: ${i}`],isRefused:e.skipped!==void 0||e.faults.length>0}}let l=n.clashes.map(({entry:i})=>`${m(i.name.span,e)}: libseccomp refuses this rule, and the container does not start`);return{text:t?(0,c.oa)(
a?w(e,n):C(e,n)):a?F(e,n,r):O(e,n,r),complaints:l,isRefused:!1}}var D={EQ:"==",NE:"!=",LT:"<",LE:"<=",GT:">",GE:">="},f=e=>e>0xffffn?`0x${e.toString(16)}`:String(e),M=({index:e,op:t,value:a,mask:r})=>t===
"MASKED_EQ"?`arg${e} & ${f(r)} == ${f(a)}`:`arg${e} ${D[t]} ${f(a)}`,v=({cases:e,otherwise:t})=>[...e.map(({when:a,action:r})=>`${(0,c.Jb)(r)} if ${a.map(M).join(" and ")}`),`else ${(0,c.Jb)(t)}`].join(
"; ");function m(e,{source:t}){let{line:a,column:r}=t.position(e.start);return(0,c.ma)(`${e.file}:${a}:${r}`)}function p(e,t,a){let r=[],n="";for(let s of t)n.length+s.length>100&&(r.push(n),n=""),n+=
`${n?" ":""}${(0,c.ma)(s)}`;return n&&r.push(n),`  ${a("bold",e)}  ${a("dim",`${t.length}`)}
${r.map(s=>`    ${s}
`).join("")}`}function O(e,t,a){let[r,...n]=t.architectures,s=[...r?.verdicts.values()??[]],l=s.filter(({cases:o})=>o.length===0),i=new Map;for(let{name:o,otherwise:u}of l)i.set((0,c.Jb)(u),[...i.get(
(0,c.Jb)(u))??[],o]);let h=[`${a("bold",(0,c.ma)(e.source.path))}  ${a("dim",`for ${A[e.target]} on ${r?.architecture.machine}, with the engine's default capabilities`)}
`,`  ${a("bold","everything else")}  ${(0,c.Jb)(t.defaultAction)}
`,...[...i].map(([o,u])=>p(o,u.sort(),a)),...s.filter(({cases:o})=>o.length>0).map(o=>`  ${a("bold",o.name)}  ${v(o)}  ${a("dim",m(o.cases[0].entry.name.span,e))}
`)];return r&&t.defaultAction.kind!=="allow"&&t.defaultAction.kind!=="log"&&t.defaultAction.value!==38&&h.push(`  ${a("dim",`runc answers ENOSYS to numbers above ${r.highest}, the highest named`)}
`),n.length&&h.push(`  ${a("dim",`also covers ${n.map(({architecture:o})=>o.machine).join(", ")}; programs for any other architecture are killed`)}
`),t.closed.length&&h.push(`  ${a("dim",`${t.closed.length} ${t.closed.length>1?"rules are":"rule is"} for other containers: other capabilities, architectures or kernels`)}
`),t.lost.length&&h.push(`  ${a("dim",`${t.lost.length} ${t.lost.length>1?"entries have":"entry has"} no effect: another rule, or the default, decides`)}
`),h.join("")}var $=({kind:e,value:t})=>({action:e,...t===void 0?{}:{value:t}}),Q=({cases:e,otherwise:t,entry:a},r)=>({cases:e.map(({when:n,action:s,entry:l})=>({when:n.map(({index:i,op:h,value:o,mask:u})=>({
index:i,op:h,value:String(o),...h==="MASKED_EQ"?{mask:String(u)}:{}})),...$(s),at:m(l.name.span,r)})),otherwise:$(t),at:a?m(a.name.span,r):null});function C(e,t){let a=({architecture:r,verdicts:n,highest:s})=>({
architecture:r.token,highest:s,calls:Object.fromEntries([...n].map(([l,i])=>[l,Q(i,e)]))});return{path:(0,c.la)(e.source.path),target:e.target,default:$(t.defaultAction),architectures:t.architectures.
map(a),lost:t.lost.map(({entry:r,why:n,by:s})=>({name:(0,c.la)(r.name.value),at:m(r.name.span,e),why:n,by:s?m(s.name.span,e):null}))}}var g=(e,t)=>{let a=e.verdict(t);return a.cases.length?v(a):(0,c.Jb)(
a.otherwise)};function w(e,t){let a=e.engineFilter(),{machine:r}=t.host.architecture;return e.calls.names.flatMap(n=>{if(e.calls.number(n,r)===void 0)return[];let[s,l]=[g(t,n),g(a,n)],i=h=>/^allowed/.
test(g(h,n))&&h.verdict(n).cases.length===0;return s===l?[]:[{name:n,here:s,default:l,looser:i(t)&&!i(a)}]})}function F(e,t,a){let r=w(e,t),n=r.filter(l=>l.looser),s=new Map;for(let{name:l,here:i,default:h}of r.
filter(o=>!o.looser)){let o=`${i}, by default ${h}`;s.set(o,[...s.get(o)??[],l])}return[`${a("bold",(0,c.ma)(e.source.path))}  ${a("dim",`against the default profile of ${e.target==="podman"?"Podman":
"Docker"}, on ${t.host.architecture.machine}`)}
`,r.length===0?`  no difference
`:"",n.length?p("allowed here, not by default",n.map(({name:l})=>l),a):"",...[...s].sort((l,i)=>i[1].length-l[1].length).map(([l,i])=>p(l,i,a))].join("")}0&&(module.exports={showSeccomp});
