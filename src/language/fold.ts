/** In Devanagari vowels are marks: of those the dot below alone tells no names apart. */
const marks = /(?!\p{Script=Devanagari})\p{M}|\u093c/gu;

/** Letters without their marks, so that "Cote d'Ivoire" finds "Côte d’Ivoire" and a bare alef finds every alef. */
export const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(marks, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/[‘’`´]/g, "'")
    .replace(/ı/g, "i")
    .toLowerCase()
    .trim();
