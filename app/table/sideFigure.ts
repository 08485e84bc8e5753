import { decimalsFor, valueAndRange, type Words } from "../../src/index.ts";

/** A figure beside the layer's own: its number to sort by and draw, its words to read. */
export interface SideFigure {
  readonly value: number;
  readonly figure: string;
}

/**
 * A number whose words are made when they are read: most rows are never shown. A class, because accessors written into an
 * object literal are slow to make thousands of times.
 *
 * @param decimals those of the indicator; by default three significant digits of the number.
 */
export class NumberFigure implements SideFigure {
  readonly value: number;
  readonly #words: Words;
  readonly #decimals: number;

  constructor(words: Words, value: number, decimals = decimalsFor(value)) {
    this.value = value;
    this.#words = words;
    this.#decimals = decimals;
  }

  get figure(): string {
    const { value } = this;
    return valueAndRange(this.#words, { value, low: value, high: value }, this.#decimals).figure;
  }
}
