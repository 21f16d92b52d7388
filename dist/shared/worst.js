"use strict";const{cf:e}=require("./core.js");var s=r=>r.toSorted((t,i)=>e.indexOf(i.severity)-e.indexOf(t.severity));module.exports={a:s};
