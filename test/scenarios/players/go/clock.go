package main

import (
	"context"
	"encoding/json"
	"sync"
	"time"

	"github.com/tripo-openapi/tripo-openapi-go/tripo"
)

// clock jumps over every sleep, or runs so many times faster than the real one.
type clock struct {
	mutex sync.Mutex
	// 0: it jumps.
	factor float64
	start  time.Time
	now    time.Duration
	slept  []float64
	// What happens in the n-th sleep, counted from 1, before it begins.
	acts map[int]func()
}

// Others that run at the same moment shall come as far as they can before time moves on.
const othersTurn = 3 * time.Millisecond

func newClock(setting json.RawMessage) *clock {
	c := &clock{acts: map[int]func(){}, start: time.Now(), slept: []float64{}}
	_ = json.Unmarshal(setting, &c.factor)
	return c
}

func (c *clock) deps(random float64) tripo.Deps {
	return tripo.Deps{Now: c.time, Random: func() float64 { return random }, Sleep: c.sleep}
}

func (c *clock) time() time.Duration {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if c.factor > 0 {
		return time.Duration(float64(time.Since(c.start)) * c.factor)
	}
	return c.now
}

func (c *clock) sleep(ctx context.Context, duration time.Duration) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	c.note(duration)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	real := othersTurn
	if c.factor > 0 {
		real = time.Duration(float64(duration) / c.factor)
	} else if duration <= 0 {
		real = 0
	}
	select {
	case <-time.After(real):
	case <-ctx.Done():
		return ctx.Err()
	}
	c.mutex.Lock()
	defer c.mutex.Unlock()
	c.now += max(0, duration)
	return nil
}

func (c *clock) note(duration time.Duration) {
	if duration <= 0 {
		return
	}
	c.mutex.Lock()
	c.slept = append(c.slept, float64(duration)/float64(time.Millisecond))
	act := c.acts[len(c.slept)]
	c.mutex.Unlock()
	if act != nil {
		act()
	}
}

func (c *clock) inSleep(count int, act func()) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	c.acts[count] = act
}
