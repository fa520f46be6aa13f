// Copied from runtime/go/object.go by the generator: edit it there.

package tripo

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
)

// Object is a JSON object that keeps the order of its members, as findings and downloads are told in it.
type Object struct {
	keys   []string
	values map[string]any
}

// NewObject gives an empty object.
func NewObject() *Object {
	return &Object{values: map[string]any{}}
}

// Set puts a member at the end, or replaces it where it stands.
func (o *Object) Set(key string, value any) *Object {
	if _, ok := o.values[key]; !ok {
		o.keys = append(o.keys, key)
	}
	o.values[key] = value
	return o
}

// Get gives a member and whether it is there.
func (o *Object) Get(key string) (any, bool) {
	value, ok := o.values[key]
	return value, ok
}

// Keys gives the names of the members in their order.
func (o *Object) Keys() []string {
	return append([]string(nil), o.keys...)
}

// Len counts the members.
func (o *Object) Len() int {
	return len(o.keys)
}

// MarshalJSON writes the members in their order. Errors: nested deeper than 500 levels, as what holds itself is.
func (o *Object) MarshalJSON() ([]byte, error) {
	if isDeeper(o, deepest) {
		return nil, errTooDeep
	}
	return []byte(jsonText(o)), nil
}

// UnmarshalJSON reads an object and keeps its order.
func (o *Object) UnmarshalJSON(data []byte) error {
	value, err := parseJSON(data)
	if err != nil {
		return err
	}
	read, ok := value.(*Object)
	if !ok {
		return errors.New("tripo: no JSON object")
	}
	*o = *read
	return nil
}

func (o *Object) copy() *Object {
	other := NewObject()
	for _, key := range o.keys {
		other.Set(key, o.values[key])
	}
	return other
}

// deepest is how many lists and objects may stand in each other: a megabyte of brackets must not exhaust the stack, which no
// program survives.
const deepest = 500

var errTooDeep = fmt.Errorf("tripo: nested deeper than %d levels", deepest)

// isDeeper tells whether a value has more levels than are left.
func isDeeper(value any, left int) bool {
	within := func(item any) bool { return isDeeper(item, left-1) }
	switch value := value.(type) {
	case []any:
		return left == 0 || slices.ContainsFunc(value, within)
	case *Object:
		return left == 0 || value != nil && slices.ContainsFunc(value.keys, func(key string) bool { return within(value.values[key]) })
	}
	return false
}

var byteOrderMark = []byte("\xef\xbb\xbf")

// parseJSON gives nil, bool, float64, string, []any or *Object. What follows the value is an error, and what lies too deep.
func parseJSON(data []byte) (any, error) {
	decoder := json.NewDecoder(bytes.NewReader(bytes.TrimPrefix(data, byteOrderMark)))
	decoder.UseNumber()
	value, err := readValue(decoder, deepest)
	if err != nil {
		return nil, err
	}
	if _, err := decoder.Token(); err != io.EOF {
		return nil, errors.New("tripo: more than one JSON value")
	}
	return value, nil
}

func readValue(decoder *json.Decoder, left int) (any, error) {
	token, err := decoder.Token()
	if err != nil {
		return nil, err
	}
	switch token := token.(type) {
	case json.Delim:
		if left == 0 {
			return nil, errTooDeep
		}
		if token == '{' {
			return readObject(decoder, left-1)
		}
		return readList(decoder, left-1)
	case json.Number:
		// Beyond the range it is infinite, as everywhere else.
		number, _ := strconv.ParseFloat(token.String(), 64)
		return number, nil
	default:
		return token, nil
	}
}

func readObject(decoder *json.Decoder, left int) (any, error) {
	object := NewObject()
	for decoder.More() {
		key, err := decoder.Token()
		if err != nil {
			return nil, err
		}
		value, err := readValue(decoder, left)
		if err != nil {
			return nil, err
		}
		object.Set(key.(string), value)
	}
	_, err := decoder.Token()
	return object, err
}

func readList(decoder *json.Decoder, left int) (any, error) {
	list := []any{}
	for decoder.More() {
		value, err := readValue(decoder, left)
		if err != nil {
			return nil, err
		}
		list = append(list, value)
	}
	_, err := decoder.Token()
	return list, err
}

// jsonText writes what parseJSON reads, without spaces; what is no JSON is null.
func jsonText(value any) string {
	var text strings.Builder
	writeJSON(&text, value)
	return text.String()
}

func writeJSON(text *strings.Builder, value any) {
	switch value := value.(type) {
	case bool:
		text.WriteString(strconv.FormatBool(value))
	case float64:
		text.WriteString(numberText(value))
	case string:
		text.WriteString(quoted(value))
	case []any:
		text.WriteByte('[')
		for i, item := range value {
			if i > 0 {
				text.WriteByte(',')
			}
			writeJSON(text, item)
		}
		text.WriteByte(']')
	case *Object:
		writeMembers(text, value)
	default:
		text.WriteString("null")
	}
}

func writeMembers(text *strings.Builder, object *Object) {
	text.WriteByte('{')
	isFirst := true
	for _, key := range object.keys {
		if object.values[key] == absent {
			continue
		}
		if !isFirst {
			text.WriteByte(',')
		}
		isFirst = false
		text.WriteString(quoted(key))
		text.WriteByte(':')
		writeJSON(text, object.values[key])
	}
	text.WriteByte('}')
}

// numberText writes a number as ECMAScript does; encoding/json follows it.
func numberText(number float64) string {
	if math.IsNaN(number) || math.IsInf(number, 0) {
		return "null"
	}
	if number == 0 {
		return "0"
	}
	text, _ := json.Marshal(number)
	return string(text)
}

var escapes = map[rune]string{'"': `\"`, '\\': `\\`, '\b': `\b`, '\f': `\f`, '\n': `\n`, '\r': `\r`, '\t': `\t`}

// quoted gives a JSON string without the escapes for HTML, which would stand in messages.
func quoted(text string) string {
	var out strings.Builder
	out.WriteByte('"')
	for _, char := range text {
		if escape, ok := escapes[char]; ok {
			out.WriteString(escape)
		} else if char < 0x20 {
			out.WriteString(`\u00` + string("0123456789abcdef"[char>>4]) + string("0123456789abcdef"[char&15]))
		} else {
			out.WriteRune(char)
		}
	}
	out.WriteByte('"')
	return out.String()
}
