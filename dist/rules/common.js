"use strict";const{A:r,B:e,C:u,D:i,E:q,F:s,G:t,H:o,I:c,J:a,K:n,L:p,M:v,N:x,O:b,a:d,b:f,c:g,d:h,e:j,f:k,g:l,h:m,i:w,j:y,k:A,l:B,m:C,n:E,o:F,p:H,q:I,r:L,s:M,t:P,u:z,v:D,w:G,x:J,y:K,z:N}=require("../shared/end-of-life.js");
require("../shared/rule.js"),require("../shared/apparmor-system.js"),require("../shared/yaml-logical.js"),require("../shared/own-folder.js"),require("../shared/yaml-of.js"),require("../shared/config-place.js"),
require("../shared/validate.js"),require("../shared/syscalls.js"),require("../shared/yaml.js"),require("../shared/parser.js"),require("../shared/listening.js"),require("../shared/define.js"),require("../shared/pins.js"),
require("../shared/core.js");var O=[d,f,g,h,j,k,l,m,w,y,A,B,C,E,F,H,I,L,M,P,z,D,G,J,K,N,r,e,u,i,q,s,t,o,c,a,n,p,v,x,b];module.exports={rules:O};
