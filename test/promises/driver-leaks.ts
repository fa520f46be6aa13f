/** Leaks on purpose: if these are not found, nothing that is not found means anything. */

import { writeFileSync } from "node:fs";
import type { Channel } from "./drive.ts";

export type Tell = (name: string, value: unknown) => void;

export const LEAKS: Readonly<Record<Channel, (text: string, tell: Tell) => void>> = {
  stdout: (text) => process.stdout.write(`${text}\n`),
  stderr: (text) => process.stderr.write(`${text}\n`),
  file: (text) => writeFileSync("planted.txt", text),
  "file name": (text) => writeFileSync(`planted-${text}.txt`, ""),
  "hidden field": (text, tell) =>
    tell("planted", Object.defineProperty(new Error("planted"), "secret", { value: { deep: [text] }, enumerable: false })),
  cause: (text, tell) => tell("planted", new Error("planted", { cause: new Error(text) })),
  JSON: (text, tell) => tell("planted", Object.assign(new Error("planted"), { toJSON: () => ({ text }) })),
  stack: (text, tell) => tell("planted", Object.assign(new Error("planted"), { stack: `planted\n    at ${text}` })),
  warning: (text) => process.emitWarning(text),
  rejection: (text) => {
    // Listened to: unheard it would end the process before its time.
    process.once("unhandledRejection", (reason) => console.error(reason));
    void Promise.reject(new Error(text));
  },
};
