import {
  firstTen,
  leaveOut,
  type OwnPlaces,
  type OwnQuestion,
  type OwnReading,
  ownIssueWords,
  ownQuestionWords,
  publicCode,
  type Words,
} from "../../../src/index.ts";

/** What the text is about. */
export interface OwnDataSay {
  readonly words: Words;
  readonly file: string;
  readonly places: OwnPlaces;
  /** Sheets of a workbook. */
  readonly sheets: readonly string[];
}

const placeNamer =
  ({ places }: OwnDataSay) =>
  (id: string): string => {
    const place = places.byId(id);
    return place ? `${place.name} (${publicCode(place)})` : id;
  };

/** Answers that are listed of a question; variables are many. */
const mostChoices = 6;

/** What was recognised, what waits for an answer and what is left out, a line each. */
export function ownDataText(
  reading: Omit<OwnReading, "figures"> & Partial<OwnReading>,
  say: OwnDataSay,
): string {
  const { words, file, sheets } = say;
  const nameOf = placeNamer(say);
  const issues = reading.issues.filter(({ level }) => level !== "note");
  const notes = reading.issues.filter(({ level }) => level === "note");
  const listed = (list: OwnReading["issues"], further: number): string[] => {
    const { said, others } = firstTen(list);
    const more = others + further;
    return [
      ...said.map((issue) => ownIssueWords(words, { file, issue }, nameOf)),
      ...(more > 0 ? [words.say("own.more", { count: words.figure(more, 0) })] : []),
    ];
  };
  const lines = [
    ...(sheets.length > 1 ? [words.say("own.sheets", { file, list: sheets.join(", ") })] : []),
    ...(reading.matched.length + reading.questions.length > 0 ? [summary(reading, say)] : []),
    ...listed(issues, reading.others),
    ...listed(notes, 0),
  ];
  return `${lines.join("\n")}\n`;
}

const summary = (
  reading: Omit<OwnReading, "figures"> & Partial<OwnReading>,
  { words, file }: OwnDataSay,
): string =>
  words.say("own.summary", {
    file,
    matched: reading.matched.length,
    unsure: reading.questions.length,
    unmatched: new Set(
      reading.issues.flatMap(({ kind, value }) => (kind === "unknownRegion" ? [value] : [])),
    ).size,
    figures: reading.figures?.length ?? 0,
  });

/** Each question with the flags that answer it. */
export function ownQuestionsText(questions: readonly OwnQuestion[], say: OwnDataSay): string {
  const { words } = say;
  const nameOf = placeNamer(say);
  const { said, others } = firstTen(questions);
  return [
    words.say("own.confirmFirst"),
    ...said.map((question) => {
      const flags = question.choices
        .slice(0, mostChoices)
        .map(({ id }) => flagOf(question, codeOf(id, say)));
      const asked = ownQuestionWords(words, question, nameOf);
      const left = question.choices.length > mostChoices ? " …" : "";
      const answer = flags.length > 0 ? flags.join(" | ") : "--confirm year=2024";
      return `${asked}\n  ${answer}${left}`;
    }),
    ...(others > 0 ? [words.say("own.more", { count: words.figure(others, 0) })] : []),
  ].join("\n");
}

/** Regions go by the code that people know. */
const codeOf = (answer: string, { places }: OwnDataSay): string => {
  const place = places.byId(answer);
  return place ? publicCode(place) : answer;
};

/** The flag that gives an answer; `--map` and `--unit` are short for two kinds of questions. */
function flagOf({ id, kind }: OwnQuestion, answer: string): string {
  if (kind === "regionColumn") return `--confirm ${quoted(`column:${answer}=region`)}`;
  if (kind === "column" && answer !== leaveOut) return `--map ${quoted(`${after(id)}=${answer}`)}`;
  if (kind === "unit" && answer !== leaveOut) return `--unit ${quoted(`${after(id)}=${answer}`)}`;
  return `--confirm ${quoted(`${id}=${answer}`)}`;
}

const after = (id: string): string => id.slice(id.indexOf(":") + 1);

const quoted = (text: string): string =>
  /^[\w=:.,/+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
