/** Programs in Go: each is a `package main` that compiles and runs. */
import { format } from "@wasm-fmt/gofmt";
import type { TaskType } from "../../ir/api.ts";
import { exported, MODULE, packageName } from "../go/names.ts";
import { outputType } from "../go/shape.ts";
import { goString } from "../go/text.ts";
import { anyLiteral, inputLiteral } from "./go-literal.ts";
import { type ErrorCase, isInput, type Language, memberPath, type Program, type Step, type Value, Variable } from "./program.ts";

export const go: Language = { title: "Go", fence: "go", brief, write };

const STANDARD = ["context", "errors", "fmt", "log", "net/http", "os", "time"] as const;

function brief({ name }: TaskType): string {
  return `tripo.${exported(name.wire)}(ctx, input)`;
}

function write(program: Program): string {
  const { api, steps } = program;
  const attempt = steps.find((step) => step.does === "attempt");
  const body = attempt === undefined ? [main(program, steps)] : [attempted(program, attempt.cases), runner(program, attempt.steps)];
  const code = body.join("\n\n");
  const used = STANDARD.filter((path) => new RegExp(`\\b${path.split("/").at(-1)}\\.`).test(code)).map((path) => `"${path}"`);
  const own = `"${MODULE}/${packageName(api.name)}"`;
  return format(`package main\n\nimport (\n${used.join("\n")}\n\n${own}\n)\n\n${code}\n`).trimEnd();
}

function main(program: Program, steps: readonly Step[]): string {
  return `func main() {\n${linesOf(program, steps, FATAL).join("\n")}\n}`;
}

function runner(program: Program, steps: readonly Step[]): string {
  return `func run(ctx context.Context) error {\n${linesOf(program, steps, "return err", { hasContext: true }).join("\n")}\nreturn nil\n}`;
}

const FATAL = "log.Fatal(err)";

function linesOf(program: Program, steps: readonly Step[], fail: string, { hasContext = false } = {}): string[] {
  const { client, api } = program;
  const own = packageName(api.name);
  const region = goString(api.servers.at(-1)?.region ?? "default");
  const options = client === "told" ? `${own}.WithAPIKey(os.Getenv("MY_KEY")), ${own}.WithRegion(${region})` : "";
  const opened = client === "none" ? [] : [`tripo, err := ${own}.New(${options})`, checked(fail)];
  const lines = [...opened, ...steps.flatMap((step, index) => written(program, step, { fail, after: steps.slice(index + 1) }))];
  const needsContext = !hasContext && lines.some((line) => /\(ctx[,)]/.test(line));
  return [...(needsContext ? ["ctx := context.Background()"] : []), ...lines];
}

interface Place {
  /** What is done with an error. */
  fail: string;
  after: readonly Step[];
}

function written(program: Program, step: Step, place: Place): string[] {
  const own = packageName(program.api.name);
  const check = checked(place.fail);
  switch (step.does) {
    case "run":
      return run(program, step, place);
    case "start":
      return [`${step.as}, err := ${call(program, step)}`, check];
    case "resume":
      return [`${step.as}, err := tripo.${exported(step.task.name.wire)}Task(${goString(step.id)})`, check];
    case "wait":
      return [`${step.as}, err := ${step.of}.Wait(ctx)`, check];
    case "runMany":
      return runMany(program, step);
    case "download":
      return step.isListed
        ? [
            `files, err := ${step.of}.Download(ctx, "out/")`,
            check,
            "for _, file := range files {",
            "fmt.Println(file.Path, file.Bytes)",
            "}",
          ]
        : [`if _, err := ${step.of}.Download(ctx, "out/"); err != nil {`, place.fail, "}"];
    case "show":
      return [
        `fmt.Println(${step.members.map((name) => printed(program, step.of, name)).join(", ")})${step.says === undefined ? "" : ` // ${step.says}`}`,
      ];
    case "showBalance":
      return ["balance, err := tripo.Balance(ctx)", check, "fmt.Println(balance.Balance)"];
    case "receive":
      return [`webhooks, err := ${own}.NewWebhooks(os.Getenv("TRIPO_WEBHOOK_SECRET"))`, check];
    case "handle":
      return [
        `http.Handle("/hook", webhooks.Handler(func(ctx context.Context, event ${own}.Event) error {`,
        "fmt.Println(event.Type)",
        "return nil",
        "}))",
      ];
    case "sign":
      return [
        `delivery, err := webhooks.Sign(${goString(step.event)}, ${anyLiteral(step.data)})`,
        check,
        "event, err := webhooks.Receive(delivery.Body, delivery.Header)",
        check,
        "fmt.Println(event.Type)",
      ];
    case "attempt":
      return [];
  }
}

type Run = Extract<Step, { does: "run" }>;

/** Created and waited for; a variable that nobody reads would not compile. */
function run(program: Program, step: Run, { fail, after }: Place): string[] {
  const { as, wait } = step;
  const own = packageName(program.api.name);
  const check = checked(fail);
  const options = {
    watched: [
      `, ${own}.WithTimeout(15*time.Minute), ${own}.WithProgress(func(state ${own}.TaskState) {`,
      `fmt.Println(state.Status, ${own}.Or(state.Progress, 0))`,
      "})",
    ].join("\n"),
    told: `, ${own}.WithWebhooks(webhooks)`,
  };
  const waits = `${as}Task.Wait(ctx${wait === undefined ? "" : options[wait]})`;
  const waited = after.some((later) => reads(later, as))
    ? [`${as}, err := ${waits}`, check]
    : [`if _, err := ${waits}; err != nil {`, fail, "}"];
  return [`${as}Task, err := ${call(program, step)}`, check, ...waited];
}

function reads(step: Step, name: string): boolean {
  if ("of" in step) return step.of === name;
  return "input" in step && holds(step.input, name);
}

function holds(value: Value, name: string): boolean {
  if (value instanceof Variable) return value.name === name;
  const parts = isInput(value) || Array.isArray(value) ? Object.values(value) : [];
  return parts.some((part) => holds(part, name));
}

function runMany(program: Program, step: Extract<Step, { does: "runMany" }>): string[] {
  return [
    "results := make(chan error)",
    `for range ${step.count} {`,
    "go func() {",
    `task, err := ${call(program, step)}`,
    "if err == nil {",
    "_, err = task.Wait(ctx)",
    "}",
    "results <- err",
    "}()",
    "}",
    `for range ${step.count} {`,
    "fmt.Println(<-results)",
    "}",
  ];
}

function call({ api }: Program, { task, input }: Pick<Run, "task" | "input">): string {
  return `tripo.${exported(task.name.wire)}(ctx, ${inputLiteral({ api, task }, input)})`;
}

function checked(fail: string): string {
  return `if err != nil {\n${fail}\n}`;
}

/** What the errors of `run` are told apart by. */
function attempted({ api }: Program, cases: readonly ErrorCase[]): string {
  const own = packageName(api.name);
  const variables = cases.map(({ error }) => `var ${variable(error)} *${own}.${typeName(error)}`);
  const branches = cases.flatMap(({ error, reason, says, words, members }) => [
    `case errors.As(err, &${variable(error)})${reason === undefined ? "" : ` && ${variable(error)}.Reason == ${goString(reason)}`}:`,
    ...(says === undefined ? [] : [`// ${says}`]),
    `fmt.Println(${[...(words === undefined ? [] : [goString(words)]), ...members.map((name) => member(variable(error), name))].join(", ")})`,
  ]);
  return [
    "func main() {",
    ...variables,
    "switch err := run(context.Background()); {",
    "case err == nil:",
    ...branches,
    "default:",
    FATAL,
    "}",
    "}",
  ].join("\n");
}

/** `ApiError` -> `APIError` */
function typeName(error: string): string {
  return exported(snake(error));
}

function variable(error: string): string {
  return error.charAt(0).toLowerCase() + error.slice(1);
}

/** Fields of tasks and states that are pointers: what the service may not tell. */
const POINTERS: ReadonlySet<string> = new Set(["credits", "progress"]);

/** A member as it is printed: not the address of one that may be missing. */
function printed({ api, steps }: Program, of: string, name: string): string {
  const text = member(of, name);
  const own = packageName(api.name);
  if (POINTERS.has(name)) return `${own}.Or(${text}, 0)`;
  const run = steps.find((step) => step.does === "run" && step.as === of);
  const output = run?.does === "run" ? run.task.outputs.find(({ path }) => `output/${path}` === name) : undefined;
  const type = output === undefined ? "" : outputType(output, null);
  if (!type.startsWith("*")) return text;
  return `${own}.Or(${text}, ${type === "*bool" ? "false" : "0"})`;
}

/** `taskId` -> `TaskID`; what an error says is a method in this language. */
function member(of: string, name: string): string {
  const path = memberPath(name).map((part) => (part === "message" ? "Error()" : exported(snake(part))));
  return [of, ...path].join(".");
}

function snake(name: string): string {
  return name.replace(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
}
