import type { Slice } from "../state/slice.ts";

/** How the page and its files came. */
export interface DeliveryState {
  /** The server has another version than the page. */
  readonly isOutdated: boolean;
  /** Files that stand as copies of an earlier visit, because the server did not give them. */
  readonly kept: readonly string[];
}

export const deliverySlice: Slice<DeliveryState> = {
  id: "delivery",
  start: { isOutdated: false, kept: [] },
};
