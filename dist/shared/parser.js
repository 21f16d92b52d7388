var fe=Object.defineProperty;var Qe=Object.getOwnPropertyDescriptor;var He=Object.getOwnPropertyNames;var Xe=Object.prototype.hasOwnProperty;var ze=(p,g)=>{for(var d in g)fe(p,d,{get:g[d],enumerable:!0})},Ze=(p,g,d,m)=>{if(g&&typeof g=="object"||typeof g=="function")for(let y of He(g))!Xe.call(p,y)&&y!==d&&fe(p,y,{get:()=>g[y],enumerable:!(m=
Qe(g,y))||m.enumerable});return p};var et=p=>Ze(fe({},"__esModule",{value:!0}),p);var Ct={};ze(Ct,{a:()=>Ge});module.exports=et(Ct);var A=require("./core.js"),x=(0,A.b)(p=>{"use strict";var g=Symbol.for("yaml.alias"),d=Symbol.for("yaml.document"),m=Symbol.for("yaml.map"),y=Symbol.for(
"yaml.pair"),f=Symbol.for("yaml.scalar"),c=Symbol.for("yaml.seq"),o=Symbol.for("yaml.node.type"),a=h=>!!h&&typeof h=="object"&&h[o]===g,t=h=>!!h&&typeof h=="object"&&h[o]===d,r=h=>!!h&&typeof h=="obje\
ct"&&h[o]===m,i=h=>!!h&&typeof h=="object"&&h[o]===y,n=h=>!!h&&typeof h=="object"&&h[o]===f,e=h=>!!h&&typeof h=="object"&&h[o]===c;function s(h){if(h&&typeof h=="object")switch(h[o]){case m:case c:return!0}
return!1}function l(h){if(h&&typeof h=="object")switch(h[o]){case g:case m:case f:case c:return!0}return!1}var u=h=>(n(h)||s(h))&&!!h.anchor;p.ALIAS=g,p.DOC=d,p.MAP=m,p.NODE_TYPE=o,p.PAIR=y,p.SCALAR=f,
p.SEQ=c,p.hasAnchor=u,p.isAlias=a,p.isCollection=s,p.isDocument=t,p.isMap=r,p.isNode=l,p.isPair=i,p.isScalar=n,p.isSeq=e}),Z=(0,A.b)(p=>{"use strict";var g=x(),d=Symbol("break visit"),m=Symbol("skip c\
hildren"),y=Symbol("remove node");function f(n,e){let s=t(e);g.isDocument(n)?c(null,n.contents,s,Object.freeze([n]))===y&&(n.contents=null):c(null,n,s,Object.freeze([]))}f.BREAK=d,f.SKIP=m,f.REMOVE=y;
function c(n,e,s,l){let u=r(n,e,s,l);if(g.isNode(u)||g.isPair(u))return i(n,l,u),c(n,u,s,l);if(typeof u!="symbol"){if(g.isCollection(e)){l=Object.freeze(l.concat(e));for(let h=0;h<e.items.length;++h){
let b=c(h,e.items[h],s,l);if(typeof b=="number")h=b-1;else{if(b===d)return d;b===y&&(e.items.splice(h,1),h-=1)}}}else if(g.isPair(e)){l=Object.freeze(l.concat(e));let h=c("key",e.key,s,l);if(h===d)return d;
h===y&&(e.key=null);let b=c("value",e.value,s,l);if(b===d)return d;b===y&&(e.value=null)}}return u}async function o(n,e){let s=t(e);g.isDocument(n)?await a(null,n.contents,s,Object.freeze([n]))===y&&(n.
contents=null):await a(null,n,s,Object.freeze([]))}o.BREAK=d,o.SKIP=m,o.REMOVE=y;async function a(n,e,s,l){let u=await r(n,e,s,l);if(g.isNode(u)||g.isPair(u))return i(n,l,u),a(n,u,s,l);if(typeof u!="s\
ymbol"){if(g.isCollection(e)){l=Object.freeze(l.concat(e));for(let h=0;h<e.items.length;++h){let b=await a(h,e.items[h],s,l);if(typeof b=="number")h=b-1;else{if(b===d)return d;b===y&&(e.items.splice(h,
1),h-=1)}}}else if(g.isPair(e)){l=Object.freeze(l.concat(e));let h=await a("key",e.key,s,l);if(h===d)return d;h===y&&(e.key=null);let b=await a("value",e.value,s,l);if(b===d)return d;b===y&&(e.value=null)}}
return u}function t(n){return typeof n=="object"&&(n.Collection||n.Node||n.Value)?Object.assign({Alias:n.Node,Map:n.Node,Scalar:n.Node,Seq:n.Node},n.Value&&{Map:n.Value,Scalar:n.Value,Seq:n.Value},n.Collection&&
{Map:n.Collection,Seq:n.Collection},n):n}function r(n,e,s,l){if(typeof s=="function")return s(n,e,l);if(g.isMap(e))return s.Map?.(n,e,l);if(g.isSeq(e))return s.Seq?.(n,e,l);if(g.isPair(e))return s.Pair?.(
n,e,l);if(g.isScalar(e))return s.Scalar?.(n,e,l);if(g.isAlias(e))return s.Alias?.(n,e,l)}function i(n,e,s){let l=e[e.length-1];if(g.isCollection(l))l.items[n]=s;else if(g.isPair(l))n==="key"?l.key=s:l.
value=s;else if(g.isDocument(l))l.contents=s;else{let u=g.isAlias(l)?"alias":"scalar";throw new Error(`Cannot replace node with ${u} parent`)}}p.visit=f,p.visitAsync=o}),we=(0,A.b)(p=>{"use strict";var g=x(),
d=Z(),m={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},y=c=>c.replace(/[!,[\]{}]/g,o=>m[o]),f=class F{constructor(o,a){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},F.defaultYaml,
o),this.tags=Object.assign({},F.defaultTags,a)}clone(){let o=new F(this.yaml,this.tags);return o.docStart=this.docStart,o}atDocument(){let o=new F(this.yaml,this.tags);switch(this.yaml.version){case"1\
.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:F.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},F.defaultTags);break}return o}add(o,a){this.atNextDocument&&
(this.yaml={explicit:F.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},F.defaultTags),this.atNextDocument=!1);let t=o.trim().split(/[ \t]+/),r=t.shift();switch(r){case"%TAG":{if(t.length!==
2&&(a(0,"%TAG directive should contain exactly two parts"),t.length<2))return!1;let[i,n]=t;return this.tags[i]=n,!0}case"%YAML":{if(this.yaml.explicit=!0,t.length!==1)return a(0,"%YAML directive shoul\
d contain exactly one part"),!1;let[i]=t;if(i==="1.1"||i==="1.2")return this.yaml.version=i,!0;{let n=/^\d+\.\d+$/.test(i);return a(6,`Unsupported YAML version ${i}`,n),!1}}default:return a(0,`Unknown\
 directive ${r}`,!0),!1}}tagName(o,a){if(o==="!")return"!";if(o[0]!=="!")return a(`Not a valid tag: ${o}`),null;if(o[1]==="<"){let n=o.slice(2,-1);return n==="!"||n==="!!"?(a(`Verbatim tags aren't res\
olved, so ${o} is invalid.`),null):(o[o.length-1]!==">"&&a("Verbatim tags must end with a >"),n)}let[,t,r]=o.match(/^(.*!)([^!]*)$/s);r||a(`The ${o} tag has no suffix`);let i=this.tags[t];if(i)try{return i+
decodeURIComponent(r)}catch(n){return a(String(n)),null}return t==="!"?o:(a(`Could not resolve tag: ${o}`),null)}tagString(o){for(let[a,t]of Object.entries(this.tags))if(o.startsWith(t))return a+y(o.substring(
t.length));return o[0]==="!"?o:`!<${o}>`}toString(o){let a=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],t=Object.entries(this.tags),r;if(o&&t.length>0&&g.isNode(o.contents)){let i={};d.
visit(o.contents,(n,e)=>{g.isNode(e)&&e.tag&&(i[e.tag]=!0)}),r=Object.keys(i)}else r=[];for(let[i,n]of t)i==="!!"&&n==="tag:yaml.org,2002:"||(!o||r.some(e=>e.startsWith(n)))&&a.push(`%TAG ${i} ${n}`);
return a.join(`
`)}};f.defaultYaml={explicit:!1,version:"1.2"},f.defaultTags={"!!":"tag:yaml.org,2002:"},p.Directives=f}),he=(0,A.b)(p=>{"use strict";var g=x(),d=Z();function m(o){if(/[\x00-\x19\s,[\]{}]/.test(o)){let a=`\
Anchor must not contain whitespace or control characters: ${JSON.stringify(o)}`;throw new Error(a)}return!0}function y(o){let a=new Set;return d.visit(o,{Value(t,r){r.anchor&&a.add(r.anchor)}}),a}function f(o,a){
for(let t=1;;++t){let r=`${o}${t}`;if(!a.has(r))return r}}function c(o,a){let t=[],r=new Map,i=null;return{onAnchor:n=>{t.push(n),i??(i=y(o));let e=f(a,i);return i.add(e),e},setAnchors:()=>{for(let n of t){
let e=r.get(n);if(typeof e=="object"&&e.anchor&&(g.isScalar(e.node)||g.isCollection(e.node)))e.node.anchor=e.anchor;else{let s=new Error("Failed to resolve repeated object (this should not happen)");throw s.
source=n,s}}},sourceObjects:r}}p.anchorIsValid=m,p.anchorNames=y,p.createNodeAnchors=c,p.findNewAnchor=f}),Se=(0,A.b)(p=>{"use strict";function g(d,m,y,f){if(f&&typeof f=="object")if(Array.isArray(f))
for(let c=0,o=f.length;c<o;++c){let a=f[c],t=g(d,f,String(c),a);t===void 0?delete f[c]:t!==a&&(f[c]=t)}else if(f instanceof Map)for(let c of Array.from(f.keys())){let o=f.get(c),a=g(d,f,c,o);a===void 0?
f.delete(c):a!==o&&f.set(c,a)}else if(f instanceof Set)for(let c of Array.from(f)){let o=g(d,f,c,c);o===void 0?f.delete(c):o!==c&&(f.delete(c),f.add(o))}else for(let[c,o]of Object.entries(f)){let a=g(
d,f,c,o);a===void 0?delete f[c]:a!==o&&(f[c]=a)}return d.call(m,y,f)}p.applyReviver=g}),Y=(0,A.b)(p=>{"use strict";var g=x();function d(m,y,f){if(Array.isArray(m))return m.map((c,o)=>d(c,String(o),f));
if(m&&typeof m.toJSON=="function"){if(!f||!g.hasAnchor(m))return m.toJSON(y,f);let c={aliasCount:0,count:1,res:void 0};f.anchors.set(m,c),f.onCreate=a=>{c.res=a,delete f.onCreate};let o=m.toJSON(y,f);
return f.onCreate&&f.onCreate(o),o}return typeof m=="bigint"&&!f?.keep?Number(m):m}p.toJS=d}),pe=(0,A.b)(p=>{"use strict";var g=Se(),d=x(),m=Y(),y=class{constructor(f){Object.defineProperty(this,d.NODE_TYPE,
{value:f})}clone(){let f=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(f.range=this.range.slice()),f}toJS(f,{mapAsMap:c,maxAliasCount:o,onAnchor:a,
reviver:t}={}){if(!d.isDocument(f))throw new TypeError("A document argument is required");let r={anchors:new Map,doc:f,keep:!0,mapAsMap:c===!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},i=m.
toJS(this,"",r);if(typeof a=="function")for(let{count:n,res:e}of r.anchors.values())a(e,n);return typeof t=="function"?g.applyReviver(t,{"":i},"",i):i}};p.NodeBase=y}),ee=(0,A.b)(p=>{"use strict";var g=he(),
d=Z(),m=x(),y=pe(),f=Y(),c=class extends y.NodeBase{constructor(a){super(m.ALIAS),this.source=a,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(a,t){
if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let r;t?.aliasResolveCache?r=t.aliasResolveCache:(r=[],d.visit(a,{Node:(n,e)=>{(m.isAlias(e)||m.hasAnchor(e))&&r.push(e)}}),
t&&(t.aliasResolveCache=r));let i;for(let n of r){if(n===this)break;n.anchor===this.source&&(i=n)}if(i&&t){let{anchors:n,doc:e,maxAliasCount:s}=t,l=n.get(i);if(l||(f.toJS(i,null,t),l=n.get(i)),l?.res===
void 0){let u="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(u)}if(s>=0&&(l.count+=1,l.aliasCount===0&&(l.aliasCount=o(e,i,n)),l.count*l.aliasCount>s)){let u="Excess\
ive alias count indicates a resource exhaustion attack";throw new ReferenceError(u)}}return i}toJSON(a,t){if(!t)return{source:this.source};let r=this.resolve(t.doc,t);if(!r){let i=`Unresolved alias (t\
he anchor must be set before the alias): ${this.source}`;throw new ReferenceError(i)}return t.anchors.get(r).res}toString(a,t,r){let i=`*${this.source}`;if(a){if(g.anchorIsValid(this.source),a.options.
verifyAliasOrder&&!a.anchors.has(this.source)){let n=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(n)}if(a.implicitKey)return`${i} `}return i}};function o(a,t,r){
if(m.isAlias(t)){let i=t.resolve(a),n=r&&i&&r.get(i);return n?n.count*n.aliasCount:0}else if(m.isCollection(t)){let i=0;for(let n of t.items){let e=o(a,n,r);e>i&&(i=e)}return i}else if(m.isPair(t)){let i=o(
a,t.key,r),n=o(a,t.value,r);return Math.max(i,n)}return 1}p.Alias=c}),_=(0,A.b)(p=>{"use strict";var g=x(),d=pe(),m=Y(),y=c=>!c||typeof c!="function"&&typeof c!="object",f=class extends d.NodeBase{constructor(c){
super(g.SCALAR),this.value=c}toJSON(c,o){return o?.keep?this.value:m.toJS(this.value,c,o)}toString(){return String(this.value)}};f.BLOCK_FOLDED="BLOCK_FOLDED",f.BLOCK_LITERAL="BLOCK_LITERAL",f.PLAIN="\
PLAIN",f.QUOTE_DOUBLE="QUOTE_DOUBLE",f.QUOTE_SINGLE="QUOTE_SINGLE",p.Scalar=f,p.isScalarValue=y}),te=(0,A.b)(p=>{"use strict";var g=ee(),d=x(),m=_(),y="tag:yaml.org,2002:";function f(o,a,t){if(a){let r=t.
filter(n=>n.tag===a),i=r.find(n=>!n.format)??r[0];if(!i)throw new Error(`Tag ${a} not found`);return i}return t.find(r=>r.identify?.(o)&&!r.format)}function c(o,a,t){if(d.isDocument(o)&&(o=o.contents),
d.isNode(o))return o;if(d.isPair(o)){let b=t.schema[d.MAP].createNode?.(t.schema,null,t);return b.items.push(o),b}(o instanceof String||o instanceof Number||o instanceof Boolean||typeof BigInt<"u"&&o instanceof
BigInt)&&(o=o.valueOf());let{aliasDuplicateObjects:r,onAnchor:i,onTagObj:n,schema:e,sourceObjects:s}=t,l;if(r&&o&&typeof o=="object"){if(l=s.get(o),l)return l.anchor??(l.anchor=i(o)),new g.Alias(l.anchor);
l={anchor:null,node:null},s.set(o,l)}a?.startsWith("!!")&&(a=y+a.slice(2));let u=f(o,a,e.tags);if(!u){if(o&&typeof o.toJSON=="function"&&(o=o.toJSON()),!o||typeof o!="object"){let b=new m.Scalar(o);return l&&
(l.node=b),b}u=o instanceof Map?e[d.MAP]:Symbol.iterator in Object(o)?e[d.SEQ]:e[d.MAP]}n&&(n(u),delete t.onTagObj);let h=u?.createNode?u.createNode(t.schema,o,t):typeof u?.nodeClass?.from=="function"?
u.nodeClass.from(t.schema,o,t):new m.Scalar(o);return a?h.tag=a:u.default||(h.tag=u.tag),l&&(l.node=h),h}p.createNode=c}),de=(0,A.b)(p=>{"use strict";var g=te(),d=x(),m=pe();function y(o,a,t){let r=t;
for(let i=a.length-1;i>=0;--i){let n=a[i];if(typeof n=="number"&&Number.isInteger(n)&&n>=0){let e=[];e[n]=r,r=e}else r=new Map([[n,r]])}return g.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,
onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:o,sourceObjects:new Map})}var f=o=>o==null||typeof o=="object"&&!!o[Symbol.iterator]().next().done,c=class extends m.
NodeBase{constructor(o,a){super(o),Object.defineProperty(this,"schema",{value:a,configurable:!0,enumerable:!1,writable:!0})}clone(o){let a=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return o&&(a.schema=o),a.items=a.items.map(t=>d.isNode(t)||d.isPair(t)?t.clone(o):t),this.range&&(a.range=this.range.slice()),a}addIn(o,a){if(f(o))this.add(a);else{let[t,...r]=o,i=this.get(t,!0);
if(d.isCollection(i))i.addIn(r,a);else if(i===void 0&&this.schema)this.set(t,y(this.schema,r,a));else throw new Error(`Expected YAML collection at ${t}. Remaining path: ${r}`)}}deleteIn(o){let[a,...t]=o;
if(t.length===0)return this.delete(a);let r=this.get(a,!0);if(d.isCollection(r))return r.deleteIn(t);throw new Error(`Expected YAML collection at ${a}. Remaining path: ${t}`)}getIn(o,a){let[t,...r]=o,
i=this.get(t,!0);return r.length===0?!a&&d.isScalar(i)?i.value:i:d.isCollection(i)?i.getIn(r,a):void 0}hasAllNullValues(o){return this.items.every(a=>{if(!d.isPair(a))return!1;let t=a.value;return t==
null||o&&d.isScalar(t)&&t.value==null&&!t.commentBefore&&!t.comment&&!t.tag})}hasIn(o){let[a,...t]=o;if(t.length===0)return this.has(a);let r=this.get(a,!0);return d.isCollection(r)?r.hasIn(t):!1}setIn(o,a){
let[t,...r]=o;if(r.length===0)this.set(t,a);else{let i=this.get(t,!0);if(d.isCollection(i))i.setIn(r,a);else if(i===void 0&&this.schema)this.set(t,y(this.schema,r,a));else throw new Error(`Expected YA\
ML collection at ${t}. Remaining path: ${r}`)}}};p.Collection=c,p.collectionFromPath=y,p.isEmptyPath=f}),ne=(0,A.b)(p=>{"use strict";var g=y=>y.replace(/^(?!$)(?: $)?/gm,"#");function d(y,f){return/^\n+$/.
test(y)?y.substring(1):f?y.replace(/^(?! *$)/gm,f):y}var m=(y,f,c)=>y.endsWith(`
`)?d(c,f):c.includes(`
`)?`
`+d(c,f):(y.endsWith(" ")?"":" ")+c;p.indentComment=d,p.lineComment=m,p.stringifyComment=g}),tt=(0,A.b)(p=>{"use strict";var g="flow",d="block",m="quoted";function y(c,o,a="flow",{indentAtStart:t,lineWidth:r=80,
minContentWidth:i=20,onFold:n,onOverflow:e}={}){if(!r||r<0)return c;r<i&&(i=0);let s=Math.max(1+i,1+r-o.length);if(c.length<=s)return c;let l=[],u={},h=r-o.length;typeof t=="number"&&(t>r-Math.max(2,i)?
l.push(0):h=r-t);let b,v,w=!1,k=-1,S=-1,E=-1;a===d&&(k=f(c,k,o.length),k!==-1&&(h=k+s));for(let O;O=c[k+=1];){if(a===m&&O==="\\"){switch(S=k,c[k+1]){case"x":k+=3;break;case"u":k+=5;break;case"U":k+=9;
break;default:k+=1}E=k}if(O===`
`)a===d&&(k=f(c,k,o.length)),h=k+o.length+s,b=void 0;else{if(O===" "&&v&&v!==" "&&v!==`
`&&v!=="	"){let N=c[k+1];N&&N!==" "&&N!==`
`&&N!=="	"&&(b=k)}if(k>=h)if(b)l.push(b),h=b+s,b=void 0;else if(a===m){for(;v===" "||v==="	";)v=O,O=c[k+=1],w=!0;let N=k>E+1?k-2:S-1;if(u[N])return c;l.push(N),u[N]=!0,h=N+s,b=void 0}else w=!0}v=O}if(w&&
e&&e(),l.length===0)return c;n&&n();let L=c.slice(0,l[0]);for(let O=0;O<l.length;++O){let N=l[O],T=l[O+1]||c.length;N===0?L=`
${o}${c.slice(0,T)}`:(a===m&&u[N]&&(L+=`${c[N]}\\`),L+=`
${o}${c.slice(N+1,T)}`)}return L}function f(c,o,a){let t=o,r=o+1,i=c[r];for(;i===" "||i==="	";)if(o<r+a)i=c[++o];else{do i=c[++o];while(i&&i!==`
`);t=o,r=o+1,i=c[r]}return t}p.FOLD_BLOCK=d,p.FOLD_FLOW=g,p.FOLD_QUOTED=m,p.foldFlowLines=y}),ie=(0,A.b)(p=>{"use strict";var g=_(),d=tt(),m=(e,s)=>({indentAtStart:s?e.indent.length:e.indentAtStart,lineWidth:e.
options.lineWidth,minContentWidth:e.options.minContentWidth}),y=e=>/^(%|---|\.\.\.)/m.test(e);function f(e,s,l){if(!s||s<0)return!1;let u=s-l,h=e.length;if(h<=u)return!1;for(let b=0,v=0;b<h;++b)if(e[b]===
`
`){if(b-v>u)return!0;if(v=b+1,h-v<=u)return!1}return!0}function c(e,s){let l=JSON.stringify(e);if(s.options.doubleQuotedAsJSON)return l;let{implicitKey:u}=s,h=s.options.doubleQuotedMinMultiLineLength,
b=s.indent||(y(e)?"  ":""),v="",w=0;for(let k=0,S=l[k];S;S=l[++k])if(S===" "&&l[k+1]==="\\"&&l[k+2]==="n"&&(v+=l.slice(w,k)+"\\ ",k+=1,w=k,S="\\"),S==="\\")switch(l[k+1]){case"u":{v+=l.slice(w,k);let E=l.
substr(k+2,4);switch(E){case"0000":v+="\\0";break;case"0007":v+="\\a";break;case"000b":v+="\\v";break;case"001b":v+="\\e";break;case"0085":v+="\\N";break;case"00a0":v+="\\_";break;case"2028":v+="\\L";
break;case"2029":v+="\\P";break;default:E.substr(0,2)==="00"?v+="\\x"+E.substr(2):v+=l.substr(k,6)}k+=5,w=k+1}break;case"n":if(u||l[k+2]==='"'||l.length<h)k+=1;else{for(v+=l.slice(w,k)+`

`;l[k+2]==="\\"&&l[k+3]==="n"&&l[k+4]!=='"';)v+=`
`,k+=2;v+=b,l[k+2]===" "&&(v+="\\"),k+=1,w=k+1}break;default:k+=1}return v=w?v+l.slice(w):l,u?v:d.foldFlowLines(v,b,d.FOLD_QUOTED,m(s,!1))}function o(e,s){if(s.options.singleQuote===!1||s.implicitKey&&
e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return c(e,s);let l=s.indent||(y(e)?"  ":""),u="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${l}`)+"'";return s.implicitKey?u:d.foldFlowLines(u,l,d.FOLD_FLOW,m(s,!1))}function a(e,s){let{singleQuote:l}=s.options,u;if(l===!1)u=c;else{let h=e.includes('"'),b=e.includes("'");h&&!b?u=o:b&&!h?u=c:
u=l?o:c}return u(e,s)}var t;try{t=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{t=/\n+(?!\n|$)/g}function r({comment:e,type:s,value:l},u,h,b){let{blockQuote:v,commentString:w,lineWidth:k}=u.options;if(!v||/\n[\t ]+$/.test(l))return a(l,u);let S=u.indent||(u.forceBlockIndent||
y(l)?"  ":""),E=v==="literal"?!0:v==="folded"||s===g.Scalar.BLOCK_FOLDED?!1:s===g.Scalar.BLOCK_LITERAL?!0:!f(l,k,S.length);if(!l)return E?`|
`:`>
`;let L,O;for(O=l.length;O>0;--O){let $=l[O-1];if($!==`
`&&$!=="	"&&$!==" ")break}let N=l.substring(O),T=N.indexOf(`
`);T===-1?L="-":l===N||T!==N.length-1?(L="+",b&&b()):L="",N&&(l=l.slice(0,-N.length),N[N.length-1]===`
`&&(N=N.slice(0,-1)),N=N.replace(t,`$&${S}`));let C=!1,M,B=-1;for(M=0;M<l.length;++M){let $=l[M];if($===" ")C=!0;else if($===`
`)B=M;else break}let D=l.substring(0,B<M?B+1:M);D&&(l=l.substring(D.length),D=D.replace(/\n+/g,`$&${S}`));let K=(C?S?"2":"1":"")+L;if(e&&(K+=" "+w(e.replace(/ ?[\r\n]+/g," ")),h&&h()),!E){let $=l.replace(
/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${S}`),I=!1,j=m(u,!0);v!=="folded"&&s!==g.Scalar.BLOCK_FOLDED&&(j.onOverflow=()=>{I=!0});let P=d.foldFlowLines(`${D}${$}${N}`,
S,d.FOLD_BLOCK,j);if(!I)return`>${K}
${S}${P}`}return l=l.replace(/\n+/g,`$&${S}`),`|${K}
${S}${D}${l}${N}`}function i(e,s,l,u){let{type:h,value:b}=e,{actualString:v,implicitKey:w,indent:k,indentStep:S,inFlow:E}=s;if(w&&b.includes(`
`)||E&&/[[\]{},]/.test(b))return a(b,s);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(b))return w||E||!b.includes(`
`)?a(b,s):r(e,s,l,u);if(!w&&!E&&h!==g.Scalar.PLAIN&&b.includes(`
`))return r(e,s,l,u);if(y(b)){if(k==="")return s.forceBlockIndent=!0,r(e,s,l,u);if(w&&k===S)return a(b,s)}let L=b.replace(/\n+/g,`$&
${k}`);if(v){let O=C=>C.default&&C.tag!=="tag:yaml.org,2002:str"&&C.test?.test(L),{compat:N,tags:T}=s.doc.schema;if(T.some(O)||N?.some(O))return a(b,s)}return w?L:d.foldFlowLines(L,k,d.FOLD_FLOW,m(s,!1))}
function n(e,s,l,u){let{implicitKey:h,inFlow:b}=s,v=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:w}=e;w!==g.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.
test(v.value)&&(w=g.Scalar.QUOTE_DOUBLE);let k=E=>{switch(E){case g.Scalar.BLOCK_FOLDED:case g.Scalar.BLOCK_LITERAL:return h||b?a(v.value,s):r(v,s,l,u);case g.Scalar.QUOTE_DOUBLE:return c(v.value,s);case g.
Scalar.QUOTE_SINGLE:return o(v.value,s);case g.Scalar.PLAIN:return i(v,s,l,u);default:return null}},S=k(w);if(S===null){let{defaultKeyType:E,defaultStringType:L}=s.options,O=h&&E||L;if(S=k(O),S===null)
throw new Error(`Unsupported default string type ${O}`)}return S}p.stringifyString=n}),re=(0,A.b)(p=>{"use strict";var g=he(),d=x(),m=ne(),y=ie();function f(t,r){let i=Object.assign({blockQuote:!0,commentString:m.
stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},t.schema.toStringOptions,r),n;switch(i.collectionStyle){case"block":n=!1;break;case"\
flow":n=!0;break;default:n=null}return{anchors:new Set,doc:t,flowCollectionPadding:i.flowCollectionPadding?" ":"",indent:"",indentStep:typeof i.indent=="number"?" ".repeat(i.indent):"  ",inFlow:n,options:i}}
function c(t,r){if(r.tag){let e=t.filter(s=>s.tag===r.tag);if(e.length>0)return e.find(s=>s.format===r.format)??e[0]}let i,n;if(d.isScalar(r)){n=r.value;let e=t.filter(s=>s.identify?.(n));if(e.length>
1){let s=e.filter(l=>l.test);s.length>0&&(e=s)}i=e.find(s=>s.format===r.format)??e.find(s=>!s.format)}else n=r,i=t.find(e=>e.nodeClass&&n instanceof e.nodeClass);if(!i){let e=n?.constructor?.name??(n===
null?"null":typeof n);throw new Error(`Tag not resolved for ${e} value`)}return i}function o(t,r,{anchors:i,doc:n}){if(!n.directives)return"";let e=[],s=(d.isScalar(t)||d.isCollection(t))&&t.anchor;s&&
g.anchorIsValid(s)&&(i.add(s),e.push(`&${s}`));let l=t.tag??(r.default?null:r.tag);return l&&e.push(n.directives.tagString(l)),e.join(" ")}function a(t,r,i,n){if(d.isPair(t))return t.toString(r,i,n);if(d.
isAlias(t)){if(r.doc.directives)return t.toString(r);if(r.resolvedAliases?.has(t))throw new TypeError("Cannot stringify circular structure without alias nodes");r.resolvedAliases?r.resolvedAliases.add(
t):r.resolvedAliases=new Set([t]),t=t.resolve(r.doc)}let e,s=d.isNode(t)?t:r.doc.createNode(t,{onTagObj:h=>e=h});e??(e=c(r.doc.schema.tags,s));let l=o(s,e,r);l.length>0&&(r.indentAtStart=(r.indentAtStart??
0)+l.length+1);let u=typeof e.stringify=="function"?e.stringify(s,r,i,n):d.isScalar(s)?y.stringifyString(s,r,i,n):s.toString(r,i,n);return l?d.isScalar(s)||u[0]==="{"||u[0]==="["?`${l} ${u}`:`${l}
${r.indent}${u}`:u}p.createStringifyContext=f,p.stringify=a}),nt=(0,A.b)(p=>{"use strict";var g=x(),d=_(),m=re(),y=ne();function f({key:c,value:o},a,t,r){let{allNullValues:i,doc:n,indent:e,indentStep:s,
options:{commentString:l,indentSeq:u,simpleKeys:h}}=a,b=g.isNode(c)&&c.comment||null;if(h){if(b)throw new Error("With simple keys, key nodes cannot have comments");if(g.isCollection(c)||!g.isNode(c)&&
typeof c=="object"){let M="With simple keys, collection cannot be used as a key value";throw new Error(M)}}let v=!h&&(!c||b&&o==null&&!a.inFlow||g.isCollection(c)||(g.isScalar(c)?c.type===d.Scalar.BLOCK_FOLDED||
c.type===d.Scalar.BLOCK_LITERAL:typeof c=="object"));a=Object.assign({},a,{allNullValues:!1,implicitKey:!v&&(h||!i),indent:e+s});let w=!1,k=!1,S=m.stringify(c,a,()=>w=!0,()=>k=!0);if(!v&&!a.inFlow&&S.
length>1024){if(h)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");v=!0}if(a.inFlow){if(i||o==null)return w&&t&&t(),S===""?"?":v?`? ${S}`:S}else if(i&&!h||
o==null&&v)return S=`? ${S}`,b&&!w?S+=y.lineComment(S,a.indent,l(b)):k&&r&&r(),S;w&&(b=null),v?(b&&(S+=y.lineComment(S,a.indent,l(b))),S=`? ${S}
${e}:`):(S=`${S}:`,b&&(S+=y.lineComment(S,a.indent,l(b))));let E,L,O;g.isNode(o)?(E=!!o.spaceBefore,L=o.commentBefore,O=o.comment):(E=!1,L=null,O=null,o&&typeof o=="object"&&(o=n.createNode(o))),a.implicitKey=
!1,!v&&!b&&g.isScalar(o)&&(a.indentAtStart=S.length+1),k=!1,!u&&s.length>=2&&!a.inFlow&&!v&&g.isSeq(o)&&!o.flow&&!o.tag&&!o.anchor&&(a.indent=a.indent.substring(2));let N=!1,T=m.stringify(o,a,()=>N=!0,
()=>k=!0),C=" ";if(b||E||L){if(C=E?`
`:"",L){let M=l(L);C+=`
${y.indentComment(M,a.indent)}`}T===""&&!a.inFlow?C===`
`&&O&&(C=`

`):C+=`
${a.indent}`}else if(!v&&g.isCollection(o)){let M=T[0],B=T.indexOf(`
`),D=B!==-1,K=a.inFlow??o.flow??o.items.length===0;if(D||!K){let $=!1;if(D&&(M==="&"||M==="!")){let I=T.indexOf(" ");M==="&"&&I!==-1&&I<B&&T[I+1]==="!"&&(I=T.indexOf(" ",I+1)),(I===-1||B<I)&&($=!0)}$||
(C=`
${a.indent}`)}}else(T===""||T[0]===`
`)&&(C="");return S+=C+T,a.inFlow?N&&t&&t():O&&!N?S+=y.lineComment(S,a.indent,l(O)):k&&r&&r(),S}p.stringifyPair=f}),Ne=(0,A.b)(p=>{"use strict";var g=(0,A.a)("process");function d(y,...f){y==="debug"&&
console.log(...f)}function m(y,f){(y==="debug"||y==="warn")&&(typeof g.emitWarning=="function"?g.emitWarning(f):console.warn(f))}p.debug=d,p.warn=m}),me=(0,A.b)(p=>{"use strict";var g=x(),d=_(),m="<<",
y={identify:t=>t===m||typeof t=="symbol"&&t.description===m,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new d.Scalar(Symbol(m)),{addToJSMap:c}),stringify:()=>m},f=(t,r)=>(y.
identify(r)||g.isScalar(r)&&(!r.type||r.type===d.Scalar.PLAIN)&&y.identify(r.value))&&t?.doc.schema.tags.some(i=>i.tag===y.tag&&i.default);function c(t,r,i){let n=a(t,i);if(g.isSeq(n))for(let e of n.items)
o(t,r,e);else if(Array.isArray(n))for(let e of n)o(t,r,e);else o(t,r,n)}function o(t,r,i){let n=a(t,i);if(!g.isMap(n))throw new Error("Merge sources must be maps or map aliases");let e=n.toJSON(null,t,
Map);for(let[s,l]of e)r instanceof Map?r.has(s)||r.set(s,l):r instanceof Set?r.add(s):Object.prototype.hasOwnProperty.call(r,s)||Object.defineProperty(r,s,{value:l,writable:!0,enumerable:!0,configurable:!0});
return r}function a(t,r){return t&&g.isAlias(r)?r.resolve(t.doc,t):r}p.addMergeToJSMap=c,p.isMergeKey=f,p.merge=y}),Ee=(0,A.b)(p=>{"use strict";var g=Ne(),d=me(),m=re(),y=x(),f=Y();function c(a,t,{key:r,
value:i}){if(y.isNode(r)&&r.addToJSMap)r.addToJSMap(a,t,i);else if(d.isMergeKey(a,r))d.addMergeToJSMap(a,t,i);else{let n=f.toJS(r,"",a);if(t instanceof Map)t.set(n,f.toJS(i,n,a));else if(t instanceof Set)
t.add(n);else{let e=o(r,n,a),s=f.toJS(i,e,a);e in t?Object.defineProperty(t,e,{value:s,writable:!0,enumerable:!0,configurable:!0}):t[e]=s}}return t}function o(a,t,r){if(t===null)return"";if(typeof t!=
"object")return String(t);if(y.isNode(a)&&r?.doc){let i=m.createStringifyContext(r.doc,{});i.anchors=new Set;for(let e of r.anchors.keys())i.anchors.add(e.anchor);i.inFlow=!0,i.inStringifyKey=!0;let n=a.
toString(i);if(!r.mapKeyWarned){let e=JSON.stringify(n);e.length>40&&(e=e.substring(0,36)+'..."'),g.warn(r.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restri\
ctions: ${e}. Set mapAsMap: true to use object keys.`),r.mapKeyWarned=!0}return n}return JSON.stringify(t)}p.addPairToJSMap=c}),J=(0,A.b)(p=>{"use strict";var g=te(),d=nt(),m=Ee(),y=x();function f(o,a,t){
let r=g.createNode(o,void 0,t),i=g.createNode(a,void 0,t);return new c(r,i)}var c=class Ue{constructor(a,t=null){Object.defineProperty(this,y.NODE_TYPE,{value:y.PAIR}),this.key=a,this.value=t}clone(a){
let{key:t,value:r}=this;return y.isNode(t)&&(t=t.clone(a)),y.isNode(r)&&(r=r.clone(a)),new Ue(t,r)}toJSON(a,t){let r=t?.mapAsMap?new Map:{};return m.addPairToJSMap(t,r,this)}toString(a,t,r){return a?.
doc?d.stringifyPair(this,a,t,r):JSON.stringify(this)}};p.Pair=c,p.createPair=f}),Ae=(0,A.b)(p=>{"use strict";var g=x(),d=re(),m=ne();function y(a,t,r){return(t.inFlow??a.flow?c:f)(a,t,r)}function f({comment:a,
items:t},r,{blockItemPrefix:i,flowChars:n,itemIndent:e,onChompKeep:s,onComment:l}){let{indent:u,options:{commentString:h}}=r,b=Object.assign({},r,{indent:e,type:null}),v=!1,w=[];for(let S=0;S<t.length;++S){
let E=t[S],L=null;if(g.isNode(E))!v&&E.spaceBefore&&w.push(""),o(r,w,E.commentBefore,v),E.comment&&(L=E.comment);else if(g.isPair(E)){let N=g.isNode(E.key)?E.key:null;N&&(!v&&N.spaceBefore&&w.push(""),
o(r,w,N.commentBefore,v))}v=!1;let O=d.stringify(E,b,()=>L=null,()=>v=!0);L&&(O+=m.lineComment(O,e,h(L))),v&&L&&(v=!1),w.push(i+O)}let k;if(w.length===0)k=n.start+n.end;else{k=w[0];for(let S=1;S<w.length;++S){
let E=w[S];k+=E?`
${u}${E}`:`
`}}return a?(k+=`
`+m.indentComment(h(a),u),l&&l()):v&&s&&s(),k}function c({items:a},t,{flowChars:r,itemIndent:i}){let{indent:n,indentStep:e,flowCollectionPadding:s,options:{commentString:l}}=t;i+=e;let u=Object.assign(
{},t,{indent:i,inFlow:!0,type:null}),h=!1,b=0,v=[];for(let S=0;S<a.length;++S){let E=a[S],L=null;if(g.isNode(E))E.spaceBefore&&v.push(""),o(t,v,E.commentBefore,!1),E.comment&&(L=E.comment);else if(g.isPair(
E)){let N=g.isNode(E.key)?E.key:null;N&&(N.spaceBefore&&v.push(""),o(t,v,N.commentBefore,!1),N.comment&&(h=!0));let T=g.isNode(E.value)?E.value:null;T?(T.comment&&(L=T.comment),T.commentBefore&&(h=!0)):
E.value==null&&N?.comment&&(L=N.comment)}L&&(h=!0);let O=d.stringify(E,u,()=>L=null);h||(h=v.length>b||O.includes(`
`)),S<a.length-1?O+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(h||(h=v.reduce((N,T)=>N+T.length+2,2)+(O.length+2)>t.options.lineWidth)),h&&(O+=",")),L&&(O+=m.lineComment(O,i,l(L))),v.push(O),
b=v.length}let{start:w,end:k}=r;if(v.length===0)return w+k;if(!h){let S=v.reduce((E,L)=>E+L.length+2,2);h=t.options.lineWidth>0&&S>t.options.lineWidth}if(h){let S=w;for(let E of v)S+=E?`
${e}${n}${E}`:`
`;return`${S}
${n}${k}`}else return`${w}${s}${v.join(" ")}${s}${k}`}function o({indent:a,options:{commentString:t}},r,i,n){if(i&&n&&(i=i.replace(/^\n+/,"")),i){let e=m.indentComment(t(i),a);r.push(e.trimStart())}}p.
stringifyCollection=y}),V=(0,A.b)(p=>{"use strict";var g=Ae(),d=Ee(),m=de(),y=x(),f=J(),c=_();function o(t,r){let i=y.isScalar(r)?r.value:r;for(let n of t)if(y.isPair(n)&&(n.key===r||n.key===i||y.isScalar(
n.key)&&n.key.value===i))return n}var a=class extends m.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(y.MAP,t),this.items=[]}static from(t,r,i){let{keepUndefined:n,
replacer:e}=i,s=new this(t),l=(u,h)=>{if(typeof e=="function")h=e.call(r,u,h);else if(Array.isArray(e)&&!e.includes(u))return;(h!==void 0||n)&&s.items.push(f.createPair(u,h,i))};if(r instanceof Map)for(let[
u,h]of r)l(u,h);else if(r&&typeof r=="object")for(let u of Object.keys(r))l(u,r[u]);return typeof t.sortMapEntries=="function"&&s.items.sort(t.sortMapEntries),s}add(t,r){let i;y.isPair(t)?i=t:!t||typeof t!=
"object"||!("key"in t)?i=new f.Pair(t,t?.value):i=new f.Pair(t.key,t.value);let n=o(this.items,i.key),e=this.schema?.sortMapEntries;if(n){if(!r)throw new Error(`Key ${i.key} already set`);y.isScalar(n.
value)&&c.isScalarValue(i.value)?n.value.value=i.value:n.value=i.value}else if(e){let s=this.items.findIndex(l=>e(i,l)<0);s===-1?this.items.push(i):this.items.splice(s,0,i)}else this.items.push(i)}delete(t){
let r=o(this.items,t);return r?this.items.splice(this.items.indexOf(r),1).length>0:!1}get(t,r){let i=o(this.items,t)?.value;return(!r&&y.isScalar(i)?i.value:i)??void 0}has(t){return!!o(this.items,t)}set(t,r){
this.add(new f.Pair(t,r),!0)}toJSON(t,r,i){let n=i?new i:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(n);for(let e of this.items)d.addPairToJSMap(r,n,e);return n}toString(t,r,i){if(!t)return JSON.stringify(
this);for(let n of this.items)if(!y.isPair(n))throw new Error(`Map items must all be pairs; found ${JSON.stringify(n)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},
t,{allNullValues:!0})),g.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||"",onChompKeep:i,onComment:r})}};p.YAMLMap=a,p.findPair=o}),Q=(0,A.b)(p=>{"us\
e strict";var g=x(),d=V(),m={collection:"map",default:!0,nodeClass:d.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(y,f){return g.isMap(y)||f("Expected a mapping for this tag"),y},createNode:(y,f,c)=>d.YAMLMap.
from(y,f,c)};p.map=m}),W=(0,A.b)(p=>{"use strict";var g=te(),d=Ae(),m=de(),y=x(),f=_(),c=Y(),o=class extends m.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(y.SEQ,
t),this.items=[]}add(t){this.items.push(t)}delete(t){let r=a(t);return typeof r!="number"?!1:this.items.splice(r,1).length>0}get(t,r){let i=a(t);if(typeof i!="number")return;let n=this.items[i];return!r&&
y.isScalar(n)?n.value:n}has(t){let r=a(t);return typeof r=="number"&&r<this.items.length}set(t,r){let i=a(t);if(typeof i!="number")throw new Error(`Expected a valid index, not ${t}.`);let n=this.items[i];
y.isScalar(n)&&f.isScalarValue(r)?n.value=r:this.items[i]=r}toJSON(t,r){let i=[];r?.onCreate&&r.onCreate(i);let n=0;for(let e of this.items)i.push(c.toJS(e,String(n++),r));return i}toString(t,r,i){return t?
d.stringifyCollection(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:i,onComment:r}):JSON.stringify(this)}static from(t,r,i){let{replacer:n}=i,e=new this(
t);if(r&&Symbol.iterator in Object(r)){let s=0;for(let l of r){if(typeof n=="function"){let u=r instanceof Set?l:String(s++);l=n.call(r,u,l)}e.items.push(g.createNode(l,void 0,i))}}return e}};function a(t){
let r=y.isScalar(t)?t.value:t;return r&&typeof r=="string"&&(r=Number(r)),typeof r=="number"&&Number.isInteger(r)&&r>=0?r:null}p.YAMLSeq=o}),H=(0,A.b)(p=>{"use strict";var g=x(),d=W(),m={collection:"s\
eq",default:!0,nodeClass:d.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(y,f){return g.isSeq(y)||f("Expected a sequence for this tag"),y},createNode:(y,f,c)=>d.YAMLSeq.from(y,f,c)};p.seq=m}),se=(0,A.b)(
p=>{"use strict";var g=ie(),d={identify:m=>typeof m=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:m=>m,stringify(m,y,f,c){return y=Object.assign({actualString:!0},y),g.stringifyString(m,y,f,
c)}};p.string=d}),ge=(0,A.b)(p=>{"use strict";var g=_(),d={identify:m=>m==null,createNode:()=>new g.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new g.
Scalar(null),stringify:({source:m},y)=>typeof m=="string"&&d.test.test(m)?m:y.options.nullStr};p.nullTag=d}),Le=(0,A.b)(p=>{"use strict";var g=_(),d={identify:m=>typeof m=="boolean",default:!0,tag:"ta\
g:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:m=>new g.Scalar(m[0]==="t"||m[0]==="T"),stringify({source:m,value:y},f){if(m&&d.test.test(m)){let c=m[0]==="t"||m[0]==="T";if(y===
c)return m}return y?f.options.trueStr:f.options.falseStr}};p.boolTag=d}),X=(0,A.b)(p=>{"use strict";function g({format:d,minFractionDigits:m,tag:y,value:f}){if(typeof f=="bigint")return String(f);let c=typeof f==
"number"?f:Number(f);if(!isFinite(c))return isNaN(c)?".nan":c<0?"-.inf":".inf";let o=Object.is(f,-0)?"-0":JSON.stringify(f);if(!d&&m&&(!y||y==="tag:yaml.org,2002:float")&&/^-?\d/.test(o)&&!o.includes(
"e")){let a=o.indexOf(".");a<0&&(a=o.length,o+=".");let t=m-(o.length-a-1);for(;t-- >0;)o+="0"}return o}p.stringifyNumber=g}),Oe=(0,A.b)(p=>{"use strict";var g=_(),d=X(),m={identify:c=>typeof c=="numb\
er",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:c=>c.slice(-3).toLowerCase()==="nan"?NaN:c[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,
stringify:d.stringifyNumber},y={identify:c=>typeof c=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:c=>parseFloat(
c),stringify(c){let o=Number(c.value);return isFinite(o)?o.toExponential():d.stringifyNumber(c)}},f={identify:c=>typeof c=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(c){let o=new g.Scalar(parseFloat(c)),a=c.indexOf(".");return a!==-1&&c[c.length-1]==="0"&&(o.minFractionDigits=c.length-a-1),o},stringify:d.stringifyNumber};p.float=f,p.floatExp=y,p.floatNaN=m}),
Te=(0,A.b)(p=>{"use strict";var g=X(),d=a=>typeof a=="bigint"||Number.isInteger(a),m=(a,t,r,{intAsBigInt:i})=>i?BigInt(a):parseInt(a.substring(t),r);function y(a,t,r){let{value:i}=a;return d(i)&&i>=0?
r+i.toString(t):g.stringifyNumber(a)}var f={identify:a=>d(a)&&a>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(a,t,r)=>m(a,2,8,r),stringify:a=>y(a,8,"0o")},c={identify:d,
default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(a,t,r)=>m(a,0,10,r),stringify:g.stringifyNumber},o={identify:a=>d(a)&&a>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,
resolve:(a,t,r)=>m(a,2,16,r),stringify:a=>y(a,16,"0x")};p.int=c,p.intHex=o,p.intOct=f}),it=(0,A.b)(p=>{"use strict";var g=Q(),d=ge(),m=H(),y=se(),f=Le(),c=Oe(),o=Te(),a=[g.map,m.seq,y.string,d.nullTag,
f.boolTag,o.intOct,o.int,o.intHex,c.floatNaN,c.floatExp,c.float];p.schema=a}),rt=(0,A.b)(p=>{"use strict";var g=_(),d=Q(),m=H();function y(t){return typeof t=="bigint"||Number.isInteger(t)}var f=({value:t})=>JSON.
stringify(t),c=[{identify:t=>typeof t=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:t=>t,stringify:f},{identify:t=>t==null,createNode:()=>new g.Scalar(null),default:!0,tag:"tag:yaml.org,200\
2:null",test:/^null$/,resolve:()=>null,stringify:f},{identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:t=>t==="true",stringify:f},{identify:y,default:!0,
tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(t,r,{intAsBigInt:i})=>i?BigInt(t):parseInt(t,10),stringify:({value:t})=>y(t)?t.toString():JSON.stringify(t)},{identify:t=>typeof t=="n\
umber",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:t=>parseFloat(t),stringify:f}],o={default:!0,tag:"",test:/^/,resolve(t,r){return r(
`Unresolved plain scalar ${JSON.stringify(t)}`),t}},a=[d.map,m.seq].concat(c,o);p.schema=a}),Ce=(0,A.b)(p=>{"use strict";var g=(0,A.a)("buffer"),d=_(),m=ie(),y={identify:f=>f instanceof Uint8Array,default:!1,
tag:"tag:yaml.org,2002:binary",resolve(f,c){if(typeof g.Buffer=="function")return g.Buffer.from(f,"base64");if(typeof atob=="function"){let o=atob(f.replace(/[\n\r]/g,"")),a=new Uint8Array(o.length);for(let t=0;t<
o.length;++t)a[t]=o.charCodeAt(t);return a}else return c("This environment does not support reading binary tags; either Buffer or atob is required"),f},stringify({comment:f,type:c,value:o},a,t,r){if(!o)
return"";let i=o,n;if(typeof g.Buffer=="function")n=i instanceof g.Buffer?i.toString("base64"):g.Buffer.from(i.buffer).toString("base64");else if(typeof btoa=="function"){let e="";for(let s=0;s<i.length;++s)
e+=String.fromCharCode(i[s]);n=btoa(e)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(c??(c=d.Scalar.BLOCK_LITERAL),c!==d.Scalar.QUOTE_DOUBLE){
let e=Math.max(a.options.lineWidth-a.indent.length,a.options.minContentWidth),s=Math.ceil(n.length/e),l=new Array(s);for(let u=0,h=0;u<s;++u,h+=e)l[u]=n.substr(h,e);n=l.join(c===d.Scalar.BLOCK_LITERAL?
`
`:" ")}return m.stringifyString({comment:f,type:c,value:n},a,t,r)}};p.binary=y}),ye=(0,A.b)(p=>{"use strict";var g=x(),d=J(),m=_(),y=W();function f(a,t){if(g.isSeq(a))for(let r=0;r<a.items.length;++r){
let i=a.items[r];if(!g.isPair(i)){if(g.isMap(i)){i.items.length>1&&t("Each pair must have its own sequence indicator");let n=i.items[0]||new d.Pair(new m.Scalar(null));if(i.commentBefore&&(n.key.commentBefore=
n.key.commentBefore?`${i.commentBefore}
${n.key.commentBefore}`:i.commentBefore),i.comment){let e=n.value??n.key;e.comment=e.comment?`${i.comment}
${e.comment}`:i.comment}i=n}a.items[r]=g.isPair(i)?i:new d.Pair(i)}}else t("Expected a sequence for this tag");return a}function c(a,t,r){let{replacer:i}=r,n=new y.YAMLSeq(a);n.tag="tag:yaml.org,2002:\
pairs";let e=0;if(t&&Symbol.iterator in Object(t))for(let s of t){typeof i=="function"&&(s=i.call(t,String(e++),s));let l,u;if(Array.isArray(s))if(s.length===2)l=s[0],u=s[1];else throw new TypeError(`\
Expected [key, value] tuple: ${s}`);else if(s&&s instanceof Object){let h=Object.keys(s);if(h.length===1)l=h[0],u=s[l];else throw new TypeError(`Expected tuple with one key, not ${h.length} keys`)}else
l=s;n.items.push(d.createPair(l,u,r))}return n}var o={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:f,createNode:c};p.createPairs=c,p.pairs=o,p.resolvePairs=f}),Ie=(0,A.b)(p=>{"use\
 strict";var g=x(),d=Y(),m=V(),y=W(),f=ye(),c=class Ye extends y.YAMLSeq{constructor(){super(),this.add=m.YAMLMap.prototype.add.bind(this),this.delete=m.YAMLMap.prototype.delete.bind(this),this.get=m.
YAMLMap.prototype.get.bind(this),this.has=m.YAMLMap.prototype.has.bind(this),this.set=m.YAMLMap.prototype.set.bind(this),this.tag=Ye.tag}toJSON(t,r){if(!r)return super.toJSON(t);let i=new Map;r?.onCreate&&
r.onCreate(i);for(let n of this.items){let e,s;if(g.isPair(n)?(e=d.toJS(n.key,"",r),s=d.toJS(n.value,e,r)):e=d.toJS(n,"",r),i.has(e))throw new Error("Ordered maps must not include duplicate keys");i.set(
e,s)}return i}static from(t,r,i){let n=f.createPairs(t,r,i),e=new this;return e.items=n.items,e}};c.tag="tag:yaml.org,2002:omap";var o={collection:"seq",identify:a=>a instanceof Map,nodeClass:c,default:!1,
tag:"tag:yaml.org,2002:omap",resolve(a,t){let r=f.resolvePairs(a,t),i=[];for(let{key:n}of r.items)g.isScalar(n)&&(i.includes(n.value)?t(`Ordered maps must not include duplicate keys: ${n.value}`):i.push(
n.value));return Object.assign(new c,r)},createNode:(a,t,r)=>c.from(a,t,r)};p.YAMLOMap=c,p.omap=o}),st=(0,A.b)(p=>{"use strict";var g=_();function d({value:f,source:c},o){return c&&(f?m:y).test.test(c)?
c:f?o.options.trueStr:o.options.falseStr}var m={identify:f=>f===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new g.Scalar(!0),stringify:d},y={
identify:f=>f===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new g.Scalar(!1),stringify:d};p.falseTag=y,p.trueTag=m}),at=(0,A.b)(p=>{"use \
strict";var g=_(),d=X(),m={identify:c=>typeof c=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:c=>c.slice(-3).toLowerCase()==="nan"?NaN:
c[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:d.stringifyNumber},y={identify:c=>typeof c=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:c=>parseFloat(c.replace(/_/g,"")),stringify(c){let o=Number(c.value);return isFinite(o)?o.toExponential():d.stringifyNumber(c)}},f={identify:c=>typeof c=="number",default:!0,tag:"tag:yaml.org,\
2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(c){let o=new g.Scalar(parseFloat(c.replace(/_/g,""))),a=c.indexOf(".");if(a!==-1){let t=c.substring(a+1).replace(/_/g,"");t[t.length-1]==="\
0"&&(o.minFractionDigits=t.length)}return o},stringify:d.stringifyNumber};p.float=f,p.floatExp=y,p.floatNaN=m}),ot=(0,A.b)(p=>{"use strict";var g=X(),d=t=>typeof t=="bigint"||Number.isInteger(t);function m(t,r,i,{
intAsBigInt:n}){let e=t[0];if((e==="-"||e==="+")&&(r+=1),t=t.substring(r).replace(/_/g,""),n){switch(i){case 2:t=`0b${t}`;break;case 8:t=`0o${t}`;break;case 16:t=`0x${t}`;break}let l=BigInt(t);return e===
"-"?BigInt(-1)*l:l}let s=parseInt(t,i);return e==="-"?-1*s:s}function y(t,r,i){let{value:n}=t;if(d(n)){let e=n.toString(r);return n<0?"-"+i+e.substr(1):i+e}return g.stringifyNumber(t)}var f={identify:d,
default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(t,r,i)=>m(t,2,2,i),stringify:t=>y(t,2,"0b")},c={identify:d,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,
resolve:(t,r,i)=>m(t,1,8,i),stringify:t=>y(t,8,"0")},o={identify:d,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(t,r,i)=>m(t,0,10,i),stringify:g.stringifyNumber},a={identify:d,
default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(t,r,i)=>m(t,2,16,i),stringify:t=>y(t,16,"0x")};p.int=o,p.intBin=f,p.intHex=a,p.intOct=c}),xe=(0,A.b)(p=>{"use\
 strict";var g=x(),d=J(),m=V(),y=class Je extends m.YAMLMap{constructor(o){super(o),this.tag=Je.tag}add(o){let a;g.isPair(o)?a=o:o&&typeof o=="object"&&"key"in o&&"value"in o&&o.value===null?a=new d.Pair(
o.key,null):a=new d.Pair(o,null),m.findPair(this.items,a.key)||this.items.push(a)}get(o,a){let t=m.findPair(this.items,o);return!a&&g.isPair(t)?g.isScalar(t.key)?t.key.value:t.key:t}set(o,a){if(typeof a!=
"boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof a}`);let t=m.findPair(this.items,o);t&&!a?this.items.splice(this.items.indexOf(t),1):!t&&a&&this.items.
push(new d.Pair(o))}toJSON(o,a){return super.toJSON(o,a,Set)}toString(o,a,t){if(!o)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},o,{allNullValues:!0}),
a,t);throw new Error("Set items must all have null values")}static from(o,a,t){let{replacer:r}=t,i=new this(o);if(a&&Symbol.iterator in Object(a))for(let n of a)typeof r=="function"&&(n=r.call(a,n,n)),
i.items.push(d.createPair(n,null,t));return i}};y.tag="tag:yaml.org,2002:set";var f={collection:"map",identify:c=>c instanceof Set,nodeClass:y,default:!1,tag:"tag:yaml.org,2002:set",createNode:(c,o,a)=>y.
from(c,o,a),resolve(c,o){if(g.isMap(c)){if(c.hasAllNullValues(!0))return Object.assign(new y,c);o("Set items must all have null values")}else o("Expected a mapping for this tag");return c}};p.YAMLSet=
y,p.set=f}),Me=(0,A.b)(p=>{"use strict";var g=X();function d(o,a){let t=o[0],r=t==="-"||t==="+"?o.substring(1):o,i=e=>a?BigInt(e):Number(e),n=r.replace(/_/g,"").split(":").reduce((e,s)=>e*i(60)+i(s),i(
0));return t==="-"?i(-1)*n:n}function m(o){let{value:a}=o,t=e=>e;if(typeof a=="bigint")t=e=>BigInt(e);else if(isNaN(a)||!isFinite(a))return g.stringifyNumber(o);let r="";a<0&&(r="-",a*=t(-1));let i=t(
60),n=[a%i];return a<60?n.unshift(0):(a=(a-n[0])/i,n.unshift(a%i),a>=60&&(a=(a-n[0])/i,n.unshift(a))),r+n.map(e=>String(e).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var y={identify:o=>typeof o==
"bigint"||Number.isInteger(o),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(o,a,{intAsBigInt:t})=>d(o,t),stringify:m},f={identify:o=>typeof o==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:o=>d(o,!1),stringify:m},c={identify:o=>o instanceof Date,default:!0,tag:"ta\
g:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(o){
let a=o.match(c.test);if(!a)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,t,r,i,n,e,s]=a.map(Number),l=a[7]?Number((a[7]+"00").substr(1,3)):0,u=Date.UTC(t,r-1,i,n||0,e||
0,s||0,l),h=a[8];if(h&&h!=="Z"){let b=d(h,!1);Math.abs(b)<30&&(b*=60),u-=6e4*b}return new Date(u)},stringify:({value:o})=>o?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};p.floatTime=f,p.intTime=
y,p.timestamp=c}),lt=(0,A.b)(p=>{"use strict";var g=Q(),d=ge(),m=H(),y=se(),f=Ce(),c=st(),o=at(),a=ot(),t=me(),r=Ie(),i=ye(),n=xe(),e=Me(),s=[g.map,m.seq,y.string,d.nullTag,c.trueTag,c.falseTag,a.intBin,
a.intOct,a.int,a.intHex,o.floatNaN,o.floatExp,o.float,f.binary,t.merge,r.omap,i.pairs,n.set,e.intTime,e.floatTime,e.timestamp];p.schema=s}),ct=(0,A.b)(p=>{"use strict";var g=Q(),d=ge(),m=H(),y=se(),f=Le(),
c=Oe(),o=Te(),a=it(),t=rt(),r=Ce(),i=me(),n=Ie(),e=ye(),s=lt(),l=xe(),u=Me(),h=new Map([["core",a.schema],["failsafe",[g.map,m.seq,y.string]],["json",t.schema],["yaml11",s.schema],["yaml-1.1",s.schema]]),
b={binary:r.binary,bool:f.boolTag,float:c.float,floatExp:c.floatExp,floatNaN:c.floatNaN,floatTime:u.floatTime,int:o.int,intHex:o.intHex,intOct:o.intOct,intTime:u.intTime,map:g.map,merge:i.merge,null:d.
nullTag,omap:n.omap,pairs:e.pairs,seq:m.seq,set:l.set,timestamp:u.timestamp},v={"tag:yaml.org,2002:binary":r.binary,"tag:yaml.org,2002:merge":i.merge,"tag:yaml.org,2002:omap":n.omap,"tag:yaml.org,2002\
:pairs":e.pairs,"tag:yaml.org,2002:set":l.set,"tag:yaml.org,2002:timestamp":u.timestamp};function w(k,S,E){let L=h.get(S);if(L&&!k)return E&&!L.includes(i.merge)?L.concat(i.merge):L.slice();let O=L;if(!O)
if(Array.isArray(k))O=[];else{let N=Array.from(h.keys()).filter(T=>T!=="yaml11").map(T=>JSON.stringify(T)).join(", ");throw new Error(`Unknown schema "${S}"; use one of ${N} or define customTags array`)}
if(Array.isArray(k))for(let N of k)O=O.concat(N);else typeof k=="function"&&(O=k(O.slice()));return E&&(O=O.concat(i.merge)),O.reduce((N,T)=>{let C=typeof T=="string"?b[T]:T;if(!C){let M=JSON.stringify(
T),B=Object.keys(b).map(D=>JSON.stringify(D)).join(", ");throw new Error(`Unknown custom tag ${M}; use one of ${B}`)}return N.includes(C)||N.push(C),N},[])}p.coreKnownTags=v,p.getTags=w}),$e=(0,A.b)(p=>{
"use strict";var g=x(),d=Q(),m=H(),y=se(),f=ct(),c=(a,t)=>a.key<t.key?-1:a.key>t.key?1:0,o=class Ve{constructor({compat:t,customTags:r,merge:i,resolveKnownTags:n,schema:e,sortMapEntries:s,toStringDefaults:l}){
this.compat=Array.isArray(t)?f.getTags(t,"compat"):t?f.getTags(null,t):null,this.name=typeof e=="string"&&e||"core",this.knownTags=n?f.coreKnownTags:{},this.tags=f.getTags(r,this.name,i),this.toStringOptions=
l??null,Object.defineProperty(this,g.MAP,{value:d.map}),Object.defineProperty(this,g.SCALAR,{value:y.string}),Object.defineProperty(this,g.SEQ,{value:m.seq}),this.sortMapEntries=typeof s=="function"?s:
s===!0?c:null}clone(){let t=Object.create(Ve.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};p.Schema=o}),ut=(0,A.b)(p=>{"use strict";var g=x(),d=re(),m=ne();function y(f,c){
let o=[],a=c.directives===!0;if(c.directives!==!1&&f.directives){let e=f.directives.toString(f);e?(o.push(e),a=!0):f.directives.docStart&&(a=!0)}a&&o.push("---");let t=d.createStringifyContext(f,c),{commentString:r}=t.
options;if(f.commentBefore){o.length!==1&&o.unshift("");let e=r(f.commentBefore);o.unshift(m.indentComment(e,""))}let i=!1,n=null;if(f.contents){if(g.isNode(f.contents)){if(f.contents.spaceBefore&&a&&
o.push(""),f.contents.commentBefore){let l=r(f.contents.commentBefore);o.push(m.indentComment(l,""))}t.forceBlockIndent=!!f.comment,n=f.contents.comment}let e=n?void 0:()=>i=!0,s=d.stringify(f.contents,
t,()=>n=null,e);n&&(s+=m.lineComment(s,"",r(n))),(s[0]==="|"||s[0]===">")&&o[o.length-1]==="---"?o[o.length-1]=`--- ${s}`:o.push(s)}else o.push(d.stringify(f.contents,t));if(f.directives?.docEnd)if(f.
comment){let e=r(f.comment);e.includes(`
`)?(o.push("..."),o.push(m.indentComment(e,""))):o.push(`... ${e}`)}else o.push("...");else{let e=f.comment;e&&i&&(e=e.replace(/^\n+/,"")),e&&((!i||n)&&o[o.length-1]!==""&&o.push(""),o.push(m.indentComment(
r(e),"")))}return o.join(`
`)+`
`}p.stringifyDocument=y}),ae=(0,A.b)(p=>{"use strict";var g=ee(),d=de(),m=x(),y=J(),f=Y(),c=$e(),o=ut(),a=he(),t=Se(),r=te(),i=we(),n=class We{constructor(l,u,h){this.commentBefore=null,this.comment=null,
this.errors=[],this.warnings=[],Object.defineProperty(this,m.NODE_TYPE,{value:m.DOC});let b=null;typeof u=="function"||Array.isArray(u)?b=u:h===void 0&&u&&(h=u,u=void 0);let v=Object.assign({intAsBigInt:!1,
keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},h);this.options=v;let{version:w}=v;h?._directives?(this.directives=h._directives.atDocument(),this.
directives.yaml.explicit&&(w=this.directives.yaml.version)):this.directives=new i.Directives({version:w}),this.setSchema(w,h),this.contents=l===void 0?null:this.createNode(l,b,h)}clone(){let l=Object.
create(We.prototype,{[m.NODE_TYPE]:{value:m.DOC}});return l.commentBefore=this.commentBefore,l.comment=this.comment,l.errors=this.errors.slice(),l.warnings=this.warnings.slice(),l.options=Object.assign(
{},this.options),this.directives&&(l.directives=this.directives.clone()),l.schema=this.schema.clone(),l.contents=m.isNode(this.contents)?this.contents.clone(l.schema):this.contents,this.range&&(l.range=
this.range.slice()),l}add(l){e(this.contents)&&this.contents.add(l)}addIn(l,u){e(this.contents)&&this.contents.addIn(l,u)}createAlias(l,u){if(!l.anchor){let h=a.anchorNames(this);l.anchor=!u||h.has(u)?
a.findNewAnchor(u||"a",h):u}return new g.Alias(l.anchor)}createNode(l,u,h){let b;if(typeof u=="function")l=u.call({"":l},"",l),b=u;else if(Array.isArray(u)){let B=K=>typeof K=="number"||K instanceof String||
K instanceof Number,D=u.filter(B).map(String);D.length>0&&(u=u.concat(D)),b=u}else h===void 0&&u&&(h=u,u=void 0);let{aliasDuplicateObjects:v,anchorPrefix:w,flow:k,keepUndefined:S,onTagObj:E,tag:L}=h??
{},{onAnchor:O,setAnchors:N,sourceObjects:T}=a.createNodeAnchors(this,w||"a"),C={aliasDuplicateObjects:v??!0,keepUndefined:S??!1,onAnchor:O,onTagObj:E,replacer:b,schema:this.schema,sourceObjects:T},M=r.
createNode(l,L,C);return k&&m.isCollection(M)&&(M.flow=!0),N(),M}createPair(l,u,h={}){let b=this.createNode(l,null,h),v=this.createNode(u,null,h);return new y.Pair(b,v)}delete(l){return e(this.contents)?
this.contents.delete(l):!1}deleteIn(l){return d.isEmptyPath(l)?this.contents==null?!1:(this.contents=null,!0):e(this.contents)?this.contents.deleteIn(l):!1}get(l,u){return m.isCollection(this.contents)?
this.contents.get(l,u):void 0}getIn(l,u){return d.isEmptyPath(l)?!u&&m.isScalar(this.contents)?this.contents.value:this.contents:m.isCollection(this.contents)?this.contents.getIn(l,u):void 0}has(l){return m.
isCollection(this.contents)?this.contents.has(l):!1}hasIn(l){return d.isEmptyPath(l)?this.contents!==void 0:m.isCollection(this.contents)?this.contents.hasIn(l):!1}set(l,u){this.contents==null?this.contents=
d.collectionFromPath(this.schema,[l],u):e(this.contents)&&this.contents.set(l,u)}setIn(l,u){d.isEmptyPath(l)?this.contents=u:this.contents==null?this.contents=d.collectionFromPath(this.schema,Array.from(
l),u):e(this.contents)&&this.contents.setIn(l,u)}setSchema(l,u={}){typeof l=="number"&&(l=String(l));let h;switch(l){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new i.
Directives({version:"1.1"}),h={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=l:this.directives=new i.Directives({version:l}),h={resolveKnownTags:!0,
schema:"core"};break;case null:this.directives&&delete this.directives,h=null;break;default:{let b=JSON.stringify(l);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${b}`)}}
if(u.schema instanceof Object)this.schema=u.schema;else if(h)this.schema=new c.Schema(Object.assign(h,u));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({
json:l,jsonArg:u,mapAsMap:h,maxAliasCount:b,onAnchor:v,reviver:w}={}){let k={anchors:new Map,doc:this,keep:!l,mapAsMap:h===!0,mapKeyWarned:!1,maxAliasCount:typeof b=="number"?b:100},S=f.toJS(this.contents,
u??"",k);if(typeof v=="function")for(let{count:E,res:L}of k.anchors.values())v(L,E);return typeof w=="function"?t.applyReviver(w,{"":S},"",S):S}toJSON(l,u){return this.toJS({json:!0,jsonArg:l,mapAsMap:!1,
onAnchor:u})}toString(l={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in l&&(!Number.isInteger(l.indent)||Number(l.indent)<=0)){let u=JSON.stringify(
l.indent);throw new Error(`"indent" option must be a positive integer, not ${u}`)}return o.stringifyDocument(this,l)}};function e(s){if(m.isCollection(s))return!0;throw new Error("Expected a YAML coll\
ection as document contents")}p.Document=n}),oe=(0,A.b)(p=>{"use strict";var g=class extends Error{constructor(f,c,o,a){super(),this.name=f,this.code=o,this.message=a,this.pos=c}},d=class extends g{constructor(f,c,o){
super("YAMLParseError",f,c,o)}},m=class extends g{constructor(f,c,o){super("YAMLWarning",f,c,o)}},y=(f,c)=>o=>{if(o.pos[0]===-1)return;o.linePos=o.pos.map(n=>c.linePos(n));let{line:a,col:t}=o.linePos[0];
o.message+=` at line ${a}, column ${t}`;let r=t-1,i=f.substring(c.lineStarts[a-1],c.lineStarts[a]).replace(/[\n\r]+$/,"");if(r>=60&&i.length>80){let n=Math.min(r-39,i.length-79);i="\u2026"+i.substring(
n),r-=n-1}if(i.length>80&&(i=i.substring(0,79)+"\u2026"),a>1&&/^ *$/.test(i.substring(0,r))){let n=f.substring(c.lineStarts[a-2],c.lineStarts[a-1]);n.length>80&&(n=n.substring(0,79)+`\u2026
`),i=n+i}if(/[^ ]/.test(i)){let n=1,e=o.linePos[1];e?.line===a&&e.col>t&&(n=Math.max(1,Math.min(e.col-t,80-r)));let s=" ".repeat(r)+"^".repeat(n);o.message+=`:

${i}
${s}
`}};p.YAMLError=g,p.YAMLParseError=d,p.YAMLWarning=m,p.prettifyError=y}),le=(0,A.b)(p=>{"use strict";function g(d,{flow:m,indicator:y,next:f,offset:c,onError:o,parentIndent:a,startOnNewline:t}){let r=!1,
i=t,n=t,e="",s="",l=!1,u=!1,h=null,b=null,v=null,w=null,k=null,S=null,E=null;for(let N of d)switch(u&&(N.type!=="space"&&N.type!=="newline"&&N.type!=="comma"&&o(N.offset,"MISSING_CHAR","Tags and ancho\
rs must be separated from the next token by white space"),u=!1),h&&(i&&N.type!=="comment"&&N.type!=="newline"&&o(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),h=null),N.type){case"space":!m&&
(y!=="doc-start"||f?.type!=="flow-collection")&&N.source.includes("	")&&(h=N),n=!0;break;case"comment":{n||o(N,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");
let T=N.source.substring(1)||" ";e?e+=s+T:e=T,s="",i=!1;break}case"newline":i?e?e+=N.source:(!S||y!=="seq-item-ind")&&(r=!0):s+=N.source,i=!0,l=!0,(b||v)&&(w=N),n=!0;break;case"anchor":b&&o(N,"MULTIPL\
E_ANCHORS","A node can have at most one anchor"),N.source.endsWith(":")&&o(N.offset+N.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),b=N,E??(E=N.offset),i=!1,n=!1,u=!0;break;case"ta\
g":{v&&o(N,"MULTIPLE_TAGS","A node can have at most one tag"),v=N,E??(E=N.offset),i=!1,n=!1,u=!0;break}case y:(b||v)&&o(N,"BAD_PROP_ORDER",`Anchors and tags must be after the ${N.source} indicator`),S&&
o(N,"UNEXPECTED_TOKEN",`Unexpected ${N.source} in ${m??"collection"}`),S=N,i=y==="seq-item-ind"||y==="explicit-key-ind",n=!1;break;case"comma":if(m){k&&o(N,"UNEXPECTED_TOKEN",`Unexpected , in ${m}`),k=
N,i=!1,n=!1;break}default:o(N,"UNEXPECTED_TOKEN",`Unexpected ${N.type} token`),i=!1,n=!1}let L=d[d.length-1],O=L?L.offset+L.source.length:c;return u&&f&&f.type!=="space"&&f.type!=="newline"&&f.type!==
"comma"&&(f.type!=="scalar"||f.source!=="")&&o(f.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),h&&(i&&h.indent<=a||f?.type==="block-map"||f?.type==="bl\
ock-seq")&&o(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:k,found:S,spaceBefore:r,comment:e,hasNewline:l,anchor:b,tag:v,newlineAfterProp:w,end:O,start:E??O}}p.resolveProps=g}),be=(0,A.b)(
p=>{"use strict";function g(d){if(!d)return null;switch(d.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(d.source.includes(`
`))return!0;if(d.end){for(let m of d.end)if(m.type==="newline")return!0}return!1;case"flow-collection":for(let m of d.items){for(let y of m.start)if(y.type==="newline")return!0;if(m.sep){for(let y of m.
sep)if(y.type==="newline")return!0}if(g(m.key)||g(m.value))return!0}return!1;default:return!0}}p.containsNewline=g}),Pe=(0,A.b)(p=>{"use strict";var g=be();function d(m,y,f){if(y?.type==="flow-collect\
ion"){let c=y.end[0];c.indent===m&&(c.source==="]"||c.source==="}")&&g.containsNewline(y)&&f(c,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}p.flowIndentCheck=d}),De=(0,A.b)(
p=>{"use strict";var g=x();function d(m,y,f){let{uniqueKeys:c}=m.options;if(c===!1)return!1;let o=typeof c=="function"?c:(a,t)=>a===t||g.isScalar(a)&&g.isScalar(t)&&a.value===t.value;return y.some(a=>o(
a.key,f))}p.mapIncludes=d}),ft=(0,A.b)(p=>{"use strict";var g=J(),d=V(),m=le(),y=be(),f=Pe(),c=De(),o="All mapping items must start at the same column";function a({composeNode:t,composeEmptyNode:r},i,n,e,s){
let l=s?.nodeClass??d.YAMLMap,u=new l(i.schema);i.atRoot&&(i.atRoot=!1);let h=n.offset,b=null;for(let v of n.items){let{start:w,key:k,sep:S,value:E}=v,L=m.resolveProps(w,{indicator:"explicit-key-ind",
next:k??S?.[0],offset:h,onError:e,parentIndent:n.indent,startOnNewline:!0}),O=!L.found;if(O){if(k&&(k.type==="block-seq"?e(h,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit ma\
p key"):"indent"in k&&k.indent!==n.indent&&e(h,"BAD_INDENT",o)),!L.anchor&&!L.tag&&!S){b=L.end,L.comment&&(u.comment?u.comment+=`
`+L.comment:u.comment=L.comment);continue}(L.newlineAfterProp||y.containsNewline(k))&&e(k??w[w.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else L.found?.indent!==n.
indent&&e(h,"BAD_INDENT",o);i.atKey=!0;let N=L.end,T=k?t(i,k,L,e):r(i,N,w,null,L,e);i.schema.compat&&f.flowIndentCheck(n.indent,k,e),i.atKey=!1,c.mapIncludes(i,u.items,T)&&e(N,"DUPLICATE_KEY","Map key\
s must be unique");let C=m.resolveProps(S??[],{indicator:"map-value-ind",next:E,offset:T.range[2],onError:e,parentIndent:n.indent,startOnNewline:!k||k.type==="block-scalar"});if(h=C.end,C.found){O&&(E?.
type==="block-map"&&!C.hasNewline&&e(h,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),i.options.strict&&L.start<C.found.offset-1024&&e(T.range,"KEY_OVER_1024_CHARS","Th\
e : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let M=E?t(i,E,C,e):r(i,h,S,null,C,e);i.schema.compat&&f.flowIndentCheck(n.indent,E,e),h=M.range[2];let B=new g.
Pair(T,M);i.options.keepSourceTokens&&(B.srcToken=v),u.items.push(B)}else{O&&e(T.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),C.comment&&(T.comment?T.comment+=`
`+C.comment:T.comment=C.comment);let M=new g.Pair(T);i.options.keepSourceTokens&&(M.srcToken=v),u.items.push(M)}}return b&&b<h&&e(b,"IMPOSSIBLE","Map comment with trailing content"),u.range=[n.offset,
h,b??h],u}p.resolveBlockMap=a}),ht=(0,A.b)(p=>{"use strict";var g=W(),d=le(),m=Pe();function y({composeNode:f,composeEmptyNode:c},o,a,t,r){let i=r?.nodeClass??g.YAMLSeq,n=new i(o.schema);o.atRoot&&(o.
atRoot=!1),o.atKey&&(o.atKey=!1);let e=a.offset,s=null;for(let{start:l,value:u}of a.items){let h=d.resolveProps(l,{indicator:"seq-item-ind",next:u,offset:e,onError:t,parentIndent:a.indent,startOnNewline:!0});
if(!h.found)if(h.anchor||h.tag||u)u?.type==="block-seq"?t(h.end,"BAD_INDENT","All sequence items must start at the same column"):t(e,"MISSING_CHAR","Sequence item without - indicator");else{s=h.end,h.
comment&&(n.comment=h.comment);continue}let b=u?f(o,u,h,t):c(o,h.end,l,null,h,t);o.schema.compat&&m.flowIndentCheck(a.indent,u,t),e=b.range[2],n.items.push(b)}return n.range=[a.offset,e,s??e],n}p.resolveBlockSeq=
y}),z=(0,A.b)(p=>{"use strict";function g(d,m,y,f){let c="";if(d){let o=!1,a="";for(let t of d){let{source:r,type:i}=t;switch(i){case"space":o=!0;break;case"comment":{y&&!o&&f(t,"MISSING_CHAR","Commen\
ts must be separated from other tokens by white space characters");let n=r.substring(1)||" ";c?c+=a+n:c=n,a="";break}case"newline":c&&(a+=r),o=!0;break;default:f(t,"UNEXPECTED_TOKEN",`Unexpected ${i} \
at node end`)}m+=r.length}}return{comment:c,offset:m}}p.resolveEnd=g}),pt=(0,A.b)(p=>{"use strict";var g=x(),d=J(),m=V(),y=W(),f=z(),c=le(),o=be(),a=De(),t="Block collections are not allowed within fl\
ow collections",r=n=>n&&(n.type==="block-map"||n.type==="block-seq");function i({composeNode:n,composeEmptyNode:e},s,l,u,h){let b=l.start.source==="{",v=b?"flow map":"flow sequence",w=h?.nodeClass??(b?
m.YAMLMap:y.YAMLSeq),k=new w(s.schema);k.flow=!0;let S=s.atRoot;S&&(s.atRoot=!1),s.atKey&&(s.atKey=!1);let E=l.offset+l.start.source.length;for(let C=0;C<l.items.length;++C){let M=l.items[C],{start:B,
key:D,sep:K,value:$}=M,I=c.resolveProps(B,{flow:v,indicator:"explicit-key-ind",next:D??K?.[0],offset:E,onError:u,parentIndent:l.indent,startOnNewline:!1});if(!I.found){if(!I.anchor&&!I.tag&&!K&&!$){C===
0&&I.comma?u(I.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${v}`):C<l.items.length-1&&u(I.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${v}`),I.comment&&(k.comment?k.comment+=`
`+I.comment:k.comment=I.comment),E=I.end;continue}!b&&s.options.strict&&o.containsNewline(D)&&u(D,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(C===0)
I.comma&&u(I.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${v}`);else if(I.comma||u(I.start,"MISSING_CHAR",`Missing , between ${v} items`),I.comment){let j="";e:for(let P of B)switch(P.type){case"comma":case"\
space":break;case"comment":j=P.source.substring(1);break e;default:break e}if(j){let P=k.items[k.items.length-1];g.isPair(P)&&(P=P.value??P.key),P.comment?P.comment+=`
`+j:P.comment=j,I.comment=I.comment.substring(j.length+1)}}if(!b&&!K&&!I.found){let j=$?n(s,$,I,u):e(s,I.end,K,null,I,u);k.items.push(j),E=j.range[2],r($)&&u(j.range,"BLOCK_IN_FLOW",t)}else{s.atKey=!0;
let j=I.end,P=D?n(s,D,I,u):e(s,j,B,null,I,u);r(D)&&u(P.range,"BLOCK_IN_FLOW",t),s.atKey=!1;let q=c.resolveProps(K??[],{flow:v,indicator:"map-value-ind",next:$,offset:P.range[2],onError:u,parentIndent:l.
indent,startOnNewline:!1});if(q.found){if(!b&&!I.found&&s.options.strict){if(K)for(let R of K){if(R===q.found)break;if(R.type==="newline"){u(R,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence \
pairs need to be on a single line");break}}I.start<q.found.offset-1024&&u(q.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
$&&("source"in $&&$.source?.[0]===":"?u($,"MISSING_CHAR",`Missing space after : in ${v}`):u(q.start,"MISSING_CHAR",`Missing , or : between ${v} items`));let G=$?n(s,$,q,u):q.found?e(s,q.end,K,null,q,u):
null;G?r($)&&u(G.range,"BLOCK_IN_FLOW",t):q.comment&&(P.comment?P.comment+=`
`+q.comment:P.comment=q.comment);let ue=new d.Pair(P,G);if(s.options.keepSourceTokens&&(ue.srcToken=M),b){let R=k;a.mapIncludes(s,R.items,P)&&u(j,"DUPLICATE_KEY","Map keys must be unique"),R.items.push(
ue)}else{let R=new m.YAMLMap(s.schema);R.flow=!0,R.items.push(ue);let ke=(G??P).range;R.range=[P.range[0],ke[1],ke[2]],k.items.push(R)}E=G?G.range[2]:q.end}}let L=b?"}":"]",[O,...N]=l.end,T=E;if(O?.source===
L)T=O.offset+O.source.length;else{let C=v[0].toUpperCase()+v.substring(1),M=S?`${C} must end with a ${L}`:`${C} in block collection must be sufficiently indented and end with a ${L}`;u(E,S?"MISSING_CH\
AR":"BAD_INDENT",M),O&&O.source.length!==1&&N.unshift(O)}if(N.length>0){let C=f.resolveEnd(N,T,s.options.strict,u);C.comment&&(k.comment?k.comment+=`
`+C.comment:k.comment=C.comment),k.range=[l.offset,T,C.offset]}else k.range=[l.offset,T,T];return k}p.resolveFlowCollection=i}),dt=(0,A.b)(p=>{"use strict";var g=x(),d=_(),m=V(),y=W(),f=ft(),c=ht(),o=pt();
function a(r,i,n,e,s,l){let u=n.type==="block-map"?f.resolveBlockMap(r,i,n,e,l):n.type==="block-seq"?c.resolveBlockSeq(r,i,n,e,l):o.resolveFlowCollection(r,i,n,e,l),h=u.constructor;return s==="!"||s===
h.tagName?(u.tag=h.tagName,u):(s&&(u.tag=s),u)}function t(r,i,n,e,s){let l=e.tag,u=l?i.directives.tagName(l.source,S=>s(l,"TAG_RESOLVE_FAILED",S)):null;if(n.type==="block-seq"){let{anchor:S,newlineAfterProp:E}=e,
L=S&&l?S.offset>l.offset?S:l:S??l;L&&(!E||E.offset<L.offset)&&s(L,"MISSING_CHAR","Missing newline after block sequence props")}let h=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source===
"{"?"map":"seq";if(!l||!u||u==="!"||u===m.YAMLMap.tagName&&h==="map"||u===y.YAMLSeq.tagName&&h==="seq")return a(r,i,n,s,u);let b=i.schema.tags.find(S=>S.tag===u&&S.collection===h);if(!b){let S=i.schema.
knownTags[u];if(S?.collection===h)i.schema.tags.push(Object.assign({},S,{default:!1})),b=S;else return S?s(l,"BAD_COLLECTION_TYPE",`${S.tag} used for ${h} collection, but expects ${S.collection??"scal\
ar"}`,!0):s(l,"TAG_RESOLVE_FAILED",`Unresolved tag: ${u}`,!0),a(r,i,n,s,u)}let v=a(r,i,n,s,u,b),w=b.resolve?.(v,S=>s(l,"TAG_RESOLVE_FAILED",S),i.options)??v,k=g.isNode(w)?w:new d.Scalar(w);return k.range=
v.range,k.tag=u,b?.format&&(k.format=b.format),k}p.composeCollection=t}),_e=(0,A.b)(p=>{"use strict";var g=_();function d(f,c,o){let a=c.offset,t=m(c,f.options.strict,o);if(!t)return{value:"",type:null,
comment:"",range:[a,a,a]};let r=t.mode===">"?g.Scalar.BLOCK_FOLDED:g.Scalar.BLOCK_LITERAL,i=c.source?y(c.source):[],n=i.length;for(let w=i.length-1;w>=0;--w){let k=i[w][1];if(k===""||k==="\r")n=w;else
break}if(n===0){let w=t.chomp==="+"&&i.length>0?`
`.repeat(Math.max(1,i.length-1)):"",k=a+t.length;return c.source&&(k+=c.source.length),{value:w,type:r,comment:t.comment,range:[a,k,k]}}let e=c.indent+t.indent,s=c.offset+t.length,l=0;for(let w=0;w<n;++w){
let[k,S]=i[w];if(S===""||S==="\r")t.indent===0&&k.length>e&&(e=k.length);else{k.length<e&&o(s+k.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indenta\
tion indicator"),t.indent===0&&(e=k.length),l=w,e===0&&!f.atRoot&&o(s,"BAD_INDENT","Block scalar values in collections must be indented");break}s+=k.length+S.length+1}for(let w=i.length-1;w>=n;--w)i[w][0].
length>e&&(n=w+1);let u="",h="",b=!1;for(let w=0;w<l;++w)u+=i[w][0].slice(e)+`
`;for(let w=l;w<n;++w){let[k,S]=i[w];s+=k.length+S.length+1;let E=S[S.length-1]==="\r";if(E&&(S=S.slice(0,-1)),S&&k.length<e){let L=`Block scalar lines must not be less indented than their ${t.indent?
"explicit indentation indicator":"first line"}`;o(s-S.length-(E?2:1),"BAD_INDENT",L),k=""}r===g.Scalar.BLOCK_LITERAL?(u+=h+k.slice(e)+S,h=`
`):k.length>e||S[0]==="	"?(h===" "?h=`
`:!b&&h===`
`&&(h=`

`),u+=h+k.slice(e)+S,h=`
`,b=!0):S===""?h===`
`?u+=`
`:h=`
`:(u+=h+S,h=" ",b=!1)}switch(t.chomp){case"-":break;case"+":for(let w=n;w<i.length;++w)u+=`
`+i[w][0].slice(e);u[u.length-1]!==`
`&&(u+=`
`);break;default:u+=`
`}let v=a+t.length+c.source.length;return{value:u,type:r,comment:t.comment,range:[a,v,v]}}function m({offset:f,props:c},o,a){if(c[0].type!=="block-scalar-header")return a(c[0],"IMPOSSIBLE","Block scal\
ar header not found"),null;let{source:t}=c[0],r=t[0],i=0,n="",e=-1;for(let h=1;h<t.length;++h){let b=t[h];if(!n&&(b==="-"||b==="+"))n=b;else{let v=Number(b);!i&&v?i=v:e===-1&&(e=f+h)}}e!==-1&&a(e,"UNE\
XPECTED_TOKEN",`Block scalar header includes extra characters: ${t}`);let s=!1,l="",u=t.length;for(let h=1;h<c.length;++h){let b=c[h];switch(b.type){case"space":s=!0;case"newline":u+=b.source.length;break;case"\
comment":o&&!s&&a(b,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),u+=b.source.length,l=b.source.substring(1);break;case"error":a(b,"UNEXPECTED_TOKEN",b.message),
u+=b.source.length;break;default:{let v=`Unexpected token in block scalar header: ${b.type}`;a(b,"UNEXPECTED_TOKEN",v);let w=b.source;w&&typeof w=="string"&&(u+=w.length)}}}return{mode:r,indent:i,chomp:n,
comment:l,length:u}}function y(f){let c=f.split(/\n( *)/),o=c[0],a=o.match(/^( *)/),t=[a?.[1]?[a[1],o.slice(a[1].length)]:["",o]];for(let r=1;r<c.length;r+=2)t.push([c[r],c[r+1]]);return t}p.resolveBlockScalar=
d}),Be=(0,A.b)(p=>{"use strict";var g=_(),d=z();function m(i,n,e){let{offset:s,type:l,source:u,end:h}=i,b,v,w=(E,L,O)=>e(s+E,L,O);switch(l){case"scalar":b=g.Scalar.PLAIN,v=y(u,w);break;case"single-quo\
ted-scalar":b=g.Scalar.QUOTE_SINGLE,v=f(u,w);break;case"double-quoted-scalar":b=g.Scalar.QUOTE_DOUBLE,v=o(u,w);break;default:return e(i,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${l}`),
{value:"",type:null,comment:"",range:[s,s+u.length,s+u.length]}}let k=s+u.length,S=d.resolveEnd(h,k,n,e);return{value:v,type:b,comment:S.comment,range:[s,k,S.offset]}}function y(i,n){let e="";switch(i[0]){case"\
	":e="a tab character";break;case",":e="flow indicator character ,";break;case"%":e="directive indicator character %";break;case"|":case">":{e=`block scalar indicator ${i[0]}`;break}case"@":case"`":{e=
`reserved character ${i[0]}`;break}}return e&&n(0,"BAD_SCALAR_START",`Plain value cannot start with ${e}`),c(i)}function f(i,n){return(i[i.length-1]!=="'"||i.length===1)&&n(i.length,"MISSING_CHAR","Mi\
ssing closing 'quote"),c(i.slice(1,-1)).replace(/''/g,"'")}function c(i){let n=/(.*?)\r?\n/sy,e=n.exec(i);if(!e)return i;let s,l;try{s=new RegExp("(?<![ 	])[ 	]+$"),l=new RegExp("^[ 	]+|(?<![ 	])[ 	]+\
$","g")}catch{s=/[ \t]+$/,l=/^[ \t]+|[ \t]+$/g}let u=e[1].replace(s,""),h=" ",b=n.lastIndex;for(;e=n.exec(i);){let w=e[1].replace(l,"");w===""?h===`
`?u+=h:h=`
`:(u+=h+w,h=" "),b=n.lastIndex}let v=/[ \t]*(.*)/sy;return v.lastIndex=b,e=v.exec(i),u+h+(e?.[1]??"")}function o(i,n){let e="";for(let s=1;s<i.length-1;++s){let l=i[s];if(!(l==="\r"&&i[s+1]===`
`))if(l===`
`){let{fold:u,offset:h}=a(i,s);e+=u,s=h}else if(l==="\\"){let u=i[++s],h=t[u];if(h)e+=h;else if(u===`
`)for(u=i[s+1];u===" "||u==="	";)u=i[++s+1];else if(u==="\r"&&i[s+1]===`
`)for(u=i[++s+1];u===" "||u==="	";)u=i[++s+1];else if(u==="x"||u==="u"||u==="U"){let b=u==="x"?2:u==="u"?4:8;e+=r(i,s+1,b,n),s+=b}else{let b=i.substr(s-1,2);n(s-1,"BAD_DQ_ESCAPE",`Invalid escape seque\
nce ${b}`),e+=b}}else if(l===" "||l==="	"){let u=s,h=i[s+1];for(;h===" "||h==="	";)h=i[++s+1];h!==`
`&&!(h==="\r"&&i[s+2]===`
`)&&(e+=s>u?i.slice(u,s+1):l)}else e+=l}return(i[i.length-1]!=='"'||i.length===1)&&n(i.length,"MISSING_CHAR",'Missing closing "quote'),e}function a(i,n){let e="",s=i[n+1];for(;(s===" "||s==="	"||s===`\

`||s==="\r")&&!(s==="\r"&&i[n+2]!==`
`);)s===`
`&&(e+=`
`),n+=1,s=i[n+1];return e||(e=" "),{fold:e,offset:n}}var t={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function r(i,n,e,s){let l=i.substr(n,e),u=l.length===e&&/^[0-9a-fA-F]+$/.test(l)?parseInt(l,16):
NaN;try{return String.fromCodePoint(u)}catch{let h=i.substr(n-2,e+2);return s(n-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${h}`),h}}p.resolveFlowScalar=m}),mt=(0,A.b)(p=>{"use strict";var g=x(),d=_(),
m=_e(),y=Be();function f(a,t,r,i){let{value:n,type:e,comment:s,range:l}=t.type==="block-scalar"?m.resolveBlockScalar(a,t,i):y.resolveFlowScalar(t,a.options.strict,i),u=r?a.directives.tagName(r.source,
v=>i(r,"TAG_RESOLVE_FAILED",v)):null,h;a.options.stringKeys&&a.atKey?h=a.schema[g.SCALAR]:u?h=c(a.schema,n,u,r,i):t.type==="scalar"?h=o(a,n,t,i):h=a.schema[g.SCALAR];let b;try{let v=h.resolve(n,w=>i(r??
t,"TAG_RESOLVE_FAILED",w),a.options);b=g.isScalar(v)?v:new d.Scalar(v)}catch(v){let w=v instanceof Error?v.message:String(v);i(r??t,"TAG_RESOLVE_FAILED",w),b=new d.Scalar(n)}return b.range=l,b.source=
n,e&&(b.type=e),u&&(b.tag=u),h.format&&(b.format=h.format),s&&(b.comment=s),b}function c(a,t,r,i,n){if(r==="!")return a[g.SCALAR];let e=[];for(let l of a.tags)if(!l.collection&&l.tag===r)if(l.default&&
l.test)e.push(l);else return l;for(let l of e)if(l.test?.test(t))return l;let s=a.knownTags[r];return s&&!s.collection?(a.tags.push(Object.assign({},s,{default:!1,test:void 0})),s):(n(i,"TAG_RESOLVE_F\
AILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:str"),a[g.SCALAR])}function o({atKey:a,directives:t,schema:r},i,n,e){let s=r.tags.find(l=>(l.default===!0||a&&l.default==="key")&&l.test?.test(i))||
r[g.SCALAR];if(r.compat){let l=r.compat.find(u=>u.default&&u.test?.test(i))??r[g.SCALAR];if(s.tag!==l.tag){let u=t.tagString(s.tag),h=t.tagString(l.tag),b=`Value may be parsed as either ${u} or ${h}`;
e(n,"TAG_RESOLVE_FAILED",b,!0)}}return s}p.composeScalar=f}),gt=(0,A.b)(p=>{"use strict";function g(d,m,y){if(m){y??(y=m.length);for(let f=y-1;f>=0;--f){let c=m[f];switch(c.type){case"space":case"comm\
ent":case"newline":d-=c.source.length;continue}for(c=m[++f];c?.type==="space";)d+=c.source.length,c=m[++f];break}}return d}p.emptyScalarPosition=g}),yt=(0,A.b)(p=>{"use strict";var g=ee(),d=x(),m=dt(),
y=mt(),f=z(),c=gt(),o={composeNode:a,composeEmptyNode:t};function a(i,n,e,s){let l=i.atKey,{spaceBefore:u,comment:h,anchor:b,tag:v}=e,w,k=!0;switch(n.type){case"alias":w=r(i,n,s),(b||v)&&s(n,"ALIAS_PR\
OPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":w=y.composeScalar(i,n,v,s),b&&(w.anchor=b.source.substring(
1));break;case"block-map":case"block-seq":case"flow-collection":try{w=m.composeCollection(o,i,n,e,s),b&&(w.anchor=b.source.substring(1))}catch(S){let E=S instanceof Error?S.message:String(S);s(n,"RESO\
URCE_EXHAUSTION",E)}break;default:{let S=n.type==="error"?n.message:`Unsupported token (type: ${n.type})`;s(n,"UNEXPECTED_TOKEN",S),k=!1}}return w??(w=t(i,n.offset,void 0,null,e,s)),b&&w.anchor===""&&
s(b,"BAD_ALIAS","Anchor cannot be an empty string"),l&&i.options.stringKeys&&(!d.isScalar(w)||typeof w.value!="string"||w.tag&&w.tag!=="tag:yaml.org,2002:str")&&s(v??n,"NON_STRING_KEY","With stringKey\
s, all keys must be strings"),u&&(w.spaceBefore=!0),h&&(n.type==="scalar"&&n.source===""?w.comment=h:w.commentBefore=h),i.options.keepSourceTokens&&k&&(w.srcToken=n),w}function t(i,n,e,s,{spaceBefore:l,
comment:u,anchor:h,tag:b,end:v},w){let k={type:"scalar",offset:c.emptyScalarPosition(n,e,s),indent:-1,source:""},S=y.composeScalar(i,k,b,w);return h&&(S.anchor=h.source.substring(1),S.anchor===""&&w(h,
"BAD_ALIAS","Anchor cannot be an empty string")),l&&(S.spaceBefore=!0),u&&(S.comment=u,S.range[2]=v),S}function r({options:i},{offset:n,source:e,end:s},l){let u=new g.Alias(e.substring(1));u.source===
""&&l(n,"BAD_ALIAS","Alias cannot be an empty string"),u.source.endsWith(":")&&l(n+e.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let h=n+e.length,b=f.resolveEnd(s,h,i.strict,l);return u.
range=[n,h,b.offset],b.comment&&(u.comment=b.comment),u}p.composeEmptyNode=t,p.composeNode=a}),bt=(0,A.b)(p=>{"use strict";var g=ae(),d=yt(),m=z(),y=le();function f(c,o,{offset:a,start:t,value:r,end:i},n){
let e=Object.assign({_directives:o},c),s=new g.Document(void 0,e),l={atKey:!1,atRoot:!0,directives:s.directives,options:s.options,schema:s.schema},u=y.resolveProps(t,{indicator:"doc-start",next:r??i?.[0],
offset:a,onError:n,parentIndent:0,startOnNewline:!0});u.found&&(s.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!u.hasNewline&&n(u.end,"MISSING_CHAR","Block collection cannot\
 start on same line with directives-end marker")),s.contents=r?d.composeNode(l,r,u,n):d.composeEmptyNode(l,u.end,t,null,u,n);let h=s.contents.range[2],b=m.resolveEnd(i,h,!1,n);return b.comment&&(s.comment=
b.comment),s.range=[a,h,b.offset],s}p.composeDoc=f}),Ke=(0,A.b)(p=>{"use strict";var g=(0,A.a)("process"),d=we(),m=ae(),y=oe(),f=x(),c=bt(),o=z();function a(i){if(typeof i=="number")return[i,i+1];if(Array.
isArray(i))return i.length===2?i:[i[0],i[1]];let{offset:n,source:e}=i;return[n,n+(typeof e=="string"?e.length:1)]}function t(i){let n="",e=!1,s=!1;for(let l=0;l<i.length;++l){let u=i[l];switch(u[0]){case"\
#":n+=(n===""?"":s?`

`:`
`)+(u.substring(1)||" "),e=!0,s=!1;break;case"%":i[l+1]?.[0]!=="#"&&(l+=1),e=!1;break;default:e||(s=!0),e=!1}}return{comment:n,afterEmptyLine:s}}var r=class{constructor(i={}){this.doc=null,this.atDirectives=
!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,e,s,l)=>{let u=a(n);l?this.warnings.push(new y.YAMLWarning(u,e,s)):this.errors.push(new y.YAMLParseError(u,e,s))},this.directives=new d.
Directives({version:i.version||"1.2"}),this.options=i}decorate(i,n){let{comment:e,afterEmptyLine:s}=t(this.prelude);if(e){let l=i.contents;if(n)i.comment=i.comment?`${i.comment}
${e}`:e;else if(s||i.directives.docStart||!l)i.commentBefore=e;else if(f.isCollection(l)&&!l.flow&&l.items.length>0){let u=l.items[0];f.isPair(u)&&(u=u.key);let h=u.commentBefore;u.commentBefore=h?`${e}\

${h}`:e}else{let u=l.commentBefore;l.commentBefore=u?`${e}
${u}`:e}}if(n){for(let l=0;l<this.errors.length;++l)i.errors.push(this.errors[l]);for(let l=0;l<this.warnings.length;++l)i.warnings.push(this.warnings[l])}else i.errors=this.errors,i.warnings=this.warnings;
this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:t(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(i,n=!1,e=-1){for(let s of i)
yield*this.next(s);yield*this.end(n,e)}*next(i){switch(g.env.LOG_STREAM&&console.dir(i,{depth:null}),i.type){case"directive":this.directives.add(i.source,(n,e,s)=>{let l=a(i);l[0]+=n,this.onError(l,"B\
AD_DIRECTIVE",e,s)}),this.prelude.push(i.source),this.atDirectives=!0;break;case"document":{let n=c.composeDoc(this.options,this.directives,i,this.onError);this.atDirectives&&!n.directives.docStart&&this.
onError(i,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"\
comment":case"newline":this.prelude.push(i.source);break;case"error":{let n=i.source?`${i.message}: ${JSON.stringify(i.source)}`:i.message,e=new y.YAMLParseError(a(i),"UNEXPECTED_TOKEN",n);this.atDirectives||
!this.doc?this.errors.push(e):this.doc.errors.push(e);break}case"doc-end":{if(!this.doc){let e="Unexpected doc-end without preceding document";this.errors.push(new y.YAMLParseError(a(i),"UNEXPECTED_TO\
KEN",e));break}this.doc.directives.docEnd=!0;let n=o.resolveEnd(i.end,i.offset+i.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let e=this.doc.comment;this.
doc.comment=e?`${e}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new y.YAMLParseError(a(i),"UNEXPECTED_TOKEN",`Unsupported token ${i.type}`))}}*end(i=!1,n=-1){if(this.doc)this.decorate(
this.doc,!0),yield this.doc,this.doc=null;else if(i){let e=Object.assign({_directives:this.directives},this.options),s=new m.Document(void 0,e);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missin\
g directives-end indicator line"),s.range=[0,n,n],this.decorate(s,!1),yield s}}};p.Composer=r}),vt=(0,A.b)(p=>{"use strict";var g=_e(),d=Be(),m=oe(),y=ie();function f(i,n=!0,e){if(i){let s=(l,u,h)=>{let b=typeof l==
"number"?l:Array.isArray(l)?l[0]:l.offset;if(e)e(b,u,h);else throw new m.YAMLParseError([b,b+1],u,h)};switch(i.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return d.resolveFlowScalar(
i,n,s);case"block-scalar":return g.resolveBlockScalar({options:{strict:n}},i,s)}}return null}function c(i,n){let{implicitKey:e=!1,indent:s,inFlow:l=!1,offset:u=-1,type:h="PLAIN"}=n,b=y.stringifyString(
{type:h,value:i},{implicitKey:e,indent:s>0?" ".repeat(s):"",inFlow:l,options:{blockQuote:!0,lineWidth:-1}}),v=n.end??[{type:"newline",offset:-1,indent:s,source:`
`}];switch(b[0]){case"|":case">":{let w=b.indexOf(`
`),k=b.substring(0,w),S=b.substring(w+1)+`
`,E=[{type:"block-scalar-header",offset:u,indent:s,source:k}];return t(E,v)||E.push({type:"newline",offset:-1,indent:s,source:`
`}),{type:"block-scalar",offset:u,indent:s,props:E,source:S}}case'"':return{type:"double-quoted-scalar",offset:u,indent:s,source:b,end:v};case"'":return{type:"single-quoted-scalar",offset:u,indent:s,source:b,
end:v};default:return{type:"scalar",offset:u,indent:s,source:b,end:v}}}function o(i,n,e={}){let{afterKey:s=!1,implicitKey:l=!1,inFlow:u=!1,type:h}=e,b="indent"in i?i.indent:null;if(s&&typeof b=="numbe\
r"&&(b+=2),!h)switch(i.type){case"single-quoted-scalar":h="QUOTE_SINGLE";break;case"double-quoted-scalar":h="QUOTE_DOUBLE";break;case"block-scalar":{let w=i.props[0];if(w.type!=="block-scalar-header")
throw new Error("Invalid block scalar header");h=w.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:h="PLAIN"}let v=y.stringifyString({type:h,value:n},{implicitKey:l||b===null,indent:b!==null&&
b>0?" ".repeat(b):"",inFlow:u,options:{blockQuote:!0,lineWidth:-1}});switch(v[0]){case"|":case">":a(i,v);break;case'"':r(i,v,"double-quoted-scalar");break;case"'":r(i,v,"single-quoted-scalar");break;default:
r(i,v,"scalar")}}function a(i,n){let e=n.indexOf(`
`),s=n.substring(0,e),l=n.substring(e+1)+`
`;if(i.type==="block-scalar"){let u=i.props[0];if(u.type!=="block-scalar-header")throw new Error("Invalid block scalar header");u.source=s,i.source=l}else{let{offset:u}=i,h="indent"in i?i.indent:-1,b=[
{type:"block-scalar-header",offset:u,indent:h,source:s}];t(b,"end"in i?i.end:void 0)||b.push({type:"newline",offset:-1,indent:h,source:`
`});for(let v of Object.keys(i))v!=="type"&&v!=="offset"&&delete i[v];Object.assign(i,{type:"block-scalar",indent:h,props:b,source:l})}}function t(i,n){if(n)for(let e of n)switch(e.type){case"space":case"\
comment":i.push(e);break;case"newline":return i.push(e),!0}return!1}function r(i,n,e){switch(i.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":i.type=e,i.source=n;break;case"b\
lock-scalar":{let s=i.props.slice(1),l=n.length;i.props[0].type==="block-scalar-header"&&(l-=i.props[0].source.length);for(let u of s)u.offset+=l;delete i.props,Object.assign(i,{type:e,source:n,end:s});
break}case"block-map":case"block-seq":{let s={type:"newline",offset:i.offset+n.length,indent:i.indent,source:`
`};delete i.items,Object.assign(i,{type:e,source:n,end:[s]});break}default:{let s="indent"in i?i.indent:-1,l="end"in i&&Array.isArray(i.end)?i.end.filter(u=>u.type==="space"||u.type==="comment"||u.type===
"newline"):[];for(let u of Object.keys(i))u!=="type"&&u!=="offset"&&delete i[u];Object.assign(i,{type:e,indent:s,source:n,end:l})}}}p.createScalarToken=c,p.resolveAsScalar=f,p.setScalarValue=o}),kt=(0,A.b)(
p=>{"use strict";var g=y=>"type"in y?d(y):m(y);function d(y){switch(y.type){case"block-scalar":{let f="";for(let c of y.props)f+=d(c);return f+y.source}case"block-map":case"block-seq":{let f="";for(let c of y.
items)f+=m(c);return f}case"flow-collection":{let f=y.start.source;for(let c of y.items)f+=m(c);for(let c of y.end)f+=c.source;return f}case"document":{let f=m(y);if(y.end)for(let c of y.end)f+=c.source;
return f}default:{let f=y.source;if("end"in y&&y.end)for(let c of y.end)f+=c.source;return f}}}function m({start:y,key:f,sep:c,value:o}){let a="";for(let t of y)a+=t.source;if(f&&(a+=d(f)),c)for(let t of c)
a+=t.source;return o&&(a+=d(o)),a}p.stringify=g}),wt=(0,A.b)(p=>{"use strict";var g=Symbol("break visit"),d=Symbol("skip children"),m=Symbol("remove item");function y(c,o){"type"in c&&c.type==="docume\
nt"&&(c={start:c.start,value:c.value}),f(Object.freeze([]),c,o)}y.BREAK=g,y.SKIP=d,y.REMOVE=m,y.itemAtPath=(c,o)=>{let a=c;for(let[t,r]of o){let i=a?.[t];if(i&&"items"in i)a=i.items[r];else return}return a},
y.parentCollection=(c,o)=>{let a=y.itemAtPath(c,o.slice(0,-1)),t=o[o.length-1][0],r=a?.[t];if(r&&"items"in r)return r;throw new Error("Parent collection not found")};function f(c,o,a){let t=a(o,c);if(typeof t==
"symbol")return t;for(let r of["key","value"]){let i=o[r];if(i&&"items"in i){for(let n=0;n<i.items.length;++n){let e=f(Object.freeze(c.concat([[r,n]])),i.items[n],a);if(typeof e=="number")n=e-1;else{if(e===
g)return g;e===m&&(i.items.splice(n,1),n-=1)}}typeof t=="function"&&r==="key"&&(t=t(o,c))}}return typeof t=="function"?t(o,c):t}p.visit=y}),ve=(0,A.b)(p=>{"use strict";var g=vt(),d=kt(),m=wt(),y="\uFEFF",
f="",c="",o="",a=n=>!!n&&"items"in n,t=n=>!!n&&(n.type==="scalar"||n.type==="single-quoted-scalar"||n.type==="double-quoted-scalar"||n.type==="block-scalar");function r(n){switch(n){case y:return"<\
BOM>";case f:return"<DOC>";case c:return"<FLOW_END>";case o:return"<SCALAR>";default:return JSON.stringify(n)}}function i(n){switch(n){case y:return"byte-order-mark";case f:return"doc-mode";case c:return"\
flow-error-end";case o:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"\
]":return"flow-seq-end";case",":return"comma"}switch(n[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"\
tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}p.createScalarToken=g.createScalarToken,p.resolveAsScalar=g.resolveAsScalar,
p.setScalarValue=g.setScalarValue,p.stringify=d.stringify,p.visit=m.visit,p.BOM=y,p.DOCUMENT=f,p.FLOW_END=c,p.SCALAR=o,p.isCollection=a,p.isScalar=t,p.prettyToken=r,p.tokenType=i}),je=(0,A.b)(p=>{"use\
 strict";var g=ve();function d(t){switch(t){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var m=new Set("0123456789ABCDEFabcdef"),y=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),f=new Set(",[]{}"),
c=new Set(` ,[]{}
\r	`),o=t=>!t||c.has(t),a=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.
lineEndPos=null,this.next=null,this.pos=0}*lex(t,r=!1){if(t){if(typeof t!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!r;
let i=this.next??"stream";for(;i&&(r||this.hasChars(1));)i=yield*this.parseNext(i)}atLineEnd(){let t=this.pos,r=this.buffer[t];for(;r===" "||r==="	";)r=this.buffer[++t];return!r||r==="#"||r===`
`?!0:r==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let r=this.buffer[t];if(this.indentNext>0){let i=0;for(;r===" ";)r=this.buffer[++i+t];if(r==="\r"){let n=this.buffer[i+t+1];if(n===`
`||!n&&!this.atEnd)return t+i+1}return r===`
`||i>=this.indentNext||!r&&!this.atEnd?t+i:-1}if(r==="-"||r==="."){let i=this.buffer.substr(t,3);if((i==="---"||i==="...")&&d(this.buffer[t+3]))return-1}return t}getLine(){let t=this.lineEndPos;return(typeof t!=
"number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){return this.pos+t<=this.buffer.length}setNext(t){
return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.
parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===g.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let r=t.length,i=t.indexOf("#");for(;i!==-1;){let e=t[i-1];if(e===" "||e==="	"){r=i-1;
break}else i=t.indexOf("#",i+1)}for(;;){let e=t[r-1];if(e===" "||e==="	")r-=1;else break}let n=(yield*this.pushCount(r))+(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-n),this.pushNewline(),
"stream"}if(this.atLineEnd()){let r=yield*this.pushSpaces(!0);return yield*this.pushCount(t.length-r),yield*this.pushNewline(),"stream"}return yield g.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){
let t=this.charAt(0);if(!t&&!this.atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let r=this.peek(3);if((r==="---"||r===
"...")&&d(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,r==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&
!d(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,r]=this.peek(2);if(!r&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||
t===":")&&d(r)){let i=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=i,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(
!0);let t=this.getLine();if(t===null)return this.setNext("doc");let r=yield*this.pushIndicators();switch(t[r]){case"#":yield*this.pushCount(t.length-r);case void 0:return yield*this.pushNewline(),yield*this.
parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(o),"doc";case'\
"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return r+=yield*this.parseBlockScalarHeader(),r+=yield*this.pushSpaces(!0),yield*this.pushCount(t.length-r),yield*this.pushNewline(),yield*this.
parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let t,r,i=-1;do t=yield*this.pushNewline(),t>0?(r=yield*this.pushSpaces(!1),this.indentValue=i=r):r=0,r+=yield*this.
pushSpaces(!0);while(t+r>0);let n=this.getLine();if(n===null)return this.setNext("flow");if((i!==-1&&i<this.indentNext&&n[0]!=="#"||i===0&&(n.startsWith("---")||n.startsWith("..."))&&d(n[3]))&&!(i===this.
indentNext-1&&this.flowLevel===1&&(n[0]==="]"||n[0]==="}")))return this.flowLevel=0,yield g.FLOW_END,yield*this.parseLineStart();let e=0;for(;n[e]===",";)e+=yield*this.pushCount(1),e+=yield*this.pushSpaces(
!0),this.flowKey=!1;switch(e+=yield*this.pushIndicators(),n[e]){case void 0:return"flow";case"#":return yield*this.pushCount(n.length-e),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=
!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(o),"flow";case'"':case"'":return this.
flowKey=!0,yield*this.parseQuotedScalar();case":":{let s=this.charAt(1);if(this.flowKey||d(s)||s===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.
flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),r=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;r!==-1&&this.buffer[r+1]==="'";)r=this.buffer.indexOf("'",r+2);else
for(;r!==-1;){let e=0;for(;this.buffer[r-1-e]==="\\";)e+=1;if(e%2===0)break;r=this.buffer.indexOf('"',r+1)}let i=this.buffer.substring(0,r),n=i.indexOf(`
`,this.pos);if(n!==-1){for(;n!==-1;){let e=this.continueScalar(n+1);if(e===-1)break;n=i.indexOf(`
`,e)}n!==-1&&(r=n-(i[n-1]==="\r"?2:1))}if(r===-1){if(!this.atEnd)return this.setNext("quoted-scalar");r=this.buffer.length}return yield*this.pushToIndex(r+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){
this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let r=this.buffer[++t];if(r==="+")this.blockScalarKeep=!0;else if(r>"0"&&r<="9")this.blockScalarIndent=Number(r)-1;else if(r!==
"-")break}return yield*this.pushUntil(r=>d(r)||r==="#")}*parseBlockScalar(){let t=this.pos-1,r=0,i;e:for(let e=this.pos;i=this.buffer[e];++e)switch(i){case" ":r+=1;break;case`
`:t=e,r=0;break;case"\r":{let s=this.buffer[e+1];if(!s&&!this.atEnd)return this.setNext("block-scalar");if(s===`
`)break}default:break e}if(!i&&!this.atEnd)return this.setNext("block-scalar");if(r>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=r:this.indentNext=this.blockScalarIndent+(this.indentNext===
0?1:this.indentNext);do{let e=this.continueScalar(t+1);if(e===-1)break;t=this.buffer.indexOf(`
`,e)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let n=t+1;for(i=this.buffer[n];i===" ";)i=this.buffer[++n];if(i==="	"){for(;i==="	"||i===" "||i===
"\r"||i===`
`;)i=this.buffer[++n];t=n-1}else if(!this.blockScalarKeep)do{let e=t-1,s=this.buffer[e];s==="\r"&&(s=this.buffer[--e]);let l=e;for(;s===" ";)s=this.buffer[--e];if(s===`
`&&e>=this.pos&&e+1+r>l)t=e;else break}while(!0);return yield g.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>0,r=this.pos-1,i=this.pos-1,n;
for(;n=this.buffer[++i];)if(n===":"){let e=this.buffer[i+1];if(d(e)||t&&f.has(e))break;r=i}else if(d(n)){let e=this.buffer[i+1];if(n==="\r"&&(e===`
`?(i+=1,n=`
`,e=this.buffer[i+1]):r=i),e==="#"||t&&f.has(e))break;if(n===`
`){let s=this.continueScalar(i+1);if(s===-1)break;i=Math.max(i,s-2)}}else{if(t&&f.has(n))break;r=i}return!n&&!this.atEnd?this.setNext("plain-scalar"):(yield g.SCALAR,yield*this.pushToIndex(r+1,!0),t?"\
flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,r){let i=this.buffer.slice(this.pos,t);return i?(yield i,this.pos+=i.length,i.length):(r&&(yield""),
0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(o),t+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let r=this.flowLevel>0,i=this.charAt(1);if(d(i)||r&&f.has(i)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.pushSpaces(
!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,r=this.buffer[t];for(;!d(r)&&r!==">";)r=this.buffer[++t];return yield*this.pushToIndex(r===">"?t+1:t,!1)}else{let t=this.
pos+1,r=this.buffer[t];for(;r;)if(y.has(r))r=this.buffer[++t];else if(r==="%"&&m.has(this.buffer[t+1])&&m.has(this.buffer[t+2]))r=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){
let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let r=this.pos-1,i;do i=this.buffer[++r];while(i===" "||t&&i==="	");let n=r-this.pos;return n>0&&(yield this.buffer.substr(this.pos,n),this.pos=r),n}*pushUntil(t){
let r=this.pos,i=this.buffer[r];for(;!t(i);)i=this.buffer[++r];return yield*this.pushToIndex(r,!1)}};p.Lexer=a}),qe=(0,A.b)(p=>{"use strict";var g=class{constructor(){this.lineStarts=[],this.addNewLine=
d=>this.lineStarts.push(d),this.linePos=d=>{let m=0,y=this.lineStarts.length;for(;m<y;){let c=m+y>>1;this.lineStarts[c]<d?m=c+1:y=c}if(this.lineStarts[m]===d)return{line:m+1,col:1};if(m===0)return{line:0,
col:d};let f=this.lineStarts[m-1];return{line:m,col:d-f+1}}}};p.LineCounter=g}),Re=(0,A.b)(p=>{"use strict";var g=(0,A.a)("process"),d=ve(),m=je();function y(n,e){for(let s=0;s<n.length;++s)if(n[s].type===
e)return!0;return!1}function f(n){for(let e=0;e<n.length;++e)switch(n[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}function c(n){switch(n?.type){case"alias":case"sc\
alar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function o(n){switch(n.type){case"document":return n.start;case"block-map":{let e=n.items[n.
items.length-1];return e.sep??e.start}case"block-seq":return n.items[n.items.length-1].start;default:return[]}}function a(n){if(n.length===0)return[];let e=n.length;e:for(;--e>=0;)switch(n[e].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;n[++e]?.type==="space";);return n.splice(e,n.length)}function t(n,e){if(e.length<1e5)Array.prototype.
push.apply(n,e);else for(let s=0;s<e.length;++s)n.push(e[s])}function r(n){if(n.start.type==="flow-seq-start")for(let e of n.items)e.sep&&!e.value&&!y(e.start,"explicit-key-ind")&&!y(e.sep,"map-value-\
ind")&&(e.key&&(e.value=e.key),delete e.key,c(e.value)?e.value.end?t(e.value.end,e.sep):e.value.end=e.sep:t(e.start,e.sep),delete e.sep)}var i=class{constructor(n){this.atNewLine=!0,this.atScalar=!1,this.
indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new m.Lexer,this.onNewLine=n}*parse(n,e=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let s of this.
lexer.lex(n,e))yield*this.next(s);e||(yield*this.end())}*next(n){if(this.source=n,g.env.LOG_TOKENS&&console.log("|",d.prettyToken(n)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=n.length;
return}let e=d.tokenType(n);if(e)if(e==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=e,yield*this.step(),e){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&
this.onNewLine(this.offset+n.length);break;case"space":this.atNewLine&&n[0]===" "&&(this.indent+=n.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=
n.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=n.length}else{let s=`Not a YAML token: ${n}`;yield*this.pop({type:"error",offset:this.offset,message:s,
source:n}),this.offset+=n.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let n=this.
peek(1);if(this.type==="doc-end"&&n?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!n)return yield*this.
stream();switch(n.type){case"document":return yield*this.document(n);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(n);case"block-scalar":return yield*this.
blockScalar(n);case"block-map":return yield*this.blockMap(n);case"block-seq":return yield*this.blockSequence(n);case"flow-collection":return yield*this.flowCollection(n);case"doc-end":return yield*this.
documentEnd(n)}yield*this.pop()}peek(n){return this.stack[this.stack.length-n]}*pop(n){let e=n??this.stack.pop();if(!e)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty st\
ack"};else if(this.stack.length===0)yield e;else{let s=this.peek(1);switch(e.type==="block-scalar"?e.indent="indent"in s?s.indent:0:e.type==="flow-collection"&&s.type==="document"&&(e.indent=0),e.type===
"flow-collection"&&r(e),s.type){case"document":s.value=e;break;case"block-scalar":s.props.push(e);break;case"block-map":{let l=s.items[s.items.length-1];if(l.value){s.items.push({start:[],key:e,sep:[]}),
this.onKeyLine=!0;return}else if(l.sep)l.value=e;else{Object.assign(l,{key:e,sep:[]}),this.onKeyLine=!l.explicitKey;return}break}case"block-seq":{let l=s.items[s.items.length-1];l.value?s.items.push({
start:[],value:e}):l.value=e;break}case"flow-collection":{let l=s.items[s.items.length-1];!l||l.value?s.items.push({start:[],key:e,sep:[]}):l.sep?l.value=e:Object.assign(l,{key:e,sep:[]});return}default:
yield*this.pop(),yield*this.pop(e)}if((s.type==="document"||s.type==="block-map"||s.type==="block-seq")&&(e.type==="block-map"||e.type==="block-seq")){let l=e.items[e.items.length-1];l&&!l.sep&&!l.value&&
l.start.length>0&&f(l.start)===-1&&(e.indent===0||l.start.every(u=>u.type!=="comment"||u.indent<e.indent))&&(s.type==="document"?s.end=l.start:s.items.push({start:l.start}),e.items.splice(-1,1))}}}*stream(){
switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"\
doc-mode":case"doc-start":{let n={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&n.start.push(this.sourceToken),this.stack.push(n);return}}yield{type:"error",offset:this.offset,
message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(n){if(n.value)return yield*this.lineEnd(n);switch(this.type){case"doc-start":{f(n.start)!==-1?(yield*this.pop(),yield*this.
step()):n.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":n.start.push(this.sourceToken);return}let e=this.startBlockValue(n);e?this.stack.push(e):yield{
type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(n){if(this.type==="map-value-ind"){let e=o(this.peek(2)),s=a(e),l;n.end?(l=n.end,l.
push(this.sourceToken),delete n.end):l=[this.sourceToken];let u={type:"block-map",offset:n.offset,indent:n.indent,items:[{start:s,key:n,sep:l}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=u}else
yield*this.lineEnd(n)}*blockScalar(n){switch(this.type){case"space":case"comment":case"newline":n.props.push(this.sourceToken);return;case"scalar":if(n.source=this.source,this.atNewLine=!0,this.indent=
0,this.onNewLine){let e=this.source.indexOf(`
`)+1;for(;e!==0;)this.onNewLine(this.offset+e),e=this.source.indexOf(`
`,e)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(n){let e=n.items[n.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,e.value){let s="end"in e.value?
e.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):n.items.push({start:[this.sourceToken]})}else e.sep?e.sep.push(this.sourceToken):e.start.push(this.
sourceToken);return;case"space":case"comment":if(e.value)n.items.push({start:[this.sourceToken]});else if(e.sep)e.sep.push(this.sourceToken);else{if(this.atIndentedComment(e.start,n.indent)){let s=n.items[n.
items.length-2]?.value?.end;if(Array.isArray(s)){t(s,e.start),s.push(this.sourceToken),n.items.pop();return}}e.start.push(this.sourceToken)}return}if(this.indent>=n.indent){let s=!this.onKeyLine&&this.
indent===n.indent,l=s&&(e.sep||e.explicitKey)&&this.type!=="seq-item-ind",u=[];if(l&&e.sep&&!e.value){let h=[];for(let b=0;b<e.sep.length;++b){let v=e.sep[b];switch(v.type){case"newline":h.push(b);break;case"\
space":break;case"comment":v.indent>n.indent&&(h.length=0);break;default:h.length=0}}h.length>=2&&(u=e.sep.splice(h[1]))}switch(this.type){case"anchor":case"tag":l||e.value?(u.push(this.sourceToken),n.
items.push({start:u}),this.onKeyLine=!0):e.sep?e.sep.push(this.sourceToken):e.start.push(this.sourceToken);return;case"explicit-key-ind":!e.sep&&!e.explicitKey?(e.start.push(this.sourceToken),e.explicitKey=
!0):l||e.value?(u.push(this.sourceToken),n.items.push({start:u,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),
this.onKeyLine=!0;return;case"map-value-ind":if(e.explicitKey)if(e.sep)if(e.value)n.items.push({start:[],key:null,sep:[this.sourceToken]});else if(y(e.sep,"map-value-ind"))this.stack.push({type:"block\
-map",offset:this.offset,indent:this.indent,items:[{start:u,key:null,sep:[this.sourceToken]}]});else if(c(e.key)&&!y(e.sep,"newline")){let h=a(e.start),b=e.key,v=e.sep;v.push(this.sourceToken),delete e.
key,delete e.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:h,key:b,sep:v}]})}else u.length>0?e.sep=e.sep.concat(u,this.sourceToken):e.sep.push(this.sourceToken);else if(y(
e.start,"newline"))Object.assign(e,{key:null,sep:[this.sourceToken]});else{let h=a(e.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:h,key:null,sep:[this.sourceToken]}]})}else
e.sep?e.value||l?n.items.push({start:u,key:null,sep:[this.sourceToken]}):y(e.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[
this.sourceToken]}]}):e.sep.push(this.sourceToken):Object.assign(e,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-sc\
alar":{let h=this.flowScalar(this.type);l||e.value?(n.items.push({start:u,key:h,sep:[]}),this.onKeyLine=!0):e.sep?this.stack.push(h):(Object.assign(e,{key:h,sep:[]}),this.onKeyLine=!0);return}default:{
let h=this.startBlockValue(n);if(h){if(h.type==="block-seq"){if(!e.explicitKey&&e.sep&&!y(e.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same li\
ne with key",source:this.source});return}}else s&&n.items.push({start:u});this.stack.push(h);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(n){let e=n.items[n.items.length-1];switch(this.
type){case"newline":if(e.value){let s="end"in e.value?e.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):n.items.push({start:[this.sourceToken]})}else
e.start.push(this.sourceToken);return;case"space":case"comment":if(e.value)n.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(e.start,n.indent)){let s=n.items[n.items.length-2]?.value?.
end;if(Array.isArray(s)){t(s,e.start),s.push(this.sourceToken),n.items.pop();return}}e.start.push(this.sourceToken)}return;case"anchor":case"tag":if(e.value||this.indent<=n.indent)break;e.start.push(this.
sourceToken);return;case"seq-item-ind":if(this.indent!==n.indent)break;e.value||y(e.start,"seq-item-ind")?n.items.push({start:[this.sourceToken]}):e.start.push(this.sourceToken);return}if(this.indent>
n.indent){let s=this.startBlockValue(n);if(s){this.stack.push(s);return}}yield*this.pop(),yield*this.step()}*flowCollection(n){let e=n.items[n.items.length-1];if(this.type==="flow-error-end"){let s;do
yield*this.pop(),s=this.peek(1);while(s?.type==="flow-collection")}else if(n.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!e||e.sep?n.items.push({start:[this.sourceToken]}):e.start.
push(this.sourceToken);return;case"map-value-ind":!e||e.value?n.items.push({start:[],key:null,sep:[this.sourceToken]}):e.sep?e.sep.push(this.sourceToken):Object.assign(e,{key:null,sep:[this.sourceToken]});
return;case"space":case"comment":case"newline":case"anchor":case"tag":!e||e.value?n.items.push({start:[this.sourceToken]}):e.sep?e.sep.push(this.sourceToken):e.start.push(this.sourceToken);return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let l=this.flowScalar(this.type);!e||e.value?n.items.push({start:[],key:l,sep:[]}):e.sep?this.stack.push(l):Object.assign(e,{
key:l,sep:[]});return}case"flow-map-end":case"flow-seq-end":n.end.push(this.sourceToken);return}let s=this.startBlockValue(n);s?this.stack.push(s):(yield*this.pop(),yield*this.step())}else{let s=this.
peek(2);if(s.type==="block-map"&&(this.type==="map-value-ind"&&s.indent===n.indent||this.type==="newline"&&!s.items[s.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-v\
alue-ind"&&s.type!=="flow-collection"){let l=o(s),u=a(l);r(n);let h=n.end.splice(1,n.end.length);h.push(this.sourceToken);let b={type:"block-map",offset:n.offset,indent:n.indent,items:[{start:u,key:n,
sep:h}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=b}else yield*this.lineEnd(n)}}flowScalar(n){if(this.onNewLine){let e=this.source.indexOf(`
`)+1;for(;e!==0;)this.onNewLine(this.offset+e),e=this.source.indexOf(`
`,e)+1}return{type:n,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(n){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.
flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"\
flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let e=o(n),s=a(e);return s.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,explicitKey:!0}]}}case"map-value-ind":{this.
onKeyLine=!0;let e=o(n),s=a(e);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(n,e){return this.type!=="\
comment"||this.indent<=e?!1:n.every(s=>s.type==="newline"||s.type==="space")}*documentEnd(n){this.type!=="doc-mode"&&(n.end?n.end.push(this.sourceToken):n.end=[this.sourceToken],this.type==="newline"&&
(yield*this.pop()))}*lineEnd(n){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newl\
ine":this.onKeyLine=!1;default:n.end?n.end.push(this.sourceToken):n.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};p.Parser=i}),St=(0,A.b)(p=>{"use strict";var g=Ke(),d=ae(),m=oe(),
y=Ne(),f=x(),c=qe(),o=Re();function a(e){let s=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||s&&new c.LineCounter||null,prettyErrors:s}}function t(e,s={}){let{lineCounter:l,prettyErrors:u}=a(s),
h=new o.Parser(l?.addNewLine),b=new g.Composer(s),v=Array.from(b.compose(h.parse(e)));if(u&&l)for(let w of v)w.errors.forEach(m.prettifyError(e,l)),w.warnings.forEach(m.prettifyError(e,l));return v.length>
0?v:Object.assign([],{empty:!0},b.streamInfo())}function r(e,s={}){let{lineCounter:l,prettyErrors:u}=a(s),h=new o.Parser(l?.addNewLine),b=new g.Composer(s),v=null;for(let w of b.compose(h.parse(e),!0,
e.length))if(!v)v=w;else if(v.options.logLevel!=="silent"){v.errors.push(new m.YAMLParseError(w.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments(\
)"));break}return u&&l&&(v.errors.forEach(m.prettifyError(e,l)),v.warnings.forEach(m.prettifyError(e,l))),v}function i(e,s,l){let u;typeof s=="function"?u=s:l===void 0&&s&&typeof s=="object"&&(l=s);let h=r(
e,l);if(!h)return null;if(h.warnings.forEach(b=>y.warn(h.options.logLevel,b)),h.errors.length>0){if(h.options.logLevel!=="silent")throw h.errors[0];h.errors=[]}return h.toJS(Object.assign({reviver:u},
l))}function n(e,s,l){let u=null;if(typeof s=="function"||Array.isArray(s)?u=s:l===void 0&&s&&(l=s),typeof l=="string"&&(l=l.length),typeof l=="number"){let h=Math.round(l);l=h<1?void 0:h>8?{indent:8}:
{indent:h}}if(e===void 0){let{keepUndefined:h}=l??s??{};if(!h)return}return f.isDocument(e)&&!u?e.toString(l):new d.Document(e,u,l).toString(l)}p.parse=i,p.parseAllDocuments=t,p.parseDocument=r,p.stringify=
n}),Nt=(0,A.b)(p=>{"use strict";var g=Ke(),d=ae(),m=$e(),y=oe(),f=ee(),c=x(),o=J(),a=_(),t=V(),r=W(),i=ve(),n=je(),e=qe(),s=Re(),l=St(),u=Z();p.Composer=g.Composer,p.Document=d.Document,p.Schema=m.Schema,
p.YAMLError=y.YAMLError,p.YAMLParseError=y.YAMLParseError,p.YAMLWarning=y.YAMLWarning,p.Alias=f.Alias,p.isAlias=c.isAlias,p.isCollection=c.isCollection,p.isDocument=c.isDocument,p.isMap=c.isMap,p.isNode=
c.isNode,p.isPair=c.isPair,p.isScalar=c.isScalar,p.isSeq=c.isSeq,p.Pair=o.Pair,p.Scalar=a.Scalar,p.YAMLMap=t.YAMLMap,p.YAMLSeq=r.YAMLSeq,p.CST=i,p.Lexer=n.Lexer,p.LineCounter=e.LineCounter,p.Parser=s.
Parser,p.parse=l.parse,p.parseAllDocuments=l.parseAllDocuments,p.parseDocument=l.parseDocument,p.stringify=l.stringify,p.visit=u.visit,p.visitAsync=u.visitAsync}),U=(0,A.c)(Nt(),1),Fe=100;function Et(p,g){
let d=p.map(y=>[y,0]).reverse(),m=y=>{for(let f of Array.isArray(y)?y:[])f.type==="comment"&&g?.push(f)};for(let y=d.pop();y;y=d.pop()){let[f,c]=y;if(c>Fe)return f.offset;if(f.type==="comment"&&g?.push(
f),g)for(let o of[f.start,f.end])m(o);if(f.value?.type&&d.push([f.value,c]),f.items)for(let o=f.items.length-1;o>=0;o-=1){let a=f.items[o];if(a){if(g)for(let t of[a.start,a.sep])m(t);a.value&&d.push([
a.value,c+1]),a.key&&d.push([a.key,c+1])}}}}var At=({offset:p,source:g=""},d)=>{let m=(0,A.k)(d,p,p+g.length,y=>Lt(d.text,y),["kics"]);return m?[m]:[]};function Lt(p,g){let d=c=>c.search(/\S|$/),m=p.slice(
g,(0,A.l)(p,g)),y=/^\s*-(?:\s|$)/.test(m),f=g+m.length;for(let c=f+1;c<p.length;c=(0,A.l)(p,c)+1){let o=p.slice(c,(0,A.l)(p,c));if(/^\s*(?:#.*)?$/.test(o))continue;let a=!y&&d(o)===d(m)&&/^\s*-(?:\s|$)/.
test(o);if(d(o)<=d(m)&&!a)break;f=c+o.length}return f}var ce=1e5;function Ge(p){let g=[...new U.Parser().parse(p.text)],d=[],m=Et(g,(0,A.h)(p.text)?d:void 0),y=d.flatMap(r=>At(r,p));if(m!==void 0){let r={
file:p.path,start:m,end:Math.min(m+1,p.text.length)};return{roots:[],suppressions:y,hidden:[],isBroken:!0,faults:[{kind:"broken",span:r,message:`the nesting is deeper than ${Fe} levels`}]}}let f=new U.
Composer({merge:!1,uniqueKeys:!1,logLevel:"silent",strict:!0,keepSourceTokens:!1}),c=[],o=[],a=[],t;for(let r of f.compose(g)){let[i]=r.errors;if(i&&!t){let n=Math.min(i.pos[0],p.text.length);t={kind:"\
broken",span:{file:p.path,start:n,end:Math.max(n,Math.min(i.pos[1],p.text.length))},message:Ot(i.message)}}r.contents&&o.push(new Tt(p,c,a).root(r.contents))}return t?{roots:o,faults:[t],isBroken:!0,suppressions:y,
hidden:a}:{roots:o,faults:c,suppressions:y,hidden:a}}var Ot=p=>{let[g=""]=p.split(`
`),d=g.replace(/ at line \d+, column \d+:?$/,"").trim();return d.charAt(0).toLowerCase()+d.slice(1)},Tt=class{#s;#u;#f;#h=new Map;#a=new Set;#o=new Map;#n=new Map;#i=!1;#p=0;#d=0;constructor(p,g,d){this.#s=
p,this.#u=g,this.#f=d}root(p){let g=this.#c(p);return(this.#o.get(g)??0)-this.#p>ce&&!this.#i?(this.#i=!0,this.#e(g.span,`the aliases expand to more than ${ce.toLocaleString("en")} values, and Compose\
 gives up`),this.#t(g.span)):g}#l(p){let[g=0,d=g]=p?.range??[],m=d;for(;m>g&&/\s/.test(this.#s.text[m-1]);)m-=1;return{file:this.#s.path,start:g,end:m}}#e(p,g){this.#u.push({kind:"broken",span:p,message:g})}#t=p=>({
kind:"scalar",value:null,text:"",quoted:!1,span:p});#c(p){let g=this.#h.get(p);if(g)return g;this.#a.add(p);let d=this.#g(p);return this.#a.delete(p),this.#h.set(p,d),d}#m(p){let g=p.anchor;if(!(0,U.isAlias)(
p))return g&&this.#n.set(g,p),{value:this.#c(p),via:[]};let d=this.#l(p),m=this.#n.get(p.source);return m?this.#a.has(m)?(this.#e(d,`the alias *${p.source.slice(0,60)} stands inside what it repeats`),
{value:this.#t(d),via:[]}):{value:this.#c(m),via:[{how:"alias",span:d}]}:(this.#e(d,`there is no anchor &${p.source.slice(0,60)} above this alias`),{value:this.#t(d),via:[]})}#g(p){let g=this.#l(p),d=p.
tag?.startsWith("!")&&p.tag!=="!"?{tag:p.tag}:{};if((0,U.isMap)(p))return this.#y(p,g,d);if((0,U.isSeq)(p)){let a=p.items.map(r=>r?this.#m(r):{value:this.#t(g),via:[]}),t={kind:"list",items:a,span:g,flow:p.
flow===!0,...d};return this.#r(t,a.map(({value:r})=>r))}if(!(0,U.isScalar)(p))return this.#r(this.#t(g),[]);let{value:m,source:y}=p,f=p.type==="PLAIN",c=typeof m=="string"||typeof m=="number"||typeof m==
"boolean"?m:m==null?null:String(m),o=f&&y!==void 0?y:c===null?"":String(c);return this.#r({kind:"scalar",value:c,text:o,quoted:!f,span:g,...d},[])}#r(p,g){this.#p+=1;let d=1;for(let m of g)d=Math.min(
Number.MAX_SAFE_INTEGER,d+(this.#o.get(m)??1));return this.#o.set(p,d),p}#y(p,g,d){let m=new Map,y=[];for(let{key:c,value:o}of p.items){let a=this.#l(c),t=c&&(0,U.isAlias)(c)?this.#n.get(c.source):c;if(!t||
!(0,U.isScalar)(t)){c&&this.#e(a,"a key is a plain text here, not a list or a mapping");continue}let r=t.anchor;r&&this.#n.set(r,t);let i=String(t.source??t.value??""),n=o?this.#m(o):{value:this.#t({...a,
start:a.end}),via:[]};i==="<<"&&t.type==="PLAIN"?(y.length&&this.#e(a,"the merge key << stands here twice: write one with a list"),y.push({...n,key:a})):m.has(i)?this.#e(a,`the key ${JSON.stringify(i.
slice(0,60))} stands here twice`):m.set(i,{key:{value:i,span:a},...n})}for(let c of y)this.#b(m,c);let f={kind:"map",entries:m,span:g,flow:p.flow===!0,...d};return this.#r(f,[...m.values()].map(({value:c})=>c))}#b(p,{
value:g,via:d,key:m}){let y=g.kind==="list"?g.items:[{value:g,via:d}];for(let f of y){if(f.value.kind!=="map"){this.#e(m,"<< merges mappings only");continue}let c={how:"merge",span:f.via[0]?.span??m};
if(this.#d+=f.value.entries.size,this.#d>ce){this.#i||this.#e(m,`the merge keys bring in more than ${ce.toLocaleString("en")} values, and Compose gives up`),this.#i=!0;return}for(let[o,a]of f.value.entries){
let t=p.get(o);t?t.value!==a.value&&this.#f.push({before:a,after:t}):p.set(o,{...a,via:[c,...a.via].slice(0,8)})}}}};0&&(module.exports={a});
