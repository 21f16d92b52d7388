"use strict";const{Aa:h,ga:w,ia:S}=require("./core.js");var g=5e3,d=class{changes;all=!1;#t=0;#e;constructor(t){this.#e=t}get isFull(){return this.#t>g}assign(t,r,e){let i=u(this.changes,t),n=i?i.value!==void 0:this.#e(
t);(this.all||n)&&this.put(t,r,e)}put(t,r,e){this.#t+=1,!this.isFull&&(this.changes={name:t,value:e?h:r,...this.changes?{before:this.changes}:{}})}apart(t){let{changes:r,all:e}=this,i=t();return this.
changes=r,this.all=e,i}};function u(t,r){let e=t;for(;e&&e.name!==r;)e=e.before;return e}var l=t=>`(?:"${t}"|${t})`,o=String.raw`(?:\$0|\$\{0\}|\$BASH_SOURCE|\$\{BASH_SOURCE(?:\[0\])?(?::-\$0)?\})`,v=`\
(?:${l(o)}|${l(String.raw`\$\((?:readlink[ ]+-[a-z]+|realpath)[ ]+${l(o)}\)`)})`,$=String.raw`(?:\$\([ ]*dirname[ ]+(?:--[ ]+)?${v}[ ]*\)|\$\{(?:0|BASH_SOURCE(?:\[0\])?)%\/\*\})`,c=String.raw`(?:"${$}([\w./-]*)"|${$}([\w./-]*))`,
E=String.raw`(?:[ ]*(?:&?>[ ]*\/dev\/null|2>&1|>&[ ]*\/dev\/null))*`,x=[new RegExp(`^${$}$`),new RegExp(String.raw`^\$\([ ]*cd[ ]+(?:-P[ ]+)?(?:--[ ]+)?${c}${E}[ ]*(?:&&|;)[ ]*pwd(?:[ ]+-[LP])?[ ]*\)$`),
new RegExp(String.raw`^\$\([ ]*(?:realpath|readlink[ ]+-[a-z]+)[ ]+${c}[ ]*\)$`)],R=/^\$\(\s*pwd(?:\s+-[LP])?\s*\)$/;function m(t){if(!(t.length>300)){if(R.test(t))return{variable:"PWD",rest:""};if(/dirname|0%|\]%|SOURCE%/.
test(t))for(let r of x){let e=r.exec(t);if(e)return{variable:"0:h",rest:e[1]??e[2]??""}}}}var f=4096,b="${0:h}",a="${?}";function O({text:t,holes:r=[]}){if(t.length>f)return a;let e=t.split(h),i=e.length-
1===r.length;return e.map((n,s)=>(s===0?"":i&&r[s-1]?`\${${r[s-1]}}`:a)+n).join("")}var p=t=>/^(?:\/|~|\$\{)/.test(t);function P(t,r){let e=p(r)||t===""?r:`${t}/${r}`;if(e.length>f)return a;if(e.startsWith(
"/"))return S(e);let[i=""]=p(e)?e.split("/",1):[],n=w(e.slice(i.length),!1);return i===""?n.join("/"):i===b?[i,...n].join("/"):n[0]===".."?a:[i,...n].join("/")}module.exports={a:g,b:d,c:u,d:m,e:a,f:O,
g:P};
