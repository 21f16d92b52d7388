"use strict";const{f:o,nd:c}=require("./core.js");var r=new o;function i({documents:n},u){let t=n.find(s=>s.source.path===u)?.source;if(!t)return;let e=r.get(t)??{text:c(t)};return r.set(t,e),e.text}module.exports=
{a:i};
