/** Section G of the fault catalogue: a process that dies. */
import { spawn } from "node:child_process";
import { expect, test } from "vitest";
import { pot } from "../fixtures/pottery.ts";
import { replyJson } from "../servers/fault-server.ts";
import { CREATED, setting } from "./kit.ts";

test("row 78: killed between create and first look, the id is enough to go on, and nothing is created twice", async () => {
  const { server, tripo } = await setting((socket, { method }) => replyJson(socket, method === "POST" ? CREATED : pot("pot-1", "whole")));
  const script = `
    const { Pottery } = await import(${JSON.stringify(new URL("../fixtures/pottery.ts", import.meta.url).href)});
    const tripo = new Pottery({ baseUrl: ${JSON.stringify(server.origin)} });
    await tripo.create("throw_pot", { clay: "red" }, { onTaskCreated: ({ id }) => { console.log(id); return new Promise(() => setInterval(() => {}, 1000)); } });
  `;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: ["ignore", "pipe", "inherit"] });
  const id = await new Promise<string>((done) => child.stdout.once("data", (chunk) => done(String(chunk).trim())));
  const ended = new Promise((done) => child.once("exit", done));
  child.kill("SIGKILL");
  await ended;
  const done = await tripo.task("throw_pot", id).wait();
  expect(done).toMatchObject({ id: "pot-1", status: "whole", output: { shape: "jug" } });
  expect(server.posts()).toBe(1);
});
