package tripo

import (
	"context"
	"fmt"
	"runtime/debug"
	"sync"
)

// inParallel gives the results of `work` on each item, in their order. The first failure ends the others through their
// context, and is given once all of them have ended: nothing goes on behind the caller's back. So is a panic: on the caller's
// goroutine it can be recovered.
func inParallel[Item, Result any](
	outer context.Context, items []Item, limit int, work func(context.Context, Item) (Result, error),
) ([]Result, error) {
	ctx, cancel := context.WithCancel(outer)
	defer cancel()
	results := make([]Result, len(items))
	var mutex sync.Mutex
	var failure error
	var panicked any
	fail := func(err error) {
		mutex.Lock()
		defer mutex.Unlock()
		if failure == nil {
			failure = err
		}
		cancel()
	}
	queue := make(chan int, len(items))
	for i := range items {
		queue <- i
	}
	close(queue)
	var workers sync.WaitGroup
	for range min(limit, len(items)) {
		workers.Add(1)
		go func() {
			defer workers.Done()
			defer func() {
				if value := recover(); value != nil {
					mutex.Lock()
					defer mutex.Unlock()
					panicked = withStack(value)
					cancel()
				}
			}()
			for i := range queue {
				if ctx.Err() != nil {
					return
				}
				result, err := work(ctx, items[i])
				if err != nil {
					fail(err)
				}
				results[i] = result
			}
		}()
	}
	workers.Wait()
	if panicked != nil {
		panic(panicked)
	}
	if failure != nil {
		return nil, failure
	}
	if outer.Err() != nil {
		return nil, aborted(outer)
	}
	return results, nil
}

// withStack keeps what the goroutine that panicked would have shown.
func withStack(value any) any {
	if err, ok := value.(error); ok {
		return fmt.Errorf("%w\n\n%s", err, debug.Stack())
	}
	return fmt.Sprintf("%v\n\n%s", value, debug.Stack())
}
