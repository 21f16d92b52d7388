"use strict";var a=s=>s,c=(...s)=>({safety:"safe",changes:s}),t=(s,...e)=>({safety:"unsafe",check:s,changes:e}),f=(...s)=>({safety:"unsafe",changes:s});module.exports={a,b:c,c:t,d:f};
