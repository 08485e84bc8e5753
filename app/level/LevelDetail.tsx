import { useEffect, useState } from "react";
import { useAtlas, useWords } from "../state.ts";
import { WithinChoice } from "./WithinChoice.tsx";

/** Choices and notes of a finer level: states are ranked in the world or in a country; counties are of one country. */
export function LevelDetail() {
  const level = useAtlas(({ finer }) => finer?.level);
  return level === "county" ? <CountyNote /> : <WithinChoice />;
}

/** Where counties are known, and that only the switch leads to them. Its sentence is none of the first map's. */
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
