const __here=require("node:url").pathToFileURL(__filename).href;
"use strict";const{V:c,X:d}=require("../../shared/run.js");require("../../shared/core.js");const{Worker:f}=require("node:worker_threads");var w=new URL(`worker${/\.\w+$/.exec(__here)?.[0]??".js"}`,__here),m=t=>new f(
w,{workerData:t,stdout:!0,stderr:!0}),g=class{#e=new Set;#t=[];#r=()=>{};constructor(t,e,r=m){for(let s=0;s<t;s+=1)this.#s(()=>r(e))}share(t){let e=new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
r={pieces:t,counter:e,step:p(t.length,this.#t.length+1)},s=new Map,n=new Set(this.#e),a=()=>{},l=new Promise(o=>{a=o});this.#r=(o,h)=>{if(h==="done")n.delete(o);else for(let[u,i]of h)s.set(t[u],{...i,
brought:i.brought.map(d)});n.size===0&&a()};for(let o of n)o.postMessage(r);return n.size===0&&a(),{take:()=>c(r).map(([,o])=>o),get taken(){return Math.min(t.length,Atomics.load(e,0))},others:()=>l.then(
()=>s)}}end(){for(let t of this.#t)t.terminate()}#s(t){try{let e=t(),r=()=>{this.#e.delete(e),this.#r(e,"done")};e.on("message",s=>this.#r(e,s)),e.on("error",r),e.on("exit",r),this.#t.push(e),this.#e.
add(e)}catch{}}},p=(t,e)=>Math.max(1,Math.min(8,Math.floor(t/(e*8))));module.exports={Workers:g};
