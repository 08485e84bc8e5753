import type { Drawing } from "../document/drawing.ts";
import { attribute, html, type Markup, raw } from "./markup.ts";

/** A drawing as an element of the page. @param name class of the element. */
export const drawingHtml = ({ attributes, content }: Drawing, name?: string): Markup =>
  html`<svg${attribute("class", name)}${Object.entries(attributes).map(([key, value]) =>
    attribute(key, value),
  )}>${raw(content)}</svg>`;
