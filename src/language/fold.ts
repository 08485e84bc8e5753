/** Letters without their marks, so that "Cote d'Ivoire" finds "Côte d’Ivoire" and a bare alef finds every alef. */
export const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/[‘’`´]/g, "'")
    .replace(/ı/g, "i")
    .toLowerCase()
    .trim();
