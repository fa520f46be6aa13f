package tripo

import (
	"bytes"
	"encoding/binary"
	"errors"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// png gives the least of an image of a size.
func png(width, height uint32) []byte {
	head := []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")
	head = binary.BigEndian.AppendUint32(head, width)
	head = binary.BigEndian.AppendUint32(head, height)
	return append(head, "\x08\x02\x00\x00\x00____\x00\x00\x00\x00IEND\xaeB`\x82"...)
}

func TestAFileIsLookedAtBeforeItIsSent(t *testing.T) {
	folder := t.TempDir()
	path := func(name string, content []byte) string {
		full := filepath.Join(folder, name)
		if err := os.WriteFile(full, content, 0o600); err != nil {
			t.Fatal(err)
		}
		return full
	}
	for _, each := range []struct {
		name, want string
		file       LocalFile
	}{
		{"small", "4 x 9 pixels", FromBytes(png(4, 9))},
		{"cut short", "is cut short", FromPath(path("cut.png", png(9, 9)[:30]))},
		{"another kind", "is of kind glb", FromBytes([]byte("glTF\x02\x00\x00\x00\x0c\x00\x00\x00"))},
		{"no kind", "is of no known kind", FromBytes([]byte("\x01\x02\x03"))},
		{"empty", "is empty", FromPath(path("empty.png", nil))},
		{"missing", "There is no file", FromPath(filepath.Join(folder, "none"))},
		{"a folder", "is a directory", FromPath(folder)},
		{"too large", "more than 1000000 bytes", FromReader("", bytes.NewReader(make([]byte, 1_000_001)))},
	} {
		t.Run(each.name, func(t *testing.T) {
			_, err := clientAt(t, "http://127.0.0.1:1").Create(t.Context(), "throw_pot", bowl{Shape: "bowl", Sketch: each.file})
			var check *CheckFailed
			if !errors.As(err, &check) || !strings.Contains(err.Error(), each.want) || check.Findings[0].Path != "sketch" {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestAFileThatChangesWhileItIsSentIsAnError(t *testing.T) {
	path := filepath.Join(t.TempDir(), "sketch.png")
	if err := os.WriteFile(path, png(9, 9), 0o600); err != nil {
		t.Fatal(err)
	}
	opened, err := openPath(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	defer opened.close()
	if err := opened.verify(); err != nil {
		t.Error(err)
	}
	time.Sleep(clockTick)
	was := time.Now().Add(-time.Hour)
	if err := os.WriteFile(path, png(8, 9), 0o600); err != nil {
		t.Fatal(err)
	}
	_ = os.Chtimes(path, was, was)
	var changed *fileProblem
	if _, err := opened.read(0, 8); !errors.As(err, &changed) || changed.keyword != "changed" {
		t.Errorf("got %v", err)
	}
}

func TestAFileIsSentAndItsTokenStandsForIt(t *testing.T) {
	shop := open(t, func(place string, _ int, out http.ResponseWriter, in *http.Request) {
		if place == "POST /files" {
			answer(out, 200, map[string]any{"code": 0, "data": map[string]any{"token": "file-1"}})
			return
		}
		answer(out, 200, pot("p1", "drying"))
	})
	var loaded int64
	client := shop.client(t)
	hear := WithOnUpload(func(progress UploadProgress) { loaded = progress.LoadedBytes })
	if _, err := client.Create(t.Context(), "throw_pot", bowl{Shape: "bowl", Sketch: FromBytes(png(9, 9))}, hear); err != nil {
		t.Fatal(err)
	}
	if shop.asked("POST /files") != 1 || loaded != int64(len(png(9, 9))) || shop.bodies[1] != `{"shape":"bowl","sketch":{"token":"file-1"}}` {
		t.Errorf("sent %v, %d bytes told", shop.requests, loaded)
	}
	reference, err := client.Upload(t.Context(), FromBytes(png(9, 9)))
	if err != nil || reference.String() != `{"token":"file-1"}` {
		t.Errorf("got %v, %v", reference, err)
	}
}

func TestKeysThatCannotBeOnesAreRefusedUnseen(t *testing.T) {
	for _, key := range []string{"pot_a b", "pot_a\n", "\"pot_a\"", "pot_ä"} {
		_, err := NewClient(pottery(), WithAPIKey(key))
		var wrong *ConfigError
		if !errors.As(err, &wrong) || strings.Contains(err.Error(), "pot_a") {
			t.Errorf("got %v", err)
		}
	}
}

func TestARedirectNeverTakesTheKeyAlong(t *testing.T) {
	other := open(t, func(_ string, _ int, out http.ResponseWriter, _ *http.Request) { answer(out, 200, pot("p1", "done")) })
	shop := open(t, func(_ string, _ int, out http.ResponseWriter, in *http.Request) {
		http.Redirect(out, in, other.URL+"/pots/p1?secret=1", http.StatusTemporaryRedirect)
	})
	_, err := shop.client(t, WithDeps((&tick{}).deps()), WithHTTPClient(&http.Client{})).GetTask(t.Context(), "p1")
	var wrong *InvalidResponse
	if !errors.As(err, &wrong) || len(other.requests) != 0 || strings.Contains(err.Error(), "secret") {
		t.Errorf("got %v", err)
	}
}
