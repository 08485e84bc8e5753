import { outcomeKinds } from "../../assessment/assessment.ts";
import { modelVersion } from "../../assessment/modelVersion.ts";
import type { DatasetRecord } from "../../dataset/dataset.ts";
import { statuses } from "../../dataset/status.ts";
import type { MessageKey } from "../../language/messages.ts";
import type { Words } from "../../language/words.ts";
import type { Release } from "../../region/atlasFile.ts";
import { allPublishedFigures, type Evidence } from "../evidence/allPublishedFigures.ts";
import { ownLicence } from "../ownLicence.ts";
import { indicatorDictionary, variableDictionary } from "./dataDictionary.ts";
import { methodLimits } from "./methodLimits.ts";
import type { Methodology } from "./methodology.ts";
import { methodParameters } from "./methodParameters.ts";
import { methodSections } from "./methodSections.ts";

/** What the method is written from, in addition to the declarations of the model. */
export interface MethodologyContext {
  readonly words: Words;
  readonly datasets: readonly DatasetRecord[];
  readonly release: Release;
  /** What others published of data centres; where absent, the method does not list it. */
  readonly evidence?: Evidence | undefined;
}

/** The method in words: equations, parameters, data dictionary and limits, all generated from the declarations that the model runs on. */
export function writeMethodology({
  words,
  datasets,
  release,
  evidence,
}: MethodologyContext): Methodology {
  const atlas = { name: words.say("app.name"), model: modelVersion, data: release.date };
  return {
    version: 1,
    title: words.say("method.title"),
    language: words.language.split("-")[0] ?? words.language,
    atlas,
    about: [
      words.say("methodology.about.purpose"),
      words.say("methodology.about.units"),
      words.say("methodology.about.ranges"),
      words.say("methodology.about.figure"),
      words.say("methodology.about.missing"),
    ],
    ...(evidence && { published: allPublishedFigures(evidence, words) }),
    sections: methodSections(words),
    parameters: methodParameters(words),
    indicators: indicatorDictionary(words, datasets),
    variables: variableDictionary(words, datasets),
    statuses: statuses.map((status) => ({
      id: status,
      name: words.say(`status.${status}`),
      about: words.say(`report.status.${status}`),
    })),
    kinds: outcomeKinds
      .filter((kind) => kind !== "value")
      .map((kind) => ({
        id: kind,
        name: words.say(`kind.${kind}`),
        about: words.say(`why.${kind}` as MessageKey),
      })),
    limits: methodLimits(words),
    datasets,
    licence: words.say("report.licence", { licence: ownLicence }),
    citation: words.say("methodology.citation", {
      atlas: atlas.name,
      model: atlas.model,
      data: atlas.data,
    }),
  };
}
