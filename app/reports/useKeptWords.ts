import { useEffect, useRef } from "react";
import { ownWordFields } from "../../src/index.ts";
import { keepWords, keptWords, wordsOfTab } from "../files/keptWords.ts";
import { longestTextInLink, type ReportsChoice } from "./reportsPart.ts";

/**
 * Brings back what a person wrote earlier where the page opens empty (a link of others gets no words of ours), and keeps what they
 * write. Words that came with a link are not kept until they are changed: they would take the place of the reader's own.
 */
export function useKeptWords(
  choice: ReportsChoice,
  go: (change: Partial<ReportsChoice>, step?: "replace") => void,
): void {
  const opened = useRef(choice);
  const isTouched = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only once, when the page opens
  useEffect(() => {
    const isFresh = [...ownWordFields.map((field) => choice[field]), ...choice.places].every(
      (text) => text === "",
    );
    if (isFresh) go(keptWords(), "replace");
    else if (lacksLongText(choice)) go({ text: wordsOfTab().text ?? "" }, "replace");
  }, []);
  useEffect(() => {
    isTouched.current ||= ownWordFields.some((field) => choice[field] !== opened.current[field]);
    if (isTouched.current) keepWords(choice);
  }, [choice]);
}

/** Whether the page was loaded again with an address that had no room for the text of this tab. */
function lacksLongText(choice: ReportsChoice): boolean {
  const { text = "", ...fields } = wordsOfTab();
  const isSame = ownWordFields
    .filter((field) => field !== "text")
    .every((field) => choice[field] === (fields[field] ?? ""));
  return choice.text === "" && text.length > longestTextInLink && isSame;
}
