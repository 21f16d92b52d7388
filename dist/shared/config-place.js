"use strict";const{X:l,Y:i}=require("./core.js");function c({source:e,target:u}){if(e?.state!=="written"||/^[/~]/.test(e.value)||u.state==="unknown")return;let n=i(e.value),t=i(l(u.value)),a=[s(n),s(t)];return r=>a.
includes(s(r))?n:t&&r.startsWith(`${t}/`)?`${n}/${r.slice(t.length+1)}`:void 0}var s=e=>e.slice(e.lastIndexOf("/")+1);module.exports={a:c};
