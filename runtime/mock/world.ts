/** Everything that the mock remembers. */

import { Account } from "./account.ts";
import type { Clock } from "./clock.ts";
import type { FileFacts } from "./facts.ts";
import type { MockSettings } from "./options.ts";
import type { S3 } from "./s3/s3.ts";
import type { ServedApi } from "./served.ts";
import type { Secret } from "./signed.ts";
import type { MockTask } from "./task.ts";
import type { WrittenFiles } from "./written.ts";

export interface World {
  readonly settings: MockSettings;
  readonly clock: Clock;
  /** By key, for all API versions: a key has one purse. */
  readonly accounts: Map<string, Account>;
  /** By id. */
  readonly tasks: Map<string, MockTask>;
  /** Those of them that are known to have ended, in that order. */
  readonly ended: MockTask[];
  /** By the token that a direct upload answered. */
  readonly uploads: Map<string, FileFacts>;
  /** Output files, as long as somebody asks for them. */
  readonly written: WrittenFiles;
  readonly storage: S3;
  /** Name of the one bucket of the storage. */
  readonly bucket: string;
  /** Signs the URLs of files. */
  readonly secret: Secret;
  /** Requests answered so far: the n-th has the same trace id in every run. */
  requests: number;
}

export function accountOf({ accounts, settings }: World, key: string): Account {
  const known = accounts.get(key);
  if (known !== undefined) return known;
  const account = new Account(key, settings.credits);
  accounts.set(key, account);
  return account;
}

/** A task of that key; tasks of others are not found. */
export function taskOf({ tasks }: World, id: unknown, owner: string): MockTask | undefined {
  const task = typeof id === "string" ? tasks.get(id) : undefined;
  return task?.owner === owner ? task : undefined;
}

export function remember({ tasks }: World, task: MockTask): void {
  tasks.set(task.id, task);
}

/** Settles what has ended by now; of too many tasks those that ended first are forgotten. */
export function settle({ clock, ended, tasks, settings }: World, { statuses }: ServedApi, account: Account): void {
  ended.push(...account.settle(clock.now(), ({ ending }) => ending.status === statuses.success));
  while (tasks.size > settings.keep) {
    const first = ended.shift();
    if (first === undefined) return;
    tasks.delete(first.id);
  }
}
