// Copied from runtime/go/preflight.go by the generator: edit it there.

package tripo

import (
	"context"
	"fmt"
	"slices"
	"strings"
)

// A public URL stands for a file that is still here.
const standIn = "https://example.com/file"

// findings: a file that is still here is looked at when it is read, and nothing is said of it before.
func (api *API) findings(task string, wire wireBody) []Finding {
	body := wire.body
	if len(wire.files) > 0 {
		body = withValues(body, api.standIns(wire.files))
	}
	found := api.Checks.check(task, body, wire.sources)
	found = slices.DeleteFunc(found, func(f fault) bool {
		return slices.ContainsFunc(wire.files, func(file string) bool { return strings.HasPrefix(pathText(f.path)+"/", file+"/") })
	})
	return api.Findings.tell(task, found)
}

func (api *API) standIns(files []string) []place {
	var value any = standIn
	if !api.Files.Reference.IsInline {
		value = NewObject().Set(api.Files.Reference.URL, standIn)
	}
	places := make([]place, len(files))
	for i, path := range files {
		places[i] = place{path, value}
	}
	return places
}

// preflight looks at a request before it can cost anything: it gives CheckFailed or BudgetExceeded, and tells warnings.
func (c *core) preflight(task string, wire wireBody, options createOptions) error {
	checks, limit := ChecksError, c.settings.maxCredits
	for _, given := range []*ChecksMode{c.settings.checks, options.checks} {
		if given != nil {
			checks = *given
		}
	}
	if options.maxCredits != nil {
		limit = options.maxCredits
	}
	if checks != ChecksOff {
		if err := c.checkFindings(task, c.api.findings(task, wire), checks); err != nil {
			return err
		}
	}
	if limit == nil {
		return nil
	}
	credits := c.api.price(task, wire.body).Credits
	if credits != nil && *credits <= *limit {
		return nil
	}
	cost := "an unknown number of"
	if credits != nil {
		cost = numberText(*credits)
	}
	message := fmt.Sprintf("%s costs %s credits; `WithMaxCredits` is %s.", task, cost, numberText(*limit))
	return &BudgetExceeded{ErrorFacts: facts(message), Credits: credits, MaxCredits: *limit}
}

func (c *core) checkFindings(task string, findings []Finding, checks ChecksMode) error {
	var errors []string
	for _, finding := range findings {
		if checks == ChecksError && finding.Severity == SeverityError {
			errors = append(errors, finding.Message)
		}
	}
	if len(errors) > 0 {
		return &CheckFailed{ErrorFacts: facts(task + ": " + strings.Join(errors, " ")), Findings: findings}
	}
	for _, finding := range findings {
		c.settings.warn(Warning{ID: finding.ID, Message: finding.Message, Finding: &finding})
	}
	return nil
}

// prepare makes a request out of an input. Checks come before uploads, uploads before the create: nothing is moved for a
// request that would be refused.
func (c *core) prepare(ctx context.Context, task string, input any, options createOptions) (creation, error) {
	wire, err := c.api.wireBody(task, input)
	if err != nil {
		return creation{}, err
	}
	if err := c.preflight(task, wire, options); err != nil {
		return creation{}, err
	}
	body := wire.body
	if len(wire.files) > 0 {
		if body, err = c.resolveFiles(ctx, task, wire, options.onUpload); err != nil {
			return creation{}, err
		}
	}
	return creation{operation: wire.operation, task: task, group: wire.group, body: body, options: options}, nil
}
