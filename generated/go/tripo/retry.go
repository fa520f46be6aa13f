// Copied from runtime/go/retry.go by the generator: edit it there.

package tripo

import (
	"context"
	"fmt"
	"math"
	"time"
)

const (
	attempts       = 4
	firstBackoff   = 500 * time.Millisecond
	longestBackoff = 8 * time.Second
)

// backoff has full jitter: many clients that failed together do not come back together.
func backoff(failed int, first, longest time.Duration, random func() float64) time.Duration {
	return time.Duration(random() * min(float64(longest), float64(first)*math.Pow(2, float64(failed))))
}

// asked tells how long an answer asked to stay away; 0 when it did not.
func asked(err error) time.Duration {
	if refusal := asAPIError(err); refusal != nil && refusal.RetryAfter != nil {
		return *refusal.RetryAfter
	}
	return 0
}

// repeat is the one loop that sends again; `again` says which failures may be followed by another attempt.
func repeat[Result any](ctx context.Context, c *core, again func(Error) bool, attempt func() (Result, error)) (Result, error) {
	for failed := 0; ; failed++ {
		if err := c.limiter.ready(ctx); err != nil {
			return *new(Result), err
		}
		result, err := attempt()
		if err == nil {
			c.limiter.earn(failed)
			return result, nil
		}
		ours, isOurs := err.(Error)
		mayRepeat := isOurs && again(ours) && failed+1 < attempts && asked(err) <= longestPause
		if !mayRepeat || !c.limiter.spend() {
			return result, err
		}
		if err := c.deps.sleep(ctx, max(asked(err), backoff(failed, firstBackoff, longestBackoff, c.random))); err != nil {
			return result, err
		}
	}
}

// stillAway is a refusal that still holds: the service asked to stay away for longer than a call waits.
func stillAway(cause answered, pause time.Duration) Error {
	copied := *cause.answer()
	copied.Message = fmt.Sprintf("Not sent: the service asked to stay away for another %d s. %s", ceilSeconds(pause), cause.Error())
	copied.RetryAfter, copied.Cause = &pause, cause
	return &RateLimitError{&copied}
}
