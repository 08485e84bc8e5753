import type { Features } from "./features.ts";
import { needsRows, withKeptRouting } from "./keptRouting.ts";
import { type AddressRead, parseAddress } from "./parseAddress.ts";

/**
 * Reads the address bar, and what the entry of the history keeps beside it. A routing whose rows are
 * in neither becomes a notice.
 *
 * @param language of a page whose address names none.
 */
export function readAddress(language: string, features: Features): AddressRead {
  const read = parseAddress(location.search, language, features);
  const address = withKeptRouting(read.address, history.state);
  return needsRows(address.scenario)
    ? { address, notices: [...read.notices, { kind: "routingLeftOut" }] }
    : { address, notices: read.notices };
}
