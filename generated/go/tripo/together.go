// Copied from runtime/go/together.go by the generator: edit it there.

package tripo

import (
	"context"
	"math"
	"net/http"
	"slices"
	"sort"
	"sync"
	"time"
)

const (
	// Less than the longest step of a wait alone: a look for many is cheap, and a thousand still cost a fiftieth.
	longestSharedDelay = 18 * time.Second
	// Waits that began one after the other ride together; a full request does not stay for it.
	sharedSpacing = time.Second
	never         = time.Duration(math.MinInt64 / 2)
)

// together: many waits, few requests. Who is due first takes along all who would be due soon.
type together struct {
	core    *core
	mutex   sync.Mutex
	entries []*sharedLook
	wake    context.CancelFunc
	// Whether somebody looks after the entries, and until when that sleeps.
	isRunning  bool
	wakesAt    time.Duration
	departedAt time.Duration
	// The service asked to stay away until then; it may have asked one wait only.
	quietUntil time.Duration
	most       int
}

type sharedLook struct {
	id    string
	dueAt time.Duration
	// Ends with the wait.
	ctx context.Context
	// Takes one answer.
	answer chan lookAnswer
}

type lookAnswer struct {
	state *TaskState
	err   error
}

// sharedLooks is nil as long as one wait is alone, or where the API reads one task at a time.
func (c *core) sharedLooks() *together {
	if c.api.ReadMany == nil || c.waits.Load() <= 1 {
		return nil
	}
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if c.together == nil {
		c.together = &together{core: c, most: c.api.ReadMany.Most, wakesAt: never, departedAt: never, quietUntil: never, wake: func() {}}
	}
	return c.together
}

// look gives the task, when another wait asks, or about `due` later at the latest.
func (t *together) look(ctx context.Context, id string, due time.Duration) (*TaskState, error) {
	entry := &sharedLook{id: id, ctx: ctx, answer: make(chan lookAnswer, 1)}
	t.enter(entry, due)
	select {
	case answer := <-entry.answer:
		return answer.state, answer.err
	case <-ctx.Done():
		t.leave(entry)
		return nil, aborted(ctx)
	}
}

func (t *together) enter(entry *sharedLook, due time.Duration) {
	t.mutex.Lock()
	defer t.mutex.Unlock()
	now := t.core.now()
	entry.dueAt = now + min(due, max(longestSharedDelay, t.quietUntil-now))
	t.entries = append(t.entries, entry)
	if !t.isRunning {
		t.isRunning = true
		go t.run()
	} else if t.spaced(entry.dueAt) < t.wakesAt {
		t.wake()
	}
}

// leave: nothing sleeps on when everybody has left.
func (t *together) leave(entry *sharedLook) {
	t.mutex.Lock()
	defer t.mutex.Unlock()
	t.entries = slices.DeleteFunc(t.entries, func(other *sharedLook) bool { return other == entry })
	if len(t.entries) == 0 {
		t.wake()
	}
}

func (t *together) spaced(dueAt time.Duration) time.Duration {
	return max(dueAt, t.departedAt+sharedSpacing)
}

func (t *together) run() {
	for {
		ctx, left, isOver := t.next()
		if isOver {
			return
		}
		if left > 0 {
			_ = t.core.deps.sleep(ctx, left)
		} else if t.core.limiter.turn(ctx) == nil {
			t.depart()
		}
		t.mutex.Lock()
		t.wake()
		t.mutex.Unlock()
	}
}

// next tells how long it is until the next request, under a context that ends when that changes.
func (t *together) next() (ctx context.Context, left time.Duration, isOver bool) {
	t.mutex.Lock()
	defer t.mutex.Unlock()
	if len(t.entries) == 0 {
		t.isRunning, t.wakesAt = false, never
		return nil, 0, true
	}
	t.sort()
	t.wakesAt = t.spaced(t.entries[0].dueAt)
	if len(t.entries) >= t.most {
		t.wakesAt = min(t.wakesAt, t.entries[t.most-1].dueAt)
	}
	ctx, t.wake = context.WithCancel(context.Background())
	return ctx, t.wakesAt - t.core.now(), false
}

func (t *together) sort() {
	sort.SliceStable(t.entries, func(i, j int) bool { return t.entries[i].dueAt < t.entries[j].dueAt })
}

func (t *together) depart() {
	t.mutex.Lock()
	t.departedAt = t.core.now()
	t.sort()
	count := min(t.most, len(t.entries))
	going := slices.Clone(t.entries[:count])
	t.entries = slices.Clone(t.entries[count:])
	t.mutex.Unlock()
	switch len(going) {
	case 0:
	case 1:
		go t.give(going[0], t.core.look)
	default:
		go t.askAll(going)
	}
}

// give answers one wait with a look of its own.
func (t *together) give(entry *sharedLook, look func(context.Context, string) (*TaskState, error)) {
	state, err := look(entry.ctx, entry.id)
	t.heard(err)
	entry.answer <- lookAnswer{state, err}
}

func (t *together) askAll(going []*sharedLook) {
	tasks, err := t.ask(going)
	isAboutMany := refusesMany(err)
	if isAboutMany {
		// Every wait is a request of its own from here on.
		t.mutex.Lock()
		t.most = 1
		t.mutex.Unlock()
	} else {
		t.heard(err)
	}
	for _, entry := range going {
		state, isThere := tasks[entry.id]
		switch {
		case err != nil && !isAboutMany:
			entry.answer <- lookAnswer{nil, err}
		case isThere:
			entry.answer <- lookAnswer{state, nil}
		default:
			go t.give(entry, t.lookInTurn)
		}
	}
}

func (t *together) heard(err error) {
	refusal := asAPIError(err)
	if refusal == nil {
		return
	}
	t.mutex.Lock()
	defer t.mutex.Unlock()
	t.quietUntil = max(t.quietUntil, t.core.now()+deref(refusal.RetryAfter))
}

// ask sends one request for all of them; it ends when the last has left.
func (t *together) ask(going []*sharedLook) (map[string]*TaskState, error) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	go func() {
		for _, entry := range going {
			select {
			case <-entry.ctx.Done():
			case <-ctx.Done():
				return
			}
		}
		cancel()
	}()
	table := t.core.api.ReadMany
	ids := []any{}
	for _, entry := range going {
		if !slices.Contains(ids, any(entry.id)) {
			ids = append(ids, entry.id)
		}
	}
	body := []byte(jsonText(NewObject().Set(table.Field, ids)))
	root, err := t.core.attempt(ctx, request{operation: table.Operation, body: body, isLook: true})
	if err != nil {
		return nil, err
	}
	return t.core.api.toldTasks(at(root, table.Tasks)), nil
}

// lookInTurn is for what the answer left out: a hundred of them are no burst.
func (t *together) lookInTurn(ctx context.Context, id string) (*TaskState, error) {
	if err := t.core.limiter.turn(ctx); err != nil {
		return nil, err
	}
	return t.core.look(ctx, id)
}

// refusesMany: a gateway may not have the operation, or not for so many. A wrong key is wrong for each of them.
func refusesMany(err error) bool {
	refusal := asAPIError(err)
	return refusal != nil && refusal.Kind != "auth" && (!refusal.Retryable() || refusal.HTTPStatus == http.StatusNotImplemented)
}
