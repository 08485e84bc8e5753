import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { LoadTotals } from "../../app/method/LoadTotals.tsx";
import { world } from "../fixtures/world.ts";
import { draw, openFixture } from "./atlas.tsx";

afterEach(cleanup);

it("sums loads beside published totals", async () => {
  draw(await openFixture(), <LoadTotals world={world} />);
  expect(screen.getByRole("table")).toBeDefined();
});

it.each(["energy", "evidence"] as const)(
  "names the file instead where that of %s is missing",
  async (part) => {
    const file = `data/${part}.json`;
    draw(await openFixture(), <LoadTotals world={{ ...world, unread: [{ part, file }] }} />);
    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.getByText((text) => text.includes(file))).toBeDefined();
  },
);
