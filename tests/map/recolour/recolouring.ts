/** What it costs to colour every region anew, ms of the page's main thread, medians. */
export interface Recolouring {
  readonly regions: number;
  /** The change and the frame that shows it. */
  readonly script: number;
  /** A frame in which nothing changes, for comparison. */
  readonly frame: number;
}
