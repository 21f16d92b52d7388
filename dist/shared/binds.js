"use strict";var l=/^(?:[A-Za-z]:[\\/]|\\\\[?.]\\)/;function i(e){let r=o(e);if(r.length===0||r.length>3||r.some(a=>a.text===""))return;let[t,n,s]=r;return n?{source:t,target:n,options:s?s.text.split(","):[],isPath:/^[/~.]/.
test(t.text)||l.test(t.text)}:{target:t,options:[],isPath:!1}}function o(e){let r=[];for(let t=0;t<=e.length;){let n=l.exec(e.slice(t))?.[0].length??0,s=e.indexOf(":",t+n),a=s<0?e.length:s;r.push({text:e.
slice(t,a),from:t}),t=a+1}return r}var h=new Set(["private","rprivate","shared","rshared","slave","rslave"]);function u(e){let r=e.findLast(n=>h.has(n)),t=e.findLast(n=>n==="z"||n==="Z");return{readOnly:e.
includes("ro"),...r?{propagation:r}:{},...t?{relabel:t}:{}}}module.exports={a:i,b:u};
