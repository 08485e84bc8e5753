import { useId } from "react";
import { RadioLabel } from "./RadioLabel.tsx";

interface SegmentsProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly onChange: (id: Id) => void;
  readonly small?: boolean;
}

/** A few choices side by side, one of them taken: a radio group drawn as one bar. */
export function Segments<Id extends string>(props: SegmentsProps<Id>) {
  const { label, value, options, onChange, small = false } = props;
  const group = useId();
  return (
    <div role="radiogroup" aria-label={label} className={`segments${small ? " small" : ""}`}>
      {options.map(({ id, name }) => (
        <RadioLabel key={id} name={group} isChosen={id === value} onChoose={() => onChange(id)}>
          {name}
        </RadioLabel>
      ))}
    </div>
  );
}
