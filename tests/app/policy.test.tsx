import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { cleanup, render } from "@testing-library/react";
import { Button } from "react-aria-components";
import { afterEach, expect, it, vi } from "vitest";

afterEach(() => {
  cleanup();
  vi.unstubAllEnvs();
});

const page = readFileSync("app/index.html", "utf8");
const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? "";

it("the page's own rules let nothing in from elsewhere, and nothing be evaluated", () => {
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toMatch(/unsafe-|https?:|\*/);
});

it("the one style that the controls bring themselves is named by its hash", () => {
  vi.stubEnv("NODE_ENV", "production"); // the library leaves its style out of tests
  render(<Button>press</Button>);
  const style = document.querySelector("style#react-aria-pressable-style")?.textContent ?? "";
  const hash = createHash("sha256").update(style).digest("base64");
  expect(style).not.toBe("");
  expect(policy).toContain(`'sha256-${hash}'`);
});
