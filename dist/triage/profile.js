"use strict";const{Mf:r}=require("../shared/core.js");module.exports={forProfile:r};
