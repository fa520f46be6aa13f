/** Runs as a process of its own: calls the client in every way that ends well or badly, and prints all it gets as carelessly as people do. */

import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import { serialize } from "node:v8";
import { MODEL_VERSION, Tripo, TripoError } from "./client.ts";
import { type Drive, MET } from "./drive.ts";
import { LEAKS } from "./driver-leaks.ts";
import { scenarios } from "./driver-scenarios.ts";
import { webhookScenarios } from "./driver-webhooks.ts";

const drive: Drive = JSON.parse(process.env["CANARY_DRIVE"] ?? "null");
delete process.env["CANARY_DRIVE"];

const met = new Set<string>();
const EVERYTHING = {
  depth: Number.POSITIVE_INFINITY,
  showHidden: true,
  maxStringLength: null,
  maxArrayLength: null,
} as const;

mkdirSync(drive.folder, { recursive: true });
process.chdir(drive.folder);

for (const [name, run] of [...scenarios(drive), ...webhookScenarios(drive)]) {
  try {
    tell(name, await run());
  } catch (error) {
    if (error instanceof TripoError) met.add(error.name);
    tell(name, error);
  }
}
for (const plant of drive.plants) LEAKS[plant.channel](plant.text, tell);
writeFileSync(join(drive.folder, MET), JSON.stringify([...met]));

// The last one is left alone: Node prints it and ends the process.
void new Tripo({ baseUrl: drive.baseUrl, apiKey: drive.key }).textToModel({
  prompt: `refuse ${drive.refusals[0]?.status} ${drive.refusals[0]?.code}`,
  model_version: MODEL_VERSION,
});

function tell(name: string, value: unknown): void {
  const text = [name, inspect(value, EVERYTHING), String(value), json(value), value instanceof Error ? value.stack : ""].join("\n");
  console.log(text);
  console.log("%o", value);
  console.error(value);
  appendFileSync(join(drive.folder, "log.txt"), text);
  appendFileSync(join(drive.folder, "log.bin"), serialized(value));
}

function json(value: unknown): string {
  return JSON.stringify(value) ?? "";
}

/** What would be sent to a worker or kept; functions cannot be. */
function serialized(value: unknown): Uint8Array {
  try {
    return serialize(value);
  } catch {
    return new Uint8Array();
  }
}
