import {
  type AtlasFile,
  declaredVariables,
  type Joined,
  type Level,
  levelFolder,
  type TopicFile,
  type TopicJson,
  topicFile,
  topicFileName,
  topics,
} from "../../src/index.ts";
import { json } from "./json.ts";

/** What a built file holds, and how many rows, entries or regions. */
export interface BuiltFile {
  readonly content: string | Uint8Array;
  readonly rows?: number;
}

/** The files of a level: its regions with datasets and failed checks, and one for each topic. */
export function levelFiles(
  level: Level,
  atlas: AtlasFile,
  joined: Joined,
): readonly (readonly [string, BuiltFile])[] {
  const folder = levelFolder(level);
  const sources = atlas.datasets.map(({ id }) => id);
  const declared = declaredVariables(atlas.datasets);
  return [
    [`${folder}atlas.json`, { content: json(atlas), rows: atlas.regions.length }],
    ...topics.map((topic): [string, BuiltFile] => {
      const file = topicFile(topic, joined, { sources, declared, release: atlas.release.date });
      return [`${folder}${topicFileName(topic)}`, { content: json(file), rows: entriesOf(file) }];
    }),
  ];
}

/** A level's regions and topics, as a reader of the files gets them. */
export function contentsOf(
  files: ReturnType<typeof levelFiles>,
): [atlas: unknown, topics: TopicJson] {
  const [atlas, ...rest] = files.map(([, { content }]): unknown => JSON.parse(String(content)));
  return [atlas, Object.fromEntries(topics.map((topic, place) => [topic, rest[place]]))];
}

const entriesOf = ({ values, gaps, years = {} }: TopicFile): number =>
  Object.values(values).reduce((sum, entries) => sum + entries.filter(Boolean).length, 0) +
  [gaps, years]
    .flatMap(Object.values)
    .reduce((sum, byRegion) => sum + Object.keys(byRegion).length, 0);
