import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { EquationList } from "../../app/method/EquationList.tsx";
import { MethodPage } from "../../app/method/MethodPage.tsx";
import { equations, symbolsIn } from "../../src/index.ts";
import { draw, openFixture } from "./atlas.tsx";

afterEach(cleanup);

/** Text as it reads, with indices and exponents in line. */
const plain = (formula: string): string => formula.replace(/[\^_()]/g, "");

it("shows every equation with every symbol, its meaning and its source", async () => {
  draw(await openFixture(), <EquationList />);
  for (const { id, formula, source } of equations) {
    const item = document.getElementById(`equation-${id}`);
    if (!item) throw new Error(`${id} is not on the page`);
    const shown = item.querySelector(".formula")?.textContent ?? "";
    expect([id, plain(shown)]).toEqual([id, plain(formula)]);
    expect(within(item).getAllByRole("term")).toHaveLength(symbolsIn(formula).length);
    for (const meaning of within(item).getAllByRole("definition"))
      expect(meaning.textContent).not.toBe("");
    expect(item).toHaveProperty("textContent", expect.stringContaining(source));
  }
});

it("sets symbols in italics, indices low and exponents high", async () => {
  draw(await openFixture(), <EquationList />);
  const formula = document.querySelector("#equation-hostedFacilityEnergy .formula");
  expect(formula?.querySelector("i")?.textContent).toBe("E");
  expect(formula?.querySelector("sub")?.textContent).toBe("fac");
  expect(formula?.querySelector("sup")?.textContent).toBe("y − 2024");
});

it("has its place on the page of the method", async () => {
  draw(await openFixture(), <MethodPage />);
  const link = screen.getByRole("link", { name: "Equations" });
  expect(link.getAttribute("href")).toBe("#equations");
  expect(screen.getByRole("heading", { name: "Equations", level: 2 })).toBeTruthy();
});
