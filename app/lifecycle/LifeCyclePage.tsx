import {
  hiddenSentence,
  lifeLedgers,
  lifeSubtitle,
  lifeTitle,
  type ModelLife,
} from "../../src/index.ts";
import { Segments } from "../furniture/Segments.tsx";
import { narrowQuery, useMedia } from "../furniture/viewport.ts";
import { useGoPart, usePart, useWords } from "../state/atlas.ts";
import { Explanations } from "./Explanations.tsx";
import { HiddenBars } from "./HiddenBars.tsx";
import { LifeChart } from "./LifeChart.tsx";
import { LifeTable } from "./LifeTable.tsx";
import { lifeAxes, lifePart, lifeYears } from "./lifePart.ts";
import { ModelControls } from "./ModelControls.tsx";
import { RegionShares } from "./RegionShares.tsx";
import { useLife } from "./useLife.ts";
import "./lifecycle.css";

/** Training against inference: what one model takes over its life, and what an account of training alone hides. */
export function LifeCyclePage() {
  const words = useWords();
  const narrow = useMedia(narrowQuery);
  const life = useLife();
  return (
    <div className="life-page">
      {!narrow && (
        <aside className="column-start" aria-label={words.say("life.controls")}>
          <ModelControls />
        </aside>
      )}
      <main id="content" className="life-centre">
        <Head life={life} />
        <Switches />
        <LifeChart life={life} />
        <LifeTable life={life} />
        {narrow && (
          <details className="life-details life-folded">
            <summary>{words.say("life.controls")}</summary>
            <ModelControls />
          </details>
        )}
        <HiddenBars life={life} />
        <p className="source-lines">{words.say("life.disclaimer")}</p>
      </main>
      <aside className="life-end" aria-label={words.say("life.explained")}>
        <Hidden life={life} />
        <Explanations life={life} />
      </aside>
    </div>
  );
}

function Head({ life }: { readonly life: ModelLife }) {
  const words = useWords();
  const { ledger } = usePart(lifePart);
  return (
    <div className="view-head">
      <div className="grow">
        <h1>{lifeTitle(words, life, ledger)}</h1>
        <p>{lifeSubtitle(words, life, ledger)}</p>
      </div>
    </div>
  );
}

const ledgerNames = { energy: "life.electricity", operations: "life.operations" } as const;
const axisNames = { linear: "life.linear", log: "life.log" } as const;

/** What is counted, along which axes, for how long. */
function Switches() {
  const words = useWords();
  const { ledger, axis, years } = usePart(lifePart);
  const set = useGoPart(lifePart);
  return (
    <div className="view-switches">
      <Segments
        small
        label={words.say("life.counted")}
        value={ledger}
        options={lifeLedgers.map((id) => ({ id, name: words.say(ledgerNames[id]) }))}
        onChange={(chosen) => set({ ledger: chosen })}
      />
      <Segments
        small
        label={words.say("life.axes")}
        value={axis}
        options={lifeAxes.map((id) => ({ id, name: words.say(axisNames[id]) }))}
        onChange={(chosen) => set({ axis: chosen })}
      />
      <Segments
        small
        label={words.say("life.account")}
        value={years}
        options={lifeYears.map((id) => ({
          id,
          name: words.say("life.years", { years: Number(id) }),
        }))}
        onChange={(chosen) => set({ years: chosen })}
      />
    </div>
  );
}

/** The headline of the account, and its regions. */
function Hidden({ life }: { readonly life: ModelLife }) {
  const words = useWords();
  const { ledger } = usePart(lifePart);
  return (
    <section className="section">
      <p className="life-sentence">{hiddenSentence(words, life, ledger)}</p>
      <RegionShares life={life} />
    </section>
  );
}
