import "./style/tokens.css";
import "./style/opening.css";

/** Dresses the first paint by the address: the theme needs no words yet. */
function dress({ documentElement: page }: Document, query: URLSearchParams): void {
  const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  const theme = query.get("theme");
  page.dataset.theme = theme === "light" || theme === "dark" ? theme : system;
}

/** Says, without words that are still to come, that the program did not arrive. */
function fail(place: HTMLElement): void {
  const failure = document.querySelector<HTMLTemplateElement>("#failure");
  if (failure) place.replaceChildren(failure.content.cloneNode(true));
}

dress(document, new URLSearchParams(location.search));
const place = document.querySelector<HTMLElement>("#atlas");
if (place) import("./open.tsx").then(({ openAtlas }) => openAtlas(place)).catch(() => fail(place));
