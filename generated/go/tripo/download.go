// Copied from runtime/go/download.go by the generator: edit it there.

package tripo

import (
	"context"
	"slices"
	"strings"
	"sync"
)

// Downloaded is a file that has arrived.
type Downloaded struct {
	// Place of its URL in the output: `model`, `views/front_url`.
	Field string
	// Where it lies, absolute.
	Path  string
	Bytes int64
	// Whether its length was told beforehand, or its format has an end that was seen; else nobody can know that it is whole.
	Verified bool
}

// DownloadOption is an option of one download.
type DownloadOption interface{ applyToDownload(*downloadOptions) }

type downloadOptions struct {
	fields    []string
	hasFields bool
	existing  Existing
}

type downloadOption func(*downloadOptions)

func (set downloadOption) applyToDownload(o *downloadOptions) { set(o) }

// WithFields chooses outputs, as they are called in the output: `model`, `views/front_url`; default all.
func WithFields(fields ...string) DownloadOption {
	return downloadOption(func(o *downloadOptions) { o.fields, o.hasFields = fields, true })
}

// WithExisting says what to do when a name is taken; default ExistingFail.
func WithExisting(existing Existing) DownloadOption {
	return downloadOption(func(o *downloadOptions) { o.existing = existing })
}

const downloadsAtOnce = 3

// Download saves the files of a finished task into a folder, which is created when it is not there.
//
// A name is `<type>-<first 8 of the id>-<field>.<extension>`; a file appears whole or not at all. The key is not sent along.
// Stale URLs are asked for anew once. Free. Errors: DownloadError when a file does not come whole, with what did; ConfigError;
// AbortError.
func (r *Result[Output]) Download(ctx context.Context, folder string, options ...DownloadOption) ([]Downloaded, error) {
	chosen := downloadOptions{existing: ExistingFail}
	for _, option := range options {
		option.applyToDownload(&chosen)
	}
	d := &download{core: r.core, id: r.ID, task: r.Type, output: r.State.output}
	return d.save(ctx, folder, chosen)
}

// Bytes gives one file of the output, as it is called there, without a file system. Errors as Download.
func (r *Result[Output]) Bytes(ctx context.Context, field string) ([]byte, error) {
	d := &download{core: r.core, id: r.ID, task: r.Type, output: r.State.output}
	urls, err := d.chosen(downloadOptions{fields: []string{field}, hasFields: true})
	if err != nil {
		return nil, err
	}
	memory := &memorySink{}
	if _, err := d.fetch(ctx, urls[0], memory); err != nil {
		return nil, err
	}
	return memory.bytes, nil
}

type memorySink struct{ bytes []byte }

func (s *memorySink) write(bytes []byte) error { s.bytes = append(s.bytes, bytes...); return nil }
func (s *memorySink) restart() error           { s.bytes = nil; return nil }

// download is that of the files of one task.
type download struct {
	core     *core
	id, task string
	output   any
}

func (d *download) save(ctx context.Context, path string, options downloadOptions) ([]Downloaded, error) {
	if path == "" {
		return nil, configError("`Download` takes a folder.")
	}
	if !slices.Contains([]Existing{ExistingFail, ExistingOverwrite, ExistingUnique}, options.existing) {
		return nil, configError("`WithExisting` must be ExistingFail, ExistingOverwrite or ExistingUnique.")
	}
	if ctx.Err() != nil {
		return nil, aborted(ctx)
	}
	urls, err := d.chosen(options)
	if err != nil {
		return nil, err
	}
	folder, err := openFolder(path, options.existing)
	if err != nil {
		return nil, err
	}
	defer folder.close()
	for _, each := range urls {
		if err := folder.requireFree(d.nameOf(each, "")); err != nil {
			return nil, err
		}
	}
	return d.saveAll(ctx, folder, urls)
}

func (d *download) chosen(options downloadOptions) ([]outputURL, error) {
	all := urlsOf(d.output)
	names := make([]string, len(all))
	for i, each := range all {
		names[i] = each.field
	}
	for _, field := range options.fields {
		if !slices.Contains(names, field) {
			e := downloadError("Task " + d.id + " has no file " + quoted(field) + "; it has " + first(strings.Join(names, ", "), "none") + ".")
			e.Path = field
			return nil, e
		}
	}
	if len(all) == 0 {
		return nil, downloadError("Task " + d.id + " has no files to download.")
	}
	if !options.hasFields {
		return all, nil
	}
	return slices.DeleteFunc(all, func(each outputURL) bool { return !slices.Contains(options.fields, each.field) }), nil
}

// saveAll: one that fails does not keep the others from arriving.
func (d *download) saveAll(ctx context.Context, folder *folder, urls []outputURL) ([]Downloaded, error) {
	var mutex sync.Mutex
	var failures []*DownloadError
	results, err := inParallel(ctx, urls, downloadsAtOnce, func(ctx context.Context, each outputURL) (*Downloaded, error) {
		saved, err := d.saveOne(ctx, folder, each)
		if failure, ok := err.(*DownloadError); ok {
			mutex.Lock()
			defer mutex.Unlock()
			failures = append(failures, failure)
			return nil, nil
		}
		return saved, err
	})
	if err != nil {
		return nil, err
	}
	downloaded := []Downloaded{}
	for _, result := range results {
		if result != nil {
			downloaded = append(downloaded, *result)
		}
	}
	if len(failures) == 0 {
		return downloaded, nil
	}
	lines := make([]string, len(failures))
	for i, failure := range failures {
		lines[i] = failure.Message
	}
	e := &DownloadError{ErrorFacts: facts(strings.Join(lines, "\n")), Path: failures[0].Path, HTTPStatus: failures[0].HTTPStatus, Downloaded: downloaded}
	e.Retry, e.Cause = failures[0].Retry, failures[0]
	return nil, e
}

func (d *download) saveOne(ctx context.Context, folder *folder, each outputURL) (*Downloaded, error) {
	target, err := folder.open(d.nameOf(each, ""))
	if err != nil {
		return nil, err
	}
	got, err := d.fetch(ctx, each, target)
	if err != nil {
		target.discard()
		return nil, err
	}
	path, err := target.commit(d.nameOf(each, got.kind))
	if err != nil {
		target.discard()
		return nil, err
	}
	return &Downloaded{Field: each.field, Path: path, Bytes: got.bytes, Verified: got.verified}, nil
}

func (d *download) fetch(ctx context.Context, each outputURL, sink sink) (arrived, error) {
	refresh := func(ctx context.Context) (string, error) {
		state, err := d.core.read(ctx, d.id)
		if err != nil {
			return "", err
		}
		for _, found := range urlsOf(state.output) {
			if found.field == each.field {
				return found.url, nil
			}
		}
		return "", nil
	}
	t := &transfer{core: d.core, url: each.url, field: each.field, arrival: newArrival(sink), refresh: refresh}
	return t.run(ctx)
}

func (d *download) nameOf(each outputURL, kind string) string {
	return fileName(d.task, d.id, each.field, extensionOf(each.url, kind))
}
