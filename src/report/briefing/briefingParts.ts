import type { Words } from "../../language/words.ts";
import { type Block, columns, figure, note, type Section, section } from "../document/block.ts";
import { citationAndCommand } from "../document/citationAndCommand.ts";
import { type ReportDocument, reportDocument } from "../document/reportDocument.ts";
import { ledgerComparison } from "../drawing/ledgerComparison.ts";
import { rangesNote } from "../rangesNote.ts";
import { sourceLine } from "../region/sourceLine.ts";
import type { RegionReport } from "../report.ts";
import { type Briefing, type BriefingGiven, briefingOf } from "./briefing.ts";
import { briefingChanges } from "./briefingChanges.ts";
import { briefingTitle } from "./briefingHeading.ts";
import { mapScene } from "./briefingMap.ts";
import { comparedTable } from "./comparedTable.ts";
import { regionCard } from "./regionCard.ts";
import { scenariosTable } from "./scenariosTable.ts";

/** What every kind of document on several regions is made from. */
export interface BriefingMaterial {
  readonly given: BriefingGiven;
  readonly briefing: Briefing;
  /** Under the leading scenario. */
  readonly reports: readonly RegionReport[];
  /** The first of them. */
  readonly lead: RegionReport;
  readonly words: Words;
  /** The person's own, or that which the numbers give. */
  readonly title: string;
}

/**
 * @param kind id of the kind of document.
 * @param titleOf the title that the numbers give, where a person gives none.
 */
export function briefingMaterial(
  kind: string,
  given: BriefingGiven,
  titleOf: (briefing: Briefing, words: Words) => string = ({ scenarios: [reports = []] }, words) =>
    briefingTitle(reports, words),
): BriefingMaterial {
  const briefing = briefingOf(kind, given);
  const [[subject]] = given[0];
  const [reports = []] = briefing.scenarios;
  const [lead] = reports;
  if (!subject || !lead) throw new Error("A briefing has at least one region.");
  const { words } = subject.context;
  const title = briefing.frame.title ?? titleOf(briefing, words);
  return { given, briefing, reports, lead, words, title };
}

interface Parts {
  /** What the document is, at the head of its pages. */
  readonly kind: string;
  readonly blocks: readonly Block[];
}

/** Blocks under the head that all kinds share, with citation and command at the end. */
export function briefingPages(material: BriefingMaterial, { kind, blocks }: Parts): ReportDocument {
  const { briefing, lead, words, title } = material;
  const { model, data, name } = lead.atlas;
  const hash = words.say("report.hash", { hash: briefing.hash });
  const masthead = words.say("briefing.masthead", { kind, model, data });
  const scenario = briefing.scenarios
    .map(([own]) => own?.scenario.words ?? "")
    .join(words.say("list.semicolon"));
  return reportDocument(words, {
    title,
    heading: title,
    language: lead.language,
    atlas: name,
    masthead,
    runningTitle: masthead,
    hash,
    command: briefing.command,
    caption: { scenario, sources: sourcesOf(material) },
    blocks: [
      ...blocks,
      columns(
        ...citationAndCommand(words, {
          citation: words.say("report.citation", { atlas: name, title, scenario, model, data }),
          command: briefing.command,
          hash,
          about: `${lead.licence}.`,
        }).map((part) => [part]),
      ),
    ],
  });
}

/** Cards stand at most three in a row. */
const cardsInRow = 3;

/** A card for each region. */
export function cards({ given, reports, words }: BriefingMaterial): readonly Block[] {
  const scene = mapScene(given, reports);
  const all = reports.map((report) => regionCard(report, scene, words));
  return Array.from({ length: Math.ceil(all.length / cardsInRow) }, (_, row) =>
    columns(...all.slice(row * cardsInRow, (row + 1) * cardsInRow)),
  );
}

export const ledgersCompared = ({ reports, words }: BriefingMaterial): Section =>
  section(
    { heading: words.say("briefing.ledgers"), note: words.say("briefing.ledgersNote") },
    figure("chart", () => ledgerComparison(reports, words)),
  );

export const figuresCompared = ({ reports, words }: BriefingMaterial): Section =>
  section(
    { heading: words.say("report.section.findings"), breaks: true },
    comparedTable(reports, words),
    note(rangesNote(reports, words)),
  );

/** The same regions under each scenario; without blocks where there is one scenario. */
export const scenariosCompared = ({ briefing, words }: BriefingMaterial): Section =>
  section(
    { heading: words.say("briefing.scenarios"), note: words.say("briefing.scenariosNote") },
    ...(briefing.scenarios.length > 1 ? [scenariosTable(briefing.scenarios, words)] : []),
  );

export const changes = ({ given, words }: BriefingMaterial): Section =>
  section(words.say("briefing.changes"), ...briefingChanges(given, words));

/** Most limitations that are printed; the region reports have all. */
const limitsShown = 6;

export const support = ({ reports, words }: BriefingMaterial): Section =>
  section(
    words.say("briefing.support"),
    ...[...new Set(inTurn(reports.map(({ limitations }) => limitations)))]
      .slice(0, limitsShown)
      .map((limit) => note(limit)),
  );

/** The first of each list, then the second of each: every region says how its load is known before any says more. */
const inTurn = (lists: readonly (readonly string[])[]): readonly string[] =>
  Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, place) =>
    lists.flatMap((list) => list[place] ?? []),
  ).flat();

/** The sources of all reports, each once. */
export const sources = (material: BriefingMaterial): Block => note(sourcesOf(material));

const sourcesOf = ({ reports, words }: BriefingMaterial): string => {
  const all = reports.flatMap((report) => report.sources);
  return sourceLine([...new Map(all.map((source) => [source.id, source])).values()], words);
};
