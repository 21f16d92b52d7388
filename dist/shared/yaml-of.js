"use strict";const{Bd:o,k:c}=require("./core.js");var r=new c;function i({documents:n},u){let t=n.find(s=>s.source.path===u)?.source;if(!t)return;let e=r.get(t)??{text:o(t)};return r.set(t,e),e.text}module.exports=
{a:i};
