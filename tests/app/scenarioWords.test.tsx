import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepWords, keptWords } from "../../app/files/keptWords.ts";
import { ReportsPage } from "../../app/reports/ReportsPage.tsx";
import { reportsPart } from "../../app/reports/reportsPart.ts";
import { FileBanner } from "../../app/scenario/file/FileBanner.tsx";
import {
  answerFile,
  type FileAnswer,
  type FileRequest,
} from "../../app/scenario/file/fileService.ts";
import { openFile } from "../../app/scenario/file/openFile.ts";
import { ScenarioFile } from "../../app/scenario/file/ScenarioFile.tsx";
import { landing } from "../../app/state/address.ts";
import { partOf, withPart } from "../../app/state/addressPart.ts";
import type { AtlasStore } from "../../app/state/atlas.ts";
import { defaultScenario, type OwnWords } from "../../src/index.ts";
import { draw, openFixture } from "./atlas.tsx";

/** The worker that reads files, within this thread. */
class FileWorker {
  onmessage: ((event: { readonly data: FileAnswer }) => void) | null = null;
  postMessage(request: FileRequest): void {
    void answerFile(structuredClone(request)).then((data) => this.onmessage?.({ data }));
  }
  terminate(): void {
    this.onmessage = null;
  }
}

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal("Worker", FileWorker);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const own = { title: "T", author: "A", organisation: "O", date: "D", text: "One.\n\nTwo." };
const nothing = { title: "", author: "", organisation: "", date: "", text: "" };
const fileWith = (words: unknown): File =>
  new File([JSON.stringify({ ...defaultScenario, words })], "own.json");
const withWords = (words: OwnWords) => withPart(landing("en"), reportsPart, words);
const chosen = (atlas: AtlasStore) => partOf(atlas.getState().address, reportsPart);

/** What is saved as a file, once it is. */
async function saved(): Promise<{ readonly words?: OwnWords; readonly version: number }> {
  const blobs: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return "blob:x";
  });
  /** Without this the test's page would leave for the file. */
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  fireEvent.click(screen.getByRole("button", { name: "Keep as file" }));
  await waitFor(() => expect(blobs).toHaveLength(1));
  return JSON.parse((await blobs[0]?.text()) ?? "");
}

describe("a scenario file", () => {
  it("keeps the words of the draft, and says so", async () => {
    const atlas = await openFixture({ address: withWords(own) });
    draw(atlas, <ScenarioFile />);
    expect((await saved()).words).toEqual(own);
    await waitFor(() =>
      expect(atlas.getState().announcement).toMatch(/also holds the title, sender and text/),
    );
  });

  it("keeps those that the browser kept from an earlier visit, and only fields that say something", async () => {
    keepWords({ ...nothing, author: "A. Person" });
    draw(await openFixture(), <ScenarioFile />);
    expect((await saved()).words).toEqual({ author: "A. Person" });
  });

  it("has no words where nobody wrote any", async () => {
    const atlas = await openFixture();
    draw(atlas, <ScenarioFile />);
    expect(await saved()).not.toHaveProperty("words");
    expect(atlas.getState().announcement).toBeUndefined();
  });

  it("brings its words back in place of those before, in the draft and in what the browser keeps", async () => {
    const atlas = await openFixture({
      address: { view: "reports", ...withWords({ ...own, title: "Earlier", date: "Then" }) },
    });
    const { title, text } = own;
    await openFile(atlas, fileWith({ title, text }));
    expect(chosen(atlas)).toMatchObject({ ...nothing, title, text });
    expect(keptWords()).toEqual({ ...nothing, title, text });
    expect(atlas.getState().announcement).toMatch(/with the words of its document/);
    draw(atlas, <ReportsPage />);
    expect(screen.getByLabelText<HTMLInputElement>("Title (else the numbers give it)").value).toBe(
      "T",
    );
    expect(screen.getByLabelText<HTMLTextAreaElement>("Text").value).toBe(text);
  });

  it("without words leaves the draft alone", async () => {
    const atlas = await openFixture({ address: withWords(own) });
    await openFile(atlas, fileWith(undefined));
    expect(chosen(atlas)).toMatchObject(own);
  });

  it("is one step of the history with its words", async () => {
    const atlas = await openFixture();
    const steps: unknown[] = [];
    atlas.subscribe(({ address }, before) => {
      if (address !== before.address) steps.push(address);
    });
    await openFile(atlas, fileWith(own));
    expect(steps).toHaveLength(1);
  });

  it.each([
    [{ ...own, title: 7 }, /words\.title takes text of at most 200 characters; received 7/],
    [{ ...own, text: "x".repeat(20_001) }, /words\.text takes text of at most 20000 characters/],
    [{ ...own, headline: "x" }, /words\.headline/],
    ["<b>", /words takes an object/],
  ])(
    "with words %.60j changes nothing until the reader opens the rest",
    async (words, sentence) => {
      const atlas = await openFixture({ address: withWords({ title: "Mine" }) });
      draw(atlas, <FileBanner />);
      await openFile(atlas, fileWith(words));
      expect((await screen.findByRole("alert")).textContent).toMatch(sentence);
      expect(chosen(atlas).title).toBe("Mine");
      fireEvent.click(screen.getByRole("button", { name: "Open without these parts" }));
      expect(chosen(atlas).title).toBe(
        typeof words === "object" && words.title === "T"
          ? "T"
          : typeof words === "object"
            ? ""
            : "Mine",
      );
    },
  );
});
