"use strict";const{S:me,a:ee,ab:dt,b:O,c:Le,r:xe,u:pt,v:ge}=require("./core.js");var I=O(u=>{"use strict";var m=Symbol.for("yaml.alias"),p=Symbol.for("yaml.document"),d=Symbol.for("yaml.map"),y=Symbol.for("yaml.pa\
ir"),h=Symbol.for("yaml.scalar"),c=Symbol.for("yaml.seq"),o=Symbol.for("yaml.node.type"),a=g=>!!g&&typeof g=="object"&&g[o]===m,i=g=>!!g&&typeof g=="object"&&g[o]===p,s=g=>!!g&&typeof g=="object"&&g[o]===
d,r=g=>!!g&&typeof g=="object"&&g[o]===y,t=g=>!!g&&typeof g=="object"&&g[o]===h,e=g=>!!g&&typeof g=="object"&&g[o]===c;function n(g){if(g&&typeof g=="object")switch(g[o]){case d:case c:return!0}return!1}
function l(g){if(g&&typeof g=="object")switch(g[o]){case m:case d:case h:case c:return!0}return!1}var f=g=>(t(g)||n(g))&&!!g.anchor;u.ALIAS=m,u.DOC=p,u.MAP=d,u.NODE_TYPE=o,u.PAIR=y,u.SCALAR=h,u.SEQ=c,
u.hasAnchor=f,u.isAlias=a,u.isCollection=n,u.isDocument=i,u.isMap=s,u.isNode=l,u.isPair=r,u.isScalar=t,u.isSeq=e}),te=O(u=>{"use strict";var m=I(),p=Symbol("break visit"),d=Symbol("skip children"),y=Symbol(
"remove node");function h(t,e){let n=i(e);m.isDocument(t)?c(null,t.contents,n,Object.freeze([t]))===y&&(t.contents=null):c(null,t,n,Object.freeze([]))}h.BREAK=p,h.SKIP=d,h.REMOVE=y;function c(t,e,n,l){
let f=s(t,e,n,l);if(m.isNode(f)||m.isPair(f))return r(t,l,f),c(t,f,n,l);if(typeof f!="symbol"){if(m.isCollection(e)){l=Object.freeze(l.concat(e));for(let g=0;g<e.items.length;++g){let v=c(g,e.items[g],
n,l);if(typeof v=="number")g=v-1;else{if(v===p)return p;v===y&&(e.items.splice(g,1),g-=1)}}}else if(m.isPair(e)){l=Object.freeze(l.concat(e));let g=c("key",e.key,n,l);if(g===p)return p;g===y&&(e.key=null);
let v=c("value",e.value,n,l);if(v===p)return p;v===y&&(e.value=null)}}return f}async function o(t,e){let n=i(e);m.isDocument(t)?await a(null,t.contents,n,Object.freeze([t]))===y&&(t.contents=null):await a(
null,t,n,Object.freeze([]))}o.BREAK=p,o.SKIP=d,o.REMOVE=y;async function a(t,e,n,l){let f=await s(t,e,n,l);if(m.isNode(f)||m.isPair(f))return r(t,l,f),a(t,f,n,l);if(typeof f!="symbol"){if(m.isCollection(
e)){l=Object.freeze(l.concat(e));for(let g=0;g<e.items.length;++g){let v=await a(g,e.items[g],n,l);if(typeof v=="number")g=v-1;else{if(v===p)return p;v===y&&(e.items.splice(g,1),g-=1)}}}else if(m.isPair(
e)){l=Object.freeze(l.concat(e));let g=await a("key",e.key,n,l);if(g===p)return p;g===y&&(e.key=null);let v=await a("value",e.value,n,l);if(v===p)return p;v===y&&(e.value=null)}}return f}function i(t){
return typeof t=="object"&&(t.Collection||t.Node||t.Value)?Object.assign({Alias:t.Node,Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&{Map:t.Value,Scalar:t.Value,Seq:t.Value},t.Collection&&{Map:t.Collection,
Seq:t.Collection},t):t}function s(t,e,n,l){if(typeof n=="function")return n(t,e,l);if(m.isMap(e))return n.Map?.(t,e,l);if(m.isSeq(e))return n.Seq?.(t,e,l);if(m.isPair(e))return n.Pair?.(t,e,l);if(m.isScalar(
e))return n.Scalar?.(t,e,l);if(m.isAlias(e))return n.Alias?.(t,e,l)}function r(t,e,n){let l=e[e.length-1];if(m.isCollection(l))l.items[t]=n;else if(m.isPair(l))t==="key"?l.key=n:l.value=n;else if(m.isDocument(
l))l.contents=n;else{let f=m.isAlias(l)?"alias":"scalar";throw new Error(`Cannot replace node with ${f} parent`)}}u.visit=h,u.visitAsync=o}),Ie=O(u=>{"use strict";var m=I(),p=te(),d={"!":"%21",",":"%2\
C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},y=c=>c.replace(/[!,[\]{}]/g,o=>d[o]),h=class R{constructor(o,a){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},R.defaultYaml,o),this.tags=Object.
assign({},R.defaultTags,a)}clone(){let o=new R(this.yaml,this.tags);return o.docStart=this.docStart,o}atDocument(){let o=new R(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=
!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:R.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},R.defaultTags);break}return o}add(o,a){this.atNextDocument&&(this.yaml={explicit:R.
defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},R.defaultTags),this.atNextDocument=!1);let i=o.trim().split(/[ \t]+/),s=i.shift();switch(s){case"%TAG":{if(i.length!==2&&(a(0,"%TAG direc\
tive should contain exactly two parts"),i.length<2))return!1;let[r,t]=i;return this.tags[r]=t,!0}case"%YAML":{if(this.yaml.explicit=!0,i.length!==1)return a(0,"%YAML directive should contain exactly o\
ne part"),!1;let[r]=i;if(r==="1.1"||r==="1.2")return this.yaml.version=r,!0;{let t=/^\d+\.\d+$/.test(r);return a(6,`Unsupported YAML version ${r}`,t),!1}}default:return a(0,`Unknown directive ${s}`,!0),
!1}}tagName(o,a){if(o==="!")return"!";if(o[0]!=="!")return a(`Not a valid tag: ${o}`),null;if(o[1]==="<"){let t=o.slice(2,-1);return t==="!"||t==="!!"?(a(`Verbatim tags aren't resolved, so ${o} is inv\
alid.`),null):(o[o.length-1]!==">"&&a("Verbatim tags must end with a >"),t)}let[,i,s]=o.match(/^(.*!)([^!]*)$/s);s||a(`The ${o} tag has no suffix`);let r=this.tags[i];if(r)try{return r+decodeURIComponent(
s)}catch(t){return a(String(t)),null}return i==="!"?o:(a(`Could not resolve tag: ${o}`),null)}tagString(o){for(let[a,i]of Object.entries(this.tags))if(o.startsWith(i))return a+y(o.substring(i.length));
return o[0]==="!"?o:`!<${o}>`}toString(o){let a=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],i=Object.entries(this.tags),s;if(o&&i.length>0&&m.isNode(o.contents)){let r={};p.visit(o.contents,
(t,e)=>{m.isNode(e)&&e.tag&&(r[e.tag]=!0)}),s=Object.keys(r)}else s=[];for(let[r,t]of i)r==="!!"&&t==="tag:yaml.org,2002:"||(!o||s.some(e=>e.startsWith(t)))&&a.push(`%TAG ${r} ${t}`);return a.join(`
`)}};h.defaultYaml={explicit:!1,version:"1.2"},h.defaultTags={"!!":"tag:yaml.org,2002:"},u.Directives=h}),ye=O(u=>{"use strict";var m=I(),p=te();function d(o){if(/[\x00-\x19\s,[\]{}]/.test(o)){let a=`\
Anchor must not contain whitespace or control characters: ${JSON.stringify(o)}`;throw new Error(a)}return!0}function y(o){let a=new Set;return p.visit(o,{Value(i,s){s.anchor&&a.add(s.anchor)}}),a}function h(o,a){
for(let i=1;;++i){let s=`${o}${i}`;if(!a.has(s))return s}}function c(o,a){let i=[],s=new Map,r=null;return{onAnchor:t=>{i.push(t),r??(r=y(o));let e=h(a,r);return r.add(e),e},setAnchors:()=>{for(let t of i){
let e=s.get(t);if(typeof e=="object"&&e.anchor&&(m.isScalar(e.node)||m.isCollection(e.node)))e.node.anchor=e.anchor;else{let n=new Error("Failed to resolve repeated object (this should not happen)");throw n.
source=t,n}}},sourceObjects:s}}u.anchorIsValid=d,u.anchorNames=y,u.createNodeAnchors=c,u.findNewAnchor=h}),Me=O(u=>{"use strict";function m(p,d,y,h){if(h&&typeof h=="object")if(Array.isArray(h))for(let c=0,
o=h.length;c<o;++c){let a=h[c],i=m(p,h,String(c),a);i===void 0?delete h[c]:i!==a&&(h[c]=i)}else if(h instanceof Map)for(let c of Array.from(h.keys())){let o=h.get(c),a=m(p,h,c,o);a===void 0?h.delete(c):
a!==o&&h.set(c,a)}else if(h instanceof Set)for(let c of Array.from(h)){let o=m(p,h,c,c);o===void 0?h.delete(c):o!==c&&(h.delete(c),h.add(o))}else for(let[c,o]of Object.entries(h)){let a=m(p,h,c,o);a===
void 0?delete h[c]:a!==o&&(h[c]=a)}return p.call(d,y,h)}u.applyReviver=m}),J=O(u=>{"use strict";var m=I();function p(d,y,h){if(Array.isArray(d))return d.map((c,o)=>p(c,String(o),h));if(d&&typeof d.toJSON==
"function"){if(!h||!m.hasAnchor(d))return d.toJSON(y,h);let c={aliasCount:0,count:1,res:void 0};h.anchors.set(d,c),h.onCreate=a=>{c.res=a,delete h.onCreate};let o=d.toJSON(y,h);return h.onCreate&&h.onCreate(
o),o}return typeof d=="bigint"&&!h?.keep?Number(d):d}u.toJS=p}),ve=O(u=>{"use strict";var m=Me(),p=I(),d=J(),y=class{constructor(h){Object.defineProperty(this,p.NODE_TYPE,{value:h})}clone(){let h=Object.
create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(h.range=this.range.slice()),h}toJS(h,{mapAsMap:c,maxAliasCount:o,onAnchor:a,reviver:i}={}){if(!p.isDocument(
h))throw new TypeError("A document argument is required");let s={anchors:new Map,doc:h,keep:!0,mapAsMap:c===!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},r=d.toJS(this,"",s);if(typeof a==
"function")for(let{count:t,res:e}of s.anchors.values())a(e,t);return typeof i=="function"?m.applyReviver(i,{"":r},"",r):r}};u.NodeBase=y}),ie=O(u=>{"use strict";var m=ye(),p=te(),d=I(),y=ve(),h=J(),c=class extends y.
NodeBase{constructor(a){super(d.ALIAS),this.source=a,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(a,i){if(i?.maxAliasCount===0)throw new ReferenceError(
"Alias resolution is disabled");let s;i?.aliasResolveCache?s=i.aliasResolveCache:(s=[],p.visit(a,{Node:(t,e)=>{(d.isAlias(e)||d.hasAnchor(e))&&s.push(e)}}),i&&(i.aliasResolveCache=s));let r;for(let t of s){
if(t===this)break;t.anchor===this.source&&(r=t)}if(r&&i){let{anchors:t,doc:e,maxAliasCount:n}=i,l=t.get(r);if(l||(h.toJS(r,null,i),l=t.get(r)),l?.res===void 0){let f="This should not happen: Alias anc\
hor was not resolved?";throw new ReferenceError(f)}if(n>=0&&(l.count+=1,l.aliasCount===0&&(l.aliasCount=o(e,r,t)),l.count*l.aliasCount>n)){let f="Excessive alias count indicates a resource exhaustion \
attack";throw new ReferenceError(f)}}return r}toJSON(a,i){if(!i)return{source:this.source};let s=this.resolve(i.doc,i);if(!s){let r=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new ReferenceError(r)}return i.anchors.get(s).res}toString(a,i,s){let r=`*${this.source}`;if(a){if(m.anchorIsValid(this.source),a.options.verifyAliasOrder&&!a.anchors.has(this.source)){
let t=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(t)}if(a.implicitKey)return`${r} `}return r}};function o(a,i,s){if(d.isAlias(i)){let r=i.resolve(a),t=s&&
r&&s.get(r);return t?t.count*t.aliasCount:0}else if(d.isCollection(i)){let r=0;for(let t of i.items){let e=o(a,t,s);e>r&&(r=e)}return r}else if(d.isPair(i)){let r=o(a,i.key,s),t=o(a,i.value,s);return Math.
max(r,t)}return 1}u.Alias=c}),_=O(u=>{"use strict";var m=I(),p=ve(),d=J(),y=c=>!c||typeof c!="function"&&typeof c!="object",h=class extends p.NodeBase{constructor(c){super(m.SCALAR),this.value=c}toJSON(c,o){
return o?.keep?this.value:d.toJS(this.value,c,o)}toString(){return String(this.value)}};h.BLOCK_FOLDED="BLOCK_FOLDED",h.BLOCK_LITERAL="BLOCK_LITERAL",h.PLAIN="PLAIN",h.QUOTE_DOUBLE="QUOTE_DOUBLE",h.QUOTE_SINGLE=
"QUOTE_SINGLE",u.Scalar=h,u.isScalarValue=y}),re=O(u=>{"use strict";var m=ie(),p=I(),d=_(),y="tag:yaml.org,2002:";function h(o,a,i){if(a){let s=i.filter(t=>t.tag===a),r=s.find(t=>!t.format)??s[0];if(!r)
throw new Error(`Tag ${a} not found`);return r}return i.find(s=>s.identify?.(o)&&!s.format)}function c(o,a,i){if(p.isDocument(o)&&(o=o.contents),p.isNode(o))return o;if(p.isPair(o)){let v=i.schema[p.MAP].
createNode?.(i.schema,null,i);return v.items.push(o),v}(o instanceof String||o instanceof Number||o instanceof Boolean||typeof BigInt<"u"&&o instanceof BigInt)&&(o=o.valueOf());let{aliasDuplicateObjects:s,
onAnchor:r,onTagObj:t,schema:e,sourceObjects:n}=i,l;if(s&&o&&typeof o=="object"){if(l=n.get(o),l)return l.anchor??(l.anchor=r(o)),new m.Alias(l.anchor);l={anchor:null,node:null},n.set(o,l)}a?.startsWith(
"!!")&&(a=y+a.slice(2));let f=h(o,a,e.tags);if(!f){if(o&&typeof o.toJSON=="function"&&(o=o.toJSON()),!o||typeof o!="object"){let v=new d.Scalar(o);return l&&(l.node=v),v}f=o instanceof Map?e[p.MAP]:Symbol.
iterator in Object(o)?e[p.SEQ]:e[p.MAP]}t&&(t(f),delete i.onTagObj);let g=f?.createNode?f.createNode(i.schema,o,i):typeof f?.nodeClass?.from=="function"?f.nodeClass.from(i.schema,o,i):new d.Scalar(o);
return a?g.tag=a:f.default||(g.tag=f.tag),l&&(l.node=g),g}u.createNode=c}),be=O(u=>{"use strict";var m=re(),p=I(),d=ve();function y(o,a,i){let s=i;for(let r=a.length-1;r>=0;--r){let t=a[r];if(typeof t==
"number"&&Number.isInteger(t)&&t>=0){let e=[];e[t]=s,s=e}else s=new Map([[t,s]])}return m.createNode(s,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not \
happen, please report a bug.")},schema:o,sourceObjects:new Map})}var h=o=>o==null||typeof o=="object"&&!!o[Symbol.iterator]().next().done,c=class extends d.NodeBase{constructor(o,a){super(o),Object.defineProperty(
this,"schema",{value:a,configurable:!0,enumerable:!1,writable:!0})}clone(o){let a=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return o&&(a.schema=o),a.items=a.items.
map(i=>p.isNode(i)||p.isPair(i)?i.clone(o):i),this.range&&(a.range=this.range.slice()),a}addIn(o,a){if(h(o))this.add(a);else{let[i,...s]=o,r=this.get(i,!0);if(p.isCollection(r))r.addIn(s,a);else if(r===
void 0&&this.schema)this.set(i,y(this.schema,s,a));else throw new Error(`Expected YAML collection at ${i}. Remaining path: ${s}`)}}deleteIn(o){let[a,...i]=o;if(i.length===0)return this.delete(a);let s=this.
get(a,!0);if(p.isCollection(s))return s.deleteIn(i);throw new Error(`Expected YAML collection at ${a}. Remaining path: ${i}`)}getIn(o,a){let[i,...s]=o,r=this.get(i,!0);return s.length===0?!a&&p.isScalar(
r)?r.value:r:p.isCollection(r)?r.getIn(s,a):void 0}hasAllNullValues(o){return this.items.every(a=>{if(!p.isPair(a))return!1;let i=a.value;return i==null||o&&p.isScalar(i)&&i.value==null&&!i.commentBefore&&
!i.comment&&!i.tag})}hasIn(o){let[a,...i]=o;if(i.length===0)return this.has(a);let s=this.get(a,!0);return p.isCollection(s)?s.hasIn(i):!1}setIn(o,a){let[i,...s]=o;if(s.length===0)this.set(i,a);else{let r=this.
get(i,!0);if(p.isCollection(r))r.setIn(s,a);else if(r===void 0&&this.schema)this.set(i,y(this.schema,s,a));else throw new Error(`Expected YAML collection at ${i}. Remaining path: ${s}`)}}};u.Collection=
c,u.collectionFromPath=y,u.isEmptyPath=h}),se=O(u=>{"use strict";var m=y=>y.replace(/^(?!$)(?: $)?/gm,"#");function p(y,h){return/^\n+$/.test(y)?y.substring(1):h?y.replace(/^(?! *$)/gm,h):y}var d=(y,h,c)=>y.
endsWith(`
`)?p(c,h):c.includes(`
`)?`
`+p(c,h):(y.endsWith(" ")?"":" ")+c;u.indentComment=p,u.lineComment=d,u.stringifyComment=m}),mt=O(u=>{"use strict";var m="flow",p="block",d="quoted";function y(c,o,a="flow",{indentAtStart:i,lineWidth:s=80,
minContentWidth:r=20,onFold:t,onOverflow:e}={}){if(!s||s<0)return c;s<r&&(r=0);let n=Math.max(1+r,1+s-o.length);if(c.length<=n)return c;let l=[],f={},g=s-o.length;typeof i=="number"&&(i>s-Math.max(2,r)?
l.push(0):g=s-i);let v,b,k=!1,w=-1,S=-1,A=-1;a===p&&(w=h(c,w,o.length),w!==-1&&(g=w+n));for(let C;C=c[w+=1];){if(a===d&&C==="\\"){switch(S=w,c[w+1]){case"x":w+=3;break;case"u":w+=5;break;case"U":w+=9;
break;default:w+=1}A=w}if(C===`
`)a===p&&(w=h(c,w,o.length)),g=w+o.length+n,v=void 0;else{if(C===" "&&b&&b!==" "&&b!==`
`&&b!=="	"){let N=c[w+1];N&&N!==" "&&N!==`
`&&N!=="	"&&(v=w)}if(w>=g)if(v)l.push(v),g=v+n,v=void 0;else if(a===d){for(;b===" "||b==="	";)b=C,C=c[w+=1],k=!0;let N=w>A+1?w-2:S-1;if(f[N])return c;l.push(N),f[N]=!0,g=N+n,v=void 0}else k=!0}b=C}if(k&&
e&&e(),l.length===0)return c;t&&t();let E=c.slice(0,l[0]);for(let C=0;C<l.length;++C){let N=l[C],T=l[C+1]||c.length;N===0?E=`
${o}${c.slice(0,T)}`:(a===d&&f[N]&&(E+=`${c[N]}\\`),E+=`
${o}${c.slice(N+1,T)}`)}return E}function h(c,o,a){let i=o,s=o+1,r=c[s];for(;r===" "||r==="	";)if(o<s+a)r=c[++o];else{do r=c[++o];while(r&&r!==`
`);i=o,s=o+1,r=c[s]}return i}u.FOLD_BLOCK=p,u.FOLD_FLOW=m,u.FOLD_QUOTED=d,u.foldFlowLines=y}),ne=O(u=>{"use strict";var m=_(),p=mt(),d=(e,n)=>({indentAtStart:n?e.indent.length:e.indentAtStart,lineWidth:e.
options.lineWidth,minContentWidth:e.options.minContentWidth}),y=e=>/^(%|---|\.\.\.)/m.test(e);function h(e,n,l){if(!n||n<0)return!1;let f=n-l,g=e.length;if(g<=f)return!1;for(let v=0,b=0;v<g;++v)if(e[v]===
`
`){if(v-b>f)return!0;if(b=v+1,g-b<=f)return!1}return!0}function c(e,n){let l=JSON.stringify(e);if(n.options.doubleQuotedAsJSON)return l;let{implicitKey:f}=n,g=n.options.doubleQuotedMinMultiLineLength,
v=n.indent||(y(e)?"  ":""),b="",k=0;for(let w=0,S=l[w];S;S=l[++w])if(S===" "&&l[w+1]==="\\"&&l[w+2]==="n"&&(b+=l.slice(k,w)+"\\ ",w+=1,k=w,S="\\"),S==="\\")switch(l[w+1]){case"u":{b+=l.slice(k,w);let A=l.
substr(w+2,4);switch(A){case"0000":b+="\\0";break;case"0007":b+="\\a";break;case"000b":b+="\\v";break;case"001b":b+="\\e";break;case"0085":b+="\\N";break;case"00a0":b+="\\_";break;case"2028":b+="\\L";
break;case"2029":b+="\\P";break;default:A.substr(0,2)==="00"?b+="\\x"+A.substr(2):b+=l.substr(w,6)}w+=5,k=w+1}break;case"n":if(f||l[w+2]==='"'||l.length<g)w+=1;else{for(b+=l.slice(k,w)+`

`;l[w+2]==="\\"&&l[w+3]==="n"&&l[w+4]!=='"';)b+=`
`,w+=2;b+=v,l[w+2]===" "&&(b+="\\"),w+=1,k=w+1}break;default:w+=1}return b=k?b+l.slice(k):l,f?b:p.foldFlowLines(b,v,p.FOLD_QUOTED,d(n,!1))}function o(e,n){if(n.options.singleQuote===!1||n.implicitKey&&
e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return c(e,n);let l=n.indent||(y(e)?"  ":""),f="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${l}`)+"'";return n.implicitKey?f:p.foldFlowLines(f,l,p.FOLD_FLOW,d(n,!1))}function a(e,n){let{singleQuote:l}=n.options,f;if(l===!1)f=c;else{let g=e.includes('"'),v=e.includes("'");g&&!v?f=o:v&&!g?f=c:
f=l?o:c}return f(e,n)}var i;try{i=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{i=/\n+(?!\n|$)/g}function s({comment:e,type:n,value:l},f,g,v){let{blockQuote:b,commentString:k,lineWidth:w}=f.options;if(!b||/\n[\t ]+$/.test(l))return a(l,f);let S=f.indent||(f.forceBlockIndent||
y(l)?"  ":""),A=b==="literal"?!0:b==="folded"||n===m.Scalar.BLOCK_FOLDED?!1:n===m.Scalar.BLOCK_LITERAL?!0:!h(l,w,S.length);if(!l)return A?`|
`:`>
`;let E,C;for(C=l.length;C>0;--C){let $=l[C-1];if($!==`
`&&$!=="	"&&$!==" ")break}let N=l.substring(C),T=N.indexOf(`
`);T===-1?E="-":l===N||T!==N.length-1?(E="+",v&&v()):E="",N&&(l=l.slice(0,-N.length),N[N.length-1]===`
`&&(N=N.slice(0,-1)),N=N.replace(i,`$&${S}`));let L=!1,M,B=-1;for(M=0;M<l.length;++M){let $=l[M];if($===" ")L=!0;else if($===`
`)B=M;else break}let D=l.substring(0,B<M?B+1:M);D&&(l=l.substring(D.length),D=D.replace(/\n+/g,`$&${S}`));let K=(L?S?"2":"1":"")+E;if(e&&(K+=" "+k(e.replace(/ ?[\r\n]+/g," ")),g&&g()),!A){let $=l.replace(
/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${S}`),x=!1,j=d(f,!0);b!=="folded"&&n!==m.Scalar.BLOCK_FOLDED&&(j.onOverflow=()=>{x=!0});let P=p.foldFlowLines(`${D}${$}${N}`,
S,p.FOLD_BLOCK,j);if(!x)return`>${K}
${S}${P}`}return l=l.replace(/\n+/g,`$&${S}`),`|${K}
${S}${D}${l}${N}`}function r(e,n,l,f){let{type:g,value:v}=e,{actualString:b,implicitKey:k,indent:w,indentStep:S,inFlow:A}=n;if(k&&v.includes(`
`)||A&&/[[\]{},]/.test(v))return a(v,n);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(v))return k||A||!v.includes(`
`)?a(v,n):s(e,n,l,f);if(!k&&!A&&g!==m.Scalar.PLAIN&&v.includes(`
`))return s(e,n,l,f);if(y(v)){if(w==="")return n.forceBlockIndent=!0,s(e,n,l,f);if(k&&w===S)return a(v,n)}let E=v.replace(/\n+/g,`$&
${w}`);if(b){let C=L=>L.default&&L.tag!=="tag:yaml.org,2002:str"&&L.test?.test(E),{compat:N,tags:T}=n.doc.schema;if(T.some(C)||N?.some(C))return a(v,n)}return k?E:p.foldFlowLines(E,w,p.FOLD_FLOW,d(n,!1))}
function t(e,n,l,f){let{implicitKey:g,inFlow:v}=n,b=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:k}=e;k!==m.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.
test(b.value)&&(k=m.Scalar.QUOTE_DOUBLE);let w=A=>{switch(A){case m.Scalar.BLOCK_FOLDED:case m.Scalar.BLOCK_LITERAL:return g||v?a(b.value,n):s(b,n,l,f);case m.Scalar.QUOTE_DOUBLE:return c(b.value,n);case m.
Scalar.QUOTE_SINGLE:return o(b.value,n);case m.Scalar.PLAIN:return r(b,n,l,f);default:return null}},S=w(k);if(S===null){let{defaultKeyType:A,defaultStringType:E}=n.options,C=g&&A||E;if(S=w(C),S===null)
throw new Error(`Unsupported default string type ${C}`)}return S}u.stringifyString=t}),ae=O(u=>{"use strict";var m=ye(),p=I(),d=se(),y=ne();function h(i,s){let r=Object.assign({blockQuote:!0,commentString:d.
stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},i.schema.toStringOptions,s),t;switch(r.collectionStyle){case"block":t=!1;break;case"\
flow":t=!0;break;default:t=null}return{anchors:new Set,doc:i,flowCollectionPadding:r.flowCollectionPadding?" ":"",indent:"",indentStep:typeof r.indent=="number"?" ".repeat(r.indent):"  ",inFlow:t,options:r}}
function c(i,s){if(s.tag){let e=i.filter(n=>n.tag===s.tag);if(e.length>0)return e.find(n=>n.format===s.format)??e[0]}let r,t;if(p.isScalar(s)){t=s.value;let e=i.filter(n=>n.identify?.(t));if(e.length>
1){let n=e.filter(l=>l.test);n.length>0&&(e=n)}r=e.find(n=>n.format===s.format)??e.find(n=>!n.format)}else t=s,r=i.find(e=>e.nodeClass&&t instanceof e.nodeClass);if(!r){let e=t?.constructor?.name??(t===
null?"null":typeof t);throw new Error(`Tag not resolved for ${e} value`)}return r}function o(i,s,{anchors:r,doc:t}){if(!t.directives)return"";let e=[],n=(p.isScalar(i)||p.isCollection(i))&&i.anchor;n&&
m.anchorIsValid(n)&&(r.add(n),e.push(`&${n}`));let l=i.tag??(s.default?null:s.tag);return l&&e.push(t.directives.tagString(l)),e.join(" ")}function a(i,s,r,t){if(p.isPair(i))return i.toString(s,r,t);if(p.
isAlias(i)){if(s.doc.directives)return i.toString(s);if(s.resolvedAliases?.has(i))throw new TypeError("Cannot stringify circular structure without alias nodes");s.resolvedAliases?s.resolvedAliases.add(
i):s.resolvedAliases=new Set([i]),i=i.resolve(s.doc)}let e,n=p.isNode(i)?i:s.doc.createNode(i,{onTagObj:g=>e=g});e??(e=c(s.doc.schema.tags,n));let l=o(n,e,s);l.length>0&&(s.indentAtStart=(s.indentAtStart??
0)+l.length+1);let f=typeof e.stringify=="function"?e.stringify(n,s,r,t):p.isScalar(n)?y.stringifyString(n,s,r,t):n.toString(s,r,t);return l?p.isScalar(n)||f[0]==="{"||f[0]==="["?`${l} ${f}`:`${l}
${s.indent}${f}`:f}u.createStringifyContext=h,u.stringify=a}),gt=O(u=>{"use strict";var m=I(),p=_(),d=ae(),y=se();function h({key:c,value:o},a,i,s){let{allNullValues:r,doc:t,indent:e,indentStep:n,options:{
commentString:l,indentSeq:f,simpleKeys:g}}=a,v=m.isNode(c)&&c.comment||null;if(g){if(v)throw new Error("With simple keys, key nodes cannot have comments");if(m.isCollection(c)||!m.isNode(c)&&typeof c==
"object"){let M="With simple keys, collection cannot be used as a key value";throw new Error(M)}}let b=!g&&(!c||v&&o==null&&!a.inFlow||m.isCollection(c)||(m.isScalar(c)?c.type===p.Scalar.BLOCK_FOLDED||
c.type===p.Scalar.BLOCK_LITERAL:typeof c=="object"));a=Object.assign({},a,{allNullValues:!1,implicitKey:!b&&(g||!r),indent:e+n});let k=!1,w=!1,S=d.stringify(c,a,()=>k=!0,()=>w=!0);if(!b&&!a.inFlow&&S.
length>1024){if(g)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");b=!0}if(a.inFlow){if(r||o==null)return k&&i&&i(),S===""?"?":b?`? ${S}`:S}else if(r&&!g||
o==null&&b)return S=`? ${S}`,v&&!k?S+=y.lineComment(S,a.indent,l(v)):w&&s&&s(),S;k&&(v=null),b?(v&&(S+=y.lineComment(S,a.indent,l(v))),S=`? ${S}
${e}:`):(S=`${S}:`,v&&(S+=y.lineComment(S,a.indent,l(v))));let A,E,C;m.isNode(o)?(A=!!o.spaceBefore,E=o.commentBefore,C=o.comment):(A=!1,E=null,C=null,o&&typeof o=="object"&&(o=t.createNode(o))),a.implicitKey=
!1,!b&&!v&&m.isScalar(o)&&(a.indentAtStart=S.length+1),w=!1,!f&&n.length>=2&&!a.inFlow&&!b&&m.isSeq(o)&&!o.flow&&!o.tag&&!o.anchor&&(a.indent=a.indent.substring(2));let N=!1,T=d.stringify(o,a,()=>N=!0,
()=>w=!0),L=" ";if(v||A||E){if(L=A?`
`:"",E){let M=l(E);L+=`
${y.indentComment(M,a.indent)}`}T===""&&!a.inFlow?L===`
`&&C&&(L=`

`):L+=`
${a.indent}`}else if(!b&&m.isCollection(o)){let M=T[0],B=T.indexOf(`
`),D=B!==-1,K=a.inFlow??o.flow??o.items.length===0;if(D||!K){let $=!1;if(D&&(M==="&"||M==="!")){let x=T.indexOf(" ");M==="&"&&x!==-1&&x<B&&T[x+1]==="!"&&(x=T.indexOf(" ",x+1)),(x===-1||B<x)&&($=!0)}$||
(L=`
${a.indent}`)}}else(T===""||T[0]===`
`)&&(L="");return S+=L+T,a.inFlow?N&&i&&i():C&&!N?S+=y.lineComment(S,a.indent,l(C)):w&&s&&s(),S}u.stringifyPair=h}),$e=O(u=>{"use strict";var m=ee("process");function p(y,...h){y==="debug"&&console.log(
...h)}function d(y,h){(y==="debug"||y==="warn")&&(typeof m.emitWarning=="function"?m.emitWarning(h):console.warn(h))}u.debug=p,u.warn=d}),we=O(u=>{"use strict";var m=I(),p=_(),d="<<",y={identify:i=>i===
d||typeof i=="symbol"&&i.description===d,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new p.Scalar(Symbol(d)),{addToJSMap:c}),stringify:()=>d},h=(i,s)=>(y.identify(
s)||m.isScalar(s)&&(!s.type||s.type===p.Scalar.PLAIN)&&y.identify(s.value))&&i?.doc.schema.tags.some(r=>r.tag===y.tag&&r.default);function c(i,s,r){let t=a(i,r);if(m.isSeq(t))for(let e of t.items)o(i,
s,e);else if(Array.isArray(t))for(let e of t)o(i,s,e);else o(i,s,t)}function o(i,s,r){let t=a(i,r);if(!m.isMap(t))throw new Error("Merge sources must be maps or map aliases");let e=t.toJSON(null,i,Map);
for(let[n,l]of e)s instanceof Map?s.has(n)||s.set(n,l):s instanceof Set?s.add(n):Object.prototype.hasOwnProperty.call(s,n)||Object.defineProperty(s,n,{value:l,writable:!0,enumerable:!0,configurable:!0});
return s}function a(i,s){return i&&m.isAlias(s)?s.resolve(i.doc,i):s}u.addMergeToJSMap=c,u.isMergeKey=h,u.merge=y}),Pe=O(u=>{"use strict";var m=$e(),p=we(),d=ae(),y=I(),h=J();function c(a,i,{key:s,value:r}){
if(y.isNode(s)&&s.addToJSMap)s.addToJSMap(a,i,r);else if(p.isMergeKey(a,s))p.addMergeToJSMap(a,i,r);else{let t=h.toJS(s,"",a);if(i instanceof Map)i.set(t,h.toJS(r,t,a));else if(i instanceof Set)i.add(
t);else{let e=o(s,t,a),n=h.toJS(r,e,a);e in i?Object.defineProperty(i,e,{value:n,writable:!0,enumerable:!0,configurable:!0}):i[e]=n}}return i}function o(a,i,s){if(i===null)return"";if(typeof i!="objec\
t")return String(i);if(y.isNode(a)&&s?.doc){let r=d.createStringifyContext(s.doc,{});r.anchors=new Set;for(let e of s.anchors.keys())r.anchors.add(e.anchor);r.inFlow=!0,r.inStringifyKey=!0;let t=a.toString(
r);if(!s.mapKeyWarned){let e=JSON.stringify(t);e.length>40&&(e=e.substring(0,36)+'..."'),m.warn(s.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${e}\
. Set mapAsMap: true to use object keys.`),s.mapKeyWarned=!0}return t}return JSON.stringify(i)}u.addPairToJSMap=c}),V=O(u=>{"use strict";var m=re(),p=gt(),d=Pe(),y=I();function h(o,a,i){let s=m.createNode(
o,void 0,i),r=m.createNode(a,void 0,i);return new c(s,r)}var c=class lt{constructor(a,i=null){Object.defineProperty(this,y.NODE_TYPE,{value:y.PAIR}),this.key=a,this.value=i}clone(a){let{key:i,value:s}=this;
return y.isNode(i)&&(i=i.clone(a)),y.isNode(s)&&(s=s.clone(a)),new lt(i,s)}toJSON(a,i){let s=i?.mapAsMap?new Map:{};return d.addPairToJSMap(i,s,this)}toString(a,i,s){return a?.doc?p.stringifyPair(this,
a,i,s):JSON.stringify(this)}};u.Pair=c,u.createPair=h}),De=O(u=>{"use strict";var m=I(),p=ae(),d=se();function y(a,i,s){return(i.inFlow??a.flow?c:h)(a,i,s)}function h({comment:a,items:i},s,{blockItemPrefix:r,
flowChars:t,itemIndent:e,onChompKeep:n,onComment:l}){let{indent:f,options:{commentString:g}}=s,v=Object.assign({},s,{indent:e,type:null}),b=!1,k=[];for(let S=0;S<i.length;++S){let A=i[S],E=null;if(m.isNode(
A))!b&&A.spaceBefore&&k.push(""),o(s,k,A.commentBefore,b),A.comment&&(E=A.comment);else if(m.isPair(A)){let N=m.isNode(A.key)?A.key:null;N&&(!b&&N.spaceBefore&&k.push(""),o(s,k,N.commentBefore,b))}b=!1;
let C=p.stringify(A,v,()=>E=null,()=>b=!0);E&&(C+=d.lineComment(C,e,g(E))),b&&E&&(b=!1),k.push(r+C)}let w;if(k.length===0)w=t.start+t.end;else{w=k[0];for(let S=1;S<k.length;++S){let A=k[S];w+=A?`
${f}${A}`:`
`}}return a?(w+=`
`+d.indentComment(g(a),f),l&&l()):b&&n&&n(),w}function c({items:a},i,{flowChars:s,itemIndent:r}){let{indent:t,indentStep:e,flowCollectionPadding:n,options:{commentString:l}}=i;r+=e;let f=Object.assign(
{},i,{indent:r,inFlow:!0,type:null}),g=!1,v=0,b=[];for(let S=0;S<a.length;++S){let A=a[S],E=null;if(m.isNode(A))A.spaceBefore&&b.push(""),o(i,b,A.commentBefore,!1),A.comment&&(E=A.comment);else if(m.isPair(
A)){let N=m.isNode(A.key)?A.key:null;N&&(N.spaceBefore&&b.push(""),o(i,b,N.commentBefore,!1),N.comment&&(g=!0));let T=m.isNode(A.value)?A.value:null;T?(T.comment&&(E=T.comment),T.commentBefore&&(g=!0)):
A.value==null&&N?.comment&&(E=N.comment)}E&&(g=!0);let C=p.stringify(A,f,()=>E=null);g||(g=b.length>v||C.includes(`
`)),S<a.length-1?C+=",":i.options.trailingComma&&(i.options.lineWidth>0&&(g||(g=b.reduce((N,T)=>N+T.length+2,2)+(C.length+2)>i.options.lineWidth)),g&&(C+=",")),E&&(C+=d.lineComment(C,r,l(E))),b.push(C),
v=b.length}let{start:k,end:w}=s;if(b.length===0)return k+w;if(!g){let S=b.reduce((A,E)=>A+E.length+2,2);g=i.options.lineWidth>0&&S>i.options.lineWidth}if(g){let S=k;for(let A of b)S+=A?`
${e}${t}${A}`:`
`;return`${S}
${t}${w}`}else return`${k}${n}${b.join(" ")}${n}${w}`}function o({indent:a,options:{commentString:i}},s,r,t){if(r&&t&&(r=r.replace(/^\n+/,"")),r){let e=d.indentComment(i(r),a);s.push(e.trimStart())}}u.
stringifyCollection=y}),W=O(u=>{"use strict";var m=De(),p=Pe(),d=be(),y=I(),h=V(),c=_();function o(i,s){let r=y.isScalar(s)?s.value:s;for(let t of i)if(y.isPair(t)&&(t.key===s||t.key===r||y.isScalar(t.
key)&&t.key.value===r))return t}var a=class extends d.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(i){super(y.MAP,i),this.items=[]}static from(i,s,r){let{keepUndefined:t,replacer:e}=r,
n=new this(i),l=(f,g)=>{if(typeof e=="function")g=e.call(s,f,g);else if(Array.isArray(e)&&!e.includes(f))return;(g!==void 0||t)&&n.items.push(h.createPair(f,g,r))};if(s instanceof Map)for(let[f,g]of s)
l(f,g);else if(s&&typeof s=="object")for(let f of Object.keys(s))l(f,s[f]);return typeof i.sortMapEntries=="function"&&n.items.sort(i.sortMapEntries),n}add(i,s){let r;y.isPair(i)?r=i:!i||typeof i!="ob\
ject"||!("key"in i)?r=new h.Pair(i,i?.value):r=new h.Pair(i.key,i.value);let t=o(this.items,r.key),e=this.schema?.sortMapEntries;if(t){if(!s)throw new Error(`Key ${r.key} already set`);y.isScalar(t.value)&&
c.isScalarValue(r.value)?t.value.value=r.value:t.value=r.value}else if(e){let n=this.items.findIndex(l=>e(r,l)<0);n===-1?this.items.push(r):this.items.splice(n,0,r)}else this.items.push(r)}delete(i){let s=o(
this.items,i);return s?this.items.splice(this.items.indexOf(s),1).length>0:!1}get(i,s){let r=o(this.items,i)?.value;return(!s&&y.isScalar(r)?r.value:r)??void 0}has(i){return!!o(this.items,i)}set(i,s){
this.add(new h.Pair(i,s),!0)}toJSON(i,s,r){let t=r?new r:s?.mapAsMap?new Map:{};s?.onCreate&&s.onCreate(t);for(let e of this.items)p.addPairToJSMap(s,t,e);return t}toString(i,s,r){if(!i)return JSON.stringify(
this);for(let t of this.items)if(!y.isPair(t))throw new Error(`Map items must all be pairs; found ${JSON.stringify(t)} instead`);return!i.allNullValues&&this.hasAllNullValues(!1)&&(i=Object.assign({},
i,{allNullValues:!0})),m.stringifyCollection(this,i,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:i.indent||"",onChompKeep:r,onComment:s})}};u.YAMLMap=a,u.findPair=o}),H=O(u=>{"use stri\
ct";var m=I(),p=W(),d={collection:"map",default:!0,nodeClass:p.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(y,h){return m.isMap(y)||h("Expected a mapping for this tag"),y},createNode:(y,h,c)=>p.YAMLMap.
from(y,h,c)};u.map=d}),G=O(u=>{"use strict";var m=re(),p=De(),d=be(),y=I(),h=_(),c=J(),o=class extends d.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(i){super(y.SEQ,i),this.
items=[]}add(i){this.items.push(i)}delete(i){let s=a(i);return typeof s!="number"?!1:this.items.splice(s,1).length>0}get(i,s){let r=a(i);if(typeof r!="number")return;let t=this.items[r];return!s&&y.isScalar(
t)?t.value:t}has(i){let s=a(i);return typeof s=="number"&&s<this.items.length}set(i,s){let r=a(i);if(typeof r!="number")throw new Error(`Expected a valid index, not ${i}.`);let t=this.items[r];y.isScalar(
t)&&h.isScalarValue(s)?t.value=s:this.items[r]=s}toJSON(i,s){let r=[];s?.onCreate&&s.onCreate(r);let t=0;for(let e of this.items)r.push(c.toJS(e,String(t++),s));return r}toString(i,s,r){return i?p.stringifyCollection(
this,i,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(i.indent||"")+"  ",onChompKeep:r,onComment:s}):JSON.stringify(this)}static from(i,s,r){let{replacer:t}=r,e=new this(i);if(s&&Symbol.
iterator in Object(s)){let n=0;for(let l of s){if(typeof t=="function"){let f=s instanceof Set?l:String(n++);l=t.call(s,f,l)}e.items.push(m.createNode(l,void 0,r))}}return e}};function a(i){let s=y.isScalar(
i)?i.value:i;return s&&typeof s=="string"&&(s=Number(s)),typeof s=="number"&&Number.isInteger(s)&&s>=0?s:null}u.YAMLSeq=o}),X=O(u=>{"use strict";var m=I(),p=G(),d={collection:"seq",default:!0,nodeClass:p.
YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(y,h){return m.isSeq(y)||h("Expected a sequence for this tag"),y},createNode:(y,h,c)=>p.YAMLSeq.from(y,h,c)};u.seq=d}),oe=O(u=>{"use strict";var m=ne(),p={identify:d=>typeof d==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:d=>d,stringify(d,y,h,c){return y=Object.assign({actualString:!0},y),m.stringifyString(d,y,h,c)}};u.string=p}),ke=O(u=>{"use strict";var m=_(),p={
identify:d=>d==null,createNode:()=>new m.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new m.Scalar(null),stringify:({source:d},y)=>typeof d=="string"&&
p.test.test(d)?d:y.options.nullStr};u.nullTag=p}),_e=O(u=>{"use strict";var m=_(),p={identify:d=>typeof d=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:d=>new m.
Scalar(d[0]==="t"||d[0]==="T"),stringify({source:d,value:y},h){if(d&&p.test.test(d)){let c=d[0]==="t"||d[0]==="T";if(y===c)return d}return y?h.options.trueStr:h.options.falseStr}};u.boolTag=p}),z=O(u=>{
"use strict";function m({format:p,minFractionDigits:d,tag:y,value:h}){if(typeof h=="bigint")return String(h);let c=typeof h=="number"?h:Number(h);if(!isFinite(c))return isNaN(c)?".nan":c<0?"-.inf":".i\
nf";let o=Object.is(h,-0)?"-0":JSON.stringify(h);if(!p&&d&&(!y||y==="tag:yaml.org,2002:float")&&/^-?\d/.test(o)&&!o.includes("e")){let a=o.indexOf(".");a<0&&(a=o.length,o+=".");let i=d-(o.length-a-1);
for(;i-- >0;)o+="0"}return o}u.stringifyNumber=m}),Be=O(u=>{"use strict";var m=_(),p=z(),d={identify:c=>typeof c=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:c=>c.slice(-3).toLowerCase()==="nan"?NaN:c[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:p.stringifyNumber},y={identify:c=>typeof c=="number",default:!0,tag:"tag:yaml.or\
g,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:c=>parseFloat(c),stringify(c){let o=Number(c.value);return isFinite(o)?o.toExponential():p.stringifyNumber(
c)}},h={identify:c=>typeof c=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(c){let o=new m.Scalar(parseFloat(c)),a=c.indexOf(".");return a!==-1&&c[c.
length-1]==="0"&&(o.minFractionDigits=c.length-a-1),o},stringify:p.stringifyNumber};u.float=h,u.floatExp=y,u.floatNaN=d}),Ke=O(u=>{"use strict";var m=z(),p=a=>typeof a=="bigint"||Number.isInteger(a),d=(a,i,s,{
intAsBigInt:r})=>r?BigInt(a):parseInt(a.substring(i),s);function y(a,i,s){let{value:r}=a;return p(r)&&r>=0?s+r.toString(i):m.stringifyNumber(a)}var h={identify:a=>p(a)&&a>=0,default:!0,tag:"tag:yaml.o\
rg,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(a,i,s)=>d(a,2,8,s),stringify:a=>y(a,8,"0o")},c={identify:p,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(a,i,s)=>d(a,0,10,s),
stringify:m.stringifyNumber},o={identify:a=>p(a)&&a>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(a,i,s)=>d(a,2,16,s),stringify:a=>y(a,16,"0x")};u.int=c,u.intHex=
o,u.intOct=h}),yt=O(u=>{"use strict";var m=H(),p=ke(),d=X(),y=oe(),h=_e(),c=Be(),o=Ke(),a=[m.map,d.seq,y.string,p.nullTag,h.boolTag,o.intOct,o.int,o.intHex,c.floatNaN,c.floatExp,c.float];u.schema=a}),
vt=O(u=>{"use strict";var m=_(),p=H(),d=X();function y(i){return typeof i=="bigint"||Number.isInteger(i)}var h=({value:i})=>JSON.stringify(i),c=[{identify:i=>typeof i=="string",default:!0,tag:"tag:yam\
l.org,2002:str",resolve:i=>i,stringify:h},{identify:i=>i==null,createNode:()=>new m.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:h},{identify:i=>typeof i==
"boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:i=>i==="true",stringify:h},{identify:y,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(i,s,{
intAsBigInt:r})=>r?BigInt(i):parseInt(i,10),stringify:({value:i})=>y(i)?i.toString():JSON.stringify(i)},{identify:i=>typeof i=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:i=>parseFloat(i),stringify:h}],o={default:!0,tag:"",test:/^/,resolve(i,s){return s(`Unresolved plain scalar ${JSON.stringify(i)}`),i}},a=[p.map,d.seq].concat(c,o);u.schema=a}),qe=O(u=>{"use st\
rict";var m=ee("buffer"),p=_(),d=ne(),y={identify:h=>h instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(h,c){if(typeof m.Buffer=="function")return m.Buffer.from(h,"base64");if(typeof atob==
"function"){let o=atob(h.replace(/[\n\r]/g,"")),a=new Uint8Array(o.length);for(let i=0;i<o.length;++i)a[i]=o.charCodeAt(i);return a}else return c("This environment does not support reading binary tags\
; either Buffer or atob is required"),h},stringify({comment:h,type:c,value:o},a,i,s){if(!o)return"";let r=o,t;if(typeof m.Buffer=="function")t=r instanceof m.Buffer?r.toString("base64"):m.Buffer.from(
r.buffer).toString("base64");else if(typeof btoa=="function"){let e="";for(let n=0;n<r.length;++n)e+=String.fromCharCode(r[n]);t=btoa(e)}else throw new Error("This environment does not support writing\
 binary tags; either Buffer or btoa is required");if(c??(c=p.Scalar.BLOCK_LITERAL),c!==p.Scalar.QUOTE_DOUBLE){let e=Math.max(a.options.lineWidth-a.indent.length,a.options.minContentWidth),n=Math.ceil(
t.length/e),l=new Array(n);for(let f=0,g=0;f<n;++f,g+=e)l[f]=t.substr(g,e);t=l.join(c===p.Scalar.BLOCK_LITERAL?`
`:" ")}return d.stringifyString({comment:h,type:c,value:t},a,i,s)}};u.binary=y}),Se=O(u=>{"use strict";var m=I(),p=V(),d=_(),y=G();function h(a,i){if(m.isSeq(a))for(let s=0;s<a.items.length;++s){let r=a.
items[s];if(!m.isPair(r)){if(m.isMap(r)){r.items.length>1&&i("Each pair must have its own sequence indicator");let t=r.items[0]||new p.Pair(new d.Scalar(null));if(r.commentBefore&&(t.key.commentBefore=
t.key.commentBefore?`${r.commentBefore}
${t.key.commentBefore}`:r.commentBefore),r.comment){let e=t.value??t.key;e.comment=e.comment?`${r.comment}
${e.comment}`:r.comment}r=t}a.items[s]=m.isPair(r)?r:new p.Pair(r)}}else i("Expected a sequence for this tag");return a}function c(a,i,s){let{replacer:r}=s,t=new y.YAMLSeq(a);t.tag="tag:yaml.org,2002:\
pairs";let e=0;if(i&&Symbol.iterator in Object(i))for(let n of i){typeof r=="function"&&(n=r.call(i,String(e++),n));let l,f;if(Array.isArray(n))if(n.length===2)l=n[0],f=n[1];else throw new TypeError(`\
Expected [key, value] tuple: ${n}`);else if(n&&n instanceof Object){let g=Object.keys(n);if(g.length===1)l=g[0],f=n[l];else throw new TypeError(`Expected tuple with one key, not ${g.length} keys`)}else
l=n;t.items.push(p.createPair(l,f,s))}return t}var o={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:h,createNode:c};u.createPairs=c,u.pairs=o,u.resolvePairs=h}),je=O(u=>{"use stric\
t";var m=I(),p=J(),d=W(),y=G(),h=Se(),c=class ct extends y.YAMLSeq{constructor(){super(),this.add=d.YAMLMap.prototype.add.bind(this),this.delete=d.YAMLMap.prototype.delete.bind(this),this.get=d.YAMLMap.
prototype.get.bind(this),this.has=d.YAMLMap.prototype.has.bind(this),this.set=d.YAMLMap.prototype.set.bind(this),this.tag=ct.tag}toJSON(i,s){if(!s)return super.toJSON(i);let r=new Map;s?.onCreate&&s.onCreate(
r);for(let t of this.items){let e,n;if(m.isPair(t)?(e=p.toJS(t.key,"",s),n=p.toJS(t.value,e,s)):e=p.toJS(t,"",s),r.has(e))throw new Error("Ordered maps must not include duplicate keys");r.set(e,n)}return r}static from(i,s,r){
let t=h.createPairs(i,s,r),e=new this;return e.items=t.items,e}};c.tag="tag:yaml.org,2002:omap";var o={collection:"seq",identify:a=>a instanceof Map,nodeClass:c,default:!1,tag:"tag:yaml.org,2002:omap",
resolve(a,i){let s=h.resolvePairs(a,i),r=[];for(let{key:t}of s.items)m.isScalar(t)&&(r.includes(t.value)?i(`Ordered maps must not include duplicate keys: ${t.value}`):r.push(t.value));return Object.assign(
new c,s)},createNode:(a,i,s)=>c.from(a,i,s)};u.YAMLOMap=c,u.omap=o}),bt=O(u=>{"use strict";var m=_();function p({value:h,source:c},o){return c&&(h?d:y).test.test(c)?c:h?o.options.trueStr:o.options.falseStr}
var d={identify:h=>h===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new m.Scalar(!0),stringify:p},y={identify:h=>h===!1,default:!0,tag:"tag:\
yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new m.Scalar(!1),stringify:p};u.falseTag=y,u.trueTag=d}),wt=O(u=>{"use strict";var m=_(),p=z(),d={identify:c=>typeof c==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:c=>c.slice(-3).toLowerCase()==="nan"?NaN:c[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,
stringify:p.stringifyNumber},y={identify:c=>typeof c=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:c=>parseFloat(
c.replace(/_/g,"")),stringify(c){let o=Number(c.value);return isFinite(o)?o.toExponential():p.stringifyNumber(c)}},h={identify:c=>typeof c=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(c){let o=new m.Scalar(parseFloat(c.replace(/_/g,""))),a=c.indexOf(".");if(a!==-1){let i=c.substring(a+1).replace(/_/g,"");i[i.length-1]==="0"&&(o.minFractionDigits=i.length)}return o},stringify:p.
stringifyNumber};u.float=h,u.floatExp=y,u.floatNaN=d}),kt=O(u=>{"use strict";var m=z(),p=i=>typeof i=="bigint"||Number.isInteger(i);function d(i,s,r,{intAsBigInt:t}){let e=i[0];if((e==="-"||e==="+")&&
(s+=1),i=i.substring(s).replace(/_/g,""),t){switch(r){case 2:i=`0b${i}`;break;case 8:i=`0o${i}`;break;case 16:i=`0x${i}`;break}let l=BigInt(i);return e==="-"?BigInt(-1)*l:l}let n=parseInt(i,r);return e===
"-"?-1*n:n}function y(i,s,r){let{value:t}=i;if(p(t)){let e=t.toString(s);return t<0?"-"+r+e.substr(1):r+e}return m.stringifyNumber(i)}var h={identify:p,default:!0,tag:"tag:yaml.org,2002:int",format:"B\
IN",test:/^[-+]?0b[0-1_]+$/,resolve:(i,s,r)=>d(i,2,2,r),stringify:i=>y(i,2,"0b")},c={identify:p,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(i,s,r)=>d(i,1,8,r),stringify:i=>y(
i,8,"0")},o={identify:p,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(i,s,r)=>d(i,0,10,r),stringify:m.stringifyNumber},a={identify:p,default:!0,tag:"tag:yaml.org,2002:int",
format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(i,s,r)=>d(i,2,16,r),stringify:i=>y(i,16,"0x")};u.int=o,u.intBin=h,u.intHex=a,u.intOct=c}),Fe=O(u=>{"use strict";var m=I(),p=V(),d=W(),y=class ut extends d.
YAMLMap{constructor(o){super(o),this.tag=ut.tag}add(o){let a;m.isPair(o)?a=o:o&&typeof o=="object"&&"key"in o&&"value"in o&&o.value===null?a=new p.Pair(o.key,null):a=new p.Pair(o,null),d.findPair(this.
items,a.key)||this.items.push(a)}get(o,a){let i=d.findPair(this.items,o);return!a&&m.isPair(i)?m.isScalar(i.key)?i.key.value:i.key:i}set(o,a){if(typeof a!="boolean")throw new Error(`Expected boolean v\
alue for set(key, value) in a YAML set, not ${typeof a}`);let i=d.findPair(this.items,o);i&&!a?this.items.splice(this.items.indexOf(i),1):!i&&a&&this.items.push(new p.Pair(o))}toJSON(o,a){return super.
toJSON(o,a,Set)}toString(o,a,i){if(!o)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},o,{allNullValues:!0}),a,i);throw new Error("Set items must all hav\
e null values")}static from(o,a,i){let{replacer:s}=i,r=new this(o);if(a&&Symbol.iterator in Object(a))for(let t of a)typeof s=="function"&&(t=s.call(a,t,t)),r.items.push(p.createPair(t,null,i));return r}};
y.tag="tag:yaml.org,2002:set";var h={collection:"map",identify:c=>c instanceof Set,nodeClass:y,default:!1,tag:"tag:yaml.org,2002:set",createNode:(c,o,a)=>y.from(c,o,a),resolve(c,o){if(m.isMap(c)){if(c.
hasAllNullValues(!0))return Object.assign(new y,c);o("Set items must all have null values")}else o("Expected a mapping for this tag");return c}};u.YAMLSet=y,u.set=h}),Ue=O(u=>{"use strict";var m=z();function p(o,a){
let i=o[0],s=i==="-"||i==="+"?o.substring(1):o,r=e=>a?BigInt(e):Number(e),t=s.replace(/_/g,"").split(":").reduce((e,n)=>e*r(60)+r(n),r(0));return i==="-"?r(-1)*t:t}function d(o){let{value:a}=o,i=e=>e;
if(typeof a=="bigint")i=e=>BigInt(e);else if(isNaN(a)||!isFinite(a))return m.stringifyNumber(o);let s="";a<0&&(s="-",a*=i(-1));let r=i(60),t=[a%r];return a<60?t.unshift(0):(a=(a-t[0])/r,t.unshift(a%r),
a>=60&&(a=(a-t[0])/r,t.unshift(a))),s+t.map(e=>String(e).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var y={identify:o=>typeof o=="bigint"||Number.isInteger(o),default:!0,tag:"tag:yaml.org,200\
2:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(o,a,{intAsBigInt:i})=>p(o,i),stringify:d},h={identify:o=>typeof o=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"T\
IME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:o=>p(o,!1),stringify:d},c={identify:o=>o instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{\
1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(o){let a=o.match(c.test);if(!a)throw new Error("!!times\
tamp expects a date, starting with yyyy-mm-dd");let[,i,s,r,t,e,n]=a.map(Number),l=a[7]?Number((a[7]+"00").substr(1,3)):0,f=Date.UTC(i,s-1,r,t||0,e||0,n||0,l),g=a[8];if(g&&g!=="Z"){let v=p(g,!1);Math.abs(
v)<30&&(v*=60),f-=6e4*v}return new Date(f)},stringify:({value:o})=>o?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};u.floatTime=h,u.intTime=y,u.timestamp=c}),St=O(u=>{"use strict";var m=H(),p=ke(),
d=X(),y=oe(),h=qe(),c=bt(),o=wt(),a=kt(),i=we(),s=je(),r=Se(),t=Fe(),e=Ue(),n=[m.map,d.seq,y.string,p.nullTag,c.trueTag,c.falseTag,a.intBin,a.intOct,a.int,a.intHex,o.floatNaN,o.floatExp,o.float,h.binary,
i.merge,s.omap,r.pairs,t.set,e.intTime,e.floatTime,e.timestamp];u.schema=n}),Nt=O(u=>{"use strict";var m=H(),p=ke(),d=X(),y=oe(),h=_e(),c=Be(),o=Ke(),a=yt(),i=vt(),s=qe(),r=we(),t=je(),e=Se(),n=St(),l=Fe(),
f=Ue(),g=new Map([["core",a.schema],["failsafe",[m.map,d.seq,y.string]],["json",i.schema],["yaml11",n.schema],["yaml-1.1",n.schema]]),v={binary:s.binary,bool:h.boolTag,float:c.float,floatExp:c.floatExp,
floatNaN:c.floatNaN,floatTime:f.floatTime,int:o.int,intHex:o.intHex,intOct:o.intOct,intTime:f.intTime,map:m.map,merge:r.merge,null:p.nullTag,omap:t.omap,pairs:e.pairs,seq:d.seq,set:l.set,timestamp:f.timestamp},
b={"tag:yaml.org,2002:binary":s.binary,"tag:yaml.org,2002:merge":r.merge,"tag:yaml.org,2002:omap":t.omap,"tag:yaml.org,2002:pairs":e.pairs,"tag:yaml.org,2002:set":l.set,"tag:yaml.org,2002:timestamp":f.
timestamp};function k(w,S,A){let E=g.get(S);if(E&&!w)return A&&!E.includes(r.merge)?E.concat(r.merge):E.slice();let C=E;if(!C)if(Array.isArray(w))C=[];else{let N=Array.from(g.keys()).filter(T=>T!=="ya\
ml11").map(T=>JSON.stringify(T)).join(", ");throw new Error(`Unknown schema "${S}"; use one of ${N} or define customTags array`)}if(Array.isArray(w))for(let N of w)C=C.concat(N);else typeof w=="functi\
on"&&(C=w(C.slice()));return A&&(C=C.concat(r.merge)),C.reduce((N,T)=>{let L=typeof T=="string"?v[T]:T;if(!L){let M=JSON.stringify(T),B=Object.keys(v).map(D=>JSON.stringify(D)).join(", ");throw new Error(
`Unknown custom tag ${M}; use one of ${B}`)}return N.includes(L)||N.push(L),N},[])}u.coreKnownTags=b,u.getTags=k}),Re=O(u=>{"use strict";var m=I(),p=H(),d=X(),y=oe(),h=Nt(),c=(a,i)=>a.key<i.key?-1:a.key>
i.key?1:0,o=class ft{constructor({compat:i,customTags:s,merge:r,resolveKnownTags:t,schema:e,sortMapEntries:n,toStringDefaults:l}){this.compat=Array.isArray(i)?h.getTags(i,"compat"):i?h.getTags(null,i):
null,this.name=typeof e=="string"&&e||"core",this.knownTags=t?h.coreKnownTags:{},this.tags=h.getTags(s,this.name,r),this.toStringOptions=l??null,Object.defineProperty(this,m.MAP,{value:p.map}),Object.
defineProperty(this,m.SCALAR,{value:y.string}),Object.defineProperty(this,m.SEQ,{value:d.seq}),this.sortMapEntries=typeof n=="function"?n:n===!0?c:null}clone(){let i=Object.create(ft.prototype,Object.
getOwnPropertyDescriptors(this));return i.tags=this.tags.slice(),i}};u.Schema=o}),At=O(u=>{"use strict";var m=I(),p=ae(),d=se();function y(h,c){let o=[],a=c.directives===!0;if(c.directives!==!1&&h.directives){
let e=h.directives.toString(h);e?(o.push(e),a=!0):h.directives.docStart&&(a=!0)}a&&o.push("---");let i=p.createStringifyContext(h,c),{commentString:s}=i.options;if(h.commentBefore){o.length!==1&&o.unshift(
"");let e=s(h.commentBefore);o.unshift(d.indentComment(e,""))}let r=!1,t=null;if(h.contents){if(m.isNode(h.contents)){if(h.contents.spaceBefore&&a&&o.push(""),h.contents.commentBefore){let l=s(h.contents.
commentBefore);o.push(d.indentComment(l,""))}i.forceBlockIndent=!!h.comment,t=h.contents.comment}let e=t?void 0:()=>r=!0,n=p.stringify(h.contents,i,()=>t=null,e);t&&(n+=d.lineComment(n,"",s(t))),(n[0]===
"|"||n[0]===">")&&o[o.length-1]==="---"?o[o.length-1]=`--- ${n}`:o.push(n)}else o.push(p.stringify(h.contents,i));if(h.directives?.docEnd)if(h.comment){let e=s(h.comment);e.includes(`
`)?(o.push("..."),o.push(d.indentComment(e,""))):o.push(`... ${e}`)}else o.push("...");else{let e=h.comment;e&&r&&(e=e.replace(/^\n+/,"")),e&&((!r||t)&&o[o.length-1]!==""&&o.push(""),o.push(d.indentComment(
s(e),"")))}return o.join(`
`)+`
`}u.stringifyDocument=y}),le=O(u=>{"use strict";var m=ie(),p=be(),d=I(),y=V(),h=J(),c=Re(),o=At(),a=ye(),i=Me(),s=re(),r=Ie(),t=class ht{constructor(l,f,g){this.commentBefore=null,this.comment=null,this.
errors=[],this.warnings=[],Object.defineProperty(this,d.NODE_TYPE,{value:d.DOC});let v=null;typeof f=="function"||Array.isArray(f)?v=f:g===void 0&&f&&(g=f,f=void 0);let b=Object.assign({intAsBigInt:!1,
keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},g);this.options=b;let{version:k}=b;g?._directives?(this.directives=g._directives.atDocument(),this.
directives.yaml.explicit&&(k=this.directives.yaml.version)):this.directives=new r.Directives({version:k}),this.setSchema(k,g),this.contents=l===void 0?null:this.createNode(l,v,g)}clone(){let l=Object.
create(ht.prototype,{[d.NODE_TYPE]:{value:d.DOC}});return l.commentBefore=this.commentBefore,l.comment=this.comment,l.errors=this.errors.slice(),l.warnings=this.warnings.slice(),l.options=Object.assign(
{},this.options),this.directives&&(l.directives=this.directives.clone()),l.schema=this.schema.clone(),l.contents=d.isNode(this.contents)?this.contents.clone(l.schema):this.contents,this.range&&(l.range=
this.range.slice()),l}add(l){e(this.contents)&&this.contents.add(l)}addIn(l,f){e(this.contents)&&this.contents.addIn(l,f)}createAlias(l,f){if(!l.anchor){let g=a.anchorNames(this);l.anchor=!f||g.has(f)?
a.findNewAnchor(f||"a",g):f}return new m.Alias(l.anchor)}createNode(l,f,g){let v;if(typeof f=="function")l=f.call({"":l},"",l),v=f;else if(Array.isArray(f)){let B=K=>typeof K=="number"||K instanceof String||
K instanceof Number,D=f.filter(B).map(String);D.length>0&&(f=f.concat(D)),v=f}else g===void 0&&f&&(g=f,f=void 0);let{aliasDuplicateObjects:b,anchorPrefix:k,flow:w,keepUndefined:S,onTagObj:A,tag:E}=g??
{},{onAnchor:C,setAnchors:N,sourceObjects:T}=a.createNodeAnchors(this,k||"a"),L={aliasDuplicateObjects:b??!0,keepUndefined:S??!1,onAnchor:C,onTagObj:A,replacer:v,schema:this.schema,sourceObjects:T},M=s.
createNode(l,E,L);return w&&d.isCollection(M)&&(M.flow=!0),N(),M}createPair(l,f,g={}){let v=this.createNode(l,null,g),b=this.createNode(f,null,g);return new y.Pair(v,b)}delete(l){return e(this.contents)?
this.contents.delete(l):!1}deleteIn(l){return p.isEmptyPath(l)?this.contents==null?!1:(this.contents=null,!0):e(this.contents)?this.contents.deleteIn(l):!1}get(l,f){return d.isCollection(this.contents)?
this.contents.get(l,f):void 0}getIn(l,f){return p.isEmptyPath(l)?!f&&d.isScalar(this.contents)?this.contents.value:this.contents:d.isCollection(this.contents)?this.contents.getIn(l,f):void 0}has(l){return d.
isCollection(this.contents)?this.contents.has(l):!1}hasIn(l){return p.isEmptyPath(l)?this.contents!==void 0:d.isCollection(this.contents)?this.contents.hasIn(l):!1}set(l,f){this.contents==null?this.contents=
p.collectionFromPath(this.schema,[l],f):e(this.contents)&&this.contents.set(l,f)}setIn(l,f){p.isEmptyPath(l)?this.contents=f:this.contents==null?this.contents=p.collectionFromPath(this.schema,Array.from(
l),f):e(this.contents)&&this.contents.setIn(l,f)}setSchema(l,f={}){typeof l=="number"&&(l=String(l));let g;switch(l){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new r.
Directives({version:"1.1"}),g={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=l:this.directives=new r.Directives({version:l}),g={resolveKnownTags:!0,
schema:"core"};break;case null:this.directives&&delete this.directives,g=null;break;default:{let v=JSON.stringify(l);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${v}`)}}
if(f.schema instanceof Object)this.schema=f.schema;else if(g)this.schema=new c.Schema(Object.assign(g,f));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({
json:l,jsonArg:f,mapAsMap:g,maxAliasCount:v,onAnchor:b,reviver:k}={}){let w={anchors:new Map,doc:this,keep:!l,mapAsMap:g===!0,mapKeyWarned:!1,maxAliasCount:typeof v=="number"?v:100},S=h.toJS(this.contents,
f??"",w);if(typeof b=="function")for(let{count:A,res:E}of w.anchors.values())b(E,A);return typeof k=="function"?i.applyReviver(k,{"":S},"",S):S}toJSON(l,f){return this.toJS({json:!0,jsonArg:l,mapAsMap:!1,
onAnchor:f})}toString(l={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in l&&(!Number.isInteger(l.indent)||Number(l.indent)<=0)){let f=JSON.stringify(
l.indent);throw new Error(`"indent" option must be a positive integer, not ${f}`)}return o.stringifyDocument(this,l)}};function e(n){if(d.isCollection(n))return!0;throw new Error("Expected a YAML coll\
ection as document contents")}u.Document=t}),ce=O(u=>{"use strict";var m=class extends Error{constructor(h,c,o,a){super(),this.name=h,this.code=o,this.message=a,this.pos=c}},p=class extends m{constructor(h,c,o){
super("YAMLParseError",h,c,o)}},d=class extends m{constructor(h,c,o){super("YAMLWarning",h,c,o)}},y=(h,c)=>o=>{if(o.pos[0]===-1)return;o.linePos=o.pos.map(t=>c.linePos(t));let{line:a,col:i}=o.linePos[0];
o.message+=` at line ${a}, column ${i}`;let s=i-1,r=h.substring(c.lineStarts[a-1],c.lineStarts[a]).replace(/[\n\r]+$/,"");if(s>=60&&r.length>80){let t=Math.min(s-39,r.length-79);r="\u2026"+r.substring(
t),s-=t-1}if(r.length>80&&(r=r.substring(0,79)+"\u2026"),a>1&&/^ *$/.test(r.substring(0,s))){let t=h.substring(c.lineStarts[a-2],c.lineStarts[a-1]);t.length>80&&(t=t.substring(0,79)+`\u2026
`),r=t+r}if(/[^ ]/.test(r)){let t=1,e=o.linePos[1];e?.line===a&&e.col>i&&(t=Math.max(1,Math.min(e.col-i,80-s)));let n=" ".repeat(s)+"^".repeat(t);o.message+=`:

${r}
${n}
`}};u.YAMLError=m,u.YAMLParseError=p,u.YAMLWarning=d,u.prettifyError=y}),ue=O(u=>{"use strict";function m(p,{flow:d,indicator:y,next:h,offset:c,onError:o,parentIndent:a,startOnNewline:i}){let s=!1,r=i,
t=i,e="",n="",l=!1,f=!1,g=null,v=null,b=null,k=null,w=null,S=null,A=null;for(let N of p)switch(f&&(N.type!=="space"&&N.type!=="newline"&&N.type!=="comma"&&o(N.offset,"MISSING_CHAR","Tags and anchors m\
ust be separated from the next token by white space"),f=!1),g&&(r&&N.type!=="comment"&&N.type!=="newline"&&o(g,"TAB_AS_INDENT","Tabs are not allowed as indentation"),g=null),N.type){case"space":!d&&(y!==
"doc-start"||h?.type!=="flow-collection")&&N.source.includes("	")&&(g=N),t=!0;break;case"comment":{t||o(N,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let T=N.
source.substring(1)||" ";e?e+=n+T:e=T,n="",r=!1;break}case"newline":r?e?e+=N.source:(!S||y!=="seq-item-ind")&&(s=!0):n+=N.source,r=!0,l=!0,(v||b)&&(k=N),t=!0;break;case"anchor":v&&o(N,"MULTIPLE_ANCHOR\
S","A node can have at most one anchor"),N.source.endsWith(":")&&o(N.offset+N.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),v=N,A??(A=N.offset),r=!1,t=!1,f=!0;break;case"tag":{b&&o(
N,"MULTIPLE_TAGS","A node can have at most one tag"),b=N,A??(A=N.offset),r=!1,t=!1,f=!0;break}case y:(v||b)&&o(N,"BAD_PROP_ORDER",`Anchors and tags must be after the ${N.source} indicator`),S&&o(N,"UN\
EXPECTED_TOKEN",`Unexpected ${N.source} in ${d??"collection"}`),S=N,r=y==="seq-item-ind"||y==="explicit-key-ind",t=!1;break;case"comma":if(d){w&&o(N,"UNEXPECTED_TOKEN",`Unexpected , in ${d}`),w=N,r=!1,
t=!1;break}default:o(N,"UNEXPECTED_TOKEN",`Unexpected ${N.type} token`),r=!1,t=!1}let E=p[p.length-1],C=E?E.offset+E.source.length:c;return f&&h&&h.type!=="space"&&h.type!=="newline"&&h.type!=="comma"&&
(h.type!=="scalar"||h.source!=="")&&o(h.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),g&&(r&&g.indent<=a||h?.type==="block-map"||h?.type==="block-seq")&&
o(g,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:w,found:S,spaceBefore:s,comment:e,hasNewline:l,anchor:v,tag:b,newlineAfterProp:k,end:C,start:A??C}}u.resolveProps=m}),Ne=O(u=>{"use st\
rict";function m(p){if(!p)return null;switch(p.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(p.source.includes(`
`))return!0;if(p.end){for(let d of p.end)if(d.type==="newline")return!0}return!1;case"flow-collection":for(let d of p.items){for(let y of d.start)if(y.type==="newline")return!0;if(d.sep){for(let y of d.
sep)if(y.type==="newline")return!0}if(m(d.key)||m(d.value))return!0}return!1;default:return!0}}u.containsNewline=m}),Ye=O(u=>{"use strict";var m=Ne();function p(d,y,h){if(y?.type==="flow-collection"){
let c=y.end[0];c.indent===d&&(c.source==="]"||c.source==="}")&&m.containsNewline(y)&&h(c,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}u.flowIndentCheck=p}),Je=O(u=>{"use \
strict";var m=I();function p(d,y,h){let{uniqueKeys:c}=d.options;if(c===!1)return!1;let o=typeof c=="function"?c:(a,i)=>a===i||m.isScalar(a)&&m.isScalar(i)&&a.value===i.value;return y.some(a=>o(a.key,h))}
u.mapIncludes=p}),Et=O(u=>{"use strict";var m=V(),p=W(),d=ue(),y=Ne(),h=Ye(),c=Je(),o="All mapping items must start at the same column";function a({composeNode:i,composeEmptyNode:s},r,t,e,n){let l=n?.
nodeClass??p.YAMLMap,f=new l(r.schema);r.atRoot&&(r.atRoot=!1);let g=t.offset,v=null;for(let b of t.items){let{start:k,key:w,sep:S,value:A}=b,E=d.resolveProps(k,{indicator:"explicit-key-ind",next:w??S?.[0],
offset:g,onError:e,parentIndent:t.indent,startOnNewline:!0}),C=!E.found;if(C){if(w&&(w.type==="block-seq"?e(g,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in
w&&w.indent!==t.indent&&e(g,"BAD_INDENT",o)),!E.anchor&&!E.tag&&!S){v=E.end,E.comment&&(f.comment?f.comment+=`
`+E.comment:f.comment=E.comment);continue}(E.newlineAfterProp||y.containsNewline(w))&&e(w??k[k.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else E.found?.indent!==t.
indent&&e(g,"BAD_INDENT",o);r.atKey=!0;let N=E.end,T=w?i(r,w,E,e):s(r,N,k,null,E,e);r.schema.compat&&h.flowIndentCheck(t.indent,w,e),r.atKey=!1,c.mapIncludes(r,f.items,T)&&e(N,"DUPLICATE_KEY","Map key\
s must be unique");let L=d.resolveProps(S??[],{indicator:"map-value-ind",next:A,offset:T.range[2],onError:e,parentIndent:t.indent,startOnNewline:!w||w.type==="block-scalar"});if(g=L.end,L.found){C&&(A?.
type==="block-map"&&!L.hasNewline&&e(g,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),r.options.strict&&E.start<L.found.offset-1024&&e(T.range,"KEY_OVER_1024_CHARS","Th\
e : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let M=A?i(r,A,L,e):s(r,g,S,null,L,e);r.schema.compat&&h.flowIndentCheck(t.indent,A,e),g=M.range[2];let B=new m.
Pair(T,M);r.options.keepSourceTokens&&(B.srcToken=b),f.items.push(B)}else{C&&e(T.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),L.comment&&(T.comment?T.comment+=`
`+L.comment:T.comment=L.comment);let M=new m.Pair(T);r.options.keepSourceTokens&&(M.srcToken=b),f.items.push(M)}}return v&&v<g&&e(v,"IMPOSSIBLE","Map comment with trailing content"),f.range=[t.offset,
g,v??g],f}u.resolveBlockMap=a}),Ot=O(u=>{"use strict";var m=G(),p=ue(),d=Ye();function y({composeNode:h,composeEmptyNode:c},o,a,i,s){let r=s?.nodeClass??m.YAMLSeq,t=new r(o.schema);o.atRoot&&(o.atRoot=
!1),o.atKey&&(o.atKey=!1);let e=a.offset,n=null;for(let{start:l,value:f}of a.items){let g=p.resolveProps(l,{indicator:"seq-item-ind",next:f,offset:e,onError:i,parentIndent:a.indent,startOnNewline:!0});
if(!g.found)if(g.anchor||g.tag||f)f?.type==="block-seq"?i(g.end,"BAD_INDENT","All sequence items must start at the same column"):i(e,"MISSING_CHAR","Sequence item without - indicator");else{n=g.end,g.
comment&&(t.comment=g.comment);continue}let v=f?h(o,f,g,i):c(o,g.end,l,null,g,i);o.schema.compat&&d.flowIndentCheck(a.indent,f,i),e=v.range[2],t.items.push(v)}return t.range=[a.offset,e,n??e],t}u.resolveBlockSeq=
y}),Z=O(u=>{"use strict";function m(p,d,y,h){let c="";if(p){let o=!1,a="";for(let i of p){let{source:s,type:r}=i;switch(r){case"space":o=!0;break;case"comment":{y&&!o&&h(i,"MISSING_CHAR","Comments mus\
t be separated from other tokens by white space characters");let t=s.substring(1)||" ";c?c+=a+t:c=t,a="";break}case"newline":c&&(a+=s),o=!0;break;default:h(i,"UNEXPECTED_TOKEN",`Unexpected ${r} at nod\
e end`)}d+=s.length}}return{comment:c,offset:d}}u.resolveEnd=m}),Ct=O(u=>{"use strict";var m=I(),p=V(),d=W(),y=G(),h=Z(),c=ue(),o=Ne(),a=Je(),i="Block collections are not allowed within flow collectio\
ns",s=t=>t&&(t.type==="block-map"||t.type==="block-seq");function r({composeNode:t,composeEmptyNode:e},n,l,f,g){let v=l.start.source==="{",b=v?"flow map":"flow sequence",k=g?.nodeClass??(v?d.YAMLMap:y.
YAMLSeq),w=new k(n.schema);w.flow=!0;let S=n.atRoot;S&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let A=l.offset+l.start.source.length;for(let L=0;L<l.items.length;++L){let M=l.items[L],{start:B,key:D,sep:K,
value:$}=M,x=c.resolveProps(B,{flow:b,indicator:"explicit-key-ind",next:D??K?.[0],offset:A,onError:f,parentIndent:l.indent,startOnNewline:!1});if(!x.found){if(!x.anchor&&!x.tag&&!K&&!$){L===0&&x.comma?
f(x.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${b}`):L<l.items.length-1&&f(x.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${b}`),x.comment&&(w.comment?w.comment+=`
`+x.comment:w.comment=x.comment),A=x.end;continue}!v&&n.options.strict&&o.containsNewline(D)&&f(D,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(L===0)
x.comma&&f(x.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${b}`);else if(x.comma||f(x.start,"MISSING_CHAR",`Missing , between ${b} items`),x.comment){let j="";e:for(let P of B)switch(P.type){case"comma":case"\
space":break;case"comment":j=P.source.substring(1);break e;default:break e}if(j){let P=w.items[w.items.length-1];m.isPair(P)&&(P=P.value??P.key),P.comment?P.comment+=`
`+j:P.comment=j,x.comment=x.comment.substring(j.length+1)}}if(!v&&!K&&!x.found){let j=$?t(n,$,x,f):e(n,x.end,K,null,x,f);w.items.push(j),A=j.range[2],s($)&&f(j.range,"BLOCK_IN_FLOW",i)}else{n.atKey=!0;
let j=x.end,P=D?t(n,D,x,f):e(n,j,B,null,x,f);s(D)&&f(P.range,"BLOCK_IN_FLOW",i),n.atKey=!1;let F=c.resolveProps(K??[],{flow:b,indicator:"map-value-ind",next:$,offset:P.range[2],onError:f,parentIndent:l.
indent,startOnNewline:!1});if(F.found){if(!v&&!x.found&&n.options.strict){if(K)for(let U of K){if(U===F.found)break;if(U.type==="newline"){f(U,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence \
pairs need to be on a single line");break}}x.start<F.found.offset-1024&&f(F.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
$&&("source"in $&&$.source?.[0]===":"?f($,"MISSING_CHAR",`Missing space after : in ${b}`):f(F.start,"MISSING_CHAR",`Missing , or : between ${b} items`));let Q=$?t(n,$,F,f):F.found?e(n,F.end,K,null,F,f):
null;Q?s($)&&f(Q.range,"BLOCK_IN_FLOW",i):F.comment&&(P.comment?P.comment+=`
`+F.comment:P.comment=F.comment);let pe=new p.Pair(P,Q);if(n.options.keepSourceTokens&&(pe.srcToken=M),v){let U=w;a.mapIncludes(n,U.items,P)&&f(j,"DUPLICATE_KEY","Map keys must be unique"),U.items.push(
pe)}else{let U=new d.YAMLMap(n.schema);U.flow=!0,U.items.push(pe);let Te=(Q??P).range;U.range=[P.range[0],Te[1],Te[2]],w.items.push(U)}A=Q?Q.range[2]:F.end}}let E=v?"}":"]",[C,...N]=l.end,T=A;if(C?.source===
E)T=C.offset+C.source.length;else{let L=b[0].toUpperCase()+b.substring(1),M=S?`${L} must end with a ${E}`:`${L} in block collection must be sufficiently indented and end with a ${E}`;f(A,S?"MISSING_CH\
AR":"BAD_INDENT",M),C&&C.source.length!==1&&N.unshift(C)}if(N.length>0){let L=h.resolveEnd(N,T,n.options.strict,f);L.comment&&(w.comment?w.comment+=`
`+L.comment:w.comment=L.comment),w.range=[l.offset,T,L.offset]}else w.range=[l.offset,T,T];return w}u.resolveFlowCollection=r}),Tt=O(u=>{"use strict";var m=I(),p=_(),d=W(),y=G(),h=Et(),c=Ot(),o=Ct();function a(s,r,t,e,n,l){
let f=t.type==="block-map"?h.resolveBlockMap(s,r,t,e,l):t.type==="block-seq"?c.resolveBlockSeq(s,r,t,e,l):o.resolveFlowCollection(s,r,t,e,l),g=f.constructor;return n==="!"||n===g.tagName?(f.tag=g.tagName,
f):(n&&(f.tag=n),f)}function i(s,r,t,e,n){let l=e.tag,f=l?r.directives.tagName(l.source,S=>n(l,"TAG_RESOLVE_FAILED",S)):null;if(t.type==="block-seq"){let{anchor:S,newlineAfterProp:A}=e,E=S&&l?S.offset>
l.offset?S:l:S??l;E&&(!A||A.offset<E.offset)&&n(E,"MISSING_CHAR","Missing newline after block sequence props")}let g=t.type==="block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"s\
eq";if(!l||!f||f==="!"||f===d.YAMLMap.tagName&&g==="map"||f===y.YAMLSeq.tagName&&g==="seq")return a(s,r,t,n,f);let v=r.schema.tags.find(S=>S.tag===f&&S.collection===g);if(!v){let S=r.schema.knownTags[f];
if(S?.collection===g)r.schema.tags.push(Object.assign({},S,{default:!1})),v=S;else return S?n(l,"BAD_COLLECTION_TYPE",`${S.tag} used for ${g} collection, but expects ${S.collection??"scalar"}`,!0):n(l,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${f}`,!0),a(s,r,t,n,f)}let b=a(s,r,t,n,f,v),k=v.resolve?.(b,S=>n(l,"TAG_RESOLVE_FAILED",S),r.options)??b,w=m.isNode(k)?k:new p.Scalar(k);return w.range=b.range,w.
tag=f,v?.format&&(w.format=v.format),w}u.composeCollection=i}),Ve=O(u=>{"use strict";var m=_();function p(h,c,o){let a=c.offset,i=d(c,h.options.strict,o);if(!i)return{value:"",type:null,comment:"",range:[
a,a,a]};let s=i.mode===">"?m.Scalar.BLOCK_FOLDED:m.Scalar.BLOCK_LITERAL,r=c.source?y(c.source):[],t=r.length;for(let k=r.length-1;k>=0;--k){let w=r[k][1];if(w===""||w==="\r")t=k;else break}if(t===0){let k=i.
chomp==="+"&&r.length>0?`
`.repeat(Math.max(1,r.length-1)):"",w=a+i.length;return c.source&&(w+=c.source.length),{value:k,type:s,comment:i.comment,range:[a,w,w]}}let e=c.indent+i.indent,n=c.offset+i.length,l=0;for(let k=0;k<t;++k){
let[w,S]=r[k];if(S===""||S==="\r")i.indent===0&&w.length>e&&(e=w.length);else{w.length<e&&o(n+w.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indenta\
tion indicator"),i.indent===0&&(e=w.length),l=k,e===0&&!h.atRoot&&o(n,"BAD_INDENT","Block scalar values in collections must be indented");break}n+=w.length+S.length+1}for(let k=r.length-1;k>=t;--k)r[k][0].
length>e&&(t=k+1);let f="",g="",v=!1;for(let k=0;k<l;++k)f+=r[k][0].slice(e)+`
`;for(let k=l;k<t;++k){let[w,S]=r[k];n+=w.length+S.length+1;let A=S[S.length-1]==="\r";if(A&&(S=S.slice(0,-1)),S&&w.length<e){let E=`Block scalar lines must not be less indented than their ${i.indent?
"explicit indentation indicator":"first line"}`;o(n-S.length-(A?2:1),"BAD_INDENT",E),w=""}s===m.Scalar.BLOCK_LITERAL?(f+=g+w.slice(e)+S,g=`
`):w.length>e||S[0]==="	"?(g===" "?g=`
`:!v&&g===`
`&&(g=`

`),f+=g+w.slice(e)+S,g=`
`,v=!0):S===""?g===`
`?f+=`
`:g=`
`:(f+=g+S,g=" ",v=!1)}switch(i.chomp){case"-":break;case"+":for(let k=t;k<r.length;++k)f+=`
`+r[k][0].slice(e);f[f.length-1]!==`
`&&(f+=`
`);break;default:f+=`
`}let b=a+i.length+c.source.length;return{value:f,type:s,comment:i.comment,range:[a,b,b]}}function d({offset:h,props:c},o,a){if(c[0].type!=="block-scalar-header")return a(c[0],"IMPOSSIBLE","Block scal\
ar header not found"),null;let{source:i}=c[0],s=i[0],r=0,t="",e=-1;for(let g=1;g<i.length;++g){let v=i[g];if(!t&&(v==="-"||v==="+"))t=v;else{let b=Number(v);!r&&b?r=b:e===-1&&(e=h+g)}}e!==-1&&a(e,"UNE\
XPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let n=!1,l="",f=i.length;for(let g=1;g<c.length;++g){let v=c[g];switch(v.type){case"space":n=!0;case"newline":f+=v.source.length;break;case"\
comment":o&&!n&&a(v,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),f+=v.source.length,l=v.source.substring(1);break;case"error":a(v,"UNEXPECTED_TOKEN",v.message),
f+=v.source.length;break;default:{let b=`Unexpected token in block scalar header: ${v.type}`;a(v,"UNEXPECTED_TOKEN",b);let k=v.source;k&&typeof k=="string"&&(f+=k.length)}}}return{mode:s,indent:r,chomp:t,
comment:l,length:f}}function y(h){let c=h.split(/\n( *)/),o=c[0],a=o.match(/^( *)/),i=[a?.[1]?[a[1],o.slice(a[1].length)]:["",o]];for(let s=1;s<c.length;s+=2)i.push([c[s],c[s+1]]);return i}u.resolveBlockScalar=
p}),We=O(u=>{"use strict";var m=_(),p=Z();function d(r,t,e){let{offset:n,type:l,source:f,end:g}=r,v,b,k=(A,E,C)=>e(n+A,E,C);switch(l){case"scalar":v=m.Scalar.PLAIN,b=y(f,k);break;case"single-quoted-sc\
alar":v=m.Scalar.QUOTE_SINGLE,b=h(f,k);break;case"double-quoted-scalar":v=m.Scalar.QUOTE_DOUBLE,b=o(f,k);break;default:return e(r,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${l}`),{value:"",
type:null,comment:"",range:[n,n+f.length,n+f.length]}}let w=n+f.length,S=p.resolveEnd(g,w,t,e);return{value:b,type:v,comment:S.comment,range:[n,w,S.offset]}}function y(r,t){let e="";switch(r[0]){case"\
	":e="a tab character";break;case",":e="flow indicator character ,";break;case"%":e="directive indicator character %";break;case"|":case">":{e=`block scalar indicator ${r[0]}`;break}case"@":case"`":{e=
`reserved character ${r[0]}`;break}}return e&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${e}`),c(r)}function h(r,t){return(r[r.length-1]!=="'"||r.length===1)&&t(r.length,"MISSING_CHAR","Mi\
ssing closing 'quote"),c(r.slice(1,-1)).replace(/''/g,"'")}function c(r){let t=/(.*?)\r?\n/sy,e=t.exec(r);if(!e)return r;let n,l;try{n=new RegExp("(?<![ 	])[ 	]+$"),l=new RegExp("^[ 	]+|(?<![ 	])[ 	]+\
$","g")}catch{n=/[ \t]+$/,l=/^[ \t]+|[ \t]+$/g}let f=e[1].replace(n,""),g=" ",v=t.lastIndex;for(;e=t.exec(r);){let k=e[1].replace(l,"");k===""?g===`
`?f+=g:g=`
`:(f+=g+k,g=" "),v=t.lastIndex}let b=/[ \t]*(.*)/sy;return b.lastIndex=v,e=b.exec(r),f+g+(e?.[1]??"")}function o(r,t){let e="";for(let n=1;n<r.length-1;++n){let l=r[n];if(!(l==="\r"&&r[n+1]===`
`))if(l===`
`){let{fold:f,offset:g}=a(r,n);e+=f,n=g}else if(l==="\\"){let f=r[++n],g=i[f];if(g)e+=g;else if(f===`
`)for(f=r[n+1];f===" "||f==="	";)f=r[++n+1];else if(f==="\r"&&r[n+1]===`
`)for(f=r[++n+1];f===" "||f==="	";)f=r[++n+1];else if(f==="x"||f==="u"||f==="U"){let v=f==="x"?2:f==="u"?4:8;e+=s(r,n+1,v,t),n+=v}else{let v=r.substr(n-1,2);t(n-1,"BAD_DQ_ESCAPE",`Invalid escape seque\
nce ${v}`),e+=v}}else if(l===" "||l==="	"){let f=n,g=r[n+1];for(;g===" "||g==="	";)g=r[++n+1];g!==`
`&&!(g==="\r"&&r[n+2]===`
`)&&(e+=n>f?r.slice(f,n+1):l)}else e+=l}return(r[r.length-1]!=='"'||r.length===1)&&t(r.length,"MISSING_CHAR",'Missing closing "quote'),e}function a(r,t){let e="",n=r[t+1];for(;(n===" "||n==="	"||n===`\

`||n==="\r")&&!(n==="\r"&&r[t+2]!==`
`);)n===`
`&&(e+=`
`),t+=1,n=r[t+1];return e||(e=" "),{fold:e,offset:t}}var i={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function s(r,t,e,n){let l=r.substr(t,e),f=l.length===e&&/^[0-9a-fA-F]+$/.test(l)?parseInt(l,16):
NaN;try{return String.fromCodePoint(f)}catch{let g=r.substr(t-2,e+2);return n(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${g}`),g}}u.resolveFlowScalar=d}),Lt=O(u=>{"use strict";var m=I(),p=_(),d=Ve(),
y=We();function h(a,i,s,r){let{value:t,type:e,comment:n,range:l}=i.type==="block-scalar"?d.resolveBlockScalar(a,i,r):y.resolveFlowScalar(i,a.options.strict,r),f=s?a.directives.tagName(s.source,b=>r(s,
"TAG_RESOLVE_FAILED",b)):null,g;a.options.stringKeys&&a.atKey?g=a.schema[m.SCALAR]:f?g=c(a.schema,t,f,s,r):i.type==="scalar"?g=o(a,t,i,r):g=a.schema[m.SCALAR];let v;try{let b=g.resolve(t,k=>r(s??i,"TA\
G_RESOLVE_FAILED",k),a.options);v=m.isScalar(b)?b:new p.Scalar(b)}catch(b){let k=b instanceof Error?b.message:String(b);r(s??i,"TAG_RESOLVE_FAILED",k),v=new p.Scalar(t)}return v.range=l,v.source=t,e&&
(v.type=e),f&&(v.tag=f),g.format&&(v.format=g.format),n&&(v.comment=n),v}function c(a,i,s,r,t){if(s==="!")return a[m.SCALAR];let e=[];for(let l of a.tags)if(!l.collection&&l.tag===s)if(l.default&&l.test)
e.push(l);else return l;for(let l of e)if(l.test?.test(i))return l;let n=a.knownTags[s];return n&&!n.collection?(a.tags.push(Object.assign({},n,{default:!1,test:void 0})),n):(t(r,"TAG_RESOLVE_FAILED",
`Unresolved tag: ${s}`,s!=="tag:yaml.org,2002:str"),a[m.SCALAR])}function o({atKey:a,directives:i,schema:s},r,t,e){let n=s.tags.find(l=>(l.default===!0||a&&l.default==="key")&&l.test?.test(r))||s[m.SCALAR];
if(s.compat){let l=s.compat.find(f=>f.default&&f.test?.test(r))??s[m.SCALAR];if(n.tag!==l.tag){let f=i.tagString(n.tag),g=i.tagString(l.tag),v=`Value may be parsed as either ${f} or ${g}`;e(t,"TAG_RES\
OLVE_FAILED",v,!0)}}return n}u.composeScalar=h}),xt=O(u=>{"use strict";function m(p,d,y){if(d){y??(y=d.length);for(let h=y-1;h>=0;--h){let c=d[h];switch(c.type){case"space":case"comment":case"newline":
p-=c.source.length;continue}for(c=d[++h];c?.type==="space";)p+=c.source.length,c=d[++h];break}}return p}u.emptyScalarPosition=m}),It=O(u=>{"use strict";var m=ie(),p=I(),d=Tt(),y=Lt(),h=Z(),c=xt(),o={composeNode:a,
composeEmptyNode:i};function a(r,t,e,n){let l=r.atKey,{spaceBefore:f,comment:g,anchor:v,tag:b}=e,k,w=!0;switch(t.type){case"alias":k=s(r,t,n),(v||b)&&n(t,"ALIAS_PROPS","An alias node must not specify \
any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":k=y.composeScalar(r,t,b,n),v&&(k.anchor=v.source.substring(1));break;case"block-map":case"b\
lock-seq":case"flow-collection":try{k=d.composeCollection(o,r,t,e,n),v&&(k.anchor=v.source.substring(1))}catch(S){let A=S instanceof Error?S.message:String(S);n(t,"RESOURCE_EXHAUSTION",A)}break;default:{
let S=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;n(t,"UNEXPECTED_TOKEN",S),w=!1}}return k??(k=i(r,t.offset,void 0,null,e,n)),v&&k.anchor===""&&n(v,"BAD_ALIAS","Anchor cannot be a\
n empty string"),l&&r.options.stringKeys&&(!p.isScalar(k)||typeof k.value!="string"||k.tag&&k.tag!=="tag:yaml.org,2002:str")&&n(b??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),f&&(k.
spaceBefore=!0),g&&(t.type==="scalar"&&t.source===""?k.comment=g:k.commentBefore=g),r.options.keepSourceTokens&&w&&(k.srcToken=t),k}function i(r,t,e,n,{spaceBefore:l,comment:f,anchor:g,tag:v,end:b},k){
let w={type:"scalar",offset:c.emptyScalarPosition(t,e,n),indent:-1,source:""},S=y.composeScalar(r,w,v,k);return g&&(S.anchor=g.source.substring(1),S.anchor===""&&k(g,"BAD_ALIAS","Anchor cannot be an e\
mpty string")),l&&(S.spaceBefore=!0),f&&(S.comment=f,S.range[2]=b),S}function s({options:r},{offset:t,source:e,end:n},l){let f=new m.Alias(e.substring(1));f.source===""&&l(t,"BAD_ALIAS","Alias cannot \
be an empty string"),f.source.endsWith(":")&&l(t+e.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let g=t+e.length,v=h.resolveEnd(n,g,r.strict,l);return f.range=[t,g,v.offset],v.comment&&(f.
comment=v.comment),f}u.composeEmptyNode=i,u.composeNode=a}),Mt=O(u=>{"use strict";var m=le(),p=It(),d=Z(),y=ue();function h(c,o,{offset:a,start:i,value:s,end:r},t){let e=Object.assign({_directives:o},
c),n=new m.Document(void 0,e),l={atKey:!1,atRoot:!0,directives:n.directives,options:n.options,schema:n.schema},f=y.resolveProps(i,{indicator:"doc-start",next:s??r?.[0],offset:a,onError:t,parentIndent:0,
startOnNewline:!0});f.found&&(n.directives.docStart=!0,s&&(s.type==="block-map"||s.type==="block-seq")&&!f.hasNewline&&t(f.end,"MISSING_CHAR","Block collection cannot start on same line with directive\
s-end marker")),n.contents=s?p.composeNode(l,s,f,t):p.composeEmptyNode(l,f.end,i,null,f,t);let g=n.contents.range[2],v=d.resolveEnd(r,g,!1,t);return v.comment&&(n.comment=v.comment),n.range=[a,g,v.offset],
n}u.composeDoc=h}),Ge=O(u=>{"use strict";var m=ee("process"),p=Ie(),d=le(),y=ce(),h=I(),c=Mt(),o=Z();function a(r){if(typeof r=="number")return[r,r+1];if(Array.isArray(r))return r.length===2?r:[r[0],r[1]];
let{offset:t,source:e}=r;return[t,t+(typeof e=="string"?e.length:1)]}function i(r){let t="",e=!1,n=!1;for(let l=0;l<r.length;++l){let f=r[l];switch(f[0]){case"#":t+=(t===""?"":n?`

`:`
`)+(f.substring(1)||" "),e=!0,n=!1;break;case"%":r[l+1]?.[0]!=="#"&&(l+=1),e=!1;break;default:e||(n=!0),e=!1}}return{comment:t,afterEmptyLine:n}}var s=class{constructor(r={}){this.doc=null,this.atDirectives=
!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,e,n,l)=>{let f=a(t);l?this.warnings.push(new y.YAMLWarning(f,e,n)):this.errors.push(new y.YAMLParseError(f,e,n))},this.directives=new p.
Directives({version:r.version||"1.2"}),this.options=r}decorate(r,t){let{comment:e,afterEmptyLine:n}=i(this.prelude);if(e){let l=r.contents;if(t)r.comment=r.comment?`${r.comment}
${e}`:e;else if(n||r.directives.docStart||!l)r.commentBefore=e;else if(h.isCollection(l)&&!l.flow&&l.items.length>0){let f=l.items[0];h.isPair(f)&&(f=f.key);let g=f.commentBefore;f.commentBefore=g?`${e}\

${g}`:e}else{let f=l.commentBefore;l.commentBefore=f?`${e}
${f}`:e}}if(t){for(let l=0;l<this.errors.length;++l)r.errors.push(this.errors[l]);for(let l=0;l<this.warnings.length;++l)r.warnings.push(this.warnings[l])}else r.errors=this.errors,r.warnings=this.warnings;
this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:i(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(r,t=!1,e=-1){for(let n of r)
yield*this.next(n);yield*this.end(t,e)}*next(r){switch(m.env.LOG_STREAM&&console.dir(r,{depth:null}),r.type){case"directive":this.directives.add(r.source,(t,e,n)=>{let l=a(r);l[0]+=t,this.onError(l,"B\
AD_DIRECTIVE",e,n)}),this.prelude.push(r.source),this.atDirectives=!0;break;case"document":{let t=c.composeDoc(this.options,this.directives,r,this.onError);this.atDirectives&&!t.directives.docStart&&this.
onError(r,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"\
comment":case"newline":this.prelude.push(r.source);break;case"error":{let t=r.source?`${r.message}: ${JSON.stringify(r.source)}`:r.message,e=new y.YAMLParseError(a(r),"UNEXPECTED_TOKEN",t);this.atDirectives||
!this.doc?this.errors.push(e):this.doc.errors.push(e);break}case"doc-end":{if(!this.doc){let e="Unexpected doc-end without preceding document";this.errors.push(new y.YAMLParseError(a(r),"UNEXPECTED_TO\
KEN",e));break}this.doc.directives.docEnd=!0;let t=o.resolveEnd(r.end,r.offset+r.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){let e=this.doc.comment;this.
doc.comment=e?`${e}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new y.YAMLParseError(a(r),"UNEXPECTED_TOKEN",`Unsupported token ${r.type}`))}}*end(r=!1,t=-1){if(this.doc)this.decorate(
this.doc,!0),yield this.doc,this.doc=null;else if(r){let e=Object.assign({_directives:this.directives},this.options),n=new d.Document(void 0,e);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missin\
g directives-end indicator line"),n.range=[0,t,t],this.decorate(n,!1),yield n}}};u.Composer=s}),$t=O(u=>{"use strict";var m=Ve(),p=We(),d=ce(),y=ne();function h(r,t=!0,e){if(r){let n=(l,f,g)=>{let v=typeof l==
"number"?l:Array.isArray(l)?l[0]:l.offset;if(e)e(v,f,g);else throw new d.YAMLParseError([v,v+1],f,g)};switch(r.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return p.resolveFlowScalar(
r,t,n);case"block-scalar":return m.resolveBlockScalar({options:{strict:t}},r,n)}}return null}function c(r,t){let{implicitKey:e=!1,indent:n,inFlow:l=!1,offset:f=-1,type:g="PLAIN"}=t,v=y.stringifyString(
{type:g,value:r},{implicitKey:e,indent:n>0?" ".repeat(n):"",inFlow:l,options:{blockQuote:!0,lineWidth:-1}}),b=t.end??[{type:"newline",offset:-1,indent:n,source:`
`}];switch(v[0]){case"|":case">":{let k=v.indexOf(`
`),w=v.substring(0,k),S=v.substring(k+1)+`
`,A=[{type:"block-scalar-header",offset:f,indent:n,source:w}];return i(A,b)||A.push({type:"newline",offset:-1,indent:n,source:`
`}),{type:"block-scalar",offset:f,indent:n,props:A,source:S}}case'"':return{type:"double-quoted-scalar",offset:f,indent:n,source:v,end:b};case"'":return{type:"single-quoted-scalar",offset:f,indent:n,source:v,
end:b};default:return{type:"scalar",offset:f,indent:n,source:v,end:b}}}function o(r,t,e={}){let{afterKey:n=!1,implicitKey:l=!1,inFlow:f=!1,type:g}=e,v="indent"in r?r.indent:null;if(n&&typeof v=="numbe\
r"&&(v+=2),!g)switch(r.type){case"single-quoted-scalar":g="QUOTE_SINGLE";break;case"double-quoted-scalar":g="QUOTE_DOUBLE";break;case"block-scalar":{let k=r.props[0];if(k.type!=="block-scalar-header")
throw new Error("Invalid block scalar header");g=k.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:g="PLAIN"}let b=y.stringifyString({type:g,value:t},{implicitKey:l||v===null,indent:v!==null&&
v>0?" ".repeat(v):"",inFlow:f,options:{blockQuote:!0,lineWidth:-1}});switch(b[0]){case"|":case">":a(r,b);break;case'"':s(r,b,"double-quoted-scalar");break;case"'":s(r,b,"single-quoted-scalar");break;default:
s(r,b,"scalar")}}function a(r,t){let e=t.indexOf(`
`),n=t.substring(0,e),l=t.substring(e+1)+`
`;if(r.type==="block-scalar"){let f=r.props[0];if(f.type!=="block-scalar-header")throw new Error("Invalid block scalar header");f.source=n,r.source=l}else{let{offset:f}=r,g="indent"in r?r.indent:-1,v=[
{type:"block-scalar-header",offset:f,indent:g,source:n}];i(v,"end"in r?r.end:void 0)||v.push({type:"newline",offset:-1,indent:g,source:`
`});for(let b of Object.keys(r))b!=="type"&&b!=="offset"&&delete r[b];Object.assign(r,{type:"block-scalar",indent:g,props:v,source:l})}}function i(r,t){if(t)for(let e of t)switch(e.type){case"space":case"\
comment":r.push(e);break;case"newline":return r.push(e),!0}return!1}function s(r,t,e){switch(r.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":r.type=e,r.source=t;break;case"b\
lock-scalar":{let n=r.props.slice(1),l=t.length;r.props[0].type==="block-scalar-header"&&(l-=r.props[0].source.length);for(let f of n)f.offset+=l;delete r.props,Object.assign(r,{type:e,source:t,end:n});
break}case"block-map":case"block-seq":{let n={type:"newline",offset:r.offset+t.length,indent:r.indent,source:`
`};delete r.items,Object.assign(r,{type:e,source:t,end:[n]});break}default:{let n="indent"in r?r.indent:-1,l="end"in r&&Array.isArray(r.end)?r.end.filter(f=>f.type==="space"||f.type==="comment"||f.type===
"newline"):[];for(let f of Object.keys(r))f!=="type"&&f!=="offset"&&delete r[f];Object.assign(r,{type:e,indent:n,source:t,end:l})}}}u.createScalarToken=c,u.resolveAsScalar=h,u.setScalarValue=o}),Pt=O(
u=>{"use strict";var m=y=>"type"in y?p(y):d(y);function p(y){switch(y.type){case"block-scalar":{let h="";for(let c of y.props)h+=p(c);return h+y.source}case"block-map":case"block-seq":{let h="";for(let c of y.
items)h+=d(c);return h}case"flow-collection":{let h=y.start.source;for(let c of y.items)h+=d(c);for(let c of y.end)h+=c.source;return h}case"document":{let h=d(y);if(y.end)for(let c of y.end)h+=c.source;
return h}default:{let h=y.source;if("end"in y&&y.end)for(let c of y.end)h+=c.source;return h}}}function d({start:y,key:h,sep:c,value:o}){let a="";for(let i of y)a+=i.source;if(h&&(a+=p(h)),c)for(let i of c)
a+=i.source;return o&&(a+=p(o)),a}u.stringify=m}),Dt=O(u=>{"use strict";var m=Symbol("break visit"),p=Symbol("skip children"),d=Symbol("remove item");function y(c,o){"type"in c&&c.type==="document"&&(c=
{start:c.start,value:c.value}),h(Object.freeze([]),c,o)}y.BREAK=m,y.SKIP=p,y.REMOVE=d,y.itemAtPath=(c,o)=>{let a=c;for(let[i,s]of o){let r=a?.[i];if(r&&"items"in r)a=r.items[s];else return}return a},y.
parentCollection=(c,o)=>{let a=y.itemAtPath(c,o.slice(0,-1)),i=o[o.length-1][0],s=a?.[i];if(s&&"items"in s)return s;throw new Error("Parent collection not found")};function h(c,o,a){let i=a(o,c);if(typeof i==
"symbol")return i;for(let s of["key","value"]){let r=o[s];if(r&&"items"in r){for(let t=0;t<r.items.length;++t){let e=h(Object.freeze(c.concat([[s,t]])),r.items[t],a);if(typeof e=="number")t=e-1;else{if(e===
m)return m;e===d&&(r.items.splice(t,1),t-=1)}}typeof i=="function"&&s==="key"&&(i=i(o,c))}}return typeof i=="function"?i(o,c):i}u.visit=y}),Ae=O(u=>{"use strict";var m=$t(),p=Pt(),d=Dt(),y="\uFEFF",h="\
",c="",o="",a=t=>!!t&&"items"in t,i=t=>!!t&&(t.type==="scalar"||t.type==="single-quoted-scalar"||t.type==="double-quoted-scalar"||t.type==="block-scalar");function s(t){switch(t){case y:return"<BOM\
>";case h:return"<DOC>";case c:return"<FLOW_END>";case o:return"<SCALAR>";default:return JSON.stringify(t)}}function r(t){switch(t){case y:return"byte-order-mark";case h:return"doc-mode";case c:return"\
flow-error-end";case o:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"\
]":return"flow-seq-end";case",":return"comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"\
tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}u.createScalarToken=m.createScalarToken,u.resolveAsScalar=m.resolveAsScalar,
u.setScalarValue=m.setScalarValue,u.stringify=p.stringify,u.visit=d.visit,u.BOM=y,u.DOCUMENT=h,u.FLOW_END=c,u.SCALAR=o,u.isCollection=a,u.isScalar=i,u.prettyToken=s,u.tokenType=r}),Qe=O(u=>{"use stric\
t";var m=Ae();function p(i){switch(i){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var d=new Set("0123456789ABCDEFabcdef"),y=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),h=new Set(",[]{}"),
c=new Set(` ,[]{}
\r	`),o=i=>!i||c.has(i),a=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.
lineEndPos=null,this.next=null,this.pos=0}*lex(i,s=!1){if(i){if(typeof i!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+i:i,this.lineEndPos=null}this.atEnd=!s;
let r=this.next??"stream";for(;r&&(s||this.hasChars(1));)r=yield*this.parseNext(r)}atLineEnd(){let i=this.pos,s=this.buffer[i];for(;s===" "||s==="	";)s=this.buffer[++i];return!s||s==="#"||s===`
`?!0:s==="\r"?this.buffer[i+1]===`
`:!1}charAt(i){return this.buffer[this.pos+i]}continueScalar(i){let s=this.buffer[i];if(this.indentNext>0){let r=0;for(;s===" ";)s=this.buffer[++r+i];if(s==="\r"){let t=this.buffer[r+i+1];if(t===`
`||!t&&!this.atEnd)return i+r+1}return s===`
`||r>=this.indentNext||!s&&!this.atEnd?i+r:-1}if(s==="-"||s==="."){let r=this.buffer.substr(i,3);if((r==="---"||r==="...")&&p(this.buffer[i+3]))return-1}return i}getLine(){let i=this.lineEndPos;return(typeof i!=
"number"||i!==-1&&i<this.pos)&&(i=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=i),i===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[i-1]==="\r"&&(i-=1),this.buffer.substring(this.pos,i))}hasChars(i){return this.pos+i<=this.buffer.length}setNext(i){
return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=i,null}peek(i){return this.buffer.substr(this.pos,i)}*parseNext(i){switch(i){case"stream":return yield*this.
parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let i=this.getLine();
if(i===null)return this.setNext("stream");if(i[0]===m.BOM&&(yield*this.pushCount(1),i=i.substring(1)),i[0]==="%"){let s=i.length,r=i.indexOf("#");for(;r!==-1;){let e=i[r-1];if(e===" "||e==="	"){s=r-1;
break}else r=i.indexOf("#",r+1)}for(;;){let e=i[s-1];if(e===" "||e==="	")s-=1;else break}let t=(yield*this.pushCount(s))+(yield*this.pushSpaces(!0));return yield*this.pushCount(i.length-t),this.pushNewline(),
"stream"}if(this.atLineEnd()){let s=yield*this.pushSpaces(!0);return yield*this.pushCount(i.length-s),yield*this.pushNewline(),"stream"}return yield m.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){
let i=this.charAt(0);if(!i&&!this.atEnd)return this.setNext("line-start");if(i==="-"||i==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let s=this.peek(3);if((s==="---"||s===
"...")&&p(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,s==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&
!p(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[i,s]=this.peek(2);if(!s&&!this.atEnd)return this.setNext("block-start");if((i==="-"||i==="?"||
i===":")&&p(s)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(
!0);let i=this.getLine();if(i===null)return this.setNext("doc");let s=yield*this.pushIndicators();switch(i[s]){case"#":yield*this.pushCount(i.length-s);case void 0:return yield*this.pushNewline(),yield*this.
parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(o),"doc";case'\
"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return s+=yield*this.parseBlockScalarHeader(),s+=yield*this.pushSpaces(!0),yield*this.pushCount(i.length-s),yield*this.pushNewline(),yield*this.
parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let i,s,r=-1;do i=yield*this.pushNewline(),i>0?(s=yield*this.pushSpaces(!1),this.indentValue=r=s):s=0,s+=yield*this.
pushSpaces(!0);while(i+s>0);let t=this.getLine();if(t===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&t[0]!=="#"||r===0&&(t.startsWith("---")||t.startsWith("..."))&&p(t[3]))&&!(r===this.
indentNext-1&&this.flowLevel===1&&(t[0]==="]"||t[0]==="}")))return this.flowLevel=0,yield m.FLOW_END,yield*this.parseLineStart();let e=0;for(;t[e]===",";)e+=yield*this.pushCount(1),e+=yield*this.pushSpaces(
!0),this.flowKey=!1;switch(e+=yield*this.pushIndicators(),t[e]){case void 0:return"flow";case"#":return yield*this.pushCount(t.length-e),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=
!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(o),"flow";case'"':case"'":return this.
flowKey=!0,yield*this.parseQuotedScalar();case":":{let n=this.charAt(1);if(this.flowKey||p(n)||n===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.
flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let i=this.charAt(0),s=this.buffer.indexOf(i,this.pos+1);if(i==="'")for(;s!==-1&&this.buffer[s+1]==="'";)s=this.buffer.indexOf("'",s+2);else
for(;s!==-1;){let e=0;for(;this.buffer[s-1-e]==="\\";)e+=1;if(e%2===0)break;s=this.buffer.indexOf('"',s+1)}let r=this.buffer.substring(0,s),t=r.indexOf(`
`,this.pos);if(t!==-1){for(;t!==-1;){let e=this.continueScalar(t+1);if(e===-1)break;t=r.indexOf(`
`,e)}t!==-1&&(s=t-(r[t-1]==="\r"?2:1))}if(s===-1){if(!this.atEnd)return this.setNext("quoted-scalar");s=this.buffer.length}return yield*this.pushToIndex(s+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){
this.blockScalarIndent=-1,this.blockScalarKeep=!1;let i=this.pos;for(;;){let s=this.buffer[++i];if(s==="+")this.blockScalarKeep=!0;else if(s>"0"&&s<="9")this.blockScalarIndent=Number(s)-1;else if(s!==
"-")break}return yield*this.pushUntil(s=>p(s)||s==="#")}*parseBlockScalar(){let i=this.pos-1,s=0,r;e:for(let e=this.pos;r=this.buffer[e];++e)switch(r){case" ":s+=1;break;case`
`:i=e,s=0;break;case"\r":{let n=this.buffer[e+1];if(!n&&!this.atEnd)return this.setNext("block-scalar");if(n===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(s>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=s:this.indentNext=this.blockScalarIndent+(this.indentNext===
0?1:this.indentNext);do{let e=this.continueScalar(i+1);if(e===-1)break;i=this.buffer.indexOf(`
`,e)}while(i!==-1);if(i===-1){if(!this.atEnd)return this.setNext("block-scalar");i=this.buffer.length}}let t=i+1;for(r=this.buffer[t];r===" ";)r=this.buffer[++t];if(r==="	"){for(;r==="	"||r===" "||r===
"\r"||r===`
`;)r=this.buffer[++t];i=t-1}else if(!this.blockScalarKeep)do{let e=i-1,n=this.buffer[e];n==="\r"&&(n=this.buffer[--e]);let l=e;for(;n===" ";)n=this.buffer[--e];if(n===`
`&&e>=this.pos&&e+1+s>l)i=e;else break}while(!0);return yield m.SCALAR,yield*this.pushToIndex(i+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let i=this.flowLevel>0,s=this.pos-1,r=this.pos-1,t;
for(;t=this.buffer[++r];)if(t===":"){let e=this.buffer[r+1];if(p(e)||i&&h.has(e))break;s=r}else if(p(t)){let e=this.buffer[r+1];if(t==="\r"&&(e===`
`?(r+=1,t=`
`,e=this.buffer[r+1]):s=r),e==="#"||i&&h.has(e))break;if(t===`
`){let n=this.continueScalar(r+1);if(n===-1)break;r=Math.max(r,n-2)}}else{if(i&&h.has(t))break;s=r}return!t&&!this.atEnd?this.setNext("plain-scalar"):(yield m.SCALAR,yield*this.pushToIndex(s+1,!0),i?"\
flow":"doc")}*pushCount(i){return i>0?(yield this.buffer.substr(this.pos,i),this.pos+=i,i):0}*pushToIndex(i,s){let r=this.buffer.slice(this.pos,i);return r?(yield r,this.pos+=r.length,r.length):(s&&(yield""),
0)}*pushIndicators(){let i=0;e:for(;;){switch(this.charAt(0)){case"!":i+=yield*this.pushTag(),i+=yield*this.pushSpaces(!0);continue e;case"&":i+=yield*this.pushUntil(o),i+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let s=this.flowLevel>0,r=this.charAt(1);if(p(r)||s&&h.has(r)){s?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,i+=yield*this.pushCount(1),i+=yield*this.pushSpaces(
!0);continue e}}}break e}return i}*pushTag(){if(this.charAt(1)==="<"){let i=this.pos+2,s=this.buffer[i];for(;!p(s)&&s!==">";)s=this.buffer[++i];return yield*this.pushToIndex(s===">"?i+1:i,!1)}else{let i=this.
pos+1,s=this.buffer[i];for(;s;)if(y.has(s))s=this.buffer[++i];else if(s==="%"&&d.has(this.buffer[i+1])&&d.has(this.buffer[i+2]))s=this.buffer[i+=3];else break;return yield*this.pushToIndex(i,!1)}}*pushNewline(){
let i=this.buffer[this.pos];return i===`
`?yield*this.pushCount(1):i==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(i){let s=this.pos-1,r;do r=this.buffer[++s];while(r===" "||i&&r==="	");let t=s-this.pos;return t>0&&(yield this.buffer.substr(this.pos,t),this.pos=s),t}*pushUntil(i){
let s=this.pos,r=this.buffer[s];for(;!i(r);)r=this.buffer[++s];return yield*this.pushToIndex(s,!1)}};u.Lexer=a}),He=O(u=>{"use strict";var m=class{constructor(){this.lineStarts=[],this.addNewLine=p=>this.
lineStarts.push(p),this.linePos=p=>{let d=0,y=this.lineStarts.length;for(;d<y;){let c=d+y>>1;this.lineStarts[c]<p?d=c+1:y=c}if(this.lineStarts[d]===p)return{line:d+1,col:1};if(d===0)return{line:0,col:p};
let h=this.lineStarts[d-1];return{line:d,col:p-h+1}}}};u.LineCounter=m}),Xe=O(u=>{"use strict";var m=ee("process"),p=Ae(),d=Qe();function y(t,e){for(let n=0;n<t.length;++n)if(t[n].type===e)return!0;return!1}
function h(t){for(let e=0;e<t.length;++e)switch(t[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}function c(t){switch(t?.type){case"alias":case"scalar":case"single-qu\
oted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function o(t){switch(t.type){case"document":return t.start;case"block-map":{let e=t.items[t.items.length-1];return e.
sep??e.start}case"block-seq":return t.items[t.items.length-1].start;default:return[]}}function a(t){if(t.length===0)return[];let e=t.length;e:for(;--e>=0;)switch(t[e].type){case"doc-start":case"explic\
it-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;t[++e]?.type==="space";);return t.splice(e,t.length)}function i(t,e){if(e.length<1e5)Array.prototype.push.apply(t,e);else for(let n=0;n<
e.length;++n)t.push(e[n])}function s(t){if(t.start.type==="flow-seq-start")for(let e of t.items)e.sep&&!e.value&&!y(e.start,"explicit-key-ind")&&!y(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.
key,c(e.value)?e.value.end?i(e.value.end,e.sep):e.value.end=e.sep:i(e.start,e.sep),delete e.sep)}var r=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=
!1,this.stack=[],this.source="",this.type="",this.lexer=new d.Lexer,this.onNewLine=t}*parse(t,e=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let n of this.lexer.lex(t,e))yield*this.next(
n);e||(yield*this.end())}*next(t){if(this.source=t,m.env.LOG_TOKENS&&console.log("|",p.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let e=p.tokenType(
t);if(e)if(e==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=e,yield*this.step(),e){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(
this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=t.length);
break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=t.length}else{let n=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:n,source:t}),
this.offset+=t.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let t=this.peek(1);if(this.
type==="doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!t)return yield*this.stream();switch(t.
type){case"document":return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(t);case"block-scalar":return yield*this.blockScalar(
t);case"block-map":return yield*this.blockMap(t);case"block-seq":return yield*this.blockSequence(t);case"flow-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(
t)}yield*this.pop()}peek(t){return this.stack[this.stack.length-t]}*pop(t){let e=t??this.stack.pop();if(!e)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.
stack.length===0)yield e;else{let n=this.peek(1);switch(e.type==="block-scalar"?e.indent="indent"in n?n.indent:0:e.type==="flow-collection"&&n.type==="document"&&(e.indent=0),e.type==="flow-collection"&&
s(e),n.type){case"document":n.value=e;break;case"block-scalar":n.props.push(e);break;case"block-map":{let l=n.items[n.items.length-1];if(l.value){n.items.push({start:[],key:e,sep:[]}),this.onKeyLine=!0;
return}else if(l.sep)l.value=e;else{Object.assign(l,{key:e,sep:[]}),this.onKeyLine=!l.explicitKey;return}break}case"block-seq":{let l=n.items[n.items.length-1];l.value?n.items.push({start:[],value:e}):
l.value=e;break}case"flow-collection":{let l=n.items[n.items.length-1];!l||l.value?n.items.push({start:[],key:e,sep:[]}):l.sep?l.value=e:Object.assign(l,{key:e,sep:[]});return}default:yield*this.pop(),
yield*this.pop(e)}if((n.type==="document"||n.type==="block-map"||n.type==="block-seq")&&(e.type==="block-map"||e.type==="block-seq")){let l=e.items[e.items.length-1];l&&!l.sep&&!l.value&&l.start.length>
0&&h(l.start)===-1&&(e.indent===0||l.start.every(f=>f.type!=="comment"||f.indent<e.indent))&&(n.type==="document"?n.end=l.start:n.items.push({start:l.start}),e.items.splice(-1,1))}}}*stream(){switch(this.
type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mod\
e":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`\
Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{h(t.start)!==-1?(yield*this.pop(),yield*this.step()):
t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let e=this.startBlockValue(t);e?this.stack.push(e):yield{type:"\
error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let e=o(this.peek(2)),n=a(e),l;t.end?(l=t.end,l.push(this.
sourceToken),delete t.end):l=[this.sourceToken];let f={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:n,key:t,sep:l}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=f}else yield*this.
lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){
let e=this.source.indexOf(`
`)+1;for(;e!==0;)this.onNewLine(this.offset+e),e=this.source.indexOf(`
`,e)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let e=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,e.value){let n="end"in e.value?
e.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else e.sep?e.sep.push(this.sourceToken):e.start.push(this.
sourceToken);return;case"space":case"comment":if(e.value)t.items.push({start:[this.sourceToken]});else if(e.sep)e.sep.push(this.sourceToken);else{if(this.atIndentedComment(e.start,t.indent)){let n=t.items[t.
items.length-2]?.value?.end;if(Array.isArray(n)){i(n,e.start),n.push(this.sourceToken),t.items.pop();return}}e.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let n=!this.onKeyLine&&this.
indent===t.indent,l=n&&(e.sep||e.explicitKey)&&this.type!=="seq-item-ind",f=[];if(l&&e.sep&&!e.value){let g=[];for(let v=0;v<e.sep.length;++v){let b=e.sep[v];switch(b.type){case"newline":g.push(v);break;case"\
space":break;case"comment":b.indent>t.indent&&(g.length=0);break;default:g.length=0}}g.length>=2&&(f=e.sep.splice(g[1]))}switch(this.type){case"anchor":case"tag":l||e.value?(f.push(this.sourceToken),t.
items.push({start:f}),this.onKeyLine=!0):e.sep?e.sep.push(this.sourceToken):e.start.push(this.sourceToken);return;case"explicit-key-ind":!e.sep&&!e.explicitKey?(e.start.push(this.sourceToken),e.explicitKey=
!0):l||e.value?(f.push(this.sourceToken),t.items.push({start:f,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),
this.onKeyLine=!0;return;case"map-value-ind":if(e.explicitKey)if(e.sep)if(e.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(y(e.sep,"map-value-ind"))this.stack.push({type:"block\
-map",offset:this.offset,indent:this.indent,items:[{start:f,key:null,sep:[this.sourceToken]}]});else if(c(e.key)&&!y(e.sep,"newline")){let g=a(e.start),v=e.key,b=e.sep;b.push(this.sourceToken),delete e.
key,delete e.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:g,key:v,sep:b}]})}else f.length>0?e.sep=e.sep.concat(f,this.sourceToken):e.sep.push(this.sourceToken);else if(y(
e.start,"newline"))Object.assign(e,{key:null,sep:[this.sourceToken]});else{let g=a(e.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:g,key:null,sep:[this.sourceToken]}]})}else
e.sep?e.value||l?t.items.push({start:f,key:null,sep:[this.sourceToken]}):y(e.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[
this.sourceToken]}]}):e.sep.push(this.sourceToken):Object.assign(e,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-sc\
alar":{let g=this.flowScalar(this.type);l||e.value?(t.items.push({start:f,key:g,sep:[]}),this.onKeyLine=!0):e.sep?this.stack.push(g):(Object.assign(e,{key:g,sep:[]}),this.onKeyLine=!0);return}default:{
let g=this.startBlockValue(t);if(g){if(g.type==="block-seq"){if(!e.explicitKey&&e.sep&&!y(e.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same li\
ne with key",source:this.source});return}}else n&&t.items.push({start:f});this.stack.push(g);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let e=t.items[t.items.length-1];switch(this.
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
alue-ind"&&n.type!=="flow-collection"){let l=o(n),f=a(l);s(t);let g=t.end.splice(1,t.end.length);g.push(this.sourceToken);let v={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:f,key:t,
sep:g}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=v}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let e=this.source.indexOf(`
`)+1;for(;e!==0;)this.onNewLine(this.offset+e),e=this.source.indexOf(`
`,e)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.
flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"\
flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let e=o(t),n=a(e);return n.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,explicitKey:!0}]}}case"map-value-ind":{this.
onKeyLine=!0;let e=o(t),n=a(e);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(t,e){return this.type!=="\
comment"||this.indent<=e?!1:t.every(n=>n.type==="newline"||n.type==="space")}*documentEnd(t){this.type!=="doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&
(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newl\
ine":this.onKeyLine=!1;default:t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};u.Parser=r}),_t=O(u=>{"use strict";var m=Ge(),p=le(),d=ce(),y=$e(),
h=I(),c=He(),o=Xe();function a(e){let n=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||n&&new c.LineCounter||null,prettyErrors:n}}function i(e,n={}){let{lineCounter:l,prettyErrors:f}=a(n),g=new o.
Parser(l?.addNewLine),v=new m.Composer(n),b=Array.from(v.compose(g.parse(e)));if(f&&l)for(let k of b)k.errors.forEach(d.prettifyError(e,l)),k.warnings.forEach(d.prettifyError(e,l));return b.length>0?b:
Object.assign([],{empty:!0},v.streamInfo())}function s(e,n={}){let{lineCounter:l,prettyErrors:f}=a(n),g=new o.Parser(l?.addNewLine),v=new m.Composer(n),b=null;for(let k of v.compose(g.parse(e),!0,e.length))
if(!b)b=k;else if(b.options.logLevel!=="silent"){b.errors.push(new d.YAMLParseError(k.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}
return f&&l&&(b.errors.forEach(d.prettifyError(e,l)),b.warnings.forEach(d.prettifyError(e,l))),b}function r(e,n,l){let f;typeof n=="function"?f=n:l===void 0&&n&&typeof n=="object"&&(l=n);let g=s(e,l);
if(!g)return null;if(g.warnings.forEach(v=>y.warn(g.options.logLevel,v)),g.errors.length>0){if(g.options.logLevel!=="silent")throw g.errors[0];g.errors=[]}return g.toJS(Object.assign({reviver:f},l))}function t(e,n,l){
let f=null;if(typeof n=="function"||Array.isArray(n)?f=n:l===void 0&&n&&(l=n),typeof l=="string"&&(l=l.length),typeof l=="number"){let g=Math.round(l);l=g<1?void 0:g>8?{indent:8}:{indent:g}}if(e===void 0){
let{keepUndefined:g}=l??n??{};if(!g)return}return h.isDocument(e)&&!f?e.toString(l):new p.Document(e,f,l).toString(l)}u.parse=r,u.parseAllDocuments=i,u.parseDocument=s,u.stringify=t}),ze=O(u=>{"use st\
rict";var m=Ge(),p=le(),d=Re(),y=ce(),h=ie(),c=I(),o=V(),a=_(),i=W(),s=G(),r=Ae(),t=Qe(),e=He(),n=Xe(),l=_t(),f=te();u.Composer=m.Composer,u.Document=p.Document,u.Schema=d.Schema,u.YAMLError=y.YAMLError,
u.YAMLParseError=y.YAMLParseError,u.YAMLWarning=y.YAMLWarning,u.Alias=h.Alias,u.isAlias=c.isAlias,u.isCollection=c.isCollection,u.isDocument=c.isDocument,u.isMap=c.isMap,u.isNode=c.isNode,u.isPair=c.isPair,
u.isScalar=c.isScalar,u.isSeq=c.isSeq,u.Pair=o.Pair,u.Scalar=a.Scalar,u.YAMLMap=i.YAMLMap,u.YAMLSeq=s.YAMLSeq,u.CST=r,u.Lexer=t.Lexer,u.LineCounter=e.LineCounter,u.Parser=n.Parser,u.parse=l.parse,u.parseAllDocuments=
l.parseAllDocuments,u.parseDocument=l.parseDocument,u.stringify=l.stringify,u.visit=f.visit,u.visitAsync=f.visitAsync}),Bt=Le(ze(),1),fe=5e5;function Kt(u){if(u.length<=fe)return!1;let m=0;for(let p of new Bt.
Lexer().lex(u))if(p.charCodeAt(0)>32&&(m+=1),m>fe)return!0;return!1}var Ze=`it has more than ${me(fe)} values and signs; split it, or exclude it`,Y=Le(ze(),1),qt=/^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE)?$/,
jt=/^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,Ft=/^([-+]?)(0b[01]+|0x[\da-f]+|0o?[0-7]*|[1-9]\d*)$/i,Ut=/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?$/i,Rt=/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?(?:Z|[-+]\d{2}:\d{2})| (\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?)?$/;
function Ee(u){if(!/^[-+.\d]/.test(u))return;let m=u.replaceAll("_",""),[,p,d=""]=Ft.exec(m)??[];if(p===void 0)return Ut.test(m)?Number(m):void 0;let y=Number(/^0\d/.test(d)?`0o${d.slice(1)}`:d);return p===
"-"?-y:y}function Oe(u){let[,m,p,d,...y]=Rt.exec(u)??[];if(m===void 0)return!1;let[h=0,c=0,o=0]=y.filter(i=>i!==void 0).map(Number),a=new Date(Date.UTC(2e3+Number(m)%400,Number(p),0)).getUTCDate();return Number(
p)>=1&&Number(p)<=12&&Number(d)>=1&&Number(d)<=a&&h<24&&c<60&&o<60}var et=u=>!qt.test(u)&&!jt.test(u)&&Ee(u)===void 0&&!Oe(u),Yt=/[^\n\x20-\x7e\u00a1-\u167f\u2010-\u2027\u2030-\u205e\u2190-\u2fff\u3001-\udfff]/,
he=/([A-Za-z_][\w./-]*):(?= |$)/my,tt=/[\w/][\w./@=+-]*(?=[\],]| +[\],])/y,it=/[^\s"'&*!|>@`%?:,[\]{}#-]|-(?![ \n]|$)/y,Jt=/^(?:[-+]?\.[in]|---|\.\.\.)/i,rt=/"[^"\\\n]*"|'[^'\n]*'(?!')/y,st=/ *(?: #[^\n]*)?(?=\n|$)/y,
Vt=1e3,nt=40,Ce=[],q=Symbol("odd");function Wt(u,m){if(!(u.length>fe||Yt.test(u)))try{return new Gt(u,m).root()}catch(p){if(p===q)return;throw p}}var Gt=class{#e;#d;#i=0;#t=-1;#r=0;#n=-1;#a=0;constructor(u,m){
this.#e=u,this.#d=m,this.#l(0),this.#t===0&&u.slice(this.#i,this.#r)==="---"&&this.#l(this.#r+1)}root(){if(this.#t!==0)throw q;return this.#f(0,0)}#l(u){let m=this.#e;this.#n=-1;for(let p=u;p<m.length;){
let d=p;for(;m.charCodeAt(d)===32;)d+=1;let y=m.indexOf(`
`,d),h=y<0?m.length:y,c=m.charCodeAt(d);if(d<h&&c!==35){if(h-p>Vt||(this.#i=d,this.#r=h,this.#t=d-p,this.#n>this.#t))throw q;return}d<h&&(this.#n=Math.max(this.#n,d-p)),p=h+1}if(this.#n>0)throw q;this.#t=
-1}#s(u,m){return{file:this.#d,start:u,end:m}}#f(u,m){if(m>nt)throw q;let p=this.#i,d=new Map;do{let y=this.#i;he.lastIndex=y;let h=he.exec(this.#e)?.[1];if(h===void 0||d.has(h)||!et(h))throw q;let c=y+
h.length,o=this.#g(c+1,u,m);d.set(h,{key:{value:h,span:this.#s(y,c)},value:o,via:Ce})}while(this.#t===u);if(this.#t>u)throw q;return{kind:"map",entries:d,span:this.#s(p,this.#a),flow:!1}}#g(u,m,p){let d=u;
for(;this.#e.charCodeAt(d)===32;)d+=1;if(d<this.#r&&this.#e.charCodeAt(d)!==35)return this.#c(d,m);let y=d<this.#r;if(this.#l(this.#r+1),this.#t>m||this.#t===m&&this.#u())return this.#u()?this.#o(this.#t,
p+1):this.#f(this.#t,p+1);if(y||this.#n>=0)throw q;return this.#a=u,{kind:"scalar",value:null,text:"",quoted:!1,span:this.#s(d,d)}}#u(){return this.#e.charCodeAt(this.#i)===45&&this.#e.charCodeAt(this.#i+
1)===32}#o(u,m){if(m>nt)throw q;let p=this.#i,d=[];do{let y=this.#i+1;for(;this.#e.charCodeAt(y)===32;)y+=1;if(y>=this.#r)throw q;he.lastIndex=y;let h;if(he.test(this.#e)){let c=u+y-this.#i;this.#i=y,
h=this.#f(c,m+1)}else h=this.#c(y,u);d.push({value:h,via:Ce})}while(this.#t===u&&this.#u());if(this.#t>u)throw q;return{kind:"list",items:d,span:this.#s(p,this.#a),flow:!1}}#c(u,m){let p=this.#p(u)??this.#m(
u)??this.#v(u);st.lastIndex=p.span.end;let d=st.exec(this.#e)?.[0];if(d===void 0||(this.#a=d.trim()===""?p.span.end:p.span.end+d.trimEnd().length,this.#l(this.#r+1),this.#t>m))throw q;return p}#p(u){if(this.#e.
startsWith("{}",u))return{kind:"map",entries:new Map,span:this.#s(u,u+2),flow:!0};if(this.#e.charCodeAt(u)!==91)return;let m=[],p=y=>{let h=y;for(;this.#e.charCodeAt(h)===32;)h+=1;return h},d=p(u+1);for(;this.#e.
charCodeAt(d)!==93;){let y=this.#m(d);if(!y){tt.lastIndex=d;let c=tt.exec(this.#e)?.[0];if(c===void 0)throw q;y=this.#h(c,d,d+c.length,!1)}m.push({value:y,via:Ce}),d=p(y.span.end);let h=this.#e.charCodeAt(
d);if(h===44)d=p(d+1);else if(h!==93)throw q}return{kind:"list",items:m,span:this.#s(u,d+1),flow:!0}}#m(u){rt.lastIndex=u;let m=rt.exec(this.#e)?.[0];return m===void 0?void 0:this.#h(m.slice(1,-1),u,u+
m.length,!0)}#v(u){if(it.lastIndex=u,!it.test(this.#e))throw q;let m=this.#e.slice(u,this.#r),p=m.indexOf(" #"),d=(p<0?m:m.slice(0,p)).trimEnd();if(d.includes(": ")||d.endsWith(":")||Jt.test(d))throw q;
return this.#h(d,u,u+d.length,!1)}#h(u,m,p,d){let y=this.#s(m,p);if(d)return{kind:"scalar",value:u,text:u,quoted:!0,span:y};let h=Ee(u);if(h!==void 0)return{kind:"scalar",value:h,text:u.replaceAll("_",
""),quoted:!1,span:y};let c=at.has(u)?at.get(u):u;return Oe(u)?{kind:"scalar",value:c,text:u,quoted:!1,span:y,isDate:!0}:{kind:"scalar",value:c,text:u,quoted:!1,span:y}}},at=new Map([...["~","null","N\
ull","NULL"].map(u=>[u,null]),...["true","True","TRUE"].map(u=>[u,!0]),...["false","False","FALSE"].map(u=>[u,!1])]),ot=100;function Qt(u,m){let p=u.map(y=>[y,0]).reverse(),d=y=>{for(let h of Array.isArray(
y)?y:[])h.type==="comment"&&m?.push(h)};for(let y=p.pop();y;y=p.pop()){let[h,c]=y;if(c>ot)return h.offset;if(h.type==="comment"&&m?.push(h),m)for(let o of[h.start,h.end])d(o);if(h.value?.type&&p.push(
[h.value,c]),h.items)for(let o=h.items.length-1;o>=0;o-=1){let a=h.items[o];if(a){if(m)for(let i of[a.start,a.sep])d(i);a.value&&p.push([a.value,c+1]),a.key&&p.push([a.key,c+1])}}}}var Ht=({offset:u,source:m=""},p)=>{
let d=pt(p,u,u+m.length,y=>Xt(p.text,y),["kics"]);return d?[d]:[]};function Xt(u,m){let p=c=>c.search(/\S|$/),d=u.slice(m,ge(u,m)),y=/^\s*-(?:\s|$)/.test(d),h=m+d.length;for(let c=h+1;c<u.length;c=ge(
u,c)+1){let o=u.slice(c,ge(u,c));if(/^\s*(?:#.*)?$/.test(o))continue;let a=!y&&p(o)===p(d)&&/^\s*-(?:\s|$)/.test(o);if(p(o)<=p(d)&&!a)break;h=c+o.length}return h}var de=1e5;function zt(u){let m=xe(u.text)?
void 0:Wt(u.text,u.path);return m?{roots:[m],suppressions:[],hidden:[],otherKeys:[],faults:[]}:Zt(u)}function Zt(u){if(Kt(u.text)){let t=[{kind:"unread",span:{file:u.path,start:0,end:0},message:Ze}];return{
roots:[],suppressions:[],hidden:[],otherKeys:[],isBroken:!0,isTooLarge:!0,faults:t}}let m=[...new Y.Parser().parse(u.text)],p=[],d=Qt(m,xe(u.text)?p:void 0),y=p.flatMap(t=>Ht(t,u));if(d!==void 0){let t={
file:u.path,start:d,end:Math.min(d+1,u.text.length)};return{roots:[],suppressions:y,hidden:[],otherKeys:[],isBroken:!0,faults:[{kind:"broken",span:t,message:`the nesting is deeper than ${ot} levels`}]}}
let h=new Y.Composer({merge:!1,uniqueKeys:!1,logLevel:"silent",strict:!0,keepSourceTokens:!1}),c=[],o=[],a=[],i=[],s;for(let t of h.compose(m)){let[e]=t.errors;if(e&&!s){let n=Math.min(e.pos[0],u.text.
length);s={kind:"broken",span:{file:u.path,start:n,end:Math.max(n,Math.min(e.pos[1],u.text.length))},message:ei(e.message)}}t.contents&&o.push(new ti(u,{faults:c,hidden:a,otherKeys:i}).root(t.contents))}
let r={roots:o,suppressions:y,hidden:a,otherKeys:i};return s?{...r,faults:[s],isBroken:!0}:{...r,faults:c}}var ei=u=>{let[m=""]=u.split(`
`),p=m.replace(/ at line \d+, column \d+:?$/,"").trim();return p.charAt(0).toLowerCase()+p.slice(1)},ti=class{#e;#d;#i;#t;#r=new Map;#n=new Set;#a=new Map;#l=new Map;#s=!1;#f=0;#g=0;constructor(u,m){this.#e=
u,this.#d=m.faults,this.#i=m.hidden,this.#t=m.otherKeys}root(u){let m=this.#p(u);return(this.#a.get(m)??1)-this.#f>de&&!this.#s?(this.#s=!0,this.#o(m.span,`the aliases expand to more than ${me(de)} va\
lues, and Compose gives up`),this.#c(m.span)):m}#u(u){let[m=0,p=m]=u?.range??[],d=p;for(;d>m&&/\s/.test(this.#e.text[d-1]);)d-=1;return{file:this.#e.path,start:m,end:d}}#o(u,m){this.#d.push({kind:"bro\
ken",span:u,message:m})}#c=u=>({kind:"scalar",value:null,text:"",quoted:!1,span:u});#p(u){let m=this.#r.get(u);if(m)return m;this.#n.add(u);let p=this.#v(u);return this.#n.delete(u),u.anchor&&this.#r.
set(u,p),p}#m(u){let m=u.anchor;if(!(0,Y.isAlias)(u))return m&&this.#l.set(m,u),{value:this.#p(u),via:[]};let p=this.#u(u),d=this.#l.get(u.source);return d?this.#n.has(d)?(this.#o(p,`the alias *${u.source.
slice(0,60)} stands inside what it repeats`),{value:this.#c(p),via:[]}):{value:this.#p(d),via:[{how:"alias",span:p}]}:(this.#o(p,`there is no anchor &${u.source.slice(0,60)} above this alias`),{value:this.#c(
p),via:[]})}#v(u){let m=this.#u(u),p=u.tag?.startsWith("!")&&u.tag!=="!"?{tag:u.tag}:{};if((0,Y.isMap)(u))return this.#b(u,m,p);if((0,Y.isSeq)(u)){let s=u.items.map(t=>t?this.#m(t):{value:this.#c(m),via:[]}),
r={kind:"list",items:s,span:m,flow:u.flow===!0,...p};return this.#y(r,s.map(({value:t})=>t))}if(!(0,Y.isScalar)(u))return this.#y(this.#c(m),[]);let{value:d,source:y}=u,h=u.type==="PLAIN",c=typeof d==
"string"||typeof d=="number"||typeof d=="boolean"?d:d==null?null:String(d),o=h&&y!==void 0?y:c===null?"":String(c),a=h&&u.tag===void 0&&typeof c!="boolean"?Ee(o):void 0,i=h&&(u.tag===void 0||u.tag.endsWith(
":timestamp"))&&Oe(o)?{isDate:!0}:{};return this.#y({kind:"scalar",value:a??c,text:a===void 0?o:o.replaceAll("_",""),quoted:!h,span:m,...p,...i},[])}#h(u,m){let p={...u,tag:m},d=this.#a.get(u);return d!==
void 0&&this.#a.set(p,d),p}#y(u,m){this.#f+=1;let p=1;for(let d of m)p=Math.min(Number.MAX_SAFE_INTEGER,p+(this.#a.get(d)??1));return p>1&&this.#a.set(u,p),u}#b(u,m,p){let d=new Map,y=[];for(let{key:c,
value:o}of u.items){let a=this.#u(c),i=c&&(0,Y.isAlias)(c)?this.#l.get(c.source):c;if(!i||!(0,Y.isScalar)(i)){c&&this.#o(a,"a key is a plain text here, not a list or a mapping");continue}let s=i.anchor;
s&&this.#l.set(s,i);let r=String(i.source??i.value??"");i.type==="PLAIN"&&i.tag===void 0&&a.end>a.start&&!et(r)&&this.#t.push({value:r,span:a});let t=o?this.#m(o):{value:this.#c({...a,start:a.end}),via:[]};
r==="<<"&&i.type==="PLAIN"?(y.length&&this.#o(a,"the merge key << stands here twice: write one with a list"),y.push({...t,key:a})):d.has(r)?this.#o(a,`the key ${JSON.stringify(r.slice(0,60))} stands h\
ere twice`):d.set(r,{key:{value:r,span:a},...t})}for(let c of y)this.#w(d,c);let h={kind:"map",entries:d,span:m,flow:u.flow===!0,...p};return this.#y(h,[...d.values()].map(({value:c})=>c))}#w(u,{value:m,
via:p,key:d}){let y=m.kind==="list"?m.items:[{value:m,via:p}];for(let h of y){if(h.value.kind!=="map"){this.#o(d,"<< merges mappings only");continue}let c={how:"merge",span:h.via[0]?.span??d};if(this.#g+=
h.value.entries.size,this.#g>de){this.#s||this.#o(d,`the merge keys bring in more than ${me(de)} values, and Compose gives up`),this.#s=!0;return}for(let[o,a]of h.value.entries){let i=u.get(o),s={...a,
via:dt(c,a.via)};i?i.value.tag==="!reset"?a.value.tag!=="!reset"&&u.set(o,{...s,value:this.#h(a.value,"!override")}):a.value.tag==="!reset"?u.set(o,{...i,value:this.#h(i.value,"!override")}):i.value!==
a.value&&this.#i.push({before:a,after:i}):u.set(o,s)}}}};module.exports={a:Ze,b:zt};
