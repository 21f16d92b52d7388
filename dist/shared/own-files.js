"use strict";const{J:c,ca:a,o:u,p:s,r:f,w:l,x:d}=require("./run.js"),{dirname:i,join:v,resolve:n}=require("node:path");function w(t,r){try{return a(d(t),r)}catch(e){if(e instanceof l)return e.message;throw e}}function p(t){
let r=c(i(n(t)));return s(v(r,".git"))?r:void 0}var g=t=>u(n(t))==="does not exist"&&s(i(n(t)));function h(t){let r=new Map;for(let e of t){let o=s(e)?f(e):n(e);(!r.has(o)||n(e)===o)&&r.set(o,e)}return new Set(
r.values())}module.exports={a:w,b:p,c:g,d:h};
