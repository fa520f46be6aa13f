/** Names that a language or the clients have taken already. A test holds the lists to what the runtimes of TypeScript and Python export. */
import { words } from "./words.ts";

/** Types of the languages: a schema of that name would shadow one, or be renamed by some generator. */
const OF_LANGUAGES =
  "any array boolean bytes date dict error exception function int interface list map never null number object optional promise record result set string struct symbol tuple type undefined union unknown void";

/** Types of every client, in words: the same in each language. */
const OF_CLIENTS =
  "abort_error api_error api_error_facts api_error_guard api_version_retired auth_error balance budget_exceeded check_failed checks_mode client config_error connection_error create_options create_outcome_unknown credits_error deps download_error download_target downloaded empty_slot error_facts error_name file_error file_path file_reference file_source finding finished_task input_error invalid_response json local_file moderation_error other_reason pending_task permission_error price price_line prices rate_limit_error raw_create_options read_options reasoned reference server_error slots_full_error source_error storage_options task task_failed task_map task_of task_state task_types timeouts tripo tripo_client tripo_error tripo_options upload_error upload_options upload_progress usage_options usage_row version_error wait_options wait_timeout warning webhook_error webhook_event webhooks wire wire_reference";

/** Members of every client and of every object: a task type of that name would hide one. */
const METHODS =
  "balance check close constructor create create_task default get_task has_own_property is_prototype_of new of price property_is_enumerable prototype task then to_json to_locale_string to_string upload usage value_of wait";

/** Of the Python client alone: its modules import these beside the types of a spec. Events are missing: a spec that has webhooks describes them itself. */
const OF_PYTHON =
  "async_finished_task async_task async_tripo binary_file connection_failed literal mapping not_given other_event output permission_denied price_list sequence signed_delivery storage tripo_warning typed_dict unpack";

/** What Python lets nobody call a method. */
const KEYWORDS =
  "false none true and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield";

const schemas = new Set(`${OF_LANGUAGES} ${OF_CLIENTS} ${OF_PYTHON}`.split(" "));
const methods = new Set(`${METHODS} ${KEYWORDS}`.split(" "));

export function isReservedSchema(name: string): boolean {
  return schemas.has(words(name).join("_"));
}

export function isReservedTask(name: string): boolean {
  return methods.has(words(name).join("_"));
}

/** Fields that JavaScript objects treat in their own way. */
export function isReservedField(name: string): boolean {
  return name === "__proto__" || name === "constructor" || name === "prototype";
}
