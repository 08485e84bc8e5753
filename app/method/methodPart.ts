import type { ReactNode } from "react";

/** A part of the page with its title, as page and contents show it. */
export interface MethodPart {
  /** Its anchor. */
  readonly id: string;
  readonly title: string;
  readonly content: ReactNode;
}
