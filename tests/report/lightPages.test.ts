import { expect, test } from "vitest";
import { pooledDots } from "../../src/report/drawing/pooledDots.ts";
import { usedStyle } from "../../src/report/html/usedStyle.ts";

test("a page keeps the rules of what it holds, of its own direction, and those inside of others", () => {
  const style = [
    "p{margin:0}",
    ".a{color:red}",
    ".b .c,.a td{color:blue}",
    "[dir=rtl] .a{line-height:2}",
    "@media print{.d{color:red}}",
    "",
  ].join("\n");
  const page = '<p class="x a">';
  expect(usedStyle(style, page, "ltr").split("\n")).toEqual([
    "p{margin:0}",
    ".a{color:red}",
    ".b .c,.a td{color:blue}",
    "@media print{.d{color:red}}",
  ]);
  expect(usedStyle(style, page, "rtl")).toContain("[dir=rtl] .a");
  expect(usedStyle(style, '<p class="b">', "ltr")).not.toContain(".b .c");
});

test("dots of one size and colour are one path, and each keeps its place", () => {
  const dot = (x: number, fill: string, more = "") =>
    `<circle cx="${x}" cy="7" r="3" fill="${fill}"${more}/>`;
  const svg = `<g>${dot(1, "#aaaaaa")}${dot(2, "#bbbbbb")}${dot(3, "#aaaaaa")}${dot(4, "#aaaaaa", ' opacity="0.45"')}<rect/></g>`;
  expect(pooledDots(svg)).toBe(
    '<g><path d="M1,7h.01M3,7h.01" stroke="#aaaaaa" stroke-width="6" stroke-linecap="round"/>' +
      '<path d="M2,7h.01" stroke="#bbbbbb" stroke-width="6" stroke-linecap="round"/>' +
      '<path d="M4,7h.01" stroke="#aaaaaa" stroke-width="6" opacity="0.45" stroke-linecap="round"/><rect/></g>',
  );
});
