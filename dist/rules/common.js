"use strict";const{A:r,B:e,C:u,D:i,E:q,F:s,G:t,H:o,I:c,J:a,K:n,L:p,M:v,N:x,O:b,P:d,a:f,b:g,c:h,d:j,e:k,f:l,g:m,h:w,i:y,j:z,k:A,l:B,m:C,n:D,o:E,p:F,q:H,r:I,s:L,t:M,u:P,v:T,w:G,x:J,y:K,z:N}=require("../shared/end-of-life.js");
require("../shared/rule.js"),require("../shared/apparmor-system.js"),require("../shared/config-place.js"),require("../shared/syscalls.js"),require("../shared/environment.js"),require("../shared/join-words.js"),
require("../shared/core.js");var O=[f,g,h,j,k,l,m,w,y,z,A,B,C,D,E,F,H,I,L,M,P,T,G,J,K,N,r,e,u,i,q,s,t,o,c,a,n,p,v,x,b,d];module.exports={rules:O};
