import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { parseOwnShapes } from "../../src/index.ts";
import type { Shell } from "./shell.ts";
import { UserError } from "./userError.ts";

/** A larger file of shapes is not read: it would not fit into memory with what is made of it. */
const mostBytes = 256 * 1024 * 1024;

/**
 * The regions of a file that a reader brings, with the name by which sentences call it.
 *
 * @param regions path of the file; the object of a TopoJSON file after a #.
 * @throws UserError where there is none.
 */
export function readShapes(regions: string, repair: boolean, shell: Shell) {
  const { path, object } = namedObject(regions);
  const file = basename(path);
  const read = parseOwnShapes(jsonOf(path, shell), {
    ...{ file, repair },
    ...(object === undefined ? {} : { object }),
  });
  if (read.shapes.length === 0)
    throw new UserError(read.issues.slice(0, 5).join("\n") || `${file}: holds no region.`);
  return { ...read, file };
}

/** "areas.json#utilities" is the object `utilities` of `areas.json`. */
function namedObject(text: string): { readonly path: string; readonly object?: string } {
  const [, path = text, object] = /^(.*\.(?:topo)?json)#(.+)$/i.exec(text) ?? [];
  return object === undefined ? { path } : { path, object };
}

function jsonOf(path: string, { resolve }: Shell): unknown {
  try {
    if (statSync(resolve(path)).size > mostBytes)
      throw new UserError(`${path} has more than 256 MB; simplify the shapes or split the file.`);
    return JSON.parse(readFileSync(resolve(path), "utf8").replace(/^\uFEFF/, ""));
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      error instanceof SyntaxError
        ? `${path} is not JSON. Give regions as GeoJSON or TopoJSON.`
        : `${path} cannot be read. Give a file of regions as GeoJSON or TopoJSON.`,
    );
  }
}
