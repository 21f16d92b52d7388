"use strict";const{a:y,b:T,c:_,d:O,e:z}=require("./parser.js"),{H:A,Kb:F,c:C,cc:b,da:k,dc:M,ec:S,za:W}=require("./core.js");var v=C(y(),1),B=C(y(),1),m=5e5;function P(t){if(t.length<=m)return!1;let e=0;for(let i of new B.
Lexer().lex(t))if(i.charCodeAt(0)>32&&(e+=1),e>m)return!0;return!1}var $=`it has more than ${k(m)} values and signs; split it, or exclude it`,D=/[^\n\x20-\x7e\u00a1-\u167f\u2010-\u2027\u2030-\u205e\u2190-\u2fff\u3001-\udfff]/,
q=/[A-Za-z_][\w./-]*:(?= |$)/my,R=/^[A-Za-z_][\w./-]*$/,L=/[\w/][\w./@=+-]*(?=[\],]| +[\],])/y,I=/[^\s"'&*!|>@`%?:,[\]{}#-]|-(?![ \n]|$)/y,U=/^(?:[-+]?\.[in]|---|\.\.\.)/i,N=/ *(?: #[^\n]*)?(?=\n|$)/y,
Z=1e3,E=40,c=[],G=W(2e3,t=>R.test(t)&&S(t)?t:void 0),u=Symbol("odd");function H(t,e){if(!(t.length>m||D.test(t)))try{return new J(t,e).root()}catch(i){if(i===u)return;throw i}}var J=class{#t;#p;#h=0;#e=-1;#i=0;#s=c;#l=!1;#r=0;constructor(t,e){
this.#t=t,this.#p=e,this.#o(0),this.#e===0&&t.slice(this.#h,this.#i)==="---"&&this.#o(this.#i+1),this.#v()}root(){if(this.#e!==0)throw u;return this.#a(0,0)}#o(t){let e=this.#t,i;this.#l=!1;for(let s=t;s<
e.length;){let h=s;for(;e.charCodeAt(h)===32;)h+=1;let a=e.indexOf(`
`,h),r=a<0?e.length:a,o=e.charCodeAt(h);if(h<r&&o!==35){if(r-s>Z)throw u;this.#h=h,this.#i=r,this.#e=h-s,this.#s=i??c;return}h<r&&(i??=[],i.push({indent:h-s,end:h+e.slice(h,r).trimEnd().length})),s=r+
1}this.#e=-1,this.#s=i??c}#v(){for(let{indent:t}of this.#s)if(t>this.#e)throw u}#c(t){if(this.#s.length>0&&!this.#l){let i=this.#s.findIndex(h=>h.indent<=t),s=i<0?this.#s:this.#s.slice(0,i);this.#r=s.
at(-1)?.end??this.#r,this.#s=this.#s.slice(s.length),this.#l=!0}let e=this.#r;return t>0&&this.#s.some(i=>i.indent>=t)&&(this.#r=this.#s.at(-1)?.end??e,this.#s=c),e}#n(t,e){return{file:this.#p,start:t,
end:e}}#a(t,e){if(e>E)throw u;let i=this.#h,s=new Map;do{let h=this.#h,a=this.#t.indexOf(":",h),r=this.#u(a+1)?G(this.#t.slice(h,a)):void 0;if(r===void 0||s.has(r))throw u;let o=this.#g(a+1,t,e);s.set(
r,{key:{value:r,span:this.#n(h,a)},value:o,via:c})}while(this.#e===t);if(this.#e>t)throw u;return{kind:"map",entries:s,span:this.#n(i,this.#c(t)),flow:!1}}#u(t){return t===this.#i||t<this.#i&&this.#t.
charCodeAt(t)===32}#g(t,e,i){let s=t;for(;this.#t.charCodeAt(s)===32;)s+=1;if(s<this.#i&&this.#t.charCodeAt(s)!==35)return this.#m(s,e);let h=s<this.#i;if(this.#o(this.#i+1),this.#e>e||this.#e===e&&this.#d())
return this.#v(),this.#d()?this.#k(this.#e,i+1):this.#a(this.#e,i+1);if(h||this.#s.length>0)throw u;return this.#r=t,{kind:"scalar",value:null,text:"",quoted:!1,span:this.#n(s,s)}}#d(){return this.#t.
charCodeAt(this.#h)===45&&this.#t.charCodeAt(this.#h+1)===32}#k(t,e){if(e>E)throw u;let i=this.#h,s=[];do{let h=this.#h+1;for(;this.#t.charCodeAt(h)===32;)h+=1;if(h>=this.#i)throw u;q.lastIndex=h;let a;
if(q.test(this.#t)){let r=t+h-this.#h;this.#h=h,a=this.#a(r,e+1)}else a=this.#m(h,t);s.push({value:a,via:c})}while(this.#e===t&&this.#d());if(this.#e>t)throw u;return{kind:"list",items:s,span:this.#n(
i,this.#c(t)),flow:!1}}#m(t,e){let i=this.#t.charCodeAt(t),s=i===91||i===123?this.#f(t):i===34||i===39?this.#w(t):this.#x(t);if(!s)throw u;let{end:h}=s.span;if(this.#r=h,h<this.#i){N.lastIndex=h;let a=N.
exec(this.#t)?.[0];if(a===void 0)throw u;a.trim()!==""&&(this.#r=h+a.trimEnd().length)}if(this.#o(this.#i+1),this.#e>e)throw u;return s}#f(t){if(this.#t.startsWith("{}",t))return{kind:"map",entries:new Map,
span:this.#n(t,t+2),flow:!0};if(this.#t.charCodeAt(t)!==91)return;let e=[],i=h=>{let a=h;for(;this.#t.charCodeAt(a)===32;)a+=1;return a},s=i(t+1);for(;this.#t.charCodeAt(s)!==93;){let h=this.#w(s);if(!h){
L.lastIndex=s;let r=L.exec(this.#t)?.[0];if(r===void 0)throw u;h=this.#y(r,s,s+r.length,!1)}e.push({value:h,via:c}),s=i(h.span.end);let a=this.#t.charCodeAt(s);if(a===44)s=i(s+1);else if(a!==93)throw u}
return{kind:"list",items:e,span:this.#n(t,s+1),flow:!0}}#w(t){let e=this.#t.charCodeAt(t);if(e!==34&&e!==39)return;let i=this.#t.indexOf(e===34?'"':"'",t+1);if(i<0||i>=this.#i)return;let s=this.#t.slice(
t+1,i);if(!(e===34?s.includes("\\"):this.#t.charCodeAt(i+1)===39))return this.#y(s,t,i+1,!0)}#x(t){if(I.lastIndex=t,!I.test(this.#t))throw u;let e=this.#t.slice(t,this.#i),i=e.indexOf(" #"),s=(i<0?e:e.
slice(0,i)).trimEnd();if(s.includes(": ")||s.endsWith(":")||U.test(s))throw u;return this.#y(s,t,t+s.length,!1)}#y(t,e,i,s){let h=this.#n(e,i);if(s||!X.test(t))return{kind:"scalar",value:t,text:t,quoted:s,
span:h};let a=b(t);if(a!==void 0)return{kind:"scalar",value:a,text:t.replaceAll("_",""),quoted:!1,span:h};let r=K.has(t)?K.get(t):t;return M(t)?{kind:"scalar",value:r,text:t,quoted:!1,span:h,isDate:!0}:
{kind:"scalar",value:r,text:t,quoted:!1,span:h}}},X=/^[-+.\d~nNtTfF]/,K=new Map([...["~","null","Null","NULL"].map(t=>[t,null]),...["true","True","TRUE"].map(t=>[t,!0]),...["false","False","FALSE"].map(
t=>[t,!1])]),w=1e5;function Y(t){let e=A(t.text)?void 0:H(t.text,t.path);return e?{roots:[e],suppressions:[],hidden:[],otherKeys:[],faults:[]}:j(t)}function j(t){if(P(t.text)){let d=[{kind:"unread",span:{
file:t.path,start:0,end:0},message:$}];return{roots:[],suppressions:[],hidden:[],otherKeys:[],isBroken:!0,isTooLarge:!0,faults:d}}let e=_(t.text),i=[],s=O(e,A(t.text)?i:void 0),h=i.flatMap(d=>z(d,t));
if(s!==void 0){let d={file:t.path,start:s,end:Math.min(s+1,t.text.length)};return{roots:[],suppressions:h,hidden:[],otherKeys:[],isBroken:!0,faults:[{kind:"broken",span:d,message:`the nesting is deepe\
r than ${T} levels`}]}}let a=new v.Composer({merge:!1,uniqueKeys:!1,logLevel:"silent",strict:!0,keepSourceTokens:!1}),r=[],o=[],n=[],l=[],f;for(let d of a.compose(e)){let[g]=d.errors;if(g&&!f){let x=Math.
min(g.pos[0],t.text.length);f={kind:"broken",span:{file:t.path,start:x,end:Math.max(x,Math.min(g.pos[1],t.text.length))},message:V(g.message)}}d.contents&&o.push(new Q(t,{faults:r,hidden:n,otherKeys:l}).
root(d.contents))}let p={roots:o,suppressions:h,hidden:n,otherKeys:l};return f?{...p,faults:[f],isBroken:!0}:{...p,faults:r}}var V=t=>{let[e=""]=t.split(`
`),i=e.replace(/ at line \d+, column \d+:?$/,"").trim();return i.charAt(0).toLowerCase()+i.slice(1)},Q=class{#t;#p;#h;#e;#i=new Map;#s=new Set;#l=new Map;#r=new Map;#o=!1;#v=0;#c=0;constructor(t,e){this.#t=
t,this.#p=e.faults,this.#h=e.hidden,this.#e=e.otherKeys}root(t){let e=this.#g(t);return(this.#l.get(e)??1)-this.#v>w&&!this.#o?(this.#o=!0,this.#a(e.span,`the aliases expand to more than ${k(w)} value\
s, and Compose gives up`),this.#u(e.span)):e}#n(t){let[e=0,i=e]=t?.range??[],s=i;for(;s>e&&/\s/.test(this.#t.text[s-1]);)s-=1;return{file:this.#t.path,start:e,end:s}}#a(t,e){this.#p.push({kind:"broken",
span:t,message:e})}#u=t=>({kind:"scalar",value:null,text:"",quoted:!1,span:t});#g(t){let e=this.#i.get(t);if(e)return e;this.#s.add(t);let i=this.#k(t);return this.#s.delete(t),t.anchor&&this.#i.set(t,
i),i}#d(t){let e=t.anchor;if(!(0,v.isAlias)(t))return e&&this.#r.set(e,t),{value:this.#g(t),via:[]};let i=this.#n(t),s=this.#r.get(t.source);return s?this.#s.has(s)?(this.#a(i,`the alias *${t.source.slice(
0,60)} is inside the value it repeats`),{value:this.#u(i),via:[]}):{value:this.#g(s),via:[{how:"alias",span:i}]}:(this.#a(i,`there is no anchor &${t.source.slice(0,60)} above this alias`),{value:this.#u(
i),via:[]})}#k(t){let e=this.#n(t),i=t.tag?.startsWith("!")&&t.tag!=="!"?{tag:t.tag}:{};if((0,v.isMap)(t))return this.#w(t,e,i);if((0,v.isSeq)(t)){let f=t.items.map(d=>d?this.#d(d):{value:this.#u(e),via:[]}),
p={kind:"list",items:f,span:e,flow:t.flow===!0,...i};return this.#f(p,f.map(({value:d})=>d))}if(!(0,v.isScalar)(t))return this.#f(this.#u(e),[]);let{value:s,source:h}=t,a=t.type==="PLAIN",r=typeof s==
"string"||typeof s=="number"||typeof s=="boolean"?s:s==null?null:String(s),o=a&&h!==void 0?h:r===null?"":String(r),n=a&&t.tag===void 0&&typeof r!="boolean"?b(o):void 0,l=a&&(t.tag===void 0||t.tag.endsWith(
":timestamp"))&&M(o)?{isDate:!0}:{};return this.#f({kind:"scalar",value:n??r,text:n===void 0?o:o.replaceAll("_",""),quoted:!a,span:e,...i,...l},[])}#m(t,e){let i={...t,tag:e},s=this.#l.get(t);return s!==
void 0&&this.#l.set(i,s),i}#f(t,e){this.#v+=1;let i=1;for(let s of e)i=Math.min(Number.MAX_SAFE_INTEGER,i+(this.#l.get(s)??1));return i>1&&this.#l.set(t,i),t}#w(t,e,i){let s=new Map,h=[];for(let{key:r,
value:o}of t.items){let n=this.#n(r),l=r&&(0,v.isAlias)(r)?this.#r.get(r.source):r;if(!l||!(0,v.isScalar)(l)){r&&this.#a(n,"a key must be a plain value here, not a list or a mapping");continue}let f=l.
anchor;f&&this.#r.set(f,l);let p=String(l.source??l.value??"");l.type==="PLAIN"&&l.tag===void 0&&n.end>n.start&&!S(p)&&this.#e.push({value:p,span:n});let d=o?this.#d(o):{value:this.#u({...n,start:n.end}),
via:[]};p==="<<"&&l.type==="PLAIN"?(h.length&&this.#a(n,"duplicate merge key <<: write one with a list"),h.push({...d,key:n})):s.has(p)?this.#a(n,`duplicate key ${JSON.stringify(p.slice(0,60))}`):s.set(
p,{key:{value:p,span:n},...d})}for(let r of h)this.#x(s,r);let a={kind:"map",entries:s,span:e,flow:t.flow===!0,...i};return this.#f(a,[...s.values()].map(({value:r})=>r))}#x(t,{value:e,via:i,key:s}){let h=e.
kind==="list"?e.items:[{value:e,via:i}];for(let a of h){if(a.value.kind!=="map"){this.#a(s,"<< merges mappings only");continue}let r={how:"merge",span:a.via[0]?.span??s};if(this.#c+=a.value.entries.size,
this.#c>w){this.#o||this.#a(s,`the merge keys add more than ${k(w)} values, and Compose gives up`),this.#o=!0;return}for(let[o,n]of a.value.entries){let l=t.get(o),f={...n,via:F(r,n.via)};l?l.value.tag===
"!reset"?n.value.tag!=="!reset"&&t.set(o,{...f,value:this.#m(n.value,"!override")}):n.value.tag==="!reset"?t.set(o,{...l,value:this.#m(l.value,"!override")}):l.value!==n.value&&this.#h.push({before:n,
after:l}):t.set(o,f)}}}};module.exports={a:$,b:Y};
