// Copied from runtime/go/table_rows.go by the generator: edit it there.

package tripo

import (
	"bytes"
	"encoding/json"
)

// ordered is a JSON object of one kind of value, in its order.
type ordered[Value any] struct {
	names  []string
	values map[string]Value
}

func (o *ordered[Value]) UnmarshalJSON(data []byte) error {
	raw := NewObject()
	if err := raw.UnmarshalJSON(data); err != nil {
		return err
	}
	o.names = raw.Keys()
	return json.Unmarshal(data, &o.values)
}

func (o ordered[Value]) get(name string) (Value, bool) {
	value, ok := o.values[name]
	return value, ok
}

// operation is method and path template, and of a create where its answer has the id of the new task.
type operation struct {
	method, path, created string
}

func (o *operation) UnmarshalJSON(data []byte) error {
	parts := make([]string, 3)
	if err := json.Unmarshal(data, &parts); err != nil {
		return err
	}
	parts = append(parts, "", "", "")
	o.method, o.path, o.created = parts[0], parts[1], parts[2]
	return nil
}

type errorRow struct {
	name            string
	code            float64
	kind            ErrorKind
	retry           Retry
	meaning, remedy string
}

func (r *errorRow) UnmarshalJSON(data []byte) error {
	return json.Unmarshal(data, &[]any{&r.name, &r.code, &r.kind, &r.retry, &r.meaning, &r.remedy})
}

// formerField is what a field of an older API version is called now, and old values that have a new name.
type formerField struct {
	name   string
	values map[string]string
}

func (f *formerField) UnmarshalJSON(data []byte) error {
	if bytes.IndexByte(data, '{') < 0 {
		return json.Unmarshal(data, &[]any{&f.name})
	}
	return json.Unmarshal(data, &[]any{&f.name, &f.values})
}

type fileFieldTable struct {
	Accept    []string        `json:"accept"`
	MaxBytes  int64           `json:"maxBytes"`
	MinPixels *int            `json:"minPixels"`
	MaxPixels *int            `json:"maxPixels"`
	Via       []string        `json:"via"`
	FromTasks ordered[string] `json:"fromTasks"`
}

type fileTables struct {
	Fields    ordered[ordered[fileFieldTable]] `json:"fields"`
	Reference referenceTable                   `json:"reference"`
	Direct    *directTable                     `json:"direct"`
	Presigned *presignedTable                  `json:"presigned"`
	Token     *tokenTable                      `json:"token"`
}

// referenceTable is how a reference to a file looks on the wire: names of properties, or one text.
type referenceTable struct {
	URL      string `json:"url"`
	Token    string `json:"token"`
	Object   string `json:"object"`
	Kind     string `json:"kind"`
	IsInline bool   `json:"isInline"`
}

type directTable struct {
	Operation operation `json:"operation"`
	Field     string    `json:"field"`
	Accept    []string  `json:"accept"`
	MaxBytes  int64     `json:"maxBytes"`
	Pointers  struct {
		Token string `json:"token"`
	} `json:"pointers"`
}

type presignedTable struct {
	Operation operation `json:"operation"`
	Format    string    `json:"format"`
	Formats   []string  `json:"formats"`
	FromBytes int64     `json:"fromBytes"`
	MaxBytes  int64     `json:"maxBytes"`
	Pointers  struct {
		URL          string `json:"url"`
		URLElsewhere string `json:"urlElsewhere"`
		Token        string `json:"token"`
	} `json:"pointers"`
}

type tokenTable struct {
	Operation  operation `json:"operation"`
	Format     string    `json:"format"`
	Formats    []string  `json:"formats"`
	Region     string    `json:"region"`
	Hosts      []string  `json:"hosts"`
	Accelerate string    `json:"accelerate"`
	Pointers   struct {
		Host            string `json:"host"`
		Bucket          string `json:"bucket"`
		Key             string `json:"key"`
		SessionToken    string `json:"sessionToken"`
		AccessKeyID     string `json:"accessKeyId"`
		SecretAccessKey string `json:"secretAccessKey"`
	} `json:"pointers"`
}
