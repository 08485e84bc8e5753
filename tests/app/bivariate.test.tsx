import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { arcPath, arcWidth } from "../../app/bivariate/arcPath.ts";
import { BenefitPage } from "../../app/bivariate/BenefitPage.tsx";
import { type BenefitChoice, benefitPart, firstChoice } from "../../app/bivariate/benefitPart.ts";
import { movedCell } from "../../app/bivariate/legendKeys.ts";
import { sortPart } from "../../app/furniture/sortPart.ts";
import { features } from "../../app/page/features.ts";
import { landing } from "../../app/state/address.ts";
import { partOf, withPart } from "../../app/state/addressPart.ts";
import { formatAddress } from "../../app/state/formatAddress.ts";
import { parseAddress } from "../../app/state/parseAddress.ts";
import { defaultScenario, presets } from "../../src/index.ts";
import { cellPlace } from "../../src/layer/bivariateCell.ts";
import { draw, openFixture } from "./atlas.tsx";

/** Without a layout engine the scatter needs a width. */
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(400);
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(460);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const choiceIs = (choice: Partial<BenefitChoice>) => withPart({ parts: {} }, benefitPart, choice);

const open = async (choice: Partial<BenefitChoice> = {}, more = {}) => {
  const atlas = await openFixture({
    address: { view: "benefit", ...choiceIs(choice), ...more },
  });
  draw(atlas, <BenefitPage />);
  return atlas;
};

const table = (): HTMLElement => screen.getByRole("table", { name: "Regions and ledgers" });
const rowNames = (): (string | null)[] =>
  within(table())
    .getAllByRole("rowheader")
    .map(({ textContent }) => textContent);
const rowOf = (name: string): string => {
  const header = within(table()).getByRole("rowheader", { name });
  return header.closest("tr")?.textContent ?? "";
};
const legend = (): HTMLElement => screen.getByRole("table", { name: /sixteen classes/ });
const cell = (name: RegExp): HTMLElement => within(legend()).getByRole("button", { name });

describe("burden by benefit", () => {
  it("High burden, zero benefit never reads as zero: on legend, table, scatter and in words", async () => {
    await open({}, { region: "BBB" });
    expect(cell(/^High burden, zero ownership: 1 region$/).textContent).toBe("1");
    expect(screen.getByRole("heading", { level: 1 }).parentElement?.textContent).toContain(
      "High burden, zero ownership: 1 region, Betaland.",
    );
    expect(rowOf("Betaland")).toContain("burden only");
    expect(rowOf("Betaland")).not.toMatch(/burden only0/);
    const panel = screen.getByRole("region", { name: "Selected region" });
    expect(panel.textContent).toContain("no ratio exists, which is not a zero");
    const lane = document.querySelector(".scatter .lane");
    const point = document.querySelector('.scatter [data-region="BBB"]');
    const [from, width] = ["x", "width"].map((name) => Number(lane?.getAttribute(name)));
    const x = Number(point?.getAttribute("cx"));
    expect(x).toBeGreaterThan(from as number);
    expect(x).toBeLessThan((from as number) + (width as number));
  });

  it("keeps no data apart from zero, with its reason", async () => {
    await open({}, { region: "CCC" });
    expect(rowOf("Gammaland")).toContain("No data");
    expect(document.querySelector('.scatter [data-region="CCC"]')).toBeNull();
    const panel = screen.getByRole("region", { name: "Selected region" });
    expect(panel.textContent).toMatch(/carbon|Carbon/);
  });

  it("a cell of the legend selects on table and scatter at once; pressed again it lets go", async () => {
    const atlas = await open();
    expect(rowNames()).toHaveLength(3);
    fireEvent.click(cell(/^High burden, zero ownership/));
    expect(partOf(atlas.getState().address, benefitPart).cells).toEqual(["high-zero"]);
    expect(rowNames()).toEqual(["Betaland"]);
    const opacity = (id: string) =>
      document.querySelector(`.scatter [data-region="${id}"]`)?.getAttribute("opacity");
    expect(opacity("BBB")).toBe("1");
    expect(Number(opacity("AAA"))).toBeLessThan(0.5);
    expect(cell(/^High burden, zero ownership/).getAttribute("aria-pressed")).toBe("true");
    fireEvent.click(cell(/^High burden, zero ownership/));
    expect(partOf(atlas.getState().address, benefitPart).cells).toEqual([]);
    expect(rowNames()).toHaveLength(3);
  });

  it("the legend is one stop of the Tab key, walked by the arrows", async () => {
    await open();
    const stops = () => [...legend().querySelectorAll<HTMLElement>('button[tabindex="0"]')];
    expect(stops()).toHaveLength(1);
    stops()[0]?.focus();
    fireEvent.keyDown(stops()[0] as HTMLElement, { key: "ArrowDown" });
    expect(document.activeElement?.getAttribute("data-cell")).toBe(String(cellPlace(2, 0)));
    fireEvent.keyDown(document.activeElement as HTMLElement, { key: "ArrowRight" });
    expect(document.activeElement?.getAttribute("data-cell")).toBe(String(cellPlace(2, 1)));
    expect(stops()).toHaveLength(1);
  });

  it("a drag over the scatter selects, as numbers in the address, and a press opens a region", async () => {
    const atlas = await open();
    const scatter = document.querySelector(".scatter") as SVGSVGElement;
    scatter.setPointerCapture = vi.fn();
    const at = (x: number, y: number) => ({ clientX: x, clientY: y, pointerId: 1 });
    fireEvent.pointerDown(scatter, at(53, 12));
    fireEvent.pointerMove(scatter, at(70, 200));
    fireEvent.pointerMove(scatter, at(88, 350));
    fireEvent.pointerUp(scatter, at(88, 350));
    expect(partOf(atlas.getState().address, benefitPart).brush?.benefit).toEqual([0, 0]);
    expect(rowNames()).toEqual(["Betaland"]);
    const point = document.querySelector('.scatter [data-region="BBB"]');
    const [x = 0, y = 0] = ["cx", "cy"].map((name) => Number(point?.getAttribute(name)));
    fireEvent.pointerDown(scatter, at(x, y));
    fireEvent.pointerUp(scatter, at(x, y));
    expect(atlas.getState().address.region).toBe("BBB");
    fireEvent.click(screen.getByRole("button", { name: "Clear" }));
    expect(rowNames()).toHaveLength(3);
  });

  it("choosing another burden or benefit keeps the address and drops the selection", async () => {
    const atlas = await open({ cells: ["high-zero"] });
    fireEvent.change(screen.getByRole("combobox", { name: "Burden, rows" }), {
      target: { value: "carbon" },
    });
    expect(partOf(atlas.getState().address, benefitPart)).toMatchObject({
      burden: "carbon",
      cells: [],
    });
    fireEvent.click(screen.getByRole("radio", { name: "Use of AI" }));
    expect(partOf(atlas.getState().address, benefitPart).benefit).toBe("use");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toMatch(/against Use of AI/);
  });

  it("sorts by ledgers: a burden without benefit stands above every ratio, gaps last", async () => {
    const atlas = await open();
    fireEvent.click(within(table()).getByRole("button", { name: "Burden over ownership" }));
    expect(partOf(atlas.getState().address, sortPart)).toEqual({
      column: "overOwn",
      descending: true,
    });
    expect(rowNames()).toEqual(["Betaland", "Alphaland", "Gammaland"]);
    fireEvent.click(within(table()).getByRole("button", { name: /Burden over ownership/ }));
    expect(rowNames()).toEqual(["Alphaland", "Betaland", "Gammaland"]);
  });

  it("lists the largest flows beside their arcs and says that routing is assumed", async () => {
    const atlas = await open();
    const flows = screen.getByRole("table", { name: "From users to hosts" });
    expect(within(flows).getAllByRole("row").length).toBeGreaterThan(1);
    expect(screen.getByText(/Routing cannot be observed/)).toBeTruthy();
    fireEvent.click(screen.getByRole("checkbox", { name: /Draw the largest flows/ }));
    expect(partOf(atlas.getState().address, benefitPart).arcs).toBe(true);
  });

  it("says why there are no flows and no curve: a load placed everywhere, a score", async () => {
    const siting = presets.find(({ basis }) => basis === "siting") ?? defaultScenario;
    await open({}, { scenario: siting });
    expect(screen.getAllByText(/serves nobody in particular/)).toHaveLength(2);
    expect(rowOf("Alphaland")).not.toMatch(/\d\.\d+burden only/);
    cleanup();
    await open({ burden: "burdenIndex" });
    expect(screen.getAllByText(/does not add up over regions/)).toHaveLength(2);
  });

  it("speaks Arabic with its own digits", async () => {
    await open({}, { language: "ar", region: "BBB" });
    expect(document.querySelector(".benefit-page")?.textContent).toMatch(/[٠-٩]/);
    for (const selector of [".ledger-table tbody", ".bivariate-legend", ".inequality-panel p"])
      expect(document.querySelector(selector)?.textContent, selector).not.toMatch(/[0-9]/);
    expect(screen.getByText("عبء مرتفع، ملكية صفرية")).toBeTruthy();
  });
});

describe("the address of the page", () => {
  const full: BenefitChoice = {
    burden: "carbon",
    benefit: "use",
    cells: ["high-zero", "zero-zero"],
    arcs: true,
  };

  it("says what differs and reads it back", () => {
    const address = { ...landing("en"), view: "benefit", ...choiceIs(full) };
    const query = formatAddress(address, features, { language: "en" });
    expect(query).toBe(
      "?v=2&view=benefit&burden=carbon&benefit=use&cells=high-zero,zero-zero&arcs=on",
    );
    const read = parseAddress(query, "en", features);
    expect(read.notices).toEqual([]);
    expect(partOf(read.address, benefitPart)).toEqual(full);
  });

  it("keeps a brush as numbers", () => {
    const brush = { burden: [0, 120], benefit: [0.01, 5] } as const;
    const address = { ...landing("en"), ...choiceIs({ brush }) };
    const query = formatAddress(address, features, { language: "en" });
    expect(query).toBe("?v=2&brush=0,120,0.01,5");
    expect(partOf(parseAddress(query, "en", features).address, benefitPart).brush).toEqual(brush);
  });

  it.each([
    ["burden", "externalCost"],
    ["benefit", "both"],
    ["cells", "high-zero,<b>"],
    ["brush", "5,1,0,1"],
    ["brush", "1,2,3"],
    ["brush", "a,b,c,d"],
    ["arcs", "off"],
  ])("tells what it could not follow: %s=%s", (key, value) => {
    const { address, notices } = parseAddress(
      `?v=2&${key}=${encodeURIComponent(value)}`,
      "en",
      features,
    );
    expect(notices).toMatchObject([{ kind: "unknownValue", key }]);
    expect(partOf(address, benefitPart)).toEqual(firstChoice);
  });
});

describe("parts of the picture", () => {
  it("keys move over the cells and stay at the edge; left and right follow the reading direction", () => {
    expect(movedCell(cellPlace(3, 3), "ArrowUp", false)).toBe(cellPlace(3, 3));
    expect(movedCell(cellPlace(1, 1), "ArrowRight", false)).toBe(cellPlace(1, 2));
    expect(movedCell(cellPlace(1, 1), "ArrowRight", true)).toBe(cellPlace(1, 0));
    expect(movedCell(5, "Enter", false)).toBeUndefined();
  });

  it("there and back are two arcs; a fourfold flow is not four times as wide", () => {
    const [here, there] = [
      { x: 10, y: 50 },
      { x: 200, y: 60 },
    ];
    const middle = (path: string): number => Number(/Q[\d.-]+,([\d.-]+)/.exec(path)?.[1]);
    expect(middle(arcPath(here, there))).toBeLessThan(50);
    expect(middle(arcPath(there, here))).toBeGreaterThan(60);
    expect(arcWidth(0.25, 1)).toBeLessThan(arcWidth(1, 1));
    expect(arcWidth(0.25, 1)).toBeGreaterThan(arcWidth(1, 1) / 4);
  });
});
