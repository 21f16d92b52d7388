"use strict";const{a:r,b:e}=require("../../shared/lexer.js");require("../../shared/own-folder.js"),require("../../shared/core.js"),module.exports={readScript:r,readWords:e};
