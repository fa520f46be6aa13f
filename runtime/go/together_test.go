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
	const pots = 5
	shop := open(t, func(place string, count int, out http.ResponseWriter, in *http.Request) {
		if place == "POST /pots/list" {
			answer(out, 501, map[string]any{"code": 1, "message": "not here"})
			return
		}
		id := strings.TrimPrefix(in.URL.Path, "/pots/")
		if count < 3 {
			answer(out, 200, pot(id, "drying"))
			return
		}
		answer(out, 200, donePot(id, "https://x.example/a"))
	})
	client := shop.client(t, WithDeps(fastDeps()))
	// All of them wait before the first is asked for.
	client.core.waits.Add(1)
	defer client.core.waits.Add(-1)
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
	// Two may be under way before the first has told.
	if many := shop.asked("POST /pots/list"); many < 1 || many > 2 {
		t.Errorf("%d requests for many", many)
	}
	for i := range pots {
		if alone := shop.asked(fmt.Sprintf("GET /pots/p%d", i)); alone != 3 {
			t.Errorf("p%d was read alone %d times", i, alone)
		}
	}
}

func TestCreatesWaitForASlotInTheirOrder(t *testing.T) {
	const pots = 4
	var mutex sync.Mutex
	isFree := false
	shop := open(t, func(_ string, _ int, out http.ResponseWriter, _ *http.Request) {
		mutex.Lock()
		defer mutex.Unlock()
		if !isFree {
			answer(out, 429, map[string]any{"code": 7001, "message": "full"})
			return
		}
		answer(out, 200, pot("p1", "drying"))
	})
	client := shop.client(t, WithDeps(fastDeps()))
	waiting := func() int {
		count := 0
		client.core.slots.count(func() {
			for _, queue := range client.core.slots.queues {
				count += len(queue.turns)
			}
		})
		return count
	}
	var all sync.WaitGroup
	for i := range pots {
		all.Add(1)
		go func() {
			defer all.Done()
			body := bowl{Shape: "bowl", Size: Ptr(i + 1)}
			_, err := client.Create(t.Context(), "throw_pot", body, WithSlotTimeout(Forever))
			if err != nil {
				t.Error(err)
			}
		}()
		for start := time.Now(); waiting() < i+1 && time.Since(start) < 5*time.Second; {
			time.Sleep(time.Millisecond)
		}
	}
	refused := shop.asked("POST /pots")
	mutex.Lock()
	isFree = true
	mutex.Unlock()
	all.Wait()
	order := shop.bodies[len(shop.bodies)-pots:]
	for i, body := range order {
		if want := fmt.Sprintf(`{"shape":"bowl","size":%d}`, i+1); body != want {
			t.Errorf("number %d was %s", i+1, body)
		}
	}
	// Whoever finds others waiting does not ask first: only the first in the queue does.
	if count := shop.asked("POST /pots"); count > refused+pots+1 || refused == 0 {
		t.Errorf("%d requests, %d of them while there was no slot", count, refused)
	}
}
