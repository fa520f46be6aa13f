// Copied from runtime/go/message.go by the generator: edit it there.

package tripo

import (
	"regexp"
	"strings"
)

const (
	longestValue = 80
	mostValues   = 12
)

var placeholder = regexp.MustCompile(`\{\w+\}`)

// filledIn replaces `{field}`, `{value}`, `{limit}`, `{values}` and `{nearest}`; other braces stay.
func filledIn(template, field string, value, limit any, meant string) string {
	demands, ok := limit.([]any)
	if !ok {
		demands = []any{limit}
	}
	allowed := make([]string, len(demands))
	for i, demand := range demands {
		allowed[i] = demandText(demand)
	}
	facts := map[string]string{
		"{field}":   field,
		"{value}":   valueText(value),
		"{limit}":   strings.Join(allowed, " or "),
		"{values}":  listed(allowed),
		"{nearest}": meant,
	}
	return placeholder.ReplaceAllStringFunc(template, func(name string) string {
		if fact, ok := facts[name]; ok {
			return fact
		}
		return name
	})
}

func demandText(value any) string {
	if text, ok := value.(string); ok {
		return text
	}
	return textOrNothing(value)
}

func textOrNothing(value any) string {
	if value == absent {
		return "nothing"
	}
	return jsonText(value)
}

func valueText(value any) string {
	text := textOrNothing(value)
	if utf16Length(text) > longestValue {
		return cut(text, longestValue) + "…"
	}
	return text
}

func listed(values []string) string {
	shown := make([]string, 0, mostValues)
	for _, value := range values[:min(len(values), mostValues)] {
		shown = append(shown, "`"+value+"`")
	}
	text := strings.Join(shown, ", ")
	if len(values) > mostValues {
		text += ", …"
	}
	return text
}
