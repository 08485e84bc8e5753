import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { temporaryFolder } from "../data/temporaryFolder.ts";

/** A type that a package publishes, such as `Job` of `kubernetes-types/batch/v1`. */
interface PublishedType {
  readonly name: string;
  readonly from: string;
}

/** What the type checker says of a value that is to be of a published type; nothing where it is. Unknown keys are errors. */
export function typeIssues(value: unknown, { name, from }: PublishedType): string {
  const declarations = resolve("node_modules", `${from}.d.ts`);
  const folder = temporaryFolder({
    "value.ts": `import type { ${name} } from ${JSON.stringify(declarations.replace(/\.d\.ts$/, ""))};\nexport const value: ${name} = ${JSON.stringify(value, null, 2)};\n`,
  });
  const flags = ["--noEmit", "--strict", "--module", "esnext", "--moduleResolution", "bundler"];
  const { stdout } = spawnSync(
    process.execPath,
    [resolve("node_modules/typescript/bin/tsc"), ...flags, "--types", "", "value.ts"],
    { cwd: folder, encoding: "utf8" },
  );
  return stdout;
}
