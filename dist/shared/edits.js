"use strict";const{Ya:r}=require("./core.js");function s(t){let e=t?.edits??[];return t?.isPrivate||e.some(({text:i})=>r(i)!==i)?[]:e}module.exports={a:s};
