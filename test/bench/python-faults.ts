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
  readonly options?: MockOptions;
  /** Arranges it; what it gives is undone afterwards. */
  readonly arrange?: (stage: Stage) => Promise<(() => void) | undefined>;
}

export const MODEL = "v3.1-20260211";
const CREATE = "textToModel";
/** A client may look at one task, or at many in one request; the file of a model may be asked for with HEAD first. */
const LOOKS = ["getTask", "getTasks"];
const PAGE = "<html><body><h1>Bad gateway</h1></body></html>";

export const WORST_CASES: readonly WorstCase[] = [
  { name: "create: connection reset when the task was made", wants: "error", ...faulty({ on: CREATE, reset: "done" }) },
  { name: "create: 502 with a page of HTML", wants: "error", ...faulty({ on: CREATE, answer: page(502) }) },
  { name: "create: 500 with a JSON body", wants: "error", ...faulty({ on: CREATE, answer: refusal(500, 1000) }) },
  { name: "create: 429, every slot is taken for a minute", wants: "files", options: { slots: 1 }, arrange: takeSlot },
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
  { name: "save: the URL has expired", wants: "files", ...faulty({ on: "files", answer: { status: 403, body: "<Error/>" } }) },
  { name: "save: the file ends early", wants: "files", ...faulty({ on: "files", cutAfter: 3_000 }) },
  { name: "TLS: the service has a self-signed certificate", wants: "error", options: { tls: true } },
  { name: "TLS: the host of files has a self-signed certificate", wants: "error", arrange: strangeFiles },
];

function page(status: number): NonNullable<Scripted["answer"]> {
  return { status, headers: { "Content-Type": "text/html" }, body: PAGE };
}

function refusal(status: number, code: number): NonNullable<Scripted["answer"]> {
  const body = { code, status: "error", message: "The service failed.", request_id: "req-of-the-service" };
  return { status, headers: { "Content-Type": "application/json", "X-Tripo-Trace-ID": "trace-of-the-service" }, body };
}

function faulty(fault: Scripted): Pick<WorstCase, "arrange"> {
  return {
    arrange: async ({ mock }) => {
      mock.fail(fault);
      return undefined;
    },
  };
}

/** Of the looks at one task: a client that looks at one at a time never asks for many. */
function looks(fault: Scripted): Pick<WorstCase, "arrange"> {
  return {
    arrange: async ({ mock }) => {
      for (const on of LOOKS) mock.fail({ ...fault, on });
      return undefined;
    },
  };
}

async function takeSlot({ baseUrl }: Stage): Promise<undefined> {
  const headers = { authorization: `Bearer ${KEY}`, "content-type": "application/json" };
  const body = JSON.stringify({ prompt: "somebody else's bridge", model: MODEL });
  const response = await fetch(`${baseUrl}/generation/text-to-model`, { method: "POST", headers, body });
  if (!response.ok) throw new Error(`The slot could not be taken: ${response.status}.`);
}

async function redirectCreate({ mock, stranger }: Stage): Promise<undefined> {
  mock.fail({ on: CREATE, answer: { status: 307, headers: { Location: `${stranger.origin}/v3/generation/text-to-model` } } });
}

/** A host that serves a valid model, and whose certificate nobody has reason to trust. */
async function strangeFiles({ mock }: Stage): Promise<() => void> {
  const { key, cert } = await makeCertificate({ now: Date.now });
  const server = createServer({ key, cert }, (_, response) => response.end(glbFile(20_000)));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = Object(server.address());
  const model_url = `https://127.0.0.1:${port}/model.glb`;
  for (const on of LOOKS) mock.fail({ on, times: null, patch: { data: { output: { model_url, rendered_image_url: null } } } });
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
