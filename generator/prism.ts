/** `npm run prism`: serves the bundled spec with Prism, and says plainly when it cannot. */
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { CommandError, EXIT, main, portFlag, textFlag } from "../runtime/command/command.ts";
import { checkListenable } from "../runtime/command/listen.ts";

const USAGE = `Usage: npm run prism -- [--port 4011] [--host 127.0.0.1] [--api NAME]

Serves stateless example answers from generated/openapi, and refuses what the spec forbids; the newest API version
unless --api names another. Paths have no prefix: GET http://127.0.0.1:4011/tasks/<id>. Choose an answer with
"Prefer: code=403, example=credits_short" or "Prefer: example=text_to_model_success".

Exit codes: 0 stopped; ${EXIT.usage} wrong usage; ${EXIT.environment} the port is taken or the spec is missing.`;

const root = resolve(import.meta.dirname, "..");

await main({
  usage: USAGE,
  options: { port: { type: "string" }, host: { type: "string" }, api: { type: "string" } },
  async run(flags) {
    const port = portFlag(flags, 4011);
    const host = textFlag(flags, "host", "127.0.0.1");
    const api = textFlag(flags, "api", newest());
    const spec = resolve(root, `generated/openapi/${api}.json`);
    if (!existsSync(spec)) throw new CommandError(EXIT.environment, `There is no generated/openapi/${api}.json. Run: npm run generate`);
    await checkListenable({ port, host });
    return serve(spec, { port, host });
  },
});

/** Named by the order of their names, as everywhere. */
function newest(): string {
  const folder = resolve(root, "generated/openapi");
  const names = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".json")) : [];
  return (
    names
      .sort()
      .at(-1)
      ?.replace(/\.json$/, "") ?? ""
  );
}

function serve(spec: string, { port, host }: { port: number; host: string }): Promise<number> {
  const cli = resolve(root, "node_modules/@stoplight/prism-cli/dist/index.js");
  const env = { ...process.env, SCARF_ANALYTICS: "false" };
  const guard = new URL("prism-guard.ts", import.meta.url).href;
  const child = spawn(process.execPath, ["--import", guard, cli, "mock", spec, "--port", String(port), "--host", host], {
    stdio: "inherit",
    env,
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
  return new Promise((done) => child.once("exit", (code, signal) => done(signal ? EXIT.ok : (code ?? EXIT.ok))));
}
