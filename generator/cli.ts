/** Flags, exit codes, what a person sees. No logic: see pipeline.ts. */
import { enableCompileCache } from "node:module";
import { dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

enableCompileCache();

const USAGE = `Usage: npm run generate -- [options]

Turns spec/<version> into everything below generated/.

  --target a,b    only these: openapi, ir, checks, typescript, docs, mock
  --check         write nothing; name every file that is missing, changed or stale
  --spec DIR      folder with one folder per API version        (default: spec)
  --out DIR       output folder; absent, empty, or one of ours  (default: generated)
  --json          the result as JSON
  --help          this text

Exit codes: 0 done, nothing stale; 1 --check found differences; 2 the spec has problems;
3 wrong usage; 4 the output folder cannot be used.`;

const EXIT = { ok: 0, stale: 1, spec: 2, usage: 3, output: 4 } as const;

interface Options {
  targets: string[] | null;
  check: boolean;
  spec: string;
  out: string;
  json: boolean;
}

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === "number") return options;
  // Loaded late, so that --help and a wrong flag answer at once.
  const { runTool } = await import("./tool.ts");
  return runTool({ ...options, root: resolve(dirname(fileURLToPath(import.meta.url)), ".."), exit: EXIT });
}

function readOptions(args: string[]): Options | number {
  try {
    const { values } = parseArgs({
      args,
      options: {
        target: { type: "string" },
        check: { type: "boolean" },
        spec: { type: "string" },
        out: { type: "string" },
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
    if (values.help) {
      console.log(USAGE);
      return EXIT.ok;
    }
    const targets = values.target?.split(",").map((name) => name.trim()) ?? null;
    return {
      targets,
      check: values.check ?? false,
      spec: folder(values.spec, "spec"),
      out: folder(values.out, "generated"),
      json: values.json ?? false,
    };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message.split(". ")[0] : error}.\n\n${USAGE}`);
    return EXIT.usage;
  }
}

function folder(given: string | undefined, name: string): string {
  return given === undefined
    ? resolve(dirname(fileURLToPath(import.meta.url)), "..", name)
    : relative("", given) === ""
      ? process.cwd()
      : resolve(given);
}
