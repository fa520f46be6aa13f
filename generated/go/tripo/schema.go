// Copied from runtime/go/schema.go by the generator: edit it there.

package tripo

import (
	"encoding/json"
	"regexp"
	"strings"
	"sync"
)

// schema is JSON Schema 2020-12 as far as evaluate.go judges it; other keywords are annotations.
type schema struct {
	raw       *Object
	isBoolean bool
	// Of a boolean schema.
	passes bool

	Ref                  string                  `json:"$ref"`
	Type                 json.RawMessage         `json:"type"`
	Minimum              *float64                `json:"minimum"`
	Maximum              *float64                `json:"maximum"`
	ExclusiveMinimum     *float64                `json:"exclusiveMinimum"`
	ExclusiveMaximum     *float64                `json:"exclusiveMaximum"`
	MinLength            int                     `json:"minLength"`
	MaxLength            *int                    `json:"maxLength"`
	Pattern              *string                 `json:"pattern"`
	MinItems             int                     `json:"minItems"`
	MaxItems             *int                    `json:"maxItems"`
	UniqueItems          bool                    `json:"uniqueItems"`
	Items                *schema                 `json:"items"`
	PrefixItems          []*schema               `json:"prefixItems"`
	Contains             *schema                 `json:"contains"`
	MinContains          *int                    `json:"minContains"`
	MaxContains          *int                    `json:"maxContains"`
	Required             []string                `json:"required"`
	Properties           ordered[*schema]        `json:"properties"`
	AdditionalProperties *schema                 `json:"additionalProperties"`
	MinProperties        int                     `json:"minProperties"`
	MaxProperties        *int                    `json:"maxProperties"`
	DependentRequired    ordered[[]string]       `json:"dependentRequired"`
	DependentSchemas     ordered[*schema]        `json:"dependentSchemas"`
	AllOf                []*schema               `json:"allOf"`
	AnyOf                []*schema               `json:"anyOf"`
	OneOf                []*schema               `json:"oneOf"`
	Not                  *schema                 `json:"not"`
	If                   *schema                 `json:"if"`
	Then                 *schema                 `json:"then"`
	Else                 *schema                 `json:"else"`
	Rule                 *checkRule              `json:"x-rule"`
	Field                *string                 `json:"x-field"`
	Code                 *checkCode              `json:"x-code"`
	IsOpen               bool                    `json:"x-open-enum"`
	Retired              map[string]retiredValue `json:"x-retired"`

	types []string
	enum  []any
	regex func() *regexp.Regexp
}

type retiredValue struct {
	Since    string `json:"since"`
	Accepted bool   `json:"accepted"`
}

// checkRule is a condition between parameters, or its number in the tables.
type checkRule struct {
	number int
	ID     string `json:"id"`
	Says   string `json:"says"`
	Code   string `json:"code"`
}

func (r *checkRule) UnmarshalJSON(data []byte) error {
	if data[0] != '{' {
		return json.Unmarshal(data, &r.number)
	}
	type plain checkRule
	r.number = -1
	return json.Unmarshal(data, (*plain)(r))
}

// checkCode is an error name for every keyword, or for some.
type checkCode struct {
	every string
	some  map[string]string
}

func (c *checkCode) UnmarshalJSON(data []byte) error {
	if data[0] == '"' {
		return json.Unmarshal(data, &c.every)
	}
	return json.Unmarshal(data, &c.some)
}

func (s *schema) UnmarshalJSON(data []byte) error {
	if data[0] == 't' || data[0] == 'f' {
		s.isBoolean, s.passes = true, data[0] == 't'
		return nil
	}
	raw := NewObject()
	if err := raw.UnmarshalJSON(data); err != nil {
		return err
	}
	type plain schema
	if err := json.Unmarshal(data, (*plain)(s)); err != nil {
		return err
	}
	s.raw = raw
	s.types = typeNames(s.Type)
	s.enum, _ = member(raw, "enum").([]any)
	if s.Pattern != nil {
		s.regex = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(portable(*s.Pattern)) })
	}
	return nil
}

func typeNames(data json.RawMessage) []string {
	if len(data) == 0 {
		return nil
	}
	var name string
	if json.Unmarshal(data, &name) == nil {
		return []string{name}
	}
	names := []string{}
	_ = json.Unmarshal(data, &names)
	return names
}

// isAny tells whether a schema says nothing.
func (s *schema) isAny() bool {
	return s == nil || s.isBoolean && s.passes
}

const spaces = `\t\n\v\f\r \x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}`

// portable gives a pattern its meaning in ECMAScript: white space is more than ASCII there.
func portable(pattern string) string {
	return strings.NewReplacer(`\\`, `\\`, `\S`, `[^`+spaces+`]`, `\s`, `[`+spaces+`]`).Replace(pattern)
}

type checkTables struct {
	Tasks  map[string]taskChecks `json:"tasks"`
	Shared map[string]*schema    `json:"shared"`
	merged sync.Map
}

type taskChecks struct {
	Schema  *schema               `json:"schema"`
	Advice  []*schema             `json:"advice"`
	Sources ordered[sourceChecks] `json:"sources"`
}

type sourceChecks struct {
	Types []string  `json:"types"`
	Rules []*schema `json:"rules"`
}

// resolve finds the schema behind a `$ref`: a name, or a pointer that ends in one.
func (t *checkTables) resolve(reference string) *schema {
	found, ok := t.Shared[reference[strings.LastIndex(reference, "/")+1:]]
	if !ok {
		panic("tripo: no schema " + reference)
	}
	return found
}

var nothingSaid = &schema{raw: NewObject()}

// node gives the schema itself, or the one it refers to with the keywords beside the `$ref` laid over it.
func (t *checkTables) node(s *schema) *schema {
	if s == nil || s.isBoolean {
		return nothingSaid
	}
	if s.Ref == "" {
		return s
	}
	if known, ok := t.merged.Load(s); ok {
		return known.(*schema)
	}
	raw := t.node(t.resolve(s.Ref)).raw.copy()
	for _, key := range s.raw.keys {
		raw.Set(key, s.raw.values[key])
	}
	both := &schema{}
	if err := both.UnmarshalJSON([]byte(jsonText(raw))); err != nil {
		panic("tripo: broken schema: " + err.Error())
	}
	t.merged.Store(s, both)
	return both
}
