import type { Findings } from "./gatherFindings.ts";
import type { OwnFigure } from "./ownFigure.ts";
import { leaveOut, type OwnAnswers } from "./ownIssue.ts";

/**
 * One figure a region, variable and year. Equal ones count once, which is said; of different ones the reader chooses a row,
 * and before that none is used.
 */
export function keepOnce(
  figures: readonly OwnFigure[],
  answers: OwnAnswers,
  findings: Findings,
): readonly OwnFigure[] {
  const groups = new Map<string, OwnFigure[]>();
  for (const figure of figures) {
    const key = `${figure.region}:${figure.variable}:${figure.year}`;
    const known = groups.get(key);
    if (known) known.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups].flatMap(([key, group]) => oneOf(key, group, { answers, findings }) ?? []);
}

function oneOf(
  key: string,
  group: readonly OwnFigure[],
  { answers, findings }: { readonly answers: OwnAnswers; readonly findings: Findings },
): OwnFigure | undefined {
  const [first, ...rest] = group as readonly [OwnFigure, ...OwnFigure[]];
  if (rest.length === 0) return first;
  const said = {
    region: first.region,
    year: first.year,
    rows: group.map(({ row }) => row).join(", "),
  };
  if (rest.every(({ value }) => value === first.value)) {
    findings.tell({ level: "note", kind: "equalRows", row: first.row, value: first.printed, said });
    return first;
  }
  const id = `duplicate:${key}`;
  const chosen = group.find(({ row }) => String(row) === answers[id]);
  if (chosen) return chosen;
  if (answers[id] === leaveOut) {
    findings.tell({
      level: "cell",
      kind: "contradiction",
      row: first.row,
      value: first.printed,
      said,
    });
    return undefined;
  }
  const choices = [
    ...group.map(({ row, printed }) => ({ id: String(row), name: printed })),
    { id: leaveOut },
  ];
  findings.ask({
    id,
    kind: "duplicate",
    row: first.row,
    value: group.map(({ printed }) => printed).join(", "),
    choices,
    said,
  });
  return undefined;
}
