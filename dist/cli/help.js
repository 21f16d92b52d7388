"use strict";const{a:e,b:r,c:o,d:i}=require("../shared/help.js");require("../shared/run.js"),require("../shared/core.js"),module.exports={commandHelp:e,optionGroups:r,optionHelp:o,usage:i};
