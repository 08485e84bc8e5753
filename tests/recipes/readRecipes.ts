/** One thing that a recipe has its reader write: a new file, or lines beside one that is there. */
export interface Step {
  /** From the root of the project; `*` stands for every folder at its place. */
  readonly path: string;
  readonly text: string;
  /** Where the lines go; a step without it makes a new file. */
  readonly beside?: { readonly side: "after" | "before"; readonly line: string };
}

/** A section of CONTRIBUTING with what it has its reader write. */
export interface Recipe {
  readonly title: string;
  readonly steps: readonly Step[];
}

/** "New file `a.ts`:" or "In `b.ts`, after `line`:", and the code block below it. */
const step =
  /^(?:New file|In) `([^`]+)`(?:, (after|before) `([^`]+)`)?:\n\n?```[a-z]+\n([\s\S]*?\n)```$/gm;

const codeBlock = /^```[a-z]+$/gm;

/**
 * Reads the recipes of CONTRIBUTING. Throws on a code block of TypeScript, JSON or CSV that no sentence says where to put, since it could
 * rot unseen.
 */
export const readRecipes = (markdown: string): readonly Recipe[] =>
  markdown
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const title = section.slice(0, section.indexOf("\n"));
      const steps = [...section.matchAll(step)].map(
        ([, path = "", side, line = "", text = ""]): Step => ({
          path,
          text,
          ...((side === "after" || side === "before") && { beside: { side, line } }),
        }),
      );
      if (steps.length !== (section.match(codeBlock)?.length ?? 0))
        throw new Error(
          `CONTRIBUTING.md, “${title}”: a code block has no sentence before it. Write “New file \`path\`:” or “In \`path\`, after \`line\`:” above it.`,
        );
      return { title, steps };
    })
    .filter(({ steps }) => steps.length > 0);
