import { indicators, type Topic, topics, variables, type Words } from "../../src/index.ts";
import { topicFile } from "../files/loadWorld.ts";
import type { FileFailure } from "../files/readFile.ts";
import { receivedWords } from "../files/receivedWords.ts";
import { Banner } from "../furniture/Banner.tsx";
import { copyText } from "../furniture/copyLink.ts";
import { shapesFile } from "../level/followWorld.ts";
import { useAtlas, useWords } from "../state/atlas.ts";

/** A source that could not be read: which file, what was received, what still works, and a way on. */
export function FailureBanner({ failures }: { readonly failures: readonly FileFailure[] }) {
  const words = useWords();
  const retry = useAtlas((atlas) => atlas.retry);
  const set = useAtlas((atlas) => atlas.set);
  const sentences = failures.map((failure) => receivedWords(words, failure));
  return (
    <Banner tone="bad" icon="warning">
      <p>
        <b>{failures.map((failure) => headWords(words, failure)).join(" ")}</b>{" "}
        {sentences.join(" ")} {consequenceWords(words, failures)}
      </p>
      <p className="banner-actions">
        <button type="button" className="button small primary" onClick={retry}>
          {words.say("failure.retry")}
        </button>
        <button
          type="button"
          className="link"
          onClick={async () =>
            set({ announcement: words.say(await copyText(sentences.join("\n"))) })
          }
        >
          {words.say("failure.copy")}
        </button>
      </p>
    </Banner>
  );
}

const topicHeads = {
  energy: "failure.energy",
  price: "failure.price",
  water: "failure.water",
  people: "failure.people",
  compute: "failure.compute",
} as const satisfies Record<Topic, string>;

const isShapes = (file: string): boolean => file === shapesFile;

const topicOf = (file: string): Topic | undefined =>
  topics.find((topic) => topicFile(topic) === file);

function headWords(words: Words, { file }: FileFailure): string {
  const topic = topicOf(file);
  if (topic) return words.say(topicHeads[topic]);
  return words.say(isShapes(file) ? "failure.shapes" : "failure.atlas");
}

/** What still works: layers that show a variable of another topic as it came. */
function consequenceWords(words: Words, failures: readonly FileFailure[]): string {
  const lost = failures.map(({ file }) => topicOf(file)).filter((topic) => topic !== undefined);
  if (lost.length === 0)
    return failures.some(({ file }) => isShapes(file))
      ? words.say("failure.shapesConsequence")
      : "";
  const whole = indicators.filter(
    ({ variable }) => variable && !lost.includes(variables[variable].topic),
  ).length;
  return words.say("failure.consequence", { count: whole });
}
