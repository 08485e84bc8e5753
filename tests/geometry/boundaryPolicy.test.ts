import type { GeometryCollection } from "topojson-specification";
import { expect, test } from "vitest";
import { ownerUnder, parseBoundaryPolicy } from "../../src/geometry/boundaryPolicy.ts";
import { regionFeatures } from "../../src/geometry/topology.ts";
import { topologyUnder } from "../oracle/topologyUnder.ts";
import { twoSquaresAndAnIsland } from "./twoSquares.ts";

const variant = (id: string, reassign: readonly object[]) => ({
  id,
  name: id,
  statement: "",
  reassign,
});
const written = {
  statement: "",
  disclaimer: "",
  default: "held",
  variants: [
    variant("held", []),
    variant("claimed", [
      { id: "EAS", to: "WES", why: "claimed" },
      { id: "ISL-1", to: "WES", why: "claimed" },
    ]),
  ],
  disputes: [],
};

function policy() {
  const { value } = parseBoundaryPolicy(written);
  if (value === undefined) throw new Error("The policy of this test is faulty.");
  return value;
}

test("a region goes where the variant puts it, or its country", () => {
  const owner = ownerUnder(policy(), "claimed");
  expect(owner("EAS-7", "EAS")).toBe("WES");
  expect(owner("ISL-1", "ISL")).toBe("WES");
  expect(owner("ISL-2", "ISL")).toBe("ISL");
  expect(ownerUnder(policy(), "held")("EAS-7", "EAS")).toBe("EAS");
  expect(ownerUnder(policy(), "unheard of")("EAS-7", "EAS")).toBe("EAS");
});

test("the map of a variant has the changed shapes and not those that they swallow", () => {
  const held = twoSquaresAndAnIsland();
  const { geometries } = held.objects.countries as GeometryCollection;
  const west = geometries.find(({ id }) => id === "WES");
  if (west === undefined) throw new Error("The west is lost.");
  const changed: GeometryCollection = { type: "GeometryCollection", geometries: [west] };
  const both = { ...held, objects: { ...held.objects, countries_claimed: changed } };
  const ids = (id: string) =>
    regionFeatures(topologyUnder(both, policy(), id), "countries").map((shape) => shape.id);
  expect(ids("held")).toEqual(["EAS", "ISL", "WES"]);
  expect(ids("claimed")).toEqual(["ISL", "WES"]);
  expect(regionFeatures(both, "countries")).toHaveLength(3);
});

test("a faulty policy is refused with the place of the fault", () => {
  const faulty = { ...written, variants: [{ ...variant("held", []), name: 7 }] };
  const { value, issues } = parseBoundaryPolicy(faulty);
  expect(value).toBeUndefined();
  expect(issues).toHaveLength(1);
  expect(issues[0]).toMatch(/^policy\.json, variants\.0\.name: .+; correct the field\.$/);
});
