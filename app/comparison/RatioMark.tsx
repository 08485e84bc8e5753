/** Ends of the axis: a tenth and ten times. */
const reach = 10;

/** A ratio on an axis of powers from a tenth to ten times, its middle at 1: ● inside, ◂ ▸ beyond. */
export function RatioMark({ ratio }: { readonly ratio: number | undefined }) {
  if (ratio === undefined || !(ratio > 0)) return null;
  const place = 0.5 + Math.log(ratio) / (2 * Math.log(reach));
  const inside = Math.min(1, Math.max(0, place));
  return (
    <span className="ratio-mark" aria-hidden="true" data-beyond={place !== inside || undefined}>
      <i style={{ insetInlineStart: `${(100 * inside).toFixed(1)}%` }} />
    </span>
  );
}
