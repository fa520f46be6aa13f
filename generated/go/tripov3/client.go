// Generated from spec/v3: do not edit.

package tripov3

import (
	"context"

	"github.com/tripo-openapi/tripo-openapi-go/tripo"
)

// Client is a client of the Tripo 3D API v3. Safe for concurrent use.
//
// The key comes from WithAPIKey or TRIPO_API_KEY, the place from WithBaseURL, WithRegion or TRIPO_V3_BASE_URL. Nothing is sent until a method is called.
type Client struct {
	*tripo.Client
}

// New makes a client; nothing is sent. Errors: ConfigError.
func New(options ...Option) (*Client, error) {
	client, err := tripo.NewClient(tables(), options...)
	if err != nil {
		return nil, err
	}
	return &Client{client}, nil
}

// Upload sends one file and gives its reference, for any field that takes such files. Free. Errors: CheckFailed when no
// field takes it, UploadError when it did not arrive whole, AbortError.
func (c *Client) Upload(ctx context.Context, file LocalFile, options ...UploadOption) (Uploaded, error) {
	reference, err := c.Client.Upload(ctx, file.LocalFile, options...)
	return Uploaded{reference}, err
}

// AnimatePrerigcheck creates a `animate_prerigcheck`: Check for rigging.
//
// Tells whether a model can be rigged, and as what. Free, takes seconds. `riggable` is advice: rigging may be tried all
// the same.
//
// Free. Typically 5 seconds.
//
// Errors: CheckFailed before anything is sent, APIError (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `credits_short`, `priority_denied`, `route_unknown`) when the service refuses, CreateOutcomeUnknown when nobody can tell whether it was created.
//
// Source: spec/v3/tasks/animate_prerigcheck.yaml.
func (c *Client) AnimatePrerigcheck(ctx context.Context, input AnimatePrerigcheckInput, options ...CreateOption) (*AnimatePrerigcheckTask, error) {
	task, err := tripo.NewTask[AnimatePrerigcheckOutput](ctx, c.Client, "animate_prerigcheck", input, options)
	if err != nil {
		return nil, err
	}
	return &AnimatePrerigcheckTask{Task: task}, nil
}

// PriceAnimatePrerigcheck tells what `animate_prerigcheck` will cost, from the published prices; nothing is sent.
func (c *Client) PriceAnimatePrerigcheck(input AnimatePrerigcheckInput) (Price, error) {
	return c.Price("animate_prerigcheck", input)
}

// AnimatePrerigcheckTask gives a handle of a `animate_prerigcheck` that exists, in another process too; nothing is sent. Errors: ConfigError when the id cannot be one.
func (c *Client) AnimatePrerigcheckTask(id string) (*AnimatePrerigcheckTask, error) {
	task, err := tripo.ResumeTask[AnimatePrerigcheckOutput](c.Client, "animate_prerigcheck", id)
	if err != nil {
		return nil, err
	}
	return &AnimatePrerigcheckTask{Task: task}, nil
}

// AnimateRetarget creates a `animate_retarget`: Animate model.
//
// Puts one or several ready-made clips onto a rigged model; each costs credits. What works on a rig depends on its
// version and creature, see `animation`.
//
// Costs 10 credits. Typically 30 seconds.
//
// Errors: CheckFailed before anything is sent, APIError (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `parameter_unsupported`, `credits_short`, `priority_denied`, `route_unknown`) when the service refuses, CreateOutcomeUnknown when nobody can tell whether it was created.
//
// Source: spec/v3/tasks/animate_retarget.yaml.
func (c *Client) AnimateRetarget(ctx context.Context, input AnimateRetargetInput, options ...CreateOption) (*AnimateRetargetTask, error) {
	task, err := tripo.NewTask[AnimateRetargetOutput](ctx, c.Client, "animate_retarget", input, options)
	if err != nil {
		return nil, err
	}
	return &AnimateRetargetTask{Task: task}, nil
}

// PriceAnimateRetarget tells what `animate_retarget` will cost, from the published prices; nothing is sent.
func (c *Client) PriceAnimateRetarget(input AnimateRetargetInput) (Price, error) {
	return c.Price("animate_retarget", input)
}

// AnimateRetargetTask gives a handle of a `animate_retarget` that exists, in another process too; nothing is sent. Errors: ConfigError when the id cannot be one.
func (c *Client) AnimateRetargetTask(id string) (*AnimateRetargetTask, error) {
	task, err := tripo.ResumeTask[AnimateRetargetOutput](c.Client, "animate_retarget", id)
	if err != nil {
		return nil, err
	}
	return &AnimateRetargetTask{Task: task}, nil
}

// AnimateRig creates a `animate_rig`: Rig model.
//
// Gives a model a skeleton. `v1.0-20240301`, the default, rigs bipeds only: take `v2.5-20260210` for what else
// `animate_prerigcheck` found. A file needs no import.
//
// Costs 25 credits. Typically 180 seconds.
//
// Errors: CheckFailed before anything is sent, APIError (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `credits_short`, `priority_denied`, `version_retired`, `version_invalid`, `route_unknown`) when the service refuses, CreateOutcomeUnknown when nobody can tell whether it was created.
//
// Source: spec/v3/tasks/animate_rig.yaml.
func (c *Client) AnimateRig(ctx context.Context, input AnimateRigInput, options ...CreateOption) (*AnimateRigTask, error) {
	task, err := tripo.NewTask[AnimateRigOutput](ctx, c.Client, "animate_rig", input, options)
	if err != nil {
		return nil, err
	}
	return &AnimateRigTask{Task: task}, nil
}

// PriceAnimateRig tells what `animate_rig` will cost, from the published prices; nothing is sent.
func (c *Client) PriceAnimateRig(input AnimateRigInput) (Price, error) {
	return c.Price("animate_rig", input)
}

// AnimateRigTask gives a handle of a `animate_rig` that exists, in another process too; nothing is sent. Errors: ConfigError when the id cannot be one.
func (c *Client) AnimateRigTask(id string) (*AnimateRigTask, error) {
	task, err := tripo.ResumeTask[AnimateRigOutput](c.Client, "animate_rig", id)
	if err != nil {
		return nil, err
	}
	return &AnimateRigTask{Task: task}, nil
}

// ConvertModel creates a `convert_model`: Convert model.
//
// Puts a model into another format, and can remesh, resize and repack it on the way. Takes a few seconds, about a
// minute with `quad`. A remesh loses skeleton and clips.
//
// Costs 5 to 10 credits. Typically 30 seconds.
//
// Errors: CheckFailed before anything is sent, APIError (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `credits_short`, `priority_denied`, `route_unknown`) when the service refuses, CreateOutcomeUnknown when nobody can tell whether it was created.
//
// Source: spec/v3/tasks/convert_model.yaml.
func (c *Client) ConvertModel(ctx context.Context, input ConvertModelInput, options ...CreateOption) (*ConvertModelTask, error) {
	task, err := tripo.NewTask[ConvertModelOutput](ctx, c.Client, "convert_model", input, options)
	if err != nil {
		return nil, err
	}
	return &ConvertModelTask{Task: task}, nil
}

// PriceConvertModel tells what `convert_model` will cost, from the published prices; nothing is sent.
func (c *Client) PriceConvertModel(input ConvertModelInput) (Price, error) {
	return c.Price("convert_model", input)
}

// ConvertModelTask gives a handle of a `convert_model` that exists, in another process too; nothing is sent. Errors: ConfigError when the id cannot be one.
func (c *Client) ConvertModelTask(id string) (*ConvertModelTask, error) {
	task, err := tripo.ResumeTask[ConvertModelOutput](c.Client, "convert_model", id)
	if err != nil {
		return nil, err
	}
	return &ConvertModelTask{Task: task}, nil
}

// EditMultiviewImage creates a `edit_multiview_image`: Edit view images.
//
// Redraws some of the four views of a view set, each by its own prompt. Takes a few seconds.
//
// Costs 5 credits. Typically 25 seconds.
//
// Errors: CheckFailed before anything is sent, APIError (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `parameter_unsupported`, `content_policy`, `credits_short`, `priority_denied`, `route_unknown`) when the service refuses, CreateOutcomeUnknown when nobody can tell whether it was created.
//
// Source: spec/v3/tasks/edit_multiview_image.yaml.
func (c *Client) EditMultiviewImage(ctx context.Context, input EditMultiviewImageInput, options ...CreateOption) (*EditMultiviewImageTask, error) {
	task, err := tripo.NewTask[EditMultiviewImageOutput](ctx, c.Client, "edit_multiview_image", input, options)
	if err != nil {
		return nil, err
	}
	return &EditMultiviewImageTask{Task: task}, nil
}

// PriceEditMultiviewImage tells what `edit_multiview_image` will cost, from the published prices; nothing is sent.
func (c *Client) PriceEditMultiviewImage(input EditMultiviewImageInput) (Price, error) {
	return c.Price("edit_multiview_image", input)
}

// EditMultiviewImageTask gives a handle of a `edit_multiview_image` that exists, in another process too; nothing is sent. Errors: ConfigError when the id cannot be one.
func (c *Client) EditMultiviewImageTask(id string) (*EditMultiviewImageTask, error) {
	task, err := tripo.ResumeTask[EditMultiviewImageOutput](c.Client, "edit_multiview_image", id)
	if err != nil {
		return nil, err
	}
	return &EditMultiviewImageTask{Task: task}, nil
}

// GenerateImage creates a `generate_image`: Image to image.
//
// Draws an image from one or several others. Images from words alone are made by `text_to_image`. Takes a few seconds.
//
// Costs 5 to 20 credits; unknown for some. Typically 15 seconds.
//
// Errors: CheckFailed before anything is sent, APIError (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `content_policy`, `credits_short`, `priority_denied`, `version_retired`, `version_invalid`, `route_unknown`) when the service refuses, CreateOutcomeUnknown when nobody can tell whether it was created.
//
// Source: spec/v3/tasks/generate_image.yaml.
func (c *Client) GenerateImage(ctx context.Context, input GenerateImageInput, options ...CreateOption) (*GenerateImageTask, error) {
	task, err := tripo.NewTask[GenerateImageOutput](ctx, c.Client, "generate_image", input, options)
	if err != nil {
		return nil, err
	}
	return &GenerateImageTask{Task: task}, nil
}

// PriceGenerateImage tells what `generate_image` will cost, from the published prices; nothing is sent.
func (c *Client) PriceGenerateImage(input GenerateImageInput) (Price, error) {
	return c.Price("generate_image", input)
}

// GenerateImageTask gives a handle of a `generate_image` that exists, in another process too; nothing is sent. Errors: ConfigError when the id cannot be one.
func (c *Client) GenerateImageTask(id string) (*GenerateImageTask, error) {
	task, err := tripo.ResumeTask[GenerateImageOutput](c.Client, "generate_image", id)
	if err != nil {
		return nil, err
	}
	return &GenerateImageTask{Task: task}, nil
}

// GenerateMultiviewImage creates a `generate_multiview_image`: Generate view images.
//
// Draws the front, left, back and right view of what an image shows, for `multiview_to_model`. Takes a few seconds.
//
// Costs 10 credits. Typically 25 seconds.
//
// Errors: CheckFailed before anything is sent, APIError (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `content_policy`, `credits_short`, `priority_denied`, `route_unknown`) when the service refuses, CreateOutcomeUnknown when nobody can tell whether it was created.
//
// Source: spec/v3/tasks/generate_multiview_image.yaml.
func (c *Client) GenerateMultiviewImage(ctx context.Context, input GenerateMultiviewImageInput, options ...CreateOption) (*GenerateMultiviewImageTask, error) {
	task, err := tripo.NewTask[GenerateMultiviewImageOutput](ctx, c.Client, "generate_multiview_image", input, options)
	if err != nil {
		return nil, err
	}
	return &GenerateMultiviewImageTask{Task: task}, nil
}

// PriceGenerateMultiviewImage tells what `generate_multiview_image` will cost, from the published prices; nothing is sent.
func (c *Client) PriceGenerateMultiviewImage(input GenerateMultiviewImageInput) (Price, error) {
	return c.Price("generate_multiview_image", input)
}

// GenerateMultiviewImageTask gives a handle of a `generate_multiview_image` that exists, in another process too; nothing is sent. Errors: ConfigError when the id cannot be one.
func (c *Client) GenerateMultiviewImageTask(id string) (*GenerateMultiviewImageTask, error) {
	task, err := tripo.ResumeTask[GenerateMultiviewImageOutput](c.Client, "generate_multiview_image", id)
	if err != nil {
		return nil, err
	}
	return &GenerateMultiviewImageTask{Task: task}, nil
}

// HighpolyToLowpoly creates a `highpoly_to_lowpoly`: Decimate mesh.
//
// Rebuilds a model with fewer faces and clean topology. Takes up to some minutes. Simple shapes work best. A skeleton and
// its clips are lost, so rig last.
//
// Costs 10 to 30 credits, and more with some options. Typically 200 seconds.
//
// Errors: CheckFailed before anything is sent, APIError (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `credits_short`, `priority_denied`, `version_retired`, `version_invalid`, `route_unknown`) when the service refuses, CreateOutcomeUnknown when nobody can tell whether it was created.
//
// Source: spec/v3/tasks/highpoly_to_lowpoly.yaml.
func (c *Client) HighpolyToLowpoly(ctx context.Context, input HighpolyToLowpolyInput, options ...CreateOption) (*HighpolyToLowpolyTask, error) {
	task, err := tripo.NewTask[HighpolyToLowpolyOutput](ctx, c.Client, "highpoly_to_lowpoly", input, options)
	if err != nil {
		return nil, err
	}
	return &HighpolyToLowpolyTask{Task: task}, nil
}

// PriceHighpolyToLowpoly tells what `highpoly_to_lowpoly` will cost, from the published prices; nothing is sent.
func (c *Client) PriceHighpolyToLowpoly(input HighpolyToLowpolyInput) (Price, error) {
	return c.Price("highpoly_to_lowpoly", input)
}

// HighpolyToLowpolyTask gives a handle of a `highpoly_to_lowpoly` that exists, in another process too; nothing is sent. Errors: ConfigError when the id cannot be one.
func (c *Client) HighpolyToLowpolyTask(id string) (*HighpolyToLowpolyTask, error) {
	task, err := tripo.ResumeTask[HighpolyToLowpolyOutput](c.Client, "highpoly_to_lowpoly", id)
	if err != nil {
		return nil, err
	}
	return &HighpolyToLowpolyTask{Task: task}, nil
}

// ImageToDepth creates a `image_to_depth`: Image to depth.
//
// Estimates how far away each point of an image is. Known from the vendor's client alone.
//
// Cost: unknown. Typically 10 seconds.
//
// Errors: CheckFailed before anything is sent, APIError (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `credits_short`, `priority_denied`, `route_unknown`) when the service refuses, CreateOutcomeUnknown when nobody can tell whether it was created.
//
// Source: spec/v3/tasks/image_to_depth.yaml.
func (c *Client) ImageToDepth(ctx context.Context, input ImageToDepthInput, options ...CreateOption) (*ImageToDepthTask, error) {
	task, err := tripo.NewTask[ImageToDepthOutput](ctx, c.Client, "image_to_depth", input, options)
	if err != nil {
		return nil, err
	}
	return &ImageToDepthTask{Task: task}, nil
}

// PriceImageToDepth tells what `image_to_depth` will cost, from the published prices; nothing is sent.
func (c *Client) PriceImageToDepth(input ImageToDepthInput) (Price, error) {
	return c.Price("image_to_depth", input)
}

// ImageToDepthTask gives a handle of a `image_to_depth` that exists, in another process too; nothing is sent. Errors: ConfigError when the id cannot be one.
func (c *Client) ImageToDepthTask(id string) (*ImageToDepthTask, error) {
	task, err := tripo.ResumeTask[ImageToDepthOutput](c.Client, "image_to_depth", id)
	if err != nil {
		return nil, err
	}
	return &ImageToDepthTask{Task: task}, nil
}

// ImageToModel creates a `image_to_model`: Image to model.
//
// Makes a 3D model from one image. Takes about one to ten minutes after queueing.
//
// Costs 20 to 110 credits, and more with some options. Typically 80 seconds.
//
// Errors: CheckFailed before anything is sent, APIError (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `content_policy`, `credits_short`, `priority_denied`, `version_retired`, `version_invalid`, `route_unknown`) when the service refuses, CreateOutcomeUnknown when nobody can tell whether it was created.
//
// Source: spec/v3/tasks/image_to_model.yaml.
func (c *Client) ImageToModel(ctx context.Context, input ImageToModelInput, options ...CreateOption) (*ImageToModelTask, error) {
	task, err := tripo.NewTask[ImageToModelOutput](ctx, c.Client, "image_to_model", input, options)
	if err != nil {
		return nil, err
	}
	return &ImageToModelTask{Task: task}, nil
}

// PriceImageToModel tells what `image_to_model` will cost, from the published prices; nothing is sent.
func (c *Client) PriceImageToModel(input ImageToModelInput) (Price, error) {
	return c.Price("image_to_model", input)
}

// ImageToModelTask gives a handle of a `image_to_model` that exists, in another process too; nothing is sent. Errors: ConfigError when the id cannot be one.
func (c *Client) ImageToModelTask(id string) (*ImageToModelTask, error) {
	task, err := tripo.ResumeTask[ImageToModelOutput](c.Client, "image_to_model", id)
	if err != nil {
		return nil, err
	}
	return &ImageToModelTask{Task: task}, nil
}

// ImageToSplat creates a `image_to_splat`: Image to splat.
//
// Makes a Gaussian splat from one image. Takes about four minutes. Nothing can be made from a splat afterwards.
//
// Costs 30 credits. Typically 240 seconds.
//
// Errors: CheckFailed before anything is sent, APIError (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `content_policy`, `credits_short`, `priority_denied`, `route_unknown`) when the service refuses, CreateOutcomeUnknown when nobody can tell whether it was created.
//
// Source: spec/v3/tasks/image_to_splat.yaml.
func (c *Client) ImageToSplat(ctx context.Context, input ImageToSplatInput, options ...CreateOption) (*ImageToSplatTask, error) {
	task, err := tripo.NewTask[ImageToSplatOutput](ctx, c.Client, "image_to_splat", input, options)
	if err != nil {
		return nil, err
	}
	return &ImageToSplatTask{Task: task}, nil
}

// PriceImageToSplat tells what `image_to_splat` will cost, from the published prices; nothing is sent.
func (c *Client) PriceImageToSplat(input ImageToSplatInput) (Price, error) {
	return c.Price("image_to_splat", input)
}

// ImageToSplatTask gives a handle of a `image_to_splat` that exists, in another process too; nothing is sent. Errors: ConfigError when the id cannot be one.
func (c *Client) ImageToSplatTask(id string) (*ImageToSplatTask, error) {
	task, err := tripo.ResumeTask[ImageToSplatOutput](c.Client, "image_to_splat", id)
	if err != nil {
		return nil, err
	}
	return &ImageToSplatTask{Task: task}, nil
}

// ImportModel creates a `import_model`: Import model.
//
// Makes a model of yours a task that others can start from. Free, takes a few seconds. A GLB must hold all its data
// itself. Most tasks that work on a model take a file without an import, too.
//
// Free. Typically 10 seconds.
//
// Errors: CheckFailed before anything is sent, APIError (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `content_policy`, `credits_short`, `priority_denied`, `route_unknown`) when the service refuses, CreateOutcomeUnknown when nobody can tell whether it was created.
//
// Source: spec/v3/tasks/import_model.yaml.
func (c *Client) ImportModel(ctx context.Context, input ImportModelInput, options ...CreateOption) (*ImportModelTask, error) {
	task, err := tripo.NewTask[ImportModelOutput](ctx, c.Client, "import_model", input, options)
	if err != nil {
		return nil, err
	}
	return &ImportModelTask{Task: task}, nil
}

// PriceImportModel tells what `import_model` will cost, from the published prices; nothing is sent.
func (c *Client) PriceImportModel(input ImportModelInput) (Price, error) {
	return c.Price("import_model", input)
}

// ImportModelTask gives a handle of a `import_model` that exists, in another process too; nothing is sent. Errors: ConfigError when the id cannot be one.
func (c *Client) ImportModelTask(id string) (*ImportModelTask, error) {
	task, err := tripo.ResumeTask[ImportModelOutput](c.Client, "import_model", id)
	if err != nil {
		return nil, err
	}
	return &ImportModelTask{Task: task}, nil
}

// MeshCompletion creates a `mesh_completion`: Complete mesh.
//
// Closes the parts of a segmentation where they were cut. Takes up to some minutes. The result can be
// textured, become low-poly or be rigged, but not converted.
//
// Costs 30 to 50 credits. Typically 240 seconds.
//
// Errors: CheckFailed before anything is sent, APIError (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `parameter_unsupported`, `credits_short`, `priority_denied`, `version_retired`, `version_invalid`, `route_unknown`) when the service refuses, CreateOutcomeUnknown when nobody can tell whether it was created.
//
// Source: spec/v3/tasks/mesh_completion.yaml.
func (c *Client) MeshCompletion(ctx context.Context, input MeshCompletionInput, options ...CreateOption) (*MeshCompletionTask, error) {
	task, err := tripo.NewTask[MeshCompletionOutput](ctx, c.Client, "mesh_completion", input, options)
	if err != nil {
		return nil, err
	}
	return &MeshCompletionTask{Task: task}, nil
}

// PriceMeshCompletion tells what `mesh_completion` will cost, from the published prices; nothing is sent.
func (c *Client) PriceMeshCompletion(input MeshCompletionInput) (Price, error) {
	return c.Price("mesh_completion", input)
}

// MeshCompletionTask gives a handle of a `mesh_completion` that exists, in another process too; nothing is sent. Errors: ConfigError when the id cannot be one.
func (c *Client) MeshCompletionTask(id string) (*MeshCompletionTask, error) {
	task, err := tripo.ResumeTask[MeshCompletionOutput](c.Client, "mesh_completion", id)
	if err != nil {
		return nil, err
	}
	return &MeshCompletionTask{Task: task}, nil
}

// MeshSegmentation creates a `mesh_segmentation`: Segment mesh.
//
// Cuts a model into parts by shape and kind. Takes some minutes. The parts are nodes of the GLB; their names are what
// `part_names` of other tasks means, and no answer lists them. A skeleton and its clips are lost, so rig last.
//
// Costs 40 credits. Typically 160 seconds.
//
// Errors: CheckFailed before anything is sent, APIError (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `credits_short`, `priority_denied`, `version_retired`, `version_invalid`, `route_unknown`) when the service refuses, CreateOutcomeUnknown when nobody can tell whether it was created.
//
// Source: spec/v3/tasks/mesh_segmentation.yaml.
func (c *Client) MeshSegmentation(ctx context.Context, input MeshSegmentationInput, options ...CreateOption) (*MeshSegmentationTask, error) {
	task, err := tripo.NewTask[MeshSegmentationOutput](ctx, c.Client, "mesh_segmentation", input, options)
	if err != nil {
		return nil, err
	}
	return &MeshSegmentationTask{Task: task}, nil
}

// PriceMeshSegmentation tells what `mesh_segmentation` will cost, from the published prices; nothing is sent.
func (c *Client) PriceMeshSegmentation(input MeshSegmentationInput) (Price, error) {
	return c.Price("mesh_segmentation", input)
}

// MeshSegmentationTask gives a handle of a `mesh_segmentation` that exists, in another process too; nothing is sent. Errors: ConfigError when the id cannot be one.
func (c *Client) MeshSegmentationTask(id string) (*MeshSegmentationTask, error) {
	task, err := tripo.ResumeTask[MeshSegmentationOutput](c.Client, "mesh_segmentation", id)
	if err != nil {
		return nil, err
	}
	return &MeshSegmentationTask{Task: task}, nil
}

// MeshSmartsegment creates a `mesh_smartsegment`: Smart segmentation.
//
// Cuts a model into parts from end to end: from a picture, or from a model of yours. What it makes on the way comes as
// tasks of their own.
//
// Costs 55 to 85 credits. Typically 200 seconds.
//
// Errors: CheckFailed before anything is sent, APIError (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `credits_short`, `priority_denied`, `route_unknown`) when the service refuses, CreateOutcomeUnknown when nobody can tell whether it was created.
//
// Source: spec/v3/tasks/mesh_smartsegment.yaml.
func (c *Client) MeshSmartsegment(ctx context.Context, input MeshSmartsegmentInput, options ...CreateOption) (*MeshSmartsegmentTask, error) {
	task, err := tripo.NewTask[MeshSmartsegmentOutput](ctx, c.Client, "mesh_smartsegment", input, options)
	if err != nil {
		return nil, err
	}
	return &MeshSmartsegmentTask{Task: task}, nil
}

// PriceMeshSmartsegment tells what `mesh_smartsegment` will cost, from the published prices; nothing is sent.
func (c *Client) PriceMeshSmartsegment(input MeshSmartsegmentInput) (Price, error) {
	return c.Price("mesh_smartsegment", input)
}

// MeshSmartsegmentTask gives a handle of a `mesh_smartsegment` that exists, in another process too; nothing is sent. Errors: ConfigError when the id cannot be one.
func (c *Client) MeshSmartsegmentTask(id string) (*MeshSmartsegmentTask, error) {
	task, err := tripo.ResumeTask[MeshSmartsegmentOutput](c.Client, "mesh_smartsegment", id)
	if err != nil {
		return nil, err
	}
	return &MeshSmartsegmentTask{Task: task}, nil
}

// MeshUV creates a `mesh_uv`: Unwrap mesh.
//
// Unwraps the UVs of a model anew; textures, skeleton and clips are carried over. Known from clients alone. At most
// 80,000 triangles, where a quad counts as two: a larger model is accepted, and the task fails and gives its credits back.
//
// Cost: unknown. Typically 60 seconds.
//
// Errors: CheckFailed before anything is sent, APIError (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `credits_short`, `priority_denied`, `route_unknown`) when the service refuses, CreateOutcomeUnknown when nobody can tell whether it was created.
//
// Source: spec/v3/tasks/mesh_uv.yaml.
func (c *Client) MeshUV(ctx context.Context, input MeshUVInput, options ...CreateOption) (*MeshUVTask, error) {
	task, err := tripo.NewTask[MeshUVOutput](ctx, c.Client, "mesh_uv", input, options)
	if err != nil {
		return nil, err
	}
	return &MeshUVTask{Task: task}, nil
}

// PriceMeshUV tells what `mesh_uv` will cost, from the published prices; nothing is sent.
func (c *Client) PriceMeshUV(input MeshUVInput) (Price, error) {
	return c.Price("mesh_uv", input)
}

// MeshUVTask gives a handle of a `mesh_uv` that exists, in another process too; nothing is sent. Errors: ConfigError when the id cannot be one.
func (c *Client) MeshUVTask(id string) (*MeshUVTask, error) {
	task, err := tripo.ResumeTask[MeshUVOutput](c.Client, "mesh_uv", id)
	if err != nil {
		return nil, err
	}
	return &MeshUVTask{Task: task}, nil
}

// MultiviewToModel creates a `multiview_to_model`: Multiview to model.
//
// Makes a 3D model from two to four views of one object, taken at 0, 90, 180 and 270 degrees, or from a finished view set.
// The views should show the same object in the same state. Takes about one to ten minutes after queueing.
//
// Costs 20 to 110 credits, and more with some options. Typically 80 seconds.
//
// Errors: CheckFailed before anything is sent, APIError (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `content_policy`, `credits_short`, `priority_denied`, `version_retired`, `version_invalid`, `route_unknown`) when the service refuses, CreateOutcomeUnknown when nobody can tell whether it was created.
//
// Source: spec/v3/tasks/multiview_to_model.yaml.
func (c *Client) MultiviewToModel(ctx context.Context, input MultiviewToModelInput, options ...CreateOption) (*MultiviewToModelTask, error) {
	task, err := tripo.NewTask[MultiviewToModelOutput](ctx, c.Client, "multiview_to_model", input, options)
	if err != nil {
		return nil, err
	}
	return &MultiviewToModelTask{Task: task}, nil
}

// PriceMultiviewToModel tells what `multiview_to_model` will cost, from the published prices; nothing is sent.
func (c *Client) PriceMultiviewToModel(input MultiviewToModelInput) (Price, error) {
	return c.Price("multiview_to_model", input)
}

// MultiviewToModelTask gives a handle of a `multiview_to_model` that exists, in another process too; nothing is sent. Errors: ConfigError when the id cannot be one.
func (c *Client) MultiviewToModelTask(id string) (*MultiviewToModelTask, error) {
	task, err := tripo.ResumeTask[MultiviewToModelOutput](c.Client, "multiview_to_model", id)
	if err != nil {
		return nil, err
	}
	return &MultiviewToModelTask{Task: task}, nil
}

// RefineModel creates a `refine_model`: Refine model.
//
// Works a draft of an old model out. No current model makes drafts, and the vendor's client calls it retired.
//
// Costs 30 credits. Typically 120 seconds.
//
// Errors: CheckFailed before anything is sent, APIError (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `parameter_unsupported`, `credits_short`, `priority_denied`, `route_unknown`) when the service refuses, CreateOutcomeUnknown when nobody can tell whether it was created.
//
// Source: spec/v3/tasks/refine_model.yaml.
func (c *Client) RefineModel(ctx context.Context, input RefineModelInput, options ...CreateOption) (*RefineModelTask, error) {
	task, err := tripo.NewTask[RefineModelOutput](ctx, c.Client, "refine_model", input, options)
	if err != nil {
		return nil, err
	}
	return &RefineModelTask{Task: task}, nil
}

// PriceRefineModel tells what `refine_model` will cost, from the published prices; nothing is sent.
func (c *Client) PriceRefineModel(input RefineModelInput) (Price, error) {
	return c.Price("refine_model", input)
}

// RefineModelTask gives a handle of a `refine_model` that exists, in another process too; nothing is sent. Errors: ConfigError when the id cannot be one.
func (c *Client) RefineModelTask(id string) (*RefineModelTask, error) {
	task, err := tripo.ResumeTask[RefineModelOutput](c.Client, "refine_model", id)
	if err != nil {
		return nil, err
	}
	return &RefineModelTask{Task: task}, nil
}

// StylizeModel creates a `stylize_model`: Stylize model.
//
// Rebuilds a model from bricks, voxels or cells. Takes a few seconds. The vendor's client calls it retired.
//
// Costs 20 credits. Typically 30 seconds.
//
// Errors: CheckFailed before anything is sent, APIError (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `credits_short`, `priority_denied`, `route_unknown`) when the service refuses, CreateOutcomeUnknown when nobody can tell whether it was created.
//
// Source: spec/v3/tasks/stylize_model.yaml.
func (c *Client) StylizeModel(ctx context.Context, input StylizeModelInput, options ...CreateOption) (*StylizeModelTask, error) {
	task, err := tripo.NewTask[StylizeModelOutput](ctx, c.Client, "stylize_model", input, options)
	if err != nil {
		return nil, err
	}
	return &StylizeModelTask{Task: task}, nil
}

// PriceStylizeModel tells what `stylize_model` will cost, from the published prices; nothing is sent.
func (c *Client) PriceStylizeModel(input StylizeModelInput) (Price, error) {
	return c.Price("stylize_model", input)
}

// StylizeModelTask gives a handle of a `stylize_model` that exists, in another process too; nothing is sent. Errors: ConfigError when the id cannot be one.
func (c *Client) StylizeModelTask(id string) (*StylizeModelTask, error) {
	task, err := tripo.ResumeTask[StylizeModelOutput](c.Client, "stylize_model", id)
	if err != nil {
		return nil, err
	}
	return &StylizeModelTask{Task: task}, nil
}

// TextToImage creates a `text_to_image`: Text to image.
//
// Draws an image from words. The finished task may be the `input` of an image or model task. Takes a few seconds.
//
// Costs 5 to 20 credits; unknown for some. Typically 10 seconds.
//
// Errors: CheckFailed before anything is sent, APIError (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `content_policy`, `credits_short`, `priority_denied`, `version_retired`, `version_invalid`, `route_unknown`) when the service refuses, CreateOutcomeUnknown when nobody can tell whether it was created.
//
// Source: spec/v3/tasks/text_to_image.yaml.
func (c *Client) TextToImage(ctx context.Context, input TextToImageInput, options ...CreateOption) (*TextToImageTask, error) {
	task, err := tripo.NewTask[TextToImageOutput](ctx, c.Client, "text_to_image", input, options)
	if err != nil {
		return nil, err
	}
	return &TextToImageTask{Task: task}, nil
}

// PriceTextToImage tells what `text_to_image` will cost, from the published prices; nothing is sent.
func (c *Client) PriceTextToImage(input TextToImageInput) (Price, error) {
	return c.Price("text_to_image", input)
}

// TextToImageTask gives a handle of a `text_to_image` that exists, in another process too; nothing is sent. Errors: ConfigError when the id cannot be one.
func (c *Client) TextToImageTask(id string) (*TextToImageTask, error) {
	task, err := tripo.ResumeTask[TextToImageOutput](c.Client, "text_to_image", id)
	if err != nil {
		return nil, err
	}
	return &TextToImageTask{Task: task}, nil
}

// TextToModel creates a `text_to_model`: Text to model.
//
// Makes a 3D model from a description in words. Takes about one to ten minutes after queueing.
//
// Costs 10 to 110 credits, and more with some options. Typically 80 seconds.
//
// Errors: CheckFailed before anything is sent, APIError (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `parameter_unsupported`, `content_policy`, `credits_short`, `priority_denied`, `version_retired`, `version_invalid`, `route_unknown`) when the service refuses, CreateOutcomeUnknown when nobody can tell whether it was created.
//
// Source: spec/v3/tasks/text_to_model.yaml.
func (c *Client) TextToModel(ctx context.Context, input TextToModelInput, options ...CreateOption) (*TextToModelTask, error) {
	task, err := tripo.NewTask[TextToModelOutput](ctx, c.Client, "text_to_model", input, options)
	if err != nil {
		return nil, err
	}
	return &TextToModelTask{Task: task}, nil
}

// PriceTextToModel tells what `text_to_model` will cost, from the published prices; nothing is sent.
func (c *Client) PriceTextToModel(input TextToModelInput) (Price, error) {
	return c.Price("text_to_model", input)
}

// TextToModelTask gives a handle of a `text_to_model` that exists, in another process too; nothing is sent. Errors: ConfigError when the id cannot be one.
func (c *Client) TextToModelTask(id string) (*TextToModelTask, error) {
	task, err := tripo.ResumeTask[TextToModelOutput](c.Client, "text_to_model", id)
	if err != nil {
		return nil, err
	}
	return &TextToModelTask{Task: task}, nil
}

// TextureModel creates a `texture_model`: Texture model.
//
// Makes new textures for a model, renews its PBR maps, or upscales what it has. To texture and to segment a model,
// texture it first. FBX when the source is made of quads or an imported FBX.
//
// Costs 10 to 30 credits, and more with some options. Typically 80 seconds.
//
// Errors: CheckFailed before anything is sent, APIError (`auth_failed`, `server_error`, `server_fatal`, `key_invalid`, `body_malformed`, `parameter_invalid`, `rate_limited`, `slots_full`, `task_not_found`, `parameter_unsupported`, `file_empty`, `file_type_unsupported`, `content_policy`, `credits_short`, `priority_denied`, `version_retired`, `version_invalid`, `route_unknown`) when the service refuses, CreateOutcomeUnknown when nobody can tell whether it was created.
//
// Source: spec/v3/tasks/texture_model.yaml.
func (c *Client) TextureModel(ctx context.Context, input TextureModelInput, options ...CreateOption) (*TextureModelTask, error) {
	task, err := tripo.NewTask[TextureModelOutput](ctx, c.Client, "texture_model", input, options)
	if err != nil {
		return nil, err
	}
	return &TextureModelTask{Task: task}, nil
}

// PriceTextureModel tells what `texture_model` will cost, from the published prices; nothing is sent.
func (c *Client) PriceTextureModel(input TextureModelInput) (Price, error) {
	return c.Price("texture_model", input)
}

// TextureModelTask gives a handle of a `texture_model` that exists, in another process too; nothing is sent. Errors: ConfigError when the id cannot be one.
func (c *Client) TextureModelTask(id string) (*TextureModelTask, error) {
	task, err := tripo.ResumeTask[TextureModelOutput](c.Client, "texture_model", id)
	if err != nil {
		return nil, err
	}
	return &TextureModelTask{Task: task}, nil
}
