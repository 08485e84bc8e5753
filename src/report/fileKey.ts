import { publicCode } from "../region/publicCode.ts";

/** The code of a region as names of files hold it, without signs that a file system or a shell takes for its own. */
export const fileKey = (region: Parameters<typeof publicCode>[0]): string =>
  publicCode(region).replace(/[^A-Za-z0-9-]/g, "_");
