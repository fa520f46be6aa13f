// Copied from runtime/go/normalize.go by the generator: edit it there.

package tripo

import (
	"encoding"
	"encoding/json"
	"fmt"
	"reflect"
	"sort"
)

// normalized turns what a program writes as an input into JSON values; tasks and local files in it stay what they are.
// Members of a struct are called by their `json` tags and left out when they are nil, or empty where the tag says so; those of
// an embedded struct stand among them. What writes itself, as JSON or as a text, is taken at its word.
func normalized(value any) (any, error) {
	return normalizedWithin(value, deepest)
}

// normalizedWithin refuses what has more levels than are left: it may hold itself.
func normalizedWithin(value any, left int) (any, error) {
	if left < 0 {
		return nil, errTooDeep
	}
	switch value := value.(type) {
	case nil, bool, string, float64, absentValue:
		return value, nil
	case interface{ localFile() LocalFile }:
		return value.localFile(), nil
	case interface{ reference() Reference }:
		return value.reference().wire, nil
	case *Object:
		return normalizedObject(value, left)
	case json.RawMessage:
		return parseJSON(value)
	case json.Number:
		return value.Float64()
	}
	if isNil(reflect.ValueOf(value)) {
		return absent, nil
	}
	switch value := value.(type) {
	case sourceTask:
		return value, nil
	case json.Marshaler:
		text, err := value.MarshalJSON()
		if err != nil {
			return nil, err
		}
		return parseJSON(text)
	case encoding.TextMarshaler:
		text, err := value.MarshalText()
		return string(text), err
	}
	return reflected(reflect.ValueOf(value), left)
}

func normalizedObject(object *Object, left int) (any, error) {
	if object == nil {
		return absent, nil
	}
	copied := NewObject()
	for _, key := range object.keys {
		value, err := normalizedWithin(object.values[key], left-1)
		if err != nil {
			return nil, err
		}
		copied.Set(key, value)
	}
	return copied, nil
}

func reflected(value reflect.Value, left int) (any, error) {
	switch value.Kind() {
	case reflect.Bool:
		return value.Bool(), nil
	case reflect.String:
		return value.String(), nil
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return float64(value.Int()), nil
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return float64(value.Uint()), nil
	case reflect.Float32, reflect.Float64:
		return value.Float(), nil
	case reflect.Pointer:
		return normalizedWithin(value.Elem().Interface(), left-1)
	case reflect.Slice, reflect.Array:
		return reflectedList(value, left)
	case reflect.Map:
		return reflectedMap(value, left)
	case reflect.Struct:
		if pointer := reflect.New(value.Type()); writesItself(pointer.Type()) {
			pointer.Elem().Set(value)
			return normalizedWithin(pointer.Interface(), left)
		}
		return reflectedStruct(value, left)
	}
	return nil, fmt.Errorf("a value of type %s is no JSON", value.Type())
}

// reflectedList keeps the places of a list: nil in it is null, which skips an entry where the API knows that.
func reflectedList(value reflect.Value, left int) (any, error) {
	list := make([]any, value.Len())
	for i := range list {
		item, err := normalizedWithin(value.Index(i).Interface(), left-1)
		if err != nil {
			return nil, err
		}
		if item == absent {
			item = nil
		}
		list[i] = item
	}
	return list, nil
}

func reflectedMap(value reflect.Value, left int) (any, error) {
	keys := value.MapKeys()
	sort.Slice(keys, func(i, j int) bool { return keys[i].String() < keys[j].String() })
	object := NewObject()
	for _, key := range keys {
		if key.Kind() != reflect.String {
			return nil, fmt.Errorf("a map with keys of type %s is no JSON", key.Type())
		}
		item, err := normalizedWithin(value.MapIndex(key).Interface(), left-1)
		if err != nil {
			return nil, err
		}
		object.Set(key.String(), item)
	}
	return object, nil
}

func isNil(value reflect.Value) bool {
	switch value.Kind() {
	case reflect.Pointer, reflect.Interface, reflect.Slice, reflect.Map:
		return value.IsNil()
	}
	return false
}

// Ptr gives a pointer to a value: optional fields that could be zero take one.
func Ptr[Value any](value Value) *Value {
	return &value
}

// inputObject gives the members of an input.
func inputObject(task string, input any) (*Object, error) {
	value, err := normalized(input)
	if err != nil {
		return nil, configError("The input of %s cannot be sent: %v.", task, err)
	}
	switch value := value.(type) {
	case *Object:
		return value, nil
	case absentValue, nil:
		return NewObject(), nil
	}
	return nil, configError("The input of %s must be a struct, a map or an *Object, got %T.", task, input)
}
