// Copied from runtime/mock/cli.ts by the generator: edit it there.

/** `tripo-openapi mock`: flags, the one line that says where to point a client, and a clean end. */

import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CommandError, EXIT, type Flags, main } from "../command/command.ts";
import { listenError } from "../command/listen.ts";
import type { MockApi } from "./data.ts";
import { BOUNDS, checkNumber, MockOptionError, type MockOptions } from "./options.ts";
import { type Mock, startMockOf } from "./start.ts";

const USAGE = `Usage: tripo-openapi mock [options]        (in the repository: npm run mock -- [options])

A stateful mock of the Tripo API: tasks queue, run, succeed or fail, chain, cost credits and give real files.
Point any client at it; any key that starts with tsk_ is an account of its own. GET / tells the test inputs.

  --port N        default 4010
  --host NAME     default 127.0.0.1; another one lets others in
  --speed N       N times faster than the service; default 1
  --seed N        decides all chance; the same seed gives the same ids and files
  --slots N       tasks at once, per concurrency group; default as documented
  --rate N        requests per second and key; default 0, no limit
  --credits N     of a new account; default 10000
  --sts-ttl S     seconds that credentials for storage last; default 1800
  --webhook URL   where webhooks go, on this machine; signed with whsec_mock, or --webhook-secret
  --keep N        finished tasks that are remembered; default 10000
  --strict        refuse unknown fields, which the service ignores
  --tls           https, with a certificate whose authority is written to a file

Exit codes: 0 stopped; ${EXIT.failed} the mock itself failed; ${EXIT.usage} wrong usage; ${EXIT.environment} the port is taken or the host is not ours.`;

/** Flag -> option that it sets. */
const NUMBERS = {
  port: "port",
  speed: "speed",
  seed: "seed",
  slots: "slots",
  rate: "rate",
  credits: "credits",
  "sts-ttl": "stsTtlSeconds",
  keep: "keep",
} as const;
const DEFAULT_PORT = 4010;

export async function runMock(apis: readonly MockApi[], args: string[]): Promise<void> {
  const text = { type: "string" } as const;
  const numbers = Object.fromEntries(Object.keys(NUMBERS).map((flag) => [flag, text]));
  const options = {
    ...numbers,
    host: text,
    webhook: text,
    "webhook-secret": text,
    strict: { type: "boolean" },
    tls: { type: "boolean" },
  } as const;
  await main({
    usage: USAGE,
    options,
    args,
    async run(flags) {
      const mock = await started(apis, optionsOf(flags));
      await announce(mock);
      await untilStopped(mock);
      return EXIT.ok;
    },
  });
}

function optionsOf(flags: Flags): MockOptions {
  const numbers = Object.entries(NUMBERS).flatMap(([flag, option]) =>
    flags[flag] === undefined ? [] : [[option, numberOf(flag, option, flags[flag])]],
  );
  const { host, webhook, "webhook-secret": secret } = flags;
  return {
    port: DEFAULT_PORT,
    ...Object.fromEntries(numbers),
    ...(typeof host === "string" && { host }),
    ...(typeof webhook === "string" && { webhookUrl: webhook }),
    ...(typeof secret === "string" && { webhookSecret: secret }),
    strict: flags["strict"] === true,
    tls: flags["tls"] === true,
  };
}

function numberOf(flag: string, option: string, value: unknown): number {
  const number = value === "" ? Number.NaN : Number(value);
  const bounds = BOUNDS[option];
  try {
    if (bounds !== undefined) checkNumber(`--${flag}`, Number.isNaN(number) ? value : number, bounds);
  } catch (error) {
    if (error instanceof MockOptionError) throw new CommandError(EXIT.usage, error.message);
    throw error;
  }
  return number;
}

async function started(apis: readonly MockApi[], options: MockOptions): Promise<Mock> {
  try {
    return await startMockOf(apis, options);
  } catch (error) {
    if (error instanceof MockOptionError) throw new CommandError(EXIT.usage, error.message);
    if (isSystemError(error)) throw listenError(error, { port: options.port ?? 0, host: options.host ?? "127.0.0.1" });
    throw error;
  }
}

async function announce(mock: Mock): Promise<void> {
  for (const [name, exports] of Object.entries(mock.exports)) console.log(`Tripo mock ${name}: ${mock.baseUrls[name]}   export ${exports}`);
  if (mock.ca === null) return;
  const file = join(tmpdir(), `tripo-openapi-mock-${new URL(mock.origin).port}-ca.pem`);
  await writeFile(file, mock.ca);
  console.log(`Authority of its certificate: ${file}   export NODE_EXTRA_CA_CERTS=${file} SSL_CERT_FILE=${file} AWS_CA_BUNDLE=${file}`);
}

function untilStopped(mock: Mock): Promise<void> {
  return new Promise((done) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void mock.close().then(done));
  });
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}
