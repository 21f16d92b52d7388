"use strict";const{$:u,F:c,n:a,o:s,q:f,t:l,u:d}=require("./run.js"),{dirname:i,join:v,resolve:n}=require("node:path");function w(t,r){try{return u(d(t),r)}catch(e){if(e instanceof l)return e.message;throw e}}function g(t){
let r=c(i(n(t)));return s(v(r,".git"))?r:void 0}var h=t=>a(n(t))==="does not exist"&&s(i(n(t)));function m(t){let r=new Map;for(let e of t){let o=s(e)?f(e):n(e);(!r.has(o)||n(e)===o)&&r.set(o,e)}return new Set(
r.values())}module.exports={a:w,b:g,c:h,d:m};
