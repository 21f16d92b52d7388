"use strict";const{a:r,b:e}=require("../shared/hardened-daemon.js");require("../shared/rule.js"),require("../shared/apparmor-system.js"),require("../shared/yaml-logical.js"),require("../shared/own-folder.js"),require("../shared/yaml-of.js"),
require("../shared/config-place.js"),require("../shared/validate.js"),require("../shared/syscalls.js"),require("../shared/yaml.js"),require("../shared/parser.js"),require("../shared/listening.js"),require("../shared/define.js"),
require("../shared/pins.js"),require("../shared/core.js");var i=[r,e];module.exports={rules:i};
