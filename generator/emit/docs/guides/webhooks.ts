// guides/webhooks.md: what the service tells without being asked, and how to believe it.
import type { Api, Webhooks } from "../../../ir/api.ts";
import { code, fence, inline } from "../../shared/markdown.ts";
import type { Context } from "../context.ts";
import { packageOf, typescriptModule } from "../samples.ts";
import { type Cast, play, resultName } from "./cast.ts";

/** Without the secret it throws: a made-up one would believe anybody. */
const RECEIVER = `const webhooks = new Webhooks({ secrets: process.env["TRIPO_WEBHOOK_SECRET"] ?? "" });`;

export interface WebhooksView {
  events: { name: string; summary: string; description: string }[];
  headers: { name: string; says: string }[];
  signed: string;
  tolerance: string;
  answerSeconds: string;
  handler: string;
  wait: string;
  made: string;
}

export function webhooksView(context: Context, webhooks: Webhooks, cast: Cast): WebhooksView {
  const { api } = context;
  const { headers, scheme } = webhooks;
  return {
    events: webhooks.events.map(({ name, summary, description }) => ({
      name: code(name),
      summary: inline(summary),
      description: inline(description),
    })),
    headers: [
      { name: code(headers.signature), says: `${code(`t=<seconds>,${scheme}=<hex>`)}; several signatures while keys rotate` },
      { name: code(headers.id), says: "the event, the same at every repetition" },
      { name: code(headers.delivery), says: "this delivery; not signed, so nothing should hang on it" },
      { name: code(headers.event), says: "the kind of event, as in the body; not signed either" },
    ],
    signed: code("<seconds>.<raw body>"),
    tolerance: `${Math.round(webhooks.toleranceSeconds / 60)} minutes`,
    answerSeconds: String(webhooks.answerSeconds),
    handler: handlerSample(api),
    wait: waitSample(context, cast),
    made: madeSample(api, webhooks),
  };
}

function handlerSample(api: Api): string {
  const lines = [
    `import { WebhookError, Webhooks } from "${packageOf(api)}";`,
    "",
    RECEIVER,
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
  return fence("ts", lines.join("\n"));
}

function waitSample(context: Context, { words }: Cast): string {
  const name = resultName(words);
  return typescriptModule(
    context.api,
    [RECEIVER, `const ${name} = await ${play(context, words)}.wait({ webhooks });`, `console.log(${name}.status);`],
    ["Webhooks"],
  );
}

function madeSample(api: Api, { events }: Webhooks): string {
  const read = api.operations.find(({ role }) => role === "read")?.pointers ?? {};
  const member = (pointer: string | undefined) => pointer?.split("/").at(-1) ?? "";
  const event = events.find(({ on }) => on === "success")?.name ?? "";
  const lines = [
    `import { Webhooks } from "${packageOf(api)}";`,
    "",
    RECEIVER,
    "const task = {",
    `  ${member(read["id"])}: "1ec04ced-4b87-44f6-a296-beee80777941",`,
    `  ${member(read["type"])}: ${JSON.stringify(api.tasks[0]?.name.wire ?? "")},`,
    `  ${member(read["status"])}: ${JSON.stringify(Object.keys(api.lifecycle).find((status) => api.lifecycle[status] === "success") ?? "")},`,
    "};",
    `const { body, headers } = await webhooks.sign(${JSON.stringify(event)}, task);`,
    "console.log((await webhooks.receive(body, headers)).event.type);",
  ];
  return fence("ts", lines.join("\n"));
}
