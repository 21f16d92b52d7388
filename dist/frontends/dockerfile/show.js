"use strict";const{$d:d,cb:u,fb:g,ib:m,ke:f,le:x}=require("../../shared/core.js");var h=({judged:t},e,{mask:i,shown:l})=>({text:g(t.flatMap(s=>w(s,l(s),i))),complaints:[],isRefused:!1}),w=(t,e,i)=>d(t).instructions.
map(l=>{let{keyword:s,flags:r,args:n,span:c}=l,o=k(l,e,i);return{keyword:u(s),flags:r.map(a=>u(p(a,l,o,i))),args:i.words(n.map(a=>p(a,l,o,i))).map(u),line:t.position(c.start).line,endLine:t.position(Math.
max(c.start,c.end-1)).line}});function k({logical:t,span:e},i,l){let{text:s,whole:r}=t,n=l.text(s);if(r)return f(s,n);let c=i.slice(e.start,e.end),o="";for(let a=0;a<s.length;a+=1)o+=c[m(t,a)-e.start]===
"*"?"*":s[a];return f(s,o,n)}function p({value:t,at:e},{logical:i},l,s){let r=e+t.length;if(i.text.slice(e,r)===t)return f(t,l.slice(e,r));let n=s.text(t);return n===t&&l.slice(e,r)!==i.text.slice(e,r)?
x(t):n}module.exports={showInstructions:h};
