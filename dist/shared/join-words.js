"use strict";var e=(t,a="and")=>t.length>1?`${t.slice(0,-1).join(", ")} ${a} ${t.at(-1)}`:t[0]??"";module.exports={a:e};
