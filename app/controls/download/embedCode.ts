import { escapeMarkup } from "../../../src/index.ts";

/** Markup that shows the map inside of another site. It has no inline style, which strict sites forbid. */
export const embedCode = (link: string, title: string): string =>
  `<iframe src="${escapeMarkup(link)}" title="${escapeMarkup(title)}" width="100%" height="600" frameborder="0" loading="lazy"></iframe>`;
