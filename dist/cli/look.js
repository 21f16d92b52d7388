"use strict";const{xa:e,ya:r}=require("../shared/run.js");require("../shared/core.js"),module.exports={columnsOf:e,lookOf:r};
