"use strict";const{$:le,E:se,G:ue,W:de,Z:pe,d:fe,ha:he,l:Z,m:x,p:S}=require("../shared/run.js"),{$d:ce,Cd:me,Dd:L,Rd:T,Sd:we,Td:C,Ue:ge,Wd:ve,Xa:$e,Xd:ye,Za:y,Zd:_,_a:D,ab:ke,be:je,d:be,e:xe,ee:Se,fe:Me,ie:Ae,je:z,
ka:H,ke:K,l:Oe,la:Ee}=require("../shared/core.js"),{relative:Te,resolve:Q}=require("node:path");async function*qe(e,a,t,o={}){let n=await Me(e,a,t,o),r=new Set,d=function*(i){for(let h of i)for(let l of n.
open(h,t).projects()){for(let s of l.built)r.add(s);yield l.project}};yield*d(n.starts()),yield*d(n.others(r))}var Be={variable:"a variable has no value here",malformed:"what is written is no such val\
ue",large:"it comes to more than is looked at",image:"the image decides, and is not known here",elsewhere:"another file may say it",external:"it is declared outside of the project"},q=(e,a)=>{let t=a.
get(e.file)?.position(e.start);return D(t?`${e.file}:${t.line}:${t.column}`:e.file)};function Fe(e,a,t){let o="host"in e?e.host:{},n=[],r=(d,i)=>{if(i.state!=="unknown"&&Array.isArray(i.value)&&i.value.
length>0){for(let l of i.value)r(d,l);return}let h=(i.via??[]).map(({how:l,span:s})=>`${l} ${q(s,a)}`);n.push({key:d,state:i.state,...i.state==="unknown"?{reason:i.reason}:{},value:i.state==="unknown"?
null:G(i.value,t),at:q(i.span,a),via:h})};for(let[d,i]of Object.entries({...e.image,...o}))i&&r(d,i);return n}function G(e,a){if(typeof e=="string")return y(a.text(e));if(e===null||typeof e!="object")
return e;if(Array.isArray(e))return e.map(n=>G(n,a));let t=e;if("literal"in t&&"name"in t){let[n,r]=[String(t.name),Y(t.value)],d=Ae(n,String(t.literal))?L(r):a.value(n,r);return y(a.text(`${n}=${d}`))}
if("text"in t&&"path"in t)return y(a.text(String(t.text)));if("form"in t)return`${t.form==="shell"?"sh: ":""}${y(Pe(t,a).join(" "))}`;let o=Object.entries(t).filter(([n])=>n!=="through").map(([n,r])=>[
n,V(r)?r.state==="unknown"?null:r.value:r]);return typeof t.name=="string"&&typeof t.value=="string"?{...t,name:y(a.text(t.name)),value:y(a.value(t.name,t.value))}:Object.fromEntries(o.map(([n,r])=>[n,
G(r,a)]))}function Pe({words:e,script:a},t){let o=e.map(Y),n=t.words(o);for(let{span:r,value:d=""}of(a?.commands??[]).flatMap(i=>$e(i))){let i=[...e.keys()].filter(l=>Re(e[l].span,r)),h=i.filter(l=>d.
length>1&&o[l]?.includes(d));for(let l of h.length>0?h:i){let s=o[l],c=h.length>0?s.replaceAll(d,"*".repeat(d.length)):L(s);n[l]=me(s,n[l],c)}}return n}var Re=(e,a)=>e.start<a.end&&a.start<e.end,V=e=>typeof e==
"object"&&e!==null&&"state"in e&&"span"in e,Y=e=>V(e)?e.state==="unknown"?"?":String(e.value):"",We=({path:e,dialect:a,ships:t,span:o,contents:n},r,d)=>({path:e,dialect:a,ships:t,at:q(o,d),...n===void 0?
{}:{base:n},settings:r});function Ie(e,a,t,o){let{path:n,span:r,ships:d,contents:i}=e,h=f=>f===""||f===0||f===!1||f===null,l=f=>Array.isArray(f)&&f.length===0,s=a.filter(({state:f,value:v})=>!l(v)&&(f!==
"default"||!h(v))),c=[...new Set(a.filter(f=>!s.includes(f)).map(({key:f})=>f))],g=Math.max(...s.map(({key:f})=>f.length),0),p=s.map(({key:f,state:v,reason:M,value:k,at:j,via:A})=>{let b=M?`unknown: ${Be[M]}`:
k===null?"none":Ce(f,k),O=v==="default"?`by default, ${j}`:j;return`  ${f.padEnd(g)}  ${o("bold",b)}  ${o("dim",[O,...A].join(" <- "))}`});i&&p.push(`  ${"base".padEnd(g)}  ${o("dim",Ze(i))}`);let w=c.
length?[`  ${o("dim",`left unsaid: ${c.join(", ")}`)}`]:[];return`${[o("bold",`${D(n.join(" "))}${Oe(e)?"":d?", ships":", builds only"}  ${q(r,t)}`),...p,...w].map(De).join(`
`)}
`}function Ze({shell:e,packageManager:a,has:t,lacks:o}){return[e===void 0?"":e?"has a shell":"has no shell",a===void 0?"":a==="none"?"no package manager":a,t.length?`has ${t.join(", ")}`:"",o.length?`\
lacks ${o.join(", ")}`:""].filter(Boolean).join("; ")}var J=e=>{let{from:a,to:t}=e??{};return a===void 0?"any":a===t?String(a):`${a}-${t}`};function Ce(e,a){if(typeof a!="object")return String(a);let t=a;
return e==="portBindings"?`${t.hostIp===""?"*":t.hostIp??"?"}:${J(t.hostPort)}:${J(t.containerPort)}/${t.protocol}`:e==="exposedPorts"?`${J(t)}/${t.protocol}`:e==="mounts"?`${t.type} ${t.source??"?"} \
at ${t.target??"?"}${t.readOnly===null?", read-only or not":t.readOnly?", read-only":""}`:e==="healthcheck"?t.test===null?"none":String(t.test):e==="networks"?`${t.name}${t.internal===!0?", internal":
""}${t.external===!0?", external":""}`:JSON.stringify(a)}var De=e=>e.replace(/[\r\n]+/g," ");async function Ge(e,a,{out:t,err:o}){let{includeFolders:n,target:r,images:d,notices:i}=await pe(e,a,{cwd:process.
cwd(),today:le()}),h=Je(e),{path:l,view:s,format:c,style:g,against:p}=h,w=await se({cwd:process.cwd(),paths:h.paths,type:h.type,gitignore:!0,isTogether:h.isTogether,includeFolders:n}),{found:f,failures:v,
notices:M}=w,k={...w.surroundings,images:d,target:r};if(de([...v,...i,...M],o),v.length)return S.failed;let j=({text:u,complaints:m,isRefused:W})=>{for(let I of m)o(Ee`seaworthy: ${D(I)}\n`);return t(
u),W?S.failed:S.clean},A=new Map(f.map(u=>[u.source.path,u])),b=je(u=>A.get(u)?.source,ee,k),O={json:c==="json",against:p,style:g,mask:new K,shown:z,resolve:Q},E=f.find(({source:u,isSupporting:m})=>!m&&
u.path===Te(process.cwd(),Q(l))),B=E?.kind===void 0?void 0:C(E.kind),te=T.find(({compares:u})=>u);if(p&&!B?.compares)throw new Z(`--against compares ${te?.noun}, and ${l} is none`);let N=B&&await _(B);
if(E&&N?.show)return j(await N.show(E.source,b,O));let U=f.filter(u=>u.kind!==void 0&&Ne(u.kind));if(U.length===0)return S.nothing;let F=T.find(({dialect:u})=>u===ye(l));if(s&&F&&F!==s)throw new Z(`${l}\
 is ${F.noun}: --as ${s.view} shows what is in ${s.noun}`);let{shown:ae,secrets:ne,places:oe}=await Ue(f,U,k),P=new K(ne);if(s){let u=await _(s),m=f.flatMap(({kind:$,isSupporting:ie,source:re})=>$===s.
dialect&&!ie?[re]:[]),W=Se(s.dialect,{judged:m,inputAt:$=>A.get($)},b),I={mask:P,shown:$=>z($,oe.get($.path))};return j(await u.showAs?.(W,b,{...O,...I})??{text:H(""),complaints:[],isRefused:!0})}let R=new Map(
f.map(({source:u})=>[u.path,u])),X=ae.map(u=>({workload:{...u,path:u.path.map(m=>P.text(m))},values:Fe(u,R,P)}));return t(c==="json"?ke(X.map(({workload:u,values:m})=>We(u,m,R))):H(X.map(({workload:u,
values:m})=>Ie(u,m,R,g)).join(`
`))),S.clean}function Je({paths:e,values:a}){let t=T.flatMap(({view:c})=>c??[]),o=x("--as",a.as,t),n=T.find(c=>o!==void 0&&c.view===o),r=x("--format",a.format?.[0],["text","json"])??"text",d=x("--type",
a.type,we()),i=he(x("--color",a.color,["auto","always","never"])??"auto"),h=n?.part==="starts",l=h&&e.length>1?e:ue(e,a),[s]=l??e;if(!s||!l&&e.length>1)throw new Z("show wants one path, seaworthy show\
 compose.yaml, or the files of one project: show -f a.yaml -f b.yaml");return{path:s,paths:l??[s],isTogether:l!==void 0||h&&!fe(s),type:l?ve().dialect:n?.dialect??d,view:n,format:r,against:x("--agains\
t",a.against,["default"])!==void 0,style:i}}var Ne=e=>C(e)?.part==="starts"||C(e)?.part==="builds";async function Ue(e,a,t){let o=[],n=new Set,r=new Map;for await(let d of qe(e,a,ee,t)){let{containers:i,
stages:h,documents:l}=d;if([...l.values()].flat().some(p=>be(p)?.isWitness))continue;let s=ge(d);for(let p of s.values)n.add(p);for(let p of s.places){let w=r.get(p.file);w?w.push(p):r.set(p.file,[p])}
let c=new Set(i.flatMap(({build:p})=>p?.stage&&p.dockerfile?[`${p.dockerfile}\0${p.stage.join("\0")}`]:[])),g=({span:p,path:w})=>c.has(`${p.file}\0${w.join("\0")}`);o.push(...i,...i.length?h.filter(p=>p.
ships&&!g(p)):h.flatMap(p=>Xe(p,d)??[]))}return{shown:o,secrets:n,places:r}}function Xe(e,{documents:a,lookup:t}){let o=[...a.values()].flat().flatMap(xe).find(({source:r})=>r.path===e.span.file),n=o&&
ce(o.dialect).build?.(o,e.path[1],new Map,t);return n&&{...n,ships:e.ships}}function ee(e,a){throw new Error(`${e} could not be read`,{cause:a})}module.exports={showCommand:Ge};
