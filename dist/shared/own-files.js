"use strict";const{W:c,d:u,e:s,g:a,j:f,k:d,z:l}=require("./run.js"),{dirname:i,join:v,resolve:n}=require("node:path");function g(t,r){try{return c(d(t),r)}catch(e){if(e instanceof f)return e.message;throw e}}function w(t){
let r=l(i(n(t)));return s(v(r,".git"))?r:void 0}var h=t=>u(n(t))==="does not exist"&&s(i(n(t)));function m(t){let r=new Map;for(let e of t){let o=s(e)?a(e):n(e);(!r.has(o)||n(e)===o)&&r.set(o,e)}return new Set(
r.values())}module.exports={a:g,b:w,c:h,d:m};
