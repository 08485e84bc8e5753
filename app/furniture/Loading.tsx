import { useWords } from "../state/atlas.ts";

/** Says that a part is loading. */
export function Loading({ className }: { readonly className: string }) {
  const words = useWords();
  return <p className={className}>{words.say("app.loading")}</p>;
}
