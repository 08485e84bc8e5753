import { scenarioWords } from "../../layer/sceneWords.ts";
import type { ModelLife } from "../../model/lifecycle/modelLife.ts";
import { csvTable } from "../csvTable.ts";
import { languageCode } from "../languageCode.ts";
import type { ReportContext } from "../reportContext.ts";
import { type LifeRow, lifeHeader } from "./lifeRow.ts";
import { lifeRows } from "./lifeRows.ts";
import { lifeSentences } from "./lifeSentences.ts";
import { regionLifeRows } from "./regionLifeRows.ts";
import { regionShares } from "./regionShares.ts";

/** A format of a model's life: a pure function from what is known to the file's text. */
export interface LifeFormat {
  readonly id: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (context: ReportContext, life: ModelLife) => string;
}

const allRows = (context: ReportContext, life: ModelLife): readonly LifeRow[] => [
  ...lifeRows(life),
  ...regionLifeRows(context, life),
];

/** The figures as a table, one a row. */
const lifeCsv = (context: ReportContext, life: ModelLife): string =>
  csvTable(
    lifeHeader,
    allRows(context, life).map((row) => lifeHeader.map((column) => row[column])),
  );

/** The figures with scenario and sentences. */
function lifeJson(context: ReportContext, life: ModelLife): string {
  const { assessment, words, release } = context;
  const { scenario, modelVersion } = assessment;
  const file = {
    version: 1,
    language: languageCode(words.language),
    atlas: { name: words.say("app.name"), model: modelVersion, data: release.date },
    scenario: { words: scenarioWords(words, scenario), definition: scenario },
    sentences: lifeSentences(words, life, regionShares(assessment, life)),
    figures: allRows(context, life),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Formats of a model's life. Commands read this list. */
export const lifeFormats: readonly LifeFormat[] = [
  { id: "csv", extension: "csv", mediaType: "text/csv", write: lifeCsv },
  { id: "json", extension: "json", mediaType: "application/json", write: lifeJson },
];
