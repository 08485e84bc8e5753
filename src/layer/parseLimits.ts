import { limitCounts } from "./areLimits.ts";

/** Why limits that somebody wrote cannot be taken. Places count from one. */
export type LimitIssue =
  | { readonly issue: "number"; readonly place: number; readonly text: string }
  | { readonly issue: "order"; readonly place: number }
  | { readonly issue: "count"; readonly given: number };

/** Longer texts are no limit that anybody types. */
const longestNumber = 24;
const decimal = /^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i;

/**
 * Reads limits between classes as somebody wrote them: rising numbers, as many as there may be classes less one. Digits of other
 * scripts count; blank texts are left out.
 */
export function parseLimits(texts: readonly string[]): {
  readonly limits: readonly number[];
  readonly issues: readonly LimitIssue[];
} {
  const written = texts.map(plainText).filter((text) => text !== "");
  const limits = written.map(numberOf);
  const issues = limits.flatMap((limit, index): LimitIssue[] => {
    const place = index + 1;
    if (limit === undefined)
      return [{ issue: "number", place, text: (written[index] ?? "").slice(0, longestNumber) }];
    const before = limits[index - 1];
    return before !== undefined && before >= limit ? [{ issue: "order", place }] : [];
  });
  const fits = limits.length >= limitCounts.least && limits.length <= limitCounts.most;
  if (!fits) return { limits: [], issues: [...issues, { issue: "count", given: limits.length }] };
  return { limits: issues.length > 0 ? [] : limits.flatMap((limit) => limit ?? []), issues };
}

/** Zeros of the digits of Arabic, Persian and Devanagari. */
const zeros = ["٠", "۰", "०"].map((zero) => zero.codePointAt(0) as number);

const plainText = (text: string): string =>
  text
    .trim()
    .replace("٫", ".")
    .replace("−", "-")
    .replace(/[٠-٩۰-۹०-९]/g, (digit) => {
      const code = digit.codePointAt(0) as number;
      const zero = zeros.find((first) => code >= first && code < first + 10) ?? code;
      return String(code - zero);
    });

function numberOf(text: string): number | undefined {
  const number = text.length <= longestNumber && decimal.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}
