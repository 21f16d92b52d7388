import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{abis,abstractions,automatonOf,isComparable,isGlob,isProvided,matches,parseGlob}from"./library-P6MFJJSM.mjs";import{beginsLikeSideStage,buildFiles,daemonFiles,declared,exampleEnvironments,imageContents,
isDevelopmentFile,isDevelopmentName,isDevelopmentRequirements,isSideStage,isWorkStage,updateFiles,variableUses}from"./library-AWPFMGGN.mjs";import{lastUpTo,lineComments}from"./library-YDI6VGRW.mjs";
import{isFilled,readBoolean,readDotenv}from"./library-UE4HD4ZB.mjs";import{assignmentsOf,chainOf,evaluate,flagOf,mountFields,neededBy,parseDockerfile,readDockerfile,sourcesOf}from"./library-BSZLLWQG.mjs";
import"./library-EBKYR5HN.mjs";import{messageWithoutSecrets}from"./library-5C7MGKCM.mjs";import{baseFacts,familiarName}from"./library-FUU22S3Y.mjs";import{byDefault,isSaid,unknown,written}from"./library-QGF6DNPW.mjs";
import{harmless,harmlessJson,harmlessLine,harmlessPath,visible}from"./library-6ASIAI3F.mjs";import{argumentsOf,fits,fitsPath,forgetTexts,isSecretFile,literally,namesSecret,optionOf,passwordsSet,redact,
secretIn,secretInCommand,secretInLines,secretLines,secretsInCommand,writtenBy}from"./library-B6IAROP6.mjs";import{imageKey,parseImageReference}from"./library-GLW6YMYR.mjs";import{capabilities,capabilityName,
defaultCapabilities,escapeCalls,escapeCapabilities,neededCapabilities,powerfulCapabilities}from"./library-FNVDPHPY.mjs";import{lastOption,parseBool,readSecurityOption}from"./library-RBTAERHG.mjs";
import{Source}from"./library-2GCV5WQ7.mjs";import{hashComments}from"./library-YD36ZUVE.mjs";import{nearest}from"./library-RGCW3N6Z.mjs";import{actionInWords}from"./library-FIGBOGAE.mjs";import{
own}from"./library-3HLBSOV6.mjs";import{contextPath,folderOf,joinPath,normalPath,partsAlong,resolvePath,withoutSlash}from"./library-2443PLDG.mjs";import"./library-JUEAVMLJ.mjs";var families={"apt-get":"apt",apt:"apt",aptitude:"apt",apk:"apk",yum:"dnf",dnf:"dnf",dnf5:"dnf",microdnf:"dnf",tdnf:"dnf",zypper:"zypper",pacman:"pacman",npm:"npm",yarn:"yarn",pnpm:"pnpm",gem:"gem",bundle:"\
bundle",bundler:"bundle",composer:"composer","composer.phar":"composer",go:"go",cargo:"cargo",conda:"conda",mamba:"conda",micromamba:"conda",poetry:"poetry",uv:"uv",pipenv:"pipenv"},verbs={install:"in\
stall",reinstall:"install",localinstall:"install",groupinstall:"install",in:"install",add:"install",i:"install",ci:"install","clean-install":"install","build-dep":"install",sync:"install",require:"ins\
tall",get:"install",update:"update","check-update":"update",makecache:"update",refresh:"update",ref:"update",upgrade:"upgrade","dist-upgrade":"upgrade","full-upgrade":"upgrade",up:"upgrade",dup:"upgra\
de",patch:"upgrade",remove:"remove",purge:"remove",autoremove:"remove","auto-remove":"remove",del:"remove",erase:"remove",uninstall:"remove",rm:"remove",clean:"clean",autoclean:"clean",cc:"clean",cache:"\
clean"};function packageCommand(command){if(known.has(command))return known.get(command);let found=read(command);return known.set(command,found),found}var known=new WeakMap;function read(command){let{
name,words:words2}=command,text2=at2=>words2[at2]?.text??"";if(/^pip[\d.]*$/.test(name))return pipCommand(command,1);if(/^(?:python|pypy)[\d.]*$/.test(name)){let at2=words2.findIndex(word=>word.text===
"-m");return at2>0&&/^pip[\d.]*$/.test(text2(at2+1))?pipCommand(command,at2+2):void 0}if(name==="uv"&&text2(1)==="pip")return pipCommand(command,2);let manager=Object.hasOwn(families,name)?families[name]:
void 0;if(!manager)return;if(manager==="pacman")return pacman(command);let args=argumentsOf(command,name),[verb,...packages]=args.operands,asWritten=verb?Object.hasOwn(verbs,verb.text)?verbs[verb.text]:
"other":manager==="yarn"?"install":"other",action=actionOf(manager,verb?.text??"",asWritten,packages),global=manager==="gem"||manager==="go"&&action==="install"||manager==="cargo"&&action==="install"||
args.options.some(({name:option})=>option==="-g"||option==="--global")||manager==="yarn"&&verb?.text==="global",named=manager==="yarn"&&verb?.text==="global"?packages.slice(1):packages;return{manager,
action,verb,packages:named,args,global}}function actionOf(manager,verb,known5,rest){return manager==="yarn"&&verb==="global"?rest[0]?.text==="add"?"install":"other":known5==="update"&&!/^(?:apt|apk|zypper|dnf)$/.
test(manager)?"other":manager==="dnf"&&verb==="update"?"upgrade":verb==="cache"&&!/clean|purge|clear/.test(rest[0]?.text??"")||verb==="build-dep"&&manager!=="apt"&&manager!=="dnf"||verb==="get"&&manager!==
"go"||verb==="i"&&manager!=="npm"&&manager!=="pnpm"||manager==="cargo"&&verb==="add"?"other":known5}function pipCommand(command,from){let args=argumentsOf(command,"pip",from),[verb,...packages]=args.operands;
return{manager:"pip",action:verb?.text==="install"?"install":verb?.text==="uninstall"?"remove":verb?.text==="cache"?"clean":"other",verb,packages,args,global:!0}}function pacman(command){let args=argumentsOf(
command,"pacman"),letters=args.options.map(({name})=>name.replace(/^-+/,"")).join(""),sync=args.options.some(({name})=>name==="-S"||name==="--sync");return{manager:"pacman",action:letters.includes("R")?
"remove":sync&&letters.includes("c")?"clean":sync&&args.operands.length?"install":sync&&letters.includes("y")?"update":"other",verb:command.words[1],packages:args.operands,args,global:!0}}var isSystem=manager=>/^(?:apt|apk|dnf|zypper|pacman)$/.
test(manager);var plain=/^(?:|rm|rmdir|mkdir|chmod|chown|chgrp|setcap|useradd|adduser|usermod|addgroup|groupadd|passwd|set|true|:|echo|cd|export|test|\[|update-ca-certificates|ldconfig|apt-mark|apt-key|locale-gen|which|type|command|exit|if|sync|ls|corepack)$/;
function addedBy(chain){let packages=[],mentions=new Set,copied=[],lost=!1,builds=!1;for(let stage of chain){for(let{instruction,script}of stage.scripts)if(instruction.keyword==="RUN"){builds||=script.
fault!==void 0||script.commands.length===0&&instruction.args.length>0;for(let command of script.commands){let installs=packageCommand(command);builds||=!(installs?isSystem(installs.manager)||installs.
action!=="other":plain.test(command.name))||command.redirects.length>0,builds||=installs!==void 0&&(installs.packages.some(({text:text2})=>text2.includes("\uFFFC"))||command.wrappers.some(({name})=>name===
"xargs")),installs?.action==="install"&&packages.push(...installs.packages.map(({text:text2})=>text2.replace(/[=<>~@:].*$/,"")));for(let{text:text2}of command.words)for(let part of text2.split(/[\s/=:@,;'"]+/))
mentions.add(part)}}builds||=stage.scripts.length===0&&stage.instructions.some(({keyword})=>keyword==="RUN");for(let copy of stage.copies){let places=placesOf(copy);places?copied.push(...places):lost=
!0}}return{packages,mentions,builds,copied:lost?null:copied}}function placesOf({sources,destination,workdir,instruction}){if(destination.state==="unknown")return;let to=resolvePath(destination.value,workdir?.
state==="unknown"?void 0:workdir?.value);if(to===void 0)return;let isFolder=/(?:^|\/)\.{0,2}$/.test(destination.value);return sources.length===0?[{path:to,folder:isFolder}]:sources.map(source=>{let name=source.
state==="unknown"?void 0:withoutSlash(source.value).split("/").pop(),plain3=name!==void 0&&name!==""&&!/^\.{1,2}$|[*?[]/.test(name),unpacks=instruction.keyword==="ADD"&&/\.(?:tar|tgz|tbz2?|txz)(?:\.\w+)?$/.
test(name??"");if(!plain3||unpacks||source.state==="unknown"||source.value.endsWith("/"))return{path:to,folder:!0};let file=`${to==="/"?"":to}/${name}`;return isFolder?name.includes(".")?{path:file,folder:!1,
file}:{path:to,folder:!0,file}:{path:to,folder:!name.includes(".")}})}var rootDroppers={gosu:{operand:!0},"su-exec":{operand:!0},"s6-setuidgid":{operand:!0},setpriv:{options:["--reuid","--ruid","--euid"]},chpst:{options:["-u"]},runuser:{options:["-u","--user"]},fixuid:{}};var isRoot=user=>/^(?:root|0+)(?::|$)/.test(user.trim()),isRootName=name=>/^(?:root|0)$/.test(name);var givesUpRoot=({name,words:words2,wrappers})=>[...wrappers,{name,words:words2}].some(each=>dropsTo(each.name,each.words));function dropsTo(name,words2){let dropper=own(rootDroppers,name);if(!dropper)
return!1;let{options,operands}=argumentsOf({words:words2},name),account=dropper.operand?operands[0]:options.find(option=>dropper.options?.includes(option.name))?.value;return account?!isRoot(account.text):
!dropper.operand&&!dropper.options}function bringsRootDropper(command){let{name,words:words2,wrappers}=command;return Object.hasOwn(rootDroppers,name)||wrappers.some(each=>Object.hasOwn(rootDroppers,each.
name))?!0:(packageCommand(command)?.packages??(/^(?:curl|wget|install|cp|mv|ln|chmod)$/.test(name)?words2.slice(1):[])).some(({text:text2})=>/(?:^|[^a-z])(?:gosu|su-exec|setpriv)(?:[^a-z]|$)/.test(text2))}function lowerDockerfile(document,targets2,images){let shipped=shippedStages(document,targets2),lowered=new Map;for(let stage of document.stages)lowered.set(stage,lowerStage(document,stage,shipped.includes(
stage),{lowered,images}));return[...lowered.values()]}function shippedStages({stages:stages2,final},targets2){let found=targets2.flatMap(target=>target?stageNamed(stages2,target)??[]:[]),plain3=final&&
(found.length===0||targets2.includes("")||!isSideStage(final.name??""))?[final]:[];return[...new Set([...found,...plain3])]}var stageNamed=(stages2,target)=>stages2.findLast(({name})=>name===target.toLowerCase())??
(/^\d+$/.test(target)?stages2[Number(target)]:void 0);function lowerTarget(document,target,args,images){let{stages:stages2}=args.size?evaluate(document,args,document.shell):document,stage=target===void 0?
stages2[stages2.length-1]:stageNamed(stages2,target);if(!stage)return;let lowered=new Map;for(let each of chainOf(stage).reverse())lowered.set(each,lowerStage(document,each,each===stage,{lowered,images}));
return lowered.get(stage)}var stageLabel=({name,index})=>name??String(index);function lowerStage(document,stage,ships,{lowered,images}){let parent="stage"in stage.origin?lowered.get(stage.origin.stage):
void 0,at2=stage.base.span,base=parent?parent.base:baseOf(stage.origin,images),contents=parent?parent.contents:contentsOf(stage.origin),hop=[{how:"inherits",span:at2}],handed=setting=>({...setting,via:[
...hop,...setting.via??[]].slice(0,8)}),inherit=(own2,of,root)=>own2??(parent?handed(of(parent.image)):root),chain=ships?chainOf(stage):[stage],lists=of=>written(chain.toReversed().flatMap(of),at2),image={
ref:parent?parent.image.ref:refOf(stage),user:inherit(stage.user,image2=>image2.user,userOf(base,stage)),env:lists(each=>assigned(each,"ENV")),labels:lists(each=>assigned(each,"LABEL")),exposedPorts:lists(
each=>each.ports.map(({setting})=>setting)),volumes:lists(each=>each.volumes),entrypoint:inherit(commandOf(stage.entrypoint,stage.scripts),image2=>image2.entrypoint,declared(contents===null?null:contents?.
entrypoint,at2)),cmd:inherit(commandOf(stage.cmd,stage.scripts)??(stage.entrypoint?byDefault(null,at2):void 0),image2=>image2.cmd,declared(contents===null?null:contents?.cmd,at2)),healthcheck:inherit(
healthcheckOf(stage.healthcheck,stage.scripts),image2=>image2.healthcheck,checkOf(base,at2)),workingDir:inherit(stage.workdir,image2=>image2.workingDir,base===null?byDefault("/",at2):unknown("image","",
at2)),stopSignal:inherit(stage.stopSignal,image2=>image2.stopSignal,unknown("image","",at2))};return{path:["stages",stageLabel(stage)],dialect:"dockerfile",span:at2,ships,image,...base===void 0?{}:{base},
...contents===void 0?{}:{contents},...ships?{added:addedBy(chain)}:{},references:referencesOf(document,stage),windows:stage.windows,dropsRoot:dropsRoot(stage,parent,base)}}var isScratch=origin2=>"imag\
e"in origin2&&origin2.image.state!=="unknown"&&origin2.image.value==="scratch";function baseOf(origin2,images){if("image"in origin2)return isScratch(origin2)?null:baseFacts(parseImageReference(textOf(
origin2.image)),images)}function contentsOf(origin2){if("image"in origin2)return isScratch(origin2)?null:imageContents(parseImageReference(textOf(origin2.image)))}function dropsRoot(stage,parent,base){
let{entrypoint,cmd,scripts,copies}=stage;if(scripts.filter(({instruction})=>instruction===entrypoint||instruction===cmd).some(({script})=>script.commands.some(givesUpRoot)))return!0;let isScript=scripts.
some(({instruction,script})=>instruction===entrypoint&&script.commands.some(({words:words2})=>scriptName.test(words2[0]?.text??""))),hasMeans=scripts.some(({instruction,script})=>instruction.keyword===
"RUN"&&script.commands.some(bringsRootDropper))||copies.some(({from})=>from&&/gosu/.test("stage"in from?from.stage.name??"":textOf(from.image)));return isScript&&hasMeans?!0:parent?parent.dropsRoot:base?.
drops===!0&&!entrypoint}var scriptName=/(?:\.sh|entrypoint|start|run|init)$/,textOf=setting=>setting.state==="unknown"?setting.text:setting.value;function refOf(stage){if(!("image"in stage.origin)||isScratch(
stage.origin))return null;let{image}=stage.origin;return written(parseImageReference(textOf(image),stage.base.value),stage.base.span,image.via)}function userOf(base,stage){let at2=stage.base.span;return base===
null?byDefault("root",at2):base?byDefault(base.user,at2):unknown("image","",at2)}var checkOf=(base,at2)=>base===void 0||base?.healthcheck?unknown("image","",at2):byDefault(null,at2),assigned=(stage,keyword)=>stage.
assignments.filter(each=>each.keyword===keyword).map(({name,value,literal,span})=>written({name,value,literal},span));function commandOf(instruction,scripts=[]){if(!instruction)return;let{args,json,span}=instruction,
words2=args.map(word=>written(word.value,word.span));return written(words2.length?{form:json?"exec":"shell",words:words2,...scriptAt(instruction,scripts)}:null,span)}var scriptAt=(instruction,scripts)=>{
let script=scripts.find(each=>each.instruction===instruction)?.script;return script?{script}:{}};function healthcheckOf(instruction,scripts){if(!instruction)return;if(instruction.args[0]?.value.toUpperCase()===
"NONE")return written({test:null},instruction.span);let words2=instruction.args.slice(1).map(word=>written(word.value,word.span));return written({test:{form:instruction.json?"exec":"shell",words:words2,
...scriptAt(instruction,scripts)}},instruction.span)}function referencesOf(document,stage){let uses=[],add=(role,image,shown2)=>{image.state==="unknown"&&image.reason==="malformed"||textOf(image)!=="s\
cratch"&&uses.push({role,ref:written(parseImageReference(textOf(image),shown2),image.span,image.via)})},{syntax}=document;stage.index===0&&syntax&&add("syntax",written(syntax.value,syntax.span),syntax.
value),"image"in stage.origin&&stage.base.value&&add("from",stage.origin.image,stage.base.value);for(let{from}of stage.copies)from&&"image"in from&&add("copy-from",at(from.image,from.span),textOf(from.
image));for(let mount of stage.mounts)"image"in mount&&add("mount-from",at(mount.image,mount.span),textOf(mount.image));return uses}var at=(setting,span)=>({...setting,span});var keyOf=change=>"set"in change?change.set:"add"in change?change.add:"remove"in change?change.remove:change.unset;var fragments=/(?:^|\/)(?:abstractions|tunables|abi|local|cache|cache\.d|disable|force-complain)\//,others=/\.(?:md|rst|adoc|sh|bash|py|rb|go|rs|c|cc|cpp|h|hpp|js|ts|mjs|cjs|java|ya?ml|json|toml|xml|html?|css|service|timer|socket|conf|cfg|ini|tf|hcl|nix|patch|diff|po|pod|spec|mk|cmake|sql|log|csv|tsv|png|jpe?g|svg|gz|tgz|xz|zip|deb|rpm|lock|j2|erb|tmpl|tpl)$/i,
header=/^[ \t]*(?:profile[ \t]+\S|hat[ \t]+\S|(?:"?\/|:[\w.-]+:)\S*)[^\n;]*\{[ \t]*(?:#.*)?\r?$/m,policy=/^[ \t]*#?include[ \t]+(?:if exists[ \t]+)?<(?:abstractions|tunables|local)\/|^[ \t]*(?:(?:audit|deny|allow|owner)[ \t]+)*(?:(?:capability|network|signal|ptrace|mount|umount|pivot_root|unix|dbus|file|change_profile|userns)\b[^;\n]*,|"?(?:\/|@\{)\S+[ \t]+[rwalkmixpucPUC]+(?:[ \t]+->[ \t]+\S+)?[ \t]*,)|\{[^{}]*\bflags[ \t]*=[ \t]*\(|\bflags[ \t]*=[ \t]*\([\w, .=/-]*(?:attach_disconnected|mediate_deleted|complain|unconfined|enforce)/m;
function claims(path,head){return head===void 0||fragments.test(path)||others.test(path)||/^#!/.test(head)||!header.test(head)?!1:/apparmor/i.test(path)?!0:policy.test(head)}var apparmor={dialect:"app\
armor",part:"confines",noun:"an AppArmor profile",usualName:"apparmor.profile",language:"text",names:/apparmor|\.aa$/i,folders:/apparmor/i,claims,load:async()=>(await import("./library-LGLOCQCX.mjs")).
reader};var quote=text2=>{let shown2=text2.replaceAll("\uFFFC","\u2026");return`\`${shown2.length>80?`${shown2.slice(0,77)}...`:shown2}\``},article=what=>/^(?:[AEIOU]|npm)/i.test(what)?"an":"a";var isContainer=workload=>"host"in workload;var keys={readonlyRootfs:"read_only",networkMode:"network_mode",pidMode:"pid",ipcMode:"ipc",utsMode:"uts",cgroupnsMode:"cgroup",memory:"mem_limit",memoryReservation:"mem_reservation",memorySwap:"memsw\
ap_limit",memorySwappiness:"mem_swappiness",cpusetCpus:"cpuset",restartPolicy:"restart",env:"environment",cmd:"command",mounts:"volumes",portBindings:"ports"},composeKey=key=>keys[key]??key.replace(/[A-Z]/g,
letter=>`_${letter.toLowerCase()}`);function spellCompose(change,workload){let key=composeKey(keyOf(change)),isWritten=workload!==void 0&&writesKey(workload,keyOf(change));if("unset"in change)return`r\
emove \`${key}\``;if("remove"in change)return`remove ${change.items.map(item=>`\`${String(item)}\``).join(" and ")} from \`${key}\``;if("set"in change){let value=scalar(change.to,change.set);return isWritten?
`change \`${key}\` to \`${value}\``:`add \`${key}: ${value}\``}let items=change.items.map(String);return isWritten?`add ${items.map(item=>`\`${item}\``).join(" and ")} to \`${key}\``:`add \`${key}: [${items.
join(", ")}]\``}function writesKey(workload,key){let setting={...workload.image,...isContainer(workload)?workload.host:{}}[key];return setting!=null&&isSaid(setting)&&!setting.via?.some(({how})=>how===
"built-from")}var inBytes=new Set(["memory","memoryReservation","memorySwap","shmSize"]);function scalar(value,key){return typeof value=="number"&&inBytes.has(key)?size(value):typeof value=="string"&&
/^(?:[\d.:_+-]*|true|false|yes|no|on|off|null|~)$/i.test(value)?`"${value}"`:String(value)}function size(bytes){let power=[3,2,1].find(each=>bytes>=1024**each&&bytes%1024**each===0)??0;return`${bytes/
1024**power}${["","k","m","g"][power]}`}var names=/(?:^|[.-])compose(?:[._-][^/]*)?\.ya?ml$/i,foreign=/^(?:apiVersion|kind|jobs|stages|steps|pipelines|parameters|imports|doctrine|framework):/m;function claims2(path,head){let name=path.slice(
path.lastIndexOf("/")+1);return names.test(name)?!0:head===void 0||/\.[^.]+$/.test(name)&&!/\.ya?ml$/i.test(name)?!1:/^services:[ \t]*(?:#[^\n]*)?\r?$/m.test(head)&&/^[ \t]+(?:image|build):/m.test(head)&&
!foreign.test(head)}function listed(source){if(!source.text.includes("COMPOSE_FILE"))return[];let values=readDotenv(source),separator=values.get("COMPOSE_PATH_SEPARATOR")?.value||":";return(values.get(
"COMPOSE_FILE")?.value??"").split(separator).filter(Boolean)}var compose={dialect:"compose",part:"starts",noun:"a Compose file",usualName:"compose.yaml",language:"yaml",names:/\.ya?ml$/i,runs:/\b(?:command|entrypoint|test|build)\b/,
index:{name:".env",list:listed},view:"compose",claims:claims2,label:({path:[,name=""]})=>`service ${quote(name)}`,spell:spellCompose,load:async()=>(await import("./library-XV32I5MI.mjs")).reader};var stagesOf=document=>offset=>{let stage=stageAt(document,offset);return stage&&stageLabel(stage)};function stageAt({stages:stages2,instructions:instructions2},at2){let begin=offset=>instructions2[lastUpTo(
instructions2,offset,({span})=>span.start)]?.span.start??offset;return stages2[lastUpTo(stages2,at2,({base})=>begin(base.span.start))]}function dockerfileAnchors(document,shown2){let{stages:stages2,instructions:instructions2}=document,
instructionAt=at2=>instructions2[lastUpTo(instructions2,at2,({span})=>span.start)],scripts=new Map,commandAt=(instruction,at2)=>{let script=scripts.get(instruction)??scriptIn(shown2,instruction.span);
scripts.set(instruction,script);let{text:text2,cuts}=script,index=lastUpTo(cuts,at2-instruction.span.start,cut=>cut);return commandIn(text2.slice(cuts[index],cuts[index+1]).slice(0,2e3),index===0)};return offset=>{
let stage=stageAt(document,offset),instruction=instructionAt(offset),keyword=instruction?.keyword.toUpperCase()??"",command=instruction&&/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK|ONBUILD)$/.test(keyword)?commandAt(
instruction,offset):"",label2=stage&&(stage===stages2.at(-1)?"final":stageLabel(stage));return[...label2?["stage",label2]:[],keyword,command].filter(Boolean).join(" ")}}function scriptIn(shown2,{start,
end}){let written3=shown2.slice(start,end),redacted=redact(written3),text2=redacted.length===written3.length?redacted:written3.replace(/\S/g,"*"),cuts=[0];for(let{0:sign,index}of text2.matchAll(/&&|\|\||[;|]|(?<![\\`][ \t]*)\r?\n/g))
cuts.push(index+sign.length);return{text:text2,cuts:[...cuts,text2.length]}}var commandIn=(written3,isFirst)=>redact(written3.replace(/^[ \t]*#.*$/gm,"").replace(/[\\`][ \t]*\r?\n/g," ").replace(/(?:&&|\|\||[;|])?\s*$/,
"").replace(/\s+/g," ").trim().replace(isFirst?/^\w+ /:/^$/,"")).slice(0,120);var copyLine=/^[ \t]*(?:COPY|ADD)[ \t]([^\n]*)$/gim,supervisorConfig=/supervisor[\w.-]{0,100}\.(?:conf|ini)$/,hasStages=/^[ \t]*FROM[ \t][^\n]*[ \t]AS[ \t][^\n]*\n[\s\S]*^[ \t]*FROM[ \t]/im,looksIntoContext=/^[ \t]*(?:COPY|ADD)[ \t]+(?:--\S+[ \t]+)*\.?\/?\s|\b(?:npm|yarn|pnpm|bundle|uv)\b/im,
referencesOf2=(sources,above)=>sources.length===0?[]:[...above.map(folder=>({path:`${folder}.dockerignore`,role:"text"})),...sources.flatMap(referencesOfFile)];function referencesOfFile(source){if(source.
alone)return[];let parts=source.path.split("/").slice(0,-1),shared2=["",...parts.map((_,depth)=>parts.slice(0,depth+1).join("/"))].map(folder2=>folder2?`${folder2}/.dockerignore`:".dockerignore"),ignoreFiles=[
`${source.path}.dockerignore`,...shared2].map(path=>({path,role:"text"})),folder=parts.join("/"),context=looksIntoContext.test(source.text)?[{path:folder||".",role:"context"}]:[],builds=hasStages.test(
source.text)?[...new Set(["",folder&&`${folder}/`])].flatMap(each=>buildFiles.map(name=>({path:`${each}${name}`,role:"text",isGuess:!0}))):[],supervisors=source.text.includes("supervisor")?[...source.
text.matchAll(copyLine)].flatMap(([,words2=""])=>words2.split(/\s+/)).filter(word=>supervisorConfig.test(word)).map(word=>({path:`${folder&&`${folder}/`}${word.replace(/^\.?\/+/,"")}`,role:"text"})):[];
return[...ignoreFiles,...context,...builds,...supervisors]}var reader={read:(source,{shell},inside)=>readDockerfile(source,shell,inside),references:({fresh},{above})=>referencesOf2(fresh,above),workloads:(document,targets2,{images})=>lowerDockerfile(document,
targets2,images),build:(document,target,args,{images})=>lowerTarget(document,target,args,images),anchors:dockerfileAnchors,stages:stagesOf,comments,showAs:async(...asked2)=>(await import("./library-CAHIXUTO.mjs")).
showInstructions(...asked2)};function comments(source){let{instructions:instructions2}=parseDockerfile(source),above=lineComments(source);return offset=>above(instructions2[lastUpTo(instructions2,offset,
({span})=>span.start)]?.span.start??offset)}var instructions={user:"USER",workingDir:"WORKDIR",stopSignal:"STOPSIGNAL"};function spellDockerfile(change){let instruction="set"in change?instructions[change.set]:void 0;return instruction&&"set"in change?
`add \`${instruction} ${change.to}\``:void 0}var names2=/^(?:dockerfile|containerfile)(?:[._-].+)?$|\.(?:dockerfile|containerfile)$/i,others2=/\.(?:md|rst|txt|adoc|html?|json|ya?ml|toml|sh|bash|py|go|rs|ts|js|mjs|cjs|rb|java|kt|c|h|cc|cpp|cs|php|pl|lua|sql|diff|patch|orig|rej|bak|swp|dockerignore|lock|png|svg|zip|gz|tar|map|css|scss|vue|tsx|jsx|snap|out|log)$/i;
function claims3(path,head){let name=path.slice(path.lastIndexOf("/")+1);if(names2.test(name)&&!others2.test(name))return!0;if(head===void 0||others2.test(name))return!1;let text2=head.replace(/^\uFEFF/,
"").replace(/^(?:[ \t]*(?:#[^\n]*)?\r?\n)+/,"");return/^[ \t]*(?:ARG[ \t]+[A-Za-z_]\w*(?:=[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*)*[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?[\w.$/{}:@-]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*(?:\r?\n|$)/i.
test(text2)}var label=({path:[,name=""],ships})=>ships?"the image":`stage ${quote(name)}`,dockerfile={dialect:"dockerfile",part:"builds",noun:"a Dockerfile",usualName:"Dockerfile",language:"dockerfile",
answers:"build",names:/dockerfile|containerfile/i,runs:/\b(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\b/i,view:"instructions",claims:claims3,label,spell:spellDockerfile,load:()=>reader};function ignorePatterns(text2){let patterns=[],at2=0;for(let line of text2.split(`
`)){let start=at2;at2+=line.length+1;let bare3=start===0?line.replace(/^\uFEFF/,""):line,trimmed=bare3.trim();if(!trimmed||bare3.startsWith("#"))continue;let except=trimmed.startsWith("!"),pattern=clean(
except?trimmed.slice(1).trim():trimmed),from=start+line.indexOf(trimmed);pattern&&patterns.push({text:trimmed,pattern,except,start:from,end:from+trimmed.length})}return patterns}function matchesPattern(pattern,path){
let matches2=compile(pattern),parts=clean(path).split("/");return parts.some((_,depth)=>matches2.test(parts.slice(0,depth+1).join("/")))}function readDockerignore(text2){let rules2=ignorePatterns(text2).
map(({except,pattern})=>({except,matches:compile(pattern)}));return{ignores(path){let parts=clean(path).split("/"),ignored=!1;for(let{except,matches:matches2}of rules2)parts.some((_,depth)=>matches2.test(
parts.slice(0,depth+1).join("/")))&&(ignored=!except);return ignored}}}var clean=pattern=>partsAlong(pattern,pattern.startsWith("/")).join("/"),compiled=new Map;function compile(pattern){let known5=compiled.
get(pattern);if(known5)return known5;compiled.size>2e3&&compiled.clear();let matches2=toRegExp(pattern);return compiled.set(pattern,matches2),matches2}function toRegExp(pattern){let source="";for(let at2=0;at2<
pattern.length;at2+=1){let char=pattern[at2];if(char==="*"&&pattern[at2+1]==="*"){at2+=1,pattern[at2+1]==="/"&&(at2+=1);let any=at2+1>=pattern.length?".*":"(?:.*/)?";source.endsWith(any)||(source+=any)}else if(char===
"*")source+="[^/]*";else if(char==="?")source+="[^/]";else if(char==="["){let end=pattern.indexOf("]",at2+2);end<0?source+="\\[":(source+=`[${pattern.slice(at2+1,end).replace(/\\/g,"\\\\")}]`,at2=end)}else
char==="\\"?(at2+=1,source+=(pattern[at2]??"").replace(/[^\w]/g,"\\$&")):source+=char.replace(/[.+^${}()|\]/]/g,"\\$&")}try{return new RegExp(`^${source}$`)}catch{return/^(?!)/}}var isAllowList=text2=>/^\*{1,2}(?:\/\*{1,2})?$/.
test(ignorePatterns(text2)[0]?.pattern??"");function readIgnoreFile(source){let file=source.path,patterns=ignorePatterns(source.text).map(value=>({value,span:{file,start:value.start,end:value.end}}));return{dialect:"dockerignore",source,faults:[],
suppressions:hashComments(source),patterns}}var reader2={read:readIgnoreFile,appliesTo,comments:()=>()=>({at:0,word:"ignore-file"})};function appliesTo(path,build){if(path===`${build}.dockerignore`)return!0;let folder=path.slice(0,path.lastIndexOf(
"/")+1);return path===`${folder}.dockerignore`&&build.startsWith(folder)}var dockerignore={dialect:"dockerignore",part:"excludes",noun:"a .dockerignore",usualName:".dockerignore",language:"text",names:/\.dockerignore$/i,claims:path=>path.endsWith(".dockerignore"),load:()=>reader2};function claims4(path,head){return!/\.json$/i.test(path)||head===void 0?!1:/"SCMP_(?:ACT|ARCH)_/.test(head)?!/"ociVersion"|"apiVersion"/.test(head):/seccomp[^/]*\.json$/i.test(path)&&/^\s*(?:\{\s*(?:"|\})|\[)/.
test(head)&&!/"\$schema"|"ociVersion"|"dependencies"/.test(head)}var seccomp={dialect:"seccomp",part:"confines",noun:"a seccomp profile",usualName:"seccomp.json",language:"json",answers:"profile",names:/\.json$/i,
ignoring:rule=>`JSON has no comments; the \`comment\` of an entry, or of the profile, takes their place: \`"comment": "seaworthy: ignore[${rule}] why it is fine here"\`.`,compares:!0,claims:claims4,glance:(path,page)=>/seccomp[^/]*$/i.
test(path)||page.includes("SCMP_"),load:async()=>(await import("./library-SKM7TQXW.mjs")).reader};var known2=[dockerfile,compose,dockerignore,seccomp,apparmor],readers=new Map,frontends=known2;var frontendOf=dialect=>known2.find(each=>each.dialect===dialect),answering=role=>known2.find(({answers})=>answers===role);var starting=()=>known2.find(({part})=>part==="starts"),isEnvFile=name=>/^\.env(?:\.(?!dockerignore$)|$)|\.env$/i.test(name);function dialectOf(path,head){if(isEnvFile(path.slice(path.lastIndexOf("/")+
1)))return;let byName=known2.find(each=>each.claims(path,void 0));return byName||head===void 0?byName?.dialect:known2.find(each=>each.claims(path,head))?.dialect}var headLength=65536;async function loadReader({
dialect,load}){let reader3=readers.get(dialect)??await load();return readers.set(dialect,reader3),reader3}function readerOf(dialect){let reader3=readers.get(dialect);if(!reader3)throw new RangeError(`no reader of ${dialect} was loaded`);return reader3}var labelOf=workload=>frontendOf(workload.dialect)?.label?.(
workload)??workload.path.join(" ");function spell(change,workload){return((workload&&frontendOf(workload.dialect))??starting()).spell?.(change,workload)??`change ${keyOf(change)}`}var documentsIn=unit=>"documents"in unit?unit.documents:[unit];function joinBuild(documents,around){let keyOf4=(path,inline)=>`${path}\0${inline??""}`,byPlace=new Map(documents.map(document=>[keyOf4(document.source.path,document.inline),document])),known5=new Map;
return container=>{let{build}=container,document=build?.dockerfile?byPlace.get(keyOf4(build.dockerfile,build.inline)):void 0;if(!build||!document||document.skipped||build.target?.state==="unknown")return container;
let target=build.target?.value,args=argsOf(build),key=JSON.stringify([build.dockerfile,build.inline??null,target??null]),stage=args.size===0&&known5.has(key)?known5.get(key):readerOf(document.dialect).
build?.(document,target,args,around);return args.size===0&&known5.set(key,stage),stage?joined(container,build,stage):container}}function joined(container,build,stage){let hop={how:"built-from",span:build.
at.span},{image}=container,either=(own2,built)=>isSaid(own2)?own2:through(built,hop);return{...container,...baseOf2(stage),windows:container.windows||stage.windows,dropsRoot:stage.dropsRoot&&image.entrypoint.
state!=="written"&&image.user.state!=="written",build:{...build,stage:stage.path},image:{ref:stage.image.ref,user:either(image.user,stage.image.user),env:both(stage.image.env,image.env,hop),labels:both(
stage.image.labels,image.labels,hop),exposedPorts:throughAll(stage.image.exposedPorts,hop),volumes:throughAll(stage.image.volumes,hop),entrypoint:either(image.entrypoint,stage.image.entrypoint),cmd:either(
image.cmd,stage.image.cmd),healthcheck:either(image.healthcheck,stage.image.healthcheck),workingDir:either(image.workingDir,stage.image.workingDir),stopSignal:either(image.stopSignal,stage.image.stopSignal)}}}
var baseOf2=({base,contents,added:added2})=>({...base===void 0?{}:{base},...contents===void 0?{}:{contents},...added2?{added:added2}:{}}),through=(setting,hop)=>({...setting,via:[hop,...setting.via??[]]}),
throughAll=(list,hop)=>{let passed=through(list,hop);return passed.state==="unknown"?passed:{...passed,value:passed.value.map(item=>through(item,hop))}};function both(built,own2,hop){return built.state===
"unknown"||own2.state==="unknown"?own2:written([...built.value.map(item=>through(item,hop)),...own2.value],own2.span,own2.via)}function argsOf({args}){let given=new Map;if(args.state==="unknown")return given;
for(let arg of args.value){if(arg.state==="unknown")continue;let{name,value}=arg.value;given.set(name,{value:value&&value.state!=="unknown"?value.value:null,span:arg.span})}return given}var Profiles=class{documents;#attachments=[];#projects=0;#isUnclear=!1;constructor(documents=new Map){this.documents=documents}get attachments(){return this.#attachments}get projects(){return this.#projects}get isUnclear(){
return this.#isUnclear}attach(unit,containers){this.#projects+=1;let{id,folder}="documents"in unit?unit:{id:unit.source.path,folder:folderOf(unit.source.path)};for(let container of containers){let{securityOpt}=container.
host;this.#isUnclear||=securityOpt.state==="unknown"||securityOpt.value.some(({state})=>state==="unknown"),container.project===id&&this.#attachments.push(...attachmentsOf(container,folder,this.documents))}}},
attachmentsOf=(container,folder,documents)=>frontends.flatMap(({dialect})=>{let given=documents.has(dialect)?readerOf(dialect).givenTo?.(container,folder):void 0;return given?[{container,dialect,...given}]:
[]});function withScripts(container,shell){let{image,hooks}=container,read2=command=>({...command,script:scriptOf(command,shell)}),started=setting=>setting.state==="written"&&setting.value?{...setting,value:read2(
setting.value)}:setting,checked=setting=>setting.state==="written"&&setting.value?.test?{...setting,value:{test:read2(setting.value.test)}}:setting;return{...container,hooks:hooks.map(hook=>({...hook,
command:started(hook.command)})),image:{...image,entrypoint:started(image.entrypoint),cmd:started(image.cmd),healthcheck:checked(image.healthcheck)}}}function scriptOf({form,words:words2},shell){let decoded=words2.
map(word=>{let text2=word.state==="unknown"?"\uFFFC":word.value,whole={file:word.span.file,text:text2,at:[],from:[],whole:word.span};return{text:text2,literal:text2,span:word.span,splits:!1,substitutions:[],
inner:()=>whole}}),[first]=decoded,variables=()=>{};return form==="shell"&&first?shell.readScript(first.inner(),variables,{errexit:!1,pipefail:!1}):shell.readWords(decoded,variables)}function link({units,affectedBuilds=[],profiles:profiles2=new Profiles},around){let started=units.flatMap(unit=>partOf(unit)==="starts"?containersOf(unit,around):[]),builds=units.filter(unit=>partOf(unit)===
"builds").flatMap(documentsIn),join2=joinBuild(builds,around),containers=started.map(join2);return{documents:byDialect(units),affectedBuilds,profiles:profiles2,stages:builds.flatMap(document=>readerOf(
document.dialect).workloads?.(document,targetsOf(document.source.path,containers),around)??[]),containers,builtImages:new Set(containers.flatMap(({build})=>build?.names?[imageKey(build.names)]:[])),lookup:around}}
var partOf=({dialect})=>frontendOf(dialect)?.part;function containersOf(unit,around){let lowered=readerOf(unit.dialect).workloads?.(unit,[],around)??[],{shell}=around;return lowered.filter(isContainer).
map(container=>shell?withScripts(container,shell):container)}function byDialect(units){let groups5=new Map;for(let part of["starts","builds","excludes","confines"])for(let{dialect}of frontends.filter(
each=>each.part===part)){let own2=units.filter(unit=>unit.dialect===dialect);own2.length&&groups5.set(dialect,own2)}return groups5}var targetsOf=(path,containers)=>containers.flatMap(({build})=>build?.
dockerfile===path&&build.target?.state!=="unknown"?[build.target?.value??""]:[]);var denies=({rule})=>rule.prefix.mode?.value==="deny",isOwn=({included})=>{let[folder,name=""]=included?.path.value.split(/\/(.*)/s)??[];return!(folder==="abstractions"&&abstractions.has(name))&&folder!==
"tunables"},ownGiving=(policy2,access)=>policy2.giving(access).filter(({placed})=>isOwn(placed));function statementsOf({profile},kind){return profile.rules.flatMap(placed=>placed.rule.kind===kind?[{rule:placed.
rule,placed}]:[])}function ownStatements(policy2,kind){let all=statementsOf(policy2,kind),denials=all.filter(({placed})=>denies(placed));return all.filter(({rule,placed})=>isOwn(placed)&&!denies(placed)&&
!denials.some(deny=>isWithin(rule,deny.rule)))}function isWithin(rule,outer){let text2=words2=>words2.map(({value})=>value).join(" "),conditions=each=>each.map(({name,operator,values})=>`${name.value}${operator}${text2(
values)}`).sort().join(" "),accesses2=new Set(outer.access.map(({value})=>value));return(accesses2.size===0||rule.access.length>0&&rule.access.every(({value})=>accesses2.has(value)))&&(outer.words.length===
0||text2(rule.words)===text2(outer.words))&&(outer.conditions.length===0||conditions(rule.conditions)===conditions(outer.conditions))&&(!outer.peer||rule.peer!==void 0&&conditions(rule.peer.conditions)===
conditions(outer.peer.conditions))&&(!outer.target||rule.target?.value===outer.target.value)}function patternMatches(pattern,text2){let glob=parseGlob(pattern);return isGlob(glob)&&isComparable(glob)&&
matches(automatonOf(glob),text2)}var isEverything=pattern=>patternMatches(pattern,"zq-x1")||patternMatches(pattern,"/zq/x1")&&patternMatches(pattern,"/a"),capabilityRules=({profile})=>profile.rules.flatMap(
placed=>placed.rule.kind==="capability"?[{rule:placed.rule,placed}]:[]),isCapabilityDenied=(policy2,name)=>capabilityRules(policy2).some(({rule,placed})=>denies(placed)&&(rule.names.length===0||rule.names.
some(({value})=>value===name))),isCapabilityAllowed=(policy2,name)=>!isCapabilityDenied(policy2,name)&&(policy2.profile.rules.some(({rule})=>rule.kind==="all")||capabilityRules(policy2).some(({rule,placed})=>!denies(
placed)&&(rule.names.length===0||rule.names.some(({value})=>value===name)))),conditionOf=({profile},conditions,name)=>{let value=conditions.find(each=>each.name.value===name)?.values[0]?.value;return value===
void 0?void 0:profile.expand(value)},accessOf=({access},all)=>access.length?access.map(({value})=>value):all,isForContainers=({profile})=>profile.node.attachment===void 0&&!profile.name.startsWith("/")&&
!profile.name.includes("//"),lower={critical:"high",high:"medium",medium:"low",low:"low",info:"info"},ratedFor=(policy2,severity)=>isForContainers(policy2)?severity:lower[severity],dockerDenials=[["/p\
roc/sysrq-trigger","write","/proc/sysrq-trigger"],["/proc/kcore","read","/proc/kcore"],["/proc/sys/fs/file-max","write","/proc/sys outside kernel/shm*"],["/proc/sys/kernel/core_pattern","write","/proc\
/sys/kernel"],["/sys/module/a/parameters/b","write","/sys outside the cgroups"],["/sys/firmware/a","read","/sys/firmware"],["/sys/kernel/security/a","read","/sys/kernel/security"],["/sys/devices/virtu\
al/powercap/a","read","/sys/devices/virtual/powercap"]],missingDenials=policy2=>dockerDenials.flatMap(([path,access,what])=>policy2.allows(path,access)?[what]:[]),hasDockerDenials=policy2=>dockerDenials.
filter(([path,access])=>policy2.rules.some(rule=>rule.deny&&policy2.touches(rule,path,access))).length>=6&&ownStatements(policy2,"mount").length===0,wholeRule=(policy2,access)=>ownGiving(policy2,access).
find(rule=>rule.pattern==="/{**,}"||policy2.covers(rule,"/**"));var documentsOf=({documents},dialect)=>documents.get(dialect)??[],dockerfilesOf=project=>documentsOf(project,"dockerfile"),composesOf=project=>documentsOf(project,"compose"),seccompsOf=holder=>documentsOf(
holder,"seccomp"),appArmorsOf=holder=>documentsOf(holder,"apparmor");function partAt({root},...path){return below({name:"",at:{span:root.span,via:[]},node:root},...path)}function below(part,...path){let at2=part;for(let key of path){let entry=at2?.node.kind==="map"?at2.
node.entries.get(key):void 0;at2=entry&&at2&&!isNothing(entry.value)?partOf2(key,entry,at2):void 0}return at2}function partsOf(part){if(!part)return[];let{node,at:at2}=part;return node.kind==="map"?[...node.
entries].map(([key,entry])=>partOf2(key,entry,part)):node.kind==="scalar"?[part]:node.items.map(({value,via})=>({name:textOf2({node:value})??"",at:{span:value.span,via:[...at2.via,...via]},node:value}))}
function textOf2(part){let node=part?.node;return node?.kind==="scalar"&&node.value!==null&&!node.text.includes("\uFFFC")?node.text:void 0}function flagOf2(part){if(part?.node.kind==="map")return!0;let text2=textOf2(
part);return text2===void 0?void 0:readBoolean(text2)}function writtenText({node}){return node.kind!=="scalar"?"":isFilled(node)?node.raw.replace(/\$\$/g,"\0").replace(/\$(?:\{(?:[^{}]|\{[^{}]*\})*\}|\w+)/g,
"\uFFFC").replaceAll("\0","$"):node.text}var servicesOf=project=>partsOf(partAt(project,"services")).filter(({node})=>node.kind==="map"),wholeOf=({at:at2,node})=>node.span.file===at2.span.file&&node.span.
end>at2.span.end?{...at2.span,end:node.span.end}:at2.span,isNothing=node=>node.tag==="!reset"||node.kind==="scalar"&&node.value===null,partOf2=(name,{key,value,via},{at:at2})=>({name,at:{span:key.span,
via:[...at2.via,...via]},node:value});function buildArguments(part){return partsOf(part).map(each=>{if(part?.node.kind==="map")return{name:each.name,literal:writtenText(each),isPassed:isNothing(each.node),
at:{...each.at,span:wholeOf(each)}};let[,name="",literal]=/^([^=]*)(?:=(.*))?$/s.exec(writtenText(each))??[];return{name,literal:literal??"",isPassed:literal===void 0,at:each.at}})}function usesOfArgument(service,name,project,linked){
let container=containersOf2(project,linked).get(service),document=dockerfilesOf(linked).find(({source})=>source.path===container?.build?.dockerfile),use=new RegExp(`\\$\\{?${literally(name)}\\b`);return(document?.
stages.flatMap(({scripts})=>scripts.map(({instruction})=>instruction.span))??[]).filter(({start,end})=>use.test(document?.source.text.slice(start,end)??"")).slice(0,3)}function entryTexts({value}){let texts2=(value.
kind==="list"?value.items.map(item=>item.value):[value]).map(node=>node.kind==="scalar"&&node.value!==null?node.text:void 0),items=texts2.filter(text2=>text2!==void 0&&!/\$|\uFFFC/.test(text2));return{
items,isOpen:items.length<texts2.length,isReset:value.tag==="!reset"||value.kind==="scalar"&&value.value===null}}var known3=new WeakMap;function containersOf2({id},linked){let projects2=known3.get(linked);
if(!projects2){projects2=new Map;for(let container of linked.containers){let own2=projects2.get(container.project)??new Map;own2.set(container.path[1]??"",container),projects2.set(container.project,own2)}
known3.set(linked,projects2)}return projects2.get(id)??new Map}var ending=new WeakMap;function jobsOf(project){let jobs=ending.get(project)??new Set(servicesOf(project).flatMap(service=>partsOf(below(
service,"depends_on")).flatMap(each=>textOf2(below(each,"condition"))==="service_completed_successfully"?[each.name]:[])));return ending.set(project,jobs),jobs}function certainly(setting,test){return setting.state!=="unknown"&&test(setting.value)}function writes(setting,test){return setting.state==="written"&&test(setting.value)}var certainlyLacks=(list,test)=>list.
state!=="unknown"&&list.value.every(item=>item.state!=="unknown"&&!test(item.value)),itemsOf=(list,test=()=>!0)=>list.state==="unknown"?[]:list.value.filter(item=>certainly(item,test)),knownValue=setting=>setting.
state==="unknown"?void 0:setting.value;function ignoreFilesFor({source},{containers,lookup}){let existing=paths2=>paths2.flatMap(path=>lookup.source(path)??[]),own2=existing([`${source.path}.dockerignore`]);if(own2.length)return own2;let contexts=containers.
flatMap(({build})=>build?.dockerfile===source.path&&build.context!==null?[build.context]:[]);if(contexts.length)return existing(contexts.map(context=>context?`${context}/.dockerignore`:".dockerignore"));
let parts=source.path.split("/").slice(0,-1),folders2=parts.map((_,depth)=>parts.slice(0,depth+1).join("/")),above=Array.from({length:12},(_,up)=>`${"../".repeat(up+1)}.dockerignore`);return existing(
[".dockerignore",...folders2.map(folder=>`${folder}/.dockerignore`),...above])}var contextNames=(path,{containers,lookup})=>{let folder=path.slice(0,path.lastIndexOf("/")+1),baked=[...new Set(["",folder])].
flatMap(each=>buildFiles.flatMap(name=>lookup.source(`${each}${name}`)?.text??[])).flatMap(text2=>[...[...text2.matchAll(/\bcontexts"?\s*[=:]\s*\{([^}]*)\}/g)].flatMap(([,inner=""])=>[...inner.matchAll(
/"?([\w.-]+)"?\s*[=:]/g)].map(([,name=""])=>name)),...[...text2.matchAll(/--build-context[= ]+([\w.-]+)=/g)].map(([,name=""])=>name)]);return new Set([...baked,...containers.flatMap(({build})=>build?.
dockerfile===path?build.contexts:[])])};function contextFiles({source,stages:stages2},{containers,lookup}){let contexts=new Set(containers.flatMap(({build})=>build?.dockerfile===source.path?[build.context]:
[]));if(contexts.size>1||contexts.has(null))return;let[named]=contexts,files2=lookup.files?.(named??source.path.slice(0,Math.max(0,source.path.lastIndexOf("/"))));if(!files2||named!==void 0)return files2;
let known5=new Set(files2);return stages2.flatMap(({copies})=>copies.flatMap(copy=>copy.from?[]:copy.sources.flatMap(each=>knownValue(each)??[]))).map(contextPath).filter(path=>path&&path!=="."&&!/[*?[:]/.
test(path)).every(path=>known5.has(path)||known5.has(`${path}/`))?files2:void 0}var isWholeContext=source=>/^(?:\.?\/?|\*|\.\/\*|\/\*)$/.test(source);function copiesWhole({affectedBuilds}){let files2=affectedBuilds.
filter(({skipped})=>!skipped);if(files2.length!==0)return files2.some(({stages:stages2})=>stages2.some(({copies})=>copies.some(({from,sources})=>!from&&sources.some(source=>source.state==="unknown"||isWholeContext(
source.value)))))}var ignoredContext=({source},{lookup})=>lookup.files?.(source.path.slice(0,Math.max(0,source.path.lastIndexOf("/"))));function askedTargets({source},{lookup}){let folder=source.path.
slice(0,source.path.lastIndexOf("/")+1);return[...new Set(["",folder])].flatMap(each=>buildFiles.flatMap(name=>lookup.source(`${each}${name}`)?.text??[])).flatMap(text2=>[...text2.matchAll(/(?:--target[= ]+|\btarget"?\s*[=:]\s*)["']?([A-Za-z][\w.-]*)/g)].
map(([,name=""])=>name.toLowerCase()))}function contextExcludes(path,{containers,lookup}){let excluded;for(let{build}of containers){let context=build?.context;if(!build?.dockerfile||context===null||context===
void 0)continue;let inside=context===""?path:path.startsWith(`${context}/`)?path.slice(context.length+1):void 0;if(inside===void 0||inside.startsWith("../"))continue;let file=lookup.source(`${build.dockerfile}\
.dockerignore`)??lookup.source(context?`${context}/.dockerignore`:".dockerignore");if(!file||!readDockerignore(file.text).ignores(inside))return!1;excluded=!0}return excluded}function daemonSettings(project){return[...new Set(composesOf(project).flatMap(({folder})=>daemonFiles.map(name=>joinPath(folder,name))))].flatMap(path=>{let source=project.lookup.source(path),start=source?.
text.indexOf("{")??-1;if(!source||start<0||!isObject(source.text))return[];let at2=key=>{let match=new RegExp(`"${key}"\\s*:\\s*("(?:[^"\\\\]|\\\\.)*"|\\[[^\\]]*\\]|\\{[^}]*\\}|[^\\s,}]+)`).exec(source.
text),text2=match?.[1];if(!match||text2===void 0)return;let from=match.index+match[0].length-text2.length;return{span:{file:path,start:from,end:from+text2.length},text:text2}};return[{source,root:{file:path,
start,end:source.text.length},at:at2}]})}function isObject(text2){try{let value=JSON.parse(text2);return typeof value=="object"&&value!==null&&!Array.isArray(value)}catch{return!1}}var datastores=/^(?:postgres(?:ql)?(?:-(?!exporter|meta|backup|operator|proxy|admin|client|init|migrat)\w+)?|postgis|pgvector|timescaledb(?:-ha)?|mysql(?:-server)?|mariadb(?:-galera)?|percona(?:-server)?(?:-mongodb)?|mongo(?:db)?(?:-community-server)?|redis(?:-stack(?:-server)?|-cluster)?|valkey|keydb|dragonfly|memcached|elasticsearch(?:-oss)?|opensearch|cassandra|scylla|clickhouse(?:-server)?|couchdb|couchbase|influxdb|neo4j|arangodb|rethinkdb|cockroach|etcd|rabbitmq|mssql-server|oracle-(?:xe|free)|qdrant|weaviate|milvus|solr|surrealdb)$/i,
isDatastoreName=path=>datastores.test(path.slice(path.lastIndexOf("/")+1))||/(?:^|\/)mssql\/server$/.test(path);var namesDatastore=({ref})=>ref!==null&&certainly(ref,({path})=>path!==null&&isDatastoreName(path));var defineRule=rule=>rule,unsafe=change=>({safety:"unsafe",change});function downloadOf(command){let{name}=command;if(name!=="curl"&&name!=="wget"&&name!=="aria2c"&&name!=="fetch")return;let args=argumentsOf(command,name),given=args.options.filter(({name:option})=>option===
"--url").flatMap(({value})=>value??[]),urls=[...args.operands,...given].filter(({text:text2})=>text2!=="");if(urls.length!==0)return{urls,output:outputOf(name,args,command),args}}function outputOf(name,args,{
redirects}){let redirected=redirects.find(({operator})=>operator===">"||operator===">>"||operator===">|"),file=text2=>text2?.includes("\uFFFC")?void 0:text2;if(name==="curl"){let option2=optionOf(args,
"-o","--output");return option2?option2.value?.text==="-"?file(redirected?.target.text??"-"):file(option2.value?.text):optionOf(args,"-O","--remote-name","--remote-name-all")?lastPart(args.operands[0]):
redirected?file(redirected.target.text):"-"}let option=optionOf(args,name==="wget"?"-O":"-o",name==="wget"?"--output-document":"--out");return option?option.value?.text==="-"||option.value?.text==="/d\
ev/stdout"?redirected?file(redirected.target.text):"-":file(option.value?.text):lastPart(args.operands[0])}var lastPart=word=>{let name=word?.text.replace(/[?#].*$/,"").split("/").pop();return name&&!name.
includes("\uFFFC")?name:void 0},trustsAnybody=({args})=>optionOf(args,"-k","--insecure","--proxy-insecure","--no-check-certificate"),near=/^(?:localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0|169\.254\.169\.254|host\.docker\.internal|[^./:]+)$/i;
function isCleartext(text2){let match=/^(?:http|ftp):\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^/:?#]+)/i.exec(text2);return match!==null&&!near.test(match[1])&&!match[1]?.startsWith("\uFFFC")}var checks=/^(?:sha(?:256|384|512)sum|b2sum|shasum|gpgv?|gpg2|cosign|minisign|signify|rpmkeys|apksigner|slsa-verifier|sha256)$/;
function verifies({name,words:words2}){if(name==="openssl")return words2.some(({text:text2})=>/^-verify$|^-signature$/.test(text2))||words2.some(({text:text2})=>text2==="verify");if(!checks.test(name))
return!1;let has=pattern=>words2.slice(1).some(({text:text2})=>pattern.test(text2));return/^gpg2?$/.test(name)?has(/^--(?:batch-)?verify/)||has(/^--verify-files$/):name==="shasum"?has(/^(?:-c|--check|-[a-z]*c[a-z]*)$/)&&
has(/256|384|512/):name==="cosign"?has(/^verify/):name==="gpgv"||name==="minisign"||name==="slsa-verifier"||name==="signify"||has(/^(?:-[a-z]*c[a-z]*|--check|--status)$/)}var digests=({name,substitutedInto,
feeds})=>/^(?:sha(?:256|384|512)sum|b2sum|shasum)$/.test(name)&&(substitutedInto!==void 0||feeds.length>0);function withoutWords({words:words2},gone){return gone.flatMap(word=>{let before=words2[words2.indexOf(word)-1];return before&&before.span.end<=word.span.start?[{span:{...word.span,start:before.span.end},
text:""}]:[]})}function withoutOption(command,{name,value,word}){let isCluster=/^-[^-]./.test(word.text)&&word.text!==name;return isCluster&&(value||word.span.end-word.span.start!==word.text.length)?[]:
isCluster?[{span:word.span,text:word.text.replace(name.slice(1),"")}]:withoutWords(command,value&&command.words.includes(value)?[word,value]:[word])}function replaced({text:text2,span},by){let length=span.
end-span.start;return length===text2.length?[{span,text:by}]:length===text2.length+2?[{span:{...span,start:span.start+1,end:span.end-1},text:by}]:[]}function wordsOf({words:words2,span}){return{...span,
start:words2[0]?.span.start??span.start,end:words2[words2.length-1]?.span.end??span.end}}function envFilesOf({folder},lookup,part){return partsOf(part).flatMap(item=>{let path=textOf2(below(item,"path"))??textOf2(item);return path===void 0?[]:readEnvFile(joinPath(folder,path),lookup)})}function allEnvFiles(project,lookup){
let given=partsOf(partAt(project,"services")).flatMap(service=>["env_file","label_file"].flatMap(key=>envFilesOf(project,lookup,below(service,key)))),composes=new Set(project.files.map(({document})=>document.
source.path)),folders2=new Set(project.files.flatMap(({environment})=>[...environment.values()].flatMap(({span})=>composes.has(span.file)?[]:[span.file]))),own2=[...new Set([joinPath(project.folder,".\
env"),...folders2])].flatMap(path=>readEnvFile(path,lookup));return[...new Map([...own2,...given].map(file=>[file.source.path,file])).values()]}function readEnvFile(path,lookup){let source=lookup.source(
path);if(!source)return[];let values=readDotenv(source);return[{source,values,names:[...values.keys()]}]}var scanners=new Set("trivy grype snyk clair-scanner clamscan anchore-cli dockle safety bandit pip-audit semgrep gitleaks trufflehog detect-secrets govulncheck gosec nancy cargo-audit cargo-deny bundl\
e-audit bundler-audit brakeman checkov kics hadolint tfsec osv-scanner dependency-check dependency-check.sh retire auditjs nsp lynis oscap".split(" ")),testers=new Set("pytest py.test tox nosetests je\
st vitest mocha ava phpunit rspec ctest bats go-junit-report nose2 cypress playwright karma pest behat cucumber ginkgo gotestsum".split(" ")),linters=new Set("mypy flake8 pylint ruff eslint tslint tsc\
 golangci-lint staticcheck shellcheck rubocop phpstan psalm ktlint pyright".split(" ")),multiPurpose=new Set("sha1sum sha224sum sha256sum sha384sum sha512sum md5sum b2sum gpg gpg2 gpgv minisign cosign\
 npm pnpm yarn npx bun bunx go cargo mvn mvnw gradle gradlew sbt dotnet swift mix rake deno make poetry pipenv bundle uv hatch pdm composer".split(" "));function gateOf([program="",...args]){if(/^(?:install|auth|login|plugin|config|version|help|db|init|format|completion)$/.test(args[0]??"")&&!multiPurpose.has(program)||args.some(each=>/^--(?:fix|collect-only|download-db-only|update|version|help|init|write|list-tests|setupFiles)$/.
test(each))||args.length>0&&args.every(each=>/^(?:--?(?:version|help|[Vh])|version|help)$/.test(each)))return;if(!multiPurpose.has(program)&&!/^python[\d.]*$/.test(program))return scanners.has(program)?
"scanner":testers.has(program)||linters.has(program)?"test":void 0;let text2=args.join(" ");if(/^(?:sha(?:1|224|256|384|512)sum|md5sum|b2sum)$/.test(program))return/(?:^| )-(?:\w*c\b|-check)/.test(text2)?
"check":void 0;if(/^gpg2?$/.test(program))return/--(?:batch-)?verify/.test(text2)?"check":void 0;if(/^(?:gpgv|minisign)$/.test(program))return"check";if(program==="cosign")return args[0]==="verify"||args[0]===
"verify-blob"?"check":void 0;if(/^(?:npm|pnpm|yarn|npx|bunx?)$/.test(program))return/^(?:npm )?audit(?!\s+fix)\b/.test(text2)?"scanner":/^(?:test|t|run (?:test|lint|check)(?:[:.]\w[\w:-]*)?(?![\w-])|jest|vitest|eslint|mocha|lint)\b/.
test(text2)?"test":void 0;if(program==="go")return/^(?:test|vet)\b/.test(text2)?"test":void 0;if(program==="cargo")return/^(?:audit|deny)\b/.test(text2)?"scanner":/^(?:test|clippy|nextest)\b/.test(text2)?
"test":void 0;if(/^(?:mvn|mvnw|gradle|gradlew|sbt)$/.test(program))return/\bdependency-check\b|\bdependencyCheck/.test(text2)?"scanner":/(?:^| )(?:test|verify|check)\b/.test(text2)?"test":void 0;if(/^python[\d.]*$/.
test(program))return args[0]==="-m"?gateOf(args.slice(1))??(args[1]==="unittest"?"test":void 0):args.some(each=>/^(?:manage|setup)\.py$/.test(each))&&args.includes("test")?"test":void 0;if(program==="\
dotnet"||program==="swift"||program==="mix"||program==="rake"||program==="deno")return args[0]==="test"?"test":void 0;if(program==="make")return/(?:^| )(?:test|tests|check|lint)(?: |$)/.test(text2)?"t\
est":void 0;if(/^(?:poetry|pipenv|bundle|uv|hatch|pdm)$/.test(program))return args[0]==="run"||args[0]==="exec"?gateOf(args.slice(1)):void 0;if(program==="composer")return args[0]==="audit"?"scanner":
void 0}var isPrivileged=({privileged:privileged2})=>certainly(privileged2,value=>value),textUser=({image:{user}})=>!isSaid(user)||user.via?.some(({how})=>how==="built-from")?"":user.state==="unknown"?user.text:
user.value,hasNoKnownWayOut=networks2=>itemsOf(networks2).every(({value})=>certainly(value.internal,internal=>internal)),isInternalOnly=networks2=>networks2.state!=="unknown"&&networks2.value.length>0&&
networks2.value.every(each=>each.state!=="unknown")&&hasNoKnownWayOut(networks2);function isOnEveryInterface({networks:networks2},{hostIp}){return!certainly(hostIp,ip=>/^(?:|\*|0\.0\.0\.0|::|0:0:0:0:0:0:0:0|::ffff:0\.0\.0\.0)$/i.
test(ip))||networks2.state==="written"&&isInternalOnly(networks2)?!1:hostIp.state==="written"&&hostIp.value!==""?!0:networks2.state==="unknown"||networks2.value.every(network=>network.state!=="unknown"&&
certainly(network.value.hostBinding,ip=>ip===""||ip==="0.0.0.0")||network.state!=="unknown"&&network.value.hostBinding.state==="unknown")}var known4=new WeakMap;function knownOf(document,{containers}){let before=known4.get(document);if(before&&before.containers===containers)return before;let shipped=new Set(shippedStages(document,targetsOf(
document.source.path,containers)).flatMap(chainOf)),taken=new Set(document.stages.flatMap(sourcesOf)),runs=document.stages.flatMap(stage=>stage.scripts.flatMap(({instruction,script})=>instruction.keyword===
"RUN"?[{commands:script.commands,stage,instruction,ships:shipped.has(stage),alone:!taken.has(stage)}]:[])),commands=runs.flatMap(({commands:all,...rest})=>all.map(command=>({command,...rest}))),found={
containers,shipped,runs,commands};return known4.set(document,found),found}var shippedLayers=(document,project)=>knownOf(document,project).shipped,commandsOf=(document,project)=>knownOf(document,project).
commands,runsOf=(document,project)=>knownOf(document,project).runs;function reaches(stage,path,document,shipped){let seen=new Set,visit=(each,at2)=>shipped.has(each)?!0:seen.has(each)?!1:(seen.add(each),
document.stages.some(later=>chainOf(later).includes(each)&&later!==each&&visit(later,at2)||later.copies.some(({from,sources})=>from&&"stage"in from&&chainOf(from.stage).includes(each)&&sources.some(source=>at2===
null||source.state==="unknown"||covers(source.value,at2))&&visit(later,null))));return visit(stage,path)}function covers(source,path){let plain3=text2=>`/${withoutSlash(text2.replace(/^\.?\//,""))}`,from=plain3(
source),at2=plain3(path);return from.includes("*")||from.includes("\uFFFC")?at2.startsWith(from.slice(0,from.search(/[*\uFFFC]/))):from==="/"||at2===from||at2.startsWith(`${from}/`)}var wordsAfterFolder=({
name,words:words2})=>[name,...words2.slice(1).map(({text:text2})=>text2)],keyOf2=({file,start})=>`${start} ${file}`;function indexed(cache,list,place2){let known5=cache.get(list)??new Map(list.map(each=>[
keyOf2(place2(each)),each]));return cache.set(list,known5),known5}var workloads=new WeakMap,stages=new WeakMap,workloadOf=(stage,project)=>indexed(workloads,project.stages,({span})=>span).get(keyOf2(stage.
base.span));function stageOf({span},project){let document=dockerfilesOf(project).find(({source})=>source.path===span.file);return document&&indexed(stages,document.stages,({base})=>base.span).get(keyOf2(
span))}var isRemoved=(target,commands)=>commands.some(each=>each.name==="rm"&&each.words.slice(1).some(({text:text2,names:names4})=>text2===target.text&&text2!=="\uFFFC"||names4?.length===1&&target.names?.length===
1&&names4[0]===target.names[0]));function*modesOf(document,project){for(let{commands,stage,instruction,ships}of runsOf(document,project))for(let command of commands){let{name}=command;if(name!=="chmod"&&
name!=="mkdir"&&name!=="install")continue;let args=argumentsOf(command,name),word=name==="chmod"?args.operands[0]:optionOf(args,"-m","--mode")?.value;if(!word)continue;let targets2=name==="chmod"?args.
operands.slice(1):args.operands;if(targets2.length>0&&targets2.every(target=>isRemoved(target,commands)))continue;let paths2=targets2.map(({text:text2})=>text2),exact2=word.span.end-word.span.start===
word.text.length;yield{mode:word.text,span:word.span,paths:paths2,stage,instruction,ships,by:name,exact:exact2,command}}let shipped=shippedLayers(document,project);for(let stage of document.stages)for(let{
instruction,destination,sources}of stage.copies){let flag=flagOf(instruction,"chmod");if(!flag?.text)continue;let paths2=[destination,...sources].flatMap(path=>path.state==="unknown"?[]:[path.value]);
yield{mode:argumentValue(flag.text,document),span:flag.span,paths:paths2,stage,instruction,ships:shipped.has(stage),by:instruction.keyword,exact:!1}}}function argumentValue(text2,{stages:stages2,globals}){
let name=/^\$\{?(\w+)\}?$/.exec(text2)?.[1];if(!name)return text2;let value=[...globals,...stages2.flatMap(({assignments})=>assignments)].find(each=>each.keyword==="ARG"&&each.name===name&&each.value)?.
value;return value&&value.state!=="unknown"?value.value:text2}function writtenSource({source}){if(!source)return;let home=(source.state==="unknown"?source.text:source.value).replace(/^\$(?:\{(?:HOME|USERPROFILE)(?::?[-?][^}]*)?\}|HOME\b)/,"~");return/^(?:[^:{}]|\{[^{}]*\})*/.
exec(home)?.[0]||void 0}function mountsOf({flags}){return flags.flatMap(flag=>{if(flag.name!=="mount")return[];let fields=mountFields(flag),type=(fields.get("type")??"bind").toLowerCase(),given=fields.get("target")??fields.get(
"dst")??fields.get("destination"),id=fields.get("id")??(fields.get("source")??fields.get("src"))?.split("/").pop(),env=fields.get("env"),target=given??(type==="secret"&&id&&!env?`/run/secrets/${id}`:void 0),
mode=fields.get("mode");return[{type,span:flag.span,...target?{target}:{},...env?{env}:{},...mode?{mode}:{}}]})}var texts=(description,fallback=[])=>({schema:{type:"array",items:{type:"string",minLength:1},description},default:fallback}),allowList=description=>({schema:{type:"array",items:{type:"string",minLength:1},
description},default:null}),numbers=(description,fallback=[])=>({schema:{type:"array",items:{type:"integer",minimum:0},description},default:fallback}),number=(description,fallback)=>({schema:{type:"nu\
mber",minimum:0,description},default:fallback}),text=(description,pattern="")=>({schema:{type:"string",...pattern?{pattern}:{},description},default:""}),textsByName=description=>({schema:{type:"object",
additionalProperties:{type:"string"},description},default:{}});var letsThrough=({kind})=>kind==="allow"||kind==="log",isOpen=({cases,otherwise})=>letsThrough(otherwise)&&cases.every(({action})=>letsThrough(action)),isBlocked=({cases,otherwise})=>[otherwise,...cases.
map(({action})=>action)].every(action=>!letsThrough(action)&&action.kind!=="notify"),allowsByName=({defaultAction})=>!letsThrough(defaultAction)&&defaultAction.kind!=="trace",missingCalls=({calls},filter,names4)=>names4.
filter(name=>calls.number(name,filter.host.architecture.machine)!==void 0&&isBlocked(filter.verdict(name)));function rulesNaming({profile},holds){return(profile?.rules??[]).flatMap(rule=>{let names4=rule.
names.filter(({value})=>holds(value,rule));return names4.length?[{rule,names:names4}]:[]})}function listed2(names4,most6=12){let shown2=names4.slice(0,most6).map(name=>`\`${name.slice(0,40)}\``),rest=names4.
length-shown2.length;return rest>0?`${shown2.join(", ")} and ${rest} more`:shown2.length<2?shown2[0]??"":`${shown2.slice(0,-1).join(", ")} and ${shown2[shown2.length-1]}`}function startedBy({image,hooks}){let found=[],add=(what,setting,command)=>{setting.state==="written"&&command&&found.push({what,setting,command,commands:command.script?.commands??[]})};image.entrypoint.
state==="written"&&add("entrypoint",image.entrypoint,image.entrypoint.value),image.cmd.state==="written"&&add("command",image.cmd,image.cmd.value),image.healthcheck.state==="written"&&add("health chec\
k",image.healthcheck,image.healthcheck.value?.test);for(let{command}of hooks??[])command.state==="written"&&add("hook",command,command.value);return found}function coveredByDependabot({text:text2},kind,folder){return text2.replace(/(^|\s)#.*$/gm,"$1").split(/^(?=\s*-\s+(?:package-ecosystem|directory|directories|schedule)\s*:)/m).some(entry=>{let ecosystem=/package-ecosystem\s*:\s*["']?([\w-]+)/.
exec(entry)?.[1],single=/\bdirectory\s*:\s*["']?([^\s"']+)/.exec(entry)?.[1],listed3=/\bdirectories\s*:\s*((?:\[[^\]]*\])|(?:\n\s*-\s*[^\n]+)+)/.exec(entry)?.[1]??"",places=[...single?[single]:[],...[
...listed3.matchAll(/[^\s,"'[\]-][^\s,"'[\]]*/g)].map(([place2])=>place2)];return ecosystem===kind&&places.some(place2=>covers2(place2,folder))})}function covers2(pattern,folder){let plain3=`/${pattern.
replace(/^\/+|\/+$/g,"")}`;if(plain3.length>200||(plain3.match(/\*/g)?.length??0)>6)return!1;let source=plain3.split(/(\*\*\/?|\*)/).map(part=>part.startsWith("**")?".*":part==="*"?"[^/]*":literally(part)).
join("");return new RegExp(`^${source}/?$`).test(folder)}var isDay=text2=>/^\d{4}-\d{2}-\d{2}$/.test(text2)&&!Number.isNaN(Date.parse(text2))&&new Date(text2).toISOString().startsWith(text2);var apparmor_abi_default=defineRule({id:"apparmor-abi",on:"apparmor",severity:"medium",confidence:"medium",profile:"recommended",summary:"State the abi the rules are written for.",why:"The abi says wh\
ich kinds of rules the kernel is to enforce. Under one that does not know them, rules about user namespaces or io_uring are read and dropped; without any, the host's own configuration decides whether \
even network rules count.",standards:[],references:{"AppArmor feature abi":"https://gitlab.com/apparmor/apparmor/-/wikis/AppArmorpolicyfeatures"},examples:[{file:"apparmor.d/web",bad:`profile [|web|] \
{
  network inet tcp,
}
`,good:`abi <abi/3.0>,
profile web {
  network inet tcp,
}
`},{file:"apparmor.d/app",bad:`abi <abi/3.0>,
profile app {
  [|deny userns|],
}
`,good:`abi <abi/4.0>,
profile app {
  deny userns,
}
`}],*check({policy:policy2,profiles:profiles2}){let[first]=profiles2;if(!first)return;let{abi}=policy2;if(!abi){let network=profiles2.some(({profile})=>profile.rules.some(({rule})=>rule.kind==="networ\
k"||rule.kind==="unix"));yield{at:first.profile.node.name,message:network?"no abi is stated, so whether the network rules are enforced depends on the host's parser.conf: `abi <abi/3.0>,` before the pr\
ofile says it":"no abi is stated: `abi <abi/3.0>,` before the profile says which rules it counts on",severity:network?"medium":"low"};return}let dropped=own(abis,abi.path.value.replace(/^abi\//,""))??
[];for(let{profile}of profiles2)for(let placed of profile.rules)isOwn(placed)&&dropped.includes(placed.rule.kind)&&(yield{at:{span:placed.at},message:`\`${abi.path.value}\` does not know ${placed.rule.
kind} rules: this one is read and not enforced${denies(placed)?"":", and so is nothing else of the kind"}`,severity:"high",related:[{span:abi.span,message:"the abi"}]})}});var modes={complain:"only logs what it should deny",unconfined:"confines nothing",default_allow:"allows whatever it does not deny",prompt:"leaves what it does not name to somebody who is asked, and in\
 a container nobody is"},apparmor_enforced_default=defineRule({id:"apparmor-enforced",on:"apparmor",severity:"high",profile:"recommended",summary:"Enforce the profile.",why:"A profile in complain mode\
 looks like a control in every listing and stops nothing but what it denies by name. It is meant for the days in which it is written, and it stays.",standards:["CIS-5.2","OWASP-6","CWE-693"],references:{
"apparmor.d(5)":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage"},examples:[{file:"apparmor.d/web",bad:`abi <abi/3.0>,
profile web flags=(attach_disconnected, [|complain|]) {
  /srv/** r,
}
`,good:`abi <abi/3.0>,
profile web flags=(attach_disconnected) {
  /srv/** r,
}
`}],*check({profiles:profiles2}){for(let{profile}of profiles2){for(let flag of profile.node.flags){let what=own(modes,flag.value);what?yield{at:flag,message:`profile \`${profile.name}\` is in ${flag.value}\
 mode, which ${what}`}:flag.value==="debug"&&(yield{at:flag,message:"the flag debug is for developers of AppArmor",severity:"low"})}let all=profile.rules.find(placed=>placed.rule.kind==="all"&&!denies(
placed)&&isOwn(placed));all&&(yield{at:{span:all.at},message:`profile \`${profile.name}\` allows everything by this rule`})}}});var merged=[[/^\/(?=(?:bin|sbin|lib|lib32|lib64|libx32)\/)/,"/usr/","/{,usr/}"],[/^\/var\/(?=run\/)/,"/","/{,var/}"],[/^\/var\/(?=lock\/)/,"/run/","/{run,var}/"]],links=/^\/(?:usr\/)?bin\/(?:sh|python3?|awk|nawk|editor|vi|view|pager|java|javac|which|nc)$/,
apparmor_resolved_paths_default=defineRule({id:"apparmor-resolved-paths",on:"apparmor",severity:"medium",confidence:"medium",profile:"recommended",summary:"Write the path the kernel resolves, not a sy\
mlink to it.",why:"AppArmor looks at the file after links are followed. Where /bin is a link to /usr/bin, a rule for /bin/su never matches: an allowing one breaks the program, and a denying one denies\
 nothing, which is found out by whoever runs su.",standards:[],references:{UsrMerge:"https://wiki.debian.org/UsrMerge"},examples:[{file:"apparmor.d/web",bad:`abi <abi/3.0>,
profile web {
  [|deny /bin/su x|],
  /usr/bin/* ix,
}
`,good:`abi <abi/3.0>,
profile web {
  deny /{,usr/}bin/su x,
  /usr/bin/* ix,
}
`}],*check({profiles:profiles2}){for(let policy2 of profiles2)for(let rule of policy2.rules){if(!isOwn(rule.placed)||!rule.rule.path)continue;let written3=rule.rule.path.value,found=merged.find(([folder])=>folder.
test(rule.pattern)),behind=found&&rule.pattern.replace(found[0],found[1]),inMerged=behind!==void 0&&!hasTwin(policy2,rule,behind),isLink=!behind&&rule.literal!==void 0&&links.test(rule.literal)&&!leadsOn(
policy2,rule,rule.literal);if(!inMerged&&!isLink)continue;let opened=inMerged&&rule.deny?openedBehind(policy2,rule,behind):void 0,better=found?written3.replace(found[0],found[2]):written3,what=inMerged?
`\`${written3.slice(0,60)}\` lies below a folder that is a link on most distributions`:`\`${written3.slice(0,60)}\` is a link on most distributions`;yield{at:{span:rule.placed.at},message:`${what}: th\
e kernel sees the path behind it, and there this rule ${rule.deny?"denies nothing":"never matches"}${opened?", while another one allows it":""}${inMerged&&better!==written3?`. Write \`${better.slice(0,
70)}\``:""}`,severity:opened?"high":"medium",related:opened?[{span:opened.placed.at,message:"this rule allows it"}]:[]}}}}),accesses=["read","append","exec","mmap","link","lock"];function openedBehind(policy2,{
permissions},behind){for(let access of accesses){let found=permissions[access]?policy2.opening(behind,access):void 0;if(found)return found}}var leadsOn=(policy2,rule,literal)=>policy2.rules.some(other=>other!==
rule&&other.deny===rule.deny&&(other.pattern.startsWith(literal)&&other.pattern!==literal||/\/sh$/.test(literal)&&["dash","bash","busybox"].some(shell=>policy2.touches(other,literal.replace(/sh$/,shell),
"exec")))),hasTwin=(policy2,rule,pattern)=>policy2.rules.some(other=>other!==rule&&other.deny===rule.deny&&accesses.every(access=>!rule.permissions[access]||other.permissions[access])&&(other.pattern===
pattern||!merged.some(([folder])=>folder.test(other.pattern))&&policy2.covers(other,pattern)));var libraries=["/usr/lib/x86_64-linux-gnu/libc.so.6","/lib/x86_64-linux-gnu/libc.so.6","/usr/lib/aarch64-linux-gnu/libc.so.6","/lib/aarch64-linux-gnu/libc.so.6","/lib/ld-musl-x86_64.so.1","/lib/ld-mus\
l-aarch64.so.1","/usr/lib/ld-musl-x86_64.so.1","/lib64/libc.so.6","/usr/lib64/libc.so.6","/usr/lib/libc.so.6"],apparmor_runtime_baseline_default=defineRule({id:"apparmor-runtime-baseline",on:"apparmor",
severity:"medium",confidence:"medium",profile:"recommended",summary:"Allow what programs need to load and to talk.",why:"A profile under which the program does not start, or starts and then fails to r\
esolve a name, is taken off within the hour. What it would have kept out comes in afterwards.",standards:[],references:{"Profile components":"https://gitlab.com/apparmor/apparmor/-/wikis/Documentation"},
examples:[{file:"apparmor.d/web",bad:`abi <abi/3.0>,
profile [|web|] {
  network unix,
  /app/server rix,
}
`,good:`abi <abi/3.0>,
include <tunables/global>
profile web {
  include <abstractions/base>
  network unix,
  /app/server mrix,
}
`},{file:"apparmor.d/app",bad:`abi <abi/3.0>,
include <tunables/global>
profile app {
  include <abstractions/base>
  [|network inet tcp|],
  /app/** r,
  [|/app/** ix|],
}
profile [|none|] {
}
`}],*check({profiles:profiles2}){for(let policy2 of profiles2){let{profile}=policy2,{node}=profile;if(node.keyword==="hat"||!policy2.complete)continue;if(profile.rules.length===0&&profile.includes.size===
0&&profile.children.length===0&&!node.flags.some(({value})=>/complain|unconfined|default_allow|prompt/.test(value))){yield{at:node.name,message:`profile \`${profile.name.slice(0,60)}\` allows nothing a\
t all: no program starts under it`,severity:"high"};continue}let hasBase=[...profile.includes].some(path=>/^abstractions\/(?:base|ubuntu-unity7-base|[\w-]*base[\w-]*)$/.test(path)),running=ownGiving(policy2,
"exec").filter(({permissions})=>permissions.exec==="ix"||permissions.exec==="pix"),loads=libraries.some(path=>policy2.allows(path,"read")&&policy2.allows(path,"mmap"));if(running.length>0&&!hasBase&&!loads&&
profile.system.length===0)yield{at:node.name,message:`programs may be started under \`${profile.name.slice(0,60)}\`, and no C library may be read and mapped (\`mr\`): dynamic ones do not load. \`include <\
abstractions/base>\` allows it`};else for(let rule of running){let tree=/\*\*/.test(rule.pattern)&&!rule.permissions.mmap&&isForContainers(policy2)&&!/^\/(?:\{,?usr\/?,?\})?(?:usr\/)?(?:local\/)?s?bin\//.
test(rule.pattern),mapped=tree&&policy2.rules.some(other=>!other.deny&&other.permissions.mmap&&policy2.meet(rule,other));tree&&!mapped&&(yield{at:{span:rule.placed.at},message:`nothing below \`${rule.
prefix.replace(/\/$/,"")||"/"}\` may be mapped (\`m\`): extensions in native code do not load from there`,severity:"low"})}let inet=ownStatements(policy2,"network").filter(({rule})=>rule.words[0]),families5=statementsOf(
policy2,"network").map(({rule})=>rule.words.map(({value})=>value)),whole=families5.some(words2=>words2.length===0),four=inet.find(({rule})=>rule.words[0]?.value==="inet"||rule.words[0]?.value==="tcp");
if(!four||whole||profile.system.some(({path})=>/nameservice/.test(path.value)))continue;let sixth=families5.some(([family])=>family==="inet6"||family==="tcp"||family==="udp"||family==="stream"||family===
"dgram"),datagrams=families5.some(([family,type])=>/^(?:udp|dgram)$/.test(type??family??"")||/^inet6?$/.test(family??"")&&type===void 0),missing2=[sixth?"":"IPv6",datagrams?"":"UDP, and so no DNS"].filter(
Boolean);missing2.length&&(yield{at:{span:four.placed.at},message:`the profile allows no ${missing2.join(" and no ")}`,severity:"info"})}}});var modes2=[["read","r"],["append","w"],["lock","k"],["link","l"],["mmap","m"],["exec","x"]],complete_deny_default=defineRule({id:"complete-deny",on:"apparmor",severity:"low",confidence:"medium",profile:"\
strict",summary:"Deny every access mode of a protected path.",why:"A denial of reading leaves writing, linking and locking to whatever else the profile, or a later include, allows. A file that may not\
 be read but replaced is not protected.",standards:[],references:{"docker-default":"https://github.com/moby/profiles/blob/main/apparmor/template.go"},examples:[{file:"apparmor.d/web",bad:`abi <abi/3.0\
>,
profile web {
  /etc/** rw,
  [|deny /etc/shadow r|],
}
`,good:`abi <abi/3.0>,
profile web {
  /etc/** rw,
  deny /etc/shadow rwklx,
}
`}],*check({profiles:profiles2}){for(let policy2 of profiles2){let partial=policy2.rules.flatMap(rule=>{let{permissions}=rule;if(!rule.deny||!isOwn(rule.placed)||!permissions.read)return[];let left=modes2.
filter(([mode,letter])=>letter!=="m"&&letter!=="x"&&letter!=="r"&&!permissions[mode]&&!deniedElsewhere(policy2,rule,mode)),open=left.filter(([mode])=>policy2.giving(mode).some(other=>policy2.meet(rule,
other)));return left.length?[{rule,left,open}]:[]}),first=partial.find(({open})=>open.length)??partial[0];if(!first)continue;let bounded=hasDockerDenials(policy2),isOpen3=partial.some(({open})=>open.some(
([mode])=>mode!=="read"));yield{at:{span:first.rule.placed.at},message:`${partial.length===1?"this denial leaves":`${partial.length} denials leave modes out; this one leaves`} \`${first.left.map(([,letter])=>letter).
join("")}\` of \`${(first.rule.rule.path?.value??"").slice(0,60)}\` to other rules`,severity:bounded?"info":isOpen3?"medium":"low",related:partial.flatMap(({rule})=>rule===first.rule?[]:[{span:rule.placed.
at,message:"another one"}]).slice(0,5)}}}}),deniedElsewhere=(policy2,rule,mode)=>policy2.giving(mode,!0).some(other=>other!==rule&&policy2.covers(other,rule.pattern));var docker_default_denies_default=defineRule({id:"docker-default-denies",on:"apparmor",severity:"medium",confidence:"medium",profile:"recommended",summary:"Keep the denials of the engine's default pro\
file.",why:"docker-default allows files, network and capabilities broadly and then denies what leads to the host. A profile that copies the first half, or an old copy of both, gives a container less p\
rotection than having no profile of its own.",standards:[],references:{"docker-default":"https://github.com/moby/profiles/blob/main/apparmor/template.go"},examples:[{file:"apparmor.d/web",bad:`abi <ab\
i/3.0>,
profile web flags=(attach_disconnected,mediate_deleted) {
  network,
  [|file|],
  deny /proc/sysrq-trigger rwklx,
}
`,good:`abi <abi/3.0>,
profile web flags=(attach_disconnected,mediate_deleted) {
  network inet tcp,
  /srv/** r,
}
`}],*check({profiles:profiles2}){for(let policy2 of profiles2){if(!isForContainers(policy2))continue;let whole=wholeRule(policy2,"append"),network=ownStatements(policy2,"network").find(({rule})=>rule.
words.length===0&&rule.conditions.length===0&&!rule.peer),capability=capabilityRules(policy2).find(({rule,placed})=>rule.names.length===0&&!denies(placed)&&isOwn(placed)),missing2=whole?missingDenials(
policy2):[];capability&&whole&&ownStatements(policy2,"mount").length>0&&missing2.unshift("mount");let algs=statementsOf(policy2,"network").some(({rule,placed})=>denies(placed)&&rule.words[0]?.value===
"alg");network&&whole&&!algs&&missing2.push("network alg"),missing2.length!==0&&(yield{at:{span:(whole??network??capability)?.placed.at??policy2.profile.node.name.span},message:`docker-default allows \
as broadly and denies ${missing2.slice(0,10).join(", ")}, which this profile leaves open`})}}});var engines=new Set("docker-default containers-default cri-containerd.apparmor.d lxc-container-default unconfined".split(" ")),exec_target_defined_default=defineRule({id:"exec-target-defined",on:"appa\
rmor",severity:"medium",confidence:"medium",profile:"recommended",summary:"Transition only to profiles and children that exist.",why:"The parser does not ask whether the profile a program changes to e\
xists; the kernel does, when the program is started, and refuses. What then gets removed in a hurry is the transition, and the program runs with all the rights of its parent.",standards:[],references:{
"apparmor.d(5), execute rules":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#execute-rules"},examples:[{file:"apparmor.d/web",bad:`abi <abi/3.0>,
profile web {
  [|/usr/bin/convert Cx -> images|],
  profile image {
    /usr/bin/convert r,
  }
}
`,good:`abi <abi/3.0>,
profile web {
  /usr/bin/convert Cx -> image,
  profile image {
    /usr/bin/convert r,
  }
}
`}],*check({profiles:profiles2},{profiles:all}){let everywhere=appArmorsOf(all).flatMap(document=>document.profiles.map(({profile})=>profile));for(let policy2 of profiles2){let{profile}=policy2;for(let{
rule,permissions,placed,literal,deny}of policy2.rules){let local=permissions.exec==="cx";if(deny||!isOwn(placed)||!local&&permissions.exec!=="px")continue;let target=rule.target?profile.expand(rule.target.
value):literal;if(!(!target||/[*?[{&:]|\/\//.test(target)))if(local){let parent=profile.name.includes("//")?profiles2.find(each=>each.profile.name===profile.name.slice(0,profile.name.lastIndexOf("//"))):
void 0,children=[...profile.children,...parent?.profile.children??[]];if(!policy2.complete||children.some(child=>child.name.endsWith(`//${target}`)||child.attachment!==void 0))continue;yield{at:{span:placed.
at},message:`there is no child profile \`${target.slice(0,60)}\` in \`${profile.name.slice(0,60)}\`: starting it fails`}}else rule.target&&!engines.has(target)&&!everywhere.some(each=>each.name===target||
each.attachment===target)&&(yield{at:{span:placed.at},message:`there is no profile \`${target.slice(0,60)}\` in these files: where it is not loaded either, starting the program fails`,severity:"low",confidence:"\
low"})}}}});var high="sys_admin sys_module sys_rawio sys_ptrace mac_admin mac_override bpf dac_read_search sys_boot".split(" "),medium="dac_override net_admin sys_chroot setuid setgid setpcap setfcap mknod syslog\
 perfmon checkpoint_restore sys_time net_raw linux_immutable audit_control".split(" "),no_broad_capability_rule_default=defineRule({id:"no-broad-capability-rule",on:"apparmor",severity:"high",profile:"\
recommended",summary:"Do not allow all capabilities or dangerous ones.",why:"Each of these capabilities is root in one respect: loading modules, reading every file, tracing every process. The profile \
is the second lock behind the runtime's; one that allows all of them is a lock left open.",standards:["CWE-250"],references:{"capabilities(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.htm\
l"},examples:[{file:"apparmor.d/web",bad:`abi <abi/3.0>,
profile web {
  [|capability|],
}
profile worker {
  capability chown [|sys_admin|],
}
`,good:`abi <abi/3.0>,
profile web {
  capability net_bind_service,
  deny capability sys_admin,
}
`}],*check({profiles:profiles2}){for(let policy2 of profiles2){let bounded=hasDockerDenials(policy2);for(let{rule,placed}of capabilityRules(policy2))if(!(denies(placed)||!isOwn(placed))){if(rule.names.
length===0){let left=high.filter(name=>!isCapabilityDenied(policy2,name));if(left.length===0)continue;yield{at:{span:placed.at},message:`every capability is allowed${left.length<high.length?` but thos\
e denied, among them ${left.slice(0,3).join(", ")}`:", among them sys_admin and sys_module"}`,severity:bounded?"info":ratedFor(policy2,"high")}}for(let name of rule.names){let severity=high.includes(name.
value)?"high":medium.includes(name.value)?"medium":void 0;severity&&!isCapabilityDenied(policy2,name.value)&&(yield{at:{span:placed.included?placed.at:name.span},message:`capability \`${name.value}\` i\
s allowed`,severity:ratedFor(policy2,severity)})}}for(let kind of["userns","io_uring"])for(let{placed}of ownStatements(policy2,kind))yield{at:{span:placed.at},message:kind==="userns"?"user namespaces \
may be made, with every capability inside":"io_uring may be used in ways that borrow credentials or polling threads",severity:ratedFor(policy2,"medium")}}}});var shared=["/tmp/x","/var/tmp/x","/dev/shm/x","/home/x/y"],shells=/(?:^|\/)(?:(?:ba|da|a|z|k|c|tc)?sh|busybox|python[\d.]*|perl[\d.]*|ruby[\d.]*|node|php[\d.]*|lua[\d.]*)$/,no_broad_exec_default=defineRule(
{id:"no-broad-exec",on:"apparmor",severity:"medium",profile:"recommended",summary:"Allow executing only named programs.",why:"An attacker who can write a file wants to run it next. Where everything be\
low a folder may be executed, whatever is dropped there runs, and a shell runs whatever it is told.",standards:[],references:{"apparmor.d(5), execute rules":"https://gitlab.com/apparmor/apparmor/-/wik\
is/QuickProfileLanguage#execute-rules"},examples:[{file:"apparmor.d/web",bad:`abi <abi/3.0>,
profile web {
  [|/tmp/** ix|],
  [|/app/** ix|],
}
`,good:`abi <abi/3.0>,
profile web {
  /app/server ix,
}
`}],*check({profiles:profiles2}){for(let policy2 of profiles2){let bounded=hasDockerDenials(policy2),everything=wholeRule(policy2,"exec");for(let rule of ownGiving(policy2,"exec")){let at2={span:rule.
placed.at},world=shared.find(path=>policy2.touches(rule,path,"exec")&&policy2.allows(path,"exec"));if(policy2.opensAll(rule,"/**","exec"))yield{at:at2,message:"every file may be executed",severity:bounded?
"info":"medium"};else if(world)yield{at:at2,message:`programs in \`${world.slice(0,world.indexOf("/x"))}\` may be executed, where anybody writes`,severity:bounded&&rule===everything?"info":"high"};else{
if(everything||!isForContainers(policy2)||rule.permissions.exec!=="ix"&&rule.permissions.exec!=="pix")continue;rule.glob.some(part=>part.kind==="any")&&/\*\*/.test(rule.pattern)&&!/^\/(?:\{[^}]*\})?(?:usr\/)?(?:local\/)?s?bin\//.
test(rule.pattern)?yield{at:at2,message:`whatever lies below \`${rule.prefix.replace(/\/$/,"")||"/"}\` may be executed: fine only while nothing of this profile can write there`,severity:"low"}:rule.literal&&
shells.test(rule.literal)&&(yield{at:at2,message:`\`${rule.literal}\` may be executed, and with it whatever it is told`,severity:"low"})}}}}});var secret=["/etc/shadow","/etc/gshadow","/root/.ssh/id_ed25519","/root/.aws/credentials","/run/secrets/x","/var/run/secrets/x"],no_broad_file_read_default=defineRule({id:"no-broad-file-read",on:"appa\
rmor",severity:"medium",profile:"recommended",summary:"Do not allow reading the whole system.",why:"A program that may read everything hands an attacker every key, token and configuration in the conta\
iner and on what is mounted into it, with the first flaw that reads a file.",standards:["CWE-668"],references:{"apparmor.d(5), file rules":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLan\
guage#file-access-rules"},examples:[{file:"apparmor.d/web",bad:`abi <abi/3.0>,
profile web {
  [|/** r|],
}
profile login {
  [|/etc/shadow r|],
  /etc/passwd r,
}
`,good:`abi <abi/3.0>,
profile web {
  /srv/** r,
  /etc/passwd r,
}
`}],*check({profiles:profiles2}){for(let policy2 of profiles2){let bounded=hasDockerDenials(policy2);for(let rule of ownGiving(policy2,"read")){if(policy2.opensAll(rule,"/**","read")){yield{at:{span:rule.
placed.at},message:"every file may be read",severity:bounded?"info":ratedFor(policy2,"medium")};continue}let path=secret.find(each=>policy2.touches(rule,each,"read")&&policy2.allows(each,"read"));if(!path)
continue;let named=rule.exact||rule.prefix.length>path.lastIndexOf("/")+(path.endsWith("/x")?0:1);(named||policy2.opensAll(rule,"/etc/**","read")||policy2.opensAll(rule,"/root/**","read"))&&(yield{at:{
span:rule.placed.at},message:`\`${path.replace(/\/x$/,"")}\` may be read`,severity:ratedFor(policy2,named?"high":"medium")})}}}});var trees=["/**","/etc/**","/usr/**","/root/**","/home/**","/var/**","/bin/**","/sbin/**","/lib/**","/boot/**"],keys2=["/etc/ld.so.preload","/etc/passwd","/etc/shadow","/etc/sudoers","/etc/sudoers.d/x",
"/etc/crontab","/etc/cron.d/x","/etc/cron.daily/x","/etc/profile.d/x.sh","/etc/pam.d/x","/etc/systemd/system/x.service","/usr/lib/systemd/system/x.service","/home/x/.ssh/authorized_keys","/root/.ssh/a\
uthorized_keys"],no_broad_file_write_default=defineRule({id:"no-broad-file-write",on:"apparmor",severity:"high",profile:"recommended",summary:"Do not allow writing across the whole system.",why:"Whoev\
er may write everywhere replaces what others execute, adds an account or a cron job, and stays. A profile that allows it confines files in name only.",standards:["CWE-732"],references:{"apparmor.d(5),\
 file rules":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#file-access-rules"},examples:[{file:"apparmor.d/web",bad:`abi <abi/3.0>,
profile web {
  [|/etc/** rw|],
  [|/root/.ssh/authorized_keys w|],
  /var/cache/** rw,
}
`,good:`abi <abi/3.0>,
profile web {
  /etc/** r,
  /var/cache/** rw,
}
`}],*check({profiles:profiles2}){for(let policy2 of profiles2){let bounded=hasDockerDenials(policy2);for(let rule of new Set([...ownGiving(policy2,"append"),...ownGiving(policy2,"link")])){let access=rule.
permissions.append?"append":"link",tree=trees.find(each=>policy2.opensAll(rule,each,access)),owner2=rule.rule.prefix.owner?.value==="owner";if(tree)yield{at:{span:rule.placed.at},message:`${access==="\
link"?"links may be made":"files may be written"} anywhere below \`${tree==="/**"?"/":tree.slice(0,-3)}\`${owner2?" that the process owns":""}`,severity:bounded&&tree==="/**"?"info":owner2?"medium":"h\
igh"};else{let key=access==="append"?keys2.find(each=>policy2.touches(rule,each,access)&&policy2.allows(each,access)):void 0;key&&(yield{at:{span:rule.placed.at},message:`\`${key}\` may be written, whi\
ch is a way to root`,severity:"medium"})}}}}});var powerful="proc sysfs cgroup cgroup2 debugfs tracefs securityfs overlay fuse fuseblk devtmpfs bpf".split(" "),propagation=/^(?:make-)?r?(?:unbindable|private|slave|shared)$/,no_broad_mount_rule_default=defineRule(
{id:"no-broad-mount-rule",on:"apparmor",severity:"high",profile:"recommended",summary:"Do not allow unrestricted mounting.",why:"Whoever may mount takes the other rules apart: a bind mount gives a for\
bidden file a permitted name, and a fresh proc, sysfs or cgroup mount brings back the host's controls that were masked.",standards:["CWE-250"],references:{"apparmor.d(5), mount rules":"https://gitlab.\
com/apparmor/apparmor/-/wikis/QuickProfileLanguage#mount-rules"},examples:[{file:"apparmor.d/web",bad:`abi <abi/3.0>,
profile web {
  [|mount|],
  [|mount fstype=proc -> /mnt/|],
}
`,good:`abi <abi/3.0>,
profile web {
  mount fstype=tmpfs -> /run/app/,
}
`}],*check({profiles:profiles2}){for(let policy2 of profiles2){let high2=ratedFor(policy2,"high");for(let{rule,placed}of ownStatements(policy2,"mount")){let said=mounting(policy2,rule);said&&(yield{at:{
span:placed.at},message:said,severity:high2})}for(let{rule,placed}of ownStatements(policy2,"remount"))isAnywhere(policy2,rule.words[0])&&!optionsOf(rule).includes("ro")&&(yield{at:{span:placed.at},message:"\
any file system may be remounted, writable ones included",severity:high2});for(let{rule,placed}of ownStatements(policy2,"pivot_root"))isAnywhere(policy2,rule.words[0])&&(yield{at:{span:placed.at},message:"\
the root folder may be changed to any other",severity:high2});for(let{rule,placed}of ownStatements(policy2,"umount"))isAnywhere(policy2,rule.words[0])&&(yield{at:{span:placed.at},message:"anything may\
 be unmounted, what hides files of the host included",severity:hasDockerDenials(policy2)?"info":ratedFor(policy2,"medium")})}}});function mounting(policy2,rule){let options=optionsOf(rule),has=(...names4)=>options.
some(each=>names4.includes(each)),types2=rule.conditions.flatMap(({name,values})=>/fstype$/.test(name.value)?values.map(({value})=>value):[]),[source]=rule.words,[fromAnywhere,toAnywhere]=[isAnywhere(
policy2,source),isAnywhere(policy2,rule.target)];if(options.some(each=>propagation.test(each)))return;if(has("remount"))return fromAnywhere&&toAnywhere&&!has("ro")?"any file system may be remounted, w\
ritable ones included":void 0;if(has("move","M"))return fromAnywhere?"any mount may be moved, past the rules for where it was":void 0;if(has("bind","rbind","B","R"))return fromAnywhere||source?.value===
"/"?"any folder may be bound under another name, past the rules for its own":void 0;let type=powerful.find(each=>types2.some(pattern=>patternMatches(pattern,each)));if(type)return`file systems of type\
 \`${types2.find(pattern=>patternMatches(pattern,type))}\` may be mounted, which show or change what belongs to the host`;if(types2.length===0&&fromAnywhere&&toAnywhere)return options.length===0?"ever\
y mount is allowed: any type, from anywhere to anywhere":`every mount with the option${options.length>1?"s":""} ${options.slice(0,4).join(", ")} is allowed: any type, from anywhere to anywhere`}var optionsOf=({
conditions})=>conditions.flatMap(({name,values})=>/^options?$/.test(name.value)?values.map(({value})=>value):[]);function isAnywhere({profile},word){let path=word&&profile.expand(word.value);return word===
void 0||path!==void 0&&isEverything(path)}var rare=new Set(["alg","vsock","bluetooth","xdp","key","can","rds","tipc","rxrpc","kcm","smc","qipcrtr"]),no_broad_network_rule_default=defineRule({id:"no-broad-network-rule",on:"apparmor",severity:"\
medium",profile:"recommended",summary:"Allow only the address families the program needs.",why:"Raw and packet sockets read and forge other containers' traffic, and rare address families are doors int\
o seldom-tested parts of the kernel. Programs need inet and inet6, sometimes a netlink socket.",standards:[],references:{"apparmor.d(5), network rules":"https://gitlab.com/apparmor/apparmor/-/wikis/Qu\
ickProfileLanguage#network-rules"},examples:[{file:"apparmor.d/web",bad:`abi <abi/3.0>,
profile web {
  [|network|],
  [|network inet raw|],
}
`,good:`abi <abi/3.0>,
profile web {
  network inet tcp,
  network inet6 tcp,
}
`}],*check({profiles:profiles2}){for(let policy2 of profiles2){let bounded=hasDockerDenials(policy2),deniesAlg=statementsOf(policy2,"network").some(({rule,placed})=>denies(placed)&&rule.words[0]?.value===
"alg");for(let{rule,placed}of ownStatements(policy2,"network")){let at2={span:placed.at},[first,second]=rule.words.map(({value})=>value),narrowed=rule.conditions.length>0||rule.peer!==void 0;if(!first&&
!narrowed)(!deniesAlg||!bounded)&&(yield{at:at2,message:`every address family is allowed${deniesAlg?"":", AF_ALG among them"}: name inet and inet6`,severity:bounded?"info":ratedFor(policy2,"medium")});else if(first===
"raw"||first==="packet"||second==="raw"||second==="packet"){let netlink=first==="netlink";yield{at:at2,message:netlink?"raw netlink sockets talk to the kernel's configuration interfaces":"raw sockets \
read and forge the traffic of others",severity:ratedFor(policy2,netlink?"medium":"high")}}else first&&rare.has(first)&&(yield{at:at2,message:`sockets of family ${first} are allowed, which hardly any p\
rogram in a container opens`,severity:ratedFor(policy2,"medium")})}}}});var anybody=peer=>peer===void 0||isEverything(peer)||patternMatches(peer,"unconfined"),no_broad_ptrace_rule_default=defineRule({id:"no-broad-ptrace-rule",on:"apparmor",severity:"high",profile:"recomme\
nded",summary:"Do not allow tracing or signalling other confinements.",why:"A tracer owns the process it traces: its memory, its secrets, its rights. Allowed without naming a peer, it reaches processe\
s outside the profile, unconfined ones included, and acts as they may.",standards:["CWE-250"],references:{"apparmor.d(5), ptrace rules":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLangua\
ge#ptrace-rules"},examples:[{file:"apparmor.d/web",bad:`abi <abi/3.0>,
profile web {
  [|ptrace|],
  [|signal|],
}
`,good:`abi <abi/3.0>,
profile web {
  ptrace (trace, read) peer=web,
  signal peer=web,
}
`}],*check({profiles:profiles2}){for(let policy2 of profiles2){for(let{rule,placed}of ownStatements(policy2,"ptrace")){let peer=conditionOf(policy2,rule.conditions,"peer"),known5=!rule.conditions.some(
({name})=>name.value==="peer")||peer!==void 0,access=accessOf(rule,["trace","read"]),traces=access.some(each=>/^(?:trace|write|w|rw|wr)$/.test(each)),reads=access.some(each=>/^(?:read|r)$/.test(each));
if(!known5||!anybody(peer)||!traces&&!reads)continue;let whom=peer!==void 0&&!isEverything(peer)?"unconfined processes":"every process";yield{at:{span:placed.at},message:`${whom} may be ${traces?"trac\
ed":"read by tracing"}: name a peer`,severity:traces?"high":"medium"}}for(let{rule,placed}of ownStatements(policy2,"signal")){let sends=accessOf(rule,["send"]).some(each=>/^(?:send|write|w|rw|wr)$/.test(
each)),peer=conditionOf(policy2,rule.conditions,"peer"),narrowed=rule.conditions.some(({name,values})=>name.value!=="peer"&&values.length>0),known5=peer!==void 0||!rule.conditions.some(({name})=>name.
value==="peer");sends&&!narrowed&&known5&&(peer===void 0||isEverything(peer))&&(yield{at:{span:placed.at},message:"every process may be sent every signal: name a peer",severity:"medium"})}for(let{rule,
placed}of ownStatements(policy2,"dbus"))rule.access.some(({value})=>value==="eavesdrop")?yield{at:{span:placed.at},message:"every message on the bus may be read"}:rule.conditions.length===0&&!rule.peer&&
rule.access.length===0&&(yield{at:{span:placed.at},message:"every service on every bus may be called",severity:"medium"});for(let kind of["unix","mqueue"])for(let{rule,placed}of ownStatements(policy2,
kind))rule.conditions.length===0&&!rule.peer&&rule.access.length===0&&rule.words.length===0&&(yield{at:{span:placed.at},message:kind==="unix"?"abstract sockets of every process may be reached":"messag\
e queues of every process may be used",severity:"low"})}}});var no_commented_include_default=defineRule({id:"no-commented-include",on:"apparmor",severity:"medium",profile:"recommended",summary:"Do not comment an include out by a space.",why:"`#include` is an i\
nclude in this language, and `# include` is a comment. One space decides whether the abstractions a profile counts on are there, and nothing says which was meant.",standards:[],references:{"apparmor.d\
(5), #include":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#include-rules"},examples:[{file:"apparmor.d/web",bad:`abi <abi/3.0>,
profile web {
  [|# include <abstractions/base>|]
  /srv/** r,
}
`,good:`abi <abi/3.0>,
profile web {
  #include <abstractions/base>
  # programs include their own libraries
  /srv/** r,
}
`}],*check({source}){for(let found of source.text.matchAll(/^([ \t]*)(#[ \t]+)include[ \t]+(?:if[ \t]+exists[ \t]+)?(?:<[^>\n]+>|"[^"\n]+")(?=,?[ \t]*\r?$)/gm)){let[whole,indent="",hash2=""]=found,start=found.
index+indent.length,span={file:source.path,start,end:found.index+whole.length};yield{at:{span},message:"this is a comment: with a space after the hash nothing is included",fix:{title:"make it an inclu\
de",safety:"unsafe",edits:[{span:{...span,end:start+hash2.length},text:""}]}}}}});var privileged="su sudo doas pkexec mount umount passwd chsh newgrp newuidmap newgidmap sh bash dash zsh ash busybox".split(" "),no_confinement_escape_default=defineRule({id:"no-confinement-escape",on:"\
apparmor",severity:"high",profile:"recommended",summary:"Leave no way out of the profile.",why:"A profile holds only as long as everything started under it is held too. One program that starts unconfi\
ned, or a change to any profile one likes, and an attacker has left it with one exec.",standards:["CWE-693"],references:{"apparmor.d(5), execute rules":"https://gitlab.com/apparmor/apparmor/-/wikis/Qu\
ickProfileLanguage#execute-rules"},examples:[{file:"apparmor.d/web",bad:`abi <abi/3.0>,
profile web {
  [|/usr/bin/backup ux|],
  [|change_profile -> **|],
}
`,good:`abi <abi/3.0>,
profile web {
  /usr/bin/backup Cx -> backup,
  profile backup {
    /usr/bin/backup r,
  }
}
`}],*check({profiles:profiles2}){for(let policy2 of profiles2){for(let pathRule of policy2.rules){let{rule,permissions,placed,deny}=pathRule;if(deny||!permissions.exec||!isOwn(placed)||policy2.open(pathRule,
"exec")===null)continue;let target=rule.target&&policy2.profile.expand(rule.target.value),isPrivileged2=privileged.some(name=>["/bin/","/usr/bin/"].some(folder=>policy2.touches(pathRule,folder+name,"e\
xec"))),at2={span:placed.at},path=rule.path?.value.slice(0,60)??"every program",scrubs=rule.exec?.value==="safe"||rule.exec?.value!=="unsafe"&&permissions.scrubs;if(target==="unconfined")yield{at:at2,
message:`\`${path}\` starts unconfined: that is the profile it is sent to`};else if(/^(?:ux|pux|cux)$/.test(permissions.exec)){let falls=permissions.exec!=="ux"?" where it has no profile of its own":"";
yield{at:at2,message:`\`${path}\` starts unconfined${falls}${scrubs?"":", with the environment it is given, LD_PRELOAD included"}`,severity:scrubs&&!(permissions.exec==="ux"&&isPrivileged2)?"medium":"\
high"}}else rule.exec?.value==="unsafe"?yield{at:at2,message:`\`${path}\` keeps the environment it is given, LD_PRELOAD included`,severity:"medium"}:/^(?:px|cx)$/.test(permissions.exec)&&!scrubs&&isPrivileged2?
yield{at:at2,message:`\`${path}\` starts under another profile with the environment it is given: write it with a capital letter`,severity:"medium"}:/^(?:pix|cix)$/.test(permissions.exec)&&(yield{at:at2,
message:`under which profile \`${path}\` starts depends on what is loaded: this one's, when there is no other`,severity:"low"})}for(let{rule,placed}of ownStatements(policy2,"change_profile")){let target=rule.
target?policy2.profile.expand(rule.target.value):"**";target!==void 0&&(isEverything(target)||patternMatches(target,"unconfined"))?yield{at:{span:placed.at},message:isEverything(target)?"a process may\
 change to any profile, unconfined included":"a process may leave this profile for none"}:rule.exec?.value==="unsafe"&&(yield{at:{span:placed.at},message:"the change keeps the environment, LD_PRELOAD \
included",severity:"medium"})}}}});var controls=[["/proc/sysrq-trigger","append","/proc/sysrq-trigger"],["/proc/kcore","read","/proc/kcore"],["/proc/sys/kernel/core_pattern","append","/proc/sys/kernel/core_pattern"],["/proc/sys/kernel/\
modprobe","append","/proc/sys/kernel/modprobe"],["/proc/sys/fs/binfmt_misc/register","append","/proc/sys/fs/binfmt_misc"],["/proc/sys/vm/overcommit_memory","append","/proc/sys/vm"],["/proc/1/mem","app\
end","/proc/*/mem"],["/proc/1/attr/current","append","/proc/*/attr"],["/proc/1/attr/exec","append","/proc/*/attr"],["/proc/sys/kernel/hotplug","append","/proc/sys/kernel/hotplug"],["/sys/kernel/uevent\
_helper","append","/sys/kernel/uevent_helper"],["/sys/kernel/security/apparmor/.load","append","AppArmor's own .load"],["/sys/kernel/security/apparmor/.replace","append","AppArmor's own .replace"],["/\
sys/kernel/security/apparmor/.remove","append","AppArmor's own .remove"],["/sys/kernel/debug/x/y","append","/sys/kernel/debug"],["/sys/firmware/efi/efivars/x","append","/sys/firmware"],["/sys/fs/cgrou\
p/memory/release_agent","append","a cgroup's release_agent"],["/sys/module/kvm/parameters/x","append","/sys/module"],["/dev/mem","append","/dev/mem"],["/dev/mem","read","/dev/mem"],["/dev/kmem","appen\
d","/dev/kmem"],["/dev/port","append","/dev/port"],...["sda","sda1","sdb","vda","xvda","nvme0n1","nvme0n1p1","dm-0","mapper/x"].map(disk=>[`/dev/${disk}`,"append","disks"]),["/dev/kvm","append","/dev/\
kvm"],["/etc/apparmor.d/x","append","/etc/apparmor.d"],["/run/docker.sock","append","the engine's socket"],["/var/run/docker.sock","append","the engine's socket"],["/run/containerd/containerd.sock","a\
ppend","the engine's socket"],["/run/crio/crio.sock","append","the engine's socket"],["/run/podman/podman.sock","append","the engine's socket"],["/run/cri-dockerd.sock","append","the engine's socket"],
["/run/k3s/containerd/containerd.sock","append","the engine's socket"],["/run/user/1000/docker.sock","append","the engine's socket"],["/run/user/1000/podman/podman.sock","append","the engine's socket"],
["/run/buildkit/buildkitd.sock","append","the engine's socket"],["/run/systemd/private","append","systemd's private socket"]],no_host_control_rule_default=defineRule({id:"no-host-control-rule",on:"app\
armor",severity:"high",profile:"recommended",summary:"Allow no access to interfaces that control the host.",why:"These files are not data. A line written to core_pattern or release_agent is a command \
the kernel runs as root outside the container; the engine's socket starts a container that owns the host; /proc/kcore and /dev/mem are its memory.",standards:["CWE-668"],references:{"What docker-defau\
lt denies":"https://docs.docker.com/engine/security/apparmor/"},examples:[{file:"apparmor.d/web",bad:`abi <abi/3.0>,
profile web {
  [|/proc/sys/** rw|],
  [|/run/docker.sock rw|],
}
`,good:`abi <abi/3.0>,
profile web {
  /proc/sys/** rw,
  deny /proc/sys/{kernel,vm,fs}/** w,
}
`}],*check({profiles:profiles2}){for(let policy2 of profiles2){if(wholeRule(policy2,"append"))continue;let reading=wholeRule(policy2,"read"),found=new Map,aimed=new Set;for(let[path,access,what]of controls){
if(access==="read"&&reading||!policy2.allows(path,access))continue;let rule=ownGiving(policy2,access).find(each=>policy2.touches(each,path,access));rule&&(found.set(rule,(found.get(rule)??new Set).add(
what)),(!/^\/(?:var\/)?run\//.test(path)||rule.exact||rule.prefix.length>path.lastIndexOf("/")+1)&&aimed.add(rule))}for(let[rule,whats]of found){let list=[...whats];yield{at:{span:rule.placed.at},message:`\
this reaches ${list.slice(0,4).join(", ")}${list.length>4?` and ${list.length-4} more`:""}, which control${list.length>1?"":"s"} the host`,severity:ratedFor(policy2,aimed.has(rule)?"high":"medium")}}}}});var kinds=["read","append","link","lock","mmap","exec"],types=new Set("tcp udp icmp icmp6 icmpv6 stream dgram seqpacket rdm raw packet all".split(" ")),most=400,no_inert_apparmor_rule_default=defineRule(
{id:"no-inert-apparmor-rule",on:"apparmor",severity:"low",profile:"strict",summary:"Remove rules that change nothing, or audit them.",why:"What a profile does not allow is denied and logged. A deny ru\
le for it changes one thing only: the attempt is no longer logged, and it is exactly the attempt one wants to hear of. An allow that a deny covers allows nothing.",standards:[],references:{"apparmor.d\
(5), deny":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#deny-rules"},examples:[{file:"apparmor.d/web",bad:`abi <abi/3.0>,
profile web {
  /srv/** r,
  [|deny capability sys_admin|],
  deny /etc/shadow r,
}
`,good:`abi <abi/3.0>,
profile web {
  /srv/** r,
  audit deny capability sys_admin,
  audit deny /etc/shadow r,
}
`}],*check({profiles:profiles2}){for(let policy2 of profiles2){let{profile}=policy2;if(!policy2.complete||profile.rules.some(({rule})=>rule.kind==="all"))continue;let idle=profile.system.some(({path})=>path.
value!=="abstractions/base")?[]:[...capabilities2(policy2),...networks(policy2),...paths(policy2)].sort((a,b)=>a.start-b.start),severity=hasDockerDenials(policy2)?"info":"low",[first]=idle;first&&(yield{
at:{span:first},message:`${idle.length===1?"this rule changes nothing but the log: what it denies":`${idle.length} rules, this the first of them, change nothing but the log: what they deny`} nothing a\
llows. \`audit deny\` keeps the log`,severity,related:idle.slice(1,6).map(span=>({span,message:"another one"}))});let vain=inVain(policy2),[allow]=vain;allow&&(yield{at:{span:allow.at},message:`${vain.
length===1?"this rule changes":`${vain.length} rules, this the first of them, change`} nothing: ${allow.why}`,severity,related:vain.slice(1,6).map(({at:at2,why})=>({span:at2,message:why}))})}}});function inVain(policy2){
let{rules:rules2}=policy2;if(rules2.length>most)return[];let found=[],seen=new Set;for(let rule of rules2){if(!isOwn(rule.placed)||rule.placed.included||!rule.rule.path)continue;let{prefix,permissions,
target}=rule.rule,key=[rule.pattern,permissions.value.split("").sort().join(""),target?.value,prefix.owner?.value,rule.deny,rule.priority].join(" "),denial=!rule.deny&&rules2.find(deny=>deny.deny&&deny.
priority>=rule.priority&&takesBack(policy2,deny,rule));denial?found.push({at:rule.placed.at,why:`\`deny ${denial.rule.path?.value.slice(0,60)}\` takes back all it allows`}):seen.has(key)&&found.push({
at:rule.placed.at,why:"the same stands above"}),seen.add(key)}return found}var takesBack=(policy2,deny,rule)=>(deny.rule.prefix.owner===void 0||deny.rule.prefix.owner.value===rule.rule.prefix.owner?.value)&&
kinds.every(kind=>!rule.permissions[kind]||!!deny.permissions[kind])&&(!rule.permissions.write||deny.permissions.write)&&(deny.pattern===rule.pattern||policy2.covers(deny,rule.pattern));function*capabilities2(policy2){
let allowed=capabilityRules(policy2).filter(({placed})=>!denies(placed));for(let{rule,placed}of capabilityRules(policy2)){if(!denies(placed)||!isOwn(placed)||rule.prefix.audit||rule.names.length===0)continue;
rule.names.some(({value})=>allowed.some(other=>other.rule.names.length===0||other.rule.names.some(name=>name.value===value)))||(yield placed.at)}}function*networks(policy2){let rules2=statementsOf(policy2,
"network"),allowed=rules2.filter(({placed})=>!denies(placed)).map(({rule})=>rule.words[0]?.value);if(!allowed.some(word=>word!==void 0&&types.has(word)))for(let{rule,placed}of rules2)denies(placed)&&isOwn(
placed)&&!rule.prefix.audit&&rule.words[0]&&!types.has(rule.words[0].value)&&!allowed.includes(void 0)&&!allowed.includes(rule.words[0].value)&&(yield placed.at)}function*paths(policy2){if(policy2.rules.
length>most)return;let allows=policy2.rules.filter(({deny})=>!deny),shared2=(a,b)=>kinds.some(kind=>!!a.permissions[kind]&&!!b.permissions[kind]);for(let rule of policy2.rules)rule.deny&&isOwn(rule.placed)&&
!rule.rule.prefix.audit&&!allows.some(other=>shared2(rule,other)&&policy2.meet(rule,other))&&(yield rule.placed.at)}var most2=100,no_slash_crossing_class_default=defineRule({id:"no-slash-crossing-class",on:"apparmor",severity:"medium",profile:"recommended",summary:"Do not use a negated class that also matches a sla\
sh.",why:"Unlike `*` and `?`, a class such as `[^.]` matches a slash. A rule meant for the files of one folder reaches into the folders beside or below it; docker-default itself had to be mended for t\
his.",standards:[],references:{"apparmor.d(5), globbing":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#file-globbing"},examples:[{file:"apparmor.d/web",bad:`abi <abi/3.0>,
profile web {
  /srv/app[|[^.]|]* r,
}
`,good:`abi <abi/3.0>,
profile web {
  /srv/app[^./]* r,
}
`}],*check({profiles:profiles2,source}){for(let policy2 of profiles2){let bounded=hasDockerDenials(policy2);for(let{rule,placed,deny}of policy2.rules){if(!rule.path||placed.included||rule.path.span.file!==
source.path)continue;let{span}=rule.path,written3=source.text.slice(span.start,span.end),classes=[...written3.matchAll(/\[\^((?:\\.|[^\]\\])*)\]/g)].slice(0,most2).filter(found=>!found[1]?.includes("/")&&
!followsSlash(written3,found.index)&&!/^(?:\[\^?[^\]]*\])*\*\*/.test(written3.slice(found.index+found[0].length))),[first]=classes;if(!first)continue;let ends=classes.map(found=>span.start+found.index+
found[0].length-1),start=span.start+first.index;yield{at:{span:{...span,start,end:start+first[0].length}},message:`\`${first[0].slice(0,40)}\` ${classes.length>1?`and ${classes.length-1} more here mat\
ch`:"matches"} a slash too, so this rule ${deny?"denies":"reaches"} more than files of one folder`,severity:bounded?"info":deny?"low":"medium",fix:{title:"leave the slash out",safety:"safe",edits:ends.
map(at2=>({span:{...span,start:at2,end:at2+1},text:"/]"}))}}}}}});function followsSlash(text2,at2){let index=at2-1;for(;text2[index]==="{"||text2[index]===",";){for(let depth=0;index>=0&&(text2[index]!==
"{"||depth>0);index-=1)text2[index]==="}"?depth+=1:text2[index]==="{"&&(depth-=1);index-=1}return text2[index]==="/"}var mostPairs=4e3,no_write_exec_default=defineRule({id:"no-write-exec",on:"apparmor",severity:"high",profile:"recommended",summary:"Let no path be both writable and executable.",why:"Writing a file an\
d starting it is all an attacker needs to run code of one's own under the profile. Where no path allows both, a flaw that writes files stays a flaw that writes files.",standards:[],references:{"apparm\
or.d(5), execute rules":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#execute-rules"},examples:[{file:"apparmor.d/web",bad:`abi <abi/3.0>,
profile web {
  /app/** rw,
  [|/app/*.so mr|],
}
`,good:`abi <abi/3.0>,
profile web {
  /app/** rw,
  deny /app/lib/** w,
  /app/lib/*.so mr,
}
`}],*check({profiles:profiles2}){for(let policy2 of profiles2){let bounded=hasDockerDenials(policy2),pairs=0,whole=wholeRule(policy2,"append"),writing=whole?[whole]:policy2.giving("append").filter(({prefix})=>!/^\/(?:dev|proc|sys)\//.
test(prefix));for(let running of policy2.rules){let second=running.permissions.exec?"exec":running.permissions.mmap?"mmap":void 0;if(running.deny||!second)continue;let found=firstPair(policy2,writing,
running,second,()=>(pairs+=1,pairs>mostPairs));if(found){if(whole){yield{at:{span:whole.placed.at},message:running===whole?"every file may be written and executed":`every file may be written, and \`${found.
path.slice(0,80)}\`, for one, also ${second==="exec"?"executed":"mapped to be executed"}`,severity:bounded?"info":"high",related:running===whole?[]:[{span:running.placed.at,message:"here it may be exe\
cuted"}]};break}yield{at:{span:running.placed.at},message:`\`${found.path.slice(0,80)}\`, for one, may be written and ${second==="exec"?"executed":"mapped to be executed"}`,severity:"high",related:found.
rule===running?[]:[{span:found.rule.placed.at,message:"here it may be written"}]}}}}}});function firstPair(policy2,writing,running,second,tired){for(let rule of writing){if(!isOwn(rule.placed)&&!isOwn(
running.placed)||!rule.prefix.startsWith(running.prefix)&&!running.prefix.startsWith(rule.prefix))continue;if(tired())return;let path=policy2.open(rule,"append",running,second);if(path&&!/^\/(?:dev|proc|sys)\//.
test(path))return{path,rule}}}var severities={broken:"high",loose:"medium",unread:"low"},valid_apparmor_default=defineRule({id:"valid-apparmor",on:"apparmor",severity:"high",profile:"recommended",summary:"Write AppArmor profiles t\
he parser accepts.",why:"A profile with one error is not loaded at all. The container then does not start, or starts under whatever profile was loaded before, and what was written today confines nobod\
y.",standards:[],references:{"apparmor.d(5)":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage"},examples:[{file:"apparmor.d/web",bad:`profile web {
  capability [|CAP_NET_BIND_SERVICE|],
  network inet tc[|p|]
  /srv/** r,
  deny /bin/su [|ix|],
}
`,good:`profile web {
  capability net_bind_service,
  network inet tcp,
  /srv/** r,
  deny /bin/su x,
}
`},{file:"apparmor.d/app",bad:`profile app {
  [|@{PROC}/*/stat|] r,
  /app/* ix,
  [|/app/x* px|],
}
`,good:`include <tunables/global>
profile app {
  @{PROC}/*/stat r,
  /app/* ix,
  /app/x1 px,
}
`}],*check({faults}){for(let{span,message,kind,fix}of faults)yield{at:{span},message,severity:severities[kind],...fix?{fix}:{}}}});var dependency_reachable_default=defineRule({id:"dependency-reachable",on:"compose",severity:"medium",confidence:"medium",profile:"recommended",summary:"Let services reach what they depend on.",why:"N\
etworks that keep a service from what it needs do not stay: the proxy cannot reach its upstream, somebody removes the separation to make it work, and takes all of it out at once.",standards:[],references:{
"Networking in Compose":"https://docs.docker.com/compose/how-tos/networking/"},examples:[{file:"compose.yaml",bad:`services:
  proxy:
    image: example/proxy:1.0
    command: --upstream http://app:8080
    networks: [front]
    depends_on:
      - [|app|]
  app:
    image: example/app:1.0
    networks: [back]
networks:
  front: {}
  back: {}
`,good:`services:
  proxy:
    image: example/proxy:1.0
    command: --upstream http://app:8080 --far far
    networks: [front]
    depends_on: [app, far, migrate, later]
  later:
    image: example/later:1.0
    networks: [back]
  app:
    image: example/app:1.0
    networks: [front, back]
  far:
    image: example/far:1.0
    networks: [shared]
  migrate:
    image: example/app:1.0
    network_mode: none
networks:
  front: {}
  back: {}
  shared: { external: true }
`},{file:"compose.yaml",bad:`services:
  proxy:
    image: example/proxy:1.0
    depends_on: [app]
  app:
    image: example/app:1.0
networks:
  default:
    driver_opts:
      com.docker.network.bridge.enable_icc: [|"false"|]
`,good:`services:
  proxy:
    image: example/proxy:1.0
    depends_on: [app]
  app:
    image: example/app:1.0
networks:
  default:
    driver_opts:
      com.docker.network.bridge.enable_icc: "true"
`},{file:"compose.yaml",bad:`services:
  [|alert|]:
    image: example/alert:1.0
    networks: [inside]
    environment:
      WEBHOOK_URL: https://hooks.example.com/x
networks:
  inside: { internal: true }
`,good:`services:
  alert:
    image: example/alert:1.0
    networks: [inside, outside]
    environment:
      WEBHOOK_URL: https://hooks.example.com/x
  app:
    image: example/app:1.0
    networks: [inside]
    environment:
      API_URL: http://alert:8080
networks:
  inside: { internal: true }
  outside: {}
`}],*check(project,linked){let own2=containersOf2(project,linked);for(let service of servicesOf(project))for(let dependency of partsOf(below(service,"depends_on"))){let[from,to]=[own2.get(service.name),
own2.get(dependency.name)];if(!from||!to||!isPlain(from)||!isPlain(to))continue;let reached=new Set(namesOf(to)),shared2=itemsOf(from.host.networks,({name})=>reached.has(name)),pair=`${quote(service.name)}\
 and ${quote(dependency.name)}, on which it depends,`;if(shared2.length===0)speaksTo(from,dependency.name)&&(yield{at:dependency.at,message:`${pair} share no network: it cannot reach it`});else if(shared2.
every(({value})=>certainly(value.connects,connects=>!connects))){let[first]=shared2;first&&(yield{at:first.value.connects,message:`${pair} share only networks on which containers cannot reach each oth\
er`})}}for(let container of own2.values()){let outward=isPlain(container)&&isInternalOnly(container.host.networks)?itemsOf(container.image.env).find(({value})=>/WEBHOOK_URL_FILE$/i.test(value.name)||goesOut(
value.literal,own2)):void 0;outward&&(yield{at:container,severity:"info",message:`service ${quote(container.path[1]??"")} is on internal networks only, and ${quote(outward.value.name)} has it call an \
address outside`,related:[{span:outward.span,message:"configured here"}]})}}}),isPlain=({host})=>host.networkMode.state==="default"&&host.networks.state!=="unknown"&&host.networks.value.every(network=>certainly(
network,({external})=>certainly(external,yes2=>!yes2))),namesOf=({host})=>itemsOf(host.networks).map(({value})=>value.name);function speaksTo({image},service){let plain3=literally(service),host=new RegExp(
`(?:\\/\\/|@)${plain3}(?:[:/?,]|$)|(?:^|[\\s,=])${plain3}:\\d+`),commands=[image.cmd,image.entrypoint].flatMap(setting=>setting.state==="written"?setting.value?.words??[]:[]);return itemsOf(image.env).
some(({value})=>host.test(value.literal)||value.literal===service&&/(?:^|_)(?:HOST|HOSTS|HOSTNAME|URL|ADDR|ADDRESS|SERVER|ENDPOINT|UPSTREAM|BACKEND)$/i.test(value.name))||commands.some(word=>word.state!==
"unknown"&&host.test(word.value))}function goesOut(value,services){let host=/^https:\/\/(?:[^/@]*@)?([a-z0-9.-]+\.[a-z]{2,})(?:[:/]|$)/i.exec(value)?.[1];return host!==void 0&&!services.has(host)&&!/\.(?:local|internal|localhost|lan|test)$/i.
test(host)&&/hook|notify|alert/i.test(value)}var depends_on_healthy_default=defineRule({id:"depends-on-healthy",on:"compose",severity:"info",profile:"strict",summary:"Wait for dependencies to be healthy, and only for those with a check.",why:"A \
started database is not one that answers: the service begins before it, fails, and is patched with sleeps and retries. The other way round, a service that waits for the health of something without a c\
heck never starts at all.",standards:[],references:{"Control startup order":"https://docs.docker.com/compose/how-tos/startup-order/"},examples:[{file:"compose.yaml",bad:`services:
  web:
    image: example/web:1.0
    depends_on:
      - [|db|]
  job:
    image: example/job:1.0
    depends_on:
      plain:
        condition: [|service_healthy|]
  db:
    image: postgres:17.2
  plain:
    image: alpine:3.22
`,good:`services:
  web:
    image: example/web:1.0
    depends_on:
      db:
        condition: service_healthy
      app: { condition: service_started }
      init: { condition: service_completed_successfully }
  db:
    image: postgres:17.2
    healthcheck: { test: [CMD, pg_isready] }
  app:
    image: example/app:1.0
  init:
    image: postgres:17.2
`}],*check(project,linked){let own2=containersOf2(project,linked);for(let service of servicesOf(project))for(let dependency of partsOf(below(service,"depends_on"))){let target=own2.get(dependency.name),
condition=below(dependency,"condition"),kind=condition?textOf2(condition):"service_started";if(!target||kind===void 0)continue;let{healthcheck}=target.image;kind==="service_healthy"&&condition&&certainly(
healthcheck,check2=>check2===null||check2.test===null)&&(yield{at:{span:condition.node.span,via:condition.at.via},severity:"medium",message:`${quote(service.name)} waits for the health of ${quote(dependency.
name)}, which has no health check: it never starts`,related:[{span:target.span,message:"this service has no check"}]});let isChecked=healthcheck.state==="written"&&healthcheck.value?.test,isStore=namesDatastore(
target.image);kind==="service_started"&&(isChecked||isStore||!condition)&&(yield{at:dependency.at,message:`${quote(service.name)} starts before ${quote(dependency.name)} answers: wait with \`condition:\
 service_healthy\`${isChecked?"":", once it has a health check"}`})}}});var encrypted_overlay_default=defineRule({id:"encrypted-overlay",on:"compose",severity:"medium",profile:"recommended",summary:"Encrypt overlay networks.",why:"An overlay carries what services say to e\
ach other across the network between hosts, in plain text unless told otherwise. Whoever is on that network reads passwords and data, and can answer in a service's place.",standards:["CIS-7.3","CWE-31\
9"],references:{"Encrypt traffic on an overlay network":"https://docs.docker.com/engine/network/drivers/overlay/#encrypt-traffic-on-an-overlay-network"},examples:[{file:"compose.yaml",bad:`services:
  app:
    image: example/app:1.0
networks:
  default:
    driver: [|overlay|]
`,good:`services:
  app:
    image: example/app:1.0
networks:
  default:
    driver: overlay
    driver_opts: { encrypted: "true" }
  local:
    driver: bridge
  far:
    external: true
`}],*check(project){for(let network of partsOf(partAt(project,"networks"))){let driver=below(network,"driver"),isOff2=below(network,"driver_opts","encrypted")===void 0&&!partsOf(below(network,"driver_\
opts")).some(({name})=>name==="encrypted"||name.startsWith("encrypted=")),external=below(network,"external");driver&&textOf2(driver)==="overlay"&&isOff2&&(!external||flagOf2(external)===!1)&&(yield{at:{
span:driver.node.span,via:driver.at.via},message:`overlay network ${quote(network.name)} sends everything between hosts in plain text: set driver_opts.encrypted`})}}});var no_default_credential_default=defineRule({id:"no-default-credential",on:"compose",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not ship a default password in a variable'\
s fallback.",why:"The fallback is a live password wherever nobody sets the variable, and it stands in the repository for everybody to read. A required variable stops the start instead.",standards:["OW\
ASP-12","CWE-1392"],references:{Interpolation:"https://docs.docker.com/reference/compose-file/interpolation/"},examples:[{file:"compose.yaml",bad:`services:
  db:
    image: postgres:17.2
    environment:
      POSTGRES_PASSWORD: [|\${DB_PASSWORD:-postgres}|]
`,good:`services:
  db:
    image: postgres:17.2
    environment:
      POSTGRES_PASSWORD: \${DB_PASSWORD:?}
      TOKEN_TTL: \${TOKEN_TTL:-3600}
      API_TOKEN: \${API_TOKEN:-\${OTHER}}
      SECRET_KEY: \${SECRET_KEY:-}
`}],*check(project,linked){let services=containersOf2(project,linked);for(let{name,path,span,exact:exact2,operator,operand,from,whole,start,end}of project.files.flatMap(variableUses)){if(from!=="opera\
nd"||!operator.endsWith("-")||!operand)continue;let key=/^([A-Za-z_]\w*)=/.exec(whole)?.[1]??path[path.length-1]??"",isVariable2=path[2]==="environment"||path[3]==="args",telling=[name,...isVariable2?
[key]:[]].find(namesSecret)??name,inUrl=secretIn("",`${whole.slice(0,start)}${operand.text}${whole.slice(end)}`,!0)?.by==="url";if(!secretIn(telling,operand.text,!0)&&!inUrl)continue;let service=services.
get(path[1]??""),open=service&&itemsOf(service.host.portBindings,port2=>isOnEveryInterface(service.host,port2)).length>0,fix=exact2?{fix:{safety:"unsafe",title:`require it: \${${name}:?}`,edits:[{span,
text:`\${${name}:?}`}]}}:{};yield{at:{span},severity:service?.development?"low":open?"high":"medium",message:`where nobody sets ${quote(name)}, its fallback is the password`,...fix}}}});var no_disabled_attestations_default=defineRule({id:"no-disabled-attestations",on:"compose",severity:"info",profile:"strict",summary:"Keep provenance and SBOM attestations on.",why:"Attestations say w\
hat an image was built from, by whom and how. Without them nobody can tell afterwards which images hold the library that turned out to be a back door.",standards:["OWASP-13"],references:{"Build attest\
ations":"https://docs.docker.com/build/metadata/attestations/"},examples:[{file:"compose.yaml",bad:`services:
  app:
    build:
      context: .
      [|provenance|]: false
      [|sbom|]: false
`,good:`services:
  app:
    build:
      context: .
      provenance: mode=max
      sbom: true
`}],*check(project){for(let service of servicesOf(project))for(let key of["provenance","sbom"]){let part=below(service,"build",key);part&&/^(?:false|mode=disabled|disabled=true)$/.test(textOf2(part)??
"")&&(yield{at:part.at,message:`the image of service ${quote(service.name)} is built without ${key==="sbom"?"a bill of materials":"provenance"}`})}}});var unread={postgres:/^\/etc\/postgresql(?:\/.*)?\/(?:postgresql|pg_hba)\.conf$/,redis:/\/redis\.conf$/,valkey:/\/valkey\.conf$/},unreadConfigs=name=>Object.hasOwn(unread,name)?unread[name]:void 0;var ignoredBySwarm=["security_opt","privileged","devices","userns_mode","restart","ipc","pid","network_mode","cgroup_parent","shm_size","links","mac_address"],ignoredByCompose=["placement","update_con\
fig","rollback_config","endpoint_mode"],no_ineffective_setting_default=defineRule({id:"no-ineffective-setting",on:"compose",severity:"info",confidence:"medium",profile:"strict",summary:"Remove setting\
s that change nothing.",why:"A setting that nobody reads looks like protection in every review: permissions on a secret that stay wide open, a hardening key the deployer passes over, a configuration f\
ile the server never opens.",standards:[],references:{"Compose Deploy Specification":"https://docs.docker.com/reference/compose-file/deploy/"},examples:[{file:"compose.yaml",bad:`services:
  app:
    build: .
    secrets:
      - source: key
        [|mode|]: 0400
    deploy:
      [|placement|]: { constraints: [node.role == worker] }
  db:
    image: postgres:17.2
    volumes:
      - [|./postgresql.conf:/etc/postgresql/postgresql.conf:ro|]
secrets:
  key: { file: ./key.txt }
networks:
  default:
    driver_opts:
      [|com.docker.network.bridge.enable_icc|]: "true"
`,good:`services:
  app:
    build: .
    secrets:
      - source: key
        mode: 0400
    deploy: { replicas: 2 }
  db:
    image: postgres:17.2
    command: -c config_file=/etc/postgresql/postgresql.conf
    volumes:
      - ./postgresql.conf:/etc/postgresql/postgresql.conf:ro
secrets:
  key: { environment: KEY }
`},{file:"stack.yaml",bad:`services:
  app:
    image: example/app:1.0
    [|security_opt|]: [no-new-privileges=true]
    deploy: { mode: global }
`,good:`services:
  app:
    image: example/app:1.0
    privileged: false
    cap_drop: [ALL]
    deploy: { mode: global }
`}],*check(project,linked){let own2=containersOf2(project,linked),isStack=[...own2.values()].some(({stack})=>stack),secrets2=partAt(project,"secrets");for(let service of servicesOf(project)){for(let key of isStack?
ignoredBySwarm:[]){let part=below(service,key);part&&flagOf2(part)!==!1&&(yield{at:part.at,message:`Swarm ignores ${key}: for service ${quote(service.name)} it changes nothing`})}for(let key of isStack?
[]:ignoredByCompose){let part=below(service,"deploy",key);part&&(yield{at:part.at,message:`docker compose ignores deploy.${key}: for service ${quote(service.name)} it changes nothing`})}for(let use of isStack?
[]:partsOf(below(service,"secrets")))yield*unheeded(use,secrets2);let container=own2.get(service.name);container&&(yield*unread2(container))}for(let network of partsOf(partAt(project,"networks"))){let option=below(
network,"driver_opts","com.docker.network.bridge.enable_icc");option&&textOf2(option)==="true"&&(yield{at:option.at,message:`containers of network ${quote(network.name)} reach each other by default: s\
aying so changes nothing`})}}});function*unheeded(use,secrets2){let name=textOf2(below(use,"source"));if(!(name===void 0||!below(secrets2,name,"file")))for(let key of["uid","gid","mode"]){let part=below(
use,key);part&&(yield{at:part.at,message:`docker compose mounts the file of secret ${quote(name)} as it is: ${key} changes nothing`})}}function*unread2(container){let{host,image}=container,path=image.
ref&&knownValue(image.ref)?.path,configs=path?unreadConfigs(path.slice(path.lastIndexOf("/")+1)):void 0;if(!configs||container.build||image.entrypoint.state==="written")return;let words2=startedBy(container).
flatMap(({command})=>command.words.map(word=>knownValue(word)??"?"));for(let mount of itemsOf(host.mounts)){let target=knownValue(mount.value.target)??"";!configs.test(target)||words2.some(word=>word===
"?"||word.includes(target.slice(target.lastIndexOf("/")+1))||/config|conf/.test(word))||(yield{at:mount,message:`the image of service ${quote(container.path[1]??"")} does not read ${quote(target)} unl\
ess its command names it`})}}var no_lost_hardening_default=defineRule({id:"no-lost-hardening",on:"compose",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not lose hardening through merging, overriding or \
the built image.",why:"The base file says read-only, without capabilities, as an ordinary user; what really starts is something else, because a later file or a list that replaces another took it away.\
 Whoever reviews the base does not see it, and an attacker finds a container without its protection.",standards:[],references:{"How files are merged":"https://docs.docker.com/reference/compose-file/me\
rge/","Fragments and merge keys":"https://docs.docker.com/reference/compose-file/fragments/"},examples:[{file:"compose.yaml",bad:`x-hardened: &hardened
  cap_drop: [ALL]
  security_opt: [no-new-privileges=true, seccomp=./app.json]
services:
  app:
    <<: *hardened
    image: example/app:1.0
    [|security_opt|]: [apparmor=app]
`,good:`x-hardened: &hardened
  cap_drop: [ALL]
  security_opt: [no-new-privileges=true]
services:
  app:
    <<: *hardened
    image: example/app:1.0
    security_opt: [no-new-privileges=true, apparmor=app]
`},{file:"compose.yaml",bad:`services:
  app:
    image: example/app:1.0
    healthcheck:
      test: [CMD, check]
      [|disable|]: true
`,good:`services:
  app:
    image: example/app:1.0
    healthcheck:
      test: [CMD, check]
      disable: false
`},{file:"compose.override.yaml",bad:`services:
  app:
    [|read_only|]: false
    [|cap_drop|]: !reset []
    security_opt: [[|no-new-privileges=false|]]
`,good:`services:
  app:
    read_only: true
    cap_drop: [KILL]
    security_opt: [apparmor=app]
`,with:{"compose.yaml":`services:
  app:
    image: example/app:1.0
    read_only: true
    cap_drop: [ALL]
    security_opt: [no-new-privileges=true]
`}}],*check(project,linked){let own2=containersOf2(project,linked),isDevelopment=[...own2.values()].some(({development})=>development);for(let replacement of project.replaced){let lost=lossOf(replacement);
if(!lost)continue;let{before,after,why}=replacement,by=why==="merge"?"it replaces what the merge key brings":why==="include"?"the including file takes it back":why==="extends"?"the extending service t\
akes it back":"this file takes it back";yield{at:{span:after.key.span},severity:isDevelopment?"low":"medium",message:`${lost} is lost: ${by}`,related:[{span:before.key.span,message:"what it was"}]}}for(let service of servicesOf(
project)){let off=below(service,"healthcheck","disable"),test=below(service,"healthcheck","test"),container=own2.get(service.name),isChecked=test??(container?.base?.healthcheck?container:void 0);off&&
isChecked&&flagOf2(off)===!0&&(yield{at:off.at,message:`the health check of service ${quote(service.name)} is switched off: ${test?"the test beside it never runs":"its image has one"}`,related:test?[{
span:test.at.span,message:"the test"}]:[]});let{base,image}=container??{};base?.drops&&image?.entrypoint.state==="written"&&image.user.state==="default"&&isRoot(image.user.value)&&(yield{at:image.entrypoint,
message:`the entrypoint of ${quote(base.name)}, which gives root up before the service starts, is replaced: it stays root`});let last=container&&lastOption(container.host,"no-new-privileges"),on=(container&&
certainly(container.host.securityOpt,()=>!0)?container.host.securityOpt:void 0)?.value.find(item=>item.state!=="unknown"&&isOn(item.value));last&&on&&parseBool(last.option.value)===!1&&(yield{at:last.
at,message:`no-new-privileges of service ${quote(service.name)} is off: the last entry counts`,related:[{span:on.span,message:"what was on"}]})}}}),isOn=text2=>{let{key,value,fault}=readSecurityOption(
text2);return key==="no-new-privileges"&&!fault&&parseBool(value)===!0};function lossOf({before,after}){let[was,is]=[entryTexts(before),entryTexts(after)],gone=text2=>!is.items.includes(text2);switch(before.
key.value){case"cap_drop":{let now=new Set(is.items.map(capabilityName)),lost=was.items.map(capabilityName).filter(cap=>!now.has(cap));return lost.length&&!now.has("ALL")&&!is.isOpen?`dropping ${lost.
slice(0,5).join(", ")}`:void 0}case"security_opt":{let options=new Set(is.items.map(text2=>readSecurityOption(text2).key)),isKept=text2=>{let{key}=readSecurityOption(text2);return options.has(key)&&(key!==
"no-new-privileges"||is.items.some(isOn))},lost=was.items.filter(text2=>isProtection(text2)&&gone(text2)&&!isKept(text2));return lost.length&&!is.isOpen?lost.slice(0,3).map(quote).join(", "):void 0}case"\
read_only":return was.items[0]==="true"&&isOff(is)?"the read-only root filesystem":void 0;case"user":return was.items[0]&&!isRoot(was.items[0])&&(is.isReset||is.items[0]==="")?`user ${quote(was.items[0])}`:
void 0;case"mem_limit":case"pids_limit":case"memory":case"pids":case"cpus":return was.items[0]&&!/^-?0*(?:\.0*)?$/.test(was.items[0])&&(is.isReset||/^(?:0|-1)$/.test(is.items[0]??""))?`the limit ${before.
key.value}`:void 0;case"healthcheck":return is.isReset?"the health check":void 0;case"test":return was.items[0]!=="NONE"&&is.items[0]==="NONE"?"the health check":void 0;default:return}}var isOff=({items,
isReset})=>isReset||items[0]==="false",isProtection=text2=>!/unconfined|disable|:false|=false/.test(text2);var no_obsolete_version_default=defineRule({id:"no-obsolete-version",on:"compose",severity:"info",profile:"strict",summary:"Remove the obsolete `version` key.",why:"Compose has ignored it since 2020 a\
nd warns on every run; people get used to warnings and stop reading them. No key depends on it any more.",standards:[],references:{"The version key":"https://docs.docker.com/reference/compose-file/ver\
sion-and-name/"},examples:[{file:"compose.yaml",bad:`[|version|]: "3.8"
services:
  app:
    image: example/app:1.0
    environment:
      version: "2"
`,good:`services:
  app:
    image: example/app:1.0
    environment:
      version: "2"
`}],*check({id,files:files2},{containers}){let stack=containers.some(container=>container.stack&&container.project===id);for(let{source,entries,flow}of files2.flatMap(({document})=>document.roots.map(
root=>({...root,...document})))){let version=entries.get("version");if(!version)continue;let{span}=version.key,end=source.text.indexOf(`
`,version.value.span.end),whole={file:source.path,start:span.start,end:end<0?source.text.length:end+1},simple=!flow&&version.value.kind==="scalar"&&(span.start===0||source.text[span.start-1]===`
`||source.text[span.start-1]==="\uFEFF");yield{at:{span},message:"Compose ignores `version` and warns about it",...stack||!simple?{}:{fix:{safety:"safe",title:"delete the line",edits:[{span:whole,text:""}]}}}}}});var usual=/^(?:(?:https?|ftp|no|all)_proxy|.*_VERSION|BUILDKIT_.*|SOURCE_DATE_EPOCH)$/i,no_secret_in_build_args_default=defineRule({id:"no-secret-in-build-args",on:"compose",severity:"high",confidence:"\
medium",profile:"recommended",summary:"Do not pass secrets as build arguments.",why:"A build argument stands in the image's history and in its provenance, for everybody who can pull it, however it was\
 given. A build secret is mounted for one RUN and kept nowhere.",standards:["CIS-4.10","OWASP-12","CWE-798"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[{file:"\
compose.yaml",bad:`services:
  app:
    build:
      context: .
      args:
        [|NPM_TOKEN: npm_c0ffee5ecret1|]
        [|DB_PASSWORD: \${DB_PASSWORD}|]
`,good:`services:
  app:
    build:
      context: .
      args:
        NODE_VERSION: "24"
        HTTP_PROXY: \${HTTP_PROXY}
        TOKEN_URL: https://example.com/token
      secrets: [npm]
secrets:
  npm:
    environment: NPM_TOKEN
`}],*check(project,linked){for(let service of servicesOf(project))for(let{name,literal,at:at2,isPassed}of buildArguments(below(service,"build","args"))){if(usual.test(name))continue;let secret2=secretIn(
name,literal),isReference=!secret2&&namesSecret(name)&&(isPassed||literal.replaceAll("\uFFFC","")==="")&&(isPassed||literal!=="");if(!secret2&&!isReference)continue;let severity=isReference||secret2?.
wellKnown?"medium":"high",uses=usesOfArgument(service.name,name,project,linked),what=secret2?secret2.wellKnown?"a well-known password":`${article(secret2.what)} ${secret2.what}`:"a secret";yield{at:at2,
severity,message:`build argument ${quote(name)} leaves ${what} in the image's history: hand it over with build.secrets and RUN --mount=type=secret`,related:uses.map(span=>({span,message:"used here"}))}}}});var no_secret_in_config_default=defineRule({id:"no-secret-in-config",on:"compose",severity:"medium",confidence:"medium",profile:"recommended",summary:"Keep secrets out of inline configs.",why:"A confi\
g is kept and shown like any other setting: it stands in the repository, every process of the container reads it, and `docker inspect` prints it. What opens something belongs in a secret.",standards:[
"OWASP-12","CWE-312"],references:{"Compose: secrets":"https://docs.docker.com/reference/compose-file/secrets/"},examples:[{file:"compose.yaml",bad:`services:
  app:
    image: example/app:1.0
    configs: [app]
configs:
  app:
    content: [|"db_password=Tr0ub4dor3x"|]
`,good:`services:
  app:
    image: example/app:1.0
    configs: [app]
configs:
  app:
    content: "db_password=\${DB_PASSWORD}\\nlog_level=info"
`}],*check(project){for(let config of partsOf(partAt(project,"configs"))){let content=below(config,"content"),found=content&&secretInLines(writtenText(content).split(`
`).filter(line=>!/^\s*[#;]/.test(line)));content&&found&&!found.value?.includes("\uFFFC")&&(yield{at:{span:content.node.span,via:content.at.via},severity:found.secret.by==="format"?"high":"medium",message:`\
config ${quote(config.name)} holds a ${found.secret.what}, which belongs in a secret`})}}});var no_unescaped_variable_default=defineRule({id:"no-unescaped-variable",on:"compose",severity:"high",confidence:"medium",profile:"recommended",summary:"Escape variables the container's shell should e\
xpand.",why:"Compose fills the variable in before the container exists, and the service's own environment is not where it looks: it puts nothing there. A database then starts without the password that\
 seems to be set, or a health check asks without one.",standards:[],references:{Interpolation:"https://docs.docker.com/reference/compose-file/interpolation/"},examples:[{file:"compose.yaml",bad:`servi\
ces:
  cache:
    image: redis:8.2
    command: sh -c 'redis-server --requirepass [|$REDIS_PASSWORD|]'
    environment:
      REDIS_PASSWORD: \${SOME_OTHER}
`,good:`services:
  cache:
    image: redis:8.2
    command: sh -c 'redis-server --requirepass $$REDIS_PASSWORD --maxmemory \${MEM:-1g} --dir $DIR'
    environment:
      REDIS_PASSWORD: \${SOME_OTHER}
      MEM: 2g
      DIR: \${DIR}
`},{file:"compose.yaml",bad:`services:
  db:
    image: postgres:17.2
    environment: [POSTGRES_USER=app]
    healthcheck:
      test: ["CMD-SHELL", "pg_isready -U [|\${POSTGRES_USER}|]"]
`,good:`services:
  db:
    image: postgres:17.2
    environment: [POSTGRES_USER=app]
    healthcheck:
      test: ["CMD-SHELL", "pg_isready -U $\${POSTGRES_USER}"]
`,with:{".env.example":""}}],*check(project,linked){let{lookup}=linked,own2=containersOf2(project,linked),fromFiles=new Map(servicesOf(project).map(service=>[service.name,new Set(envFilesOf(project,lookup,
below(service,"env_file")).flatMap(({names:names4})=>names4))])),uses=project.files.flatMap(variableUses),given=new Set(uses.flatMap(({name,path})=>path[2]==="environment"?[`${path[1]} ${name}`]:[]));
for(let{name,path,span,exact:exact2,operator,from}of uses){let[,service="",key,inner]=path;if(from!=="unset"||operator||usual2.test(name)||!/^(?:command|entrypoint)$/.test(key==="healthcheck"?inner===
"test"?"command":"":key??""))continue;let container=own2.get(service),variable=container&&itemsOf(container.image.env,each=>each.name===name)[0],isPassed=variable&&(variable.value.value===null||given.
has(`${service} ${name}`));if(!variable&&!fromFiles.get(service)?.has(name)||isPassed)continue;let where=key==="healthcheck"?"health check":key,reads=inShell(container,key);yield{at:{span},severity:namesSecret(
name)?"high":"medium",message:`Compose puts nothing for ${quote(`$${name}`)} into the ${where} of service ${quote(service)}: only its own environment sets it${reads?", write `$$`":"; run it through `s\
h -c` with `$$`, or set it in .env"}`,...exact2&&reads?{fix:{safety:"unsafe",title:"write $$",edits:[{span:{...span,end:span.start},text:"$"}]}}:{}}}}}),usual2=/^(?:HOME|PATH|USER|PWD|LOGNAME|HOSTNAME|SHELL|LANG)$/;
function inShell(container,key){let{cmd,entrypoint,healthcheck}=container?.image??{};return key==="healthcheck"?healthcheck?.state==="written"&&(healthcheck.value?.test?.form==="shell"||isShell(healthcheck.
value?.test)):[cmd,entrypoint].some(setting=>setting?.state==="written"&&isShell(setting.value))}var isShell=command=>{let words2=command?.words.map(word=>knownValue(word)??"")??[];return words2.some(
(word,at2)=>/(?:^|\/)(?:ba|da|a|z)?sh$/.test(word)&&words2.slice(at2+1,at2+3).some(option=>/^-\w*c$/.test(option)))};var no_unpinned_remote_default=defineRule({id:"no-unpinned-remote",on:"compose",severity:"high",profile:"recommended",summary:"Pin remote build contexts, includes and extends to a commit or digest.",why:"\
What is fetched when the project starts is whatever stands there then. Whoever takes over that repository, or moves its branch or tag, decides what is built and run on your machine, with the mounts an\
d rights they like.",standards:["OWASP-13","NIST-4.1.5","CWE-829"],references:{"Remote build contexts":"https://docs.docker.com/build/concepts/context/#git-repositories",Include:"https://docs.docker.c\
om/compose/how-tos/multiple-compose-files/include/"},examples:[{file:"compose.yaml",bad:`include:
  - [|https://github.com/example/stack.git#main|]
services:
  app:
    build: [|https://github.com/example/app.git|]
  web:
    build:
      context: .
      additional_contexts:
        shared: [|git@github.com:example/shared.git#v1|]
`,good:`include:
  - oci://registry.example.com/stack@sha256:4bcff63911fcb4448bd4fdacec207030997caf25e9bea4045fa6c8c44de311d1
services:
  app:
    build: https://github.com/example/app.git#0123456789abcdef0123456789abcdef01234567:sub
  web:
    build:
      context: .
      additional_contexts:
        shared: ../shared
        base: service:app
        other: docker-image://alpine:3.22
`}],*check(project){let includes=project.gaps.filter(({why,key})=>why==="remote"&&key!=="env_file");for(let{what,key}of includes)isPinned(what.value)||(yield{at:{span:what.span},message:`${key} fetche\
s ${quote(shown(what.value))}: ${reason(what.value)}`});for(let service of servicesOf(project)){let build=below(service,"build"),context=build?.node.kind==="map"?below(build,"context"):build,named=partsOf(
below(build,"additional_contexts"));for(let part of[context,...named]){let text2=part&&textOf2(part)?.replace(/^[\w.-]+=/,"");!part||!text2||!isFetched(text2)||isPinned(text2)||(yield{at:{span:part.node.
span,via:part.at.via},message:`the build of service ${quote(service.name)} fetches ${quote(shown(text2))}: ${reason(text2)}`})}}}}),isFetched=text2=>/^(?:https?|git|ssh|oci):\/\/|^git@|^github\.com\//.
test(text2),isPinned=text2=>!/^http:/.test(text2)&&/@sha256:[0-9a-f]{64}$|#[0-9a-f]{40}(?::|$)|[?&](?:commit|checksum)=[0-9a-f]{40}(?:&|$)/.test(text2),reason=text2=>/^http:/.test(text2)?"over plain H\
TTP anybody on the way can change it":"its tags and branches move, name a commit or digest",shown=text2=>text2.replace(/\/\/[^/@]*@/,"//");var no_unsandboxed_build_default=defineRule({id:"no-unsandboxed-build",on:"compose",severity:"high",profile:"recommended",summary:"Keep image builds inside the builder's sandbox.",why:"A build runs th\
e code of every dependency it installs. Privileged, that code owns the build machine; on the host's network it reaches what only the machine itself should: metadata services, databases, the engine.",standards:[
"OWASP-5","NIST-4.1.2","CWE-250"],references:{"Compose: build":"https://docs.docker.com/reference/compose-file/build/"},examples:[{file:"compose.yaml",bad:`services:
  app:
    build:
      context: .
      privileged: [|true|]
      network: [|host|]
      entitlements: [[|security.insecure|]]
`,good:`services:
  app:
    build:
      context: .
      privileged: false
      network: none
`}],*check(project){for(let service of servicesOf(project)){let build=below(service,"build"),found=(key,wanted2,severity,gain)=>partsOf(below(build,key)).flatMap(part=>textOf2(part)===wanted2?[{at:{span:part.
node.span,via:part.at.via},severity,message:`the build of service ${quote(service.name)} ${gain}`}]:[]);yield*found("privileged","true","high","runs privileged: what it installs owns the build machine"),
yield*found("entitlements","security.insecure","high","may run without a sandbox: what it installs owns the build machine"),yield*found("network","host","medium","is on the host's network: what it ins\
talls reaches what only the host should"),yield*found("entitlements","network.host","medium","may use the host's network: what it installs reaches what only the host should")}}});var effects={user:"empty means the image's own user, usually root",privileged:"Compose then refuses the file",read_only:"Compose then refuses the file",image:"the reference is then another image, or n\
one",ports:"an empty address is every interface",volumes:"the source is then another path, or none",cap_add:"the entry is then no capability",cap_drop:"the entry is then no capability",security_opt:"t\
he entry is then no option",network_mode:"the default network is then used"},usual3=/^(?:PWD|HOME|USER|LOGNAME|HOSTNAME|PATH|SHELL|LANG|TMPDIR|DISPLAY|XDG_\w+|SSH_AUTH_SOCK|WAYLAND_DISPLAY|COMPOSE_\w+|DOCKER_HOST|CI|GITHUB_\w+|CI_\w+)$/,
no_unset_variable_default=defineRule({id:"no-unset-variable",on:"compose",severity:"low",confidence:"medium",profile:"recommended",summary:"Give variables in security-relevant keys a value or a requir\
ed mark.",why:"Compose puts the empty string where a variable is not set, and only warns. An empty user is root, an empty address is every interface, an empty tag is no version: the protection disappe\
ars on the machine where somebody forgot the file.",standards:[],references:{Interpolation:"https://docs.docker.com/reference/compose-file/interpolation/"},examples:[{file:"compose.yaml",bad:`services\
:
  app:
    image: example/app:[|$TAG|]
    user: [|\${RUN_AS}|]
`,good:`services:
  app:
    image: example/app:\${TAG:?}
    user: \${RUN_AS:-1000}
    environment:
      MODE: \${MODE}
    volumes:
      - \${HOME}/data:/data
`}],*check({files:files2},{lookup}){let expected=files2.flatMap(({document})=>exampleEnvironments(document)).flatMap(path=>lookup.source(path)?.text??[]);for(let use of files2.flatMap(variableUses)){let{
name,path,span,exact:exact2,from}=use,key=path[2]??"",effect=Object.hasOwn(effects,key)?effects[key]:void 0;if(from!=="unset"||!effect||usual3.test(name)||!matters(use)||expected.some(text2=>new RegExp(
`^\\s*(?:export\\s+)?${name}\\s*[=:]`,"m").test(text2)))continue;let fix=exact2?{fix:{safety:"unsafe",title:`require it: \${${name}:?}`,edits:[{span,text:`\${${name}:?}`}]}}:{};yield{at:{span},message:`\
nothing sets ${quote(name)}: ${effect}`,...fix}}}});function matters({path,whole,start,end}){let key=path[path.length-1];return path[2]==="ports"?key==="host_ip"||key==="ports"&&start===0&&/^[^{}]*:[^{}]*(?:\{[^}]*\})?[^{}]*:/.
test(whole.slice(end)):path[2]==="volumes"?key==="source"||key==="volumes"&&start===0:!0}var no_unsupported_secret_default=defineRule({id:"no-unsupported-secret",on:"compose",severity:"medium",profile:"recommended",summary:"Use secrets the chosen deployer supports.",why:"docker compose re\
fuses external secrets and those of a driver: only Swarm has them. The project does not start, and under time pressure the password moves into the environment.",standards:[],references:{"Compose: secr\
ets":"https://docs.docker.com/reference/compose-file/secrets/"},examples:[{file:"compose.yaml",bad:`services:
  app:
    image: example/app:1.0
    secrets: [db]
secrets:
  [|db|]:
    external: true
`,good:`services:
  app:
    image: example/app:1.0
    secrets: [db]
secrets:
  db:
    file: ./db.txt
  unused:
    external: true
`}],*check(project,{containers}){let used=new Set(servicesOf(project).flatMap(service=>[...namesOf2(below(service,"secrets")),...namesOf2(below(service,"build","secrets"))])),services=servicesOf(project),
isStack=services.some(service=>below(service,"deploy","replicas"))&&!services.some(service=>refusedBySwarm.some(key=>below(service,key)))||containers.some(({project:id,stack})=>stack&&id===project.id),
bridges=partsOf(partAt(project,"networks")).filter(network=>textOf2(below(network,"driver"))==="bridge"),bad=partsOf(partAt(project,"secrets")).filter(secret2=>used.has(secret2.name)&&isRefused(secret2)),
[first]=bad;if(!first)return;let names4=bad.map(({name})=>quote(name)).slice(0,5).join(", "),[bridge]=bridges;yield{at:first.at,severity:isStack&&!bridge?"info":"medium",message:bridge?`${names4} need\
 Swarm, and the bridge network ${quote(bridge.name)} needs docker compose: no deployer starts this project as it is`:`${names4} need Swarm: docker compose refuses external and driver secrets`,related:[
...bad.slice(1,10).map(({at:at2})=>({span:at2.span,message:"the same here"})),...bridge?[{span:bridge.at.span,message:"Swarm has no bridge networks"}]:[]]}}}),refusedBySwarm=["build","extends","volume\
s_from","mem_limit","memswap_limit","cpu_quota","cpu_shares","cpuset"],namesOf2=part=>partsOf(part).flatMap(use=>textOf2(below(use,"source"))??textOf2(use)??[]),isRefused=secret2=>below(secret2,"drive\
r")!==void 0||flagOf2(below(secret2,"external"))===!0;var secret_file_mounted_default=defineRule({id:"secret-file-mounted",on:"compose",severity:"medium",profile:"recommended",summary:"Attach every secret a *_FILE variable points at.",why:"The variable n\
ames a file that is not there. Some images then refuse to start, others start without a password, and the quick repair is to put the password into the environment after all.",standards:["OWASP-12"],references:{
"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},examples:[{file:"compose.yaml",bad:`services:
  db:
    image: postgres:17.2
    environment:
      [|POSTGRES_PASSWORD_FILE: /run/secrets/db_password|]
    secrets: [other]
secrets:
  other: { environment: OTHER }
`,good:`services:
  db:
    image: postgres:17.2
    environment:
      POSTGRES_PASSWORD_FILE: /run/secrets/db_password
      TLS_KEY_FILE: /run/secrets/tls/key.pem
    secrets:
      - source: db
        target: db_password
    volumes: ["./tls:/run/secrets/tls:ro"]
secrets:
  db: { environment: DB_PASSWORD }
`}],*check(project,linked){let own2=containersOf2(project,linked);for(let service of servicesOf(project)){let container=own2.get(service.name);if(!container||project.fragments.has(service.name))continue;
let targets2=["secrets","configs"].flatMap(key=>partsOf(below(service,key)).map(use=>({use,folder:key==="secrets"?"/run/secrets":""}))).map(({use,folder})=>{let target=textOf2(below(use,"target"))??textOf2(
below(use,"source"))??textOf2(use);return target===void 0?void 0:target.startsWith("/")?target:`${folder}/${target}`}),{mounts:mounts2,tmpfs}=container.host;if(targets2.includes(void 0)||mounts2.state===
"unknown"||itemsOf(tmpfs).some(({value})=>value.target.startsWith("/run/secrets")))continue;let mounted=mounts2.value.flatMap(mount=>mount.state==="unknown"?"/":knownValue(mount.value.target)??"/");for(let item of itemsOf(
container.image.env,({name})=>/_FILE$/.test(name))){let path=item.value.value&&knownValue(item.value.value);if(!path||!/^(?:\/var)?\/run\/secrets\/./.test(path)||item.via?.some(({how})=>how==="built-f\
rom"))continue;let plain3=path.replace(/^\/var/,"");targets2.includes(plain3)||mounted.some(each=>each!==""&&(each===path||path.startsWith(`${each.replace(/\/$/,"")}/`)))||(yield{at:item,message:`${quote(
item.value.name)} names ${quote(path)}, and service ${quote(service.name)} is given no such secret`})}}}});var valid_compose_default=defineRule({id:"valid-compose",on:"compose",severity:"high",profile:"recommended",summary:"Write Compose files that Compose loads.",why:"A misspelt key is a protection that d\
oes not exist: `readonly: true` makes nothing read-only. Where Compose refuses the file, somebody soon runs an older copy or removes the line that was in the way.",standards:[],references:{"Compose fi\
le reference":"https://docs.docker.com/reference/compose-file/"},examples:[{file:"compose.yaml",bad:`services:
  app:
    image: example/app:1.0
    [|readonly|]: true
`,good:`services:
  app:
    image: example/app:1.0
    read_only: true
`},{file:"compose.yaml",bad:`services:
  app:
    image: example/app:1.0
    [|image|]: example/app:2.0
    privileged: [|maybe|]
`,good:`x-note: anything
services:
  app:
    image: example/app:1.0
    privileged: \${P}
    x-team: a
`}],*check({faults}){for(let{kind,span,message,fix}of faults)yield{at:{span},message,...kind==="unread"?{severity:"info"}:kind==="loose"?{severity:"medium"}:{},...fix?{fix}:{}}}});var versioned_secret_name_default=defineRule({id:"versioned-secret-name",on:"compose",severity:"info",profile:"strict",summary:"Give external secrets a version in their name.",why:"A secret that keeps\
 its name is rotated where nobody sees it, and nobody knows which services still hold the old one. With a version in the name, rotation is a change somebody reviews and can take back.",standards:[],references:{
"Rotate a secret":"https://docs.docker.com/engine/swarm/secrets/#example-rotate-a-secret"},options:{pattern:text("What names look like, such as *_v*: * stands for anything.")},examples:[{file:"compose\
.yaml",options:{pattern:"*_v*"},bad:`services:
  web:
    image: nginx:1.29
    secrets: [key]
secrets:
  key:
    external: true
    name: [|site_key|]
  [|other|]:
    external: true
`,good:`services:
  web:
    image: nginx:1.29
    secrets: [key]
secrets:
  key:
    external: true
    name: site_key_v3
  token_v1:
    external: true
  any:
    external: true
    name: \${NAME}
  local:
    file: ./local.txt
`}],*check(project,_,{pattern}){if(pattern)for(let secret2 of partsOf(partAt(project,"secrets"))){if(flagOf2(below(secret2,"external"))!==!0)continue;let named=below(secret2,"name")??below(secret2,"ex\
ternal","name"),called=named?textOf2(named):secret2.name;called!==void 0&&!fits(called,pattern)&&(yield{at:named?{span:named.node.span,via:named.at.via}:secret2.at,message:`the external secret ${quote(
called)} has no version in its name: it should look like ${quote(pattern)}`})}}});var allowed_host_config_default=defineRule({id:"allowed-host-config",on:"container",severity:"medium",profile:"strict",summary:"Keep mounts, runtimes, capabilities and limits inside your allow-lists.",
why:"Every folder of the host, every capability and every unlimited resource is a way out of a container or a way to starve its neighbours. A list of what is granted makes each new one a decision that\
 somebody takes.",standards:[],references:{"Runtime privileges":"https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities"},options:{mounts:allowList("Folders of the hos\
t that may be mounted, with what lies below them; relative ones as the Compose file writes them."),runtimes:allowList("Container runtimes that may be chosen, such as runc or runsc."),capabilities:allowList(
"Capabilities that may be added, such as NET_BIND_SERVICE."),"max-memory":number("The highest memory limit, in megabytes; a container without a limit is above it.",null),"max-cpus":number("The highest\
 CPU limit; a container without a limit is above it.",null)},examples:[{file:"compose.yaml",options:{mounts:["/srv/data","./config"],capabilities:["NET_BIND_SERVICE"],runtimes:["runc"]},bad:`services:\

  web:
    image: nginx:1.29
    runtime: [|nvidia|]
    cap_add: [NET_BIND_SERVICE, [|NET_RAW|]]
    volumes:
      - [|/srv/data-old:/old|]
      - [|/srv/data/../secret:/secret|]
      - [|./config/../.env:/env|]
`,good:`services:
  web:
    image: nginx:1.29
    runtime: runc
    cap_add: [CAP_NET_BIND_SERVICE]
    volumes:
      - /srv/data/web:/data
      - ./config/nginx.conf:/etc/nginx/nginx.conf
      - \${DATA}:/more
      - cache:/cache
volumes: {cache: {}}
`},{file:"compose.yaml",options:{mounts:["."]},bad:`services:
  web:
    image: nginx:1.29
    volumes: [[|/etc:/x|], [|../up:/y|]]
`,good:`services:
  web:
    image: nginx:1.29
    volumes: [./site:/x, .:/y]
`},{file:"compose.yaml",options:{"max-memory":512,"max-cpus":1},bad:`services:
  [|web|]:
    image: nginx:1.29
    mem_limit: [|1g|]
`,good:`services:
  web:
    image: nginx:1.29
    mem_limit: 512m
    cpus: 0.5
`}],*check(container,_,options){let{host}=container,{mounts:mounts2,runtimes,capabilities:capabilities3}=options,allowedMounts=mounts2?.map(place);for(let mount of itemsOf(host.mounts,({type,file})=>type===
"bind"&&!file)){let source=mount.value.source&&knownValue(mount.value.source);if(!allowedMounts||!source||allowedMounts.some(allowed=>isWithin2(place(source),allowed)))continue;let related=mount.value.
through?[{span:mount.value.through,message:"mounted here"}]:[];yield{at:mount,message:`${labelOf(container)} mounts ${quote(source)}, which is not on the list of allowed mounts`,related}}let allowedCapabilities=capabilities3?.
map(bare);for(let added2 of itemsOf(host.capAdd))allowedCapabilities&&!allowedCapabilities.includes(bare(added2.value))&&(yield{at:added2,message:`${labelOf(container)} adds ${quote(added2.value)}, wh\
ich is not on the list of allowed capabilities`});runtimes&&host.runtime.state==="written"&&!runtimes.includes(host.runtime.value)&&(yield{at:host.runtime,message:`${labelOf(container)} runs under ${quote(
host.runtime.value)}, which is not on the list of allowed runtimes`});for(let[what,limit,most6,unit]of[["memory",host.memory,options["max-memory"]&&options["max-memory"]*1024*1024,options["max-memory"]&&
`${options["max-memory"]} MB`],["CPU",host.cpus,options["max-cpus"],options["max-cpus"]]])most6!==null&&limit.state!=="unknown"&&(limit.value<=0||limit.value>most6)&&(yield{at:limit.state==="written"?
limit:container,message:`${labelOf(container)} ${limit.value>0?"has a":"has no"} ${what} limit ${limit.value>0?"above":"and should have one of at most"} ${unit}`})}}),bare=capability=>capability.toUpperCase().
replace(/^CAP_/,""),place=path=>path.startsWith("/")?normalPath(path):joinPath("",path),isWithin2=(path,allowed)=>allowed===""?!path.startsWith("/")&&path.split("/")[0]!=="..":path===allowed||path.startsWith(
`${allowed==="/"?"":allowed}/`);var bounded_logs_default=defineRule({id:"bounded-logs",on:"container",severity:"info",profile:"strict",summary:"Rotate container logs.",why:"The engine's default keeps every line for ever. Whoever can\
 make the service log, with nothing more than requests, fills the host's disk, and everything on it stops.",standards:["OWASP-7"],references:{"JSON file logging driver":"https://docs.docker.com/engine\
/logging/drivers/json-file/"},examples:[{file:"compose.yaml",bad:`services:
  [|app|]:
    image: example/app:1.0
  api:
    image: example/api:1.0
    logging:
      driver: [|json-file|]
      options: { max-file: "3" }
`,good:`services:
  app:
    image: example/app:1.0
    logging: { driver: local }
  api:
    image: example/api:1.0
    logging:
      options: { max-size: 10m }
  old:
    image: example/old:1.0
    logging: { driver: "\${DRIVER}" }
`}],*check(container,project){let{logDriver,logOptions}=container.host;!certainly(logDriver,driver=>driver===""||driver==="json-file")||logOptions.state==="unknown"||itemsOf(logOptions,option=>option.
name==="max-size").length||logOptions.value.some(({state})=>state==="unknown")||daemonSettings(project).some(({at:at2})=>/max-size/.test(at2("log-opts")?.text??"")||!/^(?:|"json-file")$/.test(at2("log\
-driver")?.text??""))||(yield{at:logDriver.state==="written"?logDriver:container,message:`the log of ${labelOf(container)} grows without bound: set max-size, or use the driver \`local\``})}});var most3=1048576,bounded_ulimits_default=defineRule({id:"bounded-ulimits",on:"container",severity:"info",profile:"strict",summary:"Do not raise ulimits without bound.",why:"Limits on open files and p\
rocesses keep one runaway or hijacked process from taking the host's. Without a bound it opens descriptors or forks until nothing else can.",standards:["CIS-5.19","OWASP-7"],references:{"Compose: ulim\
its":"https://docs.docker.com/reference/compose-file/services/#ulimits"},examples:[{file:"compose.yaml",bad:`services:
  app:
    image: example/app:1.0
    ulimits:
      nofile: [|-1|]
`,good:`services:
  search:
    image: example/search:2.0
    ulimits:
      memlock: -1
      nofile: { soft: 65536, hard: 65536 }
`}],*check(container){for(let limit of itemsOf(container.host.ulimits)){let{name:key,soft,hard}=limit.value;if(!/^(?:nofile|nproc|core)$/.test(key))continue;let bad=[soft,hard].find(each=>each!==null&&
(each===-1||each>most3));bad!==void 0&&(yield{at:limit,message:`${quote(key)} of ${labelOf(container)} is ${bad===-1?"without bound":bad}: one process can use up the host's`})}}});var cap_drop_all_default=defineRule({id:"cap-drop-all",on:"container",severity:"medium",profile:"recommended",summary:"Drop all Linux capabilities, then add back the few you need.",why:"Docker starts \
every container with 14 capabilities, among them raw sockets, changing owners and becoming another user. Few programs need any. Whoever breaks into the process holds all of them, and they are what mos\
t escapes and attacks on neighbours begin with.",standards:["CIS-5.4","OWASP-3","PSS-R","CWE-250"],references:{"capabilities(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.html","Runtime pr\
ivilege and capabilities":"https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities"},examples:[{file:"compose.yaml",bad:`services:
  [|web|]:
    image: caddy:2.10
`,good:`services:
  web:
    cap_drop: [ALL]
    image: caddy:2.10
`},{file:"compose.yaml",bad:`services:
  web:
    image: caddy:2.10
    cap_drop: [|[NET_RAW, MKNOD]|]
`,good:`services:
  web:
    image: caddy:2.10
    cap_drop: [all]
    cap_add: [NET_BIND_SERVICE]
`}],*check(container){let{host,windows}=container;if(windows||isPrivileged(host)||!certainlyLacks(host.capDrop,capability=>capability.trim().toUpperCase()==="ALL"))return;let message=host.capDrop.state===
"written"&&host.capDrop.value.length>0?`${labelOf(container)} drops some capabilities and keeps the rest of the engine's defaults`:`${labelOf(container)} keeps the engine's default capabilities`;yield{
at:host.capDrop,message:`${message}${needs(container)}`,fix:unsafe({add:"capDrop",items:["ALL"]})}}});function needs({base}){let known5=base&&neededCapabilities[base.name.slice(base.name.lastIndexOf("\
/")+1)];return known5?`; ${base.name} needs ${known5.join(", ")} back`:""}var cpu_limit_default=defineRule({id:"cpu-limit",on:"container",severity:"low",profile:"strict",summary:"Limit the CPU time of every container.",why:"Without a ceiling one busy container, or a miner a\
n intruder brings along, slows down everything else on the host.",standards:["CIS-5.12","OWASP-7","CWE-770"],references:{"Resource constraints":"https://docs.docker.com/engine/containers/resource_cons\
traints/#cpu"},examples:[{file:"compose.yaml",bad:`services:
  [|web|]:
    image: caddy:2.10
    cpu_shares: 512
`,good:`services:
  web:
    image: caddy:2.10
    cpus: 0.5
`},{file:"compose.yaml",bad:`services:
  [|web|]:
    image: caddy:2.10
`,good:`services:
  web:
    image: caddy:2.10
    cpuset: "0"
`}],*check(container){let{cpus,cpuQuota,cpusetCpus}=container.host;!certainly(cpus,count=>count<=0)||!certainly(cpuQuota,quota=>quota<=0)||!certainly(cpusetCpus,set=>set==="")||(yield{at:cpus,message:`${labelOf(
container)} may take all CPU time of the host`,fix:unsafe({set:"cpus",to:1})})}});var datastore_on_internal_network_default=defineRule({id:"datastore-on-internal-network",on:"container",severity:"medium",confidence:"medium",profile:"recommended",summary:"Attach datastores only to n\
etworks marked `internal`.",why:"A database needs no way out. On an ordinary network a compromised one downloads tools and sends the data away; on an internal network it can answer its clients and not\
hing else.",standards:["OWASP-5","NIST-4.3.3","CWE-653"],references:{"Compose: internal networks":"https://docs.docker.com/reference/compose-file/networks/#internal"},examples:[{file:"compose.yaml",bad:`\
services:
  app:
    image: example/app:1.0
  [|db|]:
    image: postgres:17.2
`,good:`services:
  app:
    image: example/app:1.0
    networks: [default, data]
  db:
    image: postgres:17.2
    networks: [data]
networks:
  data:
    internal: true
`},{file:"compose.yaml",bad:`services:
  app:
    image: example/app:1.0
    networks: [data]
  cache:
    image: mirror.example.com/library/redis:8.0
    networks: [[|data|]]
networks:
  data: {}
`,good:`services:
  app:
    image: example/app:1.0
    networks: [data]
  cache:
    image: mirror.example.com/library/redis:8.0
    networks: [data]
networks:
  data:
    external: true
`}],*check(container,{containers}){let{host,span}=container;if(!isDatastore(container)||host.networkMode.state!=="default")return;let[open]=itemsOf(host.networks,({internal})=>certainly(internal,value=>!value));
if(!open)return;let alone=containers.filter(other=>other.span.file===span.file).length===1,which=host.networks.state==="default"?"the default network":`network ${quote(open.value.name)}`,own2=new Set(
itemsOf(host.networks).map(({value})=>value.name)),related=containers.filter(other=>other!==container&&other.project===container.project&&itemsOf(other.host.networks,each=>own2.has(each.name)).length>
0).flatMap(other=>itemsOf(other.host.portBindings,port2=>isOnEveryInterface(other.host,port2)).slice(0,1).map(({span:at2})=>({span:at2,message:`${labelOf(other)} is open to everybody, and reaches it`}))).
slice(0,3);yield{at:open,related,severity:alone?"low":"medium",message:`${labelOf(container)} is a datastore on ${which}, which has a way out; attach it only to a network with \`internal: true\`${itemsOf(
host.portBindings).length?"; its published ports then end":""}`}}}),isDatastore=({image,base})=>!isClient(image)&&(base?.kind==="datastore"||namesDatastore(image)),isClient=({entrypoint,cmd})=>{let setting=entrypoint.
state==="written"?entrypoint:cmd,[first]=setting.state==="written"?setting.value?.words??[]:[];return first!==void 0&&/(?:^|\/)(?:mongosh|mongo|redis-cli|valkey-cli|psql|pg_dump|pg_dumpall|pg_restore|mysql|mysqldump|mysqladmin|mariadb|mariadb-dump|cqlsh|clickhouse-client|influx|etcdctl)$/.
test(knownValue(first)??"")};var hardened_tmpfs_default=defineRule({id:"hardened-tmpfs",on:"container",severity:"low",profile:"strict",summary:"Keep tmpfs mounts noexec and give them a size.",why:"A tmpfs is where an intruder in \
a read-only container still can write. The engine mounts it noexec, nosuid and nodev; turning that back on gives them a place to run what they download. Without a size it may take half the host's memo\
ry.",standards:["OWASP-8","OWASP-7"],references:{"tmpfs mounts":"https://docs.docker.com/engine/storage/tmpfs/"},examples:[{file:"compose.yaml",bad:`services:
  app:
    image: example/app:1.0
    tmpfs:
      - [|/tmp:size=64m,exec|]
      - [|/run:uid=1000|]
`,good:`services:
  app:
    image: example/app:1.0
    tmpfs:
      - /tmp:size=64m,mode=1777
      - /run
`}],*check(container){for(let mount of itemsOf(container.host.tmpfs)){let{target,options}=mount.value,loose=options.filter(option=>/^(?:exec|suid|dev)$/.test(option));loose.length?yield{at:mount,message:`\
the tmpfs ${quote(target)} of ${labelOf(container)} is mounted ${loose.join(", ")}: what is written there can be run or misused`}:options.some(option=>!option.startsWith("mode="))&&!options.some(option=>option.
startsWith("size="))&&(yield{at:mount,severity:"info",message:`the tmpfs ${quote(target)} of ${labelOf(container)} has no size: it may take half the host's memory`})}}});var controlSockets=[{path:/(?:^|\/)docker(?:-\w+)?\.sock(?:\.raw)?$/,what:"the Docker engine"},{path:/(?:^|\/)containerd\.sock$/,what:"containerd"},{path:/(?:^|\/)crio\.sock$/,what:"CRI-O"},{path:/(?:^|\/)podman\.sock$/,
what:"Podman"},{path:/(?:^|\/)buildkitd\.sock$/,what:"BuildKit"},{path:/^\/run\/systemd\/private$/,what:"the host's systemd"},{path:/[\\/]{2}\.[\\/]pipe[\\/]docker_engine$/i,what:"the Docker engine"}],
socketFolders=new Set(["/","/run","/var/run","/var","/run/docker","/run/containerd","/run/podman","/run/crio","/run/buildkit","/run/systemd","/run/k3s","/run/k3s/containerd"]),system=gain=>({severity:"\
high",gain}),dataRoot={severity:"high",writable:"critical",gain:"every container, image and volume of the engine"},exact=new Map([["/",{severity:"high",writable:"critical",gain:"the whole host"}],["/e\
tc",system("the host's accounts, keys and configuration")],["/boot",system("the host's kernel")],["/proc",system("the host's processes and kernel settings")],["/sys",system("the host's devices and ker\
nel settings")],["/sys/fs/cgroup",system("the host's control groups")],["/sys/kernel",system("the host's kernel settings")],["/dev",system("the host's devices")],["/root",system("the administrator's f\
iles and keys")],["/home",system("every user's files and keys")],["/usr",system("the host's programs")],["/usr/bin",system("the host's programs")],["/usr/sbin",system("the host's programs")],["/usr/li\
b",system("the host's libraries")],["/usr/local/bin",system("the host's programs")],["/bin",system("the host's programs")],["/sbin",system("the host's programs")],["/lib",system("the host's libraries")],
["/lib64",system("the host's libraries")],["/var",system("the data of every service on the host")],["/var/lib",system("the data of every service on the host")],["/var/log",{severity:"medium",gain:"wha\
t every service on the host logs"}],["/var/lib/docker",dataRoot],["/var/lib/containerd",dataRoot],["/var/lib/containers",dataRoot],["/var/lib/kubelet",dataRoot],["/etc/shadow",system("the host's passw\
ord hashes")],["/etc/gshadow",system("the host's password hashes")],["/etc/sudoers",system("who may become root on the host")],["/etc/ssh",system("the host's keys")],["/etc/kubernetes",system("the clu\
ster's keys")],["/etc/docker",system("the engine's configuration and keys")],["/etc/pam.d",system("how the host checks passwords")],["/etc/ld.so.preload",system("code in every process of the host")],[
"/etc/crontab",system("commands the host runs as root")],["/etc/systemd",system("services the host runs as root")]]),trees2=[{root:"/var/lib/docker",facts:system("the engine's own data, past its acces\
s checks")},{root:"/var/lib/containerd",facts:system("the engine's own data, past its access checks")},{root:"/var/lib/kubelet",facts:system("the volumes and secrets of every pod")},{root:"/boot",facts:system(
"the host's kernel")},{root:"/root/.ssh",facts:system("the administrator's keys")},{root:"/etc/cron.d",facts:system("commands the host runs as root")},{root:"/etc/sudoers.d",facts:system("who may beco\
me root on the host")}],sensitiveHostPath=path=>exact.get(path)??trees2.find(({root})=>path===root||path.startsWith(`${root}/`))?.facts,belowRun=path=>path.replace(/^\/var\/run(?=\/|$)/,"/run"),isSystemPath=path=>/^\/(?:etc|usr|bin|sbin|lib|lib64|boot|dev|proc|sys|root)(?:\/|$)|^\/(?:var|opt|srv|home|var\/log|var\/lib)?$/.
test(path),hostDevices=[{path:/^\/dev\/(?:mem|kmem|port)$/,readOnly:"critical",writable:"critical",gain:"the host's memory"},{path:/^\/dev\/(?:[shv]d[a-z]+\d*|xvd[a-z]+\d*|nvme\d+(?:n\d+(?:p\d+)?)?|mmcblk\d+(?:p\d+)?|dm-\d+|md\d+|mapper(?:\/.*)?|disk(?:\/.*)?|sg\d+)$/,
readOnly:"high",writable:"critical",gain:"a disk of the host, past every file permission"},{path:/^\/dev\/kmsg$/,readOnly:"high",writable:"high",gain:"the kernel's log"},{path:/^\/dev\/loop(?:-control|\d+)$/,
readOnly:"high",writable:"high",gain:"mounting file systems of its own making"},{path:/^\/dev\/fuse$/,readOnly:"high",writable:"high",gain:"mounting file systems of its own making"},{path:/^\/dev\/kvm$/,
readOnly:"high",writable:"high",gain:"the host's virtualisation, a large part of its kernel"},{path:/^\/dev$/,readOnly:"high",writable:"critical",gain:"every device of the host"},{path:/^\/dev\/(?!null$|zero$|u?random$|shm$)/,
readOnly:"info",writable:"info",gain:"a device of the host"}],credentials=[{path:/\/\.ssh(?:\/(?!known_hosts|config$|.*\.pub$).*)?$/,what:"SSH keys"},{path:/\/\.aws(?:\/.*)?$/,what:"AWS credentials"},
{path:/\/\.azure(?:\/.*)?$/,what:"Azure credentials"},{path:/\/\.config\/gcloud(?:\/.*)?$/,what:"Google Cloud credentials"},{path:/\/\.kube(?:\/.*)?$/,what:"Kubernetes credentials"},{path:/\/\.docker(?:\/config\.json)?$/,
what:"registry credentials"},{path:/\/\.gnupg(?:\/.*)?$/,what:"GnuPG keys"},{path:/\/\.(?:netrc|git-credentials|pgpass|npmrc|pypirc|vault-token)$/,what:"stored passwords and tokens"},{path:/\/\.password-store(?:\/.*)?$/,
what:"a password store"}];function credentialPath(path){if(/^\$\{?SSH_AUTH_SOCK\b|^\/run\/host-services\/ssh-auth\.sock$/.test(path))return"the agent that signs with the user's SSH keys";if(/^\/(?:var\/)?run\/secrets(?:\/|$)/.
test(path))return"the secrets of another container or of the host";if(/^(?:~|\/root\/|\/home\/[^/]+\/|\/Users\/[^/]+\/|[A-Za-z]:\\Users\\)/.test(path))return credentials.find(each=>each.path.test(path.
replaceAll("\\","/")))?.what}var owner=["CHOWN","SETGID","SETUID"],database=["CHOWN","DAC_OVERRIDE","FOWNER","SETGID","SETUID"],needs2={nginx:{writes:["/var/cache/nginx","/run"],capabilities:owner},"nginxinc/nginx-unprivileged":{
writes:["/tmp"],capabilities:[]},httpd:{writes:["/usr/local/apache2/logs"],capabilities:["SETGID","SETUID"]},postgres:{writes:["/run/postgresql"],capabilities:database},mysql:{writes:["/run/mysqld","/\
tmp"],capabilities:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"]},mariadb:{writes:["/run/mysqld","/tmp"],capabilities:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"]},mongo:{writes:["/tmp"],capabilities:["CHO\
WN","DAC_OVERRIDE","SETGID","SETUID"]},redis:{writes:[],capabilities:["SETGID","SETUID"]},valkey:{writes:[],capabilities:["SETGID","SETUID"]},rabbitmq:{writes:[],capabilities:["CHOWN","SETGID","SETUID"]}},
neededByImage=name=>Object.hasOwn(needs2,name)?needs2[name]:void 0;var hardening_fits_image_default=defineRule({id:"hardening-fits-image",on:"container",severity:"info",confidence:"medium",profile:"strict",summary:"Leave a hardened image the writable paths and capabi\
lities it needs.",why:"Hardening that keeps the service from starting does not last: the next person removes all of it at once. A tmpfs for the paths the image writes and the few capabilities its star\
t needs keep the rest in place.",standards:[],references:{"Compose: tmpfs":"https://docs.docker.com/reference/compose-file/services/#tmpfs"},examples:[{file:"compose.yaml",bad:`services:
  web:
    image: nginx:1.29
    read_only: [|true|]
  cache:
    image: redis:8.2
    cap_drop: [|[ALL]|]
`,good:`services:
  web:
    image: nginx:1.29
    read_only: true
    tmpfs: [/var/cache/nginx, /run]
  cache:
    image: redis:8.2
    user: "999"
    cap_drop: [ALL]
  app:
    image: example/app:1.0
    read_only: true
`}],*check(container){let{host,image,base}=container;if(!base||container.build||isPrivileged(host)||image.entrypoint.state==="written")return;let needs3=neededByImage(base.name);if(!needs3)return;if(certainly(
host.readonlyRootfs,value=>value)&&host.mounts.state!=="unknown"){let writable=[...itemsOf(host.tmpfs).map(({value})=>value.target),...itemsOf(host.mounts,({readOnly})=>!certainly(readOnly,yes2=>yes2)).
flatMap(({value})=>knownValue(value.target)??[])].map(path=>belowRun(withoutSlash(path))),missing2=needs3.writes.filter(path=>!writable.some(each=>path===each||path.startsWith(`${each}/`)));missing2.length&&
(yield{at:host.readonlyRootfs,message:`${labelOf(container)} has a read-only root, and its image writes to ${missing2.join(" and ")}: add tmpfs there`})}if(!(itemsOf(host.capDrop,cap=>capabilityName(cap)===
"ALL").length>0)||base.user!=="root"||host.capAdd.state==="unknown"||textUser(container)!==""||needs3.capabilities.length===0)return;let added2=new Set(itemsOf(host.capAdd).map(({value})=>capabilityName(
value))),lacking=needs3.capabilities.filter(cap=>!added2.has(cap)&&!added2.has("ALL"));lacking.length&&(yield{at:host.capDrop,message:`${labelOf(container)} drops all capabilities, and its image start\
s as root and needs ${lacking.join(", ")}: add them back, or set its user`})}});var limits_take_effect_default=defineRule({id:"limits-take-effect",on:"container",severity:"low",profile:"strict",summary:"Set limits that are consistent and that the engine applies.",why:"A limit the\
 engine refuses or ignores protects nothing, and whoever reads the file believes it does. The host then goes down with the container the limit was written for.",standards:[],references:{"Resource cons\
traints":"https://docs.docker.com/engine/containers/resource_constraints/"},examples:[{file:"compose.yaml",bad:`services:
  a:
    image: example/a:1.0
    mem_limit: 256m
    mem_reservation: [|512m|]
  b:
    image: example/b:1.0
    mem_limit: 256m
    memswap_limit: [|128m|]
    mem_swappiness: [|10|]
`,good:`services:
  a:
    image: example/a:1.0
    mem_limit: 512m
    mem_reservation: 256m
  b:
    image: example/b:1.0
    mem_limit: 256m
    memswap_limit: 256m
`}],*check(container){let{memory,memoryReservation,memorySwap,memorySwappiness}=container.host;if(memory.state==="written"){let limit=memory.value;writes(memoryReservation,bytes=>limit>0&&bytes>limit)&&
(yield{at:memoryReservation,message:`${labelOf(container)} reserves more memory than its limit allows: the engine refuses to start it`}),writes(memorySwap,bytes=>bytes>0&&bytes<limit)&&(yield{at:memorySwap,
message:`memory and swap of ${labelOf(container)} together are less than its memory: the engine refuses to start it`})}memory.state==="default"&&writes(memorySwap,bytes=>bytes>0)&&(yield{at:memorySwap,
message:`${labelOf(container)} limits swap and not memory: the engine refuses to start it`}),certainly(memorySwappiness,value=>value>=0)&&memorySwappiness.state==="written"&&(yield{at:memorySwappiness,
severity:"info",message:`on cgroup v2, which every current system has, the engine ignores the swappiness of ${labelOf(container)}`})}});var memory_limit_default=defineRule({id:"memory-limit",on:"container",severity:"medium",profile:"strict",summary:"Limit the memory of every container.",why:"Without a limit one container, through a le\
ak or an attacker's request, takes the host's memory, and the kernel then kills whatever it likes, often the database next door.",standards:["CIS-5.11","OWASP-7","NIST-4.4.3","CWE-770"],references:{"R\
esource constraints":"https://docs.docker.com/engine/containers/resource_constraints/"},examples:[{file:"compose.yaml",bad:`services:
  [|web|]:
    image: caddy:2.10
    deploy:
      resources:
        reservations:
          memory: 64M
`,good:`services:
  web:
    image: caddy:2.10
    deploy:
      resources:
        limits:
          memory: 64M
`},{file:"compose.yaml",bad:`services:
  web:
    image: caddy:2.10
    mem_limit: [|0|]
`,good:`services:
  web:
    image: caddy:2.10
    mem_limit: 256m
`},{file:"compose.yaml",bad:`services:
  web:
    image: caddy:2.10
    mem_limit: 256m
    memswap_limit: [|-1|]
`,good:`services:
  web:
    image: caddy:2.10
    mem_limit: \${MEMORY:?}
`}],*check(container){let{memory,memorySwap}=container.host;certainly(memory,bytes=>bytes<=0)?yield{at:memory,message:`${labelOf(container)} may take all memory of the host`,fix:unsafe({set:"memory",to:512*
1024**2})}:certainly(memorySwap,bytes=>bytes<0)&&(yield{at:memorySwap,severity:"low",message:`${labelOf(container)} may swap without limit, which undoes its memory limit`})}});var proxies=/(?:^|\/)(?:docker-)?socket-?proxy$/,sections={EXEC:{severity:"high",gain:"run commands in every container"},IMAGES:{severity:"medium",gain:"replace the images of the host"},BUILD:{severity:"\
medium",gain:"build on the host"},SECRETS:{severity:"medium",gain:"replace the secrets of the swarm"},COMMIT:{severity:"medium",gain:"make images of running containers"}},no_broad_socket_proxy_default=defineRule(
{id:"no-broad-socket-proxy",on:"container",severity:"high",confidence:"medium",profile:"recommended",summary:"Let a Docker socket proxy expose only what its clients need.",why:"A proxy before the Dock\
er socket helps only as long as it says no. With writing and containers allowed, a client creates a privileged container and owns the host, exactly as with the socket itself.",standards:["OWASP-1","CW\
E-250"],references:{"Protect the Docker daemon socket":"https://docs.docker.com/engine/security/protect-access/"},examples:[{file:"compose.yaml",bad:`services:
  proxy:
    image: tecnativa/docker-socket-proxy:0.4
    environment:
      [|POST: 1|]
      CONTAINERS: 1
    ports: [[|"2375:2375"|]]
`,good:`services:
  proxy:
    image: tecnativa/docker-socket-proxy:0.4
    environment:
      CONTAINERS: 1
      NETWORKS: 1
      POST: 0
`}],*check(container){let{image,host}=container;if(!image.ref||!certainly(image.ref,({path})=>path!==null&&proxies.test(path)))return;let on=itemsOf(image.env,({value})=>value!==null&&/^(?:1|true)$/i.
test(knownValue(value)??"")),find=key=>on.find(({value})=>value.name===key),post=find("POST");post&&find("CONTAINERS")?yield{at:post,message:`clients of ${labelOf(container)} may create containers, pr\
ivileged ones too: they own the host`}:post&&(yield{at:post,severity:"medium",message:`clients of ${labelOf(container)} may change whatever its other sections show`});for(let item of on){let facts=Object.
hasOwn(sections,item.value.name)?sections[item.value.name]:void 0;facts&&post&&(yield{at:item,severity:facts.severity,message:`clients of ${labelOf(container)} may ${facts.gain} (${quote(item.value.name)}\
)`})}for(let port2 of itemsOf(host.portBindings))certainly(port2.value.hostIp,ip=>!/^(?:127\.|::1)/.test(ip))&&(yield{at:port2,message:`${labelOf(container)} is published on the host: whoever reaches \
the port speaks to the Docker engine`})}});var no_colon_security_opt_default=defineRule({id:"no-colon-security-opt",on:"container",severity:"info",profile:"strict",summary:"Separate security options with `=`, not the deprecated `:`.",why:"The \
engine accepts the colon for old files only. Should it stop, the option is refused or means something else; and after the colon a space too many turns the option into a mapping without anybody noticin\
g.",standards:[],references:{"docker run --security-opt":"https://docs.docker.com/reference/cli/docker/container/run/#security-opt"},examples:[{file:"compose.yaml",bad:`services:
  app:
    image: example/app:1.0
    security_opt:
      - [|no-new-privileges:true|]
`,good:`services:
  app:
    image: example/app:1.0
    security_opt:
      - no-new-privileges=true
`},{file:"compose.yaml",bad:`services:
  app:
    image: example/app:1.0
    security_opt: [[|"label:type:container_t"|]]
`,good:`services:
  app:
    image: example/app:1.0
    security_opt: ["label=type:container_t"]
`}],*check(container,{lookup}){for(let item of itemsOf(container.host.securityOpt)){if(!/^(seccomp|apparmor|label|no-new-privileges|writable-cgroups):(?! )/.exec(item.value))continue;let source=lookup.
source(item.span.file),colon=item.span.start+(source?.text.slice(item.span.start,item.span.end).indexOf(":")??-1),edits2=[{span:{...item.span,start:colon,end:colon+1},text:"="}],fix=colon>=item.span.start?
{fix:{safety:"safe",title:"write = instead",edits:edits2}}:{};yield{at:item,message:`${quote(item.value)} uses the deprecated colon`,...fix}}}});var no_credential_mount_default=defineRule({id:"no-credential-mount",on:"container",severity:"high",profile:"recommended",summary:"Do not mount credential directories of the host.",why:"Whoever gets i\
nto the container reads the user's keys: SSH keys open other machines, cloud credentials the account, the Docker configuration the registry. They outlive the container by years, and nothing shows that\
 they were copied.",standards:["OWASP-12","NIST-4.5.5","CWE-522"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[{file:"compose.yaml",bad:`services:
  deploy:
    image: example/deploy:1.4
    volumes:
      - [|~/.aws:/root/.aws:ro|]
      - [|\${HOME}/.ssh/id_ed25519:/key:ro|]
      - [|\${SSH_AUTH_SOCK}:/agent|]
`,good:`services:
  deploy:
    image: example/deploy:1.4
    volumes:
      - ./.aws.example:/root/.aws:ro
      - keys:/root/.ssh
volumes:
  keys: {}
`}],*check(container){for(let mount of itemsOf(container.host.mounts,({type,file})=>type!=="volume"&&file===void 0)){let source=writtenSource(mount.value),what=source&&credentialPath(source.replaceAll(
"\uFFFC","~"));if(!what)continue;let isDevelopment=container.development||/(?:^|\/)\.devcontainer\//.test(container.span.file);yield{at:mount,severity:isDevelopment?"medium":"high",message:`${labelOf(
container)} gets ${what} (${quote(source.replace(/:.*$/s,""))}): hand over one secret, or forward the agent, instead`}}}});var no_default_bridge_default=defineRule({id:"no-default-bridge",on:"container",severity:"low",profile:"strict",summary:"Do not use the engine's default bridge or legacy links.",why:"Every container o\
n the engine's default bridge reaches every other, those of other projects included, and a legacy link hands one container's environment, passwords and all, to the other. A network of its own costs on\
e line.",standards:["CIS-5.30","OWASP-5"],references:{"Bridge networks":"https://docs.docker.com/engine/network/drivers/bridge/"},examples:[{file:"compose.yaml",bad:`services:
  db:
    image: example/db:1.0
    network_mode: [|bridge|]
  app:
    image: example/app:1.0
    external_links: [[|db|]]
    networks: [[|old|]]
networks:
  old:
    external: true
    name: bridge
`,good:`services:
  db:
    image: example/db:1.0
  app:
    image: example/app:1.0
    links: [db]
    networks: [default]
`}],*check(container){let{networkMode,networks:networks2,externalLinks}=container.host,effect="every container there can reach it, those of other projects too";writes(networkMode,mode=>mode==="bridge")&&
(yield{at:networkMode,message:`${labelOf(container)} joins the engine's default bridge: ${effect}`});for(let network of itemsOf(networks2,each=>each.name==="bridge"&&certainly(each.external,yes2=>yes2)))
yield{at:network,message:`${labelOf(container)} joins the engine's default bridge: ${effect}`};for(let link2 of itemsOf(externalLinks))yield{at:link2,message:`${labelOf(container)} is linked to ${quote(
link2.value)}, a container outside the project: put both on a network of their own`}}});var no_disabled_logging_default=defineRule({id:"no-disabled-logging",on:"container",severity:"medium",profile:"recommended",summary:"Do not switch container logs off.",why:"Without logs nobody sees th\
e attack while it happens, and nobody can say afterwards what was taken. It is the first thing an intruder would switch off, and here it already is.",standards:["OWASP-10","CWE-778"],references:{"Logg\
ing drivers":"https://docs.docker.com/engine/logging/configure/"},examples:[{file:"compose.yaml",bad:`services:
  app:
    image: example/app:1.0
    logging:
      driver: [|none|]
`,good:`services:
  app:
    image: example/app:1.0
    logging:
      driver: local
`}],*check(container){let{logDriver}=container.host;certainly(logDriver,driver=>driver==="none")&&(yield{at:logDriver,message:`nothing ${labelOf(container)} says is kept: an attack on it leaves no tra\
ce`})}});var no_disabled_selinux_default=defineRule({id:"no-disabled-selinux",on:"container",severity:"medium",profile:"recommended",summary:"Do not switch SELinux separation off.",why:"On hosts with SELinux t\
he label is what still holds when a container escape succeeds: without it the process reads every file its user id may. On hosts without SELinux the setting changes nothing.",standards:["CIS-5.3","PSS\
-B","CWE-693"],references:{"Compose: security_opt":"https://docs.docker.com/reference/compose-file/services/#security_opt"},examples:[{file:"compose.yaml",bad:`services:
  a:
    image: example/a:1.0
    security_opt:
      - [|label:disable|]
  b:
    image: example/b:1.0
    security_opt:
      - [|label=type:spc_t|]
`,good:`services:
  a:
    image: example/a:1.0
    security_opt:
      - label=type:container_t
      - label:seccomp:unconfined
`}],*check(container){for(let item of itemsOf(container.host.securityOpt)){let{key,value}=readSecurityOption(item.value);key==="label"&&/^(?:disable|type:(?:spc_t|container_runtime_t|unconfined_t))$/.
test(value)&&(yield{at:item,message:`${quote(item.value)} takes ${labelOf(container)} out of SELinux's separation on hosts that have it`})}}});var no_docker_socket_default=defineRule({id:"no-docker-socket",on:"container",severity:"critical",profile:"recommended",summary:"Do not give a container a container-engine control socket.",why:"The en\
gine does whatever comes through its socket, with no password: an intruder starts a second container that mounts the host's disk and is root there. Mounting the socket read-only changes nothing, reque\
sts still pass.",standards:["CIS-5.32","OWASP-1","NIST-4.4.3","PSS-B","CWE-250"],references:{"Protect the Docker daemon socket":"https://docs.docker.com/engine/security/protect-access/"},examples:[{file:"\
compose.yaml",bad:`services:
  ui:
    image: example/ui:1.0
    volumes:
      - [|/var/run/docker.sock:/var/run/docker.sock:ro|]
`,good:`services:
  ui:
    image: example/ui:1.0
    volumes:
      - /var/run/docker.sock
      - /run/dbus:/run/dbus
`},{file:"compose.yaml",bad:`services:
  ui:
    image: example/ui:1.0
    use_api_socket: [|true|]
`,good:`services:
  ui:
    image: example/ui:1.0
    use_api_socket: false
`}],*check(container){let{host,references}=container;certainly(host.useApiSocket,value=>value)&&(yield{at:host.useApiSocket,message:`${labelOf(container)} gets the engine's socket and your registry cr\
edentials`});let proxy=references.some(({ref})=>ref.state!=="unknown"&&/(?:^|[/-])(?:docker-)?socket-proxy$/.test(ref.value.path??""));for(let mount of itemsOf(host.mounts,({type})=>type==="bind"||type===
"npipe"||type==="unknown")){let source=mount.value.source&&knownValue(mount.value.source);if(!source){let places=[writtenSource(mount.value)??"",knownValue(mount.value.target)??""],socket2=mount.value.
source&&controlSockets.find(each=>places.some(place2=>each.path.test(place2)));socket2&&(yield{at:mount,severity:"high",confidence:"medium",message:`${labelOf(container)} is given what looks like the \
control socket of ${socket2.what}: whoever has it starts containers as root`});continue}let path=belowRun(normalPath(source)),socket=controlSockets.find(each=>each.path.test(path)||each.path.test(source));
if(!socket&&!socketFolders.has(path))continue;let severity=proxy||/^\/run\/user\/\d+\//.test(path)?"high":"critical",rootless=/^\/run\/user\/\d+(?:\/|$)/.test(path),what=socket?`controls ${socket.what}\
 through ${quote(source)}`:`reaches the engine's socket inside ${quote(source)}`,related=mount.value.through?[{span:mount.value.through,message:"mounted here"}]:[];yield{at:mount,severity,related,message:proxy?
`${labelOf(container)} ${what}; allow the proxy only the calls its clients need`:`${labelOf(container)} ${what}: ${rootless?"that is everything its user may do on the host":"that is root on the host, \
read-only or not"}`}}}});var no_docker_tcp_default=defineRule({id:"no-docker-tcp",on:"container",severity:"high",profile:"recommended",summary:"Do not use or serve the Docker API over plain TCP.",why:"The Docker API asks nobo\
dy for a password. Whoever reaches it over TCP starts a privileged container and owns the host; whoever is on the way reads and changes everything that is said. Scanners find open ones within minutes.",
standards:["OWASP-1","NIST-4.5.1","CWE-306","CWE-319"],references:{"Protect the Docker daemon socket":"https://docs.docker.com/engine/security/protect-access/"},examples:[{file:"compose.yaml",bad:`ser\
vices:
  ci:
    image: example/ci:1.0
    environment:
      [|DOCKER_HOST: tcp://build.example.com:2375|]
  dind:
    image: example/dind:1.0
    command: [|dockerd -H tcp://0.0.0.0:2375|]
    ports:
      - [|2375:2375|]
`,good:`services:
  ci:
    image: example/ci:1.0
    networks: [sockets]
    environment:
      DOCKER_HOST: tcp://socket-proxy:2375
  agent:
    image: example/ci:1.0
    environment: ["DOCKER_HOST=tcp://build.example.com:2376", DOCKER_TLS_VERIFY=1]
  socket-proxy:
    image: example/socket-proxy:1.0
    networks: [sockets]
networks:
  sockets:
    internal: true
`}],*check(container,project){let{image,host}=container,variable=key=>itemsOf(image.env,each=>each.name===key)[0],isSet=key=>{let value=variable(key)?.value.value;return variable(key)!==void 0&&(!value||
value.state==="unknown"||value.value!=="")},verifies2=isSet("DOCKER_TLS_VERIFY")||isSet("DOCKER_CERT_PATH")||isSet("DOCKER_TLS_CERTDIR");for(let item of itemsOf(image.env,variable2=>variable2.name==="\
DOCKER_HOST")){let value=(item.value.value&&knownValue(item.value.value))??"",target=/^tcp:\/\/\[?([^/:\]]*)\]?(?::(\d+))?/.exec(value);if(!target||verifies2||/^(?:localhost|127\.|::1)/.test(target[1]??
"")||isInternal(target[1]??"",project,container.project))continue;let isOwn2=containersOf2({id:container.project},project).has(target[1]??"");yield{at:item,severity:isOwn2?"medium":"high",message:`${labelOf(
container)} uses the Docker API of ${quote(target[1]||"every interface")} over plain TCP${isOwn2?", on a network with a way out: make it an internal one":""}`}}for(let{commands,setting}of startedBy(container))
commands.some(servesPlainly)&&(yield{at:setting,message:`${labelOf(container)} serves the Docker API over plain TCP, to whoever reaches it`});let certificates=variable("DOCKER_TLS_CERTDIR");image.ref!==
null&&certainly(image.ref,({path,tag})=>path==="docker"&&/dind/.test(tag??""))&&certificates&&certificates.value.value&&certainly(certificates.value.value,value=>value==="")&&(yield{at:certificates,message:`${labelOf(
container)} serves the Docker API over plain TCP: without a folder for certificates there are none`});for(let port2 of itemsOf(host.portBindings,({containerPort})=>containerPort!==null&&containerPort.
from<=2375&&containerPort.to>=2375))isOnEveryInterface(host,port2.value)&&(yield{at:port2,severity:"critical",message:`${labelOf(container)} publishes the Docker API without a password on every interf\
ace`})}});function servesPlainly({name:program,words:words2}){if(program!=="dockerd")return!1;let texts2=words2.map(({text:text2})=>text2);return texts2.some(text2=>/^--tls(?:verify)?(?:=true)?$/.test(
text2))?!1:texts2.some((text2,at2)=>{let value=/^(?:-H|--host)$/.test(texts2[at2-1]??"")?text2:/^(?:-H=?|--host=)(.+)$/.exec(text2)?.[1];return value!==void 0&&/^(?:tcp:\/\/|[^:/]*:\d+$)(?!127\.|localhost)/.
test(value)})}function isInternal(host,project,id){let target=containersOf2({id},project).get(host);return target!==void 0&&hasNoKnownWayOut(target.host.networks)}var no_escape_capability_default=defineRule({id:"no-escape-capability",on:"container",severity:"critical",profile:"recommended",summary:"Do not add capabilities that hand over the host.",why:"With SYS\
_ADMIN, SYS_MODULE or SYS_RAWIO a process in the container mounts the host's disks, loads a kernel module or writes to memory: it is root on the host. SYS_PTRACE and DAC_READ_SEARCH read every file an\
d process they can reach.",standards:["CIS-5.4","OWASP-3","PSS-B","CWE-250"],references:{"capabilities(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.html"},examples:[{file:"compose.yaml",bad:`\
services:
  agent:
    image: example/agent:1.4
    cap_drop: [ALL]
    cap_add:
      - [|SYS_ADMIN|]
      - [|cap_sys_ptrace|]
`,good:`services:
  agent:
    image: example/agent:1.4
    cap_drop: [ALL]
    cap_add:
      - CHOWN
`}],*check(container){let{host}=container;if(!isPrivileged(host))for(let item of itemsOf(host.capAdd)){let facts=escapeCapabilities[capabilityName(item.value)];facts&&(yield{at:item,severity:facts.severity,
message:`${labelOf(container)} gets ${quote(item.value)}: ${facts.gain}`})}}});var no_host_cgroup_default=defineRule({id:"no-host-cgroup",on:"container",severity:"medium",profile:"recommended",summary:"Keep the container in its own read-only cgroup tree.",why:"In the host's cgro\
up namespace it sees every other container and what limits it. Where the tree is writable it lifts its own limits, freezes its neighbours, and on older kernels had programs run on the host.",standards:[
"CIS-5.25"],references:{"Compose: cgroup":"https://docs.docker.com/reference/compose-file/services/#cgroup"},examples:[{file:"compose.yaml",bad:`services:
  a:
    image: example/a:1.0
    cgroup: [|host|]
  b:
    image: example/b:1.0
    security_opt: [[|writable-cgroups=true|]]
  c:
    image: example/c:1.0
    cgroup_parent: [|machine.slice|]
`,good:`services:
  a:
    image: example/a:1.0
    cgroup: private
  b:
    image: example/b:1.0
    security_opt: [writable-cgroups=false]
`}],*check(container){let{host}=container;certainly(host.cgroupnsMode,mode=>mode==="host")&&(yield{at:host.cgroupnsMode,message:`${labelOf(container)} sees the cgroups of the whole host`});let writable=lastOption(
host,"writable-cgroups");writable&&/^(?:1|t|true)$/i.test(writable.option.value)&&(yield{at:writable.at,message:`${labelOf(container)} may write to its cgroups and lift its own limits`}),writes(host.cgroupParent,
parent=>parent!=="")&&(yield{at:host.cgroupParent,severity:"info",message:`${labelOf(container)} runs under ${quote(host.cgroupParent.value)}: its limits are what that cgroup's are`})}});var no_host_device_default=defineRule({id:"no-host-device",on:"container",severity:"high",profile:"recommended",summary:"Do not pass raw host devices into a container.",why:"A disk device gives every \
file of the host, past all permissions: an intruder reads or changes them block by block. Memory devices give the kernel itself. A device is a piece of the host, not of the container.",standards:["CIS\
-5.18","PSS-B","CWE-668"],references:{"Compose: devices":"https://docs.docker.com/reference/compose-file/services/#devices"},examples:[{file:"compose.yaml",bad:`services:
  probe:
    image: example/probe:1.2
    devices:
      - [|/dev/sda:/dev/xvda:r|]
      - [|//dev/./mem|]
    device_cgroup_rules:
      - [|a *:* rwm|]
`,good:`services:
  probe:
    image: example/probe:1.2
    devices:
      - vendor.com/class=gpu0
`}],*check(container){let{host}=container;if(!isPrivileged(host)){for(let device of itemsOf(host.devices)){let source=knownValue(device.value.pathOnHost),path=source&&normalPath(source),facts=path&&hostDevices.
find(each=>each.path.test(path));if(!facts)continue;let severity=certainly(device.value.cgroupPermissions,letters=>letters.includes("w"))?facts.writable:facts.readOnly;yield{at:device,severity,message:`${labelOf(
container)} gets ${quote(source)}: ${facts.gain}`}}for(let rule of itemsOf(host.deviceCgroupRules)){let[kind="",numbers2=""]=rule.value.trim().split(/\s+/),all=kind==="a"||numbers2==="*:*",severity=all||
kind==="b"&&numbers2.endsWith(":*")?"high":"info";yield{at:rule,severity,message:`${labelOf(container)} may use ${all?"every device":severity==="high"?"every disk of one kind":"further devices"} of th\
e host (${quote(rule.value)})`}}}}});var no_host_ipc_default=defineRule({id:"no-host-ipc",on:"container",severity:"high",profile:"recommended",summary:"Do not share the host's IPC namespace.",why:"Shared memory and message queues of the \
host's programs lie open: databases and browsers keep their working data there. An intruder reads it, or changes it under them.",standards:["CIS-5.17","PSS-B","CWE-653"],references:{"Compose: ipc":"ht\
tps://docs.docker.com/reference/compose-file/services/#ipc"},examples:[{file:"compose.yaml",bad:`services:
  trainer:
    image: example/trainer:1.9
    ipc: [|host|]
`,good:`services:
  trainer:
    image: example/trainer:1.9
    ipc: \${MODE:-private}
`}],*check(container){let{ipcMode}=container.host;certainly(ipcMode,mode=>mode==="host")&&(yield{at:ipcMode,message:`${labelOf(container)} reads and writes the shared memory of the host's programs; fo\
r more shared memory of its own there is shm_size`})}});var no_host_network_default=defineRule({id:"no-host-network",on:"container",severity:"high",profile:"recommended",summary:"Do not share the host's network namespace.",why:"Everything that listens on t\
he host's loopback, usually without a password because only the host can reach it, is open to the container: databases, metadata services, debug ports. And whatever the container listens on is open to\
 the world, published or not.",standards:["CIS-5.10","OWASP-5","PSS-B","CWE-653"],references:{"Host network driver":"https://docs.docker.com/engine/network/drivers/host/"},examples:[{file:"compose.yam\
l",bad:`services:
  app:
    image: example/app:1.0
    network_mode: [|host|]
`,good:`services:
  app:
    image: example/app:1.0
    network_mode: bridge
`},{file:"compose.yaml",bad:`services:
  app:
    image: example/app:1.0
    networks: [[|outside|]]
networks:
  outside:
    external: true
    name: host
`,good:`services:
  app:
    image: example/app:1.0
    networks: [outside]
networks:
  outside:
    external: true
`}],*check(container){let{networkMode,networks:networks2}=container.host,message=`${labelOf(container)} shares the host's network: it reaches what listens on the host's loopback, and every port it ope\
ns is public`;certainly(networkMode,mode=>mode==="host")&&(yield{at:networkMode,message});for(let network of itemsOf(networks2,({external,name:real})=>real==="host"&&certainly(external,yes2=>yes2)))yield{
at:network,message}}});var no_host_pid_default=defineRule({id:"no-host-pid",on:"container",severity:"high",profile:"recommended",summary:"Do not share the host's process namespace.",why:"It sees every process of the host wi\
th its arguments and environment, passwords in them included, and as root it can stop or trace them. One more capability, SYS_PTRACE, and it runs its own code in the host's processes.",standards:["CIS\
-5.16","PSS-B","CWE-653"],references:{"Compose: pid":"https://docs.docker.com/reference/compose-file/services/#pid"},examples:[{file:"compose.yaml",bad:`services:
  node-exporter:
    image: example/node-exporter:1.9
    pid: [|host|]
`,good:`services:
  node-exporter:
    image: example/node-exporter:1.9
    pid: \${MODE:-private}
`}],*check(container){let{pidMode}=container.host;certainly(pidMode,mode=>mode==="host")&&(yield{at:pidMode,message:`${labelOf(container)} sees and can signal every process of the host`})}});var no_host_userns_default=defineRule({id:"no-host-userns",on:"container",severity:"medium",profile:"recommended",summary:"Do not opt out of user-namespace remapping.",why:"An engine that remaps users\
 makes root in a container a nobody on the host. This setting takes the container out of it: whoever breaks out of it is root outside, too. On an engine without remapping it changes nothing yet.",standards:[
"CIS-5.31"],references:{"User-namespace remapping":"https://docs.docker.com/engine/security/userns-remap/"},examples:[{file:"compose.yaml",bad:`services:
  app:
    image: example/app:1.0
    userns_mode: [|host|]
`,good:`services:
  app:
    image: example/app:1.0
  agent:
    image: example/agent:1.0
    userns_mode: host
    privileged: true
`}],*check(container){let{host}=container;!isPrivileged(host)&&certainly(host.usernsMode,mode=>mode==="host")&&(yield{at:host.usernsMode,message:`${labelOf(container)} opts out of user-namespace remap\
ping: its root is the host's root`})}});var no_host_uts_default=defineRule({id:"no-host-uts",on:"container",severity:"low",profile:"recommended",summary:"Do not share the host's UTS namespace.",why:"The container's host name is then the hos\
t's own. With SYS_ADMIN it changes that name for the whole machine, and logs, certificates and cluster members that go by it follow.",standards:["CIS-5.21"],references:{"Compose: uts":"https://docs.do\
cker.com/reference/compose-file/services/#uts"},examples:[{file:"compose.yaml",bad:`services:
  app:
    image: example/app:1.0
    uts: [|host|]
`,good:`services:
  app:
    image: example/app:1.0
    hostname: app
`}],*check(container){let{host}=container;if(!certainly(host.utsMode,mode=>mode==="host"))return;let isAdmin=itemsOf(host.capAdd,cap=>/^(?:ALL|SYS_ADMIN)$/.test(capabilityName(cap))).length>0||isPrivileged(
host);yield{at:host.utsMode,severity:isAdmin?"medium":"low",message:`${labelOf(container)} shares the host's name${isAdmin?" and may change it":""}`}}});var no_ignored_ports_default=defineRule({id:"no-ignored-ports",on:"container",severity:"medium",profile:"recommended",summary:"Do not publish ports in a network mode that ignores them.",why:"With the \
host's network, the mapping is discarded: every port the process listens on is open, whatever the list says, so the list hides what is really exposed. With none, service: or container: the ports are r\
efused or do nothing.",standards:[],references:{"Host network driver":"https://docs.docker.com/engine/network/drivers/host/"},examples:[{file:"compose.yaml",bad:`services:
  app:
    image: example/app:1.0
    network_mode: host
    ports: [|["127.0.0.1:8080:80"]|]
`,good:`services:
  app:
    image: example/app:1.0
    network_mode: bridge
    ports: ["127.0.0.1:8080:80"]
`}],*check(container){let{networkMode,portBindings}=container.host;if(itemsOf(portBindings).length===0||!certainly(networkMode,mode=>/^(?:host|none|service:.*|container:.*)$/.test(mode)))return;let effect=networkMode.
value==="host"?"everything it listens on is open instead":"nothing is published";yield{at:portBindings,message:`the ports of ${labelOf(container)} are ignored in network mode ${quote(networkMode.value)}\
: ${effect}`,related:[{span:networkMode.span,message:"because of this"}]}}});var no_new_privileges_default=defineRule({id:"no-new-privileges",on:"container",severity:"medium",profile:"recommended",summary:"Forbid processes to gain privileges after start.",why:"A setuid program\
 such as su, sudo or mount in the image turns an ordinary user back into root. With no-new-privileges the kernel ignores setuid bits and file capabilities, so an intruder who lands as an unprivileged \
user stays one.",standards:["CIS-5.26","OWASP-4","PSS-R","CWE-250"],references:{"no_new_privs in the kernel":"https://docs.kernel.org/userspace-api/no_new_privs.html"},examples:[{file:"compose.yaml",bad:`\
services:
  [|web|]:
    image: caddy:2.10
`,good:`services:
  web:
    security_opt: [no-new-privileges=true]
    image: caddy:2.10
`},{file:"compose.yaml",bad:`services:
  web:
    image: caddy:2.10
    security_opt:
      - no-new-privileges
      - [|no-new-privileges:false|]
`,good:`services:
  web:
    image: caddy:2.10
    security_opt:
      - no-new-privileges
`}],*check(container,project){let{host,windows}=container;if(windows||!certainly(host.securityOpt,options=>options.every(({state})=>state!=="unknown")))return;let last=lastOption(host,"no-new-privileg\
es");if(last&&(last.option.fault||parseBool(last.option.value))||!last&&daemonSettings(project).some(({at:at2})=>at2("no-new-privileges")?.text==="true"))return;let item="no-new-privileges=true",change=unsafe(
{add:"securityOpt",items:[item]}),fix=last?.at.state==="written"?{...change,title:`change ${quote(last.at.value)} to ${quote(item)}`}:change;yield{at:last?.at??{span:container.span},message:`processes\
 of ${labelOf(container)} can gain privileges, for example through setuid programs${swarm(container)}`,fix}}}),swarm=({stack})=>stack?"; deployed as a stack it stays so, because Swarm ignores security\
_opt":"";var no_oom_kill_disable_default=defineRule({id:"no-oom-kill-disable",on:"container",severity:"medium",profile:"recommended",summary:"Do not exempt a container from the out-of-memory killer.",why:"When\
 memory runs out, the kernel then stops something else: the engine, SSH, the neighbour. Without a memory limit a leak or an attack on this one container takes the host down and survives it.",standards:[
"CIS-5.11"],references:{"Memory and the OOM killer":"https://docs.docker.com/engine/containers/resource_constraints/#memory"},examples:[{file:"compose.yaml",bad:`services:
  app:
    image: example/app:1.0
    oom_kill_disable: [|true|]
  db:
    image: example/db:1.0
    oom_score_adj: [|-900|]
    mem_limit: 2g
`,good:`services:
  app:
    image: example/app:1.0
    oom_kill_disable: false
  db:
    image: example/db:1.0
    oom_score_adj: -100
    mem_limit: 2g
`}],*check(container){let{oomKillDisable,oomScoreAdj,memory}=container.host,unlimited=certainly(memory,bytes=>bytes<=0),severity=unlimited?"high":"medium",also=unlimited?", and nothing limits its memo\
ry":"";certainly(oomKillDisable,value=>value)&&(yield{at:oomKillDisable,severity,message:`${labelOf(container)} is never stopped when memory runs out${also}; on cgroup v2 the engine ignores the settin\
g`}),certainly(oomScoreAdj,score=>score<=-500)&&(yield{at:oomScoreAdj,severity,message:`${labelOf(container)} is among the last the kernel stops when memory runs out${also}`})}});var no_plaintext_syslog_default=defineRule({id:"no-plaintext-syslog",on:"container",severity:"low",profile:"strict",summary:"Send logs over an encrypted transport.",why:"Logs hold names, addresses, to\
kens in URLs. In plain text on the network everybody on the way reads them, and changes or drops the lines that would have told of an attack.",standards:["CWE-319"],references:{"Syslog logging driver":"\
https://docs.docker.com/engine/logging/drivers/syslog/"},examples:[{file:"compose.yaml",bad:`services:
  app:
    image: example/app:1.0
    logging:
      driver: syslog
      options:
        syslog-address: [|tcp://logs.example.com:514|]
`,good:`services:
  app:
    image: example/app:1.0
    logging:
      driver: syslog
      options:
        syslog-address: tcp+tls://logs.example.com:6514
  api:
    image: example/api:1.0
    logging:
      driver: gelf
      options:
        gelf-address: udp://127.0.0.1:12201
`}],*check(container,{containers}){let{logDriver,logOptions}=container.host;if(!certainly(logDriver,driver=>/^(?:syslog|gelf|fluentd)$/.test(driver)))return;let isEncrypted=itemsOf(logOptions,({name:key,
value})=>key==="fluentd-tls-skip-verify"||key==="fluentd-address"&&value.startsWith("tls:")).length>0;for(let option of itemsOf(logOptions,({name:key})=>key===`${logDriver.value}-address`)){let{value}=option.
value,host=/^(?:\w+:\/\/)?(?:[^/@]*@)?(?:\[([^\]]+)\]|([^/:[\]]+))/.exec(value)?.slice(1).find(Boolean);!(logDriver.value==="fluentd"?!isEncrypted&&!/^unix:/.test(value):/^(?:tcp|udp):/.test(value))||
!host||/^(?:localhost|127\.|::1)/.test(host)||containers.some(({path})=>path[1]===host)||(yield{at:option,message:`${labelOf(container)} sends its log to ${quote(host)} in plain text`})}}});var no_powerful_capability_default=defineRule({id:"no-powerful-capability",on:"container",severity:"medium",profile:"recommended",summary:"Do not add capabilities beyond the engine's defaults without \
need.",why:"Each capability beyond the defaults opens a part of the kernel the engine keeps shut: the network's configuration, the clock, tracing, limits. An intruder uses them to listen in on neighbo\
urs, to hide, or to reach kernel code that has had holes before.",standards:["CIS-5.4","OWASP-3","PSS-B","CWE-250"],references:{"capabilities(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.\
html"},examples:[{file:"compose.yaml",bad:`services:
  vpn:
    image: example/vpn:2.1
    cap_drop: [ALL]
    cap_add: [[|NET_ADMIN|], NET_RAW]
`,good:`services:
  vpn:
    image: example/vpn:2.1
    cap_drop: [ALL]
    cap_add: [NET_RAW, chown]
`}],*check(container){let{host}=container;if(!isPrivileged(host))for(let item of itemsOf(host.capAdd)){let capability=capabilityName(item.value);!capabilities.has(capability)||defaultCapabilities.has(
capability)||escapeCapabilities[capability]||(yield{at:item,severity:powerfulCapabilities[capability]??"low",message:`${labelOf(container)} gets ${quote(item.value)}, which the engine does not give by\
 default`})}}});var groups=[{names:/^(?:root|0)$/,gain:"every file that only root's group may read or write",severity:"medium"},{names:/^docker$/,gain:"the Docker engine, where its socket is mounted",severity:"medium"},
{names:/^(?:disk|6)$/,gain:"the disks of the host, where one is passed in",severity:"medium"},{names:/^(?:sudo|wheel)$/,gain:"whatever sudo lets that group do",severity:"medium"},{names:/^(?:shadow|42)$/,
gain:"the password hashes",severity:"medium"},{names:/^(?:kvm)$/,gain:"the host's virtualisation",severity:"low"}],no_privileged_group_default=defineRule({id:"no-privileged-group",on:"container",severity:"\
medium",profile:"recommended",summary:"Do not add root-equivalent groups to the process.",why:"A process in group docker, disk or shadow is root without the name: one mounted socket or device later it\
 reads and writes what it likes. The user it runs as looks harmless, so nobody looks twice.",standards:["CIS-5.4","CWE-250"],references:{"Compose: group_add":"https://docs.docker.com/reference/compose\
-file/services/#group_add"},examples:[{file:"compose.yaml",bad:`services:
  agent:
    image: example/agent:1.0
    user: "1000:1000"
    group_add: [video, [|docker|], [|0|]]
`,good:`services:
  agent:
    image: example/agent:1.0
    user: "1000:0"
    group_add: [video, render, "\${GID}", 0]
`}],*check(container){let{host}=container;for(let item of itemsOf(host.groupAdd)){let facts=groups.find(({names:names4})=>names4.test(item.value));!facts||isRootName(item.value)&&/:(?:0|root)$|^\d+$/.
test(textUser(container))||(yield{at:item,severity:facts.severity,message:`${labelOf(container)} joins group ${quote(item.value)}, which gives it ${facts.gain}`})}}});var no_privileged_host_port_default=defineRule({id:"no-privileged-host-port",on:"container",severity:"info",profile:"strict",summary:"Do not publish host ports below 1024 without need.",why:"Ports bel\
ow 1024 are those of the host's own services: clients trust what answers there. A container on one of them stands in for such a service, or keeps the real one from starting.",standards:["CIS-5.8"],references:{
"Publishing ports":"https://docs.docker.com/engine/network/port-publishing/"},options:{allow:numbers("Ports below 1024 that may be taken.",[80,443])},examples:[{file:"compose.yaml",bad:`services:
  app:
    image: example/app:1.0
    ports:
      - [|"127.0.0.1:88:8080"|]
`,good:`services:
  app:
    image: example/app:1.0
    ports:
      - "127.0.0.1:8088:88"
      - "443:8443"
`}],*check(container,_,{allow}){for(let binding of itemsOf(container.host.portBindings)){let from=binding.value.hostPort?.from;from&&from<1024&&!allow.includes(from)&&(yield{at:binding,message:`${labelOf(
container)} takes port ${from} of the host, one of those the host's own services use`})}}});var no_privileged_default=defineRule({id:"no-privileged",on:"container",severity:"critical",profile:"recommended",summary:"Do not run containers in privileged mode.",why:"A privileged container has ev\
ery capability, every device of the host, and neither seccomp nor AppArmor. Whoever controls a process in it mounts the host's disk and is root on the host: one command, no exploit.",standards:["CIS-5\
.5","OWASP-3","NIST-4.4.3","PSS-B","CWE-250"],references:{"Privileged containers":"https://docs.docker.com/reference/cli/docker/container/run/#privileged"},examples:[{file:"compose.yaml",bad:`services\
:
  dind:
    image: docker:28-dind
    privileged: [|true|]
`,good:`services:
  dind:
    image: docker:28-dind
    privileged: \${PRIVILEGED:-false}
`},{file:"compose.yaml",bad:`x-base: &base
  privileged: [|yes|]
services:
  a:
    <<: *base
    image: example/a:1.0
`,good:`x-base: &base
  privileged: yes
services:
  a:
    <<: *base
    privileged: false
    image: example/a:1.0
`}],*check(container){let{privileged:privileged2}=container.host;certainly(privileged2,value=>value)&&(yield{at:privileged2,message:`${labelOf(container)} is privileged: root in it is root on the host`,
fix:unsafe({unset:"privileged"})})}});var no_risky_exec_default=defineRule({id:"no-risky-exec",on:"container",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not exec into containers as root, privileged, or to edit t\
hem.",why:"What is executed in a running container passes by its user and its limits: a privileged hook owns the host for as long as it runs, root undoes what USER was for, and a file edited in place \
is gone with the next container, so nobody can say what really ran.",standards:["CIS-5.23","CIS-5.24","CWE-250"],references:{"Lifecycle hooks":"https://docs.docker.com/compose/how-tos/lifecycle/"},examples:[
{file:"compose.yaml",bad:`services:
  app:
    image: example/app:1.0
    post_start:
      - command: ./setup.sh
        privileged: [|true|]
      - command: ./chown.sh
        user: [|root|]
      - command: [|sed -i s/a/b/ /etc/app.conf|]
`,good:`services:
  app:
    image: example/app:1.0
    post_start:
      - command: ./warm-up.sh
        user: "1000"
      - command: sed -n 1p /etc/app.conf
    pre_stop:
      - command: ./flush.sh
`}],*check(container){for(let{when,command,user,privileged:privileged2}of container.hooks){let what=when==="watch"?"what `develop.watch` executes":`the ${when} hook`;certainly(privileged2,value=>value)&&
(yield{at:privileged2,message:`${what} of ${labelOf(container)} runs privileged: it owns the host while it lasts`}),certainly(user,isRoot)&&(yield{at:user,severity:"low",message:`${what} of ${labelOf(
container)} runs as root`}),when!=="pre_start"&&certainly(command,value=>(value?.script?.commands??[]).some(edits))&&(yield{at:command,severity:"info",message:`${what} of ${labelOf(container)} edits f\
iles of the running container: put the change into the image`})}}}),edits=({name:program,words:words2})=>program==="sed"&&words2.some(({text:text2})=>/^(?:-\w*i|--in-place)/.test(text2))||/^(?:apt-get|apt|apk|dnf|yum|pip3?|npm|gem)$/.
test(program)&&words2.some(({text:text2})=>/^(?:install|add|upgrade)$/.test(text2));var no_sensitive_host_mount_default=defineRule({id:"no-sensitive-host-mount",on:"container",severity:"high",profile:"recommended",summary:"Do not mount sensitive host paths.",why:"A mounted folder of \
the host bypasses the container's walls: with /etc an intruder reads password hashes or adds an account, with the engine's data root they change other containers' images, with / they own the host. Rea\
d-only still gives away keys and secrets.",standards:["CIS-5.6","OWASP-8","NIST-4.5.5","PSS-B","CWE-668"],references:{"Bind mounts":"https://docs.docker.com/engine/storage/bind-mounts/"},examples:[{file:"\
compose.yaml",bad:`services:
  backup:
    image: example/backup:3.2
    volumes:
      - [|/etc:/backup/etc:ro|]
      - [|type: bind
        source: /
        target: /host|]
`,good:`services:
  backup:
    image: example/backup:3.2
    volumes:
      - /etc/localtime:/etc/localtime:ro
      - /srv/app:/data
      - ./etc:/etc/app
`},{file:"compose.yaml",bad:`services:
  db:
    image: postgres:17.2
    volumes: [data:/var/lib/postgresql/data]
volumes:
  data:
    driver_opts:
      type: none
      o: bind
      device: [|/var/lib/docker/volumes/other/_data|]
`,good:`services:
  db:
    image: postgres:17.2
    volumes: [data:/var/lib/postgresql/data]
volumes:
  data:
    driver_opts:
      type: none
      o: bind
      device: /var/lib/mysql
`}],*check(container){for(let mount of itemsOf(container.host.mounts,({type})=>type==="bind")){let{source,readOnly,relabel,through:through2}=mount.value,spelled=writtenSource(mount.value)?.replace(/\/$/,
""),written3=source&&(knownValue(source)??(spelled==="~"?spelled:void 0));if(!written3||controlSockets.some(({path})=>path.test(normalPath(written3))))continue;let relabels=relabel!==void 0&&isSystemPath(
normalPath(written3)),facts=factsOf(written3)??(relabels?{severity:"high",gain:"a part of the system"}:void 0);if(!facts)continue;let related=through2?[{span:through2,message:"mounted here"}]:[],severity=certainly(
readOnly,yes2=>!yes2)&&facts.writable||(relabels?"high":facts.severity),labelled=relabel?`, and :${relabel} changes the security labels on the host`:"";yield{at:mount,severity,related,message:`${labelOf(
container)} mounts ${quote(written3)} of the host: ${facts.gain}${labelled}`}}}});function factsOf(source){if(/^~\/?$/.test(source))return{severity:"high",gain:"the user's files and keys"};if(/^[A-Za-z]:[\\/]?$/.
test(source))return{severity:"high",writable:"critical",gain:"the whole drive of the host"};let climbed=/^(?:\.\.\/){6,}(?:\.\.$)?(.*)$/.exec(source)?.[1]??(/^(?:\.\.\/){6,}\.\.$/.test(source)?"":void 0);
return sensitiveHostPath(normalPath(climbed===void 0?source:`/${climbed}`))}var port=(what,kind,service)=>({what,class:kind,service}),sensitivePorts=new Map([[23,port("Telnet","admin",/telnet|busybox/i)],[1433,port("SQL Server","datastore",/mssql|sql-?server/i)],[1521,port("O\
racle Database","datastore",/oracle/i)],[2345,port("the Delve debugger","debug",/\bdlv\b|delve|golang/i)],[2376,port("the Docker API","admin",/docker/i)],[2379,port("etcd","datastore",/etcd/i)],[3306,
port("MySQL","datastore",/mysql|maria|percona/i)],[3389,port("Remote Desktop","admin",/rdp/i)],[4444,port("a usual back door","back door",/selenium|metasploit|msf|grid/i)],[5005,port("the Java debugge\
r","debug",/jdwp|java|jdk|jre|maven|gradle|spring|tomcat|temurin|corretto/i)],[5432,port("PostgreSQL","datastore",/postg|pgbouncer|pgpool|patroni|timescale|spilo|crunchy/i)],[5555,port("a usual back d\
oor","back door",/flower|adb|android|celery/i)],[5672,port("RabbitMQ","datastore",/rabbit|amqp|qpid|activemq|artemis/i)],[5900,port("VNC","admin",/vnc|selenium|novnc|qemu/i)],[6379,port("Redis","datas\
tore",/redis|valkey|keydb|dragonfly|codis|sentinel/i)],[6666,port("a usual back door","back door",/irc/i)],[7777,port("a usual back door","back door",/terraria|game|server/i)],[8086,port("InfluxDB","d\
atastore",/influx/i)],[9042,port("Cassandra","datastore",/cassandra|scylla/i)],[9200,port("Elasticsearch","datastore",/elastic|opensearch|\bes\b/i)],[9229,port("the Node.js debugger","debug",/node|--inspect|npm|yarn/i)],
[10250,port("the kubelet","admin",/kube|k3s/i)],[11211,port("Memcached","datastore",/memcache/i)],[15672,port("RabbitMQ's administration","admin",/rabbit/i)],[27017,port("MongoDB","datastore",/mongo|ferretdb|documentdb/i)],
[31337,port("a usual back door","back door",/^$/)]]);var no_sensitive_port_published_default=defineRule({id:"no-sensitive-port-published",on:"container",severity:"high",profile:"recommended",summary:"Do not publish datastore, admin or debug ports on all\
 interfaces.",why:"Databases, caches and debuggers on a public address are found within hours: scanners try default passwords and known holes, and a debugger runs code for whoever connects. Docker pub\
lishes past the host's firewall, so ufw does not help.",standards:["CIS-5.9","OWASP-5a","CWE-1327","CWE-668"],references:{"Docker and firewalls":"https://docs.docker.com/engine/network/packet-filterin\
g-firewalls/"},examples:[{file:"compose.yaml",bad:`services:
  db:
    image: postgres:17.2
    ports:
      - [|8080:5432|]
  app:
    image: example/app:1.0
    ports:
      - [|0.0.0.0:9229:9229|]
`,good:`services:
  db:
    image: postgres:17.2
    ports:
      - 127.0.0.1:8080:5432
  app:
    image: example/app:1.0
    expose: [9229]
    ports: [6379:8080]
`}],*check(container){let{host,development}=container;if(!certainly(host.networkMode,mode=>/^(?:none|service:.*|container:.*)$/.test(mode)))for(let binding of itemsOf(host.portBindings,port2=>isOnEveryInterface(
host,port2))){let{containerPort,protocol}=binding.value;if(!containerPort||protocol==="udp"||protocol==="sctp")continue;let found=[...sensitivePorts].find(([port3])=>port3>=containerPort.from&&port3<=
containerPort.to);if(!found)continue;let[port2,{what,class:kind,service}]=found;if(kind==="back door"&&service.test(imageOf(container)))continue;let isSaid2=kind==="back door"||service.test(imageOf(container)),
isOther=(kind==="datastore"||kind==="admin")&&!isSaid2&&!container.build&&!!container.base,fix={safety:"unsafe",title:"write 127.0.0.1: before it, or use expose",edits:[]};yield{at:binding,severity:isOther?
"info":development?"medium":"high",...isSaid2?{}:{confidence:isOther?"low":"medium"},message:`${labelOf(container)} publishes port ${port2}, ${kind==="back door"?what:isSaid2?`that of ${what}`:`which ${what}\
 usually has`}, on every interface of the host`,fix}}}}),imageOf=({image,path})=>`${path.join(" ")} ${image.ref&&image.ref.state!=="unknown"?image.ref.value.text:""}`;var stores="the certificates it trusts are gone, and every TLS connection it makes fails or is made blindly",files="the image's own files there are gone",shadowed=new Map([...["/etc/ssl","/etc/ssl/cer\
ts","/etc/pki","/etc/pki/tls","/usr/share/ca-certificates"].map(path=>[path,stores]),...["/etc","/usr","/usr/bin","/usr/sbin","/usr/lib","/bin","/sbin","/lib","/lib64"].map(path=>[path,files])]),no_shadowing_mount_default=defineRule(
{id:"no-shadowing-mount",on:"container",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not hide the image's certificate store or system paths behind a mount.",why:"A mount hid\
es what the image has at that path. Over /etc/ssl the trusted certificates disappear: connections fail, and the usual repair is to switch verification off. Over /usr or /lib whoever can write to the s\
ource decides which programs run.",standards:[],references:{"Mounting over existing data":"https://docs.docker.com/engine/storage/bind-mounts/#bind-mounting-over-existing-data"},examples:[{file:"compo\
se.yaml",bad:`services:
  proxy:
    image: nginx:1.29
    volumes:
      - [|./certs:/etc/ssl:ro|]
`,good:`services:
  proxy:
    image: nginx:1.29
    volumes:
      - ./certs:/etc/nginx/certs:ro
      - ./ca.pem:/etc/ssl/certs/ca.pem:ro
      - /etc/ssl/certs:/etc/ssl/certs:ro
`}],*check(container){for(let mount of itemsOf(container.host.mounts,({type})=>type==="bind"||type==="volume")){let target=withoutSlash(knownValue(mount.value.target)??""),source=mount.value.source&&knownValue(
mount.value.source),loss=shadowed.get(target);!loss||source&&/^\/(?:etc|usr)\/.*(?:ssl|pki|cert)/.test(source)||mount.value.type==="volume"||(yield{at:mount,message:`${labelOf(container)} mounts over ${quote(
target)}: ${loss}`})}}});var no_shared_namespace_default=defineRule({id:"no-shared-namespace",on:"container",severity:"low",profile:"recommended",summary:"Do not join another container's process or network namespace.",why:"Tw\
o containers in one namespace are one target. Who gets into the one sees the other's processes, with their arguments and files, listens on its loopback, or mounts its volumes: what separated them is g\
one.",standards:["NIST-4.4.3","CWE-653"],references:{"Compose: pid":"https://docs.docker.com/reference/compose-file/services/#pid"},examples:[{file:"compose.yaml",bad:`services:
  probe:
    image: example/probe:1.0
    pid: [|container:main|]
    network_mode: [|container:main|]
    volumes_from: [[|container:main|]]
`,good:`services:
  vpn:
    image: example/vpn:1.0
  client:
    image: example/client:1.0
    network_mode: service:vpn
    volumes_from: [vpn]
`},{file:"compose.yaml",bad:`services:
  app:
    image: example/app:1.0
  probe:
    image: example/probe:1.0
    pid: [|service:app|]
`,good:`services:
  app:
    image: example/app:1.0
  probe:
    image: example/probe:1.0
    pid: host
`}],*check(container,linked){let{host}=container,shared2=[[host.pidMode,"medium","sees its processes, and through them its files and memory"],[host.ipcMode,"low","reads and writes its shared memory"],
[host.networkMode,"low","listens on its network and its loopback"]];for(let[mode,severity,gain]of shared2){let pattern=mode===host.networkMode?/^container:/:/^(?:container|service):/;!(mode===host.networkMode&&
certainly(mode,value=>isOwnContainer(value,container.project,linked)))&&certainly(mode,value=>pattern.test(value))&&(yield{at:mode,severity,message:`${labelOf(container)} joins ${quote(mode.value)}: i\
t ${gain}`})}for(let from of itemsOf(host.volumesFrom,value=>value.startsWith("container:")))yield{at:from,message:`${labelOf(container)} mounts every volume of ${quote(from.value)}, whatever it becom\
es`}}}),isOwnContainer=(mode,id,linked)=>mode.startsWith("container:")&&composesOf(linked).some(project=>project.id===id&&servicesOf(project).some(each=>textOf2(below(each,"container_name"))===mode.slice(
10)));var no_shared_propagation_default=defineRule({id:"no-shared-propagation",on:"container",severity:"medium",profile:"recommended",summary:"Do not share mount propagation with the host.",why:"With shared\
 propagation, what the container mounts appears on the host and in every other container that shares the path: an intruder lays a file system of their own over a folder the host trusts.",standards:["C\
IS-5.20"],references:{"Bind propagation":"https://docs.docker.com/engine/storage/bind-mounts/#configure-bind-propagation"},examples:[{file:"compose.yaml",bad:`services:
  csi:
    image: example/csi:1.0
    volumes:
      - [|/srv/a:/a:rshared|]
      - type: bind
        source: /srv/b
        target: /b
        bind: { propagation: [|slave|] }
`,good:`services:
  csi:
    image: example/csi:1.0
    volumes:
      - /srv/a:/a:rprivate
      - /srv/shared:/shared:ro
`}],*check(container){for(let{value}of itemsOf(container.host.mounts)){let{propagation:propagation2}=value;if(!propagation2||!certainly(propagation2,mode=>/^r?(?:shared|slave)$/.test(mode)))continue;let isOneWay=propagation2.
value.endsWith("slave");yield{at:propagation2,severity:isOneWay?"low":"medium",message:`${labelOf(container)} mounts with ${quote(propagation2.value)}: ${isOneWay?"what the host mounts below it appear\
s inside":"what it mounts below it appears on the host"}`}}}});var no_unconfined_apparmor_default=defineRule({id:"no-unconfined-apparmor",on:"container",severity:"high",profile:"recommended",summary:"Do not switch the AppArmor profile off.",why:"The engine's prof\
ile denies mounting, writing to /proc and /sys and tracing other processes even to root in the container. Unconfined, only capabilities stand between an intruder and the host.",standards:["CIS-5.2","O\
WASP-6","PSS-B","CWE-693"],references:{"AppArmor in Docker":"https://docs.docker.com/engine/security/apparmor/"},examples:[{file:"compose.yaml",bad:`services:
  app:
    image: example/app:1.0
    security_opt:
      - [|apparmor:unconfined|]
`,good:`services:
  app:
    image: example/app:1.0
    security_opt:
      - apparmor=unconfined
      - apparmor=own
      - label:apparmor:unconfined
`}],*check(container){let{host}=container,last=isPrivileged(host)?void 0:lastOption(host,"apparmor");last?.option.value==="unconfined"&&(yield{at:last.at,message:`${labelOf(container)} runs without an\
 AppArmor profile (hosts with SELinux are not affected)`})}});var no_unconfined_seccomp_default=defineRule({id:"no-unconfined-seccomp",on:"container",severity:"high",profile:"recommended",summary:"Do not switch the seccomp filter off.",why:"Docker's default filt\
er keeps a container from some 40 of the kernel's calls, those that most kernel exploits and escapes need. Unconfined, all of them are open to whoever breaks in.",standards:["CIS-5.22","OWASP-6","PSS-\
B","CWE-693"],references:{"Seccomp in Docker":"https://docs.docker.com/engine/security/seccomp/"},examples:[{file:"compose.yaml",bad:`services:
  app:
    image: example/app:1.0
    security_opt:
      - [|seccomp:unconfined|]
`,good:`services:
  app:
    image: example/app:1.0
    security_opt:
      - seccomp=unconfined
      - seccomp=own
      - label:seccomp:unconfined
`}],*check(container){let{host}=container,last=isPrivileged(host)?void 0:lastOption(host,"seccomp");last?.option.value==="unconfined"&&(yield{at:last.at,message:`${labelOf(container)} runs without a s\
eccomp filter: every system call of the kernel is open to it`})}});var no_unmasked_paths_default=defineRule({id:"no-unmasked-paths",on:"container",severity:"high",profile:"recommended",summary:"Keep /proc and /sys masked.",why:"The engine hides the parts of /proc and\
 /sys through which the kernel of the host is read and set. Unmasked, root in the container writes to them: sysrq reboots the machine, kcore is its memory, and core_pattern runs a program on the host.",
standards:["PSS-B","CWE-693"],references:{"Compose: security_opt":"https://docs.docker.com/reference/compose-file/services/#security_opt"},examples:[{file:"compose.yaml",bad:`services:
  builder:
    image: example/builder:1.0
    security_opt:
      - [|systempaths=unconfined|]
`,good:`services:
  builder:
    image: example/builder:1.0
    security_opt:
      - no-new-privileges=true
`}],*check(container){if(!isPrivileged(container.host))for(let item of itemsOf(container.host.securityOpt,option=>option==="systempaths=unconfined"))yield{at:item,message:`${labelOf(container)} sees /\
proc and /sys without masks, and as root writes kernel settings of the host`}}});var no_unneeded_capability_default=defineRule({id:"no-unneeded-capability",on:"container",severity:"info",confidence:"medium",profile:"strict",summary:"Do not add capabilities that have no effect.",why:"\
A list of capabilities is read as a list of what the service needs. One that does nothing hides those that matter, and stays when the reason for it has long gone.",standards:["CIS-5.4"],references:{"R\
untime privilege":"https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities"},examples:[{file:"compose.yaml",bad:`services:
  a:
    image: example/a:1.0
    cap_add: [[|CHOWN|]]
  b:
    image: example/b:1.0
    cap_drop: [ALL]
    cap_add: [CHOWN, [|NET_BIND_SERVICE|]]
  c:
    image: example/c:1.0
    privileged: true
    cap_add: [[|NET_ADMIN|]]
`,good:`services:
  a:
    image: example/a:1.0
    cap_drop: [CHOWN]
    cap_add: [CHOWN]
  b:
    image: example/b:1.0
    cap_drop: [ALL]
    cap_add: [NET_BIND_SERVICE]
    network_mode: host
`}],*check(container){let{host,image}=container,dropped=host.capDrop.state==="unknown"?void 0:new Set(itemsOf(host.capDrop).map(({value})=>capabilityName(value))),hasUnknownDrops=host.capDrop.state!==
"unknown"&&host.capDrop.value.some(({state})=>state==="unknown");for(let item of itemsOf(host.capAdd)){let cap=capabilityName(item.value);if(isPrivileged(host)){yield{at:item,message:`a privileged con\
tainer has every capability: adding ${quote(item.value)} changes nothing`};continue}if(cap==="NET_BIND_SERVICE"&&!setsStart(host.sysctls)&&bindsAnyPort(host.networkMode,host.networks.state)){let ports=[
...itemsOf(image.exposedPorts).map(({value})=>value.from),...itemsOf(host.portBindings).flatMap(({value})=>value.containerPort?.from??[])],isHigh=ports.length>0&&ports.every(port2=>port2>=1024);yield{
at:item,severity:isHigh?"low":"info",message:isHigh?`${labelOf(container)} listens above port 1023, where nobody needs ${quote(item.value)}`:`current engines let any user of a container listen on any \
port: ${labelOf(container)} does not need ${quote(item.value)}`}}else defaultCapabilities.has(cap)&&dropped&&!hasUnknownDrops&&!dropped.has("ALL")&&!dropped.has(cap)&&(yield{at:item,message:`every con\
tainer has ${quote(item.value)} unless it is dropped: adding it changes nothing`})}}}),setsStart=sysctls=>sysctls.state==="unknown"||sysctls.value.some(each=>each.state==="unknown"||each.value.name===
"net.ipv4.ip_unprivileged_port_start"),bindsAnyPort=(mode,networks2)=>networks2!=="unknown"&&certainly(mode,value=>value===""||value==="bridge");var safe=new Set(["kernel.shm_rmid_forced","net.ipv4.ip_local_port_range","net.ipv4.ip_local_reserved_ports","net.ipv4.ip_unprivileged_port_start","net.ipv4.ping_group_range","net.ipv4.tcp_fin_timeout",
"net.ipv4.tcp_keepalive_intvl","net.ipv4.tcp_keepalive_probes","net.ipv4.tcp_keepalive_time","net.ipv4.tcp_rmem","net.ipv4.tcp_syncookies","net.ipv4.tcp_wmem"]),ipc=/^(?:kernel\.(?:msgmax|msgmnb|msgmni|sem|shmall|shmmax|shmmni|shm_rmid_forced)|fs\.mqueue\..+)$/,
no_unsafe_sysctl_default=defineRule({id:"no-unsafe-sysctl",on:"container",severity:"medium",profile:"recommended",summary:"Set only namespaced, safe sysctls.",why:"Most kernel parameters belong to the\
 whole host: the engine refuses them, and on the host's network or IPC namespace a container really changes them for everybody, routing and forwarding included.",standards:["PSS-B"],references:{"Compo\
se: sysctls":"https://docs.docker.com/reference/compose-file/services/#sysctls"},examples:[{file:"compose.yaml",bad:`services:
  search:
    image: example/search:2.0
    sysctls:
      - [|vm.max_map_count=262144|]
  router:
    image: example/router:1.0
    network_mode: host
    sysctls:
      net.ipv4.ip_forward: [|1|]
`,good:`services:
  search:
    image: example/search:2.0
    sysctls:
      - net.core.somaxconn=1024
      - kernel.shmmax=68719476736
  router:
    image: example/router:1.0
    network_mode: host
    sysctls:
      net.ipv4.tcp_syncookies: 1
`}],*check(container){let{host}=container,onHostNetwork=certainly(host.networkMode,mode=>mode==="host"),onHostIpc=certainly(host.ipcMode,mode=>mode==="host");for(let item of itemsOf(host.sysctls,sysctl=>!safe.
has(sysctl.name))){let{name:key}=item.value,isNet=key.startsWith("net.");if(ipc.test(key)?!onHostIpc:isNet&&!onHostNetwork)continue;let message=isNet||ipc.test(key)?`${labelOf(container)} would set ${quote(
key)} for the whole host, and the engine refuses it in this mode`:`${quote(key)} belongs to the host: the engine refuses to start ${labelOf(container)} with it, set it on the host`;yield{at:item,message}}}});var no_wildcard_port_bind_default=defineRule({id:"no-wildcard-port-bind",on:"container",severity:"medium",profile:"strict",summary:"Bind published ports to a specific host interface.",why:"A port with\
out an address is published on every interface of the host, and Docker opens the way past ufw and firewalld. What was meant for a colleague or a proxy on the same machine is then open to the internet.",
standards:["CIS-5.14","OWASP-5a","NIST-4.4.2","PSS-B","CWE-1327"],references:{"Docker and firewalls":"https://docs.docker.com/engine/network/packet-filtering-firewalls/"},examples:[{file:"compose.yaml",
bad:`services:
  app:
    image: example/app:1.0
    ports:
      - [|8080:80/tcp|]
      - [|"3000"|]
      - [|target: 9000
        published: 9000|]
`,good:`services:
  app:
    image: example/app:1.0
    ports:
      - 127.0.0.1:8080:80
      - "[::1]:3000:3000"
      - $BIND:9000:9000
`}],*check(container){let{host,stack}=container;if(!certainly(host.networkMode,mode=>/^(?:none|service:.*|container:.*)$/.test(mode))){for(let binding of stack?itemsOf(host.portBindings,port2=>port2.hostIp.
state==="written"&&!isOnEveryInterface(host,port2)):[])yield{at:binding,message:`${labelOf(container)} names an address for its port, and Swarm ignores addresses: deployed as a stack it is open on eve\
ry interface`};for(let binding of itemsOf(host.portBindings,port2=>isOnEveryInterface(host,port2))){let{hostPort,containerPort}=binding.value,from=hostPort?.from,web=[from,containerPort?.from].some(port3=>port3===
80||port3===443),port2=from===void 0?"a port":`port ${from}`;yield{at:binding,severity:web?"info":"medium",message:`${labelOf(container)} publishes ${port2} on every interface of the host${stack?"; de\
ployed as a stack it stays so, because Swarm ignores addresses":""}`,fix:{safety:"unsafe",title:"write 127.0.0.1: before it, or the address that should answer",edits:[]}}}}}});var pids_limit_default=defineRule({id:"pids-limit",on:"container",severity:"low",profile:"strict",summary:"Limit the number of processes of every container.",why:"A fork bomb in one container fills th\
e host's process table, and no other service, nor an administrator's shell, starts any more.",standards:["CIS-5.29","OWASP-7","CWE-770"],references:{"Compose: pids_limit":"https://docs.docker.com/refe\
rence/compose-file/services/#pids_limit"},examples:[{file:"compose.yaml",bad:`services:
  [|web|]:
    image: caddy:2.10
`,good:`services:
  web:
    pids_limit: 200
    image: caddy:2.10
`},{file:"compose.yaml",bad:`services:
  web:
    image: caddy:2.10
    pids_limit: [|-1|]
`,good:`services:
  web:
    image: caddy:2.10
    deploy:
      resources:
        limits:
          pids: 100
`}],*check(container){let{pidsLimit}=container.host;!container.windows&&certainly(pidsLimit,count=>count<=0)&&(yield{at:pidsLimit,message:`${labelOf(container)} may start processes without limit`,fix:unsafe(
{set:"pidsLimit",to:200})})}});var read_only_rootfs_default=defineRule({id:"read-only-rootfs",on:"container",severity:"low",profile:"recommended",summary:"Mount the container's root filesystem read-only.",why:"An intruder who can w\
rite to the root filesystem replaces programs, plants tools and stays until the container is recreated. On a read-only one nothing they drop survives outside the volumes and tmpfs mounts you name.",standards:[
"CIS-5.13","OWASP-8","NIST-4.4.4"],references:{"Compose: read_only":"https://docs.docker.com/reference/compose-file/services/#read_only"},examples:[{file:"compose.yaml",bad:`services:
  [|web|]:
    image: caddy:2.10
`,good:`services:
  web:
    read_only: true
    image: caddy:2.10
`},{file:"compose.yaml",bad:`services:
  web:
    image: caddy:2.10
    read_only: [|false|]
`,good:`services:
  web:
    image: caddy:2.10
    read_only: true
    tmpfs: [/tmp]
`}],*check(container){let{readonlyRootfs}=container.host;container.windows||!certainly(readonlyRootfs,value=>!value)||(yield{at:readonlyRootfs,message:`${labelOf(container)} can write to its own progr\
ams and configuration`,fix:unsafe({set:"readonlyRootfs",to:!0})})}});var mostRetries=5,oneShot=/(?:^|[-_.])(?:\w*init|migrat\w*|setup|set-up|seed\w*|test\w*|bootstrap|create\w*|job|once|installer?|cli|tools?|builder|build|backup|import\w*|load\w*|wait\w*|config\w*|prepare|cert\w*)(?:[-_.\d]|$)/i,
restart_policy_default=defineRule({id:"restart-policy",on:"container",severity:"low",profile:"strict",summary:"Restart services after a crash, but not for ever.",why:"A service that stays down after a\
 crash is an outage anybody can cause with one bad request. One that is restarted without end repeats the crash as fast as it can: it fills logs, burns the processor, and lets an attacker try again.",
standards:["CIS-5.15","OWASP-7"],references:{"Start containers automatically":"https://docs.docker.com/engine/containers/start-containers-automatically/"},examples:[{file:"compose.yaml",bad:`services:\

  [|app|]:
    image: example/app:1.0
  api:
    image: example/api:1.0
    restart: [|always|]
  worker:
    image: example/worker:1.0
    restart: [|on-failure:20|]
`,good:`services:
  app:
    image: example/app:1.0
    restart: unless-stopped
  api:
    image: example/api:1.0
    deploy: { restart_policy: { condition: on-failure, max_attempts: 3 } }
  db-migrate:
    image: example/api:1.0
  worker:
    image: example/worker:1.0
    restart: \${RESTART}
`}],*check(container,linked){let{restartPolicy,restartRetries}=container.host;if(!(restartPolicy.state==="unknown"||restartPolicy.state==="default"&&container.stack)){if(restartPolicy.value==="no"){let own2=container.
path[1]??"",isJob=composesOf(linked).some(project=>project.id===container.project&&jobsOf(project).has(own2));restartPolicy.state==="default"&&!oneShot.test(own2)&&!isJob&&(yield{at:container,message:`${labelOf(
container)} stays down after a crash: it has no restart policy`});return}restartPolicy.value==="always"&&restartPolicy.state==="written"&&certainly(restartRetries,count=>count===0)&&(yield{at:restartPolicy,
severity:"info",message:`${labelOf(container)} is started again for ever, and with the engine even after somebody stopped it: unless-stopped or on-failure:5 is enough`}),restartPolicy.value==="on-fail\
ure"&&certainly(restartRetries,count=>count===0||count>mostRetries)&&(yield{at:restartRetries.state==="written"?restartRetries:restartPolicy,severity:"info",message:`${labelOf(container)} is started a\
gain ${restartRetries.value===0?"without end":`${restartRetries.value} times`} when it fails: on-failure:${mostRetries} is enough`})}}});var valid_security_opt_default=defineRule({id:"valid-security-opt",on:"container",severity:"high",profile:"recommended",summary:"Write only security options the engine accepts, without contradictions.",
why:"A misspelt option is refused at best, and at worst the container runs without the protection its author believes in. Of two that contradict each other the last one wins, silently.",standards:[],references:{
"Security options":"https://docs.docker.com/reference/cli/docker/container/run/#security-opt"},examples:[{file:"compose.yaml",bad:`services:
  app:
    image: example/app:1.0
    cap_drop: [[|CAP_ALL|]]
    cap_add: [[|NET_ADMN|]]
    security_opt:
      - [|no-new-privileges: true|]
      - [|secomp=unconfined|]
`,good:`services:
  app:
    image: example/app:1.0
    cap_drop: [all]
    cap_add: [cap_net_admin]
    security_opt:
      - no-new-privileges:T
      - label:disable
      - seccomp=./seccomp.json
      - systempaths=unconfined
`},{file:"compose.yaml",bad:`services:
  app:
    image: example/app:1.0
    security_opt:
      - no-new-privileges:true
      - [|no-new-privileges:false|]
`,good:`services:
  app:
    image: example/app:1.0
    security_opt:
      - no-new-privileges:true
      - no-new-privileges
`}],*check(container){let{host}=container,before;for(let item of itemsOf(host.securityOpt)){let{key,value,fault}=readSecurityOption(item.value);fault&&(yield{at:item,message:`the engine refuses an opt\
ion of ${labelOf(container)}: ${fault}`});let now=key==="no-new-privileges"&&!fault?parseBool(value):void 0;now!==void 0&&(before&&before.value!==now&&(yield{at:item,message:`${labelOf(container)} ask\
s for no-new-privileges both ways: the last one wins`,related:[{span:before.span,message:"says the opposite"}]}),before={value:now,span:item.span})}if(!container.windows)for(let item of[...itemsOf(host.
capAdd),...itemsOf(host.capDrop)]){let capability=capabilityName(item.value);capability==="ALL"||capabilities.has(capability)||(yield{at:item,message:`the engine refuses ${quote(item.value)} of ${labelOf(
container)}: ${capability==="CAP_ALL"?"write ALL":"there is no such capability"}`})}}});var add_with_checksum_default=defineRule({id:"add-with-checksum",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Give remote ADD sources a checksum or commit.",why:"Whatever the serve\
r answers on the day of the build goes into the image. Whoever controls the server, the name or a branch puts their code there; with a checksum the build stops instead.",standards:["OWASP-13","CWE-494"],
references:{"ADD --checksum":"https://docs.docker.com/reference/dockerfile/#add---checksum"},examples:[{file:"Dockerfile",bad:`FROM debian:12.9
ARG V=1
ADD [|https://example.com/tool-\${V}.tgz|] /opt/
ADD [|https://github.com/example/tool.git#main|] /src
`,good:`FROM debian:12.9
ADD --checksum=sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef https://example.com/tool.tgz /opt/
ADD https://github.com/example/tool.git#0123456789abcdef0123456789abcdef01234567 /src
ADD tool.tgz /opt/
`}],*check({stages:stages2}){for(let{copies}of stages2)for(let{instruction,sources}of copies)if(!(instruction.keyword!=="ADD"||instruction.flags.some(({name})=>name==="checksum")))for(let source of sources){
let text2=source.state==="unknown"?source.text:source.value,isGit=/^(?:git@|git:\/\/|ssh:\/\/|github\.com\/[^/]+\/[^/]+)|\.git(?:#|\?|$)/.test(text2);!isGit&&!/^https?:\/\//i.test(text2)||isGit&&/#[0-9a-f]{40}(?:[0-9a-f]{24})?(?::|$)|[?&](?:commit|checksum)=[0-9a-f]{40}/.
test(text2)||(yield{at:source,message:`${quote(text2.replaceAll("\uFFFC","..."))} is taken as it comes: ${isGit?"name a full commit after #":"add --checksum=sha256:..."}`})}}});var system2=/^\/(?:etc|proc|sys|dev|boot|bin|sbin|usr\/s?bin|lib|lib64)(?:\/|$)/,elsewhere=/^(?:golang|php|composer|gradle|oven\/bun|tomcat|jetty|ghost|wordpress|nextcloud|drupal|joomla|httpd|redis|valkey|postgres|neo4j|solr|kong|cassandra|elasticsearch|kibana|logstash)$/,
app_workdir_default=defineRule({id:"app-workdir",on:"dockerfile",severity:"low",profile:"strict",summary:"Work in a directory of your own, not in / or a system directory.",why:"Without WORKDIR files l\
and in /, among those of the system, where they can replace them and where only root may write. A working directory inside /proc, /sys or /etc puts the service's files, and whoever may write them, nex\
t to the settings of the machine; /proc/self/fd has led out of the container before.",standards:[],references:{WORKDIR:"https://docs.docker.com/reference/dockerfile/#workdir","CVE-2024-21626":"https:/\
/nvd.nist.gov/vuln/detail/CVE-2024-21626"},examples:[{file:"Dockerfile",bad:`FROM node:22.12
COPY package.json [|./|]
RUN npm ci
`,good:`FROM node:22.12
WORKDIR /app
COPY package.json ./
COPY b.conf /etc/
`},{file:"Dockerfile",bad:`FROM alpine:3.21
WORKDIR [|"/proc/self/fd/8"|]
`,good:`FROM alpine:3.21
WORKDIR "/srv/app"
`}],*check(document,project){let shipped=shippedLayers(document,project);for(let stage of document.stages){let workdir=stage.workdir,path=workdir&&knownValue(workdir);if(workdir&&path&&system2.test(path)){
yield{at:workdir,severity:path.startsWith("/proc")||path.startsWith("/sys")?"medium":"low",message:`the working directory is ${quote(path)}, a directory of the system`};continue}if(!shipped.has(stage)||
stage.windows||!startsAtRoot(stage,workloadOf(stage,project)?.base?.name))continue;let copy=stage.copies.find(each=>!each.workdir&&/^(?!\/)[^\uFFFC]*$/.test(knownValue(each.destination)??"/"));copy&&(yield{
at:copy.destination,message:"no WORKDIR is set, so this lands in / among the files of the system"})}}}),startsAtRoot=({origin:origin2},base)=>"image"in origin2&&base!==void 0&&!base.includes("/")&&!elsewhere.
test(base);var names3=new Set("adminer aerospike almalinux alpine alt amazoncorretto amazonlinux api-firewall arangodb archlinux backdrop bash bonita buildpack-deps busybox caddy cassandra chronograf cirros clea\
rlinux clefos clickhouse clojure composer consul convertigo couchbase couchdb crate crux dart debian docker drupal eclipse-mosquitto eclipse-temurin eggdrop elasticsearch elixir emqx erlang euleros ex\
press-gateway fedora flink fluentd friendica gazebo gcc geonetwork ghost golang gradle groovy haproxy haskell haxe hello-world hitch hola-mundo httpd hylang ibm-semeru-runtimes ibmjava influxdb irssi \
jenkins jetty joomla jruby julia kapacitor kibana known kong krakend lightstreamer liquibase logstash mageia mariadb matomo maven mediawiki memcached mongo mongo-express monica mono mysql nats nats-st\
reaming neo4j neurodebian nextcloud nginx node notary nuxeo odoo open-liberty openjdk opensuse oraclelinux orientdb percona perl photon php php-zendserver phpmyadmin piwik plone postfixadmin postgres \
pypy python r-base rabbitmq rakudo-star rapidoid redis redmine registry rethinkdb rocket.chat rockylinux ros ruby rust sapmachine satosa scratch silverpeas sl solr sonarqube sourcemage spark spiped st\
orm swift swipl teamspeak telegraf thrift tomcat tomee traefik ubuntu ubuntu-debootstrap unit varnish vault websphere-liberty wordpress xwiki yourls znc zookeeper".split(" ")),isOfficial=repository=>names3.
has(repository);var copy_from_known_stage_default=defineRule({id:"copy-from-known-stage",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Copy only from stages, named contexts or f\
ull image names.",why:"A name that is no stage is an image: the builder pulls docker.io/library/NAME, or what somebody put under that name on the registry, and copies its files into yours. A misspelt \
or renamed stage becomes a dependency on a stranger.",standards:["CWE-427"],references:{"COPY --from":"https://docs.docker.com/reference/dockerfile/#copy---from"},examples:[{file:"Dockerfile",bad:`FRO\
M golang:1.26 AS build
RUN go build -o /app
FROM debian:12.9
COPY [|--from=builder|] /app /app
`,good:`FROM golang:1.26 AS build
RUN go build -o /app
FROM debian:12.9
COPY --from=BUILD /app /app
COPY --from=0 /app /b
COPY --from=busybox /bin/busybox /bin/
COPY --from=ghcr.io/example/tools:1.2 /bin/t /bin/
`}],*check({stages:stages2,source},project){let contexts=contextNames(source.path,project),names4=stages2.flatMap(({name})=>name??[]);for(let stage of stages2){let uses=[...stage.copies.flatMap(({from})=>from&&
"image"in from?[from]:[]),...stage.mounts.flatMap(mount=>"image"in mount?[mount]:[])];for(let{image,span}of uses){if(image.state==="unknown"||image.value==="scratch")continue;let{path,tag,digest,domain,
fault}=parseImageReference(image.value);fault||!path||path.includes("/")||tag!==void 0||digest!==void 0||domain!=="docker.io"||image.value.includes("/")||isOfficial(path)||contexts.has(image.value)||(yield{
at:{span},message:`${quote(image.value)} is no stage of this file, so the builder pulls docker.io/library/${path}${names4.length?`; its stages are ${names4.slice(0,6).map(quote).join(", ")}`:""}`})}}}});var copy_over_add_default=defineRule({id:"copy-over-add",on:"dockerfile",severity:"low",profile:"strict",summary:"Use COPY for local files, ADD only for its extra powers.",why:"ADD unpacks archives an\
d fetches URLs, so what it does depends on what the file happens to be: an archive with a crafted path ends up unpacked where a file was expected. COPY copies.",standards:["CIS-4.9"],references:{"ADD \
or COPY":"https://docs.docker.com/build/building/best-practices/#add-or-copy"},examples:[{file:"Dockerfile",bad:`FROM debian:12.9
[|ADD|] app.py /app/
`,good:`FROM debian:12.9
COPY app.py /app/
`}],*check({stages:stages2}){for(let{copies}of stages2)for(let copy of copies){let{instruction,sources}=copy;if(instruction.keyword!=="ADD"||sources.length===0||instruction.heredocs.length>0||instruction.
flags.some(({name})=>name==="checksum"||name==="unpack"||name==="keep-git-dir")||!sources.every(source=>isPlainFile(source,copy)))continue;let shown2=instruction.args[0]?.value??"",edits2=[{span:instruction.
keywordSpan,text:instruction.keywordSpan.end-instruction.keywordSpan.start===3?"COPY":instruction.keyword}];yield{at:{span:instruction.keywordSpan},message:`${quote(shown2)} is a local file: COPY does\
 this without surprises`,fix:{safety:"safe",title:"write COPY",edits:edits2}}}}}),archive=/\.(?:tar(?:\.\w+)?|tgz|tbz2?|tb2|txz|tlz|taz|tzst|tz2)$/i,remote=/^(?:https?:\/\/|git@|git:\/\/|ssh:\/\/)|\.git(?:#|$)/i,
fileName=/\.(?:jar|war|ear|py|js|mjs|ts|json|ya?ml|toml|conf|cfg|ini|sh|xml|properties|txt|sql|repo|list|crt|pem|html?)$/i;function isPlainFile(source,{destination}){if(source.state==="unknown")return!remote.
test(source.text)&&destination.state!=="unknown"&&fileName.test(destination.value);let path=source.value.replace(/^["']|["']$/g,"");return!archive.test(path)&&!remote.test(path)&&!/\*$/.test(path)}var gate_can_fail_default=defineRule({id:"gate-can-fail",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Let a failing scan, test or checksum stop the build.",why:"A\
 check whose failure changes nothing is worse than none: everybody believes it is there. A download that fails its checksum is used all the same, a scan that finds a hole is a line in a log nobody rea\
ds.",standards:["CWE-390"],references:{"RUN and pipes":"https://docs.docker.com/build/building/best-practices/#using-pipes"},examples:[{file:"Dockerfile",bad:`FROM python:3.13
RUN pip install -r r.txt && [|safety check|] || true
RUN [|sha256sum -c sums|]; tar xf a.tgz
RUN [|trivy fs --exit-code 0 .|]
`,good:`FROM python:3.13
RUN pip install -r r.txt && safety check
RUN sha256sum -c sums && tar xf a.tgz
RUN set -eu; sha256sum -c sums; tar xf a.tgz
RUN if sha256sum -c sums; then tar xf a.tgz; fi; trivy fs --exit-code 1 . || { echo failed; exit 1; }
`},{file:"Dockerfile",bad:`FROM node:22.12
RUN [|npm test|] | tee test.log
RUN <<EOF
[|npm audit|]
npm ci
EOF
`,good:`FROM node:22.12
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN npm test | tee test.log
RUN <<EOF
set -e
npm audit
npm ci
EOF
`}],*check(document,project){for(let{commands}of runsOf(document,project))for(let command of commands){let gate=gateOf(wordsAfterFolder(command)),why=gate&&!asksLater(command,commands)&&reason2(command);
if(!gate||!why)continue;yield{at:{span:wordsOf(command)},severity:gate==="test"?"medium":"high",message:`${quote(command.words[0]?.text??"")} fails and the build goes on: ${why}`}}}});function reason2({
fallback,tested,failsUnseen,decides,feeds,words:words2,substitutedInto}){if(substitutedInto||tested)return;let zero=words2.slice(1).find(({text:text2},at2,all)=>/^--(?:exit-zero|soft-fail)$/.test(text2)||
text2==="--exit-code=0"||text2==="0"&&all[at2-1]?.text==="--exit-code");return zero?`${zero.text==="0"?"--exit-code 0":zero.text} tells it to`:fallback.length?fallback.every(({name,words:all})=>/^(?:true|:|echo|printf)$/.
test(name)||name==="exit"&&all[1]?.text==="0")?`${quote(`|| ${fallback[0]?.words.map(({text:text2})=>text2).join(" ")??""}`)} takes its place`:void 0:failsUnseen?feeds.some(({name})=>/^(?:grep|jq|awk|test|\[)$/.
test(name))?void 0:"a pipe ends with the status of its last command, unless pipefail is set":decides?void 0:"what follows runs whatever it found; join them with && or set -e"}function asksLater(command,commands){
let next=commands[commands.indexOf(command)+1];return next!==void 0&&[...next.words,...next.assignments.map(({value})=>value)].some(({names:names4})=>names4?.includes("?"))}var provenance=/^org\.opencontainers\.image\./,labels_in_final_stage_default=defineRule({id:"labels-in-final-stage",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Put image labels in\
 the stage that ships.",why:"Labels of a builder stage are thrown away with it. The image that ships then says nothing of its source, revision or licence, and nobody can trace a running container back\
 to the commit it was built from.",standards:["OWASP-13"],references:{"OCI annotations":"https://github.com/opencontainers/image-spec/blob/main/annotations.md"},examples:[{file:"Dockerfile",bad:`FROM \
golang:1.24 AS build
LABEL [|org.opencontainers.image.source=https://example.com/app|]
FROM scratch
COPY --from=build /app /app
`,good:`FROM golang:1.24 AS build
FROM scratch
LABEL org.opencontainers.image.source=https://example.com/app
COPY --from=build /app /app
`}],*check(document,{containers}){let{stages:stages2,source}=document,shipped=new Set(shippedStages(document,targetsOf(source.path,containers)).flatMap(chainOf)),present=new Set([...shipped].flatMap(({
assignments})=>assignments.flatMap(({keyword,name:key})=>keyword==="LABEL"?[key]:[])));for(let stage of stages2){if(shipped.has(stage))continue;let lost=stage.assignments.filter(({keyword,name:key})=>keyword===
"LABEL"&&provenance.test(key)&&!present.has(key)),[first,...others3]=lost;if(!first)continue;let label2=labelOf({dialect:"dockerfile",path:["stages",stageLabel(stage)],ships:!1});yield{at:first,message:`\
the image that ships does not have this label: only ${label2} does`,related:others3.map(({span})=>({span,message:"nor this one"}))}}}});var groups2=[["compiler",!0,"build-essential build-base gcc g++ clang llvm make cmake automake autoconf ninja-build meson gcc-c++ golang golang-go rustc cargo default-jdk openjdk-11-jdk openjdk-17-jdk\
 openjdk-21-jdk maven gradle dpkg-dev musl-dev libc-dev libc6-dev linux-headers kernel-headers"],["package tool",!0,"npm python3-pip py3-pip pip python-pip py-pip rubygems ruby-dev composer yarn"],["v\
ersion control",!1,"git mercurial subversion git-core"],["download tool",!1,"curl wget"],["editor",!1,"vim vim-tiny nano emacs emacs-nox vi joe"],["network tool",!1,"netcat netcat-openbsd netcat-tradi\
tional nmap ncat tcpdump telnet iputils-ping net-tools dnsutils bind-tools bind-utils socat iproute2 traceroute mtr whois"],["debugger",!1,"strace gdb ltrace lsof htop procps-ng tmux screen"],["remote\
 access",!1,"sudo openssh-server openssh-client openssh ssh sshpass"]],tools=new Map(groups2.flatMap(([what,big,names4])=>names4.split(" ").map(name=>[name,{what,big}])));function buildTool(name){return tools.
get(name)??(/^[a-z0-9][\w+.-]*-(?:dev|devel)$/.test(name)?{what:"compiler",big:!0}:void 0)}var lean_final_stage_default=defineRule({id:"lean-final-stage",on:"dockerfile",severity:"medium",confidence:"medium",profile:"strict",summary:"Leave compilers, package tools and debug tools out of the\
 final image.",why:"An intruder works with what is there. With a compiler, a package manager and curl in the container the next stage of an attack is one command away; without them it has to be brough\
t along. Each of these packages also has security updates of its own to follow.",standards:["CIS-4.3"],references:{"Multi-stage builds":"https://docs.docker.com/build/building/multi-stage/"},examples:[
{file:"Dockerfile",bad:`FROM python:3.13-slim
RUN apt-get update && apt-get install -y [|build-essential libpq-dev git|] && pip install -r r.txt
`,good:`FROM python:3.13-slim AS build
RUN apt-get update && apt-get install -y build-essential libpq-dev git && pip wheel -r r.txt
FROM python:3.13-slim
RUN apt-get update && apt-get install -y libpq5 curl && apt-get install -y gcc && make && apt-get purge -y gcc
HEALTHCHECK CMD curl -f http://localhost/
`}],*check(document,project){let used=usedAtRunTime([...shippedLayers(document,project)]);for(let{commands,ships}of runsOf(document,project)){if(!ships)continue;let gone=removed(commands),found=[];for(let command of commands){
let install=packageCommand(command);if(install?.action!=="install"||!isSystem(install.manager))continue;let virtual=install.args.options.find(({name})=>name==="-t"||name==="--virtual")?.value?.text;if(!(virtual&&
gone.has(virtual)))for(let word of install.packages){let name=word.text.replace(/[=<>~@:].*$/,"");buildTool(name)&&!gone.has(name)&&!used.has(name)&&!used.has(word.text)&&found.push({word,name})}}let[
first]=found,last=found[found.length-1];if(!first||!last)continue;let names4=[...new Set(found.map(({name})=>name))],small=names4.length===1&&!buildTool(names4[0]??"")?.big;yield{at:{span:{...first.word.
span,end:Math.max(first.word.span.end,last.word.span.end)}},severity:small?"low":"medium",message:`${names4.slice(0,8).join(", ")}${names4.length>8?` and ${names4.length-8} more`:""} ${names4.length>1?
"stay":"stays"} in the final image: build in a stage of its own and copy the result`}}}});function removed(commands){return new Set(commands.flatMap(command=>{let found=packageCommand(command);return found?.
action==="remove"?found.packages.map(({text:text2})=>text2):[]}))}var usedAtRunTime=stages2=>new Set(stages2.flatMap(({healthcheck,entrypoint,cmd})=>[healthcheck,entrypoint,cmd].flatMap(each=>each?.logical.
text.match(/[\w.+-]+/g)??[])));var lean_package_install_default=defineRule({id:"lean-package-install",on:"dockerfile",severity:"low",profile:"strict",summary:"Install only needed packages and leave no package lists behind.",why:"Re\
commended packages are software nobody asked for, each with holes and updates of its own. Package lists and caches are of no use at run time: they make the image larger and tell an intruder which old \
versions are in it.",standards:["CIS-4.3"],references:{"apt-get":"https://docs.docker.com/build/building/best-practices/#apt-get"},examples:[{file:"Dockerfile",bad:`FROM debian:12.9
[|RUN|] apt-get update && apt-get install -y nginx
`,good:`FROM debian:12.9
RUN apt-get update && apt-get install -y --no-install-recommends nginx && rm -rf /var/lib/apt/lists/*
`},{file:"Dockerfile",bad:`FROM alpine:3.21
[|RUN|] apk add nginx
[|RUN|] pip install flask
`,good:`FROM alpine:3.21
RUN apk add --no-cache nginx && pip install --no-cache-dir flask
RUN --mount=type=cache,target=/var/cache/apk apk add git
`},{file:"Dockerfile",bad:`FROM fedora:44
[|RUN|] dnf install -y nginx
`,good:`FROM fedora:44
RUN dnf install -y nginx && dnf clean all
`}],*check(document,project){for(let{commands,instruction,stage,ships,alone}of runsOf(document,project)){if(!ships&&!(alone&&!isSide(stage.name??"")))continue;let variables=()=>new Map(assignmentsOf(stage).
flatMap(({keyword,name,literal})=>keyword==="LABEL"?[]:[[name,literal]])),cached=mountsOf(instruction).filter(({type})=>type==="cache"||type==="tmpfs"),missing2=[],around=new Map;for(let command of commands){
let install=packageCommand(command);if(!install||!leaves(install))continue;let known5=around.get(install.manager)??surroundings(install.manager,commands,variables(),cached.map(({target})=>target??""));
around.set(install.manager,known5);for(let each of lacks(install,command,known5))missing2.includes(each)||missing2.push(each)}missing2.length&&(yield{at:{span:instruction.keywordSpan},message:`this RU\
N leaves more than it needs: ${missing2.join("; ")}`})}}}),isSide=stage=>beginsLikeSideStage(stage)||/^(?:build|deps)/.test(stage),leaves=({action,manager,verb})=>action==="install"||(action==="upgrad\
e"||/^(?:up|update|patch)$/.test(verb?.text??""))&&(manager==="zypper"||manager==="dnf"),folders=["/var/lib/apt","/var/lib/{apt","/var/cache/apk","/var/cache/zypp","/var/cache","/root/.cache","~/.cach\
e","\uFFFC/.cache"];function surroundings(manager,commands,variables,cached){let last=commands.findLastIndex(each=>{let found=packageCommand(each);return found?.manager===manager&&leaves(found)}),later=commands.
slice(last+1),gone=later.flatMap(({name,words:words2})=>name==="rm"||name==="find"||name==="cd"?words2.slice(1).map(({text:text2})=>text2):[]),cleans=later.some(each=>{let found=packageCommand(each);return found?.
manager===manager&&found.action==="clean"&&(manager!=="dnf"||found.packages.some(({text:text2})=>text2==="all"))||manager==="apt"&&/^apt(?:-get)?$/.test(each.name)&&/clean$/.test(each.words[1]?.text??
"")});return{variables,cached,cleans,removed:new Set(folders.filter(folder=>gone.some(text2=>text2.startsWith(folder)))),updates:commands.some(each=>packageCommand(each)?.manager==="apt"&&packageCommand(
each)?.action==="update"),configured:commands.some(({words:words2,redirects})=>[...words2,...redirects.map(({target})=>target)].some(({text:text2})=>/Install-Recommends/i.test(text2)))}}function lacks({
manager,args,verb,packages},command,rest){let{variables,cached,cleans,updates,configured}=rest,has=(...names4)=>optionOf(args,...names4)!==void 0,removes=(...names4)=>names4.some(name=>rest.removed.has(
name)),mounted=part=>cached.some(target=>target.includes(part)),found=[];switch(manager){case"apt":{!(has("--no-install-recommends","--without-recommends")||args.options.some(({value})=>/install-recommends=(?:0|false|no)/i.
test(value?.text??""))||args.operands.some(({text:text2})=>/install-recommends=(?:0|false)/i.test(text2)))&&!configured&&verb?.text==="install"&&found.push("add --no-install-recommends"),updates&&!removes(
"/var/lib/apt","/var/lib/{apt")&&!mounted("/var/lib/apt")&&!cleans&&found.push("remove /var/lib/apt/lists/*");break}case"apk":!has("--no-cache")&&!removes("/var/cache/apk")&&!mounted("/apk")&&!cleans&&
found.push("add --no-cache");break;case"dnf":!cleans&&!removes("/var/cache")&&!mounted("/var/cache")&&found.push(`end with ${command.name} clean all`);break;case"zypper":!cleans&&!removes("/var/cache/\
zypp")&&!mounted("/var/cache/zypp")&&found.push("end with zypper clean");break;case"pip":{let isSet=variables.has("PIP_NO_CACHE_DIR")||command.assignments.some(({name})=>name==="PIP_NO_CACHE_DIR"),uv=command.
name==="uv";!isSet&&!uv&&!has("--no-cache-dir","--no-cache")&&!removes("/root/.cache","~/.cache","\uFFFC/.cache")&&!mounted(".cache")&&!mounted("pip")&&!cleans&&(packages.length>0||has("-r","--require\
ment","-e"))&&found.push("add --no-cache-dir");break}}return found}var lockfile_install_default=defineRule({id:"lockfile-install",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Install dependencies exactly as the lock file says.",
why:"Without the lock file the build takes whatever versions are newest at that minute, of every dependency of every dependency. A package that was taken over an hour ago goes straight into the image,\
 and no two builds of one commit are the same.",standards:["OWASP-13"],references:{"npm ci":"https://docs.npmjs.com/cli/commands/npm-ci"},examples:[{file:"Dockerfile",bad:`FROM node:22.12
RUN npm [|install|] --omit=dev
`,good:`FROM node:22.12
RUN npm ci --omit=dev
`},{file:"Dockerfile",bad:`FROM node:22.12
RUN yarn [|install|] --production
RUN pnpm [|i|] && uv [|sync|]
RUN bundle [|install|]
`,good:`FROM node:22.12
ENV BUNDLE_DEPLOYMENT=true
RUN yarn install --frozen-lockfile && npm install -g corepack && npm ci # install
RUN CI=true pnpm i && uv sync --locked && bundle install
`}],*check(document,project){for(let ran of commandsOf(document,project)){let install=packageCommand(ran.command),want=install&&!isWorkStage(ran.stage.name??"")?wanted(install,ran):void 0;if(!install||
!want)continue;let files2=contextFiles(document,project);if(files2?.some(file=>want.manifest.test(file))&&!files2.some(file=>want.locks.test(file)))continue;let verb=install.verb??ran.command.words[0];
if(!verb)continue;let edits2=want.text&&install.verb?replaced(install.verb,want.text):[];yield{at:verb,message:`${quote(`${ran.command.name}${install.verb?` ${install.verb.text}`:""}`)} may change wha\
t the lock file says; ${want.instead}`,...edits2.length?{fix:{safety:"unsafe",title:want.instead,edits:edits2}}:{}}}}});function wanted({manager,action,verb,packages,args,global},{command,stage}){if(action!==
"install")return;let has=(...names4)=>optionOf(args,...names4)!==void 0,set=(...names4)=>[...command.assignments.map(({name})=>name),...assignmentsOf(stage).filter(({keyword})=>keyword!=="LABEL").map(
({name})=>name)].some(name=>names4.includes(name));switch(manager){case"npm":return packages.length||global||!/^(?:install|i)$/.test(verb?.text??"")||has("--package-lock-only","--no-save-lock")?void 0:
{manifest:/(?:^|\/)package\.json$/,locks:/(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/,instead:"use npm ci",text:"ci"};case"yarn":return packages.length||global||!/^(?:install|)$/.test(verb?.text??
"")||has("--immutable","--frozen-lockfile","--version","--help","-v")||set("CI","YARN_ENABLE_IMMUTABLE_INSTALLS")?void 0:{manifest:/(?:^|\/)package\.json$/,locks:/(?:^|\/)yarn\.lock$/,instead:"add --i\
mmutable (--frozen-lockfile before Yarn 2)"};case"pnpm":return packages.length||global||!/^(?:install|i)$/.test(verb?.text??"")||has("--frozen-lockfile")||set("CI")?void 0:{manifest:/(?:^|\/)package\.json$/,
locks:/(?:^|\/)pnpm-lock\.yaml$/,instead:"add --frozen-lockfile"};case"bundle":return verb?.text!=="install"||has("--deployment","--frozen")||set("BUNDLE_DEPLOYMENT","BUNDLE_FROZEN")||stage.scripts.some(
({script})=>script.commands.some(({name,words:words2})=>name==="bundle"&&words2.some(({text:text2})=>text2==="config")&&words2.some(({text:text2})=>/^(?:deployment|frozen)$/.test(text2))))?void 0:{manifest:/(?:^|\/)Gemfile$/,
locks:/(?:^|\/)Gemfile\.lock$/,instead:"set BUNDLE_DEPLOYMENT=true"};case"uv":return verb?.text==="sync"&&!has("--locked","--frozen")&&!set("UV_LOCKED","UV_FROZEN")?{manifest:/(?:^|\/)pyproject\.toml$/,
locks:/(?:^|\/)uv\.lock$/,instead:"add --locked"}:void 0;default:return}}var no_backdoor_account_default=defineRule({id:"no-backdoor-account",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not bake accounts into the image that somebody can log in to.",why:"\
A password set in the image is the same in every container, and everybody who can pull the image can read its hash or find it in the history. A second account with uid 0, an empty password or a key of\
 somebody's is a door that stays open in each of them.",standards:["CWE-798"],references:{"CWE-798: hard-coded credentials":"https://cwe.mitre.org/data/definitions/798.html"},examples:[{file:"Dockerfi\
le",bad:`FROM debian:12.9
RUN echo 'root:hunter2' | [|chpasswd|] && useradd -m [|-p '$6$abc'|] app && passwd [|-d|] app
RUN [|useradd -o -u 0 backup|] && echo [|'toor::0:0::/root:/bin/sh'|] >> /etc/passwd
`,good:`FROM debian:12.9
RUN useradd -m app && usermod -p '*' app && passwd -l root && echo 'nobody:x:65534:65534::/:/sbin/nologin' > /etc/passwd && chmod g=u /etc/passwd
`},{file:"Dockerfile",bad:`FROM debian:12.9
RUN mkdir -p /root/.ssh && [|echo 'ssh-ed25519 AAAA'|] >> /root/.ssh/authorized_keys
COPY [|id.pub|] /home/app/.ssh/authorized_keys
`}],*check(document,project){for(let{command,ships}of commandsOf(document,project)){let hit=hitOf(command);hit&&(yield{at:hit,message:hit.message,severity:ships?hit.severity??"high":"low"})}for(let{copies}of document.
stages)for(let copy of copies){let isKeys=placesOf(copy)?.some(({path,file})=>/\/authorized_keys$/.test(file??path)||/\/authorized_keys$/.test(path)),at2=copy.sources[0]??copy.destination;!copy.from&&
isKeys&&(yield{at:at2,severity:"medium",message:keyMessage})}}}),keyMessage="whoever holds the key to this can log in to every container of the image",hitOf=command=>keyPlaced(command)??passwordSet(command)??
accountMade(command)??written2(command);function keyPlaced(command){let{name,words:words2,redirects}=command,[last]=words2.slice(-1),isPlaced=/^(?:cp|mv|install)$/.test(name)&&last&&/\/authorized_keys$/.
test(last.text),isFilled2=/^(?:cat|curl|wget)$/.test(name)&&redirects.some(({operator,target})=>operator.startsWith(">")&&/authorized_keys$/.test(target.text));return isPlaced||isFilled2?{span:wordsOf(
command),severity:"medium",message:keyMessage}:void 0}function passwordSet(command){let{name}=command;if(name==="chpasswd"&&!isRandom(command))return{span:programOf(command),message:"a password is set\
 in the image: it is the same in every container, and whoever can pull the image has it"};let option=name==="passwd"?optionOf(argumentsOf(command,"passwd"),"-d","--delete","--stdin"):void 0;if(!option)
return;let message=option.name==="--stdin"?"a password is set in the image: it is the same in every container":"the account has an empty password from here on";return{span:option.word.span,message}}function accountMade(command){
let{name,span}=command;if(name!=="useradd"&&name!=="usermod"&&name!=="adduser")return;let args=argumentsOf(command,name),password=name==="adduser"?void 0:optionOf(args,"-p","--password");if(password&&
!/^[*!]/.test(password.value?.text??"!"))return{span:{...password.word.span,end:password.value?.span.end??password.word.span.end},message:"a password hash is set in the image: whoever can pull it can \
try to crack it"};let account=args.operands[args.operands.length-1]?.text;if(!(optionOf(args,"-u","--uid")?.value?.text!=="0"||account==="root"))return{span:{...span,start:programOf(command).start},message:`${quote(
account??"the account")} has uid 0: it is root under another name`}}function written2(command){let{texts:texts2,files:files2}=writtenBy(command);if(files2.some(file=>/authorized_keys$/.test(file)))return texts2.
some(({text:text2})=>text2!=="\uFFFC")?{span:wordsOf(command),severity:"medium",message:keyMessage}:void 0;if(!files2.some(file=>/^\/etc\/(?:passwd|shadow)$/.test(file)))return;let hasUid=files2.some(
file=>file.endsWith("passwd")),line=texts2.find(({text:text2})=>hasUid&&/^(?!root:)[^:\s]+:[^:]*:0:\d*:/m.test(text2)||/^[^:\s]+::\d+:/m.test(text2));return line&&{span:line.span,message:"this line ma\
kes an account with uid 0 or with no password"}}var programOf=({words:words2,span})=>words2[0]?.span??span,isRandom=({readsFrom})=>readsFrom.some(({takes:takes2})=>takes2.some(({name,words:words2})=>/^(?:pwgen|uuidgen|mkpasswd|apg)$/.
test(name)||words2.some(({text:text2})=>/\/dev\/u?random|^rand$/.test(text2))));var no_broad_copy_default=defineRule({id:"no-broad-copy",on:"dockerfile",severity:"medium",confidence:"medium",profile:"strict",summary:"Copy named paths, not a whole context or stage.",why:"COPY . ta\
kes what is there on the day of the build: tests, history, a file of passwords somebody put down for a minute. Named paths take what the image needs, and a .dockerignore that begins with * does the sa\
me.",standards:[],references:{"Build context":"https://docs.docker.com/build/concepts/context/"},examples:[{file:"Dockerfile",bad:`FROM golang:1.26 AS build
COPY [|.|] /src
FROM node:22.12
COPY [|./|] /app
COPY --from=build [|/|] /
`,good:`FROM golang:1.26 AS build
COPY cmd go.* /src/
FROM node:22.12
COPY src/ package*.json /app/
COPY --from=build /out /out
RUN cp . /x
`},{file:"Dockerfile",bad:`FROM node:22.12
COPY [|.|] /app
`,with:{".dockerignore":`node_modules
`}}],*check(document,project){let shipped=shippedLayers(document,project),listed3=ignoreFilesFor(document,project).some(({text:text2})=>isAllowList(text2));for(let stage of document.stages)for(let{sources,
from,instruction}of stage.copies)for(let source of sources){let path=knownValue(source);if(path===void 0)continue;let ships=shipped.has(stage);!from&&isWholeContext(path)&&!listed3&&(yield{at:source,severity:ships?
"medium":"info",message:ships?`${instruction.keyword} takes the whole context into the image: name what it needs, or let .dockerignore begin with * and name that`:`${instruction.keyword} takes the who\
le context into the build's cache: any change to any file builds this stage anew`}),from&&"stage"in from&&(path==="/"||path==="/*")&&ships&&(yield{at:source,severity:"low",message:"the whole stage is \
copied, its tools, caches and sources with it: name what the image needs"})}}});var no_build_time_key_default=defineRule({id:"no-build-time-key",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not generate private keys at build time.",why:"\
A key that is made while the image is built is the same in every container, and everybody who can pull the image has it. They can pose as the server, read recorded traffic, or log in wherever the key \
is trusted. Make keys when the container first starts.",standards:["CWE-321"],references:{"CWE-321: hard-coded cryptographic key":"https://cwe.mitre.org/data/definitions/321.html"},examples:[{file:"Do\
ckerfile",bad:`FROM debian:12.9
RUN [|ssh-keygen -A|] && [|openssl req -x509 -newkey rsa:4096 -nodes -keyout /etc/tls.key -out /etc/tls.crt|]
`,good:`FROM debian:12.9 AS test
RUN openssl genrsa -out /tmp/test.key 2048 && make test
FROM debian:12.9
RUN ssh-keygen -lf /etc/app.pub && openssl x509 -in ca.pem -noout && openssl genrsa -out k 2048 && make sign && rm k
`},{file:"Dockerfile",bad:`FROM debian:12.9 AS keys
RUN [|openssl genrsa -out /tls/server.key 4096|]
FROM debian:12.9
COPY --from=keys /tls /etc/tls
`}],*check(document,project){let shipped=shippedLayers(document,project);for(let{commands,stage}of runsOf(document,project))for(let command of commands){let key=keyOf3(command);if(!key||isRemoved2(key.
path,commands)||!shipped.has(stage)&&!(key.path?.startsWith("/")&&reaches(stage,key.path,document,shipped)))continue;yield{at:{span:wordsOf(command)},message:"a private key is made while the image is \
built: everybody who can pull the image shares it"}}}}),isRemoved2=(path,commands)=>path!==void 0&&commands.some(command=>/^(?:rm|shred)$/.test(command.name)&&command.words.some(({text:text2},at2)=>at2>
0&&!text2.startsWith("-")&&(text2===path||path.startsWith(text2.endsWith("*")?text2.replace(/\*+$/,""):`${withoutSlash(text2)}/`)||text2.startsWith(`${path}*`))));function keyOf3(command){let{name,words:words2}=command,
args=argumentsOf(command,name),has=(...texts2)=>words2.slice(1).some(({text:text2})=>texts2.includes(text2)),next=option=>words2[words2.findIndex(({text:text2})=>text2===option)+1||words2.length]?.text;
switch(name){case"ssh-keygen":return optionOf(args,"-l","-y","-e","-i","-F","-R","-H","-p","-c","-r","-K","-Q","-k","-s","-Y","-B")?void 0:{path:next("-f")??(has("-A")?"/etc/ssh/ssh_host_rsa_key":void 0)};case"\
openssl":{let verb=words2[1]?.text??"";return/^gen(?:rsa|dsa|pkey)$/.test(verb)?{path:next("-out")}:verb==="ecparam"?has("-genkey")?{path:next("-out")}:void 0:verb==="req"&&(has("-newkey")||has("-x509",
"-new")&&!has("-key"))?{path:next("-keyout")}:void 0}case"keytool":return has("-genkey","-genkeypair","-genseckey")?{path:next("-keystore")}:void 0;case"make-ssl-cert":return{path:"/etc/ssl/private/ss\
l-cert-snakeoil.key"};case"mkcert":return{path:void 0};case"wg":return has("genkey")?{path:command.redirects[0]?.target.text}:void 0;case"gpg":case"gpg2":return has("--gen-key","--generate-key","--ful\
l-generate-key","--quick-gen-key","--quick-generate-key")?{path:void 0}:void 0;default:return}}var no_cleartext_download_default=defineRule({id:"no-cleartext-download",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Do not download over http or ftp.",why:"Nothing vouches for wh\
at comes over http: every router, proxy and open network between the builder and the server can replace it, unseen, and the replacement is built into the image.",standards:["CWE-319"],references:{"CWE\
-319: cleartext transmission":"https://cwe.mitre.org/data/definitions/319.html"},examples:[{file:"Dockerfile",bad:`FROM debian:12.9
RUN curl -fsSLO [|http://example.com/tool.tgz|] && pip install --index-url [|http://pypi.example.com/simple|] x
ADD [|http://example.com/a.tgz|] /opt/
`,good:`FROM debian:12.9
RUN curl -fsSLO https://example.com/tool.tgz && pip install --index-url https://pypi.example.com/simple x
ADD https://example.com/a.tgz /opt/
`},{file:"Dockerfile",bad:`FROM debian:12.9
RUN echo [|"deb http://deb.example.com/debian stable main"|] > /etc/apt/sources.list.d/x.list
`,good:`FROM debian:12.9
RUN curl -f http://localhost:8080/ready && wget http://db/dump && echo see http://example.com && export http_proxy=http://proxy.example.com:3128
HEALTHCHECK CMD curl -f http://example.com/health
`}],*check(document,project){yield*fetchedByCommands(document,project);for(let{assignments,copies}of document.stages){for(let{keyword,name,literal,span}of assignments)keyword!=="LABEL"&&indexVariable.
test(name)&&isCleartext(literal)&&(yield{at:{span},message:messageFor(literal)});for(let copy of copies)yield*sourcesWritten(copy,document.source),yield*added(copy)}}}),indexVariable=/^(?:PIP_(?:EXTRA_)?INDEX_URL|UV_(?:DEFAULT_|EXTRA_)?INDEX(?:_URL)?|NPM_CONFIG_REGISTRY|GOPROXY)$/i,
messageFor=url=>`${quote(url)} is fetched in the clear, so anybody on the way can replace it`;function*fetchedByCommands(document,project){let checked=new Set;for(let{commands}of runsOf(document,project))
if(commands.some(each=>verifies(each)||digests(each)))for(let each of commands)checked.add(each);for(let{command}of commandsOf(document,project))for(let{word,signed}of urlsOf(command))yield{at:word,severity:signed||
checked.has(command)?"low":"medium",message:signed?`${quote(word.text)} is fetched in the clear: packages are signed, but what is asked for, and which updates are held back, is for anybody to see and \
choose`:messageFor(word.text),...signed?{}:withHttps(word)}}function*sourcesWritten({instruction,destination},{text:text2}){if(/\.repo$|sources\.list|repositories$/.test(knownValue(destination)??""))for(let{
span}of instruction.heredocs)for(let match of text2.slice(span.start,span.end).matchAll(/^(?:baseurl\s*=\s*|deb\s+|)((?:http|ftp):\/\/\S+)/gm)){let url=match[1]??"",start=span.start+match.index+match[0].
length-url.length;isCleartext(url)&&(yield{at:{span:{...span,start,end:start+url.length}},message:messageFor(url)})}}function*added({instruction,sources}){if(instruction.keyword!=="ADD")return;let hasChecksum=instruction.
flags.some(({name})=>name==="checksum");for(let source of sources)source.state!=="unknown"&&isCleartext(source.value)&&(yield{at:source,severity:hasChecksum?"low":"medium",message:messageFor(source.value),
...withHttps({text:source.value,span:source.span})})}var withHttps=({text:text2,span})=>/^http:/i.test(text2)&&span.end-span.start===text2.length?{fix:{safety:"unsafe",title:"use https",edits:[{span,text:text2.
replace(/^http:/i,"https:")}]}}:{};function*urlsOf(command){let{name,words:words2,redirects}=command,download=downloadOf(command);if(download){for(let word2 of download.urls)isCleartext(word2.text)&&(yield{
word:word2});return}let manager=packageCommand(command);if(manager){let signed=manager.manager==="apt"||manager.manager==="apk";for(let{name:option,value}of manager.args.options)value&&isCleartext(value.
text)&&!/proxy/i.test(option)&&manager.verb?.text!=="config"&&(yield{word:value,signed});for(let word2 of/^(?:config|set)$/.test(manager.verb?.text??"")?[]:manager.packages)isCleartext(word2.text)&&(yield{
word:word2,signed:signed&&!isSystem(manager.manager)});return}if(/^(?:git|svn|hg|rpm|yum-config-manager|dnf-config-manager|add-apt-repository|dpkg|easy_install)$/.test(name)){if(words2.some(({text:text2})=>text2===
"config"||text2==="remote"))return;for(let word2 of words2.slice(1))isCleartext(word2.text.replace(/^deb\s+(?:\[[^\]]*\]\s*)?/,""))&&(yield{word:word2,signed:name==="add-apt-repository"});return}let target=[
...redirects.filter(({operator})=>operator.startsWith(">")).map(each=>each.target.text),...command.feeds.flatMap(each=>each.name==="tee"?each.words.slice(1).map(({text:text2})=>text2):[])];if(!target.
some(path=>/sources\.list|\/etc\/apk\/repositories|\.repo$/.test(path)))return;let word=[...words2.slice(1),...redirects.flatMap(each=>each.operator.startsWith("<<")?[each.target]:[])].find(({text:text2})=>[
...text2.matchAll(/(?:http|ftp):\/\/[^\s"']+/gi)].some(([url])=>isCleartext(url)));word&&(yield{word,signed:!target.some(path=>path.endsWith(".repo"))})}var interpreter=/^(?:sh|bash|ash|dash|ksh|zsh|python[\d.]*|perl|ruby|node|php|pwsh|source|\.)$/,filters=/^(?:tee|cat|base64|gunzip|zcat|gzip|xz|sed|tr|grep|awk|iconv|dos2unix|head|tail|envsubst|openssl)$/,
no_curl_pipe_shell_default=defineRule({id:"no-curl-pipe-shell",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not pipe downloads into a shell.",why:"Whatever the server sends is run\
 at once, as root, and nobody has looked at it. Who takes over the server, its domain or its account, or serves one visitor something else, owns every image built from then on.",standards:["OWASP-13",
"CWE-494"],references:{"CWE-494: download of code without integrity check":"https://cwe.mitre.org/data/definitions/494.html"},examples:[{file:"Dockerfile",bad:`FROM debian:12.9
RUN apt-get update && [|curl -fsSL https://example.com/install.sh | sudo bash|]
RUN [|bash <(wget -qO- https://example.com/i.sh)|] && sh -c "[|$(curl -L https://example.com/i.sh)|]"
`,good:`FROM debian:12.9
RUN curl -fsSLo i.sh https://example.com/install.sh && echo "0123abcd  i.sh" | sha256sum -c && sh i.sh
RUN curl -L https://example.com/a.tgz | tar xz && curl https://example.com/v.json | python3 -c "import json"
`},{file:"Dockerfile",bad:`FROM debian:12.9
RUN wget https://example.com/setup.sh && chmod +x setup.sh && [|./setup.sh|] --yes
`,good:`FROM debian:12.9
RUN wget https://example.com/setup.sh && gpg --verify setup.sh.asc setup.sh && ./setup.sh --yes
`}],*check(document,project){for(let{command,ships}of commandsOf(document,project)){let source=sourceOf(command),download=source&&downloadOf(source);if(!source||!download)continue;let open=isOpen2(source);
yield{at:{span:together(source.span,command.span)},severity:open?"critical":ships?"high":"medium",message:open?"a download is run as it comes, and anybody on the way can replace it: fetch it over http\
s, check its checksum, then run it":"a download is run as it comes: save it, check its checksum or signature, then run it"}}for(let{commands,ships}of runsOf(document,project)){if(commands.some(each=>verifies(
each)||digests(each)))continue;let saved=new Map;for(let command of commands){let output=downloadOf(command)?.output;output&&output!=="-"&&saved.set(baseName(output),command);let run=output?void 0:executed(
command),source=run&&saved.get(baseName(run));source&&(yield{at:{span:command.words[0]?.span??command.span},severity:isOpen2(source)?"critical":ships?"high":"medium",message:"a download is run and not\
hing checks it: compare its checksum or signature first",related:[{span:source.span,message:"downloaded here"}]})}}}});function isOpen2(command){let download=downloadOf(command);return download!==void 0&&
(trustsAnybody(download)!==void 0||download.urls.some(({text:text2})=>isCleartext(text2)))}function sourceOf(command){let{name,words:words2,readsFrom,wrappers}=command;return interpreter.test(name)&&readsInput(
command)?origin(readsFrom,0):undefinedProgram(command)||interpreter.test(name)&&(words2[1]?.text==="\uFFFC"||words2[words2.findIndex(({text:text2})=>text2==="-c")+1||words2.length]?.text==="\uFFFC")||
wrappers.some(({name:each})=>each==="eval")?command.takes.find(each=>downloadOf(each)&&writesOut(each)):void 0}var undefinedProgram=({name,words:words2})=>name==="\uFFFC"&&words2[0]?.text==="\uFFFC",readsInput=({
words:words2})=>words2.slice(1).every(({text:text2},at2,all)=>/^(?:-|-s|-[a-z]*s|\/dev\/stdin|-[eluxv]+|--|--login|--noprofile|--norc|-l|-[a-z]*o|pipefail|errexit)$/.test(text2)||all.slice(0,at2).some(
before=>/^(?:-s|-|\/dev\/stdin|--)$/.test(before.text)));function origin(feeders,depth){for(let each of feeders){if(downloadOf(each))return writesOut(each)?each:void 0;let before=depth<5&&filters.test(
each.name)?origin(each.readsFrom,depth+1):void 0;if(before)return before}}var writesOut=command=>downloadOf(command)?.output==="-";function executed({name,words:words2}){let[program,script]=words2.map(
({text:text2})=>text2);return program&&/^(?:\.{0,2}|~)\//.test(program)&&!/^\/(?:usr\/)?s?bin\//.test(program)?program:interpreter.test(name)?words2.slice(1).find(({text:text2})=>!text2.startsWith("-"))?.
text??script:void 0}var baseName=path=>path.slice(path.lastIndexOf("/")+1),together=(a,b)=>({file:a.file,start:Math.min(a.start,b.start),end:Math.max(a.end,b.end)});var no_dev_dependencies_default=defineRule({id:"no-dev-dependencies",on:"dockerfile",severity:"low",confidence:"medium",profile:"strict",summary:"Leave development dependencies out of the final image.",
why:"Test runners, bundlers and debuggers are hundreds of packages that the service never runs, each one more that can be taken over or have a hole, and many of them run whatever they are given.",standards:[
"CIS-4.3"],references:{"npm ci --omit":"https://docs.npmjs.com/cli/commands/npm-ci#omit"},examples:[{file:"Dockerfile",bad:`FROM node:22.12
RUN npm [|ci|]
`,good:`FROM node:22.12
RUN npm ci --omit=dev
`},{file:"Dockerfile",bad:`FROM node:22.12 AS deps
RUN npm ci [|--only=production|]
FROM composer:2 AS vendor
RUN composer [|install|]
FROM node:22.12
COPY --from=deps /app/node_modules ./node_modules
COPY --from=vendor /app/vendor ./vendor
`,good:`FROM node:22.12 AS build
RUN npm ci && npm run build
FROM node:22.12
ENV NODE_ENV=production
RUN npm ci
COPY --from=build /app/dist ./dist
`}],*check(document,project){let shipped=shippedLayers(document,project);for(let ran of commandsOf(document,project)){let install=packageCommand(ran.command);if(install?.action!=="install"||install.global||
isSide2(ran.stage.name??""))continue;let old=optionOf(install.args,"--only","--production","--prod");if(install.manager==="npm"&&install.packages.length===0&&old&&(old.name!=="--only"||/^prod/.test(old.
value?.text??""))){let span={...old.word.span,end:Math.max(old.word.span.end,old.value?.span.end??0)};yield{at:{span},message:`${quote(old.name==="--only"?"--only=production":old.name)} is deprecated,\
 and npm will stop knowing it: use --omit=dev`,fix:{safety:"unsafe",title:"use --omit=dev",edits:old.value&&old.value.span!==old.word.span?[{span,text:"--omit=dev"}]:replaced(old.word,"--omit=dev")}};
continue}let folder=vendored(install,ran),verb=install.verb??ran.command.words[0];!folder||!verb||(ran.ships?prunes(ran,folder):!copiesOn(ran,folder.path,document,shipped))||(yield{at:verb,message:`de\
velopment dependencies end in the image: ${folder.instead}`,...folder.flag&&install.verb?{fix:{safety:"unsafe",title:`add ${folder.flag}`,edits:replaced(verb,`${verb.text} ${folder.flag}`)}}:{}})}}}),
isSide2=stage=>beginsLikeSideStage(stage)||stage.startsWith("e2e");function vendored({manager,args,packages,verb},{command,stage}){let has=(...names4)=>optionOf(args,...names4)!==void 0,variable=name=>command.
assignments.find(each=>each.name===name)?.value.text??assignmentsOf(stage).findLast(each=>each.keyword!=="LABEL"&&each.name===name)?.literal,production=variable("NODE_ENV")==="production"||variable("N\
ODE_ENV")==="\uFFFC",omits=args.options.some(({name,value})=>name==="--omit"&&value?.text==="dev")||/dev/.test(variable("NPM_CONFIG_OMIT")??"");if(!packages.length){if(manager==="npm")return production||
omits||!/^(?:ci|i|install)$/.test(verb?.text??"")?void 0:{path:"node_modules",instead:"add --omit=dev",flag:"--omit=dev"};if(manager==="yarn")return production||has("--production","--prod")||!/^(?:install|)$/.
test(verb?.text??"")?void 0:{path:"node_modules",instead:"add --production, or use yarn workspaces focus --production"};if(manager==="pnpm")return production||has("-P","--prod","--production")||!/^(?:i|install)$/.
test(verb?.text??"")?void 0:{path:"node_modules",instead:"add --prod",flag:"--prod"};if(manager==="composer")return has("--no-dev")||variable("COMPOSER_NO_DEV")?void 0:{path:"vendor",instead:"add --no\
-dev",flag:"--no-dev"};if(manager==="bundle"){let without=variable("BUNDLE_WITHOUT")??(stage.scripts.some(({script})=>script.commands.some(({name,words:words2})=>name==="bundle"&&words2.some(({text:text2})=>text2===
"without")))?"development":void 0);return has("--without")||without||verb?.text!=="install"?void 0:{path:"bundle",instead:"set BUNDLE_WITHOUT=development:test"}}if(manager==="poetry")return verb?.text!==
"install"||has("--only","--no-dev","--without","--only-root")?void 0:{path:"site-packages",instead:"add --only main",flag:"--only main"}}}var prunes=({stage,command},{path})=>stage.scripts.some(({script})=>script.
commands.some(each=>each!==command&&(/^(?:npm|pnpm|yarn)$/.test(each.name)&&each.words.some(({text:text2})=>text2==="prune"||text2==="--production"||text2==="--prod"||text2==="--omit=dev")||each.name===
"rm"&&each.words.some(({text:text2})=>text2.includes(path)))));function copiesOn(ran,folder,{stages:stages2},shipped){if(prunes(ran,{path:folder,instead:""}))return!1;let workdir=ran.stage.scripts.find(
({instruction})=>instruction===ran.instruction)?.workdir,root=workdir&&workdir.state!=="unknown"?workdir.value:void 0,seen=new Set,travels=(stage,at2)=>shipped.has(stage)?!0:seen.has(stage)?!1:(seen.add(
stage),stages2.some(later=>later.copies.some(({from,sources,destination,workdir:to})=>!from||!("stage"in from)||from.stage!==stage?!1:sources.some(source=>{if(source.state==="unknown")return!1;let path=withoutSlash(
source.value),isIt=path===folder||path.endsWith(`/${folder}`);if(!isIt&&!(at2&&path!==""&&covers(path,at2)))return!1;let goal=destination.state==="unknown"?void 0:resolvePath(destination.value,to?.state===
"unknown"?void 0:to?.value);return travels(later,goal&&(isIt?goal:`${goal}/${folder}`))}))));return travels(ran.stage,root&&`${root}/${folder}`)}var no_empty_continuation_default=defineRule({id:"no-empty-continuation",on:"dockerfile",severity:"low",profile:"recommended",summary:"Do not leave empty lines inside a continued instruction.",why:"A \
blank line looks like the end of the instruction and is not: what follows still belongs to it. The builder warns today and has announced an error.",standards:[],references:{NoEmptyContinuation:"https:\
//docs.docker.com/reference/build-checks/no-empty-continuation/"},examples:[{file:"Dockerfile",bad:`FROM debian:12.9
RUN a && \\
[|
|]    b && \\
    # a comment is fine
    c
`,good:`FROM debian:12.9
RUN a && \\
    b && \\
    # a comment is fine
    c
`}],*check({instructions:instructions2}){for(let{blanks,keyword}of instructions2){let[first]=blanks;if(!first)continue;let edits2=blanks.map(span=>({span,text:""}));yield{at:{span:first},message:`an e\
mpty line does not end ${keyword}: what follows is still part of it`,fix:{safety:"safe",title:"delete the empty line",edits:edits2}}}}});var publicIndexes=/^https?:\/\/(?:[^/@]*@)?(?:pypi\.org|files\.pythonhosted\.org|pypi\.python\.org|test\.pypi\.org|download\.pytorch\.org|pypi\.nvidia\.com|developer\.download\.nvidia\.com|pypi\.ngc\.nvidia\.com|www\.piwheels\.org|piwheels\.org|pytorch-extension\.intel\.com|storage\.googleapis\.com\/(?:jax-releases|libtpu-releases)|wheels\.vllm\.ai|flashinfer\.ai|data\.pyg\.org|abetlen\.github\.io|pypi\.anaconda\.org|repo\.radeon\.com|download\.openmmlab\.com|packages\.dea\.ga\.gov\.au)(?:[/:]|$)/i,
no_extra_index_default=defineRule({id:"no-extra-index",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not mix a private and a public package index.",why:"With \
an extra index pip takes the highest version from whichever index has it. Whoever publishes a package under the name of one of your private ones on the public index, with a higher version, gets it ins\
talled into your build: dependency confusion.",standards:["CWE-427"],references:{"pip and extra indexes":"https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-extra-index-url"},examples:[{file:"Do\
ckerfile",bad:`FROM python:3.13
ENV [|PIP_EXTRA_INDEX_URL=https://pypi.corp.example/simple|]
RUN pip install [|--extra-index-url https://pypi.corp.example/simple|] internal-tool
`,good:`FROM python:3.13
ENV PIP_INDEX_URL=https://pypi.corp.example/simple
RUN pip install --extra-index-url https://download.pytorch.org/whl/cpu torch
RUN pip install --require-hashes --extra-index-url https://pypi.corp.example/simple -r requirements.txt
`}],*check(document,project){for(let{command}of commandsOf(document,project)){let pip=packageCommand(command);if(pip?.manager==="pip"&&pip.action==="install"){let extra=optionOf(pip.args,"--extra-inde\
x-url"),own2=optionOf(pip.args,"-i","--index-url","--default-index"),alone=optionOf(pip.args,"--no-index")!==void 0||own2?.value!==void 0&&isPrivate(own2.value.text)&&extra?.value!==void 0&&!isIndexOfAll(
extra.value.text)||command.name==="uv",mixed=extra?.value&&(isPrivate(extra.value.text)||own2?.value!==void 0&&isPrivate(own2.value.text)&&isIndexOfAll(extra.value.text));extra?.value&&mixed&&!alone&&
!optionOf(pip.args,"--require-hashes")&&(yield problem({...extra.word.span,end:extra.value.span.end},extra.value.text))}else if(/^pip[\d.]*$/.test(command.name)&&command.words[1]?.text==="config"){let at2=command.
words.findIndex(({text:text2})=>/extra-index-url$/.test(text2)),value=command.words[at2+1];at2>0&&value&&isPrivate(value.text)&&(yield problem(value.span,value.text))}for(let{name,value,span}of command.
assignments)isVariable(name)&&isPrivate(value.text)&&(yield problem(span,value.text))}for(let{assignments}of document.stages)for(let{keyword,name,literal,span}of assignments)keyword!=="LABEL"&&isVariable(
name)&&isPrivate(literal)&&(yield problem(span,literal))}}),isVariable=name=>name==="PIP_EXTRA_INDEX_URL",isPrivate=text2=>text2.split(/\s+/).some(url=>/^https?:\/\/[^/]/i.test(url)&&!publicIndexes.test(
url)&&!/^https?:\/\/(?:[^/@]*@)?\uFFFC/.test(url)&&!url.replace(/^https?:\/\/[^/@]*@/,"").startsWith("\uFFFC")),isIndexOfAll=text2=>/^https?:\/\/(?:pypi\.org|pypi\.python\.org)\//i.test(text2),problem=(span,url)=>({
at:{span},message:`pip asks ${quote(url.replace(/\/\/[^/@]*@/,"//"))} and the public index, and takes the higher version from either: whoever publishes your private names there gets installed; use one\
 index that proxies the other`});var no_insecure_tls_default=defineRule({id:"no-insecure-tls",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not switch off or downgrade TLS checks in build commands.",why:"Without t\
he check of the certificate anybody between the builder and the server can hand out a file of their own, and it becomes part of the image. What TLS was there for, knowing whom one talks to, is gone.",
standards:["CWE-295","CWE-326"],references:{"CWE-295: improper certificate validation":"https://cwe.mitre.org/data/definitions/295.html"},examples:[{file:"Dockerfile",bad:`FROM debian:12.9
RUN curl [|-k|] -o a.tgz https://example.com/a.tgz && wget [|--no-check-certificate|] https://example.com/b
`,good:`FROM debian:12.9
RUN curl -o a.tgz https://example.com/a.tgz && wget https://example.com/b
`},{file:"Dockerfile",bad:`FROM debian:12.9
RUN [|npm config set strict-ssl false|] && git [|-c http.sslVerify=false|] clone https://example.com/r.git && curl [|--tlsv1.0|] https://example.com
RUN pip install [|--trusted-host pypi.example.com|] x
`,good:`FROM debian:12.9
RUN curl -fsSLok.tgz https://example.com/k.tgz -Htoken:k | grep -k x && apt-get install -y curl -k8s && helm install --insecure-skip-tls-verify x
RUN curl --cacert ca.pem https://example.com && npm config set strict-ssl true
`}],*check(document,project){for(let{command}of commandsOf(document,project))for(let{span,what,weak,edits:edits2}of hitsOf(command))yield{at:{span},severity:weak?"medium":"high",message:weak?`${quote(
what)} allows TLS that has long been broken`:`${quote(what)} accepts a certificate from anybody, so anybody on the way can replace what is fetched`,...edits2?.length?{fix:{safety:"unsafe",title:`remov\
e ${what}`,edits:edits2}}:{}}}});function*hitsOf(command){let{name,words:words2,redirects}=command,options=optionsOf2(name);if(options){let args=argumentsOf(command,name);for(let option of args.options)
options.test(`${option.name}${option.value?`=${option.value.text}`:""}`)&&(yield{span:{...option.word.span,end:option.value?.span.end??option.word.span.end},what:option.name,weak:/^-[23]$|tls|ssl|secure-protocol/i.
test(option.name)&&!/strict|verify/i.test(option.name),edits:withoutOption(command,option)})}let whole=wordsOf(command);if(setsInsecure(command)&&(yield{span:whole,what:words2.map(({text:text2})=>text2).
join(" ")}),/^(?:echo|printf|cat|tee)$/.test(name)){let line=[...words2.slice(1),...redirects.flatMap(({operator,target})=>operator.startsWith("<<")?[target]:[])].find(each=>/\bsslverify\s*=\s*(?:0|false)\b|\bstrict-ssl\s*=\s*false\b|\bcheck_certificate\s*=\s*off\b|Verify-Peer\s*"?false|^insecure$|\btrusted-host\s*=/im.
test(each.text)),goesIntoFile=redirects.some(({operator})=>operator.startsWith(">"))||command.feeds.some(each=>each.name==="tee")||name==="tee";line&&goesIntoFile&&(yield{span:line.span,what:"this set\
ting"})}}function optionsOf2(name){if(name==="curl")return/^(?:-k|--insecure|--proxy-insecure|--doh-insecure|--tlsv1\.[01]|-[23]|--sslv[23]|--tls-max=1\.[01])$/;if(name==="wget")return/^(?:--no-check-certificate|--secure-protocol=(?:SSLv[23]|TLSv1(?:_1)?))$/i;
if(name==="aria2c")return/^--check-certificate=false$/;if(/^https?$/.test(name))return/^--verify=(?:no|false)$/;if(/^(?:pip[\d.]*|uv|python[\d.]*)$/.test(name))return/^--(?:trusted-host|allow-insecure-host)=./;
if(/^(?:npm|yarn|pnpm|npx)$/.test(name))return/^--(?:no-strict-ssl|strict-ssl=false)$/;if(/^(?:apt|apt-get|aptitude)$/.test(name))return/^(?:-o|--option)=Acquire::https?(?:::[^:]+)*::Verify-(?:Peer|Host)=["']?(?:false|no|0|off)/i;
if(/^(?:yum|dnf|dnf5|microdnf|tdnf)$/.test(name))return/^--setopt=(?:[\w*.-]+\.)?sslverify=(?:0|false|no|off)$/i;if(name==="git")return/^(?:-c|--config)=http\.(?:.*\.)?sslverify=(?:false|0|no|off)$/i}
function setsInsecure({name,words:words2}){let text2=words2.slice(1).map(word=>word.text).join(" "),off="[ =](?:false|0|no|off|False)";return/^(?:npm|pnpm)$/.test(name)?new RegExp(`\\bset (?:-g |--glob\
al )?strict-ssl${off}`).test(text2):name==="yarn"?new RegExp(`\\bconfig set (?:-g |--global |-H |--home )?(?:strict-ssl|enableStrictSsl)${off}`).test(text2):name==="git"?new RegExp(`^config\\b.*\\bhttp\\\
.(?:\\S+\\.)?sslverify${off}`,"i").test(text2):/^(?:conda|mamba|micromamba)$/.test(name)?new RegExp(`^config\\b.*\\bssl_verify${off}`,"i").test(text2):/^pip[\d.]*$/.test(name)?/^config\b.*\bset\b.*trusted-host /.
test(text2):name==="composer"?/\bconfig\b.*\bdisable-tls (?:true|1)/.test(text2):/^(?:yum|dnf)-config-manager$/.test(name)?/sslverify=(?:0|false)/i.test(text2):!1}var no_late_delete_default=defineRule({id:"no-late-delete",on:"dockerfile",severity:"low",profile:"recommended",summary:"Delete files in the layer that added them.",why:"A layer is never changed by a \
later one: what COPY put into the image stays in it, and rm only hides it. Everybody who pulls the image can unpack the earlier layer, and everybody downloads it. A bind mount gives one RUN the files \
and leaves none.",standards:[],references:{"RUN --mount=type=bind":"https://docs.docker.com/reference/dockerfile/#run---mounttypebind"},examples:[{file:"Dockerfile",bad:`FROM python:3.13
COPY --from=build /wheels /wheels
RUN pip install /wheels/* && [|rm -rf /wheels|]
WORKDIR /app
COPY id_rsa ./
RUN make && [|rm id_rsa|]
`,good:`FROM python:3.13
RUN --mount=type=bind,from=build,source=/wheels,target=/wheels pip install /wheels/*
COPY app /app
RUN touch /tmp/x && rm /tmp/x && rm -rf /var/lib/apt/lists/*
`}],*check(document,project){let shipped=shippedLayers(document,project);for(let stage of document.stages){if(!shipped.has(stage))continue;let known5,copies=()=>(known5??=chainOf(stage).flatMap(each=>each.
copies),known5);for(let run of stage.scripts)if(run.instruction.keyword==="RUN")for(let command of run.script.commands)yield*hits(command,run,copies,stage)}}});function*hits(command,run,copies,stage){
if(!/^(?:rm|shred|unlink)$/.test(command.name))return;let workdir=run.workdir?.state==="unknown"?void 0:run.workdir?.value;for(let{text:text2}of argumentsOf(command,"rm").operands){let gone=resolvePath(
text2.replace(/\/\*$/,""),workdir);if(!gone||gone==="/")continue;let copy=copies().find(each=>isBefore(each,run,stage)&&placesOf(each)?.some(({path,file})=>(path!=="/"||file===gone)&&(path===gone||path.
startsWith(`${gone}/`)||file!==void 0&&fitsPath(file,gone))));if(!copy)continue;let secret2=isSecretFile(gone)||copy.sources.some(source=>source.state!=="unknown"&&isSecretFile(source.value)&&gone.endsWith(
source.value.split("/").pop()??""));yield{at:{span:wordsOf(command)},severity:secret2?"high":"low",message:`${quote(text2)} stays in the layer that ${copy.instruction.keyword} made: deleting it here o\
nly hides it; use RUN --mount=type=${secret2?"secret":"bind"}`,related:[{span:copy.instruction.span,message:"added here"}]};return}}var isBefore=({instruction},run,{from})=>instruction.span.start<run.
instruction.span.start||instruction.span.start<from.span.start;var no_secret_file_copied_default=defineRule({id:"no-secret-file-copied",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not copy secret files into an image.",why:"\
A file that was copied into a layer stays in the image, even when a later instruction deletes it. Everybody who can pull the image has the key, the token or the password, and images travel further tha\
n anybody plans.",standards:["CIS-4.10","OWASP-12","NIST-4.1.4","CWE-538"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[{file:"Dockerfile",bad:`FROM node:22\
.12
COPY [|.env|] package.json [|./keys/id_rsa|] /app/
`,good:`FROM node:22.12
COPY .env.example id_rsa.pub certs/ca.pem /app/
`},{file:"Dockerfile",bad:`FROM node:22.12 AS build
COPY [|.npmrc|] ./
FROM node:22.12
`,good:`FROM node:22.12 AS build
RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci
FROM node:22.12
`}],*check(document,project){let{stages:stages2}=document,shipped=shippedLayers(document,project),ignores=ignoreFilesFor(document,project).map(({text:text2})=>readDockerignore(text2)),secretsListed=(contextFiles(
document,project)??[]).filter(each=>isSecretFile(each)&&!each.endsWith("/"));for(let stage of stages2){let credentials2=stage.assignments.find(({name})=>name==="GOOGLE_APPLICATION_CREDENTIALS")?.literal.
split("/").pop(),key=stage.assignments.find(({name,literal})=>name==="GOOGLE_APPLICATION_CREDENTIALS"&&/^[\w./-]+\.json$/.test(literal)),hidden=ignores.length>0&&key!==void 0&&ignores.some(each=>[key.
literal,key.literal.split("/").slice(-2).join("/"),key.literal.split("/").pop()??""].some(path=>each.ignores(path))),listed3=contextFiles(document,project),absent=listed3&&key&&!listed3.some(path=>path.
endsWith(key.literal.split("/").pop()??"")),folder=hidden||absent?void 0:key&&stage.copies.find(copy=>!copy.from&&takes(copy,key.literal));key&&folder&&(yield{at:key,severity:shipped.has(stage)?"high":
"medium",message:`${quote(key.literal)} is a key, and ${folder.instruction.keyword} takes the folder it lies in along; mount it when the container runs`,related:[{span:folder.instruction.span,message:"\
copied here"}]});for(let{sources,from}of stage.copies)for(let file of sources){let path=knownValue(file),inside=path!==void 0&&!from?secretsBelow(path,secretsListed,ignores):[];if(inside.length>0&&(yield{
at:file,severity:shipped.has(stage)?"high":"medium",message:`${inside.slice(0,3).map(quote).join(", ")}${inside.length>3?` and ${inside.length-3} more`:""} ${inside.length>1?"lie":"lies"} in the conte\
xt, and this copies ${inside.length>1?"them":"it"} into ${shipped.has(stage)?"the image":"a layer of the build"}: exclude ${inside.length>1?"them":"it"} in .dockerignore`}),path===void 0||!(isSecretFile(
path)||credentials2&&path.split("/").pop()===credentials2)||!from&&ignores.some(each=>each.ignores(path)))continue;let ships=shipped.has(stage),where=ships?"the image":"a layer of the build, where the\
 cache keeps it";yield{at:file,severity:ships?"high":"medium",message:`${quote(path)} holds secrets and is copied into ${where}; use RUN --mount=type=secret`}}}}});function secretsBelow(path,listed3,ignores){
let folder=path.replace(/^\.?\/+/,"").replace(/\/?\*?$/,"").replace(/^\.$/,"");return/[*?[]/.test(folder)?[]:listed3.filter(each=>(folder===""||each.startsWith(`${folder}/`))&&!ignores.some(file=>file.
ignores(each)))}function takes(copy,path){let workdir=copy.workdir?knownValue(copy.workdir):"/",at2=resolvePath(path,workdir)??path;return placesOf({...copy,...copy.workdir?{}:{workdir:{...copy.destination,
state:"written",value:"/"}}})?.some(place2=>place2.folder&&(place2.path==="/"||at2.startsWith(`${place2.path}/`)))===!0}var no_secret_in_arg_default=defineRule({id:"no-secret-in-arg",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of build arguments.",why:"The value o\
f a build argument stays in the image's history, in the build cache and in provenance attestations: `docker history` prints it to whoever can pull the image. A build secret is mounted for one command \
and leaves nothing.",standards:["CIS-4.10","OWASP-12","NIST-4.1.4","CWE-798"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[{file:"Dockerfile",bad:`FROM node\
:22.12
ARG [|NPM_TOKEN|]
ENV NPM_TOKEN=$NPM_TOKEN
`,good:`FROM node:22.12
ARG TOKEN_TTL=60 PYTHON_GPG_KEY=ABCDEF GITHUB_TOKEN_FILE
RUN --mount=type=secret,id=npm_token npm ci
`},{file:"Dockerfile",bad:`ARG [|DB_PASSWORD=Tr0ub4dor3|]
FROM debian:12.9
ARG DB_PASSWORD
`,good:`ARG DB_PASSWORD_FILE=/run/secrets/db
FROM debian:12.9
`}],*check(document){for(let[name,uses]of argumentsOf2(document)){let plain3=uses.find(use2=>secretIn(name,use2.literal)),passed=plain3?void 0:uses.find(use2=>use2.literal&&secretIn(environmentName(document,
use2.span)??"",use2.literal)),literal=plain3??passed,use=literal??uses.find(each=>each.literal===""&&namesSecret(name));if(!use)continue;let secret2=literal&&(secretIn(name,literal.literal)??secretIn(
environmentName(document,literal.span)??"",literal.literal)),what=secret2?`${quote(name)} has a ${secret2.wellKnown?"well-known password":secret2.what} as its default`:`${quote(name)} takes a credenti\
al as a build argument`,severity=secret2&&!secret2.wellKnown?"high":"medium";yield{at:use,severity,message:`${what}: it stays in the history and provenance; use RUN --mount=type=secret`,related:uses.filter(
each=>each!==use).map(({span})=>({span,message:"declared again"}))}}}});function environmentName({stages:stages2},span){for(let{assignments}of stages2)for(let each of assignments)if(each.keyword==="EN\
V"&&each.literal==="\uFFFC"&&each.value?.via?.some(hop=>hop.span===span))return each.name}function argumentsOf2({globals,stages:stages2}){let byName=new Map;for(let each of[...globals,...stages2.flatMap(
({assignments})=>assignments)])each.keyword==="ARG"&&byName.set(each.name,[...byName.get(each.name)??[],each]);return byName}var no_secret_in_run_default=defineRule({id:"no-secret-in-run",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of RUN commands and heredocs.",why:"T\
he text of every RUN stands in the image's history, and what it writes stands in a layer: `docker history` shows the one, unpacking the image the other, to everybody who can pull it. The Dockerfile it\
self is in the repository. A secret mount is there for one command and leaves nothing.",standards:["CIS-4.10","OWASP-12","NIST-4.1.4","CWE-798","CWE-538"],references:{"Build secrets":"https://docs.doc\
ker.com/build/building/secrets/"},examples:[{file:"Dockerfile",bad:`FROM debian:12.9
RUN curl -u [|deploy:Tr0ub4dor3|] https://example.com/a && echo [|"DB_PASSWORD=Tr0ub4dor3"|] > /app/.env
RUN git clone [|https://bot:Tr0ub4dor3@example.com/r.git|] && [|API_TOKEN=c0ffee5ecret1|] make
`,good:`FROM debian:12.9
RUN --mount=type=secret,id=netrc,target=/root/.netrc curl -n https://example.com/a
RUN --mount=type=secret,id=t TOKEN=$(cat /run/secrets/t) make && echo ok && curl -u "$USER:$PASS" https://example.com && echo PASSWORD=xxxxxxxx > .env.example
`},{file:"Dockerfile",bad:`FROM debian:12.9
COPY <<EOF /etc/app.ini
[db]
[|password = Tr0ub4dor3|]
EOF
`,good:`FROM debian:12.9
COPY <<EOF /etc/app.ini
[db]
password_file = /run/secrets/db
EOF
`}],*check(document,project){for(let{command,ships}of commandsOf(document,project)){let use=secretInCommand(command);use&&(yield problemOf(use,ships))}let shipped=shippedLayers(document,project);for(let stage of document.
stages)for(let{instruction}of stage.copies)for(let{span}of instruction.heredocs)for(let use of secretLines(document.source.text,span))yield problemOf(use,shipped.has(stage))}}),problemOf=({secret:secret2,
span},ships)=>({at:{span},severity:severityOf(secret2,ships),message:`${secret2.wellKnown?"a well-known password":`${article(secret2.what)} ${secret2.what}`} stands in the command: it stays in ${ships?
"the image's history and layers":"the history and the cache of the build"}; use RUN --mount=type=secret`}),severityOf=({wellKnown,by},ships)=>wellKnown?"medium":by==="format"&&ships?"critical":"high";var no_secret_mount_leak_default=defineRule({id:"no-secret-mount-leak",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not let a mounted build secret escape into a layer.",why:"A sec\
ret mount is gone after its RUN, but a copy of it, or a configuration file its value is written to, stays in the layer. Deleting it in a later RUN does not take it out of the earlier one: whoever can \
pull the image, or the cache, has it.",standards:["OWASP-12","CWE-538"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[{file:"Dockerfile",bad:`FROM node:22.12\

ARG NPM_TOKEN
RUN echo [|"//registry.npmjs.org/:_authToken=\${NPM_TOKEN}"|] > .npmrc && npm ci
RUN --mount=type=secret,id=key [|cp /run/secrets/key /root/.ssh/id_ed25519|] && git clone git@example.com:r.git
RUN rm .npmrc
`,good:`FROM node:22.12
ARG NPM_TOKEN
RUN echo "//registry.npmjs.org/:_authToken=\${NPM_TOKEN}" > .npmrc && npm ci && rm .npmrc
RUN --mount=type=secret,id=key --mount=type=tmpfs,target=/root/.ssh cp /run/secrets/key /root/.ssh/id_ed25519 && git clone git@example.com:r.git
RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci
`},{file:"Dockerfile",bad:`FROM node:22.12
RUN [|--mount=type=secret,id=token,mode=0444|] npm ci
`,good:`FROM node:22.12
RUN --mount=type=secret,id=token,mode=0400 npm ci
`}],*check(document,project){for(let{commands,instruction,ships,stage}of runsOf(document,project)){let mounts2=mountsOf(instruction),secrets2=mounts2.filter(({type})=>type==="secret"),away=mounts2.filter(
({type})=>type==="secret"||type==="tmpfs"||type==="cache").flatMap(({target})=>target??[]),names4=new Set(secrets2.flatMap(({env})=>env??[])),files2=new Set(secrets2.flatMap(({target})=>target??[]));for(let{
keyword,name,value}of stage.assignments)keyword==="ARG"&&value===null&&namesSecret(name)&&names4.add(name);let workdir=stage.scripts.find(each=>each.instruction===instruction)?.workdir,at2=workdir?.state===
"unknown"?void 0:workdir?.value,removed2=removedBy(commands);for(let command of commands){let leak=leakOf(command,files2,names4);if(!leak)continue;let path=leak.to===void 0?void 0:resolvePath(leak.to.
replace(/^~/,"/root"),at2??"/")??leak.to;path&&(path.startsWith("/dev/")||path.startsWith("/proc/")||away.some(each=>path===each||path.startsWith(`${each}/`)))||removed2.some(each=>leak.to!==void 0&&(each===
leak.to||leak.to.startsWith(`${each}/`)||!/[/]/.test(leak.to)&&each.endsWith(`/${leak.to}`)))||(yield{at:leak,severity:ships?"high":"medium",message:`${leak.what} goes into ${leak.to?quote(leak.to):"a\
 file"}, which stays in ${ships?"the image":"the layer"}: mount the secret where it is needed, or remove the file in the same RUN`})}for(let{type,mode,span}of mounts2)(type==="secret"||type==="ssh")&&
mode&&/^0?[0-7]{0,2}[4-7]$/.test(mode)&&(yield{at:{span},severity:"low",message:`with mode ${mode} every account of this step may read ${type==="ssh"?"the agent's socket":"it"}; 0400 is enough`})}}}),
removedBy=commands=>commands.flatMap(command=>/^(?:rm|shred|unlink)$/.test(command.name)?argumentsOf(command,"rm").operands.flatMap(({text:text2,names:names4})=>names4?.includes("HOME")?[text2.replace(
"\uFFFC","~"),text2]:[text2]).map(text2=>withoutSlash(text2.replace(/^\.\//,""))):[]);function leakOf(command,files2,names4){let{name,words:words2,redirects}=command,whole=wordsOf(command),carries=word2=>word2.
names?.find(each=>names4.has(each));if(/^(?:cp|mv|install|rsync)$/.test(name)){let{operands}=argumentsOf(command,name),source=operands.slice(0,-1).find(({text:text2})=>files2.has(text2)),to2=operands[operands.
length-1];if(!source||!to2||to2.text.includes("\uFFFC"))return;let file=/(?:^|\/)\.{0,2}$/.test(to2.text)?`${withoutSlash(to2.text)}/${source.text.split("/").pop()}`.replace(/^\.\//,""):to2.text;return{
span:whole,what:`the secret ${quote(source.text)}`,to:file}}if(name==="cat"){let source=words2.find(({text:text2})=>files2.has(text2)),to2=redirects.find(({operator})=>operator.startsWith(">"))?.target.
text??command.feeds.find(each=>each.name==="tee")?.words.find(({text:text2},index)=>index>0&&!text2.startsWith("-"))?.text;if(source&&to2&&!/^\d$/.test(to2))return{span:whole,what:`the secret ${quote(
source.text)}`,to:to2}}let{texts:texts2,files:targets2}=writtenBy(command),[to]=targets2;if(to){let word2=texts2.find(each=>carries(each));if(word2)return{span:word2.span,what:`the value of ${quote(carries(
word2)??"")}`,to};let inner=command.takes.find(each=>each.name==="cat"&&each.words.some(({text:text2})=>files2.has(text2)));if(inner)return{span:whole,what:`the secret ${quote(inner.words.find(({text:text2})=>files2.
has(text2))?.text??"")}`,to}}let word=/^(?:npm|yarn|pnpm|pip[\d.]*|git|composer|poetry|bundle|conda|gem)$/.test(name)&&words2.some(({text:text2})=>text2==="config")&&words2.length>3||name==="aws"&&words2[1]?.
text==="configure"||name==="docker"&&words2[1]?.text==="login"||name==="git"&&words2.some(({text:text2})=>text2==="clone")?words2.find(each=>carries(each)):void 0,kept={npm:".npmrc",yarn:".yarnrc",git:words2.
some(({text:text2})=>text2==="clone")?".git/config":".gitconfig",aws:".aws/credentials",composer:"auth.json"}[name];return word?{span:word.span,what:`the value of ${quote(carries(word)??"")}`,...kept?
{to:kept}:{}}:void 0}var harmless2=new Set(["NET_BIND_SERVICE","NET_RAW"]),no_setuid_binary_default=defineRule({id:"no-setuid-binary",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Do not create setuid, \
setgid or privileged-capability binaries.",why:"Such a program runs with its owner's rights whoever starts it, root's as a rule. One flaw in it, or in a library it loads, takes an intruder from the un\
privileged account the container runs as to root inside it. With no-new-privileges it does not even work.",standards:["CIS-4.8","CWE-250"],references:{"execve(2), set-user-ID":"https://man7.org/linux/\
man-pages/man2/execve.2.html","capabilities(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.html"},examples:[{file:"Dockerfile",bad:`FROM debian:12.9
RUN chmod [|u+s|] /usr/bin/tool && chmod [|4755|] /usr/bin/other && setcap [|cap_sys_admin+ep|] /usr/bin/third
COPY [|--chmod=4755|] tool /usr/bin/
`,good:`FROM debian:12.9
RUN chmod 0755 /usr/bin/tool && chmod u-s,g-s /bin/su && mkdir -p /srv/git && chmod 2775 /srv/git
RUN find / -perm /6000 -type f -exec chmod a-s {} + && setcap cap_net_bind_service=+ep /usr/bin/server && setcap -r /usr/bin/ping
`}],*check(document,project){for(let use of modesOf(document,project)){let what=bitOf(use);what&&(yield{at:use,severity:use.ships?"medium":"low",message:`${use.by} ${quote(use.mode)} makes ${use.paths[0]?
quote(use.paths[0]):"the file"} ${what}: whoever starts it has its ${what==="setuid"?"owner's":"group's"} rights`})}for(let{command,ships}of commandsOf(document,project))if(!(command.name!=="setcap"||
command.words.some(({text:text2})=>text2==="-v"||text2==="-r")))for(let word of command.words.slice(1)){let names4=[...word.text.matchAll(/cap_\w+/gi)].map(([name])=>capabilityName(name)),worst=/^(?:all|cap_all)?[=+][eip]*[ep]/i.
test(word.text)?"ALL":names4.find(name=>Object.hasOwn(escapeCapabilities,name))??names4.find(name=>!harmless2.has(name));if(!worst||!/[=+][eip]*[ep]/.test(word.text))continue;let escapes2=Object.hasOwn(
escapeCapabilities,worst);yield{at:word,severity:escapes2&&ships?"high":ships?"medium":"low",message:`setcap ${quote(word.text)} gives whoever starts this program ${escapes2?"what it takes to leave th\
e container, if the container has it":"more than an unprivileged account should have"}`}}}});function bitOf({mode,paths:paths2,by,command}){let octal=/^0*([1-7])[0-7]{3}$/.exec(mode)?.[1],special=octal?
Number(octal):0,clauses=mode.split(",");if(special&4||clauses.some(clause=>/^(?:[goa]*u[ugoa]*|a)?[+=][rwxXt]*s/.test(clause)&&!/^g+[+=]/.test(clause)))return by==="mkdir"?void 0:"setuid";let group=special&
2||clauses.some(clause=>/^g[+=][rwxXt]*s/.test(clause)),program=paths2.some(path=>/(?:^|\/)s?bin\/[^/]+$/.test(path))&&!command?.words.some(({text:text2})=>/^-\w*R|^--recursive/.test(text2));return group&&
by!=="mkdir"&&program?"setgid":void 0}var groups3=/^(?:sudo|wheel|admin)$/,no_sudo_default=defineRule({id:"no-sudo",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Do not run sudo, and grant nobody sudo, in an image.",why:"\
An account that may use sudo is root with one more word: a container that drops to it has dropped nothing, and with NOPASSWD not even a password stands in between. In RUN, sudo does nothing USER does \
not do better, and it brings a setuid program into the image.",standards:["OWASP-4","CWE-250"],references:{USER:"https://docs.docker.com/reference/dockerfile/#user"},examples:[{file:"Dockerfile",bad:`\
FROM debian:12.9
RUN [|sudo|] apt-get update && useradd -m -G [|sudo|] app
RUN echo [|"app ALL=(ALL) NOPASSWD:ALL"|] >> /etc/sudoers
`,good:`FROM debian:12.9
USER root
RUN apt-get install -y sudo && find / -name sudo && visudo -c && useradd -m -G video app
USER app
`},{file:"Dockerfile",bad:`FROM debian:12.9
RUN usermod -aG [|wheel|] app && adduser app [|sudo|]
COPY <<EOF /etc/sudoers.d/app
[|app ALL=(ALL) NOPASSWD: ALL|]
EOF
`}],*check(document,project){for(let{command,ships}of commandsOf(document,project)){let sudo=command.wrappers.find(({name})=>name==="sudo"||name==="doas");sudo&&(yield{at:sudo,severity:ships?"medium":
"low",message:ships?`${sudo.name} runs here; use USER root for such commands and switch back after them`:`${sudo.name} runs here, in a stage that does not ship; use USER root`});let grant=ships?grantOf(
command):void 0;grant&&(yield{at:grant,...grant});let member=ships?membership(command):void 0;member&&(yield{at:member,message:`the account becomes a member of ${quote(groupIn(member.text))}, and so r\
oot with one more word`})}for(let{copies}of document.stages)for(let{instruction,destination}of copies)if(destination.state!=="unknown"&&/sudoers/.test(destination.value))for(let{span}of instruction.heredocs){
let text2=document.source.text.slice(span.start,span.end),line=/^[^#\n]*\bNOPASSWD\b[^\n]*/m.exec(text2);line&&(yield{at:{span:{...span,start:span.start+line.index,end:span.start+line.index+line[0].length}},
...passwordless})}}}),passwordless={severity:"high",message:"NOPASSWD makes the account root whenever it likes"};function grantOf(command){let{texts:all,files:files2}=writtenBy(command);if(!files2.some(
file=>file.includes("sudoers")))return;let texts2=command.name==="sed"?all.filter(({text:text2})=>putsIn(text2)):all,line=texts2.find(({text:text2})=>/^[^#]*\bNOPASSWD\b/m.test(text2))??texts2.find(({
text:text2})=>/\bALL\s*=/.test(text2));if(line)return/\bNOPASSWD\b/.test(line.text)?{span:line.span,...passwordless}:{span:line.span,severity:"medium",message:"the account may use sudo, and so is root\
 with one more word"}}function putsIn(script){let substitution2=/^s([/|#,@])(.*?)(?<!\\)\1(.*?)(?<!\\)\1/s.exec(script);return substitution2?/NOPASSWD/.test(substitution2[3]??""):!/d$/.test(script)}var groupIn=text2=>text2.
split(",").find(each=>groups3.test(each))??text2;function membership({name,words:words2}){let has=({text:text2})=>text2.split(",").some(each=>groups3.test(each));if(name==="useradd"||name==="usermod")
return argumentsOf({words:words2},name).options.find(({name:option2,value})=>/^(?:-[gG]|--groups?|--gid)$/.test(option2)&&value&&has(value))?.value;if(name==="gpasswd")return words2.some(({text:text2})=>text2===
"-a"||text2==="--add")?words2.slice(2).find(has):void 0;if(name!=="adduser"&&name!=="addgroup")return;let option=words2[words2.findIndex(({text:text2})=>text2==="-G"||text2==="--ingroup")+1];if(option&&
option!==words2[0])return has(option)?option:void 0;let operands=words2.slice(1).filter(({text:text2})=>!text2.startsWith("-")),[,group]=operands;return operands.length===2&&group&&has(group)?group:void 0}var no_swallowed_instruction_default=defineRule({id:"no-swallowed-instruction",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not let a trailing backslash swallow the next instructi\
on.",why:"The builder skips comments and blank lines inside a continuation, so a backslash too many makes the next instruction part of this one. A USER that was swallowed leaves the container running \
as root; a COPY becomes arguments of a shell command.",standards:[],references:{"Escape and continuation":"https://docs.docker.com/reference/dockerfile/#escape"},examples:[{file:"Dockerfile",bad:`FROM\
 debian:12.9
RUN apt-get update && apt-get install -y \\
    curl [|\\|]

# then the code
COPY . /app
`,good:`FROM debian:12.9
RUN apt-get update && apt-get install -y \\
    # for the health check
    curl

COPY . /app
`}],*check({instructions:instructions2,source}){for(let instruction of instructions2)for(let{mark,keyword,span}of swallowed(instruction,source.text))yield{at:{span:mark},message:`this backslash makes ${quote(
keyword)} further down part of ${instruction.keyword}`,related:[{span,message:"swallowed"}]}}}),instructionStart=/^([ \t]*)(FROM|COPY|ADD|RUN|CMD|ENTRYPOINT|ENV|ARG|LABEL|USER|WORKDIR|EXPOSE|VOLUME|HEALTHCHECK|ONBUILD|SHELL|STOPSIGNAL)[ \t]+\S/;
function*swallowed({logical,keywordSpan},text2){if(logical.at.length<2)return;let depth=keywordSpan.start-(text2.lastIndexOf(`
`,keywordSpan.start-1)+1),quotes=new Quotes;for(let[index,at2]of logical.at.entries()){let piece=logical.text.slice(at2,logical.at[index+1]),match=index>0&&!quotes.open?instructionStart.exec(piece):null;
if(match&&match[1].length<=depth){let previous=logical.at[index-1],start=logical.from[index-1]+(at2-previous),line=logical.from[index]+match[1].length,keyword=match[2];yield{mark:{file:logical.file,start,
end:start+1},keyword,span:{file:logical.file,start:line,end:line+keyword.length}}}quotes.read(piece)}}var Quotes=class{open="";read(text2){for(let at2=0;at2<text2.length;at2+=1){let char=text2[at2];char===
"\\"&&this.open!=="'"?at2+=1:this.open?this.open=char===this.open?"":this.open:(char==='"'||char==="'")&&(this.open=char)}}};var fromBases=/^(?:PATH|HOME|USER|HOSTNAME|PWD|SHELL|TERM|LANG|LANGUAGE|LC_\w+|TZ|\w+_VERSION|\w+_HOME|\w+_PATH|\w+_DIR|\w+_ROOT|GO\w*|JAVA\w*|JRE\w*|JDK\w*|PYTHON\w*|PIP\w*|VIRTUAL_ENV|CONDA\w*|NODE\w*|NPM\w*|YARN\w*|NGINX\w*|PHP\w*|APACHE\w*|CATALINA\w*|TOMCAT\w*|GEM\w*|BUNDLE\w*|RUBY\w*|CARGO\w*|RUST\w*|PG\w+|POSTGRES\w*|MYSQL\w*|CUDA\w*|NVIDIA\w*|LD_LIBRARY_PATH|DEBIAN_FRONTEND|DOTNET\w*|ASPNET\w*|SSL_CERT\w*|APP_\w+|windir|ProgramFiles|SystemRoot|TEMP|TMP|USERPROFILE)$/i,
no_undefined_variable_default=defineRule({id:"no-undefined-variable",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Use only variables that are defined in their s\
cope.",why:"An undefined variable is the empty string, and the build goes on: labels say nothing, a USER is missing, a path is cut short and points somewhere else. An ARG before FROM is out of scope a\
fter it, which surprises almost everybody once.",standards:[],references:{UndefinedVar:"https://docs.docker.com/reference/build-checks/undefined-var/","ARG and FROM":"https://docs.docker.com/reference\
/dockerfile/#understand-how-arg-and-from-interact"},examples:[{file:"Dockerfile",bad:`ARG REVISION
FROM debian:12.9
LABEL org.opencontainers.image.revision=[|\${REVISION}|]
`,good:`ARG REVISION
FROM debian:12.9
ARG REVISION
LABEL org.opencontainers.image.revision=\${REVISION} note=\${NOTE:-none}
ENV PATH=$PATH:/opt/bin
RUN echo $ANYTHING
`},{file:"Dockerfile",bad:`FROM [|$BASE|]
`,good:`ARG BASE
FROM $BASE
`}],*check({stages:stages2},project){let workloads2=new Map(project.stages.map(workload=>[workload.span,workload]));for(let stage of stages2)for(let{name,span,keyword,target,global}of stage.undefinedUses){
if(name===target)continue;if(global){yield{at:{span},confidence:"high",message:`${quote(name)} is empty here: the ARG before FROM does not reach into the stage`,related:[{span:global,message:"declared\
 here; repeat `ARG` after FROM"}]};continue}let base=workloads2.get(stage.base.span)?.base;keyword!=="FROM"&&base!==null&&(mayDefineAnything(base?.name)||base?.kind!=="os"&&fromBases.test(name))||(yield{
at:{span},message:`nothing defines ${quote(name)}, so it is empty here`})}}}),mayDefineAnything=base=>base===void 0||base.includes("/")&&!/^(?:gcr\.io\/distroless|cgr\.dev|registry\.access\.redhat\.com)\//.
test(base);var mostLoose=3,no_unreachable_gate_default=defineRule({id:"no-unreachable-gate",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Make scan and test stages part of th\
e build that ships.",why:"BuildKit builds only the stages that the image needs. A stage that scans or tests, and that nothing depends on, never runs: the build is green, the reader believes the gate i\
s there, and what it would have caught ships.",standards:["CWE-693"],references:{"Multi-stage builds":"https://docs.docker.com/build/building/multi-stage/"},examples:[{file:"Dockerfile",bad:`FROM pyth\
on:3.13 AS build
RUN pip install -r requirements.txt
FROM build AS [|security|]
RUN safety check && bandit -r .
FROM python:3.13
COPY --from=build /app /app
`,good:`FROM python:3.13 AS build
RUN pip install -r requirements.txt
FROM build AS security
RUN safety check && bandit -r . && touch /ok
FROM python:3.13
COPY --from=security /ok /ok
COPY --from=build /app /app
`}],*check(document,project){let{containers}=project,{stages:stages2,final,source}=document;if(!final)return;let targets2=new Set([...targetsOf(source.path,containers),...askedTargets(document,project)].
map(target=>target.toLowerCase())),reached=neededBy(shippedLayers(document,{containers})),asked2=neededBy(stages2.filter(stage=>targets2.has(stage.name??String(stage.index)))),taken=new Set(stages2.flatMap(
sourcesOf));if(!(stages2.filter(stage=>stage.name&&!reached.has(stage)&&!taken.has(stage)).length>mostLoose))for(let stage of stages2){if(reached.has(stage)||asked2.has(stage))continue;let gates=gatesIn(
stage),[first]=gates;if(!first||stage.cmd||stage.entrypoint)continue;let names4=[...new Set(gates.map(({words:words2})=>words2[0]?.text.split("/").pop()??""))].join(", ");yield{at:{span:stage.name?stage.
from.args[2]?.span??stage.from.keywordSpan:stage.from.keywordSpan},severity:isWorkStage(stage.name??"")?"medium":"high",message:`the build never runs ${stage.name?`stage ${quote(stage.name)}`:"this st\
age"}, so ${names4} ${names4.includes(",")?"check":"checks"} nothing: nothing that ships depends on it`,related:[{span:first.span,message:"never run"}]}}}}),gatesIn=({scripts})=>scripts.flatMap(({instruction,
script})=>instruction.keyword==="RUN"?script.commands.filter(command=>/^(?:scanner|test)$/.test(gateOf(wordsAfterFolder(command))??"")):[]);var targets=/(?:^|[-_.])(?:dev|devel|develop|development|debug|test|tests|testing|unit|e2e|ci|lint|check|docs?|prod|production|release|export|artifacts?|binar(?:y|ies)|dist|final|runtime|vendor|update|validate|cross|all|scan|security|audit|generate|gen|package|shell|tools?)(?:[-_.\d]|$)/,
no_unreachable_stage_default=defineRule({id:"no-unreachable-stage",on:"dockerfile",severity:"low",confidence:"medium",profile:"strict",summary:"Remove stages nothing depends on.",why:"BuildKit does no\
t build a stage that the image does not need: a check or a scan in it never runs, and the reader believes it does. An unnamed first stage followed by another FROM is usually a mistake, what it set up \
is gone.",standards:[],references:{"Multi-stage builds":"https://docs.docker.com/build/building/multi-stage/"},examples:[{file:"Dockerfile",bad:`[|FROM|] node:22.12
RUN npm ci
FROM node:22.12
CMD ["node"]
`,good:`FROM node:22.12 AS build
RUN npm ci
FROM node:22.12 AS test
FROM node:22.12
COPY --from=build /app /app
`}],*check(document,project){let{stages:stages2,needed,source}=document,{containers}=project,asked2=new Set(askedTargets(document,project)),wanted2=new Set(needed);for(let{build}of containers){if(build?.
dockerfile!==source.path||!build.target||build.target.state==="unknown")continue;let target=build.target.value.toLowerCase();for(let stage of stages2)if(stageLabel(stage)===target)for(let each of neededBy(
[stage]))wanted2.add(each)}let taken=new Set(stages2.flatMap(sourcesOf));for(let stage of stages2){if(wanted2.has(stage)||taken.has(stage)||stage.name&&(asked2.has(stage.name)||targets.test(stage.name)))
continue;let which=stage.name?labelOf({dialect:"dockerfile",path:["stages",stage.name],ships:!1}):"this stage";yield{at:{span:stage.from.keywordSpan},message:`the build never runs ${which}: the image \
needs nothing from it`}}}});var no_unsandboxed_run_default=defineRule({id:"no-unsandboxed-run",on:"dockerfile",severity:"high",profile:"recommended",summary:"Keep RUN inside the builder's sandbox.",why:"With `--security=insecure\
` the command runs like a privileged container on the builder: with every capability and all devices it can take over that machine, with the secrets and images of every other build on it. With `--netw\
ork=host` it reaches whatever listens on the builder's own network, loopback included.",standards:["CWE-250"],references:{"RUN --security":"https://docs.docker.com/reference/dockerfile/#run---security",
"RUN --network":"https://docs.docker.com/reference/dockerfile/#run---network"},examples:[{file:"Dockerfile",bad:`FROM debian:12.9
RUN [|--security=insecure|] mount /dev/sda1 /mnt
RUN [|--network=host|] curl http://localhost:3128
`,good:`FROM debian:12.9
RUN --security=sandbox make
RUN --network=none make test
`}],*check(document){for(let stage of document.stages)for(let instruction of stage.instructions){let{keyword,flags}=instruction.trigger??instruction;if(keyword==="RUN")for(let{name,text:text2,span}of flags){
let value=text2;name==="security"&&value==="insecure"&&(yield{at:{span},message:`${quote("--security=insecure")} runs this command like a privileged container on the builder; Compose grants it with ${quote(
"build.privileged")} or the entitlement security.insecure`}),name==="network"&&value==="host"&&(yield{at:{span},severity:"medium",message:`${quote("--network=host")} puts this command on the builder's\
 own network, loopback included`})}}}});var no_unsigned_packages_default=defineRule({id:"no-unsigned-packages",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not switch package signature checks off.",why:"The signature is\
 all that ties a package to the distribution that made it. Without it a mirror, a proxy or anybody on the way decides what gets installed, with root's rights, in every image that is built.",standards:[
"CIS-4.11","CWE-347"],references:{"CWE-347: improper verification of a signature":"https://cwe.mitre.org/data/definitions/347.html"},examples:[{file:"Dockerfile",bad:`FROM alpine:3.21
RUN apk add [|--allow-untrusted|] tool
`,good:`FROM alpine:3.21
RUN apk add tool
`},{file:"Dockerfile",bad:`FROM debian:12.9
RUN apt-get install -y [|--allow-unauthenticated|] tool && echo [|"deb [trusted=yes] https://example.com/ ./"|] >> /etc/apt/sources.list
`,good:`FROM debian:12.9
ENV GOPRIVATE=example.com/private
RUN apt-get install -y tool && GONOSUMDB=example.com/private go install example.com/tool@v1 && echo gpgcheck=1 > /etc/yum.repos.d/x.repo
`},{file:"Dockerfile",bad:`FROM rockylinux:9.3
COPY <<EOF /etc/yum.repos.d/x.repo
[x]
baseurl=https://example.com
[|gpgcheck=0|]
EOF
RUN dnf install -y [|--nogpgcheck|] tool
`}],*check(document,project){let fetched=new Set(commandsOf(document,project).flatMap(({command})=>downloadOf(command)?.output?.split("/").pop()??[]));for(let{command}of commandsOf(document,project))for(let hit of hitsOf2(
command)){let isOwn2=hit.local&&!command.words.some(({text:text2})=>fetched.has(text2.split("/").pop()??""));yield problemOf2({...hit,local:isOwn2===!0})}for(let{copies,assignments}of document.stages){
for(let{instruction}of copies)for(let{span}of instruction.heredocs)for(let match of document.source.text.slice(span.start,span.end).matchAll(new RegExp(inFile.source,"gim")))yield problemOf2({span:{...span,
start:span.start+match.index,end:span.start+match.index+match[0].length},what:match[0]});for(let{keyword,name,literal,span}of assignments)keyword==="ENV"&&goSwitch(name,literal)&&(yield problemOf2({span,
what:`${name}=${literal}`}))}}}),problemOf2=({span,what,local,edits:edits2})=>({at:{span},severity:local?"low":"high",message:local?`${quote(what)} installs a package file without its signature: let t\
he stage that builds it sign it`:`${quote(what)} installs packages whoever made them: nothing checks their signature`,...edits2?.length?{fix:{safety:"unsafe",title:`remove ${what}`,edits:edits2}}:{}}),
inFile=/\[[^\]\n]*\btrusted=yes\b[^\]\n]*\]|^[ \t]*(?:pkg_)?gpgcheck[ \t]*=[ \t]*(?:0|no|false|off)\b|APT::Get::AllowUnauthenticated[ \t]+"?(?:true|1|yes)|Acquire::AllowInsecureRepositories[ \t]+"?(?:true|1|yes)|^[ \t]*allow-untrusted/im,
goSwitch=(name,value)=>/^(?:GOSUMDB|GONOSUMCHECK)$/.test(name)&&/^(?:off|1)$/.test(value)||/^(?:GONOSUMDB|GOINSECURE|GONOSUMCHECK)$/.test(name)&&value==="*",switches={apk:/^--allow-untrusted$/,apt:/^(?:--allow-unauthenticated|--force-yes|--allow-insecure-repositories|(?:-o|--option)=(?:APT::Get::AllowUnauthenticated|Acquire::AllowInsecureRepositories)=["']?(?:true|1|yes))$/i,
dnf:/^(?:--nogpgcheck|--no-gpgchecks|--setopt=(?:[\w*.-]+\.)?gpgcheck=(?:0|false|no))$/i,zypper:/^--(?:no-gpg-checks|no-gpgcheck|allow-unsigned-rpm|gpg-auto-import-keys-all)$/};function*hitsOf2(command){
let{name,words:words2,redirects,assignments}=command,manager=packageCommand(command),pattern=manager&&switches[manager.manager];if(manager&&pattern&&(manager.action!=="other"||manager.manager==="apt")){
let files2=manager.packages.filter(({text:text2})=>/^\.{0,2}\/|\.(?:apk|deb|rpm)$/.test(text2)),local=manager.action==="install"&&files2.length>0&&files2.length===manager.packages.length&&files2.every(
({text:text2})=>!/^https?:/.test(text2)&&!text2.startsWith("\uFFFC"));for(let option of manager.args.options)pattern.test(`${option.name}${option.value?`=${option.value.text}`:""}`)&&(yield{span:option.
word.span,what:option.name,local,edits:withoutOption(command,option)})}if(name==="rpm"||name==="rpmkeys"){let option=argumentsOf(command,"rpm").options.find(({name:each})=>/^--(?:nosignature|nodigest)$/.
test(each));option&&(yield{span:option.word.span,what:option.name,local:!words2.some(({text:text2})=>/^https?:/.test(text2)),edits:withoutOption(command,option)})}for(let{name:variable,value,span}of assignments)
goSwitch(variable,value.text)&&(yield{span,what:`${variable}=${value.text}`});if(name==="go"&&words2[1]?.text==="env"){let word=words2.find(({text:text2})=>goSwitch(text2.split("=")[0]??"",text2.split(
"=")[1]??""));word&&(yield{span:word.span,what:word.text})}if(writtenBy(command).files.length>0){let line=[...words2.slice(1),...redirects.flatMap(({operator,target})=>operator.startsWith("<<")?[target]:
[])].find(({text:text2})=>inFile.test(name==="sed"?text2.replace(/^.*?(?=s[/|#,]).*?[/|#,].*?[/|#,]/,""):text2.replace(/\\n/g,`
`)));line&&(yield{span:line.span,local:/\bfile:/.test(line.text),what:inFile.exec(line.text.replace(/\\n/g,`
`))?.[0].trim()??"this setting"})}}var no_unused_account_default=defineRule({id:"no-unused-account",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Switch to the user the image creates.",why:"Somebo\
dy made an account for the service and nothing ever switches to it: the service runs as root, and whoever reads the file believes that it does not. Root in the container is root to the kernel, held ba\
ck only by what the runtime takes away.",standards:["CIS-4.1","OWASP-2"],references:{USER:"https://docs.docker.com/reference/dockerfile/#user"},examples:[{file:"Dockerfile",bad:`FROM debian:12.9
RUN useradd -m [|app|]
CMD ["/srv/app"]
`,good:`FROM debian:12.9
RUN useradd -m app
USER app
CMD ["/srv/app"]
`},{file:"Dockerfile",bad:`FROM alpine:3.21
RUN addgroup -S web && adduser -S -G web [|web|]
`,good:`FROM alpine:3.21
RUN adduser -S web && adduser -D -u 1001 data
COPY --chown=web . /srv
ENTRYPOINT ["su-exec", "1001", "/srv/run"]
`}],*check(document,project){if(document.stages.length===0)return;let shipped=shippedLayers(document,project);for(let stage of shipped){let workload=workloadOf(stage,project);if(!workload?.ships||workload.
dropsRoot||stage.windows||!certainly(workload.image.user,isRoot)||project.containers.some(({build,image})=>build?.dockerfile===document.source.path&&image.user.state!=="default")||handsOver(stage))continue;
let accounts=chainOf(stage).flatMap(accountsOf);for(let account of accounts.length>1?[]:accounts){if(daemons.test(account.name)||isUsed(account,stage))continue;let last=stage.instructions.findLast(({keyword})=>keyword===
"RUN"||keyword==="COPY"||keyword==="ADD"||keyword==="WORKDIR"),[before]=[stage.entrypoint,stage.cmd].filter(each=>each&&(!last||each.span.start>last.span.start)).sort((a,b)=>(a?.span.start??0)-(b?.span.
start??0)),end=stage.instructions[stage.instructions.length-1]?.span??stage.from.span,newline=document.source.text.includes(`\r
`)?`\r
`:`
`;yield{at:account.word,message:`nothing ever switches to ${quote(account.name)}, which is made here: the image runs as root`,fix:{safety:"unsafe",title:`add USER ${account.name}`,edits:[before?{span:{
...before.span,end:before.span.start},text:`USER ${account.name}${newline}`}:{span:{...end,start:end.end},text:`${newline}USER ${account.name}`}]}}}}}}),handsOver=stage=>chainOf(stage).some(({entrypoint,
cmd})=>[entrypoint,cmd].some(each=>{let program=each?.json?each.args[0]?.value??"":each?.args[0]?.value.trim().split(/\s+/)[0]??"";return/\.(?:sh|bash|py|pl|rb)$|(?:^|\/)(?:docker-)?entry-?point|(?:^|\/)(?:supervisord|s6-svscan|runit|runsvdir|init|boot|start|run|systemd|my_init|sh|bash|tini|dumb-init|catatonit|sshd|crond?|su|sudo)$|^\/init$/.
test(program)})),daemons=/^_|^(?:www-data|nginx|apache|httpd|postgres|mysql|mariadb|redis|valkey|mongodb?|memcached?|rabbitmq|elasticsearch|kibana|sshd|ntp|chrony|dnsmasq|named|bind|unbound|squid|haproxy|varnish|postfix|dovecot|exim|clamav|zabbix|munin|nagios|ftp|vsftpd|tor|openvpn|messagebus|polkitd?|avahi|rpc|statd|xfs|git|caddy|traefik|prometheus|grafana|consul|vault|nobody)$/,
accountsOf=({scripts})=>scripts.flatMap(({instruction,script,deferred})=>instruction.keyword==="RUN"&&!deferred?script.commands.flatMap(command=>accountOf(command)??[]):[]);function accountOf(command){
if(command.name!=="useradd"&&command.name!=="adduser")return;let args=argumentsOf(command,command.name),word=args.operands[command.name==="useradd"?args.operands.length-1:0];if(!word||/\uFFFC|\s/.test(
word.text)||command.name==="adduser"&&args.operands.length>1||optionOf(args,"-D","--defaults")?.word===command.words[command.words.length-1])return;let uid=optionOf(args,"-u","--uid")?.value?.text;return{
name:word.text,...uid?{uid}:{},word,command}}function isUsed({name,uid,command},stage){let own2={start:command.span.start,end:command.span.end},asName=new RegExp(`(?<![\\w./-])${literally(name)}(?![\\w\
/-])`),asUid=uid?new RegExp(`(?<![\\w.])${uid}(?![\\w.])`):void 0;for(let each of chainOf(stage))for(let{keyword,logical,span,heredocs}of each.instructions){if(keyword==="LABEL"||keyword==="EXPOSE"||keyword===
"ARG"||keyword==="FROM"||keyword==="MAINTAINER")continue;if(!(span.start<=own2.start&&own2.end<=span.end)){if(heredocs.length||asName.test(logical.text)||asUid?.test(logical.text))return!0;continue}if(each.
scripts.filter(({instruction})=>instruction.span===span).flatMap(({script})=>script.commands).filter(other=>other!==command&&!/^(?:addgroup|groupadd|adduser|useradd|passwd|mkdir)$/.test(other.name)).some(
other=>[...other.words,...other.redirects.map(({target})=>target)].some(({text:text2})=>asName.test(text2)||asUid?.test(text2))))return!0}return!1}var no_world_writable_default=defineRule({id:"no-world-writable",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Do not make files writable by everybody.",why:"Whoever gets any foot i\
nto the container, as whatever account, can then change these files: replace a program that root runs later, plant a configuration, leave a back door that survives a restart. It is what running as ano\
ther user than root was to prevent.",standards:["CWE-732"],references:{"chmod(1)":"https://man7.org/linux/man-pages/man1/chmod.1.html"},examples:[{file:"Dockerfile",bad:`FROM debian:12.9
RUN chmod -R [|777|] /app && mkdir -m [|0777|] /data && chmod [|a+rw|] /etc/app.conf
COPY [|--chmod=666|] app.conf /etc/
`},{file:"Dockerfile",bad:`FROM debian:12.9
RUN chmod [|0777|] /app/run
`,good:`FROM debian:12.9
RUN chmod 0775 /app/run
`},{file:"Dockerfile",bad:`FROM debian:12.9
RUN [|umask 000|] && make install
`,good:`FROM debian:12.9
RUN chmod +x run && chmod g+w,o-w x && chmod 1777 /tmp && chmod a=rX /srv && chmod -R g=u /home/app && umask 022
COPY --chmod=0755 run /
`}],*check(document,project){for(let{mode,span,ships,by,exact:exact2,paths:paths2}of modesOf(document,project)){if(!lets(mode,paths2))continue;let safer=exact2&&/^[0-7]{3,4}$/.test(mode)?`${mode.slice(
0,-1)}${Number(mode.at(-1))&5}`:void 0;yield{at:{span},severity:ships?"medium":"low",message:`${by} ${quote(mode)} lets every account write ${paths2[0]&&by!=="COPY"&&by!=="ADD"?quote(paths2[0]):"what \
it covers"}${ships?"":", in a stage that does not ship"}; give it to the one account that needs it`,...safer?{fix:{safety:"unsafe",title:`use ${safer}`,edits:[{span,text:safer}]}}:{}}}for(let{command,
ships}of commandsOf(document,project))command.name==="umask"&&/^0{1,4}$/.test(command.words[1]?.text??"")&&(yield{at:command,severity:ships?"medium":"low",message:"with this umask every file made from\
 here on is writable by everybody"})}});function lets(mode,paths2){let file=paths2.some(path=>/\.\w+$/.test(path));return/^[0-7]+$/.test(mode)?(Number(mode.at(-1))&2)!==0&&!(mode.length>3&&Number(mode.
at(-4))&1&&!file):mode.split(",").some(clause=>/^[ug]*[oa][ugoa]*[+=][rwxXst]*w/.test(clause))&&!/(?:^|,)(?:[ugoa]*\+[rwxX]*t|o-\w*w)/.test(mode)}var pinned_packages_default=defineRule({id:"pinned-packages",on:"dockerfile",severity:"info",profile:"strict",summary:"Pin the versions of installed packages and cloned repositories.",why:"What is not\
 pinned is whatever was newest when the layer was built: two builds of one commit differ, and a release that was taken over an hour ago is in the image at once. Distributions delete old versions, so f\
or their packages a pinned base image by digest is the better half of this.",standards:["OWASP-13"],references:{"Pinning base images":"https://docs.docker.com/build/building/best-practices/#pin-base-i\
mage-versions"},examples:[{file:"Dockerfile",bad:`FROM debian:12.9
RUN apt-get install -y curl=7.88.1-10 [|git vim|] && pip install [|requests|] && npm install -g [|@scope/tool|]
RUN git clone --depth 1 [|https://example.com/r.git|] && go install [|example.com/t@latest|]
`,good:`FROM debian:12.9
RUN apt-get install -y curl=7.88.1-10 ./local.deb $PKGS && pip install requests==2.32.3 -r r.txt . && npm install -g @scope/tool@1.2.3
RUN git clone -b v1.2 https://example.com/r.git && go install example.com/t@v1.2.3 && apk add --virtual .build gcc=~13
`}],*check(document,project){for(let{commands}of runsOf(document,project)){let settles=commands.some(({name,words:words2})=>name==="git"&&words2.some(({text:text2})=>/^(?:checkout|reset|switch|fetch)$/.
test(text2)));for(let command of commands){let install=packageCommand(command),loose=install?.action==="install"?install.packages.filter(word=>isLoose(install,word)):[],[first]=loose,last=loose[loose.
length-1];if(install&&first&&last){let names4=loose.map(({text:text2})=>text2);yield{at:{span:{...first.span,end:Math.max(first.span.end,last.span.end)}},severity:isSystem(install.manager)?"info":"low",
message:`no version is pinned for ${names4.slice(0,8).join(", ")}${names4.length>8?` and ${names4.length-8} more`:""}`}}let repository=settles?void 0:cloned(command);repository&&(yield{at:repository,severity:"\
low",message:`${quote(repository.text)} is cloned as it is at that minute: check out a tag or a commit`})}}}}),versions={apt:/=|\/[a-z-]+$/,apk:/[=<>~]|^[.!]|@/,dnf:/-\d+[.:]|^@|\*/,zypper:/[=<>]|-\d/,
pip:/[=<>~!]|@ |\.whl$|\.(?:zip|tar\.gz)$|#sha256=/,npm:/.@(?!latest|next)./,yarn:/.@(?!latest|next)./,pnpm:/.@(?!latest|next)./,gem:/:\d|\.gem$/,go:/@(?!latest)./,cargo:/@./,conda:/[=<>]|^-/,composer:/:./};
function isLoose({manager,args,global,verb},{text:text2}){let pattern=versions[manager];return args.options.some(({name})=>name==="--only-upgrade"||name==="--no-index")||!pattern||text2===""||text2.includes(
"\uFFFC")||text2.startsWith("$")||pattern.test(text2)||/^(?:\.{0,2}\/|\.$|~|https?:|git\+|file:|-)|\.(?:deb|rpm|apk|whl|tgz|tar\.gz|jar)$|\.(?:rpm|deb)\?/.test(text2)||text2==="."||text2.startsWith(".\
[")?!1:manager==="npm"||manager==="yarn"||manager==="pnpm"?global||verb?.text==="add"||manager==="npm":manager==="cargo"?!args.options.some(({name})=>/^--(?:version|vers|git|path)$/.test(name)):manager===
"gem"?!args.options.some(({name})=>name==="-v"||name==="--version"):manager==="go"?verb?.text==="install"&&text2.includes("@latest"):manager==="dnf"?!/group/.test(verb?.text??"")&&verb?.text!=="module":
manager==="pip"&&/^(?:pip|setuptools|wheel)$/.test(text2)&&args.options.some(({name})=>name==="-U"||name==="--upgrade")?!1:manager==="pip"?!args.options.some(({name})=>/^(?:-c|--constraint)$/.test(name)):
!0}function cloned(command){if(command.name!=="git")return;let at2=command.words.findIndex(({text:text2})=>text2==="clone");if(at2<0)return;let args=argumentsOf(command,"git clone",at2+1);if(!args.options.
some(({name})=>name==="-b"||name==="--branch"))return args.operands[0]}var pip_require_hashes_default=defineRule({id:"pip-require-hashes",on:"dockerfile",severity:"low",confidence:"medium",profile:"strict",summary:"Let pip verify hashes.",why:"A version number says which\
 package was meant, a hash says which file was reviewed. With hashes a release that was replaced on the index, or on the way, ends the build; without them it is installed.",standards:["CWE-494"],references:{
"Hash-checking mode":"https://pip.pypa.io/en/stable/topics/secure-installs/#hash-checking-mode"},examples:[{file:"Dockerfile",bad:`FROM python:3.13
RUN pip install --no-cache-dir [|-r requirements.txt|]
`,good:`FROM python:3.13
RUN pip install --require-hashes -r requirements.txt && pip install .
`}],*check(document,project){for(let{command,stage,ships}of commandsOf(document,project)){let install=packageCommand(command),file=install&&optionOf(install.args,"-r","--requirement","--requirements");
if(install?.manager!=="pip"||install.action!=="install"||!file?.value||optionOf(install.args,"--require-hashes")||[...command.assignments,...assignmentsOf(stage).filter(({keyword})=>keyword!=="LABEL")].
some(({name})=>name==="PIP_REQUIRE_HASHES")||isDevelopmentRequirements(file.value.text))continue;let folder=document.source.path.slice(0,document.source.path.lastIndexOf("/")+1),hashed=project.lookup.
source(`${folder}${file.value.text.replace(/^.*\//,"")}`)?.text.includes("--hash=");yield{at:{span:{...file.word.span,end:file.value.span.end}},severity:hashed?"medium":ships||document.needed.has(stage)?
"low":"info",message:`pip installs what ${quote(file.value.text)} names without comparing hashes: make it with pip-compile --generate-hashes and add --require-hashes`}}}});var shell_form_needs_shell_default=defineRule({id:"shell-form-needs-shell",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not use shell form in an image without \
a shell.",why:"Shell form is run by /bin/sh, which this image does not have: RUN ends the build, CMD and ENTRYPOINT never start, and a health check fails for ever, so that whatever waits for the servi\
ce never comes up and somebody switches the check off.",standards:[],references:{"Shell and exec form":"https://docs.docker.com/reference/dockerfile/#shell-and-exec-form"},examples:[{file:"Dockerfile",
bad:`FROM gcr.io/distroless/static-debian12:nonroot
[|HEALTHCHECK CMD /app --health|]
`,good:`FROM gcr.io/distroless/static-debian12:nonroot
HEALTHCHECK CMD ["/app", "--health"]
`},{file:"Dockerfile",bad:`FROM scratch
COPY app /app
[|RUN chmod +x /app && true|]
`,good:`FROM scratch
COPY app /app
ENTRYPOINT ["/app"]
`},{file:"Dockerfile",bad:`FROM cgr.dev/chainguard/python:latest
[|CMD python app.py|]
`,good:`FROM cgr.dev/chainguard/python:latest
CMD ["python", "app.py"]
`}],*check(document,project){for(let stage of document.stages){let base=workloadOf(stage,project)?.contents;if(!(stage.windows||base!==null&&base?.shell!==!1||bringsShell(stage)))for(let run of stage.
scripts){let{instruction,deferred}=run;if(deferred||instruction.json||instruction.args.length===0||instruction.args[0]?.value.toUpperCase()==="NONE")continue;let{keyword,span}=instruction,command=keyword===
"HEALTHCHECK"?instruction.args[1]:instruction.args[0],exec=execForm(run),what=base===null?"scratch":quote(stage.base.value);yield{at:{span:{...span,end:instruction.heredocs.length?instruction.keywordSpan.
end:instruction.args[instruction.args.length-1]?.span.end??span.end}},message:`${what} has no shell, and shell form needs one: ${keyword==="RUN"?"the build fails here":keyword==="HEALTHCHECK"?"the che\
ck never passes":"the container does not start"}`,...exec&&command?{fix:{safety:"unsafe",title:"use exec form",edits:[{span:command.span,text:exec}]}}:{}}}}}}),bringsShell=stage=>stage.mounts.length>0||
chainOf(stage).some(({shell,copies})=>shell!==void 0||copies.some(({sources,destination,instruction,from})=>sources.some(source=>source.state==="unknown"||/(?:^|\/)(?:ba|da|a)?sh$|busybox|toybox|rootfs|\.tar|^\/$|^\/?(?:usr\/)?bin\/?$|[*]/.
test(source.value))||destination.state!=="unknown"&&(/^\/(?:usr\/)?bin\/(?:ba|da|a)?sh$|^\/(?:usr\/)?bin\/?$/.test(destination.value)||destination.value==="/"&&(instruction.keyword==="ADD"||sources.some(
source=>source.state!=="unknown"&&!/\.\w+$/.test(source.value)&&from!==void 0&&!/(?:^|\/)(?:app|server|main|bin\/[\w-]+)$/.test(source.value)))))),builtins=/^(?:cd|export|set|unset|alias|eval|exec|source|\.|:|umask|trap|wait|read|exit|ulimit)$/;
function execForm({script,instruction}){let[command,...more]=script.commands;if(!(!command||more.length||command.redirects.length||command.assignments.length||command.wrappers.length||instruction.heredocs.
length)&&!(command.words.some(({names:names4,text:text2})=>names4||/[*?~{}\uFFFC]/.test(text2))||builtins.test(command.name)))return`[${command.words.map(({text:text2})=>JSON.stringify(text2)).join(",\
 ")}]`}var families2={yum:"dnf",dnf:"dnf",microdnf:"dnf",tdnf:"dnf"},update_with_install_default=defineRule({id:"update-with-install",on:"dockerfile",severity:"low",profile:"strict",summary:"Update the packa\
ge index in the RUN that installs.",why:"A layer that only updates the index is cached for months, and every install after it takes the versions of that day: with holes that were closed long ago, or v\
ersions the mirror no longer has.",standards:["CIS-4.7"],references:{"apt-get":"https://docs.docker.com/build/building/best-practices/#apt-get"},examples:[{file:"Dockerfile",bad:`FROM debian:12.9
RUN apt-get update
RUN [|apt-get install|] -y curl
`,good:`FROM debian:12.9
RUN apt-get update && apt-get install -y curl
RUN apt-get update; apt-get upgrade -y
RUN npm update && update-ca-certificates
`},{file:"Dockerfile",bad:`FROM alpine:3.21
RUN [|apk update|]
CMD ["sh"]
`,good:`FROM alpine:3.21
RUN apk add --update curl && apk --no-cache add git
`}],*check(document,project){let waiting=new Map;for(let{commands,stage}of runsOf(document,project)){let has=workloadOf(stage,project)?.contents?.packageManager,known5=commands.flatMap(command=>{let found=packageCommand(
command);return found&&isSystem(found.manager)&&(!has||found.manager===(families2[has]??has))?[{...found,command}]:[]}),fresh=new Set(known5.flatMap(({manager,action})=>action==="update"||action==="up\
grade"?[manager]:[])),takes2=new Map;for(let{manager,action,verb}of known5)(action==="install"||action==="upgrade"||verb?.text==="satisfy"||verb?.text==="download")&&takes2.set(manager,(takes2.get(manager)??
0)+1);let hands=commands.some(({name,words:words2})=>name!=="apt-get"&&name!=="apt"&&(/^\.{0,2}\/|install/.test(words2[0]?.text??"")||words2.some(({text:text2})=>text2==="--with-deps"))),pending=waiting.
get(stage)??[];waiting.set(stage,pending);for(let{manager,command}of known5.filter(({action})=>action==="install")){let stale=pending.find(each=>each.manager===manager);!stale||stale.used||fresh.has(manager)||
fetchesItself(command)||(stale.used=!0,yield{at:{span:partOf3(command)},message:"this installs from the index of an earlier layer, which the cache keeps for as long as it likes: update it in the same \
RUN",related:[{span:partOf3(stale.command),message:"the index is updated here"}]})}for(let{manager,command,action}of known5){let upgrades=manager==="dnf"&&action==="upgrade"&&packageCommand(command)?.
verb?.text==="update";(upgrades||action==="update"||manager==="zypper"&&action==="upgrade")&&!hands&&(takes2.get(manager)??0)<=(action==="upgrade"?1:0)&&pending.push({manager,command,upgrades,used:!1})}}
for(let pending of waiting.values())for(let{command,used,upgrades}of pending)!used&&!upgrades&&(yield{at:{span:partOf3(command)},message:`${quote(command.name)} updates the index here and nothing in t\
his RUN installs from it`})}});function partOf3(command){let first=command.words[0]?.span??command.span,verb=packageCommand(command)?.verb?.span;return{...first,end:Math.max(first.end,verb?.end??first.
end)}}var fetchesItself=({words:words2})=>words2.some(({text:text2})=>/^(?:-U|--update|--update-cache|--no-cache|--refresh|-Sy\w*)$/.test(text2));var severities2={broken:"high",loose:"medium",unread:"low"},valid_dockerfile_default=defineRule({id:"valid-dockerfile",on:"dockerfile",severity:"high",profile:"recommended",summary:"Write Dockerfiles \
the builder accepts.",why:"A file that does not build protects nobody: the last image that did keeps running, without the fixes in this one. And what a linter or a reviewer believes to stand there is \
not what the builder reads.",standards:[],references:{"Dockerfile reference":"https://docs.docker.com/reference/dockerfile/"},examples:[{file:"Dockerfile",bad:`FROM debian:12.9 [|# the base|]
USER 10001
`,good:`# the base
FROM debian:12.9
USER 10001
`},{file:"Dockerfile",bad:`FROM debian:12.9
[|RUNN|] true
COPY [|--form=build|] a b
`,good:`FROM debian:12.9
RUN true # a comment of the shell's
COPY --from=build --link --parents a b
`},{file:"Dockerfile",bad:`FROM debian:12.9
RUN if true; then make[|;|]
`,good:`FROM debian:12.9
RUN if true; then make; fi
`},{file:"Dockerfile",bad:`FROM debian:12.9
EXPOSE 80 [|70000|]
`,good:`FROM debian:12.9
EXPOSE 80 443/tcp 3000-3005
`}],*check({faults}){for(let{span,message,kind,fix}of faults)yield{at:{span},message,severity:severities2[kind],...fix?{fix}:{}}}});var takesJson=new Set(["RUN","CMD","ENTRYPOINT","HEALTHCHECK","COPY","ADD","VOLUME"]),valid_exec_form_default=defineRule({id:"valid-exec-form",on:"dockerfile",severity:"medium",profile:"recommended",summary:"\
Write exec form as valid JSON.",why:"Exec form is JSON. With single quotes or a comma missing the builder falls back to shell form without a word: the container runs a shell that tries to execute `[ap\
p,`, or its signals never reach the program.",standards:[],references:{"Exec form":"https://docs.docker.com/reference/dockerfile/#exec-form"},examples:[{file:"Dockerfile",bad:`FROM debian:12.9
CMD [|['app', '--port', '80']|]
`,good:`FROM debian:12.9
CMD ["app", "--port", "80"]
`},{file:"Dockerfile",bad:`FROM debian:12.9
ENTRYPOINT [|["app", "serve",]|]
`,good:`FROM debian:12.9
ENTRYPOINT ["app", "serve"]
`},{file:"Dockerfile",bad:`FROM debian:12.9
ENTRYPOINT [|["app"|]
`,good:`FROM debian:12.9
ENTRYPOINT ["app"]
RUN [ -f /x ] && true
RUN [[ "$A" = b ]] || true
`}],*check({instructions:instructions2}){for(let each of instructions2){let instruction=each.trigger??each,found=almostJson(instruction);if(!found)continue;let{span,text:text2}=found,repaired=repair(text2),
fix=repaired?{fix:{safety:"safe",title:`write ${repaired}`,edits:[{span,text:repaired}]}}:{};yield{at:{span},message:`this is no JSON, so ${instruction.keyword} takes it as plain text and not as exec \
form`,...fix}}}});function almostJson({keyword,json,args}){if(json||!takesJson.has(keyword))return;let words2=keyword==="HEALTHCHECK"?args.slice(1):args,[first]=words2,last=words2[words2.length-1];if(!first||
!last)return;let text2=words2.length===1?first.value:words2.map(({value})=>value).join(" "),isCommand=keyword==="CMD"||keyword==="ENTRYPOINT",isTest=/^\[\[?\s+(?:-|!|"?\$)|^\[\[|^\[\s*"[^"]*"\s*(?:[=!<]|-\w)/.
test(text2),quoted=/^\[\s*(?:["'“][^"'“”]*["'”]\s*[,\]“”"']|["'“][^"'“”\s]+["'”]?\s*$)/.test(text2),goesOn=/^\[\s*"[^"]*"\s*\]?\s*(?:&&|\|\||;)|\]\s*(?:&&|\|\||;)/.test(text2),bare3=/^\[[^\s\]][^\]]*\]$|^"[^"]*"\s*,.*\]$/.
test(text2);if(!(isTest||!(isCommand?quoted||bare3:quoted&&!goesOn)))return{text:text2,span:{...first.span,end:last.span.end}}}function repair(text2){let straight=text2.replace(/[“”]/g,'"');for(let attempt of[
straight,straight.replace(/,\s*\]$/,"]"),`${straight}]`,singleQuoted(straight),singleQuoted(`${straight}]`)])if(attempt!==void 0)try{let words2=JSON.parse(attempt);if(Array.isArray(words2)&&words2.every(
word=>typeof word=="string"))return`[${words2.map(word=>JSON.stringify(word)).join(", ")}]`}catch{}}var singleQuoted=text2=>text2.includes('"')||text2.includes("\\")?void 0:text2.replaceAll("'",'"').replace(
/,\s*\]$/,"]");var artifact=/\.(?:tar(?:\.\w+)?|t[gbx]z|txz|zip|gz|bz2|xz|zst|deb|rpm|apk|jar|war|whl|AppImage|run|bin|exe|msi|sh|bash|py|pl|asc|gpg|key|pub|so|phar|gem|iso|img|pack|nupkg)(?:[?#]|$)/i,verified_download_default=defineRule(
{id:"verified-download",on:"dockerfile",severity:"medium",confidence:"medium",profile:"strict",summary:"Verify every downloaded file by checksum or signature.",why:"https shows which server sent the f\
ile, not that the file is the one somebody reviewed. A checksum in the Dockerfile, or a signature against a known key, turns a replaced release into a build that fails.",standards:["CIS-4.12","OWASP-1\
3","CWE-494"],references:{"ADD --checksum":"https://docs.docker.com/reference/dockerfile/#add---checksum"},examples:[{file:"Dockerfile",bad:`FROM debian:12.9
RUN curl -fsSLO [|https://example.com/tool-1.2.tar.gz|] && tar xf tool-1.2.tar.gz
RUN wget -qO- [|https://example.com/b.tgz|] | tar xz
`,good:`FROM debian:12.9
ADD --checksum=sha256:0000000000000000000000000000000000000000000000000000000000000000 https://example.com/tool-1.2.tar.gz /tmp/
RUN curl -fsSLO https://example.com/t.tgz && echo "$SUM  t.tgz" | sha256sum -c - && tar xf t.tgz
RUN curl -f https://example.com/api/version | jq .v && VERSION=$(curl https://example.com/latest.gz)
`}],*check(document,project){for(let{commands,ships}of runsOf(document,project))if(!commands.some(command=>verifies(command)||digests(command)||pinsKey(command)))for(let command of commands){let download=command.
substitutedInto||isRun(command)||isUpload(command)?void 0:downloadOf(command),url=download?.urls.find(({text:text2})=>artifact.test(text2)&&!/^https?:\/\/(?:localhost|127\.)/.test(text2))??(download&&
isProgram(download,command)?download.urls[0]:void 0);url&&(yield{at:url,severity:ships?"medium":"low",message:`nothing checks what ${quote(url.text)} sends: compare it with a sha256 checksum or a sign\
ature, or use ADD --checksum`})}}}),isRun=({feeds})=>feeds.some(({name})=>/^(?:ba|da|a|k|z)?sh$|^(?:python[\d.]*|perl|ruby|node|php)$/.test(name)),isUpload=({words:words2})=>words2.some(({text:text2})=>/^(?:-T|--upload-file|-F|--form|-d|--data\S*|PUT|POST)$/.
test(text2)),isProgram=({output},{feeds})=>/(?:^|\/)s?bin\//.test(output??"")||feeds.some(({name})=>name==="tar"||name==="gpg"||name==="bsdtar"||name==="unzip"),pinsKey=({name,words:words2})=>/^gpg2?$/.
test(name)&&words2.some(({text:text2})=>/^--recv-keys?$/.test(text2))&&words2.some(({text:text2})=>/^(?:0x)?[0-9A-F]{40}$/i.test(text2))||name==="grep"&&words2.some(({text:text2})=>/^[0-9A-F]{4}(?: ?[0-9A-F]{4}){9}$/i.
test(text2.replace(/ {2}/g," ")));var caches=/^(?:node_modules|__pycache__|\.pytest_cache|\.mypy_cache|\.ruff_cache|\.tox|\.venv|venv|\.gradle|\.terraform|\.DS_Store|Thumbs\.db|\.idea|\.vscode|\*\.(?:py[cod]|log|swp))$/,secrets=/^(?:\.env(?:[.*].*)?|\*\.(?:pem|key|p12|pfx|jks|keystore|tfstate)|\*\.tfstate\*|id_[rd]sa\*?|id_\*|\.npmrc|\.pypirc|\.netrc|\.htpasswd|credentials\.json)$/,
dockerignore_any_depth_default=defineRule({id:"dockerignore-any-depth",on:"dockerignore",severity:"low",confidence:"medium",profile:"recommended",summary:"Exclude secrets and caches at any depth.",why:"\
A pattern without a slash matches the context's root and nothing below it, unlike in .gitignore. The .env of a package two folders down goes into the image, and the file that was to keep it out looks \
right.",standards:["CWE-538"],references:{".dockerignore syntax":"https://docs.docker.com/build/concepts/context/#syntax"},examples:[{file:".dockerignore",bad:`dist
[|.env|]
node_modules/
*.pem
`,good:`dist
**/.env
**/node_modules/
**/*.pem
`},{file:".dockerignore",bad:`[|node_modules|]
`,good:`**/node_modules
build
docs/.env
`}],*check(document,project){let{patterns,source}=document;if(isAllowList(source.text)||copiesWhole(project)===!1)return;let context=ignoredContext(document,project);if(context&&!context.some(path=>path.
endsWith("/")&&path!==".git/"&&path.split("/").length===2))return;let deep=new Set(patterns.map(({value})=>value.pattern).filter(pattern=>pattern.startsWith("**/"))),shallow=patterns.filter(({value:{pattern,
except,text:text2}})=>!except&&!text2.startsWith("/")&&(caches.test(pattern)||secrets.test(pattern)||isSecretFile(pattern))&&!pattern.includes("/")&&!deep.has(`**/${pattern}`)),[first]=shallow;if(!first)
return;let secret2=shallow.find(({value})=>!caches.test(value.pattern)),names4=shallow.map(({value})=>quote(value.text));yield{at:secret2??first,severity:secret2?"low":"info",message:`${names4.slice(0,
8).join(", ")}${names4.length>8?` and ${names4.length-8} more`:""} ${names4.length>1?"match":"matches"} the root of the context only: ${quote("**/")} in front covers every folder`,fix:{safety:"safe",title:"\
put **/ in front",edits:shallow.map(({span,value})=>({span:{...span,end:span.start+(/^(?:\.\/)+/.exec(value.text)?.[0].length??0)},text:"**/"}))}}}});var families3=[{names:/^(?:\*\*\/)?(?:docker-)?compose[.*_-]/,files:["docker-compose.yml","docker-compose.override.yml","docker-compose.production.yml"],add:"**/docker-compose*.yml",what:"Compose file\
s"},{names:/^(?:\*\*\/)?Dockerfile[.*_-]?/,files:["Dockerfile","Dockerfile.dev","Dockerfile.production"],add:"**/Dockerfile*",what:"Dockerfiles"}],dockerignore_covers_build_files_default=defineRule({id:"\
dockerignore-covers-build-files",on:"dockerignore",severity:"low",profile:"strict",summary:"Exclude Dockerfiles and Compose files from the context.",why:"How the image is built and what runs beside it\
 is a map for an intruder: names of services and networks, ports, paths of secrets. Somebody wanted these files out of the image and named only some of them.",standards:[],references:{".dockerignore f\
iles":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[{file:".dockerignore",bad:`.git
[|docker-compose.override.yml|]
`,good:`.git
docker-compose.override.yml
**/docker-compose*.yml
`},{file:".dockerignore",bad:`[|Dockerfile.dev|]
docker-compose*.yml
`,good:`Dockerfile*
`}],*check(document,project){let{patterns,source}=document;if(isAllowList(source.text)||copiesWhole(project)===!1)return;let ignores=readDockerignore(source.text);for(let{names:names4,files:files2,add,
what}of families3){let last=patterns.findLast(({value})=>!value.except&&(names4.test(value.pattern)||files2.some(file=>matchesPattern(value.pattern,file)))),open=last?files2.filter(file=>!ignores.ignores(
file)):[],there=ignoredContext(document,project),isLeft=!there||open.some(file=>there.includes(file))||there.some(file=>names4.test(file)&&!ignores.ignores(file));if(!last||open.length===0||!isLeft||patterns.
some(({value})=>value.except&&names4.test(value.pattern)))continue;let end={...last.span,start:source.text.length,end:source.text.length};yield{at:last,message:`other ${what} are sent to the builder a\
ll the same, ${open.map(quote).join(" and ")} for instance`,fix:{safety:"safe",title:`add ${add}`,edits:[{span:end,text:`${source.text.endsWith(`
`)?"":`
`}${add}
`}]}}}}});var groups4=[{what:".git, the whole history with everything that was ever removed from it",files:[".git/config"],add:[".git"]},{what:".env files",files:[".env",".env.local",".env.production"],add:["**\
/.env*"]},{what:"keys and credentials",files:["server.pem","server.key","id_rsa",".ssh/id_rsa",".aws/credentials",".npmrc",".pypirc","terraform.tfstate","secrets/db"],add:["**/*.pem","**/*.key","**/id\
_rsa*","**/.npmrc","**/.pypirc","**/*.tfstate*",".ssh",".aws"]}],dockerignore_covers_secrets_default=defineRule({id:"dockerignore-covers-secrets",on:"dockerignore",severity:"medium",profile:"recommend\
ed",summary:"Exclude secrets and history from the build context.",why:"COPY . takes everything .dockerignore does not name. A .env of production, a key, or .git with every password that was ever commi\
tted and removed again ends in the image, where whoever can pull it unpacks the layer and reads it.",standards:["CWE-538"],references:{".dockerignore files":"https://docs.docker.com/build/concepts/con\
text/#dockerignore-files"},examples:[{file:".dockerignore",bad:`[|node_modules|]
.git
.env*
`,good:`node_modules
.git
.env*
**/*.pem
**/*.key
**/id_rsa*
**/.npmrc
**/.pypirc
**/*.tfstate*
.ssh
.aws
`},{file:".dockerignore",bad:`# ours
.git
[|.env|]
.npmrc
`,good:`# ours
.git
.env
.npmrc
**/.env*
`},{file:".dockerignore",bad:`.git
.env*
[|!.env.production|]
*.pem
`,good:`.git
.env*
!.env.example
*.pem
`},{file:".dockerignore",bad:`[|dist|]
`,with:{Dockerfile:`FROM node:24
COPY . /app
`},good:`*
!src
!package.json
`}],*check(document,project){let{source,patterns}=document;if(yield*broughtBack(document),isAllowList(source.text)||copiesWhole(project)===!1)return;let ignores=readDockerignore(source.text),context=ignoredContext(
document,project),end={file:source.path,start:source.text.length,end:source.text.length},firstLine={file:source.path,start:0,end:/^[^\r\n]*/.exec(source.text)?.[0].length??0},append=lines=>({safety:"s\
afe",title:`add ${lines.join(", ")}`,edits:[{span:end,text:`${source.text.endsWith(`
`)||source.text===""?"":`
`}${lines.join(`
`)}
`}]}),bare3=[],missing2=[];for(let group of groups4){if(group.add[0]===".git"&&context&&!context.includes(".git/"))continue;let open=group.files.filter(file=>!ignores.ignores(file)),near2=patterns.findLast(
({value})=>!value.except&&group.files.some(file=>matchesPattern(value.pattern,file)));open.length===group.files.length&&!near2?(missing2.push(group),bare3.push(...group.add)):group.add[0]==="**/.env*"&&
open.length>0&&near2&&!patterns.some(({value})=>value.except&&open.some(file=>matchesPattern(value.pattern,file)))&&(yield{at:near2,message:`${open.map(quote).join(" and ")} ${open.length>1?"are":"is"}\
 sent to the builder all the same: ${quote("**/.env*")} covers every kind`,fix:append(group.add)})}missing2.length&&(yield{at:{span:firstLine},message:`nothing excludes ${missing2.map(({what})=>what).
join("; nor ")}`,fix:append(bare3)})}});function*broughtBack({patterns}){for(let[at2,{value,span}]of patterns.entries()){let isSecret=isSecretFile(value.pattern)||/^\.git(?:\/config)?$/.test(value.pattern);
value.except&&isSecret&&!/[*?]/.test(value.pattern)&&patterns.slice(0,at2).some(each=>!each.value.except&&matchesPattern(each.value.pattern,value.pattern))&&(yield{at:{span},severity:"high",message:`${quote(
value.text)} brings a secret back into the context`})}}var most4=300,no_dead_ignore_pattern_default=defineRule({id:"no-dead-ignore-pattern",on:"dockerignore",severity:"info",profile:"strict",summary:"Remove patterns that change nothing.",why:"A line that \
does nothing misleads whoever reads the file: they take the exception for one that works, or the pattern for the one that keeps a secret out.",standards:[],references:{".dockerignore syntax":"https://\
docs.docker.com/build/concepts/context/#syntax"},examples:[{file:".dockerignore",bad:`[|README.md|]
*.md
[|!keep.txt|]
[|.git|]
.git
`,good:`*.md
.git
`},{file:".dockerignore",bad:`[|./|]dist
`,good:`dist
build/
*.md
!README.md
README.md
# x
`}],*check({patterns,source}){if(!(patterns.length>most4))for(let[at2,{value,span}]of patterns.entries()){let{pattern,text:text2,except}=value,cover=except?void 0:patterns.find((other,index)=>index!==
at2&&covers3(other.value,value,index<at2,patterns.slice(index,at2))),isIdle=except&&!/[*?[\\]/.test(pattern)&&!patterns.slice(0,at2).some(other=>!other.value.except&&touches(other.value,value));if(cover)
yield{at:{span},message:`${quote(cover.value.text)} covers ${quote(text2)} already`,fix:removal(span,source)};else if(isIdle)yield{at:{span},message:`${quote(text2)} brings nothing back: no pattern be\
fore it excludes it`,fix:removal(span,source)};else if(/^!?\.\//.test(text2)){let start=span.start+(except?1:0),dots={...span,start,end:start+2};yield{at:{span:dots},message:`${quote("./")} changes no\
thing: patterns start at the root of the context`,fix:{safety:"safe",title:"remove ./",edits:[{span:dots,text:""}]}}}}}});function covers3(other,{pattern},isEarlier,between){return other.except||isEarlier&&
between.some(({value})=>value.except&&touches(value,{pattern}))?!1:pattern===other.pattern?!isEarlier:!/[*?[\\]/.test(pattern)&&matchesPattern(other.pattern,pattern)}var touches=({pattern:wide2},{pattern})=>matchesPattern(
wide2,pattern)||wide2.startsWith(`${pattern}/`)||/[*?[]/.test(wide2)&&wide2.includes("/")||wide2.includes("**");function removal(span,{text:text2}){let start=text2.lastIndexOf(`
`,span.start-1)+1,newline=text2.indexOf(`
`,span.end);return{safety:"safe",title:"remove the line",edits:[{span:{...span,start,end:newline<0?text2.length:newline+1},text:""}]}}var words=["ignore","ignore-block","ignore-file"],valid_ignore_default=defineRule({id:"valid-ignore",on:"ignore",severity:"low",profile:"recommended",summary:"Keep ignore comments true: name a rule th\
at exists, say until when, and remove what ignores nothing.",why:"A comment that names no rule, or a misspelt one, ignores nothing, whatever its author believes. One that is left over after the repair\
 hides the same mistake when somebody makes it again.",standards:["CWE-1127"],references:{"Ignoring findings":"https://github.com/seaworthy-lint/seaworthy#ignoring-a-finding"},examples:[{file:"Dockerf\
ile",bad:`FROM debian:12.9
[|# seaworthy: ignore[valid-dockerfile] the parser of our builder is older|]
USER 1000
`,good:`FROM debian:12.9
USER 1000
`},{file:"compose.yaml",bad:`services:
  # seaworthy: ignore[[|no-privilege|]] it loads kernel modules
  vpn:
    image: example/vpn:1.0
`},{file:"Dockerfile",bad:`FROM debian:12.9
# seaworthy: ignore[valid-dockerfile] until [|31.12.2027|]
COPPY a b
`}],*check({suppression,used,refused,ran,known:known5,judged,text:text2}){let{by,word,rules:rules2,until,span}=suppression;if(by!=="seaworthy")return;if(!words.includes(word)){let meant=nearest(word,words);
yield{at:{span},message:`there is no \`${word}\`${meant?`, did you mean \`${meant}\`?`:`: write ${words.join(", ")}`}`};return}rules2.length===0&&(yield{at:{span},message:"this ignores nothing: name t\
he rules, such as `seaworthy: ignore[no-sudo] why it is fine here`"}),until&&!isDay(until.value)&&(yield{at:until,message:`${JSON.stringify(until.value)} is no day: write it as 2027-01-31`});for(let{value,
span:at2}of rules2.filter(rule=>!known5.has(rule.value))){let meant=nearest(value,known5);yield{at:{span:at2},message:`there is no rule ${JSON.stringify(value)}${meant?`, did you mean ${meant}?`:" (se\
e seaworthy rules)"}`}}let unused=rules2.filter(({value})=>ran.has(value)&&!used.has(value)&&value!=="valid-ignore");if(!(!judged||unused.length===0||refused.size>0))if(unused.length===rules2.length){
let inside=/(?::|\{)[ \t]*(?:#.*)?$/.test(text2.slice(suppression.covers.start,suppression.covers.end).trimEnd())&&word==="ignore"?", or write ignore-block for what is inside":"";yield{at:{span},message:`\
this ignores nothing here: remove it${inside}`,...removal2(text2,span)}}else for(let{value,span:at2}of unused)yield{at:{span:at2},message:`${value} finds nothing here: take it off the list`}}});function removal2(text2,{
file,start,end}){if(text2[start]!=="#")return{};let from=text2.lastIndexOf(`
`,start-1)+1,before=text2.slice(from,start),newline=text2.indexOf(`
`,end);return{fix:{title:"remove the comment",safety:"safe",edits:[{span:before.trim()?{file,start:from+before.trimEnd().length,end}:{file,start:from,end:newline<0?text2.length:newline+1},text:""}]}}}var dockerignore_present_default=defineRule({id:"dockerignore-present",on:"project",severity:"medium",profile:"recommended",summary:"Put a .dockerignore beside every context that is copied whole.",why:"\
COPY . takes everything: .git with its whole history, .env files, keys, local databases. They end in the image or in the build cache, where whoever pulls the one or shares the other finds them.",standards:[
"CIS-4.10","NIST-4.1.4","CWE-538"],references:{".dockerignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[{file:"Dockerfile",bad:`FROM node:22.12
COPY [|.|] /app
`,good:`FROM node:22.12
COPY src package.json /app/
`},{file:"app/Dockerfile",bad:`FROM golang:1.24 AS build
ADD --link [|./|] /src
FROM scratch
COPY --from=build /src/app /app
`,good:`FROM golang:1.24 AS build
COPY cmd /src
FROM scratch
COPY --from=build . /
`}],*check(project){for(let document of dockerfilesOf(project)){if(document.skipped||document.source.alone||isGoverned(document,project))continue;let shipped=new Set(document.final?chainOf(document.final):
[]);for(let stage of document.stages)for(let copy of stage.copies){let whole=copy.from?void 0:copy.sources.find(source=>/^(?:\.\/?|\/|\*|\.\/\*)$/.test(knownValue(source)??""));whole&&(yield{at:whole,
...degree(copy,stage,shipped)})}}}});function degree({instruction},stage,shipped){return shipped.has(stage)?{severity:"medium",message:`${instruction.keyword} takes the whole context into the image, a\
nd no .dockerignore keeps .git, .env and keys out`}:{severity:"low",message:`${instruction.keyword} takes the whole context into the build's cache, and no .dockerignore keeps .git, .env and keys out`}}
function isGoverned(document,project){let builds=project.containers.filter(({build})=>build?.dockerfile===document.source.path),contexts=new Set(builds.map(({build})=>build?.context)),files2=ignoreFilesFor(
document,project),isOwn2=files2.some(({path})=>path===`${document.source.path}.dockerignore`);return contexts.has(null)||files2.length>0&&(isOwn2||contexts.size<=files2.length||contexts.size===0)}var hardened_daemon_default=defineRule({id:"hardened-daemon",on:"project",severity:"medium",confidence:"medium",profile:"strict",summary:"Harden the daemon configuration the repository ships.",why:"Th\
e engine's configuration is the floor under every container of the host. A TCP socket without TLS gives the host to whoever connects; without remapping, root in any container is root outside.",standards:[
"CIS-2.1","CIS-2.8","CIS-2.14"],references:{"dockerd configuration file":"https://docs.docker.com/reference/cli/dockerd/#daemon-configuration-file"},examples:[{file:"daemon.json",bad:`{
  "hosts": [|["tcp://0.0.0.0:2375"]|],
  "insecure-registries": [|["registry.example.com"]|],
  "icc": false, "userns-remap": "default", "no-new-privileges": true, "live-restore": true, "log-driver": "local"
}
`,good:`{ "hosts": ["unix:///var/run/docker.sock"], "icc": false, "userns-remap": "default", "no-new-privileges": true, "live-restore": true, "log-opts": { "max-size": "10m" } }
`,with:{"compose.yaml":`services:
  app:
    image: example/app:1.0
`}}],*check(project){for(let{source,root,at:at2}of daemonSettings(project)){let start={file:source.path,start:root.start,end:Math.min(root.start+1,root.end)},hosts=at2("hosts"),isVerified=at2("tlsveri\
fy")?.text==="true";hosts&&/tcp:\/\//.test(hosts.text)&&!isVerified&&(yield{at:hosts,severity:"high",message:"the engine listens on TCP and asks nobody for a certificate: whoever connects owns the hos\
t"});let insecure=at2("insecure-registries");insecure&&/"(?!localhost|127\.)[^"]+"/.test(insecure.text)&&(yield{at:insecure,message:"images from these registries are pulled without checking who sends \
them"});let missing2=[["userns-remap",text2=>text2!=='""',"medium","root in a container is root on the host"],["no-new-privileges",text2=>text2==="true","medium","processes may gain privileges by setu\
id programs"],["icc",text2=>text2==="false","low","containers on the default bridge reach each other"],["live-restore",text2=>text2==="true","info","every container stops when the engine does"]];for(let[
key,isSet,severity,effect]of missing2){let setting=at2(key);(!setting||!isSet(setting.text))&&(yield{at:setting??{span:start},severity,message:`the engine's ${quote(key)} is not set for safety: ${effect}`})}
!/max-size/.test(at2("log-opts")?.text??"")&&/^(?:|"json-file")$/.test(at2("log-driver")?.text??"")&&(yield{at:at2("log-opts")??{span:start},severity:"info",message:"the engine's logs are not rotated:\
 they fill the disk"})}}});var image_updates_configured_default=defineRule({id:"image-updates-configured",on:"project",severity:"info",confidence:"medium",profile:"strict",summary:"Let a bot keep image references up to date.",why:"\
Pinned images stay what they are, holes and all. A bot that proposes the next version every week is the difference between a known hole that is closed in days and one that is there for years.",standards:[
"OWASP-13"],references:{"Dependabot options":"https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference"},examples:[{file:"Dockerfile",bad:`FROM [|debian\
:13.1|]
`,with:{".github/dependabot.yml":`version: 2
updates:
  - package-ecosystem: npm
    directory: /
`}}],*check(project){let{lookup}=project,root=lookup.root,files2=updateFiles.flatMap(name=>lookup.source(root?`${root}/${name}`:name)??[]),bots=files2.filter(({path})=>/dependabot/.test(path));if(!(bots.
length===0||files2.length>bots.length))for(let{kind,path,span}of imagesIn(project)){let folder=`/${path.includes("/")?path.slice(0,path.lastIndexOf("/")):""}`,inRepository=root&&path.startsWith(`${root}\
/`)?folder.slice(root.length+1)||"/":folder;bots.some(file=>coveredByDependabot(file,kind,inRepository))||(yield{at:{span},message:`no bot keeps the images of ${quote(path)} up to date: add ${quote(kind)}\
 for ${quote(inRepository)} to dependabot.yml`})}}});function imagesIn(project){let found=new Map,add=(kind,span)=>{let folder=span.file.slice(0,span.file.lastIndexOf("/")+1);found.has(`${kind} ${folder}`)||
found.set(`${kind} ${folder}`,{kind,path:span.file,span})};for(let{skipped,stages:stages2}of dockerfilesOf(project))for(let{base}of skipped?[]:stages2.slice(0,1))add("docker",base.span);for(let{references}of project.
containers)for(let{role,ref}of references)role==="image"&&ref.state==="written"&&add("docker-compose",ref.span);return[...found.values()]}var network_segmentation_default=defineRule({id:"network-segmentation",on:"project",severity:"low",profile:"strict",summary:"Keep edge services and datastores on separate networks.",why:"The service t\
hat everybody reaches is the first to fall. On one network with the database it speaks to it directly; on separate ones the attacker has to take the application in between as well.",standards:["OWASP-\
5","NIST-4.3.3","CWE-653"],references:{"Networking in Compose":"https://docs.docker.com/compose/how-tos/networking/#specify-custom-networks"},examples:[{file:"compose.yaml",bad:`services:
  proxy:
    image: example/proxy:1.0
    ports: ["443:8443"]
  app:
    image: example/app:1.0
  [|db|]:
    image: postgres:17.2
`,good:`services:
  proxy:
    image: example/proxy:1.0
    ports: ["443:8443"]
    networks: [front]
  app:
    image: example/app:1.0
    networks: [front, back]
  db:
    image: postgres:17.2
    networks: [back]
networks:
  front: {}
  back: { internal: true }
`}],*check(project){for(let compose2 of composesOf(project)){let own2=[...containersOf2(compose2,project).values()];if(own2.length<3)continue;let edges=own2.filter(each=>itemsOf(each.host.portBindings).
length>0&&!isDatastore2(each)&&namesOf3(each).length===1);for(let store of own2.filter(isDatastore2)){let reached=new Set(namesOf3(store)),sharing=edges.filter(edge=>namesOf3(edge).some(name=>reached.
has(name)));if(sharing.length===0)continue;let names4=sharing.map(({path})=>quote(path[1]??"")).slice(0,5).join(", ");yield{at:store,message:`datastore ${quote(store.path[1]??"")} shares a network wit\
h ${names4}, which ${sharing.length>1?"are":"is"} published on the host`,related:sharing.slice(0,5).flatMap(edge=>itemsOf(edge.host.portBindings).slice(0,1).map(({span})=>({span,message:"published her\
e"})))}}}}}),namesOf3=({host})=>host.networkMode.state==="default"?itemsOf(host.networks,({external})=>certainly(external,yes2=>!yes2)).map(({value})=>value.name):[],isDatastore2=({image,base})=>base?.
kind==="datastore"||base?.kind==="broker"||namesDatastore(image);var tests=/(?:^|[/._-])(?:tests?|testing|testdata|fixtures?|e2e|examples?|samples?|demo)(?:[/._-]|$)/i,placeholder=/^\s*(?:change[-_ ]?me\S*|<[^>]*>|\$\{[^}]*\}|x+|todo|secret|your[-_ ].*|example.*|)\s*$/i,
no_committed_secret_file_default=defineRule({id:"no-committed-secret-file",on:"project",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secret files out of the repository and t\
he build context.",why:"A secret that is mounted from a file is only as secret as the file. In git everybody with a clone has it for ever; in a build context it ends in an image or its cache.",standards:[
"OWASP-12","CWE-538"],references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},examples:[{file:"compose.yaml",bad:`services:
  db:
    image: postgres:17.2
    secrets: [db]
secrets:
  db:
    file: [|./db.txt|]
`,good:`services:
  db:
    image: postgres:17.2
    secrets: [db, late, out]
secrets:
  db:
    environment: DB_PASSWORD
  late:
    file: ./created-at-deployment.txt
  out:
    file: /etc/app/out.txt
`,with:{"db.txt":`Tr0ub4dor3x
`}}],*check(project){let{lookup}=project;for(let compose2 of composesOf(project))for(let secret2 of partsOf(partAt(compose2,"secrets"))){let file=below(secret2,"file"),text2=textOf2(file);if(!file||!text2||
/^[/~]/.test(text2))continue;let path=joinPath(compose2.folder,text2),source=lookup.source(path),isPublic=source&&/-----BEGIN (?:CERTIFICATE|PUBLIC KEY|X509 CRL)/.test(source.text)&&!/PRIVATE KEY/.test(
source.text);if(!source||isPublic||placeholder.test(source.text)||tests.test(path))continue;let isKept=lookup.ignored?.(path)!==!0;!isKept&&contextExcludes(path,project)!==!1||(yield{at:{span:file.node.
span,via:file.at.via},severity:isKept?"high":"medium",message:isKept?`the file of secret ${quote(secret2.name)} is in the repository: have git ignore it, and change what is in it`:`the file of secret ${quote(
secret2.name)} lies in a build context, and no .dockerignore keeps it out`})}}});var no_ignored_copy_source_default=defineRule({id:"no-ignored-copy-source",on:"project",severity:"medium",profile:"recommended",summary:"Do not copy files that .dockerignore excludes.",why:"The builde\
r never sees the file: the build ends with a message about a file that is plainly there, or, with a wildcard beside it, goes on without it. The usual repair is to take the line out of .dockerignore, a\
nd everything else it kept out comes along.",standards:[],references:{".dockerignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[{file:"Dockerfile",bad:`FROM\
 node:24
COPY package.json [|.env|] /app/
COPY [|dist/|] /app/dist
`,good:`FROM node:24
COPY package.json src /app/
COPY --from=build dist/ /app/dist
`,with:{".dockerignore":`.env
dist
*.md
`}},{file:"Dockerfile",bad:`FROM node:24
COPY [|test/a.js|] /app/
`,good:`FROM node:24
COPY src . /app/
`,with:{".dockerignore":`*
!src
!test/b.js
`}}],*check(project){for(let document of dockerfilesOf(project)){let file=document.skipped?void 0:governing(document,project);if(!file)continue;let ignores=readDockerignore(file.text),back=ignorePatterns(
file.text).flatMap(({except,pattern})=>except?[pattern]:[]);for(let{copies}of document.stages)for(let copy of copies)for(let source of copy.from?[]:copy.sources){let path=contextPath((knownValue(source)??
"").replace(/^["']|["']$/g,""));if(!isPlain2(path,copy)||!ignores.ignores(path)||back.some(pattern=>pattern.startsWith(`${path}/`)||/^\*/.test(pattern)))continue;let line=ignorePatterns(file.text).findLast(
({except})=>!except);yield{at:source,message:`${quote(path)} is excluded by ${file.path}, so the builder never sees it`,...line?{related:[{span:{file:file.path,...placeIn(file,path)},message:"excluded\
 here"}]}:{}}}}}}),isPlain2=(path,{instruction})=>path!==""&&path!=="."&&!/[*?[\\$]|^[\w+.-]+:\/\/|^git@/.test(path)&&!(instruction.keyword==="ADD"&&path.includes("://"));function governing(document,project){
let files2=ignoreFilesFor(document,project),[file]=files2;if(!file||files2.length>1)return;let folder=document.source.path.slice(0,document.source.path.lastIndexOf("/")+1);return project.containers.some(
({build})=>build?.dockerfile===document.source.path)||file.path===`${document.source.path}.dockerignore`||file.path===`${folder}.dockerignore`?file:void 0}function placeIn({text:text2},path){let found=ignorePatterns(
text2).findLast(({except,start,end})=>!except&&readDockerignore(text2.slice(start,end)).ignores(path));return{start:found?.start??0,end:found?.end??0}}var samples=/(?:^|[._-])(?:example|sample|template|dist|default|defaults|tmpl|tpl)(?:[._-]|$)/i,tests2=/(?:^|[/._-])(?:tests?|testing|fixtures?|e2e|ci|examples?|demo|samples?)(?:[/._-]|$)/i,no_secret_in_env_file_default=defineRule(
{id:"no-secret-in-env-file",on:"project",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not commit env files with live secrets.",why:"Whoever can read the repository, now or in \
ten years, has the password: deleting the file later leaves it in the history. Bots search public commits for such files all day.",standards:["OWASP-12","CWE-312"],references:{"Environment variables i\
n Compose":"https://docs.docker.com/compose/how-tos/environment-variables/best-practices/"},examples:[{file:"app.env",bad:`MODE=fast
[|DB_PASSWORD=Tr0ub4dor3x|]
`,good:`DB_PASSWORD_FILE=/run/secrets/db
API_TOKEN=\${API_TOKEN}
TOKEN_TTL=60
PASSWORD=<change me>
`,with:{"compose.yaml":`services:
  app:
    image: example/app:1.0
    env_file: [app.env, app.env.example]
`,"app.env.example":`DB_PASSWORD=Tr0ub4dor3x
`}}],*check(project){for(let compose2 of composesOf(project))for(let{source,values}of allEnvFiles(compose2,project.lookup)){let isKept=project.lookup.ignored?.(source.path)!==!0,context=isKept?void 0:
contextExcludes(source.path,project);if(!(samples.test(source.path.slice(source.path.lastIndexOf("/")+1))||!isKept&&context!==!1))for(let[name,{value,span}]of values){let secret2=secretIn(name,value);
if(!secret2||!isKept&&secret2.wellKnown)continue;let what=secret2.wellKnown?"a well-known password":`${article(secret2.what)} ${secret2.what}`;yield{at:{span},severity:!isKept||secret2.wellKnown||tests2.
test(source.path)&&secret2.by!=="format"?"medium":"high",message:isKept?`${quote(name)} puts ${what} into the repository: keep the file out of git, or make it a secret`:`${quote(name)} puts ${what} in\
to a build context, and no .dockerignore keeps the file out`}}}}});var no_unused_profile_default=defineRule({id:"no-unused-profile",on:"project",severity:"low",profile:"strict",summary:"Attach the profiles the repository defines.",why:"A profile in the repository is \
read as a control that is in place. Attached to nothing it confines nothing, and the services it was written for run with the engine's default.",standards:["CIS-5.2","CIS-5.22"],references:{security_opt:"\
https://docs.docker.com/reference/compose-file/services/#security_opt"},examples:[{file:"apparmor.d/web",bad:`abi <abi/3.0>,
profile [|web|] {
  /srv/** r,
}
`,with:{"compose.yaml":`services:
  web:
    image: example/web:1.0
`}},{file:"seccomp.json",bad:`[|{|] "defaultAction": "SCMP_ACT_ERRNO" }
`,with:{"compose.yaml":`services:
  web:
    image: example/web:1.0
`}}],*check(project){let{attachments,projects:projects2,isUnclear}=project.profiles;if(projects2===0||isUnclear)return;let isUsed2=(dialect,name)=>attachments.some(each=>each.dialect===dialect&&each.names===
name);for(let{profile,source}of seccompsOf(project))profile&&!source.alone&&!isUsed2("seccomp",source.path)&&(yield{at:{span:{...profile.span,end:profile.span.start+1}},message:"no service of the Comp\
ose files here is given this seccomp profile"});for(let{profiles:profiles2,source}of appArmorsOf(project))for(let{profile}of profiles2)source.alone||profile.name.includes("//")||profile.attachment!==void 0||
isUsed2("apparmor",profile.name)||(yield{at:profile.node.name,message:`no service of the Compose files here is given the profile \`${profile.name.slice(0,60)}\``})}});var profile_exists_default=defineRule({id:"profile-exists",on:"project",severity:"medium",profile:"recommended",summary:"Reference only seccomp and AppArmor profiles that exist.",why:"A service whose \
seccomp profile is missing does not start. Whoever has to get it running takes the option out, and the container runs without the filter somebody thought out for it.",standards:["CIS-5.2","CIS-5.22","\
OWASP-6"],references:{"Seccomp security profiles":"https://docs.docker.com/engine/security/seccomp/"},examples:[{file:"compose.yaml",bad:`services:
  app:
    image: example/app:1.0
    security_opt: [[|seccomp=./seccomp.json|]]
`,good:`services:
  app:
    image: example/app:1.0
    security_opt: [seccomp=builtin]
`,with:{"seccomp.json":`no JSON
`}},{file:"compose.yaml",bad:`services:
  app:
    image: example/app:1.0
    security_opt: [[|apparmor=ap|]]
`,good:`services:
  app:
    image: example/app:1.0
    security_opt: [apparmor=app]
`,with:{"apparmor.d/app":`profile app {
  /srv/** r,
}
`}}],*check(project){for(let compose2 of composesOf(project))for(let container of project.containers){if(container.project!==compose2.id||container.stack)continue;let named=lastOption(container.host,"\
apparmor");if(named&&!named.option.fault&&isForeign(named.option.value,project)){let meant=nearest(named.option.value,profileNames(project));yield{at:named.at,message:`no file here defines the AppArmo\
r profile ${quote(named.option.value)} of ${labelOf(container)}: unless it is loaded on every host, the container does not start${meant?`. Did you mean ${quote(meant)}?`:""}`,severity:"low",confidence:"\
low"}}let found=lastOption(container.host,"seccomp"),fault=found&&!found.option.fault?faultOf(found.option.value,compose2.folder,project):void 0;found&&fault&&(yield{at:found.at,message:`the seccomp p\
rofile ${quote(found.option.value)} of ${labelOf(container)} ${fault}: Compose reads it from the project's folder and refuses to start without it`})}}}),profileNames=({profiles:all})=>appArmorsOf(all).
flatMap(({profiles:profiles2})=>profiles2.map(({profile})=>profile.name)),isForeign=(value,project)=>!isProvided(value)&&!value.includes("\uFFFC")&&!profileNames(project).includes(value);function faultOf(value,folder,{
lookup}){if(value==="unconfined"||value==="builtin"||/^[/~]/.test(value))return;let path=joinPath(folder,value),source=lookup.source(path);if(!source)return lookup.absent?.(path)?"is not there":void 0;
try{JSON.parse(source.text);return}catch{return"is not JSON"}}var startCalls="arch_prctl close execve exit_group fstat fstatfs futex getdents64 openat write".split(" "),earlyCalls="capget capset chdir getcwd getppid newfstatat prctl read setgid setgroups setuid".
split(" "),loadCalls="mmap mprotect pread64 read".split(" "),libraryCalls="brk munmap newfstatat set_tid_address set_robust_list prlimit64 getrandom rseq rt_sigaction rt_sigprocmask".split(" "),processCalls=[
["clone","clone3","vfork","fork"],["wait4","waitid"],["pipe2","pipe"]],modernCalls={access:["faccessat","faccessat2"],chmod:["fchmodat"],dup2:["dup3"],epoll_create:["epoll_create1"],epoll_wait:["epoll\
_pwait"],eventfd:["eventfd2"],getdents:["getdents64"],inotify_init:["inotify_init1"],mkdir:["mkdirat"],open:["openat"],pipe:["pipe2"],poll:["ppoll"],readlink:["readlinkat"],rename:["renameat2","rename\
at"],rmdir:["unlinkat"],select:["pselect6"],signalfd:["signalfd4"],stat:["newfstatat","statx"],lstat:["newfstatat","statx"],unlink:["unlinkat"]},fallbackCalls="clone3 close_range faccessat2 fchmodat2 \
openat2 statx".split(" ");var profile_fits_container_default=defineRule({id:"profile-fits-container",on:"project",severity:"high",confidence:"medium",profile:"recommended",summary:"Give a container a profile it can start and w\
ork under.",why:"A profile that does not fit is found out at the worst time: the container does not start, or fails at the one operation nobody tried. The way back is always the same, security_opt is \
taken out, and nothing confines the service any more.",standards:["OWASP-6"],references:{"AppArmor security profiles for Docker":"https://docs.docker.com/engine/security/apparmor/"},examples:[{file:"c\
ompose.yaml",bad:`services:
  app:
    image: example/app:1.0
    security_opt: [[|seccomp:./seccomp.json|]]
`,good:`services:
  app:
    image: example/app:1.0
    security_opt: [seccomp:unconfined]
`,with:{"seccomp.json":`{ "defaultAction": "SCMP_ACT_ERRNO", "syscalls": [{ "names": ["read"], "action": "SCMP_ACT_ALLOW" }] }
`}},{file:"compose.yaml",bad:`services:
  app:
    image: example/app:1.0
    cap_drop: [ALL]
    cap_add: [[|NET_ADMIN|]]
    security_opt: [[|apparmor=app|]]
`,good:`services:
  app:
    image: example/app:1.0
    security_opt: [apparmor=docker-default]
`,with:{"apparmor.d/app":`abi <abi/3.0>,
profile app flags=(complain) {
  /srv/** r,
}
`}}],*check(project){let{profiles:profiles2,containers}=project;for(let attachment of profiles2.attachments){let{container,dialect,names:names4}=attachment;if(!containers.includes(container)||container.
windows||isPrivileged(container.host))continue;let seccomp2=dialect==="seccomp"?seccompsOf(profiles2).find(({source})=>source.path===names4):void 0;seccomp2?yield*seccompFits(attachment,seccomp2):dialect===
"apparmor"&&(yield*appArmorFits(attachment,appArmorsOf(profiles2)))}}});function boundingSet({host}){if(host.capAdd.state==="unknown"||host.capDrop.state==="unknown")return;let bare3=text2=>text2.toUpperCase().
replace(/^CAP_/,""),dropped=new Set(itemsOf(host.capDrop).map(({value})=>bare3(value))),added2=itemsOf(host.capAdd).map(({value})=>bare3(value)),kept=dropped.has("ALL")?[]:[...defaultCapabilities].filter(
each=>!dropped.has(each));return new Set([...kept,...added2.includes("ALL")?capabilities:added2].map(each=>`CAP_${each}`))}function*seccompFits({container,at:at2},document){let caps=boundingSet(container),
filter=document.filter(caps),place2=document.profile?.defaultAction?.span;if(!filter||!place2||document.skipped)return;let related=[{span:place2,message:"the profile's default"}];if(allowsByName(filter)){
let option=lastOption(container.host,"no-new-privileges"),isLate=option!==void 0&&certainly(option.at,()=>!0)&&parseBool(option.option.value)===!0,missing2=missingCalls(document,filter,isLate?startCalls:
[...startCalls,...earlyCalls]);missing2.length>0&&(yield{at:at2,message:`${labelOf(container)} cannot start under this profile: starting takes ${listed2(missing2)}`,related})}let usual4=document.filter(),
opened=caps&&usual4?[...escapeCalls.keys()].filter(each=>isOpen(filter.verdict(each))&&!isOpen(usual4.verdict(each))):[];opened.length>0&&(yield{at:at2,message:`the capabilities of ${labelOf(container)}\
 open the profile's gates for ${listed2(opened,6)}`,severity:"medium",related})}function*appArmorFits({container,at:at2,names:names4},documents){let policy2=documents.flatMap(({profiles:profiles2})=>profiles2).
find(({profile})=>profile.name===names4);if(!policy2)return;let{node}=policy2.profile,related=[{span:node.name.span,message:"the profile"}],lax=node.flags.find(({value})=>/^(?:complain|unconfined|default_allow|prompt)$/.
test(value));if(lax&&(yield{at:at2,message:`${labelOf(container)} is given a profile in ${lax.value} mode, which ${lax.value==="default_allow"?"stops only what it denies":lax.value==="prompt"?"asks wh\
ere it should stop":"stops nothing"}`,severity:"medium",related}),!policy2.complete)return;if(policy2.profile.system.every(({path:path2})=>path2.value==="abstractions/base"))for(let item of itemsOf(container.
host.capAdd)){let capability=item.value.toLowerCase().replace(/^cap_/,"");capability!=="all"&&!isCapabilityAllowed(policy2,capability)&&(yield{at:item,message:`the AppArmor profile ${quote(names4)} do\
es not allow \`${capability}\`: ${labelOf(container)} is given it in vain`,severity:"medium",related})}let{image}=container,started=knownValue(image.entrypoint)??(image.entrypoint.state==="unknown"?void 0:
knownValue(image.cmd)),[first]=started?.form==="exec"?started.words:[],path=first&&certainly(first,word=>word.startsWith("/"))?first.value:void 0;if(!path||lax)return;let twin=/^\/(?:s?bin|lib\w*)\//.
test(path)?`/usr${path}`:path;[path,twin].some(each=>policy2.allows(each,"exec")||policy2.allows(each,"mmap"))||(yield{at:at2,message:`the profile allows neither to execute nor to map \`${path.slice(0,
60)}\`, which is what ${labelOf(container)} starts`,related})}var supervisor_drops_root_default=defineRule({id:"supervisor-drops-root",on:"project",severity:"medium",profile:"recommended",summary:"Let a process supervisor run its programs without root.",why:"sup\
ervisord runs each program as the account its section names, and as its own account, root, when it names none. One hole in the smallest of them then opens all of them, and whatever root in the contain\
er can reach.",standards:["CWE-250"],references:{"supervisord: user":"https://supervisord.org/configuration.html#program-x-section-values"},examples:[{file:"Dockerfile",bad:`FROM alpine:3.22
COPY [|supervisord.conf|] /etc/
CMD ["supervisord", "-c", "/etc/supervisord.conf"]
`,with:{"supervisord.conf":`[supervisord]
user=root
[program:web]
command=/app/web
[program:worker]
command=/app/worker
user=app
`}},{file:"Dockerfile",bad:`FROM alpine:3.22
COPY [|supervisord.conf|] /etc/
CMD ["supervisord", "-c", "/etc/supervisord.conf"]
`,with:{"supervisord.conf":`[program:web]
command=/app/web
user=app
[program:worker]
command=/app/worker
user=app
`},good:`FROM alpine:3.22
USER 1000
COPY supervisord.conf /etc/
CMD ["supervisord", "-c", "/etc/supervisord.conf"]
`}],*check(project){for(let document of dockerfilesOf(project))for(let stage of document.skipped?[]:shippedLayers(document,project)){let user=workloadOf(stage,project)?.image.user;if(!(!user||!certainly(
user,isRoot)))for(let{copy,source}of configurations(stage,document.source,project)){let programs=sections2(source).filter(({name})=>/^(?:program|fcgi-program|eventlistener):/.test(name)),asRoot=programs.
filter(({user:account})=>account===void 0||isRootName(account)),at2=copy.sources.find(each=>knownValue(each)?.endsWith(source.path.split("/").pop()??""))??copy.destination,names4=asRoot.map(({name})=>quote(
name.slice(name.indexOf(":")+1))).join(", ");asRoot.length?yield{at:at2,message:`supervisord runs ${names4} as root: name a ${quote("user=")} in each section, or USER in the Dockerfile`,related:asRoot.
slice(0,5).map(({span})=>({span,message:"no user but root is named"}))}:programs.length>1&&(yield{at:at2,severity:"info",message:`${programs.length} programs run in one container, and supervisord as r\
oot over them: a container each keeps them apart`})}}}});function configurations({copies},{path},{lookup}){let folder=path.slice(0,path.lastIndexOf("/")+1);return copies.flatMap(copy=>copy.from?[]:copy.
sources.flatMap(each=>{let name=knownValue(each)?.replace(/^\.?\/+/,""),source=name&&/supervisor[\w.-]{0,100}\.(?:conf|ini)$/.test(name)?lookup.source(`${folder}${name}`):void 0;return source?[{copy,source}]:
[]}))}function sections2({text:text2,path:file}){return[...text2.matchAll(/^\[([^\]\r\n]{1,200})\][^\n]*((?:\n(?!\[)[^\n]*)*)/gm)].map(match=>({name:match[1]??"",user:/^\s*user\s*=\s*([^\s;]+)/m.exec(
match[2]??"")?.[1],span:{file,start:match.index,end:match.index+(match[1]?.length??0)+2}}))}var worse=new Set("ptrace process_vm_readv process_vm_writev keyctl add_key request_key pidfd_getfd process_madvise kcmp syslog settimeofday stime clock_settime clock_settime64 chroot personality swap\
on swapoff fanotify_init quotactl quotactl_fd sethostname setdomainname".split(" ")),no_broader_seccomp_default=defineRule({id:"no-broader-seccomp",on:"seccomp",severity:"medium",confidence:"medium",profile:"\
strict",summary:"Do not allow more than the engine's default profile.",why:"A profile of one's own is written to be stricter than the engine's. Where it allows more, the container is more exposed than\
 one nobody took care of, mostly by calls that old kernels had and no program needs.",standards:[],references:{"Docker's default profile":"https://github.com/moby/profiles/blob/main/seccomp/default.js\
on"},examples:[{file:"seccomp.json",bad:`{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [{ "names": ["read", [|"keyctl"|], "add_key", "swapon"], "action": "SCMP_ACT_ALLOW" }]
}
`,good:`{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [{ "names": ["read", "write"], "action": "SCMP_ACT_ALLOW" }]
}
`}],*check(document){let filter=document.filter();if(!filter||filter.defaultAction.kind==="allow"||filter.defaultAction.kind==="log")return;let engine=document.engineFilter(),{machine}=filter.host.architecture,
found=rulesNaming(document,name=>name!=="socket"&&!escapeCalls.has(name)&&document.calls.number(name,machine)!==void 0&&isOpen(filter.verdict(name))&&!isOpen(engine.verdict(name))).filter(({rule})=>!filter.
closed.includes(rule)),names4=[...new Set(found.flatMap(each=>each.names.map(({value})=>value)))],at2=found[0]?.names[0];at2&&(yield{at:at2,message:`the default profile of ${document.target==="podman"?
"Podman":"Docker"} does not simply allow ${listed2(names4)}, and this one does`,severity:names4.some(name=>worse.has(name))?"medium":"low"})}});var opens=/^SCMP_ACT_(?:ALLOW|LOG)$/,no_bypassable_condition_default=defineRule({id:"no-bypassable-condition",on:"seccomp",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not f\
ilter on values the kernel reads differently.",why:"A filter compares all 64 bits of a register; of an int argument the kernel reads the lower 32. An attacker sets a bit in the upper half: the filter \
sees another value, the kernel the forbidden one. What a pointer points at no filter sees, and it can be changed after the check.",standards:["CWE-693"],references:{"seccomp(2), on pointers":"https://\
man7.org/linux/man-pages/man2/seccomp.2.html"},examples:[{file:"seccomp.json",bad:`{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [[|{ "index": 0, "value": 16, "op": "SCMP_CMP_NE" }|]] }
  ]
}
`,good:`{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 4294967295, "valueTwo": 2, "op": "SCMP_CMP_MASKED_EQ" }] }
  ]
}
`}],*check(document){let{profile,calls}=document;for(let rule of profile?.rules??[]){let[first]=rule.names;if(!first||!opens.test(rule.action.value)==!/^SCMP_ACT_(?:ERRNO|KILL|TRAP)/.test(rule.action.
value))continue;let allows=opens.test(rule.action.value);for(let test of rule.args){let op=test.op.value.replace("SCMP_CMP_",""),pointed=rule.names.find(({value})=>calls.isPointer(value,test.index.value));
if(pointed&&test.value.value!==0n){yield{at:test,message:`argument ${test.index.value} of \`${pointed.value}\` is a pointer: the filter sees an address, not what is there`};continue}let narrow=rule.names.
find(({value})=>calls.bits(value,test.index.value)<64);if(!narrow)continue;let bits=calls.bits(narrow.value,test.index.value);if((op==="LE"||op==="GT"?test.value.value===0xffffffffffffffffn:(op==="LT"||
op==="GE")&&test.value.value===0n)||op==="MASKED_EQ"&&(allows||test.value.value>>BigInt(bits)===0n))continue;(allows?/^(?:NE|GT|GE)$/.test(op):/^(?:EQ|LT|LE|MASKED_EQ)$/.test(op))?yield{at:test,message:`\
of argument ${test.index.value} of \`${narrow.value}\` the kernel reads ${bits} bits and the filter compares 64: a caller sets a higher bit and ${allows?"is let through with a value that should be ref\
used":"escapes this rule"}. Compare with SCMP_CMP_MASKED_EQ and the mask ${bits===16?"65535":"4294967295"}`,severity:isEngines(document,rule)?"info":"medium"}:allows&&op==="EQ"&&!opens.test(profile?.defaultAction?.
value??"")&&!isEngines(document,rule)&&(yield{at:test,message:`of argument ${test.index.value} of \`${narrow.value}\` the kernel reads ${bits} bits and the filter compares 64: a caller that leaves any\
thing in the upper half is refused`,severity:"low",confidence:"low"})}}}});function isEngines(document,{names:names4,args,action}){let[name]=names4,[only]=args,older=name?.value==="socket"&&args.length===
1&&only?.value.value===40n&&only.op.value==="SCMP_CMP_NE"&&opens.test(action.value),same=engines3=>engines3.action.value===action.value&&engines3.args.length===args.length&&engines3.names.some(({value})=>value===
name?.value)&&engines3.args.every(({index,value,op})=>args.some(test=>test.index.value===index.value&&test.value.value===value.value&&test.op.value===op.value));return older||document.engineRules().some(
same)}var only32=["set_thread_area","get_thread_area"],no_dead_seccomp_entry_default=defineRule({id:"no-dead-seccomp-entry",on:"seccomp",severity:"low",profile:"strict",summary:"Remove entries that have no \
effect.",why:"An entry without effect opens nothing, but it is read as if it did: reviewers count on it, and the next profile is copied from this one. A short list is one that can be checked.",standards:[],
references:{"syscalls(2)":"https://man7.org/linux/man-pages/man2/syscalls.2.html"},examples:[{file:"seccomp.json",bad:`{
  "defaultAction": "SCMP_ACT_ERRNO",
  "architectures": ["SCMP_ARCH_X86_64"],
  "syscalls": [
    { "names": ["read", [|"send"|], "write", [|"read"|]], "action": "SCMP_ACT_ALLOW" },
    { "names": [[|"mount"|]], "action": "SCMP_ACT_ERRNO" }
  ]
}
`,good:`{
  "defaultAction": "SCMP_ACT_ERRNO",
  "architectures": ["SCMP_ARCH_X86_64"],
  "syscalls": [{ "names": ["read", "sendto", "write"], "action": "SCMP_ACT_ALLOW" }]
}
`}],*check(document){let{profile,calls}=document,filter=document.filter();if(!profile||!filter)return;let engine=document.engineFilter(),sets=[profile.architectures?.value.map(({value})=>value),...profile.
archMap?.value.map(({architecture,subArchitectures})=>[architecture,...subArchitectures].map(({value})=>value))??[]],machines=[...new Set(sets.flatMap(tokens=>document.machines(tokens??[])))],covered=machines.
length?machines:[filter.host.architecture.machine],redundant=new Set(filter.lost.flatMap(({why,entry})=>why==="default"?[entry.name.span.start]:[])),seen=new Map;for(let{names:names4,action,args,includes,
excludes,errnoRet}of profile.rules??[])for(let each of names4){let{value}=each;if(!calls.isKnown(value))continue;let gated=includes!==void 0||excludes!==void 0,key=`${value} ${action.value} ${errnoRet?.
value??""}`,obsolete=calls.obsolete(value);!gated&&args.length===0&&seen.has(key)?yield{at:each,message:`\`${value}\` is ${seen.get(key)} already`,severity:isEngines2(value)&&document.target==="podman"?
"info":"low"}:redundant.has(each.span.start)?yield{at:each,message:`\`${value}\` is answered like this by default: the runtime leaves this entry out`,severity:isEngines2(value)?"info":"low"}:!gated&&covered.
every(machine=>calls.number(value,machine)===void 0)?yield{at:each,message:`\`${value}\` has no number on ${covered.slice(0,3).join(", ")}: the entry is left out there`,severity:isEngines2(value)?"inf\
o":"low"}:obsolete?yield{at:each,message:`\`${value}\` does nothing: ${obsolete}`,severity:isEngines2(value)?"info":"low"}:only32.includes(value)&&covered.length===1&&covered[0]==="x86_64"&&!gated&&(yield{
at:each,message:`\`${value}\` is for 32-bit programs: those for x86_64 use arch_prctl`,severity:"info"}),!gated&&args.length===0&&seen.set(key,/ALLOW/.test(action.value)?"allowed":"named")}function isEngines2(name){
return profile?.archMap!==void 0&&(isOpen(engine.verdict(name))||engine.names.has(name))}}});var escapes=new Set(escapeCalls.keys()),no_escape_syscall_default=defineRule({id:"no-escape-syscall",on:"seccomp",severity:"high",profile:"recommended",summary:"Do not allow system calls that break ou\
t, unless gated.",why:"These calls are the steps of nearly every container escape: mounting, new user namespaces, kernel modules, bpf, handles to files of the host. Docker's own profile refuses them u\
nless the container was given the capability they need. A profile that allows them to everybody is weaker than having none of your own.",standards:["CWE-693"],references:{"What Docker's default profil\
e blocks":"https://docs.docker.com/engine/security/seccomp/#significant-syscalls-blocked-by-the-default-profile"},examples:[{file:"seccomp.json",bad:`{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [{ "names": ["read", "write", [|"io_uring_setup"|], "unshare"], "action": "SCMP_ACT_ALLOW" }]
}
`,good:`{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    { "names": ["read", "write"], "action": "SCMP_ACT_ALLOW" },
    { "names": ["unshare"], "action": "SCMP_ACT_ALLOW", "includes": { "caps": ["CAP_SYS_ADMIN"] } }
  ]
}
`}],*check(document){let reported=new Set;for(let host of document.hosts){let{own:filter,engine}=document.filtersOn(host,escapes);if(!filter||filter.defaultAction.kind==="allow"||filter.defaultAction.
kind==="log")continue;let isEscape=(name,rule)=>{let verdict=filter.verdict(name);return escapeCalls.has(name)&&verdict.entry?.rule===rule&&isOpen(verdict)&&!isOpen(engine.verdict(name))&&!reported.has(
name)};for(let{names:names4}of rulesNaming(document,isEscape)){let[first]=names4;if(!first)continue;let known5=[...new Set(names4.map(({value})=>value))];for(let name of known5)reported.add(name);let gains=[
...new Set(known5.map(name=>escapeCalls.get(name)))];yield{at:first,message:`${listed2(known5)} ${known5.length>1?"are":"is"} allowed without the capability that stands for ${known5.length>1?"them":"i\
t"}: ${gains.slice(0,4).join(", ")}${gains.length>4?" and more":""}`}}}}});var engines2={docker:"Docker",podman:"Podman",oci:"an OCI runtime"},effects2={minKernel:"the rule counts on every kernel",includes:"the rule counts for every container",excludes:"the rule counts for t\
hose that should be left out, too",name:"the rule names no call",archMap:"only the host's own architecture is covered",errno:"the call is refused with EPERM, unless errnoRet says otherwise",defaultErrno:"\
unknown calls are refused with EPERM, unless defaultErrnoRet says otherwise"},no_ignored_seccomp_key_default=defineRule({id:"no-ignored-seccomp-key",on:"seccomp",severity:"medium",profile:"recommended",
summary:"Do not use profile keys the target runtime ignores.",why:"A key the loader does not know is passed over without a word. The gate, the error number or the whole list of rules that was written \
there does not exist, and the container runs with what is left.",standards:[],references:{"Seccomp security profiles for Docker":"https://docs.docker.com/engine/security/seccomp/"},examples:[{file:"se\
ccomp.json",bad:`{
  "defaultAction": "SCMP_ACT_ERRNO",
  [|"defaultErrno"|]: "ENOSYS",
  "syscalls": [{ "names": ["mount"], "action": "SCMP_ACT_ALLOW", [|"include"|]: { "caps": ["CAP_SYS_ADMIN"] } }]
}
`,good:`{
  "defaultAction": "SCMP_ACT_ERRNO",
  "defaultErrnoRet": 38,
  "syscalls": [{ "names": ["mount"], "action": "SCMP_ACT_ALLOW", "includes": { "caps": ["CAP_SYS_ADMIN"] } }]
}
`}],*check({odd,target}){let foreign2=new Map;for(let{key,span,why,known:known5}of odd){let shown2=key.slice(0,40);if(why==="unknown"){let meant=nearest(key,known5);yield{at:{span},message:`\`${shown2}\
\` is no key of a profile and is not read${meant?`, did you mean \`${meant}\`?`:""}`}}else why==="duplicate"?yield{at:{span},message:`\`${shown2}\` stands twice, and only the last one is read`}:why===
"case"?yield{at:{span},message:`\`${shown2}\` is written \`${known5.find(each=>each.toLowerCase()===key.toLowerCase())}\`: other loaders do not read it`,severity:"low"}:foreign2.set(key,[...foreign2.get(
key)??[],span])}for(let[key,spans]of foreign2){let gate=/^(?:includes|excludes|name|archMap)$/.test(key);yield{at:{span:spans[0]},message:`${engines2[target]} does not read \`${key}\`${spans.length>1?
`, which stands ${spans.length} times here`:""}: ${effects2[key]??"it has no effect"}`,severity:target==="oci"&&gate?"high":"medium",related:spans.slice(1,6).map(span=>({span,message:"here too"}))}}}});var no_shadowed_seccomp_rule_default=defineRule({id:"no-shadowed-seccomp-rule",on:"seccomp",severity:"high",profile:"recommended",summary:"Do not let one rule cancel another.",why:"Rules are not read \
from top to bottom. A rule without conditions beats every conditional one for the same call, wherever it stands; of two without conditions the first wins; and one that says what happens anyway is left\
 out before all others. The restriction that was written then does not exist, and nobody is told.",standards:["CWE-693"],references:{"seccomp_rule_add(3)":"https://man7.org/linux/man-pages/man3/seccom\
p_rule_add.3.html"},examples:[{file:"seccomp.json",bad:`{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    { "names": ["read", "ioctl", "unshare"], "action": "SCMP_ACT_ALLOW" },
    { "names": [[|"ioctl"|]], "action": "SCMP_ACT_KILL_PROCESS", "args": [{ "index": 1, "value": 21522, "op": "SCMP_CMP_EQ" }] },
    { "names": [[|"unshare"|]], "action": "SCMP_ACT_ERRNO" }
  ]
}
`,good:`{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    { "names": ["read"], "action": "SCMP_ACT_ALLOW" },
    { "names": ["ioctl"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 1, "value": 21522, "op": "SCMP_CMP_NE" }] }
  ]
}
`}],*check(document){let filter=document.filter();if(!filter)return;let engine=document.engineFilter();for(let{entry,with:other}of filter.clashes)yield{at:entry.name,message:`two rules answer the same\
 call of \`${entry.name.value}\` differently: libseccomp refuses the second, and the container does not start`,related:[{span:other.name.span,message:"the other rule"}]};let groups5=new Map;for(let each of filter.
lost){let verdict=filter.verdict(each.entry.name.value),by=each.why==="default"?verdict.entry:each.by;if(!by||each.why==="default"&&letsThrough(verdict.otherwise)===letsThrough(each.action)||each.why===
"unconditional"&&each.entry.rule.args.length===0)continue;let key=`${each.why} ${each.entry.rule.span.start} ${by.rule.span.start}`;groups5.set(key,{lost:[...groups5.get(key)?.lost??[],each],by})}for(let{
lost,by}of groups5.values()){let[first]=lost;if(!first||!by)continue;let names4=listed2(lost.map(({entry})=>entry.name.value)),winner=actionInWords(filter.verdict(first.entry.name.value).otherwise),message={
default:`${names4} should be ${actionInWords(first.action)} here, which is what happens by default, so this rule is left out, and another one decides: ${winner}`,later:`${names4} should be ${actionInWords(
first.action)} here, and an earlier rule decides already: ${winner}`,unconditional:`the conditions for ${names4} restrict nothing: another rule decides every call of it, ${winner}`}[first.why],isEngines2=lost.
every(({entry,why,action})=>engine.lost.some(each=>each.why===why&&each.entry.name.value===entry.name.value&&each.action.kind===action.kind&&each.action.value===action.value));yield{at:first.entry.name,
severity:isEngines2?"info":lost.every(({action})=>letsThrough(action)&&action.kind!==first.action.kind)?"medium":"high",message,related:[{span:by.name.span,message:"the rule that wins"}]}}}});var families4={open:["openat","openat2","creat"],chmod:["fchmod","fchmodat","fchmodat2"],chown:["fchown","lchown","fchownat"],mkdir:["mkdirat"],unlink:["unlinkat"],rename:["renameat","renameat2"],link:[
"linkat"],symlink:["symlinkat"],mknod:["mknodat"],execve:["execveat"],ptrace:["process_vm_readv","process_vm_writev"],kill:["tkill","tgkill","pidfd_send_signal","rt_sigqueueinfo"],mount:["fsopen","fsm\
ount","move_mount","open_tree"],socket:["socketcall","io_uring_setup"],setuid:["setreuid","setresuid","setuid32","setreuid32","setresuid32"],setgid:["setregid","setresgid","setgid32","setregid32","set\
resgid32"],reboot:["kexec_load","kexec_file_load"],unshare:["clone","clone3","setns"],init_module:["finit_module"],umount2:["umount"]},no_syscall_bypass_default=defineRule({id:"no-syscall-bypass",on:"\
seccomp",severity:"medium",confidence:"medium",profile:"recommended",summary:"Block equivalent system calls together.",why:"The kernel offers most operations under several names. Whoever is kept from \
`chmod` calls `fchmodat`, and the C library does so by itself: the rule looks like a control and is none.",standards:["CWE-693"],references:{"syscalls(2)":"https://man7.org/linux/man-pages/man2/syscal\
ls.2.html"},examples:[{file:"seccomp.json",bad:`{
  "defaultAction": "SCMP_ACT_ALLOW",
  "syscalls": [{ "names": [[|"chmod"|], "fchmod"], "action": "SCMP_ACT_ERRNO" }]
}
`,good:`{
  "defaultAction": "SCMP_ACT_ALLOW",
  "syscalls": [{ "names": ["chmod", "fchmod", "fchmodat", "fchmodat2"], "action": "SCMP_ACT_ERRNO" }]
}
`}],*check(document){let filter=document.filter();if(!filter)return;let engine=document.engineFilter(),{machine}=filter.host.architecture,exists=name=>document.calls.number(name,machine)!==void 0;for(let[
first,others3]of Object.entries(families4)){let members=[first,...others3].filter(exists),[refused]=rulesNaming(document,(name,{action,args,errnoRet})=>members.includes(name)&&args.length===0&&!/ALLOW|LOG|NOTIFY|TRACE/.
test(action.value)&&errnoRet?.value!==38n),at2=refused?.names[0];if(!refused||!at2||filter.closed.includes(refused.rule))continue;let blocked=members.filter(name=>isBlocked(filter.verdict(name))),open=members.
filter(name=>isOpen(filter.verdict(name))),isEngines2=members.every(name=>isOpen(engine.verdict(name))===isOpen(filter.verdict(name)));open.length===0||!blocked.includes(at2.value)||isEngines2||!blocked.
includes(first)||(yield{at:at2,message:`${listed2(blocked)} ${blocked.length>1?"are":"is"} refused, and ${listed2(open)} ${open.length>1?"come":"comes"} to the same`})}}});var arches={amd64:"amd64",x86:"x86",x32:"x32",arm:"arm",arm64:"arm64",ppc64le:"ppc64le",s390:"s390",s390x:"s390x",riscv64:"riscv64",mips:"mips",mips64:"mips64",mips64n32:"mips64n32",mipsel:"mipsel",mipsel64:"\
mipsel64",mipsel64n32:"mipsel64n32",loongarch64:"loongarch64",x86_64:"amd64",aarch64:"arm64",i386:"x86"},no_unknown_syscall_default=defineRule({id:"no-unknown-syscall",on:"seccomp",severity:"medium",profile:"\
recommended",summary:"Use system call, capability and architecture names that exist.",why:"A name nobody knows is passed over without a word. In a rule that denies, the call stays open; in a gate, it \
means never for what is included and always for what is excluded.",standards:[],references:{"syscalls(2)":"https://man7.org/linux/man-pages/man2/syscalls.2.html"},examples:[{file:"seccomp.json",bad:`{\

  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    { "names": ["read", [|"pread"|], [|"OPENAT"|]], "action": "SCMP_ACT_ALLOW" },
    { "names": ["mount"], "action": "SCMP_ACT_ALLOW", "includes": { "caps": [[|"SYS_ADMIN"|]], "arches": [[|"x86_64"|]] } }
  ]
}
`,good:`{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    { "names": ["read", "pread64", "openat"], "action": "SCMP_ACT_ALLOW" },
    { "names": ["mount"], "action": "SCMP_ACT_ALLOW", "includes": { "caps": ["CAP_SYS_ADMIN"], "arches": ["amd64"] } }
  ]
}
`}],*check(document){let{profile,calls,target}=document,engine=document.engineFilter(),open=/ALLOW|LOG/.test(profile?.defaultAction?.value??"");for(let{names:names4,action,includes,excludes}of profile?.
rules??[]){for(let each of names4){let{value}=each;if(value==="")continue;if(!calls.isKnown(value)){let meant=calls.meant(value);yield{at:each,message:`there is no system call \`${value.slice(0,40)}\`:\
 the name is passed over${meant?`, did you mean \`${meant}\`?`:""}`,severity:open&&!/ALLOW|LOG/.test(action.value)?"high":"medium"};continue}let release=calls.release(value);release?.startsWith("2.6")&&
!isOpen(engine.verdict(value))&&(yield{at:each,message:`libseccomp knows \`${value}\` from ${release} on: on hosts with an older one the name is passed over`,severity:"info"})}if(target!=="oci"){for(let[
gate,meaning]of[[includes,"the rule never counts"],[excludes,"the rule always counts"]])for(let cap of gate?.caps??[]){let bare3=cap.value.toUpperCase().replace(/^CAP_/,"");if(cap.value.startsWith("CA\
P_")&&capabilities.has(cap.value.slice(4)))continue;let meant=capabilities.has(bare3)?bare3:nearest(bare3,capabilities);yield{at:cap,message:`there is no capability \`${cap.value.slice(0,40)}\`, so ${meaning}${meant?
`, did you mean \`CAP_${meant}\`?`:""}`}}if(target==="docker")for(let[gate,meaning]of[[includes,"the rule never counts"],[excludes,"nothing is excluded"]])for(let arch of gate?.arches??[]){let meant=own(
arches,arch.value.toLowerCase().replace(/^scmp_arch_/,""));(meant!==arch.value||meant===void 0)&&(yield{at:arch,message:`architectures of a gate are written as in amd64 and arm64, not \`${arch.value.slice(
0,40)}\`, so ${meaning}${meant?`: write \`${meant}\``:""}`})}}}}});var silent=/^SCMP_ACT_(?:ALLOW|LOG|KILL|KILL_THREAD|KILL_PROCESS)$/,no_unsafe_seccomp_action_default=defineRule({id:"no-unsafe-seccomp-action",on:"seccomp",severity:"medium",profile:"recommended",summary:"\
Do not use actions that hang, fake success or block nothing.",why:"A call that is skipped and reports success is worse than one that fails: a program that believes it gave up root goes on as root. Kil\
ling one thread of several leaves a process that hangs with its locks held, and a rule that only logs keeps nobody from anything.",standards:["CWE-693"],references:{"seccomp(2)":"https://man7.org/linu\
x/man-pages/man2/seccomp.2.html"},examples:[{file:"seccomp.json",bad:`{
  "defaultAction": [|"SCMP_ACT_KILL"|],
  "syscalls": [
    { "names": ["read", "write"], "action": "SCMP_ACT_ALLOW", "errnoRet": [|1|] },
    { "names": ["setuid"], "action": "SCMP_ACT_ERRNO", "errnoRet": [|0|] }
  ]
}
`,good:`{
  "defaultAction": "SCMP_ACT_KILL_PROCESS",
  "syscalls": [
    { "names": ["read", "write"], "action": "SCMP_ACT_ALLOW" },
    { "names": ["setuid"], "action": "SCMP_ACT_ERRNO", "errnoRet": 1 }
  ]
}
`}],*check({profile,target}){if(!profile)return;let{defaultAction,defaultErrnoRet,rules:rules2=[]}=profile;(defaultAction?.value==="SCMP_ACT_KILL"||defaultAction?.value==="SCMP_ACT_KILL_THREAD")&&(yield{
at:defaultAction,message:"an unknown call kills one thread, and the rest of the process hangs without it: use SCMP_ACT_KILL_PROCESS, or SCMP_ACT_ERRNO"});let all=[{action:defaultAction,errnoRet:defaultErrnoRet,
errno:profile.defaultErrno,names:[]},...rules2];for(let{action,errnoRet:number2,errno,names:names4}of all){let errnoRet=(target==="podman"&&errno&&/^\d{1,10}$/.test(errno.value)?{value:BigInt(errno.value),
span:errno.span}:void 0)??number2,what=names4.length?listed2(names4.map(({value})=>value),4):"every call the profile does not name";errnoRet&&action?.value==="SCMP_ACT_ERRNO"&&(errnoRet.value&0xffffn)===
0n&&errnoRet.value<2n**32n?yield{at:errnoRet,message:`${what} will not be carried out and will report success${errnoRet.value?`: of ${errnoRet.value} only the lower 16 bits count, which are 0`:""}`,severity:"\
high"}:errnoRet&&action&&silent.test(action.value)&&(yield{at:errnoRet,message:`an error number goes with SCMP_ACT_ERRNO: with ${action.value} it is not read`,severity:"low"}),names4.length&&action?.value===
"SCMP_ACT_TRACE"&&(yield{at:action,message:`${what} ${names4.length>1?"are":"is"} left to a tracer, and a container has none: the call fails with ENOSYS`}),names4.length&&action?.value==="SCMP_ACT_LOG"&&
defaultAction?.value==="SCMP_ACT_ALLOW"&&(yield{at:action,message:`${what} ${names4.length>1?"are":"is"} logged and carried out all the same: SCMP_ACT_LOG blocks nothing`})}}});var namespaces={CLONE_NEWNS:0x20000n,CLONE_NEWCGROUP:0x2000000n,CLONE_NEWUTS:0x4000000n,CLONE_NEWIPC:0x8000000n,CLONE_NEWUSER:0x10000000n,CLONE_NEWPID:0x20000000n,CLONE_NEWNET:0x40000000n},most5=0xffffffffffffffffn,
denies2=/^SCMP_ACT_(?:ERRNO|KILL|TRAP)/,no_void_seccomp_condition_default=defineRule({id:"no-void-seccomp-condition",on:"seccomp",severity:"high",profile:"recommended",summary:"Write argument conditio\
ns that really restrict.",why:"Several rules for one call are alternatives, a mask stands where many expect the value, and conditions on one argument are split apart by the runtime. A condition that w\
as meant to keep an attacker from raw sockets or new namespaces then lets every value through.",standards:["CWE-693"],references:{"seccomp_rule_add(3)":"https://man7.org/linux/man-pages/man3/seccomp_r\
ule_add.3.html"},examples:[{file:"seccomp.json",bad:`{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 38, "op": "SCMP_CMP_NE" }] },
    { "names": [[|"socket"|]], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 40, "op": "SCMP_CMP_NE" }] },
    { "names": ["clone"], "action": "SCMP_ACT_ALLOW", "args": [[|{ "index": 0, "value": 0, "valueTwo": 2114060288, "op": "SCMP_CMP_MASKED_EQ" }|]] }
  ]
}
`,good:`{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 38, "op": "SCMP_CMP_LT" }] },
    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 40, "op": "SCMP_CMP_GT" }] },
    { "names": ["clone"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 2114060288, "valueTwo": 0, "op": "SCMP_CMP_MASKED_EQ" }] }
  ]
}
`}],*check(document){let filter=document.filter();for(let rule of document.profile?.rules??[]){yield*inRule(rule,document);let shared2=rule.args.find((test,at2)=>rule.args.some((other,index)=>index<at2&&
other.index.value===test.index.value));shared2&&(yield{at:shared2,message:`two conditions of this rule are about argument ${shared2.index.value}: runc and Podman make a rule of each condition, so that\
 one of them is enough`})}for(let{cases,name}of filter?.architectures[0]?.verdicts.values()??[]){let found=exhaustive(cases.filter(({action})=>letsThrough(action)).slice(0,100));found&&(yield{at:found.
last.entry.name,message:`the rules for \`${name}\` are alternatives, and together they leave out no value of argument ${found.index}: what one refuses, another allows`,related:[{span:found.first.entry.
name.span,message:"another one"}]})}}});function*inRule({args,action,names:names4,includes},{calls,target}){for(let test of args){let[value,two]=[test.value.value,test.valueTwo?.value??0n],op=test.op.
value.replace("SCMP_CMP_","");if(op!=="MASKED_EQ"){op==="GE"&&value===0n||op==="LE"&&value===most5?yield{at:test,message:"this holds for every value"}:(op==="LT"&&value===0n||op==="GT"&&value===most5)&&
(yield{at:test,message:"this holds for no value, so the rule never counts"}),two!==0n&&(yield{at:test,message:"`valueTwo` is read with SCMP_CMP_MASKED_EQ only: here it does nothing",severity:"low"});continue}
if(value===0n)yield{at:test,message:`the mask is 0, so this condition holds for every value${two?": mask and value are swapped, `value` is the mask":""}`};else if((two&~value)!==0n)yield{at:test,message:"\
`value` is the mask, and `valueTwo` has bits outside it, which are not compared: mask and value may be swapped"};else if(denies2.test(action.value)&&two===0n&&!coversAll(value,names4[0]?.value??"",test.
index.value,calls))yield{at:test,message:`this rule denies calls that have none of the bits of ${value}, and lets those through that have one: to deny flags, write a rule for each, with the flag as \`v\
alue\` and as \`valueTwo\``};else if(denies2.test(action.value)&&two===value&&(value&value-1n)!==0n&&!coversAll(value,names4[0]?.value??"",test.index.value,calls))yield{at:test,message:`this rule deni\
es calls that have all the bits of ${value} at once: to deny each, write a rule for each`,severity:"medium"};else if(action.value==="SCMP_ACT_ALLOW"&&two===0n&&names4.some(name=>name.value==="clone")){
let missed=Object.keys(namespaces).filter(flag=>(namespaces[flag]&value)===0n),swapped=test.index.value!==0&&!(target==="docker"&&includes?.arches.length);(missed.length>0||swapped)&&(yield{at:test,message:swapped?
"the flags of `clone` are argument 0, but on s390: here nothing of them is looked at":`the mask leaves out ${missed.join(", ")}: \`clone\` may make these namespaces`,severity:"medium"})}}}var coversAll=(mask,name,index,calls)=>{
let all=(1n<<BigInt(calls.bits(name,index)))-1n;return(mask&all)===all};function exhaustive(cases){let groups5=new Map;for(let each of cases)for(let test of each.when){let others3=each.when.filter(other=>other!==
test).map(({index,op,value,mask})=>`${index} ${op} ${value} ${mask}`),key=`${test.index} | ${others3.join(" & ")}`,group=groups5.get(key)??{members:[],ranges:[],index:test.index};group.members.push(each),
group.ranges.push(...rangesOf(test.op,test.value)),groups5.set(key,group)}for(let{members,ranges,index}of groups5.values()){let[first]=members,last=members[members.length-1];if(!first||!last||first.entry.
rule===last.entry.rule)continue;let covered=0n;for(let[from,to]of ranges.sort((a,b)=>a[0]<b[0]?-1:1)){if(from>covered)break;to>=covered&&(covered=to+1n)}if(covered>most5)return{first,last,index}}}function rangesOf(op,value){
return({EQ:[[value,value]],NE:[[0n,value-1n],[value+1n,most5]],LT:[[0n,value-1n]],LE:[[0n,value]],GT:[[value+1n,most5]],GE:[[value,most5]]}[op]??[]).filter(([from,to])=>from<=to)}var seccomp_allows_start_default=defineRule({id:"seccomp-allows-start",on:"seccomp",severity:"high",profile:"recommended",summary:"Allow what the runtime needs to start a container.",why:"The runtime \
installs the filter before it starts the program, so the filter must let the runtime finish its own work. A profile that does not is never used as it is: it is replaced by seccomp=unconfined, in the m\
iddle of an outage.",standards:[],references:{"Seccomp security profiles for Docker":"https://docs.docker.com/engine/security/seccomp/"},examples:[{file:"seccomp.json",bad:`{
  "defaultAction": [|"SCMP_ACT_ERRNO"|],
  "syscalls": [{ "names": ["read", "write", "exit_group"], "action": "SCMP_ACT_ALLOW" }]
}
`,good:`{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    {
      "names": [
        "arch_prctl", "close", "execve", "exit_group", "fstat", "fstatfs", "futex", "getdents64", "openat", "write",
        "capget", "capset", "chdir", "getcwd", "getppid", "newfstatat", "prctl", "read", "setgid", "setgroups", "setuid"
      ],
      "action": "SCMP_ACT_ALLOW"
    }
  ]
}
`}],*check(document,{profiles:profiles2}){let filter=document.filter(),at2=document.profile?.defaultAction;if(!filter||!at2||!allowsByName(filter))return;let start=missingCalls(document,filter,startCalls),
early=missingCalls(document,filter,earlyCalls);if(start.length>0)yield{at:at2,message:`no container runs under this profile on ${filter.host.architecture.machine}: starting a program and ending it tak\
es ${listed2(start)}${early.length?`, and without no-new-privileges also ${listed2(early)}`:""}`};else if(early.length>0){let users=profiles2.attachments.filter(({dialect,names:names4})=>dialect==="se\
ccomp"&&names4===document.source.path);users.length>0&&users.every(({container})=>{let option=lastOption(container.host,"no-new-privileges");return option!==void 0&&certainly(option.at,()=>!0)&&parseBool(
option.option.value)===!0})||(yield{at:at2,message:`a container starts under this profile only with no-new-privileges: otherwise starting one also takes ${listed2(early)}`,severity:"medium"})}}});var seccomp_architectures_default=defineRule({id:"seccomp-architectures",on:"seccomp",severity:"info",profile:"strict",summary:"Map every architecture the profile is used on.",why:"Images are built fo\
r several architectures, and arm64 has no open, stat or poll. A profile for x86_64 alone lets none of such a program's calls through there, or has to be replaced in a hurry.",standards:[],references:{
"Docker's default profile":"https://github.com/moby/profiles/blob/main/seccomp/default.json"},examples:[{file:"seccomp.json",bad:`{
  "defaultAction": "SCMP_ACT_ERRNO",
  [|"architectures": ["SCMP_ARCH_X86_64"]|],
  "syscalls": [{ "names": ["read"], "action": "SCMP_ACT_ALLOW" }]
}
`,good:`{
  "defaultAction": "SCMP_ACT_ERRNO",
  "architectures": ["SCMP_ARCH_X86_64", "SCMP_ARCH_AARCH64"],
  "syscalls": [{ "names": ["read"], "action": "SCMP_ACT_ALLOW" }]
}
`}],*check({profile}){let listed3=profile?.architectures;if(!listed3||listed3.value.length===0)return;let tokens=new Set(listed3.value.map(({value})=>value)),foreign2=listed3.value.find(({value})=>value===
"SCMP_ARCH_X32"||value==="SCMP_ARCH_X86"&&tokens.has("SCMP_ARCH_X86_64"));foreign2&&(yield{at:foreign2,message:"programs of another word size may run too, through a second table of system calls: leave\
 it out unless the image has some",severity:"low"}),[...tokens].some(token=>/AARCH64|ARM|RISCV|PPC|S390|MIPS|LOONG/.test(token))||(yield{at:listed3,message:"the profile is for x86 alone: on arm64 many\
 of these calls do not exist, and others take their place"})}});var seccomp_default_deny_default=defineRule({id:"seccomp-default-deny",on:"seccomp",severity:"high",profile:"recommended",summary:"Deny system calls by default.",why:"The filter is what stands between\
 a program and the kernel's whole surface. A list of what is forbidden is open to every call somebody forgot, every call a newer kernel adds and every other way to do the same; a profile without a def\
ault installs no filter at all.",standards:["CIS-5.22","OWASP-6","CWE-693"],references:{"Seccomp security profiles for Docker":"https://docs.docker.com/engine/security/seccomp/"},examples:[{file:"secc\
omp.json",bad:`{
  "defaultAction": [|"SCMP_ACT_ALLOW"|],
  "syscalls": [{ "names": ["mount"], "action": "SCMP_ACT_ERRNO" }]
}
`,good:`{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [{ "names": ["read", "write", "exit_group"], "action": "SCMP_ACT_ALLOW" }]
}
`},{file:"seccomp.json",bad:`[|{|] "defualtAction": "SCMP_ACT_ERRNO" }
`}],*check({profile,odd,source,faults}){if(!profile)return;let{defaultAction,rules:rules2=[],span}=profile;if(!defaultAction){let typo=odd.find(({why,key})=>why==="unknown"&&/^[ds]/i.test(key));rules2.
length===0&&!faults.some(({kind})=>kind==="broken")&&(yield{at:{span:{...span,end:span.start+1}},message:`the profile has neither \`defaultAction\` nor \`syscalls\`, so the container runs without any filt\
er, as with seccomp=unconfined${typo?`: \`${typo.key.slice(0,40)}\` is not read`:""}`});return}let watches=/(?:^|[^a-z])(?:audit|complain)(?:[^a-z]|$)/i.test(source.path.slice(source.path.lastIndexOf(
"/")+1)),message={SCMP_ACT_ALLOW:"whatever the profile does not name is allowed: calls nobody thought of, and every call a newer kernel adds",SCMP_ACT_LOG:"whatever the profile does not name is allowe\
d and only logged: LOG blocks nothing",SCMP_ACT_TRACE:"what happens to calls the profile does not name is left to a tracer; without one they fail with ENOSYS"}[defaultAction.value];message&&(yield{at:defaultAction,
message,severity:watches?"info":defaultAction.value==="SCMP_ACT_TRACE"?"medium":"high"})}});var tried=new Set(["clone3","faccessat2","fchmodat2","statx"]),seccomp_errno_enosys_default=defineRule({id:"seccomp-errno-enosys",on:"seccomp",severity:"medium",confidence:"medium",profile:"recommende\
d",summary:"Answer unknown system calls with ENOSYS.",why:"A C library tries the newest call first and takes the older one when the kernel says it has none. EPERM means something else: the program fai\
ls, on the day its image is rebuilt, and the profile is what gets removed.",standards:[],references:{"ENOSYS and seccomp":"https://github.com/opencontainers/runc/blob/main/libcontainer/seccomp/patchbp\
f/enosys_linux.go"},examples:[{file:"seccomp.json",bad:`{
  "defaultAction": [|"SCMP_ACT_ERRNO"|],
  "syscalls": [{ "names": ["clone", "cachestat"], "action": "SCMP_ACT_ALLOW" }]
}
`,good:`{
  "defaultAction": "SCMP_ACT_ERRNO",
  "defaultErrnoRet": 38,
  "syscalls": [{ "names": ["clone", "cachestat"], "action": "SCMP_ACT_ALLOW" }]
}
`}],*check(document){let filter=document.filter(),at2=document.profile?.defaultErrnoRet??document.profile?.defaultAction;if(!filter||!at2||!allowsByName(filter))return;let{machine}=filter.host.architecture,
asked2=fallbackCalls.filter(name=>{let{otherwise,entry}=filter.verdict(name);return document.calls.number(name,machine)!==void 0&&isBlocked(filter.verdict(name))&&!entry&&otherwise.value!==38}),saved=fallbackCalls.
filter(name=>filter.isStubbed(name)),answer=actionInWords(filter.defaultAction),repair2=filter.defaultAction.kind==="errno"?"set `defaultErrnoRet` to 38, which is ENOSYS":"answer what is unknown with \
SCMP_ACT_ERRNO and `defaultErrnoRet` 38, which is ENOSYS";asked2.length>0?yield{at:at2,message:`${listed2(asked2)} ${asked2.length>1?"are":"is"} ${answer}, so a C library does not fall back to the old\
er call: ${repair2}`,severity:asked2.some(name=>tried.has(name))?"medium":"info"}:saved.length>0&&(yield{at:at2,message:`${listed2(saved,4)} ${saved.length>1?"fall":"falls"} back only because runc ans\
wers ENOSYS above the highest call listed; other runtimes do not: ${repair2}`,severity:"info"})}});var seccomp_runtime_baseline_default=defineRule({id:"seccomp-runtime-baseline",on:"seccomp",severity:"high",confidence:"medium",profile:"recommended",summary:"Allow what the C library and ordinary pro\
grams need.",why:"A profile made from a trace of one program on one system breaks with the next C library, architecture or shell script. Broken in production, it is switched off, and with it everythin\
g it was to keep out.",standards:[],references:{"syscalls(2)":"https://man7.org/linux/man-pages/man2/syscalls.2.html"},examples:[{file:"seccomp.json",bad:`{
  "defaultAction": [|"SCMP_ACT_ERRNO"|],
  "syscalls": [{ "names": ["read", "write", "mmap", "clone", "wait4", "pipe2", "stat"], "action": "SCMP_ACT_ALLOW" }]
}
`}],*check(document){let filter=document.filter(),at2=document.profile?.defaultAction;if(!filter||!at2||!allowsByName(filter))return;let meant=new Set((document.profile?.rules??[]).flatMap(rule=>/ALLOW|LOG/.
test(rule.action.value)?[]:rule.names.map(({value})=>value))),missing2=names4=>missingCalls(document,filter,names4).filter(name=>!meant.has(name)),load=missing2(loadCalls),library=missing2(libraryCalls).
filter(name=>!filter.isStubbed(name)),processes=processCalls.filter(ways=>ways.every(name=>isBlocked(filter.verdict(name))&&!meant.has(name))),serves2=["accept","accept4","listen"].some(name=>isOpen(filter.
verdict(name))&&filter.verdict(name).entry!==void 0),talk=missing2(["getsockopt","setsockopt","getsockname"]),legacy=Object.entries(modernCalls).filter(([old,modern])=>isOpen(filter.verdict(old))&&filter.
verdict(old).entry!==void 0&&missing2(modern).length===modern.length),parts=[load.length?`no dynamic program loads without ${listed2(load)}`:"",processes.length?`processes and threads need ${processes.
map(ways=>listed2(ways.slice(0,2)).replace(" and "," or ")).join(", ")}`:"",legacy.length?`allowed in their old form only: ${listed2([...new Set(legacy.flatMap(([,modern])=>modern.slice(0,1)))])} ${legacy.
length>1?"are":"is"} what C libraries of today call`:"",serves2&&talk.length?`servers also need ${listed2(talk)}`:"",load.length&&library.length?`the C library also starts with ${listed2(library)}`:""].
filter(Boolean);parts.length!==0&&(yield{at:at2,message:parts.join("; "),severity:load.length?"high":"medium"})}});var seccomp_socket_families_default=defineRule({id:"seccomp-socket-families",on:"seccomp",severity:"medium",profile:"recommended",summary:"Restrict the address families `socket` may open.",why:"An add\
ress family is a door into another part of the kernel. AF_ALG, AF_VSOCK, AF_PACKET and AF_NETLINK have had privilege escalations that start with one `socket` call, and hardly any program in a containe\
r opens one.",standards:[],references:{"address_families(7)":"https://man7.org/linux/man-pages/man7/address_families.7.html"},examples:[{file:"seccomp.json",bad:`{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [{ "names": ["read", [|"socket"|]], "action": "SCMP_ACT_ALLOW" }]
}
`,good:`{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 38, "op": "SCMP_CMP_LT" }] }
  ]
}
`}],*check(document){let filter=document.filter();if(!filter||filter.defaultAction.kind==="allow"||filter.defaultAction.kind==="log")return;let engine=document.engineFilter(),verdict=filter.verdict("s\
ocket"),at2=rulesNaming(document,(name,{args,action})=>name==="socket"&&/ALLOW|LOG/.test(action.value)&&args.every(({index})=>index.value!==0)).find(({rule})=>!filter.closed.includes(rule))?.names[0];
if((isOpen(verdict)||verdict.cases.some(({when,action})=>letsThrough(action)&&when.every(({index})=>index!==0)))&&at2){let broader=rulesNaming(document,name=>name!=="socket"&&isOpen(filter.verdict(name))&&
!isOpen(engine.verdict(name))),many=filter.architectures[0]?.verdicts.size??0;yield{at:at2,message:"`socket` may open every address family: AF_ALG, AF_VSOCK, AF_PACKET and AF_NETLINK are reachable, wh\
ich Docker's default profile partly refuses",severity:broader.length===0&&many<150?"low":"medium"};return}if(isOpen(verdict)||isBlocked(verdict))return;let other=filter.architectures.find(({architecture,
verdicts})=>architecture.multiplexes&&!isBlocked(filter.verdict("socketcall",{architecture,verdicts,highest:0}))),named=document.profile?.architectures?.value.find(({value})=>value===other?.architecture.
token),mapped=document.profile?.archMap?.value.flatMap(({subArchitectures})=>subArchitectures).find(({value})=>value===other?.architecture.token),place2=named??mapped;other&&place2&&(yield{at:place2,message:`\
programs for ${other.architecture.machine} open sockets through \`socketcall\`, whose arguments no filter sees: the address families are restricted for other programs only`,severity:named?"medium":"in\
fo"})}});var severities3={broken:"high",loose:"medium",unread:"low"},valid_seccomp_default=defineRule({id:"valid-seccomp",on:"seccomp",severity:"high",profile:"recommended",summary:"Write seccomp profiles the \
runtime accepts.",why:"A profile the runtime refuses keeps the container from starting. Whoever has to get it running takes the option out, and every system call is open again.",standards:[],references:{
"Seccomp security profiles for Docker":"https://docs.docker.com/engine/security/seccomp/","OCI runtime specification, Linux seccomp":"https://github.com/opencontainers/runtime-spec/blob/main/config-li\
nux.md#seccomp"},examples:[{file:"seccomp.json",bad:`{
  "defaultAction": [|"SCMP_ACT_ERROR"|],
  "architectures": [[|"amd64"|]],
  "syscalls": [
    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": [|"2"|], "op": "SCMP_CMP_EQ" }][|,|] }
  ]
}
`,good:`{
  "defaultAction": "SCMP_ACT_ERRNO",
  "architectures": ["SCMP_ARCH_X86_64"],
  "syscalls": [
    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 2, "op": "SCMP_CMP_EQ" }] }
  ]
}
`}],*check({faults}){for(let{span,message,kind,fix}of faults)yield{at:{span},message,severity:severities3[kind],...fix?{fix}:{}}}});var allowed_registry_default=defineRule({id:"allowed-registry",on:"workload",severity:"medium",profile:"strict",summary:"Pull only from approved registries and repositories.",why:"Whoever publishes an\
 image runs code in your builds and on your hosts. A list of registries and repositories somebody has vetted keeps a mistyped or persuasive name from becoming a supplier.",standards:["CIS-4.2","NIST-4\
.1.5","OWASP-13"],references:{"Image names":"https://docs.docker.com/reference/cli/docker/image/tag/"},options:{allow:allowList("Registries and repositories, such as ghcr.io/acme or docker.io/library/\
*; one without * stands for everything below it, too.")},examples:[{file:"Dockerfile",options:{allow:["golang","docker.io/library/node","ghcr.io/acme"]},bad:`FROM golang:1.24 AS build
FROM node:24.11 AS tools
FROM [|quay.io/example/app:1.0|]
COPY [|--from=acme/tools:1|] /bin/x /x
`,good:`ARG REGISTRY
FROM golang:1.24 AS build
FROM ghcr.io/acme/base:1.0
COPY --from=build /x /x
COPY --from=$REGISTRY/tools:1 /y /y
`},{file:"compose.yaml",options:{allow:["*.acme.example/team/*"]},bad:`services:
  web:
    image: [|evil.example/x.acme.example/team/web:1|]
  db:
    image: [|postgres:17.2|]
`,good:`services:
  web:
    image: eu.acme.example/team/web:1
  own:
    build: .
    image: own:1
`}],*check({references},{builtImages},{allow}){if(allow)for(let{ref}of references){if(ref.state==="unknown")continue;let{domain,path,fault,text:text2}=ref.value;if(domain===null||path===null||fault||builtImages.
has(imageKey(ref.value)))continue;let repository=domain==="docker.io"&&!path.includes("/")?`library/${path}`:path;allow.some(pattern=>admits(pattern,domain,repository))||(yield{at:ref,message:`${quote(
text2)} comes from ${domain}/${repository}, which is not on the list of approved registries`})}}});function admits(pattern,domain,repository){let[first="",...rest]=pattern.replace(/^https?:\/\//,"").replace(
/\/+$/,"").split("/"),isHost=/[.:*]/.test(first)||first==="localhost",host=!isHost||first==="index.docker.io"?"docker.io":first,path=(isHost?rest:[first,...rest]).join("/"),wanted2=host==="docker.io"&&
path&&!path.includes("/")?[path,`library/${path}`]:[path];return fits(domain,host)&&wanted2.some(each=>each===""||fits(repository,each)||!each.includes("*")&&repository.startsWith(`${each}/`))}var approved_base_image_default=defineRule({id:"approved-base-image",on:"workload",severity:"low",profile:"strict",summary:"Run on an approved minimal base image.",why:"Every program in the base image\
 is one more that can have a hole, and a shell and a package manager are what an intruder works with. Minimal images that somebody rebuilds daily leave neither.",standards:["CIS-4.2","NIST-4.1.5","OWA\
SP-13"],references:{"Distroless images":"https://github.com/GoogleContainerTools/distroless","Docker Hardened Images":"https://docs.docker.com/dhi/"},options:{allow:texts("Images that are approved, by\
 registry and repository: * stands for anything.",["gcr.io/distroless/*","cgr.dev/chainguard/*","dhi.io/*"])},examples:[{file:"Dockerfile",bad:`FROM golang:1.24 AS build
FROM [|node:22.12|]
`,good:`FROM golang:1.24 AS build
FROM gcr.io/distroless/nodejs22-debian12:nonroot
`},{file:"compose.yaml",bad:`services:
  app:
    image: [|registry.example.com/app:1.0|]
`,good:`services:
  app:
    image: cgr.dev/chainguard/nginx:1.29
  own:
    image: \${IMAGE}
`}],*check(workload,{builtImages},{allow}){let{ref}=workload.image;if(!workload.ships||!ref||!certainly(ref,image=>familiarName(image)!==null&&!image.fault)||builtImages.has(imageKey(ref.value)))return;
let called=[familiarName(ref.value)??"",`${ref.value.domain}/${ref.value.path}`];if(allow.some(pattern=>called.some(each=>fits(each,pattern))))return;let smaller=smallerThan(workload,ref.value.tag??""),
message=`${labelOf(workload)} runs on ${quote(ref.value.text)}, which is not on the list of approved base images`;yield smaller?{at:ref,severity:"info",message:`${message}; ${smaller} of the same imag\
e holds less`}:{at:ref,message}}});function smallerThan({base},tag){let variants2=base?.smaller??[],isSmall=variants2.some(variant2=>tag.includes(variant2.slice(1)));return variants2.length>0&&!isSmall?
variants2.join(" or "):void 0}var command_fits_entrypoint_default=defineRule({id:"command-fits-entrypoint",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Write a command that makes sense as argu\
ments of the entrypoint.",why:"A command is not run by itself when there is an entrypoint: it becomes its arguments. Naming the program once more makes it the name of a script that does not exist, and\
 the container ends as soon as it starts.",standards:[],references:{"CMD and ENTRYPOINT":"https://docs.docker.com/reference/dockerfile/#understand-how-cmd-and-entrypoint-interact"},examples:[{file:"Do\
ckerfile",bad:`FROM cgr.dev/chainguard/python:latest
[|CMD ["python", "-m", "app"]|]
`,good:`FROM cgr.dev/chainguard/python:latest
ENTRYPOINT []
CMD ["python", "-m", "app"]
`},{file:"Dockerfile",bad:`FROM node:22.12
ENTRYPOINT ["/sbin/tini", "--", "node"]
[|CMD ["node", "app.js"]|]
`,good:`FROM node:22.12
ENTRYPOINT ["/sbin/tini", "--"]
CMD ["node", "app.js"]
`},{file:"compose.yaml",bad:`services:
  app:
    image: gcr.io/distroless/python3-debian12
    command: [|python3 app.py|]
`,good:`services:
  app:
    image: python:3.13
    command: python3 app.py
  db:
    image: postgres:17.2
    command: postgres -c log_statement=all
`}],*check(workload){let{image,ships,contents}=workload,{entrypoint,cmd}=image;if(!ships||entrypoint.state==="unknown"||cmd.state!=="written"||!entrypoint.value||cmd.value?.form!=="exec"||entrypoint.state===
"default"&&contents?.execs!==!1||entrypoint.value.form!=="exec")return;let program=programOf2(entrypoint.value.words),[first]=cmd.value.words,named=first&&knownValue(first);!program||!named||plain2(named)!==
plain2(program)||(yield{at:cmd,message:`${labelOf(workload)} starts ${quote(`${program} ${named} ...`)}: its entrypoint is ${quote(program)} already; leave ${quote(named)} out`})}});function programOf2(words2){
let known5=words2.map(word=>knownValue(word)??""),after=/(?:^|\/)(?:tini|dumb-init|catatonit)$/.test(known5[0]??"")?known5.slice(1).filter(word=>!word.startsWith("-")):known5;return after.length===1||
after.length===2&&after[1]?.startsWith("-")?after[0]:void 0}var plain2=program=>program.slice(program.lastIndexOf("/")+1).replace(/[\d.]+$/,"");var interpreters=/^(?:node|python[\d.]*|ruby|php|perl|deno|bun|sh|bash|ash)$/,command_in_image_default=defineRule({id:"command-in-image",on:"workload",severity:"high",confidence:"medium",profile:"reco\
mmended",summary:"Run only programs and scripts the image contains.",why:"A health check whose tool is missing never passes: what waits for the service never starts, restarts never end, and in the end\
 somebody removes the check. A command whose file is missing ends at once.",standards:[],references:{HEALTHCHECK:"https://docs.docker.com/reference/dockerfile/#healthcheck"},examples:[{file:"Dockerfil\
e",bad:`FROM node:22.12-slim
WORKDIR /app
COPY server.js ./
[|HEALTHCHECK CMD curl -f http://localhost/|]
CMD ["node", "server.js"]
`,good:`FROM node:22.12-slim
RUN apt-get update && apt-get install -y curl
WORKDIR /app
COPY server.js ./
HEALTHCHECK CMD curl -f http://localhost/
CMD ["node", "server.js"]
`},{file:"Dockerfile",bad:`FROM node:22.12
WORKDIR /app
COPY --from=build /app/dist ./dist
[|HEALTHCHECK CMD ["node", "healthcheck.js"]|]
CMD ["node", "dist/server.js"]
`,good:`FROM node:22.12
WORKDIR /app
COPY . .
HEALTHCHECK CMD ["node", "healthcheck.js"]
`},{file:"compose.yaml",bad:`services:
  web:
    image: gcr.io/distroless/static-debian12
    healthcheck:
      test: [|/app --health|]
  db:
    image: postgres:17.2
    healthcheck:
      test: [|["CMD", "curl", "-f", "http://localhost"]|]
`,good:`services:
  web:
    image: nginx:1.31-alpine
    healthcheck:
      test: ["CMD", "curl", "-f", "http://localhost"]
  db:
    image: postgres:17.2
    healthcheck:
      test: pg_isready
`}],*check(workload,{containers}){if(!(workload.dialect==="dockerfile"&&containers.some(each=>each.build?.stage?.join()===workload.path.join()&&each.build.dockerfile===workload.span.file&&mounts(each))||
!workload.ships||workload.windows||workload.contents===void 0))for(let started of startedBy(workload)){let problem3=missing(started,workload);problem3&&(yield{at:started.setting,...problem3})}}});function missing({
what,command,commands},workload){let{contents,dialect}=workload,outcome=what==="health check"?"the check never passes":"the container does not start";if(command.form==="shell"&&dialect==="compose"&&contents?.
shell===!1&&!bringsAnything(workload))return{message:`the ${what} of ${labelOf(workload)} needs a shell, which the image does not have: ${outcome}`};let installs=commands.some(({name:program})=>/^(?:apt-get|apt|apk|dnf|yum|microdnf|tdnf|zypper|pacman|pip\d?|npm)$/.
test(program));for(let each of commands){if(installs||each.fallback.some(({name:other})=>other!=="exit"&&other!=="false"&&other!=="true"))continue;let shell=each.wrappers.find(({name:wrapper})=>wrapper===
"bash"&&lacks2(workload,wrapper));if(shell)return{message:`the ${what} of ${labelOf(workload)} runs ${quote(shell.name)}, which the image does not have: ${outcome}`};if(lacks2(workload,each.name)&&!each.
conditional)return{message:`the ${what} of ${labelOf(workload)} runs ${quote(each.name)}, which the image does not have: ${outcome}`};let script=scriptOf2(each);if(script&&isAbsent(script,workload))return{
severity:"medium",message:`the ${what} of ${labelOf(workload)} runs ${quote(script)}, which nothing copies into the image: ${outcome}`}}}function lacks2(workload,program){let{contents,added:added2}=workload;
return!contents?.lacks.includes(program)||mountsOver(workload,program)?!1:added2?added2.builds||added2.packages.length>0&&program!=="curl"?!1:!(added2.copied===null||added2.copied.some(({path,folder})=>folder?
/^\/$|\/s?bin\b|^\/(?:usr|opt)\b/.test(path):path.endsWith(`/${program}`)))&&!added2.mentions.has(program)&&!added2.packages.some(each=>each.includes(program)):!0}var bringsAnything=workload=>workload.
added!==void 0&&(workload.added.builds||workload.added.copied===null||workload.added.copied.length>0);function scriptOf2({name:program,words:words2}){if(!interpreters.test(program))return;let script=words2[1]?.
text;return script&&!/^-|\uFFFC|[*?]/.test(script)&&script!=="\uFFFC"&&/\.(?:[cm]?js|ts|py|rb|php|pl|sh)$/.test(script)?script:void 0}function isAbsent(script,workload){let{added:added2,image}=workload;
if(!added2||added2.builds||added2.copied===null||added2.copied.length===0||mounts(workload))return!1;let path=resolvePath(script,knownValue(image.workingDir)),base=script.slice(script.lastIndexOf("/")+
1);return path===void 0||added2.mentions.has(base)||added2.mentions.has(base.replace(/\.\w+$/,""))?!1:!added2.copied.some(each=>each.path===path||each.folder&&(each.path==="/"||path.startsWith(`${each.
path}/`)))}var mounts=workload=>"host"in workload&&(workload.host.mounts.state==="unknown"||itemsOf(workload.host.mounts).length>0),mountsOver=(workload,program)=>"host"in workload&&(workload.host.mounts.
state==="unknown"||itemsOf(workload.host.mounts).some(({value})=>{let target=knownValue(value.target)??"/";return target.endsWith(`/${program}`)||/^\/(?:usr\/)?(?:local\/)?s?bin\/?$|^\/$|^\/(?:usr|opt)\/?$/.
test(target)}));var explicit_user_default=defineRule({id:"explicit-user",on:"workload",severity:"medium",confidence:"low",profile:"strict",summary:"Name the user when the image's own default is not known.",why:"Most \
images run as root unless told otherwise, and nothing here says whether this one does. A user that is written down stays what it is when the base image changes.",standards:["CIS-4.1","OWASP-2","PSS-R"],
references:{USER:"https://docs.docker.com/reference/dockerfile/#user"},examples:[{file:"compose.yaml",bad:`services:
  [|app|]:
    image: example/app:1.0
`,good:`services:
  app:
    user: "10001"
    image: example/app:1.0
  web:
    image: nginxinc/nginx-unprivileged:1.29
  other:
    image: example/other:1.0
    user: \${UID}
`},{file:"Dockerfile",bad:`FROM [|registry.example.com/base:4|]
CMD ["app"]
`,good:`FROM registry.example.com/base:4
USER 10001
CMD ["app"]
`}],*check(workload){let{image,ships,windows,dropsRoot:dropsRoot2}=workload;image.ref&&image.ref.state!=="unknown"&&/-unprivileged$/.test(image.ref.value.path??"")||!ships||windows||dropsRoot2||image.
user.state!=="unknown"||image.user.reason!=="image"||(yield{at:image.user,message:`nothing says which user ${labelOf(workload)} runs as, and the image is not one we know`})}});var healthcheck_defined_default=defineRule({id:"healthcheck-defined",on:"workload",severity:"low",profile:"strict",summary:"Define a health check for every long-running service.",why:"Without one the \
engine only knows that a process exists. A service that hangs, through an attack or a bug, stays in rotation, and nothing restarts it.",standards:["CIS-4.6","CIS-5.27"],references:{HEALTHCHECK:"https:\
//docs.docker.com/reference/dockerfile/#healthcheck"},examples:[{file:"Dockerfile",bad:`FROM [|node:22.12|]
CMD ["node", "app.js"]
`,good:`FROM node:22.12
HEALTHCHECK CMD ["node", "check.js"]
CMD ["node", "app.js"]
`},{file:"compose.yaml",bad:`services:
  [|web|]:
    image: caddy:2.10
`,good:`services:
  web:
    image: caddy:2.10
    healthcheck:
      test: [CMD, caddy, version]
  job:
    image: caddy:2.10
    healthcheck:
      disable: true
`}],*check(workload){let{healthcheck}=workload.image;if(!workload.ships||isSaid(healthcheck)||isNoService(workload)||runsOnce(workload)||healthcheck.state==="unknown"&&workload.base?.healthcheck)return;
let message=`nothing checks whether ${labelOf(workload)} still works`,bare3=workload.base===null||workload.base?.bare===!0&&!workload.base.kind;yield{at:healthcheck,message,severity:bare3?"info":"low",
confidence:healthcheck.state==="unknown"?"low":"high"}}});function isNoService({base,image,dialect}){return base?.name.includes("lambda/")?!0:dialect==="dockerfile"&&base?.kind==="os"&&image.cmd.state!==
"written"&&image.entrypoint.state!=="written"}var runsOnce=workload=>"host"in workload&&writes(workload.host.restartPolicy,policy2=>policy2==="no"||policy2==="none");var healthcheck_reliable_default=defineRule({id:"healthcheck-reliable",on:"workload",severity:"info",confidence:"medium",profile:"strict",summary:"Make the health check fail when, and only when, the s\
ervice fails.",why:"A check that always passes hides an outage, or a break-in that left the service half dead. One that fails for reasons of its own restarts a healthy service, until somebody switches\
 it off.",standards:[],references:{HEALTHCHECK:"https://docs.docker.com/reference/dockerfile/#healthcheck"},examples:[{file:"Dockerfile",bad:`FROM debian:12.9
RUN apt-get install -y curl
[|HEALTHCHECK CMD curl http://localhost/ || true|]
`,good:`FROM debian:12.9
RUN apt-get install -y curl
HEALTHCHECK CMD curl -f http://localhost/ || exit 1
`},{file:"compose.yaml",bad:`services:
  app:
    image: example/app:1.0
    healthcheck:
      test: [|["CMD", "python", "-c", "import requests; requests.get('http://localhost')"]|]
`,good:`services:
  db:
    image: postgres:17.2
    healthcheck:
      test: ["CMD-SHELL", "pg_isready -U postgres"]
`}],*check(workload,project){if(!workload.ships)return;let check2=startedBy(workload).find(({what})=>what==="health check");if(!check2)return;let problems=[...weaknesses(check2,workload)],flags=workload.
dialect==="dockerfile"?stageOf(workload,project)?.healthcheck?.flags:void 0,[interval,timeout]=["interval","timeout"].map(name=>seconds(flags?.find(flag=>flag.name===name)?.text));interval&&timeout&&timeout>
interval&&problems.push("its timeout is longer than its interval"),problems.length&&(yield{at:check2.setting,message:`this health check does not tell whether the service works: ${problems.join("; ")}`})}});
function*weaknesses({commands},{contents,added:added2}){for(let{fallback}of commands){let[other]=fallback;if(other&&(/^(?:true|:|echo)$/.test(other.name)||other.name==="exit"&&other.words[1]?.text==="\
0")){yield`${quote(`|| ${other.words.map(({text:text2})=>text2).join(" ")}`)} makes it pass whatever happens`;break}}for(let command of commands){let ignores=ignoresStatus(command);ignores&&(yield ignores)}
let tool=commands.find(({name})=>name==="curl"||name==="wget")?.name;tool&&contents===void 0&&(!added2||!(added2.builds||added2.mentions.has(tool)||added2.copied?.length))&&(yield`nothing shows that t\
he image has ${tool}`)}function ignoresStatus(command){let{name,words:words2}=command;if(name==="curl"&&downloadOf(command)){let args=argumentsOf(command,"curl");return optionOf(args,"-f","--fail","--\
fail-with-body","--fail-early","-w","--write-out")??command.feeds[0]??command.substitutedInto?void 0:"curl without -f passes on any answer, errors too"}if(!/^python[\d.]*$/.test(name))return;let code=words2[words2.
findIndex(({text:text2})=>text2==="-c")+1]?.text;if(!(!code||!words2.some(({text:text2})=>text2==="-c")))return/\brequests\.(?:get|head|post)\(/.test(code)?/raise_for_status|status_code|\.ok\b|sys\.exit|assert/.
test(code)?void 0:"requests.get passes on any answer, errors too":/^\s*import [\w., ]+(?:;\s*print\(.*\)\s*)?;?\s*$/.test(code)?"it only imports a module, in a process of its own":void 0}function seconds(text2){
let match=/^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text2??"");return match?Number(match[1])*({ms:.001,s:1,m:60,h:3600}[match[2]??"s"]??1):void 0}var image_digest_pinned_default=defineRule({id:"image-digest-pinned",on:"workload",severity:"low",profile:"recommended",summary:"Pin every image reference to a digest.",why:"A tag is a name that its o\
wner, or whoever steals the owner's account, can point at another image tomorrow. A digest is the image: what you tested is what runs. Keep the tag before it, so that people can read it and bots can u\
pdate it.",standards:["OWASP-13","CWE-494"],references:{"Pin base image versions":"https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"},examples:[{file:"Dockerfile",bad:`FR\
OM [|golang:1.24|] AS build
FROM scratch
RUN --mount=type=bind,from=build,target=/x true
COPY --from=build /app /app
COPY [|--from=busybox:1.37|] /bin/sh /sh
`,good:`FROM golang:1.24@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef AS build
FROM scratch
COPY --from=build /app /app
`},{file:"compose.yaml",bad:`services:
  db:
    image: [|postgres:17.2|]
`,good:`services:
  db:
    image: \${DB_IMAGE}
  own:
    build: .
    image: example/own:1.0
  again:
    image: example/own:1.0
`}],*check({references},{builtImages}){for(let{role,ref}of references){if(!certainly(ref,({path,digest,fault})=>path!==null&&digest===void 0&&!fault)||builtImages.has(imageKey(ref.value)))continue;let frontend=role===
"syntax"&&/^docker\/dockerfile(?:-upstream)?$/.test(ref.value.path??"")&&ref.value.tag;yield{at:ref,severity:frontend?"info":"low",message:`${quote(ref.value.text)} has no digest, so it can become ano\
ther image`}}}});var published={"prometheus/node-exporter":"prom/node-exporter","prometheus/prometheus":"prom/prometheus","prometheus/alertmanager":"prom/alertmanager",jenkins:"jenkins/jenkins",grafana:"grafana/grafan\
a",minio:"minio/minio",keycloak:"quay.io/keycloak/keycloak",gitea:"gitea/gitea",portainer:"portainer/portainer-ce",gitlab:"gitlab/gitlab-ce",prometheus:"prom/prometheus",redpanda:"redpandadata/redpand\
a",kafka:"apache/kafka",airflow:"apache/airflow",loki:"grafana/loki"},no_ambiguous_image_default=defineRule({id:"no-ambiguous-image",on:"workload",severity:"low",confidence:"low",profile:"strict",summary:"\
Name registry and publisher so that nobody else can supply the image.",why:"A bare name is looked up at docker.io/library, and engines with several registries try one after the other. Whoever gets to \
publish under that name in one of them supplies the image.",standards:["CWE-1357"],references:{"Image names":"https://docs.docker.com/reference/cli/docker/image/tag/"},examples:[{file:"compose.yaml",bad:`\
services:
  app:
    image: [|your-app:1.0|]
  node:
    image: [|prometheus/node-exporter:v1.9|]
`,good:`services:
  app:
    image: ghcr.io/example/your-app:1.0
  built:
    build: .
    image: my-app:1.0
  other:
    image: my-app:1.0
  db:
    image: postgres:17.2
`}],*check(workload,{builtImages}){for(let{ref,role}of workload.references){if(ref.state==="unknown"||role==="syntax"||role==="copy-from"||role==="mount-from")continue;let{domain,path,digest,fault,text:text2}=ref.
value;if(domain!=="docker.io"||!path||digest||fault||builtImages.has(imageKey(ref.value))||text2.startsWith("docker.io/"))continue;let real=Object.hasOwn(published,path)?published[path]:void 0;real?yield{
at:ref,severity:"info",message:`the project publishes this image as ${quote(real)}, not as ${quote(text2)}`}:!path.includes("/")&&!isOfficial(path)&&(yield{at:ref,message:`${quote(text2)} is no offici\
al image, and nothing here builds it: name its registry and publisher`})}}});var miners=/(?:^|[/\s"'=:@_-])(?:xmrig|xmr-stak|minerd|cpuminer(?:-opt)?|ccminer|ethminer|nbminer|phoenixminer|t-rex-miner|lolminer|nicehash|cgminer|bfgminer|nanominer|teamredminer|srbminer)(?=$|[/\s"':@._-])/i,
pools=/stratum\d?\+(?:tcp|ssl|tls|udp):\/\/|\b(?:[\w-]+\.)*(?:minexmr|supportxmr|nanopool|moneroocean|2miners|f2pool|hashvault|c3pool|unmineable|herominers|minergate|nicehash)\.(?:com|org|pro|stream|me)\b|--(?:donate-level|coin[= ]monero|algo[= ](?:rx\/0|cn\/r|cryptonight))|\bcryptonight\b/i,
hint=/min|xmr|stratum|hash|pool|monero|donate|coin|crypto|miner/i,no_cryptominer_default=defineRule({id:"no-cryptominer",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"\
Do not ship cryptocurrency miners.",why:"Miners are what most break-ins into container platforms install: the account that pays for the machines pays for the mining. One that stands in a Dockerfile or\
 a Compose file was put there, or copied from somewhere, and nobody should run it unseen.",standards:["CWE-506"],references:{"CWE-506: embedded malicious code":"https://cwe.mitre.org/data/definitions/\
506.html"},examples:[{file:"Dockerfile",bad:`FROM debian:12.9
RUN [|wget https://example.com/xmrig-6.21.0.tar.gz|]
[|CMD ["./run", "-o", "stratum+tcp://pool.example.com:3333"]|]
`,good:`FROM debian:12.9
LABEL description="finds xmrig on your machines"
RUN apt-get install -y monerod # no xmrig
CMD ["monerod"]
`},{file:"compose.yaml",bad:`services:
  m:
    image: [|example/xmrig:6.21|]
`,good:`services:
  wallet:
    image: example/monero-wallet:0.18
`}],*check(workload,project){let is=text2=>hint.test(text2)&&(miners.test(text2)||pools.test(text2)),what="a cryptocurrency miner, or the pool of one";for(let{ref}of workload.references)ref.state!=="u\
nknown"&&is(ref.value.text)&&(yield{at:ref,message:`${quote(ref.value.text)} looks like ${what}`});for(let item of itemsOf(workload.image.env))hint.test(item.value.literal)&&pools.test(item.value.literal)&&
(yield{at:item,message:`${quote(item.value.name)} names ${what}`});for(let{what:role,setting,commands}of startedBy(workload))commands.some(({words:words2,name:program})=>!/^(?:echo|grep|pkill|killall)$/.
test(program)&&words2.some(({text:text2})=>is(text2)))&&(yield{at:setting,message:`the ${role} of ${labelOf(workload)} starts what looks like ${what}`});let scripts=workload.dialect==="dockerfile"?stageOf(
workload,project)?.scripts??[]:[];for(let{instruction,script}of scripts)for(let command of instruction.keyword==="RUN"?script.commands:[])if(!/^(?:echo|grep|rm|pkill|killall)$/.test(command.name)&&command.
words.some(({text:text2})=>is(text2))){yield{at:{span:wordsOf(command)},message:`this installs or runs what looks like ${what}`};break}}});var no_debug_mode_default=defineRule({id:"no-debug-mode",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not ship debuggers or debug modes.",why:"A debugger port \
is a shell without a password: whoever reaches it runs code in the service. Debug modes print source, settings and environment, secrets included, to whoever makes the service fail, and the console of \
some frameworks runs what is typed into it.",standards:["CWE-489"],references:{"CWE-489: active debug code":"https://cwe.mitre.org/data/definitions/489.html"},examples:[{file:"Dockerfile",bad:`FROM no\
de:22.12
ENV [|NODE_ENV=development|] [|JAVA_TOOL_OPTIONS="-agentlib:jdwp=transport=dt_socket,server=y,address=*:5005"|]
[|CMD ["node", "--inspect=0.0.0.0:9229", "app.js"]|]
`,good:`FROM node:22.12 AS dev
ENV NODE_ENV=development
FROM node:22.12
ENV NODE_ENV=production DEBUG=app:* FLASK_DEBUG=0
CMD ["node", "app.js"]
`},{file:"compose.yaml",bad:`services:
  web:
    image: example/web:1.0
    environment:
      - [|FLASK_DEBUG=1|]
    ports:
      - "8000:8000"
`,good:`services:
  web:
    image: example/web:1.0
    environment:
      - FLASK_DEBUG=0
    ports:
      - "8000:8000"
`}],*check(workload){if(!workload.ships||isForDevelopment(workload))return;let items=itemsOf(workload.image.env,({value})=>value!==null);for(let[at2,item]of items.entries()){let{name:variable,value}=item.
value;if(!value||value.state==="unknown"||items.slice(at2+1).some(later=>later.value.name===variable))continue;let found=variableMeans(variable,value.value,workload);found&&(yield{at:item,severity:found.
severity,message:`${quote(/OPT/.test(variable)?variable:`${variable}=${value.value}`)} ${found.what} in ${labelOf(workload)}`})}for(let{what,setting,commands}of startedBy(workload)){if(what==="health \
check")continue;let found=commands.flatMap(({words:words2,name:program})=>commandMeans([program,...words2.slice(1).map(({text:text2})=>text2)].join(" "))??[])[0];found&&(yield{at:setting,severity:found.
severity,message:`the ${what} of ${labelOf(workload)} ${found.what}`})}}}),opens2={severity:"high",what:"opens a debugger to whoever reaches its port"},loopback={severity:"medium",what:"starts a debug\
ger"},isForDevelopment=workload=>isDevelopmentFile(workload.span.file)||"development"in workload&&workload.development||isDevelopmentName(workload.path[workload.path.length-1]??"");function variableMeans(variable,value,workload){
let on=/^(?:1|true|yes|on)$/i.test(value);if(/^(?:JAVA_TOOL_OPTIONS|JAVA_OPTS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|CATALINA_OPTS|JVM_OPTS|MAVEN_OPTS|NODE_OPTIONS)$/.test(variable))return commandMeans(`x ${value}`);
if(variable==="FLASK_DEBUG"||variable==="FLASK_ENV"&&value==="development")return!on&&value!=="development"?void 0:{severity:isPublished(workload)?"high":"medium",what:"switches on a console that runs\
 what is typed into it"};if(variable==="XDEBUG_MODE"&&/debug/.test(value))return loopback;if(/^(?:DJANGO_DEBUG|APP_DEBUG|WP_DEBUG|RAILS_DEBUG)$/.test(variable)&&on)return{severity:"medium",what:"shows\
 its insides to whoever makes it fail"};if(variable==="DEBUG"&&on)return{severity:"low",what:"switches on a debug mode"};if(/^(?:NODE_ENV|RAILS_ENV|RACK_ENV|APP_ENV|ASPNETCORE_ENVIRONMENT|DOTNET_ENVIRONMENT|ENVIRONMENT|GIN_MODE)$/.
test(variable)&&/^(?:dev|development|debug)$/i.test(value))return{severity:"low",what:"sets a development mode"}}function commandMeans(text2){if(/-(?:agentlib:|X?run)jdwp[=:]/.test(text2))return/address=(?:\*|0\.0\.0\.0)/.
test(text2)?opens2:/server=y/.test(text2)?loopback:void 0;let inspect=/^\S+(?:\s+-\S+)*\s+--(?:inspect|inspect-brk|inspect-wait)(?:=(\S+))?(?:\s|$)/.exec(text2);if(inspect&&/\b(?:node|npm|yarn|tsx|ts-node|nodemon|deno|bun|x)\b/.
test(text2))return/^(?:0\.0\.0\.0|\[::\])/.test(inspect[1]??"")?opens2:loopback;if(/\b(?:debugpy|ptvsd)\b.*--listen\b/.test(text2))return/--listen[ =](?:0\.0\.0\.0|:?\d+\s*$)/.test(text2)?opens2:loopback;
if(/^(?:dlv|\S*\/dlv)\b.*--headless/.test(text2))return/--listen[ =](?:127\.|localhost)/.test(text2)?loopback:opens2;if(/^(?:flask|python\S*)\b.*\brun\b.*--debug\b/.test(text2))return{severity:"medium",
what:"switches on a console that runs what is typed into it"}}var isPublished=workload=>{if(!("host"in workload))return!1;let{host}=workload;return itemsOf(host.portBindings).some(({value})=>isOnEveryInterface(
host,value))};var asOf="2026-11-22",table=`
# endoflife.date/debian
debian: 6=2016-02-29 squeeze=2016-02-29 7=2018-05-31 wheezy=2018-05-31 8=2020-06-30 jessie=2020-06-30 9=2022-07-01 stretch=2022-07-01 10=2024-06-30 buster=2024-06-30 11=2026-08-31 bullseye=2026-08-31 \
12=2028-06-30 bookworm=2028-06-30
# endoflife.date/ubuntu
ubuntu: 13.04=2014-01-27 raring=2014-01-27 12.10=2014-05-16 quantal=2014-05-16 13.10=2014-07-17 saucy=2014-07-17 14.10=2015-07-23 utopic=2015-07-23 15.04=2016-02-04 vivid=2016-02-04 15.10=2016-07-28 w\
ily=2016-07-28 12.04=2017-04-28 precise=2017-04-28 16.10=2017-07-20 yakkety=2017-07-20 17.04=2018-01-13 zesty=2018-01-13 17.10=2018-07-19 artful=2018-07-19 14.04=2019-04-02 trusty=2019-04-02 18.10=201\
9-07-18 cosmic=2019-07-18 19.04=2020-01-23 disco=2020-01-23 19.10=2020-07-06 eoan=2020-07-06 16.04=2021-04-02 xenial=2021-04-02 20.10=2021-07-22 groovy=2021-07-22 21.04=2022-01-20 hirsute=2022-01-20 2\
1.10=2022-07-14 impish=2022-07-14 18.04=2023-05-31 bionic=2023-05-31 22.10=2023-07-20 kinetic=2023-07-20 23.04=2024-01-20 lunar=2024-01-20 23.10=2024-07-12 mantic=2024-07-12 20.04=2025-05-31 focal=202\
5-05-31 24.10=2025-07-10 oracular=2025-07-10 25.04=2026-01-17 plucky=2026-01-17 25.10=2026-07-01 questing=2026-07-01 22.04=2027-04-01 jammy=2027-04-01
# endoflife.date/alpine-linux
alpine: 2.6=2015-05-01 2.7=2015-11-01 3.1=2016-11-01 3.2=2017-05-01 3.3=2017-11-01 3.4=2018-05-01 3.5=2018-11-01 3.6=2019-05-01 3.7=2019-11-01 3.8=2020-05-01 3.9=2020-11-01 3.10=2021-05-01 3.11=2021-1\
1-01 3.12=2022-05-01 3.13=2022-11-01 3.14=2023-05-01 3.15=2023-11-01 3.16=2024-05-23 3.17=2024-11-22 3.18=2025-05-09 3.19=2025-11-01 3.20=2026-04-01 3.21=2026-11-01 3.22=2027-05-01 3.23=2027-11-01
# endoflife.date/centos, endoflife.date/centos-stream
centos: 5=2017-03-31 centos5=2017-03-31 6=2020-11-30 centos6=2020-11-30 8=2021-12-31 centos8=2021-12-31 stream8=2024-05-31 7=2024-06-30 centos7=2024-06-30 stream9=2027-05-31
# endoflife.date/fedora
fedora: 20=2015-06-23 heisenbug=2015-06-23 21=2015-12-01 22=2016-07-19 23=2016-12-20 24=2017-08-08 25=2017-12-12 26=2018-05-29 27=2018-11-30 28=2019-05-28 29=2019-11-26 30=2020-05-26 31=2020-11-24 32=\
2021-05-25 33=2021-11-30 34=2022-06-07 35=2022-12-13 36=2023-05-16 37=2023-12-05 38=2024-05-21 39=2024-11-26 40=2025-05-13 41=2025-12-15 42=2026-05-27 43=2026-12-09 44=2027-06-02
# endoflife.date/amazon-linux
amazonlinux: 1=2023-12-31 2016.09=2023-12-31 2017.03=2023-12-31 2017.09=2023-12-31 2018.03=2023-12-31 2=2026-06-30
# endoflife.date/opensuse
opensuse/leap: 42.1=2017-05-17 42.2=2018-01-26 42.3=2019-07-01 15.0=2019-12-03 15.1=2021-02-02 15.2=2022-01-04 15.3=2022-12-31 15.4=2023-12-07 15.5=2024-12-31 15.6=2026-04-30 16.0=2027-10-31
# endoflife.date/nodejs, https://github.com/nodejs/Release/blob/main/schedule.json
node: 5=2016-06-30 0.10=2016-10-31 0.12=2016-12-31 7=2017-06-30 4=2018-04-30 argon=2018-04-30 9=2018-06-30 6=2019-04-30 boron=2019-04-30 11=2019-06-30 8=2019-12-31 carbon=2019-12-31 13=2020-06-01 10=2\
021-04-30 dubnium=2021-04-30 15=2021-06-01 12=2022-04-30 erbium=2022-04-30 17=2022-06-01 14=2023-04-30 fermium=2023-04-30 19=2023-06-01 16=2023-09-11 gallium=2023-09-11 21=2024-06-01 18=2025-04-30 hyd\
rogen=2025-04-30 23=2025-06-01 20=2026-04-30 iron=2026-04-30 25=2026-06-01 22=2027-04-30 jod=2027-04-30
# endoflife.date/python
python: 3.2=2016-02-20 3.3=2017-09-29 3.4=2019-03-18 2.7=2020-01-01 3.5=2020-09-30 3.6=2021-12-23 3.7=2023-06-27 3.8=2024-10-07 3.9=2025-10-31 3.10=2026-10-31 3.11=2027-10-31 2=2020-01-01
# endoflife.date/ruby
ruby: 1.9=2015-02-23 2.0=2016-02-24 2.1=2017-03-31 2.2=2018-03-31 2.3=2019-03-31 2.4=2020-03-31 2.5=2021-03-31 2.6=2022-03-31 2.7=2023-03-31 3.0=2024-04-23 3.1=2025-03-26 3.2=2026-03-31 3.3=2027-03-31\
 2=2023-03-31 1=2015-02-23
# endoflife.date/php
php: 5.3=2014-08-14 5.4=2015-09-14 5.5=2016-07-21 5.6=2018-12-31 7.0=2019-01-10 7.1=2019-12-01 7.2=2020-11-30 7.3=2021-12-06 7.4=2022-11-28 8.0=2023-11-26 8.1=2025-12-31 8.2=2026-12-31 8.3=2027-12-31 \
7=2022-11-28 5=2018-12-31
# https://go.dev/doc/devel/release, endoflife.date/go
golang: 1.3=2015-08-19 1.4=2016-02-17 1.5=2016-08-15 1.6=2017-02-16 1.7=2017-08-24 1.8=2018-02-16 1.9=2018-08-24 1.10=2019-02-25 1.11=2019-09-03 1.12=2020-02-25 1.13=2020-08-11 1.14=2021-02-16 1.15=20\
21-08-16 1.16=2022-03-15 1.17=2022-08-02 1.18=2023-02-01 1.19=2023-09-06 1.20=2024-02-06 1.21=2024-08-13 1.22=2025-02-11 1.23=2025-08-12 1.24=2026-02-10 1.25=2026-08-19
# endoflife.date/openjdk-builds-from-oracle, https://hub.docker.com/_/openjdk
openjdk: 9=2018-03-20 10=2018-09-25 12=2019-09-17 13=2020-03-17 14=2020-09-16 15=2021-03-16 16=2021-09-14 17=2022-03-22 8=2022-07-31 11=2022-07-31 18=2022-09-20 19=2023-03-21 20=2023-09-19 21=2024-03-\
19 22=2024-09-17 23=2025-03-18 24=2025-09-16 25=2026-03-17 26=2026-09-18
# endoflife.date/eclipse-temurin
eclipse-temurin: 16=2021-09-30 18=2022-09-30 19=2023-03-31 20=2023-09-19 22=2024-09-17 23=2025-03-18 24=2025-09-16 26=2026-09-15 11=2027-10-31 17=2027-10-31
# endoflife.date/perl
perl: 5.26=2020-05-30 5.28=2021-06-23 5.30=2022-05-22 5.32=2023-06-20 5.34=2024-05-20 5.36=2025-05-27 5.38=2026-07-02 5.40=2027-06-09
# endoflife.date/elixir
elixir: 1.4=2019-06-24 1.5=2020-01-27 1.6=2020-10-06 1.7=2021-05-19 1.8=2021-12-03 1.9=2022-09-01 1.10=2023-06-19 1.11=2023-12-22 1.12=2024-06-12 1.13=2024-12-19 1.14=2025-10-16 1.15=2026-06-03
# endoflife.date/erlang
erlang: 17=2018-10-11 18=2018-11-09 19=2019-06-21 20=2020-06-21 21=2021-06-19 23=2024-03-14 22=2024-03-18 24=2024-05-10 25=2025-05-17 26=2026-05-26 27=2027-05-20
# endoflife.date/mysql
mysql: 5.5=2018-12-31 5.6=2021-02-28 8.1=2023-10-25 5.7=2023-10-31 8.2=2023-12-14 8.3=2024-04-10 9.0=2024-10-15 9.1=2025-01-21 9.2=2025-04-15 9.3=2025-07-22 9.4=2025-10-21 9.5=2026-01-20 9.6=2026-04-2\
1 8.0=2026-04-30 5=2023-10-31
# endoflife.date/mariadb
mariadb: 10.0=2019-03-31 5.5=2020-04-11 10.1=2020-10-17 10.2=2022-05-23 10.7=2023-02-09 10.8=2023-05-20 10.3=2023-05-25 10.9=2023-08-22 10.10=2023-11-17 11.3=2024-05-29 11.0=2024-06-06 10.4=2024-06-18\
 11.1=2024-08-21 11.2=2024-11-21 11.5=2024-11-21 11.6=2025-02-13 11.7=2025-05-12 10.5=2025-06-24 12.0=2025-11-18 12.1=2026-02-13 12.2=2026-05-28 10.6=2026-07-06 5=2020-04-11
# endoflife.date/postgresql
postgres: 8.4=2014-07-24 9.0=2015-10-08 9.1=2016-10-27 9.2=2017-11-09 9.3=2018-11-08 9.4=2020-02-13 9.5=2021-02-11 9.6=2021-11-11 10=2022-11-10 11=2023-11-09 12=2024-11-21 13=2025-11-13 14=2026-11-12 \
15=2027-11-11 9=2021-11-11 8=2014-07-24
# endoflife.date/mongodb
mongo: 2.2=2014-02-28 2.6=2016-10-31 3.0=2018-02-28 3.2=2018-09-30 3.4=2020-01-31 3.6=2021-04-30 4.0=2022-04-30 4.2=2023-04-30 4.4=2024-02-29 5.0=2024-10-31 6.0=2025-07-31 8.2=2026-07-31 7.0=2027-08-3\
1 7=2027-08-31 6=2025-07-31 5=2024-10-31 4=2024-02-29 3=2021-04-30 2=2016-10-31
# endoflife.date/redis
redis: 5.0=2022-04-27 6.0=2022-05-31 7.0=2024-07-29 8.0=2026-12-01 6.2=2027-04-01 6=2027-04-01 5=2022-04-27
# endoflife.date/memcached
memcached: 1.4=2017-07-21 1.5=2020-03-09
# endoflife.date/elasticsearch
elasticsearch: 6=2022-02-10 8.16=2025-04-15 8.17=2025-08-12 8.18=2025-10-21 9.0=2025-10-23 7=2026-01-15 9.1=2026-02-03 9.2=2026-05-05 9.3=2026-08-04 8.19=2027-07-15
# endoflife.date/kibana
kibana: 6=2022-02-10 8.14=2024-11-12 8.15=2024-12-12 8.16=2025-04-15 8.17=2025-08-12 8.18=2025-10-21 9.0=2025-10-23 7=2026-01-15 9.1=2026-02-03 9.2=2026-05-05 9.3=2026-08-04 8.19=2027-07-15
# endoflife.date/rabbitmq
rabbitmq: 3.4=2015-10-31 3.5=2016-10-31 3.6=2018-05-31 3.7=2020-09-30 3.8=2022-07-31 3.10=2022-09-28 3.9=2023-01-31 3.11=2023-06-01 3.12=2024-02-21 3.13=2024-09-17 4.0=2025-04-15 4.1=2026-01-30 4.2=20\
26-07-31 3=2024-09-17
# https://nginx.org/en/CHANGES, endoflife.date/nginx
nginx: 1.7=2015-04-28 1.8=2016-04-26 1.9=2016-05-24 1.10=2017-04-12 1.11=2017-04-25 1.12=2018-04-17 1.13=2018-06-05 1.14=2019-04-23 1.15=2019-05-21 1.16=2020-04-20 1.17=2020-05-26 1.18=2021-04-20 1.19\
=2021-05-25 1.20=2022-05-24 1.21=2022-06-21 1.22=2023-04-11 1.23=2023-05-23 1.24=2024-04-23 1.25=2024-05-29 1.26=2025-04-23 1.27=2025-06-24 1.28=2026-04-14 1.29=2026-05-13
# endoflife.date/apache-http-server
httpd: 2.2=2017-07-11
# endoflife.date/tomcat
tomcat: 6=2016-12-31 8.0=2018-06-30 7=2021-03-31 10.0=2022-10-31 8.5=2024-03-31 9.0=2027-03-31 9=2027-03-31 8=2024-03-31
# endoflife.date/haproxy
haproxy: 1.4=2020-01-10 1.5=2020-01-10 1.9=2020-07-31 1.6=2020-10-01 2.1=2021-03-18 1.7=2021-10-01 2.3=2022-07-27 1.8=2022-12-09 2.5=2023-05-02 2.0=2024-04-05 2.7=2024-04-05 2.9=2025-03-21 2.2=2025-04\
-23 3.1=2026-01-01 2.4=2026-04-01 3.3=2027-01-01 2.6=2027-04-01 1=2022-12-09
# endoflife.date/traefik
traefik: 2.0=2019-12-11 2.1=2020-03-25 2.2=2020-09-23 2.3=2021-01-19 2.4=2021-08-17 1.7=2021-12-31 2.5=2022-01-24 2.6=2022-05-24 2.7=2022-06-29 2.8=2022-10-03 2.9=2023-04-24 2.10=2024-02-12 3.0=2024-0\
7-15 3.1=2024-10-28 3.2=2025-01-06 3.3=2025-05-05 3.4=2025-07-23 3.5=2025-11-07 2.11=2026-02-01 3.6=2026-08-16 2=2026-02-01
# endoflife.date/apache-cassandra
cassandra: 3.0=2024-09-05 3.11=2024-09-05 3=2024-09-05
# endoflife.date/apache-couchdb
couchdb: 3.2=2024-09-20 3.3=2025-05-05
# endoflife.date/neo4j
neo4j: 2.3=2017-04-21 3.0=2017-10-31 3.1=2018-06-13 3.2=2018-11-30 3.3=2019-04-28 3.4=2020-03-31 4.0=2021-07-14 4.1=2021-12-22 4.2=2022-05-16 3.5=2022-05-27 5.1=2022-11-21 5.2=2022-12-15 4.3=2022-12-1\
6 5.3=2023-01-26 5.4=2023-02-16 5.5=2023-03-24 5.6=2023-04-20 5.7=2023-05-16 5.8=2023-06-15 5.9=2023-07-19 5.10=2023-08-15 5.11=2023-09-14 5.12=2023-10-23 5.13=2023-11-24 5.14=2023-12-15 5.15=2024-01-\
22 5.16=2024-02-23 5.17=2024-03-13 5.18=2024-04-12 5.19=2024-05-23 5.20=2024-06-28 5.21=2024-07-24 5.22=2024-08-22 5.23=2024-09-27 5.24=2024-10-31 5.25=2024-12-06 2025.01=2025-02-27 2025.02=2025-03-27\
 2025.03=2025-04-30 2025.04=2025-06-03 2025.05=2025-07-02 2025.06=2025-07-31 2025.07=2025-08-15 2025.08=2025-09-29 2025.09=2025-10-30 4.4=2025-11-30 2025.10=2025-12-19 2025.11=2026-01-16 2025.12=2026-\
02-03 2026.01=2026-03-06 2026.02=2026-04-02 2026.03=2026-04-23 2026.04=2026-05-28 2026.05=2026-07-08 2026.06=2026-07-30
# endoflife.date/influxdb
influxdb: 3.0=2025-06-25 3.1=2025-07-30 3.2=2025-08-26 3.3=2025-09-29 3.4=2025-10-30 3.5=2025-11-19 3.6=2025-12-18 3.7=2026-04-02 3.8=2026-06-17 3.9=2026-07-30
# endoflife.date/grafana
grafana/grafana: 6=2021-06-08 7=2022-06-14 9.0=2022-10-11 9.1=2022-11-29 9.2=2023-02-27 9.3=2023-04-06 8=2023-06-09 9.4=2023-06-09 10.0=2023-10-24 10.1=2024-01-23 9.5=2024-05-14 10.2=2024-07-24 10.3=2\
024-10-23 11.0=2025-02-14 11.1=2025-04-23 11.2=2025-05-27 10.4=2025-06-05 11.3=2025-07-22 11.4=2025-09-05 11.5=2025-10-28 12.0=2026-02-05 12.1=2026-04-22 12.2=2026-06-23 11.6=2026-06-25 12.3=2026-08-1\
9 13.0=2027-01-09 13.1=2027-03-20 13.2=2027-05-18 12.4=2027-05-24 12=2027-05-24 11=2026-06-25 10=2025-06-05 9=2024-05-14
# endoflife.date/drupal
drupal: 8.8=2020-12-01 9.0=2021-06-16 8.9=2021-11-02 9.1=2021-12-08 9.2=2022-06-15 9.3=2022-12-14 9.4=2023-06-21 9.5=2023-11-01 10.0=2023-12-15 10.1=2024-06-20 10.2=2024-12-17 7=2025-01-05 10.3=2025-0\
6-16 11.0=2025-06-16 10.4=2025-12-10 11.1=2025-12-10 10.5=2026-06-17 11.2=2026-06-17 10.6=2026-12-16 11.3=2026-12-16 11.4=2027-07-07 10=2026-12-16 9=2023-11-01 8=2021-11-02
# endoflife.date/joomla
joomla: 3=2023-08-17 4=2025-10-14 5=2027-10-12
# endoflife.date/nextcloud
nextcloud: 9=2017-08-31 10=2017-08-31 11=2018-03-31 12=2018-11-30 13=2019-02-28 14=2019-09-30 15=2019-12-31 16=2020-06-30 17=2020-10-31 18=2021-01-31 19=2021-06-30 20=2021-11-30 21=2022-02-28 22=2022-\
07-31 23=2022-12-31 24=2023-04-30 25=2023-10-31 26=2024-03-31 27=2024-06-30 28=2024-12-31 29=2025-04-30 30=2025-10-31 31=2026-02-28 32=2026-09-30 33=2027-02-28 34=2027-06-30
# endoflife.date/mediawiki
mediawiki: 1.32=2020-01-24 1.33=2020-06-30 1.34=2020-11-30 1.31=2021-09-30 1.36=2022-06-03 1.37=2022-11-30 1.38=2023-06-30 1.35=2023-12-21 1.40=2024-06-28 1.41=2024-12-31 1.42=2025-06-30 1.39=2025-12-\
31 1.44=2026-07-31 1.45=2026-12-31 1.46=2027-07-31 1.43=2027-12-31
# endoflife.date/dotnet
dotnet: 2.0=2018-10-01 1.0=2019-06-27 1.1=2019-06-27 2.2=2019-12-23 3.0=2020-03-03 2.1=2021-08-21 5.0=2022-05-10 3.1=2022-12-13 7.0=2024-05-14 6.0=2024-11-12 8.0=2026-11-10 9.0=2026-11-10
# endoflife.date/kong-gateway
kong: 3.0=2022-12-09 3.1=2023-02-21 3.2=2023-05-18 3.3=2023-08-09 3.5=2024-02-15 3.6=2024-05-28 2.8=2024-06-24 3.7=2024-09-09 3.8=2024-12-12 2=2024-06-24
# endoflife.date/zookeeper
zookeeper: 3.4=2020-06-01 3.5=2022-06-01 3.6=2022-12-30 3.7=2024-01-19
# endoflife.date/solr
solr: 5=2017-10-24 6=2019-03-13 7=2022-05-11 8=2024-10-25
# endoflife.date/consul
consul: 1.6=2020-11-24 1.7=2021-06-22 1.8=2021-12-14 1.9=2022-04-19 1.10=2022-08-09 1.11=2022-11-15 1.12=2023-02-23 1.13=2023-06-26 1.14=2023-11-03 1.15=2024-02-27 1.16=2024-06-12 1.17=2024-10-14 1.18\
=2025-05-06 1.19=2025-10-27 1.20=2026-05-24
# endoflife.date/hashicorp-vault
vault: 1.9=2022-10-10 1.10=2023-03-01 1.11=2023-06-21 1.12=2023-09-27 1.13=2024-03-25 1.14=2024-06-10 1.17=2024-10-09 1.18=2025-03-04 1.19=2025-06-23 1.20=2025-10-21 1.21=2026-04-13
# endoflife.date/photon
photon: 1.0=2022-02-28 2.0=2022-12-01 3.0=2025-10-02 4.0=2027-10-11
# endoflife.date/oracle-linux
oraclelinux: 6=2021-03-31 7=2024-12-31
# https://docs.ghost.org/faq/major-versions-lts
ghost: 0=2019-01-31 1=2020-01-31 2=2021-01-31 3=2022-01-31 4=2023-01-31 5=2026-01-31
`,asked=new Map;function datesOf(product){if(asked.has(product))return asked.get(product);let start=`
${product}: `,at2=table.indexOf(start),line=at2<0?void 0:table.slice(at2+start.length,table.indexOf(`
`,at2+1)),dates=line===void 0?void 0:new Map(line.split(" ").map(each=>each.split("=")));return asked.size<1e3&&asked.set(product,dates),dates}var alike=[[/^mcr\.microsoft\.com\/dotnet\/(?:sdk|aspnet|runtime|runtime-deps|nightly\/\w+|core\/\w+)$/,
"dotnet"],[/^docker\.elastic\.co\/(?:elasticsearch\/elasticsearch|kibana\/kibana)$/,"elasticsearch"],[/^hashicorp\/(?:vault|consul)$/,""],[/^(?:quay\.io\/centos\/)?centos$/,"centos"]];function endOfLife(reference){
let name=familiarName(reference),tag=reference.tag?.toLowerCase();if(name===null||!tag)return;let other=alike.find(([pattern])=>pattern.test(name))?.[1],product=other===""?name.slice(name.indexOf("/")+
1):other??name,own2=datesOf(product);return(own2&&over(product,own2,tag))??(own2||isOfficial(name)?variant(tag):void 0)}function over(product,dates,tag){let parts=(tag.replace(/^v(?=\d)/,"").split("-")[0]??
"").replace(/(?<=^\d+)u\d.*$/,"").split(/[._+]/);for(let count=parts.length;count>0;count-=1){let release=parts.slice(0,count).join("."),date=dates.get(release);if(date&&count===1&&parts.length>1&&majors(
dates,release))return;if(date)return date<asOf?{release:`${product} ${release}`,date}:void 0}}var majors=(dates,release)=>[...dates.keys()].some(each=>each.startsWith(`${release}.`));function variant(tag){
let alpine=/-alpine(\d+\.\d+)\b/.exec(tag)?.[1];if(alpine)return over("alpine",datesOf("alpine")??new Map,alpine);let debian=datesOf("debian")??new Map,codename=tag.split("-").find(part=>/^[a-z]+$/.test(
part)&&debian.has(part));return codename?over("debian",debian,codename):void 0}var no_eol_image_default=defineRule({id:"no-eol-image",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not use images whose release is no longer maintained.",why:"\
Holes that are found after the end of maintenance stay open, and everybody knows which ones: attackers read the same announcements. The image is not built again either, so the holes of the distributio\
n under it stay open too.",standards:["CIS-4.4","CWE-1104"],references:{"endoflife.date":"https://endoflife.date/"},examples:[{file:"Dockerfile",bad:`FROM [|node:16-alpine|] AS build
FROM [|docker.io/library/debian:buster-slim|]
COPY --from=build /app /app
`,good:`FROM node:24-alpine AS build
FROM debian:trixie-slim
COPY --from=build /app /app
`},{file:"compose.yaml",bad:`services:
  db:
    image: [|postgres:9.6|]
`,good:`services:
  db:
    image: postgres:18
  own:
    image: example/node:16
`}],*check(workload){for(let{ref,role}of workload.references){let release=ref.state==="unknown"||role==="syntax"?void 0:endOfLife(ref.value);release&&ref.state!=="unknown"&&(yield{at:ref,message:`${quote(
ref.value.text)}: the maintenance of ${release.release} ended on ${release.date} (as known on ${asOf})`})}}});var no_exec_form_substitution_default=defineRule({id:"no-exec-form-substitution",on:"workload",severity:"medium",profile:"recommended",summary:"Do not expect a shell to expand exec-form commands.",why:"\
No shell reads an exec-form command, so $(cat /run/secrets/password) is not replaced: the program gets that text, and the password becomes a string anybody can read in this file. `&&` and `|` are hand\
ed over as arguments in the same way, and what follows never runs.",standards:[],references:{"Shell and exec form":"https://docs.docker.com/reference/dockerfile/#shell-and-exec-form"},examples:[{file:"\
Dockerfile",bad:`FROM debian:12.9
CMD ["serve", [|"$PORT"|], [|"&&"|], "true"]
`,good:`FROM debian:12.9
CMD ["sh", "-c", "serve $PORT && true"]
`},{file:"compose.yaml",bad:`services:
  cache:
    image: redis:8.0
    command: [redis-server, --requirepass, [|"$(cat /run/secrets/pw)"|]]
`,good:`services:
  cache:
    image: redis:8.0
    command: [sh, -c, 'exec redis-server --requirepass "$$(cat /run/secrets/pw)"']
    healthcheck:
      test: [CMD-SHELL, 'redis-cli ping | grep PONG']
`}],*check(workload){let{cmd,entrypoint,healthcheck}=workload.image,wrapper=wordsOf2(entrypoint);for(let[what,command]of[["entrypoint",entrypoint],["command",cmd]]){let words2=wordsOf2(command);words2&&
!(what==="command"&&wrapper&&expands(wrapper))&&(yield*judge(words2,`the ${what} of ${labelOf(workload)}`))}let test=healthcheck.state==="written"?healthcheck.value?.test:null;test?.form==="exec"&&(yield*judge(
test.words,`the health check of ${labelOf(workload)}`))}}),wordsOf2=command=>command.state==="written"&&command.value?.form==="exec"?command.value.words:void 0,shells2=/^(?:.*\/)?(?:ba|da|a|z|k|c|tc|fi)?sh$|^(?:.*[\\/])?(?:cmd|powershell|pwsh)(?:\.exe)?$/i,
interpreters2=/^(?:.*\/)?(?:perl|python[\d.]*|node|ruby|php|lua|deno|bun|psql|mysql|mariadb|mongosh|su)$/,readers2=/^(?:.*\/)?(?:envsubst|awk|gawk|mawk|grep|egrep|fgrep|sed|make|jq|yq|find|xargs|expect|dockerize|gomplate|confd|watch|parallel)$/;
function expands(words2){let all=words2.map(word=>knownValue(word)??"");return readers2.test(all[0]??"")?!0:all.some((word,at2)=>shells2.test(word)&&codeFollows(all,at2,/^-\w*c$|^\/[cC]$|^-[Cc]ommand$/)||
interpreters2.test(word)&&codeFollows(all,at2,/^-\w*[cer]$|^--(?:eval|execute|command)$/))}function codeFollows(words2,at2,takesCode){for(let word of words2.slice(at2+1)){if(takesCode.test(word))return!0;
if(!/^[-/]/.test(word))return!1}return!1}function*judge(words2,what){if(!expands(words2))for(let[at2,word]of words2.entries()){let text2=knownValue(word);if(text2===void 0)continue;let found=substitution(
text2);if(!found||at2===0&&found==="operator")continue;let before=at2>0?knownValue(words2[at2-1])??"":"",credential=/(?:^|-)(?:requirepass|masterauth|pass|passwd|password|auth|token|secret|api-?key)$/i.
test(before)||/^--?[\w-]*(?:pass|passwd|password|token|secret|key)=/i.test(text2),severity=credential?"high":found==="variable"?"low":"medium",effect=credential?"the credential becomes this very text":
found==="operator"?"the program gets it as an argument":"it is passed on as it is";yield{at:word,severity,message:`no shell reads ${what}, so ${quote(text2)} is not expanded: ${effect}`}}}function substitution(text2){
return/\$\([^)]|(?:^|=)`[^`]+`$/.test(text2)?"command":/^(?:&&|\|\||\||>|>>|<|;|2>&1|&|2>|&>)$/.test(text2)?"operator":/^(?:[^'\s]*[=:/@])?\$(?:[A-Za-z_]\w*|\{[A-Za-z_][^}]*\})[^'\s]*$/.test(text2)?"v\
ariable":void 0}var movers=new Set("latest stable edge nightly dev devel develop development main master mainline trunk canary rolling current lts next unstable testing sid snapshot preview head tip insiders experime\
ntal".split(" ")),variants=new Set("alpine slim fpm cli apache perl jdk jre debug nonroot management bash dev musl full base minimal standard ubuntu debian alpine-slim windowsservercore nanoserver onb\
uild zts ls chiseled temurin corretto core ubi ubi-minimal distroless runtime sdk aspnet static".split(" ")),codenames=new Set("buster bullseye bookworm trixie forky bionic focal jammy noble oracular \
plucky resolute".split(" "));function whyItMoves(tag,isOs){let parts=tag.toLowerCase().split(/[-_]/),[first=""]=parts;if(movers.has(first))return`\`${tag}\` moves`;if(parts[parts.length-1]==="dev")return`\
\`${tag}\` moves`;let isVariant=part=>variants.has(part)||movers.has(part)||!isOs&&codenames.has(part);return parts.every(isVariant)?`\`${tag}\` names a variant and no version`:void 0}var no_floating_tag_default=defineRule({id:"no-floating-tag",on:"workload",severity:"medium",profile:"recommended",summary:"Do not use image tags that move.",why:"Today's latest is not tomorrow's: two\
 builds of the same commit differ, a fix disappears, a compromised release arrives unasked, and nobody can say afterwards which image was running.",standards:["OWASP-13","NIST-4.2.2","CWE-1357"],references:{
"Pin base image versions":"https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"},examples:[{file:"Dockerfile",bad:`ARG TAG=alpine
FROM [|nginx:\${TAG}|]
`,good:`ARG TAG=1.29-alpine
FROM nginx:\${TAG}
`},{file:"Dockerfile",bad:`FROM [|localhost:5000/team/latest|]
`,good:`FROM localhost:5000/team/latest:4.2
`},{file:"compose.yaml",bad:`services:
  db:
    image: [|postgres:\${VERSION:-latest}|]
`,good:`services:
  db:
    image: postgres:\${VERSION}
  own:
    build: .
    image: example/own:latest
`}],*check({references},{builtImages}){for(let{role,ref}of references){if(!certainly(ref,({path,tag:tag2,digest,fault})=>path!==null&&tag2!==null&&digest===void 0&&!fault)||builtImages.has(imageKey(ref.
value)))continue;let{tag,text:text2}=ref.value,why=tag?whyItMoves(tag,baseFacts(ref.value)?.kind==="os"):"no tag means latest";why&&(yield{at:ref,severity:role==="syntax"?"low":"medium",message:`${quote(
text2)} moves: ${why===`\`${tag}\` moves`?`${quote(tag??"")} is another image every time`:why}`})}}});var insecureSettings=new Map([["NODE_TLS_REJECT_UNAUTHORIZED",/^0$/],["PYTHONHTTPSVERIFY",/^0$/],["GIT_SSL_NO_VERIFY",/^/],["NPM_CONFIG_STRICT_SSL",/^(?:false|0|no)$/i],["npm_config_strict_ssl",/^(?:false|0|no)$/i],
["YARN_ENABLE_STRICT_SSL",/^(?:false|0|no)$/i],["YARN_STRICT_SSL",/^(?:false|0|no)$/i],["PIP_TRUSTED_HOST",/./],["UV_INSECURE_HOST",/./],["UV_ALLOW_INSECURE_HOST",/./],["CURL_INSECURE",/^(?:1|true|yes)$/i],
["CONDA_SSL_VERIFY",/^(?:false|0|no)$/i],["MAMBA_SSL_VERIFY",/^(?:false|0|no)$/i]]);var no_insecure_tls_env_default=defineRule({id:"no-insecure-tls-env",on:"workload",severity:"high",profile:"recommended",summary:"Do not switch certificate checks off by environment variable.",why:"On\
e variable switches the check off for every connection of the program, to every host, and of every program it starts. Anybody on the way can then read and change what is sent, tokens included, and not\
hing says so.",standards:["CWE-295"],references:{NODE_TLS_REJECT_UNAUTHORIZED:"https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue"},examples:[{file:"Dockerfile",bad:`FROM node:22.12
ENV [|NODE_TLS_REJECT_UNAUTHORIZED=0|]
RUN [|GIT_SSL_NO_VERIFY=1|] git pull && export [|PYTHONHTTPSVERIFY=0|]
`,good:`FROM node:22.12
ENV NODE_TLS_REJECT_UNAUTHORIZED=1 GIT_SSL_CAINFO=/certs/ca.pem
ENV PIP_TRUSTED_HOST=pypi.example.com
RUN pip install x
ENV PIP_TRUSTED_HOST=
`},{file:"compose.yaml",bad:`services:
  app:
    image: example/app:1.0
    environment:
      [|NODE_TLS_REJECT_UNAUTHORIZED: "0"|]
`,good:`services:
  app:
    image: example/app:1.0
    environment:
      NODE_EXTRA_CA_CERTS: /certs/ca.pem
`}],*check(workload,project){let items=itemsOf(workload.image.env,({value})=>value!==null);for(let[at2,item]of items.entries()){let{name:variable,value}=item.value;!value||value.state==="unknown"||!insecureSettings.
get(variable)?.test(value.value)||items.slice(at2+1).some(later=>later.value.name===variable)||(yield{at:item,...problem2(workload,`${variable}=${value.value}`,labelOf(workload))})}for(let{keyword,name:variable,
literal,span}of workload.dialect==="dockerfile"?stageOf(workload,project)?.assignments??[]:[])keyword==="ARG"&&literal!==""&&insecureSettings.get(variable)?.test(literal)&&(yield{at:{span},...problem2(
workload,`${variable}=${literal}`,"the build")});let scripts=workload.dialect==="dockerfile"?stageOf(workload,project)?.scripts??[]:[];for(let{instruction,script}of scripts){let unset=new Set(script.commands.
flatMap(each=>each.name==="unset"?each.words.map(({text:text2})=>text2):[]));for(let{assignments,words:words2,name:program}of instruction.keyword==="RUN"?script.commands:[]){for(let each of assignments)
insecureSettings.get(each.name)?.test(each.value.text)&&(yield{at:each,...problem2(workload,`${each.name}=${each.value.text}`,"this command")});for(let word of/^(?:export|declare|set|setx)$/.test(program)?
words2.slice(1):[]){let equals=word.text.indexOf("=");equals>0&&!unset.has(word.text.slice(0,equals))&&insecureSettings.get(word.text.slice(0,equals))?.test(word.text.slice(equals+1))&&(yield{at:word,
...problem2(workload,word.text,"this script")})}}}}}),problem2=({ships},setting,where)=>({severity:ships?"high":"medium",message:`${quote(setting)} makes ${where} accept a certificate from anybody; ad\
d the authority that is missing instead`});var yes=/^(?:1|true|yes|y|on)$/i,no=/^(?:0|false|no|off|none)$/i,switches2=[[/^(?:MYSQL|MARIADB)_ALLOW_EMPTY_(?:ROOT_)?PASSWORD$/,/./],[/^POSTGRES(?:QL)?_HOST_AUTH_METHOD$/,/^trust$/],[/^ALLOW_(?:ANONYMOUS_LOGIN|EMPTY_PASSWORD|PLAINTEXT_LISTENER)$/,
yes],[/^xpack[._]security[._]enabled$/i,no],[/^(?:DISABLE_SECURITY_PLUGIN|plugins\.security\.disabled)$/,yes],[/^NEO4J_AUTH$/,/^none$/],[/^(?:REDIS|VALKEY)_ARGS$/,/--protected-mode\s+no/],[/^AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED$/,
yes],[/^GF_AUTH_ANONYMOUS_ENABLED$/,yes],[/^(?:ME_CONFIG_BASICAUTH|MINIO_AUTH|N8N_BASIC_AUTH_ACTIVE)$/,no]],no_passwordless_service_default=defineRule({id:"no-passwordless-service",on:"workload",severity:"\
medium",confidence:"medium",profile:"recommended",summary:"Do not run services with authentication switched off.",why:"Whoever reaches the port owns the data: another container on the network, a page \
in a developer's browser, and, if the port is published, everybody who scans for it, which takes them minutes.",standards:["OWASP-12","NIST-4.4.4","CWE-306"],references:{"CWE-306: missing authenticati\
on":"https://cwe.mitre.org/data/definitions/306.html"},examples:[{file:"compose.yaml",bad:`services:
  db:
    image: mysql:8.4
    environment:
      [|MYSQL_ALLOW_EMPTY_PASSWORD: "yes"|]
  cache:
    image: redis:8.2
    command: [|redis-server --protected-mode no|]
`,good:`services:
  db:
    image: mysql:8.4
    environment:
      MYSQL_ROOT_PASSWORD_FILE: /run/secrets/db
  pg:
    image: postgres:17.2
    environment:
      POSTGRES_HOST_AUTH_METHOD: scram-sha-256
`},{file:"Dockerfile",bad:`FROM postgres:17.2
ENV [|POSTGRES_HOST_AUTH_METHOD=trust|]
`,good:`FROM postgres:17.2
`}],*check(workload){if(!workload.ships)return;let severity=severityOf2(workload);for(let item of itemsOf(workload.image.env,({value})=>value!==null)){let{name:variable,value}=item.value,text2=value&&
value.state!=="unknown"?value.value:void 0;text2!==void 0&&switches2.some(([names4,values])=>names4.test(variable)&&values.test(text2))&&(yield{at:item,severity,message:`${quote(`${variable}=${text2}`)}\
 lets everybody who reaches ${labelOf(workload)} in without a password`})}for(let{what,commands,setting}of startedBy(workload)){let found=what==="health check"?void 0:commands.map(({words:words2})=>switchIn(
words2.map(({text:text2})=>text2).join(" "))).find(Boolean);found&&(yield{at:setting,severity,message:`${quote(found)} lets everybody who reaches ${labelOf(workload)} in without a password`})}}});function switchIn(text2){
return/\s--(?:requirepass|aclfile)\b/.test(text2)?void 0:(/(?:^|\s)(--no-?auth|--protected-mode[ =]no|--skip-grant-tables|--auth[ =](?:none|false)|--disable-auth\w*|--anonymous-auth=true)(?=\s|$|["'])/.
exec(text2)??/(?:^|\s)(--(?:NotebookApp|ServerApp|IdentityProvider)\.(?:token|password))=["']*(?=\s|$)/.exec(text2))?.[1]}function severityOf2(workload){if(!("host"in workload))return"medium";let{host,
development}=workload;return development?"low":itemsOf(host.portBindings).some(({value})=>isOnEveryInterface(host,value))?"high":"medium"}var no_secret_in_command_default=defineRule({id:"no-secret-in-command",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of commands, entrypoints and he\
alth checks.",why:"The command line of a process is no secret: `ps` shows it to every account on the host and in the container, `docker inspect` to whoever may ask the engine, and the file it is writt\
en in to everybody with the repository.",standards:["OWASP-12","CWE-214"],references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},examples:[{file:"Dockerfile",bad:`FRO\
M redis:8.2
CMD ["redis-server", [|"--requirepass", "Tr0ub4dor3"|]]
`,good:`FROM redis:8.2
CMD ["sh", "-c", "exec redis-server --requirepass \\"$(cat /run/secrets/redis)\\""]
`},{file:"compose.yaml",bad:`services:
  db:
    image: mysql:8.4
    healthcheck:
      test: [|mysqladmin ping -pTr0ub4dor3|]
    command: --default-auth=x
`,good:`services:
  db:
    image: mysql:8.4
    command: ["redis-server", "--requirepass", "\${PASSWORD}"]
    healthcheck:
      test: mysqladmin ping -p$$MYSQL_ROOT_PASSWORD
`}],*check(workload){for(let{what,commands,setting}of startedBy(workload))if(!(isContainer(workload)&&setting.via?.some(({how})=>how==="built-from")))for(let command of commands){let use=secretInCommand(
command);use&&(yield{at:use,severity:use.secret.wellKnown?"medium":use.secret.by==="format"?"critical":"high",message:`${use.secret.wellKnown?"a well-known password":`${article(use.secret.what)} ${use.
secret.what}`} stands in the ${what} of ${labelOf(workload)}, for everybody who can list processes: read it from a file`})}}});var no_secret_in_env_default=defineRule({id:"no-secret-in-env",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of environment variables.",why:"What EN\
V sets stands in the image for everybody who can pull it, and what Compose sets stands in the repository. Every process in the container inherits it, crash reports and debug pages print it, and `docke\
r inspect` shows it.",standards:["CIS-4.10","OWASP-12","NIST-4.1.4","CWE-526","CWE-798"],references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/","Build secrets":"https:\
//docs.docker.com/build/building/secrets/"},examples:[{file:"Dockerfile",bad:`FROM debian:12.9
ENV MODE=fast [|DB_PASSWORD="Tr0ub4dor&3"|]
`,good:`FROM debian:12.9
ARG TOKEN_URL=https://example.com/t
ENV DB_PASSWORD_FILE=/run/secrets/db TOKEN_TTL=3600 API_KEY=\${API_KEY} PASSWORD=<password>
`},{file:"compose.yaml",bad:`services:
  app:
    image: example/app:1.0
    environment:
      - [|DATABASE_URL=postgres://app:Tr0ub4dor3@db/app|]
  db:
    image: postgres:17.2
    environment:
      [|POSTGRES_PASSWORD: postgres|]
`,good:`services:
  app:
    image: example/app:1.0
    environment:
      - DATABASE_URL=postgres://app:\${PW}@db/app
      - API_TOKEN
  db:
    image: postgres:17.2
    environment:
      POSTGRES_PASSWORD: \${DB_PASSWORD:?}
      POSTGRES_PASSWORD_FILE: /run/secrets/db
`}],*check(workload){for(let item of itemsOf(workload.image.env,({value})=>value!==null)){let{name:variable,literal}=item.value,secret2=secretIn(variable,literal);if(!secret2)continue;let isUsers=isContainer(
workload)&&!item.via?.some(({how})=>how==="built-from"),where=isUsers?labelOf(workload):workload.ships?"the image, for everybody who can pull it":`${labelOf(workload)}, and its cache and history`;yield{
at:item,severity:severityOf3(secret2,workload,isUsers),message:`${quote(variable)} puts ${secret2.wellKnown?"a well-known password":`${article(secret2.what)} ${secret2.what}`} into ${where}`}}}});function severityOf3({
by,wellKnown},{ships,dialect},isUsers){return wellKnown?"medium":by==="format"?"critical":isUsers||dialect==="dockerfile"&&!ships?"high":"critical"}var hash=/\$?\$(?:apr1|2[aby]|5|6)\$/,no_secret_in_label_default=defineRule({id:"no-secret-in-label",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Keep secrets out\
 of labels.",why:"Labels are there to be read: `docker inspect` shows them without any right to the container, registries list those of an image, and monitoring copies them into every metric.",standards:[
"OWASP-12","CWE-798"],references:{"Docker object labels":"https://docs.docker.com/engine/manage-resources/labels/"},examples:[{file:"Dockerfile",bad:`FROM debian:12.9
LABEL maintainer=a [|api_token=c0ffee5ecret1|]
`,good:`FROM debian:12.9
LABEL maintainer=a token_ttl=60 com.example.auth=oidc
`},{file:"compose.yaml",bad:`services:
  app:
    image: example/app:1.0
    labels:
      - [|traefik.http.middlewares.a.basicauth.users=admin:$$apr1$$H6uskkkW$$IgXLP6ewTrSuBkTrqE8wj/|]
`,good:`services:
  app:
    image: example/app:1.0
    labels:
      - traefik.http.middlewares.a.basicauth.users=\${USERS}
      - traefik.http.middlewares.b.basicauth.usersfile=/run/secrets/users
`}],*check(workload){for(let item of itemsOf(workload.image.labels,({value})=>value!==null)){let{name:label2,literal}=item.value,secret2=secretIn(label2.slice(label2.lastIndexOf(".")+1),literal),isHash=hash.
test(literal);!secret2&&!isHash||(yield{at:item,severity:isHash?"low":"medium",message:isHash?`${quote(label2)} shows a password hash of ${labelOf(workload)} to whoever can list labels: keep it in a f\
ile`:`${quote(label2)} shows a ${secret2?.what??"credential"} of ${labelOf(workload)} to whoever can list labels`})}}});var system3=/^\/(?:etc|usr|proc|sys|dev|root|boot|bin|sbin|lib|lib64)\/?$|^\/$|^(?:\/var)?\/run\/(?:docker|containerd\/containerd|crio\/crio|podman\/podman)\.sock$/,no_sensitive_volume_default=defineRule(
{id:"no-sensitive-volume",on:"workload",severity:"low",profile:"strict",summary:"Do not declare volumes over system paths.",why:"A path that VOLUME declares stays writable when the container runs with\
 a read-only root, and what was there when the image was built is copied into a fresh volume at every start. Over /etc or /usr an intruder can then change the programs and settings that were to be fix\
ed.",standards:[],references:{VOLUME:"https://docs.docker.com/reference/dockerfile/#volume"},examples:[{file:"Dockerfile",bad:`FROM debian:12.9
VOLUME [|/etc|] /data
VOLUME [[|"/var/run/docker.sock"|]]
VOLUME [|./a:/b|]
`,good:`FROM debian:12.9
VOLUME /var/lib/app /etc/app/conf.d
`}],*check({image,dialect,ships}){if(!(dialect!=="dockerfile"||!ships))for(let item of itemsOf(image.volumes)){let path=item.value.replace(/^["']|["']$/g,"");system3.test(path)?yield{at:item,message:`\
VOLUME over ${quote(path)} keeps it writable under a read-only root`}:/^[^:]+:./.test(path)&&!/^[A-Za-z]:[\\/]/.test(path)&&(yield{at:item,message:`${quote(path)} is no bind mount: VOLUME takes paths \
inside the image only`})}}});var isSshImage=/git(?:ea|lab|ness)|forgejo|gogs|sftp|ssh|bastion|jump|rsync|phabricator|onedev|borg|soft-serve/i,no_ssh_server_default=defineRule({id:"no-ssh-server",on:"workload",severity:"medium",profile:"\
recommended",summary:"Do not run an SSH server in a container.",why:"An SSH server is a second way in, with keys and passwords of its own that somebody has to look after, beside a service that was to \
be the only one. `docker exec` does the same through the engine, with its access control and its log.",standards:["CIS-5.7"],references:{"docker exec":"https://docs.docker.com/reference/cli/docker/con\
tainer/exec/"},examples:[{file:"Dockerfile",bad:`FROM debian:12.9
EXPOSE 80 [|22|]
[|CMD ["/usr/sbin/sshd", "-D"]|]
`,good:`FROM debian:12.9
EXPOSE 80 22/udp 2200-2300
CMD ["/usr/sbin/app"]
`},{file:"compose.yaml",bad:`services:
  app:
    image: example/app:1.0
    ports:
      - [|"127.0.0.1:2222:22"|]
`,good:`services:
  git:
    image: gitea/gitea:1.24
    ports:
      - "2222:22"
  app:
    image: example/app:1.0
    ports:
      - "22:8080"
`}],*check(workload){if(!workload.ships||isSshImage.test(imageName(workload)))return;for(let{what,setting,commands}of startedBy(workload))what!=="health check"&&commands.find(({name:program,words:words2})=>/^(?:sshd|dropbear)$/.
test(program)||program==="service"&&/^sshd?$/.test(words2[1]?.text??"")||words2[0]?.text==="/etc/init.d/ssh")&&(yield{at:setting,message:`${labelOf(workload)} starts an SSH server`});let host="host"in
workload?workload.host:void 0;for(let port2 of host&&!certainly(host.networkMode,mode=>mode==="host")?itemsOf(host.portBindings,({containerPort,protocol})=>containerPort?.from===22&&containerPort.to===
22&&protocol==="tcp"):[])yield{at:port2,message:`${labelOf(workload)} publishes the port of an SSH server`};if(workload.dialect==="dockerfile")for(let port2 of itemsOf(workload.image.exposedPorts,({from,
to,protocol})=>from===22&&to===22&&protocol==="tcp"))yield{at:port2,severity:"low",message:"the image exposes port 22, that of an SSH server"}}}),imageName=({image,path})=>`${image.ref&&image.ref.state!==
"unknown"?image.ref.value.text:""} ${path[path.length-1]??""}`;var no_unneeded_expose_default=defineRule({id:"no-unneeded-expose",on:"workload",severity:"medium",profile:"recommended",summary:"Expose only ports the image itself serves.",why:"EXPOSE tells operator\
s and tools what to open: `docker run -P` publishes every port it lists, and firewall rules are made from it. A database or debug port in an application image is an invitation to open it.",standards:[
"CIS-5.9"],references:{EXPOSE:"https://docs.docker.com/reference/dockerfile/#expose"},options:{most:number("More ports than one image should expose.",5)},examples:[{file:"Dockerfile",bad:`FROM node:22\
.12
EXPOSE 3000 [|5432|] [|31337/tcp|]
`,good:`FROM postgres:17.2
EXPOSE 5432
EXPOSE 8080
`}],*check(workload,project,{most:most6}){if(workload.dialect!=="dockerfile"||!workload.ships)return;let own2=workload.base?.ports??[],ports=itemsOf(workload.image.exposedPorts,({from})=>!own2.includes(
from));for(let port2 of ports){let[number2,facts]=(port2.value.protocol==="tcp"?[...sensitivePorts]:[]).find(([each])=>each>=port2.value.from&&each<=port2.value.to)??[0,void 0];!facts||serves(workload,
project,facts.service)!==(facts.class==="debug")||(yield{at:port2,message:messageFor2(number2,facts)})}let extra=ports[most6];extra&&(yield{at:extra,severity:"low",message:`the image exposes ${ports.length}\
 ports: one service needs fewer`})}}),messageFor2=(port2,{what,class:kind})=>kind==="debug"?`port ${port2} is that of ${what}, which no image that ships should open`:kind==="back door"?`port ${port2} \
is ${what}, and nothing here shows what it is for`:`port ${port2} is that of ${what}, and nothing here shows that the image is that service`;function serves({span,base},project,service){return service.
test(base?.name??"")||service.test(span.file)?!0:dockerfilesOf(project).find(({source})=>source.path===span.file)?.instructions.some(({keyword,logical:{text:text2}})=>shows(keyword,text2,service))===!0}
function shows(keyword,text2,service){if(keyword==="CMD"||keyword==="ENTRYPOINT"||keyword==="FROM"||keyword==="COPY"||keyword==="ADD")return service.test(text2);if(keyword!=="RUN")return!1;let servers=text2.
replace(/\b(?:pip3?|npm|yarn|gem|composer|cargo|go)\s+(?:install|add|i|ci|get)\b[^&|;]*/g,"").replace(/[\w.+-]*(?:-client|-dev|-devel|-libs|-tools|-cli)\b|\blib[\w.+-]*/g,"");return service.test(servers)}var non_root_user_default=defineRule({id:"non-root-user",on:"workload",severity:"high",profile:"recommended",summary:"Run as a user other than root.",why:"Root in a container is root on the host as fa\
r as the kernel is concerned, held back only by namespaces and capabilities. Every hole in those, every careless mount, every writable file inside is worth far more to an intruder who arrives as root.",
standards:["CIS-4.1","OWASP-2","PSS-R","CWE-250"],references:{USER:"https://docs.docker.com/reference/dockerfile/#user"},examples:[{file:"Dockerfile",bad:`FROM debian:12.9
USER app
RUN true
USER [|0:0|]
CMD ["app"]
`,good:`FROM debian:12.9
USER root
RUN true
USER 10001
CMD ["app"]
`},{file:"Dockerfile",bad:`FROM [|node:22.12|]
CMD ["node", "app.js"]
`,good:`FROM node:22.12
USER node
CMD ["node", "app.js"]
`},{file:"compose.yaml",bad:`services:
  app:
    image: example/app:1.0
    user: [|root|]
`,good:`services:
  app:
    image: example/app:1.0
    user: "1000:0"
  db:
    image: postgres:17.2
`}],*check(workload){let{image,ships,windows,dropsRoot:dropsRoot2}=workload;if(!ships||windows||image.user.state==="unknown"||!isRoot(image.user.value))return;let asked2=image.user.state==="written";if(dropsRoot2)
return;let message=asked2?`${labelOf(workload)} runs as root: ${quote(image.user.value)} is written here`:`${labelOf(workload)} runs as root, ${because(workload)}`;yield{at:image.user,severity:asked2?
"high":"medium",message,fix:unsafe({set:"user",to:workload.base?.account??"10001"})}}});function because({base}){return base?base.unprivileged?`the default of ${base.name}; ${base.unprivileged} is the\
 same without root`:`the default of ${base.name}${base.account?`, which has the account ${quote(base.account)} for this`:""}`:"because nothing says otherwise"}var numeric_user_default=defineRule({id:"numeric-user",on:"workload",severity:"info",profile:"strict",summary:"Give the user as a number so that runAsNonRoot can verify it.",why:"Kubernetes cannot tel\
l whether a name is root without opening the image, so it refuses to start a pod with runAsNonRoot. A number it checks at once, and a name in /etc/passwd can be given uid 0.",standards:[],references:{
runAsNonRoot:"https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"},examples:[{file:"Dockerfile",bad:`FROM node:22.12
USER [|node|]
`,good:`FROM node:22.12
ARG USER_ID=1000
USER \${USER_ID}:node
`}],*check({dialect,image,ships,windows},project){dialect!=="dockerfile"||!ships||windows||composesOf(project).length>0||writes(image.user,user=>!/^(?:\d+|root)(?::|$)/.test(user))&&(yield{at:image.user,
message:`${quote(image.user.value)} is a name: runAsNonRoot can only check a number`})}});var inits=/^(?:tini|tini-static|dumb-init|docker-init|catatonit|s6-svscan|s6-overlay|init|supervisord|runsv(?:dir)?|my_init|systemd|pid1|minit|yelp-init)$/,pid1_handles_signals_default=defineRule({id:"\
pid1-handles-signals",on:"workload",severity:"low",confidence:"medium",profile:"strict",summary:"Let process 1 receive signals and reap children.",why:"When a container stops, only its first process, \
number 1, hears of it. A shell or npm in that place does not tell the program it started: ten seconds later that is killed, in the middle of what it writes. Process 1 also has to collect every process\
 that ended; where it does not, they pile up until nothing new can start.",standards:[],references:{"ENTRYPOINT in shell form":"https://docs.docker.com/reference/dockerfile/#shell-form-entrypoint-exam\
ple"},examples:[{file:"Dockerfile",bad:`FROM node:22.12
[|CMD node server.js|]
`,good:`FROM node:22.12
HEALTHCHECK CMD node health.js
CMD ["node", "server.js"]
`},{file:"Dockerfile",bad:`FROM node:22.12
[|CMD ["npm", "start"]|]
`,good:`FROM node:22.12
ENTRYPOINT ["/sbin/tini", "--"]
CMD ["npm", "start"]
`},{file:"Dockerfile",bad:`FROM debian:12.9
[|ENTRYPOINT app --serve|]
`,good:`FROM debian:12.9
ENTRYPOINT exec app --serve
`},{file:"Dockerfile",bad:`FROM fedora:42
[|CMD prepare; app --serve|]
`,good:`FROM fedora:42
CMD app --serve $(hostname)
`}],*check(workload,project){let{ships,windows,image}=workload;if(!ships||windows||"host"in workload&&certainly(workload.host.init,value=>value))return;let stage=workload.dialect==="dockerfile"?stageOf(
workload,project):void 0;if(stage&&chainOf(stage).some(({shell})=>shell)||workload.dialect==="dockerfile"&&project.containers.some(({build,host})=>build?.dockerfile===workload.span.file&&build.stage?.
join()===workload.path.join()&&certainly(host.init,value=>value)))return;let started=startedBy(workload).filter(({what})=>what!=="health check"&&what!=="hook");if(started.some(({commands})=>commands.some(
({name:program,wrappers})=>inits.test(program)||wrappers.some(each=>inits.test(each.name)))))return;let entrypoint=started.find(({what})=>what==="entrypoint");if(!(!entrypoint&&image.entrypoint.state===
"default"&&image.entrypoint.value&&!workload.contents?.execs))for(let each of entrypoint?[entrypoint]:started){let why=weakness(each,workload);why&&(yield{at:each.setting,message:`${why} process 1 of ${labelOf(
workload)}, and does not hand signals on: use exec form with the program itself, exec, or an init`})}}}),rpm=/^(?:dnf|microdnf|yum|tdnf|zypper)$/;function weakness({command,commands},{dialect,contents}){
let[first]=commands;if(command.form==="shell")return commands.filter(({substitutedInto})=>!substitutedInto).length===1&&rpm.test(contents?.packageManager??"")||dialect==="compose"||commands.some(({wrappers})=>wrappers.
some(each=>each.name==="exec"))?void 0:"shell form makes a shell";if(!first)return;let[program,verb]=[first.name,first.words[1]?.text];if(!(first.wrappers.some(each=>/^(?:ba|da|a)?sh$/.test(each.name))||
commands.length>1)&&/^(?:npm|yarn|pnpm)$/.test(program)&&verb!==void 0&&!/^(?:exec|dlx|node)$/.test(verb))return`${quote(`${program} ${verb}`)} makes ${program}`}var required_labels_default=defineRule({id:"required-labels",on:"workload",severity:"info",profile:"strict",summary:"Carry the labels your organisation requires.",why:"When a container misbehaves at n\
ight, its labels say whose it is and where its source lies. One without them is a container nobody answers for.",standards:[],references:{"Image annotations":"https://github.com/opencontainers/image-s\
pec/blob/main/annotations.md"},options:{image:textsByName("Labels of images that ship, and what their values look like: * stands for anything, an empty text for any value."),service:textsByName("The s\
ame for Compose services, whose image's labels count.")},examples:[{file:"Dockerfile",options:{image:{"org.opencontainers.image.source":"https://*","com.example.team":""}},bad:`FROM golang:1.24 AS bui\
ld
FROM [|debian:12.9|]
LABEL [|org.opencontainers.image.source=somewhere|]
`,good:`FROM golang:1.24 AS build
FROM debian:12.9
LABEL org.opencontainers.image.source=https://example.com/a com.example.team=blue
`},{file:"compose.yaml",options:{service:{"com.example.owner":""}},bad:`services:
  [|web|]:
    image: nginx:1.29
`,good:`services:
  web:
    image: nginx:1.29
    labels:
      com.example.owner: blue
`}],*check(workload,_,{image,service}){let{labels}=workload.image,wanted2=isContainer(workload)?service:image;if(!workload.ships||labels.state==="unknown"||Object.keys(wanted2).length===0)return;let missing2=[];
for(let[label2,pattern]of Object.entries(wanted2)){let there=labels.value.findLast(item=>item.state==="unknown"||item.value.name===label2);there?pattern&&there.state==="written"&&there.value.value?.state===
"written"&&!fits(there.value.value.value,pattern)&&(yield{at:there,message:`${quote(label2)} of ${labelOf(workload)} does not look like ${quote(pattern)}`}):missing2.push(label2)}if(missing2.length){let one=missing2.
length===1;yield{at:isContainer(workload)||!workload.image.ref?workload:workload.image.ref,message:`${labelOf(workload)} lacks the required ${one?"label":"labels"} ${missing2.map(quote).join(", ")}`}}}});var readsFiles=/^(?:postgres|mysql|mariadb|mongo|redmine|wordpress|nextcloud|joomla|matomo|percona|bitnami\/.*)$/,secret_as_file_default=defineRule({id:"secret-as-file",on:"workload",severity:"info",confidence:"\
medium",profile:"strict",summary:"Pass credentials as secret files, not as environment.",why:"Every child process inherits the environment, `docker inspect` and debug pages print it, and crash reports\
 carry it away. A file under /run/secrets is read by the one program that needs it.",standards:["OWASP-12","CWE-526"],references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secr\
ets/"},examples:[{file:"compose.yaml",bad:`services:
  db:
    image: postgres:17.2
    environment:
      [|POSTGRES_PASSWORD: \${DB_PASSWORD}|]
`,good:`services:
  db:
    image: postgres:17.2
    environment:
      POSTGRES_PASSWORD_FILE: /run/secrets/db
      POSTGRES_USER: \${DB_USER}
`}],*check(workload){if(isContainer(workload))for(let item of itemsOf(workload.image.env)){let{name:variable,literal,value}=item.value;if(!namesSecret(variable)||value!==null&&!literal.includes("\uFFFC")||
item.via?.some(({how})=>how==="built-from"))continue;let known5=workload.base&&readsFiles.test(workload.base.name);yield{at:item,message:`${quote(variable)} hands a credential to every process of ${labelOf(
workload)}${known5?`; this image reads it from a file that ${quote(`${variable}_FILE`)} names`:"; mount it as a secret and read the file"}`}}}});var common=/^(?:root|daemon|bin|sys|sync|games|man|lp|mail|news|uucp|proxy|www-data|backup|list|irc|nobody|operator|guest|ftp|adm|shutdown|halt|nonroot)$/,user_matches_image_default=defineRule({id:"us\
er-matches-image",on:"workload",severity:"low",confidence:"low",profile:"strict",summary:"Use the account the image was built for.",why:"A name that the image's /etc/passwd does not hold ends the cont\
ainer before it starts. A number that is not the owner of its data makes the service fail at the first write, and the usual repair is to run it as root after all.",standards:[],references:{USER:"https\
://docs.docker.com/reference/dockerfile/#user"},examples:[{file:"Dockerfile",bad:`FROM scratch
COPY app /app
USER [|app|]
`,good:`FROM scratch
COPY --from=build /etc/passwd /etc/passwd
COPY app /app
USER app
`},{file:"Dockerfile",bad:`FROM node:24
USER [|appuser|]
`,good:`FROM node:24
RUN useradd -m appuser
USER appuser
`},{file:"compose.yaml",bad:`services:
  db:
    image: postgres:18
    user: [|"1000:1000"|]
`,good:`services:
  db:
    image: postgres:18
    user: "999:999"
  app:
    image: example/app:1.0
    user: "1000:1000"
`}],*check(workload){let{image,ships,windows,contents,base,added:added2}=workload,user=image.user.state==="written"?image.user.value.split(":")[0]:void 0;if(!ships||windows||!user||image.user.state!==
"written")return;if(!/^\d+$/.test(user)){contents===null&&added2?.copied&&!added2.copied.some(({path,folder})=>path==="/etc/passwd"||folder&&/^\/(?:etc)?$/.test(path))?yield{at:image.user,severity:"me\
dium",confidence:"high",message:`${quote(user)} has no number: an image from scratch has no /etc/passwd to look it up in, so the container does not start`}:base?.account&&user!==base.account&&!(common.
test(user)&&!base.name.startsWith("cgr.dev/"))&&!makes(workload,user)&&(yield{at:image.user,message:`${base.name} documents the account ${quote(base.account)}, and nothing here makes ${quote(user)}`});
return}let owner2=contents?.owner,id=owner2?.ids.split(":")[0]??(/^[1-9]\d*$/.test(base?.user??"")?base?.user:void 0),isData=base?.kind==="datastore"||base?.kind==="broker";id&&isData&&user!==id&&user!==
"0"&&!added2?.builds&&!added2?.mentions.has("chown")&&(yield{at:image.user,message:`${labelOf(workload)} runs as ${user}, and the image was built to run as ${owner2?.ids??id}${owner2?.path?`, which ow\
ns its data in ${quote(owner2.path)}`:""}`})}}),makes=({added:added2,image},user)=>added2===void 0||added2.builds||added2.copied===null||added2.mentions.has(user)||added2.copied.some(({path})=>path===
"/etc/passwd")||knownValue(image.user)?.includes("$")===!0;var valid_image_reference_default=defineRule({id:"valid-image-reference",on:"workload",severity:"high",profile:"recommended",summary:"Write image references that can be pulled.",why:"A reference that \
breaks the grammar stops the build or the deployment, often only where a variable is empty. Somebody in a hurry then replaces a pinned image by whatever works.",standards:[],references:{"Grammar of re\
ferences":"https://github.com/distribution/reference"},examples:[{file:"Dockerfile",bad:`FROM [|Example/App:1.0|]
`,good:`FROM Example.com/app:1.0
`},{file:"Dockerfile",bad:`ARG BASE=
FROM [|\${BASE}|]
`,good:`ARG BASE
FROM \${BASE}
`},{file:"compose.yaml",bad:`services:
  a:
    image: "[|example/a:|]"
`.replace('"[|','[|"').replace('|]"','"|]'),good:`services:
  a:
    image: example/a:\${TAG}
`},{file:"compose.yaml",bad:`services:
  a:
    image: [|example/a@sha256:abc|]
`,good:`services:
  a:
    image: example/a:1.0
`}],*check({references}){for(let{ref}of references)certainly(ref,({fault})=>fault!==void 0)&&(yield{at:ref,message:`${quote(ref.value.text)} is no image reference: ${ref.value.fault}`})}});var rules=[apparmor_abi_default,apparmor_enforced_default,apparmor_resolved_paths_default,apparmor_runtime_baseline_default,complete_deny_default,docker_default_denies_default,exec_target_defined_default,
no_broad_capability_rule_default,no_broad_exec_default,no_broad_file_read_default,no_broad_file_write_default,no_broad_mount_rule_default,no_broad_network_rule_default,no_broad_ptrace_rule_default,no_commented_include_default,
no_confinement_escape_default,no_host_control_rule_default,no_inert_apparmor_rule_default,no_slash_crossing_class_default,no_write_exec_default,valid_apparmor_default,dependency_reachable_default,depends_on_healthy_default,
encrypted_overlay_default,no_default_credential_default,no_disabled_attestations_default,no_ineffective_setting_default,no_lost_hardening_default,no_obsolete_version_default,no_secret_in_build_args_default,
no_secret_in_config_default,no_unescaped_variable_default,no_unpinned_remote_default,no_unsandboxed_build_default,no_unset_variable_default,no_unsupported_secret_default,secret_file_mounted_default,valid_compose_default,
versioned_secret_name_default,allowed_host_config_default,bounded_logs_default,bounded_ulimits_default,cap_drop_all_default,cpu_limit_default,datastore_on_internal_network_default,hardened_tmpfs_default,
hardening_fits_image_default,limits_take_effect_default,memory_limit_default,no_broad_socket_proxy_default,no_colon_security_opt_default,no_credential_mount_default,no_default_bridge_default,no_disabled_logging_default,
no_disabled_selinux_default,no_docker_socket_default,no_docker_tcp_default,no_escape_capability_default,no_host_cgroup_default,no_host_device_default,no_host_ipc_default,no_host_network_default,no_host_pid_default,
no_host_userns_default,no_host_uts_default,no_ignored_ports_default,no_new_privileges_default,no_oom_kill_disable_default,no_plaintext_syslog_default,no_powerful_capability_default,no_privileged_group_default,
no_privileged_host_port_default,no_privileged_default,no_risky_exec_default,no_sensitive_host_mount_default,no_sensitive_port_published_default,no_shadowing_mount_default,no_shared_namespace_default,no_shared_propagation_default,
no_unconfined_apparmor_default,no_unconfined_seccomp_default,no_unmasked_paths_default,no_unneeded_capability_default,no_unsafe_sysctl_default,no_wildcard_port_bind_default,pids_limit_default,read_only_rootfs_default,
restart_policy_default,valid_security_opt_default,add_with_checksum_default,app_workdir_default,copy_from_known_stage_default,copy_over_add_default,gate_can_fail_default,labels_in_final_stage_default,
lean_final_stage_default,lean_package_install_default,lockfile_install_default,no_backdoor_account_default,no_broad_copy_default,no_build_time_key_default,no_cleartext_download_default,no_curl_pipe_shell_default,
no_dev_dependencies_default,no_empty_continuation_default,no_extra_index_default,no_insecure_tls_default,no_late_delete_default,no_secret_file_copied_default,no_secret_in_arg_default,no_secret_in_run_default,
no_secret_mount_leak_default,no_setuid_binary_default,no_sudo_default,no_swallowed_instruction_default,no_undefined_variable_default,no_unreachable_gate_default,no_unreachable_stage_default,no_unsandboxed_run_default,
no_unsigned_packages_default,no_unused_account_default,no_world_writable_default,pinned_packages_default,pip_require_hashes_default,shell_form_needs_shell_default,update_with_install_default,valid_dockerfile_default,
valid_exec_form_default,verified_download_default,dockerignore_any_depth_default,dockerignore_covers_build_files_default,dockerignore_covers_secrets_default,no_dead_ignore_pattern_default,valid_ignore_default,
dockerignore_present_default,hardened_daemon_default,image_updates_configured_default,network_segmentation_default,no_committed_secret_file_default,no_ignored_copy_source_default,no_secret_in_env_file_default,
no_unused_profile_default,profile_exists_default,profile_fits_container_default,supervisor_drops_root_default,no_broader_seccomp_default,no_bypassable_condition_default,no_dead_seccomp_entry_default,no_escape_syscall_default,
no_ignored_seccomp_key_default,no_shadowed_seccomp_rule_default,no_syscall_bypass_default,no_unknown_syscall_default,no_unsafe_seccomp_action_default,no_void_seccomp_condition_default,seccomp_allows_start_default,
seccomp_architectures_default,seccomp_default_deny_default,seccomp_errno_enosys_default,seccomp_runtime_baseline_default,seccomp_socket_families_default,valid_seccomp_default,allowed_registry_default,
approved_base_image_default,command_fits_entrypoint_default,command_in_image_default,explicit_user_default,healthcheck_defined_default,healthcheck_reliable_default,image_digest_pinned_default,no_ambiguous_image_default,
no_cryptominer_default,no_debug_mode_default,no_eol_image_default,no_exec_form_substitution_default,no_floating_tag_default,no_insecure_tls_env_default,no_passwordless_service_default,no_secret_in_command_default,
no_secret_in_env_default,no_secret_in_label_default,no_sensitive_volume_default,no_ssh_server_default,no_unneeded_expose_default,non_root_user_default,numeric_user_default,pid1_handles_signals_default,
required_labels_default,secret_as_file_default,user_matches_image_default,valid_image_reference_default];function settingAt(scopes,rule,place2){let setting={};for(let{applies,rules:rules2}of scopes){let own2=rules2.get(rule);if(!own2||applies&&!applies(place2))continue;let options=own2.options?{options:{
...setting.options,...own2.options}}:{};setting={...setting,...own2.level?{level:own2.level}:{},...options}}return setting}function optionsAt({id,options={}},scopes,place2){let given=settingAt(scopes,
id,place2).options??{};return Object.fromEntries(Object.entries(options).map(([name,{default:fallback}])=>[name,Object.hasOwn(given,name)?given[name]:fallback]))}function isOnSomewhere(scopes,rule){let on=!0;
for(let{applies,rules:rules2}of scopes){let level2=rules2.get(rule)?.level;level2&&(on=level2!=="off"||on&&applies!==void 0)}return on}function check(project,rules2,scopes,fail){let found=[],subjects=new Map,known5=on=>{let list=subjects.get(on)??subjectsOf(on,project);return subjects.set(on,list),list},run=rule=>{for(let subject of known5(
rule.on))try{let options=rule.options?optionsAt(rule,scopes,placeOf(subject)):{};for(let problem3 of rule.check(subject,project,options))found.push({rule,problem:problem3,..."path"in subject?{workload:subject}:
{}})}catch(error){fail(pathOf(subject),new Error(`rule ${rule.id}: ${error instanceof Error?error.message:String(error)}`,{cause:error}))}};for(let rule of rules2)run(rule);return found}function checkIgnores(uses,rules2,project){
return rules2.flatMap(rule=>rule.on==="ignore"?uses.flatMap(use=>[...rule.check(use,project,{})].map(problem3=>({rule,problem:problem3}))):[])}function subjectsOf(on,project){return on==="container"?project.
containers:on==="workload"?[...project.stages,...project.containers]:on==="project"?[project]:(project.documents.get(on)??[]).filter(unit=>documentsIn(unit).some(({skipped})=>!skipped))}var placeOf=subject=>({
file:pathOf(subject),workload:"path"in subject?subject.path:null});function pathOf(subject){return"suppression"in subject?subject.suppression.span.file:"span"in subject?subject.span.file:("affectedBui\
lds"in subject?[...subject.documents.values()].flat():[subject]).flatMap(documentsIn)[0]?.source.path??""}function aroundFrom(source,fail,{contexts,absent,ignored,root,images,together:together2,includeFolders=[],entries,target="docker"}={},shell){return{source,files:folder=>contexts?.get(folder),absent:path=>absent?.
has(path)===!0,ignored:path=>ignored?.has(path)===!0,entries:folder=>entries?.get(folder),root,images,target,includeFolders,above:[],fail,...together2?{together:together2}:{},...shell?{shell}:{}}}function shelfOver(dialect,{judged,fresh=judged,inputAt,keep},around){let reader3=readerOf(dialect),read2=new Map;return{judged,fresh,document:path=>{let input=inputAt(path),known5=read2.get(path)??(input?.
document?.dialect===dialect?input.document:void 0);if(known5||!input)return known5;let made=reader3.parse?reader3.parse(input.source):reader3.read(input.source,around);return read2.set(path,made),reader3.
parse&&keep?.(path,made),made}}}async function*projects(inputs,files2,fail,surroundings2={}){for(let frontend of neededFor(files2))await loadReader(frontend);let shell=files2.some(runsSomething)?await import("./library-PRXLFGNB.mjs"):
void 0;yield*new Run(inputs,files2,fail,surroundings2,shell).projects()}function neededFor(files2){let kinds2=new Set(files2.map(({kind})=>kind)),starts=frontends.some(({dialect,part})=>part==="starts"&&
kinds2.has(dialect)),builds=answering("build");return frontends.filter(each=>kinds2.has(each.dialect)||starts&&each===builds)}var runsSomething=({source,kind})=>frontendOf(kind)?.runs?.test(source.text)===
!0,mostAffected=50,Run=class{#inputs;#files;#fail;#around;#unread;#built=new Set;#builds;constructor(inputs,files2,fail,surroundings2,shell){this.#inputs=new Map(inputs.map(input=>[input.source.path,input])),
this.#files=files2,this.#fail=fail,this.#unread=aroundFrom(path=>this.#inputs.get(path)?.source,fail,surroundings2),this.#around=shell?{...this.#unread,shell}:this.#unread,this.#builds=new Map(files2.
flatMap(file=>frontendOf(file.kind)?.part==="builds"?[[file.source.path,file]]:[]))}*projects(){let profiles2=this.#readProfiles();for(let group of this.#groups("starts"))yield*this.#started(group,profiles2);
for(let group of this.#groups("builds"))group.files.every(path=>this.#built.has(path))||(yield*this.#linked(group,()=>({units:group.units()})));for(let group of this.#groups("excludes"))yield*this.#linked(
group,()=>{let units=group.units();return{units,affectedBuilds:units.flatMap(unit=>this.#affectedBy(unit))}});for(let documents of profiles2.documents.values())for(let document of documents)yield link(
{units:[document],profiles:profiles2},this.#around)}*#groups(part){for(let{dialect}of frontends.filter(each=>each.part===part)){let judged=this.#files.flatMap(({kind,source})=>kind===dialect?[source]:
[]);if(judged.length===0)continue;let shelf=shelfOver(dialect,{judged,inputAt:path=>this.#inputs.get(path)},this.#around);try{yield*groupsOf(readerOf(dialect),shelf,this.#around)}catch(error){for(let{
path}of judged)this.#fail(path,error)}}}*#linked({files:files2},make){try{yield link(make(),this.#around)}catch(error){for(let path of files2)this.#fail(path,error)}}*#started(group,profiles2){try{let starting2=group.
units(),project=link({units:[...starting2,...this.#builtFor(starting2)],profiles:profiles2},this.#around);for(let unit of starting2)profiles2.attach(unit,project.containers);yield project}catch(error){
for(let path of group.files)this.#fail(path,error)}}#builtFor(units){let builds=units.flatMap(unit=>readerOf(unit.dialect).builds?.(unit)??[]),files2=[...new Set(builds.flatMap(({paths:paths2})=>paths2))].
flatMap(path=>this.#builds.get(path)??[]);for(let{source}of files2)this.#built.add(source.path);let inside=builds.flatMap(({inline})=>inline),reader3=inside.length?answering("build"):void 0;return[...files2.
map(({source,kind})=>readerOf(kind).read(source,this.#around)),...reader3?inside.map(text2=>readerOf(reader3.dialect).read(text2.source,this.#around,text2)):[]]}#affectedBy(unit){let{appliesTo:appliesTo2}=readerOf(
unit.dialect),paths2=documentsIn(unit).map(({source})=>source.path);return[...this.#builds.values()].filter(({source})=>paths2.some(path=>appliesTo2?.(path,source.path))).slice(0,mostAffected).map(({source,
kind})=>readerOf(kind).read(source,this.#unread))}#readProfiles(){let documents=new Map;for(let group of this.#groups("confines"))try{for(let document of group.units().flatMap(documentsIn)){let own2=documents.
get(document.dialect);own2?own2.push(document):documents.set(document.dialect,[document])}}catch(error){for(let path of group.files)this.#fail(path,error)}return new Profiles(documents)}};function groupsOf(reader3,shelf,around){
return reader3.projects?.(shelf,around)??shelf.judged.map(source=>({files:[source.path],units:()=>[reader3.read(source,around)]}))}var defaultIgnores={comments:!0,peers:!0,requireReason:"high"};var shortest=5;function secretPlaces(project){let places=[],values=new Set,open=project.containers.flatMap(({path,image})=>[path[1]??"",image.ref?.state==="written"?image.ref.value.text:""]);for(let{span,
value}of hiddenIn(project))places.push(span),value&&value.length>=shortest&&!value.includes("\uFFFC")&&!open.some(name=>name.includes(value))&&values.add(value);return{places,values}}function*hiddenIn(project){
let{stages:stages2,containers,lookup}=project,composes=composesOf(project);for(let compose2 of composes)yield*inConfigs(compose2,lookup);for(let workload of[...stages2,...containers])yield*inWorkload(
workload,lookup);for(let compose2 of composes)yield*inEnvFiles(compose2,lookup);for(let dockerfile2 of dockerfilesOf(project))yield*inDockerfile(dockerfile2,lookup)}function*inConfigs({root},lookup){for(let{
node}of partsOf(partAt({root},"configs")).flatMap(config=>below(config,"content")??[])){let text2=lookup.source(node.span.file)?.text??"";if(isQuoted(node,text2)&&secretInLines(node.text.split(`
`)))yield{span:node.span};else for(let use of secretLines(text2,node.span))yield hiddenBy(use)}}var isQuoted=(node,text2)=>node.kind==="scalar"&&node.quoted&&/^["']/.test(text2.slice(node.span.start,node.
span.start+1));function*inWorkload(workload,lookup){let{image,build}=workload;for(let list of[image.env,image.labels,...build?[build.args]:[]])yield*inVariables(list,lookup);for(let{commands}of startedBy(
workload))for(let command of commands)yield*inCommand(command);"hooks"in workload&&(yield*inContainer(workload,lookup))}function*inContainer({hooks,host},lookup){for(let{env}of hooks)yield*inVariables(
env,lookup);if(host.logOptions.state!=="unknown")for(let option of host.logOptions.value)option.state==="written"&&secretIn(option.value.name,option.value.value)&&(yield{span:option.span})}function*inEnvFiles(compose2,lookup){
for(let{source,values}of allEnvFiles(compose2,lookup))for(let[name,{value,span}]of values){let secret2=secretIn(name,value);if(!secret2)continue;let equals=source.text.slice(span.start,span.end).search(
/[=:]/);yield{span:{...span,start:span.start+equals+1},value:secret2.wellKnown?void 0:value}}}function*inDockerfile({globals,stages:stages2,source},lookup){for(let each of globals)yield*inVariable(each,
lookup);for(let{assignments,scripts,copies}of stages2){for(let each of assignments)yield*inVariable(each,lookup);for(let{instruction}of copies)for(let{span}of instruction.heredocs)for(let use of secretLines(
source.text,span))yield hiddenBy(use);for(let{script}of scripts)for(let command of script.commands)yield*inCommand(command)}}function*inVariables(list,lookup){if(list.state!=="unknown")for(let item of list.
value)item.state!=="unknown"&&(yield*inVariable(item.value,lookup))}function*inVariable({name,value,literal},lookup){if(!value)return;let secret2=secretIn(name,literal);if(secret2&&(yield{span:value.span,
value:secret2.wellKnown?void 0:literal}),secret2||!namesSecret(name)||!literal.includes("\uFFFC"))return;let parts=value.state==="unknown"?literal.split("\uFFFC"):[value.value],{file,start,end}=value.
span,text2=lookup.source(file)?.text.slice(start,end)??"";for(let part of parts){let at2=part.length>=shortest&&secretIn(name,part)?text2.indexOf(part):-1;at2>=0&&(yield{span:{file,start:start+at2,end:start+
at2+part.length},value:part})}}function*inCommand(command){for(let use of secretsInCommand(command))yield hiddenBy(use);for(let span of passwordsSet(command))yield{span}}var hiddenBy=({span,value,secret:secret2})=>({
span,value:secret2.wellKnown?void 0:value});function anchorsOf(project,secrets2){let byFile=new Map;for(let document of documentsOf2(project)){let{dialect,source,inline}=document;if(inline!==void 0)continue;let anchors=readerOf(dialect).anchors?.(
document,source.masking(secrets2.get(source.path)??[]).shown);anchors&&byFile.set(source.path,anchors)}return({file,start})=>byFile.get(file)?.(start)??""}function stagesOf2(project){let byFile=new Map;
for(let document of documentsOf2(project)){let stages2=readerOf(document.dialect).stages?.(document);stages2&&byFile.set(document.source.path,stages2)}return({file,start})=>byFile.get(file)?.(start)}var documentsOf2=({
documents})=>[...documents.values()].flat().flatMap(documentsIn);var severities4=["info","low","medium","high","critical"],profiles=["recommended","strict"],narrower=(a,b)=>profiles.indexOf(a)>profiles.indexOf(b)?a:b;var messages={alias:"repeated by this alias",merge:"merged in here",extends:"extended from here",override:"laid over what stands here",include:"included from here",interpolated:"the variable gets its \
value here","built-from":"built here",inherits:"inherited through this stage"},relatedHops=via=>(via??[]).map(({how,span})=>({span,message:messages[how]}));function toFinding({rule,problem:problem3,workload},spell2,anchorOf){let{at:at2,message,related=[],fix}=problem3;return{rule:rule.id,anchor:anchorOf(at2.span),severity:problem3.severity??rule.severity,
confidence:problem3.confidence??rule.confidence??"high",profile:narrower(rule.profile,problem3.profile??rule.profile),message:redact(message),span:at2.span,workload:workload?.path??null,related:[...related,
...relatedHops(at2.via)],fix:fix?toFix(fix,spell2,workload):null,suppressed:null}}function toFix(fix,spell2,workload){let{safety}=fix;return"edits"in fix?{title:fix.title??"apply the edit",safety,edits:fix.
edits}:{title:fix.title??spell2(fix.change,workload),safety}}function atLevel(finding,scopes,stageAt2){if(scopes.length===0)return finding;let{level:level2}=settingAt(scopes,finding.rule,{file:finding.span.file,workload:finding.workload,stage:stageAt2?.(finding.
span)});if(!level2)return finding;if(level2!=="off")return{...finding,profile:"recommended",...level2==="on"?{}:{severity:level2}}}var samePlace=(a,b)=>a.file===b.file&&a.start===b.start&&a.end===b.end;var certainty=["low","medium","high"];function mergeEqual(pairs){let merged2=new Map;for(let{finding,workload}of pairs){let{file,start,end}=finding.span,key=`${finding.rule}\0${file}\0${start}\0${end}`,
first=merged2.get(key);merged2.set(key,first?join(first,finding,workload):finding)}return[...merged2.values()].map(finding=>finding.related.length?{...finding,related:distinct(finding)}:finding)}function join(first,next,workload){
let full=first.related.length>40,louder=severities4.indexOf(next.severity)>severities4.indexOf(first.severity),also=workload&&workload.path.join("\0")!==first.workload?.join("\0")?[{span:workload.span,
message:`${labelOf(workload)} is affected`}]:[];return{...first,...louder?{severity:next.severity,message:next.message}:{},...next.profile==="recommended"?{profile:next.profile}:{},confidence:certainty.
indexOf(next.confidence)>certainty.indexOf(first.confidence)?next.confidence:first.confidence,related:full?first.related:[...first.related,...also,...next.related],fix:first.fix??next.fix}}function distinct({
related,span}){let kept=[];for(let each of related)!samePlace(each.span,span)&&!kept.some(other=>samePlace(other.span,each.span))&&kept.push(each);return kept.slice(0,20)}function inOrder(findings){let rank=({severity})=>-severities4.indexOf(severity),text2=(a,b)=>a<b?-1:a>b?1:0;return[...findings].sort((a,b)=>text2(a.span.file,b.span.file)||a.span.start-b.span.start||
rank(a)-rank(b)||text2(a.rule,b.rule)||a.span.end-b.span.end||text2(a.message,b.message))}function forProfile(findings,profile){let shown2=findings.filter(finding=>profiles.indexOf(finding.profile)<=profiles.indexOf(profile));return{shown:shown2,hidden:findings.filter(({suppressed})=>!suppressed).
length-shown2.filter(({suppressed})=>!suppressed).length}}function suppress(findings,suppressions,{ignores,locked,peers}){let uses=distinct2(suppressions).map(suppression=>({suppression,used:new Set,refused:new Set}));if(uses.length===0||!ignores.comments)return{
findings:[...findings],uses};let about=usesByPlace(uses),judge3=finding=>{let kept=finding;for(let use of about(finding.span)){let{suppression}=use,named=namedBy(suppression,finding,peers);if(!named||
suppression.by!=="seaworthy"&&!ignores.peers)continue;for(let{value}of named)use.used.add(value);let refusal=refusalOf(suppression,finding,ignores,locked);if(!refusal){let{by,reason:reason3,span}=suppression;
return{...finding,suppressed:{by:"comment",of:by,reason:reason3||null,span}}}use.refused.add(refusal),kept={...kept,related:[...kept.related,{span:suppression.span,message:refusals[refusal](suppression)}]}}
return kept};return{findings:findings.map(judge3),uses}}var wide=2e3;function usesByPlace(uses){let files2=new Map;for(let use of uses){let{file,start,end}=use.suppression.covers,there=files2.get(file)??
{wide:[],narrow:[]};files2.set(file,there),(end-start>wide?there.wide:there.narrow).push(use)}for(let{narrow}of files2.values())narrow.sort((a,b)=>a.suppression.covers.start-b.suppression.covers.start);
return function*({file,start}){let there=files2.get(file);if(!there)return;yield*there.wide;let at2=lastUpTo(there.narrow,start,({suppression})=>suppression.covers.start);for(;at2>=0&&there.narrow[at2].
suppression.covers.start>=start-wide;at2-=1)yield there.narrow[at2]}}var refusals={expired:({until})=>`ignored here until ${until?.value}, and that day has passed`,day:({until})=>`not ignored: ${JSON.
stringify(until?.value)} is no day`,reason:()=>"not ignored: a finding this severe needs a reason after the brackets",locked:()=>"not ignored: the policy this project extends locks the rule"};function refusalOf({
by,until,reason:reason3,rules:rules2},{rule,severity},{today,requireReason},locked){if(locked.has(rule))return"locked";if(until&&!isDay(until.value))return"day";if(until&&today&&until.value<today)return"\
expired";let mustTell=requireReason!=="never"&&severities4.indexOf(severity)>=severities4.indexOf(requireReason),isBlanket=by!=="seaworthy"&&(rules2.length===0||rules2.some(({value})=>value==="*"||value.
toLowerCase()==="all"));return(by==="seaworthy"||isBlanket)&&mustTell&&!reason3?"reason":void 0}function namedBy({by,rules:rules2,covers:covers4},{rule,span},peers){if(span.start<covers4.start||span.start>
covers4.end)return;if(by==="seaworthy"){let named2=rules2.filter(({value})=>value===rule);return named2.length?named2:void 0}let own2=peers[by]??{};if(rules2.length===0)return Object.values(own2).some(
targets2=>targets2.includes(rule))?[]:void 0;let named=rules2.filter(({value})=>targetsOf2(by,value,own2).includes(rule));return named.length?named:void 0}function targetsOf2(peer,id,own2){let key=peer===
"trivy"?trivyId(id):id;if(key.toLowerCase()==="all"||key==="*")return Object.values(own2).flat();let found=Object.keys(own2).find(each=>(peer==="trivy"?trivyId(each):each).toLowerCase()===key.toLowerCase());
return found===void 0?[]:own2[found]??[]}var trivyId=id=>id.replace(/^AVD-/i,"").replace(/^([A-Z]+)-?0*(\d+)$/i,"$1$2");function distinct2(suppressions){return[...new Map(suppressions.map(each=>[`${each.
span.start}\0${each.covers.start}\0${each.span.file}`,each])).values()]}async function lint(inputs,options){let{profile,scopes=[],surroundings:surroundings2={}}=options,rules2=options.rules.filter(({id})=>isOnSomewhere(scopes,id));forgetTexts();let files2=inputs.flatMap(({
source,kind,isSupporting})=>{if(isSupporting)return[];if(kind!==void 0&&!frontendOf(kind))throw new RangeError(`${source.path}: there is no format ${JSON.stringify(kind)}`);let found=kind??dialectOf(source.
path,source.text.slice(0,headLength));return found?[{source,kind:found}]:[]}),judged=await judge2(inputs,files2,{...options,rules:rules2,scopes,surroundings:surroundings2}),{findings,uses}=await answerComments(
judged,{...options,rules:rules2,scopes}),{shown:shown2,hidden}=forProfile(findings,profile);return{files:files2.map(({source,kind})=>({path:source.path,kind})).sort((a,b)=>a.path<b.path?-1:1),findings:shown2,
ignores:uses.map(({suppression,used,refused})=>({suppression,used:[...used],refused:[...refused]})),notices:[...judged.skipped].map(([path,why])=>({path,message:`not judged: ${why}`})),failures:judged.
failures,hidden,rules:rules2.map(infoOf),...surroundings2.prefix===void 0?{}:{prefix:surroundings2.prefix},sources:sourcesOf2(inputs,shown2,judged.secrets)}}async function judge2(inputs,files2,{rules:rules2,
scopes,surroundings:surroundings2,progress}){let pairs=[],suppressions=[],skipped=new Map,failures=[],secrets2=new Map,judged=new Set,fail=(path,error)=>{failures.push({path,message:`could not be judg\
ed, which is our mistake: please report it (${error instanceof Error?error.message:String(error)})`})};for await(let project of projects(inputs,files2,fail,surroundings2)){let documents=[...project.documents.
values()].flat().flatMap(documentsIn);try{let{places,values}=secretPlaces(project);for(let span of places){let known5=secrets2.get(span.file);known5?known5.push(span):secrets2.set(span.file,[span])}let anchorOf=anchorsOf(
project,secrets2),stageAt2=stagesOf2(project);for(let raw of check(project,rules2,scopes,fail)){let finding=atLevel(toFinding(raw,spell,anchorOf),scopes,stageAt2);finding&&pairs.push({finding:maskedFinding(
finding,values),workload:raw.workload&&identityOf(raw.workload)})}}catch(error){for(let{source}of documents)fail(source.path,error)}for(let{source,suppressions:own2,skipped:why}of documents){for(let suppression of own2)
suppressions.push(suppression);why&&skipped.set(source.path,why),judged.add(source.path)}progress?.(judged.size,files2.length)}let findings=inOrder(mergeEqual(pairs)),texts2=new Map(inputs.map(({source})=>[
source.path,source]));for(let path of new Set(findings.map(({span})=>span.file))){let source=texts2.get(path);source&&!judged.has(path)&&suppressions.push(...hashComments(source))}return{findings,suppressions,
skipped,failures,secrets:secrets2,texts:texts2}}async function answerComments(judgement,options){let{ignores=defaultIgnores,locked=new Set}=options,{suppressions}=judgement,peers=suppressions.some(({by})=>by!==
"seaworthy")?(await import("./library-LT77V2T4.mjs")).peerIds:{},answered=suppress(judgement.findings,suppressions,{ignores,locked,peers}),about=ignores.comments?findingsAboutComments(answered.uses,
judgement,options):[];if(about.length===0)return answered;let more=suppress(about,suppressions,{ignores,locked,peers}).findings;return{...answered,findings:inOrder([...answered.findings,...more])}}function findingsAboutComments(uses,{
texts:texts2,failures,skipped},{rules:rules2,scopes,known:known5=[],whole=!0}){if(uses.length===0||!rules2.some(({on})=>on==="ignore"))return[];let ran=new Set(rules2.map(({id})=>id)),names4=new Set([
...known5,...ran]),all=whole&&failures.length===0,seen=uses.map(use=>{let{file}=use.suppression.span;return{...use,ran,known:names4,judged:all&&!skipped.has(file),text:texts2.get(file)?.text??""}});return checkIgnores(
seen,rules2,nothing()).flatMap(raw=>atLevel(toFinding(raw,spell,()=>""),scopes)??[])}var nothing=()=>{let nowhere=aroundFrom(()=>{},()=>{});return link({units:[]},nowhere)},maskedFinding=(finding,values)=>values.
size===0?finding:{...finding,message:messageWithoutSecrets(finding.message,values),anchor:messageWithoutSecrets(finding.anchor,values),related:finding.related.map(({span,message})=>({span,message:messageWithoutSecrets(
message,values)}))},identityOf=workload=>{let{path,span,ships,dialect}=workload;return isContainer(workload)?{path,span,ships,dialect}:void 0};function infoOf({id,on,severity,confidence="high",profile,
summary,why,standards}){return{id,subject:on,severity,confidence,profile,summary,why,standards}}function sourcesOf2(inputs,findings,secrets2){let named=new Set(findings.flatMap(({span,related})=>[span.
file,...related.map(each=>each.span.file)]));return new Map(inputs.flatMap(({source})=>named.has(source.path)?[[source.path,source.masking(secrets2.get(source.path)??[])]]:[]))}var isLive=({suppressed,status})=>!suppressed&&status!=="existing";var levelOf=severity=>severity==="critical"||severity==="high"?"error":severity==="medium"?"warning":"notice";function placeOf2({sources},{file,start,end}){let source=sources.get(file),from=source?.position(start)??{line:1,column:1},to=source?.position(end)??from;return{path:file,line:from.line,column:from.column,
endLine:to.line,endColumn:to.column}}function compactReport(report){return report.findings.filter(isLive).map(({span,severity,message,rule})=>{let{path,line,column}=placeOf2(report,span);return`${harmlessPath(path).replace(/:(?=\d+:\d+: )/g,
"%3A")}:${line}:${column}: ${levelOf(severity)}[${severity}] ${harmlessLine(message)} [${rule}]
`}).join("")}import{createHash}from"node:crypto";function fingerprints({findings,sources,prefix},renamed=new Map){let seen=new Map;return findings.map(({rule,span,anchor})=>{let text2=sources.get(span.file)?.shown.slice(span.start,Math.min(span.end,
span.start+2e3))??"",path=fromRoot(prefix,span.file),identity=JSON.stringify([rule,renamed.get(path)??path,bare2(anchor),bare2(isImage.test(anchor)?repositoryOf(text2):redact(text2))]),hash2=createHash(
"sha256").update(identity).digest("hex").slice(0,16),count=(seen.get(hash2)??0)+1;return seen.set(hash2,count),`${hash2}:${count}`})}var fromRoot=(prefix,path)=>prefix?joinPath(prefix,path):path,isImage=/(?: FROM|\.image)$/,
repositoryOf=image=>redact(image.replace(/@.*$/s,"").replace(/:[^:/]*$/,"")),bare2=text2=>text2.replace(/^[ \t]*- /gm,"").replace(/[\s"'`[\]{},\\]+/g,"").replace(/\*+/g,"*");var helpUri=({subject,id})=>`https://github.com/seaworthy-lint/seaworthy/blob/main/rules/${subject}/${id}.md`;function summaryOf({files:files2,findings,hidden,since}){let live=findings.filter(isLive),count=severity=>live.filter(finding=>finding.severity===severity).length,by=who=>findings.filter(({suppressed})=>suppressed?.
by===who).length;return{files:files2.length,findings:live.length,suppressed:by("comment"),known:by("baseline"),existing:findings.filter(({status,suppressed})=>!suppressed&&status==="existing").length,
fixed:since?.fixed.length??0,hidden,bySeverity:Object.fromEntries(severities4.toReversed().map(severity=>[severity,count(severity)]))}}var some=(count,thing)=>`${count} ${thing}${count===1?"":"s"}`;function summaryLine(report){
let{files:files2,findings,suppressed,known:known5,existing,fixed,hidden,bySeverity}=summaryOf(report),{since}=report,parts=severities4.toReversed().flatMap(severity=>bySeverity[severity]?[`${bySeverity[severity]}\
 ${severity}`]:[]),rest=[...since?[`${fixed} fixed and ${existing} there already, compared with ${since.ref}`]:[],...known5?[`${known5} in the baseline`]:[],...suppressed?[`${suppressed} suppressed`]:
[],...hidden&&!since?[`${hidden} more with --profile strict`]:[]],thing=since?"new finding":"finding";return`${findings?`${some(findings,thing)} (${parts.join(", ")})`:`No ${thing}s`} in ${some(files2,
"file")}${rest.length?`; ${rest.join(", ")}`:""}.`}function jsonReport(report,version){let prints=fingerprints(report),rules2=new Map(report.rules.map(rule=>[rule.id,rule])),document={schemaVersion:1,tool:{name:"seaworthy",version},files:report.files,
findings:report.findings.map((finding,at2)=>findingOf(report,finding,prints[at2],rules2.get(finding.rule))),...report.since?{since:report.since.ref,fixed:report.since.fixed.map(each=>({...each,message:harmless(
each.message)}))}:{},summary:{...summaryOf(report),failures:report.failures.map(({path,message})=>({path,message:harmless(message)})),notices:report.notices.map(({path,message})=>({path,message:harmless(
message)}))}};return harmlessJson(document)}function findingOf(report,{rule,severity,confidence,message,span,workload,anchor,related,fix,suppressed,status},fingerprint,info){return{rule,severity,confidence,
message:harmless(message),...placeOf2(report,span),workload,anchor:harmless(anchor),fingerprint,related:related.map(each=>({...placeOf2(report,each.span),message:harmless(each.message)})),fix:fix?{title:harmless(
fix.title),safety:fix.safety}:null,suppressed:suppressed&&{by:suppressed.by,reason:suppressed.reason===null?null:harmless(suppressed.reason)},status:status??null,helpUri:info?helpUri(info):null}}var factor=37n,firstFactor=BigInt.asUintN(64,factor**BigInt(100)),endOfFile=65535;function lineHashes(text2){let ring=new Uint32Array(100),starts=new Array(100).fill(-1),hashes=[],counts=new Map,hash2=0n,
at2=0,line=0,atLineStart=!0,emit=which=>{let hex=hash2.toString(16),count=(counts.get(hex)??0)+1;counts.set(hex,count),hashes[which]=`${hex}:${count}`},push=code=>{let due=starts[at2];due>=0&&emit(due),
starts[at2]=-1,atLineStart&&(atLineStart=!1,starts[at2]=line,line+=1),code===10&&(atLineStart=!0);let evicted=ring[at2];ring[at2]=code,hash2=BigInt.asUintN(64,factor*hash2+BigInt(code)-firstFactor*BigInt(
evicted)),at2=(at2+1)%100};for(let index=0;index<text2.length;index+=1){let code=text2.charCodeAt(index);if(!(code===32||code===9))if(code===13){if(text2.charCodeAt(index+1)===10)continue;push(10)}else
push(code)}push(endOfFile);for(let flush=0;flush<100;flush+=1){let due=starts[at2];due>=0&&emit(due),starts[at2]=-1;let evicted=ring[at2];ring[at2]=0,hash2=BigInt.asUintN(64,factor*hash2-firstFactor*BigInt(
evicted)),at2=(at2+1)%100}return hashes}var mostLinks=10,mostResults=25e3,scores={critical:"9.5",high:"8.0",medium:"5.5",low:"2.5",info:"0.5"},level=severity=>severity==="critical"||severity==="high"?"error":severity==="medium"?"warning":"n\
ote";function sarifReport(report,version,category="seaworthy"){let prints=new Map(fingerprints(report).map((print,at2)=>[report.findings[at2],print])),live=onePerLine(report,report.findings.filter(({suppressed})=>!suppressed),
prints),worst=[...live].sort((a,b)=>severities4.indexOf(b.severity)-severities4.indexOf(a.severity)),kept=new Set(worst.slice(0,mostResults)),order=new Map(report.rules.map(({id},at2)=>[id,at2])),hashes=new Map,
hashAt=(path,line)=>(hashes.has(path)||hashes.set(path,lineHashes(report.sources.get(path)?.text??"")),hashes.get(path)?.[line-1]),log={$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"\
2.1.0",runs:[{tool:{driver:{name:"seaworthy",informationUri:"https://github.com/seaworthy-lint/seaworthy",version,semanticVersion:version,rules:report.rules.map(descriptor)}},automationDetails:{id:`${category.
replace(/\/+$/,"")}/`},columnKind:"utf16CodeUnits",originalUriBaseIds:{"%SRCROOT%":{description:{text:"The root of the checkout."}}},invocations:[{executionSuccessful:report.failures.length===0,toolExecutionNotifications:notifications(
report,live.length-kept.size)}],results:live.filter(finding=>kept.has(finding)).map(finding=>result(report,finding,order.get(finding.rule)??-1,prints.get(finding)??"",hashAt))}]};return harmlessJson(log)}
function onePerLine(report,findings,prints){let merged2=new Map;for(let finding of findings){let{path,line}=placeOf2(report,finding.span),key=JSON.stringify([finding.rule,path,line]),first=merged2.get(
key);if(!first)merged2.set(key,finding);else if(first.related.length<100){let joined2={...first,related:[...first.related,{span:finding.span,message:finding.message},...finding.related]};prints.set(joined2,
prints.get(first)??""),merged2.set(key,joined2)}}return[...merged2.values()]}function descriptor(rule){let{id,severity,confidence,summary,why,standards}=rule,uri=helpUri(rule);return{id,name:id.replace(
/(?:^|-)([a-z0-9])/g,(_,letter)=>letter.toUpperCase()),shortDescription:{text:summary},fullDescription:{text:`${summary} ${why}`.slice(0,1024)},help:{text:`${why} See ${uri}`,markdown:`${summary}

${why}

${standards.length?`Standards: ${standards.join(", ")}.

`:""}[More about ${id}](${uri})`},helpUri:uri,defaultConfiguration:{level:level(severity)},properties:{tags:["security",...standards.map(each=>each.startsWith("CWE-")?`external/cwe/${each.toLowerCase()}`:
each)].slice(0,10),precision:confidence,"security-severity":scores[severity]}}}function result(report,finding,ruleIndex,print,hashAt){let{rule,severity,message,span,related,fix,status}=finding,{path,line}=placeOf2(
report,span),hash2=hashAt(path,line),links2=related.slice(0,mostLinks).map(({message:text2},at2)=>` See [${escapeLink(text2)}](${at2+1}).`).join("");return{ruleId:rule,ruleIndex,level:level(severity),
message:{text:`${capital(escapeLink(message))}.${fix?` Fix: ${escapeLink(fix.title)}.`:""}${links2}`},locations:[location(report,span)],...related.length?{relatedLocations:related.map((each,at2)=>({...location(
report,each.span),id:at2+1,message:{text:harmless(each.message)}}))}:{},...status?{baselineState:status==="existing"?"unchanged":"new"}:{},partialFingerprints:{...hash2?{primaryLocationLineHash:hash2}:
{},"seaworthy/v1":print},...fixesOf(report,finding)}}var escapeLink=text2=>harmless(text2).replace(/[\\[\]]/g,"\\$&"),capital=text2=>text2.charAt(0).toUpperCase()+text2.slice(1),uriOf=path=>path.split(
"/").map(encodeURIComponent).join("/")||"unknown";function region(report,span){let{line,column,endLine,endColumn}=placeOf2(report,span);return{startLine:line,startColumn:column,endLine,endColumn:line===
endLine&&column===endColumn?endColumn+1:endColumn}}function location(report,span){let{line,endLine}=placeOf2(report,span),source=report.sources.get(span.file),from=Math.max(1,line-1),to=Math.min(source?.
lineCount??line,Math.max(Math.min(endLine,line+3),line)+1),snippet=source?Array.from({length:to-from+1},(_,at2)=>harmless(source.line(from+at2)).slice(0,400)).join(`
`):"",inner=region(report,span),context=to>from&&inner.endLine<=to&&from<inner.startLine?{contextRegion:{startLine:from,endLine:to,snippet:{text:snippet}}}:{};return{physicalLocation:{artifactLocation:{
uri:uriOf(fromRoot(report.prefix,span.file)),.../^(?:\/|\.\.)/.test(fromRoot(report.prefix,span.file))?{}:{uriBaseId:"%SRCROOT%"}},region:inner,...context}}}function fixesOf(report,{fix}){let edits2=fix?.
edits??[],[first]=edits2;if(!fix||!first||edits2.some(({text:text2})=>redact(text2)!==text2))return{};let replacements=edits2.map(({span,text:text2})=>{let{line,column,endLine,endColumn}=placeOf2(report,
span);return{deletedRegion:{startLine:line,startColumn:column,endLine,endColumn},...text2?{insertedContent:{text:text2}}:{}}});return{fixes:[{description:{text:`${capital(harmless(fix.title))}.`},artifactChanges:[
{artifactLocation:{uri:uriOf(fromRoot(report.prefix,first.span.file))},replacements}]}]}}function notifications({notices,failures},dropped){let note=level2=>each=>({level:level2,message:{text:`${harmless(
each.path)}: ${harmless(each.message)}.`}}),all=[...failures.map(note("error")),...notices.map(note("note"))];return dropped>0?[{level:"warning",message:{text:`${dropped} less severe findings are left\
 out: a file holds ${mostResults} at most.`}},...all]:all}var widest=160;function frame({sources},span,paint,before=1){let source=sources.get(span.file);if(!source)return[];let from=source.position(span.start),to=source.position(Math.max(span.start,span.end-
1)),last=Math.min(to.line,from.line+2),gutter=String(last).length+2,lines=[];for(let line=Math.max(1,from.line-before);line<=last;line+=1){let shown2=show(source,line,line===from.line?from.column:1);if(lines.
push(`${String(line).padStart(gutter)} | ${shown2.text}`.trimEnd()),line<from.line)continue;let start=shown2.column(line===from.line?from.column:firstColumn(source,line)),end=shown2.column(line===to.line?
to.column+1:source.line(line).length+1);lines.push(`${" ".repeat(gutter)} | ${" ".repeat(Math.max(0,start-1))}${paint("^".repeat(Math.max(1,end-start)))}`)}return to.line>last&&lines.push(`${" ".repeat(
gutter)} | ...`),lines}var firstColumn=(source,line)=>source.line(line).search(/\S|$/)+1;function show(source,line,focus){let whole=source.line(line),cut=whole.length>widest?Math.max(0,Math.min(focus-
40,whole.length-widest)):0,piece=whole.slice(cut,cut+widest),masked=whole.length>2e4?redactKeepingWidth(piece):maskedPiece(whole,cut),widths=[],text2=cut>0?"...":"";for(let unit of masked){for(let at2=0;at2<
unit.length;at2+=1)widths.push(text2.length+1);text2+=unit==="	"?"    ":visible(unit)}return widths.push(text2.length+1),text2=text2.replace(/##\[/g,"# #["),{text:cut+widest<whole.length?`${text2}...`:
text2,column:column=>widths[Math.max(0,Math.min(column-1-cut,widths.length-1))]??1}}var maskedPiece=(whole,cut)=>redactKeepingWidth(whole).slice(cut,cut+widest),redactKeepingWidth=text2=>{let masked=redact(
text2);return masked.length===text2.length?masked:text2.replace(/\S/g,"*")};var colours={critical:"magenta",high:"red",medium:"yellow",low:"cyan",info:"blue"};function textReport(report,{style,quiet}){let live=report.findings.filter(isLive),blocks=placesOf2(live).map(findings=>block(
report,findings,style)),summary=quiet?[]:[summaryLine(report)],parts=[...blocks,...summary];return parts.length?`${parts.join(`

`)}
`:""}function placesOf2(findings){let groups5=[];for(let finding of findings){let group=groups5.slice(-3).find(([first])=>first&&samePlace(first.span,finding.span));group?group.push(finding):groups5.push(
[finding])}return groups5}function block(report,findings,style){let[first]=findings;if(!first)return"";let{path,line,column}=placeOf2(report,first.span),widest2=Math.max(...findings.map(({rule})=>rule.
length)),lines=[style("bold",`${harmlessPath(path)}:${line}:${column}`),...frame(report,first.span,marks=>style(colours[first.severity],marks))];for(let finding of findings)lines.push(...sentence(report,
finding,widest2,style));return lines.join(`
`)}function sentence(report,{severity,rule,message,fix,related,confidence},widest2,style){let sure=confidence==="low"?style("dim"," (not certain)"):"",indent=" ".repeat(11),lines=[`  ${style(colours[severity],
severity.padEnd(8))} ${style("bold",rule.padEnd(widest2))}  ${harmlessLine(message)}${sure}`];fix&&lines.push(`${indent}${style("dim","fix:")} ${harmlessLine(fix.title)}${fix.safety==="unsafe"?style("\
dim"," (may change how it works)"):""}`);for(let{span,message:why}of related){let place2=placeOf2(report,span);lines.push(`${indent}${style("dim","see:")} ${harmlessLine(place2.path)}:${place2.line}:${place2.
column} ${harmlessLine(why)}`),lines.push(...frame(report,span,marks=>style("dim",marks),0).slice(0,2).map(text2=>`${indent}${text2}`))}return lines}function applyEdits(text2,edits2){let ordered=[...edits2].sort((a,b)=>a.span.start-b.span.start||a.span.end-b.span.end),parts=[],at2=0;for(let{span,text:replacement}of ordered){if(span.start<at2)throw new RangeError(
`edit at ${span.file}:${span.start} overlaps the one before it`);parts.push(text2.slice(at2,span.start),replacement),at2=span.end}return parts.push(text2.slice(at2)),parts.join("")}function applyFixes(path,text2,findings){let taken=[],touches2=(a,b)=>a.span.start<b.span.end&&b.span.start<a.span.end;for(let{fix,suppressed}of findings){let edits2=fix?.edits??[];if(suppressed||edits2.
length===0||edits2.some(({span})=>span.file!==path))continue;let fresh=edits2.filter(edit=>!taken.some(other=>other.text===edit.text&&other.span.start===edit.span.start&&other.span.end===edit.span.end));
fresh.some(edit=>taken.some(other=>touches2(edit,other)))||taken.push(...fresh)}return applyEdits(text2,taken)}function lint2(sources,{profile="recommended",only,rules:levels={},today}={}){let inputs=sources.map(({path,text:text2,kind,alone=!1})=>({source:new Source(path,text2,alone),...kind?{kind}:{}})),settings=Object.
entries(levels).map(([id,value])=>{let{level:level2,...options}=typeof value=="string"?{level:value}:value;return[id,{...level2?{level:level2}:{},...Object.keys(options).length?{options}:{}}]});return lint(
inputs,{rules:only?rules.filter(({id})=>only.includes(id)):rules,known:rules.map(({id})=>id),profile,scopes:settings.length?[{rules:new Map(settings)}]:[],ignores:{...defaultIgnores,today}})}export{applyFixes,compactReport,jsonReport,lint2 as lint,rules,sarifReport,textReport};
