package tripo

import (
	"context"
	"errors"
	"io"
	"net/http"
	"testing"
	"time"
)

func TestWhoGivesUpDoesNotWaitForASilentStorage(t *testing.T) {
	hang, abandoned := make(chan struct{}), make(chan string, 1)
	shop := open(t, func(place string, _ int, out http.ResponseWriter, in *http.Request) {
		switch in.Method {
		case http.MethodPost:
			_, _ = io.WriteString(out, "<UploadId>u1</UploadId>")
		case http.MethodDelete:
			abandoned <- in.URL.RawQuery
			<-hang
		default:
			<-hang
		}
	})
	defer close(hang)
	session := &s3Session{url: shop.URL + "/bucket/key", region: "r", credentials: credentials{"id", "quiet", "token"}}
	upload := &s3Upload{session, &memorySource{"it", make([]byte, singleLimitBytes+1)}, "model/obj", shop.client(t).core, func(int64) {}}
	ctx, cancel := context.WithCancel(t.Context())
	time.AfterFunc(200*time.Millisecond, cancel)
	start := time.Now()
	err := putSource(ctx, upload)
	var aborted *AbortError
	if took := time.Since(start); !errors.As(err, &aborted) || took > 2*time.Second {
		t.Errorf("got %v after %v", err, took)
	}
	select {
	case query := <-abandoned:
		if query != "uploadId=u1" {
			t.Errorf("abandoned %s", query)
		}
	case <-time.After(5 * time.Second):
		t.Error("the parts stay")
	}
}

func TestAnAddressWithAUserTakesNoFile(t *testing.T) {
	work := &uploadWork{core: clientAt(t, "http://127.0.0.1:1").core, path: "file"}
	table := &presignedTable{}
	table.Pointers.URL, table.Pointers.Token = "/url", "/token"
	for address, isTaken := range map[string]bool{
		"https://s3.example/a?sig=1": true, "http://127.0.0.1:2/a": true,
		"https://me:mine@s3.example/a": false, "https://me@s3.example/a": false, "http://s3.example/a": false,
	} {
		got, _, err := work.addressOf(NewObject().Set("url", address).Set("token", "t1"), table)
		var refused *UploadError
		if (err == nil) != isTaken || !isTaken && !errors.As(err, &refused) || isTaken && got != address {
			t.Errorf("%s: got %q, %v", address, got, err)
		}
	}
}
