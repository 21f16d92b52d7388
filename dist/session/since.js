"use strict";const{a:N,c:S}=require("../shared/fingerprint.js"),{A,f:B,g:D,h:R,j:H,l:z,s:J,u:b,w:g,y:P,z:x}=require("../shared/run.js");require("../shared/core.js");const{join:V,relative:I,resolve:E,sep:Y}=require("node:path"),
{join:y,relative:O,resolve:_,sep:j}=require("node:path");var k=/dockerfile|containerfile|\.ya?ml$|dockerignore$|apparmor|\.aa$|seccomp|(?:^|\/)\.gitignore$|\.(?:pem|key|crt)$|(?:npm|yarn|net|pypi)rc$/i,
F=4*1024*1024,C=4096,L=32*1024*1024,W=class{#e=new Map;#i=new Map;#t;constructor(e){this.#t=e}fetch(e,t=Number.POSITIVE_INFINITY){let i=t===Number.POSITIVE_INFINITY?this.#e:this.#i,r=[],s=0,a=()=>{if(r.
length)for(let[n,o]of G(this.#t,r))i.set(n,t<o.length?Buffer.from(o.subarray(0,t)):o);r=[],s=0};for(let{id:n,size:o}of new Map([...e].map(f=>[f.id,f])).values())i.has(n)||this.#e.has(n)||(s+o>L&&a(),r.
push(n),s+=o);a()}read(e){this.fetch([e]);let t=this.#e.get(e.id);if(!t)throw new b(P);return t}head(e,t){return(this.#i.get(e.id)??this.read(e)).subarray(0,t)}};function*G(e,t){let i=g(e,["cat-file",
"--batch"],{input:`${t.join(`
`)}
`});for(let r=0;r<i.length;){let s=i.indexOf(10,r),[a="",n,o]=i.toString("latin1",r,s).split(" "),f=n==="blob"?Number(o):0;n==="blob"&&(yield[a,i.subarray(s+1,s+1+f)]),r=s+1+(n==="blob"?f+1:0)}}function K(e,t){
let i=(...r)=>g(e,["ls-tree","-r","-z",...r,"--full-tree",t]).toString("utf8");try{return i("-l")}catch{return i()}}var T=class{isCommit=!0;#e;#i;#t=new Map;#r=new Map([["",new Map]]);constructor(e,t,i){
this.#e=e,this.#i=i;for(let s of K(e,t).split("\0")){if(!s)continue;let[,a="",n,o="",f,c]=/^(\d+) (\w+) ([0-9a-f]+)(?: +(\S+))?\t([\s\S]*)$/.exec(s)??[];if(!c)throw new b(`git ls-tree answers what nob\
ody expects: ${s.slice(0,80)}`);n==="blob"&&this.#t.set(c,{id:o,link:a==="120000",size:Number(f)||0}),this.#s(c,n!=="blob")}let r=s=>[...this.#t].flatMap(([a,n])=>s(a,n.size)?[n]:[]);i.fetch(r((s,a)=>k.
test(s)&&a<=F)),i.fetch(r((s,a)=>/\.json$/i.test(s)&&!k.test(s)&&a<=F),4096)}#s(e,t){let i=e.lastIndexOf("/"),r=i<0?"":e.slice(0,i);(this.#r.get(r)??this.#a(r)).set(e.slice(i+1),t),t&&!this.#r.has(e)&&
this.#r.set(e,new Map)}#a(e){let t=new Map;return this.#r.set(e,t),this.#s(e,!0),t}#n(e,t=0){let i=O(this.#e,e).split(j).join("/");if(i.split("/")[0]===".."||t>20)return;let r="";for(let s of i.split(
"/").filter(Boolean)){let a=r?`${r}/${s}`:s,n=this.#t.get(a);if(n?.link&&n.size>C)return;if(n?.link){let o=_(y(this.#e,r),this.#i.read(n).toString("utf8"));return this.#n(y(o,i.slice(a.length)),t+1)}r=
a}return r}stat(e){let t=this.#n(e),i=t===void 0?void 0:this.#t.get(t);return i?{kind:"file",size:i.size}:t!==void 0&&this.#r.has(t)?{kind:"folder",size:0}:this.#t.has(O(this.#e,e).split(j).join("/"))?
"is a link to nothing":"does not exist"}exists(e){return e===y(this.#e,".git")||typeof this.stat(e)!="string"}list(e){let t=this.#n(e),i=t===void 0?void 0:this.#r.get(t);if(!i)throw Object.assign(new Error(
`${e} is no folder`),{code:"ENOTDIR"});return[...i].map(([r,s])=>({name:r,isFolder:s}))}isReadable(e){let t=this.stat(e);return typeof t!="string"&&t.kind==="folder"}read(e){let t=this.#n(e),i=t===void 0?
void 0:this.#t.get(t);return this.#i.read(q(i,e))}head(e,t){let i=this.#n(e),r=i===void 0?void 0:this.#t.get(i);return this.#i.head(q(r,e),t)}real(e){let t=this.#n(e);return t===void 0?e:y(this.#e,t)}};
function q(e,t){if(!e)throw new R("absent","could not be read (ENOENT)","ENOENT");let i=D(t);if(e.size>i)throw H(i);return e}function Q(e){let t=new Map;for(let i of e)t.set(i,(t.get(i)??0)+1);return t}
function U(e,t,i,r=new Map){let s=N(t,r).map(S),a=t.findings.filter(({suppressed:l})=>!l),n=s.filter((l,u)=>!t.findings[u]?.suppressed),o=Q(n),f=N(e).map(S),c=l=>{let u=o.get(f[l])??0;return u&&o.set(
f[l],u-1),u>0},p=e.findings.map((l,u)=>l.suppressed?l:{...l,status:c(u)?"existing":"new"});for(let[l,{suppressed:u}]of p.entries())u&&c(l);let $=a.flatMap((l,u)=>{let w=n[u],m=o.get(w)??0;if(!m)return[];
o.set(w,m-1);let{line:d,column:M}=t.sources.get(l.span.file)?.position(l.span.start)??{line:1,column:1};return[{rule:l.rule,severity:l.severity,message:l.message,path:l.span.file,line:d,column:M}]});return{
...e,findings:p,since:{ref:i,fixed:$}}}function X(e,t,i){let[r="",s,...a]=t.split(/\.{2,3}/);if(!r||s===""||a.length)throw new z(`${i} wants a commit, such as origin/main, or two as A..B, not ${JSON.stringify(
t)}`);try{let n=x(e,s??"HEAD"),o=x(e,r);return{ref:r,base:Z(e,o,n)??o,head:n}}catch(n){throw n instanceof b?new z(`${i} ${JSON.stringify(t)}: ${n.message}`):n}}function Z(e,t,i){try{return g(e,["merge\
-base",t,i]).toString("utf8").trim()||void 0}catch{return}}async function ee(e,{ref:t,base:i,head:r},s,a){let n=new W(e),o=await s(new T(e,r,n),new Map),f=re(e,i,r),c=new Set(o.found.map(({source:h})=>I(
e,E(h.path)).split(Y).join("/"))),p=h=>I(process.cwd(),V(e,h)),$=new Map([...f].flatMap(([h,v])=>c.has(v)?[[p(v),p(h)]]:[])),l=await s(new T(e,i,n),$),u=new Set(l.failures.map(({path:h})=>h)),w=o.failures.
filter(({path:h,message:v})=>!v.startsWith("does not exist")||u.has(h)),m=await a({...l,failures:[]}),d={...o,failures:w},M=await a(d);return{report:U(M,m,t,f),discovery:d,notice:ne(e,r,d)}}function te(e,t,i){
for(let r of["-M","-M100%"])try{return g(ie(e),["--git-dir=.","-c","diff.orderFile=/dev/null","-c","diff.renameLimit=0","diff","--no-ext-diff","--no-textconv","--diff-filter=R",r,"--name-status","-z",
t,i,"--"]).toString("utf8")}catch(s){if(!(s instanceof b))throw s}return""}var ie=e=>g(e,["rev-parse","--absolute-git-dir"]).toString("utf8").replace(/\n$/,"");function re(e,t,i){let r=te(e,t,i).split(
"\0"),s=new Map;for(let a=0;a+2<r.length;a+=3)s.set(r[a+1],r[a+2]);return s}function ne(e,t,{found:i}){try{if(x(e,"HEAD")!==t)return}catch{return}let r=n=>n.replace(/^\uFEFF|\r(?=\n)/g,""),s=i.map(({source:n})=>{
let o=E(n.path),f=B(o,e)?void 0:A(o,J);return f&&"text"in f?r(f.text)===r(n.text):void 0});if(s.every(n=>n===void 0))return;let a=s.filter(n=>n!==!0).length;return a?`holds ${a} ${a===1?"file":"files"}\
 with changes that are not committed: --since compares commits`:void 0}module.exports={judgeSince:ee,rangeOf:X};
