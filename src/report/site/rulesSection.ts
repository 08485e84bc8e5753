import type { SiteRule } from "../../dataset/references/siteRules.ts";
import { withUnit } from "../../language/figures.ts";
import type { Words } from "../../language/words.ts";
import { type Block, note, section } from "../document/block.ts";
import { inEnglish, isolated, lineBreak, link, mute, soft, strong } from "../document/run.ts";
import { cell, type Row } from "../document/table.ts";
import type { RulesHere } from "./rulesOf.ts";

/**
 * Rules that hold at the size of a site, each with its day, what it asks, and whether its text was read; then those that
 * begin above. @param here `undefined` where the list of rules could not be read.
 */
export function rulesSection(here: RulesHere | undefined, words: Words): Block {
  const title = words.say("rules.title");
  if (!here) return section(title, note(words.say("rules.unread")));
  const { met, above } = here;
  if (met.length === 0 && above.length === 0) return section(title, note(words.say("rules.none")));
  return section(
    { heading: title, note: words.say("rules.note"), breaks: true },
    {
      kind: "table",
      role: "rules",
      columns: [{}, {}, {}],
      groups: [
        { rows: met.map((rule) => rowOf(rule, words)) },
        ...(above.length > 0
          ? [{ heading: words.say("rules.above"), rows: above.map((rule) => rowOf(rule, words)) }]
          : []),
      ],
    },
    note(words.say("rules.about")),
  );
}

/** A rule: what kind of act, from which size, what it asks. Sentences are English in every language, like the acts' names. */
const rowOf = (rule: SiteRule, words: Words): Row => ({
  cells: [
    cell(
      strong(words.say(`rules.kind.${rule.kind}`)),
      lineBreak,
      soft(words.say(rule.checked === "yes" ? "rules.checked" : "rules.unchecked")),
    ),
    cell(
      sizeOf(rule, words),
      ...(rule.condition ? [" ", inEnglish(rule.condition)] : []),
      lineBreak,
      mute(isolated(rule.dated)),
    ),
    cell(
      inEnglish(`${rule.jurisdiction}: ${rule.name}. ${rule.asks}`),
      ...(rule.reach ? [" ", inEnglish(rule.reach)] : []),
      " ",
      link(rule.url, new URL(rule.url).hostname),
      " ",
      mute(words.say("rules.seen", { date: rule.seen })),
    ),
  ],
});

function sizeOf({ threshold, quantity }: SiteRule, words: Words): string {
  if (threshold === undefined) return words.say("rules.sizeUnread");
  if (threshold === 0) return words.say("rules.anySize");
  return words.say(`rules.from.${quantity}`, {
    size: withUnit(words, words.figure(threshold), "MW"),
  });
}
