// Copied from runtime/go/reference.go by the generator: edit it there.

package tripo

import (
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strings"
)

// meaning is what stands in a file field: exactly one of these, or neither when it is in wire form already.
type meaning struct {
	url string
	// A finished task, and where its output has the file.
	taskID, pointer string
	file            *localContent
}

// meaningOf gives a fileProblem when the value cannot stand for a file here.
func (t *fileTables) meaningOf(value any, field fileFieldTable) (meaning, error) {
	switch value := value.(type) {
	case string:
		address, err := t.checkedURL(value, field)
		return meaning{url: address}, err
	case LocalFile:
		if value.content != nil {
			return meaning{file: value.content}, nil
		}
	}
	if task, ok := asSource(value); ok {
		pointer, err := outputOf(task, field)
		return meaning{taskID: task.ID, pointer: pointer}, err
	}
	if path, ok := member(value, "path").(string); ok && value.(*Object).Len() == 1 {
		return meaning{file: &localContent{path: path, hasPath: true}}, nil
	}
	// Whatever else is sent as it is would reach the service: the checks have been told that a file stands here.
	if t.Reference.IsInline || !isReference(value) {
		return meaning{}, problem("type", "%s is no file: give an http(s) URL, FromPath, FromBytes or FromReader.", shownValue(value))
	}
	return meaning{}, nil
}

func shownValue(value any) string {
	switch value := value.(type) {
	case *Object:
		return "An object with " + first(strings.Join(value.keys, ", "), "nothing in it")
	case []any:
		indices := make([]string, len(value))
		for i := range value {
			indices[i] = fmt.Sprint(i)
		}
		return "An object with " + first(strings.Join(indices, ", "), "nothing in it")
	case LocalFile:
		return "An empty LocalFile"
	}
	return jsonText(value)
}

func (t *fileTables) urlReference(address string, field fileFieldTable) any {
	if t.Reference.IsInline {
		return address
	}
	// Without a known extension any kind will do: the service looks at the bytes, but old versions of it want one named.
	kind := firstOf(field.Accept)
	if parsed, err := url.Parse(address); err == nil {
		if named := kindOfName(parsed.EscapedPath()); slices.Contains(field.Accept, named) {
			kind = named
		}
	}
	return t.withKind(kind).Set(t.Reference.URL, address)
}

// uploadedReference of a token, or of an object in storage.
func (t *fileTables) uploadedReference(kind string, sent uploaded) any {
	if sent.token == "" {
		return t.withKind(kind).Set(t.Reference.Object, NewObject().Set("bucket", sent.bucket).Set("key", sent.key))
	}
	if t.Reference.IsInline {
		return sent.token
	}
	return t.withKind(kind).Set(t.Reference.Token, sent.token)
}

func (t *fileTables) withKind(kind string) *Object {
	object := NewObject()
	if t.Reference.Kind != "" && kind != "" {
		object.Set(t.Reference.Kind, kind)
	}
	return object
}

var tokenText = regexp.MustCompile(`(?i)^[0-9a-f]{8}-[0-9a-f-]{27}$`)

func (t *fileTables) checkedURL(text string, field fileFieldTable) (string, error) {
	scheme := ""
	if parsed, err := url.Parse(text); err == nil {
		scheme = strings.ToLower(parsed.Scheme)
	}
	shown := quoted(text)
	if utf16Length(text) > longestValue {
		shown = quoted(cut(text, longestValue) + "...")
	}
	switch {
	case scheme == "data" || strings.HasPrefix(strings.ToLower(text), "data:"):
		return "", problem("url", "A data: URL is not sent: give its bytes by FromBytes.")
	case !t.Reference.IsInline && tokenText.MatchString(text):
		return "", problem("url", "%s is no URL. For an uploaded file write FileToken(%s).", shown, shown)
	case scheme != "https" && scheme != "http":
		return "", problem("url", "%s is no http(s) URL. For a file on this machine write FromPath(%s).", shown, shown)
	case !slices.Contains(field.Via, t.Reference.URL):
		return "", problem("via", "A URL cannot stand here: give the file itself, by FromPath, FromBytes or FromReader.")
	}
	return text, nil
}

func outputOf(task KnownTask, field fileFieldTable) (string, error) {
	if pointer, ok := field.FromTasks.get(task.Type); ok {
		return pointer, nil
	}
	remedy := "no task can"
	if types := field.FromTasks.names; len(types) > 0 {
		remedy = "tasks of type " + strings.Join(types, ", ") + " can"
	}
	return "", problem("task", "A task of type %s cannot stand for this file; %s.", task.Type, remedy)
}
