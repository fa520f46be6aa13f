/** `npm run migrate`: what became of one version of the API in another, as the page of the documentation or as data. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { CommandError, EXIT, type Flags, main, textFlag } from "../runtime/command/command.ts";

const USAGE = `Usage: npm run migrate -- [options]

Tells the way from one API version to another, read off the two descriptions: task types, parameters, values,
outputs, statuses, errors that changed their meaning, what has no successor, and what one program text cannot do.
The page of the two newest versions is in generated/docs too.

  --from NAME   the older version   (default: the last but one)
  --to NAME     the newer version   (default: the last)
  --spec DIR    folder with one folder per API version   (default: spec)
  --json        as data
  --help        this text

Exit codes: 0 done; ${EXIT.spec} the spec has problems; ${EXIT.usage} wrong usage.`;

const root = resolve(import.meta.dirname, "..");

await main({
  usage: USAGE,
  options: { from: { type: "string" }, to: { type: "string" }, spec: { type: "string" }, json: { type: "boolean" } },
  run: migrate,
});

async function migrate(flags: Flags): Promise<number> {
  const spec = resolve(textFlag(flags, "spec", join(root, "spec")));
  const json = flags["json"] === true;
  // Loaded late, so that --help and a wrong flag answer at once.
  const { readApi, readExtensions, versionFolders } = await import("./pipeline.ts");
  const { SpecRejected } = await import("./diagnostics.ts");
  const { changesBetween } = await import("./ir/changes/changes.ts");
  const { migrationText } = await import("./emit/docs/index.ts");
  const versions = existsSync(spec) ? versionFolders(spec) : [];
  const [from, to] = [chosen(flags, "from", { versions, at: -2 }), chosen(flags, "to", { versions, at: -1 })];
  if (versions.indexOf(from) >= versions.indexOf(to))
    throw new CommandError(EXIT.usage, `${from} is not older than ${to}. Name the older one with --from, the newer one with --to.`);
  try {
    const extensions = readExtensions(root);
    const [before, after] = await Promise.all([readApi(join(spec, from), extensions), readApi(join(spec, to), extensions)]);
    console.log(json ? JSON.stringify(changesBetween(before, after), null, 2) : migrationText(before, after));
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof SpecRejected)) throw error;
    const { tellRejected } = await import("./tool.ts");
    return tellRejected(error, { spec, json });
  }
}

function chosen(flags: Flags, flag: string, { versions, at }: { versions: string[]; at: number }): string {
  const name = textFlag(flags, flag, versions.at(at) ?? "");
  if (versions.includes(name)) return name;
  const there = versions.length === 0 ? "There is none." : `There are: ${versions.join(", ")}.`;
  throw new CommandError(
    EXIT.usage,
    name === "" ? `There is no second API version to tell the way from.` : `No API version \`${name}\` for --${flag}. ${there}`,
  );
}
