import { type KeyboardEvent, type RefCallback, useState } from "react";

interface RowKeysOptions {
  /** Ids of the rows, in their order. */
  readonly rows: readonly string[];
  /** Row that Tab enters at; the first one without. */
  readonly start: string | undefined;
  readonly scrollTo: (index: number) => void;
}

/** The one tab stop of the table, on the name of a row. */
export interface RowFocus {
  readonly ref: RefCallback<HTMLElement> | undefined;
}

interface Place {
  readonly row: string;
  /** Moved by a key: the name takes the focus as soon as it is drawn. */
  readonly moved: boolean;
}

/** Steps of the keys, in rows. */
const moves: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -15,
  PageDown: 15,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

const takeFocus = (name: HTMLElement | null): void => name?.focus({ preventScroll: true });

/** One tab stop for all rows; the arrows move it. */
export function useRowKeys({ rows, start, scrollTo }: RowKeysOptions) {
  const [place, setPlace] = useState<Place>();
  const current =
    [place?.row, start].find((id) => id !== undefined && rows.includes(id)) ?? rows[0];
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = moves[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const next = Math.min(Math.max(rows.indexOf(current ?? "") + step, 0), rows.length - 1);
    scrollTo(next);
    setPlace({ row: rows[next] ?? "", moved: true });
  };
  const focusOf = (id: string): RowFocus | undefined =>
    id === current ? { ref: place?.moved ? takeFocus : undefined } : undefined;
  return { onKeyDown, focusOf };
}
