/** Copies a language's hand-written runtime into its package, with a header that says where to edit. Tests stay behind. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GeneratedFile, Target } from "../emit/target.ts";

export function runtimeFiles(root: string, target: Target): GeneratedFile[] {
  if (!target.runtime) return [];
  const { from, to } = target.runtime;
  return readdirSync(join(root, from), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .sort()
    .map((file) => ({
      path: `${to}/${file}`,
      text: `// Copied from ${from}/${file} by the generator: edit it there.\n\n${readFileSync(join(root, from, file), "utf8")}`,
    }));
}
