import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
function partsAlong(path,isRooted,from=[]){let parts=[...from];for(let part of path.split("/"))part===".."?isRooted||parts.length&&parts[parts.length-1]!==".."?parts.pop():parts.push(part):part&&part!==
"."&&parts.push(part);return parts}var cleanPath=path=>path.startsWith("/")?normalPath(path):partsAlong(path,!1).join("/")||".",normalPath=path=>path.startsWith("/")?`/${partsAlong(path,!0).join("/")}`:
path,withoutSlash=path=>path.replace(/\/+$/,""),contextPath=source=>withoutSlash(source.replace(/^\.?\/+/,""));function resolvePath(path,workdir){let bare=path.replace(/^["']|["']$/g,"");if(!(!bare.startsWith(
"/")&&workdir===void 0))return normalPath(`/${bare.startsWith("/")?"":workdir}/${bare}`)}var folderOf=path=>path.includes("/")?path.slice(0,path.lastIndexOf("/")):"";function joinPath(folder,path){return path.
startsWith("/")?`/${partsAlong(path,!1).join("/")}`:partsAlong(`${folder}/${path}`,!1).join("/")}function wayTo(to,from){let there=to.split("/").filter(Boolean),here=from.split("/").filter(Boolean),same=0;
for(;same<here.length&&same<there.length&&here[same]===there[same];)same+=1;if(!(here.slice(same).includes("..")||to.startsWith("/")!==from.startsWith("/")))return[...here.slice(same).map(()=>".."),...there.
slice(same)].join("/")}export{partsAlong,cleanPath,normalPath,withoutSlash,contextPath,resolvePath,folderOf,joinPath,wayTo};
