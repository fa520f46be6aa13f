/** `GET /`: what this is and what can be done with it. */

import type { Answer } from "./answer.ts";
import { FAULT_KEYS } from "./faults.ts";
import { phraseRows } from "./phrases.ts";
import type { ServedApi } from "./served.ts";

export function welcome(apis: readonly ServedApi[], origin: string): Answer {
  const lines = apis.flatMap((api) => [
    `${api.name}  ${baseUrlOf(api, origin)}`,
    `    export ${exportsOf(api, origin)}`,
    ...api.operations.map(({ method, path }) => `    ${method.padEnd(4)} ${path}`),
    "",
    "    Any text or URL of a request that ends in one of these words decides what becomes of its task:",
    ...phraseRows(api).map(({ word, does }) => `    mock:${word.padEnd(24)} ${does}`),
    "",
  ]);
  const text = [
    "Stateful mock of the Tripo API: nothing here costs anything, and no key is needed but a made-up one.",
    "",
    ...lines,
    ...CONTROL,
  ];
  return { status: 200, headers: { "Content-Type": "text/plain; charset=utf-8" }, body: `${text.join("\n")}\n` };
}

export function baseUrlOf({ basePaths }: Pick<ServedApi, "basePaths">, origin: string): string {
  return `${origin}${basePaths[0] ?? ""}`;
}

/** `TRIPO_BASE_URL=… TRIPO_API_KEY=…` */
export function exportsOf(api: Pick<ServedApi, "basePaths" | "environment" | "keyPrefix">, origin: string): string {
  return `${api.environment.baseUrl}=${baseUrlOf(api, origin)} ${api.environment.apiKey}=${api.keyPrefix}mock`;
}

const CONTROL = [
  "For tests:",
  "    GET  /__mock/requests   what was sent, the newest 1,000",
  `    POST /__mock/faults     {${FAULT_KEYS.join(", ")}}`,
  "    POST /__mock/clock      {advanceSeconds, skewSeconds}",
  "    POST /__mock/webhooks   {url, secret, lowBalance}: where they go; GET tells what was sent",
  "    POST /__mock/reset      forget everything",
];
