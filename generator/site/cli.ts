/** `npm run docs`: builds the documentation site and serves it. Flags and messages; the work is in build.ts and serve.ts. */
import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { CommandError, EXIT, main, portFlag, textFlag } from "../../runtime/command/command.ts";
import { checkListenable } from "../../runtime/command/listen.ts";
import { whyNotOurs } from "../output/folder.ts";

const USAGE = `Usage: npm run docs -- [options]

Builds a site from generated/docs, with the reference by Redocly, and serves it on this machine.

  --port N        port to serve on, 0 for any free one          (default: 8080)
  --out DIR       where to build; absent, empty, or one of ours (default: dist/docs)
  --generated DIR the output of npm run generate                (default: generated)
  --no-serve      build only
  --help          this text

Exit codes: 0 done; ${EXIT.failed} the site cannot be built; ${EXIT.usage} wrong usage;
${EXIT.environment} the port is taken, the output folder cannot be used, or nothing is generated.`;

const root = resolve(import.meta.dirname, "../..");

await main({
  usage: USAGE,
  options: { port: { type: "string" }, out: { type: "string" }, generated: { type: "string" }, "no-serve": { type: "boolean" } },
  async run(flags) {
    const port = portFlag(flags, 8080, { least: 0 });
    const out = resolve(textFlag(flags, "out", join(root, "dist/docs")));
    const generated = resolve(textFlag(flags, "generated", join(root, "generated")));
    const isServed = flags["no-serve"] !== true;
    checkFolders(out, generated);
    // Before a site is built that cannot be served.
    if (isServed) await checkListenable({ port, host: "127.0.0.1" });
    // Loaded late, so that --help and a wrong flag answer at once.
    const { buildSite } = await import("./build.ts");
    const { pages } = await buildSite({ out, generated });
    console.log(`${pages} pages in ${shown(out)}`);
    return isServed ? serve(out, port) : EXIT.ok;
  },
});

function checkFolders(out: string, generated: string): void {
  const refusal = whyNotOurs(out, "site");
  if (refusal !== null) {
    throw new CommandError(
      EXIT.environment,
      `${shown(out)} cannot be the output folder: ${refusal}. Nothing was written. Name an empty folder with --out.`,
    );
  }
  if (!existsSync(join(generated, "docs"))) {
    throw new CommandError(EXIT.environment, `There is no ${shown(generated)}/docs to build from. Run: npm run generate`);
  }
}

async function serve(folder: string, port: number): Promise<number> {
  const { serveFolder } = await import("./serve.ts");
  const server = await serveFolder({ folder, port });
  console.log(`Serving on ${server.url} — stop with Ctrl+C`);
  await server.closed;
  return EXIT.ok;
}

function shown(path: string): string {
  return relative("", path) || ".";
}
