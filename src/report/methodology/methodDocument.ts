import type { DatasetRecord } from "../../dataset/dataset.ts";
import type { Words } from "../../language/words.ts";
import { methodCommand } from "../commandLine.ts";
import { contentHash } from "../contentHash.ts";
import { type Block, columns, group, paragraph, section } from "../document/block.ts";
import { citationAndCommand } from "../document/citationAndCommand.ts";
import { type ReportDocument, reportDocument } from "../document/reportDocument.ts";
import { isolated, link, type Run, strong } from "../document/run.ts";
import { toned } from "../document/table.ts";
import { statusMark } from "../drawing/statusMark.ts";
import type { RegionFigures } from "../evidence/allPublishedFigures.ts";
import { figureRows, figureTable } from "../evidence/figureTable.ts";
import { equationSection } from "./equationSections.ts";
import type { Methodology } from "./methodology.ts";
import { indicatorTable, parameterTable, variableTable } from "./methodTables.ts";
import { type MethodologyContext, writeMethodology } from "./writeMethodology.ts";

/** The method as a document: equations, parameters, data dictionary, limits of use, datasets. */
export function methodDocument(context: MethodologyContext): ReportDocument {
  const { words } = context;
  const method = writeMethodology(context);
  const { title, language, atlas, about, sections, citation, licence } = method;
  const hash = words.say("report.hash", { hash: contentHash(JSON.stringify(method)) });
  const command = methodCommand(language);
  return reportDocument(words, {
    title,
    heading: title,
    language,
    atlas: atlas.name,
    masthead: citation,
    runningTitle: citation,
    hash,
    command,
    blocks: [
      group(...about.map((text) => paragraph("about", text))),
      group(...sections.map((chapter) => equationSection(chapter, words))),
      ...(method.published ? [publishedPart(method.published, words)] : []),
      parameterTable(method, words),
      indicatorTable(method, words),
      variableTable(method, words),
      meanings(method, words),
      section(words.say("method.limits"), { kind: "notes", notes: method.limits }),
      datasetSection(method, words),
      ...citationAndCommand(words, { citation, command, hash, about: `${licence}.` }),
    ],
  });
}

/** Every region with a published figure, each with all of them. */
const publishedPart = (regions: readonly RegionFigures[], words: Words): Block =>
  section(
    { heading: words.say("method.evidence"), breaks: true },
    paragraph("about", words.say("published.rule")),
    figureTable(
      regions.map(({ heading, lines }) => ({ heading, rows: figureRows(lines, words) })),
      words,
    ),
  );

/** Statuses beside the classes that are no number. */
const meanings = ({ statuses, kinds }: Methodology, words: Words): Block =>
  columns(
    [
      wordTable(
        words.say("methodology.statuses"),
        statuses.map(({ id, name, about }) => [statusMark(id, name), about]),
      ),
    ],
    [
      wordTable(
        words.say("methodology.kinds"),
        kinds.map(({ name, about }) => [name, about]),
      ),
    ],
  );

const wordTable = (title: string, rows: readonly (readonly [Run, string])[]): Block =>
  section(title, {
    kind: "table",
    columns: [{}, {}],
    groups: [
      {
        rows: rows.map(([word, about]) => ({
          cells: [toned("label", word), toned("soft", about)],
        })),
      },
    ],
  });

/** Every dataset with its transformations and caveats. */
const datasetSection = ({ datasets }: Methodology, words: Words): Block =>
  section(
    {
      heading: words.say("method.datasets"),
      note: words.say("methodology.datasetsNote"),
      breaks: true,
    },
    ...datasets.map((dataset) => datasetGroup(dataset, words)),
  );

const datasetGroup = (dataset: DatasetRecord, words: Words): Block => ({
  kind: "group",
  role: "dataset",
  id: `data-${dataset.id}`,
  blocks: [
    paragraph(
      undefined,
      strong(isolated(dataset.id)),
      " ",
      isolated(
        words.say("methodology.dataset", {
          title: dataset.title,
          publisher: dataset.publisher,
          vintage: dataset.vintage,
          retrieved: dataset.retrieved,
          licence: dataset.licence.name,
        }),
      ),
      " ",
      link(dataset.url, new URL(dataset.url).hostname),
    ),
    {
      kind: "list",
      language: "en",
      items: [...dataset.transformations, ...(dataset.caveats ?? [])],
    },
  ],
});
