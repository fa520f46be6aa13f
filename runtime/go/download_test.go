package tripo

import (
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func finishedPot(t *testing.T, shop *workshop, output any) *Result[RawOutput] {
	t.Helper()
	client := shop.client(t, WithDeps((&tick{}).deps()))
	task, err := client.Task("throw_pot", "p1")
	if err != nil {
		t.Fatal(err)
	}
	root, err := normalized(output)
	if err != nil {
		t.Fatal(err)
	}
	return &Result[RawOutput]{ID: "p1", Type: "throw_pot", State: &TaskState{output: root}, core: task.core}
}

func TestAFileGoesOnWhereItsConnectionBroke(t *testing.T) {
	content := strings.Repeat("v 0 0 0\n", 4000)
	shop := open(t, func(_ string, count int, out http.ResponseWriter, in *http.Request) {
		out.Header().Set("ETag", `"one"`)
		if count == 1 {
			out.Header().Set("Content-Length", fmt.Sprint(len(content)))
			_, _ = out.Write([]byte(content[:10000]))
			panic(http.ErrAbortHandler)
		}
		var start int
		_, _ = fmt.Sscanf(in.Header.Get("Range"), "bytes=%d-", &start)
		out.Header().Set("Content-Range", fmt.Sprintf("bytes %d-%d/%d", start, len(content)-1, len(content)))
		out.WriteHeader(http.StatusPartialContent)
		_, _ = out.Write([]byte(content[start:]))
	})
	folder := t.TempDir()
	files, err := finishedPot(t, shop, map[string]any{"model": shop.URL + "/a.obj"}).Download(t.Context(), folder)
	if err != nil {
		t.Fatal(err)
	}
	got, _ := os.ReadFile(files[0].Path)
	if string(got) != content || !files[0].Verified {
		t.Errorf("got %d of %d bytes", len(got), len(content))
	}
	if names := namesIn(t, folder); !slices.Equal(names, []string{"throw_pot-p1-model.obj"}) {
		t.Errorf("left %v", names)
	}
}

func namesIn(t *testing.T, folder string) []string {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, entry := range entries {
		names = append(names, entry.Name())
	}
	return names
}

func TestNothingLeavesTheFolder(t *testing.T) {
	for _, each := range []struct{ task, id, field, url, want string }{
		{"throw_pot", "../../etc", "model", "https://x/../../passwd.glb", "throw_pot-etc-model.glb"},
		{"..", "..", "..", "https://x/a.sh", "task-id-file.bin"},
		{"a/b", strings.Repeat("x", 99), strings.Repeat("y/", 99), "https://x/a.GLB?x=.png", "a_b-xxxxxxxx-" + strings.Repeat("y_", 30)[:60] + ".glb"},
	} {
		if got := fileName(each.task, each.id, each.field, extensionOf(each.url, "")); got != each.want {
			t.Errorf("got %s, want %s", got, each.want)
		}
	}
	folder, err := openFolder(t.TempDir(), ExistingFail)
	if err != nil {
		t.Fatal(err)
	}
	defer folder.close()
	if _, err := folder.open("../outside"); err == nil {
		t.Error("it was opened outside")
	}
}

func TestANameThatIsTaken(t *testing.T) {
	shop := open(t, func(_ string, _ int, out http.ResponseWriter, _ *http.Request) { fmt.Fprint(out, "v 0 0 0\n") })
	for existing, want := range map[Existing][]string{
		ExistingOverwrite: {"throw_pot-p1-model.obj"},
		ExistingUnique:    {"throw_pot-p1-model-2.obj", "throw_pot-p1-model.obj"},
	} {
		folder := t.TempDir()
		if err := os.WriteFile(filepath.Join(folder, "throw_pot-p1-model.obj"), []byte("old"), 0o600); err != nil {
			t.Fatal(err)
		}
		result := finishedPot(t, shop, map[string]any{"model": shop.URL + "/a.obj"})
		before := shop.asked("GET /a.obj")
		_, err := result.Download(t.Context(), folder)
		var refused *DownloadError
		if !errors.As(err, &refused) || shop.asked("GET /a.obj") != before {
			t.Errorf("got %v", err)
		}
		if _, err := result.Download(t.Context(), folder, WithExisting(existing)); err != nil {
			t.Error(err)
		}
		if names := namesIn(t, folder); !slices.Equal(names, want) {
			t.Errorf("%s: got %v", existing, names)
		}
	}
}

func TestALinkInTheFolderIsNotFollowed(t *testing.T) {
	outside := filepath.Join(t.TempDir(), "secret")
	folder := t.TempDir()
	if err := os.Symlink(outside, filepath.Join(folder, "throw_pot-p1-model.obj")); err != nil {
		t.Skip("no links here")
	}
	shop := open(t, func(_ string, _ int, out http.ResponseWriter, _ *http.Request) { fmt.Fprint(out, "v 0 0 0\n") })
	result := finishedPot(t, shop, map[string]any{"model": shop.URL + "/a.obj"})
	if _, err := result.Download(t.Context(), folder, WithExisting(ExistingOverwrite)); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(outside); err == nil {
		t.Error("it was written through the link")
	}
}
