// Copied from runtime/go/transfer.go by the generator: edit it there.

package tripo

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"time"
)

const resumes = 5

// transfer is one file from a URL, whole: it goes on where a connection broke, starts over when it cannot, and never joins
// what may not belong together.
type transfer struct {
	core    *core
	url     string
	field   string
	arrival *arrival
	// A new URL of the same file, or none; asked once per expiry.
	refresh func(context.Context) (string, error)
}

// transferOutcome is how one attempt ended.
type transferOutcome struct {
	// The body is over, whole or not; else it broke, or the status says why nothing came.
	hasEnded, hasExpired, isRefused bool
	status                          int
	cause                           error
}

// sinkFailure is a full disk, which is no broken connection.
type sinkFailure struct{ cause error }

func (f *sinkFailure) Error() string { return f.cause.Error() }

// run gives DownloadError when the file does not come whole, AbortError, or what refresh and the sink give.
func (t *transfer) run(ctx context.Context) (arrived, error) {
	isFresh := false
	for resumed := 0; ; {
		before := t.arrival.received
		outcome, err := t.attempt(ctx)
		if err != nil {
			return arrived{}, err
		}
		if outcome.hasEnded && t.arrival.isWhole() {
			return t.arrival.finish(t.field)
		}
		if outcome.isRefused {
			return arrived{}, t.refusal(outcome.status)
		}
		if outcome.hasExpired {
			if isFresh {
				return arrived{}, t.refusal(outcome.status)
			}
			next, err := t.refresh(ctx)
			if err != nil {
				return arrived{}, err
			}
			if next == "" {
				return arrived{}, t.refusal(outcome.status)
			}
			t.url, isFresh = next, true
			continue
		}
		isFresh = isFresh && t.arrival.received == before
		if resumed == resumes {
			return arrived{}, t.brokenOff(outcome.cause)
		}
		if err := t.core.deps.sleep(ctx, backoff(resumed, firstBackoff, longestBackoff, t.core.random)); err != nil {
			return arrived{}, err
		}
		resumed++
	}
}

func (t *transfer) attempt(outer context.Context) (transferOutcome, error) {
	s := newScope(outer)
	defer s.close()
	outcome, err := t.request(s)
	var full *sinkFailure
	if errors.As(err, &full) {
		return outcome, full.cause
	}
	if outer.Err() != nil {
		return outcome, aborted(outer)
	}
	if ours, ok := err.(Error); ok {
		return outcome, ours
	}
	if err != nil {
		if s.ctx.Err() != nil {
			err = aborted(s.ctx)
		}
		return transferOutcome{cause: err}, nil
	}
	return outcome, nil
}

func (t *transfer) request(s *scope) (transferOutcome, error) {
	watch(s)
	response, err := t.core.openURL(s.ctx, t.url, t.arrival.rangeHeader())
	if err != nil {
		return transferOutcome{}, err
	}
	defer response.Body.Close()
	status := response.StatusCode
	if slices.Contains([]int{http.StatusUnauthorized, http.StatusForbidden, http.StatusNotFound, http.StatusGone}, status) {
		return transferOutcome{hasExpired: true, status: status}, nil
	}
	if status == http.StatusRequestedRangeNotSatisfiable {
		if err := t.arrival.startOver(); err != nil {
			return transferOutcome{}, &sinkFailure{err}
		}
	}
	mayPass := []int{http.StatusRequestTimeout, http.StatusRequestedRangeNotSatisfiable, http.StatusTooManyRequests}
	if slices.Contains(mayPass, status) || status >= 500 {
		return transferOutcome{cause: fmt.Errorf("HTTP %d", status)}, nil
	}
	if status != http.StatusOK && status != http.StatusPartialContent {
		return transferOutcome{isRefused: true, status: status}, nil
	}
	isAccepted, err := t.arrival.accept(extentOf(response))
	if err != nil {
		return transferOutcome{}, &sinkFailure{err}
	}
	if !isAccepted {
		return transferOutcome{cause: errors.New("another part of the file came than was asked for")}, nil
	}
	body, err := decoded(response)
	if err != nil {
		return transferOutcome{}, err
	}
	return t.drain(s, body)
}

func (t *transfer) drain(s *scope, body io.Reader) (transferOutcome, error) {
	piece := make([]byte, pieceBytes)
	for {
		watch(s)
		n, err := body.Read(piece)
		s.arm(Forever, nil)
		if n > 0 {
			if err := t.arrival.write(piece[:n]); err != nil {
				return transferOutcome{}, &sinkFailure{err}
			}
		}
		if err == io.EOF {
			return transferOutcome{hasEnded: true}, nil
		}
		if err != nil {
			return transferOutcome{}, err
		}
	}
}

func watch(s *scope) {
	s.arm(idleTimeout, func() error { return fmt.Errorf("nothing came for %d s", idleTimeout/time.Second) })
}

func (t *transfer) refusal(status int) error {
	e := downloadError(fmt.Sprintf("%s: the file is not given any more (HTTP %d).", t.field, status))
	e.Path, e.HTTPStatus = t.field, status
	return e
}

func (t *transfer) brokenOff(cause error) error {
	whole := "an unknown number of"
	if t.arrival.total >= 0 {
		whole = fmt.Sprint(t.arrival.total)
	}
	e := downloadError(fmt.Sprintf("%s: the connection broke %d times, after %d of %s bytes. Try again.", t.field, resumes+1, t.arrival.received, whole))
	e.Path, e.Retry, e.Cause = t.field, RetryReadOnly, cause
	return e
}
