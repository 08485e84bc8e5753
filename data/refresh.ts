import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { english } from "./build/english.ts";
import { countyDatasets, datasets, provinceDatasets, references } from "./index.ts";
import { outlookOf } from "./refresh/classMoves.ts";
import { refreshReport } from "./refresh/refreshReport.ts";
import { refreshTables } from "./refresh/refreshTables.ts";
import type { Review } from "./refresh/review.ts";
import { reviewJson } from "./refresh/reviewJson.ts";
import { reviewMarkdown } from "./refresh/reviewMarkdown.ts";
import type { Origin } from "./refresh/sourceFiles.ts";

const usage = `npm run data:refresh -- [--from DIR|URL] [--only ID] [--dry-run] [--review FILE]

Compiles the tidy tables again from the publishers' files and prints what changed: files, rows, values, and the regions that
move to another class or rank. A table that would lose what it holds, or whose figures have moved, is kept; the command then ends
with an error.
  --from DIR|URL  take the files from DIR and the folders below it, or from below an address, by name, instead of downloading
                  each from its publisher
  --only ID       this dataset only; may be repeated
  --accept ID     what this dataset loses or moves is meant; may be repeated
  --dry-run       compile and compare, and write no table
  --review FILE   write the review to FILE too: Markdown for FILE.md, data for FILE.json; may be repeated
  --list          print every row that was added, removed or changed, and every region that moves, not only how many`;

const { values: options } = parseArgs({
  options: {
    from: { type: "string" },
    only: { type: "string", multiple: true },
    accept: { type: "string", multiple: true },
    "dry-run": { type: "boolean", default: false },
    review: { type: "string", multiple: true, default: [] },
    list: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

const folder = fileURLToPath(new URL(".", import.meta.url));

function originOf(from: string | undefined): Origin {
  if (from === undefined) return "upstream";
  return /^https?:\/\//i.test(from) ? { address: from } : { folder: from };
}

async function refresh(): Promise<void> {
  const finer = { admin1: provinceDatasets, county: countyDatasets };
  const all = [...datasets, ...provinceDatasets, ...countyDatasets, ...references];
  const review = await refreshTables(all, {
    origin: originOf(options.from),
    ...(options.only ? { only: options.only } : {}),
    ...(options.accept ? { accept: options.accept } : {}),
    dryRun: options["dry-run"],
    folder,
    outlook: (changed) => outlookOf(changed, folder, { datasets, finer, references }),
  });
  for (const line of refreshReport(review, english, options.list)) console.log(line);
  for (const failure of review.failures) console.error(failure);
  for (const file of options.review) writeReview(file, review);
  process.exitCode = review.failures.length > 0 ? 1 : 0;
}

const writeReview = (file: string, review: Review): void =>
  writeFileSync(
    file,
    file.endsWith(".json") ? reviewJson(review) : reviewMarkdown(review, english),
  );

/** A review of another kind would be found out after all the downloads. */
const strange = options.review.filter((file) => !/\.(md|json)$/.test(file));

if (options.help) console.log(usage);
else if (strange.length > 0) {
  console.error(`--review ${strange[0]}: name a file that ends in .md or .json.`);
  process.exitCode = 1;
} else await refresh();
