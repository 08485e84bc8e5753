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
  /** Whether a machine made the translation and no speaker has read it yet. Page and documents then say so. */
  readonly isUnread?: true;
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
  { code: "fr", tag: "fr", direction: "ltr", name: "Français", isUnread: true },
  { code: "es", tag: "es", direction: "ltr", name: "Español", isUnread: true },
  { code: "pt", tag: "pt-BR", direction: "ltr", name: "Português", isUnread: true },
  { code: "id", tag: "id", direction: "ltr", name: "Bahasa Indonesia", isUnread: true },
  { code: "sw", tag: "sw", direction: "ltr", name: "Kiswahili", isUnread: true },
  { code: "ar", tag: "ar-u-nu-arab", direction: "rtl", name: "العربية", isUnread: true },
  { code: "hi", tag: "hi", direction: "ltr", name: "हिन्दी", isUnread: true },
  { code: "zh", tag: "zh-Hans", direction: "ltr", name: "简体中文", isUnread: true },
];

const readMap = async (code: string): Promise<MapMessages> =>
  (await import(`./${code}/map.json`)).default;

const readPages = async (code: string): Promise<PageMessages> =>
  (await import(`./${code}/pages.json`)).default;

/** A catalogue over that of English, which says what a language does not say yet. */
async function overEnglish<Part extends MapMessages | PageMessages>(
  read: (code: string) => Promise<Part>,
  code: string,
): Promise<Part> {
  if (code === "en") return read(code);
  const [english, own] = await Promise.all([read("en"), read(code)]);
  return { ...english, ...own };
}

/** Adds the loaders. The tests hold that no catalogue has a key that English lacks, and list what it does not say yet. */
function withCatalogues(entry: LanguageEntry): Language {
  const loadMap = () => overEnglish(readMap, entry.code);
  const loadPages = () => overEnglish(readPages, entry.code);
  return {
    ...entry,
    loadMap,
    loadPages,
    load: async () => ({ ...(await loadMap()), ...(await loadPages()) }),
  };
}

export const languages: readonly Language[] = entries.map(withCatalogues);
