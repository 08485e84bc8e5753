import { useWaitingWords } from "./useWaitingWords.ts";

/** The title of a view without a result. */
export const WaitingTitle = () => <h1>{useWaitingWords()}</h1>;
