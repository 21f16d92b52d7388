var R=Object.defineProperty;var U=Object.getOwnPropertyDescriptor;var Y=Object.getOwnPropertyNames;var q=Object.prototype.hasOwnProperty;var H=(e,r)=>{for(var t in r)R(e,t,{get:r[t],enumerable:!0})},V=(e,r,t,a)=>{if(r&&typeof r=="object"||typeof r=="function")for(let n of Y(r))!q.call(e,n)&&n!==t&&R(e,n,{get:()=>r[n],enumerable:!(a=U(r,
n))||a.enumerable});return e};var B=e=>V(R({},"__esModule",{value:!0}),e);var de={};H(de,{moreCommand:()=>z});module.exports=B(de);var k=require("../shared/baseline.js"),b=require("../shared/help.js"),o=require("../shared/run.js"),$e=require("../shared/json-2.js"),ge=require("../shared/fingerprint.js"),
u=require("../shared/core.js"),ye=require("../shared/.js"),F=require("node:fs"),L=require("node:path"),_=require("node:fs"),x=require("node:path");async function G(e,r,{out:t,err:a}){let{values:n,origin:i}=e;
if(n.since!==void 0)throw new o.b("a baseline holds what is found now: leave out --since");let s=await(0,o.y)(e,r,{cwd:process.cwd(),today:(0,o.z)()});if(s.baseline===void 0)throw new o.b(`${i("no-bas\
eline")} leaves no file to write`);let f=s.baseline,$=(0,o.d)(f);if(n.prune&&!$)throw new o.b(`there is no ${(0,o.e)(f)} to prune: seaworthy baseline writes it`);let{report:l}=await(0,o.J)(e,{...s,baseline:void 0},
r);if((0,o.x)([...l.failures,...l.notices],a),l.failures.length)return o.f.failed;let c=(0,o.B)(e,s);if(n.prune&&!c)throw new o.b(`--prune looks at the whole repository: run it in ${(0,o.e)(s.root)||"\
this folder"} without paths`);let{stale:h,unmet:m}=(0,k.a)(l,$??[],{whole:c,profile:s.profile}),p=new Set(h),d=(n.prune?$??[]:m).filter(g=>!p.has(g)),y=n.prune?d:[...(0,k.b)(l,$??[]),...d].sort(k.c);try{
(0,F.writeFileSync)(f,(0,k.d)(y))}catch(g){throw new o.b(`${(0,o.e)(f)} could not be written (${g.code??String(g)})`)}let v=n.prune?`${p.size} taken out`:`${y.filter(({fingerprint:g})=>!$?.some(w=>w.fingerprint===
g)).length} of them new`;return t(`${(0,o.e)(f)}: ${y.length} known ${y.length===1?"finding":"findings"}, ${v}
`),o.f.clean}var j=["bash","zsh","fish","powershell"];function I({paths:e},r,{out:t}){let a=(0,o.c)("completions",e[0],j);if(!a||e.length>1)throw new o.b(`completions wants the name of a shell: ${j.join(
", ")}`);let n=r.map(({id:s})=>s),i=Object.keys(b.b).map(s=>{let f=s==="only"||s==="skip";return{name:s,short:(0,b.c)(s),says:b.b[s].says.replace(/['`"$\\:[\]]/g,""),takesValue:o.D[s].type==="string",
words:f?n:b.b[s].words??[]}});return t({bash:K,zsh:Q,fish:X,powershell:Z}[a](i,n)),o.f.clean}var K=(e,r)=>`_seaworthy() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} words=
  case $before in
${e.filter(({words:t})=>t.length).map(({name:t,words:a})=>`    --${t}) words="${a.join(" ")}" ;;
`).join("")}    explain) words="${r.join(" ")}" ;;
    completions) words="${j.join(" ")}" ;;
    problem-matcher) words="github vscode" ;;
  esac
  if [[ -n $words ]]; then COMPREPLY=($(compgen -W "$words" -- "$word")); return; fi
  if [[ $word == -* ]]; then COMPREPLY=($(compgen -W "${e.map(({name:t})=>`--${t}`).join(" ")}" -- "$word")); return; fi
  mapfile -t COMPREPLY < <(compgen -f -- "$word")
  if ((COMP_CWORD == 1)); then COMPREPLY+=($(compgen -W "${o.F.join(" ")}" -- "$word")); fi
}
complete -o filenames -F _seaworthy seaworthy
`,Q=(e,r)=>`#compdef seaworthy
_seaworthy() {
  local -a commands
  commands=(
${o.F.map(t=>`    '${t}:${b.a[t].says.replace(/['`:]/g,"")}'
`).join("")}  )
  case \${words[2]} in
    explain) (( CURRENT == 3 )) && { compadd ${r.join(" ")}; return } ;;
    completions) (( CURRENT == 3 )) && { compadd ${j.join(" ")}; return } ;;
    problem-matcher) (( CURRENT == 3 )) && { compadd github vscode; return } ;;
  esac
  (( CURRENT == 2 )) && _describe command commands
  _arguments \\
${e.map(({name:t,says:a,takesValue:n,words:i})=>`    '*--${t}[${a}]${n?`:value:${i.length?`(${i.join(" ")})`:"_files"}`:""}' \\
`).join("")}    '*:file:_files'
}
if [ "\${funcstack[1]}" = _seaworthy ]; then _seaworthy "$@"; elif (( \${+functions[compdef]} )); then compdef _seaworthy seaworthy; fi
`,X=(e,r)=>[...o.F.map(t=>`complete -c seaworthy -n __fish_use_subcommand -a ${t} -d '${b.a[t].says.replace(/'/g,"")}'`),`complete -c seaworthy -n '__fish_seen_subcommand_from explain' -xa '${r.join("\
 ")}'`,`complete -c seaworthy -n '__fish_seen_subcommand_from completions' -xa '${j.join(" ")}'`,"complete -c seaworthy -n '__fish_seen_subcommand_from problem-matcher' -xa 'github vscode'",...e.map(({
name:t,short:a,says:n,takesValue:i,words:s})=>`complete -c seaworthy -l ${t}${a?` -s ${a}`:""}${i?s.length?` -xa '${s.join(" ")}'`:" -r":""} -d '${n}'`),""].join(`
`),Z=(e,r)=>`Register-ArgumentCompleter -Native -CommandName seaworthy -ScriptBlock {
  param($word, $ast, $at)
  $elements = @($ast.CommandElements | ForEach-Object { "$_" })
  $before = if ($word) { $elements[-2] } else { $elements[-1] }
  $words = switch ($before) {
${e.filter(({words:t})=>t.length).map(({name:t,words:a})=>`    '--${t}' { ${a.map(n=>`'${n}'`).join(",")} }
`).join("")}    'explain' { ${r.map(t=>`'${t}'`).join(",")} }
    'completions' { ${j.map(t=>`'${t}'`).join(",")} }
    'problem-matcher' { 'github','vscode' }
    default { ${[...o.F,...e.map(({name:t})=>`--${t}`)].map(t=>`'${t}'`).join(",")} }
  }
  $words | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`;async function ee(e,r,{out:t}){let{values:a,origin:n,paths:i}=e;if(i.length)throw new o.b(`config takes no paths: for one file say config --explain ${i[0]}`);let s=(0,o.c)(n("format"),a.format?.[0],
["text","json"])??"text",f=(0,o.H)((0,o.c)(n("color"),a.color,["auto","always","never"])??"auto"),{format:$,...l}=a,c=await(0,o.y)({...e,values:l},r,{cwd:process.cwd(),today:(0,o.z)()}),h=a.explain,m=[
...oe(c),...re(c,r,h)],p=c.configuration?.files??[];if(s==="json")t((0,u.O)({files:p,...h?{explains:h}:{},settings:m.map(d=>({...d,value:(0,u.L)(d.value)}))}));else{let d=Math.max(...m.map(({key:w})=>w.
length)),y=Math.min(40,Math.max(...m.map(({value:w})=>w.length))),v=p.length?`read: ${p.map(u.M).join(", ")}
`:`no configuration file: seaworthy init begins one
`,g=h===void 0?"":`${te(h,c)}
`;t(`${v}${g}${m.map(({key:w,value:C,from:O})=>`${w.padEnd(d)}  ${f("bold",(0,u.M)(C).padEnd(y))}  ${f("dim",(0,u.M)(O))}
`).join("")}`)}return o.f.clean}function te(e,{isExcluded:r}){let t=(0,u.Ca)(e),a=r((0,L.resolve)(e))?"left out by exclude":t?`judged as ${t}`:"judged by its content, if at all";return`${(0,u.N)(e)}: ${a}`}
function oe(e){let r=s=>e.origins.get(s)??"default",{ignores:t,outputs:a,locked:n,configuration:i}=e;return[{key:"profile",value:e.profile,from:r("profile")},{key:"fail-on",value:e.failOn,from:r("fail\
-on")},{key:"min-severity",value:e.minSeverity,from:r("min-severity")},{key:"min-confidence",value:e.minConfidence,from:r("min-confidence")},{key:"format",value:a.map(({format:s,path:f})=>f==="-"?s:`${s}\
=${f}`).join(", "),from:r(a.some(({path:s})=>s!=="-")?"output":"format")},{key:"target",value:e.target,from:r("target")},{key:"baseline",value:e.baseline===void 0?"none":(0,o.e)(e.baseline),from:r("ba\
seline")},{key:"ignores",value:t.comments?`${t.peers?"ours and other linters'":"ours"}; reason from ${t.requireReason}`:"none",from:r("ignores")},...E("exclude",i),...E("base-images",i),...n.size?[{key:"\
locked",value:[...n].join(", "),from:[...new Set([...i?.locked.values()??[]].map(({at:s})=>s))].join(", ")}]:[]]}var E=(e,r)=>{let t=r?.values.get(e);return t?[{key:e,value:JSON.stringify(t.value),from:t.
at}]:[]};function re({scopes:e,configuration:r},t,a){let n=r?.scopes??[],i=(l,c)=>[...l?[l]:[],...c?[JSON.stringify(c)]:[]].join(" ");if(a===void 0)return e.flatMap(l=>[...l.rules].map(([c,{level:h,options:m}])=>{
let p=n.find(d=>d===l);return{key:c,value:i(h,m),from:p?`${p.at.get(c)}${p.about?` for ${p.about}`:""}`:P}}));let s={file:a,workload:null},f=t.flatMap(({id:l})=>{let{level:c,options:h}=(0,u.b)(e,l,s);
if(!c&&!h)return[];let m=n.findLast(({applies:p,rules:d})=>d.has(l)&&(!p||p(s)));return[{key:l,value:i(c,h),from:m?`${m.at.get(l)}${m.about?` for ${m.about}`:""}`:P}]}),$=n.flatMap(l=>l.isPartOf?.(a)?
[...l.rules].map(([c,{level:h,options:m}])=>({key:c,value:i(h,m),from:`${l.at.get(c)} for ${l.about}`})):[]);return[...f,...$]}var P="command line or environment";async function ae(e,r,{out:t,err:a}){
let{values:n,origin:i}=e,s=(0,o.c)(i("format"),n.format?.[0],["text","json"])??"text",f=(0,o.H)((0,o.c)(i("color"),n.color,["auto","always","never"])??"auto"),{format:$,...l}=n,c={...e,values:l},h=await(0,o.y)(
c,r,{cwd:process.cwd(),today:(0,o.z)()}),{report:m,discovery:p}=await(0,o.J)(c,{...h,profile:"strict"},r);(0,o.x)([...m.failures,...m.notices],a);let d=new Map(p.found.map(({source:v})=>[v.path,v])),y=m.
ignores.map(v=>se(v,m,(g,w)=>d.get(g)?.position(w).line??1)).sort(ie);return s==="json"?t((0,u.O)(y)):y.length===0?t(`No ignore comments.
`):t(y.map(({path:v,line:g,by:w,rules:C,state:O,findings:A,until:M,reason:S})=>{let T=`${w==="seaworthy"?"":`${w} `}${C.join(", ")||(w==="seaworthy"?"no rule named":"everything")}`,J=O==="live"?`${A} \
ignored`:ne[O];return`${f("bold",(0,u.N)(`${v}:${g}`))}  ${(0,u.M)(T)}  ${J}${M?`  until ${(0,u.M)(M)}`:""}  ${f("dim",S?(0,u.M)(S):"no reason given")}
`}).join("")),m.failures.length?o.f.failed:o.f.clean}var ne={unused:"ignores nothing",expired:"not ignored: its day has passed",reason:"not ignored: needs a reason",locked:"not ignored: locked by poli\
cy",day:"not ignored: its day is none"};function se({suppression:e,used:r,refused:t},a,n){let{span:i,by:s,rules:f,until:$,reason:l}=e,c=a.findings.filter(({suppressed:m})=>m?.by==="comment"&&m.span.file===
i.file&&m.span.start===i.start).length,[h]=t;return{path:i.file,line:n(i.file,i.start),by:s,rules:f.map(({value:m})=>(0,u.L)(m)),state:c>0?"live":h??(r.length?"live":"unused"),findings:c,until:$?(0,u.L)(
$.value):null,reason:l?(0,u.L)(l):null}}var ie=(e,r)=>e.path<r.path?-1:e.path>r.path?1:e.line-r.line,le=`# yaml-language-server: $schema=https://raw.githubusercontent.com/seaworthy-lint/seaworthy/main\
/schema/config.json

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
`,me=(e,r)=>`name: seaworthy
on:
  pull_request:
  push:
    branches: [${r}]
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
`;function ce({paths:e},{out:r}){if(e.length)throw new o.b("init takes no paths: it works at the root of the repository you stand in");let t=(0,o.j)(process.cwd()),a=(0,o.s)(t);return a?r(`${(0,o.e)(a.
path)} is there already: left as it is
`):N((0,x.join)(t,"seaworthy.yaml"),le,r),N((0,x.join)(t,".github/workflows/seaworthy.yml"),me((0,o.u)(),ue(t)),r),r(`Next: seaworthy, then seaworthy baseline to keep what is there today as known.
`),o.f.clean}function ue(e){for(let r of[["symbolic-ref","--short","refs/remotes/origin/HEAD"],["symbolic-ref","--short","HEAD"]])try{let t=(0,o.l)(e,r).toString("utf8").trim().replace(/^origin\//,"");
if(/^[\w./-]+$/.test(t))return t}catch{}return"main"}function N(e,r,t){if((0,_.existsSync)(e)){t(`${(0,o.e)(e)} is there already: left as it is
`);return}try{(0,_.mkdirSync)((0,x.dirname)(e),{recursive:!0}),(0,_.writeFileSync)(e,r,{flag:"wx"})}catch(a){throw new o.b(`${(0,o.e)(e)} could not be written (${a.code??String(a)})`)}t(`wrote ${(0,o.e)(
e)}
`)}var W=String.raw`^(.+?):(\d+):(\d+): (error|warning|notice)(?:\[\w+\])? (.+) \[([\w/-]+)\]$`,D={file:1,line:2,column:3,severity:4,message:5,code:6},fe={problemMatcher:[{owner:"seaworthy",pattern:[{
regexp:W,...D}]}]},he={version:"2.0.0",tasks:[{label:"seaworthy",type:"shell",command:"npx seaworthy --format compact --no-progress",problemMatcher:{owner:"seaworthy",severity:"info",fileLocation:["re\
lative","${workspaceFolder}"],pattern:{regexp:W,...D}}}]};function pe({paths:e},{out:r}){if(e.length>1)throw new o.b("problem-matcher takes one word: github or vscode");let t=(0,o.c)("problem-matcher",
e[0],["github","vscode"])??"github";return r(`${JSON.stringify(t==="github"?fe:he,null,2)}
`),o.f.clean}async function z(e,r,t){switch(e.command){case"ignores":return ae(e,r,t);case"baseline":return G(e,r,t);case"config":return ee(e,r,t);case"init":return ce(e,t);case"problem-matcher":return pe(
e,t);case"completions":return I(e,r,t);default:throw new Error(`no command ${e.command}`)}}0&&(module.exports={moreCommand});
