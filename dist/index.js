"use strict";const{A:q,B:f,C:d,D:y,E:g,F:b,G:h,H:k,I:v,J:j,K:x,L:w,M:R,N:F,O:G,a:M,b:O,c:z,d:A,e:B,f:C,g:D,h:E,i:H,j:I,k:J,l:K,m:L,n:Q,o:N,p:P,q:S,r:T,s:U,t:V,u:W,v:X,w:Y,x:Z,y:_,z:$}=require("./shared/end-of-life.js"),
{A:rr,B:er,C:or,D:mr,E:tr,F:ir,G:nr,H:sr,I:ur,J:ar,K:lr,L:cr,M:pr,N:qr,O:fr,P:dr,Q:yr,R:gr,S:br,a:hr,b:kr,c:vr,d:jr,e:xr,f:wr,g:Rr,h:Fr,i:Gr,j:Mr,k:Or,l:zr,m:Ar,n:Br,o:Cr,p:Dr,q:Er,r:Hr,s:Ir,t:Jr,u:Kr,
v:Lr,w:Qr,x:Nr,y:Pr,z:Sr}=require("./shared/no-backdoor-account.js");require("./shared/image-environment.js");const{$:Tr,A:Ur,B:Vr,C:Wr,D:Xr,E:Yr,F:Zr,G:_r,H:$r,I:re,J:ee,K:oe,L:me,M:te,N:ie,O:ne,P:se,
Q:ue,R:ae,S:le,T:ce,U:pe,V:qe,W:fe,X:de,Y:ye,Z:ge,_:be,a:he,aa:ke,b:ve,ba:je,c:xe,ca:we,d:Re,da:Fe,e:Ge,ea:Me,f:Oe,fa:ze,g:Ae,ga:Be,h:Ce,ha:De,i:Ee,ia:He,j:Ie,ja:Je,k:Ke,ka:Le,l:Qe,la:Ne,m:Pe,ma:Se,n:Te,
o:Ue,p:Ve,q:We,r:Xe,s:Ye,t:Ze,u:_e,v:$e,w:ro,x:eo,y:oo,z:mo}=require("./shared/no-lost-hardening.js"),{A:to,B:io,C:no,D:so,E:uo,F:ao,G:lo,H:co,I:po,J:qo,K:fo,L:yo,a:go,b:bo,c:ho,d:ko,e:vo,f:jo,g:xo,h:wo,
i:Ro,j:Fo,k:Go,l:Mo,m:Oo,n:zo,o:Ao,p:Bo,q:Co,r:Do,s:Eo,t:Ho,u:Io,v:Jo,w:Ko,x:Lo,y:Qo,z:No}=require("./shared/no-host-control-rule.js"),{a:Po,b:So}=require("./shared/hardened-daemon.js");require("./shared/rule.js"),
require("./shared/apparmor-system.js"),require("./shared/own-folder.js"),require("./shared/yaml-of.js"),require("./shared/config-place.js"),require("./shared/validate.js"),require("./shared/syscalls.js");
const{a:To}=require("./shared/json.js"),{a:Uo}=require("./shared/sarif.js"),{a:c,b:Vo,c:Wo}=require("./shared/apart.js");require("./shared/worst.js"),require("./shared/fingerprint.js"),require("./shared/join-words.js");
const{Gf:Xo,Qe:Yo,Rf:Zo,Tf:_o,id:$o,se:rm}=require("./shared/core.js");var n=[go,bo,ho,ko,vo,jo,xo,wo,Ro,Fo,Go,Mo,Oo,zo,Ao,Bo,Co,Do,Eo,Ho,Io,he,ve,xe,Re,Ge,Oe,Ae,Ce,Ee,Ie,Ke,Qe,Pe,Te,Ue,Ve,We,Xe,Ye,Ze,
_e,$e,ro,eo,oo,mo,Ur,Vr,Wr,Xr,Yr,Zr,_r,$r,re,ee,oe,me,te,ie,ne,se,ue,ae,le,ce,pe,qe,fe,de,ye,ge,be,Tr,ke,je,we,Fe,Me,ze,Be,De,He,Je,Le,Ne,Se,Po,So,hr,kr,vr,jr,xr,wr,Rr,Fr,Gr,Mr,Or,zr,Ar,Br,Cr,Dr,Er,Hr,
Ir,Jr,Kr,Lr,Qr,Nr,Pr,Sr,rr,er,or,mr,tr,ir,nr,sr,ur,ar,lr,cr,pr,qr,fr,dr,yr,gr,br,M,O,z,A,B,C,D,E,H,I,J,Jo,Ko,Lo,Qo,No,to,io,no,so,uo,ao,lo,co,po,qo,fo,yo,K,L,Q,N,P,S,T,U,V,W,X,Y,Z,_,$,q,f,d,y,g,b,h,k,
v,j,x,w,R,F,G];function em(s,u,t){let a=t.filter(r=>!r.suppressed&&c(r).length>0&&c(r).every(({span:l})=>l.file===s));return rm(u,Vo(Wo(a).flatMap(c)))}function om(s,{profile:u="recommended",only:t,rules:a={},
today:r}={}){let l=s.map(({path:e,text:o,kind:m,alone:i=!1})=>({source:new $o(e,o,i),...m?{kind:m}:{}})),p=Object.entries(a).map(([e,o])=>{let{level:m,...i}=typeof o=="string"?{level:o}:o;return[e,{...m?
{level:m}:{},...Object.keys(i).length?{options:i}:{}}]});return Xo(l,{rules:t?n.filter(({id:e})=>t.includes(e)):n,known:n,profile:u,scopes:p.length?[{rules:new Map(p)}]:[],ignores:{...Yo,today:r}})}module.
exports={applyFixes:em,compactReport:_o,jsonReport:To,lint:om,rules:n,sarifReport:Uo,textReport:Zo};
