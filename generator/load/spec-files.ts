/** All files of one API version: its own folder, and what it shares with a version beside it. */
import type { Diagnostics } from "../diagnostics.ts";
import { readFolder, type SpecFiles } from "./files.ts";
import { readShared } from "./shared.ts";

export function readSpecFiles(dir: string, diagnostics: Diagnostics): SpecFiles {
  const files = readFolder(dir, diagnostics);
  readShared(files, diagnostics);
  return files;
}
