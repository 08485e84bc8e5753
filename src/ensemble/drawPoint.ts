import type { InputGroup } from "./inputGroups.ts";

/**
 * A point at which the model is put: for each group of inputs the draw that its uniform numbers are of. Who draws an input has
 * to say which group it belongs to, so that no input can be left out of a variation.
 */
export type DrawPoint = (group: InputGroup) => number;

/**
 * Most draws of an ensemble. The numbers from here on are those of a second matrix, independent of the first (B and A of
 * Saltelli's design).
 */
export const mostDraws = 2 ** 20;

/** The point of an ensemble's draw: all groups stand at it. */
export const plainPoint =
  (draw: number): DrawPoint =>
  () =>
    draw;

/** A draw in which some groups stand where the second matrix has them. */
export const variedPoint =
  (draw: number, isVaried: (group: InputGroup) => boolean): DrawPoint =>
  (group) =>
    isVaried(group) ? draw + mostDraws : draw;
