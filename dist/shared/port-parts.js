"use strict";var n=o=>/^(?:git@|github\.com\/)|^[a-z][a-z\d+.-]+:/.test(o);function a(o){let t=o.lastIndexOf(":"),r=t<0?-1:o.lastIndexOf(":",t-1);return[t>0&&r>=0?{from:0,to:r}:void 0,t<0?void 0:{from:r+1,to:t},{from:t+
1,to:o.length}]}module.exports={a:n,b:a};
