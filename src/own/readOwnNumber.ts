import { looksLikeDate } from "./looksLikeDate.ts";
import { cellText, type OwnCell } from "./ownSheet.ts";

/** Which sign stands before the decimals. */
export type Decimal = "point" | "comma";

/** What a cell holds. */
export type OwnNumber =
  | { readonly kind: "missing" }
  | { readonly kind: "number"; readonly value: number; readonly unit: string }
  /** One separator before three digits: decimals or thousands, as the rest of the table says. */
  | { readonly kind: "ambiguous" }
  /** A number that the decimals of the table do not allow. */
  | { readonly kind: "mixedDecimals" }
  | {
      readonly kind: "refused";
      readonly why:
        | "madeDate"
        | "sentinel"
        | "tooLarge"
        | "formula"
        | "spreadsheetError"
        | "notANumber";
    };

const missingMarks: ReadonlySet<string> = new Set([
  ...["", "-", "–", "—", "--", "---", ".", "..", "...", "…", ":", "*", "x", "#n/a", "na", "n/a"],
  ...[
    "n.a.",
    "n.a",
    "nan",
    "nd",
    "n.d.",
    "null",
    "none",
    "nil",
    "missing",
    "no data",
    "not available",
  ],
  ...["k.a.", "k. a.", "s.d.", "s/d", "s.o.", "sin datos", "n/d", "nc", "n.c.", "(s)", "nm", "tba"],
  ...["keine angabe", "not applicable", "无", "暂无", "लागू नहीं", "غير متوفر", "لا يوجد"],
]);

const spreadsheetErrors = /^#(ref|div\/0|value|name|num|null|spill|calc|getting_data)[!?]?$/i;

/** Numbers by which tables say "no figure". */
const sentinels: ReadonlySet<number> = new Set([-999, -9999, -99999, -999999, 9999, 99999, 999999]);

/** Longer text is prose. */
const longestNumber = 100;

const digitZeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10];

/** Digits of other scripts as the usual ones, typographic signs as plain ones. */
export const plainDigits = (text: string): string =>
  text
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19]/g, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (digitZeros.findLast((zero) => zero <= code) ?? code));
    })
    .replaceAll("٫", ".")
    .replace(/[٬'’](?=\d{3})/g, " ")
    .replace(/٪|％/g, "%")
    .replace(/^[−–](?=[\d.,])/, "-");

/**
 * Reads a cell of a reader's table, never by a guess: marks for "no figure", sentinels, dates that a spreadsheet made, formulas and
 * text are told apart, and what stands behind the number is given as its unit.
 *
 * @param decimal what the rest of the table says; absent where it says nothing.
 */
export function readOwnNumber(cell: OwnCell | undefined, decimal: Decimal | undefined): OwnNumber {
  if (typeof cell === "number") return finite(cell, "");
  const text = plainDigits(cellText(cell));
  if (text.length > longestNumber) return refused("notANumber");
  const special = specialCell(text);
  if (special) return special;
  const parts = figureInText.exec(text);
  const [, before = "", digits = "", after = ""] = parts ?? [];
  if (!parts || !isUnit(after)) return refused("notANumber");
  const read = readDigits(digits.trim().replace(/^([+-])\s/, "$1"), decimal);
  if (typeof read === "string") return read === "text" ? refused("notANumber") : { kind: read };
  return finite(read, `${before.trim()} ${after}`.trim());
}

/** A currency before, the figure, what stands behind. A letter right before a figure makes it a name, such as Q3. */
const figureInText =
  /^([a-z]{0,3}\p{Sc}\s*|[a-z]{2,4}\s+|)([+-]?\s?[\d.,][\d.,\s]*(?:e[+-]?\d+)?)(?!\d)\s*(.*)$/iu;

const refused = (why: Extract<OwnNumber, { kind: "refused" }>["why"]): OwnNumber => ({
  kind: "refused",
  why,
});

function specialCell(text: string): OwnNumber | undefined {
  if (missingMarks.has(text.toLowerCase())) return { kind: "missing" };
  if (spreadsheetErrors.test(text)) return refused("spreadsheetError");
  if (/^[=＝@]/.test(text) || /^[+-][a-z(]/i.test(text)) return refused("formula");
  if (looksLikeDate(text)) return refused("madeDate");
  return undefined;
}

/** What may stand around a number: a currency, a percent sign, the words of a unit; no further figures, no signs of doubt. */
const isUnit = (text: string): boolean =>
  text.length <= 40 && !/[<>~≈±()[\]*?!#=]|(^|[^a-z])\d/i.test(text);

function finite(value: number, unit: string): OwnNumber {
  if (!Number.isFinite(value)) return refused("tooLarge");
  if (sentinels.has(value) && unit === "") return refused("sentinel");
  return { kind: "number", value: value + 0, unit };
}

/** Numbers whose separators can be read in one way only. */
const pointOnly =
  /^[+-]?(\d{1,3}([,\s]\d{2,3})*[,\s]\d{3}\.\d*|\d*\.(\d{1,2}|\d{4,})|0?\.\d+|\d{4,}\.\d+|\d{1,3}(,\d{2,3})+,\d{3}|-?0\.\d+|\d+\.)$/;
const commaOnly =
  /^[+-]?(\d{1,3}([.\s]\d{3})*[.\s]\d{3},\d*|\d*,(\d{1,2}|\d{4,})|0?,\d+|\d{4,},\d+|\d{1,3}(\.\d{3}){2,}|-?0,\d+|\d+,)$/;
const eitherWay = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;
const spacedThousands = /^[+-]?\d{1,3}(\s\d{3})+$/;

/** Which decimal sign a cell shows on its own; `undefined` where it shows none. */
export function decimalShown(cell: OwnCell | undefined): Decimal | undefined {
  if (typeof cell === "number") return undefined;
  const text = plainDigits(cellText(cell));
  if (text.length > longestNumber || looksLikeDate(text)) return undefined;
  const digits = /[+-]?[\d.,][\d.,\s]*/.exec(text)?.[0].trim() ?? "";
  if (!/[.,]/.test(digits)) return undefined;
  if (pointOnly.test(digits)) return "point";
  return commaOnly.test(digits) ? "comma" : undefined;
}

type Digits = number | "ambiguous" | "mixedDecimals" | "text";

function readDigits(text: string, decimal: Decimal | undefined): Digits {
  const [mantissa = "", exponent = ""] = text.split(/(?=e)/i);
  if (/^[+-]?0\d/.test(mantissa)) return "text";
  if (/^[+-]?\d+$/.test(mantissa)) return Number(mantissa + exponent);
  if (spacedThousands.test(mantissa)) return Number(mantissa.replace(/\s/g, "") + exponent);
  const own = separatorOf(mantissa);
  if (own === undefined) return "text";
  const sign = own === "either" ? decimal : own;
  if (sign === undefined) return "ambiguous";
  if (decimal !== undefined && sign !== decimal) return "mixedDecimals";
  return numberWith(mantissa, sign, exponent);
}

function separatorOf(digits: string): Decimal | "either" | undefined {
  if (eitherWay.test(digits)) return "either";
  if (pointOnly.test(digits)) return "point";
  return commaOnly.test(digits) ? "comma" : undefined;
}

const numberWith = (digits: string, decimal: Decimal, exponent: string): number =>
  decimal === "point"
    ? Number(digits.replace(/[,\s]/g, "") + exponent)
    : Number(digits.replace(/[.\s]/g, "").replace(",", ".") + exponent);
