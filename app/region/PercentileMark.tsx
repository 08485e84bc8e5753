/** Position of a region among the ranked ones: a line with its middle marked and a dot. @param of share of 100. */
export const PercentileMark = ({ of }: { readonly of: number }) => (
  <span className="percentile-mark" aria-hidden="true">
    <i style={{ insetInlineStart: `${of}%` }} />
  </span>
);
