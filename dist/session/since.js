"use strict";const{a:B,b:D,c:P}=require("../shared/compare.js"),{b:S}=require("../shared/fingerprint.js"),{A:$,C:v,E:R,F:M,G:C,K:H,h:J,i:V,j:W,l:Y,n:N,y:_}=require("../shared/run.js");require("../shared/join-words.js"),
require("../shared/core.js");const{join:G,relative:I,resolve:E,sep:K}=require("node:path"),{join:y,relative:O,resolve:L,sep:j}=require("node:path");var k=/dockerfile|containerfile|\.ya?ml$|dockerignore$|apparmor|\.aa$|seccomp|(?:^|\/)\.gitignore$|\.(?:pem|key|crt)$|(?:npm|yarn|net|pypi)rc$/i,
z=4*1024*1024,Q=4096,U=32*1024*1024,X=class{#t=new Map;#i=new Map;#e;constructor(t){this.#e=t}fetch(t,e=Number.POSITIVE_INFINITY){let i=e===Number.POSITIVE_INFINITY?this.#t:this.#i,r=[],n=0,a=()=>{if(r.
length)for(let[s,o]of Z(this.#e,r))i.set(s,e<o.length?Buffer.from(o.subarray(0,e)):o);r=[],n=0};for(let{id:s,size:o}of new Map([...t].map(l=>[l.id,l])).values())i.has(s)||this.#t.has(s)||(n+o>U&&a(),r.
push(s),n+=o);a()}read(t){this.fetch([t]);let e=this.#t.get(t.id);if(!e)throw new $(R);return e}head(t,e){return(this.#i.get(t.id)??this.read(t)).subarray(0,e)}};function*Z(t,e){let i=v(t,["cat-file",
"--batch"],{input:`${e.join(`
`)}
`});for(let r=0;r<i.length;){let n=i.indexOf(10,r),[a="",s,o]=i.toString("latin1",r,n).split(" "),l=s==="blob"?Number(o):0;s==="blob"&&(yield[a,i.subarray(n+1,n+1+l)]),r=n+1+(s==="blob"?l+1:0)}}function tt(t,e){
let i=(...r)=>v(t,["ls-tree","-r","-z",...r,"--full-tree",e]).toString("utf8");try{return i("-l")}catch{return i()}}var F=class{isCommit=!0;#t;#i;#e=new Map;#r=new Map([["",new Map]]);constructor(t,e,i){
this.#t=t,this.#i=i;for(let n of tt(t,e).split("\0")){if(!n)continue;let[,a="",s,o="",l,f]=/^(\d+) (\w+) ([0-9a-f]+)(?: +(\S+))?\t([\s\S]*)$/.exec(n)??[];if(!f)throw new $(`git ls-tree answers what no\
body expects: ${n.slice(0,80)}`);s==="blob"&&this.#e.set(f,{id:o,link:a==="120000",size:Number(l)||0}),this.#s(f,s!=="blob")}let r=n=>[...this.#e].flatMap(([a,s])=>n(a,s.size)?[s]:[]);i.fetch(r((n,a)=>k.
test(n)&&a<=z)),i.fetch(r((n,a)=>/\.json$/i.test(n)&&!k.test(n)&&a<=z),4096)}#s(t,e){let i=t.lastIndexOf("/"),r=i<0?"":t.slice(0,i);(this.#r.get(r)??this.#a(r)).set(t.slice(i+1),e),e&&!this.#r.has(t)&&
this.#r.set(t,new Map)}#a(t){let e=new Map;return this.#r.set(t,e),this.#s(t,!0),e}#n(t,e=0){let i=O(this.#t,t).split(j).join("/");if(i.split("/")[0]===".."||e>20)return;let r="";for(let n of i.split(
"/").filter(Boolean)){let a=r?`${r}/${n}`:n,s=this.#e.get(a);if(s?.link&&s.size>Q)return;if(s?.link){let o=L(y(this.#t,r),this.#i.read(s).toString("utf8"));return this.#n(y(o,i.slice(a.length)),e+1)}r=
a}return r}stat(t){let e=this.#n(t),i=e===void 0?void 0:this.#e.get(e);return i?{kind:"file",size:i.size}:e!==void 0&&this.#r.has(e)?{kind:"folder",size:0}:this.#e.has(O(this.#t,t).split(j).join("/"))?
"is a link to nothing":"does not exist"}exists(t){return t===y(this.#t,".git")||typeof this.stat(t)!="string"}list(t){let e=this.#n(t),i=e===void 0?void 0:this.#r.get(e);if(!i)throw Object.assign(new Error(
`${t} is no folder`),{code:"ENOTDIR"});return[...i].map(([r,n])=>({name:r,isFolder:n}))}isReadable(t){let e=this.stat(t);return typeof e!="string"&&e.kind==="folder"}read(t){let e=this.#n(t),i=e===void 0?
void 0:this.#e.get(e);return this.#i.read(q(i,t))}head(t,e){let i=this.#n(t),r=i===void 0?void 0:this.#e.get(i);return this.#i.head(q(r,t),e)}real(t){let e=this.#n(t);return e===void 0?t:y(this.#t,e)}};
function q(t,e){if(!t)throw new W("absent","could not be read (ENOENT)","ENOENT");let i=V(e);if(t.size>i)throw Y(i);return t}var et=/^[ \t]*(?:-[ \t]+)*(?:["']?[\w.$-]+["']?(?:[ \t]*:|[ \t])[ \t]*)?["']?$/,
it=/^["']?[ \t]*(?:#.*)?\r?$/;function rt({report:t,earlier:e,renamed:i},r,n){let{known:a,gone:s}=D(t,e,i),o=t.findings.filter(({suppressed:h},d)=>!h&&!a[d]),l=new Map(o.map(({span:{file:h}})=>[S(t.prefix,
h),h])),f=new Map;for(let h of new Set(s.map(({span:d})=>d.file))){let d=S(e.prefix,h),u=l.get(i.get(d)??d),[p,w]=[r(h),u===void 0?void 0:n(u)];if(!p||!w)continue;let b={gone:T(p.text,w.text),added:T(
w.text,p.text)},g=s.flatMap(({span:m})=>m.file===h?st(m,p.text,b):[]);g.length&&f.set(h,at(p.text,g))}return f}function nt(t,e){let i=({span:r})=>e.get(r.file)?.written.some(({start:n,end:a})=>r.start>=
n&&r.start<=a)===!0;return{...t,findings:t.findings.filter(r=>!i(r))}}function T(t,e){let[i,r]=[t,e].map(n=>B(n.split(`
`).map(a=>a.trim())));return new Set([...i].flatMap(([n,a])=>a>(r.get(n)??0)?[n]:[]))}function st({start:t,end:e},i,{gone:r,added:n}){let a=i.lastIndexOf(`
`,t-1)+1,s=i.indexOf(`
`,Math.max(e-1,t)),o=s<0?i.length:s;if(!i.slice(a,o).split(`
`).every(u=>r.has(u.trim())))return[];let l=i.slice(a,t);if(!et.test(l)||!it.test(i.slice(e,o)))return[{start:t,end:e,now:""}];let f=l.trim().replace(/["']$/,"").trimEnd(),h=f===""||f==="-"?[]:[...n].
filter(u=>u.startsWith(f));if(h.length>1)return[];let d=/^[ \t]*/.exec(l)?.[0]??"";return[{start:a,end:Math.min(o+1,i.length),now:h.map(u=>`${d}${u}
`).join("")}]}function at(t,e){let i=[],r="",n=0;for(let{start:a,end:s,now:o}of e.toSorted((l,f)=>l.start-f.start||f.end-l.end))a<n||(r+=t.slice(n,a),o&&i.push({start:r.length,end:r.length+o.length}),
r+=o,n=s);return{text:r+t.slice(n),written:i}}function ot(t,e,i){let[r="",n,...a]=e.split(/\.{2,3}/);if(!r||n===""||a.length)throw new N(`${i} wants a commit, such as origin/main, or two as A..B, not ${JSON.
stringify(e)}`);try{let s=M(t,n??"HEAD"),o=M(t,r);return{ref:r,base:lt(t,o,s)??o,head:s}}catch(s){throw s instanceof $?new N(`${i} ${JSON.stringify(e)}: ${s.message}`):s}}function lt(t,e,i){try{return v(
t,["merge-base",e,i]).toString("utf8").trim()||void 0}catch{return}}async function ft(t,{ref:e,base:i,head:r},n,a){let s=new X(t),o=await n(new F(t,r,s),new Map),l=ct(t,i,r),f=new Set(o.found.map(({source:c})=>I(
t,E(c.path)).split(K).join("/"))),h=c=>I(process.cwd(),G(t,c)),d=new Map([...l].flatMap(([c,x])=>f.has(x)?[[h(x),h(c)]]:[])),u=await n(new F(t,i,s),d),p=new Set(u.failures.map(({path:c})=>c)),w=o.failures.
filter(({path:c,message:x})=>!x.startsWith("does not exist")||p.has(c)),b=await a({...u,failures:[]}),g={...o,failures:w},m=await a(g),A=await ht({report:m,earlier:b,renamed:l},{earlier:u,later:o},a);
return{report:P(m,b,e,l,A),discovery:g,notice:pt(t,r,g)}}async function ht(t,{earlier:e,later:i},r){let[n,a]=[e,i].map(({found:l})=>new Map(l.map(({source:f})=>[f.path,f]))),s=rt(t,l=>n?.get(l),l=>a?.
get(l));if(s.size===0)return;let o=new Map([...s].map(([l,{text:f}])=>[l,f]));return nt(await r({...H(e,o),failures:[]}),s)}function ut(t,e,i){for(let r of["-M","-M100%"])try{return v(dt(t),["--git-di\
r=.","-c","diff.orderFile=/dev/null","-c","diff.renameLimit=0","diff","--no-ext-diff","--no-textconv","--diff-filter=R",r,"--name-status","-z",e,i,"--"]).toString("utf8")}catch(n){if(!(n instanceof $))
throw n}return""}var dt=t=>v(t,["rev-parse","--absolute-git-dir"]).toString("utf8").replace(/\n$/,"");function ct(t,e,i){let r=ut(t,e,i).split("\0"),n=new Map;for(let a=0;a+2<r.length;a+=3)n.set(r[a+1],
r[a+2]);return n}function pt(t,e,{found:i}){try{if(M(t,"HEAD")!==e)return}catch{return}let r=s=>s.replace(/^\uFEFF|\r(?=\n)/g,""),n=i.map(({source:s})=>{let o=E(s.path),l=J(o,t)?void 0:C(o,_);return l&&
"text"in l?r(l.text)===r(s.text):void 0});if(n.every(s=>s===void 0))return;let a=n.filter(s=>s!==!0).length;return a?`holds ${a} ${a===1?"file":"files"} with changes that are not committed: --since co\
mpares commits`:void 0}module.exports={judgeSince:ft,rangeOf:ot};
