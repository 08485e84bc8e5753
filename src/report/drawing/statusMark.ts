import type { Status } from "../../dataset/status.ts";
import type { MarkedRun } from "../document/run.ts";

const ring = (extra = ""): string =>
  `<circle cx="5" cy="5" r="3.8" fill="none" stroke="currentColor"${extra}/>`;
const dot = (x: number, y: number): string =>
  `<circle cx="${x}" cy="${y}" r="0.8" fill="currentColor"/>`;

/** The fuller the mark, the firmer the figure; assumed is a broken ring, inherited an arrow upwards, yours a lozenge. */
const marks: Readonly<Record<Status, string>> = {
  measured: `<circle cx="5" cy="5" r="4.3" fill="currentColor"/>`,
  reported: `${ring()}<path d="M5 5V1.2A3.8 3.8 0 1 1 1.2 5z" fill="currentColor"/>`,
  modelled: `${ring()}<path d="M5 1.2a3.8 3.8 0 0 1 0 7.6z" fill="currentColor"/>`,
  estimated: ring() + dot(3.6, 4) + dot(6.4, 4) + dot(5, 6.5),
  assumed: ring(` stroke-dasharray="1.7 1.3"`),
  inherited: `<path d="M5 9V1.6M2.2 4.4L5 1.6l2.8 2.8" fill="none" stroke="currentColor" stroke-width="1.2"/>`,
  yours: `<path d="M5 .9 9.1 5 5 9.1.9 5z" fill="none" stroke="currentColor" stroke-width="1.2"/>`,
};

/** How a figure is known: a mark with its word, never the mark alone. */
export const statusMark = (status: Status, text: string): MarkedRun => ({
  kind: "marked",
  role: "status",
  mark: {
    attributes: { width: 10, height: 10, "aria-hidden": "true" },
    content: marks[status],
  },
  text,
});
