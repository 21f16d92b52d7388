"use strict";const{a:S,d:C}=require("./parser.js"),{$:M,ba:y,c:b,f:A,ub:v,vb:L,wb:f,xb:w}=require("./core.js");var h=b(S(),1),d=b(S(),1),q=class{#i;constructor(n){this.#i=n}start(n){return(0,d.isPair)(n)?this.start(
n.key):n.range?.[0]??0}end(n){if((0,d.isPair)(n))return n.value&&!m(n.value)?this.end(n.value):j(n,this.start(n));let[t=0,i=t]=n.range??[];if((0,d.isCollection)(n)&&!n.flow){let e=n.items.at(-1);return e?
Math.max(t,this.end(e)):i}return(0,d.isScalar)(n)&&(n.type==="BLOCK_LITERAL"||n.type==="BLOCK_FOLDED")?this.#e(n,t,i):i}lineEnd(n){let t=this.#i.indexOf(`
`,n);return t<0?this.#i.length:this.#i[t-1]==="\r"&&t>n?t-1:t}lineStart(n){let t=this.#i.lastIndexOf(`
`,n-1)+1;return t===0&&this.#i.charCodeAt(0)===65279?1:t}column(n){return n-this.lineStart(n)}isFirst(n){return this.#i.slice(this.lineStart(n),n).trim()===""}#e({srcToken:n},t,i){let e=n?.props?.find(
({type:r})=>r==="block-scalar-header"),s=this.#i.slice(t,i);return t+(e?.source?.includes("+")?s.replace(/\r?\n$/,""):s.trimEnd()).length}},m=n=>!(0,d.isAlias)(n)&&(0,d.isScalar)(n)&&n.value===null&&n.
range!=null&&n.range[0]===n.range[1];function j({key:n,srcToken:t},i){let e=(t?.sep??[]).findLast(({type:s})=>s==="map-value-ind"||s==="anchor"||s==="tag");return e?e.offset+(e.source??"").length:n?.range?.[1]??
i}function $(n){let t=n.srcToken?.sep?.find(({type:i})=>i==="map-value-ind");return t?t.offset+1:n.key?.range?.[1]??0}var k=class O{#i;#e;#t;#c;#r;#d=new Set;constructor(t,i,e){this.#i=t,this.#e=i,this.#c=
e,this.#t=new q(t.text),this.#r=/\r?\n/.exec(t.text)?.[0]??`
`,i&&(0,h.visit)(i,{Alias:(s,{source:r})=>{this.#d.add(r)}})}static read(t){let i=[...new h.Parser().parse(t.text)],e=[];if(C(i,e)!==void 0)return;let s=[...new h.Composer({merge:!1,uniqueKeys:!1,logLevel:"\
silent",keepSourceTokens:!0}).compose(i)],[r,l]=s;if(!(l||r?.errors.length))return new O(t,r?.contents??null,e)}slice({start:t,end:i}){return this.#i.text.slice(t,i)}has(t){return this.#u(t)!==void 0}kindAt(t){
let i=this.#u(t);if(i!==void 0)return i===null||this.#a(i)?"nothing":(0,h.isAlias)(i)?"alias":(0,h.isMap)(i)?"map":(0,h.isSeq)(i)?"list":"scalar"}textsAt(t){let i=this.#u(t);return(0,h.isSeq)(i)?i.items.
flatMap(e=>(0,h.isScalar)(e)?[String(e.value)]:[]):[]}#u(t){let i=this.#e;for(let e of t){let s=(0,h.isCollection)(i)?c(i,e):void 0;if(!s)return;i=(0,h.isPair)(s)?s.value:s}return i}pathAt(t){let i=[],
e=this.#e,s=r=>this.#t.start(r)<=t&&t<this.#t.end(r);for(;e&&(0,h.isCollection)(e);){let r=e.items.findIndex(s),l=e.items[r];if(!l)break;i.push((0,h.isPair)(l)?P(l):r),e=(0,h.isPair)(l)?l.value??null:
l}return i}extentOf(t){let i,e=this.#e;for(let s of t){if(i=(0,h.isCollection)(e)?c(e,s):void 0,!i)return;e=(0,h.isPair)(i)?i.value:i}return i&&{start:this.#t.start(i),end:this.#t.end(i)}}set(t,i){let e=t.
at(-1),s=t.slice(0,-1),r=this.#h(s);if(e===void 0||!r)return;if(r==="absent")return this.set(s,{[String(e)]:i});let{node:l}=r,a=(0,h.isCollection)(l)?c(l,e):void 0;if(a)return this.#w(a,i,l.flow===!0);
if(typeof e=="string")return(0,h.isMap)(l)?l.flow?this.#v(l,`${f(e)}: ${f(i)}`):this.#g(l,e,i):this.#a(l)?this.#f(r,{[e]:i}):void 0}extend(t,i){let e=this.#h(t),s=Object.keys(i);if(!e||s.length===0)return;
if(e==="absent")return this.set(t,i);let{node:r}=e;if(this.#a(r))return this.#f(e,i);if((0,h.isMap)(r)){if(r.flow)return this.#v(r,f(i).slice(1,-1));if(r.items.length!==0)return s.flatMap(l=>this.#g(r,
l,i[l]))}}overlay(t,i){let e=t.length>0?this.#S(t):void 0,s=e?.value;if(!e||!(0,h.isAlias)(s)||!this.#y(s.source))return;let[r,l]=[$(e),this.#t.end(e)];if(this.#n(r,l).length>0)return;let a=this.#l(this.#t.
column(this.#t.start(e))),o=`${this.#p({...a,column:a.column+a.step})}<<: *${s.source}`;return[this.#s(r,l,`${o}${v(i,a)}`)]}#S(t){let i=this.#u(t.slice(0,-1));if(!(0,h.isMap)(i)||i.flow)return;let e=c(
i,t.at(-1));return(0,h.isPair)(e)?e:void 0}#y(t){let i=!1;return this.#e&&(0,h.visit)(this.#e,{Map:(e,{anchor:s})=>{s===t&&(i=!0)}}),i}rename(t,i){let e=this.#h(t.slice(0,-1)),s=e&&e!=="absent"&&(0,h.
isMap)(e.node)?c(e.node,t.at(-1)):void 0;if(!(0,h.isPair)(s))return;let r=this.#t.start(s);return[this.#s(r,this.#t.end(s.key),f(i))]}add(t,i){let e=this.#h(t);if(!e||i.length===0)return;if(e==="absen\
t")return this.set(t,i);let{node:s}=e;if(this.#a(s))return this.#f(e,i);if((0,h.isScalar)(s))return this.set(t,s.value===null?i:[s.value,...i]);if(!(0,h.isSeq)(s))return;if(s.flow)return this.#v(s,i.map(
f).join(", "));let r=this.#l(this.#t.column(this.#t.start(s)));return[this.#o(this.#t.lineEnd(this.#t.end(s)),i.map(l=>`${this.#p(r)}-${L(l,r)}`))]}remove(t){let i=t.at(-1);return i===void 0?void 0:this.
removeSome(t.slice(0,-1),[i])}removeSome(t,i){let e=this.#h(t);if(!e||e==="absent"||!(0,h.isCollection)(e.node))return;let{node:s}=e,r=s.items,l=new Set(i.map(o=>c(s,o)));if(r.every(o=>l.has(o)))return this.
remove(t);let a=[];for(let o of l){let u=o&&!this.#m(o)&&(s.flow?this.#b(r,o,l):this.#k(s,o));if(!u)return;a.push(u)}return a}#b(t,i,e){let s=t.indexOf(i),r=t.slice(0,s).every(o=>e.has(o)),l=r?this.#t.
start(i):this.#t.end(t[s-1]),a=r?this.#t.start(t[s+1]):this.#t.end(i);return this.#n(l,a).length>0?void 0:this.#s(l,a,"")}#h(t){let i={node:this.#e};for(let e of t){let s=(0,h.isCollection)(i.node)?c(
i.node,e):void 0;if(!s)return(0,h.isCollection)(i.node)||this.#a(i.node)?"absent":void 0;let r=(0,h.isPair)(s)?s.value:s;if((0,h.isAlias)(r)||r?.anchor!==void 0&&this.#d.has(r.anchor))return;i=(0,h.isPair)(
s)?{node:r,pair:s}:{node:r}}return i}#a(t){return t===null||m(t)}#m(t){let i=!1;return(0,h.visit)(t,{Node:(e,{anchor:s})=>{s!==void 0&&this.#d.has(s)&&(i=!0)}}),i}#w(t,i,e){if(this.#m(t))return;let s=(0,h.
isPair)(t)?t.value:t,r=e||!(0,h.isPair)(t)||typeof i!="object";if(!s||m(s))return(0,h.isPair)(t)?this.#f({node:s,pair:t},i):void 0;let l=r||(0,h.isCollection)(s)&&s.flow,a=l||!(0,h.isPair)(t)?this.#t.
start(s):$(t),o=this.#t.end(t);if(this.#n(a,o).length>0)return;let u=this.#l(this.#t.column(this.#t.start(t)));return l&&(0,h.isCollection)(s)&&!s.flow&&((0,h.isPair)(t)||typeof i=="object")?void 0:[this.#s(
a,o,l?T(s,i,e):v(i,u))]}#$(t,i){let e=this.#c.filter(({offset:r})=>r>t),s=t;for(let{offset:r,source:l=""}of e){if(!(this.#i.text.slice(s,r).trim()===""&&this.#t.column(r)>i))break;s=r+l.trimEnd().length}
return s}#f({pair:t,node:i},e){if(!t&&i!==this.#e)return;if(!t)return[this.#o(this.#i.text.length,[v(e,this.#l(-this.#x())).trimStart(),this.#r])];let s=this.#t.end(t),r=this.#l(this.#t.column(this.#t.
start(t))),l=v(e,r);return[this.#o(l.startsWith(this.#r)?this.#t.lineEnd(s):s,[l])]}#g(t,i,e){let s=this.#l(this.#t.column(this.#t.start(t.items[0]))),r=this.#$(this.#t.lineEnd(this.#t.end(t)),s.column);
return[this.#o(r,[this.#p(s),f(i),":",v(e,s)])]}#v(t,i){let e=t.items.at(-1),s=e?this.#t.end(e):this.#t.start(t)+1;return[this.#o(s,[e?", ":"",i])]}#k(t,i){let e=u=>(0,h.isSeq)(t)?this.#E(u):this.#t.start(
u),s=e(i);if(s===void 0||this.#P(s,this.#t.lineEnd(this.#t.end(i))))return;if(!this.#t.isFirst(s)){let u=t.items,x=u[u.indexOf(i)+1],p=x&&e(x);return p===void 0||this.#n(s,p).length>0?void 0:this.#s(s,
p,"")}let r=this.#t.lineStart(s),l=this.#t.lineEnd(this.#t.end(i)),a=this.#n(s,l).map(({source:u=""})=>`${" ".repeat(s-r)}${u}`);if(a.length>0)return this.#s(r,l,a.join(this.#r));let o=/^\r?\n/.exec(this.#i.
text.slice(l,l+2))?.[0].length??0;return this.#s(r,l+o,"")}#P(t,i){let e=this.#n(t,i).map(({source:l=""})=>l),s=this.#i.text.slice(0,this.#t.lineStart(t)).split(`
`).slice(0,-1),r=s.slice(s.findLastIndex(l=>!l.trimStart().startsWith("#"))+1);return[...e,...r].some(l=>/\b(?:need(?:s|ed)?|required?|requires|necessary)\b/i.test(l))}#E(t){let i=this.#t.start(t),e=this.#t.
lineStart(i),[s="",...r]=this.#i.text.slice(e,i).split("-");return r.length>0&&s.trim()===""&&r.join("-").split(" ").every(l=>/^(?:$|[&!])/.test(l))?e+s.length:void 0}#n(t,i){return this.#c.filter(({offset:e})=>e>=
t&&e<i)}#l(t){return{column:t,step:this.#x(),lineEnd:this.#r}}#x(){let t=(0,h.isMap)(this.#e)?this.#e.items.find(({value:i})=>(0,h.isMap)(i)&&!i.flow):void 0;return t&&this.#t.column(this.#t.start(t.value))||
2}#p({column:t}){return`${this.#r}${" ".repeat(t)}`}#o(t,i){return this.#s(t,t,i.join(""))}#s(t,i,e){return{span:{file:this.#i.path,start:t,end:i},text:e}}},P=({key:n})=>(0,h.isScalar)(n)?String(n.source??
n.value??""):"";function c(n,t){return(0,h.isMap)(n)?n.items.find(i=>P(i)===String(t)):typeof t=="number"?n.items[t]:void 0}function T(n,t,i){return typeof t=="object"?f(t):!(0,h.isScalar)(n)||typeof t!=
"string"?w(t,i):n.type==="QUOTE_DOUBLE"?JSON.stringify(t):n.type==="QUOTE_SINGLE"&&/^[\x20-\x26\x28-\x7e]*$/.test(t)?`'${t}'`:w(t,i)}var E=new A;function I({documents:n},t){let i=n.find(s=>s.source.path===
t)?.source;if(!i)return;let e=E.get(i)??{text:k.read(i)};return E.set(i,e),e.text}function N({source:n,target:t}){if(n?.state!=="written"||/^[/~]/.test(n.value)||t.state==="unknown")return;let i=y(n.value),
e=y(M(t.value)),s=[g(i),g(e)];return r=>s.includes(g(r))?i:e&&r.startsWith(`${e}/`)?`${i}/${r.slice(e.length+1)}`:void 0}var g=n=>n.slice(n.lastIndexOf("/")+1);module.exports={a:k,b:I,c:N};
