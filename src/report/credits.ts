import type { DatasetSource } from "../dataset/dataset.ts";
import { indicators } from "../indicator/indicators.ts";
import type { Words } from "../language/words.ts";
import { indicatorName } from "../layer/sceneWords.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { ownLicence } from "./ownLicence.ts";
import type { ReportContext } from "./reportContext.ts";
import { withheldNotice } from "./withheld.ts";

/** What every data file says of itself: where it comes from, under which scenario and licences. */
export interface Credits {
  readonly atlas: string;
  readonly model_version: string;
  readonly data: string;
  readonly licence: string;
  readonly boundaries: string;
  /** Figures that are left out of the file because the licence of their source does not allow it. */
  readonly notices: readonly string[];
  readonly scenario: Scenario;
  readonly sources: readonly Pick<
    DatasetSource,
    "id" | "title" | "publisher" | "url" | "vintage" | "attribution" | "licence"
  >[];
}

export const creditsOf = ({
  words,
  assessment,
  release,
  datasets,
}: Pick<ReportContext, "words" | "assessment" | "release" | "datasets">): Credits => ({
  atlas: words.say("app.name"),
  model_version: assessment.modelVersion,
  data: release.date,
  licence: words.say("report.licence", { licence: ownLicence }),
  boundaries: words.say("layer.boundaries"),
  notices: keptOut(datasets, words),
  scenario: assessment.scenario,
  sources: datasets.map(({ id, title, publisher, url, vintage, attribution, licence }) => ({
    id,
    title,
    publisher,
    url,
    vintage,
    attribution,
    licence,
  })),
});

/** A sentence for every indicator that shows a variable of a dataset that must not be redistributed. */
export const keptOut = (datasets: readonly DatasetSource[], words: Words): string[] =>
  datasets
    .filter(({ redistributable }) => !redistributable)
    .flatMap((dataset) =>
      indicators
        .filter(({ variable }) => variable !== undefined && dataset.supplies.includes(variable))
        .map(({ id }) => withheldNotice({ words }, indicatorName(words, id), dataset)),
    );
