import type { AddressPart } from "./addressPart.ts";

/** A page, as the state knows it. */
export interface View {
  /** As addresses name it. */
  readonly id: string;
  /** Whether it shows regions below countries. */
  readonly finer?: true;
}

/** Which pages there are and what features add to the address. `app/page` lists them and gives them to the store. */
export interface Features {
  readonly views: readonly View[];
  /** In the order in which links write them. */
  readonly parts: readonly AddressPart<object>[];
}
