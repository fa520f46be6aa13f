/** A folder that is written to and removed from freely must be ours: absent, empty, or marked by the very command that fills it. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** One marker per owner: `--out generated` must not pass for a site, nor the package for generated files. */
export const MARKERS = { generated: ".tripo-openapi", site: ".tripo-openapi-site", package: ".tripo-openapi-package" } as const;
export const MARKER_TEXT = "The generator owns this folder: it replaces and removes files here.\n";

export type Owner = keyof typeof MARKERS;

/** null when `owner` may use it, else why not. */
export function whyNotOurs(dir: string, owner: Owner): string | null {
  const marker = MARKERS[owner];
  if (!existsSync(dir)) return null;
  if (!statSync(dir).isDirectory()) return "it is a file";
  if (existsSync(join(dir, marker))) return null;
  return readdirSync(dir).length === 0 ? null : `it holds files and no ${marker}`;
}
