import { lazy, Suspense, useState } from "react";
import type { ParameterId } from "../../src/index.ts";
import { useWords } from "../state.ts";

const OtherParameters = lazy(async () => ({
  default: (await import("./OtherParameters.tsx")).OtherParameters,
}));

/** The parameters that stand nowhere else, fetched once they are asked for. */
export function MoreParameters({ shown }: { readonly shown: readonly ParameterId[] }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details className="more-parameters" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.say("scenario.more")}</summary>
      <Suspense fallback={<p className="switch-note">{words.say("app.loading")}</p>}>
        {open && <OtherParameters shown={shown} />}
      </Suspense>
    </details>
  );
}
