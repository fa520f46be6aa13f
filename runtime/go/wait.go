package tripo

import (
	"context"
	"fmt"
	"math"
	"net/http"
	"strings"
	"time"
)

const (
	waitTimeout  = 10 * time.Minute
	firstDelay   = 2 * time.Second
	longestDelay = 30 * time.Second
	delayGrowth  = 1.5
	// Half of it up, half down, at every step, so that many waits never fall into step.
	delayJitter = 0.5
	// The last look is taken this long before the deadline.
	lastLook = 500 * time.Millisecond
	// A task that was just created may not be found yet.
	notFoundGrace = 30 * time.Second
)

// awaited is a task to wait for; createdAt is nil for one that another process created.
type awaited struct {
	id        string
	createdAt *time.Duration
}

// pollDelay is half of what the service says is left, within bounds; else what the steps have grown to.
func pollDelay(step int, secondsLeft *float64, random func() float64) time.Duration {
	delay := min(float64(longestDelay), float64(firstDelay)*math.Pow(delayGrowth, float64(step)))
	if secondsLeft != nil && *secondsLeft > 0 {
		delay = min(float64(longestDelay), max(float64(firstDelay), *secondsLeft/2*float64(time.Second)))
	}
	return time.Duration(delay * (1 - delayJitter/2 + delayJitter*random()))
}

// waitFor gives the task when it is a success. No outage ends it, only a final status, a refusal, the deadline or the
// context. Every error names the task.
func (c *core) waitFor(ctx context.Context, task awaited, options waitOptions) (*TaskState, error) {
	state, err := c.toldOrPolled(ctx, task, options)
	if err != nil {
		return nil, aboutTask(err, task.id)
	}
	c.slots.freed()
	output, ok := state.output.(*Object)
	if state.Lifecycle != Success || !ok || output.Len() == 0 {
		return nil, c.api.taskFailed(state)
	}
	return state, nil
}

// toldOrPolled: a webhook may end the wait before a poll does; whichever is first, the other ends with it.
func (c *core) toldOrPolled(ctx context.Context, task awaited, options waitOptions) (*TaskState, error) {
	c.waits.Add(1)
	// Also when a function of the user's panics: one that is left over would make the next wait ask for many.
	defer c.waits.Add(-1)
	if options.webhooks == nil {
		return c.newPoll(task, options).untilFinal(ctx)
	}
	race, end := context.WithCancel(ctx)
	defer end()
	told := make(chan *TaskState, 1)
	go func() {
		// A receiver may be anybody's: that it fails says nothing of the task.
		if state, err := options.webhooks.Arrival(race, task.id); err == nil && state != nil {
			told <- state
		}
	}()
	polled := make(chan lookAnswer, 1)
	heard := make(chan TaskState)
	quiet := options
	quiet.onProgress = func(state TaskState) {
		select {
		case heard <- state:
		case <-race.Done():
		}
	}
	go func() {
		state, err := c.newPoll(task, quiet).untilFinal(race)
		polled <- lookAnswer{state, err}
	}()
	for {
		select {
		case state := <-heard:
			options.tell(state)
		case state := <-told:
			options.tell(*state)
			return state, nil
		case answer := <-polled:
			return answer.state, answer.err
		}
	}
}

func (o waitOptions) tell(state TaskState) {
	if o.onProgress != nil {
		o.onProgress(state)
	}
}

// poll is one wait that asks.
type poll struct {
	*core
	awaited
	options         waitOptions
	start, deadline time.Duration
	last            *TaskState
	cause           error
}

func (c *core) newPoll(task awaited, options waitOptions) *poll {
	start := c.now()
	return &poll{core: c, awaited: task, options: options, start: start, deadline: later(start, options.timeout)}
}

func (p *poll) untilFinal(ctx context.Context) (*TaskState, error) {
	delay := time.Duration(0)
	if p.createdAt != nil {
		delay = *p.createdAt - p.now() + pollDelay(0, nil, p.random)
	}
	for step := 0; ; {
		begin := p.now()
		due := max(0, min(delay, p.deadline-begin-lastLook))
		state, err := p.look(ctx, due)
		if err != nil && !p.goesOn(err) {
			return nil, err
		}
		p.cause = err
		if state != nil {
			p.note(state)
			if state.Lifecycle != Ongoing {
				return state, nil
			}
		}
		if p.deadline-p.now() <= max(lastLook, asked(err)) {
			return nil, p.timeout(asked(err))
		}
		// A look that another wait brought along does not stretch the steps.
		if p.now()-begin >= due/2 {
			step++
		}
		var left *float64
		if state != nil {
			left = state.SecondsLeft
		}
		delay = max(asked(err), pollDelay(step, left, p.random))
	}
}

// goesOn tells whether a failure is none of the task: it may pass, or the task is too new to be found.
func (p *poll) goesOn(err error) bool {
	if ours, ok := err.(Error); ok && ours.Retryable() {
		return true
	}
	refusal := asAPIError(err)
	isNew := p.createdAt != nil && p.now()-*p.createdAt < notFoundGrace
	return isNew && refusal != nil && refusal.HTTPStatus == http.StatusNotFound
}

func (p *poll) note(state *TaskState) {
	isOther := p.last == nil || p.last.Status != state.Status
	if _, isKnown := p.api.Lifecycle[state.Status]; isOther && !isKnown {
		message := fmt.Sprintf("Task %s has the unknown status %s; waiting on.", state.ID, quoted(state.Status))
		p.settings.warn(Warning{ID: "unknown_status", Message: message})
	}
	hasMoved := isOther || !sameNumber(p.last.Progress, state.Progress)
	p.last = state
	if hasMoved {
		p.options.tell(*state)
	}
}

func sameNumber(left, right *float64) bool {
	return (left == nil) == (right == nil) && deref(left) == deref(right)
}

func (p *poll) timeout(pause time.Duration) error {
	away, status := "", "unread"
	if pause > 0 {
		away = fmt.Sprintf("; the service asked to stay away for %d s", ceilSeconds(pause))
	}
	if p.last != nil {
		status = p.last.Status
	}
	passed := math.Round(inMilliseconds(p.now() - p.start))
	message := fmt.Sprintf("Task %s is still %s after %.0f of %.0f ms%s. Wait for it again by its id.", p.id, status, passed, inMilliseconds(p.options.timeout), away)
	e := &WaitTimeout{ErrorFacts: facts(message), LastTask: p.last}
	e.TaskID, e.Cause = p.id, p.cause
	return e
}

// look polls when it is due and in its turn, or with others; the deadline ends it wherever it stands.
func (p *poll) look(ctx context.Context, due time.Duration) (*TaskState, error) {
	shared := p.sharedLooks()
	if shared == nil {
		if err := p.deps.sleep(ctx, due); err != nil {
			return nil, err
		}
	}
	left, pause := Forever, p.limiter.pause()
	if p.deadline != Forever {
		left = p.deadline - p.now()
	}
	if pause > left {
		return nil, p.timeout(pause)
	}
	s := newScope(ctx)
	defer s.close()
	// As it stands now: the timer fires beside what goes on here.
	now := *p
	s.arm(left, func() error { return now.timeout(0) })
	if shared != nil {
		return shared.look(s.ctx, p.id, due)
	}
	if err := p.limiter.turn(s.ctx); err != nil {
		return nil, err
	}
	return p.core.look(s.ctx, p.id)
}

// taskFailed tells why a task that has ended cannot be used.
func (api *API) taskFailed(task *TaskState) error {
	if task.Lifecycle == Success {
		e := &InvalidResponse{ErrorFacts: facts("Task " + task.ID + " succeeded without output."), Task: task}
		e.TaskID = task.ID
		return e
	}
	known := api.inWords(float64(deref(task.ErrorCode)), task.ErrorCode != nil)
	message := fmt.Sprintf("Task %s ended as %s.", task.ID, task.Status)
	if task.ErrorCode != nil {
		message += fmt.Sprintf(" %s (%d).", known.name, *task.ErrorCode)
	}
	for _, words := range []string{first(spoken(any(deref(task.ErrorMessage))), known.meaning), known.remedy} {
		if words != "" {
			message += " " + words
		}
	}
	message = strings.TrimSpace(message)
	e := &TaskFailed{ErrorFacts: facts(message), Reason: known.name, Code: deref(task.ErrorCode), Meaning: known.meaning, Remedy: known.remedy, Task: task}
	e.TaskID = task.ID
	return e
}
