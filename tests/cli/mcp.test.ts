import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import Papa from "papaparse";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createMcpServer } from "../../app/cli/mcp/serveMcp.ts";
import { burden } from "./burden.ts";
import { burdenProgram } from "./burdenProgram.ts";

const client = new Client({ name: "test", version: "1" });
const server = createMcpServer({
  print: () => undefined,
  note: () => undefined,
  resolve: (path) => path,
});

beforeAll(async () => {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(theirs), client.connect(ours)]);
});
afterAll(() => client.close());

async function ask(name: string, question: Record<string, unknown> = {}) {
  const { content, isError } = (await client.callTool({ name, arguments: question })) as {
    content: { text: string }[];
    isError?: boolean;
  };
  const text = content[0]?.text ?? "";
  return { text, isError: isError ?? false, answer: isError ? undefined : JSON.parse(text) };
}

const regions = ["IRL", "USA", "IND", "CHL", "KEN", "DEU", "BRA", "SGP", "ZAF", "JPN"];
const asked = [
  ...[
    "demandShare",
    "climateCostPerResident",
    "headroomShare",
    "reserveMarginAfter",
    "waterDirect",
  ],
  ...["priceHousehold", "carbonIntensity", "facilityEnergy", "peakDraw", "waterStressScore"],
];

test("a hundred questions are answered with the numbers of the command line", async () => {
  const { folder } = await burden("assess", "--draws", "1024", "--out", "all.csv");
  const { data } = Papa.parse<Record<string, string>>(
    readFileSync(join(folder, "all.csv"), "utf8"),
    {
      header: true,
    },
  );
  const compared = [];
  for (const region of regions)
    for (const indicator of asked) {
      const { answer } = await ask("assess", { region, indicator });
      const row = data.find((one) => one.region === region && one.indicator === indicator);
      for (const field of [
        "value",
        "low",
        "high",
        "p5",
        "p50",
        "p95",
        "unit",
        "year",
        "status",
        "source",
        "kind",
      ])
        expect(String(answer[field] ?? ""), `${region} ${indicator} ${field}`).toBe(row?.[field]);
      expect(answer.hash).toMatch(/^[0-9a-f]{64}$/);
      compared.push(answer);
    }
  expect(compared).toHaveLength(100);
}, 120_000);

test("regions are found by code and name, at every level, and indicators are listed", async () => {
  const { answer } = await ask("regions", { search: "virginia", level: "admin1" });
  expect(answer.regions).toContainEqual({ code: "US-VA", name: "Virginia", level: "admin1" });
  const { answer: listed } = await ask("indicators");
  expect(listed.indicators.map(({ id }: { id: string }) => id)).toEqual(
    expect.arrayContaining(asked),
  );
});

test("a comparison, an explanation and a citation are those of the report", async () => {
  const { answer } = await ask("compare", { regions: ["Ireland", "CL"], indicator: "demandShare" });
  expect(answer.results.map(({ region }: { region: string }) => region)).toEqual(["IRL", "CHL"]);
  const { answer: explained } = await ask("explain", { region: "IRL", indicator: "demandShare" });
  expect(explained.inputs.length).toBeGreaterThan(0);
  expect(explained.chain.total).toBeCloseTo(explained.result.value, 4);
  expect(explained.chain.rows.length).toBeGreaterThan(0);
  for (const input of explained.inputs) expect(input.missing ?? input.source).toBeTruthy();
  const { answer: cited } = await ask("cite", { region: "US-VA", set: ["aiShare=0.2"] });
  expect(cited.command).toContain("report US-VA --preset today --set parameters.aiShare=0.2");
});

test.each([
  ["assess", { region: "Atlantis", indicator: "demandShare" }, "No region has the key"],
  ["assess", { region: "IRL", indicator: "nothing" }, "nothing"],
  ["assess", { region: "IRL", indicator: "demandShare", preset: "nothing" }, "nothing"],
  ["assess", { region: "IRL", indicator: "demandShare", set: ["aiShare=9"] }, "aiShare"],
])("%s %j is answered by a sentence", async (name, question, words) => {
  const { text, isError } = await ask(name, question);
  expect(isError).toBe(true);
  expect(text).toContain(words);
});

test("the program speaks the protocol over its standard input and output, and ends with it", async () => {
  const over = new Client({ name: "test", version: "1" });
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [burdenProgram, "mcp"],
    stderr: "ignore",
  });
  await over.connect(transport);
  const { tools } = await over.listTools();
  expect(tools.map(({ name }) => name)).toEqual([
    "regions",
    "indicators",
    "assess",
    "compare",
    "explain",
    "cite",
  ]);
  for (const { annotations } of tools) expect(annotations?.readOnlyHint).toBe(true);
  await over.close();
}, 60_000);
