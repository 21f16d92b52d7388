"use strict";const{jb:o,je:d,mb:m,qb:g,ue:f,ve:x}=require("../../shared/core.js");var h=({judged:e},t,{mask:r,shown:i})=>({text:m(e.flatMap(s=>w(s,i(s),r))),complaints:[],isRefused:!1}),w=(e,t,r)=>d(e).instructions.
map(i=>{let{keyword:s,flags:l,args:n,span:c}=i,u=b(i,t,r);return{keyword:o(s),flags:l.map(a=>o(p(a,i,u,r))),args:r.words(n.map(a=>p(a,i,u,r))).map(o),line:e.position(c.start).line,endLine:e.position(Math.
max(c.start,c.end-1)).line}});function b({logical:e,span:t},r,i){let{text:s,whole:l}=e,n=i.text(s);if(l)return f(s,n);let c=r.slice(t.start,t.end),u="";for(let a=0;a<s.length;a+=1)u+=c[g(e,a)-t.start]===
"*"?"*":s[a];return f(s,u,n)}function p({value:e,at:t},{logical:r},i,s){let l=t+e.length;if(r.text.slice(t,l)===e)return f(e,i.slice(t,l));let n=s.text(e);return n===e&&i.slice(t,l)!==r.text.slice(t,l)?
x(e):n}module.exports={showInstructions:h};
