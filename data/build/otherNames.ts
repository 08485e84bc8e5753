import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { csvRecords, type OtherNames } from "../../src/index.ts";

/** Kinds of alias that people use as names; one that is of several regions, or the code in force of one, is left out. */
const codeKinds: ReadonlySet<string | undefined> = new Set([
  "eurostat",
  "iso_3166_2_country",
  "iso_3166_2_outdated",
]);

/**
 * Every English spelling of each country and the codes that are not those of the region table, by id, for those who look for it;
 * the files stand in `boundaries/`.
 */
export function otherNamesIn(folder: string): OtherNames {
  const spellings = recordsIn(folder, "country-spellings.csv").map(
    ({ iso_a3: id = "", spellings: names = "" }) => [id, names.split("|")] as const,
  );
  const names = new Map<string, readonly string[]>(spellings);
  for (const [code, id] of codesIn(folder)) names.set(id, [...(names.get(id) ?? []), code]);
  return Object.fromEntries(names);
}

function codesIn(folder: string): ReadonlyMap<string, string> {
  const aliases = recordsIn(folder, "aliases.csv");
  const inForce = new Set(
    aliases.flatMap(({ alias, kind }) => (kind === "iso_3166_2" ? alias : [])),
  );
  const claims = aliases.filter(({ alias, kind }) => codeKinds.has(kind) && !inForce.has(alias));
  const ids = new Map<string, Set<string>>();
  for (const { alias = "", id = "" } of claims)
    ids.set(alias, (ids.get(alias) ?? new Set<string>()).add(id));
  return new Map(
    [...ids].flatMap(([alias, [id = "", ...others]]): [string, string][] =>
      others.length > 0 ? [] : [[alias, id]],
    ),
  );
}

function recordsIn(folder: string, name: string): readonly Readonly<Record<string, string>>[] {
  const file = join(folder, "boundaries", name);
  if (!existsSync(file)) return [];
  return csvRecords(readFileSync(file, "utf8"), { file }).records.map(({ cells }) => cells);
}
