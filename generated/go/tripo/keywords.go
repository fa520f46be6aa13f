// Copied from runtime/go/keywords.go by the generator: edit it there.

package tripo

import (
	"math"
	"slices"
	"unicode/utf8"
)

// The keywords that judge a value as a whole; those that lead into its parts are in evaluate.go.

// brokenKeyword is one that does not hold, and what it demands.
type brokenKeyword struct {
	keyword string
	limit   any
}

// brokenKeywords gives every such keyword. What is of the wrong type has that one fault, not one more per keyword.
func brokenKeywords(tables *checkTables, s *schema, value any) []brokenKeyword {
	if s.types != nil && !isOfTypes(s.types, value) {
		return []brokenKeyword{{"type", member(s.raw, "type")}}
	}
	var broken []brokenKeyword
	tell := func(isBroken bool, keyword string, limit any) {
		if isBroken {
			broken = append(broken, brokenKeyword{keyword, limit})
		}
	}
	isOneOf := func(known any) bool { return isEqual(known, value) }
	tell(s.enum != nil && !slices.ContainsFunc(s.enum, isOneOf), "enum", s.enum)
	if constant := member(s.raw, "const"); constant != absent {
		tell(!isEqual(constant, value), "const", constant)
	}
	switch value := value.(type) {
	case float64:
		brokenByNumber(s, value, tell)
	case string:
		brokenByText(s, value, tell)
	case []any:
		brokenByList(tables, s, value, tell)
	case *Object:
		count := countMembers(value)
		tell(count < s.MinProperties, "minProperties", float64(s.MinProperties))
		tell(s.MaxProperties != nil && count > deref(s.MaxProperties), "maxProperties", number(s.MaxProperties))
	}
	brokenByBranches(s, func(branch *schema) bool { return tables.isValid(branch, value) }, tell)
	return broken
}

type tellBroken func(isBroken bool, keyword string, limit any)

func isOfTypes(types []string, value any) bool {
	isOfType := func(name string) bool { return isOfType(name, value) }
	return len(types) == 0 || slices.ContainsFunc(types, isOfType)
}

func isOfType(name string, value any) bool {
	switch value := value.(type) {
	case nil:
		return name == "null"
	case bool:
		return name == "boolean"
	case string:
		return name == "string"
	case []any:
		return name == "array"
	case *Object:
		return name == "object"
	case float64:
		isFinite := !math.IsInf(value, 0) && !math.IsNaN(value)
		return isFinite && (name == "number" || name == "integer" && value == math.Trunc(value))
	}
	return false
}

func brokenByNumber(s *schema, value float64, tell tellBroken) {
	tell(s.Minimum != nil && value < deref(s.Minimum), "minimum", deref(s.Minimum))
	tell(s.Maximum != nil && value > deref(s.Maximum), "maximum", deref(s.Maximum))
	tell(s.ExclusiveMinimum != nil && value <= deref(s.ExclusiveMinimum), "exclusiveMinimum", deref(s.ExclusiveMinimum))
	tell(s.ExclusiveMaximum != nil && value >= deref(s.ExclusiveMaximum), "exclusiveMaximum", deref(s.ExclusiveMaximum))
}

// brokenByText counts code points. A pattern never sees a text that is too long already.
func brokenByText(s *schema, value string, tell tellBroken) {
	length := utf8.RuneCountInString(value)
	tell(length < s.MinLength, "minLength", float64(s.MinLength))
	if s.MaxLength != nil && length > *s.MaxLength {
		tell(true, "maxLength", number(s.MaxLength))
		return
	}
	tell(s.Pattern != nil && !s.regex().MatchString(value), "pattern", deref(s.Pattern))
}

func brokenByList(tables *checkTables, s *schema, list []any, tell tellBroken) {
	tell(len(list) < s.MinItems, "minItems", float64(s.MinItems))
	isTooLong := s.MaxItems != nil && len(list) > *s.MaxItems
	tell(isTooLong, "maxItems", number(s.MaxItems))
	// Pairs are compared only in a list that is not too long already.
	tell(!isTooLong && s.UniqueItems && hasEqualItems(list), "uniqueItems", true)
	if s.Contains == nil {
		return
	}
	count, least, keyword := 0, 1, "contains"
	for _, item := range list {
		if tables.isValid(s.Contains, item) {
			count++
		}
	}
	if s.MinContains != nil {
		least, keyword = *s.MinContains, "minContains"
	}
	tell(count < least, keyword, float64(least))
	tell(s.MaxContains != nil && count > deref(s.MaxContains), "maxContains", number(s.MaxContains))
}

func hasEqualItems(list []any) bool {
	for i, item := range list {
		if slices.ContainsFunc(list[:i], func(earlier any) bool { return isEqual(earlier, item) }) {
			return true
		}
	}
	return false
}

func brokenByBranches(s *schema, passes func(*schema) bool, tell tellBroken) {
	tell(s.AnyOf != nil && !slices.ContainsFunc(s.AnyOf, passes), "anyOf", member(s.raw, "anyOf"))
	count := 0
	for _, branch := range s.OneOf {
		if passes(branch) {
			count++
		}
	}
	tell(s.OneOf != nil && count != 1, "oneOf", member(s.raw, "oneOf"))
	tell(s.Not != nil && passes(s.Not), "not", member(s.raw, "not"))
}

// isEqual compares JSON values: the order of keys does not count.
func isEqual(left, right any) bool {
	switch left := left.(type) {
	case []any:
		right, ok := right.([]any)
		return ok && slices.EqualFunc(left, right, isEqual)
	case *Object:
		right, ok := right.(*Object)
		if !ok || len(left.keys) != len(right.keys) {
			return false
		}
		return !slices.ContainsFunc(left.keys, func(key string) bool { return !isEqual(left.values[key], member(right, key)) })
	}
	switch right.(type) {
	case []any, *Object:
		return false
	}
	return left == right
}

func countMembers(object *Object) int {
	count := 0
	for _, value := range object.values {
		if value != absent {
			count++
		}
	}
	return count
}

func deref[Value any](pointer *Value) Value {
	if pointer == nil {
		return *new(Value)
	}
	return *pointer
}

func number(pointer *int) float64 {
	return float64(deref(pointer))
}
