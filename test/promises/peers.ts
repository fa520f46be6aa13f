/** Other people's clients of paid services, with their defaults, brought to a server on loopback. */

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "../foreign/expected.ts";
import { installPackages } from "../foreign/toolchains.ts";
import type { Contestant } from "./fault-run.ts";

const PINNED = join(import.meta.dirname, "peers");
const INSTALLED = join(root, ".cache/promises/peers");
/** The one peer with a timeout of its own; by default it is ten minutes. */
const TIMEOUT_MS = 400;

interface Signalled {
  signal?: AbortSignal;
}
interface OpenAiModule {
  OpenAI: new (options: {
    apiKey: string;
    baseURL: string;
    timeout: number;
  }) => { chat: { completions: { create(body: object, options: Signalled): Promise<unknown> } } };
}
interface FalModule {
  createFalClient(options: { credentials: string; fetch: typeof fetch }): {
    queue: { submit(endpoint: string, options: { input: object; abortSignal: AbortSignal }): Promise<unknown> };
  };
}
type ReplicateModule = new (options: {
  auth: string;
  baseUrl: string;
}) => { predictions: { create(options: { model: string; input: object } & Signalled): Promise<unknown> } };

export interface Peer extends Pick<Contestant, "create"> {
  readonly name: string;
  /** `openai 7.57.0` */
  readonly title: string;
}

/** Installs them on first use. Throws where that cannot be. */
export async function preparePeers(): Promise<Peer[]> {
  await installPackages(PINNED, INSTALLED);
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(await readFile(join(PINNED, "package.json"), "utf8"));
  const require = createRequire(join(INSTALLED, "package.json"));
  const openai: OpenAiModule = require("openai");
  const fal: FalModule = require("@fal-ai/client");
  const Replicate: ReplicateModule = require("replicate");
  const titled = (name: string) => `${name} ${dependencies[name]}`;
  return [
    {
      name: "openai",
      title: titled("openai"),
      create: (origin) => {
        const { chat } = new openai.OpenAI({ apiKey: "made-up", baseURL: origin, timeout: TIMEOUT_MS });
        return (content, signal) => chat.completions.create({ model: "m", messages: [{ role: "user", content }] }, { signal });
      },
    },
    {
      name: "fal",
      title: titled("@fal-ai/client"),
      create: (origin) => {
        const { queue } = fal.createFalClient({ credentials: "made-up", fetch: redirected(origin) });
        return (prompt, abortSignal) => queue.submit("fal-ai/flux/dev", { input: { prompt }, abortSignal });
      },
    },
    {
      name: "replicate",
      title: titled("replicate"),
      create: (origin) => {
        const { predictions } = new Replicate({ auth: "made-up", baseUrl: origin });
        return (prompt, signal) => predictions.create({ model: "owner/model", input: { prompt }, signal });
      },
    },
  ];
}

/** The hosts of this client are written into it. */
function redirected(origin: string): typeof fetch {
  return (input, init) => fetch(new URL(new URL(input instanceof Request ? input.url : input).pathname, origin), init);
}
