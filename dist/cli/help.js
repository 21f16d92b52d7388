"use strict";const{a:e,b:r,c:o,d:s,e:t,f:u}=require("../shared/help.js");require("../shared/run.js"),require("../shared/join-words.js"),require("../shared/core.js"),module.exports={commandHelp:r,optionGroups:o,optionHelp:s,
shortOf:t,subjects:e,usage:u};
