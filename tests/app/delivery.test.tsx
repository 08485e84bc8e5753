import { act, cleanup, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keptMark } from "../../app/files/keptCopies.ts";
import { readFile } from "../../app/files/readFile.ts";
import { Banners } from "../../app/page/Banners.tsx";
import { followConnection } from "../../app/page/followConnection.ts";
import { followVersion } from "../../app/page/followVersion.ts";
import type { AtlasStore } from "../../app/state/atlas.ts";
import { draw, openFixture } from "./atlas.tsx";

const pageOf = (build: string): string => `<head><meta name="build" content="${build}"></head>`;

/** The page is of the first build; the server answers with a text. */
const serve = (answer: () => Response): void => {
  const build = Object.assign(document.createElement("meta"), { name: "build", content: "first" });
  document.head.replaceChildren(build);
  vi.stubGlobal("fetch", async () => answer());
};

let atlas: AtlasStore;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["setInterval"] });
  atlas = await openFixture();
  draw(atlas, <Banners />);
});
afterEach(() => {
  cleanup();
  document.head.replaceChildren();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("a page that the server has another version of", () => {
  it("says so, and how to take it", async () => {
    serve(() => new Response(pageOf("second")));
    const isCurrent = followVersion(atlas);
    expect(await act(isCurrent)).toBe(false);
    expect(screen.getByRole("status").textContent).toContain(
      "There is a new version of the atlas.",
    );
    expect(screen.getByRole("button", { name: "Load it" })).toBeTruthy();
  });

  it("notices when a part of the program or a file is gone", async () => {
    serve(() => new Response(pageOf("second")));
    followVersion(atlas);
    act(() => atlas.setState({ failures: [{ file: "water.json", kind: "status", status: 404 }] }));
    await screen.findByText("There is a new version of the atlas.");
  });

  it.each([
    ["the same version", () => new Response(pageOf("first"))],
    ["a page that wants a sign-in", () => new Response("<title>Sign in</title>")],
    ["no answer", () => Response.error()],
  ])("is not told of by %s", async (_, answer) => {
    serve(answer);
    expect(await act(followVersion(atlas))).toBe(true);
    expect(screen.queryByRole("status")).toBeNull();
  });
});

describe("kept copies", () => {
  it("are said to be such, by name where it is one, else by number; offline that is said instead", async () => {
    followConnection(atlas);
    serve(() => new Response("{}", { headers: { [keptMark]: "1" } }));
    await act(() => readFile("water.json"));
    expect(screen.getByRole("status").textContent).toMatch(/^water\.json did not come/);
    await act(() => readFile("water.json"));
    await act(() => readFile("price.json"));
    expect(screen.getByRole("status").textContent).toMatch(/^2 files did not come/);
    act(() => atlas.setState({ online: false }));
    expect(screen.getByRole("status").textContent).toContain("You are offline.");
  });

  it("are not told of where the server gave the file", async () => {
    followConnection(atlas);
    serve(() => new Response("{}"));
    await act(() => readFile("water.json"));
    expect(screen.queryByRole("status")).toBeNull();
  });
});
