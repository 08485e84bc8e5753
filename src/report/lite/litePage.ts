import { languages } from "../../language/languages.ts";
import { publicCode } from "../../region/publicCode.ts";
import { type Block, note, section } from "../document/block.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
import { link, type Run } from "../document/run.ts";
import { languageCode } from "../languageCode.ts";
import { factSheet } from "../region/factSheet.ts";
import { nameOf, type ReportContext } from "../reportContext.ts";
import { type LitePage, litePath, upFrom } from "./litePath.ts";

/** Where a page stands among the light pages. */
export interface LitePlace {
  readonly page: LitePage;
  /** Codes of the languages that there are, the first with the shortest addresses. */
  readonly languages: readonly string[];
}

/** The fact sheet on a region with links to the list of all, to the atlas itself and to its own translations. */
export function litePage(
  context: ReportContext,
  regionIndex: number,
  place: LitePlace,
): ReportDocument {
  const sheet = factSheet(context, regionIndex);
  return { ...sheet, blocks: [...sheet.blocks, ways(context, regionIndex, place)] };
}

function ways(context: ReportContext, regionIndex: number, place: LitePlace): Block {
  const { words, world } = context;
  const { page } = place;
  const region = world.regions[regionIndex];
  const name = nameOf(context, regionIndex);
  const language = languageCode(words.language);
  const atlas = `${upFrom(page)}../index.html?v=2&lang=${language}&region=${region ? publicCode(region) : ""}`;
  return section(
    words.say("lite.further"),
    note(
      link(`${upFrom(page)}${litePath({ language: page.language })}`, words.say("lite.list")),
      " · ",
      link(atlas, words.say("lite.atlas", { name })),
    ),
    translations(place),
  );
}

/** Links to the same page in the other languages. */
export const translations = ({ page, languages: known }: LitePlace): Block => {
  const runs = known.flatMap((code, place): readonly Run[] => {
    const language = place === 0 ? undefined : code;
    const name = languages.find((one) => one.code === code)?.name ?? code;
    return language === page.language
      ? []
      : [link(`${upFrom(page)}${litePath({ ...page, language })}`, name)];
  });
  return note(...inLine(runs));
};

/** Links one after the other. */
export const inLine = (runs: readonly Run[]): readonly Run[] =>
  runs.flatMap((run, place) => (place === 0 ? [run] : [" · ", run]));
