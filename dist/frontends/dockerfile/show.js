"use strict";const{Bd:u,Cd:f,Jc:g,Za:d,ab:m,pd:x}=require("../../shared/core.js");var h=({judged:t},e,{mask:a,shown:r})=>({text:m(t.flatMap(s=>w(s,r(s),a))),complaints:[],isRefused:!1}),w=(t,e,a)=>x(t).instructions.
map(r=>{let{keyword:s,flags:i,args:n,span:c}=r,o=k(r,e,a);return{keyword:d(s),flags:i.map(l=>d(p(l,r,o,a))),args:a.words(n.map(l=>p(l,r,o,a))).map(d),line:t.position(c.start).line,endLine:t.position(Math.
max(c.start,c.end-1)).line}});function k({logical:t,span:e},a,r){let{text:s,whole:i}=t,n=r.text(s);if(i)return u(s,n);let c=a.slice(e.start,e.end),o="";for(let l=0;l<s.length;l+=1)o+=c[g(t,l)-e.start]===
"*"?"*":s[l];return u(s,o,n)}function p({value:t,at:e},{logical:a},r,s){let i=e+t.length;if(a.text.slice(e,i)===t)return u(t,r.slice(e,i));let n=s.text(t);return n===t&&r.slice(e,i)!==a.text.slice(e,i)?
f(t):n}module.exports={showInstructions:h};
