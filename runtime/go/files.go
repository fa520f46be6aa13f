package tripo

import (
	"context"
	"errors"
	"net/url"
	"slices"
	"strings"
)

const uploadsAtOnce = 2

// fileSlot is a place of a body that takes a file.
type fileSlot struct {
	place
	task string
	// Path in the tables: `files/*`.
	fieldPath string
	field     fileFieldTable
}

// fileJob is one call's work on files: what it has opened is closed at its end, and what is wrong with them is told together.
type fileJob struct {
	core     *core
	ctx      context.Context
	tables   *fileTables
	onUpload func(UploadProgress)
	// By identity of the file: one that stands twice in a body is opened and sent once.
	opened map[any]source
}

type plannedUpload struct {
	slot   fileSlot
	source source
	kind   string
	route  route
}

func (c *core) newFileJob(ctx context.Context, onUpload func(UploadProgress)) *fileJob {
	if onUpload == nil {
		onUpload = func(UploadProgress) {}
	}
	return &fileJob{core: c, ctx: ctx, tables: &c.api.Files, onUpload: oneAtATime(onUpload), opened: map[any]source{}}
}

func (j *fileJob) close() {
	for _, source := range j.opened {
		source.close()
	}
}

// resolveFiles gives the body with its open file fields in their wire form: judged first, all of them, and sent only when
// all are good. Errors: CheckFailed with one finding per file that cannot be taken, UploadError, AbortError.
func (c *core) resolveFiles(ctx context.Context, task string, wire wireBody, onUpload func(UploadProgress)) (*Object, error) {
	j := c.newFileJob(ctx, onUpload)
	defer j.close()
	var uploads []plannedUpload
	var links []func() (place, error)
	var slots []fileSlot
	judge := judging{}
	for _, slot := range c.slotsOf(task, wire.body) {
		if !slices.Contains(wire.files, slot.path) {
			continue
		}
		slots = append(slots, slot)
		meaning, err := j.tables.meaningOf(slot.value, slot.field)
		if err == nil && meaning.file != nil {
			var upload plannedUpload
			if upload, err = j.plan(slot, meaning.file); err == nil {
				uploads = append(uploads, upload)
			}
		}
		if err := judge.note(slot, err); err != nil {
			return nil, err
		}
		links = append(links, func() (place, error) { return j.link(slot, meaning) })
	}
	if err := judge.failure(); err != nil {
		return nil, err
	}
	values, err := j.followAll(slots, links)
	if err != nil {
		return nil, err
	}
	sent, err := j.sendAll(uploads)
	if err != nil {
		return nil, err
	}
	return withValues(wire.body, append(values, sent...)), nil
}

func (j *fileJob) followAll(slots []fileSlot, links []func() (place, error)) ([]place, error) {
	judge := judging{}
	var values []place
	for i, link := range links {
		value, err := link()
		if err := judge.note(slots[i], err); err != nil {
			return nil, err
		}
		if value.path != "" {
			values = append(values, value)
		}
	}
	return values, judge.failure()
}

// upload sends one file and gives its reference.
func (c *core) upload(ctx context.Context, file LocalFile, onUpload func(UploadProgress)) (Reference, error) {
	if file.content == nil {
		return Reference{}, configError("`Upload` takes FromPath, FromBytes or FromReader; a URL needs no upload.")
	}
	j := c.newFileJob(ctx, onUpload)
	defer j.close()
	slot := fileSlot{place: place{"file", file}, task: "upload", fieldPath: "file", field: j.tables.widest("")}
	planned, err := j.planFree(slot, file.content)
	judge := judging{}
	if err := judge.note(slot, err); err != nil {
		return Reference{}, err
	}
	if err := judge.failure(); err != nil {
		return Reference{}, err
	}
	sent, err := j.sendAll([]plannedUpload{planned})
	if err != nil {
		return Reference{}, err
	}
	return Reference{sent[0].value}, nil
}

// planFree: for no field in particular.
func (j *fileJob) planFree(slot fileSlot, file *localContent) (plannedUpload, error) {
	source, kind, err := j.look(slot, file)
	if err != nil {
		return plannedUpload{}, err
	}
	slot.field = j.tables.widest(kind)
	return j.routed(slot, source, kind)
}

func (j *fileJob) plan(slot fileSlot, file *localContent) (plannedUpload, error) {
	source, kind, err := j.look(slot, file)
	if err != nil {
		return plannedUpload{}, err
	}
	return j.routed(slot, source, kind)
}

func (j *fileJob) look(slot fileSlot, file *localContent) (source, string, error) {
	source, err := j.sourceOf(file, slot.field)
	if err != nil {
		return nil, "", err
	}
	if err := judgeSize(source, slot.field); err != nil {
		return nil, "", err
	}
	kind, err := kindOfSource(source)
	return source, kind, err
}

func (j *fileJob) routed(slot fileSlot, source source, kind string) (plannedUpload, error) {
	if err := judgeFile(source, kind, slot.field); err != nil {
		return plannedUpload{}, err
	}
	route, err := j.tables.routeOf(source, kind, slot.field)
	return plannedUpload{slot, source, kind, route}, err
}

func (j *fileJob) sourceOf(file *localContent, field fileFieldTable) (source, error) {
	var identity any = file
	if file.hasPath {
		identity = file.path
	}
	if known, ok := j.opened[identity]; ok {
		return known, nil
	}
	source, err := openSource(j.ctx, file, field.MaxBytes)
	if err == nil {
		j.opened[identity] = source
	}
	return source, err
}

func (c *core) slotsOf(task string, body any) []fileSlot {
	fields := c.api.Files.Fields.values[task]
	var slots []fileSlot
	for _, path := range fields.names {
		for _, each := range placesOf(body, path) {
			slots = append(slots, fileSlot{each, task, path, fields.values[path]})
		}
	}
	return slots
}

// widest is what the fields that take a kind take together; all fields without one.
func (t *fileTables) widest(kind string) fileFieldTable {
	var all, takers []fileFieldTable
	for _, task := range t.Fields.names {
		for _, path := range t.Fields.values[task].names {
			field := t.Fields.values[task].values[path]
			all = append(all, field)
			if kind == "" || slices.Contains(field.Accept, kind) {
				takers = append(takers, field)
			}
		}
	}
	wide := fileFieldTable{}
	for _, field := range takers {
		if field.MaxBytes > wide.MaxBytes {
			accept, via := wide.Accept, wide.Via
			wide = fileFieldTable{Accept: accept, Via: via, MaxBytes: field.MaxBytes}
			if kind != "" {
				wide.MinPixels, wide.MaxPixels = field.MinPixels, field.MaxPixels
			}
		}
		wide.Via = union(wide.Via, field.Via)
	}
	if len(takers) > 0 {
		all = takers
	}
	for _, field := range all {
		wide.Accept = union(wide.Accept, field.Accept)
	}
	return wide
}

func union(left, right []string) []string {
	both := slices.Clone(left)
	for _, each := range right {
		if !slices.Contains(both, each) {
			both = append(both, each)
		}
	}
	return both
}

// link: a finished task is read again, as its URLs live for minutes only.
func (j *fileJob) link(slot fileSlot, meaning meaning) (place, error) {
	address := meaning.url
	if meaning.taskID != "" {
		state, err := j.core.read(j.ctx, meaning.taskID)
		if err != nil {
			return place{}, err
		}
		address, _ = textAt(state.output, meaning.pointer)
		if parsed, err := url.Parse(address); err != nil || parsed.Scheme == "" {
			return place{}, problem("task", "Task %s has nothing at %s of its output (status %s). Wait for it first.", meaning.taskID, meaning.pointer, state.Status)
		}
	}
	if address == "" {
		return place{}, nil
	}
	return place{slot.path, j.tables.urlReference(address, slot.field)}, nil
}

func (j *fileJob) sendAll(uploads []plannedUpload) ([]place, error) {
	isSame := func(left, right plannedUpload) bool {
		return left.source == right.source && left.route.name == right.route.name
	}
	var distinct []plannedUpload
	index := make([]int, len(uploads))
	for i, upload := range uploads {
		index[i] = slices.IndexFunc(distinct, func(other plannedUpload) bool { return isSame(upload, other) })
		if index[i] < 0 {
			index[i] = len(distinct)
			distinct = append(distinct, upload)
		}
	}
	sent, err := inParallel(j.ctx, distinct, uploadsAtOnce, func(ctx context.Context, upload plannedUpload) (uploaded, error) {
		return upload.route.send(&uploadWork{j.core, ctx, upload.source, upload.kind, upload.slot.path, j.onUpload})
	})
	if err != nil {
		return nil, err
	}
	values := make([]place, len(uploads))
	for i, upload := range uploads {
		values[i] = place{upload.slot.path, j.tables.uploadedReference(upload.kind, sent[index[i]])}
	}
	return values, nil
}

// judging collects what is wrong with files.
type judging struct {
	findings []Finding
}

// note gives back what is no fileProblem.
func (j *judging) note(slot fileSlot, err error) error {
	var wrong *fileProblem
	if err == nil || !errors.As(err, &wrong) {
		return err
	}
	id := slot.task + "." + slot.fieldPath + "." + wrong.keyword
	j.findings = append(j.findings, Finding{ID: id, Path: slot.path, Value: slot.value, Message: wrong.message, Severity: SeverityError})
	return nil
}

func (j *judging) failure() error {
	if len(j.findings) == 0 {
		return nil
	}
	lines := make([]string, len(j.findings))
	for i, finding := range j.findings {
		lines[i] = finding.Path + ": " + finding.Message
	}
	return &CheckFailed{ErrorFacts: facts(strings.Join(lines, "\n")), Findings: j.findings}
}
