import { indicatorOf } from "../../indicator/indicators.ts";
import { valueAndRange, withUnit } from "../../language/figures.ts";
import { type Block, note, paragraph, section } from "../document/block.ts";
import { citationAndCommand } from "../document/citationAndCommand.ts";
import { formulaParts } from "../document/formulaParts.ts";
import { type ReportDocument, reportDocument } from "../document/reportDocument.ts";
import { code, inEnglish, isolated, strong } from "../document/run.ts";
import { languageCode } from "../languageCode.ts";
import { ownLicence } from "../ownLicence.ts";
import type { ReportContext } from "../reportContext.ts";
import { chainFigure } from "./chaining.ts";
import { cellTable, parameterTable, rowTable } from "./chainTables.ts";
import { standingKeys } from "./quantitySteps.ts";
import type { ChainStep, ValueChain } from "./valueChain.ts";

/** The way of one number as a document: result, rows, cells, parameters, and each step with its equation in words and numbers. */
export function explanationDocument(context: ReportContext, chain: ValueChain): ReportDocument {
  const { words } = context;
  const { region, indicator, scenario, atlas, steps, command } = chain;
  const heading = words.say("explain.title", { indicator: indicator.name, region: region.name });
  const masthead = `${atlas.model} · ${atlas.data}`;
  const hash = words.say("report.hash", { hash: chain.hash });
  return reportDocument(words, {
    title: heading,
    heading,
    language: languageCode(words.language),
    atlas: atlas.name,
    masthead,
    runningTitle: masthead,
    hash,
    command,
    blocks: [
      paragraph("place", `${region.name}. ${scenario.words}`),
      ...resultBlocks(context, chain),
      rowTable(words, chain),
      cellTable(words, chain),
      parameterTable(words, chain),
      section(
        { heading: words.say("explain.steps"), note: words.say("explain.stepsNote"), breaks: true },
        ...steps.flatMap((step, place) => stepBlocks(step, place + 1, context)),
        ...totalBlocks(context, chain),
      ),
      ...citationAndCommand(words, {
        citation: `${atlas.name}, ${heading}, ${masthead}.`,
        command,
        hash,
        about: words.say("report.licence", { licence: ownLicence }),
      }),
    ],
  });
}

/** The number with its range, year and status; the reason where there is none. */
function resultBlocks(
  { words }: ReportContext,
  { result, indicator }: ValueChain,
): readonly Block[] {
  const { value, low = value, high = value, year, status, reason, contested } = result;
  const why = [reason, contested].flatMap((said) =>
    said === undefined ? [] : [paragraph(undefined, said)],
  );
  if (value === undefined || low === undefined || high === undefined) return why;
  const { unit = "", decimals } = indicatorOf(indicator.id) ?? {};
  const { figure, range } = valueAndRange(words, { value, low, high }, decimals);
  const known = [
    range,
    year === undefined ? "" : words.year(year),
    status === undefined ? "" : words.say(`status.${status}`),
  ].filter(Boolean);
  return [paragraph("lede", strong(withUnit(words, figure, unit)), ` ${known.join(", ")}`), ...why];
}

function stepBlocks(step: ChainStep, place: number, { words }: ReportContext): readonly Block[] {
  const { name, formula, numbers, unit, value, words: said, source, standing, id } = step;
  return [
    { kind: "heading", level: 3, text: `${words.figure(place, 0)}. ${name}` },
    ...(formula === undefined ? [] : [{ kind: "formula", parts: formulaParts(formula) } as const]),
    ...(numbers === undefined ? [] : [paragraph(undefined, isolated(numbers))]),
    paragraph(undefined, strong(chainFigure(words, value, unit)), " ", code(id)),
    ...(said === "" ? [] : [paragraph("where", said)]),
    ...(source === undefined ? [] : [note(inEnglish(source))]),
    ...(standing === "live" ? [] : [note(words.say(standingKeys[standing]))]),
  ];
}

/** The number of the last step beside that of the assessment, digit by digit. */
function totalBlocks({ words }: ReportContext, { total, result }: ValueChain): readonly Block[] {
  if (total === undefined || result.value === undefined) return [];
  const same = Object.is(total, result.value) ? "yes" : "no";
  return [
    paragraph(
      "standing",
      words.say("explain.total", { total: String(total), value: String(result.value), same }),
    ),
  ];
}
