"use strict";const{$:l,Mc:o,ba:a,f}=require("./core.js");var c=new f;function d({documents:e},r){let t=e.find(u=>u.source.path===r)?.source;if(!t)return;let n=c.get(t)??{text:o(t)};return c.set(t,n),n.text}function v({
source:e,target:r}){if(e?.state!=="written"||/^[/~]/.test(e.value)||r.state==="unknown")return;let t=a(e.value),n=a(l(r.value)),u=[i(t),i(n)];return s=>u.includes(i(s))?t:n&&s.startsWith(`${n}/`)?`${t}\
/${s.slice(n.length+1)}`:void 0}var i=e=>e.slice(e.lastIndexOf("/")+1);module.exports={a:d,b:v};
