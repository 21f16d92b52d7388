var fe=Object.defineProperty;var Xe=Object.getOwnPropertyDescriptor;var ze=Object.getOwnPropertyNames;var Ze=Object.prototype.hasOwnProperty;var et=(h,m)=>{for(var d in m)fe(h,d,{get:m[d],enumerable:!0})},tt=(h,m,d,g)=>{if(m&&typeof m=="object"||typeof m=="function")for(let y of ze(m))!Ze.call(h,y)&&y!==d&&fe(h,y,{get:()=>m[y],enumerable:!(g=
Xe(m,y))||g.enumerable});return h};var it=h=>tt(fe({},"__esModule",{value:!0}),h);var Bt={};et(Bt,{a:()=>He});module.exports=it(Bt);var A=require("./core.js"),x=(0,A.b)(h=>{"use strict";var m=Symbol.for("yaml.alias"),d=Symbol.for("yaml.document"),g=Symbol.for("yaml.map"),y=Symbol.for(
"yaml.pair"),f=Symbol.for("yaml.scalar"),c=Symbol.for("yaml.seq"),o=Symbol.for("yaml.node.type"),a=p=>!!p&&typeof p=="object"&&p[o]===m,i=p=>!!p&&typeof p=="object"&&p[o]===d,s=p=>!!p&&typeof p=="obje\
ct"&&p[o]===g,r=p=>!!p&&typeof p=="object"&&p[o]===y,t=p=>!!p&&typeof p=="object"&&p[o]===f,e=p=>!!p&&typeof p=="object"&&p[o]===c;function n(p){if(p&&typeof p=="object")switch(p[o]){case g:case c:return!0}
return!1}function l(p){if(p&&typeof p=="object")switch(p[o]){case m:case g:case f:case c:return!0}return!1}var u=p=>(t(p)||n(p))&&!!p.anchor;h.ALIAS=m,h.DOC=d,h.MAP=g,h.NODE_TYPE=o,h.PAIR=y,h.SCALAR=f,
h.SEQ=c,h.hasAnchor=u,h.isAlias=a,h.isCollection=n,h.isDocument=i,h.isMap=s,h.isNode=l,h.isPair=r,h.isScalar=t,h.isSeq=e}),Z=(0,A.b)(h=>{"use strict";var m=x(),d=Symbol("break visit"),g=Symbol("skip c\
hildren"),y=Symbol("remove node");function f(t,e){let n=i(e);m.isDocument(t)?c(null,t.contents,n,Object.freeze([t]))===y&&(t.contents=null):c(null,t,n,Object.freeze([]))}f.BREAK=d,f.SKIP=g,f.REMOVE=y;
function c(t,e,n,l){let u=s(t,e,n,l);if(m.isNode(u)||m.isPair(u))return r(t,l,u),c(t,u,n,l);if(typeof u!="symbol"){if(m.isCollection(e)){l=Object.freeze(l.concat(e));for(let p=0;p<e.items.length;++p){
let b=c(p,e.items[p],n,l);if(typeof b=="number")p=b-1;else{if(b===d)return d;b===y&&(e.items.splice(p,1),p-=1)}}}else if(m.isPair(e)){l=Object.freeze(l.concat(e));let p=c("key",e.key,n,l);if(p===d)return d;
p===y&&(e.key=null);let b=c("value",e.value,n,l);if(b===d)return d;b===y&&(e.value=null)}}return u}async function o(t,e){let n=i(e);m.isDocument(t)?await a(null,t.contents,n,Object.freeze([t]))===y&&(t.
contents=null):await a(null,t,n,Object.freeze([]))}o.BREAK=d,o.SKIP=g,o.REMOVE=y;async function a(t,e,n,l){let u=await s(t,e,n,l);if(m.isNode(u)||m.isPair(u))return r(t,l,u),a(t,u,n,l);if(typeof u!="s\
ymbol"){if(m.isCollection(e)){l=Object.freeze(l.concat(e));for(let p=0;p<e.items.length;++p){let b=await a(p,e.items[p],n,l);if(typeof b=="number")p=b-1;else{if(b===d)return d;b===y&&(e.items.splice(p,
1),p-=1)}}}else if(m.isPair(e)){l=Object.freeze(l.concat(e));let p=await a("key",e.key,n,l);if(p===d)return d;p===y&&(e.key=null);let b=await a("value",e.value,n,l);if(b===d)return d;b===y&&(e.value=null)}}
return u}function i(t){return typeof t=="object"&&(t.Collection||t.Node||t.Value)?Object.assign({Alias:t.Node,Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&{Map:t.Value,Scalar:t.Value,Seq:t.Value},t.Collection&&
{Map:t.Collection,Seq:t.Collection},t):t}function s(t,e,n,l){if(typeof n=="function")return n(t,e,l);if(m.isMap(e))return n.Map?.(t,e,l);if(m.isSeq(e))return n.Seq?.(t,e,l);if(m.isPair(e))return n.Pair?.(
t,e,l);if(m.isScalar(e))return n.Scalar?.(t,e,l);if(m.isAlias(e))return n.Alias?.(t,e,l)}function r(t,e,n){let l=e[e.length-1];if(m.isCollection(l))l.items[t]=n;else if(m.isPair(l))t==="key"?l.key=n:l.
value=n;else if(m.isDocument(l))l.contents=n;else{let u=m.isAlias(l)?"alias":"scalar";throw new Error(`Cannot replace node with ${u} parent`)}}h.visit=f,h.visitAsync=o}),we=(0,A.b)(h=>{"use strict";var m=x(),
d=Z(),g={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},y=c=>c.replace(/[!,[\]{}]/g,o=>g[o]),f=class R{constructor(o,a){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},R.defaultYaml,
o),this.tags=Object.assign({},R.defaultTags,a)}clone(){let o=new R(this.yaml,this.tags);return o.docStart=this.docStart,o}atDocument(){let o=new R(this.yaml,this.tags);switch(this.yaml.version){case"1\
.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:R.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},R.defaultTags);break}return o}add(o,a){this.atNextDocument&&
(this.yaml={explicit:R.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},R.defaultTags),this.atNextDocument=!1);let i=o.trim().split(/[ \t]+/),s=i.shift();switch(s){case"%TAG":{if(i.length!==
2&&(a(0,"%TAG directive should contain exactly two parts"),i.length<2))return!1;let[r,t]=i;return this.tags[r]=t,!0}case"%YAML":{if(this.yaml.explicit=!0,i.length!==1)return a(0,"%YAML directive shoul\
d contain exactly one part"),!1;let[r]=i;if(r==="1.1"||r==="1.2")return this.yaml.version=r,!0;{let t=/^\d+\.\d+$/.test(r);return a(6,`Unsupported YAML version ${r}`,t),!1}}default:return a(0,`Unknown\
 directive ${s}`,!0),!1}}tagName(o,a){if(o==="!")return"!";if(o[0]!=="!")return a(`Not a valid tag: ${o}`),null;if(o[1]==="<"){let t=o.slice(2,-1);return t==="!"||t==="!!"?(a(`Verbatim tags aren't res\
olved, so ${o} is invalid.`),null):(o[o.length-1]!==">"&&a("Verbatim tags must end with a >"),t)}let[,i,s]=o.match(/^(.*!)([^!]*)$/s);s||a(`The ${o} tag has no suffix`);let r=this.tags[i];if(r)try{return r+
decodeURIComponent(s)}catch(t){return a(String(t)),null}return i==="!"?o:(a(`Could not resolve tag: ${o}`),null)}tagString(o){for(let[a,i]of Object.entries(this.tags))if(o.startsWith(i))return a+y(o.substring(
i.length));return o[0]==="!"?o:`!<${o}>`}toString(o){let a=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],i=Object.entries(this.tags),s;if(o&&i.length>0&&m.isNode(o.contents)){let r={};d.
visit(o.contents,(t,e)=>{m.isNode(e)&&e.tag&&(r[e.tag]=!0)}),s=Object.keys(r)}else s=[];for(let[r,t]of i)r==="!!"&&t==="tag:yaml.org,2002:"||(!o||s.some(e=>e.startsWith(t)))&&a.push(`%TAG ${r} ${t}`);
return a.join(`
`)}};f.defaultYaml={explicit:!1,version:"1.2"},f.defaultTags={"!!":"tag:yaml.org,2002:"},h.Directives=f}),he=(0,A.b)(h=>{"use strict";var m=x(),d=Z();function g(o){if(/[\x00-\x19\s,[\]{}]/.test(o)){let a=`\
Anchor must not contain whitespace or control characters: ${JSON.stringify(o)}`;throw new Error(a)}return!0}function y(o){let a=new Set;return d.visit(o,{Value(i,s){s.anchor&&a.add(s.anchor)}}),a}function f(o,a){
for(let i=1;;++i){let s=`${o}${i}`;if(!a.has(s))return s}}function c(o,a){let i=[],s=new Map,r=null;return{onAnchor:t=>{i.push(t),r??(r=y(o));let e=f(a,r);return r.add(e),e},setAnchors:()=>{for(let t of i){
let e=s.get(t);if(typeof e=="object"&&e.anchor&&(m.isScalar(e.node)||m.isCollection(e.node)))e.node.anchor=e.anchor;else{let n=new Error("Failed to resolve repeated object (this should not happen)");throw n.
source=t,n}}},sourceObjects:s}}h.anchorIsValid=g,h.anchorNames=y,h.createNodeAnchors=c,h.findNewAnchor=f}),Se=(0,A.b)(h=>{"use strict";function m(d,g,y,f){if(f&&typeof f=="object")if(Array.isArray(f))
for(let c=0,o=f.length;c<o;++c){let a=f[c],i=m(d,f,String(c),a);i===void 0?delete f[c]:i!==a&&(f[c]=i)}else if(f instanceof Map)for(let c of Array.from(f.keys())){let o=f.get(c),a=m(d,f,c,o);a===void 0?
f.delete(c):a!==o&&f.set(c,a)}else if(f instanceof Set)for(let c of Array.from(f)){let o=m(d,f,c,c);o===void 0?f.delete(c):o!==c&&(f.delete(c),f.add(o))}else for(let[c,o]of Object.entries(f)){let a=m(
d,f,c,o);a===void 0?delete f[c]:a!==o&&(f[c]=a)}return d.call(g,y,f)}h.applyReviver=m}),Y=(0,A.b)(h=>{"use strict";var m=x();function d(g,y,f){if(Array.isArray(g))return g.map((c,o)=>d(c,String(o),f));
if(g&&typeof g.toJSON=="function"){if(!f||!m.hasAnchor(g))return g.toJSON(y,f);let c={aliasCount:0,count:1,res:void 0};f.anchors.set(g,c),f.onCreate=a=>{c.res=a,delete f.onCreate};let o=g.toJSON(y,f);
return f.onCreate&&f.onCreate(o),o}return typeof g=="bigint"&&!f?.keep?Number(g):g}h.toJS=d}),pe=(0,A.b)(h=>{"use strict";var m=Se(),d=x(),g=Y(),y=class{constructor(f){Object.defineProperty(this,d.NODE_TYPE,
{value:f})}clone(){let f=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(f.range=this.range.slice()),f}toJS(f,{mapAsMap:c,maxAliasCount:o,onAnchor:a,
reviver:i}={}){if(!d.isDocument(f))throw new TypeError("A document argument is required");let s={anchors:new Map,doc:f,keep:!0,mapAsMap:c===!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},r=g.
toJS(this,"",s);if(typeof a=="function")for(let{count:t,res:e}of s.anchors.values())a(e,t);return typeof i=="function"?m.applyReviver(i,{"":r},"",r):r}};h.NodeBase=y}),ee=(0,A.b)(h=>{"use strict";var m=he(),
d=Z(),g=x(),y=pe(),f=Y(),c=class extends y.NodeBase{constructor(a){super(g.ALIAS),this.source=a,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(a,i){
if(i?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let s;i?.aliasResolveCache?s=i.aliasResolveCache:(s=[],d.visit(a,{Node:(t,e)=>{(g.isAlias(e)||g.hasAnchor(e))&&s.push(e)}}),
i&&(i.aliasResolveCache=s));let r;for(let t of s){if(t===this)break;t.anchor===this.source&&(r=t)}if(r&&i){let{anchors:t,doc:e,maxAliasCount:n}=i,l=t.get(r);if(l||(f.toJS(r,null,i),l=t.get(r)),l?.res===
void 0){let u="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(u)}if(n>=0&&(l.count+=1,l.aliasCount===0&&(l.aliasCount=o(e,r,t)),l.count*l.aliasCount>n)){let u="Excess\
ive alias count indicates a resource exhaustion attack";throw new ReferenceError(u)}}return r}toJSON(a,i){if(!i)return{source:this.source};let s=this.resolve(i.doc,i);if(!s){let r=`Unresolved alias (t\
he anchor must be set before the alias): ${this.source}`;throw new ReferenceError(r)}return i.anchors.get(s).res}toString(a,i,s){let r=`*${this.source}`;if(a){if(m.anchorIsValid(this.source),a.options.
verifyAliasOrder&&!a.anchors.has(this.source)){let t=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(t)}if(a.implicitKey)return`${r} `}return r}};function o(a,i,s){
if(g.isAlias(i)){let r=i.resolve(a),t=s&&r&&s.get(r);return t?t.count*t.aliasCount:0}else if(g.isCollection(i)){let r=0;for(let t of i.items){let e=o(a,t,s);e>r&&(r=e)}return r}else if(g.isPair(i)){let r=o(
a,i.key,s),t=o(a,i.value,s);return Math.max(r,t)}return 1}h.Alias=c}),_=(0,A.b)(h=>{"use strict";var m=x(),d=pe(),g=Y(),y=c=>!c||typeof c!="function"&&typeof c!="object",f=class extends d.NodeBase{constructor(c){
super(m.SCALAR),this.value=c}toJSON(c,o){return o?.keep?this.value:g.toJS(this.value,c,o)}toString(){return String(this.value)}};f.BLOCK_FOLDED="BLOCK_FOLDED",f.BLOCK_LITERAL="BLOCK_LITERAL",f.PLAIN="\
PLAIN",f.QUOTE_DOUBLE="QUOTE_DOUBLE",f.QUOTE_SINGLE="QUOTE_SINGLE",h.Scalar=f,h.isScalarValue=y}),te=(0,A.b)(h=>{"use strict";var m=ee(),d=x(),g=_(),y="tag:yaml.org,2002:";function f(o,a,i){if(a){let s=i.
filter(t=>t.tag===a),r=s.find(t=>!t.format)??s[0];if(!r)throw new Error(`Tag ${a} not found`);return r}return i.find(s=>s.identify?.(o)&&!s.format)}function c(o,a,i){if(d.isDocument(o)&&(o=o.contents),
d.isNode(o))return o;if(d.isPair(o)){let b=i.schema[d.MAP].createNode?.(i.schema,null,i);return b.items.push(o),b}(o instanceof String||o instanceof Number||o instanceof Boolean||typeof BigInt<"u"&&o instanceof
BigInt)&&(o=o.valueOf());let{aliasDuplicateObjects:s,onAnchor:r,onTagObj:t,schema:e,sourceObjects:n}=i,l;if(s&&o&&typeof o=="object"){if(l=n.get(o),l)return l.anchor??(l.anchor=r(o)),new m.Alias(l.anchor);
l={anchor:null,node:null},n.set(o,l)}a?.startsWith("!!")&&(a=y+a.slice(2));let u=f(o,a,e.tags);if(!u){if(o&&typeof o.toJSON=="function"&&(o=o.toJSON()),!o||typeof o!="object"){let b=new g.Scalar(o);return l&&
(l.node=b),b}u=o instanceof Map?e[d.MAP]:Symbol.iterator in Object(o)?e[d.SEQ]:e[d.MAP]}t&&(t(u),delete i.onTagObj);let p=u?.createNode?u.createNode(i.schema,o,i):typeof u?.nodeClass?.from=="function"?
u.nodeClass.from(i.schema,o,i):new g.Scalar(o);return a?p.tag=a:u.default||(p.tag=u.tag),l&&(l.node=p),p}h.createNode=c}),de=(0,A.b)(h=>{"use strict";var m=te(),d=x(),g=pe();function y(o,a,i){let s=i;
for(let r=a.length-1;r>=0;--r){let t=a[r];if(typeof t=="number"&&Number.isInteger(t)&&t>=0){let e=[];e[t]=s,s=e}else s=new Map([[t,s]])}return m.createNode(s,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,
onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:o,sourceObjects:new Map})}var f=o=>o==null||typeof o=="object"&&!!o[Symbol.iterator]().next().done,c=class extends g.
NodeBase{constructor(o,a){super(o),Object.defineProperty(this,"schema",{value:a,configurable:!0,enumerable:!1,writable:!0})}clone(o){let a=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return o&&(a.schema=o),a.items=a.items.map(i=>d.isNode(i)||d.isPair(i)?i.clone(o):i),this.range&&(a.range=this.range.slice()),a}addIn(o,a){if(f(o))this.add(a);else{let[i,...s]=o,r=this.get(i,!0);
if(d.isCollection(r))r.addIn(s,a);else if(r===void 0&&this.schema)this.set(i,y(this.schema,s,a));else throw new Error(`Expected YAML collection at ${i}. Remaining path: ${s}`)}}deleteIn(o){let[a,...i]=o;
if(i.length===0)return this.delete(a);let s=this.get(a,!0);if(d.isCollection(s))return s.deleteIn(i);throw new Error(`Expected YAML collection at ${a}. Remaining path: ${i}`)}getIn(o,a){let[i,...s]=o,
r=this.get(i,!0);return s.length===0?!a&&d.isScalar(r)?r.value:r:d.isCollection(r)?r.getIn(s,a):void 0}hasAllNullValues(o){return this.items.every(a=>{if(!d.isPair(a))return!1;let i=a.value;return i==
null||o&&d.isScalar(i)&&i.value==null&&!i.commentBefore&&!i.comment&&!i.tag})}hasIn(o){let[a,...i]=o;if(i.length===0)return this.has(a);let s=this.get(a,!0);return d.isCollection(s)?s.hasIn(i):!1}setIn(o,a){
let[i,...s]=o;if(s.length===0)this.set(i,a);else{let r=this.get(i,!0);if(d.isCollection(r))r.setIn(s,a);else if(r===void 0&&this.schema)this.set(i,y(this.schema,s,a));else throw new Error(`Expected YA\
ML collection at ${i}. Remaining path: ${s}`)}}};h.Collection=c,h.collectionFromPath=y,h.isEmptyPath=f}),ie=(0,A.b)(h=>{"use strict";var m=y=>y.replace(/^(?!$)(?: $)?/gm,"#");function d(y,f){return/^\n+$/.
test(y)?y.substring(1):f?y.replace(/^(?! *$)/gm,f):y}var g=(y,f,c)=>y.endsWith(`
`)?d(c,f):c.includes(`
`)?`
`+d(c,f):(y.endsWith(" ")?"":" ")+c;h.indentComment=d,h.lineComment=g,h.stringifyComment=m}),rt=(0,A.b)(h=>{"use strict";var m="flow",d="block",g="quoted";function y(c,o,a="flow",{indentAtStart:i,lineWidth:s=80,
minContentWidth:r=20,onFold:t,onOverflow:e}={}){if(!s||s<0)return c;s<r&&(r=0);let n=Math.max(1+r,1+s-o.length);if(c.length<=n)return c;let l=[],u={},p=s-o.length;typeof i=="number"&&(i>s-Math.max(2,r)?
l.push(0):p=s-i);let b,v,w=!1,k=-1,S=-1,E=-1;a===d&&(k=f(c,k,o.length),k!==-1&&(p=k+n));for(let O;O=c[k+=1];){if(a===g&&O==="\\"){switch(S=k,c[k+1]){case"x":k+=3;break;case"u":k+=5;break;case"U":k+=9;
break;default:k+=1}E=k}if(O===`
`)a===d&&(k=f(c,k,o.length)),p=k+o.length+n,b=void 0;else{if(O===" "&&v&&v!==" "&&v!==`
`&&v!=="	"){let N=c[k+1];N&&N!==" "&&N!==`
`&&N!=="	"&&(b=k)}if(k>=p)if(b)l.push(b),p=b+n,b=void 0;else if(a===g){for(;v===" "||v==="	";)v=O,O=c[k+=1],w=!0;let N=k>E+1?k-2:S-1;if(u[N])return c;l.push(N),u[N]=!0,p=N+n,b=void 0}else w=!0}v=O}if(w&&
e&&e(),l.length===0)return c;t&&t();let L=c.slice(0,l[0]);for(let O=0;O<l.length;++O){let N=l[O],T=l[O+1]||c.length;N===0?L=`
${o}${c.slice(0,T)}`:(a===g&&u[N]&&(L+=`${c[N]}\\`),L+=`
${o}${c.slice(N+1,T)}`)}return L}function f(c,o,a){let i=o,s=o+1,r=c[s];for(;r===" "||r==="	";)if(o<s+a)r=c[++o];else{do r=c[++o];while(r&&r!==`
`);i=o,s=o+1,r=c[s]}return i}h.FOLD_BLOCK=d,h.FOLD_FLOW=m,h.FOLD_QUOTED=g,h.foldFlowLines=y}),re=(0,A.b)(h=>{"use strict";var m=_(),d=rt(),g=(e,n)=>({indentAtStart:n?e.indent.length:e.indentAtStart,lineWidth:e.
options.lineWidth,minContentWidth:e.options.minContentWidth}),y=e=>/^(%|---|\.\.\.)/m.test(e);function f(e,n,l){if(!n||n<0)return!1;let u=n-l,p=e.length;if(p<=u)return!1;for(let b=0,v=0;b<p;++b)if(e[b]===
`
`){if(b-v>u)return!0;if(v=b+1,p-v<=u)return!1}return!0}function c(e,n){let l=JSON.stringify(e);if(n.options.doubleQuotedAsJSON)return l;let{implicitKey:u}=n,p=n.options.doubleQuotedMinMultiLineLength,
b=n.indent||(y(e)?"  ":""),v="",w=0;for(let k=0,S=l[k];S;S=l[++k])if(S===" "&&l[k+1]==="\\"&&l[k+2]==="n"&&(v+=l.slice(w,k)+"\\ ",k+=1,w=k,S="\\"),S==="\\")switch(l[k+1]){case"u":{v+=l.slice(w,k);let E=l.
substr(k+2,4);switch(E){case"0000":v+="\\0";break;case"0007":v+="\\a";break;case"000b":v+="\\v";break;case"001b":v+="\\e";break;case"0085":v+="\\N";break;case"00a0":v+="\\_";break;case"2028":v+="\\L";
break;case"2029":v+="\\P";break;default:E.substr(0,2)==="00"?v+="\\x"+E.substr(2):v+=l.substr(k,6)}k+=5,w=k+1}break;case"n":if(u||l[k+2]==='"'||l.length<p)k+=1;else{for(v+=l.slice(w,k)+`

`;l[k+2]==="\\"&&l[k+3]==="n"&&l[k+4]!=='"';)v+=`
`,k+=2;v+=b,l[k+2]===" "&&(v+="\\"),k+=1,w=k+1}break;default:k+=1}return v=w?v+l.slice(w):l,u?v:d.foldFlowLines(v,b,d.FOLD_QUOTED,g(n,!1))}function o(e,n){if(n.options.singleQuote===!1||n.implicitKey&&
e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return c(e,n);let l=n.indent||(y(e)?"  ":""),u="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${l}`)+"'";return n.implicitKey?u:d.foldFlowLines(u,l,d.FOLD_FLOW,g(n,!1))}function a(e,n){let{singleQuote:l}=n.options,u;if(l===!1)u=c;else{let p=e.includes('"'),b=e.includes("'");p&&!b?u=o:b&&!p?u=c:
u=l?o:c}return u(e,n)}var i;try{i=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{i=/\n+(?!\n|$)/g}function s({comment:e,type:n,value:l},u,p,b){let{blockQuote:v,commentString:w,lineWidth:k}=u.options;if(!v||/\n[\t ]+$/.test(l))return a(l,u);let S=u.indent||(u.forceBlockIndent||
y(l)?"  ":""),E=v==="literal"?!0:v==="folded"||n===m.Scalar.BLOCK_FOLDED?!1:n===m.Scalar.BLOCK_LITERAL?!0:!f(l,k,S.length);if(!l)return E?`|
`:`>
`;let L,O;for(O=l.length;O>0;--O){let $=l[O-1];if($!==`
`&&$!=="	"&&$!==" ")break}let N=l.substring(O),T=N.indexOf(`
`);T===-1?L="-":l===N||T!==N.length-1?(L="+",b&&b()):L="",N&&(l=l.slice(0,-N.length),N[N.length-1]===`
`&&(N=N.slice(0,-1)),N=N.replace(i,`$&${S}`));let C=!1,M,B=-1;for(M=0;M<l.length;++M){let $=l[M];if($===" ")C=!0;else if($===`
`)B=M;else break}let D=l.substring(0,B<M?B+1:M);D&&(l=l.substring(D.length),D=D.replace(/\n+/g,`$&${S}`));let K=(C?S?"2":"1":"")+L;if(e&&(K+=" "+w(e.replace(/ ?[\r\n]+/g," ")),p&&p()),!E){let $=l.replace(
/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${S}`),I=!1,j=g(u,!0);v!=="folded"&&n!==m.Scalar.BLOCK_FOLDED&&(j.onOverflow=()=>{I=!0});let P=d.foldFlowLines(`${D}${$}${N}`,
S,d.FOLD_BLOCK,j);if(!I)return`>${K}
${S}${P}`}return l=l.replace(/\n+/g,`$&${S}`),`|${K}
${S}${D}${l}${N}`}function r(e,n,l,u){let{type:p,value:b}=e,{actualString:v,implicitKey:w,indent:k,indentStep:S,inFlow:E}=n;if(w&&b.includes(`
`)||E&&/[[\]{},]/.test(b))return a(b,n);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(b))return w||E||!b.includes(`
`)?a(b,n):s(e,n,l,u);if(!w&&!E&&p!==m.Scalar.PLAIN&&b.includes(`
`))return s(e,n,l,u);if(y(b)){if(k==="")return n.forceBlockIndent=!0,s(e,n,l,u);if(w&&k===S)return a(b,n)}let L=b.replace(/\n+/g,`$&
${k}`);if(v){let O=C=>C.default&&C.tag!=="tag:yaml.org,2002:str"&&C.test?.test(L),{compat:N,tags:T}=n.doc.schema;if(T.some(O)||N?.some(O))return a(b,n)}return w?L:d.foldFlowLines(L,k,d.FOLD_FLOW,g(n,!1))}
function t(e,n,l,u){let{implicitKey:p,inFlow:b}=n,v=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:w}=e;w!==m.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.
test(v.value)&&(w=m.Scalar.QUOTE_DOUBLE);let k=E=>{switch(E){case m.Scalar.BLOCK_FOLDED:case m.Scalar.BLOCK_LITERAL:return p||b?a(v.value,n):s(v,n,l,u);case m.Scalar.QUOTE_DOUBLE:return c(v.value,n);case m.
Scalar.QUOTE_SINGLE:return o(v.value,n);case m.Scalar.PLAIN:return r(v,n,l,u);default:return null}},S=k(w);if(S===null){let{defaultKeyType:E,defaultStringType:L}=n.options,O=p&&E||L;if(S=k(O),S===null)
throw new Error(`Unsupported default string type ${O}`)}return S}h.stringifyString=t}),se=(0,A.b)(h=>{"use strict";var m=he(),d=x(),g=ie(),y=re();function f(i,s){let r=Object.assign({blockQuote:!0,commentString:g.
stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},i.schema.toStringOptions,s),t;switch(r.collectionStyle){case"block":t=!1;break;case"\
flow":t=!0;break;default:t=null}return{anchors:new Set,doc:i,flowCollectionPadding:r.flowCollectionPadding?" ":"",indent:"",indentStep:typeof r.indent=="number"?" ".repeat(r.indent):"  ",inFlow:t,options:r}}
function c(i,s){if(s.tag){let e=i.filter(n=>n.tag===s.tag);if(e.length>0)return e.find(n=>n.format===s.format)??e[0]}let r,t;if(d.isScalar(s)){t=s.value;let e=i.filter(n=>n.identify?.(t));if(e.length>
1){let n=e.filter(l=>l.test);n.length>0&&(e=n)}r=e.find(n=>n.format===s.format)??e.find(n=>!n.format)}else t=s,r=i.find(e=>e.nodeClass&&t instanceof e.nodeClass);if(!r){let e=t?.constructor?.name??(t===
null?"null":typeof t);throw new Error(`Tag not resolved for ${e} value`)}return r}function o(i,s,{anchors:r,doc:t}){if(!t.directives)return"";let e=[],n=(d.isScalar(i)||d.isCollection(i))&&i.anchor;n&&
m.anchorIsValid(n)&&(r.add(n),e.push(`&${n}`));let l=i.tag??(s.default?null:s.tag);return l&&e.push(t.directives.tagString(l)),e.join(" ")}function a(i,s,r,t){if(d.isPair(i))return i.toString(s,r,t);if(d.
isAlias(i)){if(s.doc.directives)return i.toString(s);if(s.resolvedAliases?.has(i))throw new TypeError("Cannot stringify circular structure without alias nodes");s.resolvedAliases?s.resolvedAliases.add(
i):s.resolvedAliases=new Set([i]),i=i.resolve(s.doc)}let e,n=d.isNode(i)?i:s.doc.createNode(i,{onTagObj:p=>e=p});e??(e=c(s.doc.schema.tags,n));let l=o(n,e,s);l.length>0&&(s.indentAtStart=(s.indentAtStart??
0)+l.length+1);let u=typeof e.stringify=="function"?e.stringify(n,s,r,t):d.isScalar(n)?y.stringifyString(n,s,r,t):n.toString(s,r,t);return l?d.isScalar(n)||u[0]==="{"||u[0]==="["?`${l} ${u}`:`${l}
${s.indent}${u}`:u}h.createStringifyContext=f,h.stringify=a}),st=(0,A.b)(h=>{"use strict";var m=x(),d=_(),g=se(),y=ie();function f({key:c,value:o},a,i,s){let{allNullValues:r,doc:t,indent:e,indentStep:n,
options:{commentString:l,indentSeq:u,simpleKeys:p}}=a,b=m.isNode(c)&&c.comment||null;if(p){if(b)throw new Error("With simple keys, key nodes cannot have comments");if(m.isCollection(c)||!m.isNode(c)&&
typeof c=="object"){let M="With simple keys, collection cannot be used as a key value";throw new Error(M)}}let v=!p&&(!c||b&&o==null&&!a.inFlow||m.isCollection(c)||(m.isScalar(c)?c.type===d.Scalar.BLOCK_FOLDED||
c.type===d.Scalar.BLOCK_LITERAL:typeof c=="object"));a=Object.assign({},a,{allNullValues:!1,implicitKey:!v&&(p||!r),indent:e+n});let w=!1,k=!1,S=g.stringify(c,a,()=>w=!0,()=>k=!0);if(!v&&!a.inFlow&&S.
length>1024){if(p)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");v=!0}if(a.inFlow){if(r||o==null)return w&&i&&i(),S===""?"?":v?`? ${S}`:S}else if(r&&!p||
o==null&&v)return S=`? ${S}`,b&&!w?S+=y.lineComment(S,a.indent,l(b)):k&&s&&s(),S;w&&(b=null),v?(b&&(S+=y.lineComment(S,a.indent,l(b))),S=`? ${S}
${e}:`):(S=`${S}:`,b&&(S+=y.lineComment(S,a.indent,l(b))));let E,L,O;m.isNode(o)?(E=!!o.spaceBefore,L=o.commentBefore,O=o.comment):(E=!1,L=null,O=null,o&&typeof o=="object"&&(o=t.createNode(o))),a.implicitKey=
!1,!v&&!b&&m.isScalar(o)&&(a.indentAtStart=S.length+1),k=!1,!u&&n.length>=2&&!a.inFlow&&!v&&m.isSeq(o)&&!o.flow&&!o.tag&&!o.anchor&&(a.indent=a.indent.substring(2));let N=!1,T=g.stringify(o,a,()=>N=!0,
()=>k=!0),C=" ";if(b||E||L){if(C=E?`
`:"",L){let M=l(L);C+=`
${y.indentComment(M,a.indent)}`}T===""&&!a.inFlow?C===`
`&&O&&(C=`

`):C+=`
${a.indent}`}else if(!v&&m.isCollection(o)){let M=T[0],B=T.indexOf(`
`),D=B!==-1,K=a.inFlow??o.flow??o.items.length===0;if(D||!K){let $=!1;if(D&&(M==="&"||M==="!")){let I=T.indexOf(" ");M==="&"&&I!==-1&&I<B&&T[I+1]==="!"&&(I=T.indexOf(" ",I+1)),(I===-1||B<I)&&($=!0)}$||
(C=`
${a.indent}`)}}else(T===""||T[0]===`
`)&&(C="");return S+=C+T,a.inFlow?N&&i&&i():O&&!N?S+=y.lineComment(S,a.indent,l(O)):k&&s&&s(),S}h.stringifyPair=f}),Ne=(0,A.b)(h=>{"use strict";var m=(0,A.a)("process");function d(y,...f){y==="debug"&&
console.log(...f)}function g(y,f){(y==="debug"||y==="warn")&&(typeof m.emitWarning=="function"?m.emitWarning(f):console.warn(f))}h.debug=d,h.warn=g}),me=(0,A.b)(h=>{"use strict";var m=x(),d=_(),g="<<",
y={identify:i=>i===g||typeof i=="symbol"&&i.description===g,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new d.Scalar(Symbol(g)),{addToJSMap:c}),stringify:()=>g},f=(i,s)=>(y.
identify(s)||m.isScalar(s)&&(!s.type||s.type===d.Scalar.PLAIN)&&y.identify(s.value))&&i?.doc.schema.tags.some(r=>r.tag===y.tag&&r.default);function c(i,s,r){let t=a(i,r);if(m.isSeq(t))for(let e of t.items)
o(i,s,e);else if(Array.isArray(t))for(let e of t)o(i,s,e);else o(i,s,t)}function o(i,s,r){let t=a(i,r);if(!m.isMap(t))throw new Error("Merge sources must be maps or map aliases");let e=t.toJSON(null,i,
Map);for(let[n,l]of e)s instanceof Map?s.has(n)||s.set(n,l):s instanceof Set?s.add(n):Object.prototype.hasOwnProperty.call(s,n)||Object.defineProperty(s,n,{value:l,writable:!0,enumerable:!0,configurable:!0});
return s}function a(i,s){return i&&m.isAlias(s)?s.resolve(i.doc,i):s}h.addMergeToJSMap=c,h.isMergeKey=f,h.merge=y}),Ee=(0,A.b)(h=>{"use strict";var m=Ne(),d=me(),g=se(),y=x(),f=Y();function c(a,i,{key:s,
value:r}){if(y.isNode(s)&&s.addToJSMap)s.addToJSMap(a,i,r);else if(d.isMergeKey(a,s))d.addMergeToJSMap(a,i,r);else{let t=f.toJS(s,"",a);if(i instanceof Map)i.set(t,f.toJS(r,t,a));else if(i instanceof Set)
i.add(t);else{let e=o(s,t,a),n=f.toJS(r,e,a);e in i?Object.defineProperty(i,e,{value:n,writable:!0,enumerable:!0,configurable:!0}):i[e]=n}}return i}function o(a,i,s){if(i===null)return"";if(typeof i!=
"object")return String(i);if(y.isNode(a)&&s?.doc){let r=g.createStringifyContext(s.doc,{});r.anchors=new Set;for(let e of s.anchors.keys())r.anchors.add(e.anchor);r.inFlow=!0,r.inStringifyKey=!0;let t=a.
toString(r);if(!s.mapKeyWarned){let e=JSON.stringify(t);e.length>40&&(e=e.substring(0,36)+'..."'),m.warn(s.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restri\
ctions: ${e}. Set mapAsMap: true to use object keys.`),s.mapKeyWarned=!0}return t}return JSON.stringify(i)}h.addPairToJSMap=c}),J=(0,A.b)(h=>{"use strict";var m=te(),d=st(),g=Ee(),y=x();function f(o,a,i){
let s=m.createNode(o,void 0,i),r=m.createNode(a,void 0,i);return new c(s,r)}var c=class Je{constructor(a,i=null){Object.defineProperty(this,y.NODE_TYPE,{value:y.PAIR}),this.key=a,this.value=i}clone(a){
let{key:i,value:s}=this;return y.isNode(i)&&(i=i.clone(a)),y.isNode(s)&&(s=s.clone(a)),new Je(i,s)}toJSON(a,i){let s=i?.mapAsMap?new Map:{};return g.addPairToJSMap(i,s,this)}toString(a,i,s){return a?.
doc?d.stringifyPair(this,a,i,s):JSON.stringify(this)}};h.Pair=c,h.createPair=f}),Ae=(0,A.b)(h=>{"use strict";var m=x(),d=se(),g=ie();function y(a,i,s){return(i.inFlow??a.flow?c:f)(a,i,s)}function f({comment:a,
items:i},s,{blockItemPrefix:r,flowChars:t,itemIndent:e,onChompKeep:n,onComment:l}){let{indent:u,options:{commentString:p}}=s,b=Object.assign({},s,{indent:e,type:null}),v=!1,w=[];for(let S=0;S<i.length;++S){
let E=i[S],L=null;if(m.isNode(E))!v&&E.spaceBefore&&w.push(""),o(s,w,E.commentBefore,v),E.comment&&(L=E.comment);else if(m.isPair(E)){let N=m.isNode(E.key)?E.key:null;N&&(!v&&N.spaceBefore&&w.push(""),
o(s,w,N.commentBefore,v))}v=!1;let O=d.stringify(E,b,()=>L=null,()=>v=!0);L&&(O+=g.lineComment(O,e,p(L))),v&&L&&(v=!1),w.push(r+O)}let k;if(w.length===0)k=t.start+t.end;else{k=w[0];for(let S=1;S<w.length;++S){
let E=w[S];k+=E?`
${u}${E}`:`
`}}return a?(k+=`
`+g.indentComment(p(a),u),l&&l()):v&&n&&n(),k}function c({items:a},i,{flowChars:s,itemIndent:r}){let{indent:t,indentStep:e,flowCollectionPadding:n,options:{commentString:l}}=i;r+=e;let u=Object.assign(
{},i,{indent:r,inFlow:!0,type:null}),p=!1,b=0,v=[];for(let S=0;S<a.length;++S){let E=a[S],L=null;if(m.isNode(E))E.spaceBefore&&v.push(""),o(i,v,E.commentBefore,!1),E.comment&&(L=E.comment);else if(m.isPair(
E)){let N=m.isNode(E.key)?E.key:null;N&&(N.spaceBefore&&v.push(""),o(i,v,N.commentBefore,!1),N.comment&&(p=!0));let T=m.isNode(E.value)?E.value:null;T?(T.comment&&(L=T.comment),T.commentBefore&&(p=!0)):
E.value==null&&N?.comment&&(L=N.comment)}L&&(p=!0);let O=d.stringify(E,u,()=>L=null);p||(p=v.length>b||O.includes(`
`)),S<a.length-1?O+=",":i.options.trailingComma&&(i.options.lineWidth>0&&(p||(p=v.reduce((N,T)=>N+T.length+2,2)+(O.length+2)>i.options.lineWidth)),p&&(O+=",")),L&&(O+=g.lineComment(O,r,l(L))),v.push(O),
b=v.length}let{start:w,end:k}=s;if(v.length===0)return w+k;if(!p){let S=v.reduce((E,L)=>E+L.length+2,2);p=i.options.lineWidth>0&&S>i.options.lineWidth}if(p){let S=w;for(let E of v)S+=E?`
${e}${t}${E}`:`
`;return`${S}
${t}${k}`}else return`${w}${n}${v.join(" ")}${n}${k}`}function o({indent:a,options:{commentString:i}},s,r,t){if(r&&t&&(r=r.replace(/^\n+/,"")),r){let e=g.indentComment(i(r),a);s.push(e.trimStart())}}h.
stringifyCollection=y}),V=(0,A.b)(h=>{"use strict";var m=Ae(),d=Ee(),g=de(),y=x(),f=J(),c=_();function o(i,s){let r=y.isScalar(s)?s.value:s;for(let t of i)if(y.isPair(t)&&(t.key===s||t.key===r||y.isScalar(
t.key)&&t.key.value===r))return t}var a=class extends g.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(i){super(y.MAP,i),this.items=[]}static from(i,s,r){let{keepUndefined:t,
replacer:e}=r,n=new this(i),l=(u,p)=>{if(typeof e=="function")p=e.call(s,u,p);else if(Array.isArray(e)&&!e.includes(u))return;(p!==void 0||t)&&n.items.push(f.createPair(u,p,r))};if(s instanceof Map)for(let[
u,p]of s)l(u,p);else if(s&&typeof s=="object")for(let u of Object.keys(s))l(u,s[u]);return typeof i.sortMapEntries=="function"&&n.items.sort(i.sortMapEntries),n}add(i,s){let r;y.isPair(i)?r=i:!i||typeof i!=
"object"||!("key"in i)?r=new f.Pair(i,i?.value):r=new f.Pair(i.key,i.value);let t=o(this.items,r.key),e=this.schema?.sortMapEntries;if(t){if(!s)throw new Error(`Key ${r.key} already set`);y.isScalar(t.
value)&&c.isScalarValue(r.value)?t.value.value=r.value:t.value=r.value}else if(e){let n=this.items.findIndex(l=>e(r,l)<0);n===-1?this.items.push(r):this.items.splice(n,0,r)}else this.items.push(r)}delete(i){
let s=o(this.items,i);return s?this.items.splice(this.items.indexOf(s),1).length>0:!1}get(i,s){let r=o(this.items,i)?.value;return(!s&&y.isScalar(r)?r.value:r)??void 0}has(i){return!!o(this.items,i)}set(i,s){
this.add(new f.Pair(i,s),!0)}toJSON(i,s,r){let t=r?new r:s?.mapAsMap?new Map:{};s?.onCreate&&s.onCreate(t);for(let e of this.items)d.addPairToJSMap(s,t,e);return t}toString(i,s,r){if(!i)return JSON.stringify(
this);for(let t of this.items)if(!y.isPair(t))throw new Error(`Map items must all be pairs; found ${JSON.stringify(t)} instead`);return!i.allNullValues&&this.hasAllNullValues(!1)&&(i=Object.assign({},
i,{allNullValues:!0})),m.stringifyCollection(this,i,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:i.indent||"",onChompKeep:r,onComment:s})}};h.YAMLMap=a,h.findPair=o}),Q=(0,A.b)(h=>{"us\
e strict";var m=x(),d=V(),g={collection:"map",default:!0,nodeClass:d.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(y,f){return m.isMap(y)||f("Expected a mapping for this tag"),y},createNode:(y,f,c)=>d.YAMLMap.
from(y,f,c)};h.map=g}),W=(0,A.b)(h=>{"use strict";var m=te(),d=Ae(),g=de(),y=x(),f=_(),c=Y(),o=class extends g.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(i){super(y.SEQ,
i),this.items=[]}add(i){this.items.push(i)}delete(i){let s=a(i);return typeof s!="number"?!1:this.items.splice(s,1).length>0}get(i,s){let r=a(i);if(typeof r!="number")return;let t=this.items[r];return!s&&
y.isScalar(t)?t.value:t}has(i){let s=a(i);return typeof s=="number"&&s<this.items.length}set(i,s){let r=a(i);if(typeof r!="number")throw new Error(`Expected a valid index, not ${i}.`);let t=this.items[r];
y.isScalar(t)&&f.isScalarValue(s)?t.value=s:this.items[r]=s}toJSON(i,s){let r=[];s?.onCreate&&s.onCreate(r);let t=0;for(let e of this.items)r.push(c.toJS(e,String(t++),s));return r}toString(i,s,r){return i?
d.stringifyCollection(this,i,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(i.indent||"")+"  ",onChompKeep:r,onComment:s}):JSON.stringify(this)}static from(i,s,r){let{replacer:t}=r,e=new this(
i);if(s&&Symbol.iterator in Object(s)){let n=0;for(let l of s){if(typeof t=="function"){let u=s instanceof Set?l:String(n++);l=t.call(s,u,l)}e.items.push(m.createNode(l,void 0,r))}}return e}};function a(i){
let s=y.isScalar(i)?i.value:i;return s&&typeof s=="string"&&(s=Number(s)),typeof s=="number"&&Number.isInteger(s)&&s>=0?s:null}h.YAMLSeq=o}),H=(0,A.b)(h=>{"use strict";var m=x(),d=W(),g={collection:"s\
eq",default:!0,nodeClass:d.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(y,f){return m.isSeq(y)||f("Expected a sequence for this tag"),y},createNode:(y,f,c)=>d.YAMLSeq.from(y,f,c)};h.seq=g}),ne=(0,A.b)(
h=>{"use strict";var m=re(),d={identify:g=>typeof g=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:g=>g,stringify(g,y,f,c){return y=Object.assign({actualString:!0},y),m.stringifyString(g,y,f,
c)}};h.string=d}),ge=(0,A.b)(h=>{"use strict";var m=_(),d={identify:g=>g==null,createNode:()=>new m.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new m.
Scalar(null),stringify:({source:g},y)=>typeof g=="string"&&d.test.test(g)?g:y.options.nullStr};h.nullTag=d}),Le=(0,A.b)(h=>{"use strict";var m=_(),d={identify:g=>typeof g=="boolean",default:!0,tag:"ta\
g:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:g=>new m.Scalar(g[0]==="t"||g[0]==="T"),stringify({source:g,value:y},f){if(g&&d.test.test(g)){let c=g[0]==="t"||g[0]==="T";if(y===
c)return g}return y?f.options.trueStr:f.options.falseStr}};h.boolTag=d}),X=(0,A.b)(h=>{"use strict";function m({format:d,minFractionDigits:g,tag:y,value:f}){if(typeof f=="bigint")return String(f);let c=typeof f==
"number"?f:Number(f);if(!isFinite(c))return isNaN(c)?".nan":c<0?"-.inf":".inf";let o=Object.is(f,-0)?"-0":JSON.stringify(f);if(!d&&g&&(!y||y==="tag:yaml.org,2002:float")&&/^-?\d/.test(o)&&!o.includes(
"e")){let a=o.indexOf(".");a<0&&(a=o.length,o+=".");let i=g-(o.length-a-1);for(;i-- >0;)o+="0"}return o}h.stringifyNumber=m}),Oe=(0,A.b)(h=>{"use strict";var m=_(),d=X(),g={identify:c=>typeof c=="numb\
er",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:c=>c.slice(-3).toLowerCase()==="nan"?NaN:c[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,
stringify:d.stringifyNumber},y={identify:c=>typeof c=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:c=>parseFloat(
c),stringify(c){let o=Number(c.value);return isFinite(o)?o.toExponential():d.stringifyNumber(c)}},f={identify:c=>typeof c=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(c){let o=new m.Scalar(parseFloat(c)),a=c.indexOf(".");return a!==-1&&c[c.length-1]==="0"&&(o.minFractionDigits=c.length-a-1),o},stringify:d.stringifyNumber};h.float=f,h.floatExp=y,h.floatNaN=g}),
Te=(0,A.b)(h=>{"use strict";var m=X(),d=a=>typeof a=="bigint"||Number.isInteger(a),g=(a,i,s,{intAsBigInt:r})=>r?BigInt(a):parseInt(a.substring(i),s);function y(a,i,s){let{value:r}=a;return d(r)&&r>=0?
s+r.toString(i):m.stringifyNumber(a)}var f={identify:a=>d(a)&&a>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(a,i,s)=>g(a,2,8,s),stringify:a=>y(a,8,"0o")},c={identify:d,
default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(a,i,s)=>g(a,0,10,s),stringify:m.stringifyNumber},o={identify:a=>d(a)&&a>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,
resolve:(a,i,s)=>g(a,2,16,s),stringify:a=>y(a,16,"0x")};h.int=c,h.intHex=o,h.intOct=f}),nt=(0,A.b)(h=>{"use strict";var m=Q(),d=ge(),g=H(),y=ne(),f=Le(),c=Oe(),o=Te(),a=[m.map,g.seq,y.string,d.nullTag,
f.boolTag,o.intOct,o.int,o.intHex,c.floatNaN,c.floatExp,c.float];h.schema=a}),at=(0,A.b)(h=>{"use strict";var m=_(),d=Q(),g=H();function y(i){return typeof i=="bigint"||Number.isInteger(i)}var f=({value:i})=>JSON.
stringify(i),c=[{identify:i=>typeof i=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:i=>i,stringify:f},{identify:i=>i==null,createNode:()=>new m.Scalar(null),default:!0,tag:"tag:yaml.org,200\
2:null",test:/^null$/,resolve:()=>null,stringify:f},{identify:i=>typeof i=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:i=>i==="true",stringify:f},{identify:y,default:!0,
tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(i,s,{intAsBigInt:r})=>r?BigInt(i):parseInt(i,10),stringify:({value:i})=>y(i)?i.toString():JSON.stringify(i)},{identify:i=>typeof i=="n\
umber",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:i=>parseFloat(i),stringify:f}],o={default:!0,tag:"",test:/^/,resolve(i,s){return s(
`Unresolved plain scalar ${JSON.stringify(i)}`),i}},a=[d.map,g.seq].concat(c,o);h.schema=a}),Ce=(0,A.b)(h=>{"use strict";var m=(0,A.a)("buffer"),d=_(),g=re(),y={identify:f=>f instanceof Uint8Array,default:!1,
tag:"tag:yaml.org,2002:binary",resolve(f,c){if(typeof m.Buffer=="function")return m.Buffer.from(f,"base64");if(typeof atob=="function"){let o=atob(f.replace(/[\n\r]/g,"")),a=new Uint8Array(o.length);for(let i=0;i<
o.length;++i)a[i]=o.charCodeAt(i);return a}else return c("This environment does not support reading binary tags; either Buffer or atob is required"),f},stringify({comment:f,type:c,value:o},a,i,s){if(!o)
return"";let r=o,t;if(typeof m.Buffer=="function")t=r instanceof m.Buffer?r.toString("base64"):m.Buffer.from(r.buffer).toString("base64");else if(typeof btoa=="function"){let e="";for(let n=0;n<r.length;++n)
e+=String.fromCharCode(r[n]);t=btoa(e)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(c??(c=d.Scalar.BLOCK_LITERAL),c!==d.Scalar.QUOTE_DOUBLE){
let e=Math.max(a.options.lineWidth-a.indent.length,a.options.minContentWidth),n=Math.ceil(t.length/e),l=new Array(n);for(let u=0,p=0;u<n;++u,p+=e)l[u]=t.substr(p,e);t=l.join(c===d.Scalar.BLOCK_LITERAL?
`
`:" ")}return g.stringifyString({comment:f,type:c,value:t},a,i,s)}};h.binary=y}),ye=(0,A.b)(h=>{"use strict";var m=x(),d=J(),g=_(),y=W();function f(a,i){if(m.isSeq(a))for(let s=0;s<a.items.length;++s){
let r=a.items[s];if(!m.isPair(r)){if(m.isMap(r)){r.items.length>1&&i("Each pair must have its own sequence indicator");let t=r.items[0]||new d.Pair(new g.Scalar(null));if(r.commentBefore&&(t.key.commentBefore=
t.key.commentBefore?`${r.commentBefore}
${t.key.commentBefore}`:r.commentBefore),r.comment){let e=t.value??t.key;e.comment=e.comment?`${r.comment}
${e.comment}`:r.comment}r=t}a.items[s]=m.isPair(r)?r:new d.Pair(r)}}else i("Expected a sequence for this tag");return a}function c(a,i,s){let{replacer:r}=s,t=new y.YAMLSeq(a);t.tag="tag:yaml.org,2002:\
pairs";let e=0;if(i&&Symbol.iterator in Object(i))for(let n of i){typeof r=="function"&&(n=r.call(i,String(e++),n));let l,u;if(Array.isArray(n))if(n.length===2)l=n[0],u=n[1];else throw new TypeError(`\
Expected [key, value] tuple: ${n}`);else if(n&&n instanceof Object){let p=Object.keys(n);if(p.length===1)l=p[0],u=n[l];else throw new TypeError(`Expected tuple with one key, not ${p.length} keys`)}else
l=n;t.items.push(d.createPair(l,u,s))}return t}var o={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:f,createNode:c};h.createPairs=c,h.pairs=o,h.resolvePairs=f}),Ie=(0,A.b)(h=>{"use\
 strict";var m=x(),d=Y(),g=V(),y=W(),f=ye(),c=class Ve extends y.YAMLSeq{constructor(){super(),this.add=g.YAMLMap.prototype.add.bind(this),this.delete=g.YAMLMap.prototype.delete.bind(this),this.get=g.
YAMLMap.prototype.get.bind(this),this.has=g.YAMLMap.prototype.has.bind(this),this.set=g.YAMLMap.prototype.set.bind(this),this.tag=Ve.tag}toJSON(i,s){if(!s)return super.toJSON(i);let r=new Map;s?.onCreate&&
s.onCreate(r);for(let t of this.items){let e,n;if(m.isPair(t)?(e=d.toJS(t.key,"",s),n=d.toJS(t.value,e,s)):e=d.toJS(t,"",s),r.has(e))throw new Error("Ordered maps must not include duplicate keys");r.set(
e,n)}return r}static from(i,s,r){let t=f.createPairs(i,s,r),e=new this;return e.items=t.items,e}};c.tag="tag:yaml.org,2002:omap";var o={collection:"seq",identify:a=>a instanceof Map,nodeClass:c,default:!1,
tag:"tag:yaml.org,2002:omap",resolve(a,i){let s=f.resolvePairs(a,i),r=[];for(let{key:t}of s.items)m.isScalar(t)&&(r.includes(t.value)?i(`Ordered maps must not include duplicate keys: ${t.value}`):r.push(
t.value));return Object.assign(new c,s)},createNode:(a,i,s)=>c.from(a,i,s)};h.YAMLOMap=c,h.omap=o}),ot=(0,A.b)(h=>{"use strict";var m=_();function d({value:f,source:c},o){return c&&(f?g:y).test.test(c)?
c:f?o.options.trueStr:o.options.falseStr}var g={identify:f=>f===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new m.Scalar(!0),stringify:d},y={
identify:f=>f===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new m.Scalar(!1),stringify:d};h.falseTag=y,h.trueTag=g}),lt=(0,A.b)(h=>{"use \
strict";var m=_(),d=X(),g={identify:c=>typeof c=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:c=>c.slice(-3).toLowerCase()==="nan"?NaN:
c[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:d.stringifyNumber},y={identify:c=>typeof c=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:c=>parseFloat(c.replace(/_/g,"")),stringify(c){let o=Number(c.value);return isFinite(o)?o.toExponential():d.stringifyNumber(c)}},f={identify:c=>typeof c=="number",default:!0,tag:"tag:yaml.org,\
2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(c){let o=new m.Scalar(parseFloat(c.replace(/_/g,""))),a=c.indexOf(".");if(a!==-1){let i=c.substring(a+1).replace(/_/g,"");i[i.length-1]==="\
0"&&(o.minFractionDigits=i.length)}return o},stringify:d.stringifyNumber};h.float=f,h.floatExp=y,h.floatNaN=g}),ct=(0,A.b)(h=>{"use strict";var m=X(),d=i=>typeof i=="bigint"||Number.isInteger(i);function g(i,s,r,{
intAsBigInt:t}){let e=i[0];if((e==="-"||e==="+")&&(s+=1),i=i.substring(s).replace(/_/g,""),t){switch(r){case 2:i=`0b${i}`;break;case 8:i=`0o${i}`;break;case 16:i=`0x${i}`;break}let l=BigInt(i);return e===
"-"?BigInt(-1)*l:l}let n=parseInt(i,r);return e==="-"?-1*n:n}function y(i,s,r){let{value:t}=i;if(d(t)){let e=t.toString(s);return t<0?"-"+r+e.substr(1):r+e}return m.stringifyNumber(i)}var f={identify:d,
default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(i,s,r)=>g(i,2,2,r),stringify:i=>y(i,2,"0b")},c={identify:d,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,
resolve:(i,s,r)=>g(i,1,8,r),stringify:i=>y(i,8,"0")},o={identify:d,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(i,s,r)=>g(i,0,10,r),stringify:m.stringifyNumber},a={identify:d,
default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(i,s,r)=>g(i,2,16,r),stringify:i=>y(i,16,"0x")};h.int=o,h.intBin=f,h.intHex=a,h.intOct=c}),xe=(0,A.b)(h=>{"use\
 strict";var m=x(),d=J(),g=V(),y=class We extends g.YAMLMap{constructor(o){super(o),this.tag=We.tag}add(o){let a;m.isPair(o)?a=o:o&&typeof o=="object"&&"key"in o&&"value"in o&&o.value===null?a=new d.Pair(
o.key,null):a=new d.Pair(o,null),g.findPair(this.items,a.key)||this.items.push(a)}get(o,a){let i=g.findPair(this.items,o);return!a&&m.isPair(i)?m.isScalar(i.key)?i.key.value:i.key:i}set(o,a){if(typeof a!=
"boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof a}`);let i=g.findPair(this.items,o);i&&!a?this.items.splice(this.items.indexOf(i),1):!i&&a&&this.items.
push(new d.Pair(o))}toJSON(o,a){return super.toJSON(o,a,Set)}toString(o,a,i){if(!o)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},o,{allNullValues:!0}),
a,i);throw new Error("Set items must all have null values")}static from(o,a,i){let{replacer:s}=i,r=new this(o);if(a&&Symbol.iterator in Object(a))for(let t of a)typeof s=="function"&&(t=s.call(a,t,t)),
r.items.push(d.createPair(t,null,i));return r}};y.tag="tag:yaml.org,2002:set";var f={collection:"map",identify:c=>c instanceof Set,nodeClass:y,default:!1,tag:"tag:yaml.org,2002:set",createNode:(c,o,a)=>y.
from(c,o,a),resolve(c,o){if(m.isMap(c)){if(c.hasAllNullValues(!0))return Object.assign(new y,c);o("Set items must all have null values")}else o("Expected a mapping for this tag");return c}};h.YAMLSet=
y,h.set=f}),Me=(0,A.b)(h=>{"use strict";var m=X();function d(o,a){let i=o[0],s=i==="-"||i==="+"?o.substring(1):o,r=e=>a?BigInt(e):Number(e),t=s.replace(/_/g,"").split(":").reduce((e,n)=>e*r(60)+r(n),r(
0));return i==="-"?r(-1)*t:t}function g(o){let{value:a}=o,i=e=>e;if(typeof a=="bigint")i=e=>BigInt(e);else if(isNaN(a)||!isFinite(a))return m.stringifyNumber(o);let s="";a<0&&(s="-",a*=i(-1));let r=i(
60),t=[a%r];return a<60?t.unshift(0):(a=(a-t[0])/r,t.unshift(a%r),a>=60&&(a=(a-t[0])/r,t.unshift(a))),s+t.map(e=>String(e).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var y={identify:o=>typeof o==
"bigint"||Number.isInteger(o),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(o,a,{intAsBigInt:i})=>d(o,i),stringify:g},f={identify:o=>typeof o==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:o=>d(o,!1),stringify:g},c={identify:o=>o instanceof Date,default:!0,tag:"ta\
g:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(o){
let a=o.match(c.test);if(!a)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,i,s,r,t,e,n]=a.map(Number),l=a[7]?Number((a[7]+"00").substr(1,3)):0,u=Date.UTC(i,s-1,r,t||0,e||
0,n||0,l),p=a[8];if(p&&p!=="Z"){let b=d(p,!1);Math.abs(b)<30&&(b*=60),u-=6e4*b}return new Date(u)},stringify:({value:o})=>o?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};h.floatTime=f,h.intTime=
y,h.timestamp=c}),ut=(0,A.b)(h=>{"use strict";var m=Q(),d=ge(),g=H(),y=ne(),f=Ce(),c=ot(),o=lt(),a=ct(),i=me(),s=Ie(),r=ye(),t=xe(),e=Me(),n=[m.map,g.seq,y.string,d.nullTag,c.trueTag,c.falseTag,a.intBin,
a.intOct,a.int,a.intHex,o.floatNaN,o.floatExp,o.float,f.binary,i.merge,s.omap,r.pairs,t.set,e.intTime,e.floatTime,e.timestamp];h.schema=n}),ft=(0,A.b)(h=>{"use strict";var m=Q(),d=ge(),g=H(),y=ne(),f=Le(),
c=Oe(),o=Te(),a=nt(),i=at(),s=Ce(),r=me(),t=Ie(),e=ye(),n=ut(),l=xe(),u=Me(),p=new Map([["core",a.schema],["failsafe",[m.map,g.seq,y.string]],["json",i.schema],["yaml11",n.schema],["yaml-1.1",n.schema]]),
b={binary:s.binary,bool:f.boolTag,float:c.float,floatExp:c.floatExp,floatNaN:c.floatNaN,floatTime:u.floatTime,int:o.int,intHex:o.intHex,intOct:o.intOct,intTime:u.intTime,map:m.map,merge:r.merge,null:d.
nullTag,omap:t.omap,pairs:e.pairs,seq:g.seq,set:l.set,timestamp:u.timestamp},v={"tag:yaml.org,2002:binary":s.binary,"tag:yaml.org,2002:merge":r.merge,"tag:yaml.org,2002:omap":t.omap,"tag:yaml.org,2002\
:pairs":e.pairs,"tag:yaml.org,2002:set":l.set,"tag:yaml.org,2002:timestamp":u.timestamp};function w(k,S,E){let L=p.get(S);if(L&&!k)return E&&!L.includes(r.merge)?L.concat(r.merge):L.slice();let O=L;if(!O)
if(Array.isArray(k))O=[];else{let N=Array.from(p.keys()).filter(T=>T!=="yaml11").map(T=>JSON.stringify(T)).join(", ");throw new Error(`Unknown schema "${S}"; use one of ${N} or define customTags array`)}
if(Array.isArray(k))for(let N of k)O=O.concat(N);else typeof k=="function"&&(O=k(O.slice()));return E&&(O=O.concat(r.merge)),O.reduce((N,T)=>{let C=typeof T=="string"?b[T]:T;if(!C){let M=JSON.stringify(
T),B=Object.keys(b).map(D=>JSON.stringify(D)).join(", ");throw new Error(`Unknown custom tag ${M}; use one of ${B}`)}return N.includes(C)||N.push(C),N},[])}h.coreKnownTags=v,h.getTags=w}),$e=(0,A.b)(h=>{
"use strict";var m=x(),d=Q(),g=H(),y=ne(),f=ft(),c=(a,i)=>a.key<i.key?-1:a.key>i.key?1:0,o=class Ge{constructor({compat:i,customTags:s,merge:r,resolveKnownTags:t,schema:e,sortMapEntries:n,toStringDefaults:l}){
this.compat=Array.isArray(i)?f.getTags(i,"compat"):i?f.getTags(null,i):null,this.name=typeof e=="string"&&e||"core",this.knownTags=t?f.coreKnownTags:{},this.tags=f.getTags(s,this.name,r),this.toStringOptions=
l??null,Object.defineProperty(this,m.MAP,{value:d.map}),Object.defineProperty(this,m.SCALAR,{value:y.string}),Object.defineProperty(this,m.SEQ,{value:g.seq}),this.sortMapEntries=typeof n=="function"?n:
n===!0?c:null}clone(){let i=Object.create(Ge.prototype,Object.getOwnPropertyDescriptors(this));return i.tags=this.tags.slice(),i}};h.Schema=o}),ht=(0,A.b)(h=>{"use strict";var m=x(),d=se(),g=ie();function y(f,c){
let o=[],a=c.directives===!0;if(c.directives!==!1&&f.directives){let e=f.directives.toString(f);e?(o.push(e),a=!0):f.directives.docStart&&(a=!0)}a&&o.push("---");let i=d.createStringifyContext(f,c),{commentString:s}=i.
options;if(f.commentBefore){o.length!==1&&o.unshift("");let e=s(f.commentBefore);o.unshift(g.indentComment(e,""))}let r=!1,t=null;if(f.contents){if(m.isNode(f.contents)){if(f.contents.spaceBefore&&a&&
o.push(""),f.contents.commentBefore){let l=s(f.contents.commentBefore);o.push(g.indentComment(l,""))}i.forceBlockIndent=!!f.comment,t=f.contents.comment}let e=t?void 0:()=>r=!0,n=d.stringify(f.contents,
i,()=>t=null,e);t&&(n+=g.lineComment(n,"",s(t))),(n[0]==="|"||n[0]===">")&&o[o.length-1]==="---"?o[o.length-1]=`--- ${n}`:o.push(n)}else o.push(d.stringify(f.contents,i));if(f.directives?.docEnd)if(f.
comment){let e=s(f.comment);e.includes(`
`)?(o.push("..."),o.push(g.indentComment(e,""))):o.push(`... ${e}`)}else o.push("...");else{let e=f.comment;e&&r&&(e=e.replace(/^\n+/,"")),e&&((!r||t)&&o[o.length-1]!==""&&o.push(""),o.push(g.indentComment(
s(e),"")))}return o.join(`
`)+`
`}h.stringifyDocument=y}),ae=(0,A.b)(h=>{"use strict";var m=ee(),d=de(),g=x(),y=J(),f=Y(),c=$e(),o=ht(),a=he(),i=Se(),s=te(),r=we(),t=class Qe{constructor(l,u,p){this.commentBefore=null,this.comment=null,
this.errors=[],this.warnings=[],Object.defineProperty(this,g.NODE_TYPE,{value:g.DOC});let b=null;typeof u=="function"||Array.isArray(u)?b=u:p===void 0&&u&&(p=u,u=void 0);let v=Object.assign({intAsBigInt:!1,
keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},p);this.options=v;let{version:w}=v;p?._directives?(this.directives=p._directives.atDocument(),this.
directives.yaml.explicit&&(w=this.directives.yaml.version)):this.directives=new r.Directives({version:w}),this.setSchema(w,p),this.contents=l===void 0?null:this.createNode(l,b,p)}clone(){let l=Object.
create(Qe.prototype,{[g.NODE_TYPE]:{value:g.DOC}});return l.commentBefore=this.commentBefore,l.comment=this.comment,l.errors=this.errors.slice(),l.warnings=this.warnings.slice(),l.options=Object.assign(
{},this.options),this.directives&&(l.directives=this.directives.clone()),l.schema=this.schema.clone(),l.contents=g.isNode(this.contents)?this.contents.clone(l.schema):this.contents,this.range&&(l.range=
this.range.slice()),l}add(l){e(this.contents)&&this.contents.add(l)}addIn(l,u){e(this.contents)&&this.contents.addIn(l,u)}createAlias(l,u){if(!l.anchor){let p=a.anchorNames(this);l.anchor=!u||p.has(u)?
a.findNewAnchor(u||"a",p):u}return new m.Alias(l.anchor)}createNode(l,u,p){let b;if(typeof u=="function")l=u.call({"":l},"",l),b=u;else if(Array.isArray(u)){let B=K=>typeof K=="number"||K instanceof String||
K instanceof Number,D=u.filter(B).map(String);D.length>0&&(u=u.concat(D)),b=u}else p===void 0&&u&&(p=u,u=void 0);let{aliasDuplicateObjects:v,anchorPrefix:w,flow:k,keepUndefined:S,onTagObj:E,tag:L}=p??
{},{onAnchor:O,setAnchors:N,sourceObjects:T}=a.createNodeAnchors(this,w||"a"),C={aliasDuplicateObjects:v??!0,keepUndefined:S??!1,onAnchor:O,onTagObj:E,replacer:b,schema:this.schema,sourceObjects:T},M=s.
createNode(l,L,C);return k&&g.isCollection(M)&&(M.flow=!0),N(),M}createPair(l,u,p={}){let b=this.createNode(l,null,p),v=this.createNode(u,null,p);return new y.Pair(b,v)}delete(l){return e(this.contents)?
this.contents.delete(l):!1}deleteIn(l){return d.isEmptyPath(l)?this.contents==null?!1:(this.contents=null,!0):e(this.contents)?this.contents.deleteIn(l):!1}get(l,u){return g.isCollection(this.contents)?
this.contents.get(l,u):void 0}getIn(l,u){return d.isEmptyPath(l)?!u&&g.isScalar(this.contents)?this.contents.value:this.contents:g.isCollection(this.contents)?this.contents.getIn(l,u):void 0}has(l){return g.
isCollection(this.contents)?this.contents.has(l):!1}hasIn(l){return d.isEmptyPath(l)?this.contents!==void 0:g.isCollection(this.contents)?this.contents.hasIn(l):!1}set(l,u){this.contents==null?this.contents=
d.collectionFromPath(this.schema,[l],u):e(this.contents)&&this.contents.set(l,u)}setIn(l,u){d.isEmptyPath(l)?this.contents=u:this.contents==null?this.contents=d.collectionFromPath(this.schema,Array.from(
l),u):e(this.contents)&&this.contents.setIn(l,u)}setSchema(l,u={}){typeof l=="number"&&(l=String(l));let p;switch(l){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new r.
Directives({version:"1.1"}),p={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=l:this.directives=new r.Directives({version:l}),p={resolveKnownTags:!0,
schema:"core"};break;case null:this.directives&&delete this.directives,p=null;break;default:{let b=JSON.stringify(l);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${b}`)}}
if(u.schema instanceof Object)this.schema=u.schema;else if(p)this.schema=new c.Schema(Object.assign(p,u));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({
json:l,jsonArg:u,mapAsMap:p,maxAliasCount:b,onAnchor:v,reviver:w}={}){let k={anchors:new Map,doc:this,keep:!l,mapAsMap:p===!0,mapKeyWarned:!1,maxAliasCount:typeof b=="number"?b:100},S=f.toJS(this.contents,
u??"",k);if(typeof v=="function")for(let{count:E,res:L}of k.anchors.values())v(L,E);return typeof w=="function"?i.applyReviver(w,{"":S},"",S):S}toJSON(l,u){return this.toJS({json:!0,jsonArg:l,mapAsMap:!1,
onAnchor:u})}toString(l={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in l&&(!Number.isInteger(l.indent)||Number(l.indent)<=0)){let u=JSON.stringify(
l.indent);throw new Error(`"indent" option must be a positive integer, not ${u}`)}return o.stringifyDocument(this,l)}};function e(n){if(g.isCollection(n))return!0;throw new Error("Expected a YAML coll\
ection as document contents")}h.Document=t}),oe=(0,A.b)(h=>{"use strict";var m=class extends Error{constructor(f,c,o,a){super(),this.name=f,this.code=o,this.message=a,this.pos=c}},d=class extends m{constructor(f,c,o){
super("YAMLParseError",f,c,o)}},g=class extends m{constructor(f,c,o){super("YAMLWarning",f,c,o)}},y=(f,c)=>o=>{if(o.pos[0]===-1)return;o.linePos=o.pos.map(t=>c.linePos(t));let{line:a,col:i}=o.linePos[0];
o.message+=` at line ${a}, column ${i}`;let s=i-1,r=f.substring(c.lineStarts[a-1],c.lineStarts[a]).replace(/[\n\r]+$/,"");if(s>=60&&r.length>80){let t=Math.min(s-39,r.length-79);r="\u2026"+r.substring(
t),s-=t-1}if(r.length>80&&(r=r.substring(0,79)+"\u2026"),a>1&&/^ *$/.test(r.substring(0,s))){let t=f.substring(c.lineStarts[a-2],c.lineStarts[a-1]);t.length>80&&(t=t.substring(0,79)+`\u2026
`),r=t+r}if(/[^ ]/.test(r)){let t=1,e=o.linePos[1];e?.line===a&&e.col>i&&(t=Math.max(1,Math.min(e.col-i,80-s)));let n=" ".repeat(s)+"^".repeat(t);o.message+=`:

${r}
${n}
`}};h.YAMLError=m,h.YAMLParseError=d,h.YAMLWarning=g,h.prettifyError=y}),le=(0,A.b)(h=>{"use strict";function m(d,{flow:g,indicator:y,next:f,offset:c,onError:o,parentIndent:a,startOnNewline:i}){let s=!1,
r=i,t=i,e="",n="",l=!1,u=!1,p=null,b=null,v=null,w=null,k=null,S=null,E=null;for(let N of d)switch(u&&(N.type!=="space"&&N.type!=="newline"&&N.type!=="comma"&&o(N.offset,"MISSING_CHAR","Tags and ancho\
rs must be separated from the next token by white space"),u=!1),p&&(r&&N.type!=="comment"&&N.type!=="newline"&&o(p,"TAB_AS_INDENT","Tabs are not allowed as indentation"),p=null),N.type){case"space":!g&&
(y!=="doc-start"||f?.type!=="flow-collection")&&N.source.includes("	")&&(p=N),t=!0;break;case"comment":{t||o(N,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");
let T=N.source.substring(1)||" ";e?e+=n+T:e=T,n="",r=!1;break}case"newline":r?e?e+=N.source:(!S||y!=="seq-item-ind")&&(s=!0):n+=N.source,r=!0,l=!0,(b||v)&&(w=N),t=!0;break;case"anchor":b&&o(N,"MULTIPL\
E_ANCHORS","A node can have at most one anchor"),N.source.endsWith(":")&&o(N.offset+N.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),b=N,E??(E=N.offset),r=!1,t=!1,u=!0;break;case"ta\
g":{v&&o(N,"MULTIPLE_TAGS","A node can have at most one tag"),v=N,E??(E=N.offset),r=!1,t=!1,u=!0;break}case y:(b||v)&&o(N,"BAD_PROP_ORDER",`Anchors and tags must be after the ${N.source} indicator`),S&&
o(N,"UNEXPECTED_TOKEN",`Unexpected ${N.source} in ${g??"collection"}`),S=N,r=y==="seq-item-ind"||y==="explicit-key-ind",t=!1;break;case"comma":if(g){k&&o(N,"UNEXPECTED_TOKEN",`Unexpected , in ${g}`),k=
N,r=!1,t=!1;break}default:o(N,"UNEXPECTED_TOKEN",`Unexpected ${N.type} token`),r=!1,t=!1}let L=d[d.length-1],O=L?L.offset+L.source.length:c;return u&&f&&f.type!=="space"&&f.type!=="newline"&&f.type!==
"comma"&&(f.type!=="scalar"||f.source!=="")&&o(f.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),p&&(r&&p.indent<=a||f?.type==="block-map"||f?.type==="bl\
ock-seq")&&o(p,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:k,found:S,spaceBefore:s,comment:e,hasNewline:l,anchor:b,tag:v,newlineAfterProp:w,end:O,start:E??O}}h.resolveProps=m}),be=(0,A.b)(
h=>{"use strict";function m(d){if(!d)return null;switch(d.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(d.source.includes(`
`))return!0;if(d.end){for(let g of d.end)if(g.type==="newline")return!0}return!1;case"flow-collection":for(let g of d.items){for(let y of g.start)if(y.type==="newline")return!0;if(g.sep){for(let y of g.
sep)if(y.type==="newline")return!0}if(m(g.key)||m(g.value))return!0}return!1;default:return!0}}h.containsNewline=m}),Pe=(0,A.b)(h=>{"use strict";var m=be();function d(g,y,f){if(y?.type==="flow-collect\
ion"){let c=y.end[0];c.indent===g&&(c.source==="]"||c.source==="}")&&m.containsNewline(y)&&f(c,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}h.flowIndentCheck=d}),De=(0,A.b)(
h=>{"use strict";var m=x();function d(g,y,f){let{uniqueKeys:c}=g.options;if(c===!1)return!1;let o=typeof c=="function"?c:(a,i)=>a===i||m.isScalar(a)&&m.isScalar(i)&&a.value===i.value;return y.some(a=>o(
a.key,f))}h.mapIncludes=d}),pt=(0,A.b)(h=>{"use strict";var m=J(),d=V(),g=le(),y=be(),f=Pe(),c=De(),o="All mapping items must start at the same column";function a({composeNode:i,composeEmptyNode:s},r,t,e,n){
let l=n?.nodeClass??d.YAMLMap,u=new l(r.schema);r.atRoot&&(r.atRoot=!1);let p=t.offset,b=null;for(let v of t.items){let{start:w,key:k,sep:S,value:E}=v,L=g.resolveProps(w,{indicator:"explicit-key-ind",
next:k??S?.[0],offset:p,onError:e,parentIndent:t.indent,startOnNewline:!0}),O=!L.found;if(O){if(k&&(k.type==="block-seq"?e(p,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit ma\
p key"):"indent"in k&&k.indent!==t.indent&&e(p,"BAD_INDENT",o)),!L.anchor&&!L.tag&&!S){b=L.end,L.comment&&(u.comment?u.comment+=`
`+L.comment:u.comment=L.comment);continue}(L.newlineAfterProp||y.containsNewline(k))&&e(k??w[w.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else L.found?.indent!==t.
indent&&e(p,"BAD_INDENT",o);r.atKey=!0;let N=L.end,T=k?i(r,k,L,e):s(r,N,w,null,L,e);r.schema.compat&&f.flowIndentCheck(t.indent,k,e),r.atKey=!1,c.mapIncludes(r,u.items,T)&&e(N,"DUPLICATE_KEY","Map key\
s must be unique");let C=g.resolveProps(S??[],{indicator:"map-value-ind",next:E,offset:T.range[2],onError:e,parentIndent:t.indent,startOnNewline:!k||k.type==="block-scalar"});if(p=C.end,C.found){O&&(E?.
type==="block-map"&&!C.hasNewline&&e(p,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),r.options.strict&&L.start<C.found.offset-1024&&e(T.range,"KEY_OVER_1024_CHARS","Th\
e : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let M=E?i(r,E,C,e):s(r,p,S,null,C,e);r.schema.compat&&f.flowIndentCheck(t.indent,E,e),p=M.range[2];let B=new m.
Pair(T,M);r.options.keepSourceTokens&&(B.srcToken=v),u.items.push(B)}else{O&&e(T.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),C.comment&&(T.comment?T.comment+=`
`+C.comment:T.comment=C.comment);let M=new m.Pair(T);r.options.keepSourceTokens&&(M.srcToken=v),u.items.push(M)}}return b&&b<p&&e(b,"IMPOSSIBLE","Map comment with trailing content"),u.range=[t.offset,
p,b??p],u}h.resolveBlockMap=a}),dt=(0,A.b)(h=>{"use strict";var m=W(),d=le(),g=Pe();function y({composeNode:f,composeEmptyNode:c},o,a,i,s){let r=s?.nodeClass??m.YAMLSeq,t=new r(o.schema);o.atRoot&&(o.
atRoot=!1),o.atKey&&(o.atKey=!1);let e=a.offset,n=null;for(let{start:l,value:u}of a.items){let p=d.resolveProps(l,{indicator:"seq-item-ind",next:u,offset:e,onError:i,parentIndent:a.indent,startOnNewline:!0});
if(!p.found)if(p.anchor||p.tag||u)u?.type==="block-seq"?i(p.end,"BAD_INDENT","All sequence items must start at the same column"):i(e,"MISSING_CHAR","Sequence item without - indicator");else{n=p.end,p.
comment&&(t.comment=p.comment);continue}let b=u?f(o,u,p,i):c(o,p.end,l,null,p,i);o.schema.compat&&g.flowIndentCheck(a.indent,u,i),e=b.range[2],t.items.push(b)}return t.range=[a.offset,e,n??e],t}h.resolveBlockSeq=
y}),z=(0,A.b)(h=>{"use strict";function m(d,g,y,f){let c="";if(d){let o=!1,a="";for(let i of d){let{source:s,type:r}=i;switch(r){case"space":o=!0;break;case"comment":{y&&!o&&f(i,"MISSING_CHAR","Commen\
ts must be separated from other tokens by white space characters");let t=s.substring(1)||" ";c?c+=a+t:c=t,a="";break}case"newline":c&&(a+=s),o=!0;break;default:f(i,"UNEXPECTED_TOKEN",`Unexpected ${r} \
at node end`)}g+=s.length}}return{comment:c,offset:g}}h.resolveEnd=m}),mt=(0,A.b)(h=>{"use strict";var m=x(),d=J(),g=V(),y=W(),f=z(),c=le(),o=be(),a=De(),i="Block collections are not allowed within fl\
ow collections",s=t=>t&&(t.type==="block-map"||t.type==="block-seq");function r({composeNode:t,composeEmptyNode:e},n,l,u,p){let b=l.start.source==="{",v=b?"flow map":"flow sequence",w=p?.nodeClass??(b?
g.YAMLMap:y.YAMLSeq),k=new w(n.schema);k.flow=!0;let S=n.atRoot;S&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let E=l.offset+l.start.source.length;for(let C=0;C<l.items.length;++C){let M=l.items[C],{start:B,
key:D,sep:K,value:$}=M,I=c.resolveProps(B,{flow:v,indicator:"explicit-key-ind",next:D??K?.[0],offset:E,onError:u,parentIndent:l.indent,startOnNewline:!1});if(!I.found){if(!I.anchor&&!I.tag&&!K&&!$){C===
0&&I.comma?u(I.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${v}`):C<l.items.length-1&&u(I.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${v}`),I.comment&&(k.comment?k.comment+=`
`+I.comment:k.comment=I.comment),E=I.end;continue}!b&&n.options.strict&&o.containsNewline(D)&&u(D,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(C===0)
I.comma&&u(I.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${v}`);else if(I.comma||u(I.start,"MISSING_CHAR",`Missing , between ${v} items`),I.comment){let j="";e:for(let P of B)switch(P.type){case"comma":case"\
space":break;case"comment":j=P.source.substring(1);break e;default:break e}if(j){let P=k.items[k.items.length-1];m.isPair(P)&&(P=P.value??P.key),P.comment?P.comment+=`
`+j:P.comment=j,I.comment=I.comment.substring(j.length+1)}}if(!b&&!K&&!I.found){let j=$?t(n,$,I,u):e(n,I.end,K,null,I,u);k.items.push(j),E=j.range[2],s($)&&u(j.range,"BLOCK_IN_FLOW",i)}else{n.atKey=!0;
let j=I.end,P=D?t(n,D,I,u):e(n,j,B,null,I,u);s(D)&&u(P.range,"BLOCK_IN_FLOW",i),n.atKey=!1;let q=c.resolveProps(K??[],{flow:v,indicator:"map-value-ind",next:$,offset:P.range[2],onError:u,parentIndent:l.
indent,startOnNewline:!1});if(q.found){if(!b&&!I.found&&n.options.strict){if(K)for(let F of K){if(F===q.found)break;if(F.type==="newline"){u(F,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence \
pairs need to be on a single line");break}}I.start<q.found.offset-1024&&u(q.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
$&&("source"in $&&$.source?.[0]===":"?u($,"MISSING_CHAR",`Missing space after : in ${v}`):u(q.start,"MISSING_CHAR",`Missing , or : between ${v} items`));let G=$?t(n,$,q,u):q.found?e(n,q.end,K,null,q,u):
null;G?s($)&&u(G.range,"BLOCK_IN_FLOW",i):q.comment&&(P.comment?P.comment+=`
`+q.comment:P.comment=q.comment);let ue=new d.Pair(P,G);if(n.options.keepSourceTokens&&(ue.srcToken=M),b){let F=k;a.mapIncludes(n,F.items,P)&&u(j,"DUPLICATE_KEY","Map keys must be unique"),F.items.push(
ue)}else{let F=new g.YAMLMap(n.schema);F.flow=!0,F.items.push(ue);let ke=(G??P).range;F.range=[P.range[0],ke[1],ke[2]],k.items.push(F)}E=G?G.range[2]:q.end}}let L=b?"}":"]",[O,...N]=l.end,T=E;if(O?.source===
L)T=O.offset+O.source.length;else{let C=v[0].toUpperCase()+v.substring(1),M=S?`${C} must end with a ${L}`:`${C} in block collection must be sufficiently indented and end with a ${L}`;u(E,S?"MISSING_CH\
AR":"BAD_INDENT",M),O&&O.source.length!==1&&N.unshift(O)}if(N.length>0){let C=f.resolveEnd(N,T,n.options.strict,u);C.comment&&(k.comment?k.comment+=`
`+C.comment:k.comment=C.comment),k.range=[l.offset,T,C.offset]}else k.range=[l.offset,T,T];return k}h.resolveFlowCollection=r}),gt=(0,A.b)(h=>{"use strict";var m=x(),d=_(),g=V(),y=W(),f=pt(),c=dt(),o=mt();
function a(s,r,t,e,n,l){let u=t.type==="block-map"?f.resolveBlockMap(s,r,t,e,l):t.type==="block-seq"?c.resolveBlockSeq(s,r,t,e,l):o.resolveFlowCollection(s,r,t,e,l),p=u.constructor;return n==="!"||n===
p.tagName?(u.tag=p.tagName,u):(n&&(u.tag=n),u)}function i(s,r,t,e,n){let l=e.tag,u=l?r.directives.tagName(l.source,S=>n(l,"TAG_RESOLVE_FAILED",S)):null;if(t.type==="block-seq"){let{anchor:S,newlineAfterProp:E}=e,
L=S&&l?S.offset>l.offset?S:l:S??l;L&&(!E||E.offset<L.offset)&&n(L,"MISSING_CHAR","Missing newline after block sequence props")}let p=t.type==="block-map"?"map":t.type==="block-seq"?"seq":t.start.source===
"{"?"map":"seq";if(!l||!u||u==="!"||u===g.YAMLMap.tagName&&p==="map"||u===y.YAMLSeq.tagName&&p==="seq")return a(s,r,t,n,u);let b=r.schema.tags.find(S=>S.tag===u&&S.collection===p);if(!b){let S=r.schema.
knownTags[u];if(S?.collection===p)r.schema.tags.push(Object.assign({},S,{default:!1})),b=S;else return S?n(l,"BAD_COLLECTION_TYPE",`${S.tag} used for ${p} collection, but expects ${S.collection??"scal\
ar"}`,!0):n(l,"TAG_RESOLVE_FAILED",`Unresolved tag: ${u}`,!0),a(s,r,t,n,u)}let v=a(s,r,t,n,u,b),w=b.resolve?.(v,S=>n(l,"TAG_RESOLVE_FAILED",S),r.options)??v,k=m.isNode(w)?w:new d.Scalar(w);return k.range=
v.range,k.tag=u,b?.format&&(k.format=b.format),k}h.composeCollection=i}),_e=(0,A.b)(h=>{"use strict";var m=_();function d(f,c,o){let a=c.offset,i=g(c,f.options.strict,o);if(!i)return{value:"",type:null,
comment:"",range:[a,a,a]};let s=i.mode===">"?m.Scalar.BLOCK_FOLDED:m.Scalar.BLOCK_LITERAL,r=c.source?y(c.source):[],t=r.length;for(let w=r.length-1;w>=0;--w){let k=r[w][1];if(k===""||k==="\r")t=w;else
break}if(t===0){let w=i.chomp==="+"&&r.length>0?`
`.repeat(Math.max(1,r.length-1)):"",k=a+i.length;return c.source&&(k+=c.source.length),{value:w,type:s,comment:i.comment,range:[a,k,k]}}let e=c.indent+i.indent,n=c.offset+i.length,l=0;for(let w=0;w<t;++w){
let[k,S]=r[w];if(S===""||S==="\r")i.indent===0&&k.length>e&&(e=k.length);else{k.length<e&&o(n+k.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indenta\
tion indicator"),i.indent===0&&(e=k.length),l=w,e===0&&!f.atRoot&&o(n,"BAD_INDENT","Block scalar values in collections must be indented");break}n+=k.length+S.length+1}for(let w=r.length-1;w>=t;--w)r[w][0].
length>e&&(t=w+1);let u="",p="",b=!1;for(let w=0;w<l;++w)u+=r[w][0].slice(e)+`
`;for(let w=l;w<t;++w){let[k,S]=r[w];n+=k.length+S.length+1;let E=S[S.length-1]==="\r";if(E&&(S=S.slice(0,-1)),S&&k.length<e){let L=`Block scalar lines must not be less indented than their ${i.indent?
"explicit indentation indicator":"first line"}`;o(n-S.length-(E?2:1),"BAD_INDENT",L),k=""}s===m.Scalar.BLOCK_LITERAL?(u+=p+k.slice(e)+S,p=`
`):k.length>e||S[0]==="	"?(p===" "?p=`
`:!b&&p===`
`&&(p=`

`),u+=p+k.slice(e)+S,p=`
`,b=!0):S===""?p===`
`?u+=`
`:p=`
`:(u+=p+S,p=" ",b=!1)}switch(i.chomp){case"-":break;case"+":for(let w=t;w<r.length;++w)u+=`
`+r[w][0].slice(e);u[u.length-1]!==`
`&&(u+=`
`);break;default:u+=`
`}let v=a+i.length+c.source.length;return{value:u,type:s,comment:i.comment,range:[a,v,v]}}function g({offset:f,props:c},o,a){if(c[0].type!=="block-scalar-header")return a(c[0],"IMPOSSIBLE","Block scal\
ar header not found"),null;let{source:i}=c[0],s=i[0],r=0,t="",e=-1;for(let p=1;p<i.length;++p){let b=i[p];if(!t&&(b==="-"||b==="+"))t=b;else{let v=Number(b);!r&&v?r=v:e===-1&&(e=f+p)}}e!==-1&&a(e,"UNE\
XPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let n=!1,l="",u=i.length;for(let p=1;p<c.length;++p){let b=c[p];switch(b.type){case"space":n=!0;case"newline":u+=b.source.length;break;case"\
comment":o&&!n&&a(b,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),u+=b.source.length,l=b.source.substring(1);break;case"error":a(b,"UNEXPECTED_TOKEN",b.message),
u+=b.source.length;break;default:{let v=`Unexpected token in block scalar header: ${b.type}`;a(b,"UNEXPECTED_TOKEN",v);let w=b.source;w&&typeof w=="string"&&(u+=w.length)}}}return{mode:s,indent:r,chomp:t,
comment:l,length:u}}function y(f){let c=f.split(/\n( *)/),o=c[0],a=o.match(/^( *)/),i=[a?.[1]?[a[1],o.slice(a[1].length)]:["",o]];for(let s=1;s<c.length;s+=2)i.push([c[s],c[s+1]]);return i}h.resolveBlockScalar=
d}),Be=(0,A.b)(h=>{"use strict";var m=_(),d=z();function g(r,t,e){let{offset:n,type:l,source:u,end:p}=r,b,v,w=(E,L,O)=>e(n+E,L,O);switch(l){case"scalar":b=m.Scalar.PLAIN,v=y(u,w);break;case"single-quo\
ted-scalar":b=m.Scalar.QUOTE_SINGLE,v=f(u,w);break;case"double-quoted-scalar":b=m.Scalar.QUOTE_DOUBLE,v=o(u,w);break;default:return e(r,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${l}`),
{value:"",type:null,comment:"",range:[n,n+u.length,n+u.length]}}let k=n+u.length,S=d.resolveEnd(p,k,t,e);return{value:v,type:b,comment:S.comment,range:[n,k,S.offset]}}function y(r,t){let e="";switch(r[0]){case"\
	":e="a tab character";break;case",":e="flow indicator character ,";break;case"%":e="directive indicator character %";break;case"|":case">":{e=`block scalar indicator ${r[0]}`;break}case"@":case"`":{e=
`reserved character ${r[0]}`;break}}return e&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${e}`),c(r)}function f(r,t){return(r[r.length-1]!=="'"||r.length===1)&&t(r.length,"MISSING_CHAR","Mi\
ssing closing 'quote"),c(r.slice(1,-1)).replace(/''/g,"'")}function c(r){let t=/(.*?)\r?\n/sy,e=t.exec(r);if(!e)return r;let n,l;try{n=new RegExp("(?<![ 	])[ 	]+$"),l=new RegExp("^[ 	]+|(?<![ 	])[ 	]+\
$","g")}catch{n=/[ \t]+$/,l=/^[ \t]+|[ \t]+$/g}let u=e[1].replace(n,""),p=" ",b=t.lastIndex;for(;e=t.exec(r);){let w=e[1].replace(l,"");w===""?p===`
`?u+=p:p=`
`:(u+=p+w,p=" "),b=t.lastIndex}let v=/[ \t]*(.*)/sy;return v.lastIndex=b,e=v.exec(r),u+p+(e?.[1]??"")}function o(r,t){let e="";for(let n=1;n<r.length-1;++n){let l=r[n];if(!(l==="\r"&&r[n+1]===`
`))if(l===`
`){let{fold:u,offset:p}=a(r,n);e+=u,n=p}else if(l==="\\"){let u=r[++n],p=i[u];if(p)e+=p;else if(u===`
`)for(u=r[n+1];u===" "||u==="	";)u=r[++n+1];else if(u==="\r"&&r[n+1]===`
`)for(u=r[++n+1];u===" "||u==="	";)u=r[++n+1];else if(u==="x"||u==="u"||u==="U"){let b=u==="x"?2:u==="u"?4:8;e+=s(r,n+1,b,t),n+=b}else{let b=r.substr(n-1,2);t(n-1,"BAD_DQ_ESCAPE",`Invalid escape seque\
nce ${b}`),e+=b}}else if(l===" "||l==="	"){let u=n,p=r[n+1];for(;p===" "||p==="	";)p=r[++n+1];p!==`
`&&!(p==="\r"&&r[n+2]===`
`)&&(e+=n>u?r.slice(u,n+1):l)}else e+=l}return(r[r.length-1]!=='"'||r.length===1)&&t(r.length,"MISSING_CHAR",'Missing closing "quote'),e}function a(r,t){let e="",n=r[t+1];for(;(n===" "||n==="	"||n===`\

`||n==="\r")&&!(n==="\r"&&r[t+2]!==`
`);)n===`
`&&(e+=`
`),t+=1,n=r[t+1];return e||(e=" "),{fold:e,offset:t}}var i={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function s(r,t,e,n){let l=r.substr(t,e),u=l.length===e&&/^[0-9a-fA-F]+$/.test(l)?parseInt(l,16):
NaN;try{return String.fromCodePoint(u)}catch{let p=r.substr(t-2,e+2);return n(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${p}`),p}}h.resolveFlowScalar=g}),yt=(0,A.b)(h=>{"use strict";var m=x(),d=_(),
g=_e(),y=Be();function f(a,i,s,r){let{value:t,type:e,comment:n,range:l}=i.type==="block-scalar"?g.resolveBlockScalar(a,i,r):y.resolveFlowScalar(i,a.options.strict,r),u=s?a.directives.tagName(s.source,
v=>r(s,"TAG_RESOLVE_FAILED",v)):null,p;a.options.stringKeys&&a.atKey?p=a.schema[m.SCALAR]:u?p=c(a.schema,t,u,s,r):i.type==="scalar"?p=o(a,t,i,r):p=a.schema[m.SCALAR];let b;try{let v=p.resolve(t,w=>r(s??
i,"TAG_RESOLVE_FAILED",w),a.options);b=m.isScalar(v)?v:new d.Scalar(v)}catch(v){let w=v instanceof Error?v.message:String(v);r(s??i,"TAG_RESOLVE_FAILED",w),b=new d.Scalar(t)}return b.range=l,b.source=
t,e&&(b.type=e),u&&(b.tag=u),p.format&&(b.format=p.format),n&&(b.comment=n),b}function c(a,i,s,r,t){if(s==="!")return a[m.SCALAR];let e=[];for(let l of a.tags)if(!l.collection&&l.tag===s)if(l.default&&
l.test)e.push(l);else return l;for(let l of e)if(l.test?.test(i))return l;let n=a.knownTags[s];return n&&!n.collection?(a.tags.push(Object.assign({},n,{default:!1,test:void 0})),n):(t(r,"TAG_RESOLVE_F\
AILED",`Unresolved tag: ${s}`,s!=="tag:yaml.org,2002:str"),a[m.SCALAR])}function o({atKey:a,directives:i,schema:s},r,t,e){let n=s.tags.find(l=>(l.default===!0||a&&l.default==="key")&&l.test?.test(r))||
s[m.SCALAR];if(s.compat){let l=s.compat.find(u=>u.default&&u.test?.test(r))??s[m.SCALAR];if(n.tag!==l.tag){let u=i.tagString(n.tag),p=i.tagString(l.tag),b=`Value may be parsed as either ${u} or ${p}`;
e(t,"TAG_RESOLVE_FAILED",b,!0)}}return n}h.composeScalar=f}),bt=(0,A.b)(h=>{"use strict";function m(d,g,y){if(g){y??(y=g.length);for(let f=y-1;f>=0;--f){let c=g[f];switch(c.type){case"space":case"comm\
ent":case"newline":d-=c.source.length;continue}for(c=g[++f];c?.type==="space";)d+=c.source.length,c=g[++f];break}}return d}h.emptyScalarPosition=m}),vt=(0,A.b)(h=>{"use strict";var m=ee(),d=x(),g=gt(),
y=yt(),f=z(),c=bt(),o={composeNode:a,composeEmptyNode:i};function a(r,t,e,n){let l=r.atKey,{spaceBefore:u,comment:p,anchor:b,tag:v}=e,w,k=!0;switch(t.type){case"alias":w=s(r,t,n),(b||v)&&n(t,"ALIAS_PR\
OPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":w=y.composeScalar(r,t,v,n),b&&(w.anchor=b.source.substring(
1));break;case"block-map":case"block-seq":case"flow-collection":try{w=g.composeCollection(o,r,t,e,n),b&&(w.anchor=b.source.substring(1))}catch(S){let E=S instanceof Error?S.message:String(S);n(t,"RESO\
URCE_EXHAUSTION",E)}break;default:{let S=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;n(t,"UNEXPECTED_TOKEN",S),k=!1}}return w??(w=i(r,t.offset,void 0,null,e,n)),b&&w.anchor===""&&
n(b,"BAD_ALIAS","Anchor cannot be an empty string"),l&&r.options.stringKeys&&(!d.isScalar(w)||typeof w.value!="string"||w.tag&&w.tag!=="tag:yaml.org,2002:str")&&n(v??t,"NON_STRING_KEY","With stringKey\
s, all keys must be strings"),u&&(w.spaceBefore=!0),p&&(t.type==="scalar"&&t.source===""?w.comment=p:w.commentBefore=p),r.options.keepSourceTokens&&k&&(w.srcToken=t),w}function i(r,t,e,n,{spaceBefore:l,
comment:u,anchor:p,tag:b,end:v},w){let k={type:"scalar",offset:c.emptyScalarPosition(t,e,n),indent:-1,source:""},S=y.composeScalar(r,k,b,w);return p&&(S.anchor=p.source.substring(1),S.anchor===""&&w(p,
"BAD_ALIAS","Anchor cannot be an empty string")),l&&(S.spaceBefore=!0),u&&(S.comment=u,S.range[2]=v),S}function s({options:r},{offset:t,source:e,end:n},l){let u=new m.Alias(e.substring(1));u.source===
""&&l(t,"BAD_ALIAS","Alias cannot be an empty string"),u.source.endsWith(":")&&l(t+e.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let p=t+e.length,b=f.resolveEnd(n,p,r.strict,l);return u.
range=[t,p,b.offset],b.comment&&(u.comment=b.comment),u}h.composeEmptyNode=i,h.composeNode=a}),kt=(0,A.b)(h=>{"use strict";var m=ae(),d=vt(),g=z(),y=le();function f(c,o,{offset:a,start:i,value:s,end:r},t){
let e=Object.assign({_directives:o},c),n=new m.Document(void 0,e),l={atKey:!1,atRoot:!0,directives:n.directives,options:n.options,schema:n.schema},u=y.resolveProps(i,{indicator:"doc-start",next:s??r?.[0],
offset:a,onError:t,parentIndent:0,startOnNewline:!0});u.found&&(n.directives.docStart=!0,s&&(s.type==="block-map"||s.type==="block-seq")&&!u.hasNewline&&t(u.end,"MISSING_CHAR","Block collection cannot\
 start on same line with directives-end marker")),n.contents=s?d.composeNode(l,s,u,t):d.composeEmptyNode(l,u.end,i,null,u,t);let p=n.contents.range[2],b=g.resolveEnd(r,p,!1,t);return b.comment&&(n.comment=
b.comment),n.range=[a,p,b.offset],n}h.composeDoc=f}),Ke=(0,A.b)(h=>{"use strict";var m=(0,A.a)("process"),d=we(),g=ae(),y=oe(),f=x(),c=kt(),o=z();function a(r){if(typeof r=="number")return[r,r+1];if(Array.
isArray(r))return r.length===2?r:[r[0],r[1]];let{offset:t,source:e}=r;return[t,t+(typeof e=="string"?e.length:1)]}function i(r){let t="",e=!1,n=!1;for(let l=0;l<r.length;++l){let u=r[l];switch(u[0]){case"\
#":t+=(t===""?"":n?`

`:`
`)+(u.substring(1)||" "),e=!0,n=!1;break;case"%":r[l+1]?.[0]!=="#"&&(l+=1),e=!1;break;default:e||(n=!0),e=!1}}return{comment:t,afterEmptyLine:n}}var s=class{constructor(r={}){this.doc=null,this.atDirectives=
!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,e,n,l)=>{let u=a(t);l?this.warnings.push(new y.YAMLWarning(u,e,n)):this.errors.push(new y.YAMLParseError(u,e,n))},this.directives=new d.
Directives({version:r.version||"1.2"}),this.options=r}decorate(r,t){let{comment:e,afterEmptyLine:n}=i(this.prelude);if(e){let l=r.contents;if(t)r.comment=r.comment?`${r.comment}
${e}`:e;else if(n||r.directives.docStart||!l)r.commentBefore=e;else if(f.isCollection(l)&&!l.flow&&l.items.length>0){let u=l.items[0];f.isPair(u)&&(u=u.key);let p=u.commentBefore;u.commentBefore=p?`${e}\

${p}`:e}else{let u=l.commentBefore;l.commentBefore=u?`${e}
${u}`:e}}if(t){for(let l=0;l<this.errors.length;++l)r.errors.push(this.errors[l]);for(let l=0;l<this.warnings.length;++l)r.warnings.push(this.warnings[l])}else r.errors=this.errors,r.warnings=this.warnings;
this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:i(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(r,t=!1,e=-1){for(let n of r)
yield*this.next(n);yield*this.end(t,e)}*next(r){switch(m.env.LOG_STREAM&&console.dir(r,{depth:null}),r.type){case"directive":this.directives.add(r.source,(t,e,n)=>{let l=a(r);l[0]+=t,this.onError(l,"B\
AD_DIRECTIVE",e,n)}),this.prelude.push(r.source),this.atDirectives=!0;break;case"document":{let t=c.composeDoc(this.options,this.directives,r,this.onError);this.atDirectives&&!t.directives.docStart&&this.
onError(r,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"\
comment":case"newline":this.prelude.push(r.source);break;case"error":{let t=r.source?`${r.message}: ${JSON.stringify(r.source)}`:r.message,e=new y.YAMLParseError(a(r),"UNEXPECTED_TOKEN",t);this.atDirectives||
!this.doc?this.errors.push(e):this.doc.errors.push(e);break}case"doc-end":{if(!this.doc){let e="Unexpected doc-end without preceding document";this.errors.push(new y.YAMLParseError(a(r),"UNEXPECTED_TO\
KEN",e));break}this.doc.directives.docEnd=!0;let t=o.resolveEnd(r.end,r.offset+r.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){let e=this.doc.comment;this.
doc.comment=e?`${e}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new y.YAMLParseError(a(r),"UNEXPECTED_TOKEN",`Unsupported token ${r.type}`))}}*end(r=!1,t=-1){if(this.doc)this.decorate(
this.doc,!0),yield this.doc,this.doc=null;else if(r){let e=Object.assign({_directives:this.directives},this.options),n=new g.Document(void 0,e);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missin\
g directives-end indicator line"),n.range=[0,t,t],this.decorate(n,!1),yield n}}};h.Composer=s}),wt=(0,A.b)(h=>{"use strict";var m=_e(),d=Be(),g=oe(),y=re();function f(r,t=!0,e){if(r){let n=(l,u,p)=>{let b=typeof l==
"number"?l:Array.isArray(l)?l[0]:l.offset;if(e)e(b,u,p);else throw new g.YAMLParseError([b,b+1],u,p)};switch(r.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return d.resolveFlowScalar(
r,t,n);case"block-scalar":return m.resolveBlockScalar({options:{strict:t}},r,n)}}return null}function c(r,t){let{implicitKey:e=!1,indent:n,inFlow:l=!1,offset:u=-1,type:p="PLAIN"}=t,b=y.stringifyString(
{type:p,value:r},{implicitKey:e,indent:n>0?" ".repeat(n):"",inFlow:l,options:{blockQuote:!0,lineWidth:-1}}),v=t.end??[{type:"newline",offset:-1,indent:n,source:`
`}];switch(b[0]){case"|":case">":{let w=b.indexOf(`
`),k=b.substring(0,w),S=b.substring(w+1)+`
`,E=[{type:"block-scalar-header",offset:u,indent:n,source:k}];return i(E,v)||E.push({type:"newline",offset:-1,indent:n,source:`
`}),{type:"block-scalar",offset:u,indent:n,props:E,source:S}}case'"':return{type:"double-quoted-scalar",offset:u,indent:n,source:b,end:v};case"'":return{type:"single-quoted-scalar",offset:u,indent:n,source:b,
end:v};default:return{type:"scalar",offset:u,indent:n,source:b,end:v}}}function o(r,t,e={}){let{afterKey:n=!1,implicitKey:l=!1,inFlow:u=!1,type:p}=e,b="indent"in r?r.indent:null;if(n&&typeof b=="numbe\
r"&&(b+=2),!p)switch(r.type){case"single-quoted-scalar":p="QUOTE_SINGLE";break;case"double-quoted-scalar":p="QUOTE_DOUBLE";break;case"block-scalar":{let w=r.props[0];if(w.type!=="block-scalar-header")
throw new Error("Invalid block scalar header");p=w.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:p="PLAIN"}let v=y.stringifyString({type:p,value:t},{implicitKey:l||b===null,indent:b!==null&&
b>0?" ".repeat(b):"",inFlow:u,options:{blockQuote:!0,lineWidth:-1}});switch(v[0]){case"|":case">":a(r,v);break;case'"':s(r,v,"double-quoted-scalar");break;case"'":s(r,v,"single-quoted-scalar");break;default:
s(r,v,"scalar")}}function a(r,t){let e=t.indexOf(`
`),n=t.substring(0,e),l=t.substring(e+1)+`
`;if(r.type==="block-scalar"){let u=r.props[0];if(u.type!=="block-scalar-header")throw new Error("Invalid block scalar header");u.source=n,r.source=l}else{let{offset:u}=r,p="indent"in r?r.indent:-1,b=[
{type:"block-scalar-header",offset:u,indent:p,source:n}];i(b,"end"in r?r.end:void 0)||b.push({type:"newline",offset:-1,indent:p,source:`
`});for(let v of Object.keys(r))v!=="type"&&v!=="offset"&&delete r[v];Object.assign(r,{type:"block-scalar",indent:p,props:b,source:l})}}function i(r,t){if(t)for(let e of t)switch(e.type){case"space":case"\
comment":r.push(e);break;case"newline":return r.push(e),!0}return!1}function s(r,t,e){switch(r.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":r.type=e,r.source=t;break;case"b\
lock-scalar":{let n=r.props.slice(1),l=t.length;r.props[0].type==="block-scalar-header"&&(l-=r.props[0].source.length);for(let u of n)u.offset+=l;delete r.props,Object.assign(r,{type:e,source:t,end:n});
break}case"block-map":case"block-seq":{let n={type:"newline",offset:r.offset+t.length,indent:r.indent,source:`
`};delete r.items,Object.assign(r,{type:e,source:t,end:[n]});break}default:{let n="indent"in r?r.indent:-1,l="end"in r&&Array.isArray(r.end)?r.end.filter(u=>u.type==="space"||u.type==="comment"||u.type===
"newline"):[];for(let u of Object.keys(r))u!=="type"&&u!=="offset"&&delete r[u];Object.assign(r,{type:e,indent:n,source:t,end:l})}}}h.createScalarToken=c,h.resolveAsScalar=f,h.setScalarValue=o}),St=(0,A.b)(
h=>{"use strict";var m=y=>"type"in y?d(y):g(y);function d(y){switch(y.type){case"block-scalar":{let f="";for(let c of y.props)f+=d(c);return f+y.source}case"block-map":case"block-seq":{let f="";for(let c of y.
items)f+=g(c);return f}case"flow-collection":{let f=y.start.source;for(let c of y.items)f+=g(c);for(let c of y.end)f+=c.source;return f}case"document":{let f=g(y);if(y.end)for(let c of y.end)f+=c.source;
return f}default:{let f=y.source;if("end"in y&&y.end)for(let c of y.end)f+=c.source;return f}}}function g({start:y,key:f,sep:c,value:o}){let a="";for(let i of y)a+=i.source;if(f&&(a+=d(f)),c)for(let i of c)
a+=i.source;return o&&(a+=d(o)),a}h.stringify=m}),Nt=(0,A.b)(h=>{"use strict";var m=Symbol("break visit"),d=Symbol("skip children"),g=Symbol("remove item");function y(c,o){"type"in c&&c.type==="docume\
nt"&&(c={start:c.start,value:c.value}),f(Object.freeze([]),c,o)}y.BREAK=m,y.SKIP=d,y.REMOVE=g,y.itemAtPath=(c,o)=>{let a=c;for(let[i,s]of o){let r=a?.[i];if(r&&"items"in r)a=r.items[s];else return}return a},
y.parentCollection=(c,o)=>{let a=y.itemAtPath(c,o.slice(0,-1)),i=o[o.length-1][0],s=a?.[i];if(s&&"items"in s)return s;throw new Error("Parent collection not found")};function f(c,o,a){let i=a(o,c);if(typeof i==
"symbol")return i;for(let s of["key","value"]){let r=o[s];if(r&&"items"in r){for(let t=0;t<r.items.length;++t){let e=f(Object.freeze(c.concat([[s,t]])),r.items[t],a);if(typeof e=="number")t=e-1;else{if(e===
m)return m;e===g&&(r.items.splice(t,1),t-=1)}}typeof i=="function"&&s==="key"&&(i=i(o,c))}}return typeof i=="function"?i(o,c):i}h.visit=y}),ve=(0,A.b)(h=>{"use strict";var m=wt(),d=St(),g=Nt(),y="\uFEFF",
f="",c="",o="",a=t=>!!t&&"items"in t,i=t=>!!t&&(t.type==="scalar"||t.type==="single-quoted-scalar"||t.type==="double-quoted-scalar"||t.type==="block-scalar");function s(t){switch(t){case y:return"<\
BOM>";case f:return"<DOC>";case c:return"<FLOW_END>";case o:return"<SCALAR>";default:return JSON.stringify(t)}}function r(t){switch(t){case y:return"byte-order-mark";case f:return"doc-mode";case c:return"\
flow-error-end";case o:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"\
]":return"flow-seq-end";case",":return"comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"\
tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}h.createScalarToken=m.createScalarToken,h.resolveAsScalar=m.resolveAsScalar,
h.setScalarValue=m.setScalarValue,h.stringify=d.stringify,h.visit=g.visit,h.BOM=y,h.DOCUMENT=f,h.FLOW_END=c,h.SCALAR=o,h.isCollection=a,h.isScalar=i,h.prettyToken=s,h.tokenType=r}),je=(0,A.b)(h=>{"use\
 strict";var m=ve();function d(i){switch(i){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var g=new Set("0123456789ABCDEFabcdef"),y=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),f=new Set(",[]{}"),
c=new Set(` ,[]{}
\r	`),o=i=>!i||c.has(i),a=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.
lineEndPos=null,this.next=null,this.pos=0}*lex(i,s=!1){if(i){if(typeof i!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+i:i,this.lineEndPos=null}this.atEnd=!s;
let r=this.next??"stream";for(;r&&(s||this.hasChars(1));)r=yield*this.parseNext(r)}atLineEnd(){let i=this.pos,s=this.buffer[i];for(;s===" "||s==="	";)s=this.buffer[++i];return!s||s==="#"||s===`
`?!0:s==="\r"?this.buffer[i+1]===`
`:!1}charAt(i){return this.buffer[this.pos+i]}continueScalar(i){let s=this.buffer[i];if(this.indentNext>0){let r=0;for(;s===" ";)s=this.buffer[++r+i];if(s==="\r"){let t=this.buffer[r+i+1];if(t===`
`||!t&&!this.atEnd)return i+r+1}return s===`
`||r>=this.indentNext||!s&&!this.atEnd?i+r:-1}if(s==="-"||s==="."){let r=this.buffer.substr(i,3);if((r==="---"||r==="...")&&d(this.buffer[i+3]))return-1}return i}getLine(){let i=this.lineEndPos;return(typeof i!=
"number"||i!==-1&&i<this.pos)&&(i=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=i),i===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[i-1]==="\r"&&(i-=1),this.buffer.substring(this.pos,i))}hasChars(i){return this.pos+i<=this.buffer.length}setNext(i){
return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=i,null}peek(i){return this.buffer.substr(this.pos,i)}*parseNext(i){switch(i){case"stream":return yield*this.
parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let i=this.getLine();
if(i===null)return this.setNext("stream");if(i[0]===m.BOM&&(yield*this.pushCount(1),i=i.substring(1)),i[0]==="%"){let s=i.length,r=i.indexOf("#");for(;r!==-1;){let e=i[r-1];if(e===" "||e==="	"){s=r-1;
break}else r=i.indexOf("#",r+1)}for(;;){let e=i[s-1];if(e===" "||e==="	")s-=1;else break}let t=(yield*this.pushCount(s))+(yield*this.pushSpaces(!0));return yield*this.pushCount(i.length-t),this.pushNewline(),
"stream"}if(this.atLineEnd()){let s=yield*this.pushSpaces(!0);return yield*this.pushCount(i.length-s),yield*this.pushNewline(),"stream"}return yield m.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){
let i=this.charAt(0);if(!i&&!this.atEnd)return this.setNext("line-start");if(i==="-"||i==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let s=this.peek(3);if((s==="---"||s===
"...")&&d(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,s==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&
!d(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[i,s]=this.peek(2);if(!s&&!this.atEnd)return this.setNext("block-start");if((i==="-"||i==="?"||
i===":")&&d(s)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(
!0);let i=this.getLine();if(i===null)return this.setNext("doc");let s=yield*this.pushIndicators();switch(i[s]){case"#":yield*this.pushCount(i.length-s);case void 0:return yield*this.pushNewline(),yield*this.
parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(o),"doc";case'\
"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return s+=yield*this.parseBlockScalarHeader(),s+=yield*this.pushSpaces(!0),yield*this.pushCount(i.length-s),yield*this.pushNewline(),yield*this.
parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let i,s,r=-1;do i=yield*this.pushNewline(),i>0?(s=yield*this.pushSpaces(!1),this.indentValue=r=s):s=0,s+=yield*this.
pushSpaces(!0);while(i+s>0);let t=this.getLine();if(t===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&t[0]!=="#"||r===0&&(t.startsWith("---")||t.startsWith("..."))&&d(t[3]))&&!(r===this.
indentNext-1&&this.flowLevel===1&&(t[0]==="]"||t[0]==="}")))return this.flowLevel=0,yield m.FLOW_END,yield*this.parseLineStart();let e=0;for(;t[e]===",";)e+=yield*this.pushCount(1),e+=yield*this.pushSpaces(
!0),this.flowKey=!1;switch(e+=yield*this.pushIndicators(),t[e]){case void 0:return"flow";case"#":return yield*this.pushCount(t.length-e),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=
!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(o),"flow";case'"':case"'":return this.
flowKey=!0,yield*this.parseQuotedScalar();case":":{let n=this.charAt(1);if(this.flowKey||d(n)||n===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.
flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let i=this.charAt(0),s=this.buffer.indexOf(i,this.pos+1);if(i==="'")for(;s!==-1&&this.buffer[s+1]==="'";)s=this.buffer.indexOf("'",s+2);else
for(;s!==-1;){let e=0;for(;this.buffer[s-1-e]==="\\";)e+=1;if(e%2===0)break;s=this.buffer.indexOf('"',s+1)}let r=this.buffer.substring(0,s),t=r.indexOf(`
`,this.pos);if(t!==-1){for(;t!==-1;){let e=this.continueScalar(t+1);if(e===-1)break;t=r.indexOf(`
`,e)}t!==-1&&(s=t-(r[t-1]==="\r"?2:1))}if(s===-1){if(!this.atEnd)return this.setNext("quoted-scalar");s=this.buffer.length}return yield*this.pushToIndex(s+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){
this.blockScalarIndent=-1,this.blockScalarKeep=!1;let i=this.pos;for(;;){let s=this.buffer[++i];if(s==="+")this.blockScalarKeep=!0;else if(s>"0"&&s<="9")this.blockScalarIndent=Number(s)-1;else if(s!==
"-")break}return yield*this.pushUntil(s=>d(s)||s==="#")}*parseBlockScalar(){let i=this.pos-1,s=0,r;e:for(let e=this.pos;r=this.buffer[e];++e)switch(r){case" ":s+=1;break;case`
`:i=e,s=0;break;case"\r":{let n=this.buffer[e+1];if(!n&&!this.atEnd)return this.setNext("block-scalar");if(n===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(s>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=s:this.indentNext=this.blockScalarIndent+(this.indentNext===
0?1:this.indentNext);do{let e=this.continueScalar(i+1);if(e===-1)break;i=this.buffer.indexOf(`
`,e)}while(i!==-1);if(i===-1){if(!this.atEnd)return this.setNext("block-scalar");i=this.buffer.length}}let t=i+1;for(r=this.buffer[t];r===" ";)r=this.buffer[++t];if(r==="	"){for(;r==="	"||r===" "||r===
"\r"||r===`
`;)r=this.buffer[++t];i=t-1}else if(!this.blockScalarKeep)do{let e=i-1,n=this.buffer[e];n==="\r"&&(n=this.buffer[--e]);let l=e;for(;n===" ";)n=this.buffer[--e];if(n===`
`&&e>=this.pos&&e+1+s>l)i=e;else break}while(!0);return yield m.SCALAR,yield*this.pushToIndex(i+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let i=this.flowLevel>0,s=this.pos-1,r=this.pos-1,t;
for(;t=this.buffer[++r];)if(t===":"){let e=this.buffer[r+1];if(d(e)||i&&f.has(e))break;s=r}else if(d(t)){let e=this.buffer[r+1];if(t==="\r"&&(e===`
`?(r+=1,t=`
`,e=this.buffer[r+1]):s=r),e==="#"||i&&f.has(e))break;if(t===`
`){let n=this.continueScalar(r+1);if(n===-1)break;r=Math.max(r,n-2)}}else{if(i&&f.has(t))break;s=r}return!t&&!this.atEnd?this.setNext("plain-scalar"):(yield m.SCALAR,yield*this.pushToIndex(s+1,!0),i?"\
flow":"doc")}*pushCount(i){return i>0?(yield this.buffer.substr(this.pos,i),this.pos+=i,i):0}*pushToIndex(i,s){let r=this.buffer.slice(this.pos,i);return r?(yield r,this.pos+=r.length,r.length):(s&&(yield""),
0)}*pushIndicators(){let i=0;e:for(;;){switch(this.charAt(0)){case"!":i+=yield*this.pushTag(),i+=yield*this.pushSpaces(!0);continue e;case"&":i+=yield*this.pushUntil(o),i+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let s=this.flowLevel>0,r=this.charAt(1);if(d(r)||s&&f.has(r)){s?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,i+=yield*this.pushCount(1),i+=yield*this.pushSpaces(
!0);continue e}}}break e}return i}*pushTag(){if(this.charAt(1)==="<"){let i=this.pos+2,s=this.buffer[i];for(;!d(s)&&s!==">";)s=this.buffer[++i];return yield*this.pushToIndex(s===">"?i+1:i,!1)}else{let i=this.
pos+1,s=this.buffer[i];for(;s;)if(y.has(s))s=this.buffer[++i];else if(s==="%"&&g.has(this.buffer[i+1])&&g.has(this.buffer[i+2]))s=this.buffer[i+=3];else break;return yield*this.pushToIndex(i,!1)}}*pushNewline(){
let i=this.buffer[this.pos];return i===`
`?yield*this.pushCount(1):i==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(i){let s=this.pos-1,r;do r=this.buffer[++s];while(r===" "||i&&r==="	");let t=s-this.pos;return t>0&&(yield this.buffer.substr(this.pos,t),this.pos=s),t}*pushUntil(i){
let s=this.pos,r=this.buffer[s];for(;!i(r);)r=this.buffer[++s];return yield*this.pushToIndex(s,!1)}};h.Lexer=a}),qe=(0,A.b)(h=>{"use strict";var m=class{constructor(){this.lineStarts=[],this.addNewLine=
d=>this.lineStarts.push(d),this.linePos=d=>{let g=0,y=this.lineStarts.length;for(;g<y;){let c=g+y>>1;this.lineStarts[c]<d?g=c+1:y=c}if(this.lineStarts[g]===d)return{line:g+1,col:1};if(g===0)return{line:0,
col:d};let f=this.lineStarts[g-1];return{line:g,col:d-f+1}}}};h.LineCounter=m}),Fe=(0,A.b)(h=>{"use strict";var m=(0,A.a)("process"),d=ve(),g=je();function y(t,e){for(let n=0;n<t.length;++n)if(t[n].type===
e)return!0;return!1}function f(t){for(let e=0;e<t.length;++e)switch(t[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}function c(t){switch(t?.type){case"alias":case"sc\
alar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function o(t){switch(t.type){case"document":return t.start;case"block-map":{let e=t.items[t.
items.length-1];return e.sep??e.start}case"block-seq":return t.items[t.items.length-1].start;default:return[]}}function a(t){if(t.length===0)return[];let e=t.length;e:for(;--e>=0;)switch(t[e].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;t[++e]?.type==="space";);return t.splice(e,t.length)}function i(t,e){if(e.length<1e5)Array.prototype.
push.apply(t,e);else for(let n=0;n<e.length;++n)t.push(e[n])}function s(t){if(t.start.type==="flow-seq-start")for(let e of t.items)e.sep&&!e.value&&!y(e.start,"explicit-key-ind")&&!y(e.sep,"map-value-\
ind")&&(e.key&&(e.value=e.key),delete e.key,c(e.value)?e.value.end?i(e.value.end,e.sep):e.value.end=e.sep:i(e.start,e.sep),delete e.sep)}var r=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.
indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new g.Lexer,this.onNewLine=t}*parse(t,e=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let n of this.
lexer.lex(t,e))yield*this.next(n);e||(yield*this.end())}*next(t){if(this.source=t,m.env.LOG_TOKENS&&console.log("|",d.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;
return}let e=d.tokenType(t);if(e)if(e==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=e,yield*this.step(),e){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&
this.onNewLine(this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=
t.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=t.length}else{let n=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:n,
source:t}),this.offset+=t.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let t=this.
peek(1);if(this.type==="doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!t)return yield*this.
stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(t);case"block-scalar":return yield*this.
blockScalar(t);case"block-map":return yield*this.blockMap(t);case"block-seq":return yield*this.blockSequence(t);case"flow-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.
documentEnd(t)}yield*this.pop()}peek(t){return this.stack[this.stack.length-t]}*pop(t){let e=t??this.stack.pop();if(!e)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty st\
ack"};else if(this.stack.length===0)yield e;else{let n=this.peek(1);switch(e.type==="block-scalar"?e.indent="indent"in n?n.indent:0:e.type==="flow-collection"&&n.type==="document"&&(e.indent=0),e.type===
"flow-collection"&&s(e),n.type){case"document":n.value=e;break;case"block-scalar":n.props.push(e);break;case"block-map":{let l=n.items[n.items.length-1];if(l.value){n.items.push({start:[],key:e,sep:[]}),
this.onKeyLine=!0;return}else if(l.sep)l.value=e;else{Object.assign(l,{key:e,sep:[]}),this.onKeyLine=!l.explicitKey;return}break}case"block-seq":{let l=n.items[n.items.length-1];l.value?n.items.push({
start:[],value:e}):l.value=e;break}case"flow-collection":{let l=n.items[n.items.length-1];!l||l.value?n.items.push({start:[],key:e,sep:[]}):l.sep?l.value=e:Object.assign(l,{key:e,sep:[]});return}default:
yield*this.pop(),yield*this.pop(e)}if((n.type==="document"||n.type==="block-map"||n.type==="block-seq")&&(e.type==="block-map"||e.type==="block-seq")){let l=e.items[e.items.length-1];l&&!l.sep&&!l.value&&
l.start.length>0&&f(l.start)===-1&&(e.indent===0||l.start.every(u=>u.type!=="comment"||u.indent<e.indent))&&(n.type==="document"?n.end=l.start:n.items.push({start:l.start}),e.items.splice(-1,1))}}}*stream(){
switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"\
doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,
message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{f(t.start)!==-1?(yield*this.pop(),yield*this.
step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let e=this.startBlockValue(t);e?this.stack.push(e):yield{
type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let e=o(this.peek(2)),n=a(e),l;t.end?(l=t.end,l.
push(this.sourceToken),delete t.end):l=[this.sourceToken];let u={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:n,key:t,sep:l}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=u}else
yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=
0,this.onNewLine){let e=this.source.indexOf(`
`)+1;for(;e!==0;)this.onNewLine(this.offset+e),e=this.source.indexOf(`
`,e)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let e=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,e.value){let n="end"in e.value?
e.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else e.sep?e.sep.push(this.sourceToken):e.start.push(this.
sourceToken);return;case"space":case"comment":if(e.value)t.items.push({start:[this.sourceToken]});else if(e.sep)e.sep.push(this.sourceToken);else{if(this.atIndentedComment(e.start,t.indent)){let n=t.items[t.
items.length-2]?.value?.end;if(Array.isArray(n)){i(n,e.start),n.push(this.sourceToken),t.items.pop();return}}e.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let n=!this.onKeyLine&&this.
indent===t.indent,l=n&&(e.sep||e.explicitKey)&&this.type!=="seq-item-ind",u=[];if(l&&e.sep&&!e.value){let p=[];for(let b=0;b<e.sep.length;++b){let v=e.sep[b];switch(v.type){case"newline":p.push(b);break;case"\
space":break;case"comment":v.indent>t.indent&&(p.length=0);break;default:p.length=0}}p.length>=2&&(u=e.sep.splice(p[1]))}switch(this.type){case"anchor":case"tag":l||e.value?(u.push(this.sourceToken),t.
items.push({start:u}),this.onKeyLine=!0):e.sep?e.sep.push(this.sourceToken):e.start.push(this.sourceToken);return;case"explicit-key-ind":!e.sep&&!e.explicitKey?(e.start.push(this.sourceToken),e.explicitKey=
!0):l||e.value?(u.push(this.sourceToken),t.items.push({start:u,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),
this.onKeyLine=!0;return;case"map-value-ind":if(e.explicitKey)if(e.sep)if(e.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(y(e.sep,"map-value-ind"))this.stack.push({type:"block\
-map",offset:this.offset,indent:this.indent,items:[{start:u,key:null,sep:[this.sourceToken]}]});else if(c(e.key)&&!y(e.sep,"newline")){let p=a(e.start),b=e.key,v=e.sep;v.push(this.sourceToken),delete e.
key,delete e.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:p,key:b,sep:v}]})}else u.length>0?e.sep=e.sep.concat(u,this.sourceToken):e.sep.push(this.sourceToken);else if(y(
e.start,"newline"))Object.assign(e,{key:null,sep:[this.sourceToken]});else{let p=a(e.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:p,key:null,sep:[this.sourceToken]}]})}else
e.sep?e.value||l?t.items.push({start:u,key:null,sep:[this.sourceToken]}):y(e.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[
this.sourceToken]}]}):e.sep.push(this.sourceToken):Object.assign(e,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-sc\
alar":{let p=this.flowScalar(this.type);l||e.value?(t.items.push({start:u,key:p,sep:[]}),this.onKeyLine=!0):e.sep?this.stack.push(p):(Object.assign(e,{key:p,sep:[]}),this.onKeyLine=!0);return}default:{
let p=this.startBlockValue(t);if(p){if(p.type==="block-seq"){if(!e.explicitKey&&e.sep&&!y(e.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same li\
ne with key",source:this.source});return}}else n&&t.items.push({start:u});this.stack.push(p);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let e=t.items[t.items.length-1];switch(this.
type){case"newline":if(e.value){let n="end"in e.value?e.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else
e.start.push(this.sourceToken);return;case"space":case"comment":if(e.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(e.start,t.indent)){let n=t.items[t.items.length-2]?.value?.
end;if(Array.isArray(n)){i(n,e.start),n.push(this.sourceToken),t.items.pop();return}}e.start.push(this.sourceToken)}return;case"anchor":case"tag":if(e.value||this.indent<=t.indent)break;e.start.push(this.
sourceToken);return;case"seq-item-ind":if(this.indent!==t.indent)break;e.value||y(e.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):e.start.push(this.sourceToken);return}if(this.indent>
t.indent){let n=this.startBlockValue(t);if(n){this.stack.push(n);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let e=t.items[t.items.length-1];if(this.type==="flow-error-end"){let n;do
yield*this.pop(),n=this.peek(1);while(n?.type==="flow-collection")}else if(t.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!e||e.sep?t.items.push({start:[this.sourceToken]}):e.start.
push(this.sourceToken);return;case"map-value-ind":!e||e.value?t.items.push({start:[],key:null,sep:[this.sourceToken]}):e.sep?e.sep.push(this.sourceToken):Object.assign(e,{key:null,sep:[this.sourceToken]});
return;case"space":case"comment":case"newline":case"anchor":case"tag":!e||e.value?t.items.push({start:[this.sourceToken]}):e.sep?e.sep.push(this.sourceToken):e.start.push(this.sourceToken);return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let l=this.flowScalar(this.type);!e||e.value?t.items.push({start:[],key:l,sep:[]}):e.sep?this.stack.push(l):Object.assign(e,{
key:l,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):(yield*this.pop(),yield*this.step())}else{let n=this.
peek(2);if(n.type==="block-map"&&(this.type==="map-value-ind"&&n.indent===t.indent||this.type==="newline"&&!n.items[n.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-v\
alue-ind"&&n.type!=="flow-collection"){let l=o(n),u=a(l);s(t);let p=t.end.splice(1,t.end.length);p.push(this.sourceToken);let b={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:u,key:t,
sep:p}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=b}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let e=this.source.indexOf(`
`)+1;for(;e!==0;)this.onNewLine(this.offset+e),e=this.source.indexOf(`
`,e)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.
flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"\
flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let e=o(t),n=a(e);return n.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,explicitKey:!0}]}}case"map-value-ind":{this.
onKeyLine=!0;let e=o(t),n=a(e);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(t,e){return this.type!=="\
comment"||this.indent<=e?!1:t.every(n=>n.type==="newline"||n.type==="space")}*documentEnd(t){this.type!=="doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&
(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newl\
ine":this.onKeyLine=!1;default:t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};h.Parser=r}),Et=(0,A.b)(h=>{"use strict";var m=Ke(),d=ae(),g=oe(),
y=Ne(),f=x(),c=qe(),o=Fe();function a(e){let n=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||n&&new c.LineCounter||null,prettyErrors:n}}function i(e,n={}){let{lineCounter:l,prettyErrors:u}=a(n),
p=new o.Parser(l?.addNewLine),b=new m.Composer(n),v=Array.from(b.compose(p.parse(e)));if(u&&l)for(let w of v)w.errors.forEach(g.prettifyError(e,l)),w.warnings.forEach(g.prettifyError(e,l));return v.length>
0?v:Object.assign([],{empty:!0},b.streamInfo())}function s(e,n={}){let{lineCounter:l,prettyErrors:u}=a(n),p=new o.Parser(l?.addNewLine),b=new m.Composer(n),v=null;for(let w of b.compose(p.parse(e),!0,
e.length))if(!v)v=w;else if(v.options.logLevel!=="silent"){v.errors.push(new g.YAMLParseError(w.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments(\
)"));break}return u&&l&&(v.errors.forEach(g.prettifyError(e,l)),v.warnings.forEach(g.prettifyError(e,l))),v}function r(e,n,l){let u;typeof n=="function"?u=n:l===void 0&&n&&typeof n=="object"&&(l=n);let p=s(
e,l);if(!p)return null;if(p.warnings.forEach(b=>y.warn(p.options.logLevel,b)),p.errors.length>0){if(p.options.logLevel!=="silent")throw p.errors[0];p.errors=[]}return p.toJS(Object.assign({reviver:u},
l))}function t(e,n,l){let u=null;if(typeof n=="function"||Array.isArray(n)?u=n:l===void 0&&n&&(l=n),typeof l=="string"&&(l=l.length),typeof l=="number"){let p=Math.round(l);l=p<1?void 0:p>8?{indent:8}:
{indent:p}}if(e===void 0){let{keepUndefined:p}=l??n??{};if(!p)return}return f.isDocument(e)&&!u?e.toString(l):new d.Document(e,u,l).toString(l)}h.parse=r,h.parseAllDocuments=i,h.parseDocument=s,h.stringify=
t}),At=(0,A.b)(h=>{"use strict";var m=Ke(),d=ae(),g=$e(),y=oe(),f=ee(),c=x(),o=J(),a=_(),i=V(),s=W(),r=ve(),t=je(),e=qe(),n=Fe(),l=Et(),u=Z();h.Composer=m.Composer,h.Document=d.Document,h.Schema=g.Schema,
h.YAMLError=y.YAMLError,h.YAMLParseError=y.YAMLParseError,h.YAMLWarning=y.YAMLWarning,h.Alias=f.Alias,h.isAlias=c.isAlias,h.isCollection=c.isCollection,h.isDocument=c.isDocument,h.isMap=c.isMap,h.isNode=
c.isNode,h.isPair=c.isPair,h.isScalar=c.isScalar,h.isSeq=c.isSeq,h.Pair=o.Pair,h.Scalar=a.Scalar,h.YAMLMap=i.YAMLMap,h.YAMLSeq=s.YAMLSeq,h.CST=r,h.Lexer=t.Lexer,h.LineCounter=e.LineCounter,h.Parser=n.
Parser,h.parse=l.parse,h.parseAllDocuments=l.parseAllDocuments,h.parseDocument=l.parseDocument,h.stringify=l.stringify,h.visit=u.visit,h.visitAsync=u.visitAsync}),U=(0,A.c)(At(),1),Lt=/^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE)?$/,
Ot=/^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,Tt=/^([-+]?)(0b[01]+|0x[\da-f]+|0o?[0-7]*|[1-9]\d*)$/i,Ct=/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?$/i,It=/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?(?:Z|[-+]\d{2}:\d{2})| (\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?)?$/;
function Re(h){if(!/^[-+.\d]/.test(h))return;let m=h.replaceAll("_",""),[,d,g=""]=Tt.exec(m)??[];if(d===void 0)return Ct.test(m)?Number(m):void 0;let y=Number(/^0\d/.test(g)?`0o${g.slice(1)}`:g);return d===
"-"?-y:y}function Ue(h){let[,m,d,g,...y]=It.exec(h)??[];if(m===void 0)return!1;let[f=0,c=0,o=0]=y.filter(i=>i!==void 0).map(Number),a=new Date(Date.UTC(2e3+Number(m)%400,Number(d),0)).getUTCDate();return Number(
d)>=1&&Number(d)<=12&&Number(g)>=1&&Number(g)<=a&&f<24&&c<60&&o<60}var xt=h=>!Lt.test(h)&&!Ot.test(h)&&Re(h)===void 0&&!Ue(h),Ye=100;function Mt(h,m){let d=h.map(y=>[y,0]).reverse(),g=y=>{for(let f of Array.
isArray(y)?y:[])f.type==="comment"&&m?.push(f)};for(let y=d.pop();y;y=d.pop()){let[f,c]=y;if(c>Ye)return f.offset;if(f.type==="comment"&&m?.push(f),m)for(let o of[f.start,f.end])g(o);if(f.value?.type&&
d.push([f.value,c]),f.items)for(let o=f.items.length-1;o>=0;o-=1){let a=f.items[o];if(a){if(m)for(let i of[a.start,a.sep])g(i);a.value&&d.push([a.value,c+1]),a.key&&d.push([a.key,c+1])}}}}var $t=({offset:h,
source:m=""},d)=>{let g=(0,A.l)(d,h,h+m.length,y=>Pt(d.text,y),["kics"]);return g?[g]:[]};function Pt(h,m){let d=c=>c.search(/\S|$/),g=h.slice(m,(0,A.m)(h,m)),y=/^\s*-(?:\s|$)/.test(g),f=m+g.length;for(let c=f+
1;c<h.length;c=(0,A.m)(h,c)+1){let o=h.slice(c,(0,A.m)(h,c));if(/^\s*(?:#.*)?$/.test(o))continue;let a=!y&&d(o)===d(g)&&/^\s*-(?:\s|$)/.test(o);if(d(o)<=d(g)&&!a)break;f=c+o.length}return f}var ce=1e5;
function He(h){let m=[...new U.Parser().parse(h.text)],d=[],g=Mt(m,(0,A.i)(h.text)?d:void 0),y=d.flatMap(t=>$t(t,h));if(g!==void 0){let t={file:h.path,start:g,end:Math.min(g+1,h.text.length)};return{roots:[],
suppressions:y,hidden:[],otherKeys:[],isBroken:!0,faults:[{kind:"broken",span:t,message:`the nesting is deeper than ${Ye} levels`}]}}let f=new U.Composer({merge:!1,uniqueKeys:!1,logLevel:"silent",strict:!0,
keepSourceTokens:!1}),c=[],o=[],a=[],i=[],s;for(let t of f.compose(m)){let[e]=t.errors;if(e&&!s){let n=Math.min(e.pos[0],h.text.length);s={kind:"broken",span:{file:h.path,start:n,end:Math.max(n,Math.min(
e.pos[1],h.text.length))},message:Dt(e.message)}}t.contents&&o.push(new _t(h,{faults:c,hidden:a,otherKeys:i}).root(t.contents))}let r={roots:o,suppressions:y,hidden:a,otherKeys:i};return s?{...r,faults:[
s],isBroken:!0}:{...r,faults:c}}var Dt=h=>{let[m=""]=h.split(`
`),d=m.replace(/ at line \d+, column \d+:?$/,"").trim();return d.charAt(0).toLowerCase()+d.slice(1)},_t=class{#a;#u;#f;#h;#p=new Map;#o=new Set;#i=new Map;#r=new Map;#s=!1;#d=0;#m=0;constructor(h,m){this.#a=
h,this.#u=m.faults,this.#f=m.hidden,this.#h=m.otherKeys}root(h){let m=this.#c(h);return(this.#i.get(m)??0)-this.#d>ce&&!this.#s?(this.#s=!0,this.#e(m.span,`the aliases expand to more than ${ce.toLocaleString(
"en")} values, and Compose gives up`),this.#t(m.span)):m}#l(h){let[m=0,d=m]=h?.range??[],g=d;for(;g>m&&/\s/.test(this.#a.text[g-1]);)g-=1;return{file:this.#a.path,start:m,end:g}}#e(h,m){this.#u.push({
kind:"broken",span:h,message:m})}#t=h=>({kind:"scalar",value:null,text:"",quoted:!1,span:h});#c(h){let m=this.#p.get(h);if(m)return m;this.#o.add(h);let d=this.#b(h);return this.#o.delete(h),this.#p.set(
h,d),d}#g(h){let m=h.anchor;if(!(0,U.isAlias)(h))return m&&this.#r.set(m,h),{value:this.#c(h),via:[]};let d=this.#l(h),g=this.#r.get(h.source);return g?this.#o.has(g)?(this.#e(d,`the alias *${h.source.
slice(0,60)} stands inside what it repeats`),{value:this.#t(d),via:[]}):{value:this.#c(g),via:[{how:"alias",span:d}]}:(this.#e(d,`there is no anchor &${h.source.slice(0,60)} above this alias`),{value:this.#t(
d),via:[]})}#b(h){let m=this.#l(h),d=h.tag?.startsWith("!")&&h.tag!=="!"?{tag:h.tag}:{};if((0,U.isMap)(h))return this.#v(h,m,d);if((0,U.isSeq)(h)){let s=h.items.map(t=>t?this.#g(t):{value:this.#t(m),via:[]}),
r={kind:"list",items:s,span:m,flow:h.flow===!0,...d};return this.#n(r,s.map(({value:t})=>t))}if(!(0,U.isScalar)(h))return this.#n(this.#t(m),[]);let{value:g,source:y}=h,f=h.type==="PLAIN",c=typeof g==
"string"||typeof g=="number"||typeof g=="boolean"?g:g==null?null:String(g),o=f&&y!==void 0?y:c===null?"":String(c),a=f&&h.tag===void 0&&typeof c!="boolean"?Re(o):void 0,i=f&&(h.tag===void 0||h.tag.endsWith(
":timestamp"))&&Ue(o)?{isDate:!0}:{};return this.#n({kind:"scalar",value:a??c,text:a===void 0?o:o.replaceAll("_",""),quoted:!f,span:m,...d,...i},[])}#y(h,m){let d={...h,tag:m};return this.#i.set(d,this.#i.
get(h)??1),d}#n(h,m){this.#d+=1;let d=1;for(let g of m)d=Math.min(Number.MAX_SAFE_INTEGER,d+(this.#i.get(g)??1));return this.#i.set(h,d),h}#v(h,m,d){let g=new Map,y=[];for(let{key:c,value:o}of h.items){
let a=this.#l(c),i=c&&(0,U.isAlias)(c)?this.#r.get(c.source):c;if(!i||!(0,U.isScalar)(i)){c&&this.#e(a,"a key is a plain text here, not a list or a mapping");continue}let s=i.anchor;s&&this.#r.set(s,i);
let r=String(i.source??i.value??"");i.type==="PLAIN"&&i.tag===void 0&&a.end>a.start&&!xt(r)&&this.#h.push({value:r,span:a});let t=o?this.#g(o):{value:this.#t({...a,start:a.end}),via:[]};r==="<<"&&i.type===
"PLAIN"?(y.length&&this.#e(a,"the merge key << stands here twice: write one with a list"),y.push({...t,key:a})):g.has(r)?this.#e(a,`the key ${JSON.stringify(r.slice(0,60))} stands here twice`):g.set(r,
{key:{value:r,span:a},...t})}for(let c of y)this.#k(g,c);let f={kind:"map",entries:g,span:m,flow:h.flow===!0,...d};return this.#n(f,[...g.values()].map(({value:c})=>c))}#k(h,{value:m,via:d,key:g}){let y=m.
kind==="list"?m.items:[{value:m,via:d}];for(let f of y){if(f.value.kind!=="map"){this.#e(g,"<< merges mappings only");continue}let c={how:"merge",span:f.via[0]?.span??g};if(this.#m+=f.value.entries.size,
this.#m>ce){this.#s||this.#e(g,`the merge keys bring in more than ${ce.toLocaleString("en")} values, and Compose gives up`),this.#s=!0;return}for(let[o,a]of f.value.entries){let i=h.get(o),s={...a,via:[
c,...a.via].slice(0,8)};i?i.value.tag==="!reset"?a.value.tag!=="!reset"&&h.set(o,{...s,value:this.#y(a.value,"!override")}):a.value.tag==="!reset"?h.set(o,{...i,value:this.#y(i.value,"!override")}):i.
value!==a.value&&this.#f.push({before:a,after:i}):h.set(o,s)}}}};0&&(module.exports={a});
