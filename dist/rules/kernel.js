"use strict";const{A:r,B:e,C:u,D:i,E:q,F:s,G:t,H:o,I:c,J:a,K:n,L:p,a:v,b:w,c:x,d:b,e:d,f,g,h,i:k,j:l,k:m,l:y,m:A,n:B,o:C,p:D,q:E,r:F,s:H,t:I,u:j,v:z,w:G,x:J,y:K,z:L}=require("../shared/no-host-control-rule.js");require("../shared/rule.js"),
require("../shared/apparmor-system.js"),require("../shared/yaml-logical.js"),require("../shared/own-folder.js"),require("../shared/yaml-of.js"),require("../shared/config-place.js"),require("../shared/validate.js"),
require("../shared/syscalls.js"),require("../shared/yaml.js"),require("../shared/parser.js"),require("../shared/listening.js"),require("../shared/define.js"),require("../shared/pins.js"),require("../shared/core.js");
var M=[v,w,x,b,d,f,g,h,k,l,m,y,A,B,C,D,E,F,H,I,j,z,G,J,K,L,r,e,u,i,q,s,t,o,c,a,n,p];module.exports={rules:M};
