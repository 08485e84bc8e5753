import { palette } from "../../layer/palette.ts";

const { rule } = palette.light;

/** What documents with formulas add to the style of printed reports: formulas, dictionaries, notes on datasets. */
export const formulaStyle = `
h3{font:600 12px/1.3 var(--ui);margin-block-start:2px}
.equation{break-inside:avoid;padding-block:6px;border-block-end:1px solid ${rule}}
.formula{font:400 15.5px/1.6 var(--read);margin-block:3px;text-align:start;overflow-x:auto}
[dir=rtl] .formula{text-align:end}
.formula sub,.where sub{font-size:.72em;line-height:0}
.formula sup{font-size:.72em;line-height:0}
.where{font-size:11.5px;line-height:1.5}
.where i{font-family:var(--read)}
[dir=rtl] .where{line-height:1.75}
.equation .note{margin-block-start:2px}
.method td{overflow-wrap:break-word}
.method a{display:block;width:fit-content;text-decoration:none;font-family:var(--read)}
.method a sub,.method a sup{font-size:.72em;line-height:0}
.method td:first-child{font-weight:500;min-width:9em}
.dataset{break-inside:avoid;font-size:11px;line-height:1.45;margin-block-end:6px}
.dataset p{margin:0}
.dataset ul{margin:0;padding-inline-start:14px}
`;
