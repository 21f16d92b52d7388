"use strict";const{E:le,G:se,W:ue,_:de,aa:pe,d:fe,ia:he,l:_,m:x,p:S}=require("../shared/run.js"),{Bd:ce,Cd:U,Qd:B,Rd:me,Sd:C,Te:we,Vd:ge,Wd:ve,Xa:ye,Yd:V,Za:$,_a:G,_d:$e,ab:ke,ae:je,d:be,de:xe,e:Se,ee:Me,he:Ae,ie:X,
je:Y,ka:Z,l:Oe,la:Ee}=require("../shared/core.js"),{relative:Be,resolve:z}=require("node:path");async function*Te(e,a,t,o={}){let n=await Me(e,a,t,o),r=new Set,d=function*(i){for(let h of i)for(let l of n.
open(h,t).projects()){for(let s of l.built)r.add(s);yield l.project}};yield*d(n.starts()),yield*d(n.others(r))}var qe={variable:"a variable has no value here",malformed:"what is written is no such val\
ue",large:"it comes to more than is looked at",image:"the image decides, and is not known here",elsewhere:"another file may say it",external:"it is declared outside of the project"},T=(e,a)=>{let t=a.
get(e.file)?.position(e.start);return G(t?`${e.file}:${t.line}:${t.column}`:e.file)};function Fe(e,a,t){let o="host"in e?e.host:{},n=[],r=(d,i)=>{if(i.state!=="unknown"&&Array.isArray(i.value)&&i.value.
length>0){for(let l of i.value)r(d,l);return}let h=(i.via??[]).map(({how:l,span:s})=>`${l} ${T(s,a)}`);n.push({key:d,state:i.state,...i.state==="unknown"?{reason:i.reason}:{},value:i.state==="unknown"?
null:J(i.value,t),at:T(i.span,a),via:h})};for(let[d,i]of Object.entries({...e.image,...o}))i&&r(d,i);return n}function J(e,a){if(typeof e=="string")return $(a.text(e));if(e===null||typeof e!="object")
return e;if(Array.isArray(e))return e.map(n=>J(n,a));let t=e;if("literal"in t&&"name"in t){let[n,r]=[String(t.name),K(t.value)],d=Ae(n,String(t.literal))?U(r):a.value(n,r);return $(a.text(`${n}=${d}`))}
if("text"in t&&"path"in t)return $(a.text(String(t.text)));if("form"in t)return`${t.form==="shell"?"sh: ":""}${$(Pe(t,a).join(" "))}`;let o=Object.entries(t).filter(([n])=>n!=="through").map(([n,r])=>[
n,H(r)?r.state==="unknown"?null:r.value:r]);return typeof t.name=="string"&&typeof t.value=="string"?{...t,name:$(a.text(t.name)),value:$(a.value(t.name,t.value))}:Object.fromEntries(o.map(([n,r])=>[n,
J(r,a)]))}function Pe({words:e,script:a},t){let o=e.map(K),n=t.words(o);for(let{span:r,value:d=""}of(a?.commands??[]).flatMap(i=>ye(i))){let i=[...e.keys()].filter(l=>Re(e[l].span,r)),h=i.filter(l=>d.
length>1&&o[l]?.includes(d));for(let l of h.length>0?h:i){let s=o[l],c=h.length>0?s.replaceAll(d,"*".repeat(d.length)):U(s);n[l]=ce(s,n[l],c)}}return n}var Re=(e,a)=>e.start<a.end&&a.start<e.end,H=e=>typeof e==
"object"&&e!==null&&"state"in e&&"span"in e,K=e=>H(e)?e.state==="unknown"?"?":String(e.value):"",We=({path:e,dialect:a,ships:t,span:o,contents:n},r,d)=>({path:e,dialect:a,ships:t,at:T(o,d),...n===void 0?
{}:{base:n},settings:r});function Ie(e,a,t,o){let{path:n,span:r,ships:d,contents:i}=e,h=f=>f===""||f===0||f===!1||f===null,l=f=>Array.isArray(f)&&f.length===0,s=a.filter(({state:f,value:v})=>!l(v)&&(f!==
"default"||!h(v))),c=[...new Set(a.filter(f=>!s.includes(f)).map(({key:f})=>f))],g=Math.max(...s.map(({key:f})=>f.length),0),p=s.map(({key:f,state:v,reason:M,value:k,at:j,via:A})=>{let b=M?`unknown: ${qe[M]}`:
k===null?"none":Ce(f,k),O=v==="default"?`by default, ${j}`:j;return`  ${f.padEnd(g)}  ${o("bold",b)}  ${o("dim",[O,...A].join(" <- "))}`});i&&p.push(`  ${"base".padEnd(g)}  ${o("dim",_e(i))}`);let w=c.
length?[`  ${o("dim",`left unsaid: ${c.join(", ")}`)}`]:[];return`${[o("bold",`${G(n.join(" "))}${Oe(e)?"":d?", ships":", builds only"}  ${T(r,t)}`),...p,...w].map(Ge).join(`
`)}
`}function _e({shell:e,packageManager:a,has:t,lacks:o}){return[e===void 0?"":e?"has a shell":"has no shell",a===void 0?"":a==="none"?"no package manager":a,t.length?`has ${t.join(", ")}`:"",o.length?`\
lacks ${o.join(", ")}`:""].filter(Boolean).join("; ")}var N=e=>{let{from:a,to:t}=e??{};return a===void 0?"any":a===t?String(a):`${a}-${t}`};function Ce(e,a){if(typeof a!="object")return String(a);let t=a;
return e==="portBindings"?`${t.hostIp===""?"*":t.hostIp??"?"}:${N(t.hostPort)}:${N(t.containerPort)}/${t.protocol}`:e==="exposedPorts"?`${N(t)}/${t.protocol}`:e==="mounts"?`${t.type} ${t.source??"?"} \
at ${t.target??"?"}${t.readOnly===null?", read-only or not":t.readOnly?", read-only":""}`:e==="healthcheck"?t.test===null?"none":String(t.test):e==="networks"?`${t.name}${t.internal===!0?", internal":
""}${t.external===!0?", external":""}`:JSON.stringify(a)}var Ge=e=>e.replace(/[\r\n]+/g," ");async function Je(e,a,{out:t,err:o}){let{includeFolders:n,target:r,images:d,notices:i}=await de(e,a,{cwd:process.
cwd(),today:pe()}),h=Ne(e),{path:l,view:s,format:c,style:g,against:p}=h,w=await le({cwd:process.cwd(),paths:h.paths,type:h.type,gitignore:!0,isTogether:h.isTogether,includeFolders:n}),{found:f,failures:v,
notices:M}=w,k={...w.surroundings,images:d,target:r};if(ue([...v,...i,...M],o),v.length)return S.failed;let j=({text:u,complaints:m,isRefused:W})=>{for(let I of m)o(Ee`seaworthy: ${G(I)}\n`);return t(
u),W?S.failed:S.clean},A=new Map(f.map(u=>[u.source.path,u])),b=je(u=>A.get(u)?.source,ee,k),O={json:c==="json",against:p,style:g,mask:new Y,shown:X,resolve:z},E=f.find(({source:u,isSupporting:m})=>!m&&
u.path===Be(process.cwd(),z(l))),q=E?.kind===void 0?void 0:C(E.kind),te=B.find(({compares:u})=>u);if(p&&!q?.compares)throw new _(`--against compares ${te?.noun}, and ${l} is none`);let D=q&&await V(q);
if(E&&D?.show)return j(await D.show(E.source,b,O));let L=f.filter(u=>u.kind!==void 0&&De(u.kind));if(L.length===0)return S.nothing;let F=B.find(({dialect:u})=>u===ve(l));if(s&&F&&F!==s)throw new _(`${l}\
 is ${F.noun}: --as ${s.view} shows what is in ${s.noun}`);let{shown:ae,secrets:ne,places:oe}=await Le(f,L,k),P=new Y(ne);if(s){let u=await V(s),m=f.flatMap(({kind:y,isSupporting:ie,source:re})=>y===s.
dialect&&!ie?[re]:[]),W=xe(s.dialect,{judged:m,inputAt:y=>A.get(y)},b),I={mask:P,shown:y=>X(y,oe.get(y.path))};return j(await u.showAs?.(W,b,{...O,...I})??{text:Z(""),complaints:[],isRefused:!0})}let R=new Map(
f.map(({source:u})=>[u.path,u])),Q=ae.map(u=>({workload:{...u,path:u.path.map(m=>P.text(m))},values:Fe(u,R,P)}));return t(c==="json"?ke(Q.map(({workload:u,values:m})=>We(u,m,R))):Z(Q.map(({workload:u,
values:m})=>Ie(u,m,R,g)).join(`
`))),S.clean}function Ne({paths:e,values:a}){let t=B.flatMap(({view:c})=>c??[]),o=x("--as",a.as,t),n=B.find(c=>o!==void 0&&c.view===o),r=x("--format",a.format?.[0],["text","json"])??"text",d=x("--type",
a.type,me()),i=he(x("--color",a.color,["auto","always","never"])??"auto"),h=n?.part==="starts",l=h&&e.length>1?e:se(e,a),[s]=l??e;if(!s||!l&&e.length>1)throw new _("show wants one path, seaworthy show\
 compose.yaml, or the files of one project: show -f a.yaml -f b.yaml");return{path:s,paths:l??[s],isTogether:l!==void 0||h&&!fe(s),type:l?ge().dialect:n?.dialect??d,view:n,format:r,against:x("--agains\
t",a.against,["default"])!==void 0,style:i}}var De=e=>C(e)?.part==="starts"||C(e)?.part==="builds";async function Le(e,a,t){let o=[],n=new Set,r=new Map;for await(let d of Te(e,a,ee,t)){let{containers:i,
stages:h,documents:l}=d;if([...l.values()].flat().some(p=>be(p)?.isWitness))continue;let s=we(d);for(let p of s.values)n.add(p);for(let p of s.places){let w=r.get(p.file);w?w.push(p):r.set(p.file,[p])}
let c=new Set(i.flatMap(({build:p})=>p?.stage&&p.dockerfile?[`${p.dockerfile}\0${p.stage.join("\0")}`]:[])),g=({span:p,path:w})=>c.has(`${p.file}\0${w.join("\0")}`);o.push(...i,...i.length?h.filter(p=>p.
ships&&!g(p)):h.flatMap(p=>Qe(p,d)??[]))}return{shown:o,secrets:n,places:r}}function Qe(e,{documents:a,lookup:t}){let o=[...a.values()].flat().flatMap(Se).find(({source:r})=>r.path===e.span.file),n=o&&
$e(o.dialect).build?.(o,e.path[1],new Map,t);return n&&{...n,ships:e.ships}}function ee(e,a){throw new Error(`${e} could not be read`,{cause:a})}module.exports={showCommand:Je};
