import type { Words } from "./words.ts";

/** English names that take an article inside a sentence. */
const withArticle: ReadonlySet<string> = new Set([
  ...["Åland Islands", "Bahamas", "British Indian Ocean Territory", "British Virgin Islands"],
  ...["Cayman Islands", "Central African Republic", "Cocos (Keeling) Islands", "Comoros"],
  ...["Cook Islands", "District of Columbia", "Dominican Republic", "Falkland Islands"],
  ...["Faroe Islands", "French Southern Territories", "Gambia", "Isle of Man", "Maldives"],
  ...["Marshall Islands", "Netherlands", "Northern Mariana Islands", "Palestinian Territories"],
  ...["Philippines", "Pitcairn Islands", "Seychelles", "Solomon Islands", "Spratly Islands"],
  ...["Turks & Caicos Islands", "U.S. Outlying Islands", "U.S. Virgin Islands"],
  ...["United Arab Emirates", "United Kingdom", "United States"],
]);

/** A name as it stands inside a sentence: "the Netherlands" in English, the plain name elsewhere. */
export const placeName = ({ language }: Pick<Words, "language">, name: string): string =>
  language === "en" && withArticle.has(name) ? `the ${name}` : name;

/** A sentence that may begin with such a name. */
export const sentenceCase = (text: string): string =>
  text.startsWith("the ") ? `T${text.slice(1)}` : text;
