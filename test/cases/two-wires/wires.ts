/** Two wires as data: what a client of each is told to do, and what a server of each reads and answers. */

export interface Wire {
  spec: string;
  version: string;
  methods: [make: string, change: string];
  /** The task types, by their names; and as answers call them. */
  types: [string, string];
  answered: [string, string];
  input: object;
  /** The second input, without its source. */
  change: object;
  source: string;
  createPaths: [string, string];
  bodies: [object, object];
  createdStatus: number;
  created: (id: string) => object;
  task: (id: string, type: string, step: "early" | "done") => object;
  readPath: (id: string) => string;
  output: object;
  credits: number;
  traceHeader: string;
  /** What a create answers when the account is empty, and what the client makes of it. */
  refusal: { status: number; body: object; told: object };
  /** An input that is refused before it is sent, and the finding. */
  wrong: { input: object; finding: object };
}

const MODEL = { model: "https://files.example.com/x" };
const SHAPE = { shape_url: "https://files.example.com/x" };

const BY_TYPE: Wire = {
  spec: "spec",
  version: "v2",
  methods: ["textToModel", "convertModel"],
  types: ["text_to_model", "convert_model"],
  answered: ["text_to_model", "convert_model"],
  input: { prompt: "a cube" },
  change: { format: "FBX" },
  source: "original_model_task_id",
  createPaths: ["/task", "/task"],
  bodies: [
    { type: "text_to_model", prompt: "a cube" },
    { type: "convert_model", format: "FBX", original_model_task_id: "id-1" },
  ],
  createdStatus: 200,
  created: (task_id) => ({ code: 0, data: { task_id } }),
  task: (task_id, type, step) => ({
    code: 0,
    data: {
      ...{ task_id, type, input: {}, progress: 0, create_time: 1 },
      ...(step === "done" ? { status: "success", output: MODEL } : { status: "queued", output: {} }),
    },
  }),
  readPath: (id) => `/task/${id}`,
  output: MODEL,
  credits: 20,
  refusal: {
    status: 403,
    body: { code: 2010, message: "No credits today.", suggestion: "Come back." },
    told: {
      ...{ name: "CreditsError", reason: "credits_short", code: 2010, httpStatus: 403, suggestion: "Come back.", traceId: "trace-1" },
      message: "credits_short (2010): No credits today. Buy credits, or wait for running tasks to give theirs back.",
      remedy: "Buy credits, or wait for running tasks to give theirs back.",
    },
  },
  traceHeader: "X-Tripo-Trace-ID",
  wrong: {
    input: { prompt: "a cube", model_seed: "7" },
    finding: { path: "model_seed", reason: "parameter_invalid", code: 1004, severity: "error" },
  },
};

const PATH_PER_TYPE: Wire = {
  spec: "test/cases/two-wires/spec",
  version: "v9",
  methods: ["makeShape", "makePaint"],
  types: ["make_shape", "make_paint"],
  answered: ["shaping", "painting"],
  input: { words: "a cube" },
  change: { colour: "blue" },
  source: "input",
  createPaths: ["/make/shape", "/make/paint"],
  bodies: [{ words: "a cube" }, { input: "id-1", colour: "blue" }],
  createdStatus: 201,
  created: (job_id) => ({ data: { job_id } }),
  task: (job_id, kind, step) => ({ job_id, kind, ...(step === "done" ? { state: "done", result: SHAPE } : { state: "waiting" }) }),
  readPath: (id) => `/jobs/${id}`,
  output: SHAPE,
  credits: 2.5,
  refusal: {
    status: 402,
    body: { error: { code: 8, message: "No credits today." } },
    told: {
      ...{ name: "CreditsError", reason: "too_poor", code: 8, httpStatus: 402, suggestion: undefined, traceId: "trace-1" },
      message: "too_poor (8): No credits today. Fill it.",
      remedy: "Fill it.",
    },
  },
  traceHeader: "X-Request-ID",
  wrong: { input: { words: "a cube", size: 10 }, finding: { path: "size", reason: "bad_request", code: 7, severity: "error" } },
};

export const WIRES: Record<string, Wire> = { "one path, told apart by type": BY_TYPE, "a path per type": PATH_PER_TYPE };
