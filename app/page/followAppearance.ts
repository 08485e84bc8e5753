import { flushSync } from "react-dom";
import type { Words } from "../../src/index.ts";
import { wordsOf } from "../files/language.ts";
import { readNames } from "../files/readNames.ts";
import type { ThemeChoice } from "../state/address.ts";
import type { AtlasStore } from "../state/atlas.ts";

/** Keeps language, direction and theme of the document with the state; loads the words and names that a language needs. */
export function followAppearance(atlas: AtlasStore): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const paint = (): void => {
    const { address, printing } = atlas.getState();
    document.documentElement.dataset.theme = printing
      ? "light"
      : resolved(address.theme, dark.matches);
  };
  const speak = async (language: string): Promise<void> => {
    const [words, names] = await Promise.all([wordsOf(language), readNames(language)]);
    if (words !== atlas.getState().words) await words.whole();
    if (atlas.getState().address.language === language) atlas.setState({ words, names });
  };
  dark.addEventListener("change", paint);
  paint();
  label(atlas.getState().words);
  void speak(atlas.getState().address.language);
  addEventListener("beforeprint", () => flushSync(() => atlas.setState({ printing: true })));
  addEventListener("afterprint", () => atlas.setState({ printing: false }));
  atlas.subscribe(({ address, words, printing }, before) => {
    if (address.theme !== before.address.theme || printing !== before.printing) paint();
    if (address.language !== before.address.language) void speak(address.language);
    if (words !== before.words) label(words);
  });
}

const resolved = (choice: ThemeChoice, dark: boolean): "light" | "dark" => {
  if (choice === "system") return dark ? "dark" : "light";
  return choice;
};

function label(words: Words): void {
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  document.title = words.say("app.name");
}
