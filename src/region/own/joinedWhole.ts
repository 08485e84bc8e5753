import { type Cell, type Cells, isMeasure } from "../../dataset/measure.ts";
import { cellIn, notEverywhere, originOf, type Weighed } from "./lentParts.ts";

/** Figures of a whole, such as a mix: the shares of the parts, weighted, times their mean total. */
export function joinedWhole(members: readonly string[], { parts, kind }: Weighed): Cells {
  const totals = parts.map(({ of }) => sum(members.map((id) => valueIn(of.cells[id]))));
  const isKnown = totals.every((total) => total > 0);
  const mean = sum(parts.map(({ weights }, place) => weights[kind] * (totals[place] as number)));
  return Object.fromEntries(
    members.map((id): [string, Cell] => {
      const lent = parts.map(({ of }, place) =>
        totals[place] ? cellIn(of, id) : gapOf(id, cellIn(of, id)),
      );
      const measures = lent.filter(isMeasure);
      const [first] = measures;
      if (!isKnown || !first) return [id, notEverywhere(id, lent, { parts, kind })];
      const shares = parts.map(
        ({ of, weights }, place) =>
          (weights[kind] * valueIn(of.cells[id])) / (totals[place] as number),
      );
      const value = sum(shares) * mean;
      const ends = { low: value, value, high: value };
      return [id, { unit: first.unit, ...ends, ...originOf(first, measures, { parts, kind }) }];
    }),
  );
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

const valueIn = (cell: Cell | undefined): number => (cell && isMeasure(cell) ? cell.value : 0);

const gapOf = (variable: string, cell: Cell): Cell =>
  isMeasure(cell) ? { causes: [{ kind: "uncovered", variable, sources: [] }] } : cell;
