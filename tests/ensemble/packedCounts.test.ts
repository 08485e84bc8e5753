import fc from "fast-check";
import { expect, test } from "vitest";
import { ensembleOf } from "../../src/ensemble/ensemble.ts";
import { drawCount } from "../../src/ensemble/ensembleCounts.ts";
import { histogramAt } from "../../src/ensemble/logCounters.ts";
import { countOf } from "../../src/ensemble/logHistogram.ts";
import { packCounts } from "../../src/ensemble/packedCounts.ts";
import { NumberReader, NumberWriter } from "../../src/ensemble/packedNumbers.ts";
import { defaultScenario } from "../../src/index.ts";
import { inventedWorld } from "../properties/invented.ts";

const ensemble = ensembleOf(inventedWorld(3, 40), {
  scenario: defaultScenario,
  seed: 7,
  indicators: ["burdenIndex", "headroom", "climateCostPerResident"],
});
const packed = packCounts(ensemble.count(0, 24));
const bytes = (): Uint8Array => packed.slice();

test("numbers are read as they were written", () => {
  const whole = fc.integer({ min: 0, max: 2 ** 31 - 1 });
  fc.assert(
    fc.property(fc.array(whole), fc.double({ noNaN: true }), (numbers, double) => {
      const writer = new NumberWriter();
      for (const number of numbers) writer.whole(number);
      writer.double(double);
      const reader = new NumberReader(writer.written());
      expect(numbers.map(() => reader.whole())).toEqual(numbers);
      expect(reader.double()).toBe(double);
      expect(reader.left).toBe(0);
    }),
  );
});

test("packed counts take less room than the counts", () => {
  const { indicators } = ensemble.count(0, 24);
  const inMemory = indicators.reduce(
    (sum, { histograms }) => sum + histograms.counts.byteLength,
    0,
  );
  expect(packed.length).toBeLessThan(inMemory / 5);
});

test("bytes that are cut, longer or empty are refused", () => {
  const cut = fc.integer({ min: 0, max: packed.length - 1 });
  fc.assert(
    fc.property(cut, (length) => {
      expect(ensemble.counting().join(bytes().subarray(0, length))).toEqual(expect.any(String));
    }),
  );
  expect(ensemble.counting().join(Buffer.concat([packed, Buffer.from([2])]))).toContain(
    "1 bytes follow",
  );
});

test("changed bytes are refused, or count every region once in each draw", () => {
  const place = fc.integer({ min: 0, max: packed.length - 1 });
  fc.assert(
    fc.property(place, fc.integer({ min: 1, max: 255 }), (at, change) => {
      const changed = bytes();
      changed[at] = (changed[at] as number) ^ change;
      const counting = ensemble.counting();
      const issue = counting.join(changed);
      if (issue !== undefined) return;
      const { draws, indicators } = counting.counts();
      const sums = indicators.flatMap(({ histograms }) =>
        Array.from(histograms.lowest, (_, index) => countOf(histogramAt(histograms, index))),
      );
      expect(new Set(sums)).toEqual(new Set([drawCount({ draws })]));
    }),
    { numRuns: 400 },
  );
});

test("noise is refused", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => {
      expect(ensemble.counting().join(noise)).toEqual(expect.any(String));
    }),
  );
});
