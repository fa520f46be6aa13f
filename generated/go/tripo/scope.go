// Copied from runtime/go/scope.go by the generator: edit it there.

package tripo

import (
	"context"
	"errors"
	"math"
	"sync"
	"time"
)

// Forever stands for no limit of time.
const Forever time.Duration = math.MaxInt64

// errScopeDone ends the context of a scope whose work is done.
var errScopeDone = errors.New("tripo: done")

// scope is a piece of work that ends when it is done, when its context ends, or when its time is up.
type scope struct {
	ctx    context.Context
	cancel context.CancelCauseFunc
	mutex  sync.Mutex
	timer  *time.Timer
}

func newScope(outer context.Context) *scope {
	ctx, cancel := context.WithCancelCause(outer)
	return &scope{ctx: ctx, cancel: cancel}
}

// arm fails the scope after a while; it replaces what was armed before.
func (s *scope) arm(after time.Duration, failure func() error) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if s.timer != nil {
		s.timer.Stop()
	}
	if after == Forever {
		s.timer = nil
		return
	}
	s.timer = time.AfterFunc(max(0, after), func() { s.cancel(ownEnd{failure()}) })
}

// close leaves no timer behind.
func (s *scope) close() {
	s.arm(Forever, nil)
	s.cancel(errScopeDone)
}

// failure gives what ended the scope, in our words; nil while it goes on.
func (s *scope) failure() error {
	if s.ctx.Err() == nil {
		return nil
	}
	return aborted(s.ctx)
}

// sleepFor is the sleep of a client that was given none.
func sleepFor(ctx context.Context, duration time.Duration) error {
	timer := time.NewTimer(max(0, duration))
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func milliseconds(ms float64) time.Duration {
	if math.IsInf(ms, 1) || ms >= float64(math.MaxInt64)/float64(time.Millisecond) {
		return Forever
	}
	return time.Duration(ms * float64(time.Millisecond))
}

func inMilliseconds(duration time.Duration) float64 {
	return float64(duration) / float64(time.Millisecond)
}

func ceilSeconds(duration time.Duration) int {
	return int(math.Ceil(duration.Seconds()))
}

// later adds two times, and stays at the end of time.
func later(now, duration time.Duration) time.Duration {
	if duration > Forever-max(now, 0) {
		return Forever
	}
	return now + duration
}
