import type { ReportContext } from "../../src/index.ts";

/** What the parts of the panel are drawn from. */
export interface PanelProps {
  readonly context: ReportContext;
  /** Place of the region in the world and in every column. */
  readonly index: number;
}
