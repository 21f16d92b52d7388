"use strict";const{a:e,b:r,c:o,d:s}=require("../shared/help.js");require("../shared/run.js"),require("../shared/core.js"),module.exports={commandHelp:e,optionHelp:r,shortOf:o,usage:s};
