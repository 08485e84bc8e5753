/** A text that a translator has replaced, and what it said. */
interface Replaced {
  readonly text: Text;
  readonly said: string;
}

/**
 * Lets a page that the browser translates go on changing. Translators put `font` elements in the place of texts. React still holds the
 * texts: a figure that changed would stay as it was, and the removal of a text that is gone would fail. So each text is put back, empty,
 * before its translation, which goes as soon as the text says something else or leaves its place.
 */
export function followTranslation(page: Node): void {
  const replaced = new Map<Node, Replaced>();
  const hold = (translation: ChildNode, text: Text): void => {
    /** It is held already, before its translation. */
    if (text.data === "") {
      translation.replaceWith(text);
      return;
    }
    replaced.set(translation, { text, said: text.data });
    if (translation.contains(text)) text.replaceWith(text.data);
    text.data = "";
    translation.parentNode?.insertBefore(text, translation);
  };
  const check = (translation: Node, { text, said }: Replaced): void => {
    const isInPlace = text.nextSibling === translation;
    if (isInPlace && text.data === "" && text.isConnected) return;
    replaced.delete(translation);
    /** The reader has the original shown again. */
    if (!translation.isConnected && text.isConnected && text.data === "") text.data = said;
    translation.parentNode?.removeChild(translation);
  };
  const observer = new MutationObserver((records) => {
    for (const [translation, text] of translatedTexts(records, replaced)) hold(translation, text);
    for (const [translation, each] of replaced) check(translation, each);
    observer.takeRecords();
  });
  observer.observe(page, { childList: true, characterData: true, subtree: true });
}

/** Texts that left their place for a new `font` element, each with that element. */
function* translatedTexts(
  records: readonly MutationRecord[],
  known: ReadonlyMap<Node, unknown>,
): Generator<readonly [ChildNode, Text]> {
  const added = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]));
  for (const { target, removedNodes, addedNodes, previousSibling, nextSibling } of records)
    for (const text of removedNodes) {
      if (!(text instanceof Text)) continue;
      const translation = [...addedNodes, previousSibling, nextSibling, text.parentNode].find(
        (node) =>
          node?.nodeName === "FONT" &&
          node.parentNode === target &&
          added.has(node) &&
          !known.has(node),
      );
      if (translation) yield [translation as ChildNode, text];
    }
}
