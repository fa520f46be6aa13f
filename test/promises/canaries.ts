/** Finds secrets in whatever was printed or written, in every form that text takes on its way there. */

export interface Canary {
  readonly name: string;
  readonly value: string;
}

export interface Hit {
  readonly canary: string;
  readonly form: Form;
  /** Where it was seen: `stdout`, `file log.txt`. */
  readonly channel: string;
}

export const FORMS = ["raw", "percent", "base64", "base64url", "hex", "JSON-escaped", "UTF-16"] as const;
export type Form = (typeof FORMS)[number];

/** Both ends are looked for, so that half a secret is found too; a part of this length is in nothing by accident. */
const PART_LENGTH = 16;

/** Every canary that the bytes of a channel hold. Throws for one that is too short to be told from other text. */
export function hitsIn(channel: string, bytes: Uint8Array, canaries: readonly Canary[]): Hit[] {
  const haystack = Buffer.from(bytes);
  return canaries.flatMap(({ name, value }) =>
    FORMS.filter((form) => needlesOf(value, form).some((needle) => haystack.includes(needle))).map((form) => ({
      canary: name,
      form,
      channel,
    })),
  );
}

function needlesOf(value: string, form: Form): Buffer[] {
  if (value.length < PART_LENGTH) throw new RangeError(`A canary has at least ${PART_LENGTH} characters.`);
  return [value.slice(0, PART_LENGTH), value.slice(-PART_LENGTH)].flatMap((part) => encoded(part, form));
}

/** The ways in which a text may stand inside another text of a form. */
export function encoded(text: string, form: Form): Buffer[] {
  const bytes = Buffer.from(text);
  switch (form) {
    case "raw":
      return [bytes];
    case "percent":
      return [encodeURIComponent(text), eachByte(bytes, (hex) => `%${hex}`)].flatMap(bothCases);
    case "base64":
      return alignments(bytes).map((code) => Buffer.from(code));
    case "base64url":
      return alignments(bytes).map((code) => Buffer.from(code.replaceAll("+", "-").replaceAll("/", "_")));
    case "hex":
      return bothCases(bytes.toString("hex"));
    case "JSON-escaped":
      return [
        ...[JSON.stringify(text), JSON.stringify(JSON.stringify(text)).slice(2, -2)].map((json) => Buffer.from(json.slice(1, -1))),
        ...bothCases(eachByte(bytes, (hex) => `\\u00${hex}`)),
        ...bothCases(eachByte(bytes, (hex) => `\\x${hex}`)),
      ];
    case "UTF-16":
      return [Buffer.from(text, "utf16le"), Buffer.from(text, "utf16le").swap16()];
  }
}

/** Only the digits may be of either case: `%2F` and `%2f`. */
function bothCases(text: string): Buffer[] {
  const lower = text.replace(/(%|\\u00|\\x)([0-9a-f]{2})/gi, (_, mark: string, hex: string) => mark + hex.toLowerCase());
  const upper = text.replace(/(%|\\u00|\\x)([0-9a-f]{2})/gi, (_, mark: string, hex: string) => mark + hex.toUpperCase());
  const isHexAlone = /^[0-9a-f]+$/i.test(text);
  return [lower, upper, ...(isHexAlone ? [text.toLowerCase(), text.toUpperCase()] : [])].map((each) => Buffer.from(each));
}

function eachByte(bytes: Buffer, write: (hex: string) => string): string {
  return [...bytes].map((byte) => write(byte.toString(16).padStart(2, "0"))).join("");
}

/** Base64 depends on how many bytes stand before: three ways, each without the digits that the neighbours have a part in. */
function alignments(bytes: Buffer): string[] {
  return [0, 1, 2].map((before) => {
    const code = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
    return code.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
  });
}
