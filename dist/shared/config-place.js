"use strict";const{ia:l,ka:s}=require("./core.js");function c({source:e,target:r}){if(e?.state!=="written"||/^[/~]/.test(e.value)||r.state==="unknown")return;let n=s(e.value),t=s(l(r.value)),u=[i(n),i(t)];return a=>u.
includes(i(a))?n:t&&a.startsWith(`${t}/`)?`${n}/${a.slice(t.length+1)}`:void 0}var i=e=>e.slice(e.lastIndexOf("/")+1);module.exports={a:c};
