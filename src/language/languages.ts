import type { Messages } from "./en.ts";

/** A language of the atlas: one entry here and one catalogue file beside it. */
export interface Language {
  /** Short code, as it stands in addresses. */
  readonly code: string;
  /** Tag for numbers and plurals. */
  readonly tag: string;
  readonly direction: "ltr" | "rtl";
  /** Its own name for itself. */
  readonly name: string;
  readonly load: () => Promise<Messages>;
}

export const languages: readonly Language[] = [
  {
    code: "en",
    tag: "en",
    direction: "ltr",
    name: "English",
    load: async () => (await import("./en.ts")).en,
  },
  {
    code: "ar",
    tag: "ar-u-nu-arab",
    direction: "rtl",
    name: "العربية",
    load: async () => (await import("./ar.ts")).ar,
  },
];
