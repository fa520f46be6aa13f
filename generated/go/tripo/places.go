// Copied from runtime/go/places.go by the generator: edit it there.

package tripo

import (
	"strconv"
	"strings"
)

// place is one that a path with `*` names: `files/2`.
type place struct {
	path  string
	value any
}

// placesOf gives every place that is there: a missing field and an empty list have none.
func placesOf(body any, path string) []place {
	return findPlaces(body, strings.Split(path, "/"), nil)
}

func findPlaces(value any, rest, done []string) []place {
	if len(rest) == 0 {
		if value == absent {
			return nil
		}
		return []place{{strings.Join(done, "/"), value}}
	}
	below := done[:len(done):len(done)]
	if rest[0] != "*" {
		return findPlaces(member(value, rest[0]), rest[1:], append(below, rest[0]))
	}
	list, _ := value.([]any)
	var found []place
	for i, item := range list {
		found = append(found, findPlaces(item, rest[1:], append(below, strconv.Itoa(i)))...)
	}
	return found
}

func placesOfAll(body any, paths []string) []place {
	var found []place
	for _, path := range paths {
		found = append(found, placesOf(body, path)...)
	}
	return found
}

// withValues gives a copy with other values at some places; what is not on the way to them is shared.
func withValues(body *Object, values []place) *Object {
	var filled any = body.copy()
	for _, each := range values {
		filled = fill(filled, strings.Split(each.path, "/"), each.value)
	}
	return filled.(*Object)
}

func fill(holder any, path []string, value any) any {
	if len(path) == 0 {
		return value
	}
	switch holder := holder.(type) {
	case []any:
		copied := append([]any(nil), holder...)
		if i, err := strconv.Atoi(path[0]); err == nil && i < len(copied) {
			copied[i] = fill(copied[i], path[1:], value)
		}
		return copied
	case *Object:
		return holder.copy().Set(path[0], fill(member(holder, path[0]), path[1:], value))
	}
	return holder
}
