/** Builds the documentation site and serves it. Flags, exit codes and what a person sees; the work is in build.ts and serve.ts. */
import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { whyNotASite } from "./folder.ts";

const USAGE = `Usage: npm run docs -- [options]

Builds a site from generated/docs, with the reference by Redocly, and serves it on this machine.

  --port N        port to serve on, 0 for any free one          (default: 8080)
  --out DIR       where to build; absent, empty, or one of ours (default: dist/docs)
  --generated DIR the output of npm run generate                (default: generated)
  --no-serve      build only
  --help          this text

Exit codes: 0 done; 1 the site cannot be built or served; 3 wrong usage; 4 the output folder cannot be used.`;

const EXIT = { ok: 0, failed: 1, usage: 3, output: 4 } as const;

interface Options {
  port: number;
  out: string;
  generated: string;
  serve: boolean;
}

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === "number") return options;
  const refusal = whyNotASite(options.out);
  if (refusal !== null)
    return fail(
      EXIT.output,
      `${shown(options.out)} cannot be the output folder: ${refusal}. Nothing was written. Name an empty folder with --out.`,
    );
  if (!existsSync(join(options.generated, "docs"))) {
    return fail(EXIT.failed, `There is no ${shown(options.generated)}/docs to build from. Run: npm run generate`);
  }
  // Loaded late, so that --help and a wrong flag answer at once.
  const { buildSite } = await import("./build.ts");
  try {
    const { pages } = await buildSite(options);
    console.log(`${pages} pages in ${shown(options.out)}`);
    return options.serve ? await serve(options) : EXIT.ok;
  } catch (error) {
    return fail(EXIT.failed, error instanceof Error ? error.message : String(error));
  }
}

async function serve({ out, port }: Options): Promise<number> {
  const { serveFolder } = await import("./serve.ts");
  const server = await serveFolder({ folder: out, port });
  console.log(`Serving on ${server.url} — stop with Ctrl+C`);
  await server.closed;
  return EXIT.ok;
}

function readOptions(args: string[]): Options | number {
  try {
    const { values } = parseArgs({
      args,
      allowNegative: true,
      options: {
        port: { type: "string" },
        out: { type: "string" },
        generated: { type: "string" },
        serve: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
    if (values.help) {
      console.log(USAGE);
      return EXIT.ok;
    }
    const port = Number(values.port ?? 8080);
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      return fail(EXIT.usage, `--port must be a whole number from 0 to 65535, got ${values.port}.`);
    return { port, out: folder(values.out, "dist/docs"), generated: folder(values.generated, "generated"), serve: values.serve ?? true };
  } catch (error) {
    return fail(EXIT.usage, `${error instanceof Error ? error.message.split(". ")[0] : error}.\n\n${USAGE}`);
  }
}

function folder(given: string | undefined, usual: string): string {
  return given === undefined ? join(dirname(fileURLToPath(import.meta.url)), "../..", usual) : resolve(given);
}

function fail(code: number, message: string): number {
  console.error(message);
  return code;
}

function shown(path: string): string {
  return relative("", path) || ".";
}
