// Generated from spec/v3: do not edit.

package tripov3

// AnimatePrerigcheckOutput is what a finished `animate_prerigcheck` gives. What it has not told is zero.
type AnimatePrerigcheckOutput struct {
	// Whether rigging will probably work.
	Riggable *bool `json:"riggable,omitzero"`
	// What it is; goes into `rig_type` of `animate_rig`. `others` is reported for models that cannot be rigged.
	RigType string `json:"rig_type,omitzero"`
	// The same by an older name; the vendor's client reads it where `rig_type` is absent.
	Topology string `json:"topology,omitzero"`
}

// AnimateRetargetOutput is what a finished `animate_retarget` gives. What it has not told is zero.
type AnimateRetargetOutput struct {
	// The animated model, GLB or FBX as asked.
	ModelURL string `json:"model_url,omitzero"`
	// One model per clip, told for several clips.
	//
	// Reported, not documented by the vendor.
	ModelURLs []string `json:"model_urls,omitzero"`
	// A video of it; with `render_video`.
	//
	// Reported, not documented by the vendor.
	RenderedVideoURL string `json:"rendered_video_url,omitzero"`
}

// AnimateRigOutput is what a finished `animate_rig` gives. What it has not told is zero.
type AnimateRigOutput struct {
	// The model with a skeleton, GLB or FBX as asked.
	ModelURL string `json:"model_url,omitzero"`
}

// ConvertModelOutput is what a finished `convert_model` gives. What it has not told is zero.
type ConvertModelOutput struct {
	// The converted model.
	ModelURL string `json:"model_url,omitzero"`
}

// EditMultiviewImageOutput is what a finished `edit_multiview_image` gives. What it has not told is zero.
type EditMultiviewImageOutput struct {
	// The four views. Left is the character's own left.
	GenerateMultiviewImage *EditMultiviewImageOutputGenerateMultiviewImage `json:"generate_multiview_image,omitzero"`
	// The front.
	//
	// Reported, not documented by the vendor.
	FrontViewURL string `json:"front_view_url,omitzero"`
	// The left side.
	//
	// Reported, not documented by the vendor.
	LeftViewURL string `json:"left_view_url,omitzero"`
	// The back.
	//
	// Reported, not documented by the vendor.
	BackViewURL string `json:"back_view_url,omitzero"`
	// The right side.
	//
	// Reported, not documented by the vendor.
	RightViewURL string `json:"right_view_url,omitzero"`
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
	GeneratedImageURL string `json:"generated_image_url,omitzero"`
	// Told by one source instead.
	//
	// Reported, not documented by the vendor.
	ImageURLs []string `json:"image_urls,omitzero"`
	// The size of the image.
	//
	// Reported, not documented by the vendor.
	Size string `json:"size,omitzero"`
}

// GenerateMultiviewImageOutput is what a finished `generate_multiview_image` gives. What it has not told is zero.
type GenerateMultiviewImageOutput struct {
	// The four views. Left is the character's own left.
	GenerateMultiviewImage *GenerateMultiviewImageOutputGenerateMultiviewImage `json:"generate_multiview_image,omitzero"`
	// The front.
	//
	// Reported, not documented by the vendor.
	FrontViewURL string `json:"front_view_url,omitzero"`
	// The left side.
	//
	// Reported, not documented by the vendor.
	LeftViewURL string `json:"left_view_url,omitzero"`
	// The back.
	//
	// Reported, not documented by the vendor.
	BackViewURL string `json:"back_view_url,omitzero"`
	// The right side.
	//
	// Reported, not documented by the vendor.
	RightViewURL string `json:"right_view_url,omitzero"`
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
	ModelURL string `json:"model_url,omitzero"`
}

// ImageToDepthOutput is what a finished `image_to_depth` gives. What it has not told is zero.
type ImageToDepthOutput struct {
	// The depth as an image.
	DepthImageURL string `json:"depth_image_url,omitzero"`
}

// ImageToModelOutput is what a finished `image_to_model` gives. What it has not told is zero.
type ImageToModelOutput struct {
	// The model.
	ModelURL string `json:"model_url,omitzero"`
	// A picture of it.
	RenderedImageURL string `json:"rendered_image_url,omitzero"`
	// A video of it; with `render_video`.
	RenderedVideoURL string `json:"rendered_video_url,omitzero"`
	// A sequence of pictures; with `render_sequence`.
	//
	// Reported, not documented by the vendor.
	RenderedSequenceURL string `json:"rendered_sequence_url,omitzero"`
	// The views that were made on the way.
	//
	// Reported, not documented by the vendor.
	MultiviewBasecolorURL string `json:"multiview_basecolor_url,omitzero"`
	// The picture that was made on the way.
	//
	// Reported, not documented by the vendor.
	GeneratedImageURL string `json:"generated_image_url,omitzero"`
}

// ImageToSplatOutput is what a finished `image_to_splat` gives. What it has not told is zero.
type ImageToSplatOutput struct {
	// The splat, as `.splat`; under this name in the vendor's Rust client.
	ModelURL string `json:"model_url,omitzero"`
	// The splat, under the name that the command line reads; its kind of file is not told.
	SplatURL string `json:"splat_url,omitzero"`
}

// ImportModelOutput is what a finished `import_model` gives. What it has not told is zero.
type ImportModelOutput struct {
	// The model.
	ModelURL string `json:"model_url,omitzero"`
}

// MeshCompletionOutput is what a finished `mesh_completion` gives. What it has not told is zero.
type MeshCompletionOutput struct {
	// The model with whole parts.
	ModelURL string `json:"model_url,omitzero"`
}

// MeshSegmentationOutput is what a finished `mesh_segmentation` gives. What it has not told is zero.
type MeshSegmentationOutput struct {
	// The model in parts.
	ModelURL string `json:"model_url,omitzero"`
}

// MeshSmartsegmentOutput is what a finished `mesh_smartsegment` gives. What it has not told is zero.
type MeshSmartsegmentOutput struct {
	// The model in parts.
	//
	// Reported, not documented by the vendor.
	SegModelURL string `json:"seg_model_url,omitzero"`
	// The picture with its parts coloured.
	//
	// Reported, not documented by the vendor.
	MaskURL string `json:"mask_url,omitzero"`
	// The task that cut.
	//
	// Reported, not documented by the vendor.
	SegTaskID string `json:"seg_task_id,omitzero"`
	// The task that made the model.
	//
	// Reported, not documented by the vendor.
	ModelTaskID string `json:"model_task_id,omitzero"`
	// What the picture was taken for.
	//
	// Reported, not documented by the vendor.
	Prompt string `json:"prompt,omitzero"`
}

// MeshUVOutput is what a finished `mesh_uv` gives. What it has not told is zero.
type MeshUVOutput struct {
	// The model.
	ModelURL string `json:"model_url,omitzero"`
	// A picture of the layout.
	UVRenderURL string `json:"uv_render_url,omitzero"`
}

// MultiviewToModelOutput is what a finished `multiview_to_model` gives. What it has not told is zero.
type MultiviewToModelOutput struct {
	// The model.
	ModelURL string `json:"model_url,omitzero"`
	// A picture of it.
	RenderedImageURL string `json:"rendered_image_url,omitzero"`
	// A video of it; with `render_video`.
	RenderedVideoURL string `json:"rendered_video_url,omitzero"`
	// A sequence of pictures; with `render_sequence`.
	//
	// Reported, not documented by the vendor.
	RenderedSequenceURL string `json:"rendered_sequence_url,omitzero"`
	// The views that were made on the way.
	//
	// Reported, not documented by the vendor.
	MultiviewBasecolorURL string `json:"multiview_basecolor_url,omitzero"`
	// The picture that was made on the way.
	//
	// Reported, not documented by the vendor.
	GeneratedImageURL string `json:"generated_image_url,omitzero"`
}

// RefineModelOutput is what a finished `refine_model` gives. What it has not told is zero.
type RefineModelOutput struct {
	// The refined model.
	ModelURL string `json:"model_url,omitzero"`
	// A picture of it.
	//
	// Reported, not documented by the vendor.
	RenderedImageURL string `json:"rendered_image_url,omitzero"`
}

// StylizeModelOutput is what a finished `stylize_model` gives. What it has not told is zero.
type StylizeModelOutput struct {
	// The rebuilt model.
	ModelURL string `json:"model_url,omitzero"`
}

// TextToImageOutput is what a finished `text_to_image` gives. What it has not told is zero.
type TextToImageOutput struct {
	// The image.
	GeneratedImageURL string `json:"generated_image_url,omitzero"`
	// Told by one source instead.
	//
	// Reported, not documented by the vendor.
	ImageURLs []string `json:"image_urls,omitzero"`
	// The size of the image.
	//
	// Reported, not documented by the vendor.
	Size string `json:"size,omitzero"`
}

// TextToModelOutput is what a finished `text_to_model` gives. What it has not told is zero.
type TextToModelOutput struct {
	// The model.
	ModelURL string `json:"model_url,omitzero"`
	// A picture of it.
	RenderedImageURL string `json:"rendered_image_url,omitzero"`
	// A video of it; with `render_video`.
	RenderedVideoURL string `json:"rendered_video_url,omitzero"`
	// A sequence of pictures; with `render_sequence`.
	//
	// Reported, not documented by the vendor.
	RenderedSequenceURL string `json:"rendered_sequence_url,omitzero"`
	// The views that were made on the way.
	//
	// Reported, not documented by the vendor.
	MultiviewBasecolorURL string `json:"multiview_basecolor_url,omitzero"`
	// The picture that was made on the way.
	//
	// Reported, not documented by the vendor.
	GeneratedImageURL string `json:"generated_image_url,omitzero"`
}

// TextureModelOutput is what a finished `texture_model` gives. What it has not told is zero.
type TextureModelOutput struct {
	// The textured model.
	ModelURL string `json:"model_url,omitzero"`
	// A picture of it.
	RenderedImageURL string `json:"rendered_image_url,omitzero"`
	// The views that were made on the way; with `return_multiview`.
	//
	// Reported, not documented by the vendor.
	MultiviewBasecolorURL string `json:"multiview_basecolor_url,omitzero"`
}
