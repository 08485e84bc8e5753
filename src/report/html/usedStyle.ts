/** A rule on one line of a style sheet, outside of any other. */
const rule = /^([^@{}]+)\{[^{}]*\}$/;

/** Rules of a style sheet that a page can use, one a line: those of other kinds of document and of the other direction are left out. */
export const usedStyle = (style: string, page: string, direction: "ltr" | "rtl"): string => {
  const names = new Set(
    [...page.matchAll(/ class="([^"]*)"/g)].flatMap(([, list = ""]) => list.split(" ")),
  );
  const isUsed = (selector: string): boolean =>
    [...selector.matchAll(/\.([a-z][\w-]*)/g)].every(([, name = ""]) => names.has(name)) &&
    (direction === "rtl" || !selector.includes("[dir=rtl]"));
  return style
    .split("\n")
    .filter((line) => {
      const [, selectors] = rule.exec(line) ?? [];
      return line !== "" && (selectors === undefined || selectors.split(",").some(isUsed));
    })
    .join("\n");
};
