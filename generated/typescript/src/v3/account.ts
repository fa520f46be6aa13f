// Generated from spec/v3: do not edit.

import type { AccountTables } from "../runtime/api.ts";

export const account: AccountTables = {
  balance: { operation: ["GET", "/account/balance"], pointers: { balance: "/data/balance", frozen: "/data/frozen" } },
  usage: {
    operation: ["GET", "/account/usage"],
    pointers: {
      rows: "/data",
      rowsElsewhere: "/data/items",
      rowId: "/task_id",
      rowType: "/type",
      rowStatus: "/status",
      rowCreatedAt: "/created_at",
      rowCredits: "/credits_consumed",
    },
  },
};
