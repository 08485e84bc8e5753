import type { ReactNode } from "react";

interface TickBoxProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: ReactNode;
}

/** Something that is on or off, with its name; the browser's own checkbox is in it, unseen. */
export const TickBox = ({ isOn, onChange, children }: TickBoxProps) => (
  <label className="tick-box" data-selected={isOn || undefined}>
    <input
      type="checkbox"
      className="visually-hidden"
      checked={isOn}
      onChange={(event) => onChange(event.target.checked)}
    />
    <span className="tick-mark" />
    {children}
  </label>
);
