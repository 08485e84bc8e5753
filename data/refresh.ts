import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { countyDatasets, datasets, provinceDatasets, references } from "./index.ts";
import { refreshTables } from "./refresh/refreshTables.ts";

const usage = `npm run data:refresh -- [--from DIR] [--only ID] [--list]

Compiles the tidy tables again from the publishers' files and prints what changed.
  --from DIR   take the files from DIR and the folders below it, by name, instead of downloading them
  --only ID    this dataset only; may be repeated
  --accept ID  let this dataset lose a variable, a column or more than a tenth of its rows; may be repeated
  --list       print every row that was added, removed or changed, not only how many`;

const { values: options } = parseArgs({
  options: {
    from: { type: "string" },
    only: { type: "string", multiple: true },
    accept: { type: "string", multiple: true },
    list: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

if (options.help) console.log(usage);
else {
  const all = [...datasets, ...provinceDatasets, ...countyDatasets, ...references];
  const failures = await refreshTables(all, {
    origin: options.from === undefined ? "upstream" : { folder: options.from },
    ...(options.only ? { only: options.only } : {}),
    ...(options.accept ? { accept: options.accept } : {}),
    list: options.list,
    folder: fileURLToPath(new URL(".", import.meta.url)),
    print: console.log,
  });
  for (const failure of failures) console.error(failure);
  process.exitCode = failures.length > 0 ? 1 : 0;
}
