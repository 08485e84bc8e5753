import { useEffect, useState } from "react";
import { levelSlice } from "../../level/levelState.ts";
import { useSlice, useWords } from "../../state/atlas.ts";
import { WithinChoice } from "./WithinChoice.tsx";

/** Choices and notes of a finer level: states are ranked in the world or in a country; counties are of one country. */
export function LevelDetail() {
  const level = useSlice(levelSlice, ({ finer }) => finer?.level);
  return level === "county" ? <CountyNote /> : <WithinChoice />;
}

/** Which counties there are, and that only the switch leads to them. Its sentence is not among the words of the first map. */
function CountyNote() {
  const words = useWords();
  const [ready, setReady] = useState<typeof words>();
  useEffect(() => {
    let current = true;
    words.whole().then(
      () => current && setReady(words),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [words]);
  return ready === words ? <p className="level-note">{words.say("level.countiesNote")}</p> : null;
}
