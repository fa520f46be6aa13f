/** Plays scenarios with the TypeScript client: see ../../README.md. One JSON per line in, one per line out. */

import { createInterface } from "node:readline";
import { type Message, play } from "./play.ts";

for await (const line of createInterface({ input: process.stdin })) {
  const message: Message = JSON.parse(line);
  process.stdout.write(`${JSON.stringify({ id: message.id, ...(await play(message)) })}\n`);
}
