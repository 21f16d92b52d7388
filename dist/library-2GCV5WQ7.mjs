import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
var Source=class _Source{path;text;alone;shown;#starts;constructor(path,text,alone=!1,shown=text){this.path=path,this.text=text,this.alone=alone,this.shown=shown}masking(spans){if(spans.length===0)return this;
let pieces=[],at=0;for(let{start,end}of spans.toSorted((a,b)=>a.start-b.start)){if(end<=at)continue;let from=Math.max(at,start);pieces.push(this.shown.slice(at,from),this.shown.slice(from,end).replace(
/[^\r\n]/g,"*")),at=end}return new _Source(this.path,this.text,this.alone,pieces.join("")+this.shown.slice(at))}get lineCount(){return this.#lineStarts().length}position(offset){let starts=this.#lineStarts(),
low=0,high=starts.length-1;for(;low<high;){let middle=low+high+1>>1;starts[middle]<=offset?low=middle:high=middle-1}return{line:low+1,column:Math.min(offset,this.text.length)-starts[low]+1}}lineStart(line){
let starts=this.#lineStarts();return starts[Math.max(0,Math.min(line-1,starts.length-1))]}line(line){let start=this.lineStart(line),end=this.shown.indexOf(`
`,start),text=this.shown.slice(start,end<0?this.shown.length:end);return text.endsWith("\r")?text.slice(0,-1):text}#lineStarts(){if(this.#starts)return this.#starts;let starts=[0];for(let at=this.text.
indexOf(`
`);at>=0;at=this.text.indexOf(`
`,at+1))starts.push(at+1);return this.#starts=starts,starts}};export{Source};
