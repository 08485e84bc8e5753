import { expect, test } from "vitest";
import { burden } from "./burden.ts";

test("a table by year refuses draws, which it would have to leave out", async () => {
  const { status, stdout, stderr } = await burden(
    ...["assess", "--indicator", "dataCentreElectricityOfYear", "--draws", "8"],
  );
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^A table by year has no draws/);
});

test("draws that are asked for below countries are said to be missing, with where to get them", async () => {
  const asked = await burden("report", "US-VA", "--format", "json", "--draws", "8", "--out", ".");
  expect([asked.status, asked.stderr]).toEqual([
    0,
    expect.stringContaining("count draws for countries only. `burden ensemble --level` counts"),
  ]);
});
