import type { CsvProblem } from "../../dataset/csvProblem.ts";
import { firstTen } from "../../language/firstTen.ts";
import { shortened } from "../../language/shortened.ts";
import type { Words } from "../../language/words.ts";

/** What keeps a routing file from being followed. */
export type RoutingProblem =
  | CsvProblem
  | {
      readonly kind: "missingColumns";
      readonly missing: readonly string[];
      readonly columns: readonly string[];
    }
  | { readonly kind: "noRows" }
  | { readonly kind: "unknownCode"; readonly received: string }
  | { readonly kind: "badShare"; readonly received: string }
  | { readonly kind: "sentTwice"; readonly user: string; readonly host: string }
  | {
      readonly kind: "sum";
      readonly user: string;
      readonly sum: number;
      readonly tolerance: number;
    };

/** A problem and where it is: in the file as a whole, in rows, or in a column of them. */
export interface RoutingIssue {
  readonly file: string;
  readonly rows: readonly number[];
  readonly column?: "u" | "r" | "share";
  readonly problem: RoutingProblem;
}

/** "routing.csv, row 2, column u: no region has the code …": figures as the file writes them, in any language. */
export function routingIssueWords(words: Words, issue: RoutingIssue): string {
  const { file, rows, column } = issue;
  const problem = problemWords(words, issue.problem);
  if (rows.length === 0) return words.say("issue.file", { file, problem });
  const place = { file, problem, count: rows.length, rows: someOf(rows, words.say("list.comma")) };
  return column === undefined
    ? words.say("issue.row", place)
    : words.say("issue.cell", { ...place, column });
}

const someOf = (list: readonly (string | number)[], comma: string): string => {
  const { said, others } = firstTen(list);
  return [...said.map((each) => shortened(String(each))), ...(others > 0 ? ["…"] : [])].join(comma);
};

const keys = {
  missingColumns: "issue.routing.missingColumns",
  noRows: "issue.routing.noRows",
  unknownCode: "issue.routing.unknownCode",
  badShare: "issue.routing.badShare",
  sentTwice: "issue.routing.sentTwice",
  sum: "issue.routing.sum",
  quotes: "issue.csv.quotes",
  noColumns: "issue.csv.noColumns",
  repeated: "issue.csv.repeated",
  tooLong: "issue.csv.tooLong",
} as const satisfies Record<RoutingProblem["kind"], string>;

function problemWords(words: Words, { kind, ...values }: RoutingProblem): string {
  const shown = Object.entries(values).map(([name, value]) => [
    name,
    Array.isArray(value) ? someOf(value, ",") : shortened(String(value)),
  ]);
  return words.say(keys[kind], Object.fromEntries(shown));
}
