import { useEffect, useRef } from "react";

interface PreviewProps {
  /** A document as an HTML file of the atlas. */
  readonly html: string;
  readonly label: string;
  /** Whether it is the document before, while another is made. */
  readonly isEarlier: boolean;
}

/**
 * A document as it will look, in a shadow of its own: the styles of page and document do not meet. The file is parsed without
 * running anything, and its style becomes a sheet, which the page's policy allows where it forbids style elements. Its main part is none of the page's.
 */
export function Preview({ html, label, isEarlier }: PreviewProps) {
  const host = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = host;
    if (!current) return;
    const root = current.shadowRoot ?? current.attachShadow({ mode: "open" });
    const [whole = "", style = ""] = styleElement.exec(html) ?? [];
    const parsed = new DOMParser().parseFromString(html.replace(whole, ""), "text/html");
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(forShadow(style));
    root.adoptedStyleSheets = [sheet];
    const paper = document.createElement("div");
    paper.className = "paper";
    paper.lang = parsed.documentElement.lang;
    paper.dir = parsed.documentElement.dir;
    const main = parsed.querySelector("main");
    main?.replaceWith(...main.childNodes);
    paper.append(...[...parsed.body.childNodes].map((node) => document.importNode(node, true)));
    root.replaceChildren(paper);
  }, [html]);
  return <section ref={host} className="preview" aria-label={label} aria-busy={isEarlier} />;
}

/** Taken out before the file is parsed: the policy complains of style elements even in a document that nobody sees. */
const styleElement = /<style>([\s\S]*?)<\/style>/;

/** Rules on the whole page hold for the paper here. */
const forShadow = (style: string): string =>
  style
    .replaceAll(":root", ":host")
    .replace(/(^|[\s,}])body(?=[\s{,])/g, "$1.paper")
    .replace(/(^|[\s,}])html(?=[\s{,])/g, "$1:host");
