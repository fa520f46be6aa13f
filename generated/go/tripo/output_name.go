// Copied from runtime/go/output_name.go by the generator: edit it there.

package tripo

import (
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// Names of downloaded files: built here from checked parts; nothing that a server says becomes a path.

// outputURL is a place of an output: `model`, `views/front_url`.
type outputURL struct {
	field, url string
}

const deepestOutput = 4

// urlsOf gives every http(s) URL of an output, in its order: also those of outputs that this client has not heard of.
func urlsOf(output any) []outputURL {
	return urlsBelow(output, nil)
}

func urlsBelow(output any, path []string) []outputURL {
	switch output := output.(type) {
	case string:
		if isWebURL(output) {
			return []outputURL{{strings.Join(path, "/"), output}}
		}
	case []any:
		return urlsInside(len(output), path, func(i int) (string, any) { return strconv.Itoa(i), output[i] })
	case *Object:
		return urlsInside(len(output.keys), path, func(i int) (string, any) { return output.keys[i], output.values[output.keys[i]] })
	}
	return nil
}

func urlsInside(count int, path []string, member func(int) (string, any)) []outputURL {
	if len(path) > deepestOutput {
		return nil
	}
	var found []outputURL
	for i := range count {
		key, value := member(i)
		found = append(found, urlsBelow(value, append(path[:len(path):len(path)], key))...)
	}
	return found
}

var webURL = regexp.MustCompile(`(?i)^https?://`)

func isWebURL(text string) bool {
	if !webURL.MatchString(text) {
		return false
	}
	parsed, err := url.Parse(text)
	return err == nil && parsed.Host != ""
}

var notLetters = regexp.MustCompile(`[^A-Za-z0-9]+`)

// fileName is `<type>-<first 8 of the id>-<field>.<extension>`: letters, digits, `_`, `-` and one dot; at most 120 characters.
func fileName(task, id, field, extension string) string {
	parts := []string{first(checkedPart(task, 32), "task"), first(checkedPart(id, 8), "id"), first(checkedPart(field, 60), "file")}
	return strings.Join(parts, "-") + "." + extension
}

func checkedPart(text string, length int) string {
	text = strings.Trim(notLetters.ReplaceAllString(text, "_"), "_")
	return text[:min(length, len(text))]
}

var (
	fileExtensions = []string{"glb", "gltf", "fbx", "obj", "stl", "usdz", "3mf", "ply", "zip", "png", "jpeg", "jpg", "webp", "gif", "mp4"}
	// Formats that are ZIP archives inside.
	zipped = []string{"zip", "usdz", "3mf"}
)

// extensionOf is one of a short list: that of the URL's path, or that of the content when the URL has none that is known; an
// archive is called one whatever the URL says. Otherwise `bin`.
func extensionOf(address, kind string) string {
	named := ""
	if parsed, err := url.Parse(address); err == nil {
		if found := extension.FindStringSubmatch(parsed.EscapedPath()); found != nil {
			named = strings.ToLower(found[1])
		}
	}
	if kind == "zip" && !slices.Contains(zipped, named) {
		return "zip"
	}
	for _, each := range []string{named, kind} {
		if slices.Contains(fileExtensions, each) {
			return each
		}
	}
	return "bin"
}
