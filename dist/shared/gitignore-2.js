"use strict";const{we:o}=require("./core.js");var h=class{#t;constructor(t){this.#t=t.flatMap(e=>p(e)??[])}says(t,e){let r=t.slice(t.lastIndexOf("/")+1),s=this.#t.findLast(({folders:n,anywhere:i,matches:l})=>(e||!n)&&
l.test(i?r:t));return s&&(s.except?"kept":"ignored")}ignores(t){for(let e=t.indexOf("/");e>=0;e=t.indexOf("/",e+1))if(this.says(t.slice(0,e),!0)==="ignored")return!0;return this.says(t,!1)==="ignored"}},
d=t=>t.replace(/^\uFEFF/,"").split(/\r?\n/);function p(t){if(t.startsWith("#"))return;let e=t.startsWith("!"),r=g(e?t.slice(1):t),s=r.endsWith("/"),n=s?r.slice(0,-1):r,i=!n.includes("/"),l=x(n.startsWith(
"/")?n.slice(1):n);return l?.length?{except:e,folders:s,anywhere:i,matches:o(l)}:void 0}function g(t){let e=t.length;for(;t[e-1]===" ";)e-=1;let r=0;for(;t[e-1-r]==="\\";)r+=1;return t.slice(0,e<t.length&&
r%2===1?e+1:e)}function x(t){let e=[];for(let r=0;r<t.length;r+=1){let s=t[r];if(s==="*"){let n=r;for(;t[r+1]==="*";)r+=1;let i=r>n&&(n===0||t[n-1]==="/");i&&t[r+1]==="/"?(e.push({kind:"folders"}),r+=
1):e.push({kind:i&&r+1===t.length?"all":"star"})}else if(s==="?")e.push({kind:"class",source:"[^/]"});else if(s==="["){let n=k(t,r);if(!n)return;e.push({kind:"class",source:n.source}),r=n.end-1}else if(s!==
"\\")e.push({kind:"literal",char:s});else if(++r<t.length)e.push({kind:"literal",char:t[r]});else return}return e}var u={alnum:"A-Za-z0-9",alpha:"A-Za-z",blank:" \\t",cntrl:"\\0-\\x1f\\x7f",digit:"0-9",
graph:"!-~",lower:"a-z",print:" -~",punct:"!-\\/:-@\\[-`{-~",space:"\\s",upper:"A-Z",xdigit:"A-Fa-f0-9"};function k(t,e){let r=t[e+1]==="!"||t[e+1]==="^",s=e+(r?2:1),n="";for(let i=s;i<t.length;i+=1){
if(t[i]==="]"&&i>s)return{source:`(?!\\/)[${r?"^":""}${n}]`,end:i+1};let l=/^\[:([^:\]]{0,20}):\]/.exec(t.slice(i,i+25))?.[1];if(l!==void 0){if(!Object.hasOwn(u,l))return;n+=u[l],i+=l.length+3;continue}
t[i]==="\\"&&(i+=1);let a=t[i],c=a;if(t[i+1]==="-"&&t[i+2]!=="]"&&t[i+2]!==void 0&&(i+=t[i+2]==="\\"?3:2,c=t[i]),a===void 0||c===void 0)return;a<=c&&(n+=`${f(a)}-${f(c)}`)}}var f=t=>t.replace(/[^\w]/g,
"\\$&");module.exports={a:h,b:d};
