"use strict";const{i:f}=require("./run.js");var r=["text","json"];function i({values:e,origin:o}){let[t]=e.format??[];return o("format")!=="--format"?r.find(a=>a===t)??"text":f("--format",t,r)??"text"}module.exports=
{a:i};
