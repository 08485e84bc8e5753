import { publicCode } from "../../region/publicCode.ts";
import type { Flips } from "../../sensitivity/flips.ts";
import { contentHash } from "../contentHash.ts";
import { regionReport } from "../regionReport.ts";
import type { RegionReport } from "../report.ts";
import type { ReportContext } from "../reportContext.ts";

/** A region under one scenario. */
export interface BriefingSubject {
  readonly context: ReportContext;
  readonly regionIndex: number;
  /** What changes the class of its index or its order with the other regions; absent where nobody searched. */
  readonly flips?: (() => Flips) | undefined;
}

/** What a person adds to the results. All of it may be absent or empty. */
export interface BriefingFrame {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly organisation?: string | undefined;
  /** As it is to be printed. */
  readonly date?: string | undefined;
  /** Paragraphs with an empty line between. */
  readonly text?: string | undefined;
}

/** What a briefing is made of: for each scenario the same regions in the same order. The first scenario leads. */
export type BriefingGiven = readonly [
  scenarios: readonly [readonly BriefingSubject[], ...(readonly BriefingSubject[])[]],
  frame: BriefingFrame,
];

/** The results of a briefing as data. */
export interface Briefing {
  readonly version: 1;
  /** Id of the kind of document. */
  readonly kind: string;
  readonly frame: BriefingFrame;
  /** For each scenario the report on each region. */
  readonly scenarios: readonly (readonly RegionReport[])[];
  /** The command that writes it again. */
  readonly command: string;
  /** SHA-256 of the briefing as JSON without this field. */
  readonly hash: string;
}

/** The results of all regions under all scenarios. Pure: the same results and frame give the same bytes. @param kind of document. */
export function briefingOf(kind: string, [scenarios, frame]: BriefingGiven): Briefing {
  const content = {
    version: 1 as const,
    kind,
    frame: inOrder(frame),
    scenarios: scenarios.map((subjects) =>
      subjects.map(({ context, regionIndex }) => regionReport(context, regionIndex)),
    ),
  };
  const whole = { ...content, command: briefingCommand(content) };
  return { ...whole, hash: contentHash(JSON.stringify(whole)) };
}

/** Its parts in a fixed order, without those that are empty. */
const inOrder = ({ title, author, organisation, date, text }: BriefingFrame): BriefingFrame =>
  Object.fromEntries(
    Object.entries({ title, author, organisation, date, text })
      .map(([part, value]) => [part, value?.trim()])
      .filter(([, value]) => value !== undefined && value !== ""),
  );

/** The line that writes a briefing again; own text is read from the file that it names. */
function briefingCommand({
  kind,
  scenarios: [first = [], ...others],
  frame: { text, ...frame },
}: Pick<Briefing, "kind" | "scenarios" | "frame">): string {
  const [, ...keys] = first.map(({ region }) => publicCode(region));
  const [lead] = first;
  if (!lead) throw new Error("A briefing has at least one region.");
  const beside = others.flatMap(([other]) => (other ? [other.scenario.definition.preset] : []));
  return [
    lead.command
      .replace("-- report ", "-- briefing ")
      .replace(publicCode(lead.region), (own) => [own, ...keys].join(" ")),
    ...(beside.length > 0 ? [`--beside ${beside.join(",")}`] : []),
    ...(kind === "briefing" ? [] : [`--document ${kind}`]),
    ...Object.entries(frame).map(([part, value]) => `--${part} ${quoted(String(value))}`),
    ...(text === undefined ? [] : ["--text own-text.txt"]),
  ].join(" ");
}

/** A value as a shell reads it in one piece. */
const quoted = (value: string): string => `'${value.replaceAll("'", "'\\''")}'`;
