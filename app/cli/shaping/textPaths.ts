import { runOutline } from "./runOutline.ts";
import { typefaces } from "./typefaces.ts";
import { type Stretch, visualRuns } from "./visualRuns.ts";

type Attributes = Readonly<Record<string, string>>;

const element = /<text\b([^>]*)>(.*?)<\/text>|<(\/?)(?:svg|g)\b([^>]*?)(\/?)>/gs;

/**
 * An SVG whose texts are outlines of letters: what draws points neither shapes every script nor knows lines that run from the right.
 */
export function textPaths(svg: string): string {
  /** Directions and families of the elements around, the innermost last. */
  const around: Attributes[] = [{ direction: "ltr", "font-family": "" }];
  return svg.replace(element, (found, own = "", content, isEnd, outer = "", isEmpty) => {
    const above = around.at(-1) ?? {};
    if (content !== undefined) return outlined({ ...above, ...read(own) }, content);
    if (isEnd) around.pop();
    else if (!isEmpty) around.push({ ...above, ...inherited(read(outer)) });
    return found;
  });
}

const read = (attributes: string): Attributes =>
  Object.fromEntries(
    [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]),
  );

const inherited = (attributes: Attributes): Attributes =>
  Object.fromEntries(
    ["direction", "font-family"].flatMap((name) =>
      attributes[name] === undefined ? [] : [[name, attributes[name] ?? ""]],
    ),
  );

/** What outlines take over of a text; the rest is in them. */
const kept = [
  ...["fill", "fill-opacity", "opacity", "stroke", "stroke-width", "stroke-linejoin"],
  ...["paint-order", "transform"],
];

function outlined(text: Attributes, content: string): string {
  const parts = partsOf(text, content);
  const direction = text.direction === "rtl" ? "rtl" : "ltr";
  const size = Number(text["font-size"] ?? 16);
  const outlines = visualRuns(parts.map(stretchOf), direction).map((run) => ({
    ...runOutline(run, size),
    style: parts[run.stretch]?.style ?? text,
  }));
  const width = outlines.reduce((sum, outline) => sum + outline.width, 0);
  let x = Number(text.x ?? 0) - width * leftOf(text["text-anchor"], direction);
  return outlines
    .map(({ path, width: own, style }) => {
      const drawn = `<path d="${path(x, Number(text.y ?? 0))}"${written(style)}/>`;
      x += own;
      return drawn;
    })
    .join("");
}

interface Part {
  readonly style: Attributes;
  readonly words: string;
}

/** The stretches of a text, each in the style of the elements around it. */
function partsOf(text: Attributes, content: string): readonly Part[] {
  const around = [text];
  const parts: Part[] = [];
  for (const [found, own, words] of content.matchAll(/<tspan\b([^>]*)>|<\/tspan>|([^<]+)/g)) {
    const style = around.at(-1) ?? text;
    if (words !== undefined) parts.push({ style, words: decoded(words) });
    else if (found === "</tspan>") around.pop();
    else around.push({ ...style, ...read(own ?? "") });
  }
  return parts;
}

const stretchOf = ({ style, words }: Part): Stretch => ({
  text: words,
  faces: typefaces(
    /(?<!sans-)serif/.test(style["font-family"] ?? "") ? "serif" : "sans",
    style["font-weight"] ?? "400",
  ),
});

/** The part of a line that stands left of its anchor. */
function leftOf(anchor: string | undefined, direction: "ltr" | "rtl"): number {
  if (anchor === "middle") return 0.5;
  return (anchor === "end") === (direction === "ltr") ? 1 : 0;
}

const written = (style: Attributes): string =>
  kept.flatMap((name) => (style[name] === undefined ? [] : ` ${name}="${style[name]}"`)).join("");

const entities: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

const decoded = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
