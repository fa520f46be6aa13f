// Generated from spec/v3: do not edit.

package tripov3

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

// FileToken is the token of an uploaded file.
type FileToken string

// AnimatePrerigcheckInputSource is what may stand in `input` of `animate_prerigcheck`: a task of `text_to_model`, `image_to_model`, `multiview_to_model`, `refine_model`, `texture_model`, `import_model`, `mesh_segmentation`, `mesh_completion`, `highpoly_to_lowpoly`, `stylize_model`, `convert_model`, or a TaskID, or a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
type AnimatePrerigcheckInputSource interface{ isAnimatePrerigcheckInputSource() }

func (TaskID) isAnimatePrerigcheckInputSource()    {}
func (LocalFile) isAnimatePrerigcheckInputSource() {}
func (Uploaded) isAnimatePrerigcheckInputSource()  {}
func (FileToken) isAnimatePrerigcheckInputSource() {}
func (FileURL) isAnimatePrerigcheckInputSource()   {}

// AnimateRetargetInputSource is what may stand in `input` of `animate_retarget`: a task of `animate_rig`, or a TaskID.
type AnimateRetargetInputSource interface{ isAnimateRetargetInputSource() }

func (TaskID) isAnimateRetargetInputSource() {}

// AnimateRigInputSource is what may stand in `input` of `animate_rig`: a task of `text_to_model`, `image_to_model`, `multiview_to_model`, `refine_model`, `texture_model`, `import_model`, `mesh_segmentation`, `mesh_completion`, `highpoly_to_lowpoly`, `stylize_model`, `convert_model`, or a TaskID, or a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
type AnimateRigInputSource interface{ isAnimateRigInputSource() }

func (TaskID) isAnimateRigInputSource()    {}
func (LocalFile) isAnimateRigInputSource() {}
func (Uploaded) isAnimateRigInputSource()  {}
func (FileToken) isAnimateRigInputSource() {}
func (FileURL) isAnimateRigInputSource()   {}

// ConvertModelInputSource is what may stand in `input` of `convert_model`: a task of `text_to_model`, `image_to_model`, `multiview_to_model`, `texture_model`, `refine_model`, `import_model`, `animate_rig`, `animate_retarget`, `convert_model`, `highpoly_to_lowpoly`, `mesh_segmentation`, or a TaskID, or a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
type ConvertModelInputSource interface{ isConvertModelInputSource() }

func (TaskID) isConvertModelInputSource()    {}
func (LocalFile) isConvertModelInputSource() {}
func (Uploaded) isConvertModelInputSource()  {}
func (FileToken) isConvertModelInputSource() {}
func (FileURL) isConvertModelInputSource()   {}

// EditMultiviewImageInputSource is what may stand in `input` of `edit_multiview_image`: a task of `generate_multiview_image`, or a TaskID.
type EditMultiviewImageInputSource interface{ isEditMultiviewImageInputSource() }

func (TaskID) isEditMultiviewImageInputSource() {}

// GenerateImageInputSource is what may stand in `input` of `generate_image`: a task of `text_to_image`, `generate_image`, or a TaskID, or a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
type GenerateImageInputSource interface{ isGenerateImageInputSource() }

func (TaskID) isGenerateImageInputSource()    {}
func (LocalFile) isGenerateImageInputSource() {}
func (Uploaded) isGenerateImageInputSource()  {}
func (FileToken) isGenerateImageInputSource() {}
func (FileURL) isGenerateImageInputSource()   {}

// GenerateImageInputsSource is what may stand in `inputs/*` of `generate_image`: a task of `text_to_image`, `generate_image`, or a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
type GenerateImageInputsSource interface{ isGenerateImageInputsSource() }

func (LocalFile) isGenerateImageInputsSource() {}
func (Uploaded) isGenerateImageInputsSource()  {}
func (FileToken) isGenerateImageInputsSource() {}
func (FileURL) isGenerateImageInputsSource()   {}

// GenerateMultiviewImageInputSource is what may stand in `input` of `generate_multiview_image`: a task of `text_to_image`, `generate_image`, or a TaskID, or a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
type GenerateMultiviewImageInputSource interface{ isGenerateMultiviewImageInputSource() }

func (TaskID) isGenerateMultiviewImageInputSource()    {}
func (LocalFile) isGenerateMultiviewImageInputSource() {}
func (Uploaded) isGenerateMultiviewImageInputSource()  {}
func (FileToken) isGenerateMultiviewImageInputSource() {}
func (FileURL) isGenerateMultiviewImageInputSource()   {}

// HighpolyToLowpolyInputSource is what may stand in `input` of `highpoly_to_lowpoly`: a task of `text_to_model`, `image_to_model`, `multiview_to_model`, `texture_model`, `refine_model`, `import_model`, `mesh_segmentation`, `mesh_completion`, or a TaskID, or a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
type HighpolyToLowpolyInputSource interface{ isHighpolyToLowpolyInputSource() }

func (TaskID) isHighpolyToLowpolyInputSource()    {}
func (LocalFile) isHighpolyToLowpolyInputSource() {}
func (Uploaded) isHighpolyToLowpolyInputSource()  {}
func (FileToken) isHighpolyToLowpolyInputSource() {}
func (FileURL) isHighpolyToLowpolyInputSource()   {}

// ImageToDepthInputSource is what may stand in `input` of `image_to_depth`: a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
type ImageToDepthInputSource interface{ isImageToDepthInputSource() }

func (LocalFile) isImageToDepthInputSource() {}
func (Uploaded) isImageToDepthInputSource()  {}
func (FileToken) isImageToDepthInputSource() {}
func (FileURL) isImageToDepthInputSource()   {}

// ImageToModelInputSource is what may stand in `input` of `image_to_model`: a task of `text_to_image`, `generate_image`, or a TaskID, or a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
type ImageToModelInputSource interface{ isImageToModelInputSource() }

func (TaskID) isImageToModelInputSource()    {}
func (LocalFile) isImageToModelInputSource() {}
func (Uploaded) isImageToModelInputSource()  {}
func (FileToken) isImageToModelInputSource() {}
func (FileURL) isImageToModelInputSource()   {}

// ImageToModelStyleImageSource is what may stand in `style_image` of `image_to_model`: a task of `text_to_image`, `generate_image`, or a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
type ImageToModelStyleImageSource interface{ isImageToModelStyleImageSource() }

func (LocalFile) isImageToModelStyleImageSource() {}
func (Uploaded) isImageToModelStyleImageSource()  {}
func (FileToken) isImageToModelStyleImageSource() {}
func (FileURL) isImageToModelStyleImageSource()   {}

// ImageToSplatInputSource is what may stand in `input` of `image_to_splat`: a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
type ImageToSplatInputSource interface{ isImageToSplatInputSource() }

func (LocalFile) isImageToSplatInputSource() {}
func (Uploaded) isImageToSplatInputSource()  {}
func (FileToken) isImageToSplatInputSource() {}
func (FileURL) isImageToSplatInputSource()   {}

// ImportModelInputSource is what may stand in `input` of `import_model`: a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
type ImportModelInputSource interface{ isImportModelInputSource() }

func (LocalFile) isImportModelInputSource() {}
func (Uploaded) isImportModelInputSource()  {}
func (FileToken) isImportModelInputSource() {}
func (FileURL) isImportModelInputSource()   {}

// MeshCompletionInputSource is what may stand in `input` of `mesh_completion`: a task of `mesh_segmentation`, or a TaskID.
type MeshCompletionInputSource interface{ isMeshCompletionInputSource() }

func (TaskID) isMeshCompletionInputSource() {}

// MeshSegmentationInputSource is what may stand in `input` of `mesh_segmentation`: a task of `text_to_model`, `image_to_model`, `multiview_to_model`, `texture_model`, `refine_model`, `import_model`, `highpoly_to_lowpoly`, or a TaskID, or a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
type MeshSegmentationInputSource interface{ isMeshSegmentationInputSource() }

func (TaskID) isMeshSegmentationInputSource()    {}
func (LocalFile) isMeshSegmentationInputSource() {}
func (Uploaded) isMeshSegmentationInputSource()  {}
func (FileToken) isMeshSegmentationInputSource() {}
func (FileURL) isMeshSegmentationInputSource()   {}

// MeshSegmentationRefImageSource is what may stand in `ref_image` of `mesh_segmentation`: a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
type MeshSegmentationRefImageSource interface{ isMeshSegmentationRefImageSource() }

func (LocalFile) isMeshSegmentationRefImageSource() {}
func (Uploaded) isMeshSegmentationRefImageSource()  {}
func (FileToken) isMeshSegmentationRefImageSource() {}
func (FileURL) isMeshSegmentationRefImageSource()   {}

// MeshSmartsegmentInputSource is what may stand in `input` of `mesh_smartsegment`: a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
type MeshSmartsegmentInputSource interface{ isMeshSmartsegmentInputSource() }

func (LocalFile) isMeshSmartsegmentInputSource() {}
func (Uploaded) isMeshSmartsegmentInputSource()  {}
func (FileToken) isMeshSmartsegmentInputSource() {}
func (FileURL) isMeshSmartsegmentInputSource()   {}

// MeshUVInputSource is what may stand in `input` of `mesh_uv`: a task of `text_to_model`, `image_to_model`, `multiview_to_model`, `refine_model`, `texture_model`, `import_model`, `mesh_segmentation`, `mesh_completion`, `highpoly_to_lowpoly`, `stylize_model`, `convert_model`, or a TaskID, or a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
type MeshUVInputSource interface{ isMeshUVInputSource() }

func (TaskID) isMeshUVInputSource()    {}
func (LocalFile) isMeshUVInputSource() {}
func (Uploaded) isMeshUVInputSource()  {}
func (FileToken) isMeshUVInputSource() {}
func (FileURL) isMeshUVInputSource()   {}

// MultiviewToModelInputSource is what may stand in `input` of `multiview_to_model`: a task of `generate_multiview_image`, `edit_multiview_image`, or a TaskID.
type MultiviewToModelInputSource interface{ isMultiviewToModelInputSource() }

func (TaskID) isMultiviewToModelInputSource() {}

// MultiviewToModelInputsSource is what may stand in `inputs/*` of `multiview_to_model`: a task of `text_to_image`, `generate_image`, or a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
//
// nil skips the view.
type MultiviewToModelInputsSource interface{ isMultiviewToModelInputsSource() }

func (LocalFile) isMultiviewToModelInputsSource() {}
func (Uploaded) isMultiviewToModelInputsSource()  {}
func (FileToken) isMultiviewToModelInputsSource() {}
func (FileURL) isMultiviewToModelInputsSource()   {}

// MultiviewToModelStyleImageSource is what may stand in `style_image` of `multiview_to_model`: a task of `text_to_image`, `generate_image`, or a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
type MultiviewToModelStyleImageSource interface{ isMultiviewToModelStyleImageSource() }

func (LocalFile) isMultiviewToModelStyleImageSource() {}
func (Uploaded) isMultiviewToModelStyleImageSource()  {}
func (FileToken) isMultiviewToModelStyleImageSource() {}
func (FileURL) isMultiviewToModelStyleImageSource()   {}

// RefineModelInputSource is what may stand in `input` of `refine_model`: a task of `text_to_model`, or a TaskID.
type RefineModelInputSource interface{ isRefineModelInputSource() }

func (TaskID) isRefineModelInputSource() {}

// StylizeModelInputSource is what may stand in `input` of `stylize_model`: a task of `text_to_model`, `image_to_model`, `multiview_to_model`, `texture_model`, `refine_model`, `import_model`, `animate_rig`, `animate_retarget`, or a TaskID, or a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
type StylizeModelInputSource interface{ isStylizeModelInputSource() }

func (TaskID) isStylizeModelInputSource()    {}
func (LocalFile) isStylizeModelInputSource() {}
func (Uploaded) isStylizeModelInputSource()  {}
func (FileToken) isStylizeModelInputSource() {}
func (FileURL) isStylizeModelInputSource()   {}

// TextToImageStyleImageSource is what may stand in `style_image` of `text_to_image`: a task of `text_to_image`, `generate_image`, or a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
type TextToImageStyleImageSource interface{ isTextToImageStyleImageSource() }

func (LocalFile) isTextToImageStyleImageSource() {}
func (Uploaded) isTextToImageStyleImageSource()  {}
func (FileToken) isTextToImageStyleImageSource() {}
func (FileURL) isTextToImageStyleImageSource()   {}

// TextToModelStyleImageSource is what may stand in `style_image` of `text_to_model`: a task of `text_to_image`, `generate_image`, or a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
type TextToModelStyleImageSource interface{ isTextToModelStyleImageSource() }

func (LocalFile) isTextToModelStyleImageSource() {}
func (Uploaded) isTextToModelStyleImageSource()  {}
func (FileToken) isTextToModelStyleImageSource() {}
func (FileURL) isTextToModelStyleImageSource()   {}

// TextureModelInputSource is what may stand in `input` of `texture_model`: a task of `text_to_model`, `image_to_model`, `multiview_to_model`, `texture_model`, `import_model`, `mesh_segmentation`, `mesh_completion`, `highpoly_to_lowpoly`, or a TaskID, or a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
type TextureModelInputSource interface{ isTextureModelInputSource() }

func (TaskID) isTextureModelInputSource()    {}
func (LocalFile) isTextureModelInputSource() {}
func (Uploaded) isTextureModelInputSource()  {}
func (FileToken) isTextureModelInputSource() {}
func (FileURL) isTextureModelInputSource()   {}

// TextureModelTexturePromptImageSource is what may stand in `texture_prompt/image` of `texture_model`: a task of `text_to_image`, `generate_image`, or a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
type TextureModelTexturePromptImageSource interface{ isTextureModelTexturePromptImageSource() }

func (LocalFile) isTextureModelTexturePromptImageSource() {}
func (Uploaded) isTextureModelTexturePromptImageSource()  {}
func (FileToken) isTextureModelTexturePromptImageSource() {}
func (FileURL) isTextureModelTexturePromptImageSource()   {}

// TextureModelTexturePromptImagesSource is what may stand in `texture_prompt/images/*` of `texture_model`: a task of `text_to_image`, `generate_image`, or a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
//
// nil skips the view.
type TextureModelTexturePromptImagesSource interface{ isTextureModelTexturePromptImagesSource() }

func (LocalFile) isTextureModelTexturePromptImagesSource() {}
func (Uploaded) isTextureModelTexturePromptImagesSource()  {}
func (FileToken) isTextureModelTexturePromptImagesSource() {}
func (FileURL) isTextureModelTexturePromptImagesSource()   {}

// TextureModelTexturePromptStyleImageSource is what may stand in `texture_prompt/style_image` of `texture_model`: a task of `text_to_image`, `generate_image`, or a LocalFile, or a FileURL, or what Upload gave, or a reference to an uploaded file.
type TextureModelTexturePromptStyleImageSource interface{ isTextureModelTexturePromptStyleImageSource() }

func (LocalFile) isTextureModelTexturePromptStyleImageSource() {}
func (Uploaded) isTextureModelTexturePromptStyleImageSource()  {}
func (FileToken) isTextureModelTexturePromptStyleImageSource() {}
func (FileURL) isTextureModelTexturePromptStyleImageSource()   {}
