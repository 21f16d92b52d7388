"use strict";const{a:r,b:e}=require("../shared/hardened-daemon.js");require("../shared/rule.js"),require("../shared/apparmor-system.js"),require("../shared/own-folder.js"),require("../shared/config-place.js"),require("../shared/validate.js"),
require("../shared/syscalls.js"),require("../shared/join-words.js"),require("../shared/core.js");var i=[r,e];module.exports={rules:i};
