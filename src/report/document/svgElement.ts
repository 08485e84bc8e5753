import { escapeMarkup } from "../../layer/escapeMarkup.ts";
import type { Drawing } from "./drawing.ts";

/** A drawing as text, as it is. */
export const svgElement = ({ attributes, content }: Drawing): string =>
  `<svg${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
    .join("")}>${content}</svg>`;

/** A drawing as a file of its own. */
export const svgFile = ({ attributes, content }: Drawing): string =>
  svgElement({ attributes: { xmlns: "http://www.w3.org/2000/svg", ...attributes }, content });
