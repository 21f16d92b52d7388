"use strict";const{a:l}=require("../../shared/define.js");require("../../shared/run.js");const{Ca:f,Je:u,Pf:p}=require("../../shared/core.js");async function c(n,t){let a=new Map,i=l({id:"asks-for-images",on:"work\
load",severity:"info",profile:"recommended",summary:"",why:"",standards:[],references:{},examples:[],check({references:s,dialect:r},{builtImages:o}){if(u(r)?.isPrinted)return[];for(let{ref:e}of s)e.state!==
"unknown"&&!o.has(f(e.value))&&a.set(`${e.span.file}\0${e.span.start}\0${e.value.text}`,e);return[]}});return await p(n,{rules:[i],profile:"strict",surroundings:t,edits:!1,whole:!1}),[...a.values()].sort(
(s,r)=>s.span.file===r.span.file?s.span.start-r.span.start:s.span.file<r.span.file?-1:1)}module.exports={imagesIn:c};
