/** Programs in TypeScript: each is a module that compiles and runs. */
import type { Api, TaskType } from "../../ir/api.ts";
import { camel } from "../shared/casing.ts";
import { type ErrorCase, type Language, memberPath, type Program, type Step } from "./program.ts";
import { literal } from "./typescript-literal.ts";

export const typescript: Language = { title: "TypeScript", fence: "ts", brief, write };

/** What the published package is called; the same for every API version. */
const PACKAGE = "tripo-openapi";
// What usually stands around a call: `const model = await … .wait();`
const AROUND = 30;
/** Without the secret it throws: a made-up one would believe anybody. */
const RECEIVER = `const webhooks = new Webhooks({ secrets: process.env["TRIPO_WEBHOOK_SECRET"] ?? "" });`;

export function packageOf({ name }: Api): string {
  return `${PACKAGE}/${name}`;
}

function brief({ name }: TaskType): string {
  return `tripo.${camel(name.words)}(input)`;
}

function write({ api, client, steps }: Program): string {
  const names = [...(client === "none" ? [] : ["Tripo"]), ...steps.flatMap(namesOf)].sort();
  const region = JSON.stringify(api.servers.at(-1)?.region ?? "default");
  const made = {
    usual: ["const tripo = new Tripo();"],
    told: [`const tripo = new Tripo({ apiKey: process.env["MY_KEY"], region: ${region} });`],
    none: [],
  };
  return [`import { ${names.join(", ")} } from "${packageOf(api)}";`, "", ...made[client], ...steps.flatMap(lines)].join("\n");
}

function namesOf(step: Step): string[] {
  if (step.does === "attempt") return [...step.steps.flatMap(namesOf), ...step.cases.map(({ error }) => error)];
  if (step.does === "receive") return ["Webhooks"];
  return step.does === "handle" ? ["WebhookError"] : [];
}

function lines(step: Step): string[] {
  switch (step.does) {
    case "run":
      return run(step);
    case "start":
      return [`const ${step.as} = await ${call(step)};`];
    case "resume":
      return [`const ${step.as} = tripo.task(${JSON.stringify(step.task.name.wire)}, ${JSON.stringify(step.id)});`];
    case "wait":
      return [`const ${step.as} = await ${step.of}.wait();`];
    case "runMany":
      return [
        `const requests = [${Array.from({ length: step.count }, (_, index) => index + 1).join(", ")}].map(() => ${call(step)}.wait());`,
        "for (const result of await Promise.allSettled(requests)) console.log(result.status);",
      ];
    case "download":
      return step.isListed
        ? [`for (const file of await ${step.of}.download("out/")) console.log(file.path, file.bytes);`]
        : [`await ${step.of}.download("out/");`];
    case "show":
      return [
        `console.log(${step.members.map((member) => [step.of, ...memberPath(member)].join(".")).join(", ")});${step.says === undefined ? "" : ` // ${step.says}`}`,
      ];
    case "showBalance":
      return ["console.log(await tripo.balance());"];
    case "attempt":
      return ["", "try {", ...indented(step.steps.flatMap(lines)), "} catch (error) {", ...indented(caught(step.cases)), "}"];
    case "receive":
      return [RECEIVER];
    case "handle":
      return HANDLER;
    case "sign":
      return [
        `const task = ${literal(step.data)};`,
        `const { body, headers } = await webhooks.sign(${JSON.stringify(step.event)}, task);`,
        "console.log((await webhooks.receive(body, headers)).event.type);",
      ];
  }
}

type Run = Extract<Step, { does: "run" }>;

function run({ as, task, input, wait }: Run): string[] {
  const start = `const ${as} = await ${call({ task, input })}.wait(`;
  if (wait !== "watched") return [`${start}${wait === "told" ? "{ webhooks }" : ""});`];
  return [
    "const controller = new AbortController();",
    `${start}{`,
    "  timeoutMs: 15 * 60_000,",
    "  signal: controller.signal,",
    "  onProgress: ({ status, progress }) => console.log(status, progress),",
    "});",
  ];
}

/** `tripo.textToModel({ prompt: "…" })`, the chain continued by the caller. */
function call({ task, input }: Pick<Run, "task" | "input">): string {
  const opening = `tripo.${camel(task.name.words)}(`;
  return `${opening}${literal(input, "", opening.length + AROUND)})`;
}

/** One case that rethrows what it is not about; several are told apart. */
function caught(cases: readonly ErrorCase[]): string[] {
  const shown = ({ words, members }: ErrorCase) =>
    `console.error(${[...(words === undefined ? [] : [JSON.stringify(words)]), ...members.map((member) => ["error", ...memberPath(member)].join("."))].join(", ")});`;
  const [only, ...others] = cases;
  if (only !== undefined && others.length === 0) {
    const isOther = `!(error instanceof ${only.error})`;
    const other = only.reason === undefined ? isOther : `${isOther} || error.reason !== ${JSON.stringify(only.reason)}`;
    return [`if (${other}) throw error;`, shown(only)];
  }
  const branches = cases.flatMap((entry, index) => [
    ...(entry.says === undefined ? [] : [`// ${entry.says}`]),
    `${index === 0 ? "" : "else "}if (error instanceof ${entry.error}) ${shown(entry)}`,
  ]);
  return [...branches, "else throw error;"];
}

const HANDLER = [
  "",
  "export async function handle(request: Request): Promise<Response> {",
  "  try {",
  "    const { event, isRepeated } = await webhooks.receive(await request.arrayBuffer(), request.headers);",
  "    if (!isRepeated) console.log(event.type);",
  "    return new Response(null, { status: 204 });",
  "  } catch (error) {",
  "    if (!(error instanceof WebhookError)) throw error;",
  "    return new Response(error.message, { status: 400 });",
  "  }",
  "}",
];

function indented(text: readonly string[]): string[] {
  return text.flatMap((line) => line.split("\n")).map((line) => `  ${line}`);
}
