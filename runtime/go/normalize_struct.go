package tripo

import (
	"encoding"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
)

func reflectedStruct(value reflect.Value, left int) (any, error) {
	if left < 0 {
		return nil, errTooDeep
	}
	object, own := NewObject(), ownNames(value.Type())
	for i := range value.NumField() {
		field := value.Type().Field(i)
		if inner, ok := embeddedStruct(field, value.Field(i)); ok {
			if err := embed(object, inner, own, left-1); err != nil {
				return nil, err
			}
			continue
		}
		name, omitsZero := memberName(field)
		isEmpty := omitsZero && value.Field(i).IsZero()
		if !field.IsExported() || name == "-" || isEmpty || isNil(value.Field(i)) {
			continue
		}
		name = first(name, field.Name)
		item, err := normalizedWithin(value.Field(i).Interface(), left-1)
		if err == errTooDeep {
			return nil, err
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		if item != absent {
			object.Set(name, item)
		}
	}
	return object, nil
}

// embeddedStruct gives a struct whose members are those of the one around it: embedded, without a name in a tag, and none
// that writes itself. A nil one has no members.
func embeddedStruct(field reflect.StructField, value reflect.Value) (reflect.Value, bool) {
	name, _ := memberName(field)
	if !field.Anonymous || name != "" || writesItself(field.Type) {
		return value, false
	}
	if value.Kind() == reflect.Pointer {
		value = value.Elem()
	}
	isStruct := field.Type.Kind() == reflect.Struct || field.Type.Kind() == reflect.Pointer && field.Type.Elem().Kind() == reflect.Struct
	return value, isStruct
}

var selfWriters = []reflect.Type{
	reflect.TypeFor[json.Marshaler](), reflect.TypeFor[encoding.TextMarshaler](), reflect.TypeFor[sourceTask](),
	reflect.TypeFor[interface{ localFile() LocalFile }](), reflect.TypeFor[interface{ reference() Reference }](),
}

func writesItself(kind reflect.Type) bool {
	return slices.ContainsFunc(selfWriters, kind.Implements)
}

// ownNames are those that an embedded struct cannot take.
func ownNames(kind reflect.Type) []string {
	var names []string
	for i := range kind.NumField() {
		field := kind.Field(i)
		if name, _ := memberName(field); field.IsExported() && (name != "" || !field.Anonymous) {
			names = append(names, first(name, field.Name))
		}
	}
	return names
}

// embed puts the members of an embedded struct where it stands; a member of the outer one of the same name wins.
func embed(object *Object, inner reflect.Value, own []string, left int) error {
	if !inner.IsValid() {
		return nil
	}
	members, err := reflectedStruct(inner, left)
	if err != nil {
		return err
	}
	for _, key := range members.(*Object).keys {
		if _, isTaken := object.Get(key); !isTaken && !slices.Contains(own, key) {
			object.Set(key, members.(*Object).values[key])
		}
	}
	return nil
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
