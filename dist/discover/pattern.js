var xt=Object.defineProperty;var qt=Object.getOwnPropertyDescriptor;var Kt=Object.getOwnPropertyNames;var Xt=Object.prototype.hasOwnProperty;var Qt=(t,c)=>{for(var f in c)xt(t,f,{get:c[f],enumerable:!0})},Zt=(t,c,f,s)=>{if(c&&typeof c=="object"||typeof c=="function")for(let r of Kt(c))!Xt.call(t,r)&&r!==f&&xt(t,r,{get:()=>c[r],enumerable:!(s=
qt(c,r))||s.enumerable});return t};var Yt=t=>Zt(xt({},"__esModule",{value:!0}),t);var er={};Qt(er,{filesMatching:()=>Gt});module.exports=Yt(er);var Rt=require("../shared/folder.js"),Ut=require("../shared/gitignore.js"),nr=require("../shared/index.js"),ir=require("../shared/run.js"),
T=require("../shared/core.js"),dt=require("node:path"),zt=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.splitWhen=t.flatten=void 0;function c(s){return s.reduce((r,u)=>[].
concat(r,u),[])}t.flatten=c;function f(s,r){let u=[[]],o=0;for(let e of s)r(e)?(o++,u[o]=[]):u[o].push(e);return u}t.splitWhen=f}),Jt=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),
t.isEnoentCodeError=void 0;function c(f){return f.code==="ENOENT"}t.isEnoentCodeError=c}),te=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.createDirentFromStats=void 0;var c=class{constructor(s,r){
this.name=s,this.isBlockDevice=r.isBlockDevice.bind(r),this.isCharacterDevice=r.isCharacterDevice.bind(r),this.isDirectory=r.isDirectory.bind(r),this.isFIFO=r.isFIFO.bind(r),this.isFile=r.isFile.bind(
r),this.isSocket=r.isSocket.bind(r),this.isSymbolicLink=r.isSymbolicLink.bind(r)}};function f(s,r){return new c(s,r)}t.createDirentFromStats=f}),ee=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__\
esModule",{value:!0}),t.convertPosixPathToPattern=t.convertWindowsPathToPattern=t.convertPathToPattern=t.escapePosixPath=t.escapeWindowsPath=t.escape=t.removeLeadingDotSegment=t.makeAbsolute=t.unixify=
void 0;var c=(0,T.a)("os"),f=(0,T.a)("path"),s=c.platform()==="win32",r=2,u=/(\\?)([()*?[\]{|}]|^!|[!+@](?=\()|\\(?![!()*+?@[\]{|}]))/g,o=/(\\?)([()[\]{}]|^!|[!+@](?=\())/g,e=/^\\\\([.?])/,n=/\\(?![!()+@[\]{}])/g;
function i(k){return k.replace(/\\/g,"/")}t.unixify=i;function a(k,w){return f.resolve(k,w)}t.makeAbsolute=a;function l(k){if(k.charAt(0)==="."){let w=k.charAt(1);if(w==="/"||w==="\\")return k.slice(r)}
return k}t.removeLeadingDotSegment=l,t.escape=s?d:_;function d(k){return k.replace(o,"\\$2")}t.escapeWindowsPath=d;function _(k){return k.replace(u,"\\$2")}t.escapePosixPath=_,t.convertPathToPattern=s?
x:C;function x(k){return d(k).replace(e,"//$1").replace(n,"/")}t.convertWindowsPathToPattern=x;function C(k){return _(k)}t.convertPosixPathToPattern=C}),re=(0,T.b)((t,c)=>{c.exports=function(f){if(typeof f!=
"string"||f==="")return!1;for(var s;s=/(\\).|([@?!+*]\(.*\))/g.exec(f);){if(s[2])return!0;f=f.slice(s.index+s[0].length)}return!1}}),ne=(0,T.b)((t,c)=>{var f=re(),s={"{":"}","(":")","[":"]"},r=function(o){
if(o[0]==="!")return!0;for(var e=0,n=-2,i=-2,a=-2,l=-2,d=-2;e<o.length;){if(o[e]==="*"||o[e+1]==="?"&&/[\].+)]/.test(o[e])||i!==-1&&o[e]==="["&&o[e+1]!=="]"&&(i<e&&(i=o.indexOf("]",e)),i>e&&(d===-1||d>
i||(d=o.indexOf("\\",e),d===-1||d>i)))||a!==-1&&o[e]==="{"&&o[e+1]!=="}"&&(a=o.indexOf("}",e),a>e&&(d=o.indexOf("\\",e),d===-1||d>a))||l!==-1&&o[e]==="("&&o[e+1]==="?"&&/[:!=]/.test(o[e+2])&&o[e+3]!==
")"&&(l=o.indexOf(")",e),l>e&&(d=o.indexOf("\\",e),d===-1||d>l))||n!==-1&&o[e]==="("&&o[e+1]!=="|"&&(n<e&&(n=o.indexOf("|",e)),n!==-1&&o[n+1]!==")"&&(l=o.indexOf(")",n),l>n&&(d=o.indexOf("\\",n),d===-1||
d>l))))return!0;if(o[e]==="\\"){var _=o[e+1];e+=2;var x=s[_];if(x){var C=o.indexOf(x,e);C!==-1&&(e=C+1)}if(o[e]==="!")return!0}else e++}return!1},u=function(o){if(o[0]==="!")return!0;for(var e=0;e<o.length;){
if(/[*?{}()[\]]/.test(o[e]))return!0;if(o[e]==="\\"){var n=o[e+1];e+=2;var i=s[n];if(i){var a=o.indexOf(i,e);a!==-1&&(e=a+1)}if(o[e]==="!")return!0}else e++}return!1};c.exports=function(o,e){if(typeof o!=
"string"||o==="")return!1;if(f(o))return!0;var n=r;return e&&e.strict===!1&&(n=u),n(o)}}),ie=(0,T.b)((t,c)=>{"use strict";var f=ne(),s=(0,T.a)("path").posix.dirname,r=(0,T.a)("os").platform()==="win32",
u="/",o=/\\/g,e=/[\{\[].*[\}\]]$/,n=/(^|[^\\])([\{\[]|\([^\)]+$)/,i=/\\([\!\*\?\|\[\]\(\)\{\}])/g;c.exports=function(a,l){var d=Object.assign({flipBackslashes:!0},l);d.flipBackslashes&&r&&a.indexOf(u)<
0&&(a=a.replace(o,u)),e.test(a)&&(a+=u),a+="a";do a=s(a);while(f(a)||n.test(a));return a.replace(i,"$1")}}),Pt=(0,T.b)(t=>{"use strict";t.isInteger=c=>typeof c=="number"?Number.isInteger(c):typeof c==
"string"&&c.trim()!==""?Number.isInteger(Number(c)):!1,t.find=(c,f)=>c.nodes.find(s=>s.type===f),t.exceedsLimit=(c,f,s=1,r)=>r===!1||!t.isInteger(c)||!t.isInteger(f)?!1:(Number(f)-Number(c))/Number(s)>=
r,t.escapeNode=(c,f=0,s)=>{let r=c.nodes[f];r&&(s&&r.type===s||r.type==="open"||r.type==="close")&&r.escaped!==!0&&(r.value="\\"+r.value,r.escaped=!0)},t.encloseBrace=c=>c.type!=="brace"?!1:c.commas>>
0+c.ranges>>0===0?(c.invalid=!0,!0):!1,t.isInvalidBrace=c=>c.type!=="brace"?!1:c.invalid===!0||c.dollar?!0:c.commas>>0+c.ranges>>0===0||c.open!==!0||c.close!==!0?(c.invalid=!0,!0):!1,t.isOpenOrClose=c=>c.
type==="open"||c.type==="close"?!0:c.open===!0||c.close===!0,t.reduce=c=>c.reduce((f,s)=>(s.type==="text"&&f.push(s.value),s.type==="range"&&(s.type="text"),f),[]),t.flatten=(...c)=>{let f=[],s=r=>{for(let u=0;u<
r.length;u++){let o=r[u];if(Array.isArray(o)){s(o);continue}o!==void 0&&f.push(o)}return f};return s(c),f}}),Ot=(0,T.b)((t,c)=>{"use strict";var f=Pt();c.exports=(s,r={})=>{let u=(o,e={})=>{let n=r.escapeInvalid&&
f.isInvalidBrace(e),i=o.invalid===!0&&r.escapeInvalid===!0,a="";if(o.value)return(n||i)&&f.isOpenOrClose(o)?"\\"+o.value:o.value;if(o.value)return o.value;if(o.nodes)for(let l of o.nodes)a+=u(l);return a};
return u(s)}}),se=(0,T.b)((t,c)=>{"use strict";c.exports=function(f){return typeof f=="number"?f-f===0:typeof f=="string"&&f.trim()!==""?Number.isFinite?Number.isFinite(+f):isFinite(+f):!1}}),ae=(0,T.b)(
(t,c)=>{"use strict";var f=se(),s=(b,m,g)=>{if(f(b)===!1)throw new TypeError("toRegexRange: expected the first argument to be a number");if(m===void 0||b===m)return String(b);if(f(m)===!1)throw new TypeError(
"toRegexRange: expected the second argument to be a number.");let h={relaxZeros:!0,...g};typeof h.strictZeros=="boolean"&&(h.relaxZeros=h.strictZeros===!1);let p=String(h.relaxZeros),y=String(h.shorthand),
S=String(h.capture),v=String(h.wrap),P=b+":"+m+"="+p+y+S+v;if(s.cache.hasOwnProperty(P))return s.cache[P].result;let L=Math.min(b,m),N=Math.max(b,m);if(Math.abs(L-N)===1){let j=b+"|"+m;return h.capture?
`(${j})`:h.wrap===!1?j:`(?:${j})`}let M=k(b)||k(m),F={min:b,max:m,a:L,b:N},O=[],X=[];if(M&&(F.isPadded=M,F.maxLen=String(F.max).length),L<0){let j=N<0?Math.abs(N):1;X=e(j,Math.abs(L),F,h),L=F.a=0}return N>=
0&&(O=e(L,N,F,h)),F.negatives=X,F.positives=O,F.result=r(X,O,h),h.capture===!0?F.result=`(${F.result})`:h.wrap!==!1&&O.length+X.length>1&&(F.result=`(?:${F.result})`),s.cache[P]=F,F.result};function r(b,m,g){
let h=n(b,m,"-",!1,g)||[],p=n(m,b,"",!1,g)||[],y=n(b,m,"-?",!0,g)||[];return h.concat(y).concat(p).join("|")}function u(b,m){let g=1,h=1,p=d(b,g),y=new Set([m]);for(;b<=p&&p<=m;)y.add(p),g+=1,p=d(b,g);
for(p=_(m+1,h)-1;b<p&&p<=m;)y.add(p),h+=1,p=_(m+1,h)-1;return y=[...y],y.sort(a),y}function o(b,m,g){if(b===m)return{pattern:b,count:[],digits:0};let h=i(b,m),p=h.length,y="",S=0;for(let v=0;v<p;v++){
let[P,L]=h[v];P===L?y+=P:P!=="0"||L!=="9"?y+=C(P,L,g):S++}return S&&(y+=g.shorthand===!0?"\\d":"[0-9]"),{pattern:y,count:[S],digits:p}}function e(b,m,g,h){let p=u(b,m),y=[],S=b,v;for(let P=0;P<p.length;P++){
let L=p[P],N=o(String(S),String(L),h),M="";if(!g.isPadded&&v&&v.pattern===N.pattern){v.count.length>1&&v.count.pop(),v.count.push(N.count[0]),v.string=v.pattern+x(v.count),S=L+1;continue}g.isPadded&&(M=
w(L,g,h)),N.string=M+N.pattern+x(N.count),y.push(N),S=L+1,v=N}return y}function n(b,m,g,h,p){let y=[];for(let S of b){let{string:v}=S;!h&&!l(m,"string",v)&&y.push(g+v),h&&l(m,"string",v)&&y.push(g+v)}
return y}function i(b,m){let g=[];for(let h=0;h<b.length;h++)g.push([b[h],m[h]]);return g}function a(b,m){return b>m?1:m>b?-1:0}function l(b,m,g){return b.some(h=>h[m]===g)}function d(b,m){return Number(
String(b).slice(0,-m)+"9".repeat(m))}function _(b,m){return b-b%Math.pow(10,m)}function x(b){let[m=0,g=""]=b;return g||m>1?`{${m+(g?","+g:"")}}`:""}function C(b,m,g){return`[${b}${m-b===1?"":"-"}${m}]`}
function k(b){return/^-?(0+)\d/.test(b)}function w(b,m,g){if(!m.isPadded)return b;let h=Math.abs(m.maxLen-String(b).length),p=g.relaxZeros!==!1;switch(h){case 0:return"";case 1:return p?"0?":"0";case 2:
return p?"0{0,2}":"00";default:return p?`0{0,${h}}`:`0{${h}}`}}s.cache={},s.clearCache=()=>s.cache={},c.exports=s}),$t=(0,T.b)((t,c)=>{"use strict";var f=(0,T.a)("util"),s=ae(),r=h=>h!==null&&typeof h==
"object"&&!Array.isArray(h),u=h=>p=>h===!0?Number(p):String(p),o=h=>typeof h=="number"||typeof h=="string"&&h!=="",e=h=>Number.isInteger(+h),n=h=>{let p=`${h}`,y=-1;if(p[0]==="-"&&(p=p.slice(1)),p==="\
0")return!1;for(;p[++y]==="0";);return y>0},i=(h,p,y)=>typeof h=="string"||typeof p=="string"?!0:y.stringify===!0,a=(h,p,y)=>{if(p>0){let S=h[0]==="-"?"-":"";S&&(h=h.slice(1)),h=S+h.padStart(S?p-1:p,"\
0")}return y===!1?String(h):h},l=(h,p)=>{let y=h[0]==="-"?"-":"";for(y&&(h=h.slice(1),p--);h.length<p;)h="0"+h;return y?"-"+h:h},d=(h,p,y)=>{h.negatives.sort((N,M)=>N<M?-1:N>M?1:0),h.positives.sort((N,M)=>N<
M?-1:N>M?1:0);let S=p.capture?"":"?:",v="",P="",L;return h.positives.length&&(v=h.positives.map(N=>l(String(N),y)).join("|")),h.negatives.length&&(P=`-(${S}${h.negatives.map(N=>l(String(N),y)).join("|")}\
)`),v&&P?L=`${v}|${P}`:L=v||P,p.wrap?`(${S}${L})`:L},_=(h,p,y,S)=>{if(y)return s(h,p,{wrap:!1,...S});let v=String.fromCharCode(h);if(h===p)return v;let P=String.fromCharCode(p);return`[${v}-${P}]`},x=(h,p,y)=>{
if(Array.isArray(h)){let S=y.wrap===!0,v=y.capture?"":"?:";return S?`(${v}${h.join("|")})`:h.join("|")}return s(h,p,y)},C=(...h)=>new RangeError("Invalid range arguments: "+f.inspect(...h)),k=(h,p,y)=>{
if(y.strictRanges===!0)throw C([h,p]);return[]},w=(h,p)=>{if(p.strictRanges===!0)throw new TypeError(`Expected step "${h}" to be a number`);return[]},b=(h,p,y=1,S={})=>{let v=Number(h),P=Number(p);if(!Number.
isInteger(v)||!Number.isInteger(P)){if(S.strictRanges===!0)throw C([h,p]);return[]}v===0&&(v=0),P===0&&(P=0);let L=v>P,N=String(h),M=String(p),F=String(y);y=Math.max(Math.abs(y),1);let O=n(N)||n(M)||n(
F),X=O?Math.max(N.length,M.length,F.length):0,j=O===!1&&i(h,p,S)===!1,B=S.transform||u(j);if(S.toRegex&&y===1)return _(l(h,X),l(p,X),!0,S);let G={negatives:[],positives:[]},z=I=>G[I<0?"negatives":"pos\
itives"].push(Math.abs(I)),D=[],U=0;for(;L?v>=P:v<=P;)S.toRegex===!0&&y>1?z(v):D.push(a(B(v,U),X,j)),v=L?v-y:v+y,U++;return S.toRegex===!0?y>1?d(G,S,X):x(D,null,{wrap:!1,...S}):D},m=(h,p,y=1,S={})=>{if(!e(
h)&&h.length>1||!e(p)&&p.length>1)return k(h,p,S);let v=S.transform||(j=>String.fromCharCode(j)),P=`${h}`.charCodeAt(0),L=`${p}`.charCodeAt(0),N=P>L,M=Math.min(P,L),F=Math.max(P,L);if(S.toRegex&&y===1)
return _(M,F,!1,S);let O=[],X=0;for(;N?P>=L:P<=L;)O.push(v(P,X)),P=N?P-y:P+y,X++;return S.toRegex===!0?x(O,null,{wrap:!1,options:S}):O},g=(h,p,y,S={})=>{if(p==null&&o(h))return[h];if(!o(h)||!o(p))return k(
h,p,S);if(typeof y=="function")return g(h,p,1,{transform:y});if(r(y))return g(h,p,0,y);let v={...S};return v.capture===!0&&(v.wrap=!0),y=y||v.step||1,e(y)?e(h)&&e(p)?b(h,p,y,v):m(h,p,Math.max(Math.abs(
y),1),v):y!=null&&!r(y)?w(y,v):g(h,p,1,y)};c.exports=g}),oe=(0,T.b)((t,c)=>{"use strict";var f=$t(),s=Pt(),r=(u,o={})=>{let e=(n,i={})=>{let a=s.isInvalidBrace(i),l=n.invalid===!0&&o.escapeInvalid===!0,
d=a===!0||l===!0,_=o.escapeInvalid===!0?"\\":"",x="";if(n.isOpen===!0)return _+n.value;if(n.isClose===!0)return console.log("node.isClose",_,n.value),_+n.value;if(n.type==="open")return d?_+n.value:"(";
if(n.type==="close")return d?_+n.value:")";if(n.type==="comma")return n.prev.type==="comma"?"":d?n.value:"|";if(n.value)return n.value;if(n.nodes&&n.ranges>0){let C=s.reduce(n.nodes),k=f(...C,{...o,wrap:!1,
toRegex:!0,strictZeros:!0});if(k.length!==0)return C.length>1&&k.length>1?`(${k})`:k}if(n.nodes)for(let C of n.nodes)x+=e(C,n);return x};return e(u)};c.exports=r}),ue=(0,T.b)((t,c)=>{"use strict";var f=$t(),
s=Ot(),r=Pt(),u=(e="",n="",i=!1)=>{let a=[];if(e=[].concat(e),n=[].concat(n),!n.length)return e;if(!e.length)return i?r.flatten(n).map(l=>`{${l}}`):n;for(let l of e)if(Array.isArray(l))for(let d of l)
a.push(u(d,n,i));else for(let d of n)i===!0&&typeof d=="string"&&(d=`{${d}}`),a.push(Array.isArray(d)?u(l,d,i):l+d);return r.flatten(a)},o=(e,n={})=>{let i=n.rangeLimit===void 0?1e3:n.rangeLimit,a=(l,d={})=>{
l.queue=[];let _=d,x=d.queue;for(;_.type!=="brace"&&_.type!=="root"&&_.parent;)_=_.parent,x=_.queue;if(l.invalid||l.dollar){x.push(u(x.pop(),s(l,n)));return}if(l.type==="brace"&&l.invalid!==!0&&l.nodes.
length===2){x.push(u(x.pop(),["{}"]));return}if(l.nodes&&l.ranges>0){let b=r.reduce(l.nodes);if(r.exceedsLimit(...b,n.step,i))throw new RangeError("expanded array length exceeds range limit. Use optio\
ns.rangeLimit to increase or disable the limit.");let m=f(...b,n);m.length===0&&(m=s(l,n)),x.push(u(x.pop(),m)),l.nodes=[];return}let C=r.encloseBrace(l),k=l.queue,w=l;for(;w.type!=="brace"&&w.type!==
"root"&&w.parent;)w=w.parent,k=w.queue;for(let b=0;b<l.nodes.length;b++){let m=l.nodes[b];if(m.type==="comma"&&l.type==="brace"){b===1&&k.push(""),k.push("");continue}if(m.type==="close"){x.push(u(x.pop(),
k,C));continue}if(m.value&&m.type!=="open"){k.push(u(k.pop(),m.value));continue}m.nodes&&a(m,l)}return k};return r.flatten(a(e))};c.exports=o}),le=(0,T.b)((t,c)=>{"use strict";c.exports={MAX_LENGTH:1e4,
CHAR_0:"0",CHAR_9:"9",CHAR_UPPERCASE_A:"A",CHAR_LOWERCASE_A:"a",CHAR_UPPERCASE_Z:"Z",CHAR_LOWERCASE_Z:"z",CHAR_LEFT_PARENTHESES:"(",CHAR_RIGHT_PARENTHESES:")",CHAR_ASTERISK:"*",CHAR_AMPERSAND:"&",CHAR_AT:"\
@",CHAR_BACKSLASH:"\\",CHAR_BACKTICK:"`",CHAR_CARRIAGE_RETURN:"\r",CHAR_CIRCUMFLEX_ACCENT:"^",CHAR_COLON:":",CHAR_COMMA:",",CHAR_DOLLAR:"$",CHAR_DOT:".",CHAR_DOUBLE_QUOTE:'"',CHAR_EQUAL:"=",CHAR_EXCLAMATION_MARK:"\
!",CHAR_FORM_FEED:"\f",CHAR_FORWARD_SLASH:"/",CHAR_HASH:"#",CHAR_HYPHEN_MINUS:"-",CHAR_LEFT_ANGLE_BRACKET:"<",CHAR_LEFT_CURLY_BRACE:"{",CHAR_LEFT_SQUARE_BRACKET:"[",CHAR_LINE_FEED:`
`,CHAR_NO_BREAK_SPACE:"\xA0",CHAR_PERCENT:"%",CHAR_PLUS:"+",CHAR_QUESTION_MARK:"?",CHAR_RIGHT_ANGLE_BRACKET:">",CHAR_RIGHT_CURLY_BRACE:"}",CHAR_RIGHT_SQUARE_BRACKET:"]",CHAR_SEMICOLON:";",CHAR_SINGLE_QUOTE:"\
'",CHAR_SPACE:" ",CHAR_TAB:"	",CHAR_UNDERSCORE:"_",CHAR_VERTICAL_LINE:"|",CHAR_ZERO_WIDTH_NOBREAK_SPACE:"\uFEFF"}}),ce=(0,T.b)((t,c)=>{"use strict";var f=Ot(),{MAX_LENGTH:s,CHAR_BACKSLASH:r,CHAR_BACKTICK:u,
CHAR_COMMA:o,CHAR_DOT:e,CHAR_LEFT_PARENTHESES:n,CHAR_RIGHT_PARENTHESES:i,CHAR_LEFT_CURLY_BRACE:a,CHAR_RIGHT_CURLY_BRACE:l,CHAR_LEFT_SQUARE_BRACKET:d,CHAR_RIGHT_SQUARE_BRACKET:_,CHAR_DOUBLE_QUOTE:x,CHAR_SINGLE_QUOTE:C,
CHAR_NO_BREAK_SPACE:k,CHAR_ZERO_WIDTH_NOBREAK_SPACE:w}=le(),b=(m,g={})=>{if(typeof m!="string")throw new TypeError("Expected a string");let h=g||{},p=typeof h.maxLength=="number"?Math.min(s,h.maxLength):
s;if(m.length>p)throw new SyntaxError(`Input length (${m.length}), exceeds max characters (${p})`);let y={type:"root",input:m,nodes:[]},S=[y],v=y,P=y,L=0,N=m.length,M=0,F=0,O,X=()=>m[M++],j=B=>{if(B.type===
"text"&&P.type==="dot"&&(P.type="text"),P&&P.type==="text"&&B.type==="text"){P.value+=B.value;return}return v.nodes.push(B),B.parent=v,B.prev=P,P=B,B};for(j({type:"bos"});M<N;)if(v=S[S.length-1],O=X(),
!(O===w||O===k)){if(O===r){j({type:"text",value:(g.keepEscaping?O:"")+X()});continue}if(O===_){j({type:"text",value:"\\"+O});continue}if(O===d){L++;let B;for(;M<N&&(B=X());){if(O+=B,B===d){L++;continue}
if(B===r){O+=X();continue}if(B===_&&(L--,L===0))break}j({type:"text",value:O});continue}if(O===n){v=j({type:"paren",nodes:[]}),S.push(v),j({type:"text",value:O});continue}if(O===i){if(v.type!=="paren"){
j({type:"text",value:O});continue}v=S.pop(),j({type:"text",value:O}),v=S[S.length-1];continue}if(O===x||O===C||O===u){let B=O,G;for(g.keepQuotes!==!0&&(O="");M<N&&(G=X());){if(G===r){O+=G+X();continue}
if(G===B){g.keepQuotes===!0&&(O+=G);break}O+=G}j({type:"text",value:O});continue}if(O===a){F++;let B={type:"brace",open:!0,close:!1,dollar:P.value&&P.value.slice(-1)==="$"||v.dollar===!0,depth:F,commas:0,
ranges:0,nodes:[]};v=j(B),S.push(v),j({type:"open",value:O});continue}if(O===l){if(v.type!=="brace"){j({type:"text",value:O});continue}let B="close";v=S.pop(),v.close=!0,j({type:B,value:O}),F--,v=S[S.
length-1];continue}if(O===o&&F>0){if(v.ranges>0){v.ranges=0;let B=v.nodes.shift();v.nodes=[B,{type:"text",value:f(v)}]}j({type:"comma",value:O}),v.commas++;continue}if(O===e&&F>0&&v.commas===0){let B=v.
nodes;if(F===0||B.length===0){j({type:"text",value:O});continue}if(P.type==="dot"){if(v.range=[],P.value+=O,P.type="range",v.nodes.length!==3&&v.nodes.length!==5){v.invalid=!0,v.ranges=0,P.type="text";
continue}v.ranges++,v.args=[];continue}if(P.type==="range"){B.pop();let G=B[B.length-1];G.value+=P.value+O,P=G,v.ranges--;continue}j({type:"dot",value:O});continue}j({type:"text",value:O})}do if(v=S.pop(),
v.type!=="root"){v.nodes.forEach(z=>{z.nodes||(z.type==="open"&&(z.isOpen=!0),z.type==="close"&&(z.isClose=!0),z.nodes||(z.type="text"),z.invalid=!0)});let B=S[S.length-1],G=B.nodes.indexOf(v);B.nodes.
splice(G,1,...v.nodes)}while(S.length>0);return j({type:"eos"}),y};c.exports=b}),pe=(0,T.b)((t,c)=>{"use strict";var f=Ot(),s=oe(),r=ue(),u=ce(),o=(e,n={})=>{let i=[];if(Array.isArray(e))for(let a of e){
let l=o.create(a,n);Array.isArray(l)?i.push(...l):i.push(l)}else i=[].concat(o.create(e,n));return n&&n.expand===!0&&n.nodupes===!0&&(i=[...new Set(i)]),i};o.parse=(e,n={})=>u(e,n),o.stringify=(e,n={})=>f(
typeof e=="string"?o.parse(e,n):e,n),o.compile=(e,n={})=>(typeof e=="string"&&(e=o.parse(e,n)),s(e,n)),o.expand=(e,n={})=>{typeof e=="string"&&(e=o.parse(e,n));let i=r(e,n);return n.noempty===!0&&(i=i.
filter(Boolean)),n.nodupes===!0&&(i=[...new Set(i)]),i},o.create=(e,n={})=>e===""||e.length<3?[e]:n.expand!==!0?o.compile(e,n):o.expand(e,n),c.exports=o}),Et=(0,T.b)((t,c)=>{"use strict";var f=(0,T.a)(
"path"),s="\\\\/",r=`[^${s}]`,u=0,o="\\.",e="\\+",n="\\?",i="\\/",a="(?=.)",l="[^/]",d=`(?:${i}|$)`,_=`(?:^|${i})`,x=`${o}{1,2}${d}`,C=`(?!${o})`,k=`(?!${_}${x})`,w=`(?!${o}{0,1}${d})`,b=`(?!${x})`,m=`\
[^.${i}]`,g=`${l}*?`,h={DOT_LITERAL:o,PLUS_LITERAL:e,QMARK_LITERAL:n,SLASH_LITERAL:i,ONE_CHAR:a,QMARK:l,END_ANCHOR:d,DOTS_SLASH:x,NO_DOT:C,NO_DOTS:k,NO_DOT_SLASH:w,NO_DOTS_SLASH:b,QMARK_NO_DOT:m,STAR:g,
START_ANCHOR:_},p={...h,SLASH_LITERAL:`[${s}]`,QMARK:r,STAR:`${r}*?`,DOTS_SLASH:`${o}{1,2}(?:[${s}]|$)`,NO_DOT:`(?!${o})`,NO_DOTS:`(?!(?:^|[${s}])${o}{1,2}(?:[${s}]|$))`,NO_DOT_SLASH:`(?!${o}{0,1}(?:[${s}\
]|$))`,NO_DOTS_SLASH:`(?!${o}{1,2}(?:[${s}]|$))`,QMARK_NO_DOT:`[^.${s}]`,START_ANCHOR:`(?:^|[${s}])`,END_ANCHOR:`(?:[${s}]|$)`},y={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:"\
 \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"\
A-Fa-f0-9"};c.exports={DEFAULT_MAX_EXTGLOB_RECURSION:u,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:y,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,
REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**",
"**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,
CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,
CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,
CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,
CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,SEP:f.sep,extglobChars(S){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${S.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"\
plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(S){return S===!0?p:h}}}),At=(0,T.b)(t=>{"use strict";var c=(0,T.a)("path"),f=process.
platform==="win32",{REGEX_BACKSLASH:s,REGEX_REMOVE_BACKSLASH:r,REGEX_SPECIAL_CHARS:u,REGEX_SPECIAL_CHARS_GLOBAL:o}=Et();t.isObject=e=>e!==null&&typeof e=="object"&&!Array.isArray(e),t.hasRegexChars=e=>u.
test(e),t.isRegexChar=e=>e.length===1&&t.hasRegexChars(e),t.escapeRegex=e=>e.replace(o,"\\$1"),t.toPosixSlashes=e=>e.replace(s,"/"),t.removeBackslashes=e=>e.replace(r,n=>n==="\\"?"":n),t.supportsLookbehinds=
()=>{let e=process.version.slice(1).split(".").map(Number);return e.length===3&&e[0]>=9||e[0]===8&&e[1]>=10},t.isWindows=e=>e&&typeof e.windows=="boolean"?e.windows:f===!0||c.sep==="\\",t.escapeLast=(e,n,i)=>{
let a=e.lastIndexOf(n,i);return a===-1?e:e[a-1]==="\\"?t.escapeLast(e,n,a-1):`${e.slice(0,a)}\\${e.slice(a)}`},t.removePrefix=(e,n={})=>{let i=e;return i.startsWith("./")&&(i=i.slice(2),n.prefix="./"),
i},t.wrapOutput=(e,n={},i={})=>{let a=i.contains?"":"^",l=i.contains?"":"$",d=`${a}(?:${e})${l}`;return n.negated===!0&&(d=`(?:^(?!${d}).*$)`),d}}),he=(0,T.b)((t,c)=>{"use strict";var f=At(),{CHAR_ASTERISK:s,
CHAR_AT:r,CHAR_BACKWARD_SLASH:u,CHAR_COMMA:o,CHAR_DOT:e,CHAR_EXCLAMATION_MARK:n,CHAR_FORWARD_SLASH:i,CHAR_LEFT_CURLY_BRACE:a,CHAR_LEFT_PARENTHESES:l,CHAR_LEFT_SQUARE_BRACKET:d,CHAR_PLUS:_,CHAR_QUESTION_MARK:x,
CHAR_RIGHT_CURLY_BRACE:C,CHAR_RIGHT_PARENTHESES:k,CHAR_RIGHT_SQUARE_BRACKET:w}=Et(),b=h=>h===i||h===u,m=h=>{h.isPrefix!==!0&&(h.depth=h.isGlobstar?1/0:1)},g=(h,p)=>{let y=p||{},S=h.length-1,v=y.parts===
!0||y.scanToEnd===!0,P=[],L=[],N=[],M=h,F=-1,O=0,X=0,j=!1,B=!1,G=!1,z=!1,D=!1,U=!1,I=!1,it=!1,vt=!1,at=!1,st=0,ut,W,K={value:"",depth:0,isGlob:!1},A=()=>F>=S,ot=()=>M.charCodeAt(F+1),rt=()=>(ut=W,M.charCodeAt(
++F));for(;F<S;){W=rt();let Q;if(W===u){I=K.backslashes=!0,W=rt(),W===a&&(U=!0);continue}if(U===!0||W===a){for(st++;A()!==!0&&(W=rt());){if(W===u){I=K.backslashes=!0,rt();continue}if(W===a){st++;continue}
if(U!==!0&&W===e&&(W=rt())===e){if(j=K.isBrace=!0,G=K.isGlob=!0,at=!0,v===!0)continue;break}if(U!==!0&&W===o){if(j=K.isBrace=!0,G=K.isGlob=!0,at=!0,v===!0)continue;break}if(W===C&&(st--,st===0)){U=!1,
j=K.isBrace=!0,at=!0;break}}if(v===!0)continue;break}if(W===i){if(P.push(F),L.push(K),K={value:"",depth:0,isGlob:!1},at===!0)continue;if(ut===e&&F===O+1){O+=2;continue}X=F+1;continue}if(y.noext!==!0&&
(W===_||W===r||W===s||W===x||W===n)&&ot()===l){if(G=K.isGlob=!0,z=K.isExtglob=!0,at=!0,W===n&&F===O&&(vt=!0),v===!0){for(;A()!==!0&&(W=rt());){if(W===u){I=K.backslashes=!0,W=rt();continue}if(W===k){G=
K.isGlob=!0,at=!0;break}}continue}break}if(W===s){if(ut===s&&(D=K.isGlobstar=!0),G=K.isGlob=!0,at=!0,v===!0)continue;break}if(W===x){if(G=K.isGlob=!0,at=!0,v===!0)continue;break}if(W===d){for(;A()!==!0&&
(Q=rt());){if(Q===u){I=K.backslashes=!0,rt();continue}if(Q===w){B=K.isBracket=!0,G=K.isGlob=!0,at=!0;break}}if(v===!0)continue;break}if(y.nonegate!==!0&&W===n&&F===O){it=K.negated=!0,O++;continue}if(y.
noparen!==!0&&W===l){if(G=K.isGlob=!0,v===!0){for(;A()!==!0&&(W=rt());){if(W===l){I=K.backslashes=!0,W=rt();continue}if(W===k){at=!0;break}}continue}break}if(G===!0){if(at=!0,v===!0)continue;break}}y.
noext===!0&&(z=!1,G=!1);let et=M,R="",E="";O>0&&(R=M.slice(0,O),M=M.slice(O),X-=O),et&&G===!0&&X>0?(et=M.slice(0,X),E=M.slice(X)):G===!0?(et="",E=M):et=M,et&&et!==""&&et!=="/"&&et!==M&&b(et.charCodeAt(
et.length-1))&&(et=et.slice(0,-1)),y.unescape===!0&&(E&&(E=f.removeBackslashes(E)),et&&I===!0&&(et=f.removeBackslashes(et)));let lt={prefix:R,input:h,start:O,base:et,glob:E,isBrace:j,isBracket:B,isGlob:G,
isExtglob:z,isGlobstar:D,negated:it,negatedExtglob:vt};if(y.tokens===!0&&(lt.maxDepth=0,b(W)||L.push(K),lt.tokens=L),y.parts===!0||y.tokens===!0){let Q;for(let J=0;J<P.length;J++){let ft=Q?Q+1:O,ct=P[J],
_t=h.slice(ft,ct);y.tokens&&(J===0&&O!==0?(L[J].isPrefix=!0,L[J].value=R):L[J].value=_t,m(L[J]),lt.maxDepth+=L[J].depth),(J!==0||_t!=="")&&N.push(_t),Q=ct}if(Q&&Q+1<h.length){let J=h.slice(Q+1);N.push(
J),y.tokens&&(L[L.length-1].value=J,m(L[L.length-1]),lt.maxDepth+=L[L.length-1].depth)}lt.slashes=P,lt.parts=N}return lt};c.exports=g}),fe=(0,T.b)((t,c)=>{"use strict";var f=Et(),s=At(),{MAX_LENGTH:r,
POSIX_REGEX_SOURCE:u,REGEX_NON_SPECIAL_CHARS:o,REGEX_SPECIAL_CHARS_BACKREF:e,REPLACEMENTS:n}=f,i=(g,h)=>{if(typeof h.expandRange=="function")return h.expandRange(...g,h);g.sort();let p=`[${g.join("-")}\
]`;try{new RegExp(p)}catch{return g.map(y=>s.escapeRegex(y)).join("..")}return p},a=(g,h)=>`Missing ${g}: "${h}" - use "\\\\${h}" to match literal characters`,l=g=>{let h=[],p=0,y=0,S=0,v="",P=!1;for(let L of g){
if(P===!0){v+=L,P=!1;continue}if(L==="\\"){v+=L,P=!0;continue}if(L==='"'){S=S===1?0:1,v+=L;continue}if(S===0){if(L==="[")p++;else if(L==="]"&&p>0)p--;else if(p===0){if(L==="(")y++;else if(L===")"&&y>0)
y--;else if(L==="|"&&y===0){h.push(v),v="";continue}}}v+=L}return h.push(v),h},d=g=>{let h=!1;for(let p of g){if(h===!0){h=!1;continue}if(p==="\\"){h=!0;continue}if(/[?*+@!()[\]{}]/.test(p))return!1}return!0},
_=g=>{let h=g.trim(),p=!0;for(;p===!0;)p=!1,/^@\([^\\()[\]{}|]+\)$/.test(h)&&(h=h.slice(2,-1),p=!0);if(d(h))return h.replace(/\\(.)/g,"$1")},x=g=>{let h=g.map(_).filter(Boolean);for(let p=0;p<h.length;p++)
for(let y=p+1;y<h.length;y++){let S=h[p],v=h[y],P=S[0];if(!(!P||S!==P.repeat(S.length)||v!==P.repeat(v.length))&&(S===v||S.startsWith(v)||v.startsWith(S)))return!0}return!1},C=(g,h=!0)=>{if(g[0]!=="+"&&
g[0]!=="*"||g[1]!=="(")return;let p=0,y=0,S=0,v=!1;for(let P=1;P<g.length;P++){let L=g[P];if(v===!0){v=!1;continue}if(L==="\\"){v=!0;continue}if(L==='"'){S=S===1?0:1;continue}if(S!==1){if(L==="["){p++;
continue}if(L==="]"&&p>0){p--;continue}if(!(p>0)){if(L==="("){y++;continue}if(L===")"&&(y--,y===0))return h===!0&&P!==g.length-1?void 0:{type:g[0],body:g.slice(2,P),end:P}}}}},k=g=>{let h=0,p=[];for(;h<
g.length;){let y=C(g.slice(h),!1);if(!y||y.type!=="*")return;let S=l(y.body).map(P=>P.trim());if(S.length!==1)return;let v=_(S[0]);if(!v||v.length!==1)return;p.push(v),h+=y.end+1}return p.length<1?void 0:
`${p.length===1?s.escapeRegex(p[0]):`[${p.map(y=>s.escapeRegex(y)).join("")}]`}*`},w=g=>{let h=0,p=g.trim(),y=C(p);for(;y;)h++,p=y.body.trim(),y=C(p);return h},b=(g,h)=>{if(h.maxExtglobRecursion===!1)
return{risky:!1};let p=typeof h.maxExtglobRecursion=="number"?h.maxExtglobRecursion:f.DEFAULT_MAX_EXTGLOB_RECURSION,y=l(g).map(S=>S.trim());if(y.length>1&&(y.some(S=>S==="")||y.some(S=>/^[*?]+$/.test(
S))||x(y)))return{risky:!0};for(let S of y){let v=k(S);if(v)return{risky:!0,safeOutput:v};if(w(S)>p)return{risky:!0}}return{risky:!1}},m=(g,h)=>{if(typeof g!="string")throw new TypeError("Expected a s\
tring");g=n[g]||g;let p={...h},y=typeof p.maxLength=="number"?Math.min(r,p.maxLength):r,S=g.length;if(S>y)throw new SyntaxError(`Input length: ${S}, exceeds maximum allowed length: ${y}`);let v={type:"\
bos",value:"",output:p.prepend||""},P=[v],L=p.capture?"":"?:",N=s.isWindows(h),M=f.globChars(N),F=f.extglobChars(M),{DOT_LITERAL:O,PLUS_LITERAL:X,SLASH_LITERAL:j,ONE_CHAR:B,DOTS_SLASH:G,NO_DOT:z,NO_DOT_SLASH:D,
NO_DOTS_SLASH:U,QMARK:I,QMARK_NO_DOT:it,STAR:vt,START_ANCHOR:at}=M,st=$=>`(${L}(?:(?!${at}${$.dot?G:O}).)*?)`,ut=p.dot?"":z,W=p.dot?I:it,K=p.bash===!0?st(p):vt;p.capture&&(K=`(${K})`),typeof p.noext==
"boolean"&&(p.noextglob=p.noext);let A={input:g,index:-1,start:0,dot:p.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:P};g=s.
removePrefix(g,A),S=g.length;let ot=[],rt=[],et=[],R=v,E,lt=()=>A.index===S-1,Q=A.peek=($=1)=>g[A.index+$],J=A.advance=()=>g[++A.index]||"",ft=()=>g.slice(A.index+1),ct=($="",Y=0)=>{A.consumed+=$,A.index+=
Y},_t=$=>{A.output+=$.output!=null?$.output:$.value,ct($.value)},Wt=()=>{let $=1;for(;Q()==="!"&&(Q(2)!=="("||Q(3)==="?");)J(),A.start++,$++;return $%2===0?!1:(A.negated=!0,A.start++,!0)},St=$=>{A[$]++,
et.push($)},gt=$=>{A[$]--,et.pop()},V=$=>{if(R.type==="globstar"){let Y=A.braces>0&&($.type==="comma"||$.type==="brace"),H=$.extglob===!0||ot.length&&($.type==="pipe"||$.type==="paren");$.type!=="slas\
h"&&$.type!=="paren"&&!Y&&!H&&(A.output=A.output.slice(0,-R.output.length),R.type="star",R.value="*",R.output=K,A.output+=R.output)}if(ot.length&&$.type!=="paren"&&(ot[ot.length-1].inner+=$.value),($.
value||$.output)&&_t($),R&&R.type==="text"&&$.type==="text"){R.value+=$.value,R.output=(R.output||"")+$.value;return}$.prev=R,P.push($),R=$},bt=($,Y)=>{let H={...F[Y],conditions:1,inner:""};H.prev=R,H.
parens=A.parens,H.output=A.output,H.startIndex=A.index,H.tokensIndex=P.length;let q=(p.capture?"(":"")+H.open;St("parens"),V({type:$,value:Y,output:A.output?"":B}),V({type:"paren",extglob:!0,value:J(),
output:q}),ot.push(H)},Vt=$=>{let Y=g.slice($.startIndex,A.index+1),H=g.slice($.startIndex+2,A.index),q=b(H,p);if(($.type==="plus"||$.type==="star")&&q.risky){let Z=q.safeOutput?($.output?"":B)+(p.capture?
`(${q.safeOutput})`:q.safeOutput):void 0,pt=P[$.tokensIndex];pt.type="text",pt.value=Y,pt.output=Z||s.escapeRegex(Y);for(let ht=$.tokensIndex+1;ht<P.length;ht++)P[ht].value="",P[ht].output="",delete P[ht].
suffix;A.output=$.output+pt.output,A.backtrack=!0,V({type:"paren",extglob:!0,value:E,output:""}),gt("parens");return}let tt=$.close+(p.capture?")":""),nt;if($.type==="negate"){let Z=K;if($.inner&&$.inner.
length>1&&$.inner.includes("/")&&(Z=st(p)),(Z!==K||lt()||/^\)+$/.test(ft()))&&(tt=$.close=`)$))${Z}`),$.inner.includes("*")&&(nt=ft())&&/^\.[^\\/.]+$/.test(nt)){let pt=m(nt,{...h,fastpaths:!1}).output;
tt=$.close=`)${pt})${Z})`}$.prev.type==="bos"&&(A.negatedExtglob=!0)}V({type:"paren",extglob:!0,value:E,output:tt}),gt("parens")};if(p.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(g)){let $=!1,Y=g.replace(
e,(H,q,tt,nt,Z,pt)=>nt==="\\"?($=!0,H):nt==="?"?q?q+nt+(Z?I.repeat(Z.length):""):pt===0?W+(Z?I.repeat(Z.length):""):I.repeat(tt.length):nt==="."?O.repeat(tt.length):nt==="*"?q?q+nt+(Z?K:""):K:q?H:`\\${H}`);
return $===!0&&(p.unescape===!0?Y=Y.replace(/\\/g,""):Y=Y.replace(/\\+/g,H=>H.length%2===0?"\\\\":H?"\\":"")),Y===g&&p.contains===!0?(A.output=g,A):(A.output=s.wrapOutput(Y,A,h),A)}for(;!lt();){if(E=J(),
E==="\0")continue;if(E==="\\"){let H=Q();if(H==="/"&&p.bash!==!0||H==="."||H===";")continue;if(!H){E+="\\",V({type:"text",value:E});continue}let q=/^\\+/.exec(ft()),tt=0;if(q&&q[0].length>2&&(tt=q[0].
length,A.index+=tt,tt%2!==0&&(E+="\\")),p.unescape===!0?E=J():E+=J(),A.brackets===0){V({type:"text",value:E});continue}}if(A.brackets>0&&(E!=="]"||R.value==="["||R.value==="[^")){if(p.posix!==!1&&E===
":"){let H=R.value.slice(1);if(H.includes("[")&&(R.posix=!0,H.includes(":"))){let q=R.value.lastIndexOf("["),tt=R.value.slice(0,q),nt=R.value.slice(q+2),Z=u[nt];if(Z){R.value=tt+Z,A.backtrack=!0,J(),!v.
output&&P.indexOf(R)===1&&(v.output=B);continue}}}(E==="["&&Q()!==":"||E==="-"&&Q()==="]")&&(E=`\\${E}`),E==="]"&&(R.value==="["||R.value==="[^")&&(E=`\\${E}`),p.posix===!0&&E==="!"&&R.value==="["&&(E=
"^"),R.value+=E,_t({value:E});continue}if(A.quotes===1&&E!=='"'){E=s.escapeRegex(E),R.value+=E,_t({value:E});continue}if(E==='"'){A.quotes=A.quotes===1?0:1,p.keepQuotes===!0&&V({type:"text",value:E});
continue}if(E==="("){St("parens"),V({type:"paren",value:E});continue}if(E===")"){if(A.parens===0&&p.strictBrackets===!0)throw new SyntaxError(a("opening","("));let H=ot[ot.length-1];if(H&&A.parens===H.
parens+1){Vt(ot.pop());continue}V({type:"paren",value:E,output:A.parens?")":"\\)"}),gt("parens");continue}if(E==="["){if(p.nobracket===!0||!ft().includes("]")){if(p.nobracket!==!0&&p.strictBrackets===
!0)throw new SyntaxError(a("closing","]"));E=`\\${E}`}else St("brackets");V({type:"bracket",value:E});continue}if(E==="]"){if(p.nobracket===!0||R&&R.type==="bracket"&&R.value.length===1){V({type:"text",
value:E,output:`\\${E}`});continue}if(A.brackets===0){if(p.strictBrackets===!0)throw new SyntaxError(a("opening","["));V({type:"text",value:E,output:`\\${E}`});continue}gt("brackets");let H=R.value.slice(
1);if(R.posix!==!0&&H[0]==="^"&&!H.includes("/")&&(E=`/${E}`),R.value+=E,_t({value:E}),p.literalBrackets===!1||s.hasRegexChars(H))continue;let q=s.escapeRegex(R.value);if(A.output=A.output.slice(0,-R.
value.length),p.literalBrackets===!0){A.output+=q,R.value=q;continue}R.value=`(${L}${q}|${R.value})`,A.output+=R.value;continue}if(E==="{"&&p.nobrace!==!0){St("braces");let H={type:"brace",value:E,output:"\
(",outputIndex:A.output.length,tokensIndex:A.tokens.length};rt.push(H),V(H);continue}if(E==="}"){let H=rt[rt.length-1];if(p.nobrace===!0||!H){V({type:"text",value:E,output:E});continue}let q=")";if(H.
dots===!0){let tt=P.slice(),nt=[];for(let Z=tt.length-1;Z>=0&&(P.pop(),tt[Z].type!=="brace");Z--)tt[Z].type!=="dots"&&nt.unshift(tt[Z].value);q=i(nt,p),A.backtrack=!0}if(H.comma!==!0&&H.dots!==!0){let tt=A.
output.slice(0,H.outputIndex),nt=A.tokens.slice(H.tokensIndex);H.value=H.output="\\{",E=q="\\}",A.output=tt;for(let Z of nt)A.output+=Z.output||Z.value}V({type:"brace",value:E,output:q}),gt("braces"),
rt.pop();continue}if(E==="|"){ot.length>0&&ot[ot.length-1].conditions++,V({type:"text",value:E});continue}if(E===","){let H=E,q=rt[rt.length-1];q&&et[et.length-1]==="braces"&&(q.comma=!0,H="|"),V({type:"\
comma",value:E,output:H});continue}if(E==="/"){if(R.type==="dot"&&A.index===A.start+1){A.start=A.index+1,A.consumed="",A.output="",P.pop(),R=v;continue}V({type:"slash",value:E,output:j});continue}if(E===
"."){if(A.braces>0&&R.type==="dot"){R.value==="."&&(R.output=O);let H=rt[rt.length-1];R.type="dots",R.output+=E,R.value+=E,H.dots=!0;continue}if(A.braces+A.parens===0&&R.type!=="bos"&&R.type!=="slash"){
V({type:"text",value:E,output:O});continue}V({type:"dot",value:E,output:O});continue}if(E==="?"){if(!(R&&R.value==="(")&&p.noextglob!==!0&&Q()==="("&&Q(2)!=="?"){bt("qmark",E);continue}if(R&&R.type===
"paren"){let H=Q(),q=E;if(H==="<"&&!s.supportsLookbehinds())throw new Error("Node.js v10 or higher is required for regex lookbehinds");(R.value==="("&&!/[!=<:]/.test(H)||H==="<"&&!/<([!=]|\w+>)/.test(
ft()))&&(q=`\\${E}`),V({type:"text",value:E,output:q});continue}if(p.dot!==!0&&(R.type==="slash"||R.type==="bos")){V({type:"qmark",value:E,output:it});continue}V({type:"qmark",value:E,output:I});continue}
if(E==="!"){if(p.noextglob!==!0&&Q()==="("&&(Q(2)!=="?"||!/[!=<:]/.test(Q(3)))){bt("negate",E);continue}if(p.nonegate!==!0&&A.index===0){Wt();continue}}if(E==="+"){if(p.noextglob!==!0&&Q()==="("&&Q(2)!==
"?"){bt("plus",E);continue}if(R&&R.value==="("||p.regex===!1){V({type:"plus",value:E,output:X});continue}if(R&&(R.type==="bracket"||R.type==="paren"||R.type==="brace")||A.parens>0){V({type:"plus",value:E});
continue}V({type:"plus",value:X});continue}if(E==="@"){if(p.noextglob!==!0&&Q()==="("&&Q(2)!=="?"){V({type:"at",extglob:!0,value:E,output:""});continue}V({type:"text",value:E});continue}if(E!=="*"){(E===
"$"||E==="^")&&(E=`\\${E}`);let H=o.exec(ft());H&&(E+=H[0],A.index+=H[0].length),V({type:"text",value:E});continue}if(R&&(R.type==="globstar"||R.star===!0)){R.type="star",R.star=!0,R.value+=E,R.output=
K,A.backtrack=!0,A.globstar=!0,ct(E);continue}let $=ft();if(p.noextglob!==!0&&/^\([^?]/.test($)){bt("star",E);continue}if(R.type==="star"){if(p.noglobstar===!0){ct(E);continue}let H=R.prev,q=H.prev,tt=H.
type==="slash"||H.type==="bos",nt=q&&(q.type==="star"||q.type==="globstar");if(p.bash===!0&&(!tt||$[0]&&$[0]!=="/")){V({type:"star",value:E,output:""});continue}let Z=A.braces>0&&(H.type==="comma"||H.
type==="brace"),pt=ot.length&&(H.type==="pipe"||H.type==="paren");if(!tt&&H.type!=="paren"&&!Z&&!pt){V({type:"star",value:E,output:""});continue}for(;$.slice(0,3)==="/**";){let ht=g[A.index+4];if(ht&&
ht!=="/")break;$=$.slice(3),ct("/**",3)}if(H.type==="bos"&&lt()){R.type="globstar",R.value+=E,R.output=st(p),A.output=R.output,A.globstar=!0,ct(E);continue}if(H.type==="slash"&&H.prev.type!=="bos"&&!nt&&
lt()){A.output=A.output.slice(0,-(H.output+R.output).length),H.output=`(?:${H.output}`,R.type="globstar",R.output=st(p)+(p.strictSlashes?")":"|$)"),R.value+=E,A.globstar=!0,A.output+=H.output+R.output,
ct(E);continue}if(H.type==="slash"&&H.prev.type!=="bos"&&$[0]==="/"){let ht=$[1]!==void 0?"|$":"";A.output=A.output.slice(0,-(H.output+R.output).length),H.output=`(?:${H.output}`,R.type="globstar",R.output=
`${st(p)}${j}|${j}${ht})`,R.value+=E,A.output+=H.output+R.output,A.globstar=!0,ct(E+J()),V({type:"slash",value:"/",output:""});continue}if(H.type==="bos"&&$[0]==="/"){R.type="globstar",R.value+=E,R.output=
`(?:^|${j}|${st(p)}${j})`,A.output=R.output,A.globstar=!0,ct(E+J()),V({type:"slash",value:"/",output:""});continue}A.output=A.output.slice(0,-R.output.length),R.type="globstar",R.output=st(p),R.value+=
E,A.output+=R.output,A.globstar=!0,ct(E);continue}let Y={type:"star",value:E,output:K};if(p.bash===!0){Y.output=".*?",(R.type==="bos"||R.type==="slash")&&(Y.output=ut+Y.output),V(Y);continue}if(R&&(R.
type==="bracket"||R.type==="paren")&&p.regex===!0){Y.output=E,V(Y);continue}(A.index===A.start||R.type==="slash"||R.type==="dot")&&(R.type==="dot"?(A.output+=D,R.output+=D):p.dot===!0?(A.output+=U,R.output+=
U):(A.output+=ut,R.output+=ut),Q()!=="*"&&(A.output+=B,R.output+=B)),V(Y)}for(;A.brackets>0;){if(p.strictBrackets===!0)throw new SyntaxError(a("closing","]"));A.output=s.escapeLast(A.output,"["),gt("b\
rackets")}for(;A.parens>0;){if(p.strictBrackets===!0)throw new SyntaxError(a("closing",")"));A.output=s.escapeLast(A.output,"("),gt("parens")}for(;A.braces>0;){if(p.strictBrackets===!0)throw new SyntaxError(
a("closing","}"));A.output=s.escapeLast(A.output,"{"),gt("braces")}if(p.strictSlashes!==!0&&(R.type==="star"||R.type==="bracket")&&V({type:"maybe_slash",value:"",output:`${j}?`}),A.backtrack===!0){A.output=
"";for(let $ of A.tokens)A.output+=$.output!=null?$.output:$.value,$.suffix&&(A.output+=$.suffix)}return A};m.fastpaths=(g,h)=>{let p={...h},y=typeof p.maxLength=="number"?Math.min(r,p.maxLength):r,S=g.
length;if(S>y)throw new SyntaxError(`Input length: ${S}, exceeds maximum allowed length: ${y}`);g=n[g]||g;let v=s.isWindows(h),{DOT_LITERAL:P,SLASH_LITERAL:L,ONE_CHAR:N,DOTS_SLASH:M,NO_DOT:F,NO_DOTS:O,
NO_DOTS_SLASH:X,STAR:j,START_ANCHOR:B}=f.globChars(v),G=p.dot?O:F,z=p.dot?X:F,D=p.capture?"":"?:",U={negated:!1,prefix:""},I=p.bash===!0?".*?":j;p.capture&&(I=`(${I})`);let it=ut=>ut.noglobstar===!0?I:
`(${D}(?:(?!${B}${ut.dot?M:P}).)*?)`,vt=ut=>{switch(ut){case"*":return`${G}${N}${I}`;case".*":return`${P}${N}${I}`;case"*.*":return`${G}${I}${P}${N}${I}`;case"*/*":return`${G}${I}${L}${N}${z}${I}`;case"\
**":return G+it(p);case"**/*":return`(?:${G}${it(p)}${L})?${z}${N}${I}`;case"**/*.*":return`(?:${G}${it(p)}${L})?${z}${I}${P}${N}${I}`;case"**/.*":return`(?:${G}${it(p)}${L})?${P}${N}${I}`;default:{let W=/^(.*?)\.(\w+)$/.
exec(ut);if(!W)return;let K=vt(W[1]);return K?K+P+W[2]:void 0}}},at=s.removePrefix(g,U),st=vt(at);return st&&p.strictSlashes!==!0&&(st+=`${L}?`),st},c.exports=m}),de=(0,T.b)((t,c)=>{"use strict";var f=(0,T.a)(
"path"),s=he(),r=fe(),u=At(),o=Et(),e=i=>i&&typeof i=="object"&&!Array.isArray(i),n=(i,a,l=!1)=>{if(Array.isArray(i)){let m=i.map(g=>n(g,a,l));return g=>{for(let h of m){let p=h(g);if(p)return p}return!1}}
let d=e(i)&&i.tokens&&i.input;if(i===""||typeof i!="string"&&!d)throw new TypeError("Expected pattern to be a non-empty string");let _=a||{},x=u.isWindows(a),C=d?n.compileRe(i,a):n.makeRe(i,a,!1,!0),k=C.
state;delete C.state;let w=()=>!1;if(_.ignore){let m={...a,ignore:null,onMatch:null,onResult:null};w=n(_.ignore,m,l)}let b=(m,g=!1)=>{let{isMatch:h,match:p,output:y}=n.test(m,C,a,{glob:i,posix:x}),S={
glob:i,state:k,regex:C,posix:x,input:m,output:y,match:p,isMatch:h};return typeof _.onResult=="function"&&_.onResult(S),h===!1?(S.isMatch=!1,g?S:!1):w(m)?(typeof _.onIgnore=="function"&&_.onIgnore(S),S.
isMatch=!1,g?S:!1):(typeof _.onMatch=="function"&&_.onMatch(S),g?S:!0)};return l&&(b.state=k),b};n.test=(i,a,l,{glob:d,posix:_}={})=>{if(typeof i!="string")throw new TypeError("Expected input to be a \
string");if(i==="")return{isMatch:!1,output:""};let x=l||{},C=x.format||(_?u.toPosixSlashes:null),k=i===d,w=k&&C?C(i):i;return k===!1&&(w=C?C(i):i,k=w===d),(k===!1||x.capture===!0)&&(x.matchBase===!0||
x.basename===!0?k=n.matchBase(i,a,l,_):k=a.exec(w)),{isMatch:!!k,match:k,output:w}},n.matchBase=(i,a,l,d=u.isWindows(l))=>(a instanceof RegExp?a:n.makeRe(a,l)).test(f.basename(i)),n.isMatch=(i,a,l)=>n(
a,l)(i),n.parse=(i,a)=>Array.isArray(i)?i.map(l=>n.parse(l,a)):r(i,{...a,fastpaths:!1}),n.scan=(i,a)=>s(i,a),n.compileRe=(i,a,l=!1,d=!1)=>{if(l===!0)return i.output;let _=a||{},x=_.contains?"":"^",C=_.
contains?"":"$",k=`${x}(?:${i.output})${C}`;i&&i.negated===!0&&(k=`^(?!${k}).*$`);let w=n.toRegex(k,a);return d===!0&&(w.state=i),w},n.makeRe=(i,a={},l=!1,d=!1)=>{if(!i||typeof i!="string")throw new TypeError(
"Expected a non-empty string");let _={negated:!1,fastpaths:!0};return a.fastpaths!==!1&&(i[0]==="."||i[0]==="*")&&(_.output=r.fastpaths(i,a)),_.output||(_=r(i,a)),n.compileRe(_,a,l,d)},n.toRegex=(i,a)=>{
try{let l=a||{};return new RegExp(i,l.flags||(l.nocase?"i":""))}catch(l){if(a&&a.debug===!0)throw l;return/$^/}},n.constants=o,c.exports=n}),_e=(0,T.b)((t,c)=>{"use strict";c.exports=de()}),ge=(0,T.b)(
(t,c)=>{"use strict";var f=(0,T.a)("util"),s=pe(),r=_e(),u=At(),o=i=>i===""||i==="./",e=i=>{let a=i.indexOf("{");return a>-1&&i.indexOf("}",a)>-1},n=(i,a,l)=>{a=[].concat(a),i=[].concat(i);let d=new Set,
_=new Set,x=new Set,C=0,k=b=>{x.add(b.output),l&&l.onResult&&l.onResult(b)};for(let b=0;b<a.length;b++){let m=r(String(a[b]),{...l,onResult:k},!0),g=m.state.negated||m.state.negatedExtglob;g&&C++;for(let h of i){
let p=m(h,!0);(g?!p.isMatch:p.isMatch)&&(g?d.add(p.output):(d.delete(p.output),_.add(p.output)))}}let w=(C===a.length?[...x]:[..._]).filter(b=>!d.has(b));if(l&&w.length===0){if(l.failglob===!0)throw new Error(
`No matches found for "${a.join(", ")}"`);if(l.nonull===!0||l.nullglob===!0)return l.unescape?a.map(b=>b.replace(/\\/g,"")):a}return w};n.match=n,n.matcher=(i,a)=>r(i,a),n.isMatch=(i,a,l)=>r(a,l)(i),n.
any=n.isMatch,n.not=(i,a,l={})=>{a=[].concat(a).map(String);let d=new Set,_=[],x=k=>{l.onResult&&l.onResult(k),_.push(k.output)},C=new Set(n(i,a,{...l,onResult:x}));for(let k of _)C.has(k)||d.add(k);return[
...d]},n.contains=(i,a,l)=>{if(typeof i!="string")throw new TypeError(`Expected a string: "${f.inspect(i)}"`);if(Array.isArray(a))return a.some(d=>n.contains(i,d,l));if(typeof a=="string"){if(o(i)||o(
a))return!1;if(i.includes(a)||i.startsWith("./")&&i.slice(2).includes(a))return!0}return n.isMatch(i,a,{...l,contains:!0})},n.matchKeys=(i,a,l)=>{if(!u.isObject(i))throw new TypeError("Expected the fi\
rst argument to be an object");let d=n(Object.keys(i),a,l),_={};for(let x of d)_[x]=i[x];return _},n.some=(i,a,l)=>{let d=[].concat(i);for(let _ of[].concat(a)){let x=r(String(_),l);if(d.some(C=>x(C)))
return!0}return!1},n.every=(i,a,l)=>{let d=[].concat(i);for(let _ of[].concat(a)){let x=r(String(_),l);if(!d.every(C=>x(C)))return!1}return!0},n.all=(i,a,l)=>{if(typeof i!="string")throw new TypeError(
`Expected a string: "${f.inspect(i)}"`);return[].concat(a).every(d=>r(d,l)(i))},n.capture=(i,a,l)=>{let d=u.isWindows(l),_=r.makeRe(String(i),{...l,capture:!0}).exec(d?u.toPosixSlashes(a):a);if(_)return _.
slice(1).map(x=>x===void 0?"":x)},n.makeRe=(...i)=>r.makeRe(...i),n.scan=(...i)=>r.scan(...i),n.parse=(i,a)=>{let l=[];for(let d of[].concat(i||[]))for(let _ of s(String(d),a))l.push(r.parse(_,a));return l},
n.braces=(i,a)=>{if(typeof i!="string")throw new TypeError("Expected a string");return a&&a.nobrace===!0||!e(i)?[i]:s(i,a)},n.braceExpand=(i,a)=>{if(typeof i!="string")throw new TypeError("Expected a \
string");return n.braces(i,{...a,expand:!0})},n.hasBraces=e,c.exports=n}),ye=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.isAbsolute=t.partitionAbsoluteAndRelative=t.removeDuplicateSlashes=
t.matchAny=t.convertPatternsToRe=t.makeRe=t.getPatternParts=t.expandBraceExpansion=t.expandPatternsWithBraceExpansion=t.isAffectDepthOfReadingPattern=t.endsWithSlashGlobStar=t.hasGlobStar=t.getBaseDirectory=
t.isPatternRelatedToParentDirectory=t.getPatternsOutsideCurrentDirectory=t.getPatternsInsideCurrentDirectory=t.getPositivePatterns=t.getNegativePatterns=t.isPositivePattern=t.isNegativePattern=t.convertToNegativePattern=
t.convertToPositivePattern=t.isDynamicPattern=t.isStaticPattern=void 0;var c=(0,T.a)("path"),f=ie(),s=ge(),r="**",u="\\",o=/[*?]|^!/,e=/\[[^[]*]/,n=/(?:^|[^!*+?@])\([^(]*\|[^|]*\)/,i=/[!*+?@]\([^(]*\)/,
a=/,|\.\./,l=/(?!^)\/{2,}/g;function d(D,U={}){return!_(D,U)}t.isStaticPattern=d;function _(D,U={}){return D===""?!1:!!(U.caseSensitiveMatch===!1||D.includes(u)||o.test(D)||e.test(D)||n.test(D)||U.extglob!==
!1&&i.test(D)||U.braceExpansion!==!1&&x(D))}t.isDynamicPattern=_;function x(D){let U=D.indexOf("{");if(U===-1)return!1;let I=D.indexOf("}",U+1);if(I===-1)return!1;let it=D.slice(U,I);return a.test(it)}
function C(D){return w(D)?D.slice(1):D}t.convertToPositivePattern=C;function k(D){return"!"+D}t.convertToNegativePattern=k;function w(D){return D.startsWith("!")&&D[1]!=="("}t.isNegativePattern=w;function b(D){
return!w(D)}t.isPositivePattern=b;function m(D){return D.filter(w)}t.getNegativePatterns=m;function g(D){return D.filter(b)}t.getPositivePatterns=g;function h(D){return D.filter(U=>!y(U))}t.getPatternsInsideCurrentDirectory=
h;function p(D){return D.filter(y)}t.getPatternsOutsideCurrentDirectory=p;function y(D){return D.startsWith("..")||D.startsWith("./..")}t.isPatternRelatedToParentDirectory=y;function S(D){return f(D,{
flipBackslashes:!1})}t.getBaseDirectory=S;function v(D){return D.includes(r)}t.hasGlobStar=v;function P(D){return D.endsWith("/"+r)}t.endsWithSlashGlobStar=P;function L(D){let U=c.basename(D);return P(
D)||d(U)}t.isAffectDepthOfReadingPattern=L;function N(D){return D.reduce((U,I)=>U.concat(M(I)),[])}t.expandPatternsWithBraceExpansion=N;function M(D){let U=s.braces(D,{expand:!0,nodupes:!0,keepEscaping:!0});
return U.sort((I,it)=>I.length-it.length),U.filter(I=>I!=="")}t.expandBraceExpansion=M;function F(D,U){let{parts:I}=s.scan(D,Object.assign(Object.assign({},U),{parts:!0}));return I.length===0&&(I=[D]),
I[0].startsWith("/")&&(I[0]=I[0].slice(1),I.unshift("")),I}t.getPatternParts=F;function O(D,U){return s.makeRe(D,U)}t.makeRe=O;function X(D,U){return D.map(I=>O(I,U))}t.convertPatternsToRe=X;function j(D,U){
return U.some(I=>I.test(D))}t.matchAny=j;function B(D){return D.replace(l,"/")}t.removeDuplicateSlashes=B;function G(D){let U=[],I=[];for(let it of D)z(it)?U.push(it):I.push(it);return[U,I]}t.partitionAbsoluteAndRelative=
G;function z(D){return c.isAbsolute(D)}t.isAbsolute=z}),ve=(0,T.b)((t,c)=>{"use strict";var f=(0,T.a)("stream"),s=f.PassThrough,r=Array.prototype.slice;c.exports=u;function u(){let e=[],n=r.call(arguments),
i=!1,a=n[n.length-1];a&&!Array.isArray(a)&&a.pipe==null?n.pop():a={};let l=a.end!==!1,d=a.pipeError===!0;a.objectMode==null&&(a.objectMode=!0),a.highWaterMark==null&&(a.highWaterMark=64*1024);let _=s(
a);function x(){for(let w=0,b=arguments.length;w<b;w++)e.push(o(arguments[w],a));return C(),this}function C(){if(i)return;i=!0;let w=e.shift();if(!w){process.nextTick(k);return}Array.isArray(w)||(w=[w]);
let b=w.length+1;function m(){--b>0||(i=!1,C())}function g(h){function p(){h.removeListener("merge2UnpipeEnd",p),h.removeListener("end",p),d&&h.removeListener("error",y),m()}function y(S){_.emit("erro\
r",S)}if(h._readableState.endEmitted)return m();h.on("merge2UnpipeEnd",p),h.on("end",p),d&&h.on("error",y),h.pipe(_,{end:!1}),h.resume()}for(let h=0;h<w.length;h++)g(w[h]);m()}function k(){i=!1,_.emit(
"queueDrain"),l&&_.end()}return _.setMaxListeners(0),_.add=x,_.on("unpipe",function(w){w.emit("merge2UnpipeEnd")}),n.length&&x.apply(null,n),_}function o(e,n){if(Array.isArray(e))for(let i=0,a=e.length;i<
a;i++)e[i]=o(e[i],n);else{if(!e._readableState&&e.pipe&&(e=e.pipe(s(n))),!e._readableState||!e.pause||!e.pipe)throw new Error("Only readable stream can be merged.");e.pause()}return e}}),me=(0,T.b)(t=>{
"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.merge=void 0;var c=ve();function f(r){let u=c(r);return r.forEach(o=>{o.once("error",e=>u.emit("error",e))}),u.once("close",()=>s(r)),u.
once("end",()=>s(r)),u}t.merge=f;function s(r){r.forEach(u=>u.emit("close"))}}),Se=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.isEmpty=t.isString=void 0;function c(s){return typeof s==
"string"}t.isString=c;function f(s){return s===""}t.isEmpty=f}),yt=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.string=t.stream=t.pattern=t.path=t.fs=t.errno=t.array=void 0;
var c=zt();t.array=c;var f=Jt();t.errno=f;var s=te();t.fs=s;var r=ee();t.path=r;var u=ye();t.pattern=u;var o=me();t.stream=o;var e=Se();t.string=e}),be=(0,T.b)(t=>{"use strict";Object.defineProperty(t,
"__esModule",{value:!0}),t.convertPatternGroupToTask=t.convertPatternGroupsToTasks=t.groupPatternsByBaseDirectory=t.getNegativePatternsAsPositive=t.getPositivePatterns=t.convertPatternsToTasks=t.generate=
void 0;var c=yt();function f(a,l){let d=s(a,l),_=s(l.ignore,l),x=u(d),C=o(d,_),k=x.filter(g=>c.pattern.isStaticPattern(g,l)),w=x.filter(g=>c.pattern.isDynamicPattern(g,l)),b=r(k,C,!1),m=r(w,C,!0);return b.
concat(m)}t.generate=f;function s(a,l){let d=a;return l.braceExpansion&&(d=c.pattern.expandPatternsWithBraceExpansion(d)),l.baseNameMatch&&(d=d.map(_=>_.includes("/")?_:`**/${_}`)),d.map(_=>c.pattern.
removeDuplicateSlashes(_))}function r(a,l,d){let _=[],x=c.pattern.getPatternsOutsideCurrentDirectory(a),C=c.pattern.getPatternsInsideCurrentDirectory(a),k=e(x),w=e(C);return _.push(...n(k,l,d)),"."in w?
_.push(i(".",C,l,d)):_.push(...n(w,l,d)),_}t.convertPatternsToTasks=r;function u(a){return c.pattern.getPositivePatterns(a)}t.getPositivePatterns=u;function o(a,l){return c.pattern.getNegativePatterns(
a).concat(l).map(c.pattern.convertToPositivePattern)}t.getNegativePatternsAsPositive=o;function e(a){let l={};return a.reduce((d,_)=>{let x=c.pattern.getBaseDirectory(_);return x in d?d[x].push(_):d[x]=
[_],d},l)}t.groupPatternsByBaseDirectory=e;function n(a,l,d){return Object.keys(a).map(_=>i(_,a[_],l,d))}t.convertPatternGroupsToTasks=n;function i(a,l,d,_){return{dynamic:_,positive:l,negative:d,base:a,
patterns:[].concat(l,d.map(c.pattern.convertToNegativePattern))}}t.convertPatternGroupToTask=i}),Ee=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.read=void 0;function c(r,u,o){
u.fs.lstat(r,(e,n)=>{if(e!==null){f(o,e);return}if(!n.isSymbolicLink()||!u.followSymbolicLink){s(o,n);return}u.fs.stat(r,(i,a)=>{if(i!==null){if(u.throwErrorOnBrokenSymbolicLink){f(o,i);return}s(o,n);
return}u.markSymbolicLink&&(a.isSymbolicLink=()=>!0),s(o,a)})})}t.read=c;function f(r,u){r(u)}function s(r,u){r(null,u)}}),Ae=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),
t.read=void 0;function c(f,s){let r=s.fs.lstatSync(f);if(!r.isSymbolicLink()||!s.followSymbolicLink)return r;try{let u=s.fs.statSync(f);return s.markSymbolicLink&&(u.isSymbolicLink=()=>!0),u}catch(u){
if(!s.throwErrorOnBrokenSymbolicLink)return r;throw u}}t.read=c}),Re=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.createFileSystemAdapter=t.FILE_SYSTEM_ADAPTER=void 0;var c=(0,T.a)(
"fs");t.FILE_SYSTEM_ADAPTER={lstat:c.lstat,stat:c.stat,lstatSync:c.lstatSync,statSync:c.statSync};function f(s){return s===void 0?t.FILE_SYSTEM_ADAPTER:Object.assign(Object.assign({},t.FILE_SYSTEM_ADAPTER),
s)}t.createFileSystemAdapter=f}),xe=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});var c=Re(),f=class{constructor(s={}){this._options=s,this.followSymbolicLink=this._getValue(
this._options.followSymbolicLink,!0),this.fs=c.createFileSystemAdapter(this._options.fs),this.markSymbolicLink=this._getValue(this._options.markSymbolicLink,!1),this.throwErrorOnBrokenSymbolicLink=this.
_getValue(this._options.throwErrorOnBrokenSymbolicLink,!0)}_getValue(s,r){return s??r}};t.default=f}),mt=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.statSync=t.stat=t.Settings=
void 0;var c=Ee(),f=Ae(),s=xe();t.Settings=s.default;function r(e,n,i){if(typeof n=="function"){c.read(e,o(),n);return}c.read(e,o(n),i)}t.stat=r;function u(e,n){let i=o(n);return f.read(e,i)}t.statSync=
u;function o(e={}){return e instanceof s.default?e:new s.default(e)}}),Pe=(0,T.b)((t,c)=>{var f;c.exports=typeof queueMicrotask=="function"?queueMicrotask.bind(typeof window<"u"?window:global):s=>(f||
(f=Promise.resolve())).then(s).catch(r=>setTimeout(()=>{throw r},0))}),Oe=(0,T.b)((t,c)=>{c.exports=s;var f=Pe();function s(r,u){let o,e,n,i=!0;Array.isArray(r)?(o=[],e=r.length):(n=Object.keys(r),o={},
e=n.length);function a(d){function _(){u&&u(d,o),u=null}i?f(_):_()}function l(d,_,x){o[d]=x,(--e===0||_)&&a(_)}e?n?n.forEach(function(d){r[d](function(_,x){l(d,_,x)})}):r.forEach(function(d,_){d(function(x,C){
l(_,x,C)})}):a(null),i=!1}}),Mt=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.IS_SUPPORT_READDIR_WITH_FILE_TYPES=void 0;var c=process.versions.node.split(".");if(c[0]===void 0||
c[1]===void 0)throw new Error(`Unexpected behavior. The 'process.versions.node' variable has invalid value: ${process.versions.node}`);var f=Number.parseInt(c[0],10),s=Number.parseInt(c[1],10),r=10,u=10,
o=f>r,e=f===r&&s>=u;t.IS_SUPPORT_READDIR_WITH_FILE_TYPES=o||e}),Te=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.createDirentFromStats=void 0;var c=class{constructor(s,r){
this.name=s,this.isBlockDevice=r.isBlockDevice.bind(r),this.isCharacterDevice=r.isCharacterDevice.bind(r),this.isDirectory=r.isDirectory.bind(r),this.isFIFO=r.isFIFO.bind(r),this.isFile=r.isFile.bind(
r),this.isSocket=r.isSocket.bind(r),this.isSymbolicLink=r.isSymbolicLink.bind(r)}};function f(s,r){return new c(s,r)}t.createDirentFromStats=f}),Dt=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__\
esModule",{value:!0}),t.fs=void 0;var c=Te();t.fs=c}),Ft=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.joinPathSegments=void 0;function c(f,s,r){return f.endsWith(r)?f+s:
f+r+s}t.joinPathSegments=c}),Ce=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.readdir=t.readdirWithFileTypes=t.read=void 0;var c=mt(),f=Oe(),s=Mt(),r=Dt(),u=Ft();function o(d,_,x){
if(!_.stats&&s.IS_SUPPORT_READDIR_WITH_FILE_TYPES){e(d,_,x);return}i(d,_,x)}t.read=o;function e(d,_,x){_.fs.readdir(d,{withFileTypes:!0},(C,k)=>{if(C!==null){a(x,C);return}let w=k.map(m=>({dirent:m,name:m.
name,path:u.joinPathSegments(d,m.name,_.pathSegmentSeparator)}));if(!_.followSymbolicLinks){l(x,w);return}let b=w.map(m=>n(m,_));f(b,(m,g)=>{if(m!==null){a(x,m);return}l(x,g)})})}t.readdirWithFileTypes=
e;function n(d,_){return x=>{if(!d.dirent.isSymbolicLink()){x(null,d);return}_.fs.stat(d.path,(C,k)=>{if(C!==null){if(_.throwErrorOnBrokenSymbolicLink){x(C);return}x(null,d);return}d.dirent=r.fs.createDirentFromStats(
d.name,k),x(null,d)})}}function i(d,_,x){_.fs.readdir(d,(C,k)=>{if(C!==null){a(x,C);return}let w=k.map(b=>{let m=u.joinPathSegments(d,b,_.pathSegmentSeparator);return g=>{c.stat(m,_.fsStatSettings,(h,p)=>{
if(h!==null){g(h);return}let y={name:b,path:m,dirent:r.fs.createDirentFromStats(b,p)};_.stats&&(y.stats=p),g(null,y)})}});f(w,(b,m)=>{if(b!==null){a(x,b);return}l(x,m)})})}t.readdir=i;function a(d,_){
d(_)}function l(d,_){d(null,_)}}),ke=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.readdir=t.readdirWithFileTypes=t.read=void 0;var c=mt(),f=Mt(),s=Dt(),r=Ft();function u(n,i){
return!i.stats&&f.IS_SUPPORT_READDIR_WITH_FILE_TYPES?o(n,i):e(n,i)}t.read=u;function o(n,i){return i.fs.readdirSync(n,{withFileTypes:!0}).map(a=>{let l={dirent:a,name:a.name,path:r.joinPathSegments(n,
a.name,i.pathSegmentSeparator)};if(l.dirent.isSymbolicLink()&&i.followSymbolicLinks)try{let d=i.fs.statSync(l.path);l.dirent=s.fs.createDirentFromStats(l.name,d)}catch(d){if(i.throwErrorOnBrokenSymbolicLink)
throw d}return l})}t.readdirWithFileTypes=o;function e(n,i){return i.fs.readdirSync(n).map(a=>{let l=r.joinPathSegments(n,a,i.pathSegmentSeparator),d=c.statSync(l,i.fsStatSettings),_={name:a,path:l,dirent:s.
fs.createDirentFromStats(a,d)};return i.stats&&(_.stats=d),_})}t.readdir=e}),we=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.createFileSystemAdapter=t.FILE_SYSTEM_ADAPTER=
void 0;var c=(0,T.a)("fs");t.FILE_SYSTEM_ADAPTER={lstat:c.lstat,stat:c.stat,lstatSync:c.lstatSync,statSync:c.statSync,readdir:c.readdir,readdirSync:c.readdirSync};function f(s){return s===void 0?t.FILE_SYSTEM_ADAPTER:
Object.assign(Object.assign({},t.FILE_SYSTEM_ADAPTER),s)}t.createFileSystemAdapter=f}),Le=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});var c=(0,T.a)("path"),f=mt(),s=we(),
r=class{constructor(u={}){this._options=u,this.followSymbolicLinks=this._getValue(this._options.followSymbolicLinks,!1),this.fs=s.createFileSystemAdapter(this._options.fs),this.pathSegmentSeparator=this.
_getValue(this._options.pathSegmentSeparator,c.sep),this.stats=this._getValue(this._options.stats,!1),this.throwErrorOnBrokenSymbolicLink=this._getValue(this._options.throwErrorOnBrokenSymbolicLink,!0),
this.fsStatSettings=new f.Settings({followSymbolicLink:this.followSymbolicLinks,fs:this.fs,throwErrorOnBrokenSymbolicLink:this.throwErrorOnBrokenSymbolicLink})}_getValue(u,o){return u??o}};t.default=r}),
Tt=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.Settings=t.scandirSync=t.scandir=void 0;var c=Ce(),f=ke(),s=Le();t.Settings=s.default;function r(e,n,i){if(typeof n=="fun\
ction"){c.read(e,o(),n);return}c.read(e,o(n),i)}t.scandir=r;function u(e,n){let i=o(n);return f.read(e,i)}t.scandirSync=u;function o(e={}){return e instanceof s.default?e:new s.default(e)}}),He=(0,T.b)(
(t,c)=>{"use strict";function f(s){var r=new s,u=r;function o(){var n=r;return n.next?r=n.next:(r=new s,u=r),n.next=null,n}function e(n){u.next=n,u=n}return{get:o,release:e}}c.exports=f}),$e=(0,T.b)((t,c)=>{
"use strict";var f=He();function s(e,n,i){if(typeof e=="function"&&(i=n,n=e,e=null),!(i>=1))throw new Error("fastqueue concurrency must be equal to or greater than 1");var a=f(u),l=null,d=null,_=0,x=null,
C={push:p,drain:r,saturated:r,pause:w,paused:!1,get concurrency(){return i},set concurrency(M){if(!(M>=1))throw new Error("fastqueue concurrency must be equal to or greater than 1");if(i=M,!C.paused)for(;l&&
_<i;)_++,S()},running:k,resume:g,idle:h,length:b,getQueue:m,unshift:y,empty:r,kill:v,killAndDrain:P,error:N,abort:L};return C;function k(){return _}function w(){C.paused=!0}function b(){for(var M=l,F=0;M;)
M=M.next,F++;return F}function m(){for(var M=l,F=[];M;)F.push(M.value),M=M.next;return F}function g(){if(C.paused){if(C.paused=!1,l===null){_++,S();return}for(;l&&_<i;)_++,S()}}function h(){return _===
0&&C.length()===0}function p(M,F){var O=a.get();O.context=e,O.release=S,O.value=M,O.callback=F||r,O.errorHandler=x,_>=i||C.paused?d?(d.next=O,d=O):(l=O,d=O,C.saturated()):(_++,n.call(e,O.value,O.worked))}
function y(M,F){var O=a.get();O.context=e,O.release=S,O.value=M,O.callback=F||r,O.errorHandler=x,_>=i||C.paused?l?(O.next=l,l=O):(l=O,d=O,C.saturated()):(_++,n.call(e,O.value,O.worked))}function S(M){
M&&a.release(M);var F=l;F&&_<=i?C.paused?_--:(d===l&&(d=null),l=F.next,F.next=null,n.call(e,F.value,F.worked),d===null&&C.empty()):--_===0&&C.drain()}function v(){l=null,d=null,C.drain=r}function P(){
l=null,d=null,C.drain(),C.drain=r}function L(){var M=l;for(l=null,d=null;M;){var F=M.next,O=M.callback,X=M.errorHandler,j=M.value,B=M.context;M.value=null,M.callback=r,M.errorHandler=null,M.next=null,
X&&X(new Error("abort"),j),O.call(B,new Error("abort")),a.release(M),M=F}C.drain=r}function N(M){x=M}}function r(){}function u(){this.value=null,this.callback=r,this.next=null,this.release=r,this.context=
null,this.errorHandler=null;var e=this;this.worked=function(n,i){var a=e.callback,l=e.errorHandler,d=e.value;e.value=null,e.callback=r,e.errorHandler&&l(n,d),a.call(e.context,n,i),e.release(e)}}function o(e,n,i){
typeof e=="function"&&(i=n,n=e,e=null);function a(w,b){n.call(this,w).then(function(m){b(null,m)},b)}var l=s(e,a,i),d=l.push,_=l.unshift;return l.push=x,l.unshift=C,l.drained=k,l;function x(w){var b=new Promise(
function(m,g){d(w,function(h,p){if(h){g(h);return}m(p)})});return b.catch(r),b}function C(w){var b=new Promise(function(m,g){_(w,function(h,p){if(h){g(h);return}m(p)})});return b.catch(r),b}function k(){
var w=new Promise(function(b){process.nextTick(function(){if(l.idle())b();else{var m=l.drain;l.drain=function(){typeof m=="function"&&m(),b(),l.drain=m}}})});return w}}c.exports=s,c.exports.promise=o}),
Ct=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.joinPathSegments=t.replacePathSegmentSeparator=t.isAppliedFilter=t.isFatalError=void 0;function c(u,o){return u.errorFilter===
null?!0:!u.errorFilter(o)}t.isFatalError=c;function f(u,o){return u===null||u(o)}t.isAppliedFilter=f;function s(u,o){return u.split(/[/\\]/).join(o)}t.replacePathSegmentSeparator=s;function r(u,o,e){return u===
""?o:u.endsWith(e)?u+o:u+e+o}t.joinPathSegments=r}),It=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});var c=Ct(),f=class{constructor(s,r){this._root=s,this._settings=r,this.
_root=c.replacePathSegmentSeparator(s,r.pathSegmentSeparator)}};t.default=f}),Nt=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});var c=(0,T.a)("events"),f=Tt(),s=$e(),r=Ct(),
u=It(),o=class extends u.default{constructor(e,n){super(e,n),this._settings=n,this._scandir=f.scandir,this._emitter=new c.EventEmitter,this._queue=s(this._worker.bind(this),this._settings.concurrency),
this._isFatalError=!1,this._isDestroyed=!1,this._queue.drain=()=>{this._isFatalError||this._emitter.emit("end")}}read(){return this._isFatalError=!1,this._isDestroyed=!1,setImmediate(()=>{this._pushToQueue(
this._root,this._settings.basePath)}),this._emitter}get isDestroyed(){return this._isDestroyed}destroy(){if(this._isDestroyed)throw new Error("The reader is already destroyed");this._isDestroyed=!0,this.
_queue.killAndDrain()}onEntry(e){this._emitter.on("entry",e)}onError(e){this._emitter.once("error",e)}onEnd(e){this._emitter.once("end",e)}_pushToQueue(e,n){let i={directory:e,base:n};this._queue.push(
i,a=>{a!==null&&this._handleError(a)})}_worker(e,n){this._scandir(e.directory,this._settings.fsScandirSettings,(i,a)=>{if(i!==null){n(i,void 0);return}for(let l of a)this._handleEntry(l,e.base);n(null,
void 0)})}_handleError(e){this._isDestroyed||!r.isFatalError(this._settings,e)||(this._isFatalError=!0,this._isDestroyed=!0,this._emitter.emit("error",e))}_handleEntry(e,n){if(this._isDestroyed||this.
_isFatalError)return;let i=e.path;n!==void 0&&(e.path=r.joinPathSegments(n,e.name,this._settings.pathSegmentSeparator)),r.isAppliedFilter(this._settings.entryFilter,e)&&this._emitEntry(e),e.dirent.isDirectory()&&
r.isAppliedFilter(this._settings.deepFilter,e)&&this._pushToQueue(i,n===void 0?void 0:e.path)}_emitEntry(e){this._emitter.emit("entry",e)}};t.default=o}),Me=(0,T.b)(t=>{"use strict";Object.defineProperty(
t,"__esModule",{value:!0});var c=Nt(),f=class{constructor(u,o){this._root=u,this._settings=o,this._reader=new c.default(this._root,this._settings),this._storage=[]}read(u){this._reader.onError(o=>{s(u,
o)}),this._reader.onEntry(o=>{this._storage.push(o)}),this._reader.onEnd(()=>{r(u,this._storage)}),this._reader.read()}};t.default=f;function s(u,o){u(o)}function r(u,o){u(null,o)}}),De=(0,T.b)(t=>{"u\
se strict";Object.defineProperty(t,"__esModule",{value:!0});var c=(0,T.a)("stream"),f=Nt(),s=class{constructor(r,u){this._root=r,this._settings=u,this._reader=new f.default(this._root,this._settings),
this._stream=new c.Readable({objectMode:!0,read:()=>{},destroy:()=>{this._reader.isDestroyed||this._reader.destroy()}})}read(){return this._reader.onError(r=>{this._stream.emit("error",r)}),this._reader.
onEntry(r=>{this._stream.push(r)}),this._reader.onEnd(()=>{this._stream.push(null)}),this._reader.read(),this._stream}};t.default=s}),Fe=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{
value:!0});var c=Tt(),f=Ct(),s=It(),r=class extends s.default{constructor(){super(...arguments),this._scandir=c.scandirSync,this._storage=[],this._queue=new Set}read(){return this._pushToQueue(this._root,
this._settings.basePath),this._handleQueue(),this._storage}_pushToQueue(u,o){this._queue.add({directory:u,base:o})}_handleQueue(){for(let u of this._queue.values())this._handleDirectory(u.directory,u.
base)}_handleDirectory(u,o){try{let e=this._scandir(u,this._settings.fsScandirSettings);for(let n of e)this._handleEntry(n,o)}catch(e){this._handleError(e)}}_handleError(u){if(f.isFatalError(this._settings,
u))throw u}_handleEntry(u,o){let e=u.path;o!==void 0&&(u.path=f.joinPathSegments(o,u.name,this._settings.pathSegmentSeparator)),f.isAppliedFilter(this._settings.entryFilter,u)&&this._pushToStorage(u),
u.dirent.isDirectory()&&f.isAppliedFilter(this._settings.deepFilter,u)&&this._pushToQueue(e,o===void 0?void 0:u.path)}_pushToStorage(u){this._storage.push(u)}};t.default=r}),Ie=(0,T.b)(t=>{"use strict";
Object.defineProperty(t,"__esModule",{value:!0});var c=Fe(),f=class{constructor(s,r){this._root=s,this._settings=r,this._reader=new c.default(this._root,this._settings)}read(){return this._reader.read()}};
t.default=f}),Ne=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});var c=(0,T.a)("path"),f=Tt(),s=class{constructor(r={}){this._options=r,this.basePath=this._getValue(this._options.
basePath,void 0),this.concurrency=this._getValue(this._options.concurrency,Number.POSITIVE_INFINITY),this.deepFilter=this._getValue(this._options.deepFilter,null),this.entryFilter=this._getValue(this.
_options.entryFilter,null),this.errorFilter=this._getValue(this._options.errorFilter,null),this.pathSegmentSeparator=this._getValue(this._options.pathSegmentSeparator,c.sep),this.fsScandirSettings=new f.
Settings({followSymbolicLinks:this._options.followSymbolicLinks,fs:this._options.fs,pathSegmentSeparator:this._options.pathSegmentSeparator,stats:this._options.stats,throwErrorOnBrokenSymbolicLink:this.
_options.throwErrorOnBrokenSymbolicLink})}_getValue(r,u){return r??u}};t.default=s}),kt=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.Settings=t.walkStream=t.walkSync=t.walk=
void 0;var c=Me(),f=De(),s=Ie(),r=Ne();t.Settings=r.default;function u(i,a,l){if(typeof a=="function"){new c.default(i,n()).read(a);return}new c.default(i,n(a)).read(l)}t.walk=u;function o(i,a){let l=n(
a);return new s.default(i,l).read()}t.walkSync=o;function e(i,a){let l=n(a);return new f.default(i,l).read()}t.walkStream=e;function n(i={}){return i instanceof r.default?i:new r.default(i)}}),wt=(0,T.b)(
t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});var c=(0,T.a)("path"),f=mt(),s=yt(),r=class{constructor(u){this._settings=u,this._fsStatSettings=new f.Settings({followSymbolicLink:this.
_settings.followSymbolicLinks,fs:this._settings.fs,throwErrorOnBrokenSymbolicLink:this._settings.followSymbolicLinks})}_getFullEntryPath(u){return c.resolve(this._settings.cwd,u)}_makeEntry(u,o){let e={
name:o,path:o,dirent:s.fs.createDirentFromStats(o,u)};return this._settings.stats&&(e.stats=u),e}_isFatalError(u){return!s.errno.isEnoentCodeError(u)&&!this._settings.suppressErrors}};t.default=r}),jt=(0,T.b)(
t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});var c=(0,T.a)("stream"),f=mt(),s=kt(),r=wt(),u=class extends r.default{constructor(){super(...arguments),this._walkStream=s.walkStream,
this._stat=f.stat}dynamic(o,e){return this._walkStream(o,e)}static(o,e){let n=o.map(this._getFullEntryPath,this),i=new c.PassThrough({objectMode:!0});i._write=(a,l,d)=>this._getEntry(n[a],o[a],e).then(
_=>{_!==null&&e.entryFilter(_)&&i.push(_),a===n.length-1&&i.end(),d()}).catch(d);for(let a=0;a<n.length;a++)i.write(a);return i}_getEntry(o,e,n){return this._getStat(o).then(i=>this._makeEntry(i,e)).catch(
i=>{if(n.errorFilter(i))return null;throw i})}_getStat(o){return new Promise((e,n)=>{this._stat(o,this._fsStatSettings,(i,a)=>i===null?e(a):n(i))})}};t.default=u}),je=(0,T.b)(t=>{"use strict";Object.defineProperty(
t,"__esModule",{value:!0});var c=kt(),f=wt(),s=jt(),r=class extends f.default{constructor(){super(...arguments),this._walkAsync=c.walk,this._readerStream=new s.default(this._settings)}dynamic(u,o){return new Promise(
(e,n)=>{this._walkAsync(u,o,(i,a)=>{i===null?e(a):n(i)})})}async static(u,o){let e=[],n=this._readerStream.static(u,o);return new Promise((i,a)=>{n.once("error",a),n.on("data",l=>e.push(l)),n.once("en\
d",()=>i(e))})}};t.default=r}),Be=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});var c=yt(),f=class{constructor(s,r,u){this._patterns=s,this._settings=r,this._micromatchOptions=
u,this._storage=[],this._fillStorage()}_fillStorage(){for(let s of this._patterns){let r=this._getPatternSegments(s),u=this._splitSegmentsIntoSections(r);this._storage.push({complete:u.length<=1,pattern:s,
segments:r,sections:u})}}_getPatternSegments(s){return c.pattern.getPatternParts(s,this._micromatchOptions).map(r=>c.pattern.isDynamicPattern(r,this._settings)?{dynamic:!0,pattern:r,patternRe:c.pattern.
makeRe(r,this._micromatchOptions)}:{dynamic:!1,pattern:r})}_splitSegmentsIntoSections(s){return c.array.splitWhen(s,r=>r.dynamic&&c.pattern.hasGlobStar(r.pattern))}};t.default=f}),Ue=(0,T.b)(t=>{"use \
strict";Object.defineProperty(t,"__esModule",{value:!0});var c=Be(),f=class extends c.default{match(s){let r=s.split("/"),u=r.length,o=this._storage.filter(e=>!e.complete||e.segments.length>u);for(let e of o){
let n=e.sections[0];if(!e.complete&&u>n.length||r.every((i,a)=>{let l=e.segments[a];return!!(l.dynamic&&l.patternRe.test(i)||!l.dynamic&&l.pattern===i)}))return!0}return!1}};t.default=f}),Ge=(0,T.b)(t=>{
"use strict";Object.defineProperty(t,"__esModule",{value:!0});var c=yt(),f=Ue(),s=class{constructor(r,u){this._settings=r,this._micromatchOptions=u}getFilter(r,u,o){let e=this._getMatcher(u),n=this._getNegativePatternsRe(
o);return i=>this._filter(r,i,e,n)}_getMatcher(r){return new f.default(r,this._settings,this._micromatchOptions)}_getNegativePatternsRe(r){let u=r.filter(c.pattern.isAffectDepthOfReadingPattern);return c.
pattern.convertPatternsToRe(u,this._micromatchOptions)}_filter(r,u,o,e){if(this._isSkippedByDeep(r,u.path)||this._isSkippedSymbolicLink(u))return!1;let n=c.path.removeLeadingDotSegment(u.path);return this.
_isSkippedByPositivePatterns(n,o)?!1:this._isSkippedByNegativePatterns(n,e)}_isSkippedByDeep(r,u){return this._settings.deep===1/0?!1:this._getEntryLevel(r,u)>=this._settings.deep}_getEntryLevel(r,u){
let o=u.split("/").length;if(r==="")return o;let e=r.split("/").length;return o-e}_isSkippedSymbolicLink(r){return!this._settings.followSymbolicLinks&&r.dirent.isSymbolicLink()}_isSkippedByPositivePatterns(r,u){
return!this._settings.baseNameMatch&&!u.match(r)}_isSkippedByNegativePatterns(r,u){return!c.pattern.matchAny(r,u)}};t.default=s}),We=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});
var c=yt(),f=class{constructor(s,r){this._settings=s,this._micromatchOptions=r,this.index=new Map}getFilter(s,r){let[u,o]=c.pattern.partitionAbsoluteAndRelative(r),e={positive:{all:c.pattern.convertPatternsToRe(
s,this._micromatchOptions)},negative:{absolute:c.pattern.convertPatternsToRe(u,Object.assign(Object.assign({},this._micromatchOptions),{dot:!0})),relative:c.pattern.convertPatternsToRe(o,Object.assign(
Object.assign({},this._micromatchOptions),{dot:!0}))}};return n=>this._filter(n,e)}_filter(s,r){let u=c.path.removeLeadingDotSegment(s.path);if(this._settings.unique&&this._isDuplicateEntry(u)||this._onlyFileFilter(
s)||this._onlyDirectoryFilter(s))return!1;let o=this._isMatchToPatternsSet(u,r,s.dirent.isDirectory());return this._settings.unique&&o&&this._createIndexRecord(u),o}_isDuplicateEntry(s){return this.index.
has(s)}_createIndexRecord(s){this.index.set(s,void 0)}_onlyFileFilter(s){return this._settings.onlyFiles&&!s.dirent.isFile()}_onlyDirectoryFilter(s){return this._settings.onlyDirectories&&!s.dirent.isDirectory()}_isMatchToPatternsSet(s,r,u){
return!(!this._isMatchToPatterns(s,r.positive.all,u)||this._isMatchToPatterns(s,r.negative.relative,u)||this._isMatchToAbsoluteNegative(s,r.negative.absolute,u))}_isMatchToAbsoluteNegative(s,r,u){if(r.
length===0)return!1;let o=c.path.makeAbsolute(this._settings.cwd,s);return this._isMatchToPatterns(o,r,u)}_isMatchToPatterns(s,r,u){if(r.length===0)return!1;let o=c.pattern.matchAny(s,r);return!o&&u?c.
pattern.matchAny(s+"/",r):o}};t.default=f}),Ve=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});var c=yt(),f=class{constructor(s){this._settings=s}getFilter(){return s=>this._isNonFatalError(
s)}_isNonFatalError(s){return c.errno.isEnoentCodeError(s)||this._settings.suppressErrors}};t.default=f}),qe=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});var c=yt(),f=class{constructor(s){
this._settings=s}getTransformer(){return s=>this._transform(s)}_transform(s){let r=s.path;return this._settings.absolute&&(r=c.path.makeAbsolute(this._settings.cwd,r),r=c.path.unixify(r)),this._settings.
markDirectories&&s.dirent.isDirectory()&&(r+="/"),this._settings.objectMode?Object.assign(Object.assign({},s),{path:r}):r}};t.default=f}),Lt=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModul\
e",{value:!0});var c=(0,T.a)("path"),f=Ge(),s=We(),r=Ve(),u=qe(),o=class{constructor(e){this._settings=e,this.errorFilter=new r.default(this._settings),this.entryFilter=new s.default(this._settings,this.
_getMicromatchOptions()),this.deepFilter=new f.default(this._settings,this._getMicromatchOptions()),this.entryTransformer=new u.default(this._settings)}_getRootDirectory(e){return c.resolve(this._settings.
cwd,e.base)}_getReaderOptions(e){let n=e.base==="."?"":e.base;return{basePath:n,pathSegmentSeparator:"/",concurrency:this._settings.concurrency,deepFilter:this.deepFilter.getFilter(n,e.positive,e.negative),
entryFilter:this.entryFilter.getFilter(e.positive,e.negative),errorFilter:this.errorFilter.getFilter(),followSymbolicLinks:this._settings.followSymbolicLinks,fs:this._settings.fs,stats:this._settings.
stats,throwErrorOnBrokenSymbolicLink:this._settings.throwErrorOnBrokenSymbolicLink,transform:this.entryTransformer.getTransformer()}}_getMicromatchOptions(){return{dot:this._settings.dot,matchBase:this.
_settings.baseNameMatch,nobrace:!this._settings.braceExpansion,nocase:!this._settings.caseSensitiveMatch,noext:!this._settings.extglob,noglobstar:!this._settings.globstar,posix:!0,strictSlashes:!1}}};
t.default=o}),Ke=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});var c=je(),f=Lt(),s=class extends f.default{constructor(){super(...arguments),this._reader=new c.default(this.
_settings)}async read(r){let u=this._getRootDirectory(r),o=this._getReaderOptions(r);return(await this.api(u,r,o)).map(e=>o.transform(e))}api(r,u,o){return u.dynamic?this._reader.dynamic(r,o):this._reader.
static(u.patterns,o)}};t.default=s}),Xe=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});var c=(0,T.a)("stream"),f=jt(),s=Lt(),r=class extends s.default{constructor(){super(...arguments),
this._reader=new f.default(this._settings)}read(u){let o=this._getRootDirectory(u),e=this._getReaderOptions(u),n=this.api(o,u,e),i=new c.Readable({objectMode:!0,read:()=>{}});return n.once("error",a=>i.
emit("error",a)).on("data",a=>i.emit("data",e.transform(a))).once("end",()=>i.emit("end")),i.once("close",()=>n.destroy()),i}api(u,o,e){return o.dynamic?this._reader.dynamic(u,e):this._reader.static(o.
patterns,e)}};t.default=r}),Qe=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});var c=mt(),f=kt(),s=wt(),r=class extends s.default{constructor(){super(...arguments),this._walkSync=
f.walkSync,this._statSync=c.statSync}dynamic(u,o){return this._walkSync(u,o)}static(u,o){let e=[];for(let n of u){let i=this._getFullEntryPath(n),a=this._getEntry(i,n,o);a===null||!o.entryFilter(a)||e.
push(a)}return e}_getEntry(u,o,e){try{let n=this._getStat(u);return this._makeEntry(n,o)}catch(n){if(e.errorFilter(n))return null;throw n}}_getStat(u){return this._statSync(u,this._fsStatSettings)}};t.
default=r}),Ze=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});var c=Qe(),f=Lt(),s=class extends f.default{constructor(){super(...arguments),this._reader=new c.default(this._settings)}read(r){
let u=this._getRootDirectory(r),o=this._getReaderOptions(r);return this.api(u,r,o).map(o.transform)}api(r,u,o){return u.dynamic?this._reader.dynamic(r,o):this._reader.static(u.patterns,o)}};t.default=
s}),Ye=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.DEFAULT_FILE_SYSTEM_ADAPTER=void 0;var c=(0,T.a)("fs"),f=(0,T.a)("os"),s=Math.max(f.cpus().length,1);t.DEFAULT_FILE_SYSTEM_ADAPTER=
{lstat:c.lstat,lstatSync:c.lstatSync,stat:c.stat,statSync:c.statSync,readdir:c.readdir,readdirSync:c.readdirSync};var r=class{constructor(u={}){this._options=u,this.absolute=this._getValue(this._options.
absolute,!1),this.baseNameMatch=this._getValue(this._options.baseNameMatch,!1),this.braceExpansion=this._getValue(this._options.braceExpansion,!0),this.caseSensitiveMatch=this._getValue(this._options.
caseSensitiveMatch,!0),this.concurrency=this._getValue(this._options.concurrency,s),this.cwd=this._getValue(this._options.cwd,process.cwd()),this.deep=this._getValue(this._options.deep,1/0),this.dot=this.
_getValue(this._options.dot,!1),this.extglob=this._getValue(this._options.extglob,!0),this.followSymbolicLinks=this._getValue(this._options.followSymbolicLinks,!0),this.fs=this._getFileSystemMethods(this.
_options.fs),this.globstar=this._getValue(this._options.globstar,!0),this.ignore=this._getValue(this._options.ignore,[]),this.markDirectories=this._getValue(this._options.markDirectories,!1),this.objectMode=
this._getValue(this._options.objectMode,!1),this.onlyDirectories=this._getValue(this._options.onlyDirectories,!1),this.onlyFiles=this._getValue(this._options.onlyFiles,!0),this.stats=this._getValue(this.
_options.stats,!1),this.suppressErrors=this._getValue(this._options.suppressErrors,!1),this.throwErrorOnBrokenSymbolicLink=this._getValue(this._options.throwErrorOnBrokenSymbolicLink,!1),this.unique=this.
_getValue(this._options.unique,!0),this.onlyDirectories&&(this.onlyFiles=!1),this.stats&&(this.objectMode=!0),this.ignore=[].concat(this.ignore)}_getValue(u,o){return u===void 0?o:u}_getFileSystemMethods(u={}){
return Object.assign(Object.assign({},t.DEFAULT_FILE_SYSTEM_ADAPTER),u)}};t.default=r}),ze=(0,T.b)((t,c)=>{"use strict";var f=be(),s=Ke(),r=Xe(),u=Ze(),o=Ye(),e=yt();async function n(l,d){a(l);let _=i(
l,s.default,d),x=await Promise.all(_);return e.array.flatten(x)}(function(l){l.glob=l,l.globSync=d,l.globStream=_,l.async=l;function d(g,h){a(g);let p=i(g,u.default,h);return e.array.flatten(p)}l.sync=
d;function _(g,h){a(g);let p=i(g,r.default,h);return e.stream.merge(p)}l.stream=_;function x(g,h){a(g);let p=[].concat(g),y=new o.default(h);return f.generate(p,y)}l.generateTasks=x;function C(g,h){a(
g);let p=new o.default(h);return e.pattern.isDynamicPattern(g,p)}l.isDynamicPattern=C;function k(g){return a(g),e.path.escape(g)}l.escapePath=k;function w(g){return a(g),e.path.convertPathToPattern(g)}
l.convertPathToPattern=w;let b;(function(g){function h(y){return a(y),e.path.escapePosixPath(y)}g.escapePath=h;function p(y){return a(y),e.path.convertPosixPathToPattern(y)}g.convertPathToPattern=p})(
b=l.posix||(l.posix={}));let m;(function(g){function h(y){return a(y),e.path.escapeWindowsPath(y)}g.escapePath=h;function p(y){return a(y),e.path.convertWindowsPathToPattern(y)}g.convertPathToPattern=
p})(m=l.win32||(l.win32={}))})(n||(n={}));function i(l,d,_){let x=[].concat(l),C=new o.default(_),k=f.generate(x,C),w=new d(C);return k.map(w.read,w)}function a(l){if(![].concat(l).every(d=>e.string.isString(
d)&&!e.string.isEmpty(d)))throw new TypeError("Patterns must be a string (non empty) or an array of strings")}c.exports=n}),Ht=(0,T.c)(ze(),1),Bt=1e3,Je=t=>t.split("{").slice(1).reduce((c,f)=>c*f.split(
",").length,1);function Gt(t,c,{gitignore:f},s){if(/\{[^{},]*\.\.[^{},]*\}/.test(t))return"is a pattern with a range: write a list, such as {1,2,3}";if(Je(t)>Bt)return`is a pattern of more than ${Bt} \
alternatives`;if(t.startsWith("!"))return`is no pattern: --exclude ${t.slice(1)} leaves files out`;let r=dt.sep==="\\"?t.replaceAll(dt.sep,"/"):t;return Ht.default.generateTasks(r).map(({base:u,positive:o})=>{
let e=(0,dt.resolve)(c,u),[n,i]=[new Set,new Set],a=tr(s,f?new Ut.a(e,s):void 0,{closed:n,unmatchable:i}),l={cwd:c,fs:a,dot:!0,suppressErrors:!0},d=Ht.default.sync(o,{...l,absolute:!0}),_=!r.includes(
"**")&&Ht.default.sync(o,{...l,onlyDirectories:!0}).length>0,x=d.map(C=>C.split("/").join(dt.sep)).sort();return{base:e,files:x,hasFolders:_,unmatchable:[...i],closed:[...n]}})}function tr(t,c,{closed:f,
unmatchable:s}){let r=()=>!1,u=(e,n)=>({name:e,isFile:()=>!n,isDirectory:()=>n,isSymbolicLink:r,isBlockDevice:r,isCharacterDevice:r,isFIFO:r,isSocket:r}),o=e=>{let n=t.stat(e),i=typeof n!="string"&&n.
kind==="folder";if(typeof n=="string"&&n.startsWith("could not")&&f.add(e),typeof n=="string"||c?.leavesOut(e,i))throw Object.assign(new Error(e),{code:"ENOENT"});return u(e,i)};return{statSync:o,lstatSync:o,
readdirSync:e=>{let n=t.stat(e);if(typeof n!="string"&&n.kind!=="folder")return[];let i=typeof n=="string"?n.startsWith("could not"):!t.isReadable(e);return i&&f.add(e),(i?[]:t.list(e)).filter(({name:a,
isFolder:l})=>{let d=(0,dt.join)(e,a);if(Rt.a.has(a)||c?.leavesOut(d,l))return!1;if((0,Rt.b)(a))f.add(d);else if(dt.sep==="/"&&/[\n\r\u2028\u2029\\]/.test(a))s.add(d);else return!0;return!1}).map(({name:a,
isFolder:l})=>u(a,l))}}}/*! Bundled license information:

is-extglob/index.js:
  (*!
   * is-extglob <https://github.com/jonschlinkert/is-extglob>
   *
   * Copyright (c) 2014-2016, Jon Schlinkert.
   * Licensed under the MIT License.
   *)

is-glob/index.js:
  (*!
   * is-glob <https://github.com/jonschlinkert/is-glob>
   *
   * Copyright (c) 2014-2017, Jon Schlinkert.
   * Released under the MIT License.
   *)

is-number/index.js:
  (*!
   * is-number <https://github.com/jonschlinkert/is-number>
   *
   * Copyright (c) 2014-present, Jon Schlinkert.
   * Released under the MIT License.
   *)

to-regex-range/index.js:
  (*!
   * to-regex-range <https://github.com/micromatch/to-regex-range>
   *
   * Copyright (c) 2015-present, Jon Schlinkert.
   * Released under the MIT License.
   *)

fill-range/index.js:
  (*!
   * fill-range <https://github.com/jonschlinkert/fill-range>
   *
   * Copyright (c) 2014-present, Jon Schlinkert.
   * Licensed under the MIT License.
   *)

queue-microtask/index.js:
  (*! queue-microtask. MIT License. Feross Aboukhadijeh <https://feross.org/opensource> *)

run-parallel/index.js:
  (*! run-parallel. MIT License. Feross Aboukhadijeh <https://feross.org/opensource> *)
*/0&&(module.exports={filesMatching});
