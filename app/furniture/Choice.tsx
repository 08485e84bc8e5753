import type { ReactNode } from "react";

interface ChoiceProps<Id extends string> {
  /** What is chosen, for those who do not see the face. */
  readonly label: string;
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly name: string; readonly lang?: string }[];
  readonly onChange: (id: Id) => void;
  readonly className: string;
  /** The drawn face; the native list lies over it. */
  readonly children: ReactNode;
}

/** One of a few, by the system's own list: it works with every keyboard, reader and thumb, and weighs nothing. */
export function Choice<Id extends string>(props: ChoiceProps<Id>) {
  const { label, value, options, onChange, className, children } = props;
  return (
    <span className={`choice button ${className}`}>
      {children}
      <select
        aria-label={label}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find(({ id }) => id === target.value);
          if (chosen) onChange(chosen.id);
        }}
      >
        {options.map(({ id, name, lang }) => (
          <option key={id} value={id} lang={lang}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
