"use strict";const{ra:r,sa:e}=require("../shared/run.js");require("../shared/join-words.js"),require("../shared/core.js"),module.exports={columnsOf:r,lookOf:e};
