/**
 * A drawing: one SVG element, whatever file it ends up in. A renderer writes the element, adds what its own format needs
 * (a class, a namespace) and puts the content inside.
 */
export interface Drawing {
  /** Attributes of the element in the order in which they are written. */
  readonly attributes: Readonly<Record<string, string | number>>;
  /** SVG inside of the element. */
  readonly content: string;
}
