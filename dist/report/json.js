"use strict";const{a:e}=require("../shared/json.js");require("../shared/fingerprint.js"),require("../shared/core.js"),module.exports={jsonReport:e};
