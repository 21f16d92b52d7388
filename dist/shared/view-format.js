"use strict";const{h:f}=require("./run.js");var r=["text","json"];function n({values:e,origin:o}){let[t]=e.format??[];return o("format")!=="--format"?r.find(a=>a===t)??"text":f("--format",t,r)??"text"}module.exports=
{a:n};
