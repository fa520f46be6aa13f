// Copied from runtime/go/evaluate.go by the generator: edit it there.

package tripo

// A small evaluator of JSON Schema 2020-12, for exactly the keywords of schema. It judges as the big validators do and,
// unlike them, tells which rule was broken and at which field.

// fault is one keyword that does not hold.
type fault struct {
	// Keys and list indices: the property at fault, also when it is missing or unknown.
	path    []any
	keyword string
	// What the keyword demands: a number, the list of values, the names of the known properties.
	limit any
	// What stands there; absent when nothing does.
	value any
	// Of the property at fault.
	code *checkCode
	// The values are those known today, and others may be right.
	isOpen bool
	// The rule that the failing subschema belongs to.
	rule *checkRule
}

// site is where the evaluation stands.
type site struct {
	tables *checkTables
	path   []any
	// The place that answers for a rule whose fault lies no deeper than the object it judges.
	anchorPath  []any
	anchorValue any
	code        *checkCode
	found       *[]fault
	// One fault is all that is asked for.
	stopsAtFirst bool
}

// evaluate gives every fault of a value; none means valid. A failing rule gives one per property at fault inside it,
// else one at the property under which it hangs.
func (t *checkTables) evaluate(s *schema, value any) []fault {
	found := []fault{}
	failures(s, value, site{tables: t, anchorValue: value, found: &found})
	return found
}

// isValid stops at the first fault.
func (t *checkTables) isValid(s *schema, value any) bool {
	if s == nil {
		return true
	}
	if s.isBoolean {
		return s.passes
	}
	found := []fault{}
	judged(s, value, site{tables: t, anchorValue: value, found: &found, stopsAtFirst: true})
	return len(found) == 0
}

func (at site) below(key any, value any) site {
	at.path = append(at.path[:len(at.path):len(at.path)], key)
	at.anchorPath, at.anchorValue, at.code = at.path, value, nil
	return at
}

func (at site) tell(found ...fault) {
	*at.found = append(*at.found, found...)
}

func (at site) isDone() bool {
	return at.stopsAtFirst && len(*at.found) > 0
}

func (at site) fault(keyword string, limit, value any) fault {
	return fault{path: at.path, keyword: keyword, limit: limit, value: value, code: at.code}
}

func failures(s *schema, value any, at site) {
	if s.isAny() {
		return
	}
	if s.isBoolean {
		at.tell(at.fault("not", NewObject(), value))
		return
	}
	// The code beside a `$ref` is the field's own and wins over the one of the schema it refers to.
	if at.code == nil {
		at.code = s.Code
	}
	if s.Rule == nil {
		judged(s, value, at)
		return
	}
	found := []fault{}
	inner := at
	inner.found = &found
	judged(s, value, inner)
	at.tell(blamed(s.Rule, found, at)...)
}

// blamed lays the faults of a rule's subschema on the rule: one per place. A rule inside a rule keeps its own.
func blamed(rule *checkRule, found []fault, at site) []fault {
	var others, places []fault
	var first *fault
	position := map[string]int{}
	for _, each := range found {
		if each.rule != nil {
			others = append(others, each)
			continue
		}
		if first == nil {
			first = &each
		}
		if len(each.path) <= len(at.path) {
			continue
		}
		key := jsonText(plainPath(each.path))
		each.rule = rule
		if index, ok := position[key]; ok {
			places[index] = each
			continue
		}
		position[key] = len(places)
		places = append(places, each)
	}
	if first != nil && len(places) == 0 {
		whole := *first
		whole.path, whole.value, whole.rule = at.anchorPath, at.anchorValue, rule
		places = append(places, whole)
	}
	return append(others, places...)
}

func plainPath(path []any) []any {
	plain := make([]any, len(path))
	for i, key := range path {
		plain[i] = key
		if index, ok := key.(int); ok {
			plain[i] = float64(index)
		}
	}
	return plain
}

func judged(s *schema, value any, at site) {
	for _, each := range brokenKeywords(at.tables, s, value) {
		broken := at.fault(each.keyword, each.limit, value)
		broken.isOpen = each.keyword == "enum" && s.IsOpen
		at.tell(broken)
		if each.keyword == "type" {
			return
		}
	}
	if at.isDone() {
		return
	}
	if s.Ref != "" {
		failures(at.tables.resolve(s.Ref), value, at)
	}
	for _, part := range s.AllOf {
		failures(part, value, at)
	}
	if s.If != nil {
		branch := s.Else
		if at.tables.isValid(s.If, value) {
			branch = s.Then
		}
		failures(branch, value, at)
	}
	switch value := value.(type) {
	case []any:
		insideList(s, value, at)
	case *Object:
		insideObject(s, value, at)
	}
}

func insideList(s *schema, list []any, at site) {
	for i, item := range list {
		if at.isDone() {
			return
		}
		part := s.Items
		if i < len(s.PrefixItems) {
			part = s.PrefixItems[i]
		}
		failures(part, item, at.below(i, item))
	}
}

func insideObject(s *schema, object *Object, at site) {
	need := func(keyword, name string) {
		if member(object, name) != absent {
			return
		}
		broken := at.below(name, absent).fault(keyword, name, absent)
		broken.code = at.codeOf(s.Properties.values[name])
		at.tell(broken)
	}
	for _, name := range s.Required {
		need("required", name)
	}
	for _, key := range namedMembers(s, object) {
		value := member(object, key)
		if at.isDone() {
			return
		}
		if value == absent {
			continue
		}
		insideMember(s, key, value, at)
		for _, name := range s.DependentRequired.values[key] {
			need("dependentRequired", name)
		}
		if dependent, ok := s.DependentSchemas.get(key); ok {
			inner := at
			inner.anchorPath, inner.anchorValue = at.below(key, value).path, value
			failures(dependent, object, inner)
		}
	}
}

func insideMember(s *schema, key string, value any, at site) {
	place := at.below(key, value)
	property, isKnown := s.Properties.get(key)
	if isKnown {
		failures(property, value, place)
		return
	}
	if extra := s.AdditionalProperties; extra != nil && extra.isBoolean && !extra.passes {
		at.tell(place.fault("additionalProperties", texts(s.Properties.names), value))
		return
	}
	failures(s.AdditionalProperties, value, place)
}

// namedMembers: a condition names a field or two of many, and what it leaves open costs nothing.
func namedMembers(s *schema, object *Object) []string {
	if !s.AdditionalProperties.isAny() {
		return object.keys
	}
	names := NewObject()
	for _, list := range [][]string{s.Properties.names, s.DependentRequired.names, s.DependentSchemas.names} {
		for _, name := range list {
			names.Set(name, true)
		}
	}
	return names.keys
}

func (at site) codeOf(s *schema) *checkCode {
	if s == nil || s.isBoolean {
		return nil
	}
	if s.Code != nil || s.Ref == "" {
		return s.Code
	}
	return at.codeOf(at.tables.resolve(s.Ref))
}

func texts(names []string) []any {
	list := make([]any, len(names))
	for i, name := range names {
		list[i] = name
	}
	return list
}
