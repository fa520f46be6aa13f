package tripo

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"
)

// A made-up service: pots are thrown, glazed and fired.
const potteryTables = `{
	"name": "v9", "environment": {"apiKey": "POTTERY_KEY", "baseUrl": "POTTERY_URL"}, "keyPrefix": "pot_",
	"servers": {"main": "https://api.pottery.example/v9"},
	"envelope": {"code": "/code", "success": 0, "message": "/message", "suggestion": "/hint", "traceId": "X-Trace"},
	"lifecycle": {"drying": "ongoing", "done": "success", "cracked": "failure"},
	"read": {"operation": ["GET", "/pots/{pot_id}"], "pointers": {"id": "/data/pot_id", "type": "/data/type", "status": "/data/status",
		"output": "/data/output", "progress": "/data/progress", "errorCode": "/data/error_code", "secondsLeft": "/data/left"}},
	"readMany": {"operation": ["POST", "/pots/list"], "field": "ids", "most": 3, "tasks": "/data/pots"},
	"tasks": {"throw_pot": {}, "glaze_pot": {}},
	"account": {"balance": {"operation": ["GET", "/clay"], "pointers": {"balance": "/data/clay"}}},
	"bodies": {"creates": {"throwPot": ["POST", "/pots", "/data/pot_id"], "glazePot": ["POST", "/glazes", "/data/pot_id"]}, "tasks": {
		"throw_pot": {"create": "throwPot", "group": "wheel", "files": ["sketch"], "formerly": {"form": ["shape", {"jug": "pitcher"}]}},
		"glaze_pot": {"create": "glazePot", "group": "kiln", "sources": ["pot"], "fixed": {"kind": "glaze"}}}},
	"files": {"fields": {"throw_pot": {"sketch": {"accept": ["png"], "maxBytes": 1000000, "minPixels": 8, "via": ["url", "token"]}}},
		"reference": {"url": "url", "token": "token"},
		"direct": {"operation": ["POST", "/files"], "field": "file", "accept": ["png"], "maxBytes": 1000000, "pointers": {"token": "/data/token"}}},
	"errors": [["wheel_taken", 7001, "slots", "slot", "All wheels turn.", "Wait."], ["clay_out", 7002, "credits", "never", "No clay.", "Buy some."],
		["too_fast", 7003, "rate", "refused", "Too fast.", "Slow down."]],
	"webhooks": {"headers": {"id": "X-Id", "delivery": "X-Delivery", "event": "X-Event", "signature": "X-Signature"}, "scheme": "v1",
		"secretPrefix": "shh_", "toleranceSeconds": 60, "pointers": {"id": "/id", "type": "/type", "createdAt": "/at", "data": "/data"},
		"events": {"pot.done": "task", "clay.low": "balance"}},
	"checks": {"shared": {}, "tasks": {
		"throw_pot": {"schema": {"type": "object", "required": ["shape"], "additionalProperties": false, "properties": {
			"shape": {"type": "string", "enum": ["bowl", "pitcher"], "x-open-enum": true}, "size": {"type": "integer", "minimum": 1, "default": 2},
			"sketch": {"type": ["object", "string"]}}}},
		"glaze_pot": {"schema": {"type": "object", "properties": {"pot": {"type": "string"}, "kind": {}, "colour": {"type": "string"}}},
			"sources": {"pot": {"types": ["throw_pot"]}}}}},
	"findings": {"rules": [], "messages": {"required": "{field} is missing.", "minimum": "{field} is {value}; the least is {limit}.",
		"additionalProperties": "Nobody knows {field}.", "nearest": "Do you mean {nearest}?", "sources": "{field} must be a {values}, not {value}.",
		"enum": "{field} is {value}.", "open-enum": "{field} may be wrong: {values}."},
		"codes": {"shape_wrong": 7010, "source_wrong": 7011}, "fallback": {"parameter": "shape_wrong", "source": "source_wrong"}},
	"prices": {"throw_pot": {"base": [{"when": {"properties": {"size": {"minimum": 3}}}, "credits": 9}, {"credits": 5}]}, "glaze_pot": {"base": [{"credits": 1}]}}
}`

var pottery = Tables([]byte(potteryTables))

const potteryKey = "pot_very-secret-key"

// tick is a clock that jumps over every sleep, after others had their turn.
type tick struct {
	mutex sync.Mutex
	now   time.Duration
	slept []time.Duration
}

func (c *tick) deps() Deps {
	return Deps{Now: c.time, Random: func() float64 { return 0.5 }, Sleep: c.sleep}
}

func (c *tick) time() time.Duration {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	return c.now
}

func (c *tick) sleep(ctx context.Context, duration time.Duration) error {
	if duration > 0 {
		if err := sleepFor(ctx, time.Millisecond); err != nil {
			return err
		}
	}
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if ctx.Err() == nil && duration > 0 {
		c.now += duration
		c.slept = append(c.slept, duration)
	}
	return ctx.Err()
}

// workshop serves a made-up service, and keeps what was asked of it.
type workshop struct {
	*httptest.Server
	mutex    sync.Mutex
	requests []string
	bodies   []string
}

func open(t *testing.T, serve func(path string, count int, out http.ResponseWriter, in *http.Request)) *workshop {
	t.Helper()
	w := &workshop{}
	counts := map[string]int{}
	w.Server = httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, in *http.Request) {
		text := new(strings.Builder)
		_, _ = fmt.Fprint(text, readAll(in))
		w.mutex.Lock()
		place := in.Method + " " + in.URL.Path
		counts[place]++
		count := counts[place]
		w.requests = append(w.requests, place)
		w.bodies = append(w.bodies, text.String())
		w.mutex.Unlock()
		serve(place, count, out, in)
	}))
	t.Cleanup(w.Close)
	return w
}

func readAll(in *http.Request) string {
	text := new(strings.Builder)
	buffer := make([]byte, 1<<16)
	for {
		n, err := in.Body.Read(buffer)
		text.Write(buffer[:n])
		if err != nil {
			return text.String()
		}
	}
}

func (w *workshop) asked(place string) int {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	count := 0
	for _, each := range w.requests {
		if each == place {
			count++
		}
	}
	return count
}

func (w *workshop) client(t *testing.T, options ...Option) *Client {
	t.Helper()
	return clientAt(t, w.URL, options...)
}

func clientAt(t *testing.T, url string, options ...Option) *Client {
	t.Helper()
	client, err := NewClient(pottery(), append([]Option{WithAPIKey(potteryKey), WithBaseURL(url), WithOnWarning(func(Warning) {})}, options...)...)
	if err != nil {
		t.Fatal(err)
	}
	return client
}

func answer(out http.ResponseWriter, status int, data any) {
	out.Header().Set("Content-Type", "application/json")
	out.WriteHeader(status)
	_ = json.NewEncoder(out).Encode(data)
}

func pot(id, status string, more ...any) map[string]any {
	data := map[string]any{"pot_id": id, "type": "throw_pot", "status": status}
	for i := 0; i+1 < len(more); i += 2 {
		data[more[i].(string)] = more[i+1]
	}
	return map[string]any{"code": 0, "data": data}
}

func donePot(id, url string) map[string]any {
	return pot(id, "done", "output", map[string]any{"model": url})
}
