package tripo

import (
	"net/http"
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
