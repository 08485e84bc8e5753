import { readReference, type SiteRule, siteRulesShape } from "../../src/index.ts";
import { builtReference } from "./builtAtlas.ts";

const listId = "rules";

/** Rules that large loads meet. */
export const builtRules = (): readonly SiteRule[] =>
  readReference(builtReference(listId), `data/built/${listId}.json`, siteRulesShape).rows;
