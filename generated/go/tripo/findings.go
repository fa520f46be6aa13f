// Copied from runtime/go/findings.go by the generator: edit it there.

package tripo

import (
	"strconv"
	"strings"
)

// Finding is something wrong with a request, in words.
type Finding struct {
	// `<type>.<rule>`, or `<type>.<field>.<keyword>`; stable, the same in every language.
	ID string `json:"id"`
	// Code that the service would answer; nil where it would answer none.
	Code *int `json:"code"`
	// Name of that error; empty where there is none.
	Reason string `json:"reason"`
	// The field at fault: `prompt`, `files/0/url`; empty for the whole body.
	Path string `json:"path"`
	// What stands there; nil when nothing does.
	Value any `json:"value"`
	// What is wrong, and what would be right.
	Message string `json:"message"`
	// SeverityWarning: may well be right, since the service knows more values than this description or merely corrects them.
	Severity Severity `json:"severity"`
}

// Severity tells what to refuse from what to mention.
type Severity string

// How bad a finding is.
const (
	SeverityError   Severity = "error"
	SeverityWarning Severity = "warning"
)

type findingTables struct {
	// Where the number of a rule counts to. Ids stand without the task type in front.
	Rules []checkRule `json:"rules"`
	// Message template per schema keyword.
	Messages map[string]string `json:"messages"`
	Codes    map[string]int    `json:"codes"`
	// Error names for what names none: a parameter, and a source of the wrong task type.
	Fallback struct {
		Parameter string `json:"parameter"`
		Source    string `json:"source"`
	} `json:"fallback"`
}

// tell makes one finding per fault, in their order.
func (t *findingTables) tell(task string, found []fault) []Finding {
	findings := make([]Finding, len(found))
	for i, each := range found {
		findings[i] = t.findingOf(task, each)
	}
	return findings
}

func (t *findingTables) findingOf(task string, f fault) Finding {
	rule := f.rule
	if rule != nil && rule.number >= 0 {
		rule = &t.Rules[rule.number]
	}
	field := pathText(f.path)
	reason := t.reasonOf(f, rule)
	finding := Finding{ID: findingID(task, f, rule), Reason: reason, Path: field, Message: t.messageOf(f, rule, field), Severity: SeverityError}
	if code, ok := t.Codes[reason]; ok {
		finding.Code = &code
	}
	if f.value != absent {
		finding.Value = f.value
	}
	if f.isOpen || f.keyword == "retired" || f.keyword == "advice" {
		finding.Severity = SeverityWarning
	}
	return finding
}

func (t *findingTables) messageOf(f fault, rule *checkRule, field string) string {
	template := "{field}"
	keyword := f.keyword
	if f.isOpen {
		keyword = "open-enum"
	}
	if says, ok := t.Messages[keyword]; ok {
		template = says
	}
	meant, isMeant := "", false
	if rule != nil {
		template = rule.Says
	} else if known, ok := f.limit.([]any); ok {
		word := f.value
		if f.keyword == "additionalProperties" && len(f.path) > 0 {
			word = f.path[len(f.path)-1]
		}
		meant, isMeant = nearest(word, known)
	}
	if isMeant {
		template += " " + t.Messages["nearest"]
	}
	if field == "" {
		field = "body"
	}
	return filledIn(template, field, f.value, f.limit, meant)
}

func findingID(task string, f fault, rule *checkRule) string {
	parts := []string{task, placeOf(f), f.keyword}
	if rule != nil {
		parts = []string{task, rule.ID}
	}
	var there []string
	for _, part := range parts {
		if part != "" {
			there = append(there, part)
		}
	}
	return strings.Join(there, ".")
}

// placeOf leaves out list indices, which do not belong to an id, and names that the user made up.
func placeOf(f fault) string {
	known := f.path
	if f.keyword == "additionalProperties" && len(known) > 0 {
		known = known[:len(known)-1]
	}
	parts := make([]string, len(known))
	for i, key := range known {
		parts[i] = "*"
		if name, ok := key.(string); ok {
			parts[i] = name
		}
	}
	return strings.Join(parts, "/")
}

// reasonOf is empty for advice, and for a retired value unless the field has an error for just that: not every service
// refuses one.
func (t *findingTables) reasonOf(f fault, rule *checkRule) string {
	if f.keyword == "advice" {
		return ""
	}
	if rule != nil {
		return first(rule.Code, t.Fallback.Parameter)
	}
	code := deref(f.code)
	special := code.some[f.keyword]
	switch f.keyword {
	case "retired":
		return special
	case "sources":
		return first(special, t.Fallback.Source)
	}
	return first(special, code.every, t.Fallback.Parameter)
}

func pathText(path []any) string {
	parts := make([]string, len(path))
	for i, key := range path {
		switch key := key.(type) {
		case string:
			parts[i] = key
		case int:
			parts[i] = strconv.Itoa(key)
		}
	}
	return strings.Join(parts, "/")
}

// first gives the first text that is not empty.
func first(texts ...string) string {
	for _, text := range texts {
		if text != "" {
			return text
		}
	}
	return ""
}
