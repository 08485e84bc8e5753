import { Radio, RadioGroup } from "react-aria-components";

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
  return (
    <RadioGroup
      aria-label={label}
      orientation="horizontal"
      className={`segments${small ? " small" : ""}`}
      value={value}
      onChange={(chosen) => {
        const option = options.find(({ id }) => id === chosen);
        if (option) onChange(option.id);
      }}
    >
      {options.map(({ id, name }) => (
        <Radio key={id} value={id}>
          {name}
        </Radio>
      ))}
    </RadioGroup>
  );
}
