import { scenarioWords } from "../../layer/sceneWords.ts";
import type { ModelLife } from "../../model/lifecycle/modelLife.ts";
import { creditsOf } from "../credits.ts";
import type { DataRecord, DataTable } from "../format/contents.ts";
import { formatsOf, type ReportKind } from "../format/reportKind.ts";
import { languageCode } from "../languageCode.ts";
import type { ReportContext } from "../reportContext.ts";
import { scenarioName } from "../scenarioName.ts";
import { type LifeRow, lifeHeader } from "./lifeRow.ts";
import { lifeRows } from "./lifeRows.ts";
import { lifeSentences } from "./lifeSentences.ts";
import { regionLifeRows } from "./regionLifeRows.ts";
import { regionShares } from "./regionShares.ts";

const allRows = (context: ReportContext, life: ModelLife): readonly LifeRow[] => [
  ...lifeRows(life),
  ...regionLifeRows(context, life),
];

/** The figures as a table, one a row. */
const lifeTable = (context: ReportContext, life: ModelLife): DataTable => ({
  header: lifeHeader,
  rows: allRows(context, life).map((row) => lifeHeader.map((column) => row[column])),
});

/** The figures with scenario and sentences. */
function lifeRecord(context: ReportContext, life: ModelLife): DataRecord {
  const { assessment, words, release } = context;
  const { scenario, modelVersion } = assessment;
  const { licence, sources } = creditsOf(context);
  const content = {
    version: 1,
    language: languageCode(words.language),
    atlas: { name: words.say("app.name"), model: modelVersion, data: release.date },
    scenario: { words: scenarioWords(words, scenario), definition: scenario },
    licence,
    sources,
    sentences: lifeSentences(words, life, regionShares(assessment, life)),
    figures: allRows(context, life),
  };
  return { content, indent: 2 };
}

/** The life of a model: as the table of its figures, and as data with its sentences. */
const lifeKind: ReportKind<readonly [context: ReportContext, life: ModelLife]> = {
  id: "lifecycle",
  fileName: ({ assessment }) => ["lifecycle", ...scenarioName(assessment.scenario)],
  contents: {
    table: { label: "app.lifeCycle", make: lifeTable },
    record: { label: "app.lifeCycle", make: lifeRecord },
  },
};

/** The life of a model in each of its formats. */
export const lifeFormats = formatsOf(lifeKind);
