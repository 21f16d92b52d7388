"use strict";const{a:e}=require("../shared/peer-ids.js");require("../shared/core.js"),module.exports={peerIds:e};
