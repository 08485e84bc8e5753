import type { World } from "../../src/index.ts";
import type { RegionNames } from "../files/readNames.ts";
import type { Finer } from "./finerLevel.ts";

/** "Loudoun, Virginia": thirty counties are called Washington. States are told apart by their names. */
export function titlesOf(
  level: Finer,
  { regions, parents }: World,
  names: RegionNames,
): RegionNames | undefined {
  if (level !== "county") return undefined;
  const nameOf = ({ id, name }: World["regions"][number]): string => names[id] ?? name;
  const states = new Map(parents?.regions.map((state) => [state.id, nameOf(state)]));
  return Object.fromEntries(
    regions.map((county) => [
      county.id,
      [nameOf(county), states.get(county.parent ?? "")].filter(Boolean).join(", "),
    ]),
  );
}
