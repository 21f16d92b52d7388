"use strict";var d=a=>a.domain!==null&&a.path!==null&&a.tag!==null&&a.digest!==null&&!a.fault,l=({domain:a,path:t})=>a==="docker.io"&&!t.includes("/")?`library/${t}`:t,i=({tag:a="latest"})=>a,o=a=>`${a.domain}/${l(
a)}:${i(a)}`,s=a=>`${a.domain}/${l(a)}@${a.digest}`;module.exports={a:d,b:l,c:i,d:o,e:s};
