"use strict";const{a:e,b:r}=require("../shared/peer-ids.js");require("../shared/core.js"),module.exports={peerIds:e,rulesOfPeers:r};
