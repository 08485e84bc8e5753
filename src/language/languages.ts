import type { MapMessages, Messages, PageMessages } from "./messages.ts";

/** A language of the atlas: one entry here, one folder of catalogues (`map.json`, `pages.json`) beside it. */
interface LanguageEntry {
  /** Short code, as in addresses; also the name of the folder. */
  readonly code: string;
  /** BCP 47 tag for numbers and plurals. */
  readonly tag: string;
  readonly direction: "ltr" | "rtl";
  /** The name of the language in that language. */
  readonly name: string;
}

export interface Language extends LanguageEntry {
  /** What the first map needs. It loads first and alone. */
  readonly loadMap: () => Promise<MapMessages>;
  readonly loadPages: () => Promise<PageMessages>;
  /** Both. */
  readonly load: () => Promise<Messages>;
}

const entries: readonly LanguageEntry[] = [
  { code: "en", tag: "en", direction: "ltr", name: "English" },
  { code: "ar", tag: "ar-u-nu-arab", direction: "rtl", name: "العربية" },
];

/** Adds the loaders. The tests hold that each catalogue has the keys of English. */
function withCatalogues(entry: LanguageEntry): Language {
  const loadMap = async (): Promise<MapMessages> =>
    (await import(`./${entry.code}/map.json`)).default;
  const loadPages = async (): Promise<PageMessages> =>
    (await import(`./${entry.code}/pages.json`)).default;
  return {
    ...entry,
    loadMap,
    loadPages,
    load: async () => ({ ...(await loadMap()), ...(await loadPages()) }),
  };
}

export const languages: readonly Language[] = entries.map(withCatalogues);
