import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ChangesPage } from "../../app/changes/ChangesPage.tsx";
import type { ChangesAnswer, ChangesRequest } from "../../app/changes/changesRequest.ts";
import { createChangesService } from "../../app/changes/changesService.ts";
import { changesSlice } from "../../app/changes/changesSlice.ts";
import { sliceOf } from "../../app/state/atlas.ts";
import { changedSlices } from "../../app/state/slice.ts";
import { defaultScenario, type Scenario } from "../../src/index.ts";
import { assessmentRecord } from "../../src/report/assessmentRecord.ts";
import { fixtureContext } from "../report/contexts.ts";
import { draw, openFixture } from "./atlas.tsx";

afterEach(cleanup);

/** A worker of this thread: the service by itself. */
const start = () => {
  const worker = {
    onmessage: null as ((event: MessageEvent<ChangesAnswer>) => void) | null,
    onerror: null,
    terminate: () => {
      worker.onmessage = null;
    },
    postMessage: (request: ChangesRequest) => void receive(request),
  };
  const receive = createChangesService((data) =>
    worker.onmessage?.({ data } as MessageEvent<ChangesAnswer>),
  );
  return worker;
};

const exported = (scenario: Scenario = defaultScenario, change: object = {}): string =>
  JSON.stringify({ ...(assessmentRecord(fixtureContext(scenario)).content as object), ...change });
const fileOf = (name: string, text: string): File => new File([text], name);
const dearer = { ...defaultScenario, parameters: { socialCostOfCarbon: 2000 } };

/** Chooses a file in the field of a side. */
const choose = (side: "Earlier" | "Later", file: File): void => {
  const field = within(screen.getByRole("group", { name: `${side} results` }));
  fireEvent.change(field.getByLabelText("Choose a file"), { target: { files: [file] } });
};

/** The page without the release that it opens with: no file of it is served here. */
const withoutRelease = { slices: changedSlices({}, changesSlice, { earlier: undefined }) };

async function open(language = "en") {
  const atlas = await openFixture({
    address: { view: "changes", language },
    state: withoutRelease,
  });
  draw(atlas, <ChangesPage start={start} />);
  return atlas;
}

async function openBoth() {
  const atlas = await open();
  choose("Later", fileOf("new.json", exported(dearer)));
  choose("Earlier", fileOf("old.json", exported()));
  const table = await screen.findByRole("table");
  return {
    atlas,
    table,
    rows: () => within(screen.getByRole("table")).getAllByRole("row").slice(1),
  };
}

describe("two files of results", () => {
  it("are a table of what moved and why, with where each file comes from", async () => {
    const { rows, table } = await openBoth();
    expect(screen.getByText(/changes? of class/).textContent).toMatch(/of rank/);
    expect(rows().length).toBeGreaterThan(2);
    for (const row of rows())
      expect(row.textContent).toMatch(
        /factor Social cost of carbon: 210 → 2,000|other regions moved/,
      );
    expect(within(table).getAllByText(/climate|Climate/).length).toBeGreaterThan(0);
    expect(screen.getAllByText(/Model 0\.3, data of .*Hosted today/)).toHaveLength(2);
  });

  it("are filtered by cause, figure, what changed and region; a choice that fits nothing says so", async () => {
    const { rows } = await openBoth();
    const all = rows().length;
    const pick = (label: string, name: string): void => {
      const list = screen.getByLabelText<HTMLSelectElement>(label);
      const option = [...list.options].find((one) => one.textContent?.startsWith(name));
      if (!option) throw new Error(`${label} has no ${name}`);
      fireEvent.change(list, { target: { value: option.value } });
    };
    pick("Cause", "Factor: Social cost of carbon");
    await waitFor(() => expect(rows().length).toBeLessThanOrEqual(all));
    for (const row of rows()) expect(row.textContent).toContain("factor Social cost");
    pick("Figure", "Climate cost");
    await waitFor(() => expect(rows().length).toBeLessThan(all));
    pick("Change of", "Kind of figure");
    await screen.findByText("No change fits these choices.");
    pick("Change of", "Anything");
    fireEvent.change(screen.getByLabelText("Region"), { target: { value: "alphaland" } });
    await waitFor(() =>
      expect(rows().map((row) => row.textContent)).toEqual([expect.stringContaining("Alphaland")]),
    );
  });

  it("change places, and stay while the reader looks at another page", async () => {
    const { atlas } = await openBoth();
    fireEvent.click(screen.getByRole("button", { name: "Swap" }));
    await screen.findAllByText(/Social cost of carbon: 2,000 → 210/);
    cleanup();
    draw(atlas, <ChangesPage start={start} />);
    await screen.findAllByText(/Social cost of carbon: 2,000 → 210/);
  });

  it("are saved as the command line writes them, those that are chosen", async () => {
    await openBoth();
    const saved: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      saved.push(blob as Blob);
      return "blob:x";
    });
    /** Without this the test's page would leave for the file. */
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    fireEvent.click(screen.getByRole("button", { name: "Save as CSV" }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(await saved[0]?.text()).toMatch(/^region,name,iso3166_2,indicator,/);
    fireEvent.change(screen.getByLabelText("Region"), { target: { value: "alphaland" } });
    await waitFor(() =>
      expect(within(screen.getByRole("table")).queryByText("Betaland")).toBeNull(),
    );
    fireEvent.click(screen.getByRole("button", { name: "Save as TEXT" }));
    await waitFor(() => expect(saved).toHaveLength(2));
    const text = await saved[1]?.text();
    expect(text).toMatch(/^old\.json \(model 0\.3, data .*\) → new\.json/);
    expect(text).not.toContain("BBB ");
    vi.restoreAllMocks();
  });

  it("that are the same are said to be so, without a table", async () => {
    await open();
    choose("Earlier", fileOf("old.json", exported()));
    choose("Later", fileOf("new.json", exported()));
    await screen.findByText("No region changed class, rank or kind of figure.");
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("are dropped on their field, and no other part of the page takes them", async () => {
    const atlas = await open();
    const onPage = vi.fn();
    document.addEventListener("drop", onPage);
    const file = fileOf("old.json", exported());
    fireEvent.drop(screen.getByRole("group", { name: "Earlier results" }), {
      dataTransfer: { files: [file] },
    });
    expect(sliceOf(atlas.getState(), changesSlice).earlier).toEqual({ kind: "file", file });
    expect(onPage).not.toHaveBeenCalled();
    document.removeEventListener("drop", onPage);
  });
});

describe("a file that cannot be compared is a sentence with what to do", () => {
  const large = fileOf("large.json", "{}");
  Object.defineProperty(large, "size", { value: 400_000_000 });
  const gone = fileOf("gone.json", "{}");
  gone.text = () => Promise.reject(new DOMException("", "NotReadableError"));
  it.each<[File, RegExp]>([
    [fileOf("a.json", "{"), /a\.json is not JSON\. Give two files of results/],
    [fileOf("a.json", "[]"), /a\.json holds no results and scenario of the atlas\. Give two/],
    [fileOf("a.csv", "region,value"), /a\.csv is not JSON/],
    [fileOf("<b>.json", '{"results":[],"scenario":{}}'), /<b>\.json holds no results that can/],
    [large, /large\.json is larger than 300 MB/],
    [gone, /gone\.json cannot be read any more\. Choose it again\./],
  ])("%o", async (file, sentence) => {
    await open();
    choose("Later", fileOf("new.json", exported()));
    choose("Earlier", file);
    expect((await screen.findByRole("alert")).textContent).toMatch(sentence);
    choose("Earlier", fileOf("old.json", exported(dearer)));
    await screen.findByRole("table");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("what of it is left out is said beside the rest", async () => {
    const atlas = await open();
    const { results } = JSON.parse(exported());
    choose("Earlier", fileOf("old.json", exported(dearer, { results: [7, ...results] })));
    choose("Later", fileOf("new.json", exported()));
    await screen.findByText("old.json: 1 result cannot be read and is left out.");
    expect(sliceOf(atlas.getState(), changesSlice).later?.kind).toBe("file");
  });
});

it("a comparison can be stopped and begun again, and a worker that is lost is said to be", async () => {
  const workers: ReturnType<typeof silent>[] = [];
  const silent = () => ({
    onmessage: null as ((event: MessageEvent<ChangesAnswer>) => void) | null,
    onerror: null as ((event: ErrorEvent) => void) | null,
    terminate: vi.fn(),
    postMessage: vi.fn(),
  });
  const atlas = await openFixture({ address: { view: "changes" }, state: withoutRelease });
  draw(
    atlas,
    <ChangesPage
      start={() => {
        const worker = silent();
        workers.push(worker);
        return worker;
      }}
    />,
  );
  choose("Earlier", fileOf("old.json", exported()));
  fireEvent.click(await screen.findByRole("button", { name: "Stop" }));
  expect(workers[0]?.terminate).toHaveBeenCalled();
  fireEvent.click(await screen.findByRole("button", { name: "Try again" }));
  await screen.findByRole("progressbar");
  workers[1]?.onerror?.({ message: "out of memory" } as ErrorEvent);
  expect((await screen.findByRole("alert")).textContent).toMatch(/broke off \(out of memory\)/);
});

it("speaks Arabic, its arrows pointing as one reads", async () => {
  await open("ar");
  const fields = screen.getAllByLabelText("اختر ملفاً");
  for (const [place, text] of [exported(), exported(dearer)].entries())
    fireEvent.change(fields[place] as HTMLElement, { target: { files: [fileOf("a.json", text)] } });
  const table = await screen.findByRole("table");
  expect(table.textContent).toMatch(/[٠-٩] ← [٠-٩]/);
  expect(table.textContent).not.toContain("→");
});

describe("the release that the page opens with", () => {
  it("is compared with the later results; other results take its place and it comes back", async () => {
    vi.stubGlobal("fetch", async (address: string) =>
      address.endsWith("releases/0.2.0.json")
        ? new Response(exported(dearer, { model_version: "0.2" }))
        : new Response("", { status: 404 }),
    );
    draw(await openFixture({ address: { view: "changes" } }), <ChangesPage start={start} />);
    choose("Later", fileOf("new.json", exported()));
    await screen.findAllByText("method edition of the model: 0.2 → 0.3");
    const earlier = within(screen.getByRole("group", { name: "Earlier results" }));
    expect(earlier.queryByRole("button", { name: "Release 0.2.0" })).toBeNull();
    choose("Earlier", fileOf("new.json", exported()));
    await screen.findByText("No region changed class, rank or kind of figure.");
    fireEvent.click(earlier.getByRole("button", { name: "Release 0.2.0" }));
    await screen.findAllByText("method edition of the model: 0.2 → 0.3");
    vi.unstubAllGlobals();
  });

  it("that does not arrive is a sentence, and files are compared without it", async () => {
    vi.stubGlobal("fetch", async () => new Response("", { status: 404 }));
    draw(await openFixture({ address: { view: "changes" } }), <ChangesPage start={start} />);
    expect((await screen.findByRole("alert")).textContent).toContain("0.2.0.json");
    choose("Earlier", fileOf("old.json", exported(dearer)));
    choose("Later", fileOf("new.json", exported()));
    await screen.findByRole("table");
    vi.unstubAllGlobals();
  });
});
