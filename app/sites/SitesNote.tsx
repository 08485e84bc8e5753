import { use } from "react";
import { type AiSite, palette, type Words } from "../../src/index.ts";
import { useTheme } from "../layer/currentScene.ts";
import { receivedWords } from "../shell/receivedWords.ts";
import { useAtlas, useWords } from "../state.ts";
import type { ReferenceRead } from "../world/referenceReader.ts";
import { readSites } from "./readSites.ts";
import { SiteList } from "./SiteList.tsx";
import { announcedRadius, samplePowers, siteRadius } from "./siteCircle.ts";
import "./sites.css";

/** What the circles mean, whose they are, and the same sites as a list; or why they did not come. */
export function SitesNote() {
  const words = useWords();
  const attempt = useAtlas((atlas) => atlas.sitesAttempt);
  const set = useAtlas((atlas) => atlas.set);
  const found = use(readSites(attempt));
  if (found.failure)
    return (
      <p className="sites-note" role="alert">
        {words.say("sites.failed")} {receivedWords(words, found.failure)}{" "}
        <button type="button" className="link" onClick={() => set({ sitesAttempt: attempt + 1 })}>
          {words.say("failure.retry")}
        </button>
      </p>
    );
  return <Found {...found} words={words} />;
}

interface FoundProps extends ReferenceRead<AiSite> {
  readonly words: Words;
}

function Found({ items: sites, reference, words }: FoundProps) {
  const printing = useAtlas((atlas) => atlas.printing);
  const { length } = sites.filter(({ power }) => power > 0);
  return (
    <section className="sites-note" aria-label={words.say("sites.title")}>
      <ul className="legend-chips">
        {samplePowers.map((power) => (
          <li key={power}>
            <Sample radius={siteRadius(power)} />
            {words.say("sites.sample", { power: words.figure(power, 0) })}
          </li>
        ))}
        <li>
          <Sample radius={announcedRadius} />
          {words.say("sites.announced")} <b>{words.figure(sites.length - length, 0)}</b>
        </li>
      </ul>
      <details open={printing || undefined}>
        <summary>
          {words.say("sites.summary", {
            count: length,
            power: words.figure(totalOf(sites) / megawattsPerGigawatt, 1),
          })}
        </summary>
        <SiteList sites={sites} />
      </details>
      {reference && (
        <p className="fine-print">
          <a href={reference.url}>{reference.attribution}</a>. {words.say("sites.caveat")}
        </p>
      )}
    </section>
  );
}

const megawattsPerGigawatt = 1000;

const totalOf = (sites: readonly AiSite[]): number =>
  sites.reduce((sum, { power }) => sum + power, 0);

function Sample({ radius }: { readonly radius: number }) {
  const { ink } = palette[useTheme()];
  const size = 2 * radius + 3;
  return (
    <svg width={size} height={size} aria-hidden="true">
      <circle cx={size / 2} cy={size / 2} r={radius} fill="none" stroke={ink} strokeWidth={1.3} />
    </svg>
  );
}
