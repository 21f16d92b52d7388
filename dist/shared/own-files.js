"use strict";const{R:n,c:i,h:o,i:s,w:c}=require("./run.js"),{dirname:u,join:a,resolve:f}=require("node:path");function d(r,e){try{return n(s(r),e)}catch(t){if(t instanceof o)return t.message;throw t}}function h(r){
let e=c(u(f(r)));return i(a(e,".git"))?e:void 0}module.exports={a:d,b:h};
