"use strict";const{a:e,b:r,c:i,d:c,e:o,f:s,g:t}=require("../../shared/lock.js");require("../../shared/run.js"),require("../../shared/core.js"),module.exports={imagesIn:r,isPlatform:i,lockText:c,mergedLock:o,pinsIn:t,
readLock:e,writeLock:s};
