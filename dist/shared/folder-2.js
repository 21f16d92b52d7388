"use strict";const{$:g,Z:o,oa:l}=require("./core.js");var r=4096,n="${?}";function f({text:e,holes:s=[]}){if(e.length>r)return n;let t=e.split(l),i=t.length-1===s.length;return t.map((h,a)=>(a===0?"":i&&s[a-1]?`\${${s[a-
1]}}`:n)+h).join("")}var c=e=>/^(?:\/|~|\$\{)/.test(e);function p(e,s){let t=c(s)||e===""?s:`${e}/${s}`;if(t.length>r)return n;if(t.startsWith("/"))return g(t);let[i=""]=c(t)?t.split("/",1):[],h=o(t.slice(
i.length),!1);return i===""?h.join("/"):h[0]===".."?n:[i,...h].join("/")}var $=200,v=class{changes;all=!1;#t=0;#e;constructor(e){this.#e=e}assign(e,s,t){let i=u(this.changes,e),h=i?i.value!==void 0:this.#e(
e);(this.all||h)&&this.put(e,s,t)}put(e,s,t){this.#t>=$||(this.#t+=1,this.changes={name:e,value:t?l:s,...this.changes?{before:this.changes}:{}})}apart(e){let{changes:s,all:t}=this,i=e();return this.changes=
s,this.all=t,i}};function u(e,s){let t=e;for(;t&&t.name!==s;)t=t.before;return t}module.exports={a:n,b:f,c:p,d:v,e:u};
