/** The site's folder is emptied before each build, so it must be one that a build made: empty, absent, or marked. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

// Not the marker of generated/: `--out generated` must not pass for a site.
export const SITE_MARKER = ".tripo-openapi-site";

/** null when it may be used, else why not. */
export function whyNotASite(folder: string): string | null {
  if (!existsSync(folder)) return null;
  if (!statSync(folder).isDirectory()) return "it is a file";
  if (existsSync(join(folder, SITE_MARKER))) return null;
  return readdirSync(folder).length === 0 ? null : `it holds files and no ${SITE_MARKER}`;
}
