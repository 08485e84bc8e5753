/**
 * A part of the state, or of the address, that one folder brings. The state itself knows no slice:
 * who imports the slice may read and change it, nobody else.
 */
export interface Slice<Value extends object> {
  readonly id: string;
  /** Its value as long as nobody has changed it. */
  readonly start: Value;
}

/** Values of slices by id; a slice that is not in it has its start value. */
export type Slices = Readonly<Record<string, unknown>>;

/** The value of a slice. Only `changedSlices` writes under the id, so the type holds. */
export const sliceValue = <Value extends object>(
  slices: Slices,
  { id, start }: Slice<Value>,
): Value => (slices[id] as Value | undefined) ?? start;

/** The slices with one of them changed. */
export const changedSlices = <Value extends object>(
  slices: Slices,
  slice: Slice<Value>,
  change: Partial<Value>,
): Slices => ({ ...slices, [slice.id]: { ...sliceValue(slices, slice), ...change } });
