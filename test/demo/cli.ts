/** `npm run demo`: the mock, our client, and a character that walks, in a few seconds and without a key. */
import { mkdir, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { startMock } from "../../generated/typescript/src/mock/index.ts";
import { Tripo, TripoError } from "../../generated/typescript/src/v2/index.ts";
import { CommandError, EXIT, main, textFlag } from "../../runtime/command/command.ts";
import { fastTime } from "../fixtures/time.ts";
import { drawPicture } from "./picture.ts";
import { priceOf, runPipeline } from "./pipeline.ts";
import { screenOf } from "./screen.ts";

const USAGE = `Usage: npm run demo -- [--out tripo-demo]

Starts the stateful mock and lets the client make a model of a picture, rig it, let it walk and convert it to FBX.
No key, no network, nothing is paid; the files are real. Time runs 100 times faster than with the service.

Exit codes: 0 done; ${EXIT.failed} a step failed; ${EXIT.usage} wrong usage; ${EXIT.environment} the folder cannot be written.`;

/** How many times faster than the service, for the mock and for the client's pauses alike. */
const SPEED = 100;

await main({
  usage: USAGE,
  options: { out: { type: "string" } },
  async run(flags) {
    const folder = resolve(textFlag(flags, "out", "tripo-demo"));
    const picture = await writePicture(folder);
    const screen = screenOf(process.stdout);
    const mock = await startMock({ speed: SPEED });
    const tripo = new Tripo({ apiKey: "tsk_demo", baseUrl: mock.baseUrls["v2"], deps: fastTime(SPEED, Math.random) });
    try {
      const before = await tripo.balance();
      screen.line(`Mock at ${mock.baseUrls["v2"]}, ${SPEED} times faster than the service. Nothing is paid.`);
      screen.line(`Price before: ${await priceOf(tripo, picture)} of ${before.balance} credits. Picture: ${relative("", picture)}\n`);
      const files = await runPipeline({ tripo, screen, folder, picture });
      const after = await tripo.balance();
      screen.line(
        `\nCredits after: ${after.balance} left, ${before.balance - after.balance} spent. ${files.length} files in ${relative("", folder) || "."}/`,
      );
      return EXIT.ok;
    } catch (error) {
      if (error instanceof TripoError) throw new CommandError(EXIT.failed, error.message);
      throw error;
    } finally {
      await mock.close();
    }
  },
});

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
