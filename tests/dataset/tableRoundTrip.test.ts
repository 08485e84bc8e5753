import fc from "fast-check";
import { expect, test } from "vitest";
import { publishedStatuses } from "../../src/dataset/status.ts";
import { formatTable, isMissingMark, parseTable, type Row, variableIds } from "../../src/index.ts";

const figure = fc
  .double({ min: -1e12, max: 1e12, noNaN: true })
  .map((value) => Number(value.toPrecision(15)) || 0)
  .filter((value) => !isMissingMark(String(value)));
const words = fc
  .string({ minLength: 1, unit: "grapheme" })
  .map((text) => text.trim())
  .filter((text) => text !== "" && !text.includes("\uFEFF"));

const row: fc.Arbitrary<Row> = fc
  .record(
    {
      region: fc.constantFrom("KEN", "IRL", "iea:Europe"),
      variable: fc.constantFrom(...variableIds),
      year: fc.integer({ min: 1950, max: 2100 }),
      value: figure,
      spread: fc.double({ min: 0, max: 1e6, noNaN: true }),
      status: fc.constantFrom(...publishedStatuses),
      printed: words,
      note: words,
    },
    { requiredKeys: ["region", "variable", "year", "status", "printed"] },
  )
  .map(({ spread, ...rest }) =>
    rest.value === undefined || spread === undefined
      ? rest
      : { ...rest, low: Number((rest.value - spread).toPrecision(15)) || 0 },
  )
  .filter(
    (made) => !("low" in made) || (made.low <= (made.value ?? 0) && !isMissingMark(`${made.low}`)),
  );

const rows = fc.uniqueArray(row, {
  selector: ({ region, variable, year }) => `${region} ${variable} ${year}`,
  maxLength: 30,
});

test("a table written and read again is the same rows, and the same bytes in any order", () => {
  fc.assert(
    fc.property(rows, (made) => {
      const text = formatTable(made);
      const parsed = parseTable(text, "t");
      expect(parsed.issues).toEqual([]);
      expect(formatTable([...made].reverse())).toBe(text);
      expect(formatTable(parsed.rows)).toBe(text);
      expect(parsed.rows).toHaveLength(made.length);
      for (const each of made) expect(parsed.rows).toContainEqual(each);
    }),
    { numRuns: 200 },
  );
});
