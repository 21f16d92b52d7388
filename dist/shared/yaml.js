"use strict";const{a:y,b:T,c:_,d:O,e:W}=require("./parser.js"),{Ab:A,W:k,c:C,qa:z,sb:F,y:b,yb:M,zb:q}=require("./core.js");var B=C(y(),1),m=5e5;function P(t){if(t.length<=m)return!1;let s=0;for(let i of new B.Lexer().
lex(t))if(i.charCodeAt(0)>32&&(s+=1),s>m)return!0;return!1}var S=`it has more than ${k(m)} values and signs; split it, or exclude it`,v=C(y(),1),D=/[^\n\x20-\x7e\u00a1-\u167f\u2010-\u2027\u2030-\u205e\u2190-\u2fff\u3001-\udfff]/,
$=/[A-Za-z_][\w./-]*:(?= |$)/my,R=/^[A-Za-z_][\w./-]*$/,L=/[\w/][\w./@=+-]*(?=[\],]| +[\],])/y,I=/[^\s"'&*!|>@`%?:,[\]{}#-]|-(?![ \n]|$)/y,U=/^(?:[-+]?\.[in]|---|\.\.\.)/i,N=/ *(?: #[^\n]*)?(?=\n|$)/y,
Z=1e3,E=40,c=[],G=z(2e3,t=>R.test(t)&&A(t)?t:void 0),u=Symbol("odd");function J(t,s){if(!(t.length>m||D.test(t)))try{return new X(t,s).root()}catch(i){if(i===u)return;throw i}}var X=class{#t;#p;#h=0;#s=-1;#i=0;#e=c;#l=!1;#r=0;constructor(t,s){
this.#t=t,this.#p=s,this.#o(0),this.#s===0&&t.slice(this.#h,this.#i)==="---"&&this.#o(this.#i+1),this.#v()}root(){if(this.#s!==0)throw u;return this.#a(0,0)}#o(t){let s=this.#t,i;this.#l=!1;for(let e=t;e<
s.length;){let h=e;for(;s.charCodeAt(h)===32;)h+=1;let a=s.indexOf(`
`,h),r=a<0?s.length:a,o=s.charCodeAt(h);if(h<r&&o!==35){if(r-e>Z)throw u;this.#h=h,this.#i=r,this.#s=h-e,this.#e=i??c;return}h<r&&(i??=[],i.push({indent:h-e,end:h+s.slice(h,r).trimEnd().length})),e=r+
1}this.#s=-1,this.#e=i??c}#v(){for(let{indent:t}of this.#e)if(t>this.#s)throw u}#c(t){if(this.#e.length>0&&!this.#l){let i=this.#e.findIndex(h=>h.indent<=t),e=i<0?this.#e:this.#e.slice(0,i);this.#r=e.
at(-1)?.end??this.#r,this.#e=this.#e.slice(e.length),this.#l=!0}let s=this.#r;return t>0&&this.#e.some(i=>i.indent>=t)&&(this.#r=this.#e.at(-1)?.end??s,this.#e=c),s}#n(t,s){return{file:this.#p,start:t,
end:s}}#a(t,s){if(s>E)throw u;let i=this.#h,e=new Map;do{let h=this.#h,a=this.#t.indexOf(":",h),r=this.#u(a+1)?G(this.#t.slice(h,a)):void 0;if(r===void 0||e.has(r))throw u;let o=this.#g(a+1,t,s);e.set(
r,{key:{value:r,span:this.#n(h,a)},value:o,via:c})}while(this.#s===t);if(this.#s>t)throw u;return{kind:"map",entries:e,span:this.#n(i,this.#c(t)),flow:!1}}#u(t){return t===this.#i||t<this.#i&&this.#t.
charCodeAt(t)===32}#g(t,s,i){let e=t;for(;this.#t.charCodeAt(e)===32;)e+=1;if(e<this.#i&&this.#t.charCodeAt(e)!==35)return this.#m(e,s);let h=e<this.#i;if(this.#o(this.#i+1),this.#s>s||this.#s===s&&this.#d())
return this.#v(),this.#d()?this.#k(this.#s,i+1):this.#a(this.#s,i+1);if(h||this.#e.length>0)throw u;return this.#r=t,{kind:"scalar",value:null,text:"",quoted:!1,span:this.#n(e,e)}}#d(){return this.#t.
charCodeAt(this.#h)===45&&this.#t.charCodeAt(this.#h+1)===32}#k(t,s){if(s>E)throw u;let i=this.#h,e=[];do{let h=this.#h+1;for(;this.#t.charCodeAt(h)===32;)h+=1;if(h>=this.#i)throw u;$.lastIndex=h;let a;
if($.test(this.#t)){let r=t+h-this.#h;this.#h=h,a=this.#a(r,s+1)}else a=this.#m(h,t);e.push({value:a,via:c})}while(this.#s===t&&this.#d());if(this.#s>t)throw u;return{kind:"list",items:e,span:this.#n(
i,this.#c(t)),flow:!1}}#m(t,s){let i=this.#t.charCodeAt(t),e=i===91||i===123?this.#f(t):i===34||i===39?this.#w(t):this.#x(t);if(!e)throw u;let{end:h}=e.span;if(this.#r=h,h<this.#i){N.lastIndex=h;let a=N.
exec(this.#t)?.[0];if(a===void 0)throw u;a.trim()!==""&&(this.#r=h+a.trimEnd().length)}if(this.#o(this.#i+1),this.#s>s)throw u;return e}#f(t){if(this.#t.startsWith("{}",t))return{kind:"map",entries:new Map,
span:this.#n(t,t+2),flow:!0};if(this.#t.charCodeAt(t)!==91)return;let s=[],i=h=>{let a=h;for(;this.#t.charCodeAt(a)===32;)a+=1;return a},e=i(t+1);for(;this.#t.charCodeAt(e)!==93;){let h=this.#w(e);if(!h){
L.lastIndex=e;let r=L.exec(this.#t)?.[0];if(r===void 0)throw u;h=this.#y(r,e,e+r.length,!1)}s.push({value:h,via:c}),e=i(h.span.end);let a=this.#t.charCodeAt(e);if(a===44)e=i(e+1);else if(a!==93)throw u}
return{kind:"list",items:s,span:this.#n(t,e+1),flow:!0}}#w(t){let s=this.#t.charCodeAt(t);if(s!==34&&s!==39)return;let i=this.#t.indexOf(s===34?'"':"'",t+1);if(i<0||i>=this.#i)return;let e=this.#t.slice(
t+1,i);if(!(s===34?e.includes("\\"):this.#t.charCodeAt(i+1)===39))return this.#y(e,t,i+1,!0)}#x(t){if(I.lastIndex=t,!I.test(this.#t))throw u;let s=this.#t.slice(t,this.#i),i=s.indexOf(" #"),e=(i<0?s:s.
slice(0,i)).trimEnd();if(e.includes(": ")||e.endsWith(":")||U.test(e))throw u;return this.#y(e,t,t+e.length,!1)}#y(t,s,i,e){let h=this.#n(s,i);if(e||!Y.test(t))return{kind:"scalar",value:t,text:t,quoted:e,
span:h};let a=M(t);if(a!==void 0)return{kind:"scalar",value:a,text:t.replaceAll("_",""),quoted:!1,span:h};let r=K.has(t)?K.get(t):t;return q(t)?{kind:"scalar",value:r,text:t,quoted:!1,span:h,isDate:!0}:
{kind:"scalar",value:r,text:t,quoted:!1,span:h}}},Y=/^[-+.\d~nNtTfF]/,K=new Map([...["~","null","Null","NULL"].map(t=>[t,null]),...["true","True","TRUE"].map(t=>[t,!0]),...["false","False","FALSE"].map(
t=>[t,!1])]),w=1e5;function j(t){let s=b(t.text)?void 0:J(t.text,t.path);return s?{roots:[s],suppressions:[],hidden:[],otherKeys:[],faults:[]}:H(t)}function H(t){if(P(t.text)){let d=[{kind:"unread",span:{
file:t.path,start:0,end:0},message:S}];return{roots:[],suppressions:[],hidden:[],otherKeys:[],isBroken:!0,isTooLarge:!0,faults:d}}let s=_(t.text),i=[],e=O(s,b(t.text)?i:void 0),h=i.flatMap(d=>W(d,t));
if(e!==void 0){let d={file:t.path,start:e,end:Math.min(e+1,t.text.length)};return{roots:[],suppressions:h,hidden:[],otherKeys:[],isBroken:!0,faults:[{kind:"broken",span:d,message:`the nesting is deepe\
r than ${T} levels`}]}}let a=new v.Composer({merge:!1,uniqueKeys:!1,logLevel:"silent",strict:!0,keepSourceTokens:!1}),r=[],o=[],n=[],l=[],f;for(let d of a.compose(s)){let[g]=d.errors;if(g&&!f){let x=Math.
min(g.pos[0],t.text.length);f={kind:"broken",span:{file:t.path,start:x,end:Math.max(x,Math.min(g.pos[1],t.text.length))},message:V(g.message)}}d.contents&&o.push(new Q(t,{faults:r,hidden:n,otherKeys:l}).
root(d.contents))}let p={roots:o,suppressions:h,hidden:n,otherKeys:l};return f?{...p,faults:[f],isBroken:!0}:{...p,faults:r}}var V=t=>{let[s=""]=t.split(`
`),i=s.replace(/ at line \d+, column \d+:?$/,"").trim();return i.charAt(0).toLowerCase()+i.slice(1)},Q=class{#t;#p;#h;#s;#i=new Map;#e=new Set;#l=new Map;#r=new Map;#o=!1;#v=0;#c=0;constructor(t,s){this.#t=
t,this.#p=s.faults,this.#h=s.hidden,this.#s=s.otherKeys}root(t){let s=this.#g(t);return(this.#l.get(s)??1)-this.#v>w&&!this.#o?(this.#o=!0,this.#a(s.span,`the aliases expand to more than ${k(w)} value\
s, and Compose gives up`),this.#u(s.span)):s}#n(t){let[s=0,i=s]=t?.range??[],e=i;for(;e>s&&/\s/.test(this.#t.text[e-1]);)e-=1;return{file:this.#t.path,start:s,end:e}}#a(t,s){this.#p.push({kind:"broken",
span:t,message:s})}#u=t=>({kind:"scalar",value:null,text:"",quoted:!1,span:t});#g(t){let s=this.#i.get(t);if(s)return s;this.#e.add(t);let i=this.#k(t);return this.#e.delete(t),t.anchor&&this.#i.set(t,
i),i}#d(t){let s=t.anchor;if(!(0,v.isAlias)(t))return s&&this.#r.set(s,t),{value:this.#g(t),via:[]};let i=this.#n(t),e=this.#r.get(t.source);return e?this.#e.has(e)?(this.#a(i,`the alias *${t.source.slice(
0,60)} stands inside what it repeats`),{value:this.#u(i),via:[]}):{value:this.#g(e),via:[{how:"alias",span:i}]}:(this.#a(i,`there is no anchor &${t.source.slice(0,60)} above this alias`),{value:this.#u(
i),via:[]})}#k(t){let s=this.#n(t),i=t.tag?.startsWith("!")&&t.tag!=="!"?{tag:t.tag}:{};if((0,v.isMap)(t))return this.#w(t,s,i);if((0,v.isSeq)(t)){let f=t.items.map(d=>d?this.#d(d):{value:this.#u(s),via:[]}),
p={kind:"list",items:f,span:s,flow:t.flow===!0,...i};return this.#f(p,f.map(({value:d})=>d))}if(!(0,v.isScalar)(t))return this.#f(this.#u(s),[]);let{value:e,source:h}=t,a=t.type==="PLAIN",r=typeof e==
"string"||typeof e=="number"||typeof e=="boolean"?e:e==null?null:String(e),o=a&&h!==void 0?h:r===null?"":String(r),n=a&&t.tag===void 0&&typeof r!="boolean"?M(o):void 0,l=a&&(t.tag===void 0||t.tag.endsWith(
":timestamp"))&&q(o)?{isDate:!0}:{};return this.#f({kind:"scalar",value:n??r,text:n===void 0?o:o.replaceAll("_",""),quoted:!a,span:s,...i,...l},[])}#m(t,s){let i={...t,tag:s},e=this.#l.get(t);return e!==
void 0&&this.#l.set(i,e),i}#f(t,s){this.#v+=1;let i=1;for(let e of s)i=Math.min(Number.MAX_SAFE_INTEGER,i+(this.#l.get(e)??1));return i>1&&this.#l.set(t,i),t}#w(t,s,i){let e=new Map,h=[];for(let{key:r,
value:o}of t.items){let n=this.#n(r),l=r&&(0,v.isAlias)(r)?this.#r.get(r.source):r;if(!l||!(0,v.isScalar)(l)){r&&this.#a(n,"a key is a plain text here, not a list or a mapping");continue}let f=l.anchor;
f&&this.#r.set(f,l);let p=String(l.source??l.value??"");l.type==="PLAIN"&&l.tag===void 0&&n.end>n.start&&!A(p)&&this.#s.push({value:p,span:n});let d=o?this.#d(o):{value:this.#u({...n,start:n.end}),via:[]};
p==="<<"&&l.type==="PLAIN"?(h.length&&this.#a(n,"duplicate merge key <<: write one with a list"),h.push({...d,key:n})):e.has(p)?this.#a(n,`duplicate key ${JSON.stringify(p.slice(0,60))}`):e.set(p,{key:{
value:p,span:n},...d})}for(let r of h)this.#x(e,r);let a={kind:"map",entries:e,span:s,flow:t.flow===!0,...i};return this.#f(a,[...e.values()].map(({value:r})=>r))}#x(t,{value:s,via:i,key:e}){let h=s.kind===
"list"?s.items:[{value:s,via:i}];for(let a of h){if(a.value.kind!=="map"){this.#a(e,"<< merges mappings only");continue}let r={how:"merge",span:a.via[0]?.span??e};if(this.#c+=a.value.entries.size,this.#c>
w){this.#o||this.#a(e,`the merge keys bring in more than ${k(w)} values, and Compose gives up`),this.#o=!0;return}for(let[o,n]of a.value.entries){let l=t.get(o),f={...n,via:F(r,n.via)};l?l.value.tag===
"!reset"?n.value.tag!=="!reset"&&t.set(o,{...f,value:this.#m(n.value,"!override")}):n.value.tag==="!reset"?t.set(o,{...l,value:this.#m(l.value,"!override")}):l.value!==n.value&&this.#h.push({before:n,
after:l}):t.set(o,f)}}}};module.exports={a:S,b:j};
