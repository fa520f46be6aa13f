// Copied from runtime/mock/s3/errors.ts by the generator: edit it there.

/** S3's error answers. */

export class S3Refusal extends Error {
  readonly status: number;
  readonly code: string;
  /** Elements that S3 adds for those who look for their mistake. */
  readonly details: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string = code, details: Readonly<Record<string, string>> = {}) {
    super(message);
    this.details = details;
    this.status = status;
    this.code = code;
  }
}

export interface S3Error {
  readonly code: string;
  readonly message: string;
  readonly details?: Readonly<Record<string, string>>;
}

export function errorXml({ code, message, details = {} }: S3Error): string {
  const more = Object.entries(details).map(([name, text]) => `<${name}>${escapeXml(text)}</${name}>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${escapeXml(message)}</Message>${more.join("")}<RequestId>4442587FB7D0A2F9</RequestId></Error>`;
}

export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
