"use strict";const{a,b:c}=require("./gitignore-2.js"),{h,i:f,t:d,w:g}=require("./run.js"),{dirname:n,join:l,relative:w,sep:p}=require("node:path"),{dirname:v,join:k,relative:m,sep:S}=require("node:path");var b=256*
1024*1024,x=20,y=class{#i;#t;#s=0;#e;constructor(t){this.#i=t}has(t){let i=m(this.#i,t).split(S).join("/");return this.#e===void 0&&!this.#n(i)?!1:(this.#e===void 0&&(this.#e=this.#l()),this.#e?.has(i)??
this.#r(i))}#n(t){this.#t??=this.#h(),this.#s+=1;let i=this.#t;return i!=="unknown"&&i.length===0?!1:this.#s>x||this.#r(t)}#r(t){let i=this.#t;return i===void 0||i==="unknown"||i.includes(`${t}/`)||i.
includes(`${t}\0`)}#h(){try{let t=f(k(this.#i,".git","index"),b),i=t.toString("latin1",0,8);return(i==="DIRC\0\0\0"||i==="DIRC\0\0\0")&&!t.includes("link")?t:"unknown"}catch(t){return t instanceof h&&
t.kind==="irregular"&&(this.#e=null),t instanceof h&&t.code==="ENOENT"?Buffer.alloc(0):"unknown"}}#l(){let t=new Set;try{let i=g(this.#i,["ls-files","--cached","-z"]).toString("utf8");for(let e of i.split(
"\0").filter(Boolean))for(let s=e;s!=="."&&!t.has(s);s=v(s))t.add(s)}catch{return null}return t}},u=1024*1024,M=class{#i;#t;#s;#e=new Map;#n=new Map;#r=new Map;#h=new Map;constructor(t,i,e){this.#i=d(
t,i),this.#t=i,this.#s=e}leavesOut(t,i){if(this.#t.isCommit||t===this.#i)return!1;let e=n(t);if(!this.#l(e)&&!this.#u(t,i))return!1;let s=this.#o(e),r=this.#e.get(s)??new y(s);return this.#e.set(s,r),
!r.has(t)}#l(t){if(t===this.#o(t))return!1;let i=this.#h.get(t);if(i!==void 0)return i;let e=this.#l(n(t))||this.#u(t,!0);return this.#h.set(t,e),e}#u(t,i){let e=!1;for(let{base:s,rules:r}of this.#a(n(
t))){let o=r.says(w(s,t).split(p).join("/"),i);o&&(e=o==="ignored")}return e}#o(t){let i=this.#n.get(t);if(i!==void 0)return i;let e=t===this.#i||t===n(t)||this.#t.exists(l(t,".git"))?t:this.#o(n(t));
return this.#n.set(t,e),e}#a(t){let i=this.#r.get(t);if(i)return i;let e=t===this.#o(t)?[]:this.#a(n(t)),s=this.#f(t),r=s===void 0?e:[...e,{base:t,rules:new a(c(s))}];return this.#r.set(t,r),r}#f(t){let i=l(
t,".gitignore");if(!this.#t.exists(i))return;let e=this.#t.stat(i);if(typeof e!="string"&&e.kind==="file"){if(this.#t.real(i)!==l(this.#t.real(t),".gitignore"))return;if(e.size>u)return this.#c(i,`has\
 more than ${u/1024/1024} MB`)}try{return this.#t.read(i).toString("utf8")}catch(s){return this.#c(i,s instanceof h?s.message:`could not be read (${s.code??String(s)})`)}}#c(t,i){this.#s?.(t,`${i}: it\
 ignores nothing`)}};module.exports={a:M};
