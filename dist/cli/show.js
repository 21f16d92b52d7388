"use strict";const{a:oe,b:L,c:ae,d:se,e:ne,f:P,g:ie,h:re}=require("../shared/workload-values.js"),{a:Q}=require("../shared/view-format.js"),{B:v,R:le,T:de,h:$,i:pe,ia:ce,pa:ue,q:he,ra:fe,va:we}=require("../shared/run.js"),
{He:x,Hf:me,Ie:ge,Je:ve,Me:$e,Ne:ye,Of:ke,Qe:U,Ue:be,Xe:je,af:W,bf:X,kb:z,lb:xe,mb:Me,s:qe,ua:O,va:D}=require("../shared/core.js"),{relative:Se,resolve:G}=require("node:path");var Je=({path:t,dialect:a,
ships:n,span:o,contents:i},p,d)=>({path:t,dialect:a,ships:n,at:L(o,d),...i===void 0?{}:{base:i},settings:p});function Re(t,a,n,o){let{path:i,span:p,ships:d,contents:r}=t,{settings:s,silent:l}=se(a),c=Math.
max(...s.map(({key:f})=>f.length),0),m=s.map(({key:f,state:k,text:h,origin:[g="",...M]})=>{let b=k==="default"?`by default, ${g}`:g;return`  ${f.padEnd(c)}  ${o("bold",h)}  ${o("dim",[b,...M].join(" <\
- "))}`});r&&m.push(`  ${"base".padEnd(c)}  ${o("dim",ne(r))}`);let y=l.length?[`  ${o("dim",`not set: ${l.join(", ")}`)}`]:[];return`${[o("bold",`${z(i.join(" "))}${qe(t)?"":d?", ships":", builds onl\
y"}  ${L(p,n)}`),...m,...y].map(Te).join(`
`)}
`}var Te=t=>t.replace(/[\r\n]+/g," ");async function Ae(t,a,{out:n,err:o}){let i=Ee(t),{includeFolders:p,target:d,images:r,notices:s}=await ue(t,a,{cwd:process.cwd(),today:fe()}),{path:l,view:c,format:m,
style:y,against:f}=i,k=await le({cwd:process.cwd(),paths:i.paths,type:i.type,gitignore:!0,isTogether:i.isTogether,includeFolders:p,docs:t.values.docs===!0}),{found:h,failures:g,notices:M}=k,b={...k.surroundings,
images:r,target:d};if(ce([...g,...s,...M],o),g.length)return v.failed;let F=({text:e,complaints:u,isRefused:A})=>{for(let E of u)o(D`seaworthy: ${z(E)}\n`);return n(e),A?v.failed:v.clean},H=new Map(h.
map(e=>[e.source.path,e])),q=be(e=>H.get(e)?.source,K,b),N={json:m==="json",against:f,style:y,mask:new X,shown:W,resolve:G},j=h.find(({source:e,isSupporting:u})=>!u&&e.path===Se(process.cwd(),G(l))),S=j?.
kind===void 0?void 0:ve(j.kind),V=x.find(({compares:e})=>e);if(f&&!S?.compares)throw new $(`--against compares ${V?.noun}, and ${l} is not one`);let B=S&&await U(S);if(j&&B?.show)return F(await B.show(
j.source,q,N));let C=h.filter(e=>e.kind!==void 0&&P(e.kind));if(C.length===0)return o(D`seaworthy: nothing to show in ${xe(l)}: no ${O(ke(Oe(),"or"))} found\n`),v.nothing;let J=x.find(({dialect:e})=>e===
ye(l));if(c&&J&&J!==c)throw new $(`${l} is ${J.noun}: --as ${c.view} shows what is in ${c.noun}`);let{shown:Y,secrets:Z,places:_}=await Fe(h,C,b),R=new X(Z);if(c){let e=await U(c),u=h.flatMap(({kind:w,
isSupporting:ee,source:te})=>w===c.dialect&&!ee?[te]:[]),A=je(c.dialect,{judged:u,inputAt:w=>H.get(w)},q),E={mask:R,shown:w=>W(w,_.get(w.path))};return F(await e.showAs?.(A,q,{...N,...E})??{text:O(""),
complaints:[],isRefused:!0})}let T=new Map(h.map(({source:e})=>[e.path,e])),I=Y.map(e=>({workload:{...e,path:e.path.map(u=>R.text(u))},values:ae(e,T,R)}));return n(m==="json"?Me(I.map(({workload:e,values:u})=>Je(
e,u,T))):O(I.map(({workload:e,values:u})=>Re(e,u,T,y)).join(`
`))),v.clean}function Ee(t){let{paths:a,values:n}=t,o=x.find(l=>n.as!==void 0&&l.view===n.as);if(o&&n.format&&t.origin("format")==="--format"&&Q(t)!=="json")throw new $(`--as ${o.view} prints JSON, an\
d no other format`);let i=pe("--type",n.type,ge()),p=we(n.color??"auto"),d=o?.part==="starts",r=d&&a.length>1?a:de(a,n),[s]=r??a;if(!s||!r&&a.length>1)throw new $("show needs one path, as in seaworthy\
 show compose.yaml, or the files of one project, as in seaworthy show -f a.yaml -f b.yaml");if(s==="-")throw new $("show takes a file or a folder, and not standard input");return{path:s,paths:r??[s],isTogether:r!==
void 0||d&&!he(s),type:r?$e().dialect:o?.dialect??i,view:o,format:o?"json":Q(t),against:n.against!==void 0,style:p}}var Oe=()=>x.flatMap(({dialect:t,noun:a})=>P(t)?[a.replace(/^an? /,"")]:[]);async function Fe(t,a,n){
let o=[],i=new Set,p=new Map;for await(let d of oe(t,a,K,n)){if(ie(d))continue;let r=me(d);for(let s of r.values)i.add(s);for(let s of r.places){let l=p.get(s.file);l?l.push(s):p.set(s.file,[s])}o.push(
...re(d))}return{shown:o,secrets:i,places:p}}function K(t,a){throw new Error(`${t} could not be read`,{cause:a})}module.exports={showCommand:Ae};
