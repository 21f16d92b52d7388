"use strict";const{b:T}=require("../shared/compare.js");require("../shared/fingerprint.js");const{B:q,C:w,D:B,f:D,g:A,h:R,j:C,l:b,v:H,x:d,z:u}=require("../shared/run.js");require("../shared/core.js");const{join:J,
relative:y,resolve:$,sep:P}=require("node:path"),{join:p,relative:M,resolve:V,sep:N}=require("node:path");var S=/dockerfile|containerfile|\.ya?ml$|dockerignore$|apparmor|\.aa$|seccomp|(?:^|\/)\.gitignore$|\.(?:pem|key|crt)$|(?:npm|yarn|net|pypi)rc$/i,
x=4*1024*1024,Y=4096,_=32*1024*1024,L=class{#t=new Map;#i=new Map;#e;constructor(t){this.#e=t}fetch(t,e=Number.POSITIVE_INFINITY){let i=e===Number.POSITIVE_INFINITY?this.#t:this.#i,r=[],s=0,a=()=>{if(r.
length)for(let[n,o]of W(this.#e,r))i.set(n,e<o.length?Buffer.from(o.subarray(0,e)):o);r=[],s=0};for(let{id:n,size:o}of new Map([...t].map(l=>[l.id,l])).values())i.has(n)||this.#t.has(n)||(s+o>_&&a(),r.
push(n),s+=o);a()}read(t){this.fetch([t]);let e=this.#t.get(t.id);if(!e)throw new d(q);return e}head(t,e){return(this.#i.get(t.id)??this.read(t)).subarray(0,e)}};function*W(t,e){let i=u(t,["cat-file",
"--batch"],{input:`${e.join(`
`)}
`});for(let r=0;r<i.length;){let s=i.indexOf(10,r),[a="",n,o]=i.toString("latin1",r,s).split(" "),l=n==="blob"?Number(o):0;n==="blob"&&(yield[a,i.subarray(s+1,s+1+l)]),r=s+1+(n==="blob"?l+1:0)}}function G(t,e){
let i=(...r)=>u(t,["ls-tree","-r","-z",...r,"--full-tree",e]).toString("utf8");try{return i("-l")}catch{return i()}}var I=class{isCommit=!0;#t;#i;#e=new Map;#r=new Map([["",new Map]]);constructor(t,e,i){
this.#t=t,this.#i=i;for(let s of G(t,e).split("\0")){if(!s)continue;let[,a="",n,o="",l,h]=/^(\d+) (\w+) ([0-9a-f]+)(?: +(\S+))?\t([\s\S]*)$/.exec(s)??[];if(!h)throw new d(`git ls-tree answers what nob\
ody expects: ${s.slice(0,80)}`);n==="blob"&&this.#e.set(h,{id:o,link:a==="120000",size:Number(l)||0}),this.#n(h,n!=="blob")}let r=s=>[...this.#e].flatMap(([a,n])=>s(a,n.size)?[n]:[]);i.fetch(r((s,a)=>S.
test(s)&&a<=x)),i.fetch(r((s,a)=>/\.json$/i.test(s)&&!S.test(s)&&a<=x),4096)}#n(t,e){let i=t.lastIndexOf("/"),r=i<0?"":t.slice(0,i);(this.#r.get(r)??this.#a(r)).set(t.slice(i+1),e),e&&!this.#r.has(t)&&
this.#r.set(t,new Map)}#a(t){let e=new Map;return this.#r.set(t,e),this.#n(t,!0),e}#s(t,e=0){let i=M(this.#t,t).split(N).join("/");if(i.split("/")[0]===".."||e>20)return;let r="";for(let s of i.split(
"/").filter(Boolean)){let a=r?`${r}/${s}`:s,n=this.#e.get(a);if(n?.link&&n.size>Y)return;if(n?.link){let o=V(p(this.#t,r),this.#i.read(n).toString("utf8"));return this.#s(p(o,i.slice(a.length)),e+1)}r=
a}return r}stat(t){let e=this.#s(t),i=e===void 0?void 0:this.#e.get(e);return i?{kind:"file",size:i.size}:e!==void 0&&this.#r.has(e)?{kind:"folder",size:0}:this.#e.has(M(this.#t,t).split(N).join("/"))?
"is a link to nothing":"does not exist"}exists(t){return t===p(this.#t,".git")||typeof this.stat(t)!="string"}list(t){let e=this.#s(t),i=e===void 0?void 0:this.#r.get(e);if(!i)throw Object.assign(new Error(
`${t} is no folder`),{code:"ENOTDIR"});return[...i].map(([r,s])=>({name:r,isFolder:s}))}isReadable(t){let e=this.stat(t);return typeof e!="string"&&e.kind==="folder"}read(t){let e=this.#s(t),i=e===void 0?
void 0:this.#e.get(e);return this.#i.read(z(i,t))}head(t,e){let i=this.#s(t),r=i===void 0?void 0:this.#e.get(i);return this.#i.head(z(r,t),e)}real(t){let e=this.#s(t);return e===void 0?t:p(this.#t,e)}};
function z(t,e){if(!t)throw new R("absent","could not be read (ENOENT)","ENOENT");let i=A(e);if(t.size>i)throw C(i);return t}function K(t,e,i){let[r="",s,...a]=e.split(/\.{2,3}/);if(!r||s===""||a.length)
throw new b(`${i} wants a commit, such as origin/main, or two as A..B, not ${JSON.stringify(e)}`);try{let n=w(t,s??"HEAD"),o=w(t,r);return{ref:r,base:Q(t,o,n)??o,head:n}}catch(n){throw n instanceof d?
new b(`${i} ${JSON.stringify(e)}: ${n.message}`):n}}function Q(t,e,i){try{return u(t,["merge-base",e,i]).toString("utf8").trim()||void 0}catch{return}}async function U(t,{ref:e,base:i,head:r},s,a){let n=new L(
t),o=await s(new I(t,r,n),new Map),l=tt(t,i,r),h=new Set(o.found.map(({source:f})=>y(t,$(f.path)).split(P).join("/"))),m=f=>y(process.cwd(),J(t,f)),E=new Map([...l].flatMap(([f,c])=>h.has(c)?[[m(c),m(
f)]]:[])),v=await s(new I(t,i,n),E),O=new Set(v.failures.map(({path:f})=>f)),j=o.failures.filter(({path:f,message:c})=>!c.startsWith("does not exist")||O.has(f)),k=await a({...v,failures:[]}),g={...o,
failures:j},F=await a(g);return{report:T(F,k,e,l),discovery:g,notice:et(t,r,g)}}function X(t,e,i){for(let r of["-M","-M100%"])try{return u(Z(t),["--git-dir=.","-c","diff.orderFile=/dev/null","-c","dif\
f.renameLimit=0","diff","--no-ext-diff","--no-textconv","--diff-filter=R",r,"--name-status","-z",e,i,"--"]).toString("utf8")}catch(s){if(!(s instanceof d))throw s}return""}var Z=t=>u(t,["rev-parse","-\
-absolute-git-dir"]).toString("utf8").replace(/\n$/,"");function tt(t,e,i){let r=X(t,e,i).split("\0"),s=new Map;for(let a=0;a+2<r.length;a+=3)s.set(r[a+1],r[a+2]);return s}function et(t,e,{found:i}){try{
if(w(t,"HEAD")!==e)return}catch{return}let r=n=>n.replace(/^\uFEFF|\r(?=\n)/g,""),s=i.map(({source:n})=>{let o=$(n.path),l=D(o,t)?void 0:B(o,H);return l&&"text"in l?r(l.text)===r(n.text):void 0});if(s.
every(n=>n===void 0))return;let a=s.filter(n=>n!==!0).length;return a?`holds ${a} ${a===1?"file":"files"} with changes that are not committed: --since compares commits`:void 0}module.exports={judgeSince:U,
rangeOf:K};
