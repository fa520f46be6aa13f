// Copied from runtime/go/core.go by the generator: edit it there.

package tripo

import (
	"context"
	"math/rand/v2"
	"net/http"
	"regexp"
	"sync"
	"sync/atomic"
	"time"
)

// core is what every part of one client shares: its settings, its one stream of requests, and how to call the API.
type core struct {
	api      *API
	settings *settings
	limiter  *limiter
	// Sends the key along.
	keyed *http.Client
	// For storage and downloads: never the key.
	plain       *http.Client
	now         func() time.Duration
	random      func() float64
	hasAnswered atomic.Bool
	slots       slots
	// Waits under way, and what lets them share their looks.
	waits    atomic.Int64
	mutex    sync.Mutex
	together *together
	deps     Deps
}

func newCore(api *API, options []Option) (*core, error) {
	settings, err := resolveOptions(api, options)
	if err != nil {
		return nil, err
	}
	c := &core{api: api, settings: settings, deps: usualDeps(settings.deps)}
	c.now, c.random = c.deps.Now, c.deps.Random
	c.keyed, c.plain = httpClients(settings.http)
	c.slots = slots{queues: map[string]*queue{}, core: c}
	if settings.deps != nil {
		c.limiter = newLimiter(c.deps)
	} else {
		c.limiter = sharedLimiter(digestOf(settings.origin+" "+settings.apiKey()), c.deps)
	}
	return c, nil
}

var processStart = time.Now()

func usualDeps(given *Deps) Deps {
	deps := Deps{}
	if given != nil {
		deps = *given
	}
	if deps.Now == nil {
		deps.Now = func() time.Duration { return time.Since(processStart) }
	}
	if deps.Random == nil {
		deps.Random = rand.Float64
	}
	if deps.Sleep == nil {
		deps.Sleep = sleepFor
	}
	return deps
}

// sleep gives the error of a context in our words.
func (d Deps) sleep(ctx context.Context, duration time.Duration) error {
	if err := d.Sleep(ctx, duration); err != nil {
		if ctx.Err() != nil {
			return aborted(ctx)
		}
		return err
	}
	if ctx.Err() != nil {
		return aborted(ctx)
	}
	return nil
}

// attempt sends once; what the service says of its limit slows every request of the key.
func (c *core) attempt(ctx context.Context, request request) (any, error) {
	root, err := c.send(ctx, request)
	if refusal := asAPIError(err); refusal != nil && refusal.Kind == "rate" {
		c.limiter.slow(err.(answered))
	}
	return root, err
}

// call sends up to four times, for what is free to repeat.
func (c *core) call(ctx context.Context, request request) (any, error) {
	again := func(e Error) bool { return e.Retryable() }
	return repeat(ctx, c, again, func() (any, error) { return c.attempt(ctx, request) })
}

var parameterName = regexp.MustCompile(`\{(.+)\}`)

// readRequest: the id is the parameter of the path, whatever that is called.
func (c *core) readRequest(id string, isLook bool) request {
	operation := c.api.Read.Operation
	name := ""
	if found := parameterName.FindStringSubmatch(operation.path); found != nil {
		name = found[1]
	}
	return request{operation: operation, parameter: name, value: id, isLook: isLook}
}

// look reads a task by one attempt.
func (c *core) look(ctx context.Context, id string) (*TaskState, error) {
	root, err := c.attempt(ctx, c.readRequest(id, true))
	if err != nil {
		return nil, err
	}
	return c.api.taskState(id, root)
}

// read reads a task by up to four.
func (c *core) read(ctx context.Context, id string) (*TaskState, error) {
	root, err := c.call(ctx, c.readRequest(id, false))
	if err != nil {
		return nil, err
	}
	return c.api.taskState(id, root)
}
