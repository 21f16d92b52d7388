var J=Object.defineProperty;var V=Object.getOwnPropertyDescriptor;var X=Object.getOwnPropertyNames;var Y=Object.prototype.hasOwnProperty;var Z=(e,a)=>{for(var t in a)J(e,t,{get:a[t],enumerable:!0})},_=(e,a,t,s)=>{if(a&&typeof a=="object"||typeof a=="function")for(let r of X(a))!Y.call(e,r)&&r!==t&&J(e,r,{get:()=>a[r],enumerable:!(s=V(a,
r))||s.enumerable});return e};var ee=e=>_(J({},"__esModule",{value:!0}),e);var he={};Z(he,{showCommand:()=>K});module.exports=ee(he);var i=require("../shared/run.js"),me=require("../shared/json-2.js"),n=require("../shared/core.js"),we=require("../shared/.js"),A=require("node:path"),
ae={variable:"a variable has no value here",malformed:"what is written is no such value",large:"it comes to more than is looked at",image:"the image decides, and is not known here",elsewhere:"another \
file may say it",external:"it is declared outside of the project"};async function K(e,a,{out:t,err:s}){let{includeFolders:r,target:f,images:o}=await(0,i.y)(e,a,{cwd:process.cwd(),today:(0,i.z)()}),d=te(
e),{path:h,view:c,format:u,style:w,against:y}=d,k=await(0,i.q)({cwd:process.cwd(),paths:d.paths,type:d.type,gitignore:!0,isTogether:d.isTogether,includeFolders:r}),{found:g,failures:p,notices:v}=k,j={
...k.surroundings,images:o,target:f};if((0,i.x)([...p,...v],s),p.length)return i.f.failed;let b=({text:l,complaints:m,isRefused:I})=>{for(let M of m)s(`seaworthy: ${M}
`);return t(l),I?i.f.failed:i.f.clean},S=new Map(g.map(l=>[l.source.path,l])),x=(0,n.Ha)(l=>S.get(l)?.source,q,j),O={json:u==="json",against:y,style:w,secrets:new Set,resolve:A.resolve},$=g.find(({source:l,
isSupporting:m})=>!m&&l.path===(0,A.relative)(process.cwd(),(0,A.resolve)(h))),B=$?.kind===void 0?void 0:(0,n.ya)($.kind),N=n.wa.find(({compares:l})=>l);if(y&&!B?.compares)throw new i.b(`--against com\
pares ${N?.noun}, and ${h} is none`);let T=B&&await(0,n.Ea)(B);if($&&T?.show)return b(await T.show($.source,x,O));let H=g.filter(l=>l.kind!==void 0&&ne(l.kind));if(H.length===0)return i.f.nothing;let C=n.wa.
find(({dialect:l})=>l===(0,n.Ca)(h));if(c&&C&&C!==c)throw new i.b(`${h} is ${C.noun}: --as ${c.view} shows what is in ${c.noun}`);let{shown:U,secrets:L}=await se(g,H,j);if(c){let l=await(0,n.Ea)(c),m=g.
flatMap(({kind:M,isSupporting:D,source:Q})=>M===c.dialect&&!D?[Q]:[]),I=(0,n.Ia)(c.dialect,{judged:m,inputAt:M=>S.get(M)},x);return b(await l.showAs?.(I,x,{...O,secrets:L})??{text:"",complaints:[],isRefused:!0})}
let F=new Map(g.map(({source:l})=>[l.path,l])),W=U.map(l=>({workload:l,values:oe(l,F).map(m=>({...m,value:(0,n.ka)(m.value,L)}))}));return t(u==="json"?(0,n.O)(W.map(({workload:l,values:m})=>le(l,m,F))):
W.map(({workload:l,values:m})=>ue(l,m,F,w)).join(`
`)),i.f.clean}function te({paths:e,values:a}){let t=n.wa.flatMap(({view:w})=>w??[]),s=(0,i.c)("--as",a.as,t),r=n.wa.find(w=>s!==void 0&&w.view===s),f=(0,i.c)("--format",a.format?.[0],["text","json"])??
"text",o=(0,i.c)("--type",a.type,(0,n.xa)()),d=(0,i.H)((0,i.c)("--color",a.color,["auto","always","never"])??"auto"),h=r?.part==="starts",c=h&&e.length>1?e:(0,i.r)(e,a),[u]=c??e;if(!u||!c&&e.length>1)
throw new i.b("show wants one path, seaworthy show compose.yaml, or the files of one project: show -f a.yaml -f b.yaml");return{path:u,paths:c??[u],isTogether:c!==void 0||h,type:c?(0,n.Ba)().dialect:r?.
dialect??o,view:r,format:f,against:(0,i.c)("--against",a.against,["default"])!==void 0,style:d}}var ne=e=>(0,n.ya)(e)?.part==="starts"||(0,n.ya)(e)?.part==="builds";async function se(e,a,t){let s=[],r=new Set;
for await(let f of(0,n.Ja)(e,a,q,t)){let{containers:o,stages:d}=f;for(let u of(0,n.La)(f).values)r.add(u);let h=new Set(o.flatMap(({build:u})=>u?.stage&&u.dockerfile?[`${u.dockerfile}\0${u.stage.join(
"\0")}`]:[])),c=({span:u,path:w})=>h.has(`${u.file}\0${w.join("\0")}`);s.push(...o,...o.length?d.filter(u=>u.ships&&!c(u)):d.flatMap(u=>re(u,f)??[]))}return{shown:s,secrets:r}}function re(e,{documents:a,
lookup:t}){let s=[...a.values()].flat().flatMap(n.a).find(({source:f})=>f.path===e.span.file),r=s&&(0,n.Ga)(s.dialect).build?.(s,e.path[1],new Map,t);return r&&{...r,ships:e.ships}}function q(e,a){throw new Error(
`${e} could not be read`,{cause:a})}var E=(e,a)=>{let t=a.get(e.file)?.position(e.start);return(0,n.M)(t?`${e.file}:${t.line}:${t.column}`:e.file)};function oe(e,a){let t="host"in e?e.host:{},s=[],r=(f,o)=>{
if(o.state!=="unknown"&&Array.isArray(o.value)&&o.value.length>0){for(let h of o.value)r(f,h);return}let d=(o.via??[]).map(({how:h,span:c})=>`${h} ${E(c,a)}`);s.push({key:f,state:o.state,...o.state===
"unknown"?{reason:o.reason}:{},value:o.state==="unknown"?null:P(o.value),at:E(o.span,a),via:d})};for(let[f,o]of Object.entries({...e.image,...t}))o&&r(f,o);return s}function P(e){if(typeof e=="string")
return(0,n.L)(e);if(e===null||typeof e!="object")return e;if(Array.isArray(e))return e.map(P);let a=e;if("literal"in a&&"name"in a){let t=G(a.value);return(0,n.L)(`${String(a.name)}=${(0,n.H)(String(a.
name),String(a.literal))?t.replace(/\S/g,"*"):t}`)}return"text"in a&&"path"in a?(0,n.L)(String(a.text)):"form"in a?`${a.form==="shell"?"sh: ":""}${(0,n.L)(ie(a).join(" "))}`:Object.fromEntries(Object.
entries(a).filter(([t])=>t!=="through").map(([t,s])=>[t,z(s)?P(s.state==="unknown"?null:s.value):P(s)]))}function ie({words:e,script:a}){let t=(a?.commands??[]).flatMap(s=>[...(0,n.J)(s)].map(({span:r})=>r));
return e.map(s=>{let r=G(s);return t.some(({start:f,end:o})=>f<s.span.end&&s.span.start<o)?r.replace(/\S/g,"*"):(0,n.K)(r)})}var z=e=>typeof e=="object"&&e!==null&&"state"in e&&"span"in e,G=e=>z(e)?e.
state==="unknown"?"?":String(e.value):"",le=({path:e,dialect:a,ships:t,span:s,contents:r},f,o)=>({path:e,dialect:a,ships:t,at:E(s,o),...r===void 0?{}:{base:r},settings:f});function ue(e,a,t,s){let{path:r,
span:f,ships:o,contents:d}=e,h=p=>p===""||p===0||p===!1||p===null,c=p=>Array.isArray(p)&&p.length===0,u=a.filter(({state:p,value:v})=>!c(v)&&(p!=="default"||!h(v))),w=[...new Set(a.filter(p=>!u.includes(
p)).map(({key:p})=>p))],y=Math.max(...u.map(({key:p})=>p.length),0),k=u.map(({key:p,state:v,reason:j,value:b,at:S,via:x})=>{let O=j?`unknown: ${ae[j]}`:b===null?"none":fe(p,b),$=v==="default"?`by defa\
ult, ${S}`:S;return`  ${p.padEnd(y)}  ${s("bold",O)}  ${s("dim",[$,...x].join(" <- "))}`});d&&k.push(`  ${"base".padEnd(y)}  ${s("dim",pe(d))}`);let g=w.length?[`  ${s("dim",`left unsaid: ${w.join(", ")}`)}`]:
[];return`${[s("bold",`${(0,n.M)(r.join(" "))}${(0,n.U)(e)?"":o?", ships":", builds only"}  ${E(f,t)}`),...k,...g].map(ce).join(`
`)}
`}function pe({shell:e,packageManager:a,has:t,lacks:s}){return[e===void 0?"":e?"has a shell":"has no shell",a===void 0?"":a==="none"?"no package manager":a,t.length?`has ${t.join(", ")}`:"",s.length?`\
lacks ${s.join(", ")}`:""].filter(Boolean).join("; ")}var R=e=>{let{from:a,to:t}=e??{};return a===void 0?"any":a===t?String(a):`${a}-${t}`};function fe(e,a){if(typeof a!="object")return String(a);let t=a;
return e==="portBindings"?`${t.hostIp===""?"*":t.hostIp??"?"}:${R(t.hostPort)}:${R(t.containerPort)}/${t.protocol}`:e==="exposedPorts"?`${R(t)}/${t.protocol}`:e==="mounts"?`${t.type} ${t.source??"?"} \
at ${t.target??"?"}${t.readOnly===null?", read-only or not":t.readOnly?", read-only":""}`:e==="healthcheck"?t.test===null?"none":String(t.test):e==="networks"?`${t.name}${t.internal===!0?", internal":
""}${t.external===!0?", external":""}`:JSON.stringify(a)}var ce=e=>e.replace(/[\r\n]+/g," ");0&&(module.exports={showCommand});
