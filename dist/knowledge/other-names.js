"use strict";const{a:e,b:r}=require("../shared/unchecked-ids.js");require("../shared/peer-ids.js"),require("../shared/core.js"),module.exports={otherNames:e,whyUnchecked:r};
