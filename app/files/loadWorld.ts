import { evidenceFileName, parseWorld, type Topic, topics } from "../../src/index.ts";
import { type Arrived, foreignFiles } from "./foreignFiles.ts";
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

/**
 * Reads the atlas and its topics side by side. A topic that fails, or is none of ours, becomes gaps that say so; without the atlas
 * file there is no world.
 */
export function createWorldReader(
  read: (file: string) => Promise<FileRead> = readFile,
): WorldReader {
  const known = new Map<string, Arrived>();
  const fetchMissing = async (file: string): Promise<FileFailure | undefined> => {
    if (known.has(file)) return undefined;
    const { json, text = "", failure } = await read(file);
    if (failure) return failure;
    known.set(file, { json, length: text.length });
    return undefined;
  };
  const forget = (failure: FileFailure): FileFailure => {
    known.delete(failure.file);
    return failure;
  };
  return {
    read: async () => {
      const files = [atlasFile, evidenceFileName, ...topics.map(topicFile)];
      const results = await Promise.all(files.map(fetchMissing));
      const failures = results.filter((failure) => failure !== undefined);
      if (!known.has(atlasFile)) return { failures };
      const loaded = parseWorld(known.get(atlasFile)?.json, {
        ...topicsOf(known),
        evidence: known.get(evidenceFileName)?.json,
      });
      const foreign = foreignFiles(loaded, known, atlasFile).map(forget);
      return { failures: [...failures, ...foreign], ...(loaded.release ? { loaded } : {}) };
    },
  };
}

const topicsOf = (known: ReadonlyMap<string, Arrived>): Partial<Record<Topic, unknown>> =>
  Object.fromEntries(
    topics
      .filter((topic) => known.has(topicFile(topic)))
      .map((topic) => [topic, known.get(topicFile(topic))?.json]),
  );
