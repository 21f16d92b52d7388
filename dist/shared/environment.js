"use strict";const{$:g,Z:f,ra:n}=require("./core.js");var a=5e3,p=class{changes;all=!1;#t=0;#e;constructor(e){this.#e=e}get isFull(){return this.#t>a}assign(e,s,t){let i=u(this.changes,e),l=i?i.value!==void 0:this.#e(
e);(this.all||l)&&this.put(e,s,t)}put(e,s,t){this.#t+=1,!this.isFull&&(this.changes={name:e,value:t?n:s,...this.changes?{before:this.changes}:{}})}apart(e){let{changes:s,all:t}=this,i=e();return this.
changes=s,this.all=t,i}};function u(e,s){let t=e;for(;t&&t.name!==s;)t=t.before;return t}var c=4096,r="${?}";function $({text:e,holes:s=[]}){if(e.length>c)return r;let t=e.split(n),i=t.length-1===s.length;
return t.map((l,h)=>(h===0?"":i&&s[h-1]?`\${${s[h-1]}}`:r)+l).join("")}var o=e=>/^(?:\/|~|\$\{)/.test(e);function v(e,s){let t=o(s)||e===""?s:`${e}/${s}`;if(t.length>c)return r;if(t.startsWith("/"))return g(
t);let[i=""]=o(t)?t.split("/",1):[],l=f(t.slice(i.length),!1);return i===""?l.join("/"):l[0]===".."?r:[i,...l].join("/")}module.exports={a,b:p,c:u,d:r,e:$,f:v};
