import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { csvRecords, type OtherNames } from "../../src/index.ts";

/** Every English spelling of each country by its code, for those who look for it; the file stands in `boundaries/`. */
export function otherNamesIn(folder: string): OtherNames {
  const file = join(folder, "boundaries", "country-spellings.csv");
  if (!existsSync(file)) return {};
  const { records } = csvRecords(readFileSync(file, "utf8"), { file });
  return Object.fromEntries(
    records.map(({ cells: { iso_a3: id = "", spellings = "" } }) => [id, spellings.split("|")]),
  );
}
