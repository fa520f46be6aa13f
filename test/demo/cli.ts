/** `npm run demo`: a character that walks, made by our client: on the mock in a few seconds, or with `--live` on the service. */
import { mkdir, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { ConfigError, TripoError } from "../../generated/typescript/src/v3/index.ts";
import { CommandError, EXIT, main, textFlag } from "../../runtime/command/command.ts";
import { confirmed } from "./confirm.ts";
import { drawPicture } from "./picture.ts";
import { priceOf, runPipeline } from "./pipeline.ts";
import { screenOf } from "./screen.ts";
import { liveService, mockService } from "./service.ts";

const USAGE = `Usage: npm run demo -- [--out tripo-demo] [--live]

Starts the stateful mock and lets the client make a model of a picture, rig it, let it walk and convert it to FBX.
No key, no network, nothing is paid; the files are real. Time runs 100 times faster than with the service.

  --out DIR   where the files go   (default: tripo-demo)
  --live      with the service itself, by the key in TRIPO_API_KEY: tells the price and asks before anything is created;
              takes about ten minutes

Exit codes: 0 done, or not wanted; ${EXIT.failed} a step failed; ${EXIT.usage} wrong usage; ${EXIT.environment} no key, or the folder cannot be written.`;

await main({
  usage: USAGE,
  options: { out: { type: "string" }, live: { type: "boolean" } },
  async run(flags) {
    const isLive = flags["live"] === true;
    const folder = resolve(textFlag(flags, "out", "tripo-demo"));
    try {
      return await demonstrate(folder, isLive);
    } catch (error) {
      if (error instanceof ConfigError) throw new CommandError(EXIT.environment, error.message);
      if (error instanceof TripoError) throw new CommandError(EXIT.failed, error.message);
      throw error;
    }
  },
});

async function demonstrate(folder: string, isLive: boolean): Promise<number> {
  const screen = screenOf(process.stdout);
  const { tripo, says, close } = isLive ? liveService() : await mockService();
  try {
    const picture = await writePicture(folder);
    const before = await tripo.balance();
    screen.line(says);
    screen.line(`Price before: ${await priceOf(tripo, picture)} of ${before.balance} credits. Picture: ${relative("", picture)}\n`);
    if (isLive && !(await confirmed("Spend them?"))) {
      screen.line("Nothing was created, nothing is paid.");
      return EXIT.ok;
    }
    const files = await runPipeline({ tripo, screen, folder, picture });
    const after = await tripo.balance();
    const spent = before.balance - after.balance;
    screen.line(`\nCredits after: ${after.balance} left, ${spent} spent. ${files.length} files in ${relative("", folder) || "."}/`);
    return EXIT.ok;
  } finally {
    await close();
  }
}

async function writePicture(folder: string): Promise<string> {
  const picture = join(folder, "hero.png");
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(picture, await drawPicture());
  } catch (error) {
    throw new CommandError(
      EXIT.environment,
      `${relative("", folder)} cannot be written: ${error instanceof Error ? error.message : error}. Name another folder with --out.`,
    );
  }
  return picture;
}
