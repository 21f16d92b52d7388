"use strict";const{Aa:w,da:q,ja:B,m:P,rb:F,sb:D,tb:b}=require("./core.js");function E(t,n){let{span:l,text:e}=n,r=G(t,n);return r?.text.trimEnd()===e.trimEnd()?r:{file:t.path,text:e,at:[0],from:[l.start],whole:l}}
function G(t,n){let{start:l,end:e}=n.span,r=t.text[l];return r==="|"||r===">"?H(t,n):r==='"'?M(t,l+1,e-1,/\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^\r\n])/g,Q):r==="'"?M(t,l+1,e-1,/''/g,()=>"\
'"):M(t,l,e,void 0,()=>"")}function I(t,n,l){let e=[];for(let r=n;r<=l;){let i=t.indexOf(`
`,r),a=i<0||i>l?l:i;e.push({start:r,end:a>r&&t[a-1]==="\r"&&a<l?a-1:a}),r=a+1}return e}function H({path:t,text:n},{span:l}){let e=/^[|>][-+\d]*[ \t]*(?:#[^\n]*)?\r?\n/.exec(n.slice(l.start,l.start+1e3))?.[0];
if(!e)return;let r=I(n,l.start+e.length,l.end),i=r.find(({start:x,end:c})=>n.slice(x,c).trim()!=="");if(!i)return;let a=n.slice(i.start,i.end).search(/[^ ]/),o=/\d/.exec(e),s=r.reduce((x,{start:c,end:m})=>{
let v=n.slice(c,m).search(/[^ \r]/);return v<0?x:Math.min(x,v)},a),h=o?s:a,f=e.startsWith(">"),d=new b(t),p=!0,g=0,u=l.start+e.length;for(let{start:x,end:c}of r){let m=Math.min(x+h,c);if(m>=c){g+=1;continue}
let v=/[ \t]/.test(n[m]),k=u===l.start+e.length,Z=k?`
`.repeat(g):f&&!k&&!v&&!p?g===0?" ":`
`.repeat(g):`
`.repeat(g+1);d.addFor(Z,u,m),d.add(n.slice(m,c),m),p=v,g=0,u=c}return d.addFor(`
`,u,u+1),d.build()}function M({path:t,text:n},l,e,r,i){let a=new b(t),o=I(n,l,e),s=0,h=l,f=!0;for(let[d,{start:p,end:g}]of o.entries()){let u=n.slice(p,g),x=d===o.length-1,c=d===0?0:u.length-u.trimStart().
length,m=!x&&r?.source.startsWith("\\\\")===!0&&/(?:^|[^\\])(?:\\\\)*\\$/.test(u),v=m?u.length-1:x?u.length:u.trimEnd().length;if(c>=v&&!x){s+=d===0?0:1,d===0&&(f=!1);continue}d>0&&a.addFor(s?`
`.repeat(s):f?"":" ",h,p+c),J(a,u.slice(c,Math.max(c,v)),p+c,r,i),s=0,h=p+Math.max(c,v),f=m}return a.build()}function J(t,n,l,e,r){let i=0;for(let{index:a,0:o}of e?n.matchAll(e):[])t.add(n.slice(i,a),
l+i),i=a+o.length,t.addFor(r(o),l+a,l+i);t.add(n.slice(i),l+i)}var K={0:"\0",a:"\x07",b:"\b",t:"	","	":"	",n:`
`,v:"\v",f:"\f",r:"\r",e:"\x1B",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"};function Q(t){let n=t[1];return/[xuU]/.test(n)&&t.length>2?String.fromCodePoint(Math.min(1114111,Number.parseInt(t.slice(2),16))):
K[n]??n}var $=(t,n)=>t?.kind==="map"?t.entries.get(n)?.value:void 0,T=(t,n)=>{let l=$(t,n);return l?.kind==="scalar"&&l.value!==null?l.text:void 0},C=t=>t?.kind==="list"?t.items.map(({value:n})=>n):[],
N=t=>t?.kind==="map"?[...t.entries.values()].map(({value:n})=>n):[];function*V(t){let n=new Set,l=[t];for(let e=l.pop();e;e=l.pop()){if(e.kind==="scalar"||n.has(e))continue;n.add(e),e.kind==="map"&&(yield e);
let r=e.kind==="map"?N(e):C(e);for(let i=r.length-1;i>=0;i-=1)l.push(r[i])}}function X(t){let n=P(({text:e})=>e.replace(t,w)),l=P(({entries:e})=>{let r=new Map;for(let[i,{value:a}]of e){let o=a.kind===
"map"?$(a,"value"):a;o?.kind==="scalar"&&r.set(i,n(o))}return r});return e=>e?.kind==="map"?l(e):Y}var Y=new Map;function tt(t,n,l=()=>{}){if(t.text.search(n)<0)return t;let e=new b(t.file),r=0;for(let i of t.
text.matchAll(n)){let[a,...o]=i;e.addPart(t,r,i.index),r=i.index+a.length;let s=o.findLast(f=>f!==void 0)?.trim()??"",h=F(t,i.index,r);et(e,h,l(s,h)??w,s)}return e.addPart(t,r,t.text.length),e.build()}
function et(t,n,l,e){for(let r of l.split(new RegExp(`(${w})`)))t.addFor(r,n.start,n.end,r===w?e:void 0)}function nt(t,n,l){let e=new b(t.path);for(let r of n){if(!l.reads(r,r.text.length,r.span))break;
let i=E(t,r);e.addPart(i,0,i.text.length),e.addFor(`
`,r.span.end,r.span.end+1)}return e.build()}var O=5e5,U=class{#t=new WeakSet;#e=O;#n;get limit(){return this.#n}fill(t,n){return t!==void 0&&this.takes(t.length,n)?t:void 0}reads(t,n,l){return this.#t.
has(t)?this.takes(n,l):(this.#t.add(t),!0)}takes(t,n){return this.#e-=t,this.#e>=0?!0:(this.#n??={span:n,message:`variables and aliases of this file repeat more than ${q(O)} characters: from here on t\
hey are taken as unknown`},!1)}},lt=()=>{},W={errexit:!1,pipefail:!1},_=t=>/docker|podman|nerdctl|container/i.test(t),j=(...t)=>n=>{for(let l of t){let e=l.get(n);if(e!==void 0)return e}};function z({
path:t,text:n},l){let e=it(t),r=[],i=!1;for(let a=0;a<n.length;){let o=n.slice(a,A(n,a).end),s=/^\[(\w+)\]/.exec(o)?.[1],[h,f]=/^[ \t]*(\w+)[ \t]*=[ \t]*/.exec(o)??[];s&&(i=s==="Service");let d=i&&f?new b(
t):void 0,p=/^[ \t]*(?:[#;]|$)/.test(o),g=p?A(n,a).next:rt(n,a+(h?.length??0),(u,x,c)=>{d&&at(d,{path:t,text:n},u,x,e,l),c!==void 0&&d?.addFor(" ",x,c)});d&&f&&!p&&r.push({name:f,value:d.build()}),a=g}
return r}function rt(t,n,l){let e=n;for(let r=!0;;r=!1){let{end:i,next:a}=A(t,e),o=!r&&/^[ \t]*[#;]/.test(t.slice(e,i)),s=!o&&i>e&&t[i-1]==="\\";if(o||l(e,s?i-1:i,s&&a<t.length?a:void 0),a>=t.length||
!(o||s))return a;e=a}}function A(t,n){let l=t.indexOf(`
`,n);return l<0?{end:t.length,next:t.length}:{end:l>n&&t[l-1]==="\r"?l-1:l,next:l+1}}function it(t){let n=B(t),l=n.replace(/\.service$/,""),e=n.includes("@")?[]:[["n",n],["N",l],["p",l]];return new Map(
[["%","%"],...e])}function at(t,{path:n,text:l},e,r,i,a){let o=l.slice(e,r),s=0;for(let{index:h,1:f=""}of o.matchAll(/%(.)/gs)){t.add(o.slice(s,h),e+s),s=h+2;let d=a.fill(i.get(f),{file:n,start:e+h,end:e+
s});d!==void 0?t.addFor(d,e+h,e+s):t.addFor(w,e+h,e+s,`%${f}`)}t.add(o.slice(s),e+s)}var L=/\\(?:x[0-9a-fA-F]{2}|[0-7]{3}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)/y,R=/\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*)|\$)/y,
y=/[^\s"'\\$]+/y;function S(t,n,l){let{text:e}=t,r=[];for(let i=n;i<e.length;){if(/\s/.test(e[i])){i+=1;continue}let a=st(t,i,l);for(let o of ot(a.inner,F(t,i,a.end),a.isMany))r.push(o);i=a.end}return r}
function st(t,n,l){let{text:e}=t,r=new b(t.file),i=(f,d,p,g)=>{let{start:u,end:x}=F(t,d,d+f.length);r.addFor(p,u,x,g)},a="",o=!1,s=n,h=()=>{let f=e[s];R.lastIndex=L.lastIndex=y.lastIndex=s;let d=f==="\
$"&&l?R.exec(e):null,p=f==="\\"?L.exec(e)?.[0]:void 0;if(d&&l){let[u,x,c]=d,m=x??c,v=s+u.length;if(m===void 0)i(u,s,"$");else{o||=c!==void 0&&s===n&&(v===e.length||/\s/.test(e[v]));let k=l.filling.fill(
l.values.get(m),F(t,s,v));i(u,s,k??w,k===void 0?m:void 0)}return v}if(p)return i(p,s,dt(p)),s+p.length;if(a?f===a:s===n&&/["']/.test(f))return a=a?"":f,s+1;let g=y.test(e)?y.lastIndex:s+1;return r.addPart(
t,s,g),g};for(;s<e.length&&(a||!/\s/.test(e[s]));)s=h();return{inner:r.build(),end:s,isMany:o}}function ot(t,n,l){let{text:e}=t,r=[];for(let a=e.indexOf(w);a>=0;a=e.indexOf(w,a+1))r.push(D(t,a));let i={
text:e,literal:e,span:n,splits:!1,substitutions:[],inner:()=>t};return r.length&&(i.holes=r),l&&e===w&&(i.isMany=!0),!l||e===w?[i]:e.split(/\s+/).flatMap(a=>a?[{...i,text:a,literal:w}]:[])}function dt(t){
let n=t[1];return/[xuU]/.test(n)&&t.length>2?String.fromCodePoint(Math.min(1114111,Number.parseInt(t.slice(2),16))):/^[0-7]{3}$/.test(t.slice(1))?String.fromCharCode(Number.parseInt(t.slice(1),8)):{a:"\
\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",s:" "}[n]??n}var ft=/^Exec(?:Start|StartPre|StartPost|Condition|Reload|Stop|StopPost)$/;function ut(t,n){let l=z(t,n),e={values:ct(l),filling:n};return l.flatMap(({name:r,value:i})=>ft.
test(r)&&_(i.text)?pt(i,e).map(a=>({text:a,variables:j(e.values),options:W,folders:[]})):[])}function ct(t){let n=new Map;for(let{name:l,value:e}of t)if(l==="Environment"){e.text.trim()===""&&n.clear();
for(let{text:r}of S(e,0)){let i=r.indexOf("=");i>0&&n.set(r.slice(0,i),r.slice(i+1))}}return n}var ht=t=>z(t,new U).flatMap(({name:n,value:l})=>n==="Environment"?S(l,0):[]);function pt(t,n){let l=/^[@:+!|-]*/.
exec(t.text)?.[0].length??0,e=[[]];for(let r of S(t,l,n))r.text===";"&&r.span.end-r.span.start===1?e.push([]):e.at(-1)?.push(r);return t.text.slice(0,l).includes("@")&&e[0]?.splice(1,1),e.filter(({length:r})=>r>
0)}module.exports={a:E,b:$,c:T,d:C,e:N,f:V,g:X,h:tt,i:nt,j:U,k:lt,l:W,m:_,n:j,o:ut,p:ht};
