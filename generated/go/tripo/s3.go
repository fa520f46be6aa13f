// Copied from runtime/go/s3.go by the generator: edit it there.

package tripo

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"regexp"
	"strings"
	"time"
)

const (
	singleLimitBytes = 16 << 20
	partBytes        = 8 << 20
	partsAtOnce      = 3
	abandonLimit     = 5 * time.Second
)

// s3Upload brings a source to S3: in one piece, or in parts when it is large. The object is the source's bytes, or there is
// an error.
type s3Upload struct {
	session     *s3Session
	source      source
	contentType string
	core        *core
	onLoaded    func(bytes int64)
}

func putSource(ctx context.Context, u *s3Upload) error {
	if u.source.size() > singleLimitBytes {
		return u.putInParts(ctx)
	}
	body, err := u.source.read(0, u.source.size())
	if err != nil {
		return err
	}
	if _, err := u.core.callS3(ctx, u.session, s3Call{method: http.MethodPut, body: body, contentType: u.contentType}); err != nil {
		return err
	}
	u.onLoaded(u.source.size())
	return nil
}

var uploadIDText = regexp.MustCompile(`<UploadId>([^<]+)</UploadId>`)
var unescapeXML = strings.NewReplacer("&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", `"`, "&apos;", "'")

func (u *s3Upload) putInParts(ctx context.Context) error {
	started, err := u.core.callS3(ctx, u.session, s3Call{method: http.MethodPost, query: "uploads=", contentType: u.contentType})
	if err != nil {
		return err
	}
	found := uploadIDText.FindStringSubmatch(started.text)
	if found == nil {
		return &s3Failure{cure: cureNone, says: "the storage gave no upload id"}
	}
	query := "uploadId=" + encodeStrictly(unescapeXML.Replace(strings.TrimSpace(found[1])))
	if err := u.putParts(ctx, query); err != nil {
		if ctx.Err() != nil {
			// Who gave up does not wait for a storage that keeps silent.
			go u.abandon(ctx, query)
			return err
		}
		u.abandon(ctx, query)
		return err
	}
	return nil
}

func (u *s3Upload) putParts(ctx context.Context, query string) error {
	parts, err := inParallel(ctx, u.parts(), partsAtOnce, func(ctx context.Context, part s3Part) (string, error) {
		return u.putPart(ctx, part, query)
	})
	if err != nil {
		return err
	}
	if err := u.source.verify(); err != nil {
		return err
	}
	return u.complete(ctx, query, parts)
}

type s3Part struct {
	number     int
	start, end int64
}

func (u *s3Upload) parts() []s3Part {
	var parts []s3Part
	for start := int64(0); start < u.source.size(); start += partBytes {
		parts = append(parts, s3Part{len(parts) + 1, start, min(u.source.size(), start+partBytes)})
	}
	return parts
}

var partTag = regexp.MustCompile(`^"?([\w+/=-]+)"?$`)

func (u *s3Upload) putPart(ctx context.Context, part s3Part, query string) (string, error) {
	body, err := u.source.read(part.start, part.end)
	if err != nil {
		return "", err
	}
	call := s3Call{method: http.MethodPut, query: fmt.Sprintf("partNumber=%d&%s", part.number, query), body: body}
	answer, err := u.core.callS3(ctx, u.session, call)
	if err != nil {
		return "", err
	}
	tag := partTag.FindStringSubmatch(answer.header.Get("ETag"))
	if tag == nil {
		return "", &s3Failure{cure: cureNone, says: fmt.Sprintf("the storage did not acknowledge part %d", part.number)}
	}
	u.onLoaded(part.end - part.start)
	return fmt.Sprintf(`<Part><PartNumber>%d</PartNumber><ETag>"%s"</ETag></Part>`, part.number, tag[1]), nil
}

func (u *s3Upload) complete(ctx context.Context, query string, parts []string) error {
	body := []byte("<CompleteMultipartUpload>" + strings.Join(parts, "") + "</CompleteMultipartUpload>")
	_, err := u.core.callS3(ctx, u.session, s3Call{method: http.MethodPost, query: query, body: body, contentType: "application/xml"})
	// An earlier attempt may have been done although its answer was lost.
	var failure *s3Failure
	mayBeDone := errors.As(err, &failure) && failure.code == "NoSuchUpload" && failure.attempt > 1
	if !mayBeDone {
		return err
	}
	isStored, lookError := u.isStored(ctx, len(parts))
	if lookError != nil {
		return lookError
	}
	if isStored {
		return nil
	}
	return err
}

// isStored tells whether the object is there with our size, made of as many parts: the key is ours alone, so it is our object.
func (u *s3Upload) isStored(ctx context.Context, parts int) (bool, error) {
	answer, err := u.core.callS3(ctx, u.session, s3Call{method: http.MethodHead})
	var failure *s3Failure
	if errors.As(err, &failure) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	return answer.length == u.source.size() && strings.HasSuffix(answer.header.Get("ETag"), fmt.Sprintf(`-%d"`, parts)), nil
}

// abandon: parts that nobody completes cost their owner; a failure to remove them must not hide why they are there.
func (u *s3Upload) abandon(outer context.Context, query string) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(outer), abandonLimit)
	defer cancel()
	used, offset, quietUntil := u.session.current()
	dead := &s3Session{url: u.session.url, region: u.session.region, credentials: used, clockOffset: offset, quietUntil: quietUntil}
	dead.mint = func() (grant, error) {
		return grant{}, &s3Failure{cure: cureNone, says: "the credentials are dead"}
	}
	_, _ = u.core.callS3(ctx, dead, s3Call{method: http.MethodDelete, query: query})
}
