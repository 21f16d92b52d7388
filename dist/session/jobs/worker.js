"use strict";const{C:D,E:g,F,G:M,R:P,ca:$}=require("../../shared/run.js"),{Zd:j,g:z,h:A,ld:C}=require("../../shared/core.js"),{parentPort:l,workerData:E}=require("node:worker_threads");async function G({paths:e,values:a,
cwd:r,today:p,texts:w,known:h}){let i=await P({paths:e,values:a,origin:t=>`--${t}`},$,{cwd:r,today:p}),{scopes:n,target:f,images:y}=i,s=w.map(M),v={...await D(h,s,r),target:f,images:y},k=s.filter(t=>t.
kind!==void 0&&!t.isSupporting),m=await C(s,k,()=>{},v),q={needed:A(i.rules.filter(({id:t})=>z(n,t))),scopes:n};return async(t,c)=>{for(let o=g(t);o.length>0;o=g(t)){let u=[];for(let[b,x]of o){let d=await j(
m,x,q);u.push([b,{...d,brought:d.brought.map(F)}])}c(u)}c("done")}}var J=G(E);l?.on("message",async e=>{await(await J)(e,a=>l?.postMessage(a))});
