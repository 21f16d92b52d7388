"use strict";const{a:D,c:J,d:P}=require("../shared/compare.js"),{b:O}=require("../shared/fingerprint.js"),{I:Q,K:y,M:w,O:V,P:S,Q:W,U:Y,h:z,t:_,u:C,w:K,y:L}=require("../shared/run.js"),{He:N,Q:R,ja:I}=require("../shared/core.js"),
{join:U,relative:E,resolve:j,sep:G}=require("node:path"),{join:$,relative:k,resolve:X,sep:F}=require("node:path");var Z=/(?:^|\/)\.gitignore$|apparmor|\.(?:pem|key|crt)$|(?:npm|yarn|net|pypi)rc$/i,T=4*
1024*1024,tt=4096,et=32*1024*1024,it=class{#e=new Map;#i=new Map;#t;constructor(t){this.#t=t}fetch(t,e=Number.POSITIVE_INFINITY){let i=e===Number.POSITIVE_INFINITY?this.#e:this.#i,n=[],a=0,s=()=>{if(n.
length)for(let[r,o]of nt(this.#t,n))i.set(r,e<o.length?Buffer.from(o.subarray(0,e)):o);n=[],a=0};for(let{id:r,size:o}of new Map([...t].map(l=>[l.id,l])).values())i.has(r)||this.#e.has(r)||(a+o>et&&s(),
n.push(r),a+=o);s()}read(t){this.fetch([t]);let e=this.#e.get(t.id);if(!e)throw new y(V);return e}head(t,e){return(this.#i.get(t.id)??this.read(t)).subarray(0,e)}};function*nt(t,e){let i=w(t,["cat-fil\
e","--batch"],{input:`${e.join(`
`)}
`});for(let n=0;n<i.length;){let a=i.indexOf(10,n),[s="",r,o]=i.toString("latin1",n,a).split(" "),l=r==="blob"?Number(o):0;r==="blob"&&(yield[s,i.subarray(a+1,a+1+l)]),n=a+1+(r==="blob"?l+1:0)}}function rt(t,e){
let i=(...n)=>w(t,["ls-tree","-r","-z",...n,"--full-tree",e]).toString("utf8");try{return i("-l")}catch{return i()}}var q=t=>Z.test(t)||N.some(({names:e,glance:i})=>e.test(I(t))&&!i),st=(t,e)=>N.some(
({names:i,glance:n})=>i.test(I(t))&&n?.(t,e)),at=t=>N.some(({names:e})=>e.test(I(t))),H=class{isCommit=!0;#e;#i;#t=new Map;#n=new Map([["",new Map]]);constructor(t,e,i){this.#e=t,this.#i=i;for(let s of rt(
t,e).split("\0")){if(!s)continue;let[,r="",o,l="",f,u]=/^(\d+) (\w+) ([0-9a-f]+)(?: +(\S+))?\t([\s\S]*)$/.exec(s)??[];if(!u)throw new y(`unexpected output of git ls-tree: ${s.slice(0,80)}`);o==="blob"&&
this.#t.set(u,{id:l,link:r==="120000",size:Number(f)||0}),this.#s(u,o!=="blob")}let n=s=>[...this.#t].flatMap(([r,o])=>s(r,o.size)?[o]:[]);i.fetch(n((s,r)=>q(s)&&r<=T));let a=(s,r)=>!q(s)&&at(s)&&r<=T;
i.fetch(n(a),4096),i.fetch([...this.#t].flatMap(([s,r])=>a(s,r.size)&&st(s,i.head(r,4096).toString("latin1"))?[r]:[]))}#s(t,e){let i=t.lastIndexOf("/"),n=i<0?"":t.slice(0,i);(this.#n.get(n)??this.#a(n)).
set(t.slice(i+1),e),e&&!this.#n.has(t)&&this.#n.set(t,new Map)}#a(t){let e=new Map;return this.#n.set(t,e),this.#s(t,!0),e}#r(t,e=0){let i=k(this.#e,t).split(F).join("/");if(i.split("/")[0]===".."||e>
20)return;let n="";for(let a of i.split("/").filter(Boolean)){let s=n?`${n}/${a}`:a,r=this.#t.get(s);if(r?.link&&r.size>tt)return;if(r?.link){let o=X($(this.#e,n),this.#i.read(r).toString("utf8"));return this.#r(
$(o,i.slice(s.length)),e+1)}n=s}return n}stat(t){let e=this.#r(t),i=e===void 0?void 0:this.#t.get(e);return i?{kind:"file",size:i.size}:e!==void 0&&this.#n.has(e)?{kind:"folder",size:0}:this.#t.has(k(
this.#e,t).split(F).join("/"))?"is a link to nothing":"does not exist"}exists(t){return t===$(this.#e,".git")||typeof this.stat(t)!="string"}list(t){let e=this.#r(t),i=e===void 0?void 0:this.#n.get(e);
if(!i)throw Object.assign(new Error(`${t} is not a folder`),{code:"ENOTDIR"});return[...i].map(([n,a])=>({name:n,isFolder:a}))}isReadable(t){let e=this.stat(t);return typeof e!="string"&&e.kind==="fol\
der"}read(t){let e=this.#r(t),i=e===void 0?void 0:this.#t.get(e);return this.#i.read(A(i,t))}head(t,e){let i=this.#r(t),n=i===void 0?void 0:this.#t.get(i);return this.#i.head(A(n,t),e)}real(t){let e=this.#r(
t);return e===void 0?t:$(this.#e,e)}};function A(t,e){if(!t)throw new K("absent","could not be read (ENOENT)","ENOENT");let i=C(e);if(t.size>i)throw L(i);return t}var ot=/^[ \t]*(?:-[ \t]+)*(?:["']?[\w.$-]+["']?(?:[ \t]*:|[ \t])[ \t]*)?["']?$/,
lt=/^["']?[ \t]*(?:#.*)?\r?$/;function ft({report:t,earlier:e,renamed:i},n,a){let{known:s,gone:r}=J(t,e,i),o=t.findings.filter(({suppressed:h},d)=>!h&&!s[d]),l=new Map(o.map(({span:{file:h}})=>[O(t.prefix,
h),h])),f=new Map,u=new Map;for(let{span:h}of r)u.get(h.file)?.push(h)||u.set(h.file,[h]);for(let[h,d]of u){let m=O(e.prefix,h),v=l.get(i.get(m)??m),[p,g]=[n(h),v===void 0?void 0:a(v)];if(!p||!g)continue;
let b={gone:B(p.text,g.text),added:B(g.text,p.text)},x=d.flatMap(c=>ut(c,p.text,b));x.length&&f.set(h,dt(p.text,x))}return f}function ht(t,e){let i=({span:n})=>{let a=e.get(n.file)?.written??[],s=a[R(
a,n.start,({start:r})=>r)];return s!==void 0&&n.start<=s.end};return{...t,findings:t.findings.filter(n=>!i(n))}}function B(t,e){let[i,n]=[t,e].map(a=>D(a.split(`
`).map(s=>s.trim())));return new Set([...i].flatMap(([a,s])=>s>(n.get(a)??0)?[a]:[]))}function ut({start:t,end:e},i,{gone:n,added:a}){let s=i.lastIndexOf(`
`,t-1)+1,r=i.indexOf(`
`,Math.max(e-1,t)),o=r<0?i.length:r;if(!i.slice(s,o).split(`
`).every(d=>n.has(d.trim())))return[];let l=i.slice(s,t);if(!ot.test(l)||!lt.test(i.slice(e,o)))return[{start:t,end:e,now:""}];let f=l.trim().replace(/["']$/,"").trimEnd(),u=f===""||f==="-"?[]:[...a].
filter(d=>d.startsWith(f));if(u.length>1)return[];let h=/^[ \t]*/.exec(l)?.[0]??"";return[{start:s,end:Math.min(o+1,i.length),now:u.map(d=>`${h}${d}
`).join("")}]}function dt(t,e){let i=[],n="",a=0;for(let{start:s,end:r,now:o}of e.toSorted((l,f)=>l.start-f.start||f.end-l.end))s<a||(n+=t.slice(a,s),o&&i.push({start:n.length,end:n.length+o.length}),
n+=o,a=r);return{text:n+t.slice(a),written:i}}function ct(t,e,i){let[n="",a,...s]=e.split(/\.{2,3}/);if(!n||a===""||s.length)throw new z(`${i} takes a commit, such as origin/main, or two as A..B, not ${JSON.
stringify(e)}`);try{let r=S(t,a??"HEAD"),o=S(t,n);return{ref:n,base:pt(t,o,r)??o,head:r}}catch(r){throw r instanceof y?new z(`${i} ${JSON.stringify(e)}: ${r.message}`):r}}function pt(t,e,i){try{return w(
t,["merge-base",e,i]).toString("utf8").trim()||void 0}catch{return}}async function gt(t,{ref:e,base:i,head:n},a,s){let r=new it(t),o=await a(new H(t,n,r),new Map),l=bt(t,i,n),f=new Set(o.found.map(({source:c})=>E(
t,j(c.path)).split(G).join("/"))),u=c=>E(process.cwd(),U(t,c)),h=new Map([...l].flatMap(([c,M])=>f.has(M)?[[u(M),u(c)]]:[])),d=await a(new H(t,i,r),h),m=new Set(d.failures.map(({path:c})=>c)),v=o.failures.
filter(({path:c,message:M})=>!M.startsWith("does not exist")||m.has(c)),p=await s({...d,failures:[]}),g={...o,failures:v},b=await s(g),x=await wt({report:b,earlier:p,renamed:l},{earlier:d,later:o},s);
return{report:P(b,p,e,l,x),discovery:g,notice:xt(t,n,g)}}async function wt(t,{earlier:e,later:i},n){let[a,s]=[e,i].map(({found:l})=>new Map(l.map(({source:f})=>[f.path,f]))),r=ft(t,l=>a?.get(l),l=>s?.
get(l));if(r.size===0)return;let o=new Map([...r].map(([l,{text:f}])=>[l,f]));return ht(await n({...Y(e,o),failures:[]}),r)}function mt(t,e,i){for(let n of["-M","-M100%"])try{return w(vt(t),["--git-di\
r=.","-c","diff.orderFile=/dev/null","-c","diff.renameLimit=0","diff","--no-ext-diff","--no-textconv","--diff-filter=R",n,"--name-status","-z",e,i,"--"]).toString("utf8")}catch(a){if(!(a instanceof y))
throw a}return""}var vt=t=>w(t,["rev-parse","--absolute-git-dir"]).toString("utf8").replace(/\n$/,"");function bt(t,e,i){let n=mt(t,e,i).split("\0"),a=new Map;for(let s=0;s+2<n.length;s+=3)a.set(n[s+1],
n[s+2]);return a}function xt(t,e,{found:i}){try{if(S(t,"HEAD")!==e)return}catch{return}let n=r=>r.replace(/^\uFEFF|\r(?=\n)/g,""),a=i.map(({source:r})=>{let o=j(r.path),l=_(o,t)?void 0:W(o,Q);return l&&
"text"in l?n(l.text)===n(r.text):void 0});if(a.every(r=>r===void 0))return;let s=a.filter(r=>r!==!0).length;return s?`has ${s} ${s===1?"file":"files"} with uncommitted changes, which are not compared:\
 --since compares commits`:void 0}module.exports={judgeSince:gt,rangeOf:ct};
