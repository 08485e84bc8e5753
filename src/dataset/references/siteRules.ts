import type { ReferenceShape, RowOf } from "../reference.ts";
import { number, oneOf, required, text } from "./column.ts";

/** What a rule is: in force by act of a legislature, by decision of a regulator or ministry, or only proposed. */
export const ruleKinds = ["law", "order", "bill"] as const;

/** Rules that a large load meets, each with the size from which it holds and whether anyone has read its text. */
export const siteRulesShape = {
  key: ["id"],
  columns: {
    id: required(text("Name of the rule in the atlas")),
    regions: required(
      text("Where it holds: ISO 3166-1 alpha-3 or ISO 3166-2 codes with spaces between"),
    ),
    jurisdiction: required(text("Who made it")),
    name: required(text("What it is called")),
    kind: required(
      oneOf(
        ruleKinds,
        "law: passed by a legislature; order: of a regulator or ministry; bill: before a chamber, or not known to be signed",
      ),
    ),
    threshold: number(
      "MW",
      "Size from which it holds; MVA are read as MW; 0 holds at any size; empty where it has not been read",
    ),
    quantity: required(
      oneOf(
        ["connection", "itPower", "ownGeneration"],
        "What has that size: the connection to the grid, the machines inside, or power plants of the site",
      ),
    ),
    condition: text("What else must be true for it to hold"),
    dated: required(text("Day of the act, YYYY-MM-DD")),
    inForce: text("Day from which it holds, YYYY-MM-DD"),
    asks: required(text("What it asks for, in a sentence of the atlas")),
    reach: text("Where or when it does not hold"),
    source: required(text("The act itself")),
    url: required(text("Address of the act, or of who publishes it")),
    read: text("Where it was read, when not in the act itself"),
    seen: required(text("Day on which that was read, YYYY-MM-DD")),
    checked: required(
      oneOf(["yes", "no"], "Whether someone has compared the row with the text of the act"),
    ),
  },
} as const satisfies ReferenceShape;

/** One rule of one jurisdiction. */
export type SiteRule = RowOf<typeof siteRulesShape>;
