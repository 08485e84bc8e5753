import { gridPlaces, placeOf, placeOfWord } from "./logGrid.ts";
import type { LogHistogram } from "./logHistogram.ts";
import type { NumberRun } from "./numberRun.ts";
import { canHold, type StepCounts, type StepRoom, stepCounts } from "./stepCounts.ts";

/** A histogram that counts; its room grows with the numbers. */
export class LogCounter {
  private readonly room: StepRoom;
  private first = 0;
  private counts: StepCounts = new Uint16Array(0);
  private total = 0;
  private lowest = Number.POSITIVE_INFINITY;
  private highest = Number.NEGATIVE_INFINITY;

  /** @param room shared by the counters of many regions. */
  constructor(room: StepRoom) {
    this.room = room;
  }

  /** Counts the numbers of a run. */
  add({ words, count, lowest, highest }: NumberRun): void {
    if (lowest < this.lowest) this.lowest = lowest;
    if (highest > this.highest) this.highest = highest;
    this.total += count;
    this.reach(placeOf(lowest), placeOf(highest));
    const { first, counts } = this;
    for (let index = 0; index < count; index += 1) {
      const cell = placeOfWord(words[index] as number) - first;
      counts[cell] = (counts[cell] as number) + 1;
    }
  }

  /** Takes the counts of so many draws between two extremes, each by its steps from that of the lowest. */
  taking(
    draws: number,
    { lowest, highest }: Pick<LogHistogram, "lowest" | "highest">,
  ): (step: number, count: number) => void {
    if (lowest < this.lowest) this.lowest = lowest;
    if (highest > this.highest) this.highest = highest;
    this.total += draws;
    const first = placeOf(lowest);
    this.reach(first, placeOf(highest));
    const offset = first - this.first;
    const { counts } = this;
    return (step, count) => {
      counts[offset + step] = (counts[offset + step] as number) + count;
    };
  }

  /** Steps between the extremes. */
  get width(): number {
    return placeOf(this.highest) - placeOf(this.lowest) + 1;
  }

  /**
   * What was counted, without empty steps at the ends: the same numbers give the same bytes.
   *
   * @param into as many counts as `width` says.
   */
  histogram(into: StepCounts = stepCounts(this.width, this.total)): LogHistogram {
    const { lowest, highest } = this;
    const first = placeOf(lowest);
    into.set(this.counts.subarray(first - this.first, first - this.first + into.length));
    return { first, counts: into, lowest, highest };
  }

  /** Makes room from one place to another, with room to spare on the sides where there was too little. */
  private reach(lowest: number, highest: number): void {
    const length = this.counts.length;
    const end = this.first + length;
    const reaches = length > 0 && lowest >= this.first && highest < end;
    if (reaches && canHold(this.counts, this.total)) return;
    const spare = (highest - lowest) >> 2;
    const first = length > 0 && lowest >= this.first ? this.first : Math.max(0, lowest - spare);
    const last = length > 0 && highest < end ? end : Math.min(gridPlaces, highest + 1 + spare);
    const wider = this.room(last - first, this.total);
    wider.set(this.counts, length > 0 ? this.first - first : 0);
    this.counts = wider;
    this.first = first;
  }
}
