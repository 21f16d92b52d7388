"use strict";const{a:r}=require("../shared/sarif.js");require("../shared/worst.js"),require("../shared/fingerprint.js"),require("../shared/core.js"),module.exports={sarifReport:r};
