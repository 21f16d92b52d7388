"use strict";function p(n,a){let o=[...a].sort((t,s)=>t.span.start-s.span.start||t.span.end-s.span.end),r=[],e=0;for(let{span:t,text:s}of o){if(t.start<e)throw new RangeError(`edit at ${t.file}:${t.start} overlaps\
 the one before it`);r.push(n.slice(e,t.start),s),e=t.end}return r.push(n.slice(e)),r.join("")}module.exports={a:p};
