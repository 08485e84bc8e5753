import { type Block, type Section, section } from "../document/block.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
import { cell, type Table } from "../document/table.ts";
import type { BriefingGiven } from "./briefing.ts";
import { briefingMap } from "./briefingMap.ts";
import {
  type BriefingMaterial,
  briefingMaterial,
  briefingPages,
  changes,
  figuresCompared,
  ledgersCompared,
  scenariosCompared,
  sources,
  support,
} from "./briefingParts.ts";
import { byline } from "./byline.ts";
import { citedText } from "./citedText.ts";

/** Testimony in numbered paragraphs, which a hearing can refer to, and the figures behind it as lettered exhibits. */
export function testimony(...given: BriefingGiven): ReportDocument {
  const material = briefingMaterial("testimony", given);
  const { words } = material;
  return briefingPages(material, {
    kind: words.say("briefing.kind.testimony"),
    blocks: [
      byline(material),
      section({ heading: words.say("briefing.statement"), breaks: true }, numbered(material)),
      ...exhibits(material),
      sources(material),
    ],
  });
}

/** The person's own paragraphs, then what the atlas says of each region, each with its number. */
function numbered({ briefing, reports, words }: BriefingMaterial): Table {
  const own = citedText(briefing.frame, reports, words).paragraphs.map(({ runs }) => cell(...runs));
  const said = reports.flatMap(({ headline }) => headline.map((sentence) => cell(sentence)));
  return {
    kind: "table",
    role: "numbered",
    columns: [{ align: "end" }, {}],
    groups: [
      {
        rows: [...own, ...said].map((text, place) => ({
          cells: [cell(words.figure(place + 1, 0)), text],
        })),
      },
    ],
  };
}

/** Exhibits that have something to show, lettered in their order. */
function exhibits(material: BriefingMaterial): readonly Section[] {
  const { given, reports, words } = material;
  const map = briefingMap(given, reports);
  const shown: readonly { readonly heading: string; readonly blocks: readonly Block[] }[] = [
    { heading: words.say("briefing.map"), blocks: map },
    figuresCompared(material),
    ledgersCompared(material),
    scenariosCompared(material),
    changes(material),
    support(material),
  ];
  return shown
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ heading, blocks }, place) =>
      section(
        {
          heading: words.say("briefing.exhibit", {
            letter: String.fromCodePoint(firstLetter + place),
            heading,
          }),
          breaks: true,
        },
        ...blocks,
      ),
    );
}

const firstLetter = "A".codePointAt(0) ?? 0;
