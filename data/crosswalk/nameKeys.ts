/** Letters that Unicode does not decompose into a base letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  đ: "d",
  ð: "d",
  ı: "i",
  ø: "o",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  ł: "l",
  þ: "th",
  ə: "a",
  ħ: "h",
};

/** Words for a kind of area, and joining words, in the languages of the publishers. They do not distinguish areas. */
const kindWords = new Set(
  (
    "province provincia provincie prowincja region regione regiao oblast kray krai okrug governorate gouvernorat governate " +
    "muhafazah wilaya wilayah department departement departamento district distrito county comte state estado republic " +
    "republika respublika parish prefecture municipality municipalite municipio canton division ken fu sheng shi " +
    "zizhiqu voivodeship wojewodztwo land judet zupanija megye lan fylke maakunta raion rayon rajon apskritis novads " +
    "commune concelho changwat velayat welayaty viloyati tinh thanh pho of and de da do dos del della di du des la le " +
    "las los el al ad ar as ash at az an i y e et und och autonomous territory administrative area community economic"
  ).split(" "),
);

const marks = /[’'`ʻʼʿʾ‘´.]/g;

/** Words of a name in small letters without accents; other scripts stay as they are. */
const wordsOf = (name: string): readonly string[] =>
  [
    ...name
      .normalize("NFKD")
      .replace(/\p{Mn}/gu, "")
      .toLowerCase(),
  ]
    .map((letter) => plainLetters[letter] ?? letter)
    .join("")
    .replace(marks, "")
    .split(/[^\p{L}\p{N}\p{Mc}]+/u)
    .filter((word) => word !== "");

/** A name without accents, capitals, blanks and punctuation: the same for "Aïn Defla" and "Ain-Defla". */
export const exactKey = (name: string): string => wordsOf(name).join("");

/**
 * The distinguishing words of a name in alphabetical order: the same for "Provincia de Córdoba" and "Cordoba", or for
 * "West Bengal" and "Bengal, West".
 */
export function looseKey(name: string): string {
  const words = wordsOf(name);
  const telling = words.filter((word) => !kindWords.has(word));
  return (telling.length > 0 ? [...telling].sort() : words).join("");
}

const sides = new Set(
  (
    "north northern south southern east eastern west western central centre upper lower new old inner outer middle " +
    "norte sur sud nord est ouest nord noreste greater city rural urban metropolitan capital"
  ).split(" "),
);

/** Words that distinguish neighbours of the same name. Names that differ in one of them are never similar. */
export const sidesOf = (name: string): string =>
  wordsOf(name)
    .filter((word) => sides.has(word) || /^(\d+|[ivx]+)$/.test(word))
    .sort()
    .join(" ");
