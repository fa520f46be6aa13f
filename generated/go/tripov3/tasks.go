// Generated from spec/v3: do not edit.

package tripov3

import (
	"context"

	"github.com/tripo-openapi/tripo-openapi-go/tripo"
)

// AnimatePrerigcheckTask is a `animate_prerigcheck` that was created.
type AnimatePrerigcheckTask struct {
	*tripo.Task[AnimatePrerigcheckOutput]
}

// AnimatePrerigcheckResult is a `animate_prerigcheck` that is a success.
type AnimatePrerigcheckResult struct {
	*tripo.Result[AnimatePrerigcheckOutput]
}

// Wait returns when the task is final. Errors: TaskFailed, WaitTimeout, AbortError, or why it cannot be read; each names the task.
func (t *AnimatePrerigcheckTask) Wait(ctx context.Context, options ...WaitOption) (*AnimatePrerigcheckResult, error) {
	result, err := t.Task.Wait(ctx, options...)
	if err != nil {
		return nil, err
	}
	return &AnimatePrerigcheckResult{Result: result}, nil
}

// AnimateRetargetTask is a `animate_retarget` that was created.
type AnimateRetargetTask struct {
	*tripo.Task[AnimateRetargetOutput]
	animateRetargetMarks
}

// AnimateRetargetResult is a `animate_retarget` that is a success.
type AnimateRetargetResult struct {
	*tripo.Result[AnimateRetargetOutput]
	animateRetargetMarks
}

// Wait returns when the task is final. Errors: TaskFailed, WaitTimeout, AbortError, or why it cannot be read; each names the task.
func (t *AnimateRetargetTask) Wait(ctx context.Context, options ...WaitOption) (*AnimateRetargetResult, error) {
	result, err := t.Task.Wait(ctx, options...)
	if err != nil {
		return nil, err
	}
	return &AnimateRetargetResult{Result: result}, nil
}

// Where it may stand as a source.
type animateRetargetMarks struct{}

func (animateRetargetMarks) isConvertModelInputSource() {}
func (animateRetargetMarks) isStylizeModelInputSource() {}

// AnimateRigTask is a `animate_rig` that was created.
type AnimateRigTask struct {
	*tripo.Task[AnimateRigOutput]
	animateRigMarks
}

// AnimateRigResult is a `animate_rig` that is a success.
type AnimateRigResult struct {
	*tripo.Result[AnimateRigOutput]
	animateRigMarks
}

// Wait returns when the task is final. Errors: TaskFailed, WaitTimeout, AbortError, or why it cannot be read; each names the task.
func (t *AnimateRigTask) Wait(ctx context.Context, options ...WaitOption) (*AnimateRigResult, error) {
	result, err := t.Task.Wait(ctx, options...)
	if err != nil {
		return nil, err
	}
	return &AnimateRigResult{Result: result}, nil
}

// Where it may stand as a source.
type animateRigMarks struct{}

func (animateRigMarks) isAnimateRetargetInputSource() {}
func (animateRigMarks) isConvertModelInputSource()    {}
func (animateRigMarks) isStylizeModelInputSource()    {}

// ConvertModelTask is a `convert_model` that was created.
type ConvertModelTask struct {
	*tripo.Task[ConvertModelOutput]
	convertModelMarks
}

// ConvertModelResult is a `convert_model` that is a success.
type ConvertModelResult struct {
	*tripo.Result[ConvertModelOutput]
	convertModelMarks
}

// Wait returns when the task is final. Errors: TaskFailed, WaitTimeout, AbortError, or why it cannot be read; each names the task.
func (t *ConvertModelTask) Wait(ctx context.Context, options ...WaitOption) (*ConvertModelResult, error) {
	result, err := t.Task.Wait(ctx, options...)
	if err != nil {
		return nil, err
	}
	return &ConvertModelResult{Result: result}, nil
}

// Where it may stand as a source.
type convertModelMarks struct{}

func (convertModelMarks) isAnimatePrerigcheckInputSource() {}
func (convertModelMarks) isAnimateRigInputSource()         {}
func (convertModelMarks) isConvertModelInputSource()       {}
func (convertModelMarks) isMeshUVInputSource()             {}

// EditMultiviewImageTask is a `edit_multiview_image` that was created.
type EditMultiviewImageTask struct {
	*tripo.Task[EditMultiviewImageOutput]
	editMultiviewImageMarks
}

// EditMultiviewImageResult is a `edit_multiview_image` that is a success.
type EditMultiviewImageResult struct {
	*tripo.Result[EditMultiviewImageOutput]
	editMultiviewImageMarks
}

// Wait returns when the task is final. Errors: TaskFailed, WaitTimeout, AbortError, or why it cannot be read; each names the task.
func (t *EditMultiviewImageTask) Wait(ctx context.Context, options ...WaitOption) (*EditMultiviewImageResult, error) {
	result, err := t.Task.Wait(ctx, options...)
	if err != nil {
		return nil, err
	}
	return &EditMultiviewImageResult{Result: result}, nil
}

// Where it may stand as a source.
type editMultiviewImageMarks struct{}

func (editMultiviewImageMarks) isMultiviewToModelInputSource() {}

// GenerateImageTask is a `generate_image` that was created.
type GenerateImageTask struct {
	*tripo.Task[GenerateImageOutput]
	generateImageMarks
}

// GenerateImageResult is a `generate_image` that is a success.
type GenerateImageResult struct {
	*tripo.Result[GenerateImageOutput]
	generateImageMarks
}

// Wait returns when the task is final. Errors: TaskFailed, WaitTimeout, AbortError, or why it cannot be read; each names the task.
func (t *GenerateImageTask) Wait(ctx context.Context, options ...WaitOption) (*GenerateImageResult, error) {
	result, err := t.Task.Wait(ctx, options...)
	if err != nil {
		return nil, err
	}
	return &GenerateImageResult{Result: result}, nil
}

// Where it may stand as a source.
type generateImageMarks struct{}

func (generateImageMarks) isGenerateImageInputSource()                  {}
func (generateImageMarks) isGenerateImageInputsSource()                 {}
func (generateImageMarks) isGenerateMultiviewImageInputSource()         {}
func (generateImageMarks) isImageToModelInputSource()                   {}
func (generateImageMarks) isImageToModelStyleImageSource()              {}
func (generateImageMarks) isMultiviewToModelInputsSource()              {}
func (generateImageMarks) isMultiviewToModelStyleImageSource()          {}
func (generateImageMarks) isTextToImageStyleImageSource()               {}
func (generateImageMarks) isTextToModelStyleImageSource()               {}
func (generateImageMarks) isTextureModelTexturePromptImageSource()      {}
func (generateImageMarks) isTextureModelTexturePromptImagesSource()     {}
func (generateImageMarks) isTextureModelTexturePromptStyleImageSource() {}

// GenerateMultiviewImageTask is a `generate_multiview_image` that was created.
type GenerateMultiviewImageTask struct {
	*tripo.Task[GenerateMultiviewImageOutput]
	generateMultiviewImageMarks
}

// GenerateMultiviewImageResult is a `generate_multiview_image` that is a success.
type GenerateMultiviewImageResult struct {
	*tripo.Result[GenerateMultiviewImageOutput]
	generateMultiviewImageMarks
}

// Wait returns when the task is final. Errors: TaskFailed, WaitTimeout, AbortError, or why it cannot be read; each names the task.
func (t *GenerateMultiviewImageTask) Wait(ctx context.Context, options ...WaitOption) (*GenerateMultiviewImageResult, error) {
	result, err := t.Task.Wait(ctx, options...)
	if err != nil {
		return nil, err
	}
	return &GenerateMultiviewImageResult{Result: result}, nil
}

// Where it may stand as a source.
type generateMultiviewImageMarks struct{}

func (generateMultiviewImageMarks) isEditMultiviewImageInputSource() {}
func (generateMultiviewImageMarks) isMultiviewToModelInputSource()   {}

// HighpolyToLowpolyTask is a `highpoly_to_lowpoly` that was created.
type HighpolyToLowpolyTask struct {
	*tripo.Task[HighpolyToLowpolyOutput]
	highpolyToLowpolyMarks
}

// HighpolyToLowpolyResult is a `highpoly_to_lowpoly` that is a success.
type HighpolyToLowpolyResult struct {
	*tripo.Result[HighpolyToLowpolyOutput]
	highpolyToLowpolyMarks
}

// Wait returns when the task is final. Errors: TaskFailed, WaitTimeout, AbortError, or why it cannot be read; each names the task.
func (t *HighpolyToLowpolyTask) Wait(ctx context.Context, options ...WaitOption) (*HighpolyToLowpolyResult, error) {
	result, err := t.Task.Wait(ctx, options...)
	if err != nil {
		return nil, err
	}
	return &HighpolyToLowpolyResult{Result: result}, nil
}

// Where it may stand as a source.
type highpolyToLowpolyMarks struct{}

func (highpolyToLowpolyMarks) isAnimatePrerigcheckInputSource() {}
func (highpolyToLowpolyMarks) isAnimateRigInputSource()         {}
func (highpolyToLowpolyMarks) isConvertModelInputSource()       {}
func (highpolyToLowpolyMarks) isMeshSegmentationInputSource()   {}
func (highpolyToLowpolyMarks) isMeshUVInputSource()             {}
func (highpolyToLowpolyMarks) isTextureModelInputSource()       {}

// ImageToDepthTask is a `image_to_depth` that was created.
type ImageToDepthTask struct {
	*tripo.Task[ImageToDepthOutput]
}

// ImageToDepthResult is a `image_to_depth` that is a success.
type ImageToDepthResult struct {
	*tripo.Result[ImageToDepthOutput]
}

// Wait returns when the task is final. Errors: TaskFailed, WaitTimeout, AbortError, or why it cannot be read; each names the task.
func (t *ImageToDepthTask) Wait(ctx context.Context, options ...WaitOption) (*ImageToDepthResult, error) {
	result, err := t.Task.Wait(ctx, options...)
	if err != nil {
		return nil, err
	}
	return &ImageToDepthResult{Result: result}, nil
}

// ImageToModelTask is a `image_to_model` that was created.
type ImageToModelTask struct {
	*tripo.Task[ImageToModelOutput]
	imageToModelMarks
}

// ImageToModelResult is a `image_to_model` that is a success.
type ImageToModelResult struct {
	*tripo.Result[ImageToModelOutput]
	imageToModelMarks
}

// Wait returns when the task is final. Errors: TaskFailed, WaitTimeout, AbortError, or why it cannot be read; each names the task.
func (t *ImageToModelTask) Wait(ctx context.Context, options ...WaitOption) (*ImageToModelResult, error) {
	result, err := t.Task.Wait(ctx, options...)
	if err != nil {
		return nil, err
	}
	return &ImageToModelResult{Result: result}, nil
}

// Where it may stand as a source.
type imageToModelMarks struct{}

func (imageToModelMarks) isAnimatePrerigcheckInputSource() {}
func (imageToModelMarks) isAnimateRigInputSource()         {}
func (imageToModelMarks) isConvertModelInputSource()       {}
func (imageToModelMarks) isHighpolyToLowpolyInputSource()  {}
func (imageToModelMarks) isMeshSegmentationInputSource()   {}
func (imageToModelMarks) isMeshUVInputSource()             {}
func (imageToModelMarks) isStylizeModelInputSource()       {}
func (imageToModelMarks) isTextureModelInputSource()       {}

// ImageToSplatTask is a `image_to_splat` that was created.
type ImageToSplatTask struct {
	*tripo.Task[ImageToSplatOutput]
}

// ImageToSplatResult is a `image_to_splat` that is a success.
type ImageToSplatResult struct {
	*tripo.Result[ImageToSplatOutput]
}

// Wait returns when the task is final. Errors: TaskFailed, WaitTimeout, AbortError, or why it cannot be read; each names the task.
func (t *ImageToSplatTask) Wait(ctx context.Context, options ...WaitOption) (*ImageToSplatResult, error) {
	result, err := t.Task.Wait(ctx, options...)
	if err != nil {
		return nil, err
	}
	return &ImageToSplatResult{Result: result}, nil
}

// ImportModelTask is a `import_model` that was created.
type ImportModelTask struct {
	*tripo.Task[ImportModelOutput]
	importModelMarks
}

// ImportModelResult is a `import_model` that is a success.
type ImportModelResult struct {
	*tripo.Result[ImportModelOutput]
	importModelMarks
}

// Wait returns when the task is final. Errors: TaskFailed, WaitTimeout, AbortError, or why it cannot be read; each names the task.
func (t *ImportModelTask) Wait(ctx context.Context, options ...WaitOption) (*ImportModelResult, error) {
	result, err := t.Task.Wait(ctx, options...)
	if err != nil {
		return nil, err
	}
	return &ImportModelResult{Result: result}, nil
}

// Where it may stand as a source.
type importModelMarks struct{}

func (importModelMarks) isAnimatePrerigcheckInputSource() {}
func (importModelMarks) isAnimateRigInputSource()         {}
func (importModelMarks) isConvertModelInputSource()       {}
func (importModelMarks) isHighpolyToLowpolyInputSource()  {}
func (importModelMarks) isMeshSegmentationInputSource()   {}
func (importModelMarks) isMeshUVInputSource()             {}
func (importModelMarks) isStylizeModelInputSource()       {}
func (importModelMarks) isTextureModelInputSource()       {}

// MeshCompletionTask is a `mesh_completion` that was created.
type MeshCompletionTask struct {
	*tripo.Task[MeshCompletionOutput]
	meshCompletionMarks
}

// MeshCompletionResult is a `mesh_completion` that is a success.
type MeshCompletionResult struct {
	*tripo.Result[MeshCompletionOutput]
	meshCompletionMarks
}

// Wait returns when the task is final. Errors: TaskFailed, WaitTimeout, AbortError, or why it cannot be read; each names the task.
func (t *MeshCompletionTask) Wait(ctx context.Context, options ...WaitOption) (*MeshCompletionResult, error) {
	result, err := t.Task.Wait(ctx, options...)
	if err != nil {
		return nil, err
	}
	return &MeshCompletionResult{Result: result}, nil
}

// Where it may stand as a source.
type meshCompletionMarks struct{}

func (meshCompletionMarks) isAnimatePrerigcheckInputSource() {}
func (meshCompletionMarks) isAnimateRigInputSource()         {}
func (meshCompletionMarks) isHighpolyToLowpolyInputSource()  {}
func (meshCompletionMarks) isMeshUVInputSource()             {}
func (meshCompletionMarks) isTextureModelInputSource()       {}

// MeshSegmentationTask is a `mesh_segmentation` that was created.
type MeshSegmentationTask struct {
	*tripo.Task[MeshSegmentationOutput]
	meshSegmentationMarks
}

// MeshSegmentationResult is a `mesh_segmentation` that is a success.
type MeshSegmentationResult struct {
	*tripo.Result[MeshSegmentationOutput]
	meshSegmentationMarks
}

// Wait returns when the task is final. Errors: TaskFailed, WaitTimeout, AbortError, or why it cannot be read; each names the task.
func (t *MeshSegmentationTask) Wait(ctx context.Context, options ...WaitOption) (*MeshSegmentationResult, error) {
	result, err := t.Task.Wait(ctx, options...)
	if err != nil {
		return nil, err
	}
	return &MeshSegmentationResult{Result: result}, nil
}

// Where it may stand as a source.
type meshSegmentationMarks struct{}

func (meshSegmentationMarks) isAnimatePrerigcheckInputSource() {}
func (meshSegmentationMarks) isAnimateRigInputSource()         {}
func (meshSegmentationMarks) isConvertModelInputSource()       {}
func (meshSegmentationMarks) isHighpolyToLowpolyInputSource()  {}
func (meshSegmentationMarks) isMeshCompletionInputSource()     {}
func (meshSegmentationMarks) isMeshUVInputSource()             {}
func (meshSegmentationMarks) isTextureModelInputSource()       {}

// MeshSmartsegmentTask is a `mesh_smartsegment` that was created.
type MeshSmartsegmentTask struct {
	*tripo.Task[MeshSmartsegmentOutput]
}

// MeshSmartsegmentResult is a `mesh_smartsegment` that is a success.
type MeshSmartsegmentResult struct {
	*tripo.Result[MeshSmartsegmentOutput]
}

// Wait returns when the task is final. Errors: TaskFailed, WaitTimeout, AbortError, or why it cannot be read; each names the task.
func (t *MeshSmartsegmentTask) Wait(ctx context.Context, options ...WaitOption) (*MeshSmartsegmentResult, error) {
	result, err := t.Task.Wait(ctx, options...)
	if err != nil {
		return nil, err
	}
	return &MeshSmartsegmentResult{Result: result}, nil
}

// MeshUVTask is a `mesh_uv` that was created.
type MeshUVTask struct {
	*tripo.Task[MeshUVOutput]
}

// MeshUVResult is a `mesh_uv` that is a success.
type MeshUVResult struct {
	*tripo.Result[MeshUVOutput]
}

// Wait returns when the task is final. Errors: TaskFailed, WaitTimeout, AbortError, or why it cannot be read; each names the task.
func (t *MeshUVTask) Wait(ctx context.Context, options ...WaitOption) (*MeshUVResult, error) {
	result, err := t.Task.Wait(ctx, options...)
	if err != nil {
		return nil, err
	}
	return &MeshUVResult{Result: result}, nil
}

// MultiviewToModelTask is a `multiview_to_model` that was created.
type MultiviewToModelTask struct {
	*tripo.Task[MultiviewToModelOutput]
	multiviewToModelMarks
}

// MultiviewToModelResult is a `multiview_to_model` that is a success.
type MultiviewToModelResult struct {
	*tripo.Result[MultiviewToModelOutput]
	multiviewToModelMarks
}

// Wait returns when the task is final. Errors: TaskFailed, WaitTimeout, AbortError, or why it cannot be read; each names the task.
func (t *MultiviewToModelTask) Wait(ctx context.Context, options ...WaitOption) (*MultiviewToModelResult, error) {
	result, err := t.Task.Wait(ctx, options...)
	if err != nil {
		return nil, err
	}
	return &MultiviewToModelResult{Result: result}, nil
}

// Where it may stand as a source.
type multiviewToModelMarks struct{}

func (multiviewToModelMarks) isAnimatePrerigcheckInputSource() {}
func (multiviewToModelMarks) isAnimateRigInputSource()         {}
func (multiviewToModelMarks) isConvertModelInputSource()       {}
func (multiviewToModelMarks) isHighpolyToLowpolyInputSource()  {}
func (multiviewToModelMarks) isMeshSegmentationInputSource()   {}
func (multiviewToModelMarks) isMeshUVInputSource()             {}
func (multiviewToModelMarks) isStylizeModelInputSource()       {}
func (multiviewToModelMarks) isTextureModelInputSource()       {}

// RefineModelTask is a `refine_model` that was created.
type RefineModelTask struct {
	*tripo.Task[RefineModelOutput]
	refineModelMarks
}

// RefineModelResult is a `refine_model` that is a success.
type RefineModelResult struct {
	*tripo.Result[RefineModelOutput]
	refineModelMarks
}

// Wait returns when the task is final. Errors: TaskFailed, WaitTimeout, AbortError, or why it cannot be read; each names the task.
func (t *RefineModelTask) Wait(ctx context.Context, options ...WaitOption) (*RefineModelResult, error) {
	result, err := t.Task.Wait(ctx, options...)
	if err != nil {
		return nil, err
	}
	return &RefineModelResult{Result: result}, nil
}

// Where it may stand as a source.
type refineModelMarks struct{}

func (refineModelMarks) isAnimatePrerigcheckInputSource() {}
func (refineModelMarks) isAnimateRigInputSource()         {}
func (refineModelMarks) isConvertModelInputSource()       {}
func (refineModelMarks) isHighpolyToLowpolyInputSource()  {}
func (refineModelMarks) isMeshSegmentationInputSource()   {}
func (refineModelMarks) isMeshUVInputSource()             {}
func (refineModelMarks) isStylizeModelInputSource()       {}

// StylizeModelTask is a `stylize_model` that was created.
type StylizeModelTask struct {
	*tripo.Task[StylizeModelOutput]
	stylizeModelMarks
}

// StylizeModelResult is a `stylize_model` that is a success.
type StylizeModelResult struct {
	*tripo.Result[StylizeModelOutput]
	stylizeModelMarks
}

// Wait returns when the task is final. Errors: TaskFailed, WaitTimeout, AbortError, or why it cannot be read; each names the task.
func (t *StylizeModelTask) Wait(ctx context.Context, options ...WaitOption) (*StylizeModelResult, error) {
	result, err := t.Task.Wait(ctx, options...)
	if err != nil {
		return nil, err
	}
	return &StylizeModelResult{Result: result}, nil
}

// Where it may stand as a source.
type stylizeModelMarks struct{}

func (stylizeModelMarks) isAnimatePrerigcheckInputSource() {}
func (stylizeModelMarks) isAnimateRigInputSource()         {}
func (stylizeModelMarks) isMeshUVInputSource()             {}

// TextToImageTask is a `text_to_image` that was created.
type TextToImageTask struct {
	*tripo.Task[TextToImageOutput]
	textToImageMarks
}

// TextToImageResult is a `text_to_image` that is a success.
type TextToImageResult struct {
	*tripo.Result[TextToImageOutput]
	textToImageMarks
}

// Wait returns when the task is final. Errors: TaskFailed, WaitTimeout, AbortError, or why it cannot be read; each names the task.
func (t *TextToImageTask) Wait(ctx context.Context, options ...WaitOption) (*TextToImageResult, error) {
	result, err := t.Task.Wait(ctx, options...)
	if err != nil {
		return nil, err
	}
	return &TextToImageResult{Result: result}, nil
}

// Where it may stand as a source.
type textToImageMarks struct{}

func (textToImageMarks) isGenerateImageInputSource()                  {}
func (textToImageMarks) isGenerateImageInputsSource()                 {}
func (textToImageMarks) isGenerateMultiviewImageInputSource()         {}
func (textToImageMarks) isImageToModelInputSource()                   {}
func (textToImageMarks) isImageToModelStyleImageSource()              {}
func (textToImageMarks) isMultiviewToModelInputsSource()              {}
func (textToImageMarks) isMultiviewToModelStyleImageSource()          {}
func (textToImageMarks) isTextToImageStyleImageSource()               {}
func (textToImageMarks) isTextToModelStyleImageSource()               {}
func (textToImageMarks) isTextureModelTexturePromptImageSource()      {}
func (textToImageMarks) isTextureModelTexturePromptImagesSource()     {}
func (textToImageMarks) isTextureModelTexturePromptStyleImageSource() {}

// TextToModelTask is a `text_to_model` that was created.
type TextToModelTask struct {
	*tripo.Task[TextToModelOutput]
	textToModelMarks
}

// TextToModelResult is a `text_to_model` that is a success.
type TextToModelResult struct {
	*tripo.Result[TextToModelOutput]
	textToModelMarks
}

// Wait returns when the task is final. Errors: TaskFailed, WaitTimeout, AbortError, or why it cannot be read; each names the task.
func (t *TextToModelTask) Wait(ctx context.Context, options ...WaitOption) (*TextToModelResult, error) {
	result, err := t.Task.Wait(ctx, options...)
	if err != nil {
		return nil, err
	}
	return &TextToModelResult{Result: result}, nil
}

// Where it may stand as a source.
type textToModelMarks struct{}

func (textToModelMarks) isAnimatePrerigcheckInputSource() {}
func (textToModelMarks) isAnimateRigInputSource()         {}
func (textToModelMarks) isConvertModelInputSource()       {}
func (textToModelMarks) isHighpolyToLowpolyInputSource()  {}
func (textToModelMarks) isMeshSegmentationInputSource()   {}
func (textToModelMarks) isMeshUVInputSource()             {}
func (textToModelMarks) isRefineModelInputSource()        {}
func (textToModelMarks) isStylizeModelInputSource()       {}
func (textToModelMarks) isTextureModelInputSource()       {}

// TextureModelTask is a `texture_model` that was created.
type TextureModelTask struct {
	*tripo.Task[TextureModelOutput]
	textureModelMarks
}

// TextureModelResult is a `texture_model` that is a success.
type TextureModelResult struct {
	*tripo.Result[TextureModelOutput]
	textureModelMarks
}

// Wait returns when the task is final. Errors: TaskFailed, WaitTimeout, AbortError, or why it cannot be read; each names the task.
func (t *TextureModelTask) Wait(ctx context.Context, options ...WaitOption) (*TextureModelResult, error) {
	result, err := t.Task.Wait(ctx, options...)
	if err != nil {
		return nil, err
	}
	return &TextureModelResult{Result: result}, nil
}

// Where it may stand as a source.
type textureModelMarks struct{}

func (textureModelMarks) isAnimatePrerigcheckInputSource() {}
func (textureModelMarks) isAnimateRigInputSource()         {}
func (textureModelMarks) isConvertModelInputSource()       {}
func (textureModelMarks) isHighpolyToLowpolyInputSource()  {}
func (textureModelMarks) isMeshSegmentationInputSource()   {}
func (textureModelMarks) isMeshUVInputSource()             {}
func (textureModelMarks) isStylizeModelInputSource()       {}
func (textureModelMarks) isTextureModelInputSource()       {}
