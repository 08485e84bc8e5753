/** Id of the field, for the key that goes there. */
export const searchFieldId = "region-search";

/** Puts the cursor into a field that has just come up. */
export const takeFocus = (input: HTMLInputElement | null): void => input?.focus();

export interface SearchFieldProps {
  readonly autoFocus?: boolean;
  /** A region was chosen. */
  readonly onDone?: () => void;
}
