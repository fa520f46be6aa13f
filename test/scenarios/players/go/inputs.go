package main

import (
	"encoding/json"
	"os"
	"path/filepath"

	"github.com/tripo-openapi/tripo-openapi-go/tripo"
)

// resolved gives an input with earlier results and files in place; its order is kept.
func (s *stage) resolved(raw json.RawMessage) (any, error) {
	if len(raw) == 0 {
		return tripo.NewObject(), nil
	}
	var list []json.RawMessage
	if json.Unmarshal(raw, &list) == nil && list != nil {
		items := make([]any, len(list))
		for i, item := range list {
			value, err := s.resolved(item)
			if err != nil {
				return nil, err
			}
			items[i] = value
		}
		return items, nil
	}
	object := tripo.NewObject()
	if object.UnmarshalJSON(raw) != nil {
		var value any
		err := json.Unmarshal(raw, &value)
		return value, err
	}
	return s.resolvedObject(object)
}

func (s *stage) resolvedObject(object *tripo.Object) (any, error) {
	if name, ok := special(object, "$"); ok {
		return s.object(name), nil
	}
	if path, ok := special(object, "$path"); ok {
		return tripo.FromPath(filepath.Join(s.Dir, path)), nil
	}
	if path, ok := special(object, "$bytes"); ok {
		content, err := os.ReadFile(filepath.Join(s.Dir, path))
		return tripo.FromBytes(content), err
	}
	if path, ok := special(object, "$stream"); ok {
		file, err := os.Open(filepath.Join(s.Dir, path))
		return tripo.FromReader("", file), err
	}
	resolved := tripo.NewObject()
	for _, key := range object.Keys() {
		value, _ := object.Get(key)
		text, err := json.Marshal(value)
		if err != nil {
			return nil, err
		}
		member, err := s.resolved(text)
		if err != nil {
			return nil, err
		}
		resolved.Set(key, member)
	}
	return resolved, nil
}

func special(object *tripo.Object, key string) (string, bool) {
	value, _ := object.Get(key)
	text, ok := value.(string)
	return text, ok
}
