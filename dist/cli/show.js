var B=Object.defineProperty;var G=Object.getOwnPropertyDescriptor;var X=Object.getOwnPropertyNames;var Y=Object.prototype.hasOwnProperty;var Z=(e,a)=>{for(var t in a)B(e,t,{get:a[t],enumerable:!0})},_=(e,a,t,s)=>{if(a&&typeof a=="object"||typeof a=="function")for(let r of X(a))!Y.call(e,r)&&r!==t&&B(e,r,{get:()=>a[r],enumerable:!(s=G(a,
r))||s.enumerable});return e};var ee=e=>_(B({},"__esModule",{value:!0}),e);var ce={};Z(ce,{showCommand:()=>L});module.exports=ee(ce);var i=require("../shared/run.js"),n=require("../shared/core.js"),A=require("node:path"),ae={variable:"a variable has no value here",malformed:"\
what is written is no such value",large:"it comes to more than is looked at",image:"the image decides, and is not known here",elsewhere:"another file may say it",external:"it is declared outside of th\
e project"},P=(e,a)=>{let t=a.get(e.file)?.position(e.start);return(0,n.U)(t?`${e.file}:${t.line}:${t.column}`:e.file)};function te(e,a){let t="host"in e?e.host:{},s=[],r=(d,o)=>{if(o.state!=="unknown"&&
Array.isArray(o.value)&&o.value.length>0){for(let c of o.value)r(d,c);return}let h=(o.via??[]).map(({how:c,span:f})=>`${c} ${P(f,a)}`);s.push({key:d,state:o.state,...o.state==="unknown"?{reason:o.reason}:
{},value:o.state==="unknown"?null:E(o.value),at:P(o.span,a),via:h})};for(let[d,o]of Object.entries({...e.image,...t}))o&&r(d,o);return s}function E(e){if(typeof e=="string")return(0,n.T)(e);if(e===null||
typeof e!="object")return e;if(Array.isArray(e))return e.map(E);let a=e;if("literal"in a&&"name"in a){let t=J(a.value);return(0,n.T)(`${String(a.name)}=${(0,n.sa)(String(a.name),String(a.literal))?t.replace(
/\S/g,"*"):t}`)}return"text"in a&&"path"in a?(0,n.T)(String(a.text)):"form"in a?`${a.form==="shell"?"sh: ":""}${(0,n.T)(ne(a).join(" "))}`:Object.fromEntries(Object.entries(a).filter(([t])=>t!=="throu\
gh").map(([t,s])=>[t,H(s)?E(s.state==="unknown"?null:s.value):E(s)]))}function ne({words:e,script:a}){let t=(a?.commands??[]).flatMap(s=>[...(0,n.R)(s)].map(({span:r})=>r));return e.map(s=>{let r=J(s);
return t.some(({start:d,end:o})=>d<s.span.end&&s.span.start<o)?r.replace(/\S/g,"*"):(0,n.S)(r)})}var H=e=>typeof e=="object"&&e!==null&&"state"in e&&"span"in e,J=e=>H(e)?e.state==="unknown"?"?":String(
e.value):"",se=({path:e,dialect:a,ships:t,span:s,contents:r},d,o)=>({path:e,dialect:a,ships:t,at:P(s,o),...r===void 0?{}:{base:r},settings:d});function re(e,a,t,s){let{path:r,span:d,ships:o,contents:h}=e,
c=p=>p===""||p===0||p===!1||p===null,f=p=>Array.isArray(p)&&p.length===0,u=a.filter(({state:p,value:$})=>!f($)&&(p!=="default"||!c($))),w=[...new Set(a.filter(p=>!u.includes(p)).map(({key:p})=>p))],y=Math.
max(...u.map(({key:p})=>p.length),0),k=u.map(({key:p,state:$,reason:j,value:b,at:S,via:M})=>{let O=j?`unknown: ${ae[j]}`:b===null?"none":ie(p,b),v=$==="default"?`by default, ${S}`:S;return`  ${p.padEnd(
y)}  ${s("bold",O)}  ${s("dim",[v,...M].join(" <- "))}`});h&&k.push(`  ${"base".padEnd(y)}  ${s("dim",oe(h))}`);let g=w.length?[`  ${s("dim",`left unsaid: ${w.join(", ")}`)}`]:[];return`${[s("bold",`${(0,n.U)(
r.join(" "))}${(0,n.aa)(e)?"":o?", ships":", builds only"}  ${P(d,t)}`),...k,...g].map(le).join(`
`)}
`}function oe({shell:e,packageManager:a,has:t,lacks:s}){return[e===void 0?"":e?"has a shell":"has no shell",a===void 0?"":a==="none"?"no package manager":a,t.length?`has ${t.join(", ")}`:"",s.length?`\
lacks ${s.join(", ")}`:""].filter(Boolean).join("; ")}var C=e=>{let{from:a,to:t}=e??{};return a===void 0?"any":a===t?String(a):`${a}-${t}`};function ie(e,a){if(typeof a!="object")return String(a);let t=a;
return e==="portBindings"?`${t.hostIp===""?"*":t.hostIp??"?"}:${C(t.hostPort)}:${C(t.containerPort)}/${t.protocol}`:e==="exposedPorts"?`${C(t)}/${t.protocol}`:e==="mounts"?`${t.type} ${t.source??"?"} \
at ${t.target??"?"}${t.readOnly===null?", read-only or not":t.readOnly?", read-only":""}`:e==="healthcheck"?t.test===null?"none":String(t.test):e==="networks"?`${t.name}${t.internal===!0?", internal":
""}${t.external===!0?", external":""}`:JSON.stringify(a)}var le=e=>e.replace(/[\r\n]+/g," ");async function L(e,a,{out:t,err:s}){let{includeFolders:r,target:d,images:o}=await(0,i.y)(e,a,{cwd:process.cwd(),
today:(0,i.z)()}),h=ue(e),{path:c,view:f,format:u,style:w,against:y}=h,k=await(0,i.q)({cwd:process.cwd(),paths:h.paths,type:h.type,gitignore:!0,isTogether:h.isTogether,includeFolders:r}),{found:g,failures:p,
notices:$}=k,j={...k.surroundings,images:o,target:d};if((0,i.x)([...p,...$],s),p.length)return i.f.failed;let b=({text:l,complaints:m,isRefused:W})=>{for(let x of m)s(`seaworthy: ${x}
`);return t(l),W?i.f.failed:i.f.clean},S=new Map(g.map(l=>[l.source.path,l])),M=(0,n.Va)(l=>S.get(l)?.source,K,j),O={json:u==="json",against:y,style:w,secrets:new Set,resolve:A.resolve},v=g.find(({source:l,
isSupporting:m})=>!m&&l.path===(0,A.relative)(process.cwd(),(0,A.resolve)(c))),R=v?.kind===void 0?void 0:(0,n.Ma)(v.kind),N=n.Ka.find(({compares:l})=>l);if(y&&!R?.compares)throw new i.b(`--against com\
pares ${N?.noun}, and ${c} is none`);let I=R&&await(0,n.Sa)(R);if(v&&I?.show)return b(await I.show(v.source,M,O));let U=g.filter(l=>l.kind!==void 0&&pe(l.kind));if(U.length===0)return i.f.nothing;let T=n.Ka.
find(({dialect:l})=>l===(0,n.Qa)(c));if(f&&T&&T!==f)throw new i.b(`${c} is ${T.noun}: --as ${f.view} shows what is in ${f.noun}`);let{shown:Q,secrets:q}=await de(g,U,j);if(f){let l=await(0,n.Sa)(f),m=g.
flatMap(({kind:x,isSupporting:V,source:D})=>x===f.dialect&&!V?[D]:[]),W=(0,n.Wa)(f.dialect,{judged:m,inputAt:x=>S.get(x)},M);return b(await l.showAs?.(W,M,{...O,secrets:q})??{text:"",complaints:[],isRefused:!0})}
let F=new Map(g.map(({source:l})=>[l.path,l])),z=Q.map(l=>({workload:l,values:te(l,F).map(m=>({...m,value:(0,n.ua)(m.value,q)}))}));return t(u==="json"?(0,n.W)(z.map(({workload:l,values:m})=>se(l,m,F))):
z.map(({workload:l,values:m})=>re(l,m,F,w)).join(`
`)),i.f.clean}function ue({paths:e,values:a}){let t=n.Ka.flatMap(({view:w})=>w??[]),s=(0,i.c)("--as",a.as,t),r=n.Ka.find(w=>s!==void 0&&w.view===s),d=(0,i.c)("--format",a.format?.[0],["text","json"])??
"text",o=(0,i.c)("--type",a.type,(0,n.La)()),h=(0,i.H)((0,i.c)("--color",a.color,["auto","always","never"])??"auto"),c=r?.part==="starts",f=c&&e.length>1?e:(0,i.r)(e,a),[u]=f??e;if(!u||!f&&e.length>1)
throw new i.b("show wants one path, seaworthy show compose.yaml, or the files of one project: show -f a.yaml -f b.yaml");return{path:u,paths:f??[u],isTogether:f!==void 0||c,type:f?(0,n.Pa)().dialect:r?.
dialect??o,view:r,format:d,against:(0,i.c)("--against",a.against,["default"])!==void 0,style:h}}var pe=e=>(0,n.Ma)(e)?.part==="starts"||(0,n.Ma)(e)?.part==="builds";async function de(e,a,t){let s=[],r=new Set;
for await(let d of(0,n.$a)(e,a,K,t)){let{containers:o,stages:h}=d;for(let u of(0,n.bb)(d).values)r.add(u);let c=new Set(o.flatMap(({build:u})=>u?.stage&&u.dockerfile?[`${u.dockerfile}\0${u.stage.join(
"\0")}`]:[])),f=({span:u,path:w})=>c.has(`${u.file}\0${w.join("\0")}`);s.push(...o,...o.length?h.filter(u=>u.ships&&!f(u)):h.flatMap(u=>fe(u,d)??[]))}return{shown:s,secrets:r}}function fe(e,{documents:a,
lookup:t}){let s=[...a.values()].flat().flatMap(n.d).find(({source:d})=>d.path===e.span.file),r=s&&(0,n.Ua)(s.dialect).build?.(s,e.path[1],new Map,t);return r&&{...r,ships:e.ships}}function K(e,a){throw new Error(
`${e} could not be read`,{cause:a})}0&&(module.exports={showCommand});
