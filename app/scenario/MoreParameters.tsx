import { useState } from "react";
import type { ParameterId } from "../../src/index.ts";
import { type FetchedPart, LazyPart } from "../furniture/LazyPart.tsx";
import { Loading } from "../furniture/Loading.tsx";
import { useWords } from "../state/atlas.ts";

const otherParameters: FetchedPart<{ readonly shown: readonly ParameterId[] }> = {
  load: async () => (await import("./OtherParameters.tsx")).OtherParameters,
};

/** The parameters that stand nowhere else, fetched once they are asked for. */
export function MoreParameters({ shown }: { readonly shown: readonly ParameterId[] }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details className="more-parameters" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.say("scenario.more")}</summary>
      {open && (
        <LazyPart
          part={otherParameters}
          given={{ shown }}
          waiting={<Loading className="switch-note" />}
        />
      )}
    </details>
  );
}
