// Copied from runtime/go/pointer.go by the generator: edit it there.

package tripo

import (
	"strings"
	"unicode/utf16"
)

type absentValue struct{}

// absent is what stands where nothing does: null is something else.
var absent = absentValue{}

// at gives the value at a JSON pointer; absent when there is none, or no pointer.
func at(value any, pointer string) any {
	if pointer == "" {
		return absent
	}
	for _, key := range strings.Split(pointer, "/")[1:] {
		value = member(value, key)
	}
	return value
}

func member(value any, key string) any {
	if object, ok := value.(*Object); ok {
		if found, ok := object.Get(key); ok {
			return found
		}
	}
	return absent
}

func textAt(value any, pointer string) (string, bool) {
	text, ok := at(value, pointer).(string)
	return text, ok
}

func isObject(value any) bool {
	_, ok := value.(*Object)
	return ok
}

// cut gives the first units of a text, counted in UTF-16 as in the other languages of this client.
func cut(text string, units int) string {
	for i, char := range text {
		units -= max(1, utf16.RuneLen(char))
		if units < 0 {
			return text[:i]
		}
	}
	return text
}

// utf16Length counts a text as JavaScript does, so that messages are the same in every language.
func utf16Length(text string) int {
	length := 0
	for _, char := range text {
		length += max(1, utf16.RuneLen(char))
	}
	return length
}
