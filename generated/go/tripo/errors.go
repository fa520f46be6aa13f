// Copied from runtime/go/errors.go by the generator: edit it there.

package tripo

// Everything that this client gives as an error, all as pointers, for errors.As:
//
//	Error                      an interface: all of these
//	├─ APIError                the service answered that it will not: reason, code, meaning, remedy
//	│  ├─ AuthError  InputError  SourceError  RateLimitError  SlotsFullError  CreditsError
//	│  └─ ModerationError  FileError  VersionError  PermissionError  ServerError
//	├─ TaskFailed              a task ended without success
//	├─ WaitTimeout             a wait ended, its task did not
//	├─ CreateOutcomeUnknown    a task may have been created, and paid
//	├─ APIVersionRetired       the host of this API version is gone
//	├─ ConnectionError         no complete answer came
//	├─ InvalidResponse         an answer came that nobody can read
//	├─ CheckFailed             refused here, before sending
//	├─ BudgetExceeded          dearer than WithMaxCredits
//	├─ ConfigError             an option or an argument is wrong
//	├─ UploadError  DownloadError
//	├─ WebhookError            a delivery is not believed
//	└─ AbortError              your context ended: errors.Is(err, context.Canceled) holds

import (
	"context"
	"fmt"
)

// Error is what all errors of this client are. No message and no field holds a key.
type Error interface {
	error
	// Retryable tells whether doing the same again, later, can help.
	Retryable() bool
	// Facts gives what all of them carry.
	Facts() *ErrorFacts
	clone() Error
}

// ErrorFacts is what all errors carry.
type ErrorFacts struct {
	// What failed, on which thing, with which value, and what to do next.
	Message string
	// When the same may be tried again.
	Retry Retry
	// The task that it is about; may be empty.
	TaskID string
	// Names the request to the vendor's support; may be empty.
	TraceID string
	// What caused it; may be nil.
	Cause error
}

func (e *ErrorFacts) Error() string      { return e.Message }
func (e *ErrorFacts) Unwrap() error      { return e.Cause }
func (e *ErrorFacts) Retryable() bool    { return e.Retry != RetryNever && e.Retry != "" }
func (e *ErrorFacts) Facts() *ErrorFacts { return e }

// TaskFailed: a task ended without success. Nothing is charged for it.
type TaskFailed struct {
	ErrorFacts
	// Name of the error in the catalogue; "unlisted" for one outside of it.
	Reason string
	// 0 when the service told none.
	Code int
	// What the catalogue says; empty for a code outside of it.
	Meaning, Remedy string
	// The task as it ended. Not serialized, as its URLs are signed.
	Task *TaskState `json:"-"`
}

// WaitTimeout: the wait is over, the task goes on; wait again by its id.
type WaitTimeout struct {
	ErrorFacts
	// The last that was heard of it; nil when nothing was. Not serialized, as its URLs are signed.
	LastTask *TaskState `json:"-"`
}

// CreateOutcomeUnknown: the request left and no clear answer came. It is never sent again by itself: that could be paid twice.
type CreateOutcomeUnknown struct {
	ErrorFacts
	// Names this attempt in logs.
	AttemptID string
	// SHA-256 of the body as sent, hex.
	BodyDigest string
}

// APIVersionRetired: a documented host has no address, or answers like one that no longer serves this API version.
type APIVersionRetired struct {
	ErrorFacts
	// The API version that replaced it, and its base URL.
	Successor, BaseURL string
}

// ConnectionError: no complete answer came.
type ConnectionError struct {
	ErrorFacts
	// Sent is false when the request provably never left.
	Sent bool
}

// InvalidResponse: an answer that is cut short, too large, no JSON, a redirect, or without what it must hold.
type InvalidResponse struct {
	ErrorFacts
	// 0 when it is about a task, not about an answer.
	HTTPStatus int
	Task       *TaskState `json:"-"`
}

// CheckFailed: the local checks found errors; nothing was sent.
type CheckFailed struct {
	ErrorFacts
	Findings []Finding
}

// BudgetExceeded: the price is above the limit, or unknown (nil) while there is one; nothing was sent.
type BudgetExceeded struct {
	ErrorFacts
	Credits    *float64
	MaxCredits float64
}

// ConfigError: an option or an argument that cannot be right; nothing was sent.
type ConfigError struct{ ErrorFacts }

// UploadError: a file did not reach storage whole.
type UploadError struct {
	ErrorFacts
	// The field it was for: `file`, `files/2`.
	Path       string
	HTTPStatus int
}

// DownloadError: a result did not arrive whole.
type DownloadError struct {
	ErrorFacts
	// The output field, or the file on disk.
	Path       string
	HTTPStatus int
	// What did arrive.
	Downloaded []Downloaded
}

// AbortError: your context ended. A create that had left ends as CreateOutcomeUnknown with this as its cause.
type AbortError struct {
	ErrorFacts
	// The cause of the context, where one was given.
	Reason error
}

// Unwrap answers to context.Canceled or context.DeadlineExceeded, and to the cause of the context.
func (e *AbortError) Unwrap() []error { return []error{e.Cause, e.Reason} }

func (e *TaskFailed) clone() Error           { copied := *e; return &copied }
func (e *WaitTimeout) clone() Error          { copied := *e; return &copied }
func (e *CreateOutcomeUnknown) clone() Error { copied := *e; return &copied }
func (e *APIVersionRetired) clone() Error    { copied := *e; return &copied }
func (e *ConnectionError) clone() Error      { copied := *e; return &copied }
func (e *InvalidResponse) clone() Error      { copied := *e; return &copied }
func (e *CheckFailed) clone() Error          { copied := *e; return &copied }
func (e *BudgetExceeded) clone() Error       { copied := *e; return &copied }
func (e *ConfigError) clone() Error          { copied := *e; return &copied }
func (e *UploadError) clone() Error          { copied := *e; return &copied }
func (e *DownloadError) clone() Error        { copied := *e; return &copied }
func (e *AbortError) clone() Error           { copied := *e; return &copied }

// aboutTask gives the error as one about a task; others than ours stay as they are. A copy: several waits may have got it.
func aboutTask(err error, id string) error {
	ours, ok := err.(Error)
	if !ok {
		return err
	}
	copied := ours.clone()
	copied.Facts().TaskID = id
	return copied
}

func facts(message string) ErrorFacts {
	return ErrorFacts{Message: message, Retry: RetryNever}
}

func configError(format string, values ...any) *ConfigError {
	return &ConfigError{facts(fmt.Sprintf(format, values...))}
}

// ownEnd is why a scope of this client ended its context. Every other cause is that of somebody else's work, though it be an
// error of ours: an errgroup ends all of its contexts with the first failure.
type ownEnd struct{ error }

func (e ownEnd) Unwrap() error { return e.error }

// aborted is the error of a context that has ended; what ended a scope of this client is told as it is.
func aborted(ctx context.Context) error {
	cause := context.Cause(ctx)
	if own, ok := cause.(ownEnd); ok {
		return own.error
	}
	e := &AbortError{ErrorFacts: facts("Aborted by the signal."), Reason: cause}
	e.Cause = ctx.Err()
	return e
}
