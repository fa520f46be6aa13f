/** The output folder is removed from and written to freely, so it must be ours: empty, absent, or marked. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

export const MARKER = ".tripo-openapi";
export const MARKER_TEXT = "The generator owns this folder: it replaces and removes files here.\n";

/** null when it may be used, else why not. */
export function whyNotOurs(dir: string): string | null {
  if (!existsSync(dir)) return null;
  if (!statSync(dir).isDirectory()) return "it is a file";
  if (existsSync(join(dir, MARKER))) return null;
  return readdirSync(dir).length === 0 ? null : `it holds files and no ${MARKER}`;
}
