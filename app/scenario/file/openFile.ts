import { type NamedRegion, optional, type Region } from "../../../src/index.ts";
import { startWorker } from "../../assess/startWorker.ts";
import { readOtherNames } from "../../files/readOtherNames.ts";
import { type AtlasStore, withSlice } from "../../state/atlas.ts";
import { askWorker } from "../../work/askWorker.ts";
import { scenarioName } from "../scenarioName.ts";
import { type FileRead, fileReportSlice, unread } from "./fileReport.ts";
import type { FileAnswer, FileRequest } from "./fileService.ts";
import { withFileWords } from "./fileWords.ts";

/** Largest file that is read at all, bytes. */
const largest = 5_000_000;

/**
 * Opens a file of the reader's: a scenario (JSON) or a routing (CSV). What cannot be used is said in
 * sentences, and the scenario on screen stays as it was.
 */
export async function openFile(atlas: AtlasStore, file: File): Promise<void> {
  const { words } = atlas.getState();
  await words.whole();
  const read = await readFile(atlas, file).catch(() => unread(words.say("failure.part")));
  if (read.scenario && read.issues.length === 0) applyScenario(atlas, file.name, read);
  else {
    const report = { file: file.name, ...read };
    atlas.setState((state) => withSlice(state, fileReportSlice, { report }));
  }
}

/** Puts the scenario of a file on screen, and its words into the draft; Back gives the one before again. */
export function applyScenario(
  atlas: AtlasStore,
  file: string,
  { scenario, words: own }: Pick<FileRead, "scenario" | "words">,
): void {
  if (!scenario) return;
  const { go, words } = atlas.getState();
  go({ scenario, ...(own && withFileWords(atlas.getState(), own)) });
  const name = scenarioName(words, scenario);
  const announcement = words.say(own ? "file.openedWithWords" : "file.opened", { file, name });
  atlas.setState((state) => ({
    announcement,
    ...withSlice(state, fileReportSlice, { report: undefined }),
  }));
}

/** What tells a region by its name: the worker gets no more of it. */
const named = ({ id, level, name, iso2, iso31662 }: Region): NamedRegion => ({
  ...{ id, level, name },
  ...optional("iso2", iso2),
  ...optional("iso31662", iso31662),
});

async function readFile(atlas: AtlasStore, file: File): Promise<FileRead> {
  const { words, loaded, names, address } = atlas.getState();
  if (file.size > largest) return unread(words.say("file.tooLarge", { file: file.name }));
  const isTable = /\.(csv|tsv|txt)$/i.test(file.name) || file.type === "text/csv";
  const request: FileRequest = {
    kind: "file",
    file: file.name,
    text: await file.text(),
    isTable,
    codes: loaded?.world.regions.map(({ id }) => id) ?? [],
    ...(isTable && loaded && { known: loaded.world.regions.map(named) }),
    ...(isTable && { naming: { names, otherNames: await readOtherNames() } }),
    scenario: address.scenario,
    language: address.language,
  };
  const answer = await askWorker<FileRequest, FileAnswer>(startWorker, request);
  if (answer.kind === "fileFailure") throw new Error(answer.message);
  return answer.read;
}
