import type { Words } from "../../language/words.ts";
import { scenarioYears } from "../../scenario/scenarioYears.ts";
import { note, type Section, section } from "../document/block.ts";
import { isolated } from "../document/run.ts";
import { type Cell, cell, type Row, toned, valueCell } from "../document/table.ts";
import type { RegionReport } from "../report.ts";
import { yearsWords } from "../years/yearsWords.ts";

/** "Years 6–10." */
export const yearsAhead = ([from, to]: readonly [number, number], words: Words): string =>
  words.say("siteQuestion.years", { from: words.figure(from, 0), to: words.figure(to, 0) });

/** Years ahead that questions are about and the method does not reach. */
const unreached = [
  [6, 10],
  [11, 20],
] as const;

/** Electricity of the region's data centres in the years ahead, as far as the method has it, and why it has no more. */
export function yearsAheadSection(report: RegionReport, words: Words): Section {
  const none = words.say("answerSheet.noTrend", { last: words.year(scenarioYears.max) });
  const known = knownRows(report, words);
  return section(
    {
      heading: words.say("answerSheet.ahead"),
      note: words.say("years.unit"),
    },
    {
      kind: "table",
      columns: [{}, {}, { align: "end" }, { align: "end" }, {}],
      groups: [{ rows: [...known, ...unreached.map((ahead) => reasonRow(ahead, none, words))] }],
    },
    ...(report.years.length > 0 ? [note(words.say("answerSheet.growth"))] : []),
  );
}

/** The scenario's own year and the last that the method reaches within five years of it. */
function knownRows({ years, scenario }: RegionReport, words: Words): readonly Row[] {
  const { year } = scenario.definition;
  if (years.length === 0) return [reasonRow([0, 5], words.say("answerSheet.noYears"), words)];
  const last = Math.min(year + 5, scenarioYears.max);
  const shown = years.filter((one) => one.year === year || one.year === last);
  return yearsWords(shown, words).map(
    (told, place): Row => ({
      cells: [
        place === 0 ? headCell([0, 5], words) : cell(),
        cell(told.year),
        valueCell(told.figure, shown[place]?.value),
        toned("soft", isolated(told.range)),
        toned("soft", told.status),
      ],
    }),
  );
}

const headCell = (ahead: readonly [number, number], words: Words): Cell =>
  toned("soft", yearsAhead(ahead, words));

const reasonRow = (ahead: readonly [number, number], reason: string, words: Words): Row => ({
  cells: [headCell(ahead, words), { ...toned("soft", reason), span: 4 }],
});
