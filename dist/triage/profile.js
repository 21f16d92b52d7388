"use strict";const{Kf:r}=require("../shared/core.js");module.exports={forProfile:r};
