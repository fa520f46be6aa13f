// Copied from runtime/go/checks.go by the generator: edit it there.

package tripo

import "slices"

// Looks at a request before it is sent: what the service would refuse, and what it would silently change.

// KnownTask is what is known of a task that is the source of another.
type KnownTask struct {
	ID, Type string
	// As it was created, or as the service echoes it; absent and nil when unknown.
	input, output any
}

// check gives all that is wrong, or doubtful, with a body in its wire form. Besides the keywords of schemas, keyword can be
// `retired` (a value on its way out), `advice`, `sources` (a source of the wrong type) and `source` (a condition on it).
func (t *checkTables) check(task string, body any, sources map[string]KnownTask) []fault {
	checks, ok := t.Tasks[task]
	if !ok {
		return nil
	}
	found := t.evaluate(checks.Schema, body)
	for _, field := range checks.Sources.names {
		if source, ok := sources[field]; ok {
			found = append(found, t.sourceFaults(checks, field, source, body)...)
		}
	}
	found = append(found, t.retiredValues(checks.Schema, body, nil)...)
	return append(found, t.advised(checks, body)...)
}

func (t *checkTables) sourceFaults(checks taskChecks, field string, source KnownTask, body any) []fault {
	wanted := checks.Sources.values[field]
	var found []fault
	if !slices.Contains(wanted.Types, source.Type) {
		code := t.node(t.node(checks.Schema).Properties.values[field]).Code
		found = append(found, fault{path: []any{field}, keyword: "sources", limit: texts(wanted.Types), value: source.Type, code: code})
	}
	if source.input == nil || source.input == absent {
		return found
	}
	known := NewObject().Set("id", source.ID).Set("type", source.Type).Set("input", source.input).Set("output", source.output)
	whole := NewObject().Set("body", body).Set("source", known)
	for _, rule := range wanted.Rules {
		rule = t.node(rule)
		if t.isValid(rule, whole) {
			continue
		}
		place := field
		if rule.Field != nil {
			place = *rule.Field
		}
		found = append(found, noted("source", rule, place, body))
	}
	return found
}

// retiredValues gives values that are valid in the description and on their way out.
func (t *checkTables) retiredValues(s *schema, value any, path []any) []fault {
	node := t.node(s)
	var found []fault
	if text, ok := value.(string); ok {
		if retired, ok := node.Retired[text]; ok {
			code := node.Code
			if retired.Accepted {
				code = nil
			}
			found = append(found, fault{path: path, keyword: "retired", limit: retired.Since, value: value, code: code})
		}
	}
	inside := func(child *schema, key any, inner any) {
		found = append(found, t.retiredValues(child, inner, append(path[:len(path):len(path)], key))...)
	}
	switch value := value.(type) {
	case []any:
		for i, item := range value {
			inside(node.Items, i, item)
		}
	case *Object:
		for _, key := range node.Properties.names {
			if inner, ok := value.Get(key); ok {
				inside(node.Properties.values[key], key, inner)
			}
		}
	}
	return found
}

// advised gives advice whose condition holds, at the first field that the condition names.
func (t *checkTables) advised(checks taskChecks, body any) []fault {
	if !isObject(body) {
		return nil
	}
	filled := t.withDefaults(checks.Schema, body)
	var found []fault
	for _, condition := range checks.Advice {
		condition = t.node(condition)
		if !t.isValid(condition, filled) {
			continue
		}
		place := ""
		if len(condition.Properties.names) > 0 {
			place = condition.Properties.names[0]
		}
		found = append(found, noted("advice", condition, place, filled))
	}
	return found
}

func noted(keyword string, node *schema, field string, body any) fault {
	if field == "" {
		return fault{keyword: keyword, limit: absent, value: absent, rule: node.Rule}
	}
	return fault{path: []any{field}, keyword: keyword, limit: absent, value: member(body, field), rule: node.Rule}
}

// withDefaults gives the body with the defaults of its top-level fields; nothing in it is overwritten. An absent field
// counts as its default where advice and prices are judged.
func (t *checkTables) withDefaults(s *schema, body any) *Object {
	filled := NewObject()
	if object, ok := body.(*Object); ok {
		filled = object.copy()
	}
	node := t.node(s)
	for _, name := range node.Properties.names {
		value := member(t.node(node.Properties.values[name]).raw, "default")
		if member(filled, name) == absent && value != absent {
			filled.Set(name, value)
		}
	}
	return filled
}
