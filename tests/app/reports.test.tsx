import { cleanup, fireEvent, screen } from "@testing-library/react";
import fc from "fast-check";
import { useState } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepWords, keptWords } from "../../app/files/keptWords.ts";
import { features } from "../../app/page/features.ts";
import { PlacePicker } from "../../app/reports/PlacePicker.tsx";
import { ReportsPage } from "../../app/reports/ReportsPage.tsx";
import {
  documentIds,
  longestTextInLink,
  type ReportsChoice,
  reportsPart,
} from "../../app/reports/reportsPart.ts";
import { landing } from "../../app/state/address.ts";
import { partOf, withPart } from "../../app/state/addressPart.ts";
import { formatAddress } from "../../app/state/formatAddress.ts";
import { parseAddress } from "../../app/state/parseAddress.ts";
import { briefingDocuments, languages, papers, presets } from "../../src/index.ts";
import { draw, openFixture } from "./atlas.tsx";

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(cleanup);

const start = landing("en");
const linkOf = (change: Partial<ReportsChoice>): string =>
  formatAddress({ ...start, ...withPart(start, reportsPart, change) }, features);
const read = (link: string) => parseAddress(link, "en", features);
const chosen = (link: string) => partOf(read(link).address, reportsPart);

describe("the link of a document", () => {
  const words = fc.string({ maxLength: 60 }).map((text) => text.trim());
  it("brings back what was chosen and written, whatever the words are", () => {
    fc.assert(
      fc.property(
        fc.record({
          document: fc.constantFrom(...documentIds),
          places: fc.uniqueArray(fc.constantFrom("IRL", "US-VA", "MAC-000", "IND"), {
            maxLength: 4,
          }),
          beside: fc.uniqueArray(fc.constantFrom(...presets.map(({ preset }) => preset)), {
            maxLength: 2,
          }),
          paper: fc.constantFrom(...papers),
          language: fc.constantFrom("", ...languages.map(({ code }) => code)),
          title: words,
          author: words,
          organisation: words,
          date: words,
          text: words,
        }),
        (choice) => {
          const back = chosen(linkOf(choice));
          const isOfSeveral = briefingDocuments.some((id) => id === choice.document);
          const own = isOfSeveral ? wellFormed(choice) : noWords;
          expect(back).toEqual({ ...choice, ...own });
        },
      ),
    );
  });

  it("leaves out a text that is too long for it", () => {
    expect(chosen(linkOf({ text: "x".repeat(longestTextInLink) })).text).toHaveLength(
      longestTextInLink,
    );
    expect(linkOf({ text: "x".repeat(longestTextInLink + 1) })).not.toContain("text=");
  });

  it.each([
    "document=nothing",
    "places=IRL,<b>",
    "places=A,B,C,D,E,F,G,H",
    "beside=nothing",
    "beside=today,siting-100mw,tokens-fleet",
    `title=${"x".repeat(201)}`,
    `text=${"x".repeat(20_001)}`,
  ])("refuses %.40s and says so", (query) => {
    const { address, notices } = read(`?v=2&${query}`);
    expect(partOf(address, reportsPart)).toEqual(reportsPart.start);
    expect(notices.length).toBeGreaterThan(0);
  });
});

/** What a link to a document on one region says of a person's words. */
const noWords = { title: "", author: "", organisation: "", date: "", text: "" };

/** Lone halves of characters become the sign for what cannot be written. */
const wellFormed = (choice: ReportsChoice): Partial<ReportsChoice> =>
  Object.fromEntries(
    (["title", "author", "organisation", "date", "text"] as const).map((field) => [
      field,
      new TextDecoder().decode(new TextEncoder().encode(choice[field])),
    ]),
  );

describe("words that are kept", () => {
  const own = { title: "T", author: "A", organisation: "O", date: "D", text: "One.\n\nTwo." };
  it("come back", () => {
    keepWords(own);
    expect(keptWords()).toEqual(own);
  });

  it.each([
    "",
    "null",
    "7",
    '{"title":7,"text":null,"other":"x"}',
    "{",
    `{"title":"${"x".repeat(201)}"}`,
  ])("are nothing where the storage holds %.30s", (kept) => {
    localStorage.setItem("inference-burden-atlas.own-words", kept);
    expect(keptWords()).toEqual({});
  });
});

function Picking({ first = [] }: { readonly first?: readonly string[] }) {
  const [places, setPlaces] = useState<readonly string[]>(first);
  return (
    <>
      <PlacePicker places={places} onChange={setPlaces} />
      <output>{places.join(" ")}</output>
    </>
  );
}

const add = (text: string): void => {
  fireEvent.change(screen.getByLabelText("Add regions by name or code"), {
    target: { value: text },
  });
  fireEvent.click(screen.getByRole("button", { name: "Add" }));
};
const places = (): string => screen.getByRole("status").textContent ?? "";

describe("the regions of a document", () => {
  it("are added by name, by code in any case, and as a list that is pasted", async () => {
    draw(await openFixture(), <Picking />);
    add("betaland");
    expect(places()).toBe("BBB");
    add("aaa, ccc; US-VA");
    expect(places()).toBe("BBB AAA CCC US-VA");
    fireEvent.click(screen.getByRole("button", { name: "Remove Betaland" }));
    expect(places()).toBe("AAA CCC US-VA");
  });

  it("are found by every spelling of a country and by earlier ids", async () => {
    const names = { AAA: ["Alphia", "Land of Alpha"] };
    vi.stubGlobal("fetch", async () => new Response(JSON.stringify(names)));
    draw(await openFixture(), <Picking />);
    add("MAC+00?");
    const found = (): string => {
      add("alphia");
      return places();
    };
    await expect.poll(found).toBe("MAC-000 AAA");
    vi.unstubAllGlobals();
  });

  it("that nobody knows are named and stay in the field; beyond the limit they are left out with a sentence", async () => {
    draw(await openFixture(), <Picking first={["US-VA", "US-TX", "US-CA", "US-NY"]} />);
    add("Atlantis, AAA");
    expect(screen.getByRole("alert").textContent).toContain("Atlantis");
    expect(screen.getByDisplayValue("Atlantis")).toBeDefined();
    add("BBB");
    expect(places()).toBe("US-VA US-TX US-CA US-NY AAA");
    expect(screen.getByRole("alert").textContent).toContain("at most 5");
  });
});

describe("the page", () => {
  it("asks for a region first, and offers each kind of document by its name", async () => {
    draw(await openFixture({ address: { view: "reports" } }), <ReportsPage />);
    expect(screen.getByText("Add a region to see a document.")).toBeDefined();
    expect(screen.getAllByRole("radio")).toHaveLength(documentIds.length);
  });

  it("starts from the question of a water utility with its sheet and scenario", async () => {
    const atlas = await openFixture({ address: { view: "reports" } });
    draw(atlas, <ReportsPage />);
    fireEvent.click(screen.getByRole("button", { name: /water utility/ }));
    const { address } = atlas.getState();
    expect(partOf(address, reportsPart).document).toBe("answer-sheet");
    expect(address.scenario.basis).toBe("siting");
  });

  it("brings back what was written earlier, unless a link brings words of its own", async () => {
    keepWords({ title: "Kept", author: "", organisation: "", date: "", text: "Earlier." });
    const atlas = await openFixture({ address: { view: "reports" } });
    draw(atlas, <ReportsPage />);
    expect(screen.getByDisplayValue("Kept")).toBeDefined();
    cleanup();
    const opened = await openFixture({
      address: { view: "reports", ...withPart(start, reportsPart, { places: ["US-VA"] }) },
    });
    draw(opened, <ReportsPage />);
    expect(screen.queryByDisplayValue("Kept")).toBeNull();
    cleanup();
    const linked = await openFixture({
      address: { view: "reports", ...withPart(start, reportsPart, { title: "Linked" }) },
    });
    draw(linked, <ReportsPage />);
    expect(screen.getByDisplayValue("Linked")).toBeDefined();
    expect(screen.queryByDisplayValue("Kept")).toBeNull();
  });

  it("leaves a person's own draft kept while they look at the words of others, until they write", async () => {
    const own = { title: "Kept", author: "", organisation: "", date: "", text: "Earlier." };
    keepWords(own);
    const linked = await openFixture({
      address: { view: "reports", ...withPart(start, reportsPart, { title: "Linked" }) },
    });
    draw(linked, <ReportsPage />);
    fireEvent.click(screen.getByRole("radio", { name: "Comment letter" }));
    expect(keptWords()).toEqual(own);
    const author = screen.getByLabelText("Author");
    fireEvent.change(author, { target: { value: "A. Person" } });
    fireEvent.blur(author);
    expect(keptWords()).toMatchObject({ title: "Linked", author: "A. Person" });
  });

  it("has a text that no link holds again when its page is loaded again, and in no other's link", async () => {
    const text = "x".repeat(longestTextInLink + 1);
    keepWords({ title: "Mine", author: "", organisation: "", date: "", text });
    const textOn = async (title: string) => {
      const address = { view: "reports", ...withPart(start, reportsPart, { title }) };
      const atlas = await openFixture({ address });
      draw(atlas, <ReportsPage />);
      const found = partOf(atlas.getState().address, reportsPart).text;
      cleanup();
      return found;
    };
    expect(await textOn("Theirs")).toBe("");
    expect(await textOn("Mine")).toBe(text);
    sessionStorage.clear();
    expect(await textOn("Mine")).toBe("");
  });
});
