"use strict";const{a:e}=require("../shared/gitignore.js");require("../shared/gitignore-2.js"),require("../shared/run.js"),require("../shared/core.js"),module.exports={Gitignore:e};
