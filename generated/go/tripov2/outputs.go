// Generated from spec/v2: do not edit.

package tripov2

// AnimatePrerigcheckOutput is what a finished `animate_prerigcheck` gives. What it has not told is zero.
type AnimatePrerigcheckOutput struct {
	// Whether rigging will probably work.
	Riggable *bool `json:"riggable,omitzero"`
	// What it is; goes into `rig_type` of `animate_rig`. `others` is reported for models that cannot be rigged.
	RigType string `json:"rig_type,omitzero"`
	// What an older check told instead of `rig_type`.
	Topology string `json:"topology,omitzero"`
}

// AnimateRetargetOutput is what a finished `animate_retarget` gives. What it has not told is zero.
type AnimateRetargetOutput struct {
	// The animated model, GLB or FBX as asked.
	Model string `json:"model,omitzero"`
}

// AnimateRigOutput is what a finished `animate_rig` gives. What it has not told is zero.
type AnimateRigOutput struct {
	// The model with a skeleton, GLB or FBX as asked.
	Model string `json:"model,omitzero"`
}

// ConvertModelOutput is what a finished `convert_model` gives. What it has not told is zero.
type ConvertModelOutput struct {
	// The converted model.
	Model string `json:"model,omitzero"`
}

// EditMultiviewImageOutput is what a finished `edit_multiview_image` gives. What it has not told is zero.
type EditMultiviewImageOutput struct {
	// The four views. Left is the character's own left.
	GenerateMultiviewImage *EditMultiviewImageOutputGenerateMultiviewImage `json:"generate_multiview_image,omitzero"`
}

// EditMultiviewImageOutputGenerateMultiviewImage is a part of an output.
//
// The four views. Left is the character's own left.
type EditMultiviewImageOutputGenerateMultiviewImage struct {
	// The front.
	FrontViewURL string `json:"front_view_url,omitzero"`
	// The left side.
	LeftViewURL string `json:"left_view_url,omitzero"`
	// The back.
	BackViewURL string `json:"back_view_url,omitzero"`
	// The right side.
	RightViewURL string `json:"right_view_url,omitzero"`
}

// GenerateImageOutput is what a finished `generate_image` gives. What it has not told is zero.
type GenerateImageOutput struct {
	// The image.
	GeneratedImage string `json:"generated_image,omitzero"`
}

// GenerateMultiviewImageOutput is what a finished `generate_multiview_image` gives. What it has not told is zero.
type GenerateMultiviewImageOutput struct {
	// The four views. Left is the character's own left.
	GenerateMultiviewImage *GenerateMultiviewImageOutputGenerateMultiviewImage `json:"generate_multiview_image,omitzero"`
}

// GenerateMultiviewImageOutputGenerateMultiviewImage is a part of an output.
//
// The four views. Left is the character's own left.
type GenerateMultiviewImageOutputGenerateMultiviewImage struct {
	// The front.
	FrontViewURL string `json:"front_view_url,omitzero"`
	// The left side.
	LeftViewURL string `json:"left_view_url,omitzero"`
	// The back.
	BackViewURL string `json:"back_view_url,omitzero"`
	// The right side.
	RightViewURL string `json:"right_view_url,omitzero"`
}

// HighpolyToLowpolyOutput is what a finished `highpoly_to_lowpoly` gives. What it has not told is zero.
type HighpolyToLowpolyOutput struct {
	// The low-poly model.
	Model string `json:"model,omitzero"`
}

// ImageToModelOutput is what a finished `image_to_model` gives. What it has not told is zero.
type ImageToModelOutput struct {
	// The model.
	Model string `json:"model,omitzero"`
	// The model without texture.
	BaseModel string `json:"base_model,omitzero"`
	// The model with PBR maps.
	PBRModel string `json:"pbr_model,omitzero"`
	// A picture of it.
	RenderedImage string `json:"rendered_image,omitzero"`
}

// ImportModelOutput is what a finished `import_model` gives. What it has not told is zero.
type ImportModelOutput struct {
	// The model.
	Model string `json:"model,omitzero"`
}

// MeshCompletionOutput is what a finished `mesh_completion` gives. What it has not told is zero.
type MeshCompletionOutput struct {
	// The model with whole parts.
	Model string `json:"model,omitzero"`
}

// MeshSegmentationOutput is what a finished `mesh_segmentation` gives. What it has not told is zero.
type MeshSegmentationOutput struct {
	// The model in parts.
	Model string `json:"model,omitzero"`
}

// MultiviewToModelOutput is what a finished `multiview_to_model` gives. What it has not told is zero.
type MultiviewToModelOutput struct {
	// The model.
	Model string `json:"model,omitzero"`
	// The model without texture.
	BaseModel string `json:"base_model,omitzero"`
	// The model with PBR maps.
	PBRModel string `json:"pbr_model,omitzero"`
	// A picture of it.
	RenderedImage string `json:"rendered_image,omitzero"`
}

// RefineModelOutput is what a finished `refine_model` gives. What it has not told is zero.
type RefineModelOutput struct {
	// The refined model.
	Model string `json:"model,omitzero"`
	// A picture of it.
	RenderedImage string `json:"rendered_image,omitzero"`
}

// StylizeModelOutput is what a finished `stylize_model` gives. What it has not told is zero.
type StylizeModelOutput struct {
	// The rebuilt model.
	Model string `json:"model,omitzero"`
}

// TextToImageOutput is what a finished `text_to_image` gives. What it has not told is zero.
type TextToImageOutput struct {
	// The image.
	GeneratedImage string `json:"generated_image,omitzero"`
}

// TextToModelOutput is what a finished `text_to_model` gives. What it has not told is zero.
type TextToModelOutput struct {
	// The model.
	Model string `json:"model,omitzero"`
	// The model without texture.
	BaseModel string `json:"base_model,omitzero"`
	// The model with PBR maps.
	PBRModel string `json:"pbr_model,omitzero"`
	// A picture of it.
	RenderedImage string `json:"rendered_image,omitzero"`
}

// TextureModelOutput is what a finished `texture_model` gives. What it has not told is zero.
type TextureModelOutput struct {
	// The textured model.
	Model string `json:"model,omitzero"`
	// The model with PBR maps.
	PBRModel string `json:"pbr_model,omitzero"`
	// A picture of it.
	RenderedImage string `json:"rendered_image,omitzero"`
}
