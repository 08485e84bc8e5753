/** A part of an address that could not be followed; the catalogue turns it into a sentence. */
export type Notice =
  /** A parameter or setting that this version does not know. */
  | { readonly kind: "unknownKey"; readonly key: string }
  /** A value that is none of those a parameter can take. */
  | { readonly kind: "unknownValue"; readonly key: string; readonly value: string }
  /** A number outside the bounds of its parameter. */
  | {
      readonly kind: "outOfRange";
      readonly key: string;
      readonly value: string;
      readonly min: number;
      readonly max: number;
    }
  /** A region that the data do not hold. */
  | { readonly kind: "unknownRegion"; readonly value: string }
  /** An address of a later version. */
  | { readonly kind: "version"; readonly value: string }
  /** A custom routing whose rows are in a file and not in the link. */
  | { readonly kind: "routingLeftOut" };

/** What a hostile address may put into a sentence: short, without marks that steer text. */
export const quotable = (text: string): string =>
  [...text.slice(0, 200).replace(/[\p{C}\u2028\u2029]/gu, "")].slice(0, 40).join("");
