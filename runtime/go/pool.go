package tripo

import (
	"context"
	"sync"
)

// inParallel gives the results of `work` on each item, in their order. The first failure ends the others through their
// context, and is given once all of them have ended: nothing goes on behind the caller's back.
func inParallel[Item, Result any](
	outer context.Context, items []Item, limit int, work func(context.Context, Item) (Result, error),
) ([]Result, error) {
	ctx, cancel := context.WithCancel(outer)
	defer cancel()
	results := make([]Result, len(items))
	var mutex sync.Mutex
	var failure error
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
	if failure != nil {
		return nil, failure
	}
	if outer.Err() != nil {
		return nil, aborted(outer)
	}
	return results, nil
}
