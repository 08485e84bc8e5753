import { type Citations, citationsOf, regionReport } from "../../src/index.ts";
import { chooseScenario, type ScenarioOptions } from "./chooseScenario.ts";
import { drawnBelow, regionsNamed } from "./commands.ts";
import { chooseDraws, type DrawOptions, usualDraws } from "./drawOptions.ts";
import { reportContext } from "./reportContext.ts";
import type { Shell } from "./shell.ts";
import { withDraws } from "./withDraws.ts";

/** Forms in which a report can be cited. */
export const citationForms = ["text", "bibtex", "csl"] as const;

export interface CiteOptions extends ScenarioOptions, DrawOptions {
  readonly language: string;
  readonly form: (typeof citationForms)[number];
}

/** `burden cite`: how the report on each region is cited, with the hash that `burden report` prints in it. */
export async function writeCitations(
  keys: readonly string[],
  options: CiteOptions,
  shell: Shell,
): Promise<void> {
  const scenario = await chooseScenario(options, shell.resolve);
  const drawn = chooseDraws(options, { usual: usualDraws.report, least: 0 });
  const cited: Citations[] = [];
  for (const { level, id } of regionsNamed(keys, options.language, shell)) {
    const results = await reportContext(scenario, options.language, shell.note, { level });
    const draws = level === "country" ? drawn : drawnBelow(drawn, new Set([id]), shell);
    const assessment = withDraws(results.assessment, results.world, draws);
    const place = results.world.regions.findIndex((region) => region.id === id);
    cited.push(citationsOf(regionReport({ ...results, assessment }, place)));
  }
  shell.print(
    {
      text: () => `${cited.map(({ plain }) => plain).join("\n")}\n`,
      bibtex: () => `${cited.map((one) => one.bibtex).join("\n\n")}\n`,
      csl: () =>
        `${JSON.stringify(
          cited.map(({ csl }) => csl),
          null,
          2,
        )}\n`,
    }[options.form](),
  );
}
