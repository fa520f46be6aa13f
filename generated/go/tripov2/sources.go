// Generated from spec/v2: do not edit.

package tripov2

import (
	"io"

	"github.com/tripo-openapi/tripo-openapi-go/tripo"
)

// TaskID is the id of a task from elsewhere: nobody can tell its type before it is sent.
type TaskID string

// LocalFile is bytes from here: made by FromPath, FromBytes or FromReader.
type LocalFile struct {
	tripo.LocalFile
}

// FromPath is a file on disk. It is opened when it is needed, and proven unchanged until it has arrived.
func FromPath(path string) LocalFile { return LocalFile{tripo.FromPath(path)} }

// FromBytes is bytes at hand; do not change them before the call has ended.
func FromBytes(content []byte) LocalFile { return LocalFile{tripo.FromBytes(content)} }

// FromReader is read whole, once, up to the limit of its field, before anything is sent. Nobody closes it.
func FromReader(name string, reader io.Reader) LocalFile {
	return LocalFile{tripo.FromReader(name, reader)}
}

// FileURL is a public http(s) URL of a file.
type FileURL string

// FromURL is a public http(s) URL of a file.
func FromURL(url string) FileURL { return FileURL(url) }

// Uploaded is what Upload gave.
type Uploaded struct {
	tripo.Reference
}

// FileReference is a file that the service can reach already, as the wire names it: exactly one of its ways.
type FileReference struct {
	Type      string        `json:"type,omitzero"`
	URL       string        `json:"url,omitzero"`
	FileToken string        `json:"file_token,omitzero"`
	Object    *StoredObject `json:"object,omitzero"`
}

// StoredObject is an object in storage.
type StoredObject struct {
	Bucket string `json:"bucket,omitzero"`
	Key    string `json:"key,omitzero"`
}

// FileToken refers to an uploaded file by its token.
func FileToken(token string) FileReference { return FileReference{FileToken: token} }

// AnimatePrerigcheckOriginalModelTaskIDSource is what may stand in `original_model_task_id` of `animate_prerigcheck`: a task of `text_to_model`, `image_to_model`, `multiview_to_model`, `refine_model`, `texture_model`, `import_model`, `mesh_segmentation`, `mesh_completion`, `highpoly_to_lowpoly`, `stylize_model`, `convert_model`, or a TaskID.
type AnimatePrerigcheckOriginalModelTaskIDSource interface{ isAnimatePrerigcheckOriginalModelTaskIDSource() }

func (TaskID) isAnimatePrerigcheckOriginalModelTaskIDSource() {}

// AnimateRetargetOriginalModelTaskIDSource is what may stand in `original_model_task_id` of `animate_retarget`: a task of `animate_rig`, or a TaskID.
type AnimateRetargetOriginalModelTaskIDSource interface{ isAnimateRetargetOriginalModelTaskIDSource() }

func (TaskID) isAnimateRetargetOriginalModelTaskIDSource() {}

// AnimateRigOriginalModelTaskIDSource is what may stand in `original_model_task_id` of `animate_rig`: a task of `text_to_model`, `image_to_model`, `multiview_to_model`, `refine_model`, `texture_model`, `import_model`, `mesh_segmentation`, `mesh_completion`, `highpoly_to_lowpoly`, `stylize_model`, `convert_model`, or a TaskID.
type AnimateRigOriginalModelTaskIDSource interface{ isAnimateRigOriginalModelTaskIDSource() }

func (TaskID) isAnimateRigOriginalModelTaskIDSource() {}

// ConvertModelOriginalModelTaskIDSource is what may stand in `original_model_task_id` of `convert_model`: a task of `text_to_model`, `image_to_model`, `multiview_to_model`, `texture_model`, `refine_model`, `import_model`, `animate_rig`, `animate_retarget`, `convert_model`, `highpoly_to_lowpoly`, or a TaskID.
type ConvertModelOriginalModelTaskIDSource interface{ isConvertModelOriginalModelTaskIDSource() }

func (TaskID) isConvertModelOriginalModelTaskIDSource() {}

// EditMultiviewImageOriginalTaskIDSource is what may stand in `original_task_id` of `edit_multiview_image`: a task of `generate_multiview_image`, or a TaskID.
type EditMultiviewImageOriginalTaskIDSource interface{ isEditMultiviewImageOriginalTaskIDSource() }

func (TaskID) isEditMultiviewImageOriginalTaskIDSource() {}

// GenerateImageFileSource is what may stand in `file` of `generate_image`: a task of `text_to_image`, `generate_image`, or a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
type GenerateImageFileSource interface{ isGenerateImageFileSource() }

func (LocalFile) isGenerateImageFileSource()     {}
func (Uploaded) isGenerateImageFileSource()      {}
func (FileReference) isGenerateImageFileSource() {}
func (FileURL) isGenerateImageFileSource()       {}

// GenerateImageFilesSource is what may stand in `files/*` of `generate_image`: a task of `text_to_image`, `generate_image`, or a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
type GenerateImageFilesSource interface{ isGenerateImageFilesSource() }

func (LocalFile) isGenerateImageFilesSource()     {}
func (Uploaded) isGenerateImageFilesSource()      {}
func (FileReference) isGenerateImageFilesSource() {}
func (FileURL) isGenerateImageFilesSource()       {}

// GenerateMultiviewImageFileSource is what may stand in `file` of `generate_multiview_image`: a task of `text_to_image`, `generate_image`, or a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
type GenerateMultiviewImageFileSource interface{ isGenerateMultiviewImageFileSource() }

func (LocalFile) isGenerateMultiviewImageFileSource()     {}
func (Uploaded) isGenerateMultiviewImageFileSource()      {}
func (FileReference) isGenerateMultiviewImageFileSource() {}
func (FileURL) isGenerateMultiviewImageFileSource()       {}

// HighpolyToLowpolyOriginalModelTaskIDSource is what may stand in `original_model_task_id` of `highpoly_to_lowpoly`: a task of `text_to_model`, `image_to_model`, `multiview_to_model`, `texture_model`, `refine_model`, `import_model`, `mesh_segmentation`, `mesh_completion`, or a TaskID.
type HighpolyToLowpolyOriginalModelTaskIDSource interface{ isHighpolyToLowpolyOriginalModelTaskIDSource() }

func (TaskID) isHighpolyToLowpolyOriginalModelTaskIDSource() {}

// ImageToModelFileSource is what may stand in `file` of `image_to_model`: a task of `text_to_image`, `generate_image`, or a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
type ImageToModelFileSource interface{ isImageToModelFileSource() }

func (LocalFile) isImageToModelFileSource()     {}
func (Uploaded) isImageToModelFileSource()      {}
func (FileReference) isImageToModelFileSource() {}
func (FileURL) isImageToModelFileSource()       {}

// ImageToModelStyleImageSource is what may stand in `style_image` of `image_to_model`: a task of `text_to_image`, `generate_image`, or a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
type ImageToModelStyleImageSource interface{ isImageToModelStyleImageSource() }

func (LocalFile) isImageToModelStyleImageSource()     {}
func (Uploaded) isImageToModelStyleImageSource()      {}
func (FileReference) isImageToModelStyleImageSource() {}
func (FileURL) isImageToModelStyleImageSource()       {}

// ImportModelFileSource is what may stand in `file` of `import_model`: a LocalFile, or what Upload gave, or a reference to an uploaded file.
type ImportModelFileSource interface{ isImportModelFileSource() }

func (LocalFile) isImportModelFileSource()     {}
func (Uploaded) isImportModelFileSource()      {}
func (FileReference) isImportModelFileSource() {}

// MeshCompletionOriginalModelTaskIDSource is what may stand in `original_model_task_id` of `mesh_completion`: a task of `mesh_segmentation`, or a TaskID.
type MeshCompletionOriginalModelTaskIDSource interface{ isMeshCompletionOriginalModelTaskIDSource() }

func (TaskID) isMeshCompletionOriginalModelTaskIDSource() {}

// MeshSegmentationOriginalModelTaskIDSource is what may stand in `original_model_task_id` of `mesh_segmentation`: a task of `text_to_model`, `image_to_model`, `multiview_to_model`, `texture_model`, `refine_model`, `import_model`, `highpoly_to_lowpoly`, or a TaskID.
type MeshSegmentationOriginalModelTaskIDSource interface{ isMeshSegmentationOriginalModelTaskIDSource() }

func (TaskID) isMeshSegmentationOriginalModelTaskIDSource() {}

// MultiviewToModelOriginalTaskIDSource is what may stand in `original_task_id` of `multiview_to_model`: a task of `generate_multiview_image`, `edit_multiview_image`, or a TaskID.
type MultiviewToModelOriginalTaskIDSource interface{ isMultiviewToModelOriginalTaskIDSource() }

func (TaskID) isMultiviewToModelOriginalTaskIDSource() {}

// MultiviewToModelFilesSource is what may stand in `files/*` of `multiview_to_model`: a task of `text_to_image`, `generate_image`, or a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
//
// nil skips the view.
type MultiviewToModelFilesSource interface{ isMultiviewToModelFilesSource() }

func (LocalFile) isMultiviewToModelFilesSource()     {}
func (Uploaded) isMultiviewToModelFilesSource()      {}
func (FileReference) isMultiviewToModelFilesSource() {}
func (FileURL) isMultiviewToModelFilesSource()       {}

// MultiviewToModelStyleImageSource is what may stand in `style_image` of `multiview_to_model`: a task of `text_to_image`, `generate_image`, or a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
type MultiviewToModelStyleImageSource interface{ isMultiviewToModelStyleImageSource() }

func (LocalFile) isMultiviewToModelStyleImageSource()     {}
func (Uploaded) isMultiviewToModelStyleImageSource()      {}
func (FileReference) isMultiviewToModelStyleImageSource() {}
func (FileURL) isMultiviewToModelStyleImageSource()       {}

// RefineModelDraftModelTaskIDSource is what may stand in `draft_model_task_id` of `refine_model`: a task of `text_to_model`, `image_to_model`, `multiview_to_model`, or a TaskID.
type RefineModelDraftModelTaskIDSource interface{ isRefineModelDraftModelTaskIDSource() }

func (TaskID) isRefineModelDraftModelTaskIDSource() {}

// StylizeModelOriginalModelTaskIDSource is what may stand in `original_model_task_id` of `stylize_model`: a task of `text_to_model`, `image_to_model`, `multiview_to_model`, `texture_model`, `refine_model`, `import_model`, `animate_rig`, `animate_retarget`, or a TaskID.
type StylizeModelOriginalModelTaskIDSource interface{ isStylizeModelOriginalModelTaskIDSource() }

func (TaskID) isStylizeModelOriginalModelTaskIDSource() {}

// TextToImageStyleImageSource is what may stand in `style_image` of `text_to_image`: a task of `text_to_image`, `generate_image`, or a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
type TextToImageStyleImageSource interface{ isTextToImageStyleImageSource() }

func (LocalFile) isTextToImageStyleImageSource()     {}
func (Uploaded) isTextToImageStyleImageSource()      {}
func (FileReference) isTextToImageStyleImageSource() {}
func (FileURL) isTextToImageStyleImageSource()       {}

// TextToModelStyleImageSource is what may stand in `style_image` of `text_to_model`: a task of `text_to_image`, `generate_image`, or a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
type TextToModelStyleImageSource interface{ isTextToModelStyleImageSource() }

func (LocalFile) isTextToModelStyleImageSource()     {}
func (Uploaded) isTextToModelStyleImageSource()      {}
func (FileReference) isTextToModelStyleImageSource() {}
func (FileURL) isTextToModelStyleImageSource()       {}

// TextureModelOriginalModelTaskIDSource is what may stand in `original_model_task_id` of `texture_model`: a task of `text_to_model`, `image_to_model`, `multiview_to_model`, `texture_model`, `import_model`, `mesh_segmentation`, `highpoly_to_lowpoly`, or a TaskID.
type TextureModelOriginalModelTaskIDSource interface{ isTextureModelOriginalModelTaskIDSource() }

func (TaskID) isTextureModelOriginalModelTaskIDSource() {}

// TextureModelTexturePromptImageSource is what may stand in `texture_prompt/image` of `texture_model`: a task of `text_to_image`, `generate_image`, or a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
type TextureModelTexturePromptImageSource interface{ isTextureModelTexturePromptImageSource() }

func (LocalFile) isTextureModelTexturePromptImageSource()     {}
func (Uploaded) isTextureModelTexturePromptImageSource()      {}
func (FileReference) isTextureModelTexturePromptImageSource() {}
func (FileURL) isTextureModelTexturePromptImageSource()       {}

// TextureModelTexturePromptImagesSource is what may stand in `texture_prompt/images/*` of `texture_model`: a task of `text_to_image`, `generate_image`, or a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
//
// nil skips the view.
type TextureModelTexturePromptImagesSource interface{ isTextureModelTexturePromptImagesSource() }

func (LocalFile) isTextureModelTexturePromptImagesSource()     {}
func (Uploaded) isTextureModelTexturePromptImagesSource()      {}
func (FileReference) isTextureModelTexturePromptImagesSource() {}
func (FileURL) isTextureModelTexturePromptImagesSource()       {}

// TextureModelTexturePromptStyleImageSource is what may stand in `texture_prompt/style_image` of `texture_model`: a task of `text_to_image`, `generate_image`, or a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
type TextureModelTexturePromptStyleImageSource interface{ isTextureModelTexturePromptStyleImageSource() }

func (LocalFile) isTextureModelTexturePromptStyleImageSource()     {}
func (Uploaded) isTextureModelTexturePromptStyleImageSource()      {}
func (FileReference) isTextureModelTexturePromptStyleImageSource() {}
func (FileURL) isTextureModelTexturePromptStyleImageSource()       {}
