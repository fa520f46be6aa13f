// Copied from runtime/go/api_error.go by the generator: edit it there.

package tripo

import "time"

// APIError: the service answered, and refused or failed. Each kind has a type of its own, which embeds this one:
// errors.As finds either.
type APIError struct {
	ErrorFacts
	// Name of the error in the catalogue; "unlisted" for one outside of it.
	Reason string
	// 0 when the service told none.
	Code int
	// What the catalogue says; empty for a code outside of it.
	Meaning, Remedy string
	Kind            ErrorKind
	HTTPStatus      int
	// The service's own advice; may be empty.
	Suggestion string
	// How long it asked to stay away; nil when it did not.
	RetryAfter *time.Duration
}

// One type per kind.
type (
	// AuthError: the key is missing, wrong, or not allowed to do this.
	AuthError struct{ *APIError }
	// InputError: a parameter is wrong.
	InputError struct{ *APIError }
	// SourceError: a task that was named does not exist or cannot be used here.
	SourceError struct{ *APIError }
	// RateLimitError: too many requests.
	RateLimitError struct{ *APIError }
	// SlotsFullError: too many tasks under way.
	SlotsFullError struct{ *APIError }
	// CreditsError: not enough credits.
	CreditsError struct{ *APIError }
	// ModerationError: the content is not allowed.
	ModerationError struct{ *APIError }
	// FileError: a file cannot be taken.
	FileError struct{ *APIError }
	// VersionError: a model version is unknown or gone.
	VersionError struct{ *APIError }
	// PermissionError: the account may not do this.
	PermissionError struct{ *APIError }
	// ServerError: the service failed.
	ServerError struct{ *APIError }
)

// answered is every error of the service, whatever its kind.
type answered interface {
	Error
	answer() *APIError
}

func (e *APIError) answer() *APIError { return e }

func (e *APIError) clone() Error {
	copied := *e
	return apiErrorOf(copied.Kind, &copied)
}

func (e *AuthError) Unwrap() error       { return e.APIError }
func (e *InputError) Unwrap() error      { return e.APIError }
func (e *SourceError) Unwrap() error     { return e.APIError }
func (e *RateLimitError) Unwrap() error  { return e.APIError }
func (e *SlotsFullError) Unwrap() error  { return e.APIError }
func (e *CreditsError) Unwrap() error    { return e.APIError }
func (e *ModerationError) Unwrap() error { return e.APIError }
func (e *FileError) Unwrap() error       { return e.APIError }
func (e *VersionError) Unwrap() error    { return e.APIError }
func (e *PermissionError) Unwrap() error { return e.APIError }
func (e *ServerError) Unwrap() error     { return e.APIError }

// apiErrorOf gives the type of its kind.
func apiErrorOf(kind ErrorKind, e *APIError) Error {
	switch kind {
	case "auth":
		return &AuthError{e}
	case "source":
		return &SourceError{e}
	case "rate":
		return &RateLimitError{e}
	case "slots":
		return &SlotsFullError{e}
	case "credits":
		return &CreditsError{e}
	case "moderation":
		return &ModerationError{e}
	case "file":
		return &FileError{e}
	case "version":
		return &VersionError{e}
	case "permission":
		return &PermissionError{e}
	case "server":
		return &ServerError{e}
	}
	return &InputError{e}
}

// asAPIError gives what the service answered, when that is what an error is.
func asAPIError(err error) *APIError {
	if e, ok := err.(answered); ok {
		return e.answer()
	}
	return nil
}
