package main

import (
	"errors"
	"fmt"
	"time"

	"github.com/tripo-openapi/tripo-openapi-go/tripo"
)

// toldError tells an error by TypeScript's names of classes and fields.
func (s *stage) toldError(err error) facts {
	ours, ok := err.(tripo.Error)
	if !ok {
		return facts{"name": fmt.Sprintf("%T", err), "message": err.Error()}
	}
	base := ours.Facts()
	told := facts{
		"name": nameOf(err), "message": spelled(base.Message), "retry": base.Retry, "retryable": ours.Retryable(),
		"taskId": orNull(base.TaskID), "traceId": orNull(base.TraceID),
	}
	if cause, ok := base.Cause.(tripo.Error); ok {
		told["cause"] = s.toldError(cause)
	}
	var answered *tripo.APIError
	if _, isFailed := err.(*tripo.TaskFailed); !isFailed && errors.As(err, &answered) && isAnswer(err) {
		told["reason"], told["code"], told["meaning"], told["remedy"] = answered.Reason, orNothing(answered.Code), answered.Meaning, answered.Remedy
		told["kind"], told["httpStatus"], told["suggestion"] = answered.Kind, answered.HTTPStatus, orNull(answered.Suggestion)
		if answered.RetryAfter != nil {
			told["retryAfterMs"] = float64(*answered.RetryAfter) / float64(time.Millisecond)
		}
		return told
	}
	s.addOwnFacts(told, err)
	return told
}

// isAnswer tells an answer of the service from an error that one has caused.
func isAnswer(err error) bool {
	switch err.(type) {
	case *tripo.AuthError, *tripo.InputError, *tripo.SourceError, *tripo.RateLimitError, *tripo.SlotsFullError, *tripo.CreditsError,
		*tripo.ModerationError, *tripo.FileError, *tripo.VersionError, *tripo.PermissionError, *tripo.ServerError:
		return true
	}
	return false
}

func (s *stage) addOwnFacts(told facts, err error) {
	switch e := err.(type) {
	case *tripo.TaskFailed:
		told["reason"], told["code"], told["meaning"], told["remedy"], told["task"] = e.Reason, orNothing(e.Code), e.Meaning, e.Remedy, toldState(e.Task)
	case *tripo.WaitTimeout:
		told["lastTask"] = toldState(e.LastTask)
	case *tripo.CreateOutcomeUnknown:
		told["attemptId"], told["bodyDigest"] = e.AttemptID, e.BodyDigest
	case *tripo.APIVersionRetired:
		told["successor"], told["baseUrl"] = e.Successor, e.BaseURL
	case *tripo.ConnectionError:
		told["sent"] = e.Sent
	case *tripo.InvalidResponse:
		told["httpStatus"], told["task"] = orNothing(e.HTTPStatus), toldState(e.Task)
	case *tripo.CheckFailed:
		told["findings"] = toldFindings(e.Findings)
	case *tripo.BudgetExceeded:
		told["credits"], told["maxCredits"] = e.Credits, e.MaxCredits
	case *tripo.UploadError:
		told["path"], told["httpStatus"] = orNull(e.Path), orNothing(e.HTTPStatus)
	case *tripo.DownloadError:
		told["path"], told["httpStatus"] = orNull(e.Path), orNothing(e.HTTPStatus)
		if e.Downloaded != nil {
			told["downloaded"], _ = s.toldDownloads(e.Downloaded, false)
		}
	case *tripo.WebhookError:
		told["reason"] = e.Reason
	}
}

func orNothing(number int) any {
	if number == 0 {
		return nil
	}
	return number
}
