import { palette } from "../../layer/palette.ts";
import { shares } from "../document/columnShares.ts";

const { ink, inkSecond, inkThird, rule, paper } = palette.light;
const strongRule = "#b9c2c9";
const accent = "#0a5a8c";

/** The widths that columns of a role have in every format. */
const columnWidths = (role: "facts" | "answers" | "form" | "numbered" | "rules"): string =>
  (shares[role] ?? [])
    .map((share, place) => `.${role} col:nth-child(${place + 1}){width:${share}%}`)
    .join("\n");

/** The style of a printed report: A4, ink on white, sections that stay whole, tables that repeat their head. */
export const reportStyle = `
:root{--ui:-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,Inter,"Noto Sans","Noto Sans Arabic","Noto Sans Devanagari","Noto Sans SC",sans-serif;--read:Charter,"Bitstream Charter","Charis SIL","Sitka Text",Cambria,"Noto Serif","Noto Naskh Arabic",serif;--mono:ui-monospace,"SF Mono","Cascadia Mono","DejaVu Sans Mono",monospace}
*{box-sizing:border-box}
html{color-scheme:light;background:#e3e7ea;print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{margin:24px auto;width:210mm;max-width:100%;padding:12mm 15mm;background:${paper};color:${ink};font:400 12px/1.38 var(--ui);font-variant-numeric:tabular-nums lining-nums}
[dir=rtl] body{line-height:1.6}
h1,h2,h3,p,ol,dl,dd,table{margin:0;padding:0}
ol{list-style:none}
svg{display:block}
svg text{font-family:var(--ui)}
a{color:${accent};text-decoration-thickness:1px;text-underline-offset:2px}
.masthead{display:flex;align-items:center;gap:8px;padding-block-end:8px;border-block-end:1.5px solid ${ink};font:600 12.5px/1 var(--read)}
.masthead span{margin-inline-start:auto;font:400 11px/1.2 var(--ui);color:${inkSecond}}
h1{font:600 34px/1.1 var(--read);letter-spacing:-.014em;margin-block-start:14px}
[dir=rtl] h1{letter-spacing:0;line-height:1.4}
.place{font-size:11px;color:${inkThird};margin-block-start:2px}
.lede{font:400 16px/1.38 var(--read);margin-block:6px 12px;max-width:76ch}
[dir=rtl] .lede{line-height:1.7}
.lede b{font-weight:700}
h2{break-after:avoid;display:flex;align-items:baseline;gap:8px;font:600 13px/1.25 var(--ui);margin-block-end:5px}
h2 span{margin-inline-start:auto;font-weight:400;font-size:11px;color:${inkThird};text-align:end}
h3{font:600 11.5px/1.3 var(--ui);margin-block-end:2px}
ul{margin:0;padding-inline-start:14px}
li{padding-block:1px}
.block{border-block-start:1px solid ${strongRule};padding-block-start:7px;margin-block-start:12px;break-inside:avoid}
.block.long{break-inside:auto}
.two{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);column-gap:8mm}
.three{grid-template-columns:repeat(3,minmax(0,1fr));column-gap:7mm;break-inside:avoid}
.three .index{display:block}
.about{font:400 13.5px/1.45 var(--read);margin-block:6px;max-width:78ch}
[dir=rtl] .about{line-height:1.75}
.two>.block{margin-block-start:10px}
.note{font-size:11px;line-height:1.42;color:${inkSecond};margin-block-start:5px}
[dir=rtl] .note{line-height:1.6}
.map{width:100%;height:auto}
.frame{border:1px solid ${strongRule};overflow:hidden}
.legend{width:100%;height:auto;margin-block-start:6px}
.small-legend,.chips{width:100%;height:auto}
.chips{margin-block-start:6px}
.index{display:grid;grid-template-columns:auto 1fr;gap:0 14px;align-items:end}
.big{font-size:34px;line-height:1;font-weight:600;letter-spacing:-.02em}
.big.words{font-size:18px;line-height:1.2;letter-spacing:0}
.big small{font-size:12px;font-weight:400;color:${inkThird};letter-spacing:0}
.ribbon,.bar{width:100%}
.ribbon{height:auto}
.standing{margin-block-start:5px}
.pillar{display:grid;grid-template-columns:62px 1fr 84px;gap:8px;align-items:center;min-height:23px}
.pillar>:last-child{text-align:end;white-space:nowrap}
.pillar.reason{grid-template-columns:62px 1fr}
.pillar.reason>:last-child{text-align:start;white-space:normal}
.soft{color:${inkSecond}}
.mute{color:${inkThird};font-size:11px}
table{width:100%;border-collapse:collapse;font-size:11.5px;line-height:1.25}
thead{display:table-header-group}
tr{break-inside:avoid}
th{font-weight:500;text-align:start;color:${inkThird};font-size:11px;padding-block:2px 4px;border-block-end:1px solid ${strongRule};vertical-align:bottom}
td{padding-block:2px;border-block-end:1px solid ${rule};vertical-align:baseline}
td+td,th+th{padding-inline-start:5px}
tbody th{font-weight:600;color:${ink};padding-block:7px 2px;border-block-end:1px solid ${strongRule};break-after:avoid}
.findings{table-layout:fixed}
.beside{table-layout:fixed}
.beside th:first-child{width:23%}
.beside th,.beside td{overflow-wrap:anywhere}
.findings col{width:26.8%}
.findings col:nth-child(2){width:8.4%}
.findings col:nth-child(3){width:11.4%}
.findings col:nth-child(4){width:7.2%}
.findings col:nth-child(5){width:11%}
.findings col:nth-child(6){width:12%}
.findings col:nth-child(7){width:17.8%}
.findings col:nth-child(8){width:7%}
.facts{table-layout:fixed}
${(["facts", "answers", "form", "numbered", "rules"] as const).map(columnWidths).join("\n")}
.answers{table-layout:fixed;border-collapse:separate;border-spacing:0 2px}
.answers td{border:0;vertical-align:top;padding-block:2px}
.answers td:nth-child(2){padding-block-end:16px;border-block-end:1px solid ${inkThird}}
.answers td:nth-child(3){padding-inline-start:10px}
.answers td:nth-child(4){text-align:end}
.answers tr{break-inside:avoid}
.form{border-collapse:separate;border-spacing:12px 0;margin-inline:-12px}
.form td{border:0;padding-block:8px 3px;border-block-end:1px solid ${inkThird};color:${inkSecond}}
.numbered td{border:0;vertical-align:top;padding-block:3px;font:400 13px/1.5 var(--read)}
.numbered td:nth-child(1){padding-inline-end:10px}
.rules td{vertical-align:top}
.rules tr{break-inside:avoid}
.end{text-align:end;white-space:nowrap}
.value{font-weight:600}
.hold{white-space:nowrap}
.mark{display:inline-flex;gap:6px;align-items:center;white-space:nowrap}
.mark svg{width:52px;height:11px}
.badge{font-size:11px;color:${inkSecond};white-space:nowrap}
.badge svg{display:inline;width:10px;height:10px;vertical-align:-1px;margin-inline-end:4px}
.total td{font-weight:600}
.columns{columns:2;column-gap:8mm}
.columns li,.columns p{break-inside:avoid}
.columns .note{margin-block:0 5px}
.world .map{width:72%;margin-inline:auto}
ol.sources li{display:grid;grid-template-columns:18px 1fr;font-size:11px;line-height:1.4;color:${inkSecond};margin-block-end:3px;overflow-wrap:anywhere}
[dir=rtl] ol.sources li{line-height:1.55}
code{font:400 11px/1.45 var(--mono);direction:ltr;unicode-bidi:isolate;overflow-wrap:anywhere}
.hash{display:block;color:${inkSecond}}
@media screen and (max-width:760px){body{margin:0;padding:16px}.two,.three{grid-template-columns:minmax(0,1fr)}.columns{columns:1}.long{overflow-x:auto}.findings,.beside{min-width:640px}.small-legend,.ribbon{max-width:326px}}
@media print{html{background:${paper}}body{margin:0;padding:0;width:auto}.masthead{display:none}h1{margin-block-start:0}}
`;
