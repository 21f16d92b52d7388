import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{redact}from"./library-B6IAROP6.mjs";var hidden=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,wellFormed=text=>text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
"\uFFFD"),visible=text=>wellFormed(text).replace(hidden,char=>`<U+${char.codePointAt(0).toString(16).toUpperCase().padStart(4,"0")}>`);function harmless(text){return visible(redact(text)).replace(/##\[/g,
"##\u200B[")}var harmlessLine=text=>harmless(text.replace(/[\r\n]+/g," ").replace(/\t/g," ")),harmlessPath=path=>harmlessLine(path).replace(/^\s*::/,"./::"),harmlessJson=document=>`${JSON.stringify(document,
(_,value)=>typeof value=="string"?wellFormed(value):value,2).replace(hidden,char=>`\\u${char.codePointAt(0).toString(16).padStart(4,"0")}`).replace(/##\[/g,"#\\u0023[")}
`;export{visible,harmless,harmlessLine,harmlessPath,harmlessJson};
