import type { MapMessages, Messages, PageMessages } from "./en.ts";

/** A language of the atlas: one entry here and one folder of two catalogues beside it. */
export interface Language {
  /** Short code, as it stands in addresses. */
  readonly code: string;
  /** Tag for numbers and plurals. */
  readonly tag: string;
  readonly direction: "ltr" | "rtl";
  /** Its own name for itself. */
  readonly name: string;
  /** What the first map needs; the rest follows it. */
  readonly loadMap: () => Promise<MapMessages>;
  readonly loadPages: () => Promise<PageMessages>;
  /** Both. */
  readonly load: () => Promise<Messages>;
}

type Parts = Pick<Language, "loadMap" | "loadPages">;

const whole = ({ loadMap, loadPages }: Parts): Pick<Language, keyof Parts | "load"> => ({
  loadMap,
  loadPages,
  load: async () => ({ ...(await loadMap()), ...(await loadPages()) }),
});

export const languages: readonly Language[] = [
  {
    code: "en",
    tag: "en",
    direction: "ltr",
    name: "English",
    ...whole({
      loadMap: async () => (await import("./en/map.ts")).map,
      loadPages: async () => (await import("./en/pages.ts")).pages,
    }),
  },
  {
    code: "ar",
    tag: "ar-u-nu-arab",
    direction: "rtl",
    name: "العربية",
    ...whole({
      loadMap: async () => (await import("./ar/map.ts")).map,
      loadPages: async () => (await import("./ar/pages.ts")).pages,
    }),
  },
];
