// Copied from runtime/go/route.go by the generator: edit it there.

package tripo

import "slices"

// route is which way a local file takes: storage where the field knows objects in storage, an address of its own when it is
// large, else straight through the API.
type route struct {
	name string
	// Sends, and gives what refers to the file.
	send func(*uploadWork) (uploaded, error)
}

// uploaded is a token, or an object in storage.
type uploaded struct {
	token, bucket, key string
}

// routeOf gives a fileProblem when there is no way, as with gateways that take URLs only.
func (t *fileTables) routeOf(s source, kind string, field fileFieldTable) (route, error) {
	takes := func(property string) bool { return property != "" && slices.Contains(field.Via, property) }
	if token := t.Token; token != nil && slices.Contains(token.Formats, kind) && takes(t.Reference.Object) {
		return route{"storage", func(work *uploadWork) (uploaded, error) { return work.store(token) }}, nil
	}
	if table := t.Presigned; table != nil && s.size() >= table.FromBytes && s.size() <= table.MaxBytes && slices.Contains(table.Formats, kind) && takes(t.Reference.Token) {
		return route{"presigned", func(work *uploadWork) (uploaded, error) { return work.putPresigned(table) }}, nil
	}
	direct := t.Direct
	if direct == nil || !slices.Contains(direct.Accept, kind) || !takes(t.Reference.Token) {
		return route{}, problem("via", "%s cannot be sent: there is no upload for a file of kind %s here. Give a public URL.", s.label(), kind)
	}
	if s.size() > direct.MaxBytes {
		return route{}, problem("maxBytes", "%s has %d bytes; an upload takes at most %d. Make it smaller.", s.label(), s.size(), direct.MaxBytes)
	}
	return route{"direct", func(work *uploadWork) (uploaded, error) { return work.sendDirect(direct) }}, nil
}
