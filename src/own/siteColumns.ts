import { fold } from "../language/fold.ts";
import type { OwnAnswers } from "./ownIssue.ts";

/** What columns of a list of sites are called, folded. */
const words = {
  latitude: /^(lat|latitude|latitud|breite|breitengrad|y|lintang|خط العرض|纬度|अक्षांश)( deg)?$/,
  longitude:
    /^(lon|lng|long|longitude|longitud|lange|langengrad|x|bujur|خط الطول|经度|देशांतर)( deg)?$/,
  megawatts:
    /^(mw|megawatts?|capacity|capacity mw|power|power mw|load|load mw|it mw|size mw|leistung.*|puissance.*|potencia.*)$/,
  name: /^(name|site|site name|facility|project|nombre|nom|nome|nama)$/,
  year: /^(year|jahr|ano|annee|tahun|opening|start|start year|operational|online)$/,
  owner: /^(owner|operator|company|firm|betreiber|proprietaire|propietario|pemilik)$/,
  cooling: /^(cooling|cooling type|kuhlung|refroidissement|refrigeracion)$/,
} as const;

export type SiteColumn = keyof typeof words;
export type SiteColumns = Readonly<Partial<Record<SiteColumn, number>>>;

/** The columns of a list of sites; answers of the reader (`column:…`) come first. */
export function siteColumns(columns: readonly string[], answers: OwnAnswers = {}): SiteColumns {
  const found: Partial<Record<SiteColumn, number>> = {};
  for (const [column, name] of columns.entries()) {
    const plain = fold(name)
      .replace(/[_\-.()°]+/g, " ")
      .replace(/\s+/g, " ")
      .trim();
    const told = answers[`column:${name}`];
    for (const id of Object.keys(words) as SiteColumn[])
      if (told === id || (told === undefined && words[id].test(plain))) found[id] ??= column;
  }
  return found;
}

/** Whether a table lists sites: it has a latitude and a longitude. */
export const hasSites = (columns: readonly string[], answers: OwnAnswers = {}): boolean => {
  const { latitude, longitude } = siteColumns(columns, answers);
  return latitude !== undefined && longitude !== undefined;
};
