package tripo

import (
	"encoding/json"
	"fmt"
	"reflect"
	"sort"
	"strings"
)

// normalized turns what a program writes as an input into JSON values; tasks and local files in it stay what they are.
// Members of a struct are called by their `json` tags and left out when they are nil, or empty where the tag says so.
func normalized(value any) (any, error) {
	switch value := value.(type) {
	case nil, bool, string, float64, absentValue:
		return value, nil
	case interface{ localFile() LocalFile }:
		return value.localFile(), nil
	case interface{ reference() Reference }:
		return value.reference().wire, nil
	case *Object:
		return normalizedObject(value)
	case json.RawMessage:
		return parseJSON(value)
	case json.Number:
		return value.Float64()
	case sourceTask:
		if isNil(reflect.ValueOf(value)) {
			return absent, nil
		}
		return value, nil
	}
	return reflected(reflect.ValueOf(value))
}

func normalizedObject(object *Object) (any, error) {
	if object == nil {
		return absent, nil
	}
	copied := NewObject()
	for _, key := range object.keys {
		value, err := normalized(object.values[key])
		if err != nil {
			return nil, err
		}
		copied.Set(key, value)
	}
	return copied, nil
}

func reflected(value reflect.Value) (any, error) {
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
	case reflect.Pointer, reflect.Interface:
		if value.IsNil() {
			return absent, nil
		}
		return normalized(value.Elem().Interface())
	case reflect.Slice, reflect.Array:
		return reflectedList(value)
	case reflect.Map:
		return reflectedMap(value)
	case reflect.Struct:
		return reflectedStruct(value)
	}
	return nil, fmt.Errorf("a value of type %s is no JSON", value.Type())
}

// reflectedList keeps the places of a list: nil in it is null, which skips an entry where the API knows that.
func reflectedList(value reflect.Value) (any, error) {
	if value.Kind() == reflect.Slice && value.IsNil() {
		return absent, nil
	}
	list := make([]any, value.Len())
	for i := range list {
		item, err := normalized(value.Index(i).Interface())
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

func reflectedMap(value reflect.Value) (any, error) {
	if value.IsNil() {
		return absent, nil
	}
	keys := value.MapKeys()
	sort.Slice(keys, func(i, j int) bool { return keys[i].String() < keys[j].String() })
	object := NewObject()
	for _, key := range keys {
		if key.Kind() != reflect.String {
			return nil, fmt.Errorf("a map with keys of type %s is no JSON", key.Type())
		}
		item, err := normalized(value.MapIndex(key).Interface())
		if err != nil {
			return nil, err
		}
		object.Set(key.String(), item)
	}
	return object, nil
}

func reflectedStruct(value reflect.Value) (any, error) {
	object := NewObject()
	for i := range value.NumField() {
		field := value.Type().Field(i)
		name, omitsZero := memberName(field)
		isEmpty := omitsZero && value.Field(i).IsZero()
		if !field.IsExported() || name == "-" || isEmpty || isNil(value.Field(i)) {
			continue
		}
		item, err := normalized(value.Field(i).Interface())
		if err != nil {
			return nil, fmt.Errorf("%s: %w", first(name, field.Name), err)
		}
		if item != absent {
			object.Set(first(name, field.Name), item)
		}
	}
	return object, nil
}

// memberName gives what a field is called in JSON, and whether it is left out when it is zero. Names that encoding/json
// cannot take stand under a key of their own.
func memberName(field reflect.StructField) (name string, omitsZero bool) {
	if name, ok := field.Tag.Lookup("tripo"); ok {
		return name, true
	}
	name, options, _ := strings.Cut(field.Tag.Get("json"), ",")
	return name, strings.Contains(options, "omit")
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
