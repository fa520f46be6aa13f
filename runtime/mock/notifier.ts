/** Who is told of webhooks to send, and where they go: types, since whoever serves a request knows them. */

import type { Account } from "./account.ts";
import type { Delivery } from "./delivery.ts";
import type { ServedApi } from "./served.ts";
import type { MockTask } from "./task.ts";

/** Where webhooks go, as the console of the service would know it. */
export interface Receiver {
  readonly url: string;
  readonly secret: string;
  /** Below so many credits the account is told; null for never. */
  readonly lowBalance: number | null;
}

export interface Notifier {
  /** Deliveries so far, the newest last. */
  readonly deliveries: () => readonly Delivery[];
  /** From now on; what is on its way to another one is given up. */
  readonly setReceiver: (receiver: Receiver | null) => void;
  /** A task was created: its end will be told to whoever receives then. `origin` begins the URLs of its files. */
  readonly watch: (api: ServedApi, task: MockTask, origin: string) => void;
  /** Credits have changed. */
  readonly balance: (api: ServedApi, account: Account) => void;
  /** Virtual time was moved. */
  readonly moved: () => void;
  readonly stop: () => void;
}
