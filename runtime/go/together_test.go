package tripo

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"
)

func TestManyWaitsShareRequests(t *testing.T) {
	const pots = 30
	var mutex sync.Mutex
	looks := map[string]int{}
	state := func(id string) map[string]any {
		mutex.Lock()
		defer mutex.Unlock()
		looks[id]++
		if looks[id] < 3 {
			return pot(id, "drying")["data"].(map[string]any)
		}
		return donePot(id, "https://x.example/a")["data"].(map[string]any)
	}
	shop := open(t, func(place string, _ int, out http.ResponseWriter, in *http.Request) {
		if place != "POST /pots/list" {
			answer(out, 200, map[string]any{"code": 0, "data": state(strings.TrimPrefix(in.URL.Path, "/pots/"))})
			return
		}
	})
	shop.Config.Handler = listing(shop.Config.Handler, state)
	client := shop.client(t, WithDeps(fastDeps()))
	var all sync.WaitGroup
	for i := range pots {
		all.Add(1)
		go func() {
			defer all.Done()
			task, _ := client.Task("throw_pot", fmt.Sprintf("p%d", i))
			if _, err := task.Wait(t.Context()); err != nil {
				t.Error(err)
			}
		}()
	}
	all.Wait()
	if alone := len(shop.requests); alone > pots {
		t.Errorf("%d requests for one pot each", alone)
	}
}

// listing answers requests for many.
func listing(others http.Handler, state func(string) map[string]any) http.Handler {
	return http.HandlerFunc(func(out http.ResponseWriter, in *http.Request) {
		if in.URL.Path != "/pots/list" {
			others.ServeHTTP(out, in)
			return
		}
		var asked struct{ IDs []string }
		_ = json.NewDecoder(in.Body).Decode(&asked)
		found := map[string]any{}
		for _, id := range asked.IDs {
			found[id] = state(id)
		}
		answer(out, 200, map[string]any{"code": 0, "data": map[string]any{"pots": found}})
	})
}

// fastDeps runs a hundred times faster than the real clock.
func fastDeps() Deps {
	start := time.Now()
	return Deps{
		Now:   func() time.Duration { return time.Since(start) * 100 },
		Sleep: func(ctx context.Context, duration time.Duration) error { return sleepFor(ctx, duration/100) },
	}
}

func TestAServiceThatCannotReadManyIsAskedForEach(t *testing.T) {
	shop := open(t, func(place string, _ int, out http.ResponseWriter, in *http.Request) {
		if place == "POST /pots/list" {
			answer(out, 501, map[string]any{"code": 1, "message": "not here"})
			return
		}
		answer(out, 200, donePot(strings.TrimPrefix(in.URL.Path, "/pots/"), "https://x.example/a"))
	})
	client := shop.client(t, WithDeps(fastDeps()))
	var all sync.WaitGroup
	for i := range 5 {
		all.Add(1)
		go func() {
			defer all.Done()
			task, _ := client.Task("throw_pot", fmt.Sprintf("p%d", i))
			if _, err := task.Wait(t.Context()); err != nil {
				t.Error(err)
			}
		}()
	}
	all.Wait()
}

func TestCreatesWaitForASlotInTheirOrder(t *testing.T) {
	var mutex sync.Mutex
	free := 0
	shop := open(t, func(place string, count int, out http.ResponseWriter, _ *http.Request) {
		mutex.Lock()
		defer mutex.Unlock()
		if free == 0 {
			free = 1
			answer(out, 429, map[string]any{"code": 7001, "message": "full"})
			return
		}
		free--
		answer(out, 200, pot(fmt.Sprintf("p%d", count), "drying"))
	})
	client := shop.client(t, WithDeps(fastDeps()))
	var all sync.WaitGroup
	for range 4 {
		all.Add(1)
		go func() {
			defer all.Done()
			if _, err := client.Create(t.Context(), "throw_pot", bowl{Shape: "bowl"}); err != nil {
				t.Error(err)
			}
		}()
	}
	all.Wait()
}
