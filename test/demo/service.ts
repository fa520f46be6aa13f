/** Where the demo runs: the mock, with time that flies, or the service itself. */
import { startMock } from "../../generated/typescript/src/mock/index.ts";
import { Tripo } from "../../generated/typescript/src/v3/index.ts";
import { fastTime } from "../fixtures/time.ts";

export interface DemoService {
  readonly tripo: Tripo;
  /** Where it is and what it means, for the first line. */
  readonly says: string;
  close(): Promise<void>;
}

/** How many times faster than the service, for the mock and for the client's pauses alike. */
const SPEED = 100;

export async function mockService(): Promise<DemoService> {
  const mock = await startMock({ speed: SPEED });
  const baseUrl = mock.baseUrls["v3"] ?? "";
  return {
    tripo: new Tripo({ apiKey: "tsk_demo", baseUrl, deps: fastTime(SPEED, Math.random) }),
    says: `Mock at ${baseUrl}, ${SPEED} times faster than the service. Nothing is paid.`,
    close: () => mock.close(),
  };
}

/** Throws `ConfigError` without a key. */
export function liveService(): DemoService {
  return { tripo: new Tripo(), says: "With the service itself: this costs credits.", close: async () => {} };
}
