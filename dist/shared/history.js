"use strict";const{K:N,P:O,ca:S,da:j,ea:x,h:p,w:D,x:C}=require("./run.js"),{cf:l}=require("./core.js"),{relative:E,resolve:g}=require("node:path");var J=4*1024*1024,q=({values:e,origin:t})=>e.history===void 0?void 0:
y(g(e.history),t("history"));function Z(e,t,r){let s=$(t,e,{root:r,now:x(process.env,Date.now)}),n={path:d(t.path),message:"has an unfinished last line, which is dropped"};return{...e,history:s,...t.isCut?
{notices:[...e.notices,n]}:{}}}function y(e,t){let r;try{r=C(e,J)}catch(i){if(!(i instanceof D))throw i;if(i.kind==="absent")return{path:e,entries:[],text:void 0,isCut:!1};throw new p(`${t} names ${JSON.
stringify(d(e))}, which ${i.message}`)}let s=r.toString("utf8"),n=s.split(/\r?\n/),a=n.pop()??"",o=n.map((i,m)=>w(i)??v(e,t,m+1)),c=a===""?void 0:w(a),u=a!==""&&c===void 0;return u&&(o.length===0||!k.
test(a))&&v(e,t,n.length+1),{path:e,entries:c?[...o,c]:o,text:s,isCut:u}}var k=/^\{(?:"|$)/;function v(e,t,r){throw new p(`${t} names ${JSON.stringify(d(e))}, and its line ${r} is not one of a history\
: resolve the merge conflict, or name another file`)}var d=e=>E(process.cwd(),g(e))||".";function w(e){let t;try{t=JSON.parse(e)}catch{return}if(typeof t!="object"||t===null)return;let{date:r,commit:s,
mean:n,minimum:a,findings:o}=t,c=typeof o=="object"&&o!==null?o:{},u=i=>typeof i=="number"&&i>=0&&i<=100;if(!(typeof r!="string"||!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(r)||Number.isNaN(Date.parse(
r)))&&!(s!==null&&(typeof s!="string"||!/^[0-9a-f]{40,64}$/.test(s)))&&!(!u(n)||!u(a)||!l.every(i=>A(c[i]))))return{date:r,commit:s,mean:n,minimum:a,findings:Object.fromEntries(l.map(i=>[i,c[i]]))}}var A=e=>Number.
isSafeInteger(e)&&e>=0;function $(e,t,{root:r,now:s}){let{scores:n,failures:a,since:o}=t;if(!n||a.length>0||o)return e.entries;let c=H(r),u=t.findings.filter(({suppressed:f})=>!f),i=l.map(f=>[f,u.filter(
b=>b.severity===f).length]),m={date:new Date(s).toISOString().replace(/\.\d+Z$/,"Z"),commit:c,mean:n.mean,minimum:n.minimum,findings:Object.fromEntries(i)},h=e.entries.at(-1);return[...h&&c!==null&&h.
commit===c?e.entries.slice(0,-1):e.entries,m]}function H(e){try{return O(e,"HEAD")}catch(t){if(t instanceof N)return null;throw t}}function I({path:e,text:t},{history:r=[]},{args:s,root:n}){let a=r.map(
o=>`${JSON.stringify(o)}
`).join("");a!==(t??"")&&j(d(e),a,{at:s.origin("history"),root:n,configured:!1},o=>t===void 0?"was created in the meantime":S(o,t))}module.exports={a:q,b:Z,c:y,d:$,e:I};
