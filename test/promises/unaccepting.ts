/** A worker that listens and never accepts: once its queue is full, who connects hangs. */

import { createServer } from "node:net";
import { parentPort } from "node:worker_threads";

const server = createServer();
server.listen({ port: 0, host: "127.0.0.1", backlog: 1 }, () => {
  parentPort?.postMessage(server.address());
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
});
