import { translationNote } from "../../src/index.ts";
import { Banner } from "../furniture/Banner.tsx";
import { useSetSlice, useSlice, useWords } from "../state/atlas.ts";
import { pageSlice } from "./pageSlice.ts";

/** Says that the words of the page are a machine's, until the reader dismisses it. */
export function TranslationBanner() {
  const words = useWords();
  const isRead = useSlice(pageSlice, ({ noteRead }) => noteRead === words.language);
  const set = useSetSlice(pageSlice);
  const note = translationNote(words);
  if (note === "" || isRead) return null;
  return (
    <Banner tone="plain" icon="information">
      {note}{" "}
      <button type="button" className="link" onClick={() => set({ noteRead: words.language })}>
        {words.say("banner.dismiss")}
      </button>
    </Banner>
  );
}
