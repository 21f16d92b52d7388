var N=Object.defineProperty;var V=Object.getOwnPropertyDescriptor;var X=Object.getOwnPropertyNames;var Y=Object.prototype.hasOwnProperty;var Z=(e,t)=>{for(var a in t)N(e,a,{get:t[a],enumerable:!0})},_=(e,t,a,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of X(t))!Y.call(e,r)&&r!==a&&N(e,r,{get:()=>t[r],enumerable:!(s=V(t,
r))||s.enumerable});return e};var ee=e=>_(N({},"__esModule",{value:!0}),e);var ce={};Z(ce,{showCommand:()=>K});module.exports=ee(ce);var i=require("../shared/run.js"),n=require("../shared/core.js"),A=require("node:path"),te={variable:"a variable has no value here",malformed:"\
what is written is no such value",large:"it comes to more than is looked at",image:"the image decides, and is not known here",elsewhere:"another file may say it",external:"it is declared outside of th\
e project"},P=(e,t)=>{let a=t.get(e.file)?.position(e.start);return(0,n.P)(a?`${e.file}:${a.line}:${a.column}`:e.file)};function ae(e,t){let a="host"in e?e.host:{},s=[],r=(d,o)=>{if(o.state!=="unknown"&&
Array.isArray(o.value)&&o.value.length>0){for(let c of o.value)r(d,c);return}let h=(o.via??[]).map(({how:c,span:f})=>`${c} ${P(f,t)}`);s.push({key:d,state:o.state,...o.state==="unknown"?{reason:o.reason}:
{},value:o.state==="unknown"?null:E(o.value),at:P(o.span,t),via:h})};for(let[d,o]of Object.entries({...e.image,...a}))o&&r(d,o);return s}function E(e){if(typeof e=="string")return(0,n.O)(e);if(e===null||
typeof e!="object")return e;if(Array.isArray(e))return e.map(E);let t=e;if("literal"in t&&"name"in t){let a=D(t.value);return(0,n.O)(`${String(t.name)}=${(0,n.K)(String(t.name),String(t.literal))?a.replace(
/\S/g,"*"):a}`)}return"text"in t&&"path"in t?(0,n.O)(String(t.text)):"form"in t?`${t.form==="shell"?"sh: ":""}${(0,n.O)(ne(t).join(" "))}`:Object.fromEntries(Object.entries(t).filter(([a])=>a!=="throu\
gh").map(([a,s])=>[a,z(s)?E(s.state==="unknown"?null:s.value):E(s)]))}function ne({words:e,script:t}){let a=(t?.commands??[]).flatMap(s=>[...(0,n.M)(s)].map(({span:r})=>r));return e.map(s=>{let r=D(s);
return a.some(({start:d,end:o})=>d<s.span.end&&s.span.start<o)?r.replace(/\S/g,"*"):(0,n.N)(r)})}var z=e=>typeof e=="object"&&e!==null&&"state"in e&&"span"in e,D=e=>z(e)?e.state==="unknown"?"?":String(
e.value):"",se=({path:e,dialect:t,ships:a,span:s,contents:r},d,o)=>({path:e,dialect:t,ships:a,at:P(s,o),...r===void 0?{}:{base:r},settings:d});function re(e,t,a,s){let{path:r,span:d,ships:o,contents:h}=e,
c=p=>p===""||p===0||p===!1||p===null,f=p=>Array.isArray(p)&&p.length===0,u=t.filter(({state:p,value:$})=>!f($)&&(p!=="default"||!c($))),w=[...new Set(t.filter(p=>!u.includes(p)).map(({key:p})=>p))],y=Math.
max(...u.map(({key:p})=>p.length),0),k=u.map(({key:p,state:$,reason:j,value:b,at:S,via:M})=>{let O=j?`unknown: ${te[j]}`:b===null?"none":ie(p,b),v=$==="default"?`by default, ${S}`:S;return`  ${p.padEnd(
y)}  ${s("bold",O)}  ${s("dim",[v,...M].join(" <- "))}`});h&&k.push(`  ${"base".padEnd(y)}  ${s("dim",oe(h))}`);let g=w.length?[`  ${s("dim",`left unsaid: ${w.join(", ")}`)}`]:[];return`${[s("bold",`${(0,n.P)(
r.join(" "))}${(0,n.X)(e)?"":o?", ships":", builds only"}  ${P(d,a)}`),...k,...g].map(le).join(`
`)}
`}function oe({shell:e,packageManager:t,has:a,lacks:s}){return[e===void 0?"":e?"has a shell":"has no shell",t===void 0?"":t==="none"?"no package manager":t,a.length?`has ${a.join(", ")}`:"",s.length?`\
lacks ${s.join(", ")}`:""].filter(Boolean).join("; ")}var T=e=>{let{from:t,to:a}=e??{};return t===void 0?"any":t===a?String(t):`${t}-${a}`};function ie(e,t){if(typeof t!="object")return String(t);let a=t;
return e==="portBindings"?`${a.hostIp===""?"*":a.hostIp??"?"}:${T(a.hostPort)}:${T(a.containerPort)}/${a.protocol}`:e==="exposedPorts"?`${T(a)}/${a.protocol}`:e==="mounts"?`${a.type} ${a.source??"?"} \
at ${a.target??"?"}${a.readOnly===null?", read-only or not":a.readOnly?", read-only":""}`:e==="healthcheck"?a.test===null?"none":String(a.test):e==="networks"?`${a.name}${a.internal===!0?", internal":
""}${a.external===!0?", external":""}`:JSON.stringify(t)}var le=e=>e.replace(/[\r\n]+/g," ");async function K(e,t,{out:a,err:s}){let{includeFolders:r,target:d,images:o}=await(0,i.y)(e,t,{cwd:process.cwd(),
today:(0,i.z)()}),h=ue(e),{path:c,view:f,format:u,style:w,against:y}=h,k=await(0,i.q)({cwd:process.cwd(),paths:h.paths,type:h.type,gitignore:!0,isTogether:h.isTogether,includeFolders:r}),{found:g,failures:p,
notices:$}=k,j={...k.surroundings,images:o,target:d};if((0,i.x)([...p,...$],s),p.length)return i.f.failed;let b=({text:l,complaints:m,isRefused:F})=>{for(let x of m)s(`seaworthy: ${x}
`);return a(l),F?i.f.failed:i.f.clean},S=new Map(g.map(l=>[l.source.path,l])),M=(0,n.Ma)(l=>S.get(l)?.source,G,j),O={json:u==="json",against:y,style:w,secrets:new Set,resolve:A.resolve},v=g.find(({source:l,
isSupporting:m})=>!m&&l.path===(0,A.relative)(process.cwd(),(0,A.resolve)(c))),R=v?.kind===void 0?void 0:(0,n.Da)(v.kind),L=n.Ba.find(({compares:l})=>l);if(y&&!R?.compares)throw new i.b(`--against com\
pares ${L?.noun}, and ${c} is none`);let H=R&&await(0,n.Ja)(R);if(v&&H?.show)return b(await H.show(v.source,M,O));let I=g.filter(l=>l.kind!==void 0&&pe(l.kind));if(I.length===0)return i.f.nothing;let B=n.Ba.
find(({dialect:l})=>l===(0,n.Ha)(c));if(f&&B&&B!==f)throw new i.b(`${c} is ${B.noun}: --as ${f.view} shows what is in ${f.noun}`);let{shown:Q,secrets:J}=await de(g,I,j);if(f){let l=await(0,n.Ja)(f),m=g.
flatMap(({kind:x,isSupporting:W,source:U})=>x===f.dialect&&!W?[U]:[]),F=(0,n.Na)(f.dialect,{judged:m,inputAt:x=>S.get(x)},M);return b(await l.showAs?.(F,M,{...O,secrets:J})??{text:"",complaints:[],isRefused:!0})}
let C=new Map(g.map(({source:l})=>[l.path,l])),q=Q.map(l=>({workload:l,values:ae(l,C).map(m=>({...m,value:(0,n.na)(m.value,J)}))}));return a(u==="json"?(0,n.R)(q.map(({workload:l,values:m})=>se(l,m,C))):
q.map(({workload:l,values:m})=>re(l,m,C,w)).join(`
`)),i.f.clean}function ue({paths:e,values:t}){let a=n.Ba.flatMap(({view:w})=>w??[]),s=(0,i.c)("--as",t.as,a),r=n.Ba.find(w=>s!==void 0&&w.view===s),d=(0,i.c)("--format",t.format?.[0],["text","json"])??
"text",o=(0,i.c)("--type",t.type,(0,n.Ca)()),h=(0,i.H)((0,i.c)("--color",t.color,["auto","always","never"])??"auto"),c=r?.part==="starts",f=c&&e.length>1?e:(0,i.r)(e,t),[u]=f??e;if(!u||!f&&e.length>1)
throw new i.b("show wants one path, seaworthy show compose.yaml, or the files of one project: show -f a.yaml -f b.yaml");return{path:u,paths:f??[u],isTogether:f!==void 0||c,type:f?(0,n.Ga)().dialect:r?.
dialect??o,view:r,format:d,against:(0,i.c)("--against",t.against,["default"])!==void 0,style:h}}var pe=e=>(0,n.Da)(e)?.part==="starts"||(0,n.Da)(e)?.part==="builds";async function de(e,t,a){let s=[],r=new Set;
for await(let d of(0,n.Oa)(e,t,G,a)){let{containers:o,stages:h}=d;for(let u of(0,n.Qa)(d).values)r.add(u);let c=new Set(o.flatMap(({build:u})=>u?.stage&&u.dockerfile?[`${u.dockerfile}\0${u.stage.join(
"\0")}`]:[])),f=({span:u,path:w})=>c.has(`${u.file}\0${w.join("\0")}`);s.push(...o,...o.length?h.filter(u=>u.ships&&!f(u)):h.flatMap(u=>fe(u,d)??[]))}return{shown:s,secrets:r}}function fe(e,{documents:t,
lookup:a}){let s=[...t.values()].flat().flatMap(n.d).find(({source:d})=>d.path===e.span.file),r=s&&(0,n.La)(s.dialect).build?.(s,e.path[1],new Map,a);return r&&{...r,ships:e.ships}}function G(e,t){throw new Error(
`${e} could not be read`,{cause:t})}0&&(module.exports={showCommand});
