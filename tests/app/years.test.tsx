import { cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { YearStrip } from "../../app/years/YearStrip.tsx";
import { draw, openFixture } from "./atlas.tsx";

afterEach(cleanup);

const slider = (): HTMLElement => screen.getByRole("slider", { name: /Year of the loads/ });

test("the year of the scenario is set with the keyboard, and said to be modelled or projected", async () => {
  const atlas = await openFixture();
  const { container } = draw(atlas, <YearStrip />);
  const said = (): string | undefined => container.querySelector("label")?.textContent ?? undefined;
  expect(said()).toBe("Year of the loads2025 modelled");
  fireEvent.keyDown(slider(), { key: "ArrowRight" });
  expect(atlas.getState().address.scenario.year).toBe(2026);
  expect(said()).toBe("Year of the loads2026 projected");
  fireEvent.keyDown(slider(), { key: "Home" });
  expect(atlas.getState().address.scenario.year).toBe(2022);
  fireEvent.keyDown(slider(), { key: "ArrowLeft" });
  expect(atlas.getState().address.scenario.year).toBe(2022);
});

test("a box turns to the change since 2024 and back to the load of the year", async () => {
  const atlas = await openFixture();
  draw(atlas, <YearStrip />);
  const box = screen.getByRole("checkbox", { name: "Show change since 2024" });
  fireEvent.click(box);
  expect(atlas.getState().address.layer).toBe("dataCentreElectricityChange");
  fireEvent.click(box);
  expect(atlas.getState().address.layer).toBe("dataCentreElectricityOfYear");
});
