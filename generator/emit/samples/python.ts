/** Programs in Python: each is a script that type-checks and runs. */
import type { TaskType } from "../../ir/api.ts";
import { textLiteral as text } from "../python/literal.ts";
import { argumentName, methodName } from "../python/names.ts";
import { type ErrorCase, type Input, type Language, memberPath, type Program, type Step } from "./program.ts";
import { flat, INDENT, literal } from "./python-literal.ts";

export const python: Language = { title: "Python", fence: "python", brief, write };

const LINE_WIDTH = 96;
const RECEIVER = 'webhooks = Webhooks(secrets=[os.environ["TRIPO_WEBHOOK_SECRET"]])';

function brief({ name }: TaskType): string {
  return `tripo.${methodName(name.words)}(…)`;
}

function write(program: Program): string {
  const { api, client, steps } = program;
  const names = [...clientNames(client, steps), ...steps.flatMap(namesOf)].sort();
  const own = `from tripo_openapi.${api.name} import ${names.join(", ")}`;
  const body = [...clientLines(program), ...steps.flatMap(lines)].join("\n");
  const standard = [...importsOf(body)].map(([, statement]) => statement).join("\n");
  return [standard, own, body.replace(/^\n+/, "")].filter(Boolean).join("\n\n");
}

const STANDARD = [
  [/\basyncio\./, "import asyncio"],
  [/\bos\./, "import os"],
  [/\bMapping\[/, "from collections.abc import Mapping"],
  [/\bPath\(/, "from pathlib import Path"],
] as const;

function importsOf(body: string) {
  return STANDARD.filter(([used]) => used.test(body));
}

/** Many at a time is told with the client that needs no threads. */
function isConcurrent(steps: readonly Step[]): boolean {
  return steps.some(({ does }) => does === "runMany");
}

function clientNames(client: Program["client"], steps: readonly Step[]): string[] {
  if (client === "none") return [];
  return [isConcurrent(steps) ? "AsyncTripo" : "Tripo"];
}

function clientLines({ api, client, steps }: Program): string[] {
  if (client === "none" || isConcurrent(steps)) return [];
  const told = `api_key=os.environ["MY_KEY"], region=${text(api.servers.at(-1)?.region ?? "default")}`;
  return [`tripo = Tripo(${client === "told" ? told : ""})`];
}

function namesOf(step: Step): string[] {
  if (step.does === "attempt") return [...step.steps.flatMap(namesOf), ...step.cases.map(({ error }) => error)];
  if (step.does === "receive") return ["Webhooks"];
  if (step.does === "run" && step.wait === "watched") return ["TaskState"];
  return step.does === "handle" ? ["WebhookError"] : [];
}

function lines(step: Step): string[] {
  switch (step.does) {
    case "run":
      return run(step);
    case "start":
      return [`${step.as} = ${call(step)}`];
    case "resume":
      return [`${step.as} = tripo.task(${text(step.task.name.wire)}, ${text(step.id)})`];
    case "wait":
      return [`${step.as} = ${step.of}.wait()`];
    case "runMany":
      return runMany(step);
    case "download":
      return step.isListed
        ? [`for file in ${step.of}.download("out/"):`, "    print(file.path, file.bytes)"]
        : [`${step.of}.download("out/")`];
    case "show":
      return [`print(${step.members.map((name) => member(step.of, name)).join(", ")})${step.says === undefined ? "" : `  # ${step.says}`}`];
    case "showBalance":
      return ["print(tripo.balance())"];
    case "attempt":
      return ["", "try:", ...indented(step.steps.flatMap(lines)), ...step.cases.flatMap(caught)];
    case "receive":
      return [RECEIVER];
    case "handle":
      return HANDLER;
    case "sign":
      return [
        `task = ${literal(step.data)}`,
        `delivery = webhooks.sign(${text(step.event)}, task)`,
        "print(webhooks.receive(delivery.body, delivery.headers).type)",
      ];
  }
}

type Run = Extract<Step, { does: "run" }>;

function run({ as, task, input, wait }: Run): string[] {
  const start = `${as} = ${call({ task, input })}.wait(`;
  if (wait !== "watched") return [`${start}${wait === "told" ? "webhooks=webhooks" : ""})`];
  const show = ["def show(state: TaskState) -> None:", "    print(state.status, state.progress)"];
  return ["", "", ...show, "", "", `${start}timeout=15 * 60, on_progress=show)`];
}

function runMany({ task, input, count }: Extract<Step, { does: "runMany" }>): string[] {
  const inside = [
    "async with AsyncTripo() as tripo:",
    ...indented([
      `requests = [${call({ task, input })}.wait() for _ in range(${count})]`,
      "for result in await asyncio.gather(*requests, return_exceptions=True):",
      "    print(result)",
    ]),
  ];
  return ["", "", "async def main() -> None:", ...indented(inside), "", "", "asyncio.run(main())"];
}

/** `tripo.text_to_model(prompt="…")`, the chain continued by the caller. */
export function call({ task, input }: Pick<Run, "task" | "input">): string {
  return called(`tripo.${methodName(task.name.words)}`, input);
}

function called(name: string, input: Input): string {
  const entries = Object.entries(input).map(([field, value]) => `${argumentName(field)}=${literal(value, INDENT)}`);
  const short = `${name}(${Object.entries(input)
    .map(([field, value]) => `${argumentName(field)}=${flat(value)}`)
    .join(", ")})`;
  // What stands around a call: `model = … .wait()`
  return short.length + 20 <= LINE_WIDTH ? short : `${name}(\n${entries.map((entry) => `${INDENT}${entry},\n`).join("")})`;
}

function caught({ error, reason, says, words, members }: ErrorCase): string[] {
  const shown = [...(words === undefined ? [] : [text(words)]), ...members.map((name) => member("error", name))].join(", ");
  const other = reason === undefined ? [] : [`if error.reason != ${text(reason)}:`, `${INDENT}raise`];
  return [`except ${error} as error:`, ...indented([...(says === undefined ? [] : [`# ${says}`]), ...other, `print(${shown})`])];
}

const HANDLER = [
  "",
  "",
  "def handle(body: bytes, headers: Mapping[str, str]) -> int:",
  "    try:",
  "        event = webhooks.receive(body, headers)",
  "    except WebhookError:",
  "        return 400",
  "    if not event.is_repeated:",
  "        print(event.type)",
  "    return 204",
];

/** What clients call by words of their own has this language's case; what stands in an output is as on the wire. */
function member(of: string, name: string): string {
  const path = memberPath(name);
  const end = path.indexOf("output") + 1 || path.length;
  const words = path.slice(0, end).map((part) => part.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
  return [of, ...words, ...path.slice(end)].join(".");
}

function indented(all: readonly string[]): string[] {
  return all.flatMap((line) => line.split("\n")).map((line) => (line === "" ? "" : `${INDENT}${line}`));
}
