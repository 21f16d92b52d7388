"use strict";const{$:r,A:e,B:a,C:o,D:i,E:u,F:q,G:s,H:t,I:c,J:l,K:f,L:m,M:n,N:p,O:b,P:d,Q:g,R:h,S:j,T:k,U:w,V:x,W:v,X:y,Y:z,Z:A,_:B,a:C,aa:D,b:E,ba:F,c:G,ca:H,d:I,da:J,e:K,ea:L,f:M,fa:N,g:O,ga:P,h:Q,ha:R,i:S,ia:T,j:U,
ja:V,k:W,ka:X,l:Y,la:Z,m:_,ma:$,n:rr,o:er,p:ar,q:or,r:ir,s:ur,t:qr,u:sr,v:tr,w:cr,x:lr,y:fr,z:mr}=require("../shared/no-lost-hardening.js");require("../shared/rule.js"),require("../shared/apparmor-system.js"),
require("../shared/own-folder.js"),require("../shared/yaml-of.js"),require("../shared/config-place.js"),require("../shared/validate.js"),require("../shared/syscalls.js"),require("../shared/join-words.js"),
require("../shared/core.js");var nr=[C,E,G,I,K,M,O,Q,S,U,W,Y,_,rr,er,ar,or,ir,ur,qr,sr,tr,cr,lr,fr,mr,e,a,o,i,u,q,s,t,c,l,f,m,n,p,b,d,g,h,j,k,w,x,v,y,z,A,B,r,D,F,H,J,L,N,P,R,T,V,X,Z,$];module.exports=
{rules:nr};
