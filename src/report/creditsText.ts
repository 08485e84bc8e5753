import { modelVersion } from "../assessment/modelVersion.ts";
import { keptOut } from "./credits.ts";
import { ownLicence } from "./ownLicence.ts";
import type { ReportContext } from "./reportContext.ts";

/** What the credits of a file are made of. */
export type CreditsContext = Pick<ReportContext, "words" | "release" | "datasets">;

/** Name of the file of credits where one stands for all files of a folder. */
export const creditsFileName = "burden-credits.txt";

/**
 * Who is to be named where figures of a table are used, under which licences, and what is left out: a table of figures has no
 * place for it, so it stands in a file beside.
 */
export const creditsText = ({ words, release, datasets }: CreditsContext): string =>
  [
    `${words.say("app.name")} · ${modelVersion} · ${release.date}`,
    words.say("report.licence", { licence: ownLicence }),
    words.say("layer.boundaries"),
    ...keptOut(datasets, words),
    "",
    ...datasets.map(
      ({ id, attribution, title, vintage, licence, url }) =>
        `${id}: ${attribution}. ${title}, ${vintage}. ${licence.name}, ${licence.url}. ${url}`,
    ),
    "",
  ].join("\n");
