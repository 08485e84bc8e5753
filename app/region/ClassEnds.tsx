interface ClassEndsProps {
  /** Low and high end in words. */
  readonly ends: readonly [string, string];
  /** Their positions on the bar, 0–1. */
  readonly low: number;
  readonly high: number;
}

/** Nearer to an end of the bar than this there is no room for a figure. */
const room = 0.2;

const percent = (place: number): string => `${(100 * place).toFixed(2)}%`;

/** The ends of a range beside its line; where one does not fit, both are on the other side, and in the middle where neither fits. */
export function ClassEnds({ ends: [from, to], low, high }: ClassEndsProps) {
  const before = low >= room;
  const after = high <= 1 - room;
  if (before && after)
    return (
      <>
        <span className="class-low" style={{ insetInlineEnd: percent(1 - low) }}>
          {from}
        </span>
        <span className="class-high" style={{ insetInlineStart: percent(high) }}>
          {to}
        </span>
      </>
    );
  const range = `${from}–${to}`;
  if (before)
    return (
      <span className="class-low" style={{ insetInlineEnd: percent(1 - low) }}>
        {range}
      </span>
    );
  return (
    <span
      className="class-high"
      data-above={!after || undefined}
      style={after ? { insetInlineStart: percent(high) } : { insetInlineStart: 0 }}
    >
      {range}
    </span>
  );
}
