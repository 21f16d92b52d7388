import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
function nearest(word,candidates){let wanted=word.toLowerCase().slice(0,64),best;if(wanted.length>=4){for(let candidate of candidates)if(candidate.toLowerCase().startsWith(wanted))return candidate}let least=Math.
max(1,Math.floor(wanted.length/3))+1;for(let candidate of candidates){let distance=edits(wanted,candidate.toLowerCase(),least);distance<least&&(best=candidate,least=distance)}return best}function edits(a,b,limit){
if(Math.abs(a.length-b.length)>=limit)return limit;let before=[],previous=Array.from({length:b.length+1},(_,at)=>at);for(let i=1;i<=a.length;i+=1){let row=[i];for(let j=1;j<=b.length;j+=1){let same=a[i-
1]===b[j-1]?0:1,least=Math.min(previous[j]+1,row[j-1]+1,previous[j-1]+same);i>1&&j>1&&a[i-1]===b[j-2]&&a[i-2]===b[j-1]&&(least=Math.min(least,before[j-2]+1)),row.push(least)}before=previous,previous=row}
return previous[b.length]}export{nearest};
