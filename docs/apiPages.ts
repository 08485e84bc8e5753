/** A page of the API documentation, or a declaration file, by its path. */
type Texts = ReadonlyMap<string, string>;

/**
 * Pages of the API documentation: one for each stage, with the declarations and doc comments of its files, and an index.
 *
 * @param declarations what the compiler emits for `src`, by path below `src` ("model/carbon.d.ts").
 */
export function apiPages(declarations: Texts): Texts {
  const files = [...declarations]
    .filter(([path]) => path !== "index.d.ts")
    .map(([path, text]) => ({ stage: stageOf(path), path: sourceOf(path), text: bodyOf(text) }))
    .filter(({ text }) => text !== "")
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const stages = [...new Set(files.map(({ stage }) => stage))];
  const pageOf = (stage: string): string =>
    [
      `# ${stage}`,
      ...files
        .filter((file) => file.stage === stage)
        .map(({ path, text }) => `## \`${path}\`\n\n\`\`\`ts\n${text}\n\`\`\``),
    ].join("\n\n");
  const names = files.flatMap(({ stage, path, text }) =>
    namesIn(text).map((name) => `| \`${name}\` | [${stage}](${stage}.md) | \`${path}\` |`),
  );
  const index = ["# API of the core", "| name | stage | file |\n|---|---|---|"].join("\n\n");
  return new Map([
    ["README.md", `${[index, ...names.toSorted()].join("\n")}\n`],
    ...stages.map((stage) => [`${stage}.md`, `${pageOf(stage)}\n`] as const),
  ]);
}

const stageOf = (path: string): string => path.replace(/(\.d\.ts$)|(\/.*)/, "");

const sourceOf = (path: string): string => `src/${path.replace(/\.d\.ts$/, ".ts")}`;

/** The declarations without the imports, which say nothing to a reader. */
const bodyOf = (text: string): string =>
  text
    .replace(/^import [^;]*;\n/gm, "")
    .replace(/^export \{\};\n/gm, "")
    .trim();

const namesIn = (text: string): string[] =>
  [...text.matchAll(/^export (?:declare )?(?:const|function|interface|type|class) (\w+)/gm)].map(
    (match) => match[1] as string,
  );
