import { languages } from "../../src/index.ts";
import { catalogueIssues, untranslated } from "./catalogueIssues.ts";
import { cataloguesOf } from "./cataloguesOf.ts";

/** `npm run untranslated [-- CODE]`: how much each language leaves in English; of one language each message with its note. */
const [asked] = process.argv.slice(2);
const english = cataloguesOf("en");

for (const { code, tag, name } of languages) {
  if (code === "en" || (asked !== undefined && code !== asked)) continue;
  const own = cataloguesOf(code);
  const issues = asked === undefined ? [] : catalogueIssues({ code, tag }, own, english);
  const count = `${name} (${code}): ${untranslated(own, english).length} messages in English`;
  process.stdout.write([count, ...issues, ""].join("\n"));
}
