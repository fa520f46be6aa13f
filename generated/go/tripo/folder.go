// Copied from runtime/go/folder.go by the generator: edit it there.

package tripo

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"syscall"
)

// Existing says what to do when the name of a file is taken.
type Existing string

// Fail, replace the file, or add a number to the name.
const (
	ExistingFail      Existing = "fail"
	ExistingOverwrite Existing = "overwrite"
	ExistingUnique    Existing = "unique"
)

const mostNames = 1_000

// folder is where files appear under their names complete or not at all. Links on the way to it are followed, those inside
// it are not.
type folder struct {
	root     *os.Root
	path     string
	existing Existing
}

// openFolder creates the folder when it is not there.
func openFolder(path string, existing Existing) (*folder, error) {
	err := os.MkdirAll(path, 0o777)
	real := ""
	if err == nil {
		real, err = filepath.EvalSymlinks(path)
	}
	if err == nil {
		real, err = filepath.Abs(real)
	}
	if err != nil {
		return nil, unwritable(path, err)
	}
	root, err := os.OpenRoot(real)
	if err != nil {
		return nil, unwritable(path, err)
	}
	return &folder{root, real, existing}, nil
}

func (f *folder) close() { f.root.Close() }

// inside: names are ours and have no separators; this is the last look.
func (f *folder) inside(name string) (string, error) {
	path := filepath.Join(f.path, name)
	if filepath.Dir(path) != f.path || !filepath.IsLocal(name) {
		return "", downloadError(quoted(name) + " would leave the folder.")
	}
	return path, nil
}

// requireFree gives DownloadError when the name is taken and that is not allowed: before anything is fetched.
func (f *folder) requireFree(name string) error {
	path, err := f.inside(name)
	if err == nil && f.existing == ExistingFail && f.isTaken(name) {
		return taken(path)
	}
	return err
}

func (f *folder) isTaken(name string) bool {
	_, err := f.root.Lstat(name)
	return err == nil
}

// target is a file that has no name yet.
type target struct {
	folder   *folder
	partial  string
	path     string
	file     *os.File
	position int64
}

func (f *folder) open(name string) (*target, error) {
	f.removeStale(name)
	random := make([]byte, 4)
	_, _ = rand.Read(random)
	partial := fmt.Sprintf(".%s.%d-%s.partial", name, os.Getpid(), hex.EncodeToString(random))
	path, err := f.inside(partial)
	if err != nil {
		return nil, err
	}
	file, err := f.root.OpenFile(partial, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o666)
	if err != nil {
		return nil, unwritable(f.path, err)
	}
	return &target{folder: f, partial: partial, path: path, file: file}, nil
}

func (t *target) write(bytes []byte) error {
	if _, err := t.file.WriteAt(bytes, t.position); err != nil {
		return unwritable(t.path, err)
	}
	t.position += int64(len(bytes))
	return nil
}

func (t *target) restart() error {
	t.position = 0
	if err := t.file.Truncate(0); err != nil {
		return unwritable(t.path, err)
	}
	return nil
}

// commit gives the file its name, and the path of it.
func (t *target) commit(name string) (string, error) {
	path, err := t.folder.inside(name)
	if err != nil {
		return "", err
	}
	if err := errors.Join(t.file.Sync(), t.file.Close()); err != nil {
		return "", unwritable(path, err)
	}
	return t.folder.nameFile(t.partial, name)
}

func (t *target) discard() {
	t.file.Close()
	_ = t.folder.root.Remove(t.partial)
}

func (f *folder) nameFile(partial, name string) (string, error) {
	from := filepath.Join(f.path, partial)
	path := filepath.Join(f.path, name)
	if f.existing == ExistingOverwrite {
		if err := os.Rename(from, path); err != nil {
			return "", unwritable(path, err)
		}
		return path, nil
	}
	names := 1
	if f.existing == ExistingUnique {
		names = mostNames
	}
	extension := filepath.Ext(name)
	stem := strings.TrimSuffix(name, extension)
	for number := 1; number <= names; number++ {
		final := name
		if number > 1 {
			final = fmt.Sprintf("%s-%d%s", stem, number, extension)
		}
		if isNamed, err := f.nameIfFree(partial, final); err != nil {
			return "", unwritable(path, err)
		} else if isNamed {
			return filepath.Join(f.path, final), nil
		}
	}
	return "", taken(path)
}

// nameIfFree: a link is made or refused in one step, whoever else wants the name; file systems without links leave a small gap.
func (f *folder) nameIfFree(partial, final string) (bool, error) {
	from, to := filepath.Join(f.path, partial), filepath.Join(f.path, final)
	err := os.Link(from, to)
	if err == nil {
		return true, f.root.Remove(partial)
	}
	if errors.Is(err, fs.ErrExist) || f.isTaken(final) {
		return false, nil
	}
	return true, os.Rename(from, to)
}

var partialName = regexp.MustCompile(`\.(\d+)-[0-9a-f]{8}\.partial$`)

// removeStale removes what a process that was killed has left behind.
func (f *folder) removeStale(name string) {
	entries, _ := os.ReadDir(f.path)
	for _, entry := range entries {
		found := partialName.FindStringSubmatch(entry.Name())
		if found == nil || !strings.HasPrefix(entry.Name(), "."+name+".") {
			continue
		}
		if owner, err := strconv.Atoi(found[1]); err == nil && !isRunning(owner) {
			_ = f.root.Remove(entry.Name())
		}
	}
}

func isRunning(pid int) bool {
	process, err := os.FindProcess(pid)
	if err != nil {
		return false
	}
	if runtime.GOOS == "windows" {
		// There it is found only when it runs.
		return process.Release() == nil
	}
	err = process.Signal(syscall.Signal(0))
	return err == nil || errors.Is(err, syscall.EPERM)
}

func taken(path string) error {
	e := downloadError(path + " exists. Remove it, or set `WithExisting` to ExistingOverwrite or ExistingUnique.")
	e.Path = path
	return e
}

func unwritable(path string, cause error) error {
	e := downloadError(fmt.Sprintf("%s cannot be written (%s).", path, first(errorName(cause), cause.Error())))
	e.Path, e.Cause = path, cause
	return e
}
