/** A call whose connection never comes to be. */

import { once } from "node:events";
import { connect } from "node:net";
import { Worker } from "node:worker_threads";
import { CannotHold, later, type Phase } from "./phase.ts";

const FILLERS = 8;

export const connectingPhase: Phase = {
  name: "connecting",
  ends: "aborted",
  nodeLeaves: { kinds: ["ConnectWrap", "TCPConnectWrap", "TCPSocketWrap"], what: "Node's attempt" },
  prepare: async ({ client }) => {
    const worker = new Worker(new URL("./unaccepting.ts", import.meta.url));
    const [{ port }] = await once(worker, "message");
    const fillers = Array.from({ length: FILLERS }, () => connect(port, "127.0.0.1").on("error", () => {}));
    const leave = async () => {
      for (const filler of fillers) filler.destroy();
      await worker.terminate();
    };
    await later(50);
    if (!fillers.some(({ connecting }) => connecting)) {
      await leave();
      throw new CannotHold("this system connects whoever listens");
    }
    const tripo = client(`http://127.0.0.1:${port}`);
    return { start: (signal) => tripo.balance({ signal }), reached: () => later(20), leave };
  },
};
