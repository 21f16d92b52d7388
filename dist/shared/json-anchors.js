"use strict";const{Q:d}=require("./core.js");var l=s=>n=>{let e=s,a="";for(;e;)if(e.kind==="object"){let t=i(e.members,n,({span:r,value:u})=>({start:r.start,end:Math.max(r.end,u.span.end)}));t&&(a+=`${a?".":""}${t.
key}`),e=t?.value}else e.kind==="array"?(e=i(e.items,n,({span:t})=>t),a+="[]"):e=void 0;return a};function i(s,n,e){let a=d(s,n,t=>e(t).start);return s.slice(Math.max(0,a-1),a+1).find(t=>n<=e(t).end)}
module.exports={a:l};
