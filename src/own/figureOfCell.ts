import { type VariableId, variables } from "../dataset/variable.ts";
import type { DecimalFound } from "./decimalOf.ts";
import type { Findings } from "./gatherFindings.ts";
import { mayBeSerialDate } from "./looksLikeDate.ts";
import { leaveOut, type OwnAnswers } from "./ownIssue.ts";
import { cellText, type OwnCell } from "./ownSheet.ts";
import { type OwnUnit, readUnit, type UnitFound, unitInName, unitsOf } from "./ownUnits.ts";
import { readOwnNumber } from "./readOwnNumber.ts";

export interface CellQuestion {
  /** Absent until the reader says what the column holds. */
  readonly variable?: VariableId | undefined;
  readonly column: string;
  /** Under which its unit is asked, where that is not its own name: columns of years share one. */
  readonly askedAs?: string;
  readonly decimal: DecimalFound;
  /** Whether the column holds dates that a spreadsheet made: then whole numbers of their size are dates too. */
  readonly hasDates: boolean;
  readonly answers: OwnAnswers;
  readonly findings: Findings;
}

/** The figure of a cell in the unit of its variable; `undefined` where there is none, or it cannot be used, or the reader is asked first. */
export function figureOfCell(
  cell: OwnCell | undefined,
  row: number,
  question: CellQuestion,
): number | undefined {
  const { variable, column, decimal, hasDates, answers, findings } = question;
  const where = { row, column, value: cellText(cell) };
  const read = readOwnNumber(cell, decimal.decimal);
  if (read.kind === "missing") {
    findings.tell({ level: "note", kind: "missing", ...where });
    return undefined;
  }
  if (read.kind === "ambiguous") {
    const choices = [{ id: "point" }, { id: "comma" }];
    findings.ask({ id: "decimal", kind: "decimal", choices, ...where });
    return undefined;
  }
  if (read.kind !== "number") {
    const kind = read.kind === "refused" ? read.why : read.kind;
    findings.tell({ level: "cell", kind, ...where });
    return undefined;
  }
  if (hasDates && mayBeSerialDate(read.value) && answers[`dates:${column}`] !== "numbers") {
    findings.tell({ level: "cell", kind: "serialDate", ...where });
    return undefined;
  }
  if (!variable) return undefined;
  const unit = unitOfCell(read.unit, variable, { ...question, where });
  return unit && withinBounds(read.value, unit, variable, { ...question, where });
}

interface Where {
  readonly row: number;
  readonly column: string;
  readonly value: string;
}

type Placed = CellQuestion & { readonly where: Where };

/** The unit of a figure: that behind it, else that of the column; the reader is asked where neither says which. */
function unitOfCell(
  text: string,
  variable: VariableId,
  { column, askedAs = column, answers, findings, where }: Placed,
): OwnUnit | undefined {
  const own = variables[variable].unit;
  const id = text === "" ? `unit:${askedAs}` : `unit:${askedAs}:${text}`;
  const answer = answers[id];
  const chosen = unitsOf(own).find((unit) => unit.id === answer);
  if (chosen) return chosen;
  const found = text === "" ? unitInName(column, own) : readUnit(text, own);
  if (answer === leaveOut || found?.kind === "currency") {
    findings.tell({
      level: "cell",
      kind: answer === leaveOut ? "declined" : "currency",
      ...where,
      said: { unit: own },
    });
    return undefined;
  }
  if (found?.kind === "sure") return found.unit;
  findings.ask({
    id,
    kind: "unit",
    ...where,
    choices: unitChoices(own, found),
    said: { unit: text },
  });
  return undefined;
}

/** Units to choose from: what the text seems to say comes first. */
function unitChoices(own: string, found: UnitFound | undefined) {
  const likely = found && "unit" in found ? [found.unit] : [];
  return [...new Set([...likely, ...unitsOf(own)].map(({ id }) => id)), leaveOut].map((id) => ({
    id,
  }));
}

function withinBounds(
  value: number,
  { factor, offset = 0 }: OwnUnit,
  variable: VariableId,
  { findings, where }: Placed,
): number | undefined {
  const { min, max, unit } = variables[variable];
  const converted = cleaned(value * factor + offset);
  if (converted >= min && converted <= max) return converted;
  const kind = mayBeSerialDate(value) ? "serialDate" : "outside";
  findings.tell({ level: "cell", kind, ...where, said: { converted, min, max, unit } });
  return undefined;
}

/** Without the noise that a conversion adds: 12.5 hundredths are 0.125. */
const cleaned = (value: number): number => Number(value.toPrecision(15));
