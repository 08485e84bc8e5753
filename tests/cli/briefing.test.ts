import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "../../app/cli/run.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "briefing-"));
  writeFileSync(join(folder, "own.txt"), "AI takes {IRL.demandShare} here.\n\nA second paragraph.");
  const words = { title: "A title of one's own", author: "A. Person", text: "From the file." };
  writeFileSync(join(folder, "own.json"), JSON.stringify({ version: 3, preset: "today", words }));
  const wrong = { version: 3, words: { title: 7, text: "x".repeat(20_001) } };
  writeFileSync(join(folder, "wrong.json"), JSON.stringify(wrong));
  writeFileSync(join(folder, "bad.txt"), "{ESP.demandShare} and {IRL.nothing}");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function briefing(...words: string[]) {
  const said = { stdout: "", stderr: "" };
  const status = await run(["briefing", ...words], {
    print: (text) => {
      said.stdout += text;
    },
    note: (text) => {
      said.stderr += text;
    },
    resolve: (path) => resolve(folder, path),
  });
  return { status, ...said };
}

test("writes one document on several regions in their order, the same bytes twice", async () => {
  const words = ["Chile", "IE", "--draws", "64", "--text", "own.txt", "--author", "A. Person"];
  for (const out of ["one", "two"])
    expect(await briefing(...words, "--format", "html,json", "--out", out)).toMatchObject({
      status: 0,
    });
  const [html = "", json = ""] = readdirSync(join(folder, "one"));
  expect([html, json]).toEqual([
    "burden-briefing-CHL-IRL-today.html",
    "burden-briefing-CHL-IRL-today.json",
  ]);
  for (const name of [html, json])
    expect(readFileSync(join(folder, "two", name))).toEqual(
      readFileSync(join(folder, "one", name)),
    );
  const text = readFileSync(join(folder, "one", html), "utf8");
  const { scenarios } = JSON.parse(readFileSync(join(folder, "one", json), "utf8"));
  const share = scenarios[0][1].findings.find(({ id }: { id: string }) => id === "demandShare");
  expect(text).toMatch(new RegExp(`AI takes <b>${share.figure}`));
  expect(text).toContain("A second paragraph.");
  expect(text).toContain("would change");
});

test.each([
  [
    ["IRL", "--text", "bad.txt"],
    "{ESP.demandShare} names no region of this document; those are IRL.",
  ],
  [
    ["IRL", "--text", "none.txt"],
    "none.txt cannot be read; give the path of a text file with --text.",
  ],
  [["IRL", "--beside", "tokens-local"], "There is no preset “tokens-local”; choose from today,"],
  [
    ["IRL", "--beside", "siting-100mw,tokens-fleet,dense-70b"],
    "give at most 2 presets with --beside, not 3",
  ],
  [["IRL", "CHL", "IND", "KEN", "FRA", "DEU"], "A briefing holds 5 regions, and 6 were named."],
])("%j is answered by a sentence, and no file", async (words, sentence) => {
  const { status, stderr, stdout } = await briefing(...words, "--draws", "0", "--out", "none");
  expect(status).toBe(1);
  expect(stderr).toContain(sentence);
  expect(stdout).toBe("");
  expect(readdirSync(folder)).not.toContain("none");
});

test("takes the words that no flag gives from the scenario file", async () => {
  const asked = ["Ireland", "--draws", "0", "--scenario", "own.json", "--format", "json,html"];
  const frameIn = async (out: string, ...words: string[]) => {
    expect(await briefing(...asked, ...words, "--out", out)).toMatchObject({ status: 0 });
    const name = join(folder, out, "burden-briefing-IRL-today");
    return {
      ...JSON.parse(readFileSync(`${name}.json`, "utf8")).frame,
      html: readFileSync(`${name}.html`, "utf8"),
    };
  };
  const ofFile = await frameIn("file-words");
  expect(ofFile).toMatchObject({ title: "A title of one's own", author: "A. Person" });
  expect(ofFile.html).toContain("From the file.");
  const ofFlags = await frameIn("flag-words", "--author", "B. Person", "--text", "own.txt");
  expect(ofFlags).toMatchObject({ title: "A title of one's own", author: "B. Person" });
  expect(ofFlags.html).toContain("A second paragraph.");
  expect(ofFlags.html).not.toContain("From the file.");
});

test("words of a file that are no text, or too long, are sentences and no file", async () => {
  const { status, stderr } = await briefing("Ireland", "--scenario", "wrong.json", "--out", "none");
  expect(status).toBe(1);
  expect(stderr).toMatch(/words\.title takes text of at most 200 characters; received 7/);
  expect(stderr).toMatch(/words\.text takes text of at most 20000 characters/);
  expect(readdirSync(folder)).not.toContain("none");
});
