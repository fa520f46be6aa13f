// Copied from runtime/mock/models/fbx/encode.ts by the generator: edit it there.

/** Binary FBX 7.4 as a tree of records. No published writer exists; the layout is as Blender's exporter documents it: https://code.blender.org/2013/08/fbx-binary-file-format-specification/ */

/** A property of a record; the letter is its type on disk. */
export type Value =
  | { readonly type: "C"; readonly value: boolean }
  | { readonly type: "I" | "D"; readonly value: number }
  | { readonly type: "L"; readonly value: bigint }
  | { readonly type: "S"; readonly value: string }
  | { readonly type: "R"; readonly value: Uint8Array }
  | { readonly type: "i" | "d" | "f"; readonly value: readonly number[] }
  | { readonly type: "l"; readonly value: readonly bigint[] };

export interface FbxRecord {
  readonly name: string;
  readonly values: readonly Value[];
  readonly children: readonly FbxRecord[];
}

export function record(name: string, values: readonly Value[] = [], children: readonly FbxRecord[] = []): FbxRecord {
  return { name, values, children };
}

export const int = (value: number): Value => ({ type: "I", value });
export const double = (value: number): Value => ({ type: "D", value });
export const long = (value: bigint | number): Value => ({ type: "L", value: BigInt(value) });
export const bool = (value: boolean): Value => ({ type: "C", value });
export const text = (value: string): Value => ({ type: "S", value });
export const raw = (value: Uint8Array): Value => ({ type: "R", value });
export const ints = (value: readonly number[]): Value => ({ type: "i", value });
export const doubles = (value: readonly number[]): Value => ({ type: "d", value });
export const floats = (value: readonly number[]): Value => ({ type: "f", value });
export const longs = (value: readonly bigint[]): Value => ({ type: "l", value });

const VERSION = 7400;
const MAGIC = Buffer.from("Kaydara FBX Binary  \0\x1a\0", "latin1");
const FOOTER_ID = Buffer.from("fabcab09d0c8d466b176fb831cf7267e", "hex");
const FOOTER_MAGIC = Buffer.from("f85a8c6adef5d97eece90ce3758f290b", "hex");
/** Ends a list of records. */
const NULL_RECORD = Buffer.alloc(13);

export function encodeFbx(records: readonly FbxRecord[]): Uint8Array {
  const version = Buffer.alloc(4);
  version.writeUInt32LE(VERSION);
  const head = Buffer.concat([MAGIC, version]);
  const body = encodeList(records, head.length);
  const end = head.length + body.length + FOOTER_ID.length + 4;
  const padding = Buffer.alloc(16 - (end % 16));
  return Buffer.concat([head, body, FOOTER_ID, Buffer.alloc(4), padding, version, Buffer.alloc(120), FOOTER_MAGIC]);
}

function encodeList(records: readonly FbxRecord[], start: number): Buffer {
  const parts: Buffer[] = [];
  let offset = start;
  for (const each of records) {
    const bytes = encodeRecord(each, offset);
    parts.push(bytes);
    offset += bytes.length;
  }
  return Buffer.concat([...parts, NULL_RECORD]);
}

/** Offsets count from the start of the file, so a record must know where it stands. */
function encodeRecord({ name, values, children }: FbxRecord, start: number): Buffer {
  const properties = Buffer.concat(values.map(encodeValue));
  const head = Buffer.alloc(13 + name.length);
  const inside = children.length === 0 ? Buffer.alloc(0) : encodeList(children, start + head.length + properties.length);
  head.writeUInt32LE(start + head.length + properties.length + inside.length, 0);
  head.writeUInt32LE(values.length, 4);
  head.writeUInt32LE(properties.length, 8);
  head.writeUInt8(name.length, 12);
  head.write(name, 13, "latin1");
  return Buffer.concat([head, properties, inside]);
}

function encodeValue(value: Value): Buffer {
  const letter = Buffer.from(value.type, "latin1");
  switch (value.type) {
    case "C":
      return Buffer.concat([letter, Buffer.of(value.value ? 1 : 0)]);
    case "I":
      return Buffer.concat([letter, bytesOf(Int32Array.of(value.value))]);
    case "D":
      return Buffer.concat([letter, bytesOf(Float64Array.of(value.value))]);
    case "L":
      return Buffer.concat([letter, bytesOf(BigInt64Array.of(value.value))]);
    case "S":
    case "R":
      return Buffer.concat([letter, withLength(typeof value.value === "string" ? Buffer.from(value.value) : Buffer.from(value.value))]);
    case "i":
      return Buffer.concat([letter, listed(value.value.length, bytesOf(Int32Array.from(value.value)))]);
    case "d":
      return Buffer.concat([letter, listed(value.value.length, bytesOf(Float64Array.from(value.value)))]);
    case "f":
      return Buffer.concat([letter, listed(value.value.length, bytesOf(Float32Array.from(value.value)))]);
    case "l":
      return Buffer.concat([letter, listed(value.value.length, bytesOf(BigInt64Array.from(value.value)))]);
  }
}

function withLength(content: Buffer): Buffer {
  return Buffer.concat([bytesOf(Uint32Array.of(content.length)), content]);
}

/** Count, no compression, size. */
function listed(count: number, content: Buffer): Buffer {
  return Buffer.concat([bytesOf(Uint32Array.of(count, 0, content.length)), content]);
}

/** Every machine that runs Node is little-endian, as the format is. */
function bytesOf(list: ArrayBufferView): Buffer {
  return Buffer.from(list.buffer, list.byteOffset, list.byteLength);
}
