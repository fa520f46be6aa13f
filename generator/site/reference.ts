/** The reference page by Redocly, made by its own command in a process of its own. */
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { CommandError, EXIT } from "../../runtime/command/command.ts";

// The page asks for a logo from its maker's servers; a reader's browser must not tell them what it reads.
const POLICY = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; connect-src 'none'";

/** Writes one HTML file that needs nothing else: without the inlined bundle the page would load a script from elsewhere. */
export async function buildReference({ document, out }: { document: string; out: string }): Promise<void> {
  const command = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");
  const args = [command, "build-docs", document, "--inlineBundle", "--output", out, "--lint-config", "off"];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  try {
    await promisify(execFile)(process.execPath, args, { env });
    const html = await readFile(out, "utf8");
    await writeFile(out, html.replace("<head>", `<head>\n  <meta http-equiv="Content-Security-Policy" content="${POLICY}">`));
  } catch (error) {
    const told = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : String(error);
    throw new CommandError(EXIT.failed, `The reference cannot be built from ${document}: ${told}`);
  }
}
