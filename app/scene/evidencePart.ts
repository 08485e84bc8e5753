import type { Evidence } from "../../src/index.ts";
import type { AddressPart } from "../state/addressPart.ts";

/** Evidence that a reader may fade, in the order of the switches. */
export const evidenceSwitches = [
  "published",
  "located",
  "keyOnly",
] as const satisfies readonly Evidence[];
export type EvidenceSwitch = (typeof evidenceSwitches)[number];

/** Which regions stand back, by how their load is known. */
export interface EvidenceChoice {
  readonly faded: readonly EvidenceSwitch[];
}

const start: EvidenceChoice = { faded: [] };

export const evidencePart: AddressPart<EvidenceChoice> = {
  id: "evidence",
  start,
  write: ({ faded }) => ({ faded: faded.length > 0 ? faded.join(",") : undefined }),
  readers: {
    faded: (_, text) => {
      const given = text.split(",");
      const faded = evidenceSwitches.filter((id) => given.includes(id));
      return faded.length === given.length ? { faded } : undefined;
    },
  },
};
