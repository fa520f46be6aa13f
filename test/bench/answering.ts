/** A worker that answers like the service, on loopback: a thread of its own, so that it takes no time from the client's. */
import { createServer } from "node:http";
import { parentPort } from "node:worker_threads";

const ID = "1ec04ced-4b87-44f6-a296-beee80777941";
const CREATED = JSON.stringify({ code: 0, data: { task_id: ID } });
const TASK = JSON.stringify({
  code: 0,
  data: {
    task_id: ID,
    type: "text_to_model",
    status: "success",
    input: { type: "text_to_model", prompt: "a small stone bridge" },
    output: { pbr_model: "https://files.example.com/bridge.glb" },
    progress: 100,
    create_time: 1771545600,
    consumed_credit: 20,
    queuing_num: -1,
    running_left_time: -1,
  },
});

const server = createServer((request, response) => {
  request.resume();
  request.on("end", () => {
    const text = request.method === "POST" ? CREATED : TASK;
    response.writeHead(200, { "Content-Type": "application/json", "Content-Length": text.length });
    response.end(text);
  });
});

server.listen(0, "127.0.0.1", () => parentPort?.postMessage(server.address()));
