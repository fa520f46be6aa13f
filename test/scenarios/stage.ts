/** What one scenario needs around it: a scripted service or the mock, and its folders. */

import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Mock, startMock } from "../../generated/typescript/src/mock/index.ts";
import { readIr } from "../ir.ts";
import { bytesOf } from "./content.ts";
import { filled, type Places } from "./places.ts";
import type { Scenario } from "./scenario.ts";
import { type Seen, startService } from "./service.ts";

export interface Stage {
  readonly places: Places;
  readonly baseUrl: string;
  /** What came, in order. */
  requests(): readonly Seen[];
  /** What the script says against it. */
  problems(): string[];
  close(): Promise<void>;
}

/** Nothing listens for a scenario that neither serves nor mocks: whatever is sent is refused. */
export async function stageOf(scenario: Scenario): Promise<Stage> {
  const service = await startService();
  const mock = scenario.mock && (await mockOf(scenario.mock));
  const folder = await realpath(await mkdtemp(join(tmpdir(), "scenario-")));
  const places: Places = {
    origin: mock?.origin ?? service.origin,
    ...{ other: service.other, closed: service.closed, dir: join(folder, "files"), out: join(folder, "out") },
  };
  await fill(places, scenario);
  service.play(filled(scenario.serve, places));
  return {
    places,
    baseUrl: places.origin + basePath(scenario.api),
    requests: () => (mock ? logged(mock) : service.requests),
    problems: () => service.problems(),
    close: async () => {
      await Promise.all([service.close(), mock?.close(), rm(folder, { recursive: true, force: true })]);
    },
  };
}

async function mockOf({ faults = [], ...options }: NonNullable<Scenario["mock"]>): Promise<Mock> {
  const mock = await startMock(options);
  for (const fault of faults) mock.fail(fault);
  return mock;
}

async function fill({ dir, out }: Places, { files }: Scenario): Promise<void> {
  await Promise.all([dir, out].map((folder) => mkdir(folder)));
  // A name with a folder in front stands for a file that is there before: `out/…`.
  const written = Object.entries(files).map(([name, content]) =>
    writeFile(name.startsWith("out/") ? join(out, name.slice(4)) : join(dir, name), bytesOf(content)),
  );
  await Promise.all(written);
}

/** The mock tells what a developer wants to see; of headers only whether a key came. */
function logged(mock: Mock): Seen[] {
  return mock.requests().map(({ method, path, body, sentKey }) => ({
    at: "origin",
    ...{ method, path },
    headers: sentKey ? { authorization: "sent" } : {},
    body: Buffer.from(JSON.stringify(body)),
  }));
}

function basePath(api: string): string {
  return new URL(readIr(api).servers[0]?.url ?? "").pathname;
}
