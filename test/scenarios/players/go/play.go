package main

import (
	"encoding/json"
	"strings"
	"sync"
	"time"

	"github.com/tripo-openapi/tripo-openapi-go/tripo"
	"github.com/tripo-openapi/tripo-openapi-go/tripov2"
	"github.com/tripo-openapi/tripo-openapi-go/tripov3"
)

// message is one scenario.
type message struct {
	ID     string          `json:"id"`
	API    string          `json:"api"`
	Client client          `json:"client"`
	Random float64         `json:"random"`
	Clock  json.RawMessage `json:"clock"`
	Dir    string          `json:"dir"`
	Out    string          `json:"out"`
	Do     []action        `json:"do"`
}

// client is its options, in TypeScript's names.
type client struct {
	APIKey        *string           `json:"apiKey"`
	BaseURL       *string           `json:"baseUrl"`
	Region        *string           `json:"region"`
	Checks        *tripo.ChecksMode `json:"checks"`
	Slots         *tripo.SlotsMode  `json:"slots"`
	SlotTimeoutMs json.RawMessage   `json:"slotTimeoutMs"`
	MaxCredits    *float64          `json:"maxCredits"`
	Timeouts      struct {
		HeadersMs *float64 `json:"headersMs"`
		IdleMs    *float64 `json:"idleMs"`
		TotalMs   *float64 `json:"totalMs"`
	} `json:"timeouts"`
	Storage struct {
		Endpoint   string   `json:"endpoint"`
		Hosts      []string `json:"hosts"`
		Region     string   `json:"region"`
		Accelerate bool     `json:"accelerate"`
	} `json:"storage"`
}

// told is what came of it.
type told struct {
	ID       string         `json:"id"`
	Returns  any            `json:"returns,omitempty"`
	Throws   any            `json:"throws,omitempty"`
	Named    map[string]any `json:"named"`
	Progress []any          `json:"progress"`
	Warnings []any          `json:"warnings"`
	Sleeps   []float64      `json:"sleeps"`
	Shown    string         `json:"shown"`
}

// stage is where a scenario plays.
type stage struct {
	message
	client    *tripo.Client
	clock     *clock
	receivers map[string]*receiver
	mutex     sync.Mutex
	progress  []any
	warnings  []any
	named     map[string]any
	objects   map[string]any
	shown     []string
}

func play(message message) told {
	s := &stage{
		message: message, clock: newClock(message.Clock), receivers: map[string]*receiver{}, named: map[string]any{},
		objects: map[string]any{}, progress: []any{}, warnings: []any{},
	}
	out := told{ID: message.ID}
	made, err := s.run()
	if err != nil {
		out.Throws = s.toldError(err)
		s.show(err)
	} else {
		out.Returns = made
	}
	out.Named, out.Progress, out.Warnings = s.named, s.progress, s.warnings
	out.Sleeps, out.Shown = s.clock.slept, strings.Join(s.shown, "\n")
	return out
}

func (s *stage) run() (any, error) {
	options := s.options()
	var err error
	switch s.API {
	case "v2":
		var made *tripov2.Client
		if made, err = tripov2.New(options...); err == nil {
			s.client = made.Client
		}
	default:
		var made *tripov3.Client
		if made, err = tripov3.New(options...); err == nil {
			s.client = made.Client
		}
	}
	if err != nil {
		return nil, err
	}
	return s.act(s.Do)
}

func (s *stage) options() []tripo.Option {
	given := s.message.Client
	options := []tripo.Option{
		tripo.WithDeps(s.clock.deps(s.Random)),
		tripo.WithOnWarning(func(warning tripo.Warning) {
			s.mutex.Lock()
			defer s.mutex.Unlock()
			s.warnings = append(s.warnings, map[string]any{"id": warning.ID, "message": warning.Message})
		}),
		tripo.WithStorage(tripo.Storage(given.Storage)),
		tripo.WithTimeouts(tripo.Timeouts{
			Headers: orZero(given.Timeouts.HeadersMs), Idle: orZero(given.Timeouts.IdleMs), Total: orZero(given.Timeouts.TotalMs),
		}),
	}
	options = appendGiven(options, given.APIKey, tripo.WithAPIKey)
	options = appendGiven(options, given.BaseURL, tripo.WithBaseURL)
	options = appendGiven(options, given.Region, tripo.WithRegion)
	for _, shared := range sharedOptions(given.Checks, given.Slots, given.SlotTimeoutMs, given.MaxCredits) {
		options = append(options, shared)
	}
	return options
}

func appendGiven[Value, Option any](options []Option, given *Value, with func(Value) Option) []Option {
	if given == nil {
		return options
	}
	return append(options, with(*given))
}

func sharedOptions(checks *tripo.ChecksMode, slots *tripo.SlotsMode, slotTimeout json.RawMessage, maxCredits *float64) []tripo.SharedOption {
	var options []tripo.SharedOption
	options = appendGiven(options, checks, tripo.WithChecks)
	options = appendGiven(options, slots, tripo.WithSlots)
	options = appendGiven(options, maxCredits, tripo.WithMaxCredits)
	if timeout, ok := duration(slotTimeout); ok {
		options = append(options, tripo.WithSlotTimeout(timeout))
	}
	return options
}

// duration reads milliseconds; null is no limit.
func duration(ms json.RawMessage) (time.Duration, bool) {
	if len(ms) == 0 {
		return 0, false
	}
	var number *float64
	if json.Unmarshal(ms, &number) != nil {
		return 0, false
	}
	if number == nil {
		return tripo.Forever, true
	}
	return time.Duration(*number * float64(time.Millisecond)), true
}

// orZero: what is not given is the default; a given zero must be refused, which the least duration stands for.
func orZero(ms *float64) time.Duration {
	if ms == nil {
		return 0
	}
	if *ms == 0 {
		return 1
	}
	return time.Duration(*ms * float64(time.Millisecond))
}
