var N=Object.defineProperty;var V=Object.getOwnPropertyDescriptor;var X=Object.getOwnPropertyNames;var Y=Object.prototype.hasOwnProperty;var Z=(e,a)=>{for(var t in a)N(e,t,{get:a[t],enumerable:!0})},_=(e,a,t,s)=>{if(a&&typeof a=="object"||typeof a=="function")for(let r of X(a))!Y.call(e,r)&&r!==t&&N(e,r,{get:()=>a[r],enumerable:!(s=V(a,
r))||s.enumerable});return e};var ee=e=>_(N({},"__esModule",{value:!0}),e);var de={};Z(de,{showCommand:()=>G});module.exports=ee(de);var i=require("../shared/run.js"),n=require("../shared/core.js"),A=require("node:path"),ae={variable:"a variable has no value here",malformed:"\
what is written is no such value",large:"it comes to more than is looked at",image:"the image decides, and is not known here",elsewhere:"another file may say it",external:"it is declared outside of th\
e project"};async function G(e,a,{out:t,err:s}){let{includeFolders:r,target:f,images:o}=await(0,i.y)(e,a,{cwd:process.cwd(),today:(0,i.z)()}),h=te(e),{path:d,view:c,format:u,style:w,against:y}=h,k=await(0,i.q)(
{cwd:process.cwd(),paths:h.paths,type:h.type,gitignore:!0,isTogether:h.isTogether,includeFolders:r}),{found:g,failures:p,notices:v}=k,j={...k.surroundings,images:o,target:f};if((0,i.x)([...p,...v],s),
p.length)return i.f.failed;let b=({text:l,complaints:m,isRefused:F})=>{for(let x of m)s(`seaworthy: ${x}
`);return t(l),F?i.f.failed:i.f.clean},S=new Map(g.map(l=>[l.source.path,l])),M=(0,n.Ma)(l=>S.get(l)?.source,q,j),O={json:u==="json",against:y,style:w,secrets:new Set,resolve:A.resolve},$=g.find(({source:l,
isSupporting:m})=>!m&&l.path===(0,A.relative)(process.cwd(),(0,A.resolve)(d))),R=$?.kind===void 0?void 0:(0,n.Da)($.kind),K=n.Ba.find(({compares:l})=>l);if(y&&!R?.compares)throw new i.b(`--against com\
pares ${K?.noun}, and ${d} is none`);let H=R&&await(0,n.Ja)(R);if($&&H?.show)return b(await H.show($.source,M,O));let I=g.filter(l=>l.kind!==void 0&&ne(l.kind));if(I.length===0)return i.f.nothing;let B=n.Ba.
find(({dialect:l})=>l===(0,n.Ha)(d));if(c&&B&&B!==c)throw new i.b(`${d} is ${B.noun}: --as ${c.view} shows what is in ${c.noun}`);let{shown:L,secrets:J}=await se(g,I,j);if(c){let l=await(0,n.Ja)(c),m=g.
flatMap(({kind:x,isSupporting:Q,source:U})=>x===c.dialect&&!Q?[U]:[]),F=(0,n.Na)(c.dialect,{judged:m,inputAt:x=>S.get(x)},M);return b(await l.showAs?.(F,M,{...O,secrets:J})??{text:"",complaints:[],isRefused:!0})}
let C=new Map(g.map(({source:l})=>[l.path,l])),W=L.map(l=>({workload:l,values:oe(l,C).map(m=>({...m,value:(0,n.na)(m.value,J)}))}));return t(u==="json"?(0,n.R)(W.map(({workload:l,values:m})=>le(l,m,C))):
W.map(({workload:l,values:m})=>ue(l,m,C,w)).join(`
`)),i.f.clean}function te({paths:e,values:a}){let t=n.Ba.flatMap(({view:w})=>w??[]),s=(0,i.c)("--as",a.as,t),r=n.Ba.find(w=>s!==void 0&&w.view===s),f=(0,i.c)("--format",a.format?.[0],["text","json"])??
"text",o=(0,i.c)("--type",a.type,(0,n.Ca)()),h=(0,i.H)((0,i.c)("--color",a.color,["auto","always","never"])??"auto"),d=r?.part==="starts",c=d&&e.length>1?e:(0,i.r)(e,a),[u]=c??e;if(!u||!c&&e.length>1)
throw new i.b("show wants one path, seaworthy show compose.yaml, or the files of one project: show -f a.yaml -f b.yaml");return{path:u,paths:c??[u],isTogether:c!==void 0||d,type:c?(0,n.Ga)().dialect:r?.
dialect??o,view:r,format:f,against:(0,i.c)("--against",a.against,["default"])!==void 0,style:h}}var ne=e=>(0,n.Da)(e)?.part==="starts"||(0,n.Da)(e)?.part==="builds";async function se(e,a,t){let s=[],r=new Set;
for await(let f of(0,n.Oa)(e,a,q,t)){let{containers:o,stages:h}=f;for(let u of(0,n.Qa)(f).values)r.add(u);let d=new Set(o.flatMap(({build:u})=>u?.stage&&u.dockerfile?[`${u.dockerfile}\0${u.stage.join(
"\0")}`]:[])),c=({span:u,path:w})=>d.has(`${u.file}\0${w.join("\0")}`);s.push(...o,...o.length?h.filter(u=>u.ships&&!c(u)):h.flatMap(u=>re(u,f)??[]))}return{shown:s,secrets:r}}function re(e,{documents:a,
lookup:t}){let s=[...a.values()].flat().flatMap(n.d).find(({source:f})=>f.path===e.span.file),r=s&&(0,n.La)(s.dialect).build?.(s,e.path[1],new Map,t);return r&&{...r,ships:e.ships}}function q(e,a){throw new Error(
`${e} could not be read`,{cause:a})}var P=(e,a)=>{let t=a.get(e.file)?.position(e.start);return(0,n.P)(t?`${e.file}:${t.line}:${t.column}`:e.file)};function oe(e,a){let t="host"in e?e.host:{},s=[],r=(f,o)=>{
if(o.state!=="unknown"&&Array.isArray(o.value)&&o.value.length>0){for(let d of o.value)r(f,d);return}let h=(o.via??[]).map(({how:d,span:c})=>`${d} ${P(c,a)}`);s.push({key:f,state:o.state,...o.state===
"unknown"?{reason:o.reason}:{},value:o.state==="unknown"?null:E(o.value),at:P(o.span,a),via:h})};for(let[f,o]of Object.entries({...e.image,...t}))o&&r(f,o);return s}function E(e){if(typeof e=="string")
return(0,n.O)(e);if(e===null||typeof e!="object")return e;if(Array.isArray(e))return e.map(E);let a=e;if("literal"in a&&"name"in a){let t=D(a.value);return(0,n.O)(`${String(a.name)}=${(0,n.K)(String(a.
name),String(a.literal))?t.replace(/\S/g,"*"):t}`)}return"text"in a&&"path"in a?(0,n.O)(String(a.text)):"form"in a?`${a.form==="shell"?"sh: ":""}${(0,n.O)(ie(a).join(" "))}`:Object.fromEntries(Object.
entries(a).filter(([t])=>t!=="through").map(([t,s])=>[t,z(s)?E(s.state==="unknown"?null:s.value):E(s)]))}function ie({words:e,script:a}){let t=(a?.commands??[]).flatMap(s=>[...(0,n.M)(s)].map(({span:r})=>r));
return e.map(s=>{let r=D(s);return t.some(({start:f,end:o})=>f<s.span.end&&s.span.start<o)?r.replace(/\S/g,"*"):(0,n.N)(r)})}var z=e=>typeof e=="object"&&e!==null&&"state"in e&&"span"in e,D=e=>z(e)?e.
state==="unknown"?"?":String(e.value):"",le=({path:e,dialect:a,ships:t,span:s,contents:r},f,o)=>({path:e,dialect:a,ships:t,at:P(s,o),...r===void 0?{}:{base:r},settings:f});function ue(e,a,t,s){let{path:r,
span:f,ships:o,contents:h}=e,d=p=>p===""||p===0||p===!1||p===null,c=p=>Array.isArray(p)&&p.length===0,u=a.filter(({state:p,value:v})=>!c(v)&&(p!=="default"||!d(v))),w=[...new Set(a.filter(p=>!u.includes(
p)).map(({key:p})=>p))],y=Math.max(...u.map(({key:p})=>p.length),0),k=u.map(({key:p,state:v,reason:j,value:b,at:S,via:M})=>{let O=j?`unknown: ${ae[j]}`:b===null?"none":fe(p,b),$=v==="default"?`by defa\
ult, ${S}`:S;return`  ${p.padEnd(y)}  ${s("bold",O)}  ${s("dim",[$,...M].join(" <- "))}`});h&&k.push(`  ${"base".padEnd(y)}  ${s("dim",pe(h))}`);let g=w.length?[`  ${s("dim",`left unsaid: ${w.join(", ")}`)}`]:
[];return`${[s("bold",`${(0,n.P)(r.join(" "))}${(0,n.X)(e)?"":o?", ships":", builds only"}  ${P(f,t)}`),...k,...g].map(ce).join(`
`)}
`}function pe({shell:e,packageManager:a,has:t,lacks:s}){return[e===void 0?"":e?"has a shell":"has no shell",a===void 0?"":a==="none"?"no package manager":a,t.length?`has ${t.join(", ")}`:"",s.length?`\
lacks ${s.join(", ")}`:""].filter(Boolean).join("; ")}var T=e=>{let{from:a,to:t}=e??{};return a===void 0?"any":a===t?String(a):`${a}-${t}`};function fe(e,a){if(typeof a!="object")return String(a);let t=a;
return e==="portBindings"?`${t.hostIp===""?"*":t.hostIp??"?"}:${T(t.hostPort)}:${T(t.containerPort)}/${t.protocol}`:e==="exposedPorts"?`${T(t)}/${t.protocol}`:e==="mounts"?`${t.type} ${t.source??"?"} \
at ${t.target??"?"}${t.readOnly===null?", read-only or not":t.readOnly?", read-only":""}`:e==="healthcheck"?t.test===null?"none":String(t.test):e==="networks"?`${t.name}${t.internal===!0?", internal":
""}${t.external===!0?", external":""}`:JSON.stringify(a)}var ce=e=>e.replace(/[\r\n]+/g," ");0&&(module.exports={showCommand});
