package tripo

import (
	"errors"
	"io"
	"math/big"
	"net/http"
	"net/netip"
	"strings"
	"testing"
	"time"
)

func TestJSONKeepsItsOrderAndItsTexts(t *testing.T) {
	for _, text := range []string{
		`{"z":1,"a":[true,null,"<&>"],"m":{"b":0.1,"a":1e+21}}`, `"\u0000\n\"\\ é 𝄞"`, `[]`, `{}`, `-0.5`, `1e-7`,
	} {
		value, err := parseJSON([]byte(text))
		if err != nil || jsonText(value) != text {
			t.Errorf("%s became %s, %v", text, jsonText(value), err)
		}
	}
	for _, text := range []string{``, `{`, `{} {}`, `{"a":}`, `nul`} {
		if value, err := parseJSON([]byte(text)); err == nil {
			t.Errorf("%s became %s", text, jsonText(value))
		}
	}
}

type colour string

type glaze struct {
	Colour colour         `json:"colour,omitzero"`
	Coats  *int           `json:"coats,omitzero"`
	Spots  []float64      `json:"spots,omitzero"`
	Recipe map[string]any `json:"recipe,omitzero"`
	On     any            `json:"on,omitzero"`
	Inner  *glaze         `json:"inner,omitzero"`
	hidden int
}

func TestAnInputBecomesWhatIsSent(t *testing.T) {
	for _, each := range []struct {
		input any
		want  string
	}{
		{glaze{}, `{}`},
		{&glaze{Colour: "blue", Coats: Ptr(0), hidden: 1}, `{"colour":"blue","coats":0}`},
		{glaze{Spots: []float64{}, Recipe: map[string]any{"b": 1, "a": nil}}, `{"spots":[],"recipe":{"a":null,"b":1}}`},
		{glaze{Spots: []float64{1, 0.5}, Inner: &glaze{Colour: "red"}, On: []any{nil, "x"}}, `{"spots":[1,0.5],"on":[null,"x"],"inner":{"colour":"red"}}`},
		{NewObject().Set("b", int64(2)).Set("a", uint8(1)), `{"b":2,"a":1}`},
		{nil, `{}`},
	} {
		object, err := inputObject("glaze", each.input)
		if err != nil || jsonText(object) != each.want {
			t.Errorf("got %s, %v, want %s", jsonText(object), err, each.want)
		}
	}
	for _, wrong := range []any{42, []int{1}, map[string]any{"f": func() {}}, map[int]string{1: "a"}} {
		if _, err := inputObject("glaze", wrong); err == nil {
			t.Errorf("%v was taken", wrong)
		}
	}
}

type stoneware struct {
	Cone  int    `json:"cone,omitzero"`
	Maker string `json:"maker,omitzero"`
}

type kiln struct {
	Name string `json:"name"`
}

type fired struct {
	stoneware
	*kiln
	Maker string    `json:"maker,omitzero"`
	At    time.Time `json:"at,omitzero"`
	From  netip.Addr
	Big   big.Int
	Nil   *time.Time
}

func TestEmbeddedStructsAndWhatWritesItselfAreTakenAsJSONDoes(t *testing.T) {
	at := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	full := fired{stoneware: stoneware{10, "inner"}, kiln: &kiln{"big"}, At: at, From: netip.MustParseAddr("10.0.0.1"), Big: *big.NewInt(7)}
	for _, each := range []struct {
		input any
		want  string
	}{
		{full, `{"cone":10,"name":"big","at":"2026-03-01T12:00:00Z","From":"10.0.0.1","Big":7}`},
		{map[string]any{"at": at, "none": (*time.Time)(nil)}, `{"at":"2026-03-01T12:00:00Z"}`},
		{map[string]any{"in": struct {
			kiln `json:"of"`
			Kiln kiln `json:"kiln"`
		}{Kiln: kiln{"k"}}}, `{"in":{"kiln":{"name":"k"}}}`},
	} {
		object, err := inputObject("glaze", each.input)
		if err != nil || jsonText(object) != each.want {
			t.Errorf("got %s, %v, want %s", jsonText(object), err, each.want)
		}
	}
}

// nested is JSON of so many levels.
func nested(levels int) string {
	return strings.Repeat("[", levels) + strings.Repeat("]", levels)
}

func TestWhatIsNestedTooDeepIsRefused(t *testing.T) {
	if value, err := parseJSON([]byte(nested(deepest))); err != nil || jsonText(value) != nested(deepest) {
		t.Errorf("%d levels: %v", deepest, err)
	}
	for _, text := range []string{nested(deepest + 1), strings.Repeat("[", largestAnswerBytes), strings.Repeat(`{"a":`, largestAnswerBytes/5)} {
		if _, err := parseJSON([]byte(text)); err == nil {
			t.Errorf("%d bytes were taken", len(text))
		}
	}
	object, list, table := NewObject(), []any{nil}, map[string]any{}
	ring := &glaze{}
	object.Set("it", object)
	list[0], table["it"], ring.Inner = list, table, ring
	for _, self := range []any{object, map[string]any{"list": list}, table, ring} {
		_, err := inputObject("glaze", self)
		if want := "The input of glaze cannot be sent: tripo: nested deeper than 500 levels."; err == nil || err.Error() != want {
			t.Errorf("%T: got %v", self, err)
		}
	}
	if _, err := object.MarshalJSON(); err == nil {
		t.Error("what holds itself was written")
	}
}

func TestADeepAnswerIsNoJSON(t *testing.T) {
	shop := open(t, func(_ string, _ int, out http.ResponseWriter, _ *http.Request) {
		_, _ = io.WriteString(out, strings.Repeat("[", largestAnswerBytes))
	})
	_, err := shop.client(t, WithDeps((&tick{}).deps())).GetTask(t.Context(), "p1")
	var invalid *InvalidResponse
	if !errors.As(err, &invalid) {
		t.Errorf("got %T: %v", err, err)
	}
}

func TestOldNamesAreSentAsTodays(t *testing.T) {
	wire, err := pottery().wireBody("throw_pot", map[string]any{"form": "jug"})
	if err != nil || jsonText(wire.body) != `{"shape":"pitcher"}` {
		t.Errorf("got %s, %v", jsonText(wire.body), err)
	}
}

func TestWhatAnOutputTellsOtherwiseBreaksNothing(t *testing.T) {
	var output struct {
		Model string   `json:"model"`
		Count *float64 `json:"count"`
		Parts []string `json:"parts"`
	}
	decodeOutput([]byte(`{"model": 7, "count": 3, "parts": ["a"], "new": {}}`), &output)
	if output.Model != "" || *output.Count != 3 || output.Parts[0] != "a" {
		t.Errorf("got %+v", output)
	}
}

func TestRetryAfterIsReadInAllItsForms(t *testing.T) {
	now := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	for _, each := range []struct {
		header http.Header
		want   time.Duration
	}{
		{http.Header{"Retry-After": {"2"}}, 2 * time.Second},
		{http.Header{"Retry-After": {"2, 7"}}, 7 * time.Second},
		{http.Header{"Retry-After": {"1.5"}}, 1500 * time.Millisecond},
		{http.Header{"Retry-After": {"9"}, "Retry-After-Ms": {"250"}}, 250 * time.Millisecond},
		{http.Header{"Retry-After": {now.Add(time.Minute).Format(http.TimeFormat)}, "Date": {now.Format(http.TimeFormat)}}, time.Minute},
		{http.Header{"Retry-After": {now.Add(time.Minute).UTC().Format(time.RFC1123Z)}, "Date": {now.Format(http.TimeFormat)}}, time.Minute},
		{http.Header{"Retry-After": {now.Add(time.Minute).UTC().Format(time.RFC1123)}, "Date": {now.UTC().Format(time.RFC1123Z)}}, time.Minute},
		{http.Header{"Retry-After": {"Wed, 25 Nov 2026 10:00:07 EST"}}, -1},
		{http.Header{"Retry-After": {"soon"}}, -1},
		{http.Header{"Retry-After": {"-1"}}, -1},
		{http.Header{"Retry-After": {"90000"}}, -1},
		{http.Header{}, -1},
	} {
		got := retryAfter(each.header)
		if (got == nil) != (each.want < 0) || got != nil && *got != each.want {
			t.Errorf("%v: got %v, want %v", each.header, got, each.want)
		}
	}
}

func TestANameThatNoTagOfJSONCanHoldIsSentAsItIs(t *testing.T) {
	type odd struct {
		Odd string "json:\"-\" tripo:\"a,b \\\"c\\\"\""
	}
	object, err := inputObject("glaze", odd{"x"})
	if err != nil || jsonText(object) != `{"a,b \"c\"":"x"}` {
		t.Errorf("got %s, %v", jsonText(object), err)
	}
}
