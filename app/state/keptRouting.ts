import { routingText, type Scenario, settings } from "../../src/index.ts";
import type { Address } from "./address.ts";

/** Longest routing in a link, in characters; a longer one is kept in the entry of the browser's history. */
const longest = 1500;

/** Whether a scenario's custom routing is too long for a link. */
export const isTooLongForLink = ({ tokens }: Scenario): boolean =>
  routingText(tokens.customRouting).length > longest;

/** What an entry of the history keeps beside its address: the rows that the address leaves out. */
export const historyState = ({ scenario }: Address): unknown =>
  isTooLongForLink(scenario) ? { customRouting: scenario.tokens.customRouting } : null;

/** Puts back the rows that an entry of the history kept, where the address asks for a routing and holds none. */
export function withKeptRouting(address: Address, kept: unknown): Address {
  const rows =
    typeof kept === "object" && kept !== null && "customRouting" in kept ? kept : undefined;
  if (!rows || !needsRows(address.scenario)) return address;
  const scenario = settings["tokens.customRouting"]?.apply(address.scenario, rows.customRouting);
  return scenario ? { ...address, scenario } : address;
}

/** Whether a scenario is routed by rows that it does not have. */
export const needsRows = ({ basis, tokens }: Scenario): boolean =>
  basis === "tokens" && tokens.routing === "custom" && tokens.customRouting.length === 0;
