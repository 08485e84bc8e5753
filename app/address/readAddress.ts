import { needsRows, withKeptRouting } from "./keptRouting.ts";
import { type AddressRead, parseAddress } from "./parseAddress.ts";

/**
 * Reads the address bar, and what the entry of the history keeps beside it. A routing whose rows are nowhere to be found is told
 * in a notice.
 *
 * @param language of a page whose address names none.
 */
export function readAddress(language: string): AddressRead {
  const read = parseAddress(location.search, language);
  const address = withKeptRouting(read.address, history.state);
  return needsRows(address.scenario)
    ? { address, notices: [...read.notices, { kind: "routingLeftOut" }] }
    : { address, notices: read.notices };
}
