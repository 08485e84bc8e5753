import { afterEach, describe, expect, it, vi } from "vitest";
import { createWorldReader } from "../../app/files/loadWorld.ts";
import { type FileRead, readFile } from "../../app/files/readFile.ts";
import { evidenceFileOf } from "../../src/region/evidenceFile.ts";
import { noWorldEvidence } from "../../src/region/worldEvidence.ts";

const atlas = {
  release: { date: "2026-05-03" },
  regions: [
    {
      id: "AAA",
      level: "country",
      name: "Alphaland",
      ieaRegion: "Europe",
      unRegion: "Europe",
      hasIso: true,
      tiny: false,
      hasGeometry: true,
      label: [10, 50],
    },
  ],
  datasets: [],
  gateFailures: [],
};

const people = {
  topic: "people",
  sources: ["fixture"],
  regions: ["AAA"],
  values: { population: [[1000, 2022, 0, 0]] },
  gaps: {},
};

describe("readFile", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("tells a server's refusal, a file that ends early and a broken connection apart", async () => {
    vi.stubGlobal("fetch", async () => new Response("", { status: 404 }));
    expect(await readFile("price.json")).toEqual({
      failure: { file: "price.json", kind: "status", status: 404 },
    });
    vi.stubGlobal("fetch", async () => new Response('{"topic":"pri'));
    expect(await readFile("price.json")).toEqual({
      failure: { file: "price.json", kind: "broken", received: 13 },
    });
    vi.stubGlobal("fetch", async () => Promise.reject(new TypeError("network")));
    expect(await readFile("price.json")).toEqual({
      failure: { file: "price.json", kind: "connection", received: 0 },
    });
  });

  it("counts what came before the connection closed", async () => {
    let first = true;
    const reader = {
      read: async () => {
        if (!first) throw new TypeError("closed");
        first = false;
        return { done: false, value: new Uint8Array(2048) };
      },
    };
    const body = { getReader: () => reader };
    vi.stubGlobal("fetch", async () => ({ ok: true, headers: new Headers(), body }));
    expect(await readFile("energy.json")).toEqual({
      failure: { file: "energy.json", kind: "connection", received: 2048 },
    });
  });
});

describe("world reader", () => {
  it("turns the variables of a topic that failed into gaps that name the file, and reads only that one again", async () => {
    const asked: string[] = [];
    let broken = true;
    const always: Readonly<Record<string, unknown>> = {
      "atlas.json": atlas,
      "people.json": people,
    };
    const repaired = { "evidence.json": evidenceFileOf(noWorldEvidence) };
    const read = async (file: string): Promise<FileRead> => {
      asked.push(file);
      const json = { ...always, ...(broken ? {} : repaired) }[file];
      if (json) return { json };
      return broken
        ? { failure: { file, kind: "status", status: 503 } }
        : { json: { ...people, topic: file.replace(".json", ""), values: {} } };
    };
    const reader = createWorldReader(read);
    const first = await reader.read();
    expect(first.failures.map(({ file }) => file)).toEqual([
      "evidence.json",
      "energy.json",
      "price.json",
      "water.json",
      "compute.json",
    ]);
    const cells = first.loaded?.world.regions[0]?.cells;
    expect(cells?.population).toMatchObject({ value: 1000 });
    expect(cells?.priceBusiness).toEqual({
      causes: [{ kind: "unread", variable: "priceBusiness", file: "price.json" }],
    });
    broken = false;
    asked.length = 0;
    const second = await reader.read();
    expect(asked).toEqual([
      "evidence.json",
      "energy.json",
      "price.json",
      "water.json",
      "compute.json",
    ]);
    expect(second.failures).toEqual([]);
  });

  it.each([{}, [], { topic: "price" }])(
    "takes %j in place of a topic for a file that failed, and asks for it again",
    async (strange) => {
      const asked: string[] = [];
      const reader = createWorldReader(async (file): Promise<FileRead> => {
        asked.push(file);
        const text = JSON.stringify(strange);
        if (file === "energy.json") return { json: strange, text };
        if (file === "atlas.json") return { json: atlas };
        if (file === "evidence.json") return { json: evidenceFileOf(noWorldEvidence) };
        return { json: { ...people, topic: file.replace(".json", ""), values: {} } };
      });
      const { failures, loaded } = await reader.read();
      const received = JSON.stringify(strange).length;
      expect(failures).toEqual([{ file: "energy.json", kind: "broken", received }]);
      expect(loaded?.world.unread).toEqual([{ part: "energy", file: "energy.json" }]);
      asked.length = 0;
      await reader.read();
      expect(asked).toEqual(["energy.json"]);
    },
  );

  it.each([{}, []])("has no world where %j is the list of regions", async (strange) => {
    const reader = createWorldReader(async () => ({ json: strange, text: "{}" }));
    expect(await reader.read()).toEqual({
      failures: [{ file: "atlas.json", kind: "broken", received: 2 }],
    });
  });

  it("has no world without the list of regions", async () => {
    const reader = createWorldReader(async (file) =>
      file === "atlas.json" ? { failure: { file, kind: "status", status: 404 } } : { json: people },
    );
    expect((await reader.read()).loaded).toBeUndefined();
  });
});
