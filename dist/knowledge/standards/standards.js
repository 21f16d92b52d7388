"use strict";const{d:r,e}=require("../../shared/cis-docker.js");require("../../shared/core.js"),module.exports={controlsOf:e,standards:r};
