/** `tripo-openapi mock`: flags, the one line that says where to point a client, and a clean end. */

import { CommandError, EXIT, type Flags, main } from "../command/command.ts";
import { listenError } from "../command/listen.ts";
import { type AuthorityFile, writeAuthority } from "./authority-file.ts";
import type { MockApi } from "./data.ts";
import { BOUNDS, checkNumber, DEFAULTS, MockOptionError, type MockOptions } from "./options.ts";
import { type Mock, startMockOf } from "./start.ts";

const DEFAULT_PORT = 4010;

const usageOf = (apis: readonly MockApi[]) => `Usage: tripo-openapi mock [options]        (in the repository: npm run mock -- [options])

A stateful mock of the Tripo API: tasks queue, run, succeed or fail, chain, cost credits and give real files.
Point any client at it; any key that starts with ${keyPrefixes(apis)} is an account of its own. GET / tells the test inputs.

  --port N        default ${DEFAULT_PORT}
  --host NAME     default ${DEFAULTS.host}; another one lets others in
  --speed N       N times faster than the service; default 1
  --seed N        decides all chance; the same seed gives the same ids and files
  --slots N       tasks at once, per concurrency group; default as documented
  --rate N        requests per second and key; default 0, no limit
  --credits N     of a new account; default ${DEFAULTS.credits}
  --sts-ttl S     seconds that credentials for storage last; default ${DEFAULTS.stsTtlSeconds}
  --webhook URL   where webhooks go, on this machine; signed with ${DEFAULTS.webhookSecret}, or --webhook-secret
  --keep N        finished tasks that are remembered; default ${DEFAULTS.keep}
  --strict        refuse unknown fields, which the service ignores
  --tls           https, with a certificate whose authority is written to a file

Exit codes: 0 stopped; ${EXIT.failed} the mock itself failed; ${EXIT.usage} wrong usage; ${EXIT.environment} the port is taken, the host is not ours, or a file cannot be written.`;

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

function keyPrefixes(apis: readonly MockApi[]): string {
  return [...new Set(apis.map(({ keyPrefix }) => keyPrefix))].join(" or ");
}

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
    usage: usageOf(apis),
    options,
    args,
    async run(flags) {
      const mock = await started(apis, optionsOf(flags));
      const authority = await authorityOf(mock);
      announce(mock, authority);
      await untilStopped(mock);
      await authority?.remove();
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
    if (isSystemError(error)) throw listenError(error, { port: options.port ?? 0, host: options.host ?? DEFAULTS.host });
    throw error;
  }
}

/** Null without a certificate. A mock that nobody can trust is not left running. */
async function authorityOf(mock: Mock): Promise<AuthorityFile | null> {
  if (mock.ca === null) return null;
  try {
    return await writeAuthority(mock.ca);
  } catch (error) {
    await mock.close();
    throw error;
  }
}

function announce({ exports, baseUrls }: Mock, authority: AuthorityFile | null): void {
  for (const [name, text] of Object.entries(exports)) console.log(`Tripo mock ${name}: ${baseUrls[name]}   export ${text}`);
  if (authority === null) return;
  const { path } = authority;
  console.log(`Authority of its certificate: ${path}   export NODE_EXTRA_CA_CERTS=${path} SSL_CERT_FILE=${path} AWS_CA_BUNDLE=${path}`);
}

function untilStopped(mock: Mock): Promise<void> {
  return new Promise((done) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void mock.close().then(done));
  });
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}
