/** P12: the key goes to one origin. An attacker waits behind every redirect, every file and every storage that a service could name. */

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { glbFile } from "../fixtures/files.ts";
import { type FaultServer, reply, startFaultServer } from "../servers/fault-server.ts";
import { hitsIn } from "./canaries.ts";
import { MODEL_VERSION, type Tripo } from "./client.ts";
import { withoutFiller } from "./leaves.ts";
import { storages } from "./origin-storages.ts";
import { type Bench, eachOf, none, type Pledge } from "./pledge.ts";
import { type ServiceOptions, startService } from "./service.ts";
import { MODEL, pathOf } from "./wire.ts";

const KEY = "tsk_origin-canary-5b1f0c9e77d34";
const CANARIES = [{ name: "key", value: KEY }];
const STATUSES = [301, 302, 303, 307, 308] as const;
/** A service may name itself with a port, another name of this machine, or somebody in front of it. */
const LOCATIONS: readonly ((port: number) => string)[] = [
  (port) => `http://127.0.0.1:${port}${pathOf("create")}`,
  (port) => `http://localhost:${port}${pathOf("read", "task-1")}`,
  (port) => `//127.0.0.1:${port}${pathOf("balance")}`,
  (port) => `http://user:password@127.0.0.1:${port}/`,
];

export type Call = (tripo: Tripo, folder: string) => Promise<unknown>;

const API_CALLS: readonly Call[] = [
  (tripo) => tripo.textToModel({ prompt: "a bridge", model_version: MODEL_VERSION }),
  (tripo) => tripo.getTask("task-1"),
  (tripo) => tripo.balance(),
  (tripo) => Promise.all(["task-1", "task-2"].map((id) => tripo.task("text_to_model", id).wait({ timeoutMs: 1_000 }))),
  (tripo) => tripo.upload(glbFile(4_000)),
];
const download: Call = async (tripo, folder) =>
  (await tripo.task("text_to_model", "task-1").wait()).download({ folder, existing: "unique" });

export interface Attack {
  readonly call: Call;
  readonly options: ServiceOptions;
}

export const origin: Pledge = {
  ids: ["P12"],
  measure: async ({ Client, onProgress }: Bench) => {
    const folder = await mkdtemp(join(tmpdir(), "origin-"));
    const attacker = await startFaultServer((socket) => reply(socket, { body: glbFile(2_000) }));
    const bouncer = await startFaultServer((socket) => reply(socket, { status: 307, headers: { location: attacker.origin } }));
    const storage = await storages(attacker);
    const asked: Asked[] = [];
    const attacks = [...redirects(attacker), ...files(attacker, bouncer), ...storage.attacks];
    const attack = async ({ call, options }: Attack) => {
      const service = await startService(options);
      const tripo = new Client({
        baseUrl: service.baseUrl,
        apiKey: KEY,
        fetch: watched(asked, service.baseUrl),
        deps: { random: () => 0 },
        onWarning: () => {},
      });
      // How it ends is another promise's business.
      await call(tripo, folder).catch(() => {});
      await service.close();
    };
    await eachOf(attacks, attack, { atOnce: 4, onProgress });
    await Promise.all([attacker.close(), bouncer.close(), storage.close(), rm(folder, { recursive: true })]);
    const received = attacker.requests.map((request) => ({ path: request.path, hasKey: hasKey(JSON.stringify(request)) }));
    const elsewhere = asked.filter(({ isApi }) => !isApi);
    return [
      none("P12", `requests with the key at the attacker, by ${attacks.length} attacks`, {
        found: received.filter((request) => request.hasKey).map(({ path }) => path),
        of: received.length,
      }),
      none("P12", "requests with the key, leaving for anywhere but the API", {
        found: elsewhere.filter((request) => request.hasKey).map(({ url }) => url),
        of: elsewhere.length,
      }),
    ];
  },
};

function redirects({ port }: FaultServer): Attack[] {
  return STATUSES.flatMap((status) =>
    LOCATIONS.flatMap((location) =>
      API_CALLS.map((call) => ({
        call,
        options: {
          instead: (socket) => {
            reply(socket, { status, headers: { location: location(port) } });
            return true;
          },
        },
      })),
    ),
  );
}

/** Files at the attacker's, behind a redirect to him, and there once the first URL has expired. */
function files(attacker: FaultServer, bouncer: FaultServer): Attack[] {
  const at = (...urls: readonly string[]): Attack => ({
    call: download,
    options: { task: (_id, read) => ({ status: "success", output: { [MODEL]: urls[Math.min(read, urls.length) - 1] ?? "" } }) },
  });
  return [
    at(`${attacker.origin}/bridge.glb`),
    at(`${bouncer.origin}/bridge.glb`),
    at(`http://user:password@127.0.0.1:${attacker.port}/bridge.glb`),
    at(`${attacker.origin}${pathOf("read", "task-1")}?key=yes`, `${attacker.origin}/again.glb`),
  ];
}

interface Asked {
  readonly url: string;
  readonly isApi: boolean;
  readonly hasKey: boolean;
}

/** The network, and a note of all that goes out. */
function watched(asked: Asked[], baseUrl: string): typeof fetch {
  return async (input, init) => {
    const url = String(input instanceof Request ? input.url : input);
    const body = init?.body instanceof Uint8Array ? Buffer.from(init.body).toString("latin1") : String(init?.body);
    const sent = JSON.stringify([url, [...new Headers(init?.headers)], body]);
    asked.push({ url, isApi: new URL(url).origin === new URL(baseUrl).origin, hasKey: hasKey(sent) });
    return fetch(input, init);
  };
}

function hasKey(text: string): boolean {
  return hitsIn("request", Buffer.from(withoutFiller(text)), CANARIES).length > 0;
}
