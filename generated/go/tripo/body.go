// Copied from runtime/go/body.go by the generator: edit it there.

package tripo

import (
	"regexp"
	"slices"
	"strings"
)

// wireBody is what goes over the wire: tasks have become ids, the fields that never vary are there, old names are today's.
type wireBody struct {
	operation operation
	// Whose slots it takes.
	group string
	body  *Object
	// What is known of the source tasks, by field.
	sources map[string]KnownTask
	// Places of files that are not yet references which the service understands.
	files []string
}

func (api *API) wireBody(task string, input any) (wireBody, error) {
	table, ok := api.Bodies.Tasks[task]
	operation, isKnown := api.Bodies.Creates.get(table.Create)
	if !ok || !isKnown {
		return wireBody{}, configError("%s has no task type %s.", api.Name, quoted(task))
	}
	given, err := inputObject(task, input)
	if err != nil {
		return wireBody{}, err
	}
	given = renamed(given, table.Formerly)
	if table.Fixed != nil {
		for _, name := range table.Fixed.keys {
			given.Set(name, table.Fixed.values[name])
		}
	}
	body, sources := named(given, table.Sources)
	isThere := isReference
	if inline := api.Bodies.InlineFiles; inline != nil {
		body = inlined(body, table, inline)
		isThere = inline.isReference
	}
	wire := wireBody{operation: operation, group: table.Group, body: body, sources: sources}
	for _, each := range placesOfAll(body, table.Files) {
		if !isThere(each.value) {
			wire.files = append(wire.files, each.path)
		}
	}
	return wire, nil
}

// renamed: an old name next to the new one stays, and the checks tell it.
func renamed(input *Object, formerly map[string]formerField) *Object {
	given := NewObject()
	for _, name := range input.keys {
		value := input.values[name]
		former, ok := formerly[name]
		if !ok || former.name == name || member(input, former.name) != absent {
			given.Set(name, value)
			continue
		}
		if text, ok := value.(string); ok {
			value = first(former.values[text], text)
		}
		given.Set(former.name, value)
	}
	return given
}

// named puts the ids of tasks where they stand as sources.
func named(given *Object, paths []string) (*Object, map[string]KnownTask) {
	sources := map[string]KnownTask{}
	var ids []place
	for _, each := range placesOfAll(given, paths) {
		if task, ok := asSource(each.value); ok {
			sources[each.path] = task
			ids = append(ids, place{each.path, task.ID})
		}
	}
	return withValues(given, ids), sources
}

// inlined: references of an older API version, and its empty slots, as the texts that stand for them now.
func inlined(body *Object, table bodyTable, inline *inlineFiles) *Object {
	var texts []place
	for _, each := range placesOfAll(body, table.Files) {
		object, ok := each.value.(*Object)
		if !ok || !isReference(object) {
			continue
		}
		var text any
		for _, name := range inline.Members {
			if found, ok := member(object, name).(string); ok {
				text = found
				break
			}
		}
		if text != nil || object.Len() == 0 {
			texts = append(texts, place{each.path, text})
		}
	}
	return withValues(body, texts)
}

// isReference: in wire form already, or an empty slot. A path and a task are objects of texts too.
func isReference(value any) bool {
	object, ok := value.(*Object)
	if !ok {
		return value == nil
	}
	if _, isTask := asSource(object); isTask || member(object, "path") != absent {
		return false
	}
	return !slices.ContainsFunc(object.keys, func(key string) bool {
		_, isText := object.values[key].(string)
		return !isText && !isObject(object.values[key])
	})
}

// A file of this machine that is written as a text; ids and tokens hold neither slash nor ending.
var localText = regexp.MustCompile(`(?i)^data:|[\\/]|\.[a-z0-9]{2,5}$`)
var webText = regexp.MustCompile(`(?i)^https?:`)

// isReference: a text that may be a URL, a token or the id of a task.
func (inline *inlineFiles) isReference(value any) bool {
	text, ok := value.(string)
	if !ok {
		return value == nil
	}
	isToken := slices.ContainsFunc(inline.Tokens, func(prefix string) bool { return strings.HasPrefix(text, prefix) })
	return isToken || webText.MatchString(text) || !localText.MatchString(text)
}
