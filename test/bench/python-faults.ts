/** The worst that a service and the network in between do, as the mock plays it, and what a client ought to make of each. */

import { once } from "node:events";
import { createServer } from "node:https";
import { makeCertificate } from "../../generated/typescript/src/mock/certificate.ts";
import type { MockOptions, Fault as Scripted } from "../../generated/typescript/src/mock/index.ts";
import { glbFile } from "../fixtures/files.ts";
import { KEY, type Stage } from "./python-stage.ts";

export interface WorstCase {
  readonly name: string;
  /** What a caller should get: files that are whole, or an error. */
  readonly wants: "files" | "error";
  /** What files would be untrue of, where only an error is true. */
  readonly untrue?: string;
  readonly options?: MockOptions;
  /** Arranges it; what it gives is undone afterwards. */
  readonly arrange?: (stage: Stage) => Promise<(() => void) | undefined>;
}

/** A client may look at one task, or at many in one request. */
const LOOKS = ["getTask", "getTasks"];
/** Longer than a task that the mock leaves in the queue for ten minutes. */
const SLOW_TASK_SECONDS = 900;
const PAGE = "<html><body><h1>Bad gateway</h1></body></html>";

const UNVERIFIED = "of a host whose certificate was not verified";

export const WORST_CASES: readonly WorstCase[] = [
  { name: "create: connection reset when the task was made", wants: "error", ...creates({ reset: "done" }) },
  { name: "create: 502 with a page of HTML", wants: "error", ...creates({ answer: page(502) }) },
  { name: "create: 500 with a JSON body", wants: "error", ...creates({ answer: refusal(500, 1000) }) },
  { name: "create: 429, every slot is taken, and free after that", wants: "files", options: { slots: 1 }, arrange: takeSlot },
  { name: "create: redirected to another origin", wants: "error", arrange: redirectCreate },
  {
    name: "wait: a status that nobody has heard of, then success",
    wants: "files",
    ...looks({ times: 2, patch: { data: { status: "paused" } } }),
  },
  {
    name: "wait: status `unknown`, which the service calls final",
    wants: "error",
    ...looks({ times: null, patch: { data: { status: "unknown" } } }),
  },
  { name: "wait: five bad gateways in a row", wants: "files", ...looks({ times: 5, answer: page(502) }) },
  { name: "wait: success without output", wants: "error", ...looks({ times: null, patch: { data: { output: null } } }) },
  {
    name: "wait: the answer names another task, `../escaped`",
    wants: "files",
    ...looks({ times: null, patch: { data: { task_id: "../escaped" } } }),
  },
  { name: "save: the URL has expired", wants: "files", ...files({ answer: { status: 403, body: "<Error/>" } }) },
  { name: "save: the file ends early", wants: "files", ...files({ cutAfter: 3_000 }) },
  { name: "TLS: the service has a self-signed certificate", wants: "error", untrue: UNVERIFIED, options: { tls: true } },
  { name: "TLS: the host of files has a self-signed certificate", wants: "error", untrue: UNVERIFIED, arrange: strangeFiles },
];

function page(status: number): NonNullable<Scripted["answer"]> {
  return { status, headers: { "Content-Type": "text/html" }, body: PAGE };
}

function refusal(status: number, code: number): NonNullable<Scripted["answer"]> {
  const body = { code, status: "error", message: "The service failed.", request_id: "req-of-the-service" };
  return { status, headers: { "Content-Type": "application/json", "X-Tripo-Trace-ID": "trace-of-the-service" }, body };
}

function creates(fault: Scripted): Pick<WorstCase, "arrange"> {
  return arranged(({ mock, wire }) => mock.fail({ ...fault, on: wire.create }));
}

function files(fault: Scripted): Pick<WorstCase, "arrange"> {
  return arranged(({ mock }) => mock.fail({ ...fault, on: "files" }));
}

/** Of the looks at one task: a client that looks at one at a time never asks for many. */
function looks(fault: Scripted): Pick<WorstCase, "arrange"> {
  return arranged(({ mock }) => {
    for (const on of LOOKS) mock.fail({ ...fault, on });
  });
}

function arranged(arrange: (stage: Stage) => void): Pick<WorstCase, "arrange"> {
  return {
    arrange: async (stage) => {
      arrange(stage);
      return undefined;
    },
  };
}

/** Until somebody was refused for it: then the task that holds it has ended. */
async function takeSlot({ mock, baseUrl, wire }: Stage): Promise<() => void> {
  const headers = { authorization: `Bearer ${KEY}`, "content-type": "application/json" };
  const body = JSON.stringify({ prompt: "somebody else's bridge mock:slow", ...wire.body });
  const response = await fetch(baseUrl + wire.path, { method: "POST", headers, body });
  if (!response.ok) throw new Error(`The slot could not be taken: ${response.status}.`);
  const looking = setInterval(() => {
    if (!mock.requests().some(({ status }) => status === 429)) return;
    clearInterval(looking);
    mock.advance(SLOW_TASK_SECONDS);
  }, 20);
  return () => clearInterval(looking);
}

async function redirectCreate({ mock, stranger, wire }: Stage): Promise<undefined> {
  mock.fail({ on: wire.create, answer: { status: 307, headers: { Location: stranger.origin + wire.path } } });
}

/** A host that serves a valid model, and whose certificate nobody has reason to trust. */
async function strangeFiles({ mock, wire, overheard }: Stage): Promise<() => void> {
  const { key, cert } = await makeCertificate({ now: Date.now });
  const server = createServer({ key, cert }, ({ headers }, response) => {
    overheard.push(JSON.stringify(headers));
    response.end(glbFile(20_000));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = Object(server.address());
  const output = { [wire.model]: `https://127.0.0.1:${port}/model.glb`, [wire.picture]: null };
  for (const on of LOOKS) mock.fail({ on, times: null, patch: { data: { output } } });
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
