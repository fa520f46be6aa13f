// Generated from spec/v2: do not edit.

package tripov2

// AnimatePrerigcheckInput is what `animate_prerigcheck` takes.
//
// Tells whether a model can be rigged, and as what. Free, takes seconds. `riggable` is advice: rigging may be tried all
// the same.
type AnimatePrerigcheckInput struct {
	// The model to check; any task that made one.
	//
	// Length: at least 1 characters.
	//
	// Required.
	OriginalModelTaskID AnimatePrerigcheckOriginalModelTaskIDSource `json:"original_model_task_id,omitzero"`
	// The checking model. Stands in overviews and examples, not in the list of parameters.
	ModelVersion PrerigcheckVersion `json:"model_version,omitzero"`
	// Place in the queue; higher ones need an entitlement of the account.
	//
	// Range: 1 to 3.
	//
	// Reported, not documented by the vendor.
	Priority *int `json:"priority,omitzero"`
}

// AnimateRetargetInput is what `animate_retarget` takes.
//
// Puts one or several ready-made clips onto a rigged model; each costs credits. What works on a rig depends on its
// version and creature, see `animation`.
type AnimateRetargetInput struct {
	// The rig.
	//
	// Length: at least 1 characters.
	//
	// Required.
	OriginalModelTaskID AnimateRetargetOriginalModelTaskIDSource `json:"original_model_task_id,omitzero"`
	// A clip. `preset:<name>` works on every biped rig, `preset:<creature>:<name>` on v2.x rigs of that creature,
	// `preset:biped:<name>` on v1.0 rigs, and on v2.x rigs where the same clip exists without `biped:`.
	//
	// - Send `animation` or `animations`, not both.
	Animation AnimationPreset `json:"animation,omitzero"`
	// One to five clips, instead of `animation`.
	//
	// Entries: 1 to 5.
	Animations []AnimationPreset `json:"animations,omitzero"`
	// Format of the file.
	//
	// Default: `glb`.
	OutFormat RigFormat `json:"out_format,omitzero"`
	// Bake the motion into keyframes. For GLB only.
	//
	// Default: `true`.
	//
	// - `bake_animation` works with `out_format: glb` only.
	BakeAnimation *bool `json:"bake_animation,omitzero"`
	// Put the mesh beside the clip. Off makes a much smaller file.
	//
	// Default: `true`.
	ExportWithGeometry *bool `json:"export_with_geometry,omitzero"`
	// Move without leaving the spot.
	//
	// Default: `false`.
	AnimateInPlace *bool `json:"animate_in_place,omitzero"`
	// Render a video of the model. Not documented.
	//
	// Reported, not documented by the vendor.
	RenderVideo *bool `json:"render_video,omitzero"`
	// Place in the queue; higher ones need an entitlement of the account.
	//
	// Range: 1 to 3.
	//
	// Reported, not documented by the vendor.
	Priority *int `json:"priority,omitzero"`
}

// AnimateRigInput is what `animate_rig` takes.
//
// Gives a model a skeleton. `v1.0-20240301`, the default, rigs bipeds only: take `v2.5-20260210` for what else
// `animate_prerigcheck` found.
type AnimateRigInput struct {
	// The model to rig; any task that made one.
	//
	// Length: at least 1 characters.
	//
	// Required.
	OriginalModelTaskID AnimateRigOriginalModelTaskIDSource `json:"original_model_task_id,omitzero"`
	// Format of the file.
	//
	// Default: `glb`.
	OutFormat RigFormat `json:"out_format,omitzero"`
	// The rigging model. `v1.0-20240301` rigs bipeds and has the large list of presets; `v2.5-20260210` rigs every
	// `rig_type`. `v2.0-20250506` runs as v2.5.
	//
	// Default: `v1.0-20240301`.
	//
	// Retired: `v2.0-20250506` (2026-06-03).
	ModelVersion RigVersion `json:"model_version,omitzero"`
	// What the model is, as `animate_prerigcheck` found it.
	//
	// Default: `biped`.
	//
	// - `rig_type` other than `biped` needs `model_version: v2.5-20260210`; the default, v1.0, rigs bipeds only.
	RigType RigType `json:"rig_type,omitzero"`
	// Two legs or four, from the time before `rig_type`.
	Topology RigTopology `json:"topology,omitzero"`
	// Which skeleton. Only `tripo` can surely be animated here; `mixamo` is for tools that know it.
	//
	// Default: `tripo`.
	Spec RigSpec `json:"spec,omitzero"`
	// Place in the queue; higher ones need an entitlement of the account.
	//
	// Range: 1 to 3.
	//
	// Reported, not documented by the vendor.
	Priority *int `json:"priority,omitzero"`
}

// ConvertModelInput is what `convert_model` takes.
//
// Puts a model into another format, and can remesh, resize and repack it on the way. Takes a few seconds, about a
// minute with `quad`. A remesh loses skeleton and clips.
type ConvertModelInput struct {
	// The model to convert. A converted one can be put into another `format`, with no other option.
	//
	// Length: at least 1 characters.
	//
	// Required.
	OriginalModelTaskID ConvertModelOriginalModelTaskIDSource `json:"original_model_task_id,omitzero"`
	// The new format. OBJ, STL and 3MF cannot hold a skeleton; 3MF is geometry only and STL has no textures. OBJ arrives as
	// a ZIP file.
	//
	// Required.
	Format ConvertFormat `json:"format,omitzero"`
	// Remesh to quads.
	//
	// Default: `false`.
	Quad *bool `json:"quad,omitzero"`
	// Make the new mesh symmetric. Needs `quad`.
	//
	// Default: `false`.
	//
	// - `force_symmetry` needs `quad: true`.
	ForceSymmetry *bool `json:"force_symmetry,omitzero"`
	// Upper bound of faces: quads with `quad`, else triangles.
	//
	// Range: at least 1.
	//
	// Default: `10000`.
	FaceLimit *int `json:"face_limit,omitzero"`
	// Flatten the bottom so that the model stands.
	//
	// Default: `false`.
	FlattenBottom *bool `json:"flatten_bottom,omitzero"`
	// How far from the bottom it flattens. Needs `flatten_bottom`; the range is not told.
	//
	// Default: `0.01`.
	//
	// - `flatten_bottom_threshold` needs `flatten_bottom: true`.
	FlattenBottomThreshold *float64 `json:"flatten_bottom_threshold,omitzero"`
	// Side of the textures in pixels. 2048 by default, 4096 for sources of v2.0 and newer; meant to go below, though up to 8192 was seen to work.
	//
	// Range: at least 1.
	TextureSize *int `json:"texture_size,omitzero"`
	// Format of the textures, JPEG by default and PNG for FBX.
	TextureFormat TextureFormat `json:"texture_format,omitzero"`
	// Put the pivot to the middle of the bottom.
	//
	// Default: `false`.
	PivotToCenterBottom *bool `json:"pivot_to_center_bottom,omitzero"`
	// Scales the model.
	//
	// Default: `1`.
	ScaleFactor *float64 `json:"scale_factor,omitzero"`
	// Keep skeleton and clips of the source.
	//
	// Default: `true`.
	WithAnimation *bool `json:"with_animation,omitzero"`
	// Pack the UV islands of all parts into one layout.
	//
	// Default: `false`.
	PackUV *bool `json:"pack_uv,omitzero"`
	// Bake the effects of advanced materials into the base textures.
	//
	// Default: `true`.
	Bake *bool `json:"bake,omitzero"`
	// Parts to export, all when absent.
	PartNames []string `json:"part_names,omitzero"`
	// Move without leaving the spot. Does nothing if retargeting did it.
	//
	// Default: `false`.
	AnimateInPlace *bool `json:"animate_in_place,omitzero"`
	// Write vertex colours. For OBJ and GLTF.
	//
	// Default: `false`.
	//
	// - `export_vertex_colors` works with `format: OBJ` and `format: GLTF` only.
	ExportVertexColors *bool `json:"export_vertex_colors,omitzero"`
	// Which axis the front looks along.
	//
	// Default: `+x`.
	ExportOrientation ExportOrientation `json:"export_orientation,omitzero"`
	// Which tool the FBX is made for. Called experimental; `bake_scale` is reported to be known too.
	//
	// Default: `blender`.
	FBXPreset FbxPreset `json:"fbx_preset,omitzero"`
	// Not documented.
	//
	// Reported, not documented by the vendor.
	AssembleAnimation *bool `json:"assemble_animation,omitzero"`
	// Place in the queue; higher ones need an entitlement of the account.
	//
	// Range: 1 to 3.
	//
	// Reported, not documented by the vendor.
	Priority *int `json:"priority,omitzero"`
}

// EditMultiviewImageInput is what `edit_multiview_image` takes.
//
// Redraws some of the four views of a view set, each by its own prompt. Takes a few seconds.
type EditMultiviewImageInput struct {
	// The view set to edit. A set that was edited already is reported to be refused.
	//
	// Length: at least 1 characters.
	//
	// Required.
	OriginalTaskID EditMultiviewImageOriginalTaskIDSource `json:"original_task_id,omitzero"`
	// What to change, one entry per view, each view once.
	//
	// Entries: 1 to 4.
	//
	// - A view stands twice in `prompts`.
	//
	// Required.
	Prompts []ViewEdit `json:"prompts,omitzero"`
	// The image model. Not documented for this task type.
	//
	// Default: `flux.1_kontext_pro`.
	//
	// Reported, not documented by the vendor.
	ModelVersion ImageModel `json:"model_version,omitzero"`
	// Place in the queue; higher ones need an entitlement of the account.
	//
	// Range: 1 to 3.
	//
	// Reported, not documented by the vendor.
	Priority *int `json:"priority,omitzero"`
}

// ViewEdit is a part of an input.
//
// A change of one view.
type ViewEdit struct {
	// Which view; left is the character's own left.
	//
	// Required.
	View View `json:"view,omitzero"`
	// What to change, at most 1024 characters, without emoji.
	//
	// Length: 1 to 1024 characters.
	//
	// - `prompts[].prompt` holds emoji or pictographs, which the service refuses.
	//
	// Required.
	Prompt string `json:"prompt,omitzero"`
}

// GenerateImageInput is what `generate_image` takes.
//
// Draws an image from words, images or both, with a model of your choice. Takes a few seconds.
type GenerateImageInput struct {
	// What to draw, in any language, at most 1024 characters (about 100 words), without emoji. `image[1]`, `image[2]` and
	// so on stand for the entries of `files`. May be left out with a `template`.
	//
	// Length: 1 to 1024 characters.
	//
	// - `prompt` holds emoji or pictographs, which the service refuses.
	Prompt string `json:"prompt,omitzero"`
	// The image model. `flux.1_dev`, `z_image` and `midjourney` work from words alone; the `seedream` models are reported
	// for the China region, where `seedream_v4` is the default.
	//
	// Default: `flux.1_kontext_pro`.
	ModelVersion ImageModel `json:"model_version,omitzero"`
	// An image to start from.
	//
	// - `file` names no file: send `url`, `file_token` or `object`.
	// - This `model_version` works from words alone: leave `file` out.
	File GenerateImageFileSource `json:"file,omitzero"`
	// Several images to draw from, at most 4 with `flux.1_kontext_pro`, 10 with `gpt_4o` and Gemini 2.5.
	//
	// - This `model_version` works from words alone: leave `files` out.
	// - `flux.1_kontext_pro`, the default, takes at most 4 `files`.
	// - This `model_version` takes at most 10 `files`.
	Files []GenerateImageFilesSource `json:"files,omitzero"`
	// Put the object into a T-pose and keep its main features.
	//
	// Default: `false`.
	TPose *bool `json:"t_pose,omitzero"`
	// Turn a sketch into a rendered image.
	//
	// Default: `false`.
	SketchToRender *bool `json:"sketch_to_render,omitzero"`
	// Name of a ready-made prompt, put before yours; its images join the references. `t-pose` and `3d-enhance` are
	// known, the full list is not.
	//
	// Length: at least 1 characters.
	Template string `json:"template,omitzero"`
	// Place in the queue; higher ones need an entitlement of the account.
	//
	// Range: 1 to 3.
	//
	// Reported, not documented by the vendor.
	Priority *int `json:"priority,omitzero"`
}

// GenerateMultiviewImageInput is what `generate_multiview_image` takes.
//
// Draws the front, left, back and right view of what an image shows, for `multiview_to_model`. Takes a few seconds.
type GenerateMultiviewImageInput struct {
	// The image to draw views of, best a front view.
	//
	// - `file` names no file: send `url`, `file_token` or `object`.
	//
	// Required.
	File GenerateMultiviewImageFileSource `json:"file,omitzero"`
	// Place in the queue; higher ones need an entitlement of the account.
	//
	// Range: 1 to 3.
	//
	// Reported, not documented by the vendor.
	Priority *int `json:"priority,omitzero"`
}

// HighpolyToLowpolyInput is what `highpoly_to_lowpoly` takes.
//
// Rebuilds a model with few faces and clean topology. Takes up to some minutes. Simple shapes work best. A skeleton and its
// clips are lost, so rig last.
type HighpolyToLowpolyInput struct {
	// The model to rebuild.
	//
	// Length: at least 1 characters.
	//
	// Required.
	OriginalModelTaskID HighpolyToLowpolyOriginalModelTaskIDSource `json:"original_model_task_id,omitzero"`
	// The low-poly model. The page calls `P-v1.0-20250506` deprecated; it is taken and runs as P-v2.0.
	//
	// Default: `P-v2.0-20251225`.
	ModelVersion LowpolyVersion `json:"model_version,omitzero"`
	// Quads instead of triangles. The file is FBX then.
	//
	// Default: `false`.
	Quad *bool `json:"quad,omitzero"`
	// Parts to rebuild, the whole model when empty. Names are the node names in the GLB of a segmentation; no answer lists them.
	//
	// Default: `[]`.
	PartNames []string `json:"part_names,omitzero"`
	// Upper bound of faces, 500 to 20000, with `quad` 500 to 10000. The service picks one when it is absent.
	//
	// Range: 500 to 20000.
	//
	// - With `quad`, `face_limit` is 500 to 10000.
	FaceLimit *int `json:"face_limit,omitzero"`
	// Bake the textures of the model onto the new mesh.
	//
	// Default: `true`.
	Bake *bool `json:"bake,omitzero"`
	// Place in the queue; higher ones need an entitlement of the account.
	//
	// Range: 1 to 3.
	//
	// Reported, not documented by the vendor.
	Priority *int `json:"priority,omitzero"`
}

// ImageToModelInput is what `image_to_model` takes.
//
// Makes a 3D model from one image. Takes about one to ten minutes after queueing.
type ImageToModelInput struct {
	// The image to build from.
	//
	// - `file` names no file: send `url`, `file_token` or `object`.
	//
	// Required.
	File ImageToModelFileSource `json:"file,omitzero"`
	// The generation model: v3.x (H3) has the finest geometry, v2.x (H2) is the default family, Turbo is fast, P1 makes
	// clean low-poly meshes with few options. Send one always: defaults move.
	//
	// Default: `v2.5-20250123`.
	//
	// Retired: `v1.3-20240522` (2025-11), `v1.4-20240625` (2026-08-24), `v2.0-20240919` (2026-08-24), `Turbo-v1.0-20250506` (2026-07).
	ModelVersion ModelVersion `json:"model_version,omitzero"`
	// Seed of the geometry, random when absent. From v2.0 on, equal seeds give equal shapes; the same `model_seed` with
	// another `texture_seed` gives the same shape in other clothes.
	ModelSeed *int `json:"model_seed,omitzero"`
	// Improve the image first. Takes longer.
	//
	// Default: `false`.
	EnableImageAutofix *bool `json:"enable_image_autofix,omitzero"`
	// Upper bound of faces. When it is absent the service picks what suits the shape, and 10000 with `quad`.
	// Each version has a ceiling, above which the service clamps without a word.
	//
	// Range: at least 1.
	//
	// - `face_limit` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	// - With P1, `face_limit` is 48 to 20000.
	// - With `smart_low_poly`, `face_limit` is 500 to 20000, and 500 to 10000 with `quad`.
	FaceLimit *int `json:"face_limit,omitzero"`
	// Make a texture. Off only if `pbr` is off too, since PBR maps need one.
	//
	// Default: `true`.
	//
	// - `texture` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	Texture *bool `json:"texture,omitzero"`
	// Make PBR maps. While this is true, `texture` counts as true and is billed.
	//
	// Default: `true`.
	//
	// - `pbr` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	PBR *bool `json:"pbr,omitzero"`
	// Seed of the texture, random when absent. Equal seeds give equal textures.
	//
	// - `texture_seed` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	TextureSeed *int `json:"texture_seed,omitzero"`
	// What wins where image and shape disagree: `original_image` keeps the look of the image and may not fit the shape
	// everywhere, `geometry` fits the shape and may drift from the image.
	//
	// Default: `original_image`.
	//
	// - `texture_alignment` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	TextureAlignment TextureAlignment `json:"texture_alignment,omitzero"`
	// How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost more.
	//
	// Default: `standard`.
	//
	// - `texture_quality` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	TextureQuality TextureQuality `json:"texture_quality,omitzero"`
	// `detailed` makes the finest geometry, `standard` balances detail and speed. For v3.x only.
	//
	// Default: `standard`.
	//
	// - `geometry_quality` needs a `model_version` of v3.0-20250812 or newer, and not P1.
	GeometryQuality GeometryQuality `json:"geometry_quality,omitzero"`
	// Scale the model to its size in the real world, in metres. Works on textured models. The size is kept as a transform
	// of the scene, and becomes part of the mesh when the model is converted, rigged or animated.
	//
	// Default: `false`.
	//
	// - `auto_size` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	AutoSize *bool `json:"auto_size,omitzero"`
	// `align_image` turns the model to face as the image does. Works on textured models.
	//
	// Default: `default`.
	//
	// - `orientation` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	Orientation Orientation `json:"orientation,omitzero"`
	// Quads instead of triangles. The file is FBX then.
	//
	// Default: `false`.
	//
	// - `quad` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	// - P1 does not take `quad`, not even as `false`.
	Quad *bool `json:"quad,omitzero"`
	// `geometry` compresses the mesh with meshopt. An empty text is reported to be taken, as if it were absent.
	//
	// - `compress` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	Compress Compression `json:"compress,omitzero"`
	// A low-poly mesh with topology as if made by hand. Simple shapes work best; complex ones may fail.
	//
	// Default: `false`.
	//
	// - `smart_low_poly` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	// - P1 does not take `smart_low_poly`, not even as `false`.
	SmartLowPoly *bool `json:"smart_low_poly,omitzero"`
	// A model in parts that can be edited one by one. Needs `texture` and `pbr` off, and no `quad`.
	//
	// Default: `false`.
	//
	// - `generate_parts` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	// - P1 does not take `generate_parts`, not even as `false`.
	// - `generate_parts` needs `texture: false` and `pbr: false` written out.
	// - `generate_parts` cannot make quads: leave `quad` out.
	GenerateParts *bool `json:"generate_parts,omitzero"`
	// Unwrap UVs now. Off is faster and makes a smaller file; texturing unwraps them later.
	//
	// Default: `true`.
	//
	// - `export_uv` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	ExportUV *bool `json:"export_uv,omitzero"`
	// A look for the whole model. `person:person2cartoon` makes a person a cartoon, `animal:venom` an animal dark, glossy
	// and frightening; the four `object:` ones are clay, steampunk with gears, Christmas, and a doll's world; `gold` and
	// `ancient_bronze` are metals. No longer documented; today's service ignores it.
	//
	// - `style` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	Style ModelStyle `json:"style,omitzero"`
	// Give the views that were made on the way. Not documented.
	//
	// Reported, not documented by the vendor.
	ReturnMultiview *bool `json:"return_multiview,omitzero"`
	// Render a sequence of images of the model. Not documented.
	//
	// Reported, not documented by the vendor.
	RenderSequence *bool `json:"render_sequence,omitzero"`
	// Render a video of the model. Not documented.
	//
	// Reported, not documented by the vendor.
	RenderVideo *bool `json:"render_video,omitzero"`
	// Check whether the model can be printed; needs an entitlement of the account. Not documented.
	//
	// Reported, not documented by the vendor.
	CheckPrintable *bool `json:"check_printable,omitzero"`
	// An image whose style is taken on. Not documented.
	//
	// Reported, not documented by the vendor.
	StyleImage ImageToModelStyleImageSource `json:"style_image,omitzero"`
	// Not documented; its values are not known.
	//
	// Reported, not documented by the vendor.
	Mode string `json:"mode,omitzero"`
	// Place in the queue; higher ones need an entitlement of the account.
	//
	// Range: 1 to 3.
	//
	// Reported, not documented by the vendor.
	Priority *int `json:"priority,omitzero"`
}

// ImportModelInput is what `import_model` takes.
//
// Makes a model of yours a task that others can start from. Free, takes a few seconds. The file goes to storage first:
// ask for an upload token, put it there, and name bucket and key here. A GLB must hold all its data itself; a `.gltf`
// with separate files cannot be imported.
type ImportModelInput struct {
	// The model in storage: GLB, OBJ, FBX or STL, at most 150 MB.
	//
	// Required.
	File ImportModelFileSource `json:"file,omitzero"`
	// The service puts its own value here.
	//
	// Reported, not documented by the vendor.
	ModelVersion string `json:"model_version,omitzero"`
	// Place in the queue; higher ones need an entitlement of the account.
	//
	// Range: 1 to 3.
	//
	// Reported, not documented by the vendor.
	Priority *int `json:"priority,omitzero"`
}

// MeshCompletionInput is what `mesh_completion` takes.
//
// Closes the parts of a segmentation where they were cut. Takes up to some minutes. The result can become low-poly or be rigged,
// but neither textured nor converted.
type MeshCompletionInput struct {
	// The segmentation.
	//
	// Length: at least 1 characters.
	//
	// Required.
	OriginalModelTaskID MeshCompletionOriginalModelTaskIDSource `json:"original_model_task_id,omitzero"`
	// Parts to complete, all when absent. Names are the node names in the GLB of the segmentation; no answer lists them.
	PartNames []string `json:"part_names,omitzero"`
	// The completion model. An overview page names `P-v2.0-20251225` here too, which is the low-poly model elsewhere.
	//
	// Default: `v1.0-20250506`.
	ModelVersion CompletionVersion `json:"model_version,omitzero"`
	// Place in the queue; higher ones need an entitlement of the account.
	//
	// Range: 1 to 3.
	//
	// Reported, not documented by the vendor.
	Priority *int `json:"priority,omitzero"`
}

// MeshSegmentationInput is what `mesh_segmentation` takes.
//
// Cuts a model into parts by shape and kind. Takes some minutes. The parts are nodes of the GLB; their names are what
// `part_names` of other tasks means, and no answer lists them. A skeleton and its clips are lost, so rig last.
type MeshSegmentationInput struct {
	// The model to cut.
	//
	// Length: at least 1 characters.
	//
	// Required.
	OriginalModelTaskID MeshSegmentationOriginalModelTaskIDSource `json:"original_model_task_id,omitzero"`
	// The segmentation model.
	//
	// Default: `v1.0-20250506`.
	ModelVersion SegmentationVersion `json:"model_version,omitzero"`
	// Place in the queue; higher ones need an entitlement of the account.
	//
	// Range: 1 to 3.
	//
	// Reported, not documented by the vendor.
	Priority *int `json:"priority,omitzero"`
}

// MultiviewToModelInput is what `multiview_to_model` takes.
//
// Makes a 3D model from two to four views of one object, taken at 0, 90, 180 and 270 degrees, or from a finished view set.
// The views should show the same object in the same state. Takes about one to ten minutes after queueing.
type MultiviewToModelInput struct {
	// Four views: front, left, back, right, where left is the character's own left. The front is needed, and one more;
	// `{}` or `null` skips a view.
	//
	// Entries: 4.
	//
	// - The first view is the front, and cannot be left empty.
	// - At least two of the four views must hold an image.
	Files []MultiviewToModelFilesSource `json:"files,omitzero"`
	// A finished view set, instead of `files`.
	//
	// Length: at least 1 characters.
	//
	// - Send `files` or `original_task_id`, not both.
	OriginalTaskID MultiviewToModelOriginalTaskIDSource `json:"original_task_id,omitzero"`
	// The generation model, as for a model from words or one image, but without Turbo.
	//
	// Default: `v2.5-20250123`.
	//
	// Retired: `v1.4-20240625` (2025-11), `v2.0-20240919` (2026-08-24).
	ModelVersion MultiviewModelVersion `json:"model_version,omitzero"`
	// Seed of the geometry, random when absent. From v2.0 on, equal seeds give equal shapes; the same `model_seed` with
	// another `texture_seed` gives the same shape in other clothes.
	ModelSeed *int `json:"model_seed,omitzero"`
	// Improve the images first. Takes longer.
	//
	// Default: `false`.
	EnableImageAutofix *bool `json:"enable_image_autofix,omitzero"`
	// Upper bound of faces. When it is absent the service picks what suits the shape, and 10000 with `quad`.
	// Each version has a ceiling, above which the service clamps without a word.
	//
	// Range: at least 1.
	//
	// - `face_limit` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	// - With P1, `face_limit` is 48 to 20000.
	// - With `smart_low_poly`, `face_limit` is 500 to 20000, and 500 to 10000 with `quad`.
	FaceLimit *int `json:"face_limit,omitzero"`
	// Make a texture. Off only if `pbr` is off too, since PBR maps need one.
	//
	// Default: `true`.
	//
	// - `texture` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	Texture *bool `json:"texture,omitzero"`
	// Make PBR maps. While this is true, `texture` counts as true and is billed.
	//
	// Default: `true`.
	//
	// - `pbr` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	PBR *bool `json:"pbr,omitzero"`
	// Seed of the texture, random when absent. Equal seeds give equal textures.
	//
	// - `texture_seed` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	TextureSeed *int `json:"texture_seed,omitzero"`
	// What wins where image and shape disagree: `original_image` keeps the look of the image and may not fit the shape
	// everywhere, `geometry` fits the shape and may drift from the image.
	//
	// Default: `original_image`.
	//
	// - `texture_alignment` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	TextureAlignment TextureAlignment `json:"texture_alignment,omitzero"`
	// How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost more.
	//
	// Default: `standard`.
	//
	// - `texture_quality` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	TextureQuality TextureQuality `json:"texture_quality,omitzero"`
	// `detailed` makes the finest geometry, `standard` balances detail and speed. For v3.x only.
	//
	// Default: `standard`.
	//
	// - `geometry_quality` needs a `model_version` of v3.0-20250812 or newer, and not P1.
	GeometryQuality GeometryQuality `json:"geometry_quality,omitzero"`
	// Scale the model to its size in the real world, in metres. Works on textured models. The size is kept as a transform
	// of the scene, and becomes part of the mesh when the model is converted, rigged or animated.
	//
	// Default: `false`.
	//
	// - `auto_size` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	AutoSize *bool `json:"auto_size,omitzero"`
	// `align_image` turns the model to face as the image does. Works on textured models.
	//
	// Default: `default`.
	//
	// - `orientation` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	Orientation Orientation `json:"orientation,omitzero"`
	// Quads instead of triangles. The file is FBX then.
	//
	// Default: `false`.
	//
	// - `quad` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	// - P1 does not take `quad`, not even as `false`.
	Quad *bool `json:"quad,omitzero"`
	// `geometry` compresses the mesh with meshopt. An empty text is reported to be taken, as if it were absent.
	//
	// - `compress` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	Compress Compression `json:"compress,omitzero"`
	// A low-poly mesh with topology as if made by hand. Simple shapes work best; complex ones may fail.
	//
	// Default: `false`.
	//
	// - `smart_low_poly` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	// - P1 does not take `smart_low_poly`, not even as `false`.
	SmartLowPoly *bool `json:"smart_low_poly,omitzero"`
	// A model in parts that can be edited one by one. Needs `texture` and `pbr` off, and no `quad`.
	//
	// Default: `false`.
	//
	// - `generate_parts` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	// - P1 does not take `generate_parts`, not even as `false`.
	// - `generate_parts` needs `texture: false` and `pbr: false` written out.
	// - `generate_parts` cannot make quads: leave `quad` out.
	GenerateParts *bool `json:"generate_parts,omitzero"`
	// Unwrap UVs now. Off is faster and makes a smaller file; texturing unwraps them later.
	//
	// Default: `true`.
	//
	// - `export_uv` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	ExportUV *bool `json:"export_uv,omitzero"`
	// A look for the whole model. `person:person2cartoon` makes a person a cartoon, `animal:venom` an animal dark, glossy
	// and frightening; the four `object:` ones are clay, steampunk with gears, Christmas, and a doll's world; `gold` and
	// `ancient_bronze` are metals. No longer documented; today's service ignores it.
	//
	// - `style` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	Style ModelStyle `json:"style,omitzero"`
	// Give the views that were made on the way. Not documented.
	//
	// Reported, not documented by the vendor.
	ReturnMultiview *bool `json:"return_multiview,omitzero"`
	// Render a sequence of images of the model. Not documented.
	//
	// Reported, not documented by the vendor.
	RenderSequence *bool `json:"render_sequence,omitzero"`
	// Render a video of the model. Not documented.
	//
	// Reported, not documented by the vendor.
	RenderVideo *bool `json:"render_video,omitzero"`
	// Check whether the model can be printed; needs an entitlement of the account. Not documented.
	//
	// Reported, not documented by the vendor.
	CheckPrintable *bool `json:"check_printable,omitzero"`
	// An image whose style is taken on. Not documented.
	//
	// Reported, not documented by the vendor.
	//
	// - `style_image` names no file: send `url`, `file_token` or `object`.
	StyleImage MultiviewToModelStyleImageSource `json:"style_image,omitzero"`
	// Which side the third image shows; from the time when v1.4 took three images.
	Mode MultiviewMode `json:"mode,omitzero"`
	// Take the views as drawn without perspective.
	//
	// Default: `false`.
	OrthographicProjection *bool `json:"orthographic_projection,omitzero"`
	// Place in the queue; higher ones need an entitlement of the account.
	//
	// Range: 1 to 3.
	//
	// Reported, not documented by the vendor.
	Priority *int `json:"priority,omitzero"`
}

// RefineModelInput is what `refine_model` takes.
//
// Works a draft of the 1.x models out. Takes about two minutes. Drafts can hardly be made any more: the versions that
// make them are retired.
type RefineModelInput struct {
	// The draft, made with a `model_version` below v2.0. A refined model cannot be refined again.
	//
	// Length: at least 1 characters.
	//
	// Required.
	DraftModelTaskID RefineModelDraftModelTaskIDSource `json:"draft_model_task_id,omitzero"`
	// Place in the queue; higher ones need an entitlement of the account.
	//
	// Range: 1 to 3.
	//
	// Reported, not documented by the vendor.
	Priority *int `json:"priority,omitzero"`
}

// StylizeModelInput is what `stylize_model` takes.
//
// Rebuilds a model from bricks, voxels or cells. Takes a few seconds.
type StylizeModelInput struct {
	// The model to rebuild.
	//
	// Length: at least 1 characters.
	//
	// Required.
	OriginalModelTaskID StylizeModelOriginalModelTaskIDSource `json:"original_model_task_id,omitzero"`
	// What it is rebuilt from: `lego` bricks, `voxel` cubes, a `voronoi` net, or `minecraft` blocks, which gives a schematic.
	// `keyring`, `fridge_magnet` and `keycap` are reported to be known too.
	//
	// Required.
	Style StylizeStyle `json:"style,omitzero"`
	// How fine the blocks are, 32 to 128. For `minecraft` only.
	//
	// Range: 32 to 128.
	//
	// Default: `80`.
	//
	// - `block_size` works with `style: minecraft` only.
	BlockSize *int `json:"block_size,omitzero"`
	// Not documented; needs an entitlement of the account. Its type is not known.
	//
	// Reported, not documented by the vendor.
	Vxc any `json:"vxc,omitzero"`
	// Render a picture too. Not documented.
	//
	// Reported, not documented by the vendor.
	RenderImage *bool `json:"render_image,omitzero"`
	// Place in the queue; higher ones need an entitlement of the account.
	//
	// Range: 1 to 3.
	//
	// Reported, not documented by the vendor.
	Priority *int `json:"priority,omitzero"`
}

// TextToImageInput is what `text_to_image` takes.
//
// Draws an image from words. Its URL may be the `file` of an image or model task. Takes a few seconds.
type TextToImageInput struct {
	// What to make, in any language, at most 1024 characters (about 100 words), without emoji.
	//
	// Length: 1 to 1024 characters.
	//
	// - `prompt` holds emoji or pictographs, which the service refuses.
	//
	// Required.
	Prompt string `json:"prompt,omitzero"`
	// What to stay away from, at most 255 characters.
	//
	// Length: at most 255 characters.
	NegativePrompt string `json:"negative_prompt,omitzero"`
	// Tolerated; which values do anything is not known. `generate_image` is the task to choose a model with.
	//
	// Length: at least 1 characters.
	//
	// Reported, not documented by the vendor.
	ModelVersion string `json:"model_version,omitzero"`
	// An image whose style is taken on. Not documented.
	//
	// Reported, not documented by the vendor.
	//
	// - `style_image` names no file: send `url`, `file_token` or `object`.
	StyleImage TextToImageStyleImageSource `json:"style_image,omitzero"`
	// Place in the queue; higher ones need an entitlement of the account.
	//
	// Range: 1 to 3.
	//
	// Reported, not documented by the vendor.
	Priority *int `json:"priority,omitzero"`
}

// TextToModelInput is what `text_to_model` takes.
//
// Makes a 3D model from a description in words. Takes about one to ten minutes after queueing.
type TextToModelInput struct {
	// What to make, in any language, at most 1024 characters (about 100 words), without emoji. An older page lets
	// characters take a pose by a suffix: `T-pose` or `A-pose`, or `T-pose:1:1:1:1:9` with ratios of head height, head
	// width, leg height and arm length, and the span of the legs (0 to 15, may be left out).
	//
	// Length: 1 to 1024 characters.
	//
	// - `prompt` holds emoji or pictographs, which the service refuses.
	//
	// Required.
	Prompt string `json:"prompt,omitzero"`
	// What to stay away from, at most 255 characters.
	//
	// Length: at most 255 characters.
	NegativePrompt string `json:"negative_prompt,omitzero"`
	// The generation model: v3.x (H3) has the finest geometry, v2.x (H2) is the default family, Turbo is fast, P1 makes
	// clean low-poly meshes with few options. Send one always: defaults move.
	//
	// Default: `v2.5-20250123`.
	//
	// Retired: `v1.3-20240522` (2025-11), `v1.4-20240625` (2026-08-24), `v2.0-20240919` (2026-08-24), `Turbo-v1.0-20250506` (2026-07).
	ModelVersion ModelVersion `json:"model_version,omitzero"`
	// Seed of what is imagined from the prompt, random when absent.
	ImageSeed *int `json:"image_seed,omitzero"`
	// Seed of the geometry, random when absent. From v2.0 on, equal seeds give equal shapes; the same `model_seed` with
	// another `texture_seed` gives the same shape in other clothes.
	ModelSeed *int `json:"model_seed,omitzero"`
	// Upper bound of faces. When it is absent the service picks what suits the shape, and 10000 with `quad`.
	// Each version has a ceiling, above which the service clamps without a word.
	//
	// Range: at least 1.
	//
	// - `face_limit` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	// - With P1, `face_limit` is 48 to 20000.
	// - With `smart_low_poly`, `face_limit` is 500 to 20000, and 500 to 10000 with `quad`.
	FaceLimit *int `json:"face_limit,omitzero"`
	// Make a texture. Off only if `pbr` is off too, since PBR maps need one.
	//
	// Default: `true`.
	//
	// - `texture` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	Texture *bool `json:"texture,omitzero"`
	// Make PBR maps. While this is true, `texture` counts as true and is billed.
	//
	// Default: `true`.
	//
	// - `pbr` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	PBR *bool `json:"pbr,omitzero"`
	// Seed of the texture, random when absent. Equal seeds give equal textures.
	//
	// - `texture_seed` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	TextureSeed *int `json:"texture_seed,omitzero"`
	// How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost more.
	//
	// Default: `standard`.
	//
	// - `texture_quality` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	TextureQuality TextureQuality `json:"texture_quality,omitzero"`
	// `detailed` makes the finest geometry, `standard` balances detail and speed. For v3.x only.
	//
	// Default: `standard`.
	//
	// - `geometry_quality` needs a `model_version` of v3.0-20250812 or newer, and not P1.
	GeometryQuality GeometryQuality `json:"geometry_quality,omitzero"`
	// Scale the model to its size in the real world, in metres. Works on textured models. The size is kept as a transform
	// of the scene, and becomes part of the mesh when the model is converted, rigged or animated.
	//
	// Default: `false`.
	//
	// - `auto_size` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	AutoSize *bool `json:"auto_size,omitzero"`
	// Quads instead of triangles. The file is FBX then.
	//
	// Default: `false`.
	//
	// - `quad` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	// - P1 does not take `quad`, not even as `false`.
	Quad *bool `json:"quad,omitzero"`
	// `geometry` compresses the mesh with meshopt. An empty text is reported to be taken, as if it were absent.
	//
	// - `compress` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	Compress Compression `json:"compress,omitzero"`
	// A low-poly mesh with topology as if made by hand. Simple shapes work best; complex ones may fail.
	//
	// Default: `false`.
	//
	// - `smart_low_poly` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	// - P1 does not take `smart_low_poly`, not even as `false`.
	SmartLowPoly *bool `json:"smart_low_poly,omitzero"`
	// A model in parts that can be edited one by one. Needs `texture` and `pbr` off, and no `quad`.
	//
	// Default: `false`.
	//
	// - `generate_parts` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	// - P1 does not take `generate_parts`, not even as `false`.
	// - `generate_parts` needs `texture: false` and `pbr: false` written out.
	// - `generate_parts` cannot make quads: leave `quad` out.
	GenerateParts *bool `json:"generate_parts,omitzero"`
	// Unwrap UVs now. Off is faster and makes a smaller file; texturing unwraps them later.
	//
	// Default: `true`.
	//
	// - `export_uv` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	ExportUV *bool `json:"export_uv,omitzero"`
	// A look for the whole model. `person:person2cartoon` makes a person a cartoon, `animal:venom` an animal dark, glossy
	// and frightening; the four `object:` ones are clay, steampunk with gears, Christmas, and a doll's world; `gold` and
	// `ancient_bronze` are metals. No longer documented; today's service ignores it.
	//
	// - `style` needs a `model_version` of v2.0-20240919 or newer, Turbo or P1.
	Style ModelStyle `json:"style,omitzero"`
	// Give the views that were made on the way. Not documented.
	//
	// Reported, not documented by the vendor.
	ReturnMultiview *bool `json:"return_multiview,omitzero"`
	// Render a sequence of images of the model. Not documented.
	//
	// Reported, not documented by the vendor.
	RenderSequence *bool `json:"render_sequence,omitzero"`
	// Render a video of the model. Not documented.
	//
	// Reported, not documented by the vendor.
	RenderVideo *bool `json:"render_video,omitzero"`
	// Check whether the model can be printed; needs an entitlement of the account. Not documented.
	//
	// Reported, not documented by the vendor.
	CheckPrintable *bool `json:"check_printable,omitzero"`
	// An image whose style is taken on. Not documented.
	//
	// Reported, not documented by the vendor.
	//
	// - `style_image` names no file: send `url`, `file_token` or `object`.
	StyleImage TextToModelStyleImageSource `json:"style_image,omitzero"`
	// Place in the queue; higher ones need an entitlement of the account.
	//
	// Range: 1 to 3.
	//
	// Reported, not documented by the vendor.
	Priority *int `json:"priority,omitzero"`
}

// TextureModelInput is what `texture_model` takes.
//
// Makes new textures for a model, renews its PBR maps, or upscales what it has. To texture and to segment a model,
// texture it first. FBX when the source is made of quads or an imported FBX.
type TextureModelInput struct {
	// The model to texture, made with v2.0 or newer, Turbo or P1.
	//
	// Length: at least 1 characters.
	//
	// Required.
	OriginalModelTaskID TextureModelOriginalModelTaskIDSource `json:"original_model_task_id,omitzero"`
	// What the texture is made from: at most one of `text`, `image` and `images`. May be left out for models that the API
	// generated. Imports, segmentations and low-poly models have no image of their own, so give them `text`.
	TexturePrompt *TexturePrompt `json:"texture_prompt,omitzero"`
	// Make a new texture. Off with `pbr` on: only new PBR maps. Off with `pbr` off: upscale what is there.
	//
	// Default: `true`.
	//
	// - `texture: false` with `pbr: false` needs a `texture_quality` to upscale to.
	// - Upscaling (`texture` and `pbr` off) needs `model_version: v3.0-20250812`.
	Texture *bool `json:"texture,omitzero"`
	// Make PBR maps.
	//
	// Default: `true`.
	PBR *bool `json:"pbr,omitzero"`
	// Seed of the texture, random when absent. Equal seeds give equal textures.
	TextureSeed *int `json:"texture_seed,omitzero"`
	// What wins where image and shape disagree: `original_image` keeps the look of the image and may not fit the shape
	// everywhere, `geometry` fits the shape and may drift from the image.
	//
	// Default: `original_image`.
	TextureAlignment TextureAlignment `json:"texture_alignment,omitzero"`
	// How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost more.
	//
	// Default: `standard`.
	TextureQuality TextureQuality `json:"texture_quality,omitzero"`
	// Parts to texture, all when absent. Names are the node names in the GLB of a segmentation; no answer lists them.
	PartNames []string `json:"part_names,omitzero"`
	// `geometry` compresses the mesh with meshopt. An empty text is reported to be taken, as if it were absent.
	Compress Compression `json:"compress,omitzero"`
	// The texturing model. Use v3.0 for models made with v3.x, v2.5 for those made with v2.5.
	//
	// Default: `v2.5-20250123`.
	//
	// Retired: `v2.0-20240919` (2025-11).
	ModelVersion TextureVersion `json:"model_version,omitzero"`
	// Bake the effects of advanced materials into the base textures.
	//
	// Default: `true`.
	Bake *bool `json:"bake,omitzero"`
	// A seed; what it does here is not told.
	ModelSeed *int `json:"model_seed,omitzero"`
	// Give the views that were made on the way. Not documented.
	//
	// Reported, not documented by the vendor.
	ReturnMultiview *bool `json:"return_multiview,omitzero"`
	// Not documented; neither its type nor its meaning is known.
	//
	// Reported, not documented by the vendor.
	AssetMap string `json:"asset_map,omitzero"`
	// Place in the queue; higher ones need an entitlement of the account.
	//
	// Range: 1 to 3.
	//
	// Reported, not documented by the vendor.
	Priority *int `json:"priority,omitzero"`
}

// TexturePrompt is a part of an input.
//
// What the texture is made from: at most one of `text`, `image` and `images`. May be left out for models that the API
// generated. Imports, segmentations and low-poly models have no image of their own, so give them `text`.
type TexturePrompt struct {
	// What the surface should look like.
	//
	// Length: at least 1 characters.
	Text string `json:"text,omitzero"`
	// An image of how it should look.
	//
	// - `texture_prompt.image` names no file: send `url`, `file_token` or `object`.
	// - `texture_prompt.image` is one too many: send one of `text`, `image` and `images`.
	Image TextureModelTexturePromptImageSource `json:"image,omitzero"`
	// Four views: front, left, back, right. The front is needed, and one more; the others may be empty slots.
	//
	// Entries: 4.
	//
	// - `texture_prompt.images` is one too many: send one of `text`, `image` and `images`.
	// - The first view is the front, and cannot be left empty.
	// - At least two of the four views must hold an image.
	Images []TextureModelTexturePromptImagesSource `json:"images,omitzero"`
	// An image whose style the texture takes on; reported to act beside `text` only.
	StyleImage TextureModelTexturePromptStyleImageSource `json:"style_image,omitzero"`
}
