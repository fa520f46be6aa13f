// Copied from runtime/go/slots.go by the generator: edit it there.

package tripo

import (
	"context"
	"math"
	"slices"
	"sync"
	"time"
)

const (
	firstSlotDelay   = 5 * time.Second
	longestSlotDelay = 30 * time.Second
	slotGrowth       = 1.5
	manyChances      = math.MaxInt32
)

// slotOutcome is a create that was heard: the id of the task, or the refusal for want of a slot.
type slotOutcome struct {
	id      string
	refusal answered
}

type slotRequest struct {
	// Creates of one name compete for the same slots.
	name    string
	attempt func() (slotOutcome, error)
	// The refusal that led here, if the service was asked already.
	refusal answered
	// By the clock of the client.
	deadline time.Duration
}

// slots waits for a free slot, first come, first served.
type slots struct {
	core   *core
	mutex  sync.Mutex
	queues map[string]*queue
}

type queue struct {
	turns []*slotTurn
	// Attempts that are likely to succeed: one per task of ours that ended, any number when time has passed.
	chances int
	// In a row, whoever was refused: the more wait, the less time alone will help the next.
	refusals int
}

type slotTurn struct {
	wake context.CancelFunc
}

// isBusy tells whether others wait already: asking the service first would only be refused.
func (s *slots) isBusy(name string) bool {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return s.queues[name] != nil
}

// freed: one of our own tasks has ended.
func (s *slots) freed() {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	for _, queue := range s.queues {
		if queue.chances < manyChances {
			queue.chances++
		}
		queue.wakeFirst()
	}
}

func (q *queue) wakeFirst() {
	if len(q.turns) > 0 {
		q.turns[0].wake()
	}
}

// enter gives the id, or the last refusal when the deadline has passed, and what an attempt gives.
func (s *slots) enter(ctx context.Context, request slotRequest) (string, error) {
	s.mutex.Lock()
	waiting := s.queues[request.name]
	if waiting == nil {
		waiting = &queue{}
		s.queues[request.name] = waiting
	}
	turn := &slotTurn{wake: func() {}}
	waiting.turns = append(waiting.turns, turn)
	if request.refusal != nil {
		waiting.refusals++
	}
	s.mutex.Unlock()
	defer s.leave(request.name, waiting, turn)
	return s.attemptInTurn(ctx, request, waiting, turn)
}

func (s *slots) leave(name string, waiting *queue, turn *slotTurn) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	waiting.turns = slices.DeleteFunc(waiting.turns, func(other *slotTurn) bool { return other == turn })
	waiting.wakeFirst()
	if len(waiting.turns) == 0 {
		delete(s.queues, name)
	}
}

func (s *slots) attemptInTurn(ctx context.Context, request slotRequest, waiting *queue, turn *slotTurn) (string, error) {
	refusal := request.refusal
	for {
		if err := s.chance(ctx, request, waiting, turn, refusal); err != nil {
			return "", err
		}
		if refusal != nil && s.core.now() >= request.deadline {
			return "", refusal
		}
		s.count(func() {
			if waiting.chances != manyChances {
				waiting.chances--
			}
		})
		outcome, err := request.attempt()
		if err != nil {
			return "", err
		}
		if outcome.refusal == nil {
			s.count(func() {
				if waiting.chances == manyChances {
					waiting.refusals = 0
				}
			})
			return outcome.id, nil
		}
		refusal = outcome.refusal
		s.count(func() { waiting.chances, waiting.refusals = 0, waiting.refusals+1 })
	}
}

func (s *slots) count(change func()) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	change()
}

// chance returns when this turn is the first and may hope, or when the deadline has passed.
func (s *slots) chance(ctx context.Context, request slotRequest, waiting *queue, turn *slotTurn, refusal answered) error {
	for {
		s.mutex.Lock()
		left := request.deadline - s.core.now()
		isFirst := waiting.turns[0] == turn
		if left <= 0 || isFirst && waiting.chances > 0 {
			s.mutex.Unlock()
			return nil
		}
		delay := left
		if isFirst {
			delay = min(left, slotDelay(waiting.refusals, refusal, s.core.random))
		}
		alarm, wake := context.WithCancel(ctx)
		turn.wake = wake
		s.mutex.Unlock()
		err := s.core.deps.sleep(alarm, delay)
		wake()
		if ctx.Err() != nil {
			return aborted(ctx)
		}
		if isFirst && err == nil {
			s.count(func() { waiting.chances = manyChances })
		}
	}
}

// slotDelay keeps to the service's own hint; else growing steps, jittered.
func slotDelay(refusals int, refusal answered, random func() float64) time.Duration {
	if refusal != nil && refusal.answer().RetryAfter != nil {
		return *refusal.answer().RetryAfter
	}
	grown := float64(firstSlotDelay) * math.Pow(slotGrowth, float64(max(0, refusals-1)))
	return time.Duration(min(float64(longestSlotDelay), grown) * (0.75 + random()/2))
}
