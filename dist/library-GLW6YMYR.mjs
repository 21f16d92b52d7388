import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
var known=text=>text.includes("\uFFFC")?null:text,component=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,tagGrammar=/^\w[\w.-]{0,127}$/,digestLengths={sha256:64,sha384:96,sha512:128};function parseImageReference(text,shown=text){
let at=text.indexOf("@"),digest=at<0?void 0:text.slice(at+1),named=at<0?text:text.slice(0,at),colon=named.lastIndexOf(":"),tagged=colon>=0&&!named.slice(colon).includes("/"),tag=tagged?named.slice(colon+
1):void 0,name=tagged?named.slice(0,colon):named,{domain,path}=splitDomain(name),fault=faultOf(domain,path,tag,digest);return{text:shown,domain:name==="\uFFFC"?null:known(domain),path:known(path),...tag===
void 0?name.endsWith("\uFFFC")?{tag:null}:{}:{tag:known(tag)},...digest===void 0?text.endsWith("\uFFFC")?{digest:null}:{}:{digest:known(digest)},...fault?{fault}:{}}}function splitDomain(name){let slash=name.
indexOf("/"),first=slash<0?"":name.slice(0,slash),isHost=slash>=0&&(/[.:]/.test(first)||first==="localhost"||first.includes("\uFFFC")||first!==first.toLowerCase()),domain=isHost?first:"docker.io",path=isHost?
name.slice(slash+1):name;return domain==="docker.io"||domain==="index.docker.io"?{domain:"docker.io",path:path.startsWith("library/")?path.slice(8):path}:{domain,path}}function faultOf(domain,path,tag,digest){
if(!path)return"the repository is empty";if(tag==="")return"nothing follows the colon";if(digest==="")return"nothing follows the @";if(!path.includes("\uFFFC")){if(/[A-Z]/.test(path))return"a reposito\
ry is written in lower case";if(!path.split("/").every(part=>component.test(part)))return`${JSON.stringify(path)} is not a repository name`;if(path.length>255)return"a repository has at most 255 chara\
cters"}if(tag!==void 0&&!tag.includes("\uFFFC")&&!tagGrammar.test(tag))return`${JSON.stringify(tag)} is not a tag`;if(digest!==void 0&&!digest.includes("\uFFFC"))return digestFault(digest);if(!domain.
includes("\uFFFC")&&!/^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d+)?$/.test(domain))return`${JSON.stringify(domain)} is not a registry host`}function digestFault(digest){let[algorithm="",hex=""]=digest.split(
":",2),length=Object.hasOwn(digestLengths,algorithm)?digestLengths[algorithm]:void 0;return hex?length===void 0?/^[a-z0-9]+(?:[.+_-][a-z0-9]+)*$/.test(algorithm)?void 0:`${JSON.stringify(algorithm)} i\
s not a digest algorithm`:/^[a-f0-9]*$/.test(hex)?hex.length===length?void 0:`a ${algorithm} digest has ${length} digits, not ${hex.length}`:"a digest is lower-case hexadecimal":`${JSON.stringify(digest)}\
 has no digest after the algorithm`}var imageKey=({domain,path,tag="latest",digest=""})=>`${domain}/${path}:${tag}@${digest}`;export{parseImageReference,imageKey};
