import { evidenceFileName, parseWorld, type Topic, topics } from "../../src/index.ts";
import { type FileFailure, type FileRead, readFile } from "./readFile.ts";

export type LoadedWorld = ReturnType<typeof parseWorld>;

export interface WorldRead {
  readonly loaded?: LoadedWorld | undefined;
  readonly failures: readonly FileFailure[];
}

export const atlasFile = "atlas.json";
export const topicFile = (topic: Topic): string => `${topic}.json`;

export interface WorldReader {
  /** Reads what is not there yet; a second call tries again only what failed. */
  readonly read: () => Promise<WorldRead>;
}

/** Reads the atlas and its topics side by side. A topic that fails becomes gaps that say so; without the atlas file there is no world. */
export function createWorldReader(
  read: (file: string) => Promise<FileRead> = readFile,
): WorldReader {
  const known = new Map<string, unknown>();
  const fetchMissing = async (file: string): Promise<FileFailure | undefined> => {
    if (known.has(file)) return undefined;
    const { json, failure } = await read(file);
    if (failure) return failure;
    known.set(file, json);
    return undefined;
  };
  return {
    read: async () => {
      const files = [atlasFile, evidenceFileName, ...topics.map(topicFile)];
      const results = await Promise.all(files.map(fetchMissing));
      const failures = results.filter((failure) => failure !== undefined);
      if (!known.has(atlasFile)) return { failures };
      return {
        failures,
        loaded: parseWorld(known.get(atlasFile), {
          ...topicsOf(known),
          evidence: known.get(evidenceFileName),
        }),
      };
    },
  };
}

const topicsOf = (known: ReadonlyMap<string, unknown>): Partial<Record<Topic, unknown>> =>
  Object.fromEntries(
    topics
      .filter((topic) => known.has(topicFile(topic)))
      .map((topic) => [topic, known.get(topicFile(topic))]),
  );
