// Copied from runtime/go/wait_options.go by the generator: edit it there.

package tripo

import (
	"context"
	"time"
)

// Arrivals tells tasks that have ended: Webhooks, or anything of the like.
type Arrivals interface {
	// Arrival gives the task, once its end is told, or the error of the context.
	Arrival(ctx context.Context, taskID string) (*TaskState, error)
}

// WaitOption is an option of one wait.
type WaitOption interface{ applyToWait(*waitOptions) }

type waitOptions struct {
	timeout    time.Duration
	onProgress func(TaskState)
	webhooks   Arrivals
}

type waitOption func(*waitOptions)

func (set waitOption) applyToWait(o *waitOptions) { set(o) }

// WithTimeout limits a wait; default 10 minutes, or Forever. The task is not cancelled when it is over.
func WithTimeout(timeout time.Duration) WaitOption {
	return waitOption(func(o *waitOptions) { o.timeout = timeout })
}

// WithProgress is called when status or progress changed.
func WithProgress(hear func(TaskState)) WaitOption {
	return waitOption(func(o *waitOptions) { o.onProgress = hear })
}

// WithWebhooks lets the wait end by an event or a poll, whichever is first.
func WithWebhooks(webhooks Arrivals) WaitOption {
	return waitOption(func(o *waitOptions) { o.webhooks = webhooks })
}

func waitOptionsOf(given []WaitOption) (waitOptions, error) {
	options := waitOptions{timeout: waitTimeout}
	for _, option := range given {
		option.applyToWait(&options)
	}
	return options, atLeastOne("WithTimeout", options.timeout, true)
}
