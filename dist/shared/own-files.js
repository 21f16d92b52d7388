"use strict";const{U:s,d:c,e:i,j:u,k:a,z:d}=require("./run.js"),{dirname:o,join:f,resolve:n}=require("node:path");function g(e,t){try{return s(a(e),t)}catch(r){if(r instanceof u)return r.message;throw r}}function h(e){
let t=d(o(n(e)));return i(f(t,".git"))?t:void 0}var l=e=>c(n(e))==="does not exist"&&i(o(n(e)));module.exports={a:g,b:h,c:l};
