import type { Level, Region, ReportContext } from "../../../src/index.ts";
import { chooseIndicator } from "../chooseIndicators.ts";
import { chooseScenario } from "../chooseScenario.ts";
import { regionsNamed } from "../commands.ts";
import { reportContext } from "../reportContext.ts";
import type { Shell } from "../shell.ts";

/** Language of the answers. */
export const language = "en";

/** The scenario of a question: a preset, and settings as `--set` takes them. */
export interface AskedScenario {
  readonly preset?: string | undefined;
  readonly set?: readonly string[] | undefined;
}

export interface AskedRegion extends AskedScenario {
  /** Code, id or English name. */
  readonly region: string;
}

export interface AskedFigure extends AskedRegion {
  readonly indicator: string;
}

/** A region under a scenario. */
export interface Place {
  readonly context: ReportContext;
  readonly regionIndex: number;
}

/** Finds what questions name; the results of a scenario are kept for the next question. */
export interface Places {
  readonly regionAt: (asked: AskedRegion) => Promise<Place>;
  /** Id of an indicator that the scenario answers. */
  readonly indicatorOf: (place: Place, name: string) => string;
}

/** @throws UserError where a question names nothing that there is, with what to ask instead. */
export function createPlaces(shell: Shell): Places {
  const known = new Map<string, Promise<ReportContext>>();
  const contextOf = async ({ preset, set = [] }: AskedScenario, level: Level) => {
    const wanted = { set, language, ...(preset !== undefined && { preset }) };
    const scenario = await chooseScenario(wanted, shell.resolve);
    const key = `${level} ${JSON.stringify(scenario)}`;
    const context = known.get(key) ?? reportContext(scenario, language, shell.note, { level });
    known.set(key, context);
    return context;
  };
  return {
    regionAt: async (asked) => {
      const [region] = regionsNamed([asked.region], language, shell) as [Region];
      const context = await contextOf(asked, region.level);
      const regionIndex = context.world.regions.findIndex(({ id }) => id === region.id);
      return { context, regionIndex };
    },
    indicatorOf: ({ context }, name) => chooseIndicator(name, context.assessment.scenario.basis),
  };
}
