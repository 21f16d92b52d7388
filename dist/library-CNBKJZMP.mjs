import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
var Source=class _Source{path;text;alone;shown;#starts;constructor(path,text,alone=!1,shown=text){this.path=path,this.text=text,this.alone=alone,this.shown=shown}masking(spans){if(spans.length===0)return this;
let pieces=[],at=0;for(let{start,end}of spans.toSorted((a,b)=>a.start-b.start)){if(end<=at)continue;let from=Math.max(at,start);pieces.push(this.shown.slice(at,from),this.shown.slice(from,end).replace(
/[^\r\n]/g,"*")),at=end}return new _Source(this.path,this.text,this.alone,pieces.join("")+this.shown.slice(at))}get lineCount(){return this.#lineStarts().length}position(offset){let starts=this.#lineStarts(),
low=0,high=starts.length-1;for(;low<high;){let middle=low+high+1>>1;starts[middle]<=offset?low=middle:high=middle-1}return{line:low+1,column:Math.min(offset,this.text.length)-starts[low]+1}}lineStart(line){
let starts=this.#lineStarts();return starts[Math.max(0,Math.min(line-1,starts.length-1))]}line(line){let start=this.lineStart(line),end=this.shown.indexOf(`
`,start),text=this.shown.slice(start,end<0?this.shown.length:end);return text.endsWith("\r")?text.slice(0,-1):text}#lineStarts(){if(this.#starts)return this.#starts;let starts=[0];for(let at=this.text.
indexOf(`
`);at>=0;at=this.text.indexOf(`
`,at+1))starts.push(at+1);return this.#starts=starts,starts}};function resolvePath(path,workdir){let bare=path.replace(/^["']|["']$/g,"");if(!bare.startsWith("/")&&workdir===void 0)return;let parts=[];for(let part of`${bare.startsWith("/")?"":workdir}/${bare}`.split(
"/"))part===".."?parts.pop():part&&part!=="."&&parts.push(part);return`/${parts.join("/")}`}var folderOf=path=>path.includes("/")?path.slice(0,path.lastIndexOf("/")):"";function joinPath(folder,path){
let parts=[];for(let part of(path.startsWith("/")?path:`${folder}/${path}`).split("/"))part===".."?parts.length&&parts[parts.length-1]!==".."?parts.pop():parts.push(".."):part&&part!=="."&&parts.push(
part);return(path.startsWith("/")?"/":"")+parts.join("/")}function wayTo(to,from){let there=to.split("/").filter(Boolean),here=from.split("/").filter(Boolean),same=0;for(;same<here.length&&same<there.
length&&here[same]===there[same];)same+=1;if(!(here.slice(same).includes("..")||to.startsWith("/")!==from.startsWith("/")))return[...here.slice(same).map(()=>".."),...there.slice(same)].join("/")}function nearest(word,candidates){let wanted=word.toLowerCase().slice(0,64),best;if(wanted.length>=4){for(let candidate of candidates)if(candidate.toLowerCase().startsWith(wanted))return candidate}let least=Math.
max(1,Math.floor(wanted.length/3))+1;for(let candidate of candidates){let distance=edits(wanted,candidate.toLowerCase(),least);distance<least&&(best=candidate,least=distance)}return best}function edits(a,b,limit){
if(Math.abs(a.length-b.length)>=limit)return limit;let before=[],previous=Array.from({length:b.length+1},(_,at)=>at);for(let i=1;i<=a.length;i+=1){let row=[i];for(let j=1;j<=b.length;j+=1){let same=a[i-
1]===b[j-1]?0:1,least=Math.min(previous[j]+1,row[j-1]+1,previous[j-1]+same);i>1&&j>1&&a[i-1]===b[j-2]&&a[i-2]===b[j-1]&&(least=Math.min(least,before[j-2]+1)),row.push(least)}before=previous,previous=row}
return previous[b.length]}export{resolvePath,folderOf,joinPath,wayTo,nearest,Source};
