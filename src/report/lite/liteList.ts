import { outcomeOf } from "../../assessment/outcome.ts";
import { indicatorOf } from "../../indicator/indicators.ts";
import { unitWords } from "../../language/figures.ts";
import { outcomeFigures } from "../../layer/outcomeFigures.ts";
import { indicatorName } from "../../layer/sceneWords.ts";
import { publicCode } from "../../region/publicCode.ts";
import { type Block, paragraph, section } from "../document/block.ts";
import { type ReportDocument, reportDocument } from "../document/reportDocument.ts";
import { isolated, link } from "../document/run.ts";
import { cell, type Row, toned, valueCell } from "../document/table.ts";
import { languageCode } from "../languageCode.ts";
import { nameOf, type ReportContext } from "../reportContext.ts";
import { inLine, type LitePlace, translations } from "./litePage.ts";
import { litePath, upFrom } from "./litePath.ts";

/** The figure beside each name: more regions have it than the burden index. */
const shown = "climateCostPerResident";

/** Regions of one level for the list. */
export interface ListedPlaces {
  readonly context: ReportContext;
  readonly places: readonly number[];
}

/** The list of all light pages by name: countries with a figure each, then the states. */
export function liteList(
  [countries, states]: readonly [ListedPlaces, ListedPlaces],
  place: LitePlace,
): ReportDocument {
  const { assessment, release, words } = countries.context;
  const language = languageCode(words.language);
  return reportDocument(words, {
    title: words.say("lite.title"),
    heading: words.say("lite.title"),
    language: words.language,
    atlas: words.say("app.name"),
    masthead: words.say("lite.edition", { model: assessment.modelVersion, data: release.date }),
    runningTitle: words.say("lite.title"),
    hash: "",
    command: "",
    blocks: [
      paragraph("about", words.say("lite.about")),
      translations(place),
      paragraph(
        undefined,
        link(`${upFrom(place.page)}../index.html?v=2&lang=${language}`, words.say("lite.whole")),
      ),
      section(
        {
          heading: indicatorName(words, shown),
          note: unitWords(words, indicatorOf(shown)?.unit ?? ""),
        },
        {
          kind: "table",
          columns: [
            { heading: words.say("report.column.region") },
            { heading: words.say("report.column.value"), align: "end" },
            { heading: words.say("report.column.interval"), align: "end" },
          ],
          groups: [{ rows: rowsOf(countries, place) }],
        },
      ),
      section(words.say("lite.states"), namesOf(states, place)),
    ],
  });
}

/** Links to the pages in the order of their names. */
function linksOf({ context, places }: ListedPlaces, { page }: LitePlace) {
  const { compare } = new Intl.Collator(context.words.language);
  return places
    .map((place) => ({ place, name: nameOf(context, place) }))
    .toSorted((a, b) => compare(a.name, b.name))
    .map(({ place, name }) => {
      const region = context.world.regions[place];
      const path = litePath({ region: region ? publicCode(region) : "", ...page });
      return { place, link: link(`${upFrom(page)}${path}`, name) };
    });
}

const namesOf = (listed: ListedPlaces, place: LitePlace): Block =>
  paragraph(undefined, ...inLine(linksOf(listed, place).map((found) => found.link)));

const rowsOf = (listed: ListedPlaces, place: LitePlace): readonly Row[] =>
  linksOf(listed, place).map((found) => {
    const { assessment, words } = listed.context;
    const outcome = outcomeOf(assessment, shown, found.place);
    const { figure, range } = outcomeFigures(words, outcome);
    return {
      cells: [
        cell(found.link),
        outcome.kind === "value" ? valueCell(figure, outcome.value) : toned("soft", figure),
        toned("soft", isolated(range)),
      ],
    };
  });
