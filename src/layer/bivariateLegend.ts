import type { Words } from "../language/words.ts";
import { type BivariateStep, bivariateSteps, cellPlace } from "./bivariateCell.ts";
import { stepOf } from "./bivariateClass.ts";
import type { BivariateAxis, BivariateScene } from "./bivariateScene.ts";

/** A cell of the legend: a button that selects its regions. */
export interface LegendCell {
  /** Place in `bivariateCells`. */
  readonly place: number;
  readonly count: number;
  /** "High burden, zero ownership". */
  readonly name: string;
}

export interface LegendRow {
  readonly step: BivariateStep;
  /** Limits in words: "≥ 50". */
  readonly label: string;
  /** From zero to high benefit. */
  readonly cells: readonly LegendCell[];
}

/** Four by four: rows from high to zero burden, columns from zero to high benefit. */
export interface BivariateLegend {
  readonly columns: readonly { readonly step: BivariateStep; readonly label: string }[];
  readonly rows: readonly LegendRow[];
}

/** The legend of a scene of burden by benefit, as a table of cells, with zero apart on both axes. */
export function bivariateLegend(scene: BivariateScene, words: Words): BivariateLegend {
  const burdenLabels = stepLabels(scene.burden, words);
  const benefitLabels = stepLabels(scene.benefit, words);
  const rows = bivariateSteps.map((step, row) => ({
    step,
    label: burdenLabels[row] as string,
    cells: bivariateSteps.map((_, column) => {
      const place = cellPlace(row, column);
      const cell = scene.classes[place];
      return { place, count: cell?.count ?? 0, name: cell?.label ?? "" };
    }),
  }));
  return {
    columns: bivariateSteps.map((step, column) => ({
      step,
      label: benefitLabels[column] as string,
    })),
    rows: rows.toReversed(),
  };
}

/** What each step holds: "zero", "< 30", "30–50", "≥ 50"; a dash for a step that a short list of numbers does not fill. */
export function stepLabels({ limits }: BivariateAxis, words: Words): readonly string[] {
  const figures = limits.map((limit) => words.figure(limit));
  const labels = bivariateSteps.map(() => "–");
  labels[0] = words.say("bivariate.zero");
  const classes = limits.length + 1;
  for (let index = 0; index < classes; index += 1) {
    const from = index === 0 ? Number.MIN_VALUE : (limits[index - 1] as number);
    labels[stepOf(limits, from) as number] = rangeLabel(figures, index, words);
  }
  return labels;
}

function rangeLabel(figures: readonly string[], index: number, words: Words): string {
  if (figures.length === 0) return words.say("bivariate.aboveZero");
  if (index === 0) return words.say("layer.below", { limit: figures[0] as string });
  if (index === figures.length) return words.say("layer.from", { limit: figures.at(-1) as string });
  return `${figures[index - 1]}–${figures[index]}`;
}
