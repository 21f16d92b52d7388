"use strict";const{kb:l}=require("./core.js");function o(r){let e=r.split("`"),p=a=>a%2===1&&a<e.length-1;return e.map((a,c)=>p(c)?`<code>${t(a)}</code>`:`${c>0&&!p(c-1)?"&#96;":""}${t(a)}`).join("")}var t=r=>g(r).
replace(/[\\*_[\]()~!+$-]/g,e=>`&#${e.charCodeAt(0)};`).replace(/:(?=\/\/)/g,"&#58;").replace(/\bGH&#45;/gi,"GH&#45;&#8203;").replace(/www\./gi,"www&#46;"),g=r=>l(r).replace(/[&<>"'`|]/g,e=>`&#${e.charCodeAt(
0)};`).replace(/@/g,"&#64;&#8203;").replace(/(?<!&)#(?=\d)/g,"&#35;&#8203;");module.exports={a:o,b:t};
