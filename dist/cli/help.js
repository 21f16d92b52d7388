"use strict";const{a:e,b:r,c:s,d:t,e:o}=require("../shared/help.js");require("../shared/run.js"),require("../shared/core.js"),module.exports={commandHelp:r,optionHelp:s,shortOf:t,subjects:e,usage:o};
