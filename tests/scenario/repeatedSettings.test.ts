import { expect, test } from "vitest";
import { repeatedSettings } from "../../src/scenario/repeatedSettings.ts";

test.each([
  ['{"version": 3, "parameters": {"aiShare": 0.2, "aiShare": 0.3}}', ["parameters.aiShare"]],
  ['{"version": 3, "version": 2}', ["version"]],
  ['{"ranges": {"aiShare": [0.1, 0.2]}, "ranges": {"aiShare": [0.1, 0.3]}}', ["ranges"]],
  ['{"ranges": {"aiShare": [0, 1], "\\u0061iShare": [0, 1]}}', ["ranges.aiShare"]],
])("%s names a setting twice", (text, keys) => {
  expect(repeatedSettings(text)).toEqual(keys.map((key) => ({ kind: "repeatedSetting", key })));
});

test.each([
  '{"version": 3, "parameters": {"aiShare": 0.2}, "ranges": {"aiShare": [0.1, 0.3]}}',
  '{"tokens": {"customRouting": [{"u": "IRL", "r": "FRA"}, {"u": "IRL", "r": "DEU"}]}}',
  '{"preset": "aiShare: aiShare:"}',
  "3",
])("%s does not", (text) => {
  expect(repeatedSettings(text)).toEqual([]);
});

test("depth and length cost no more than themselves", () => {
  const deep = `${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`;
  expect(repeatedSettings(deep)).toEqual([]);
  const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, key) => [`k${key}`, 1]));
  expect(repeatedSettings(JSON.stringify(many))).toEqual([]);
});
