import { expect, test } from "vitest";
import { mapKeyAction } from "../../app/map/mapKeys.ts";

const press = (key: string, held: object = {}) =>
  mapKeyAction({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

test.each([
  ["ArrowUp", "north"],
  ["ArrowRight", "east"],
  ["ArrowDown", "south"],
  ["ArrowLeft", "west"],
])("%s moves to the %s", (key, direction) => {
  expect(press(key)).toEqual({ does: "step", direction });
});

test("Shift and an arrow pan that way", () => {
  expect(press("ArrowLeft", { shiftKey: true })).toMatchObject({ does: "pan", y: 0 });
  expect(press("ArrowLeft", { shiftKey: true })).toHaveProperty("x", -80);
});

test("plus, minus and zero zoom, Enter opens, Escape releases", () => {
  expect(press("+")).toEqual({ does: "zoom", steps: 1 });
  expect(press("-")).toEqual({ does: "zoom", steps: -1 });
  expect(press("0")).toEqual({ does: "showWorld" });
  expect(press("Enter")).toEqual({ does: "open" });
  expect(press("Escape")).toEqual({ does: "release" });
});

test("the browser's and the page's own keys are left alone", () => {
  expect(press("+", { ctrlKey: true })).toBeUndefined();
  expect(press("ArrowLeft", { altKey: true })).toBeUndefined();
  expect(press("Tab")).toBeUndefined();
  expect(press("t")).toBeUndefined();
});
