import type { Theme } from "../../src/index.ts";
import { useAtlas } from "../state/atlas.ts";
import { useMedia } from "./viewport.ts";

/** The theme in force: the one chosen, or the system's; on paper always light. */
export function useTheme(): Theme {
  const choice = useAtlas(({ address }) => address.theme);
  const printing = useAtlas((atlas) => atlas.printing);
  const dark = useMedia("(prefers-color-scheme: dark)");
  if (printing) return "light";
  if (choice === "system") return dark ? "dark" : "light";
  return choice;
}
