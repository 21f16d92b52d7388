"use strict";const{a:e,b:s}=require("../shared/score-weights.js");require("../shared/core.js"),module.exports={scoreCaps:s,usualWeights:e};
