"use strict";const{A:r,B:e,C:u,D:i,E:q,F:s,G:t,H:o,I:c,J:a,K:l,L:n,M:p,N:v,O:x,P:G,Q:b,R:d,S:f,a:g,b:h,c:k,d:m,e:w,f:y,g:A,h:B,i:C,j:D,k:E,l:F,m:H,n:I,o:K,p:L,q:M,r:N,s:O,t:P,u:R,v:S,w:j,x:z,y:J,z:Q}=require("../shared/no-backdoor-account.js");
require("../shared/image-environment.js"),require("../shared/rule.js"),require("../shared/apparmor-system.js"),require("../shared/own-folder.js"),require("../shared/yaml-of.js"),require("../shared/config-place.js"),
require("../shared/validate.js"),require("../shared/syscalls.js"),require("../shared/join-words.js"),require("../shared/core.js");var T=[g,h,k,m,w,y,A,B,C,D,E,F,H,I,K,L,M,N,O,P,R,S,j,z,J,Q,r,e,u,i,q,s,
t,o,c,a,l,n,p,v,x,G,b,d,f];module.exports={rules:T};
