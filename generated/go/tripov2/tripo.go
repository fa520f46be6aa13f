// Generated from spec/v2: do not edit.

package tripov2

import (
	"net/http"
	"time"

	"github.com/tripo-openapi/tripo-openapi-go/tripo"
)

// What programs need of the runtime, so that one import is enough.
type (
	// Option is that of package tripo.
	Option = tripo.Option
	// CreateOption is that of package tripo.
	CreateOption = tripo.CreateOption
	// SharedOption is that of package tripo.
	SharedOption = tripo.SharedOption
	// UploadOption is that of package tripo.
	UploadOption = tripo.UploadOption
	// WaitOption is that of package tripo.
	WaitOption = tripo.WaitOption
	// DownloadOption is that of package tripo.
	DownloadOption = tripo.DownloadOption
	// ChecksMode is that of package tripo.
	ChecksMode = tripo.ChecksMode
	// SlotsMode is that of package tripo.
	SlotsMode = tripo.SlotsMode
	// Timeouts is that of package tripo.
	Timeouts = tripo.Timeouts
	// Storage is that of package tripo.
	Storage = tripo.Storage
	// Deps is that of package tripo.
	Deps = tripo.Deps
	// Warning is that of package tripo.
	Warning = tripo.Warning
	// UploadProgress is that of package tripo.
	UploadProgress = tripo.UploadProgress
	// Arrivals is that of package tripo.
	Arrivals = tripo.Arrivals
	// Existing is that of package tripo.
	Existing = tripo.Existing
	// Downloaded is that of package tripo.
	Downloaded = tripo.Downloaded
	// TaskState is that of package tripo.
	TaskState = tripo.TaskState
	// Lifecycle is that of package tripo.
	Lifecycle = tripo.Lifecycle
	// Finding is that of package tripo.
	Finding = tripo.Finding
	// Severity is that of package tripo.
	Severity = tripo.Severity
	// Price is that of package tripo.
	Price = tripo.Price
	// PriceLine is that of package tripo.
	PriceLine = tripo.PriceLine
	// Balance is that of package tripo.
	Balance = tripo.Balance
	// UsageOptions is that of package tripo.
	UsageOptions = tripo.UsageOptions
	// UsageRow is that of package tripo.
	UsageRow = tripo.UsageRow
	// Object is that of package tripo.
	Object = tripo.Object
	// RawTask is that of package tripo.
	RawTask = tripo.RawTask
	// RawOutput is that of package tripo.
	RawOutput = tripo.RawOutput
	// Error is that of package tripo.
	Error = tripo.Error
	// ErrorFacts is that of package tripo.
	ErrorFacts = tripo.ErrorFacts
	// ErrorKind is that of package tripo.
	ErrorKind = tripo.ErrorKind
	// Retry is that of package tripo.
	Retry = tripo.Retry
	// APIError is that of package tripo.
	APIError = tripo.APIError
	// AuthError is that of package tripo.
	AuthError = tripo.AuthError
	// InputError is that of package tripo.
	InputError = tripo.InputError
	// SourceError is that of package tripo.
	SourceError = tripo.SourceError
	// RateLimitError is that of package tripo.
	RateLimitError = tripo.RateLimitError
	// SlotsFullError is that of package tripo.
	SlotsFullError = tripo.SlotsFullError
	// CreditsError is that of package tripo.
	CreditsError = tripo.CreditsError
	// ModerationError is that of package tripo.
	ModerationError = tripo.ModerationError
	// FileError is that of package tripo.
	FileError = tripo.FileError
	// VersionError is that of package tripo.
	VersionError = tripo.VersionError
	// PermissionError is that of package tripo.
	PermissionError = tripo.PermissionError
	// ServerError is that of package tripo.
	ServerError = tripo.ServerError
	// TaskFailed is that of package tripo.
	TaskFailed = tripo.TaskFailed
	// WaitTimeout is that of package tripo.
	WaitTimeout = tripo.WaitTimeout
	// CreateOutcomeUnknown is that of package tripo.
	CreateOutcomeUnknown = tripo.CreateOutcomeUnknown
	// APIVersionRetired is that of package tripo.
	APIVersionRetired = tripo.APIVersionRetired
	// ConnectionError is that of package tripo.
	ConnectionError = tripo.ConnectionError
	// InvalidResponse is that of package tripo.
	InvalidResponse = tripo.InvalidResponse
	// CheckFailed is that of package tripo.
	CheckFailed = tripo.CheckFailed
	// BudgetExceeded is that of package tripo.
	BudgetExceeded = tripo.BudgetExceeded
	// ConfigError is that of package tripo.
	ConfigError = tripo.ConfigError
	// UploadError is that of package tripo.
	UploadError = tripo.UploadError
	// DownloadError is that of package tripo.
	DownloadError = tripo.DownloadError
	// AbortError is that of package tripo.
	AbortError = tripo.AbortError
)

// Words of the runtime.
const (
	Forever           = tripo.Forever
	ChecksError       = tripo.ChecksError
	ChecksWarn        = tripo.ChecksWarn
	ChecksOff         = tripo.ChecksOff
	SlotsWait         = tripo.SlotsWait
	SlotsThrow        = tripo.SlotsThrow
	SeverityError     = tripo.SeverityError
	SeverityWarning   = tripo.SeverityWarning
	ExistingFail      = tripo.ExistingFail
	ExistingOverwrite = tripo.ExistingOverwrite
	ExistingUnique    = tripo.ExistingUnique
	Ongoing           = tripo.Ongoing
	Success           = tripo.Success
	Failure           = tripo.Failure
	RetryNever        = tripo.RetryNever
	RetryReadOnly     = tripo.RetryReadOnly
	RetryRefused      = tripo.RetryRefused
	RetrySlot         = tripo.RetrySlot
)

// Ptr gives a pointer to a value: optional fields that could be zero take one.
func Ptr[Value any](value Value) *Value { return &value }

// Or gives what a pointer points to, or `otherwise` when there is none: what the service does not tell is nil.
func Or[Value any](pointer *Value, otherwise Value) Value {
	if pointer == nil {
		return otherwise
	}
	return *pointer
}

// WithAPIKey gives the key; default: the environment variable of the API version.
func WithAPIKey(key string) Option { return tripo.WithAPIKey(key) }

// WithBaseURL says where the API is: everything before the first path segment of an operation; https, or http on loopback.
func WithBaseURL(url string) Option { return tripo.WithBaseURL(url) }

// WithRegion chooses one of the documented hosts; a key works in one region only.
func WithRegion(region string) Option { return tripo.WithRegion(region) }

// WithHTTPClient sends through your own client: its transport and its timeout are used, never its redirects.
func WithHTTPClient(client *http.Client) Option { return tripo.WithHTTPClient(client) }

// WithOnWarning hears what may well be right; default: the standard logger.
func WithOnWarning(hear func(Warning)) Option { return tripo.WithOnWarning(hear) }

// WithTimeouts limits each attempt.
func WithTimeouts(timeouts Timeouts) Option { return tripo.WithTimeouts(timeouts) }

// WithStorage says where uploads may go.
func WithStorage(storage Storage) Option { return tripo.WithStorage(storage) }

// WithDeps sets clock, chance and sleep, for tests.
func WithDeps(deps Deps) Option { return tripo.WithDeps(deps) }

// WithChecks says what local checks do before a create; default ChecksError.
func WithChecks(mode ChecksMode) SharedOption { return tripo.WithChecks(mode) }

// WithSlots says what to do when there is no free slot; default SlotsWait.
func WithSlots(mode SlotsMode) SharedOption { return tripo.WithSlots(mode) }

// WithSlotTimeout says how long to wait for a slot; default 10 minutes, or Forever.
func WithSlotTimeout(timeout time.Duration) SharedOption { return tripo.WithSlotTimeout(timeout) }

// WithMaxCredits refuses what is dearer, or of unknown price, before it is sent.
func WithMaxCredits(credits float64) SharedOption { return tripo.WithMaxCredits(credits) }

// WithOnTaskCreated is called before anything else happens with the new task: keep the id.
func WithOnTaskCreated(keep func(id, taskType string)) CreateOption {
	return tripo.WithOnTaskCreated(keep)
}

// WithOperation names the operation of a raw create, where several create.
func WithOperation(id string) CreateOption { return tripo.WithOperation(id) }

// WithTaskType is what the handle of a raw create says of itself.
func WithTaskType(taskType string) CreateOption { return tripo.WithTaskType(taskType) }

// WithOnUpload hears of files that are uploaded.
func WithOnUpload(hear func(UploadProgress)) UploadOption { return tripo.WithOnUpload(hear) }

// WithTimeout limits a wait; default 10 minutes, or Forever. The task is not cancelled when it is over.
func WithTimeout(timeout time.Duration) WaitOption { return tripo.WithTimeout(timeout) }

// WithProgress is called when status or progress changed.
func WithProgress(hear func(TaskState)) WaitOption { return tripo.WithProgress(hear) }

// WithWebhooks lets the wait end by an event or a poll, whichever is first.
func WithWebhooks(webhooks Arrivals) WaitOption { return tripo.WithWebhooks(webhooks) }

// WithFields chooses outputs, as they are called in the output; default all.
func WithFields(fields ...string) DownloadOption { return tripo.WithFields(fields...) }

// WithExisting says what to do when a name is taken; default ExistingFail.
func WithExisting(existing Existing) DownloadOption { return tripo.WithExisting(existing) }
