package tripo

import (
	"context"
	"math"
	"sync"
	"time"
	"weak"
)

const (
	firstRate   = 20.0
	lowestRate  = 1.0
	rateCut     = 0.7
	cutInterval = time.Second
	// Repeats are paid from a purse that successes fill, so that an outage is not answered with four times the load.
	fullPurse  = 500
	repeatCost = 5
	// Asked to stay away for longer, a call outside of a wait fails at once.
	longestPause = time.Minute
)

// limiter is one stream of requests per key: every wait takes its turn, and one refusal slows them all. Additive increase,
// multiplicative decrease: the service does not tell its limit, and other processes share it.
type limiter struct {
	deps  Deps
	id    string
	mutex sync.Mutex
	// Closed when the turn before is over.
	tail        chan struct{}
	rate        float64
	nextAt      time.Duration
	pausedUntil time.Duration
	refusal     answered
	cutAt       time.Duration
	purse       int
}

func newLimiter(deps Deps) *limiter {
	free := make(chan struct{})
	close(free)
	return &limiter{deps: deps, tail: free, rate: firstRate, cutAt: math.MinInt64 / 2, purse: fullPurse}
}

// pause tells how long the service still asks to stay away.
func (l *limiter) pause() time.Duration {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	return max(0, l.pausedUntil-l.deps.Now())
}

// ready returns when the service no longer asks to stay away, and gives the refusal anew when that is longer than a call
// accepts.
func (l *limiter) ready(ctx context.Context) error {
	for pause := l.pause(); pause > 0; pause = l.pause() {
		l.mutex.Lock()
		refusal := l.refusal
		l.mutex.Unlock()
		if refusal != nil && pause > longestPause {
			return stillAway(refusal, pause)
		}
		if err := l.deps.sleep(ctx, pause); err != nil {
			return err
		}
	}
	return nil
}

// turn returns when it is this caller's turn to poll; first come, first served.
func (l *limiter) turn(ctx context.Context) error {
	l.mutex.Lock()
	before, mine := l.tail, make(chan struct{})
	l.tail = mine
	l.mutex.Unlock()
	select {
	case <-before:
	case <-ctx.Done():
		// Who left hands the turn on when it comes.
		go func() { <-before; close(mine) }()
		return aborted(ctx)
	}
	defer close(mine)
	return l.pace(ctx)
}

func (l *limiter) pace(ctx context.Context) error {
	for {
		l.mutex.Lock()
		left := max(l.pausedUntil, l.nextAt) - l.deps.Now()
		if left <= 0 {
			l.nextAt = l.deps.Now() + time.Duration(float64(time.Second)/l.rate)
			l.rate += 1 / l.rate
			l.mutex.Unlock()
			return nil
		}
		l.mutex.Unlock()
		if err := l.deps.sleep(ctx, left); err != nil {
			return err
		}
	}
}

// slow: the service said, too many requests.
func (l *limiter) slow(cause answered) {
	pause := time.Duration(float64(cutInterval) * (1 + l.deps.Random()))
	if asked := cause.answer().RetryAfter; asked != nil {
		pause = *asked
	}
	now := l.deps.Now()
	l.mutex.Lock()
	defer l.mutex.Unlock()
	if now+pause > l.pausedUntil {
		l.pausedUntil, l.refusal = now+pause, cause
	}
	if now-l.cutAt >= cutInterval {
		l.cutAt = now
		l.rate = max(lowestRate, l.rate*rateCut)
	}
}

// spend tells whether one more repeat can be paid.
func (l *limiter) spend() bool {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	canPay := l.purse >= repeatCost
	if canPay {
		l.purse -= repeatCost
	}
	return canPay
}

// earn: a call went well, after so many failures.
func (l *limiter) earn(failed int) {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	if failed > 0 {
		l.purse += repeatCost
	} else {
		l.purse++
	}
	l.purse = min(fullPurse, l.purse)
}

// shared holds those in use: the key lives no longer here than the clients it was given to.
var shared struct {
	sync.Mutex
	limiters []weak.Pointer[limiter]
}

// sharedLimiter: two clients with one key at one origin, both digested in the id, are one caller to the service.
func sharedLimiter(id string, deps Deps) *limiter {
	shared.Lock()
	defer shared.Unlock()
	alive := shared.limiters[:0]
	var found *limiter
	for _, held := range shared.limiters {
		if one := held.Value(); one != nil {
			alive = append(alive, held)
			if one.id == id {
				found = one
			}
		}
	}
	if found == nil {
		found = newLimiter(deps)
		found.id = id
		alive = append(alive, weak.Make(found))
	}
	shared.limiters = alive
	return found
}
