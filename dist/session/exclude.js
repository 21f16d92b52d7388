"use strict";const{a:n}=require("../shared/gitignore-2.js");require("../shared/run.js"),require("../shared/core.js");const{relative:u,sep:p}=require("node:path");function c(t,i){let s=new n(t.map(e=>e.replace(/^(!?)\.\//,
"$1/")));return e=>{let r=u(i,e).split(p).join("/");return r!==""&&r.split("/")[0]!==".."&&s.ignores(r)}}module.exports={matcherOf:c};
