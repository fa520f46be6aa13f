/** A download, held while it waits, receives, writes, or gives its file a name. */

import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { glbFile } from "../fixtures/files.ts";
import { type CdnAnswer, startCdn } from "../servers/cdn.ts";
import { gate, later, type Phase, type Ready, type Stage } from "./phase.ts";
import { startService } from "./service.ts";
import { MODEL } from "./wire.ts";

const MEBIBYTE = 2 ** 20;
const CLOSE = { Connection: "close" } as const;

interface Holding {
  readonly answer: CdnAnswer;
  /** After the file was asked for. */
  readonly afterMs: number;
}

async function downloading({ client, folder }: Stage, { answer, afterMs }: Holding): Promise<Ready> {
  const arrived = gate();
  const cdn = await startCdn(() => {
    arrived.open();
    return { ...answer, headers: CLOSE };
  });
  const output = { [MODEL]: `${cdn.origin}/bridge.glb` };
  const service = await startService({ task: () => ({ status: "success", output }) });
  const tripo = client(service.baseUrl);
  const task = await tripo.task("text_to_model", "task-1").wait();
  return {
    start: (signal) => task.download({ folder, signal }),
    reached: () => arrived.opened.then(() => later(afterMs)),
    inspect: () => partsIn(folder, answer.body?.length ?? 0),
    leave: () => Promise.all([cdn.close(), service.close()]),
  };
}

/** A file is there whole or not at all. */
async function partsIn(folder: string, bytes: number): Promise<string[]> {
  const names = await readdir(folder);
  // One that goes away meanwhile is none that is left.
  const sizes = await Promise.all(
    names.map((name) =>
      stat(join(folder, name)).then(
        ({ size }) => size,
        () => bytes,
      ),
    ),
  );
  return names.filter((name, index) => name.endsWith(".partial") || sizes[index] !== bytes).map((name) => `${name} is left`);
}

export const downloadPhases: readonly Phase[] = [
  {
    name: "waiting for a file",
    ends: "aborted",
    prepare: (stage) => downloading(stage, { answer: { body: glbFile(4_000), breakAfter: 1_000, isStalled: true }, afterMs: 15 }),
  },
  {
    name: "receiving and writing a file",
    ends: "either",
    prepare: (stage) => downloading(stage, { answer: { body: glbFile(32 * MEBIBYTE) }, afterMs: stage.random() * 40 }),
  },
  {
    name: "giving a file its name",
    ends: "either",
    prepare: (stage) => downloading(stage, { answer: { body: glbFile(4_000) }, afterMs: stage.random() * 6 }),
  },
];
