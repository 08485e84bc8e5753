import { contentHash } from "../contentHash.ts";
import type { RegionReport } from "../report.ts";

interface Renamed {
  /** Id of the kind of document. */
  readonly kind: string;
  readonly title: string;
  /** What the document says beside the results. */
  readonly added?: object;
}

/** The results of a report under another kind of document: with its title, the command that writes it, a hash of its own. */
export function renamedReport(report: RegionReport, { kind, title, added }: Renamed): RegionReport {
  const { hash: _, ...content } = report;
  const renamed = {
    ...content,
    title,
    citation: report.citation.replace(report.title, title),
    command: `${report.command} --document ${kind}`,
  };
  return { ...renamed, hash: contentHash(JSON.stringify({ ...renamed, kind, ...added })) };
}
