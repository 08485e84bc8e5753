import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/**
 * WebGL by software, so that the map draws on a machine without a graphics card. The rest of the page is painted
 * without WebGL: by software that way takes almost twice as long.
 */
const graphics = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-gpu-rasterization",
  "--ignore-gpu-blocklist",
  "--disable-background-networking",
];

/**
 * Where Chromium is: `CHROMIUM_PATH`, then the system's, then the one that npm installed.
 *
 * @throws when none is there: a missing browser is a failure, never a skipped test.
 */
export async function chromiumPath(): Promise<string> {
  const installed = [process.env.CHROMIUM_PATH, "/usr/bin/chromium"].find(
    (path) => path !== undefined && existsSync(path),
  );
  if (installed) return installed;
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}

/** For pages whose map is not drawn by WebGL: what was painted is put together without it too, in a fifth of the time. */
export const withoutCompositor = ["--disable-gpu-compositing"];

/** @param more further switches of Chromium. */
export const launch = async (more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: await chromiumPath(), args: [...graphics, ...more] });
