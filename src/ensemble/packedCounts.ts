import { textBits } from "./counterHash.ts";
import type { DrawRange, EnsembleCounts } from "./ensembleCounts.ts";
import { type LogHistograms, visitSteps } from "./logCounters.ts";
import { placeOf } from "./logGrid.ts";
import { type NumberReader, NumberWriter } from "./packedNumbers.ts";
import { rankBins } from "./rankBins.ts";
import type { DrawnSeries } from "./series.ts";

/**
 * Counts as bytes, for a file or another thread: a twentieth of their size in memory, because most steps of most histograms
 * are empty. The same counts give the same bytes.
 */
export function packCounts({ key, draws, indicators }: EnsembleCounts): Uint8Array<ArrayBuffer> {
  const writer = new NumberWriter();
  writer.whole(bitsOf(key));
  writer.whole(draws.length);
  for (const { from, to } of draws) {
    writer.whole(from);
    writer.whole(to);
  }
  for (const { histograms, classes, ranks } of indicators) {
    for (let index = 0; index < histograms.lowest.length; index += 1) {
      writeHistogram(writer, histograms, index);
    }
    writeCounts(writer, classes);
    writeCounts(writer, ranks);
  }
  return writer.written();
}

/** Bits that tell ensembles apart. */
const bitsOf = (key: string): number => textBits(key) >>> 1;

/** Extremes, then the steps from the one to the other. */
function writeHistogram(writer: NumberWriter, histograms: LogHistograms, index: number): void {
  const lowest = histograms.lowest[index] as number;
  writer.double(lowest);
  writer.double(histograms.highest[index] as number);
  let next = placeOf(lowest);
  visitSteps(histograms, index, (place, count) => {
    writeZeros(writer, place - next);
    writer.whole(2 * count);
    next = place + 1;
  });
}

/** An even number is twice a count, an odd one stands for a run of zeros. */
function writeCounts(writer: NumberWriter, counts: Uint32Array): void {
  let zeros = 0;
  for (let place = 0; place < counts.length; place += 1) {
    const count = counts[place] as number;
    if (count === 0) {
      zeros += 1;
      continue;
    }
    writeZeros(writer, zeros);
    zeros = 0;
    writer.whole(2 * count);
  }
  writeZeros(writer, zeros);
}

function writeZeros(writer: NumberWriter, zeros: number): void {
  if (zeros > 0) writer.whole(2 * zeros + 1);
}

/** Is told each count that is not 0, with its place in the list. */
export type CountVisitor = (place: number, count: number) => void;

/** Extremes of a region: they say where on the grid its counts lie. */
export interface Extremes {
  readonly lowest: number;
  readonly highest: number;
  /** Steps of the grid from the one to the other, both counted. */
  readonly length: number;
}

/** Who is told the packed counts of one indicator. */
export interface PackedVisitor {
  /** @param index place among the regions of the series. */
  readonly histogram: (index: number, extremes: Extremes) => CountVisitor;
  readonly classes: CountVisitor;
  readonly ranks: CountVisitor;
}

/** Reads the packed counts of one indicator. Throws where the numbers are no such counts. */
export function readIndicator(
  reader: NumberReader,
  { regions, ranked, indicator }: DrawnSeries,
  visit: PackedVisitor,
): void {
  for (let index = 0; index < regions.length; index += 1) {
    const extremes = readExtremes(reader);
    readCounts(reader, extremes.length, visit.histogram(index, extremes));
  }
  readCounts(reader, regions.length * (indicator.limits.length + 1), visit.classes);
  readCounts(reader, ranked.length * rankBins(ranked.length), visit.ranks);
}

function readExtremes(reader: NumberReader): Extremes {
  const [lowest, highest] = [reader.double(), reader.double()];
  if (!(lowest <= highest)) throw new Error(`${lowest} to ${highest} is no range of numbers`);
  return { lowest, highest, length: placeOf(highest) - placeOf(lowest) + 1 };
}

function readCounts(reader: NumberReader, length: number, visit: CountVisitor): void {
  for (let place = 0; place < length; ) {
    const read = reader.whole();
    const half = read >>> 1;
    const isRun = (read & 1) === 1;
    if (half === 0 || (isRun && place + half > length))
      throw new Error(`${read} is no count and no run of zeros`);
    if (!isRun) visit(place, half);
    place += isRun ? half : 1;
  }
}

/** Most draws whose counts can be packed. */
const mostDraws = 2 ** 30 - 1;

/** Reads which draws were counted. Throws where they are of another ensemble. @param key what the ensemble is asked. */
export function readDraws(reader: NumberReader, key: string): readonly DrawRange[] {
  if (reader.whole() !== bitsOf(key))
    throw new Error("they are of another ensemble: seed, scenario, model or indicators differ");
  const length = reader.whole();
  if (length === 0 || 2 * length > reader.left) throw new Error(`${length} runs of draws are held`);
  let end = -1;
  return Array.from({ length }, () => {
    const [from, to] = [reader.whole(), reader.whole()];
    if (from <= end || to <= from || to > mostDraws)
      throw new Error(`${from} to ${to} is no run of draws`);
    end = to;
    return { from, to };
  });
}
