"use strict";const{$a:p,Ya:u,cd:g,dd:d,ed:m,xc:x}=require("../../shared/core.js");var h=({judged:t},e,{mask:a,shown:r})=>({text:p(t.flatMap(s=>w(s,r(s),a))),complaints:[],isRefused:!1}),w=(t,e,a)=>g(t).instructions.
map(r=>{let{keyword:s,flags:i,args:n,span:c}=r,o=k(r,e,a);return{keyword:u(s),flags:i.map(l=>u(f(l,r,o,a))),args:a.words(n.map(l=>f(l,r,o,a))).map(u),line:t.position(c.start).line,endLine:t.position(Math.
max(c.start,c.end-1)).line}});function k({logical:t,span:e},a,r){let{text:s,whole:i}=t,n=r.text(s);if(i)return d(s,n);let c=a.slice(e.start,e.end),o="";for(let l=0;l<s.length;l+=1)o+=c[x(t,l)-e.start]===
"*"?"*":s[l];return d(s,o,n)}function f({value:t,at:e},{logical:a},r,s){let i=e+t.length;if(a.text.slice(e,i)===t)return d(t,r.slice(e,i));let n=s.text(t);return n===t&&r.slice(e,i)!==a.text.slice(e,i)?
m(t):n}module.exports={showInstructions:h};
