"use strict";const{Ue:e}=require("./core.js");var s=r=>r.toSorted((t,i)=>e.indexOf(i.severity)-e.indexOf(t.severity));module.exports={a:s};
