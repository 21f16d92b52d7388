"use strict";const{ba:l,da:u}=require("./core.js");function c({source:e,target:s}){if(e?.state!=="written"||/^[/~]/.test(e.value)||s.state==="unknown")return;let n=u(e.value),t=u(l(s.value)),i=[r(n),r(t)];return a=>i.
includes(r(a))?n:t&&a.startsWith(`${t}/`)?`${n}/${a.slice(t.length+1)}`:void 0}var r=e=>e.slice(e.lastIndexOf("/")+1);module.exports={a:c};
