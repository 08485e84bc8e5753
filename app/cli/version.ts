import { readFileSync } from "node:fs";
import { modelVersion } from "../../src/index.ts";

const { version } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
) as { readonly version: string };

/** What `burden --version` says: the release, and the edition of the model that its numbers are of. */
export const versionText = `${version} (model ${modelVersion})`;
