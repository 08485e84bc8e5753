import fc from "fast-check";
import { expect, test } from "vitest";
import { variables } from "../../src/dataset/variable.ts";
import { decodeOwn } from "../../src/own/decodeOwn.ts";
import { readOwnFile } from "../../src/own/readOwnFile.ts";
import { readOwnNumber } from "../../src/own/readOwnNumber.ts";
import { readOwnSites } from "../../src/own/readOwnSites.ts";
import { figured, places, priced, readTable } from "./readTable.ts";

const cell = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "FRA",
    "DEU",
    "Georgia",
    "Total",
    "12,5",
    "1.234",
    "",
    "-9999",
    "=1+1",
    '"',
    "1e400",
  ),
  fc.double().map(String),
  fc.constantFrom("price", "year", "iso3", "2023", "lat", "lon", "mw"),
);
const anyTable = fc
  .tuple(
    fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }),
    fc.constantFrom(",", ";", "\t", "|"),
  )
  .map(([rows, delimiter]) => rows.map((cells) => cells.join(delimiter)).join("\n"));

test("any bytes are text or a problem, never an exception", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const decoded = decodeOwn(bytes);
      expect("text" in decoded || "problem" in decoded).toBe(true);
      readOwnFile("a.csv", bytes);
    }),
  );
});

test("whatever a table holds, figures are finite, inside of their bounds, and of regions of the atlas", () => {
  fc.assert(
    fc.property(anyTable, (text) => {
      const read = readTable(text, { ...priced, "column:years": "hdi", "unit:years": "index 0–1" });
      for (const { value, variable, region, year } of read.figures) {
        expect(value).toBeGreaterThanOrEqual(variables[variable].min);
        expect(value).toBeLessThanOrEqual(variables[variable].max);
        expect(places.byId(region)).toBeDefined();
        expect(Number.isInteger(year)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test("any cell is a finite number or a reason", () => {
  fc.assert(
    fc.property(cell, fc.constantFrom("point", "comma", undefined), (text, decimal) => {
      const read = readOwnNumber(text, decimal);
      if (read.kind === "number") expect(Number.isFinite(read.value)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("a number comes back as it was written, in either way of writing", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.constantFrom("point", "comma"),
      (of, decimal) => {
        const [grouped, sign] = decimal === "point" ? [",", "."] : [".", ","];
        const whole = String(Math.abs(of)).replace(/\B(?=(\d{3})+$)/g, grouped);
        const text = `${of < 0 ? "-" : ""}${whole}${sign}25`;
        const value = of < 0 ? of - 0.25 : of + 0.25;
        expect(readOwnNumber(text, decimal)).toEqual({ kind: "number", value, unit: "" });
      },
    ),
  );
});

test("rows keep their numbers whatever stands above them", () => {
  const above = fc.array(
    fc.constantFrom("", "DEU,0.2", "Atlantis,0.1", '"Atlantis\n2",0.3', "Total,9"),
  );
  fc.assert(
    fc.property(above, (lines) => {
      const text = ["iso3,price", ...lines, "FRA,0.1", ""].join("\n");
      const read = readTable(text, { ...priced, "duplicate:DEU:priceBusiness:2024": "none" });
      const france = read.figures.find(({ region }) => region === "FRA");
      expect(france?.row).toBe(lines.length + 2);
      for (const { kind, row = 0, value } of read.issues)
        if (kind === "unknownRegion")
          expect(lines[row - 2]).toContain((value ?? "").split("\n")[0]);
    }),
  );
});

test("the order of rows changes no figure", () => {
  const rows = ["FRA,0.1", "DEU,0.2", "Kenya,0.3", "Georgia,0.1", "Total,1", "ITA,x"];
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
      const read = readTable(["name,price", ...shuffled].join("\n"), priced);
      expect(figured(read).toSorted()).toEqual(["DEU 2024 0.2", "FRA 2024 0.1", "KEN 2024 0.3"]);
    }),
  );
});

test("a list of sites of any text gives places on the earth alone", () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 4, maxLength: 4 })), (rows) => {
      const lines = rows.map((row) => row.map((text) => text.replace(/[",\n\r]/g, "")).join(","));
      const text = ["name,lat,lon,mw", ...lines].join("\n");
      const { sheet } = readOwnFile("s.csv", new TextEncoder().encode(text));
      if (!sheet) return;
      for (const { latitude, longitude, megawatts = 0 } of readOwnSites(sheet, () => "FRA").sites) {
        expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
        expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
        expect(Number.isFinite(megawatts)).toBe(true);
      }
    }),
  );
});
