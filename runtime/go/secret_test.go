package tripo

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
)

// visibleTexts collects every text that a dumper which follows all pointers would show.
func visibleTexts(value reflect.Value, seen map[any]bool, found *[]string) {
	switch value.Kind() {
	case reflect.String:
		*found = append(*found, value.String())
	case reflect.Pointer, reflect.Interface:
		if value.IsNil() || value.Kind() == reflect.Pointer && seen[value.Pointer()] {
			return
		}
		if value.Kind() == reflect.Pointer {
			seen[value.Pointer()] = true
		}
		visibleTexts(value.Elem(), seen, found)
	case reflect.Struct:
		// Of the process, and in use.
		if value.Type().PkgPath() == "net/http" {
			return
		}
		for i := range value.NumField() {
			visibleTexts(value.Field(i), seen, found)
		}
	case reflect.Slice, reflect.Array:
		for i := range value.Len() {
			visibleTexts(value.Index(i), seen, found)
		}
	case reflect.Map:
		for _, key := range value.MapKeys() {
			visibleTexts(key, seen, found)
			visibleTexts(value.MapIndex(key), seen, found)
		}
	}
}

func TestNoPrinterShowsASecret(t *testing.T) {
	client := clientAt(t, "http://127.0.0.1:1")
	task, _ := client.Task("throw_pot", "p1")
	webhooks := receiver(t, "shh_quiet", "shh_silent")
	for _, each := range []any{client, *client, task, *task, webhooks, struct{ Client any }{client}} {
		shown := fmt.Sprintf("%v %+v %#v %s", each, each, each, each)
		var inside []string
		visibleTexts(reflect.ValueOf(each), map[any]bool{}, &inside)
		for _, secret := range []string{potteryKey, "shh_quiet", "shh_silent"} {
			if strings.Contains(shown, secret) {
				t.Errorf("%T shows it: %s", each, shown)
			}
			for _, text := range inside {
				if strings.Contains(text, secret) {
					t.Errorf("%T holds it in %q", each, text)
				}
			}
		}
		if len(inside) == 0 {
			t.Errorf("nothing was seen in %T", each)
		}
	}
	if want := "tripo.Client(v9 at http://127.0.0.1:1)"; fmt.Sprint(client) != want || fmt.Sprintf("%#v", client) != want {
		t.Errorf("got %v", client)
	}
}
