var x=Object.defineProperty;var k=Object.getOwnPropertyDescriptor;var z=Object.getOwnPropertyNames;var F=Object.prototype.hasOwnProperty;var T=(e,t)=>{for(var i in t)x(e,i,{get:t[i],enumerable:!0})},A=(e,t,i,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of z(t))!F.call(e,r)&&r!==i&&x(e,r,{get:()=>t[r],enumerable:!(s=k(t,
r))||s.enumerable});return e};var B=e=>A(x({},"__esModule",{value:!0}),e);var W={};T(W,{judgeSince:()=>j,rangeOf:()=>I});module.exports=B(W);var l=require("../shared/run.js"),G=require("../shared/json-2.js"),m=require("../shared/fingerprint.js"),U=require("../shared/core.js"),
K=require("../shared/.js"),d=require("node:path"),c=require("node:path"),E=/dockerfile|containerfile|\.ya?ml$|dockerignore$|apparmor|\.aa$|seccomp|(?:^|\/)\.gitignore$|(?:^|\/)[^/]*\.env[^/]*$/i,S=4*1024*
1024,D=32*1024*1024,R=class{#e=new Map;#i=new Map;#t;constructor(e){this.#t=e}fetch(e,t=Number.POSITIVE_INFINITY){let i=t===Number.POSITIVE_INFINITY?this.#e:this.#i,s=[],r=0,a=()=>{if(s.length)for(let[
n,o]of H(this.#t,s))i.set(n,t<o.length?Buffer.from(o.subarray(0,t)):o);s=[],r=0};for(let{id:n,size:o}of new Map([...e].map(h=>[h.id,h])).values())i.has(n)||this.#e.has(n)||(r+o>D&&a(),s.push(n),r+=o);
a()}read(e){this.fetch([e]);let t=this.#e.get(e.id);if(!t)throw new l.k(l.n);return t}head(e,t){return(this.#i.get(e.id)??this.read(e)).subarray(0,t)}};function*H(e,t){let i=(0,l.l)(e,["cat-file","--b\
atch"],{input:`${t.join(`
`)}
`});for(let s=0;s<i.length;){let r=i.indexOf(10,s),[a="",n,o]=i.toString("latin1",s,r).split(" "),h=n==="blob"?Number(o):0;n==="blob"&&(yield[a,i.subarray(r+1,r+1+h)]),s=r+1+(n==="blob"?h+1:0)}}function J(e,t){
let i=(...s)=>(0,l.l)(e,["ls-tree","-r","-z",...s,"--full-tree",t]).toString("utf8");try{return i("-l")}catch{return i()}}var O=class{isCommit=!0;#e;#i;#t=new Map;#s=new Map([["",new Map]]);constructor(e,t,i){
this.#e=e,this.#i=i;for(let r of J(e,t).split("\0")){if(!r)continue;let[,a="",n,o="",h,g]=/^(\d+) (\w+) ([0-9a-f]+)(?: +(\S+))?\t([\s\S]*)$/.exec(r)??[];if(!g)throw new l.k(`git ls-tree answers what n\
obody expects: ${r.slice(0,80)}`);n==="blob"&&this.#t.set(g,{id:o,link:a==="120000",size:Number(h)||0}),this.#n(g,n!=="blob")}let s=r=>[...this.#t].flatMap(([a,n])=>r(a,n.size)?[n]:[]);i.fetch(s((r,a)=>E.
test(r)&&a<=S)),i.fetch(s((r,a)=>/\.json$/i.test(r)&&!E.test(r)&&a<=S),4096)}#n(e,t){let i=e.lastIndexOf("/"),s=i<0?"":e.slice(0,i);(this.#s.get(s)??this.#a(s)).set(e.slice(i+1),t),t&&!this.#s.has(e)&&
this.#s.set(e,new Map)}#a(e){let t=new Map;return this.#s.set(e,t),this.#n(e,!0),t}#r(e,t=0){let i=(0,c.relative)(this.#e,e).split(c.sep).join("/");if(i.split("/")[0]===".."||t>20)return;let s="";for(let r of i.
split("/").filter(Boolean)){let a=s?`${s}/${r}`:r,n=this.#t.get(a);if(n?.link){let o=(0,c.resolve)((0,c.join)(this.#e,s),this.#i.read(n).toString("utf8"));return this.#r((0,c.join)(o,i.slice(a.length)),
t+1)}s=a}return s}stat(e){let t=this.#r(e),i=t===void 0?void 0:this.#t.get(t);return i?{kind:"file",size:i.size}:t!==void 0&&this.#s.has(t)?{kind:"folder",size:0}:this.#t.has((0,c.relative)(this.#e,e).
split(c.sep).join("/"))?"is a link to nothing":"does not exist"}exists(e){return e===(0,c.join)(this.#e,".git")||typeof this.stat(e)!="string"}list(e){let t=this.#r(e),i=t===void 0?void 0:this.#s.get(
t);if(!i)throw Object.assign(new Error(`${e} is no folder`),{code:"ENOTDIR"});return[...i].map(([s,r])=>({name:s,isFolder:r}))}isReadable(e){let t=this.stat(e);return typeof t!="string"&&t.kind==="fol\
der"}read(e){let t=this.#r(e),i=t===void 0?void 0:this.#t.get(t);if(!i)throw Object.assign(new Error(`${e} is not there`),{code:"ENOENT"});return this.#i.read(i)}head(e,t){let i=this.#r(e),s=i===void 0?
void 0:this.#t.get(i);if(!s)throw Object.assign(new Error(`${e} is not there`),{code:"ENOENT"});return this.#i.head(s,t)}real(e){let t=this.#r(e);return t===void 0?e:(0,c.join)(this.#e,t)}};function P(e){
let t=new Map;for(let i of e)t.set(i,(t.get(i)??0)+1);return t}function V(e,t,i,s=new Map){let r=(0,m.a)(t,s).map(m.c),a=t.findings.filter(({suppressed:f})=>!f),n=r.filter((f,u)=>!t.findings[u]?.suppressed),
o=P(n),h=(0,m.a)(e).map(m.c),g=f=>{let u=o.get(h[f])??0;return u&&o.set(h[f],u-1),u>0},w=e.findings.map((f,u)=>f.suppressed?f:{...f,status:g(u)?"existing":"new"});for(let[f,{suppressed:u}]of w.entries())
u&&g(f);let M=a.flatMap((f,u)=>{let v=n[u],$=o.get(v)??0;if(!$)return[];o.set(v,$-1);let{line:b,column:N}=t.sources.get(f.span.file)?.position(f.span.start)??{line:1,column:1};return[{rule:f.rule,severity:f.
severity,message:f.message,path:f.span.file,line:b,column:N}]});return{...e,findings:w,since:{ref:i,fixed:M}}}function I(e,t,i){let[s="",r,...a]=t.split(/\.{2,3}/);if(!s||r===""||a.length)throw new l.b(
`${i} wants a commit, such as origin/main, or two as A..B, not ${JSON.stringify(t)}`);try{let n=(0,l.o)(e,r??"HEAD"),o=(0,l.o)(e,s);return{ref:s,base:Y(e,o,n)??o,head:n}}catch(n){throw n instanceof l.k?
new l.b(`${i} ${JSON.stringify(t)}: ${n.message}`):n}}function Y(e,t,i){try{return(0,l.l)(e,["merge-base",t,i]).toString("utf8").trim()||void 0}catch{return}}async function j(e,{ref:t,base:i,head:s},r,a){
let n=new R(e),o=await r(new O(e,s,n),new Map),h=C(e,i,s),g=new Set(o.found.map(({source:p})=>(0,d.relative)(e,(0,d.resolve)(p.path)).split(d.sep).join("/"))),w=p=>(0,d.relative)(process.cwd(),(0,d.join)(
e,p)),M=new Map([...h].flatMap(([p,y])=>g.has(y)?[[w(y),w(p)]]:[])),f=await r(new O(e,i,n),M),u=new Set(f.failures.map(({path:p})=>p)),v=o.failures.filter(({path:p,message:y})=>!y.startsWith("does not\
 exist")||u.has(p)),$=await a({...f,failures:[]}),b={...o,failures:v},N=await a(b);return{report:V(N,$,t,h),discovery:b,notice:L(e,s,b)}}function _(e,t,i){for(let s of["-M","-M100%"])try{return(0,l.l)(
e,["-c","diff.orderFile=/dev/null","-c","diff.renameLimit=0","diff","--no-ext-diff","--diff-filter=R",s,"--name-status","-z",t,i]).toString("utf8")}catch(r){if(!(r instanceof l.k))throw r}return""}function C(e,t,i){
let s=_(e,t,i).split("\0"),r=new Map;for(let a=0;a+2<s.length;a+=3)r.set(s[a+1],s[a+2]);return r}function L(e,t,{found:i}){try{if((0,l.o)(e,"HEAD")!==t)return}catch{return}let s=n=>n.replace(/^\uFEFF|\r(?=\n)/g,
""),r=i.map(({source:n})=>{let o=(0,l.p)((0,d.resolve)(n.path),l.i);return"text"in o?s(o.text)===s(n.text):void 0});if(r.every(n=>n===void 0))return;let a=r.filter(n=>n!==!0).length;return a?`holds ${a}\
 ${a===1?"file":"files"} with changes that are not committed: --since compares commits`:void 0}0&&(module.exports={judgeSince,rangeOf});
