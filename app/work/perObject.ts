/**
 * A function that remembers its result for each object it was asked about, as long as the object lives.
 *
 * @param compute pure, of an object that never changes.
 */
export function perObject<Key extends object, Result>(
  compute: (of: Key) => Result,
): (of: Key) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>();
  return (of) => {
    const found = known.get(of) ?? { result: compute(of) };
    known.set(of, found);
    return found.result;
  };
}
