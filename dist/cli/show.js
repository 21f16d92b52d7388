"use strict";const{$:it,E:lt,G:ut,W:dt,Z:pt,d:ft,ha:ht,l:J,m:x,p:S}=require("../shared/run.js"),{$a:ct,Bd:mt,Dd:wt,Gd:gt,Hd:vt,Jd:$t,Kd:H,Ld:K,Wa:yt,Ya:y,Za:R,d:kt,dd:jt,e:bt,ed:U,ja:Y,ka:xt,l:St,rd:B,sd:Mt,se:At,
td:D,wd:Ot,xd:Et,zd:Q}=require("../shared/core.js"),{relative:Bt,resolve:V}=require("node:path");async function*qt(t,a,e,o={}){let n=await vt(t,a,e,o),s=new Set,d=function*(r){for(let h of r)for(let i of n.
open(h,e).projects()){for(let l of i.built)s.add(l);yield i.project}};yield*d(n.starts()),yield*d(n.others(s))}var Ft={variable:"a variable has no value here",malformed:"what is written is no such val\
ue",large:"it comes to more than is looked at",image:"the image decides, and is not known here",elsewhere:"another file may say it",external:"it is declared outside of the project"},q=(t,a)=>{let e=a.
get(t.file)?.position(t.start);return R(e?`${t.file}:${e.line}:${e.column}`:t.file)};function Pt(t,a,e){let o="host"in t?t.host:{},n=[],s=(d,r)=>{if(r.state!=="unknown"&&Array.isArray(r.value)&&r.value.
length>0){for(let i of r.value)s(d,i);return}let h=(r.via??[]).map(({how:i,span:l})=>`${i} ${q(l,a)}`);n.push({key:d,state:r.state,...r.state==="unknown"?{reason:r.reason}:{},value:r.state==="unknown"?
null:L(r.value,e),at:q(r.span,a),via:h})};for(let[d,r]of Object.entries({...t.image,...o}))r&&s(d,r);return n}function L(t,a){if(typeof t=="string")return y(a.text(t));if(t===null||typeof t!="object")
return t;if(Array.isArray(t))return t.map(n=>L(n,a));let e=t;if("literal"in e&&"name"in e){let[n,s]=[String(e.name),_(e.value)],d=$t(n,String(e.literal))?U(s):a.value(n,s);return y(a.text(`${n}=${d}`))}
if("text"in e&&"path"in e)return y(a.text(String(e.text)));if("form"in e)return`${e.form==="shell"?"sh: ":""}${y(Tt(e,a).join(" "))}`;let o=Object.entries(e).filter(([n])=>n!=="through").map(([n,s])=>[
n,X(s)?s.state==="unknown"?null:s.value:s]);return typeof e.name=="string"&&typeof e.value=="string"?{...e,name:y(a.text(e.name)),value:y(a.value(e.name,e.value))}:Object.fromEntries(o.map(([n,s])=>[n,
L(s,a)]))}function Tt({words:t,script:a},e){let o=t.map(_),n=e.words(o);for(let{span:s,value:d=""}of(a?.commands??[]).flatMap(r=>yt(r))){let r=[...t.keys()].filter(i=>Wt(t[i].span,s)),h=r.filter(i=>d.
length>1&&o[i]?.includes(d));for(let i of h.length>0?h:r){let l=o[i],c=h.length>0?l.replaceAll(d,"*".repeat(d.length)):U(l);n[i]=jt(l,n[i],c)}}return n}var Wt=(t,a)=>t.start<a.end&&a.start<t.end,X=t=>typeof t==
"object"&&t!==null&&"state"in t&&"span"in t,_=t=>X(t)?t.state==="unknown"?"?":String(t.value):"",Gt=({path:t,dialect:a,ships:e,span:o,contents:n},s,d)=>({path:t,dialect:a,ships:e,at:q(o,d),...n===void 0?
{}:{base:n},settings:s});function It(t,a,e,o){let{path:n,span:s,ships:d,contents:r}=t,h=f=>f===""||f===0||f===!1||f===null,i=f=>Array.isArray(f)&&f.length===0,l=a.filter(({state:f,value:v})=>!i(v)&&(f!==
"default"||!h(v))),c=[...new Set(a.filter(f=>!l.includes(f)).map(({key:f})=>f))],g=Math.max(...l.map(({key:f})=>f.length),0),p=l.map(({key:f,state:v,reason:M,value:k,at:j,via:A})=>{let b=M?`unknown: ${Ft[M]}`:
k===null?"none":Rt(f,k),O=v==="default"?`by default, ${j}`:j;return`  ${f.padEnd(g)}  ${o("bold",b)}  ${o("dim",[O,...A].join(" <- "))}`});r&&p.push(`  ${"base".padEnd(g)}  ${o("dim",Jt(r))}`);let w=c.
length?[`  ${o("dim",`left unsaid: ${c.join(", ")}`)}`]:[];return`${[o("bold",`${R(n.join(" "))}${St(t)?"":d?", ships":", builds only"}  ${q(s,e)}`),...p,...w].map(Dt).join(`
`)}
`}function Jt({shell:t,packageManager:a,has:e,lacks:o}){return[t===void 0?"":t?"has a shell":"has no shell",a===void 0?"":a==="none"?"no package manager":a,e.length?`has ${e.join(", ")}`:"",o.length?`\
lacks ${o.join(", ")}`:""].filter(Boolean).join("; ")}var N=t=>{let{from:a,to:e}=t??{};return a===void 0?"any":a===e?String(a):`${a}-${e}`};function Rt(t,a){if(typeof a!="object")return String(a);let e=a;
return t==="portBindings"?`${e.hostIp===""?"*":e.hostIp??"?"}:${N(e.hostPort)}:${N(e.containerPort)}/${e.protocol}`:t==="exposedPorts"?`${N(e)}/${e.protocol}`:t==="mounts"?`${e.type} ${e.source??"?"} \
at ${e.target??"?"}${e.readOnly===null?", read-only or not":e.readOnly?", read-only":""}`:t==="healthcheck"?e.test===null?"none":String(e.test):t==="networks"?`${e.name}${e.internal===!0?", internal":
""}${e.external===!0?", external":""}`:JSON.stringify(a)}var Dt=t=>t.replace(/[\r\n]+/g," ");async function Lt(t,a,{out:e,err:o}){let{includeFolders:n,target:s,images:d,notices:r}=await pt(t,a,{cwd:process.
cwd(),today:it()}),h=Nt(t),{path:i,view:l,format:c,style:g,against:p}=h,w=await lt({cwd:process.cwd(),paths:h.paths,type:h.type,gitignore:!0,isTogether:h.isTogether,includeFolders:n}),{found:f,failures:v,
notices:M}=w,k={...w.surroundings,images:d,target:s};if(dt([...v,...r,...M],o),v.length)return S.failed;let j=({text:u,complaints:m,isRefused:G})=>{for(let I of m)o(xt`seaworthy: ${R(I)}\n`);return e(
u),G?S.failed:S.clean},A=new Map(f.map(u=>[u.source.path,u])),b=wt(u=>A.get(u)?.source,tt,k),O={json:c==="json",against:p,style:g,mask:new K,shown:H,resolve:V},E=f.find(({source:u,isSupporting:m})=>!m&&
u.path===Bt(process.cwd(),V(i))),F=E?.kind===void 0?void 0:D(E.kind),et=B.find(({compares:u})=>u);if(p&&!F?.compares)throw new J(`--against compares ${et?.noun}, and ${i} is none`);let Z=F&&await Q(F);
if(E&&Z?.show)return j(await Z.show(E.source,b,O));let z=f.filter(u=>u.kind!==void 0&&Zt(u.kind));if(z.length===0)return S.nothing;let P=B.find(({dialect:u})=>u===Et(i));if(l&&P&&P!==l)throw new J(`${i}\
 is ${P.noun}: --as ${l.view} shows what is in ${l.noun}`);let{shown:at,secrets:nt,places:ot}=await zt(f,z,k),T=new K(nt);if(l){let u=await Q(l),m=f.flatMap(({kind:$,isSupporting:rt,source:st})=>$===l.
dialect&&!rt?[st]:[]),G=gt(l.dialect,{judged:m,inputAt:$=>A.get($)},b),I={mask:T,shown:$=>H($,ot.get($.path))};return j(await u.showAs?.(G,b,{...O,...I})??{text:Y(""),complaints:[],isRefused:!0})}let W=new Map(
f.map(({source:u})=>[u.path,u])),C=at.map(u=>({workload:{...u,path:u.path.map(m=>T.text(m))},values:Pt(u,W,T)}));return e(c==="json"?ct(C.map(({workload:u,values:m})=>Gt(u,m,W))):Y(C.map(({workload:u,
values:m})=>It(u,m,W,g)).join(`
`))),S.clean}function Nt({paths:t,values:a}){let e=B.flatMap(({view:c})=>c??[]),o=x("--as",a.as,e),n=B.find(c=>o!==void 0&&c.view===o),s=x("--format",a.format?.[0],["text","json"])??"text",d=x("--type",
a.type,Mt()),r=ht(x("--color",a.color,["auto","always","never"])??"auto"),h=n?.part==="starts",i=h&&t.length>1?t:ut(t,a),[l]=i??t;if(!l||!i&&t.length>1)throw new J("show wants one path, seaworthy show\
 compose.yaml, or the files of one project: show -f a.yaml -f b.yaml");return{path:l,paths:i??[l],isTogether:i!==void 0||h&&!ft(l),type:i?Ot().dialect:n?.dialect??d,view:n,format:s,against:x("--agains\
t",a.against,["default"])!==void 0,style:r}}var Zt=t=>D(t)?.part==="starts"||D(t)?.part==="builds";async function zt(t,a,e){let o=[],n=new Set,s=new Map;for await(let d of qt(t,a,tt,e)){let{containers:r,
stages:h,documents:i}=d;if([...i.values()].flat().some(p=>kt(p)?.isWitness))continue;let l=At(d);for(let p of l.values)n.add(p);for(let p of l.places){let w=s.get(p.file);w?w.push(p):s.set(p.file,[p])}
let c=new Set(r.flatMap(({build:p})=>p?.stage&&p.dockerfile?[`${p.dockerfile}\0${p.stage.join("\0")}`]:[])),g=({span:p,path:w})=>c.has(`${p.file}\0${w.join("\0")}`);o.push(...r,...r.length?h.filter(p=>p.
ships&&!g(p)):h.flatMap(p=>Ct(p,d)??[]))}return{shown:o,secrets:n,places:s}}function Ct(t,{documents:a,lookup:e}){let o=[...a.values()].flat().flatMap(bt).find(({source:s})=>s.path===t.span.file),n=o&&
mt(o.dialect).build?.(o,t.path[1],new Map,e);return n&&{...n,ships:t.ships}}function tt(t,a){throw new Error(`${t} could not be read`,{cause:a})}module.exports={showCommand:Lt};
