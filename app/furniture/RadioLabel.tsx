import type { ReactNode } from "react";

interface RadioLabelProps {
  /** Of the group: radios of one name exclude each other, and the arrow keys go from one to the next. */
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/** One choice of a group, drawn by its label; the browser's own radio is in it, unseen. */
export const RadioLabel = (props: RadioLabelProps) => {
  const { name, isChosen, onChoose, className, children } = props;
  return (
    <label className={className} data-selected={isChosen || undefined}>
      <input
        type="radio"
        className="visually-hidden"
        name={name}
        checked={isChosen}
        onChange={onChoose}
      />
      {children}
    </label>
  );
};
