"use strict";const{H:se,J:le,Z:ue,ca:pe,ea:de,f:fe,ma:he,n:L,o:x,r:S}=require("../shared/run.js"),{$a:N,$d:ce,Ld:me,Md:U,Ya:ge,_a:y,_d:q,ae:W,bb:we,cf:ve,d:$e,de:ye,e:ke,ee:je,ge:Y,ie:be,ka:Z,ke:xe,l:Se,la:Me,ne:Ae,
oe:Oe,re:Ee,se:z,te:K}=require("../shared/core.js"),{relative:qe,resolve:Q}=require("node:path");async function*Be(e,a,t,o={}){let n=await Oe(e,a,t,o),i=new Set,p=function*(r){for(let h of r)for(let s of n.
open(h,t).projects()){for(let l of s.built)i.add(l);yield s.project}};yield*p(n.starts()),yield*p(n.others(i))}var Fe={variable:"a variable has no value here",malformed:"what is written is no such val\
ue",large:"it comes to more than is looked at",image:"the image decides, and is not known here",elsewhere:"another file may say it",external:"it is declared outside of the project"},B=(e,a)=>{let t=a.
get(e.file)?.position(e.start);return N(t?`${e.file}:${t.line}:${t.column}`:e.file)};function Pe(e,a,t){let o="host"in e?e.host:{},n=[],i=(p,r)=>{if(r.state!=="unknown"&&Array.isArray(r.value)&&r.value.
length>0){for(let s of r.value)i(p,s);return}let h=(r.via??[]).map(({how:s,span:l})=>`${s} ${B(l,a)}`);n.push({key:p,state:r.state,...r.state==="unknown"?{reason:r.reason}:{},value:r.state==="unknown"?
null:_(r.value,t),at:B(r.span,a),via:h})};for(let[p,r]of Object.entries({...e.image,...o}))r&&i(p,r);return n}function _(e,a){if(typeof e=="string")return y(a.text(e));if(e===null||typeof e!="object")
return e;if(Array.isArray(e))return e.map(n=>_(n,a));let t=e;if("literal"in t&&"name"in t){let[n,i]=[String(t.name),X(t.value)],p=Ee(n,String(t.literal))?U(i):a.value(n,i);return y(a.text(`${n}=${p}`))}
if("text"in t&&"path"in t)return y(a.text(String(t.text)));if("form"in t)return`${t.form==="shell"?"sh: ":""}${y(Te(t,a).join(" "))}`;let o=Object.entries(t).filter(([n])=>n!=="through").map(([n,i])=>[
n,V(i)?i.state==="unknown"?null:i.value:i]);return typeof t.name=="string"&&typeof t.value=="string"?{...t,name:y(a.text(t.name)),value:y(a.value(t.name,t.value))}:Object.fromEntries(o.map(([n,i])=>[n,
_(i,a)]))}function Te({words:e,script:a},t){let o=e.map(X),n=t.words(o);for(let{span:i,value:p=""}of(a?.commands??[]).flatMap(r=>ge(r))){let r=[...e.keys()].filter(s=>Ie(e[s].span,i)),h=r.filter(s=>p.
length>1&&o[s]?.includes(p));for(let s of h.length>0?h:r){let l=o[s],c=h.length>0?l.replaceAll(p,"*".repeat(p.length)):U(l);n[s]=me(l,n[s],c)}}return n}var Ie=(e,a)=>e.start<a.end&&a.start<e.end,V=e=>typeof e==
"object"&&e!==null&&"state"in e&&"span"in e,X=e=>V(e)?e.state==="unknown"?"?":String(e.value):"",Je=({path:e,dialect:a,ships:t,span:o,contents:n},i,p)=>({path:e,dialect:a,ships:t,at:B(o,p),...n===void 0?
{}:{base:n},settings:i});function Re(e,a,t,o){let{path:n,span:i,ships:p,contents:r}=e,h=f=>f===""||f===0||f===!1||f===null,s=f=>Array.isArray(f)&&f.length===0,l=a.filter(({state:f,value:v})=>!s(v)&&(f!==
"default"||!h(v))),c=[...new Set(a.filter(f=>!l.includes(f)).map(({key:f})=>f))],w=Math.max(...l.map(({key:f})=>f.length),0),d=l.map(({key:f,state:v,reason:M,value:k,at:j,via:A})=>{let b=M?`unknown: ${Fe[M]}`:
k===null?"none":Ne(f,k),O=v==="default"?`by default, ${j}`:j;return`  ${f.padEnd(w)}  ${o("bold",b)}  ${o("dim",[O,...A].join(" <- "))}`});r&&d.push(`  ${"base".padEnd(w)}  ${o("dim",Le(r))}`);let g=c.
length?[`  ${o("dim",`left unsaid: ${c.join(", ")}`)}`]:[];return`${[o("bold",`${N(n.join(" "))}${Se(e)?"":p?", ships":", builds only"}  ${B(i,t)}`),...d,...g].map(We).join(`
`)}
`}function Le({shell:e,packageManager:a,has:t,lacks:o}){return[e===void 0?"":e?"has a shell":"has no shell",a===void 0?"":a==="none"?"no package manager":a,t.length?`has ${t.join(", ")}`:"",o.length?`\
lacks ${o.join(", ")}`:""].filter(Boolean).join("; ")}var C=e=>{let{from:a,to:t}=e??{};return a===void 0?"any":a===t?String(a):`${a}-${t}`};function Ne(e,a){if(typeof a!="object")return String(a);let t=a;
return e==="portBindings"?`${t.hostIp===""?"*":t.hostIp??"?"}:${C(t.hostPort)}:${C(t.containerPort)}/${t.protocol}`:e==="exposedPorts"?`${C(t)}/${t.protocol}`:e==="mounts"?`${t.type} ${t.source??"?"} \
at ${t.target??"?"}${t.readOnly===null?", read-only or not":t.readOnly?", read-only":""}`:e==="healthcheck"?t.test===null?"none":String(t.test):e==="networks"?`${t.name}${t.internal===!0?", internal":
""}${t.external===!0?", external":""}`:JSON.stringify(a)}var We=e=>e.replace(/[\r\n]+/g," ");async function _e(e,a,{out:t,err:o}){let{includeFolders:n,target:i,images:p,notices:r}=await pe(e,a,{cwd:process.
cwd(),today:de()}),h=Ce(e),{path:s,view:l,format:c,style:w,against:d}=h,g=await se({cwd:process.cwd(),paths:h.paths,type:h.type,gitignore:!0,isTogether:h.isTogether,includeFolders:n}),{found:f,failures:v,
notices:M}=g,k={...g.surroundings,images:p,target:i};if(ue([...v,...r,...M],o),v.length)return S.failed;let j=({text:u,complaints:m,isRefused:J})=>{for(let R of m)o(Me`seaworthy: ${N(R)}\n`);return t(
u),J?S.failed:S.clean},A=new Map(f.map(u=>[u.source.path,u])),b=xe(u=>A.get(u)?.source,ee,k),O={json:c==="json",against:d,style:w,mask:new K,shown:z,resolve:Q},E=f.find(({source:u,isSupporting:m})=>!m&&
u.path===qe(process.cwd(),Q(s))),F=E?.kind===void 0?void 0:W(E.kind),te=q.find(({compares:u})=>u);if(d&&!F?.compares)throw new L(`--against compares ${te?.noun}, and ${s} is none`);let D=F&&await Y(F);
if(E&&D?.show)return j(await D.show(E.source,b,O));let G=f.filter(u=>u.kind!==void 0&&De(u.kind));if(G.length===0)return S.nothing;let P=q.find(({dialect:u})=>u===je(s));if(l&&P&&P!==l)throw new L(`${s}\
 is ${P.noun}: --as ${l.view} shows what is in ${l.noun}`);let{shown:ae,secrets:ne,places:oe}=await Ge(f,G,k),T=new K(ne);if(l){let u=await Y(l),m=f.flatMap(({kind:$,isSupporting:re,source:ie})=>$===l.
dialect&&!re?[ie]:[]),J=Ae(l.dialect,{judged:m,inputAt:$=>A.get($)},b),R={mask:T,shown:$=>z($,oe.get($.path))};return j(await u.showAs?.(J,b,{...O,...R})??{text:Z(""),complaints:[],isRefused:!0})}let I=new Map(
f.map(({source:u})=>[u.path,u])),H=ae.map(u=>({workload:{...u,path:u.path.map(m=>T.text(m))},values:Pe(u,I,T)}));return t(c==="json"?we(H.map(({workload:u,values:m})=>Je(u,m,I))):Z(H.map(({workload:u,
values:m})=>Re(u,m,I,w)).join(`
`))),S.clean}function Ce({paths:e,values:a}){let t=q.flatMap(({view:c})=>c??[]),o=x("--as",a.as,t),n=q.find(c=>o!==void 0&&c.view===o),i=x("--format",a.format?.[0],["text","json"])??"text",p=x("--type",
a.type,ce()),r=he(x("--color",a.color,["auto","always","never"])??"auto"),h=n?.part==="starts",s=h&&e.length>1?e:le(e,a),[l]=s??e;if(!l||!s&&e.length>1)throw new L("show wants one path, seaworthy show\
 compose.yaml, or the files of one project: show -f a.yaml -f b.yaml");return{path:l,paths:s??[l],isTogether:s!==void 0||h&&!fe(l),type:s?ye().dialect:n?.dialect??p,view:n,format:i,against:x("--agains\
t",a.against,["default"])!==void 0,style:r}}var De=e=>W(e)?.part==="starts"||W(e)?.part==="builds";async function Ge(e,a,t){let o=[],n=new Set,i=new Map;for await(let p of Be(e,a,ee,t)){let{containers:r,
stages:h,documents:s}=p;if([...s.values()].flat().some(d=>$e(d)?.isWitness))continue;let l=ve(p);for(let d of l.values)n.add(d);for(let d of l.places){let g=i.get(d.file);g?g.push(d):i.set(d.file,[d])}
let c=new Set(r.flatMap(({build:d})=>d?.stage&&d.dockerfile?[`${d.dockerfile}\0${d.stage.join("\0")}`]:[])),w=({span:d,path:g})=>c.has(`${d.file}\0${g.join("\0")}`);o.push(...r,...r.length?h.filter(d=>d.
ships&&!w(d)):h.flatMap(d=>He(d,p)??[]))}return{shown:o,secrets:n,places:i}}function He(e,{documents:a,lookup:t}){let o=[...a.values()].flat().flatMap(ke).find(({source:i})=>i.path===e.span.file),n=o&&
be(o.dialect).build?.(o,e.path[1],new Map,t);return n&&{...n,ships:e.ships}}function ee(e,a){throw new Error(`${e} could not be read`,{cause:a})}module.exports={showCommand:_e};
