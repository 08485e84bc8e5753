import { Choice } from "../furniture/Choice.tsx";
import { Icon } from "../furniture/Icon.tsx";

interface ChoiceRowProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly onChange: (id: Id) => void;
}

/** A setting of several words: its label above the list. */
export function ChoiceRow<Id extends string>({
  label,
  value,
  options,
  onChange,
}: ChoiceRowProps<Id>) {
  return (
    <div className="choice-row">
      <span aria-hidden="true">{label}</span>
      <Choice className="field" label={label} value={value} options={options} onChange={onChange}>
        <span className="choice-face">{options.find(({ id }) => id === value)?.name}</span>
        <Icon name="down" />
      </Choice>
    </div>
  );
}
