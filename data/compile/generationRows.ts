import { generationFuels, type Row } from "../../src/index.ts";
import { readFigure } from "./readFigure.ts";

export type GenerationVariable = (typeof generationFuels)[number];

/** A mix older than this describes another grid. It is left out, so that a source with a newer one is used. */
export const oldestMixYear = 2020;

export interface MixPlace {
  readonly region: string;
  readonly year: number;
  /** File and row or key, for issues. */
  readonly where: string;
}

/**
 * Rows of one country's generation mix, TWh: all nine fuels or none, so that a mix never combines two sources or
 * years. A negative figure, the net consumption of an idle plant, becomes 0.
 *
 * @param cellOf What the publisher prints for a fuel.
 * @param issues Receives a sentence when the mix cannot be taken.
 */
export function generationRows(
  { region, year, where }: MixPlace,
  cellOf: (variable: GenerationVariable) => string | number,
  issues: string[],
): readonly Row[] {
  const mix = generationFuels.map((variable) => ({
    variable,
    value: readFigure(cellOf(variable), `${where}, ${variable}`, issues),
  }));
  const missing = mix.filter(({ value }) => value === undefined);
  if (missing.length > 0) {
    const names = missing.map(({ variable }) => variable).join(", ");
    issues.push(`${where}: no figure for ${names}; the whole mix is left out.`);
    return [];
  }
  if (mix.every(({ value = 0 }) => value <= 0)) {
    issues.push(`${where}: all fuels are printed as 0, which tells no mix; left out.`);
    return [];
  }
  return mix.map(({ variable, value = 0 }) => ({
    region,
    variable,
    year,
    value: Math.max(0, value),
    status: "reported",
    ...(value < 0 ? { note: `printed as ${value}: net consumption taken as 0` } : {}),
  }));
}
