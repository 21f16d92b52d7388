"use strict";const{a:e,b:r,c:i,d}=require("../shared/folder.js");require("../shared/gitignore.js"),require("../shared/gitignore-2.js"),require("../shared/run.js"),require("../shared/core.js"),module.exports={forbidden:r,
garbled:i,isNeverOpened:e,listFolder:d};
