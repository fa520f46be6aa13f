/** Bytes that a scenario names by kind and size. */

import { glbFile, jpegFile, pngFile, stlFile, textFile, webpFile } from "../fixtures/files.ts";
import type { Content } from "./scenario.ts";

type Make = (argument: never) => Uint8Array<ArrayBuffer>;

const KINDS: Readonly<Record<string, Make>> = {
  png: ([width, height, size]: [number, number, number?]) => pngFile(width, height, size),
  jpeg: ([width, height]: [number, number]) => jpegFile(width, height),
  webp: ([width, height]: [number, number]) => webpFile(width, height),
  glb: (size: number) => glbFile(size),
  stl: (facets: number) => stlFile(facets),
  text: (text: string) => textFile(text),
  base64: (text: string) => new Uint8Array(Buffer.from(text, "base64")),
};

/** A large one is made, sent and compared: the last is kept. */
let last: { readonly key: string; readonly bytes: Uint8Array<ArrayBuffer> } | undefined;

/** Not to be written into. Throws for a kind that is none. */
export function bytesOf(content: Content): Uint8Array<ArrayBuffer> {
  const key = JSON.stringify(content);
  if (last?.key !== key) last = { key, bytes: made(content) };
  return last.bytes;
}

function made({ from, to, ...content }: Content): Uint8Array<ArrayBuffer> {
  const [kind = "", argument] = Object.entries(content)[0] ?? [];
  const make = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (make === undefined) throw new Error(`No content \`${kind}\`. There are: ${Object.keys(KINDS).join(", ")}.`);
  // Whatever is written there is what that kind takes, or its maker throws.
  return make(argument as never).slice(from, to);
}
