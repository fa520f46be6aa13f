// Copied from runtime/go/kind.go by the generator: edit it there.

package tripo

import (
	"bytes"
	"encoding/binary"
	"regexp"
	"strings"
)

// headBytes is what kindOf wants to see; fewer only when the file is shorter.
const headBytes = 4096

// Format, offset, bytes. Other formats are listed so that a refusal can name what came.
var signatures = []struct {
	kind   string
	offset int
	bytes  string
}{
	{"png", 0, "\x89PNG\r\n\x1a\n"}, {"jpeg", 0, "\xff\xd8\xff"}, {"webp", 8, "WEBP"}, {"glb", 0, "glTF"},
	{"fbx", 0, "Kaydara FBX Binary  \x00"}, {"fbx", 0, "; FBX"}, {"gif", 0, "GIF8"}, {"bmp", 0, "BM"}, {"tiff", 0, "II*\x00"},
	{"tiff", 0, "MM\x00*"}, {"avif", 4, "ftypavif"}, {"heic", 4, "ftyphei"}, {"pdf", 0, "%PDF"}, {"zip", 0, "PK\x03\x04"},
	{"exe", 0, "MZ"},
}

// Statements that an OBJ file may start with, after comments.
var objStatement = regexp.MustCompile(`^(?:v|vn|vt|vp|f|l|p|o|g|s|mg|mtllib|usemtl)[ \t]`)
var stlStatement = regexp.MustCompile(`(?i)^solid\b`)

const (
	stlHeaderBytes = 84
	stlFacetBytes  = 50
)

// kindOf is the canonical extension of a format, told by the first bytes of a file and its size: names and media types are
// claims. Empty for an unknown one.
func kindOf(head []byte, size int64) string {
	for _, known := range signatures {
		if len(head) >= known.offset && bytes.HasPrefix(head[known.offset:], []byte(known.bytes)) {
			return known.kind
		}
	}
	if isBinarySTL(head, size) {
		return "stl"
	}
	if bytes.IndexByte(head, 0) >= 0 {
		return ""
	}
	return textKind(string(head))
}

var extension = regexp.MustCompile(`(?i)\.([a-z0-9]{1,5})$`)

// kindOfName gives the kind that a name can mean; `jpg` is `jpeg`. Empty without an extension.
func kindOfName(name string) string {
	found := extension.FindStringSubmatch(name)
	if found == nil {
		return ""
	}
	if kind := strings.ToLower(found[1]); kind != "jpg" {
		return kind
	}
	return "jpeg"
}

var lineEnd = regexp.MustCompile(`\r?\n|\r`)

// textKind: an OBJ file has no signature; one that starts with a long comment is told by that alone.
func textKind(text string) string {
	statement := ""
	for _, line := range lineEnd.Split(text, -1) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			statement = line
			break
		}
	}
	switch {
	case statement == "" && strings.HasPrefix(text, "#"):
		return "obj"
	case stlStatement.MatchString(statement):
		return "stl"
	case objStatement.MatchString(statement):
		return "obj"
	case strings.HasPrefix(statement, "FBXHeaderExtension"):
		return "fbx"
	case strings.HasPrefix(statement, "<svg"), strings.HasPrefix(statement, "<?xml"):
		return "xml"
	case strings.HasPrefix(statement, "{"):
		return "json"
	}
	return ""
}

// isBinarySTL: it has no signature, but its size follows from its number of facets.
func isBinarySTL(head []byte, size int64) bool {
	return len(head) >= stlHeaderBytes && size == stlHeaderBytes+stlFacetBytes*int64(binary.LittleEndian.Uint32(head[80:]))
}
