"use strict";const{ie:d,jb:o,mb:m,qb:g,te:f,ue:x}=require("../../shared/core.js");var h=({judged:t},e,{mask:i,shown:r})=>({text:m(t.flatMap(s=>w(s,r(s),i))),complaints:[],isRefused:!1}),w=(t,e,i)=>d(t).instructions.
map(r=>{let{keyword:s,flags:l,args:n,span:c}=r,u=b(r,e,i);return{keyword:o(s),flags:l.map(a=>o(p(a,r,u,i))),args:i.words(n.map(a=>p(a,r,u,i))).map(o),line:t.position(c.start).line,endLine:t.position(Math.
max(c.start,c.end-1)).line}});function b({logical:t,span:e},i,r){let{text:s,whole:l}=t,n=r.text(s);if(l)return f(s,n);let c=i.slice(e.start,e.end),u="";for(let a=0;a<s.length;a+=1)u+=c[g(t,a)-e.start]===
"*"?"*":s[a];return f(s,u,n)}function p({value:t,at:e},{logical:i},r,s){let l=e+t.length;if(i.text.slice(e,l)===t)return f(t,r.slice(e,l));let n=s.text(t);return n===t&&r.slice(e,l)!==i.text.slice(e,l)?
x(t):n}module.exports={showInstructions:h};
