"use strict";const{a:Q}=require("../shared/view-format.js"),{N:ue,P:fe,ea:pe,g:x,h:de,ja:ce,la:he,p:we,pa:ge,y:S}=require("../shared/run.js"),{a:me}=require("../shared/join-words.js"),{Ce:ve,Cf:$e,De:ye,Ge:U,Ie:ke,
Ke:je,Ne:be,Oe:xe,Re:Se,Se:L,Te:V,ab:Me,cb:y,d:Ae,db:B,e:Oe,eb:qe,fb:Ne,ke:Ee,l:Pe,le:X,na:z,oa:Y,xe:N,ye:Re,ze:D}=require("../shared/core.js"),{relative:Te,resolve:Z}=require("node:path");async function*Ce(e,a,t,o={}){
let n=await xe(e,a,t,o),s=new Set,i=function*(r){for(let c of r)for(let u of n.open(c,t).projects()){for(let d of u.built)s.add(d);yield u.project}};yield*i(n.starts()),yield*i(n.others(s))}var Fe={variable:"\
a variable has no value here",malformed:"not a valid value",large:"it is too large to be evaluated",image:"the image decides, and the image is not known",elsewhere:"another file may set it",external:"\
it is declared outside the project"},E=(e,a)=>{let t=a.get(e.file)?.position(e.start);return B(t?`${e.file}:${t.line}:${t.column}`:e.file)};function Ie(e,a,t){let o="host"in e?e.host:{},n=[],s=(i,r)=>{
if(r.state!=="unknown"&&Array.isArray(r.value)&&r.value.length>0){for(let u of r.value)s(i,u);return}let c=(r.via??[]).map(({how:u,span:d})=>`${u} ${E(d,a)}`);n.push({key:i,state:r.state,...r.state===
"unknown"?{reason:r.reason}:{},value:r.state==="unknown"?null:G(r.value,t),at:E(r.span,a),via:c})};for(let[i,r]of Object.entries({...e.image,...o}))r&&s(i,r);return n}function G(e,a){if(typeof e=="str\
ing")return y(a.text(e));if(e===null||typeof e!="object")return e;if(Array.isArray(e))return e.map(n=>G(n,a));let t=e;if("literal"in t&&"name"in t){let[n,s]=[String(t.name),ee(t.value)],i=Se(n,String(
t.literal))?X(s):a.value(n,s);return y(a.text(`${n}=${i}`))}if("text"in t&&"path"in t)return y(a.text(String(t.text)));if("form"in t)return`${t.form==="shell"?"sh: ":""}${y(Be(t,a).join(" "))}`;let o=Object.
entries(t).filter(([n])=>n!=="through").map(([n,s])=>[n,_(s)?s.state==="unknown"?null:s.value:s]);return typeof t.name=="string"&&typeof t.value=="string"?{...t,name:y(a.text(t.name)),value:y(a.value(
t.name,t.value))}:Object.fromEntries(o.map(([n,s])=>[n,G(s,a)]))}function Be({words:e,script:a},t){let o=e.map(ee),n=t.words(o);for(let{span:s,value:i=""}of(a?.commands??[]).flatMap(r=>Me(r))){let r=[
...e.keys()].filter(u=>ze(e[u].span,s)),c=r.filter(u=>i.length>1&&o[u]?.includes(i));for(let u of c.length>0?c:r){let d=o[u],w=c.length>0?d.replaceAll(i,"*".repeat(i.length)):X(d);n[u]=Ee(d,n[u],w)}}return n}
var ze=(e,a)=>e.start<a.end&&a.start<e.end,_=e=>typeof e=="object"&&e!==null&&"state"in e&&"span"in e,ee=e=>_(e)?e.state==="unknown"?"?":String(e.value):"",De=({path:e,dialect:a,ships:t,span:o,contents:n},s,i)=>({
path:e,dialect:a,ships:t,at:E(o,i),...n===void 0?{}:{base:n},settings:s});function Ge(e,a,t,o){let{path:n,span:s,ships:i,contents:r}=e,c=p=>p===""||p===0||p===!1||p===null,u=p=>Array.isArray(p)&&p.length===
0,d=a.filter(({state:p,value:v})=>!u(v)&&(p!=="default"||!c(v))),w=[...new Set(a.filter(p=>!d.includes(p)).map(({key:p})=>p))],m=Math.max(...d.map(({key:p})=>p.length),0),f=d.map(({key:p,state:v,reason:M,
value:k,at:j,via:A})=>{let b=M?`unknown: ${Fe[M]}`:k===null?"none":Ke(p,k),O=v==="default"?`by default, ${j}`:j;return`  ${p.padEnd(m)}  ${o("bold",b)}  ${o("dim",[O,...A].join(" <- "))}`});r&&f.push(
`  ${"base".padEnd(m)}  ${o("dim",Je(r))}`);let g=w.length?[`  ${o("dim",`not set: ${w.join(", ")}`)}`]:[];return`${[o("bold",`${B(n.join(" "))}${Pe(e)?"":i?", ships":", builds only"}  ${E(s,t)}`),...f,
...g].map(We).join(`
`)}
`}function Je({shell:e,packageManager:a,has:t,lacks:o}){return[e===void 0?"":e?"has a shell":"has no shell",a===void 0?"":a==="none"?"no package manager":a,t.length?`has ${t.join(", ")}`:"",o.length?`\
lacks ${o.join(", ")}`:""].filter(Boolean).join("; ")}var J=e=>{let{from:a,to:t}=e??{};return a===void 0?"any":a===t?String(a):`${a}-${t}`};function Ke(e,a){if(typeof a!="object")return String(a);let t=a;
return e==="portBindings"?`${t.hostIp===""?"*":t.hostIp??"?"}:${J(t.hostPort)}:${J(t.containerPort)}/${t.protocol}`:e==="exposedPorts"?`${J(t)}/${t.protocol}`:e==="mounts"?`${t.type} ${t.source??"?"} \
at ${t.target??"?"}${t.readOnly===null?", read-only or not":t.readOnly?", read-only":""}`:e==="healthcheck"?t.test===null?"none":String(t.test):e==="networks"?`${t.name}${t.internal===!0?", internal":
""}${t.external===!0?", external":""}`:JSON.stringify(a)}var We=e=>e.replace(/[\r\n]+/g," ");async function He(e,a,{out:t,err:o}){let n=Qe(e),{includeFolders:s,target:i,images:r,notices:c}=await ce(e,
a,{cwd:process.cwd(),today:he()}),{path:u,view:d,format:w,style:m,against:f}=n,g=await ue({cwd:process.cwd(),paths:n.paths,type:n.type,gitignore:!0,isTogether:n.isTogether,includeFolders:s,docs:e.values.
docs===!0}),{found:p,failures:v,notices:M}=g,k={...g.surroundings,images:r,target:i};if(pe([...v,...c,...M],o),v.length)return S.failed;let j=({text:l,complaints:h,isRefused:F})=>{for(let I of h)o(Y`seaworthy: ${B(
I)}\n`);return t(l),F?S.failed:S.clean},A=new Map(p.map(l=>[l.source.path,l])),b=je(l=>A.get(l)?.source,ae,k),O={json:w==="json",against:f,style:m,mask:new V,shown:L,resolve:Z},q=p.find(({source:l,isSupporting:h})=>!h&&
l.path===Te(process.cwd(),Z(u))),P=q?.kind===void 0?void 0:D(q.kind),ne=N.find(({compares:l})=>l);if(f&&!P?.compares)throw new x(`--against compares ${ne?.noun}, and ${u} is not one`);let K=P&&await U(
P);if(q&&K?.show)return j(await K.show(q.source,b,O));let W=p.filter(l=>l.kind!==void 0&&te(l.kind));if(W.length===0)return o(Y`seaworthy: nothing to show in ${qe(u)}: no ${z(me(Ue(),"or"))} found\n`),
S.nothing;let R=N.find(({dialect:l})=>l===ye(u));if(d&&R&&R!==d)throw new x(`${u} is ${R.noun}: --as ${d.view} shows what is in ${d.noun}`);let{shown:oe,secrets:re,places:se}=await Le(p,W,k),T=new V(re);
if(d){let l=await U(d),h=p.flatMap(({kind:$,isSupporting:le,source:ie})=>$===d.dialect&&!le?[ie]:[]),F=be(d.dialect,{judged:h,inputAt:$=>A.get($)},b),I={mask:T,shown:$=>L($,se.get($.path))};return j(await l.
showAs?.(F,b,{...O,...I})??{text:z(""),complaints:[],isRefused:!0})}let C=new Map(p.map(({source:l})=>[l.path,l])),H=oe.map(l=>({workload:{...l,path:l.path.map(h=>T.text(h))},values:Ie(l,C,T)}));return t(
w==="json"?Ne(H.map(({workload:l,values:h})=>De(l,h,C))):z(H.map(({workload:l,values:h})=>Ge(l,h,C,m)).join(`
`))),S.clean}function Qe(e){let{paths:a,values:t}=e,o=N.find(u=>t.as!==void 0&&u.view===t.as);if(o&&t.format&&e.origin("format")==="--format"&&Q(e)!=="json")throw new x(`--as ${o.view} prints JSON, an\
d no other format`);let n=de("--type",t.type,Re()),s=ge(t.color??"auto"),i=o?.part==="starts",r=i&&a.length>1?a:fe(a,t),[c]=r??a;if(!c||!r&&a.length>1)throw new x("show needs one path, as in seaworthy\
 show compose.yaml, or the files of one project, as in seaworthy show -f a.yaml -f b.yaml");if(c==="-")throw new x("show takes a file or a folder, and not standard input");return{path:c,paths:r??[c],isTogether:r!==
void 0||i&&!we(c),type:r?ve().dialect:o?.dialect??n,view:o,format:o?"json":Q(e),against:t.against!==void 0,style:s}}var te=e=>D(e)?.part==="starts"||D(e)?.part==="builds",Ue=()=>N.flatMap(({dialect:e,
noun:a})=>te(e)?[a.replace(/^an? /,"")]:[]);async function Le(e,a,t){let o=[],n=new Set,s=new Map;for await(let i of Ce(e,a,ae,t)){let{containers:r,stages:c,documents:u}=i;if([...u.values()].flat().some(
f=>Ae(f)?.isWitness))continue;let d=$e(i);for(let f of d.values)n.add(f);for(let f of d.places){let g=s.get(f.file);g?g.push(f):s.set(f.file,[f])}let w=new Set(r.flatMap(({build:f})=>f?.stage&&f.dockerfile?
[`${f.dockerfile}\0${f.stage.join("\0")}`]:[])),m=({span:f,path:g})=>w.has(`${f.file}\0${g.join("\0")}`);o.push(...r,...r.length?c.filter(f=>f.ships&&!m(f)):c.flatMap(f=>Ve(f,i)??[]))}return{shown:o,secrets:n,
places:s}}function Ve(e,{documents:a,lookup:t}){let o=[...a.values()].flat().flatMap(Oe).find(({source:s})=>s.path===e.span.file),n=o&&ke(o.dialect).build?.(o,e.path[1],new Map,t);return n&&{...n,ships:e.
ships}}function ae(e,a){throw new Error(`${e} could not be read`,{cause:a})}module.exports={showCommand:He};
