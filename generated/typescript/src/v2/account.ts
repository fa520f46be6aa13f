// Generated from spec/v2: do not edit.

import type { AccountTables } from "../runtime/api.ts";

export const account: AccountTables = {
  balance: { operation: ["GET", "/user/balance"], pointers: { balance: "/data/balance", frozen: "/data/frozen" } },
};
