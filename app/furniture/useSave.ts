import { earlierAnswer } from "../assess/answersSettings.ts";
import type { AtlasFile } from "../files/save.ts";
import { useAtlasStore } from "../state/atlas.ts";
import { saveOrSay } from "./saveOrSay.ts";

/** Saves files of the figures on the page, which have to answer its settings; else says what they wait for. */
export function useSave(): (file: AtlasFile) => void {
  const atlas = useAtlasStore();
  return (file) => {
    const state = atlas.getState();
    if (earlierAnswer(state)) state.set({ announcement: state.words.say("answer.held") });
    else saveOrSay(file, atlas);
  };
}
