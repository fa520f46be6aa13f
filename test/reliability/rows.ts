/** The fault catalogue, rows 1 to 91: which test proves each. A fragment stands in that file to the letter, so a test that goes is missed. */

export interface Row {
  readonly row: number;
  readonly fault: string;
  /** File, and a fragment of the title or of the table row. */
  readonly proofs: readonly (readonly [file: string, fragment: string])[];
  /** Why this client cannot promise it. */
  readonly excused?: string;
}

const RUNTIME = "runtime/typescript";
const HERE = "test/reliability";

const at = (folder: string, file: string, fragment: string) => [`${folder}/${file}.test.ts`, fragment] as const;
const run = (file: string, fragment: string) => at(RUNTIME, file, fragment);
const here = (file: string, row: number) => at(HERE, file, `row ${row}:`);

const row = (number: number, fault: string, ...proofs: Row["proofs"]): Row => ({ row: number, fault, proofs });
const excused = (number: number, fault: string, why: string): Row => ({ row: number, fault, proofs: [], excused: why });

export const ROWS: readonly Row[] = [
  row(1, "connection refused", run("create", "connection refused, until someone listens"), run("create", "nobody ever listens")),
  row(2, "no address", here("a-reaching", 2), run("refusal", "your own host without an address is just that")),
  row(3, "connect timeout", here("a-reaching", 3)),
  row(4, "certificates", here("a-reaching", 4), run("create", "a certificate that cannot be verified fails at once")),
  row(5, "handshake cut", here("a-reaching", 5)),
  row(
    6,
    "reset after the request",
    run("create", "reset after the request was read"),
    at("test/mock", "faults", "is reset when the request is"),
  ),
  row(7, "FIN without an answer", run("create", "closed without an answer")),
  row(8, "reset while sending", run("create", "a reset while the body is on its way")),
  row(9, "stale keep-alive", here("a-reaching", 9)),
  excused(
    10,
    "HTTP/2 GOAWAY",
    "fetch of Node and of browsers speaks HTTP/2 by itself where it does, and tells nothing of streams: an ending there is ambiguous, as rows 6 and 7.",
  ),
  row(11, "proxy refuses", here("a-reaching", 11)),
  row(12, "408 and 425", run("create", 'name: "408"'), run("create", "425 repeats")),
  row(13, "slow headers", here("b-reading", 13), run("create", 'name: "silence"')),
  row(14, "stall after headers", run("create", "headers and then silence")),
  row(15, "drip without end", run("create", "a drip that never ends")),
  row(16, "truncated JSON", here("b-reading", 16)),
  row(17, "wrong content type", here("b-reading", 17)),
  row(18, "page of a proxy", here("b-reading", 18), run("create", "a page of a proxy, 502")),
  row(19, "200 with a code", run("refusal", "HTTP 200 with a code")),
  row(20, "error without a body", here("b-reading", 20)),
  row(21, "status and code disagree", here("b-reading", 21), run("refusal", "401 is about the key, whatever the code")),
  row(22, "fields of wrong types", here("b-reading", 22)),
  row(23, "success without an id", here("b-reading", 23)),
  row(24, "endless body", here("b-reading", 24), run("create", "an endless answer")),
  row(25, "compressed bomb", run("client", "a compressed bomb counts as what it becomes")),
  row(26, "no HTTP", here("b-reading", 26)),
  row(27, "1xx, 204, 205, 304", here("b-reading", 27)),
  row(28, "odd texts", here("b-reading", 28)),
  row(29, "unknown status", here("c-meaning", 29), run("wait", "over a status that nobody has heard of, warning once")),
  row(30, "status unknown is final", run("wait", "with the final status"), at("test/mock", "life", "ends a task so")),
  row(31, "new fields", here("c-meaning", 31)),
  row(32, "no output", run("wait", "when success comes with the output")),
  row(33, "status goes back", here("c-meaning", 33)),
  row(34, "odd progress", run("wait", "progress is told on change only, clamped")),
  row(35, "404 after creation", run("wait", "over 404 for the first 30 s")),
  row(36, "key revoked", run("wait", "when the key is refused, at once, naming the task")),
  row(37, "failed with a code", run("wait", "TaskFailed, in the words of the catalogue")),
  row(38, "Retry-After in all forms", at(RUNTIME, "retry-after", "retry-after"), run("create", "Retry-After is kept to")),
  row(39, "429 without Retry-After", run("client", '"429"')),
  row(40, "slots full", run("slots", "all run, those that wait in their order")),
  row(41, "storm of waits", run("limiter", "none lost, hardly any refused")),
  row(42, "half a minute of 503", here("d-pressure", 42)),
  row(43, "long outage", run("client", "not without end: a long outage")),
  row(44, "deadline", run("wait", "the deadline: a last look half a second before it")),
  row(45, "suspend and resume", run("wait", "after the machine slept for eight hours")),
  row(46, "clock skew", run("s3", "a wrong clock costs one request")),
  row(47, "event loop blocked", here("d-pressure", 47)),
  row(48, "timer overflow", run("wait", "beyond what a timer can hold")),
  row(49, "credentials expire", run("s3", "credentials that expire are renewed")),
  row(50, "credentials refused", run("upload", "credentials that are not right end the upload at once")),
  row(51, "part fails", run("s3", "only the part that failed is sent again")),
  row(52, "error inside 200", here("e-upload", 52)),
  row(53, "end done, answer lost", run("s3", "end: done, but the answer lost")),
  row(54, "abort fails", run("s3", "a failure to remove the parts does not hide the cause")),
  row(55, "damaged part", run("s3", "part: damaged on its way")),
  row(56, "empty file", run("files", "empty file")),
  row(57, "file changes", run("upload", "a file that changes while it is sent is an error, never a success")),
  row(58, "huge file", run("files", "sparse file of 200 GiB")),
  row(59, "wrong kind", run("files", "model under the name of an image")),
  row(60, "special files", here("e-upload", 60)),
  row(61, "stream that cannot be read twice", here("e-upload", 61)),
  row(62, "hostile storage", run("storage", "an answer that names no storage is refused")),
  row(63, "odd keys in signatures", at("test/mock", "s3-signature", "aws4fetch"), at("test/mock", "s3-clients", "puts, heads and gets")),
  row(64, "killed in mid upload", here("e-upload", 64)),
  row(65, "URL expired", run("download", "a stale URL is asked for anew, once")),
  row(66, "URL expires in the body", run("download", "in the middle of the file it goes on at the new URL")),
  row(67, "wrong partial content", run("download", "a body that breaks off is continued, or begun again, never joined wrongly")),
  row(68, "truncated without a length", run("download", "a file without a told length is judged by its content")),
  row(69, "disk full", here("f-download", 69), run("download", "a place that cannot hold files")),
  row(70, "killed while writing", run("download", "what a killed process leaves")),
  row(71, "target exists", run("download", "a name that is taken")),
  row(72, "hostile names", run("output-name", "no name leaves its folder")),
  row(73, "planted link", run("download", "by a planted link")),
  row(74, "archive", run("download", "an archive is called one")),
  row(75, "one of several fails", run("download", "one that fails does not keep the others")),
  row(
    76,
    "abort in every phase",
    run("abort", "an abort settles at once and leaves no timer and no listener"),
    run("upload", "an abort ends an upload at once"),
    run("download", "an abort ends a download"),
    run("slots", "who is aborted in the queue leaves it"),
  ),
  row(77, "listeners", run("abort", "a thousand waits on one signal leave no listener behind")),
  row(78, "killed after creation", here("g-restart", 78)),
  excused(
    79,
    "killed between send and answer",
    "A journal of intents is not kept: `attemptId` and `bodyDigest` of CreateOutcomeUnknown are there for a program's own.",
  ),
  row(80, "after an unknown outcome", run("create", "it carries what is needed to look for the task")),
  row(
    81,
    "redirects",
    run("client", "the redirect is not followed, only its origin is shown"),
    run("download", "is followed to another host, and no key goes along"),
    run("upload", "a redirect is not followed"),
  ),
  row(82, "base URL", run("options", "is refused")),
  row(83, "hostile ids", run("client", "an id that could lead elsewhere is refused unsent")),
  row(84, "odd keys", run("options", "is refused without being shown")),
  row(85, "key in outputs", run("client", "no output holds the key"), run("wait", "what an error prints holds no signed URL")),
  row(86, "key in a page", run("options", "is refused a key, unless told that this is dangerous")),
  row(87, "prototype pollution", run("wait", "an own __proto__ in an answer stays data")),
  row(88, "slow patterns", here("h-secrets", 88)),
  row(89, "data to code", here("h-secrets", 89)),
  row(90, "escapes in messages", run("refusal", "control characters in a message")),
  row(91, "side effects of loading", here("h-secrets", 91)),
];
