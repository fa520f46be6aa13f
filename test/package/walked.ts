/** Where a few lines of any language make a picture walk: a picture, the mock, a folder for the files. */

import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { startMock } from "../../generated/typescript/src/mock/index.ts";
import { drawPicture } from "../demo/picture.ts";

/** Clients sleep real seconds: every task has ended when they look for the first time, and the URLs of its files live on. */
const SPEED = 150;

export interface Walk {
  /** Empty but for `hero.png`; the files go to `out` below it. */
  readonly folder: string;
  /** Nothing of Tripo but the key and where the mock is. */
  readonly env: NodeJS.ProcessEnv;
  /** Operations that something was made by, and how often a key came along to where files lie. */
  readonly close: () => Promise<{ created: string[]; strayKeys: number }>;
}

export async function startWalk(folder: string): Promise<Walk> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "hero.png"), await drawPicture());
  const mock = await startMock({ speed: SPEED, strict: true });
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("TRIPO_"));
  return {
    folder,
    env: { ...Object.fromEntries(kept), TRIPO_API_KEY: "tsk_walk", TRIPO_V3_BASE_URL: mock.baseUrls["v3"] },
    async close() {
      const requests = mock.requests();
      await mock.close();
      return {
        created: requests.flatMap(({ method, operation, status }) => (method === "POST" && status === 200 ? [operation ?? ""] : [])),
        strayKeys: requests.filter(({ operation, sentKey }) => operation === "files" && sentKey).length,
      };
    },
  };
}

const validator: { validateBytes(bytes: Uint8Array): Promise<{ issues: { numErrors: number } }> } = createRequire(import.meta.url)(
  "gltf-validator",
);
const HEADERS: Readonly<Record<string, string>> = { ".fbx": "Kaydara FBX Binary", ".glb": "glTF", ".webp": "RIFF" };

/** Name of each saved file without the id -> whether it begins as its ending says, and a GLB is valid as a whole. */
export async function walkedFiles(folder: string): Promise<Record<string, boolean>> {
  const names = await readdir(join(folder, "out"));
  const judged = names.map(async (name): Promise<[string, boolean]> => {
    const bytes = await readFile(join(folder, "out", name));
    return [name.replace(/-[0-9a-f]{8}-/, " "), await isValid(bytes, name.slice(name.lastIndexOf(".")))];
  });
  return Object.fromEntries(await Promise.all(judged));
}

async function isValid(bytes: Buffer, ending: string): Promise<boolean> {
  const header = HEADERS[ending];
  if (header === undefined || !bytes.toString("latin1").startsWith(header)) return false;
  return ending !== ".glb" || (await validator.validateBytes(new Uint8Array(bytes))).issues.numErrors === 0;
}
