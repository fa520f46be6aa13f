// Copied from runtime/go/create.go by the generator: edit it there.

package tripo

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"time"
)

const slotTimeout = 10 * time.Minute

// creation is a create that is ready to be sent.
type creation struct {
	operation operation
	task      string
	// Whose slots it takes.
	group   string
	body    *Object
	options createOptions
}

// createOnce gives the id of the new task. After the first byte has left, only a proven refusal is followed by another
// attempt.
func (c *core) createOnce(ctx context.Context, creation creation) (string, error) {
	mode, timeout := SlotsWait, slotTimeout
	for _, options := range []createOptions{c.settings.createOptions, creation.options} {
		if options.slots != nil {
			mode = *options.slots
		}
		if options.slotTimeout != nil {
			timeout = *options.slotTimeout
		}
	}
	deadline := later(c.now(), timeout)
	text := []byte(jsonText(creation.body))
	again := func(e Error) bool { return e.Facts().Retry == RetryRefused }
	attempt := func() (slotOutcome, error) {
		id, err := repeat(ctx, c, again, func() (string, error) { return c.attemptCreate(ctx, creation.operation, text) })
		if refusal := asAPIError(err); refusal != nil && refusal.Retry == RetrySlot {
			return slotOutcome{refusal: err.(answered)}, nil
		}
		return slotOutcome{id: id}, err
	}
	outcome := slotOutcome{}
	if mode == SlotsThrow || !c.slots.isBusy(creation.group) {
		var err error
		if outcome, err = attempt(); err != nil {
			return "", err
		}
		if outcome.refusal == nil {
			return outcome.id, nil
		}
		if mode == SlotsThrow {
			return "", outcome.refusal
		}
	}
	return c.slots.enter(ctx, slotRequest{name: creation.group, attempt: attempt, refusal: outcome.refusal, deadline: deadline})
}

func (c *core) attemptCreate(ctx context.Context, operation operation, text []byte) (string, error) {
	if ctx.Err() != nil {
		return "", aborted(ctx)
	}
	root, err := c.attempt(ctx, request{operation: operation, body: text})
	if err == nil {
		id, _ := textAt(root, operation.created)
		if isParameter(id) {
			return id, nil
		}
		err = &InvalidResponse{ErrorFacts: facts("The answer holds no id of a task.")}
	}
	if isClear(err) {
		return "", err
	}
	return "", outcomeUnknown(err, text, c.random)
}

// isClear tells whether a failure proves that nothing was created.
func isClear(err error) bool {
	switch ours := err.(type) {
	case *AbortError, *InvalidResponse:
		return false
	case Error:
		return ours.Facts().Retry != RetryReadOnly
	}
	return false
}

func outcomeUnknown(cause error, text []byte, random func() float64) error {
	digest := sha256.Sum256(text)
	e := &CreateOutcomeUnknown{AttemptID: strconv.FormatUint(uint64(random()*(1<<52)), 36), BodyDigest: hex.EncodeToString(digest[:])}
	e.ErrorFacts = facts("A task may have been created, and paid; it is not sent again. ")
	e.Cause = cause
	if ours, ok := cause.(Error); ok {
		e.Message += ours.Error()
		e.TraceID = ours.Facts().TraceID
	}
	return e
}
