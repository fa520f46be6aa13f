/** Clients that break one promise each, as others do: a bench that does not notice them measures nothing. */

import { Tripo, type TripoOptions } from "./client.ts";
import type { PledgeId } from "./ids.ts";
import type { ClientClass } from "./pledge.ts";
import { answer, manyIds, pathOf, roleOf } from "./wire.ts";

type Fetch = typeof fetch;

/** The real client over another network. */
function over(change: (real: Fetch) => Fetch): ClientClass {
  return class extends Tripo {
    constructor(options: TripoOptions) {
      super({ ...options, fetch: change(options.fetch ?? fetch) });
    }
  };
}

/** Sends once more what failed, whatever it was. */
const Doubling = over((real) => async (input, init) => {
  const response = await real(input, init).catch(() => null);
  return response?.ok ? response : real(input, init);
});

/** Takes a broken connection for a success. */
const Hopeful = over((real) => (input, init) => real(input, init).catch(() => Response.json(answer("create", { id: "made-up" }))));

/** Asks four times where one would do, or as often as there are tasks to be looked at. */
const Impatient = over((real) => async (input, init) => {
  const tasks = typeof init?.body === "string" ? manyIds(init.body).length : 0;
  const [first] = await Promise.all(Array.from({ length: Math.max(4, tasks) }, () => real(input, init)));
  return first ?? real(input, init);
});

/** Lets go of the caller, not of the connection. */
const Clinging = over((real) => (input, init) => real(input, isLook(input, init) ? { ...init, signal: null } : init));

function isLook(input: Parameters<Fetch>[0], init: Parameters<Fetch>[1]): boolean {
  return roleOf(init?.method ?? "GET", new URL(String(input)).pathname)?.startsWith("read") ?? false;
}

/** An upload that fails is one that went well. */
class Cheerful extends Tripo {
  override upload: Tripo["upload"] = (file, options) => super.upload(file, options).catch(() => ({ object: {} }));
}

/** Credentials are asked for once. */
const Frugal = over((real) => {
  let leaves = 0;
  return async (input, init) => {
    if (String(input).endsWith(pathOf("upload-token")) && ++leaves > 1) return new Response("{}", { status: 403 });
    return real(input, init);
  };
});

/** Goes wherever it is sent, with everything that it has. */
const Trusting = over((real) => async (input, init) => {
  const response = await real(input, init);
  const location = response.headers.get("location");
  return location === null ? response : real(new URL(location, String(input)), init);
});

/** An id is what stands in the path. */
class Literal extends Tripo {
  readonly #baseUrl: string;

  constructor(options: TripoOptions) {
    super(options);
    this.#baseUrl = options.baseUrl ?? "";
  }

  override getTask: Tripo["getTask"] = async (id, options) => {
    const url = this.#baseUrl + pathOf("read", id);
    if (URL.canParse(url)) await fetch(url).catch(() => {});
    return super.getTask(id, options);
  };
}

/** The promise -> who breaks it. */
export const BROKEN: readonly (readonly [id: PledgeId, how: string, Client: ClientClass])[] = [
  ["P1", "sends again what failed", Doubling],
  ["P2", "takes a broken connection for a success", Hopeful],
  ["P3", "asks again and again at each look", Impatient],
  ["P6", "keeps the connection", Clinging],
  ["P7", "hides that an upload failed", Cheerful],
  ["P8", "asks for credentials once", Frugal],
  ["P12", "follows redirects with the key", Trusting],
  ["P13", "puts any id into the path", Literal],
];
