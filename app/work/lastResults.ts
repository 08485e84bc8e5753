/**
 * A function that remembers its last results by the text of what it was given: whoever asks the same again, in whatever
 * object, has the same answer.
 *
 * @param compute pure, of what JSON holds whole. @param most how many results are kept.
 */
export function lastResults<Given, Result>(
  compute: (given: Given) => Result,
  most: number,
): (given: Given) => Result {
  const known = new Map<string, Result>();
  return (given) => {
    const text = JSON.stringify(given);
    const result = known.get(text) ?? compute(given);
    known.delete(text);
    known.set(text, result);
    for (const oldest of known.keys()) if (known.size > most) known.delete(oldest);
    return result;
  };
}
