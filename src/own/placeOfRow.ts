import { isAggregate } from "./aggregates.ts";
import type { ColumnRoles } from "./columnRoles.ts";
import type { Findings } from "./gatherFindings.ts";
import { leaveOut, type OwnAnswers } from "./ownIssue.ts";
import type { OwnPlace } from "./ownPlace.ts";
import type { OwnPlaces } from "./ownPlaces.ts";
import { cellText, type OwnRow, type OwnSheet } from "./ownSheet.ts";

export interface PlaceQuestion {
  readonly sheet: OwnSheet;
  readonly places: OwnPlaces;
  readonly roles: ColumnRoles & { readonly region: number };
  readonly answers: OwnAnswers;
  readonly findings: Findings;
}

/** The region that a row is about; `undefined` where it is none or only the reader can tell, which is said or asked. */
export function placeOfRow({ row, cells }: OwnRow, question: PlaceQuestion): OwnPlace | undefined {
  const { sheet, places, roles, answers, findings } = question;
  const text = cellText(cells[roles.region]);
  const where = { row, column: sheet.columns[roles.region] as string, value: text };
  const answer = answers[`region:${text}`];
  if (answer === leaveOut) {
    findings.tell({ level: "cell", kind: "declined", ...where });
    return undefined;
  }
  const chosen = answer === undefined ? undefined : placeOfAnswer(answer, places);
  if (chosen) return chosen;
  if (isAggregate(text)) {
    findings.tell({ level: "cell", kind: "aggregate", ...where });
    return undefined;
  }
  const found = places.find(text, roles.hint);
  const [place, ...others] = found.places;
  if (!place) {
    findings.tell({ level: "cell", kind: "unknownRegion", ...where });
    return undefined;
  }
  if (others.length > 0) {
    const choices = [...found.places.map(({ id }) => ({ id })), { id: leaveOut }];
    findings.ask({ id: `region:${text}`, kind: "region", choices, ...where });
    return undefined;
  }
  if (found.mended)
    findings.tell({ level: "note", kind: found.mended, ...where, said: { region: place.id } });
  return agrees(place, cells, question)
    ? place
    : refuseTwo(where, question, cellText(cells[roles.check ?? 0]));
}

/** An answer is an id, or a code or name that is of one region alone. */
function placeOfAnswer(answer: string, places: OwnPlaces): OwnPlace | undefined {
  const [place, ...others] = places.find(answer, {}).places;
  return places.byId(answer) ?? (others.length === 0 ? place : undefined);
}

/** Whether a second column that names regions, where it names one, names the same. */
function agrees(
  place: OwnPlace,
  cells: OwnRow["cells"],
  { places, roles }: PlaceQuestion,
): boolean {
  if (roles.check === undefined) return true;
  const { places: other } = places.find(cellText(cells[roles.check]), {});
  return (
    other.length === 0 ||
    other.some(({ id, parent, country }) => [id, parent, country].includes(place.id)) ||
    other.some(({ id }) => id === place.parent || id === place.country)
  );
}

function refuseTwo(
  where: { readonly row: number; readonly column: string; readonly value: string },
  { findings }: PlaceQuestion,
  other: string,
): undefined {
  findings.tell({ level: "cell", kind: "twoRegions", ...where, said: { other } });
}
