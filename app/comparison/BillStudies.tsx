import { use, useState } from "react";
import {
  type BillStudy,
  billStudiesShape,
  valueAndRange,
  type Words,
  withUnit,
} from "../../src/index.ts";
import { referenceReader } from "../files/referenceReader.ts";
import { FailedFile } from "../furniture/FailedFile.tsx";
import { ReadingTable } from "../furniture/ReadingTable.tsx";
import { useWords } from "../state/atlas.ts";

const columns = [
  "bills.column.direction",
  "bills.column.finding",
  "comparison.column.published",
  "bills.column.period",
  "bills.column.author",
  "bills.column.sponsor",
] as const;

const directions = ["raises", "neither", "lowers"] as const;

/** Studies of what data centres do to the bills of others, those that find a rise and those that do not. */
export function BillStudies() {
  const words = useWords();
  const [attempt, setAttempt] = useState(0);
  const { items, failure, reference } = use(readStudies(attempt));
  if (failure) return <FailedFile failure={failure} onRetry={() => setAttempt(attempt + 1)} />;
  const rows = items.toSorted(
    (one, other) => directions.indexOf(one.direction) - directions.indexOf(other.direction),
  );
  return (
    <>
      <p>{words.say("bills.about")}</p>
      <ReadingTable
        label={words.say("bills.title")}
        head={columns.map((column) => words.say(column))}
        rows={rows.map((study) => ({ key: study.id, cells: cellsOf(study, words) }))}
      />
      {reference?.caveats?.map((caveat) => (
        <p key={caveat} className="quiet-text" lang="en" dir="ltr">
          {caveat}
        </p>
      ))}
    </>
  );
}

/** Cells of a study in the order of the columns. */
function cellsOf(study: BillStudy, words: Words) {
  const { direction, about, place, period, author, sponsor, year, url } = study;
  return [
    words.say(`bills.direction.${direction}`),
    <bdi key="about" lang="en">
      {about}. {place}
    </bdi>,
    figureOf(study, words),
    <bdi key="period" lang="en">
      {period}
    </bdi>,
    <bdi key="author" lang="en">
      <a href={url}>{author}</a>, {words.year(year)}
    </bdi>,
    <bdi key="sponsor" lang="en">
      {sponsor}
    </bdi>,
  ];
}

/** The figure as published; studies that found no effect have none. */
function figureOf({ value, low, high, unit = "" }: BillStudy, words: Words): string {
  if (value === undefined) return words.say("bills.noFigure");
  if (low === undefined || high === undefined || low === high)
    return withUnit(words, words.figure(value), unit);
  const { figure, range } = valueAndRange(words, { value, low, high });
  return withUnit(words, words.say("report.withRange", { value: figure, range }), unit);
}

/** Reads the findings of studies. */
const readStudies = referenceReader("bill-studies", billStudiesShape, (rows) => rows);
