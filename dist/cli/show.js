"use strict";const{a:oe,b:C,c:ae,d:se,e:ne,f:H,g:ie,h:re}=require("../shared/workload-values.js"),{a:I}=require("../shared/view-format.js"),{B:v,R:le,T:de,h:$,i:pe,ia:ce,pa:ue,q:he,ra:we,va:fe}=require("../shared/run.js"),
{$e:N,Ge:M,Gf:me,He:ge,Ie:ve,Le:$e,Me:ye,Mf:ke,Pe:z,Te:be,We:je,af:D,kb:K,lb:Me,mb:xe,s:qe,ua:F,va:Q}=require("../shared/core.js"),{relative:Se,resolve:U}=require("node:path");var Te=({path:t,dialect:a,
ships:n,span:o,contents:i},p,d)=>({path:t,dialect:a,ships:n,at:C(o,d),...i===void 0?{}:{base:i},settings:p});function Re(t,a,n,o){let{path:i,span:p,ships:d,contents:r}=t,{settings:s,silent:l}=se(a),c=Math.
max(...s.map(({key:w})=>w.length),0),m=s.map(({key:w,state:k,text:h,origin:[g="",...x]})=>{let b=k==="default"?`by default, ${g}`:g;return`  ${w.padEnd(c)}  ${o("bold",h)}  ${o("dim",[b,...x].join(" <\
- "))}`});r&&m.push(`  ${"base".padEnd(c)}  ${o("dim",ne(r))}`);let y=l.length?[`  ${o("dim",`not set: ${l.join(", ")}`)}`]:[];return`${[o("bold",`${K(i.join(" "))}${qe(t)?"":d?", ships":", builds onl\
y"}  ${C(p,n)}`),...m,...y].map(Ae).join(`
`)}
`}var Ae=t=>t.replace(/[\r\n]+/g," ");async function Ee(t,a,{out:n,err:o}){let i=Je(t),{includeFolders:p,target:d,images:r,notices:s}=await ue(t,a,{cwd:process.cwd(),today:we()}),{path:l,view:c,format:m,
style:y,against:w}=i,k=await le({cwd:process.cwd(),paths:i.paths,type:i.type,gitignore:!0,isTogether:i.isTogether,includeFolders:p,docs:t.values.docs===!0}),{found:h,failures:g,notices:x}=k,b={...k.surroundings,
images:r,target:d};if(ce([...g,...s,...x],o),g.length)return v.failed;let G=({text:e,complaints:u,isRefused:E})=>{for(let J of u)o(Q`seaworthy: ${K(J)}\n`);return n(e),E?v.failed:v.clean},L=new Map(h.
map(e=>[e.source.path,e])),q=be(e=>L.get(e)?.source,V,b),O={json:m==="json",against:w,style:y,mask:new D,shown:N,resolve:U},j=h.find(({source:e,isSupporting:u})=>!u&&e.path===Se(process.cwd(),U(l))),S=j?.
kind===void 0?void 0:ve(j.kind),X=M.find(({compares:e})=>e);if(w&&!S?.compares)throw new $(`--against compares ${X?.noun}, and ${l} is not one`);let P=S&&await z(S);if(j&&P?.show)return G(await P.show(
j.source,q,O));let W=h.filter(e=>e.kind!==void 0&&H(e.kind));if(W.length===0)return o(Q`seaworthy: nothing to show in ${Me(l)}: no ${F(ke(Fe(),"or"))} found\n`),v.nothing;let T=M.find(({dialect:e})=>e===
ye(l));if(c&&T&&T!==c)throw new $(`${l} is ${T.noun}: --as ${c.view} shows what is in ${c.noun}`);let{shown:Y,secrets:Z,places:_}=await Ge(h,W,b),R=new D(Z);if(c){let e=await z(c),u=h.flatMap(({kind:f,
isSupporting:ee,source:te})=>f===c.dialect&&!ee?[te]:[]),E=je(c.dialect,{judged:u,inputAt:f=>L.get(f)},q),J={mask:R,shown:f=>N(f,_.get(f.path))};return G(await e.showAs?.(E,q,{...O,...J})??{text:F(""),
complaints:[],isRefused:!0})}let A=new Map(h.map(({source:e})=>[e.path,e])),B=Y.map(e=>({workload:{...e,path:e.path.map(u=>R.text(u))},values:ae(e,A,R)}));return n(m==="json"?xe(B.map(({workload:e,values:u})=>Te(
e,u,A))):F(B.map(({workload:e,values:u})=>Re(e,u,A,y)).join(`
`))),v.clean}function Je(t){let{paths:a,values:n}=t,o=M.find(l=>n.as!==void 0&&l.view===n.as);if(o&&n.format&&t.origin("format")==="--format"&&I(t)!=="json")throw new $(`--as ${o.view} prints JSON, an\
d no other format`);let i=pe("--type",n.type,ge()),p=fe(n.color??"auto"),d=o?.part==="starts",r=d&&a.length>1?a:de(a,n),[s]=r??a;if(!s||!r&&a.length>1)throw new $("show needs one path, as in seaworthy\
 show compose.yaml, or the files of one project, as in seaworthy show -f a.yaml -f b.yaml");if(s==="-")throw new $("show takes a file or a folder, and not standard input");return{path:s,paths:r??[s],isTogether:r!==
void 0||d&&!he(s),type:r?$e().dialect:o?.dialect??i,view:o,format:o?"json":I(t),against:n.against!==void 0,style:p}}var Fe=()=>M.flatMap(({dialect:t,noun:a})=>H(t)?[a.replace(/^an? /,"")]:[]);async function Ge(t,a,n){
let o=[],i=new Set,p=new Map;for await(let d of oe(t,a,V,n)){if(ie(d))continue;let r=me(d);for(let s of r.values)i.add(s);for(let s of r.places){let l=p.get(s.file);l?l.push(s):p.set(s.file,[s])}o.push(
...re(d))}return{shown:o,secrets:i,places:p}}function V(t,a){throw new Error(`${t} could not be read`,{cause:a})}module.exports={showCommand:Ee};
