var R=Object.defineProperty;var U=Object.getOwnPropertyDescriptor;var Y=Object.getOwnPropertyNames;var q=Object.prototype.hasOwnProperty;var H=(e,a)=>{for(var t in a)R(e,t,{get:a[t],enumerable:!0})},V=(e,a,t,n)=>{if(a&&typeof a=="object"||typeof a=="function")for(let r of Y(a))!q.call(e,r)&&r!==t&&R(e,r,{get:()=>a[r],enumerable:!(n=U(a,
r))||n.enumerable});return e};var B=e=>V(R({},"__esModule",{value:!0}),e);var pe={};H(pe,{moreCommand:()=>z});module.exports=B(pe);var k=require("../shared/baseline.js"),b=require("../shared/help.js"),o=require("../shared/run.js"),$e=require("../shared/fingerprint.js"),u=require("../shared/core.js"),
F=require("node:fs"),L=require("node:path"),_=require("node:fs"),x=require("node:path");async function G(e,a,{out:t,err:n}){let{values:r,origin:i}=e;if(r.since!==void 0)throw new o.b("a baseline holds\
 what is found now: leave out --since");let s=await(0,o.y)(e,a,{cwd:process.cwd(),today:(0,o.z)()});if(s.baseline===void 0)throw new o.b(`${i("no-baseline")} leaves no file to write`);let f=s.baseline,
$=(0,o.d)(f);if(r.prune&&!$)throw new o.b(`there is no ${(0,o.e)(f)} to prune: seaworthy baseline writes it`);let{report:l}=await(0,o.J)(e,{...s,baseline:void 0},a);if((0,o.x)([...l.failures,...l.notices],
n),l.failures.length)return o.f.failed;let c=(0,o.B)(e,s);if(r.prune&&!c)throw new o.b(`--prune looks at the whole repository: run it in ${(0,o.e)(s.root)||"this folder"} without paths`);let{stale:h,unmet:m}=(0,k.a)(
l,$??[],{whole:c,profile:s.profile}),d=new Set(h),p=(r.prune?$??[]:m).filter(g=>!d.has(g)),y=r.prune?p:[...(0,k.b)(l,$??[]),...p].sort(k.c);try{(0,F.writeFileSync)(f,(0,k.d)(y))}catch(g){throw new o.b(
`${(0,o.e)(f)} could not be written (${g.code??String(g)})`)}let v=r.prune?`${d.size} taken out`:`${y.filter(({fingerprint:g})=>!$?.some(w=>w.fingerprint===g)).length} of them new`;return t(`${(0,o.e)(
f)}: ${y.length} known ${y.length===1?"finding":"findings"}, ${v}
`),o.f.clean}var j=["bash","zsh","fish","powershell"];function I({paths:e},a,{out:t}){let n=(0,o.c)("completions",e[0],j);if(!n||e.length>1)throw new o.b(`completions wants the name of a shell: ${j.join(
", ")}`);let r=a.map(({id:s})=>s),i=Object.keys(b.b).map(s=>{let f=s==="only"||s==="skip";return{name:s,short:(0,b.c)(s),says:b.b[s].says.replace(/['`"$\\:[\]]/g,""),takesValue:o.D[s].type==="string",
words:f?r:b.b[s].words??[]}});return t({bash:K,zsh:Q,fish:X,powershell:Z}[n](i,r)),o.f.clean}var K=(e,a)=>`_seaworthy() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} words=
  case $before in
${e.filter(({words:t})=>t.length).map(({name:t,words:n})=>`    --${t}) words="${n.join(" ")}" ;;
`).join("")}    explain) words="${a.join(" ")}" ;;
    completions) words="${j.join(" ")}" ;;
    problem-matcher) words="github vscode" ;;
  esac
  if [[ -n $words ]]; then COMPREPLY=($(compgen -W "$words" -- "$word")); return; fi
  if [[ $word == -* ]]; then COMPREPLY=($(compgen -W "${e.map(({name:t})=>`--${t}`).join(" ")}" -- "$word")); return; fi
  mapfile -t COMPREPLY < <(compgen -f -- "$word")
  if ((COMP_CWORD == 1)); then COMPREPLY+=($(compgen -W "${o.F.join(" ")}" -- "$word")); fi
}
complete -o filenames -F _seaworthy seaworthy
`,Q=(e,a)=>`#compdef seaworthy
_seaworthy() {
  local -a commands
  commands=(
${o.F.map(t=>`    '${t}:${b.a[t].says.replace(/['`:]/g,"")}'
`).join("")}  )
  case \${words[2]} in
    explain) (( CURRENT == 3 )) && { compadd ${a.join(" ")}; return } ;;
    completions) (( CURRENT == 3 )) && { compadd ${j.join(" ")}; return } ;;
    problem-matcher) (( CURRENT == 3 )) && { compadd github vscode; return } ;;
  esac
  (( CURRENT == 2 )) && _describe command commands
  _arguments \\
${e.map(({name:t,says:n,takesValue:r,words:i})=>`    '*--${t}[${n}]${r?`:value:${i.length?`(${i.join(" ")})`:"_files"}`:""}' \\
`).join("")}    '*:file:_files'
}
if [ "\${funcstack[1]}" = _seaworthy ]; then _seaworthy "$@"; elif (( \${+functions[compdef]} )); then compdef _seaworthy seaworthy; fi
`,X=(e,a)=>[...o.F.map(t=>`complete -c seaworthy -n __fish_use_subcommand -a ${t} -d '${b.a[t].says.replace(/'/g,"")}'`),`complete -c seaworthy -n '__fish_seen_subcommand_from explain' -xa '${a.join("\
 ")}'`,`complete -c seaworthy -n '__fish_seen_subcommand_from completions' -xa '${j.join(" ")}'`,"complete -c seaworthy -n '__fish_seen_subcommand_from problem-matcher' -xa 'github vscode'",...e.map(({
name:t,short:n,says:r,takesValue:i,words:s})=>`complete -c seaworthy -l ${t}${n?` -s ${n}`:""}${i?s.length?` -xa '${s.join(" ")}'`:" -r":""} -d '${r}'`),""].join(`
`),Z=(e,a)=>`Register-ArgumentCompleter -Native -CommandName seaworthy -ScriptBlock {
  param($word, $ast, $at)
  $elements = @($ast.CommandElements | ForEach-Object { "$_" })
  $before = if ($word) { $elements[-2] } else { $elements[-1] }
  $words = switch ($before) {
${e.filter(({words:t})=>t.length).map(({name:t,words:n})=>`    '--${t}' { ${n.map(r=>`'${r}'`).join(",")} }
`).join("")}    'explain' { ${a.map(t=>`'${t}'`).join(",")} }
    'completions' { ${j.map(t=>`'${t}'`).join(",")} }
    'problem-matcher' { 'github','vscode' }
    default { ${[...o.F,...e.map(({name:t})=>`--${t}`)].map(t=>`'${t}'`).join(",")} }
  }
  $words | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`;async function ee(e,a,{out:t}){let{values:n,origin:r,paths:i}=e;if(i.length)throw new o.b(`config takes no paths: for one file say config --explain ${i[0]}`);let s=(0,o.c)(r("format"),n.format?.[0],
["text","json"])??"text",f=(0,o.H)((0,o.c)(r("color"),n.color,["auto","always","never"])??"auto"),{format:$,...l}=n,c=await(0,o.y)({...e,values:l},a,{cwd:process.cwd(),today:(0,o.z)()}),h=n.explain,m=[
...oe(c),...ae(c,a,h)],d=c.configuration?.files??[];if(s==="json")t((0,u.oa)({files:d,...h?{explains:h}:{},settings:m.map(p=>({...p,value:(0,u.la)(p.value)}))}));else{let p=Math.max(...m.map(({key:w})=>w.
length)),y=Math.min(40,Math.max(...m.map(({value:w})=>w.length))),v=d.length?`read: ${d.map(u.ma).join(", ")}
`:`no configuration file: seaworthy init begins one
`,g=h===void 0?"":`${te(h,c)}
`;t(`${v}${g}${m.map(({key:w,value:C,from:O})=>`${w.padEnd(p)}  ${f("bold",(0,u.ma)(C).padEnd(y))}  ${f("dim",(0,u.ma)(O))}
`).join("")}`)}return o.f.clean}function te(e,{isExcluded:a}){let t=(0,u.Rb)(e),n=a((0,L.resolve)(e))?"left out by exclude":t?`judged as ${t}`:"judged by its content, if at all";return`${(0,u.na)(e)}:\
 ${n}`}function oe(e){let a=s=>e.origins.get(s)??"default",{ignores:t,outputs:n,locked:r,configuration:i}=e;return[{key:"profile",value:e.profile,from:a("profile")},{key:"fail-on",value:e.failOn,from:a(
"fail-on")},{key:"min-severity",value:e.minSeverity,from:a("min-severity")},{key:"min-confidence",value:e.minConfidence,from:a("min-confidence")},{key:"format",value:n.map(({format:s,path:f})=>f==="-"?
s:`${s}=${f}`).join(", "),from:a(n.some(({path:s})=>s!=="-")?"output":"format")},{key:"target",value:e.target,from:a("target")},{key:"baseline",value:e.baseline===void 0?"none":(0,o.e)(e.baseline),from:a(
"baseline")},{key:"ignores",value:t.comments?`${t.peers?"ours and other linters'":"ours"}; reason from ${t.requireReason}`:"none",from:a("ignores")},...E("exclude",i),...E("base-images",i),...r.size?[
{key:"locked",value:[...r].join(", "),from:[...new Set([...i?.locked.values()??[]].map(({at:s})=>s))].join(", ")}]:[]]}var E=(e,a)=>{let t=a?.values.get(e);return t?[{key:e,value:JSON.stringify(t.value),
from:t.at}]:[]};function ae({scopes:e,configuration:a},t,n){let r=a?.scopes??[],i=(l,c)=>[...l?[l]:[],...c?[JSON.stringify(c)]:[]].join(" ");if(n===void 0)return e.flatMap(l=>[...l.rules].map(([c,{level:h,
options:m}])=>{let d=r.find(p=>p===l);return{key:c,value:i(h,m),from:d?`${d.at.get(c)}${d.about?` for ${d.about}`:""}`:P}}));let s={file:n,workload:null},f=t.flatMap(({id:l})=>{let{level:c,options:h}=(0,u.f)(
e,l,s);if(!c&&!h)return[];let m=r.findLast(({applies:d,rules:p})=>p.has(l)&&(!d||d(s)));return[{key:l,value:i(c,h),from:m?`${m.at.get(l)}${m.about?` for ${m.about}`:""}`:P}]}),$=r.flatMap(l=>l.isPartOf?.(
n)?[...l.rules].map(([c,{level:h,options:m}])=>({key:c,value:i(h,m),from:`${l.at.get(c)} for ${l.about}`})):[]);return[...f,...$]}var P="command line or environment";async function ne(e,a,{out:t,err:n}){
let{values:r,origin:i}=e,s=(0,o.c)(i("format"),r.format?.[0],["text","json"])??"text",f=(0,o.H)((0,o.c)(i("color"),r.color,["auto","always","never"])??"auto"),{format:$,...l}=r,c={...e,values:l},h=await(0,o.y)(
c,a,{cwd:process.cwd(),today:(0,o.z)()}),{report:m,discovery:d}=await(0,o.J)(c,{...h,profile:"strict"},a);(0,o.x)([...m.failures,...m.notices],n);let p=new Map(d.found.map(({source:v})=>[v.path,v])),y=m.
ignores.map(v=>se(v,m,(g,w)=>p.get(g)?.position(w).line??1)).sort(ie);return s==="json"?t((0,u.oa)(y)):y.length===0?t(`No ignore comments.
`):t(y.map(({path:v,line:g,by:w,rules:C,state:O,findings:A,until:M,reason:S})=>{let T=`${w==="seaworthy"?"":`${w} `}${C.join(", ")||(w==="seaworthy"?"no rule named":"everything")}`,J=O==="live"?`${A} \
ignored`:re[O];return`${f("bold",(0,u.na)(`${v}:${g}`))}  ${(0,u.ma)(T)}  ${J}${M?`  until ${(0,u.ma)(M)}`:""}  ${f("dim",S?(0,u.ma)(S):"no reason given")}
`}).join("")),m.failures.length?o.f.failed:o.f.clean}var re={unused:"ignores nothing",expired:"not ignored: its day has passed",reason:"not ignored: needs a reason",locked:"not ignored: locked by poli\
cy",day:"not ignored: its day is none"};function se({suppression:e,used:a,refused:t},n,r){let{span:i,by:s,rules:f,until:$,reason:l}=e,c=n.findings.filter(({suppressed:m})=>m?.by==="comment"&&m.span.file===
i.file&&m.span.start===i.start).length,[h]=t;return{path:i.file,line:r(i.file,i.start),by:s,rules:f.map(({value:m})=>(0,u.la)(m)),state:c>0?"live":h??(a.length?"live":"unused"),findings:c,until:$?(0,u.la)(
$.value):null,reason:l?(0,u.la)(l):null}}var ie=(e,a)=>e.path<a.path?-1:e.path>a.path?1:e.line-a.line,le=`# yaml-language-server: $schema=https://raw.githubusercontent.com/seaworthy-lint/seaworthy/mai\
n/schema/config.json

# recommended is what a security reviewer would raise; strict adds limits, hygiene and policy.
profile: recommended
# The severity that fails a run: info, low, medium, high, critical or never.
fail-on: medium

# One rule: off, on, a severity, or its options. seaworthy explain RULE says what it wants.
# rules:
#   healthcheck-defined: low
#   allowed-registry:
#     level: high
#     allow: [docker.io/library/*, ghcr.io/example/*]

# Other settings for some files, services or stages.
# overrides:
#   - files: [examples/]
#     rules:
#       no-default-credential: off

# exclude: [vendor/, "**/testdata/"]
`,me=(e,a)=>`name: seaworthy
on:
  pull_request:
  push:
    branches: [${a}]
permissions: {}
jobs:
  seaworthy:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      # To show findings under Security; the step goes on without it.
      security-events: write
    steps:
      - uses: actions/checkout@v5
        with:
          # The commit before is what a pull request is compared with.
          fetch-depth: 2
          persist-credentials: false
      # Pin this to the commit of the release: a tag can be moved.
      - uses: seaworthy-lint/seaworthy@v${e}
`;function ce({paths:e},{out:a}){if(e.length)throw new o.b("init takes no paths: it works at the root of the repository you stand in");let t=(0,o.j)(process.cwd()),n=(0,o.s)(t);return n?a(`${(0,o.e)(n.
path)} is there already: left as it is
`):N((0,x.join)(t,"seaworthy.yaml"),le,a),N((0,x.join)(t,".github/workflows/seaworthy.yml"),me((0,o.u)(),ue(t)),a),a(`Next: seaworthy, then seaworthy baseline to keep what is there today as known.
`),o.f.clean}function ue(e){for(let a of[["symbolic-ref","--short","refs/remotes/origin/HEAD"],["symbolic-ref","--short","HEAD"]])try{let t=(0,o.l)(e,a).toString("utf8").trim().replace(/^origin\//,"");
if(/^[\w./-]+$/.test(t))return t}catch{}return"main"}function N(e,a,t){if((0,_.existsSync)(e)){t(`${(0,o.e)(e)} is there already: left as it is
`);return}try{(0,_.mkdirSync)((0,x.dirname)(e),{recursive:!0}),(0,_.writeFileSync)(e,a,{flag:"wx"})}catch(n){throw new o.b(`${(0,o.e)(e)} could not be written (${n.code??String(n)})`)}t(`wrote ${(0,o.e)(
e)}
`)}var W=String.raw`^(.+?):(\d+):(\d+): (error|warning|notice)(?:\[\w+\])? (.+) \[([\w/-]+)\]$`,D={file:1,line:2,column:3,severity:4,message:5,code:6},fe={problemMatcher:[{owner:"seaworthy",pattern:[{
regexp:W,...D}]}]},he={version:"2.0.0",tasks:[{label:"seaworthy",type:"shell",command:"npx seaworthy --format compact --no-progress",problemMatcher:{owner:"seaworthy",severity:"info",fileLocation:["re\
lative","${workspaceFolder}"],pattern:{regexp:W,...D}}}]};function de({paths:e},{out:a}){if(e.length>1)throw new o.b("problem-matcher takes one word: github or vscode");let t=(0,o.c)("problem-matcher",
e[0],["github","vscode"])??"github";return a(`${JSON.stringify(t==="github"?fe:he,null,2)}
`),o.f.clean}async function z(e,a,t){switch(e.command){case"ignores":return ne(e,a,t);case"baseline":return G(e,a,t);case"config":return ee(e,a,t);case"init":return ce(e,t);case"problem-matcher":return de(
e,t);case"completions":return I(e,a,t);default:throw new Error(`no command ${e.command}`)}}0&&(module.exports={moreCommand});
