"use strict";const{a:S,d:w}=require("../shared/parser.js"),{Bb:v,Cb:$,Db:d,Eb:y,Kc:k,Lc:M,c:x}=require("../shared/core.js");var h=x(S(),1),c=x(S(),1),C=class{#i;constructor(n){this.#i=n}start(n){return(0,c.isPair)(
n)?this.start(n.key):n.range?.[0]??0}end(n){if((0,c.isPair)(n))return n.value&&!g(n.value)?this.end(n.value):O(n,this.start(n));let[t=0,i=t]=n.range??[];if((0,c.isCollection)(n)&&!n.flow){let s=n.items.
at(-1);return s?Math.max(t,this.end(s)):i}return(0,c.isScalar)(n)&&(n.type==="BLOCK_LITERAL"||n.type==="BLOCK_FOLDED")?this.#s(n,t,i):i}lineEnd(n){let t=this.#i.indexOf(`
`,n);return t<0?this.#i.length:this.#i[t-1]==="\r"&&t>n?t-1:t}lineStart(n){let t=this.#i.lastIndexOf(`
`,n-1)+1;return t===0&&this.#i.charCodeAt(0)===65279?1:t}column(n){return n-this.lineStart(n)}isFirst(n){return this.#i.slice(this.lineStart(n),n).trim()===""}#s({srcToken:n},t,i){let s=n?.props?.find(
({type:r})=>r==="block-scalar-header"),e=this.#i.slice(t,i);return t+(s?.source?.includes("+")?e.replace(/\r?\n$/,""):e.trimEnd()).length}},g=n=>!(0,c.isAlias)(n)&&(0,c.isScalar)(n)&&n.value===null&&n.
range!=null&&n.range[0]===n.range[1];function O({key:n,srcToken:t},i){let s=(t?.sep??[]).findLast(({type:e})=>e==="map-value-ind"||e==="anchor"||e==="tag");return s?s.offset+(s.source??"").length:n?.range?.[1]??
i}function b(n){let t=n.srcToken?.sep?.find(({type:i})=>i==="map-value-ind");return t?t.offset+1:n.key?.range?.[1]??0}var L=class P{#i;#s;#t;#c;#r;#u=new Map;constructor(t,i,s){this.#i=t,this.#s=i,this.#c=
s,this.#t=new C(t.text),this.#r=t.lineEnd,i&&(0,h.visit)(i,{Alias:(e,{source:r},l)=>{let o=this.#u.get(r);o?o.push(E(l)):this.#u.set(r,[E(l)])}})}static read(t){let i=[...new h.Parser().parse(t.text)],
s=[];if(w(i,s)!==void 0)return;s.sort((o,a)=>o.offset-a.offset);let e=[...new h.Composer({merge:!1,uniqueKeys:!1,logLevel:"silent",keepSourceTokens:!0}).compose(i)],[r,l]=e;if(!(l||r?.errors.length))return new P(
t,r?.contents??null,s)}slice({start:t,end:i}){return this.#i.text.slice(t,i)}has(t){return this.#d(t)!==void 0}kindAt(t){let i=this.#d(t);if(i!==void 0)return i===null||this.#o(i)?"nothing":(0,h.isAlias)(
i)?"alias":(0,h.isMap)(i)?"map":(0,h.isSeq)(i)?"list":"scalar"}textsAt(t){let i=this.#d(t);return(0,h.isSeq)(i)?i.items.flatMap(s=>(0,h.isScalar)(s)?[String(s.value)]:[]):[]}#d(t){let i=this.#s;for(let s of t){
let e=(0,h.isCollection)(i)?f(i,s):void 0;if(!e)return;i=(0,h.isPair)(e)?e.value:e}return i}pathAt(t){let i=[],s=this.#s,e=r=>this.#t.start(r)<=t&&t<this.#t.end(r);for(;s&&(0,h.isCollection)(s);){let r=s.
items.findIndex(e),l=s.items[r];if(!l)break;i.push((0,h.isPair)(l)?p(l):r),s=(0,h.isPair)(l)?l.value??null:l}return i}extentOf(t){let i,s=this.#s;for(let e of t){if(i=(0,h.isCollection)(s)?f(s,e):void 0,
!i)return;s=(0,h.isPair)(i)?i.value:i}return i&&{start:this.#t.start(i),end:this.#t.end(i)}}set(t,i){let s=t.at(-1),e=t.slice(0,-1),r=this.#h(e,s);if(s===void 0||!r)return;if(r==="absent")return this.
set(e,{[String(s)]:i});let{node:l}=r,o=(0,h.isCollection)(l)?f(l,s):void 0;if(o)return this.#P(o,i,l.flow===!0);if(typeof s=="string")return(0,h.isMap)(l)?l.flow?this.#v(l,`${d(s)}: ${d(i)}`):this.#g(
l,s,i):this.#o(l)?this.#f(r,{[s]:i}):void 0}extend(t,i){let s=this.#h(t),e=Object.keys(i);if(!s||e.length===0)return;if(s==="absent")return this.set(t,i);let{node:r}=s;if(this.#o(r))return this.#f(s,i);
if((0,h.isMap)(r)){if(r.flow)return this.#v(r,d(i).slice(1,-1));if(r.items.length!==0)return e.flatMap(l=>this.#g(r,l,i[l]))}}overlay(t,i){let s=t.length>0?this.#y(t):void 0,e=s?.value;if(!s||!(0,h.isAlias)(
e)||!this.#x(e.source))return;let[r,l]=[b(s),this.#t.end(s)];if(this.#n(r,l).length>0)return;let o=this.#l(this.#t.column(this.#t.start(s))),a=`${this.#p({...o,column:o.column+o.step})}<<: *${e.source}`;
return[this.#e(r,l,`${a}${v(i,o)}`)]}#y(t){let i=this.#d(t.slice(0,-1));if(!(0,h.isMap)(i)||i.flow)return;let s=f(i,t.at(-1));return(0,h.isPair)(s)?s:void 0}#x(t){let i=!1;return this.#s&&(0,h.visit)(
this.#s,{Map:(s,{anchor:e})=>{e===t&&(i=!0)}}),i}rename(t,i){let s=this.#h(t.slice(0,-1)),e=s&&s!=="absent"&&(0,h.isMap)(s.node)?f(s.node,t.at(-1)):void 0;if(!(0,h.isPair)(e))return;let r=this.#t.start(
e);return[this.#e(r,this.#t.end(e.key),d(i))]}add(t,i){let s=this.#h(t);if(!s||i.length===0)return;if(s==="absent")return this.set(t,i);let{node:e}=s;if(this.#o(e))return this.#f(s,i);if((0,h.isScalar)(
e))return this.set(t,e.value===null?i:[e.value,...i]);if(!(0,h.isSeq)(e))return;if(e.flow)return this.#v(e,i.map(d).join(", "));let r=this.#l(this.#t.column(this.#t.start(e)));return[this.#a(this.#t.lineEnd(
this.#t.end(e)),i.map(l=>`${this.#p(r)}-${$(l,r)}`))]}remove(t){let i=t.at(-1);return i===void 0?void 0:this.removeSome(t.slice(0,-1),[i])}removeSome(t,i){let s=this.#h(t);if(!s||s==="absent"||!(0,h.isCollection)(
s.node))return;let{node:e}=s,r=e.items,l=new Set(i.map(a=>f(e,a)));if(r.every(a=>l.has(a)))return this.remove(t);let o=[];for(let a of l){let u=a&&!this.#m(a)&&(e.flow?this.#b(r,a,l):this.#$(e,a));if(!u)
return;o.push(u)}return o}#b(t,i,s){let e=t.indexOf(i),r=t.slice(0,e).every(a=>s.has(a)),l=r?this.#t.start(i):this.#t.end(t[e-1]),o=r?this.#t.start(t[e+1]):this.#t.end(i);return this.#n(l,o).length>0?
void 0:this.#e(l,o,"")}#h(t,i){let s={node:this.#s};for(let[e,r]of t.entries()){let l=(0,h.isCollection)(s.node)?f(s.node,r):void 0;if(!l)return(0,h.isCollection)(s.node)||this.#o(s.node)?"absent":void 0;
let o=(0,h.isPair)(l)?l.value:l;if((0,h.isAlias)(o)||o?.anchor!==void 0&&!this.#E(o.anchor,t[e+1]??i))return;s=(0,h.isPair)(l)?{node:o,pair:l}:{node:o}}return s}#E(t,i){return(this.#u.get(t)??[]).every(
s=>s?.items.some(e=>p(e)===i))}#o(t){return t===null||g(t)}#m(t){let i=!1;return(0,h.visit)(t,{Node:(s,{anchor:e})=>{e!==void 0&&this.#u.has(e)&&(i=!0)}}),i}#P(t,i,s){if(this.#m(t))return;let e=(0,h.isPair)(
t)?t.value:t,r=s||!(0,h.isPair)(t)||typeof i!="object";if(!e||g(e))return(0,h.isPair)(t)?this.#f({node:e,pair:t},i):void 0;let l=r||(0,h.isCollection)(e)&&e.flow,o=l||!(0,h.isPair)(t)?this.#t.start(e):
b(t),a=this.#t.end(t);if(this.#n(o,a).length>0)return;let u=this.#l(this.#t.column(this.#t.start(t)));return l&&(0,h.isCollection)(e)&&!e.flow&&((0,h.isPair)(t)||typeof i=="object")?void 0:[this.#e(o,
a,l?A(e,i,s):v(i,u))]}#w(t,i){let s=this.#c.filter(({offset:r})=>r>t),e=t;for(let{offset:r,source:l=""}of s){if(!(this.#i.text.slice(e,r).trim()===""&&this.#t.column(r)>i))break;e=r+l.trimEnd().length}
return e}#f({pair:t,node:i},s){if(!t&&i!==this.#s)return;if(!t)return[this.#a(this.#i.text.length,[v(s,this.#l(-this.#S())).trimStart(),this.#r])];let e=this.#t.end(t),r=this.#l(this.#t.column(this.#t.
start(t))),l=v(s,r);return[this.#a(l.startsWith(this.#r)?this.#t.lineEnd(e):e,[l])]}#g(t,i,s){let e=this.#l(this.#t.column(this.#t.start(t.items[0]))),r=this.#w(this.#t.lineEnd(this.#t.end(t)),e.column);
return[this.#a(r,[this.#p(e),d(i),":",v(s,e)])]}#v(t,i){let s=t.items.at(-1),e=s?this.#t.end(s):this.#t.start(t)+1;return[this.#a(e,[s?", ":"",i])]}#$(t,i){let s=a=>(0,h.isSeq)(t)?this.#O(a):this.#t.start(
a),e=s(i);if(e===void 0||this.#C(e)||this.#M(e,this.#t.lineEnd(this.#t.end(i))))return;if(!this.#t.isFirst(e)){let a=t.items,u=a[a.indexOf(i)+1],m=u&&s(u);return m===void 0||this.#n(e,m).length>0?void 0:
this.#e(e,m,"")}let r=this.#t.lineStart(e),l=this.#t.lineEnd(this.#t.end(i)),o=this.#n(e,l).map(({source:a=""})=>`${" ".repeat(e-r)}${a}`);return o.length>0?this.#e(r,l,o.join(this.#r)):this.#e(r,this.#k(
r,l),"")}#k(t,i){let{text:s}=this.#i,e=s.slice(0,t),r=t===this.#t.lineStart(0)||/\n[ \t]*\r?\n$/.test(e.slice(e.trimEnd().length))?/(?:[ \t]*\r?\n)+/y:/\r?\n/y;return r.lastIndex=i,i+(r.exec(s)?.[0].length??
0)}#M(t,i){return this.#n(t,i).map(({source:s=""})=>s).some(k)||M(this.#i.text,t)}#C(t){return/^[ \t-]*\?[ \t]+$/.test(this.#i.text.slice(this.#t.lineStart(t),t))}#O(t){let i=this.#t.start(t),s=this.#t.
lineStart(i),[e="",...r]=this.#i.text.slice(s,i).split("-");return r.length>0&&e.trim()===""&&r.join("-").split(" ").every(l=>/^(?:$|[&!])/.test(l))?s+e.length:void 0}#n(t,i){return this.#c.filter(({offset:s})=>s>=
t&&s<i)}#l(t){return{column:t,step:this.#S(),lineEnd:this.#r}}#S(){let t=(0,h.isMap)(this.#s)?this.#s.items.find(({value:i})=>(0,h.isMap)(i)&&!i.flow):void 0;return t&&this.#t.column(this.#t.start(t.value))||
2}#p({column:t}){return`${this.#r}${" ".repeat(t)}`}#a(t,i){return this.#e(t,t,i.join(""))}#e(t,i,s){return{span:{file:this.#i.path,start:t,end:i},text:s}}};function E(n){let[t,i]=(0,h.isSeq)(n.at(-1))?
n.slice(-3):n.slice(-2);return(0,h.isPair)(i)&&(0,h.isMap)(t)&&p(i)==="<<"?t:null}var p=({key:n})=>(0,h.isScalar)(n)?String(n.source??n.value??""):"";function f(n,t){return(0,h.isMap)(n)?n.items.find(
i=>p(i)===String(t)):typeof t=="number"?n.items[t]:void 0}function A(n,t,i){return typeof t=="object"?d(t):!(0,h.isScalar)(n)||typeof t!="string"?y(t,i):n.type==="QUOTE_DOUBLE"?JSON.stringify(t):n.type===
"QUOTE_SINGLE"&&/^[\x20-\x26\x28-\x7e]*$/.test(t)?`'${t}'`:y(t,i)}module.exports={YamlText:L};
