// Copied from runtime/go/storage.go by the generator: edit it there.

package tripo

import (
	"net/url"
	"regexp"
	"slices"
	"strings"
)

// grant is leave to write one object.
type grant struct {
	bucket, key string
	// The object, with the key encoded segment by segment.
	url         string
	credentials credentials
}

var (
	bucketText = regexp.MustCompile(`^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$`)
	hostText   = regexp.MustCompile(`^[a-z0-9-]+(?:\.[a-z0-9-]+)+$`)
)

func uploadError(message string) *UploadError {
	return &UploadError{ErrorFacts: facts(message)}
}

// grantOf checks where an upload goes before anything is signed for it: UploadError when the answer lacks something, or
// names a place that is not storage. isLocal: the API itself runs on this machine, and its storage may too.
func grantOf(answer any, table *tokenTable, options Storage, isLocal bool) (grant, error) {
	pointers := table.Pointers
	var missing error
	text := func(pointer string) string {
		value, _ := textAt(answer, pointer)
		if value == "" && missing == nil {
			missing = uploadError("The credentials for the upload lack " + pointer + ". Ask for an update of this client.")
		}
		return value
	}
	bucket, key := text(pointers.Bucket), text(pointers.Key)
	if missing != nil {
		return grant{}, missing
	}
	if !bucketText.MatchString(bucket) {
		return grant{}, uploadError("The service named " + quoted(bucket) + " as bucket, which cannot be one. Nothing was sent.")
	}
	host := text(pointers.Host)
	if missing != nil {
		return grant{}, missing
	}
	place, err := bucketURL(host, bucket, table, options, isLocal)
	if err != nil {
		return grant{}, err
	}
	object, err := encodedKey(key)
	if err != nil {
		return grant{}, err
	}
	given := credentials{text(pointers.AccessKeyID), text(pointers.SecretAccessKey), text(pointers.SessionToken)}
	return grant{bucket, key, place + "/" + object, given}, missing
}

// encodedKey: dot segments would be folded by every URL parser and so name another object.
func encodedKey(key string) (string, error) {
	segments := strings.Split(key, "/")
	if slices.Contains(segments, ".") || slices.Contains(segments, "..") || utf16Length(key) > 1024 {
		return "", uploadError("The service named " + quoted(cut(key, longestValue)) + " as object, which leaves its folder. Nothing was sent.")
	}
	for i, segment := range segments {
		segments[i] = encodeStrictly(segment)
	}
	return strings.Join(segments, "/"), nil
}

func bucketURL(host, bucket string, table *tokenTable, options Storage, isLocal bool) (string, error) {
	if options.Endpoint != "" {
		endpoint, err := checkedEndpoint(options.Endpoint)
		return endpoint + "/" + bucket, err
	}
	if isLocal && isLoopback(host) {
		return "http://" + host + "/" + bucket, nil
	}
	if err := requireStorageHost(host, append(slices.Clone(table.Hosts), options.Hosts...)); err != nil {
		return "", err
	}
	if options.Accelerate && table.Accelerate != "" {
		host = hostOf(table.Accelerate)
	}
	if strings.HasPrefix(host, bucket+".") {
		return "https://" + host, nil
	}
	// A bucket with a dot does not match the certificate of `*.host`.
	if strings.Contains(bucket, ".") {
		return "https://" + host + "/" + bucket, nil
	}
	return "https://" + bucket + "." + host, nil
}

func hostOf(place string) string {
	if !strings.Contains(place, "://") {
		place = "https://" + place
	}
	parsed, err := url.Parse(place)
	if err != nil {
		return ""
	}
	return parsed.Host
}

func checkedEndpoint(text string) (string, error) {
	place, ok := safeURL(text)
	if !ok || place.RawQuery != "" || place.Fragment != "" {
		return "", uploadError("`Storage.Endpoint` must be an https URL (http on loopback) without user, query and fragment.")
	}
	return strings.TrimRight(place.String(), "/"), nil
}

func requireStorageHost(host string, suffixes []string) error {
	isOneOf := func(suffix string) bool { return host == suffix || strings.HasSuffix(host, "."+suffix) }
	if hostText.MatchString(host) && slices.ContainsFunc(suffixes, isOneOf) {
		return nil
	}
	return uploadError("The service named " + quoted(cut(host, longestValue)) + " as storage, which is none of " + strings.Join(suffixes, ", ") +
		". Nothing was sent. If it is right, allow it by `WithStorage(Storage{Hosts: …})`.")
}
