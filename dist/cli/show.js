"use strict";const{$:ie,H:se,J:ue,ea:pe,f:de,ga:fe,n:N,o:x,oa:he,r:S}=require("../shared/run.js");require("../shared/join-words.js");const{Od:ce,Pd:_,_a:me,ab:y,bb:W,be:E,ce:ge,d:we,db:ve,de:C,e:$e,ff:ye,ge:ke,he:je,
je:z,l:be,la:K,le:xe,ma:Se,ne:Me,qe:Ae,re:Oe,ue:qe,ve:Q,we:V}=require("../shared/core.js"),{relative:Ee,resolve:X}=require("node:path");async function*Pe(e,a,t,o={}){let n=await Oe(e,a,t,o),l=new Set,
p=function*(r){for(let h of r)for(let i of n.open(h,t).projects()){for(let s of i.built)l.add(s);yield i.project}};yield*p(n.starts()),yield*p(n.others(l))}var Be={variable:"a variable has no value he\
re",malformed:"not a valid value",large:"it comes to more than is looked at",image:"the image decides, and is not known here",elsewhere:"another file may say it",external:"it is declared outside of th\
e project"},P=(e,a)=>{let t=a.get(e.file)?.position(e.start);return W(t?`${e.file}:${t.line}:${t.column}`:e.file)};function Fe(e,a,t){let o="host"in e?e.host:{},n=[],l=(p,r)=>{if(r.state!=="unknown"&&
Array.isArray(r.value)&&r.value.length>0){for(let i of r.value)l(p,i);return}let h=(r.via??[]).map(({how:i,span:s})=>`${i} ${P(s,a)}`);n.push({key:p,state:r.state,...r.state==="unknown"?{reason:r.reason}:
{},value:r.state==="unknown"?null:D(r.value,t),at:P(r.span,a),via:h})};for(let[p,r]of Object.entries({...e.image,...o}))r&&l(p,r);return n}function D(e,a){if(typeof e=="string")return y(a.text(e));if(e===
null||typeof e!="object")return e;if(Array.isArray(e))return e.map(n=>D(n,a));let t=e;if("literal"in t&&"name"in t){let[n,l]=[String(t.name),Z(t.value)],p=qe(n,String(t.literal))?_(l):a.value(n,l);return y(
a.text(`${n}=${p}`))}if("text"in t&&"path"in t)return y(a.text(String(t.text)));if("form"in t)return`${t.form==="shell"?"sh: ":""}${y(Te(t,a).join(" "))}`;let o=Object.entries(t).filter(([n])=>n!=="th\
rough").map(([n,l])=>[n,Y(l)?l.state==="unknown"?null:l.value:l]);return typeof t.name=="string"&&typeof t.value=="string"?{...t,name:y(a.text(t.name)),value:y(a.value(t.name,t.value))}:Object.fromEntries(
o.map(([n,l])=>[n,D(l,a)]))}function Te({words:e,script:a},t){let o=e.map(Z),n=t.words(o);for(let{span:l,value:p=""}of(a?.commands??[]).flatMap(r=>me(r))){let r=[...e.keys()].filter(i=>Ie(e[i].span,l)),
h=r.filter(i=>p.length>1&&o[i]?.includes(p));for(let i of h.length>0?h:r){let s=o[i],c=h.length>0?s.replaceAll(p,"*".repeat(p.length)):_(s);n[i]=ce(s,n[i],c)}}return n}var Ie=(e,a)=>e.start<a.end&&a.start<
e.end,Y=e=>typeof e=="object"&&e!==null&&"state"in e&&"span"in e,Z=e=>Y(e)?e.state==="unknown"?"?":String(e.value):"",Je=({path:e,dialect:a,ships:t,span:o,contents:n},l,p)=>({path:e,dialect:a,ships:t,
at:P(o,p),...n===void 0?{}:{base:n},settings:l});function Re(e,a,t,o){let{path:n,span:l,ships:p,contents:r}=e,h=f=>f===""||f===0||f===!1||f===null,i=f=>Array.isArray(f)&&f.length===0,s=a.filter(({state:f,
value:v})=>!i(v)&&(f!=="default"||!h(v))),c=[...new Set(a.filter(f=>!s.includes(f)).map(({key:f})=>f))],w=Math.max(...s.map(({key:f})=>f.length),0),d=s.map(({key:f,state:v,reason:M,value:k,at:j,via:A})=>{
let b=M?`unknown: ${Be[M]}`:k===null?"none":We(f,k),O=v==="default"?`by default, ${j}`:j;return`  ${f.padEnd(w)}  ${o("bold",b)}  ${o("dim",[O,...A].join(" <- "))}`});r&&d.push(`  ${"base".padEnd(w)} \
 ${o("dim",Ne(r))}`);let g=c.length?[`  ${o("dim",`not set: ${c.join(", ")}`)}`]:[];return`${[o("bold",`${W(n.join(" "))}${be(e)?"":p?", ships":", builds only"}  ${P(l,t)}`),...d,...g].map(Ce).join(`
`)}
`}function Ne({shell:e,packageManager:a,has:t,lacks:o}){return[e===void 0?"":e?"has a shell":"has no shell",a===void 0?"":a==="none"?"no package manager":a,t.length?`has ${t.join(", ")}`:"",o.length?`\
lacks ${o.join(", ")}`:""].filter(Boolean).join("; ")}var G=e=>{let{from:a,to:t}=e??{};return a===void 0?"any":a===t?String(a):`${a}-${t}`};function We(e,a){if(typeof a!="object")return String(a);let t=a;
return e==="portBindings"?`${t.hostIp===""?"*":t.hostIp??"?"}:${G(t.hostPort)}:${G(t.containerPort)}/${t.protocol}`:e==="exposedPorts"?`${G(t)}/${t.protocol}`:e==="mounts"?`${t.type} ${t.source??"?"} \
at ${t.target??"?"}${t.readOnly===null?", read-only or not":t.readOnly?", read-only":""}`:e==="healthcheck"?t.test===null?"none":String(t.test):e==="networks"?`${t.name}${t.internal===!0?", internal":
""}${t.external===!0?", external":""}`:JSON.stringify(a)}var Ce=e=>e.replace(/[\r\n]+/g," ");async function De(e,a,{out:t,err:o}){let{includeFolders:n,target:l,images:p,notices:r}=await pe(e,a,{cwd:process.
cwd(),today:fe()}),h=Ge(e),{path:i,view:s,format:c,style:w,against:d}=h,g=await se({cwd:process.cwd(),paths:h.paths,type:h.type,gitignore:!0,isTogether:h.isTogether,includeFolders:n}),{found:f,failures:v,
notices:M}=g,k={...g.surroundings,images:p,target:l};if(ie([...v,...r,...M],o),v.length)return S.failed;let j=({text:u,complaints:m,isRefused:J})=>{for(let R of m)o(Se`seaworthy: ${W(R)}\n`);return t(
u),J?S.failed:S.clean},A=new Map(f.map(u=>[u.source.path,u])),b=Me(u=>A.get(u)?.source,ee,k),O={json:c==="json",against:d,style:w,mask:new V,shown:Q,resolve:X},q=f.find(({source:u,isSupporting:m})=>!m&&
u.path===Ee(process.cwd(),X(i))),B=q?.kind===void 0?void 0:C(q.kind),te=E.find(({compares:u})=>u);if(d&&!B?.compares)throw new N(`--against compares ${te?.noun}, and ${i} is none`);let H=B&&await z(B);
if(q&&H?.show)return j(await H.show(q.source,b,O));let L=f.filter(u=>u.kind!==void 0&&He(u.kind));if(L.length===0)return S.nothing;let F=E.find(({dialect:u})=>u===je(i));if(s&&F&&F!==s)throw new N(`${i}\
 is ${F.noun}: --as ${s.view} shows what is in ${s.noun}`);let{shown:ae,secrets:ne,places:oe}=await Le(f,L,k),T=new V(ne);if(s){let u=await z(s),m=f.flatMap(({kind:$,isSupporting:re,source:le})=>$===s.
dialect&&!re?[le]:[]),J=Ae(s.dialect,{judged:m,inputAt:$=>A.get($)},b),R={mask:T,shown:$=>Q($,oe.get($.path))};return j(await u.showAs?.(J,b,{...O,...R})??{text:K(""),complaints:[],isRefused:!0})}let I=new Map(
f.map(({source:u})=>[u.path,u])),U=ae.map(u=>({workload:{...u,path:u.path.map(m=>T.text(m))},values:Fe(u,I,T)}));return t(c==="json"?ve(U.map(({workload:u,values:m})=>Je(u,m,I))):K(U.map(({workload:u,
values:m})=>Re(u,m,I,w)).join(`
`))),S.clean}function Ge({paths:e,values:a}){let t=E.flatMap(({view:c})=>c??[]),o=x("--as",a.as,t),n=E.find(c=>o!==void 0&&c.view===o),l=x("--format",a.format?.[0],["text","json"])??"text",p=x("--type",
a.type,ge()),r=he(x("--color",a.color,["auto","always","never"])??"auto"),h=n?.part==="starts",i=h&&e.length>1?e:ue(e,a),[s]=i??e;if(!s||!i&&e.length>1)throw new N("show wants one path, seaworthy show\
 compose.yaml, or the files of one project: show -f a.yaml -f b.yaml");return{path:s,paths:i??[s],isTogether:i!==void 0||h&&!de(s),type:i?ke().dialect:n?.dialect??p,view:n,format:l,against:x("--agains\
t",a.against,["default"])!==void 0,style:r}}var He=e=>C(e)?.part==="starts"||C(e)?.part==="builds";async function Le(e,a,t){let o=[],n=new Set,l=new Map;for await(let p of Pe(e,a,ee,t)){let{containers:r,
stages:h,documents:i}=p;if([...i.values()].flat().some(d=>we(d)?.isWitness))continue;let s=ye(p);for(let d of s.values)n.add(d);for(let d of s.places){let g=l.get(d.file);g?g.push(d):l.set(d.file,[d])}
let c=new Set(r.flatMap(({build:d})=>d?.stage&&d.dockerfile?[`${d.dockerfile}\0${d.stage.join("\0")}`]:[])),w=({span:d,path:g})=>c.has(`${d.file}\0${g.join("\0")}`);o.push(...r,...r.length?h.filter(d=>d.
ships&&!w(d)):h.flatMap(d=>Ue(d,p)??[]))}return{shown:o,secrets:n,places:l}}function Ue(e,{documents:a,lookup:t}){let o=[...a.values()].flat().flatMap($e).find(({source:l})=>l.path===e.span.file),n=o&&
xe(o.dialect).build?.(o,e.path[1],new Map,t);return n&&{...n,ships:e.ships}}function ee(e,a){throw new Error(`${e} could not be read`,{cause:a})}module.exports={showCommand:De};
