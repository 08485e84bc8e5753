/** "ar" of "ar-u-nu-arab": the language of words, as files and commands name it. */
export const languageCode = (tag: string): string => tag.split("-")[0] ?? tag;
