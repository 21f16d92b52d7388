"use strict";const{Dd:p,Od:u,Pd:g,Wc:m,ab:d,db:x}=require("../../shared/core.js");var h=({judged:t},e,{mask:r,shown:a})=>({text:x(t.flatMap(s=>w(s,a(s),r))),complaints:[],isRefused:!1}),w=(t,e,r)=>p(t).instructions.
map(a=>{let{keyword:s,flags:i,args:n,span:c}=a,o=k(a,e,r);return{keyword:d(s),flags:i.map(l=>d(f(l,a,o,r))),args:r.words(n.map(l=>f(l,a,o,r))).map(d),line:t.position(c.start).line,endLine:t.position(Math.
max(c.start,c.end-1)).line}});function k({logical:t,span:e},r,a){let{text:s,whole:i}=t,n=a.text(s);if(i)return u(s,n);let c=r.slice(e.start,e.end),o="";for(let l=0;l<s.length;l+=1)o+=c[m(t,l)-e.start]===
"*"?"*":s[l];return u(s,o,n)}function f({value:t,at:e},{logical:r},a,s){let i=e+t.length;if(r.text.slice(e,i)===t)return u(t,a.slice(e,i));let n=s.text(t);return n===t&&a.slice(e,i)!==r.text.slice(e,i)?
g(t):n}module.exports={showInstructions:h};
