/** The world of the driver: a service, a storage and a file host that quote secrets wherever such things can. */

import { glbFile } from "../fixtures/files.ts";
import { startCdn } from "../servers/cdn.ts";
import { type Received, reply, replyJson, startFaultServer } from "../servers/fault-server.ts";
import { startS3Server } from "../servers/s3-server.ts";
import type { Canary } from "./canaries.ts";
import { startService } from "./service.ts";

export interface World {
  readonly baseUrl: string;
  readonly deadUrl: string;
  /** Grows: storage gives secrets as it is asked. */
  readonly canaries: Canary[];
  readonly close: () => Promise<unknown>;
}

export interface Secrets {
  readonly key: string;
  /** Of URLs in answers. */
  readonly signature: string;
  /** Of a URL in what the service says went wrong. */
  readonly quoted: string;
}

export async function startWorld({ key, signature, quoted }: Secrets): Promise<World> {
  const canaries: Canary[] = [
    { name: "key", value: key },
    { name: "signature", value: signature },
    { name: "quoted signature", value: quoted },
  ];
  const signed = (url: string) => `${url}?X-Amz-Credential=made-up&X-Amz-Signature=${signature}`;
  const words = `cannot read https://files.example.com/x.png?X-Amz-Signature=${quoted} at all`;
  const cdn = await startCdn(({ path }) => {
    if (path.startsWith("/refused")) return { status: 403 };
    if (path.startsWith("/led")) return { status: 302, headers: { Location: signed("http://files.example.com/x.glb") } };
    return { body: glbFile(2_000) };
  });
  const s3 = await startS3Server();
  const quoting = await startFaultServer((socket, request) => reply(socket, { status: 403, body: quotation(request, canaries) }));
  const dead = await startFaultServer(() => {});
  await dead.close();
  const service = await startService({
    s3,
    leave: (leave) => {
      const { sts_ak = "", sts_sk = "", session_token = "" } = leave;
      const count = service.leaves();
      canaries.push(
        { name: `access key ${count}`, value: sts_ak },
        { name: `secret ${count}`, value: sts_sk },
        { name: `session token ${count}`, value: session_token },
      );
      if (count === 3) return { ...leave, s3_host: "storage.example.com" };
      if (count === 4) return { ...leave, s3_host: new URL(quoting.origin).host };
      return count === 5 ? { ...leave, sts_sk: `${sts_sk.slice(0, -1)}!` } : leave;
    },
    task: (id, read) =>
      taskOf(
        { id, read, words: `cannot read https://files.example.com/x.png?X-Amz-Signature=${quoted} at all` },
        (path) => signed(`${cdn.origin}${path}`),
        signed("http://files.example.com/x.glb"),
      ),
    instead: (socket, { path, body, headers }) => {
      const [, status, code] = /refuse.(\d+).(\d+)/.exec(path + body) ?? [];
      const told = { message: `not with ${headers["authorization"]}: ${words}`, suggestion: `try another than ${key}: ${words}` };
      const away = { "retry-after": "100", "x-tripo-trace-id": "trace-1" };
      if (status) replyJson(socket, { code: Number(code), ...told }, { status: Number(status), headers: away });
      else if (body.includes("page"))
        reply(socket, { headers: { "content-type": "text/html" }, body: `<p>${headers["authorization"]}</p>` });
      else return body.includes("silence");
      return true;
    },
  });
  return {
    baseUrl: service.baseUrl,
    deadUrl: dead.origin,
    canaries,
    close: () => Promise.all([cdn.close(), s3.close(), quoting.close(), service.close()]),
  };
}

function taskOf(
  { id, read, words }: { id: string; read: number; words: string },
  fileUrl: (path: string) => string,
  unsafeUrl: string,
): object {
  const success = (url: string) => ({ status: "success", output: { pbr_model: url } });
  const half = { output: { pbr_model: fileUrl("/bridge.glb") }, input: { file: { url: fileUrl("/input.png") } } };
  switch (id) {
    case "strange":
      return read === 1 ? { status: "pondering", ...half } : success(fileUrl("/bridge.glb"));
    case "failed":
      return { status: "failed", error_code: 2008, error_msg: words, ...half };
    case "running":
      return { status: "running", ...half };
    case "empty":
      return { status: "success", output: {}, input: half.input };
    case "refused":
      return success(fileUrl("/refused.glb"));
    case "led-away":
      return success(fileUrl("/led.glb"));
    case "unsafe":
      return success(unsafeUrl);
    default:
      return success(fileUrl("/bridge.glb"));
  }
}

/** As S3 does: the text that was signed, and whose key it was. */
function quotation({ headers }: Received, canaries: readonly Canary[]): string {
  const quoted = canaries.map(({ value }) => `<AWSAccessKeyId>${value}</AWSAccessKeyId><StringToSign>AWS4 ${value}</StringToSign>`);
  return `<Error><Code>SignatureDoesNotMatch</Code><Message>The signature does not match.</Message>${quoted.join("")}<Token-0>${headers["x-amz-security-token"]}</Token-0></Error>`;
}
