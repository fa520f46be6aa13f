// Copied from runtime/typescript/s3-answer.ts by the generator: edit it there.

/** What S3 answers: errors are XML, and may come inside a 200. */

/** What helps: the same again, the same more slowly, new credentials, another clock, or nothing. */
export type Cure = "repeat" | "slow-down" | "renew" | "set-clock" | "none";

export interface S3Answer {
  readonly headers: Headers;
  readonly text: string;
}

export interface S3FailureFacts {
  readonly cure: Cure;
  readonly says: string;
  readonly code?: string;
  readonly httpStatus?: number;
  readonly clockOffsetMs?: number;
  readonly cause?: unknown;
}

export class S3Failure extends Error {
  readonly cure: Cure;
  readonly code: string;
  readonly httpStatus: number | undefined;
  readonly clockOffsetMs: number;
  /** Which attempt this was. */
  attempt = 1;

  constructor({ cure, says, code = "", httpStatus, clockOffsetMs = 0, cause }: S3FailureFacts) {
    super(says, { cause });
    this.cure = cure;
    this.code = code;
    this.httpStatus = httpStatus;
    this.clockOffsetMs = clockOffsetMs;
  }
}

const LARGEST_TEXT = 65_536;

/** Codes whose cure does not follow from the status. https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
const CURES: Readonly<Record<string, Cure>> = {
  ExpiredToken: "renew",
  RequestTimeTooSkewed: "set-clock",
  SlowDown: "slow-down",
  RequestTimeout: "repeat",
  InternalError: "repeat",
  ServiceUnavailable: "slow-down",
  // The bytes were damaged on their way.
  BadDigest: "repeat",
  IncompleteBody: "repeat",
  XAmzContentSHA256Mismatch: "repeat",
  OperationAborted: "repeat",
};

/** Throws `S3Failure` unless the answer means success. */
export async function answerOf(response: Response): Promise<S3Answer> {
  const text = await readText(response);
  const { ok, status, headers } = response;
  // Completing takes long: S3 may start with 200 and find the error later.
  const code = /<Error>.*?<Code>\s*([A-Za-z0-9.]{1,64})\s*<\/Code>/s.exec(text)?.[1];
  if (ok && code === undefined) return { headers, text };
  throw new S3Failure({
    cure: cureOf(code, ok ? 500 : status),
    code: code ?? "",
    httpStatus: status,
    says: `the storage answered ${[status || "a redirect", code, messageOf(text)].filter(Boolean).join(" ")}`,
    clockOffsetMs: clockOffset(headers),
  });
}

function cureOf(code: string | undefined, status: number): Cure {
  const known = code !== undefined && Object.hasOwn(CURES, code) ? CURES[code] : undefined;
  if (known) return known;
  if (status === 503 || status === 429) return "slow-down";
  return status >= 500 || status === 408 ? "repeat" : "none";
}

/** Printable, short, and of the message alone: other elements of an error repeat keys and the text that was signed. */
function messageOf(text: string): string {
  const message = /<Message>([^<]{1,200})/.exec(text)?.[1] ?? "";
  return message && `(${message.replace(/[^\x20-\x7e]/g, " ").trim()})`;
}

/** Zero when a cache answered: its date is old. */
function clockOffset(headers: Headers): number {
  const theirs = Date.parse(headers.get("Date") ?? "");
  return Number.isNaN(theirs) || headers.has("Age") ? 0 : theirs - Date.now();
}

async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  try {
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
      text += decoder.decode(next.value, { stream: true });
      if (text.length > LARGEST_TEXT) break;
    }
  } catch (cause) {
    throw new S3Failure({ cure: "repeat", says: "the answer of the storage broke off", httpStatus: response.status, cause });
  } finally {
    await reader?.cancel().catch(() => {});
  }
  return text;
}
