import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** The files of `boundaries/` that are served with the data: shapes, names in all languages, the boundary policy. */
const served = [
  "countries.topo.json",
  "world.topo.json",
  "detail.topo.json",
  "counties.topo.json",
  "country-names",
  "names",
  "policy.json",
];

/** The boundary files that exist, with their content, by path. */
export const boundaryFiles = (folder: string): readonly [string, Uint8Array][] =>
  served
    .filter((name) => existsSync(join(folder, "boundaries", name)))
    .flatMap((name) => filesOf(join(folder, "boundaries"), name));

const filesOf = (folder: string, name: string): [string, Uint8Array][] =>
  statSync(join(folder, name)).isDirectory()
    ? readdirSync(join(folder, name))
        .sort()
        .flatMap((inner) => filesOf(folder, `${name}/${inner}`))
    : [[name, readFileSync(join(folder, name))]];
