import {
  type BriefingFrame,
  briefingDocuments,
  briefingLimits,
  currentId,
  languages,
  longestWords,
  type Paper,
  papers,
  presets,
  regionDocuments,
} from "../../src/index.ts";
import type { AddressPart } from "../state/addressPart.ts";
import { mayBePlace } from "../state/mayBePlace.ts";

/** Ids of all kinds of document: on several regions, then on one. The kinds themselves come with the page. */
export const documentIds: readonly string[] = [...briefingDocuments, ...regionDocuments];

/** The document that the page Reports makes. */
export interface ReportsChoice extends Record<keyof BriefingFrame, string> {
  readonly document: string;
  /** Ids or codes of regions. */
  readonly places: readonly string[];
  /** Presets beside the scenario. */
  readonly beside: readonly string[];
  readonly paper: Paper;
  /** Code of its language; empty for that of the page. */
  readonly language: string;
}

const start: ReportsChoice = {
  document: documentIds[0] ?? "",
  places: [],
  beside: [],
  paper: "a4",
  language: "",
  title: "",
  author: "",
  organisation: "",
  date: "",
  text: "",
};

/** Longest text that a link holds, in characters; a longer one is kept in the browser alone. */
export const longestTextInLink = 1500;

/** Documents on one region have no place for them: a link to one carries nobody's draft. */
const hasOwnWords = ({ document }: ReportsChoice): boolean =>
  briefingDocuments.some((id) => id === document);

const list = (text: string): readonly string[] => [
  ...new Set(text.split(",").map((part) => currentId(part.trim()))),
];

const place = /^[A-Za-z0-9-]{2,12}$/;

const fields = ["title", "author", "organisation", "date"] as const;

/** Which document, of what, with whose words, in the address: a link shows the same. */
export const reportsPart: AddressPart<ReportsChoice> = {
  id: "reports",
  hasWords: true,
  start,
  write: (choice) => ({
    document: choice.document === start.document ? undefined : choice.document,
    places: choice.places.join(",") || undefined,
    beside: choice.beside.join(",") || undefined,
    paper: choice.paper === start.paper ? undefined : choice.paper,
    written: choice.language || undefined,
    ...(hasOwnWords(choice) && {
      ...Object.fromEntries(fields.map((field) => [field, choice[field] || undefined])),
      text: choice.text.length <= longestTextInLink ? choice.text || undefined : undefined,
    }),
  }),
  readers: {
    document: (choice, text) =>
      documentIds.includes(text) ? { ...choice, document: text } : undefined,
    places: (choice, text) => {
      const places = list(text);
      const fits =
        places.length <= briefingLimits.regions &&
        places.every((one) => place.test(one) && mayBePlace(one));
      return fits ? { ...choice, places } : undefined;
    },
    beside: (choice, text) => {
      const beside = list(text);
      const known = beside.every((id) => presets.some(({ preset }) => preset === id));
      return known && beside.length < briefingLimits.scenarios ? { ...choice, beside } : undefined;
    },
    paper: (choice, text) => {
      const paper = papers.find((size) => size === text);
      return paper && { ...choice, paper };
    },
    written: (choice, text) =>
      languages.some(({ code }) => code === text) ? { ...choice, language: text } : undefined,
    title: fieldReader("title"),
    author: fieldReader("author"),
    organisation: fieldReader("organisation"),
    date: fieldReader("date"),
    text: (choice, text) => (text.length <= longestWords.text ? { ...choice, text } : undefined),
  },
};

function fieldReader(field: (typeof fields)[number]) {
  return (choice: ReportsChoice, text: string): ReportsChoice | undefined =>
    text.length <= longestWords.field ? { ...choice, [field]: text } : undefined;
}
