"use strict";const{sc:n}=require("./core.js");function f(u,t){let o=new Set(u.found.map(({source:e})=>e.path)),s=[...t].flatMap(([e,r])=>o.has(e)?[]:[{source:new n(e,r),reason:"referred to"}]),c=u.found.map(e=>{let r=t.
get(e.source.path);if(r===void 0)return e;let{document:p,...a}=e;return{...a,source:new n(e.source.path,r)}});return{...u,found:[...c,...s]}}module.exports={a:f};
