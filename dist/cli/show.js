var N=Object.defineProperty;var U=Object.getOwnPropertyDescriptor;var Y=Object.getOwnPropertyNames;var Z=Object.prototype.hasOwnProperty;var _=(e,t)=>{for(var a in t)N(e,a,{get:t[a],enumerable:!0})},ee=(e,t,a,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Y(t))!Z.call(e,o)&&o!==a&&N(e,o,{get:()=>t[o],enumerable:!(s=U(
t,o))||s.enumerable});return e};var te=e=>ee(N({},"__esModule",{value:!0}),e);var me={};_(me,{showCommand:()=>Q});module.exports=te(me);var i=require("../shared/run.js"),n=require("../shared/core.js"),L=require("node:fs"),A=require("node:path"),ae={variable:"a variable has no v\
alue here",malformed:"what is written is no such value",large:"it comes to more than is looked at",image:"the image decides, and is not known here",elsewhere:"another file may say it",external:"it is \
declared outside of the project"},E=(e,t)=>{let a=t.get(e.file)?.position(e.start);return(0,n.ma)(a?`${e.file}:${a.line}:${a.column}`:e.file)};function ne(e,t){let a="host"in e?e.host:{},s=[],o=(f,r)=>{
if(r.state!=="unknown"&&Array.isArray(r.value)&&r.value.length>0){for(let d of r.value)o(f,d);return}let h=(r.via??[]).map(({how:d,span:c})=>`${d} ${E(c,t)}`);s.push({key:f,state:r.state,...r.state===
"unknown"?{reason:r.reason}:{},value:r.state==="unknown"?null:I(r.value),at:E(r.span,t),via:h})};for(let[f,r]of Object.entries({...e.image,...a}))r&&o(f,r);return s}function I(e){if(typeof e=="string")
return(0,n.la)(e);if(e===null||typeof e!="object")return e;if(Array.isArray(e))return e.map(I);let t=e;if("literal"in t&&"name"in t){let a=H(t.value);return(0,n.la)(`${String(t.name)}=${(0,n.ib)(String(
t.name),String(t.literal))?a.replace(/\S/g,"*"):a}`)}return"text"in t&&"path"in t?(0,n.la)(String(t.text)):"form"in t?`${t.form==="shell"?"sh: ":""}${(0,n.la)(se(t).join(" "))}`:Object.fromEntries(Object.
entries(t).filter(([a])=>a!=="through").map(([a,s])=>[a,D(s)?I(s.state==="unknown"?null:s.value):I(s)]))}function se({words:e,script:t}){let a=(t?.commands??[]).flatMap(s=>[...(0,n.ja)(s)].map(({span:o})=>o));
return e.map(s=>{let o=H(s);return a.some(({start:f,end:r})=>f<s.span.end&&s.span.start<r)?o.replace(/\S/g,"*"):(0,n.ka)(o)})}var D=e=>typeof e=="object"&&e!==null&&"state"in e&&"span"in e,H=e=>D(e)?e.
state==="unknown"?"?":String(e.value):"",oe=({path:e,dialect:t,ships:a,span:s,contents:o},f,r)=>({path:e,dialect:t,ships:a,at:E(s,r),...o===void 0?{}:{base:o},settings:f});function re(e,t,a,s){let{path:o,
span:f,ships:r,contents:h}=e,d=p=>p===""||p===0||p===!1||p===null,c=p=>Array.isArray(p)&&p.length===0,m=t.filter(({state:p,value:v})=>!c(v)&&(p!=="default"||!d(v))),u=[...new Set(t.filter(p=>!m.includes(
p)).map(({key:p})=>p))],$=Math.max(...m.map(({key:p})=>p.length),0),k=m.map(({key:p,state:v,reason:b,value:j,at:S,via:x})=>{let O=b?`unknown: ${ae[b]}`:j===null?"none":le(p,j),y=v==="default"?`by defa\
ult, ${S}`:S;return`  ${p.padEnd($)}  ${s("bold",O)}  ${s("dim",[y,...x].join(" <- "))}`});h&&k.push(`  ${"base".padEnd($)}  ${s("dim",ie(h))}`);let g=u.length?[`  ${s("dim",`left unsaid: ${u.join(", ")}`)}`]:
[];return`${[s("bold",`${(0,n.ma)(o.join(" "))}${(0,n.xa)(e)?"":r?", ships":", builds only"}  ${E(f,a)}`),...k,...g].map(ue).join(`
`)}
`}function ie({shell:e,packageManager:t,has:a,lacks:s}){return[e===void 0?"":e?"has a shell":"has no shell",t===void 0?"":t==="none"?"no package manager":t,a.length?`has ${a.join(", ")}`:"",s.length?`\
lacks ${s.join(", ")}`:""].filter(Boolean).join("; ")}var W=e=>{let{from:t,to:a}=e??{};return t===void 0?"any":t===a?String(t):`${t}-${a}`};function le(e,t){if(typeof t!="object")return String(t);let a=t;
return e==="portBindings"?`${a.hostIp===""?"*":a.hostIp??"?"}:${W(a.hostPort)}:${W(a.containerPort)}/${a.protocol}`:e==="exposedPorts"?`${W(a)}/${a.protocol}`:e==="mounts"?`${a.type} ${a.source??"?"} \
at ${a.target??"?"}${a.readOnly===null?", read-only or not":a.readOnly?", read-only":""}`:e==="healthcheck"?a.test===null?"none":String(a.test):e==="networks"?`${a.name}${a.internal===!0?", internal":
""}${a.external===!0?", external":""}`:JSON.stringify(t)}var ue=e=>e.replace(/[\r\n]+/g," ");async function Q(e,t,{out:a,err:s}){let{includeFolders:o,target:f,images:r}=await(0,i.y)(e,t,{cwd:process.cwd(),
today:(0,i.z)()}),h=pe(e),{path:d,view:c,format:m,style:u,against:$}=h,k=await(0,i.q)({cwd:process.cwd(),paths:h.paths,type:h.type,gitignore:!0,isTogether:h.isTogether,includeFolders:o}),{found:g,failures:p,
notices:v}=k,b={...k.surroundings,images:r,target:f};if((0,i.x)([...p,...v],s),p.length)return i.f.failed;let j=({text:l,complaints:w,isRefused:F})=>{for(let M of w)s(`seaworthy: ${M}
`);return a(l),F?i.f.failed:i.f.clean},S=new Map(g.map(l=>[l.source.path,l])),x=(0,n.Wb)(l=>S.get(l)?.source,J,b),O={json:m==="json",against:$,style:u,secrets:new Set,resolve:A.resolve},y=g.find(({source:l,
isSupporting:w})=>!w&&l.path===(0,A.relative)(process.cwd(),(0,A.resolve)(d))),P=y?.kind===void 0?void 0:(0,n.Nb)(y.kind),V=n.Lb.find(({compares:l})=>l);if($&&!P?.compares)throw new i.b(`--against com\
pares ${V?.noun}, and ${d} is none`);let B=P&&await(0,n.Tb)(P);if(y&&B?.show)return j(await B.show(y.source,x,O));let C=g.filter(l=>l.kind!==void 0&&ce(l.kind));if(C.length===0)return i.f.nothing;let R=n.Lb.
find(({dialect:l})=>l===(0,n.Rb)(d));if(c&&R&&R!==c)throw new i.b(`${d} is ${R.noun}: --as ${c.view} shows what is in ${c.noun}`);let{shown:X,secrets:q}=await de(g,C,b);if(c){let l=await(0,n.Tb)(c),w=g.
flatMap(({kind:M,isSupporting:G,source:K})=>M===c.dialect&&!G?[K]:[]),F=(0,n.Xb)(c.dialect,{judged:w,inputAt:M=>S.get(M)},x);return j(await l.showAs?.(F,x,{...O,secrets:q})??{text:"",complaints:[],isRefused:!0})}
let T=new Map(g.map(({source:l})=>[l.path,l])),z=X.map(l=>({workload:l,values:ne(l,T).map(w=>({...w,value:(0,n.kb)(w.value,q)}))}));return a(m==="json"?(0,n.oa)(z.map(({workload:l,values:w})=>oe(l,w,T))):
z.map(({workload:l,values:w})=>re(l,w,T,u)).join(`
`)),i.f.clean}function pe({paths:e,values:t}){let a=n.Lb.flatMap(({view:u})=>u??[]),s=(0,i.c)("--as",t.as,a),o=n.Lb.find(u=>s!==void 0&&u.view===s),f=(0,i.c)("--format",t.format?.[0],["text","json"])??
"text",r=(0,i.c)("--type",t.type,(0,n.Mb)()),h=(0,i.H)((0,i.c)("--color",t.color,["auto","always","never"])??"auto"),d=o?.part==="starts",c=d&&e.length>1?e:(0,i.r)(e,t),[m]=c??e;if(!m||!c&&e.length>1)
throw new i.b("show wants one path, seaworthy show compose.yaml, or the files of one project: show -f a.yaml -f b.yaml");return{path:m,paths:c??[m],isTogether:c!==void 0||d&&!fe(m),type:c?(0,n.Qb)().dialect:
o?.dialect??r,view:o,format:f,against:(0,i.c)("--against",t.against,["default"])!==void 0,style:h}}var fe=e=>(0,L.statSync)(e,{throwIfNoEntry:!1})?.isDirectory()===!0,ce=e=>(0,n.Nb)(e)?.part==="starts"||
(0,n.Nb)(e)?.part==="builds";async function de(e,t,a){let s=[],o=new Set;for await(let f of(0,n.ac)(e,t,J,a)){let{containers:r,stages:h,documents:d}=f;if([...d.values()].flat().some(u=>(0,n.d)(u)?.isWitness))
continue;for(let u of(0,n.cc)(f).values)o.add(u);let c=new Set(r.flatMap(({build:u})=>u?.stage&&u.dockerfile?[`${u.dockerfile}\0${u.stage.join("\0")}`]:[])),m=({span:u,path:$})=>c.has(`${u.file}\0${$.
join("\0")}`);s.push(...r,...r.length?h.filter(u=>u.ships&&!m(u)):h.flatMap(u=>he(u,f)??[]))}return{shown:s,secrets:o}}function he(e,{documents:t,lookup:a}){let s=[...t.values()].flat().flatMap(n.e).find(
({source:f})=>f.path===e.span.file),o=s&&(0,n.Vb)(s.dialect).build?.(s,e.path[1],new Map,a);return o&&{...o,ships:e.ships}}function J(e,t){throw new Error(`${e} could not be read`,{cause:t})}0&&(module.exports={showCommand});
