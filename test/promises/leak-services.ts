/** The world of the driver: a service, a storage and a file host that quote secrets wherever such things can. */

import { glbFile } from "../fixtures/files.ts";
import { startCdn } from "../servers/cdn.ts";
import { reply, replyJson, startFaultServer } from "../servers/fault-server.ts";
import type { Canary } from "./canaries.ts";
import { startLeakStorage } from "./leak-storage.ts";
import { startService } from "./service.ts";
import { MODEL, refusal, type Values } from "./wire.ts";

export interface World {
  readonly baseUrl: string;
  readonly deadUrl: string;
  /** A file, as an event tells it. */
  readonly signedUrl: string;
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
  /** Of webhooks. */
  readonly webhookSecret: string;
}

export async function startWorld({ key, signature, quoted, webhookSecret }: Secrets): Promise<World> {
  const canaries: Canary[] = [
    { name: "key", value: key },
    { name: "signature", value: signature },
    { name: "quoted signature", value: quoted },
    { name: "secret of webhooks", value: webhookSecret },
  ];
  const signed = (url: string) => `${url}?X-Amz-Credential=made-up&X-Amz-Signature=${signature}`;
  const words = `cannot read https://files.example.com/x.png?X-Amz-Signature=${quoted} at all`;
  const cdn = await startCdn(({ path }) => {
    if (path.startsWith("/refused")) return { status: 403 };
    if (path.startsWith("/led")) return { status: 302, headers: { Location: signed("http://files.example.com/x.glb") } };
    return { body: glbFile(2_000) };
  });
  const dead = await startFaultServer(() => {});
  await dead.close();
  const storage = await startLeakStorage(canaries, dead.origin);
  const service = await startService({
    leave: storage.leave,
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
      if (status) replyJson(socket, refusal(Number(code), told), { status: Number(status), headers: away });
      else if (body.includes("page"))
        reply(socket, { headers: { "content-type": "text/html" }, body: `<p>${headers["authorization"]}</p>` });
      else return body.includes("silence");
      return true;
    },
  });
  return {
    baseUrl: service.baseUrl,
    deadUrl: dead.origin,
    signedUrl: signed(`${cdn.origin}/told.glb`),
    canaries,
    close: () => Promise.all([cdn.close(), storage.close(), service.close()]),
  };
}

function taskOf(
  { id, read, words }: { id: string; read: number; words: string },
  fileUrl: (path: string) => string,
  unsafeUrl: string,
): Values {
  const success = (url: string) => ({ status: "success", output: { [MODEL]: url } });
  const half = { output: { [MODEL]: fileUrl("/bridge.glb") }, input: { file: { url: fileUrl("/input.png") } } };
  switch (id) {
    case "strange":
      return read === 1 ? { status: "pondering", ...half } : success(fileUrl("/bridge.glb"));
    case "failed":
      return { status: "failed", errorCode: 2008, errorMessage: words, ...half };
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
