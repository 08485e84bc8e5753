import {
  type Assessment,
  columnOf,
  evidenceFileName,
  indicators,
  layerSays,
  type Topic,
  topics,
  type Words,
} from "../../src/index.ts";
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
  const assessment = useAtlas((atlas) => atlas.assessment);
  const sentences = failures.map((failure) => receivedWords(words, failure));
  return (
    <Banner tone="bad" icon="warning">
      <p>
        <b>{failures.map((failure) => headWords(words, failure)).join(" ")}</b>{" "}
        {sentences.join(" ")} {consequenceWords(words, failures, assessment)}
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

const partHeads = {
  energy: "failure.energy",
  price: "failure.price",
  water: "failure.water",
  people: "failure.people",
  compute: "failure.compute",
  evidence: "failure.evidence",
} as const satisfies Record<Topic | "evidence", string>;

const isShapes = (file: string): boolean => file === shapesFile;

const partOf = (file: string): keyof typeof partHeads | undefined =>
  file === evidenceFileName ? "evidence" : topics.find((topic) => topicFile(topic) === file);

function headWords(words: Words, { file }: FileFailure): string {
  const part = partOf(file);
  if (part) return words.say(partHeads[part]);
  return words.say(isShapes(file) ? "failure.shapes" : "failure.atlas");
}

/** What still works: layers that rest on none of the files, as the assessment says; not before it has answered. */
function consequenceWords(
  words: Words,
  failures: readonly FileFailure[],
  assessment: Assessment | undefined,
): string {
  if (failures.some(({ file }) => partOf(file) !== undefined)) {
    if (!assessment?.unread) return "";
    const { unread, columns } = assessment;
    const whole = indicators.filter(
      ({ id }) => !unread[id] && layerSays(columnOf({ columns }, id)) !== "empty",
    );
    return words.say("failure.consequence", { count: whole.length });
  }
  return failures.some(({ file }) => isShapes(file)) ? words.say("failure.shapesConsequence") : "";
}
