"use strict";const{$:st,B:lt,D:ut,Q:dt,R:pt,T:ft,d:ht,l:D,m:x,p:S}=require("../shared/run.js"),{Jc:ct,Kc:L,Oa:mt,Qa:y,Ra:N,Ta:gt,Xc:B,Yc:wt,Yd:vt,Zc:Q,ad:$t,bd:yt,d:kt,dd:U,e:jt,fa:X,fd:bt,ga:xt,gb:St,hd:Mt,kd:At,
ld:Ot,nd:Tt,od:Z,pd:z}=require("../shared/core.js"),{relative:Bt,resolve:H}=require("node:path");async function*Et(t,a,e,o={}){let n=await Ot(t,a,e,o),i=new Set,d=function*(r){for(let h of r)for(let s of n.
open(h,e).projects()){for(let l of s.built)i.add(l);yield s.project}};yield*d(n.starts()),yield*d(n.others(i))}var Rt={variable:"a variable has no value here",malformed:"what is written is no such val\
ue",large:"it comes to more than is looked at",image:"the image decides, and is not known here",elsewhere:"another file may say it",external:"it is declared outside of the project"},E=(t,a)=>{let e=a.
get(t.file)?.position(t.start);return N(e?`${t.file}:${e.line}:${e.column}`:t.file)};function qt(t,a,e){let o="host"in t?t.host:{},n=[],i=(d,r)=>{if(r.state!=="unknown"&&Array.isArray(r.value)&&r.value.
length>0){for(let s of r.value)i(d,s);return}let h=(r.via??[]).map(({how:s,span:l})=>`${s} ${E(l,a)}`);n.push({key:d,state:r.state,...r.state==="unknown"?{reason:r.reason}:{},value:r.state==="unknown"?
null:W(r.value,e),at:E(r.span,a),via:h})};for(let[d,r]of Object.entries({...t.image,...o}))r&&i(d,r);return n}function W(t,a){if(typeof t=="string")return y(a.text(t));if(t===null||typeof t!="object")
return t;if(Array.isArray(t))return t.map(n=>W(n,a));let e=t;if("literal"in e&&"name"in e){let[n,i]=[String(e.name),_(e.value)],d=Tt(n,String(e.literal))?L(i):a.value(n,i);return y(a.text(`${n}=${d}`))}
if("text"in e&&"path"in e)return y(a.text(String(e.text)));if("form"in e)return`${e.form==="shell"?"sh: ":""}${y(Ft(e,a).join(" "))}`;let o=Object.entries(e).filter(([n])=>n!=="through").map(([n,i])=>[
n,V(i)?i.state==="unknown"?null:i.value:i]);return typeof e.name=="string"&&typeof e.value=="string"?{...e,name:y(a.text(e.name)),value:y(a.value(e.name,e.value))}:Object.fromEntries(o.map(([n,i])=>[n,
W(i,a)]))}function Ft({words:t,script:a},e){let o=t.map(_),n=e.words(o);for(let{span:i,value:d=""}of(a?.commands??[]).flatMap(r=>mt(r))){let r=[...t.keys()].filter(s=>Pt(t[s].span,i)),h=r.filter(s=>d.
length>1&&o[s]?.includes(d));for(let s of h.length>0?h:r){let l=o[s],c=h.length>0?l.replaceAll(d,"*".repeat(d.length)):L(l);n[s]=ct(l,n[s],c)}}return n}var Pt=(t,a)=>t.start<a.end&&a.start<t.end,V=t=>typeof t==
"object"&&t!==null&&"state"in t&&"span"in t,_=t=>V(t)?t.state==="unknown"?"?":String(t.value):"",It=({path:t,dialect:a,ships:e,span:o,contents:n},i,d)=>({path:t,dialect:a,ships:e,at:E(o,d),...n===void 0?
{}:{base:n},settings:i});function Jt(t,a,e,o){let{path:n,span:i,ships:d,contents:r}=t,h=f=>f===""||f===0||f===!1||f===null,s=f=>Array.isArray(f)&&f.length===0,l=a.filter(({state:f,value:v})=>!s(v)&&(f!==
"default"||!h(v))),c=[...new Set(a.filter(f=>!l.includes(f)).map(({key:f})=>f))],w=Math.max(...l.map(({key:f})=>f.length),0),p=l.map(({key:f,state:v,reason:M,value:k,at:j,via:A})=>{let b=M?`unknown: ${Rt[M]}`:
k===null?"none":Nt(f,k),O=v==="default"?`by default, ${j}`:j;return`  ${f.padEnd(w)}  ${o("bold",b)}  ${o("dim",[O,...A].join(" <- "))}`});r&&p.push(`  ${"base".padEnd(w)}  ${o("dim",Dt(r))}`);let g=c.
length?[`  ${o("dim",`left unsaid: ${c.join(", ")}`)}`]:[];return`${[o("bold",`${N(n.join(" "))}${St(t)?"":d?", ships":", builds only"}  ${E(i,e)}`),...p,...g].map(Qt).join(`
`)}
`}function Dt({shell:t,packageManager:a,has:e,lacks:o}){return[t===void 0?"":t?"has a shell":"has no shell",a===void 0?"":a==="none"?"no package manager":a,e.length?`has ${e.join(", ")}`:"",o.length?`\
lacks ${o.join(", ")}`:""].filter(Boolean).join("; ")}var Y=t=>{let{from:a,to:e}=t??{};return a===void 0?"any":a===e?String(a):`${a}-${e}`};function Nt(t,a){if(typeof a!="object")return String(a);let e=a;
return t==="portBindings"?`${e.hostIp===""?"*":e.hostIp??"?"}:${Y(e.hostPort)}:${Y(e.containerPort)}/${e.protocol}`:t==="exposedPorts"?`${Y(e)}/${e.protocol}`:t==="mounts"?`${e.type} ${e.source??"?"} \
at ${e.target??"?"}${e.readOnly===null?", read-only or not":e.readOnly?", read-only":""}`:t==="healthcheck"?e.test===null?"none":String(e.test):t==="networks"?`${e.name}${e.internal===!0?", internal":
""}${e.external===!0?", external":""}`:JSON.stringify(a)}var Qt=t=>t.replace(/[\r\n]+/g," ");async function Wt(t,a,{out:e,err:o}){let{includeFolders:n,target:i,images:d,notices:r}=await pt(t,a,{cwd:process.
cwd(),today:ft()}),h=Yt(t),{path:s,view:l,format:c,style:w,against:p}=h,g=await lt({cwd:process.cwd(),paths:h.paths,type:h.type,gitignore:!0,isTogether:h.isTogether,includeFolders:n}),{found:f,failures:v,
notices:M}=g,k={...g.surroundings,images:d,target:i};if(dt([...v,...r,...M],o),v.length)return S.failed;let j=({text:u,complaints:m,isRefused:I})=>{for(let J of m)o(xt`seaworthy: ${N(J)}\n`);return e(
u),I?S.failed:S.clean},A=new Map(f.map(u=>[u.source.path,u])),b=Mt(u=>A.get(u)?.source,tt,k),O={json:c==="json",against:p,style:w,mask:new z,shown:Z,resolve:H},T=f.find(({source:u,isSupporting:m})=>!m&&
u.path===Bt(process.cwd(),H(s))),R=T?.kind===void 0?void 0:Q(T.kind),et=B.find(({compares:u})=>u);if(p&&!R?.compares)throw new D(`--against compares ${et?.noun}, and ${s} is none`);let C=R&&await U(R);
if(T&&C?.show)return j(await C.show(T.source,b,O));let G=f.filter(u=>u.kind!==void 0&&Ct(u.kind));if(G.length===0)return S.nothing;let q=B.find(({dialect:u})=>u===yt(s));if(l&&q&&q!==l)throw new D(`${s}\
 is ${q.noun}: --as ${l.view} shows what is in ${l.noun}`);let{shown:at,secrets:nt,places:ot}=await Gt(f,G,k),F=new z(nt);if(l){let u=await U(l),m=f.flatMap(({kind:$,isSupporting:rt,source:it})=>$===l.
dialect&&!rt?[it]:[]),I=At(l.dialect,{judged:m,inputAt:$=>A.get($)},b),J={mask:F,shown:$=>Z($,ot.get($.path))};return j(await u.showAs?.(I,b,{...O,...J})??{text:X(""),complaints:[],isRefused:!0})}let P=new Map(
f.map(({source:u})=>[u.path,u])),K=at.map(u=>({workload:{...u,path:u.path.map(m=>F.text(m))},values:qt(u,P,F)}));return e(c==="json"?gt(K.map(({workload:u,values:m})=>It(u,m,P))):X(K.map(({workload:u,
values:m})=>Jt(u,m,P,w)).join(`
`))),S.clean}function Yt({paths:t,values:a}){let e=B.flatMap(({view:c})=>c??[]),o=x("--as",a.as,e),n=B.find(c=>o!==void 0&&c.view===o),i=x("--format",a.format?.[0],["text","json"])??"text",d=x("--type",
a.type,wt()),r=st(x("--color",a.color,["auto","always","never"])??"auto"),h=n?.part==="starts",s=h&&t.length>1?t:ut(t,a),[l]=s??t;if(!l||!s&&t.length>1)throw new D("show wants one path, seaworthy show\
 compose.yaml, or the files of one project: show -f a.yaml -f b.yaml");return{path:l,paths:s??[l],isTogether:s!==void 0||h&&!ht(l),type:s?$t().dialect:n?.dialect??d,view:n,format:i,against:x("--agains\
t",a.against,["default"])!==void 0,style:r}}var Ct=t=>Q(t)?.part==="starts"||Q(t)?.part==="builds";async function Gt(t,a,e){let o=[],n=new Set,i=new Map;for await(let d of Et(t,a,tt,e)){let{containers:r,
stages:h,documents:s}=d;if([...s.values()].flat().some(p=>kt(p)?.isWitness))continue;let l=vt(d);for(let p of l.values)n.add(p);for(let p of l.places){let g=i.get(p.file);g?g.push(p):i.set(p.file,[p])}
let c=new Set(r.flatMap(({build:p})=>p?.stage&&p.dockerfile?[`${p.dockerfile}\0${p.stage.join("\0")}`]:[])),w=({span:p,path:g})=>c.has(`${p.file}\0${g.join("\0")}`);o.push(...r,...r.length?h.filter(p=>p.
ships&&!w(p)):h.flatMap(p=>Kt(p,d)??[]))}return{shown:o,secrets:n,places:i}}function Kt(t,{documents:a,lookup:e}){let o=[...a.values()].flat().flatMap(jt).find(({source:i})=>i.path===t.span.file),n=o&&
bt(o.dialect).build?.(o,t.path[1],new Map,e);return n&&{...n,ships:t.ships}}function tt(t,a){throw new Error(`${t} could not be read`,{cause:a})}module.exports={showCommand:Wt};
