import type { ReactNode } from "react";

/** A setting with its label at the start. */
export const Row = ({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) => (
  <div className="setting-row">
    <span aria-hidden="true">{label}</span>
    {children}
  </div>
);
