/** How the document looks: light or dark as the reader's system is, on paper, and on a phone. Text has a contrast of 4.5 and more. */
export const style = `
:root{--bg:#fff;--fg:#1c2128;--dim:#57606a;--line:#d0d7de;--soft:#f6f8fa;--link:#0550ae;--code:#f0f2f5;--critical:#a40e26;--high:#b23c00;--medium:#7a5a00;--low:#0b5cad;--info:#57606a;--good:#1a6b2d;--add:#e6f5ea;--del:#fdebec;--addfg:#14532d;--delfg:#8a1020;--c0:#0b5cad;--c1:#b23c00;--c2:#1a6b2d;--c3:#8250df;--c4:#a40e26;--c5:#0f6a72}
@media (prefers-color-scheme:dark){:root{--bg:#0e1116;--fg:#e6edf3;--dim:#9da7b3;--line:#30363d;--soft:#161b22;--link:#79b8ff;--code:#1d232b;--critical:#ff8f8a;--high:#ffab70;--medium:#e6c04c;--low:#79b8ff;--info:#b0b9c4;--good:#7ee093;--add:#12301c;--del:#3a1519;--addfg:#9be9a8;--delfg:#ffb3ad;--c0:#79b8ff;--c1:#ffab70;--c2:#7ee093;--c3:#c9a8ff;--c4:#ff8f8a;--c5:#5fd3dd}}
*{box-sizing:border-box}
html{scroll-behavior:smooth}
body{overflow-wrap:break-word;margin:0 auto;max-width:76rem;padding:1.5rem 1.25rem 3rem;background:var(--bg);color:var(--fg);font:15px/1.5 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
h1,h2,h3,h4,p,ul,ol,pre,figure,fieldset{margin:0;padding:0}
h1{font-size:1.9rem;line-height:1.2;letter-spacing:-.01em}
h2,h3{overflow-wrap:anywhere}
h2{font-size:1.35rem;margin-bottom:.5rem;padding-top:.5rem}
h3{font-size:1rem;margin:.75rem 0 .4rem}
h4{font-size:.95rem;font-weight:600;overflow-wrap:anywhere}
ul,ol{list-style:none}
a{color:var(--link)}
code,pre,.frame,svg text{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
code{font-size:.87em;background:var(--code);padding:.05em .3em;border-radius:4px;overflow-wrap:anywhere;unicode-bidi:isolate}
[hidden],.script{display:none!important}
.js form.script{display:grid!important}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:4px}
.tool,.lead,.note,.at,.kind,.silent,.where,.says{color:var(--dim)}
.note,.kind,.silent{font-size:.87rem;font-weight:400}
.lead{margin-bottom:.75rem;max-width:60rem}
header{border-bottom:2px solid var(--fg);padding-bottom:.75rem}
header .tool{font-size:.87rem;font-weight:600}
header .lead{margin:.25rem 0 0}
nav{position:sticky;top:0;z-index:2;background:var(--bg);border-bottom:1px solid var(--line);padding:.5rem 0;margin-bottom:1rem}
nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem}
nav a{text-decoration:none;font-size:.9rem}
nav a:hover{text-decoration:underline}
section{margin-bottom:2rem;scroll-margin-top:3rem}
h2,h3[id]{scroll-margin-top:3.5rem}
section.alert,p.alert{border:2px solid var(--critical);border-radius:8px;padding:.5rem 1rem 1rem}
p.alert{padding:.5rem 1rem;margin:.5rem 0}
.cards{display:flex;flex-wrap:wrap;gap:1rem}
.card{border:1px solid var(--line);border-radius:8px;padding:1rem;background:var(--soft);flex:1 1 18rem;min-width:0}
.card p+p,.card ul+p{margin-top:.5rem}
.big{display:flex;align-items:center;gap:.75rem;font-size:1.1rem}
.big b{font-size:2rem}
.letter{display:inline-grid;place-items:center;min-width:3.4rem;height:3.4rem;border-radius:8px;font-size:2.2rem;font-weight:700;border:3px solid currentColor;color:var(--good)}
.letter.small{min-width:1.6rem;height:1.6rem;font-size:.95rem;border-width:2px;border-radius:4px}
.letter.gC,.letter.gD{color:var(--medium)}
.letter.gE{color:var(--high)}
.letter.gF{color:var(--critical)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(4.8rem,1fr));gap:.5rem}
.counts{flex:2 1 26rem}
.tile{border-top:4px solid;padding:.35rem .25rem 0;font-size:.85rem;font-weight:600}
.tile b{display:block;white-space:nowrap;font-size:1.6rem;line-height:1.1;color:var(--fg)}
.tile.critical,.has.critical{color:var(--critical)}
.tile.high,.has.high{color:var(--high)}
.tile.medium,.has.medium{color:var(--medium)}
.tile.low,.has.low{color:var(--low)}
.tile.info,.has.info{color:var(--info)}
.badge{display:inline-block;font-size:.74rem;font-weight:700;line-height:1.35;letter-spacing:.02em;padding:.05rem .45rem;border-radius:999px;border:1.5px solid;text-transform:uppercase}
.badge.critical{color:var(--bg);background:var(--critical);border-color:var(--critical)}
.badge.high{color:var(--high)}
.badge.medium{color:var(--medium)}
.badge.low{color:var(--low)}
.badge.info{color:var(--info)}
.new{font-size:.74rem;font-weight:700;border:1.5px solid;border-radius:999px;padding:.05rem .45rem;color:var(--good)}
.trend svg{width:100%;max-width:26rem;height:auto}
.trend figcaption{font-size:.87rem;color:var(--dim)}
.grid{stroke:var(--line)}
.axis{font-size:9px;fill:var(--dim)}
polyline{fill:none;stroke-width:2}
polyline.mean{stroke:var(--c0)}
circle.mean{fill:var(--c0)}
polyline.minimum{stroke:var(--c1);stroke-dasharray:4 3}
.key{display:inline-block;width:1.4rem;border-top:3px solid var(--c0);vertical-align:middle}
.key.minimum{border-top-style:dashed;border-color:var(--c1)}
.steps{counter-reset:step}
.steps li{display:grid;grid-template-columns:4.2rem 1fr;gap:.1rem .75rem;padding:.5rem 0;border-top:1px solid var(--line)}
.gain{white-space:nowrap;color:var(--good);font-size:1.1rem;text-align:right}
.who{grid-column:2;font-size:.87rem;color:var(--dim)}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,30rem),1fr));gap:1rem 2rem}
.wide-table{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:left;color:var(--dim);font-size:.84rem;padding-bottom:.25rem}
th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
th{font-weight:600}
thead th{color:var(--dim);font-size:.84rem;white-space:nowrap}
.n{text-align:right;white-space:nowrap;padding-right:.5rem;width:1%;font-variant-numeric:tabular-nums}
.has{font-weight:700}
.all{color:var(--dim)}
.scores td:last-child{min-width:16rem}
.bar{display:block;width:5rem;height:5px;margin-top:.3rem}
.bar .rail{fill:var(--line)}
.bar .gA,.bar .gB{fill:var(--good)}
.bar .gC,.bar .gD{fill:var(--medium)}
.bar .gE{fill:var(--high)}
.bar .gF{fill:var(--critical)}
.cap{color:var(--critical);font-weight:600}
.minus li{display:inline-block;margin-right:1rem}
form{grid-template-columns:repeat(auto-fit,minmax(min(100%,13rem),1fr));gap:.6rem 1rem;align-items:end;border:1px solid var(--line);border-radius:8px;background:var(--soft);padding:.9rem 1rem;margin-bottom:.75rem}
form label{font-size:.87rem;color:var(--dim);min-width:0}
form .wide,form fieldset,form .buttons{grid-column:1/-1}
form fieldset{border:0;display:flex;flex-wrap:wrap;gap:.3rem 1rem}
legend{font-size:.87rem;color:var(--dim);float:left;padding:0;margin-right:.5rem}
.box{display:inline-flex;gap:.35rem;align-items:center}
input[type=search],select{display:block;width:100%;font:inherit;color:var(--fg);background:var(--bg);border:1px solid var(--dim);border-radius:6px;padding:.35rem .5rem}
input[type=checkbox]{width:1.05rem;height:1.05rem;accent-color:var(--link)}
button{font:inherit;font-size:.87rem;color:var(--fg);background:var(--bg);border:1px solid var(--dim);border-radius:6px;padding:.3rem .7rem;cursor:pointer}
button:hover,summary:hover{background:var(--code)}
input::placeholder{color:var(--dim);opacity:1}
#shown{font-weight:600;margin:.25rem 0 .5rem}
summary{cursor:pointer;border-radius:6px;padding:.2rem .3rem;overflow-wrap:anywhere}
summary h3{display:inline;margin:0}
.group,.service,.map{border:1px solid var(--line);border-radius:8px;margin-bottom:.5rem;padding:.35rem .6rem;content-visibility:auto;contain-intrinsic-size:auto 3.6rem}
.group[open],.map[open]{contain-intrinsic-size:auto 40rem}
.group .says{display:block;font-size:.9rem;margin-left:1.1rem}
.count{font-weight:400;color:var(--dim);font-size:.9rem}
.count:before{content:"\\00d7 "}
.about{border-left:3px solid var(--line);padding-left:.8rem;margin:.4rem 0 .6rem .3rem;max-width:60rem;font-size:.93rem}
.more{font-size:.84rem;color:var(--dim)}
.finding{border-top:1px solid var(--line);padding:.6rem .3rem;content-visibility:auto;contain-intrinsic-size:auto 11rem}
.finding.brief{padding:.3rem;contain-intrinsic-size:auto 3rem}
.brief h4{font-weight:400}
.at code{background:none;padding:0}
pre{overflow-x:auto;font-size:.82rem;line-height:1.45;background:var(--soft);border:1px solid var(--line);border-radius:6px;padding:.45rem .6rem;margin:.35rem 0;white-space:pre;unicode-bidi:isolate;tab-size:4}
pre i{font-style:normal;color:var(--dim);user-select:none}
.frame b.main{color:var(--critical)}
.frame b.side{color:var(--low)}
ins,del{text-decoration:none}
ins{background:var(--add);color:var(--addfg)}
del{background:var(--del);color:var(--delfg)}
.do{margin:.3rem 0;overflow-wrap:anywhere}
.also{font-size:.87rem;color:var(--dim)}
.by details,.map details{margin-top:.3rem}
.settings tbody th,.settings th:first-child{white-space:nowrap;width:1%}
.settings thead th:nth-child(2){width:48%}
.settings .again th{font-weight:400}
.dim,.via{color:var(--dim)}
.where{font-size:.82rem;min-width:12rem}
.unknown{color:var(--medium)}
.service{padding:.15rem .5rem;margin-bottom:.3rem}
.silent{margin:.3rem 0;overflow-wrap:anywhere}
.verdict{font-weight:600;white-space:nowrap}
.verdict.fail{color:var(--critical)}
.verdict.unsure{color:var(--medium)}
.verdict.pass{color:var(--good)}
.verdict.not-applicable,.verdict.unseen{color:var(--dim);font-weight:400;white-space:normal}
.controls{margin-bottom:1.2rem;min-width:36rem}
.controls caption{font-weight:600;color:var(--fg)}
.controls th[scope=col]:nth-child(1){width:5rem}
.controls th[scope=col]:nth-child(2){width:32%}
.controls th[scope=col]:nth-child(3){width:9rem}
.lines li{padding:.15rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere;font-size:.9rem}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;font-size:.87rem;color:var(--dim);margin-bottom:.5rem}
.legend svg{width:30px;height:12px;vertical-align:middle}
.network{display:block;max-width:none}
.network text{font-size:11px;fill:var(--fg)}
.network .band{paint-order:stroke;stroke:var(--bg);stroke-width:5px;stroke-linejoin:round;font:600 11px system-ui,sans-serif;fill:var(--dim);text-transform:uppercase;letter-spacing:.03em}
.network .net{font-size:10.5px}
.network .axis{fill:var(--dim)}
.node{fill:var(--soft);stroke:var(--dim);stroke-width:1.5}
.node.outside{stroke:var(--critical);stroke-width:2.5}
.node.unknown{stroke-dasharray:4 3}
.port{fill:var(--dim)}
.network .port.outside{fill:var(--critical)}
.arrow{fill:none;stroke:var(--dim);stroke-width:1.5}
.arrow.outside{stroke:var(--critical)}
.network .rail{stroke:var(--line);stroke-width:1.5}
.wire{fill:none;stroke-width:2.5}
.wire.internal{stroke-dasharray:7 4}
.wire.apart{stroke-dasharray:1.5 4}
.dot{stroke:var(--bg);stroke-width:1.5}
.dot.joined{fill-opacity:.35}
.wire.c0{stroke:var(--c0)}.wire.c1{stroke:var(--c1)}.wire.c2{stroke:var(--c2)}.wire.c3{stroke:var(--c3)}.wire.c4{stroke:var(--c4)}.wire.c5{stroke:var(--c5)}
.dot.c0{fill:var(--c0)}.dot.c1{fill:var(--c1)}.dot.c2{fill:var(--c2)}.dot.c3{fill:var(--c3)}.dot.c4{fill:var(--c4)}.dot.c5{fill:var(--c5)}
footer{border-top:1px solid var(--line);padding-top:.5rem;font-size:.84rem;color:var(--dim)}
@media (max-width:640px){body{padding:1rem .8rem 2rem}nav{position:static}h1{font-size:1.5rem}th,td{padding-right:.35rem}.steps li{grid-template-columns:3.8rem 1fr}.settings,.settings tbody,.settings tr,.settings th,.settings td{display:block;width:auto;white-space:normal}.settings thead{display:none}.settings th,.settings td{border:0;padding:.05rem 0}.settings tr{border-bottom:1px solid var(--line);padding:.25rem 0}.settings .again th{display:none}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media print{:root{--bg:#fff;--fg:#000;--dim:#444c56;--line:#c4ccd4;--soft:#fff;--link:#000;--code:#fff;--critical:#a40e26;--high:#b23c00;--medium:#7a5a00;--low:#0b5cad;--info:#57606a;--good:#1a6b2d;--add:#fff;--del:#fff;--addfg:#14532d;--delfg:#8a1020;--c0:#0b5cad;--c1:#b23c00;--c2:#1a6b2d;--c3:#8250df;--c4:#a40e26;--c5:#0f6a72}body{max-width:none;padding:0;font-size:9.5pt;line-height:1.35}pre{font-size:.78rem;line-height:1.3}th,td{padding-top:.12rem;padding-bottom:.12rem}.finding{padding:.3rem 0}section{margin-bottom:1rem}.group,.service,.map{border-width:1px 0 0;border-radius:0;padding:.2rem 0}nav,form,.js form.script,.legend+.note{display:none!important}details::details-content{content-visibility:visible!important;block-size:auto!important}.group,.service,.map,.finding{content-visibility:visible;contain-intrinsic-size:none}summary{list-style:none}summary::-webkit-details-marker{display:none}.card,.tile,.steps li,tr,pre,.network{break-inside:avoid}h2,h3,h4,summary{break-after:avoid}pre{white-space:pre-wrap;overflow-wrap:anywhere}.wide-table{overflow:visible}.network{max-width:100%;height:auto}.badge.critical{print-color-adjust:exact;-webkit-print-color-adjust:exact}a{text-decoration:none}@page{margin:15mm 12mm}}
`;
