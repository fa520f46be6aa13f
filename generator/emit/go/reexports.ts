/** What the package of an API version gives of the runtime under its own name: one import is enough for a program. */

export interface OptionView {
  name: string;
  parameters: string;
  /** As they are handed on. */
  names: string;
  result: string;
  docs: string;
}

export const TYPES: readonly string[] = [
  ...["Option", "CreateOption", "SharedOption", "UploadOption", "WaitOption", "DownloadOption"],
  ...["ChecksMode", "SlotsMode", "Timeouts", "Storage", "Deps", "Warning", "UploadProgress", "Arrivals", "Existing", "Downloaded"],
  ...[
    "TaskState",
    "Lifecycle",
    "Finding",
    "Severity",
    "Price",
    "PriceLine",
    "Balance",
    "UsageOptions",
    "UsageRow",
    "Object",
    "RawTask",
    "RawOutput",
  ],
  ...[
    "Error",
    "ErrorFacts",
    "ErrorKind",
    "Retry",
    "APIError",
    "AuthError",
    "InputError",
    "SourceError",
    "RateLimitError",
    "SlotsFullError",
  ],
  ...["CreditsError", "ModerationError", "FileError", "VersionError", "PermissionError", "ServerError", "TaskFailed", "WaitTimeout"],
  ...["CreateOutcomeUnknown", "APIVersionRetired", "ConnectionError", "InvalidResponse", "CheckFailed", "BudgetExceeded", "ConfigError"],
  ...["UploadError", "DownloadError", "AbortError"],
];

export const WEBHOOK_TYPES: readonly string[] = ["Event", "SignedDelivery", "WebhookError", "WebhookReason"];

export const WORDS: readonly string[] = [
  ...["Forever", "ChecksError", "ChecksWarn", "ChecksOff", "SlotsWait", "SlotsThrow", "SeverityError", "SeverityWarning"],
  ...["ExistingFail", "ExistingOverwrite", "ExistingUnique", "Ongoing", "Success", "Failure"],
  ...["RetryNever", "RetryReadOnly", "RetryRefused", "RetrySlot"],
];

export const WEBHOOK_WORDS: readonly string[] = [
  ...["SignatureMissing", "SignatureMalformed", "TooOld", "TooNew", "SignatureMismatch", "BodyMalformed"],
];

export const OPTIONS: readonly OptionView[] = [
  option("WithAPIKey", ["key string"], "Option", "gives the key; default: the environment variable of the API version."),
  option(
    "WithBaseURL",
    ["url string"],
    "Option",
    "says where the API is: everything before the first path segment of an operation; https, or http on loopback.",
  ),
  option("WithRegion", ["region string"], "Option", "chooses one of the documented hosts; a key works in one region only."),
  option(
    "WithHTTPClient",
    ["client *http.Client"],
    "Option",
    "sends through your own client: its transport and its timeout are used, never its redirects.",
  ),
  option("WithOnWarning", ["hear func(Warning)"], "Option", "hears what may well be right; default: the standard logger."),
  option("WithTimeouts", ["timeouts Timeouts"], "Option", "limits each attempt."),
  option("WithStorage", ["storage Storage"], "Option", "says where uploads may go."),
  option("WithDeps", ["deps Deps"], "Option", "sets clock, chance and sleep, for tests."),
  option("WithChecks", ["mode ChecksMode"], "SharedOption", "says what local checks do before a create; default ChecksError."),
  option("WithSlots", ["mode SlotsMode"], "SharedOption", "says what to do when there is no free slot; default SlotsWait."),
  option("WithSlotTimeout", ["timeout time.Duration"], "SharedOption", "says how long to wait for a slot; default 10 minutes, or Forever."),
  option("WithMaxCredits", ["credits float64"], "SharedOption", "refuses what is dearer, or of unknown price, before it is sent."),
  option(
    "WithOnTaskCreated",
    ["keep func(id, taskType string)"],
    "CreateOption",
    "is called before anything else happens with the new task: keep the id.",
  ),
  option("WithOperation", ["id string"], "CreateOption", "names the operation of a raw create, where several create."),
  option("WithTaskType", ["taskType string"], "CreateOption", "is what the handle of a raw create says of itself."),
  option("WithOnUpload", ["hear func(UploadProgress)"], "UploadOption", "hears of files that are uploaded."),
  option(
    "WithTimeout",
    ["timeout time.Duration"],
    "WaitOption",
    "limits a wait; default 10 minutes, or Forever. The task is not cancelled when it is over.",
  ),
  option("WithProgress", ["hear func(TaskState)"], "WaitOption", "is called when status or progress changed."),
  option("WithWebhooks", ["webhooks Arrivals"], "WaitOption", "lets the wait end by an event or a poll, whichever is first."),
  option("WithFields", ["fields ...string"], "DownloadOption", "chooses outputs, as they are called in the output; default all."),
  option("WithExisting", ["existing Existing"], "DownloadOption", "says what to do when a name is taken; default ExistingFail."),
];

function option(name: string, parameters: readonly string[], result: string, says: string): OptionView {
  const names = parameters.map((parameter) => {
    const [called = "", type = ""] = parameter.split(" ");
    return type.startsWith("...") ? `${called}...` : called;
  });
  return { name, parameters: parameters.join(", "), names: names.join(", "), result, docs: `// ${name} ${says}` };
}
