/** Languages of the name files, and the source's suffix where it is not the tag itself. */
export const languages: Readonly<Record<string, string>> = {
  ar: "ar",
  bn: "bn",
  de: "de",
  el: "el",
  en: "en",
  es: "es",
  fa: "fa",
  fr: "fr",
  he: "he",
  hi: "hi",
  hu: "hu",
  id: "id",
  it: "it",
  ja: "ja",
  ko: "ko",
  nl: "nl",
  pl: "pl",
  pt: "pt",
  ru: "ru",
  sv: "sv",
  sw: "sw",
  tr: "tr",
  uk: "uk",
  ur: "ur",
  vi: "vi",
  zh: "zh",
  "zh-Hant": "zht",
};

const otherScripts = new Set("ar bn el fa he hi ja ko ru uk ur zh zh-Hant".split(" "));

const onlyLatin = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** In a language of another script, a name in Latin letters is a copy, not a translation. */
export function isTranslation(language: string, name: string): boolean {
  return !(otherScripts.has(language) && onlyLatin.test(name));
}
