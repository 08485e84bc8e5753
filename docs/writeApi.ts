import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { apiPages } from "./apiPages.ts";

/** Writes `docs/api` from the declarations that `tsc -p docs` has put there: `npm run api`. */
const folder = join("docs", "api");
const declarations = join(folder, "declarations");
const files = readdirSync(declarations, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".d.ts"))
  .map((file) => [file, readFileSync(join(declarations, file), "utf8")] as const);

mkdirSync(folder, { recursive: true });
for (const [name, text] of apiPages(new Map(files))) writeFileSync(join(folder, name), text);
