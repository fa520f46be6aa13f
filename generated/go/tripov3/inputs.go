// Generated from spec/v3: do not edit.

package tripov3

// AnimatePrerigcheckInput is what `animate_prerigcheck` takes.
//
// Tells whether a model can be rigged, and as what. Free, takes seconds. `riggable` is advice: rigging may be tried all
// the same.
type AnimatePrerigcheckInput struct {
	// The model to check: any task that made one, or a GLB of at most 150 MB.
	//
	// - `input` cannot be a data: URL, which the service refuses; upload the bytes.
	//
	// Required.
	Input AnimatePrerigcheckInputSource `json:"input,omitzero"`
	// Handed on to the pipeline; what may stand here is not told.
	//
	// Reported, not documented by the vendor.
	Parameters map[string]any `json:"parameters,omitzero"`
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
	// - Send `animation` or `animations`.
	//
	// Required.
	Input AnimateRetargetInputSource `json:"input,omitzero"`
	// A clip. `preset:<name>` works on every biped rig, `preset:<creature>:<name>` on v2.x rigs of that creature,
	// `preset:biped:<name>` on v1.0 rigs, and on v2.x rigs where the same clip exists without `biped:`.
	//
	// Reported, not documented by the vendor.
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
	//
	// Reported, not documented by the vendor.
	OutFormat RigFormat `json:"out_format,omitzero"`
	// Bake the motion into keyframes. For GLB only.
	//
	// Default: `true`.
	//
	// Reported, not documented by the vendor.
	BakeAnimation *bool `json:"bake_animation,omitzero"`
	// Put the mesh beside the clip. Off makes a much smaller file.
	//
	// Default: `true`.
	//
	// Reported, not documented by the vendor.
	ExportWithGeometry *bool `json:"export_with_geometry,omitzero"`
	// Move without leaving the spot.
	//
	// Default: `false`.
	//
	// Reported, not documented by the vendor.
	AnimateInPlace *bool `json:"animate_in_place,omitzero"`
	// Render a video of the model. Not documented.
	//
	// Reported, not documented by the vendor.
	RenderVideo *bool `json:"render_video,omitzero"`
	// Handed on to the pipeline; what may stand here is not told.
	//
	// Reported, not documented by the vendor.
	Parameters map[string]any `json:"parameters,omitzero"`
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
// `animate_prerigcheck` found. A file needs no import.
type AnimateRigInput struct {
	// The model to rig: any task that made one, or a file.
	//
	// - `input` cannot be a data: URL, which the service refuses; upload the bytes.
	//
	// Required.
	Input AnimateRigInputSource `json:"input,omitzero"`
	// The rigging model. `v1.0-20240301` rigs bipeds and has the large list of presets; `v2.5-20260210` rigs every
	// `rig_type` but `others`. V2's `v2.0-20250506` is refused. Better send one: the vendor's Rust client tells of requests
	// without it that are refused, its Python client of a default.
	//
	// Default: `v1.0-20240301`.
	Model RigVersion `json:"model,omitzero"`
	// What the model is, as `animate_prerigcheck` found it.
	//
	// Default: `biped`.
	//
	// - `rig_type` other than `biped` needs `model` v2.5-20260210 or v3.0-20260909; the default, v1.0, rigs bipeds only.
	// - `rig_type` others needs `model: v3.0-20260909`.
	RigType RigType `json:"rig_type,omitzero"`
	// Which skeleton. Only `tripo` can surely be animated here; the others are for tools that know them. `actorcore` is
	// typed by the vendor's client without a word.
	//
	// Default: `tripo`.
	//
	// - `spec` unity, unreal and vrm need `model` v2.5-20260210 or v3.0-20260909.
	Spec RigSpec `json:"spec,omitzero"`
	// Format of the file.
	//
	// Default: `glb`.
	//
	// Reported, not documented by the vendor.
	OutFormat RigFormat `json:"out_format,omitzero"`
	// Handed on to the pipeline; what may stand here is not told.
	//
	// Reported, not documented by the vendor.
	Parameters map[string]any `json:"parameters,omitzero"`
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
	// The model to convert, a task that made one or a file. A converted one can be put into another `format`, with no other option.
	//
	// - `input` cannot be a data: URL, which the service refuses; upload the bytes.
	//
	// Required.
	Input ConvertModelInputSource `json:"input,omitzero"`
	// The new format. OBJ, STL and 3MF cannot hold a skeleton; 3MF is geometry only and STL has no textures. The service
	// takes lower case too; GLB stands in one of the vendor's clients.
	//
	// Required.
	Format ConvertFormat `json:"format,omitzero"`
	// Remesh to quads.
	//
	// Default: `false`.
	//
	// Reported, not documented by the vendor.
	//
	// - `quad` is refused with `format` GLTF and GLB, which store triangles.
	Quad *bool `json:"quad,omitzero"`
	// Make the new mesh symmetric. Needs `quad`.
	//
	// Default: `false`.
	//
	// Reported, not documented by the vendor.
	//
	// - `force_symmetry` needs `quad: true`.
	ForceSymmetry *bool `json:"force_symmetry,omitzero"`
	// Upper bound of faces: quads with `quad`, else triangles. All are kept when it is absent.
	//
	// Range: at least 1.
	//
	// Reported, not documented by the vendor.
	FaceLimit *int `json:"face_limit,omitzero"`
	// Flatten the bottom so that the model stands.
	//
	// Default: `false`.
	//
	// Reported, not documented by the vendor.
	FlattenBottom *bool `json:"flatten_bottom,omitzero"`
	// How far from the bottom it flattens. Needs `flatten_bottom`; the range is not told.
	//
	// Default: `0.01`.
	//
	// Reported, not documented by the vendor.
	//
	// - `flatten_bottom_threshold` needs `flatten_bottom: true`.
	FlattenBottomThreshold *float64 `json:"flatten_bottom_threshold,omitzero"`
	// Side of the textures in pixels.
	//
	// Range: at least 1.
	//
	// Default: `4096`.
	TextureSize *int `json:"texture_size,omitzero"`
	// Format of the textures, JPEG by default and PNG for FBX.
	//
	// Reported, not documented by the vendor.
	TextureFormat TextureFormat `json:"texture_format,omitzero"`
	// Put the pivot to the middle of the bottom.
	//
	// Default: `false`.
	//
	// Reported, not documented by the vendor.
	PivotToCenterBottom *bool `json:"pivot_to_center_bottom,omitzero"`
	// Scales the model.
	//
	// Default: `1`.
	//
	// Reported, not documented by the vendor.
	ScaleFactor *float64 `json:"scale_factor,omitzero"`
	// Scale the model to its size in the real world, in metres. Named by the command line alone.
	AutoSize *bool `json:"auto_size,omitzero"`
	// Keep skeleton and clips of the source.
	//
	// Default: `true`.
	//
	// Reported, not documented by the vendor.
	WithAnimation *bool `json:"with_animation,omitzero"`
	// Pack the UV islands of all parts into one layout.
	//
	// Default: `false`.
	//
	// Reported, not documented by the vendor.
	PackUV *bool `json:"pack_uv,omitzero"`
	// Bake the effects of advanced materials into the base textures.
	//
	// Default: `true`.
	//
	// Reported, not documented by the vendor.
	Bake *bool `json:"bake,omitzero"`
	// Parts to export, all when absent.
	//
	// Reported, not documented by the vendor.
	PartNames []string `json:"part_names,omitzero"`
	// Move without leaving the spot. Does nothing if retargeting did it.
	//
	// Default: `false`.
	//
	// Reported, not documented by the vendor.
	AnimateInPlace *bool `json:"animate_in_place,omitzero"`
	// Write vertex colours. For OBJ and GLTF.
	//
	// Default: `false`.
	//
	// Reported, not documented by the vendor.
	//
	// - `export_vertex_colors` works with `format` OBJ and GLTF only.
	ExportVertexColors *bool `json:"export_vertex_colors,omitzero"`
	// Which axis the front looks along.
	//
	// Default: `+x`.
	//
	// Reported, not documented by the vendor.
	ExportOrientation ExportOrientation `json:"export_orientation,omitzero"`
	// Which tool the FBX is made for. Sources differ on whether `bake_scale` is still known.
	//
	// Default: `blender`.
	FBXPreset FbxPreset `json:"fbx_preset,omitzero"`
	// Put several clips into one file.
	//
	// Reported, not documented by the vendor.
	AssembleAnimation *bool `json:"assemble_animation,omitzero"`
	// Handed on to the pipeline; what may stand here is not told.
	//
	// Reported, not documented by the vendor.
	Parameters map[string]any `json:"parameters,omitzero"`
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
	// The view set to edit. Pages speak of files and URLs too, which the service refuses; a set that was edited already is reported to be refused.
	//
	// Required.
	Input EditMultiviewImageInputSource `json:"input,omitzero"`
	// What to change, one entry per view, each view once.
	//
	// Entries: 1 to 4.
	//
	// Reported, not documented by the vendor.
	//
	// - A view stands twice in `prompts`.
	//
	// Required.
	Prompts []ViewEdit `json:"prompts,omitzero"`
	// Handed on to the pipeline; what may stand here is not told.
	//
	// Reported, not documented by the vendor.
	Parameters map[string]any `json:"parameters,omitzero"`
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
	// Reported, not documented by the vendor.
	//
	// Required.
	View View `json:"view,omitzero"`
	// What to change, at most 1024 characters.
	//
	// Length: 1 to 1024 characters.
	//
	// Reported, not documented by the vendor.
	//
	// Required.
	Prompt string `json:"prompt,omitzero"`
}

// GenerateImageInput is what `generate_image` takes.
//
// Draws an image from one or several others. Images from words alone are made by `text_to_image`. Takes a few seconds.
type GenerateImageInput struct {
	// The image to start from.
	//
	// - `input` cannot be a data: URL, which the service refuses; upload the bytes.
	// - Send `input` or `inputs`, not both.
	Input GenerateImageInputSource `json:"input,omitzero"`
	// Several images, instead of `input`; at most 4 with seedream, 10 with banana, 16 with chat_image.
	//
	// Entries: at least 1.
	//
	// - The seedream models, one of which is the default, take at most 4 `inputs`.
	// - The banana models take at most 10 `inputs`.
	// - The chat_image models take at most 16 `inputs`.
	Inputs []GenerateImageInputsSource `json:"inputs,omitzero"`
	// What to make of the images, at most 1800 characters. `image[1]`, `image[2]` and so on stand for the entries of
	// `inputs`; the command line writes `[image 1]`. May be left out with a `template`.
	//
	// Length: 1 to 1800 characters.
	//
	// Reported, not documented by the vendor.
	Prompt string `json:"prompt,omitzero"`
	// The image model; as for images from words, but without `seedream_v4`. The names of V2 are refused.
	//
	// Default: `seedream_v5`.
	//
	// Retired: `chat_image_1` (2026-10-23).
	Model ReferenceImageModel `json:"model,omitzero"`
	// `1K`, `2K`, `4K`, or width and height as `1024x1536`. Each model has its own list, which is not told.
	//
	// Default: `2048x2048`.
	Size string `json:"size,omitzero"`
	// How much care the image gets; for `chat_image_2`, and with `xhigh` and `max` for the 2.5 models.
	//
	// Default: `low`.
	//
	// - `quality` is for `chat_image_2` and the `chat_image_2.5` models.
	// - `chat_image_2` knows the qualities low, medium and high.
	Quality ImageQuality `json:"quality,omitzero"`
	// What is behind the subject; for the `chat_image_2.5` models. `transparent` needs `output_format` png.
	//
	// Default: `auto`.
	//
	// - `background: transparent` needs `output_format: png`.
	Background ImageBackground `json:"background,omitzero"`
	// Width to height; for the banana models. The four narrow ones are for `banana2`.
	//
	// - `aspect_ratio` is for the banana models.
	// - The ratios 1:8, 1:4, 4:1 and 8:1 are for `banana2`.
	AspectRatio AspectRatio `json:"aspect_ratio,omitzero"`
	// Format of the image.
	//
	// Reported, not documented by the vendor.
	OutputFormat ImageFormat `json:"output_format,omitzero"`
	// Mark the image as made by AI. For the seedream models.
	//
	// Reported, not documented by the vendor.
	Watermark *bool `json:"watermark,omitzero"`
	// Name of a ready-made prompt. The full list is not told.
	Template ImageTemplate `json:"template,omitzero"`
	// Put the character into a T-pose.
	//
	// Default: `false`.
	TPose *bool `json:"t_pose,omitzero"`
	// Turn a sketch into a rendered image.
	//
	// Default: `false`.
	SketchToRender *bool `json:"sketch_to_render,omitzero"`
	// Handed on to the pipeline; what may stand here is not told.
	//
	// Reported, not documented by the vendor.
	Parameters map[string]any `json:"parameters,omitzero"`
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
	// Reported, not documented by the vendor.
	//
	// - `input` cannot be a data: URL, which the service refuses; upload the bytes.
	//
	// Required.
	Input GenerateMultiviewImageInputSource `json:"input,omitzero"`
	// Named by one table of capabilities only.
	//
	// Length: at least 1 characters.
	Prompt string `json:"prompt,omitzero"`
	// Named by one table of capabilities only.
	//
	// Length: at least 1 characters.
	Size string `json:"size,omitzero"`
	// Handed on to the pipeline; what may stand here is not told.
	//
	// Reported, not documented by the vendor.
	Parameters map[string]any `json:"parameters,omitzero"`
	// Place in the queue; higher ones need an entitlement of the account.
	//
	// Range: 1 to 3.
	//
	// Reported, not documented by the vendor.
	Priority *int `json:"priority,omitzero"`
}

// HighpolyToLowpolyInput is what `highpoly_to_lowpoly` takes.
//
// Rebuilds a model with fewer faces and clean topology. Takes up to some minutes. Simple shapes work best. A skeleton and
// its clips are lost, so rig last.
type HighpolyToLowpolyInput struct {
	// The model to rebuild: a task that made one, or a file.
	//
	// Reported, not documented by the vendor.
	//
	// - `input` cannot be a data: URL, which the service refuses; upload the bytes.
	// - `model: v1.0` needs `face_limit`.
	//
	// Required.
	Input HighpolyToLowpolyInputSource `json:"input,omitzero"`
	// The low-poly model. The vendor's client sends V2's names, `P-v2.0-20251225` and `P-v1.0-20250506`, as v2.0 and v1.0.
	//
	// Default: `v2.0`.
	Model DecimationVersion `json:"model,omitzero"`
	// Upper bound of faces. With v2.0 500 to 20000, with `quad` 500 to 10000, and the service picks one when it is absent.
	// With v1.0 needed, up to 2000000, with `quad` up to 150000.
	//
	// Range: 1 to 2000000.
	//
	// - With v2.0, the default, `face_limit` is 500 to 20000, and 500 to 10000 with `quad`.
	// - With v1.0 and `quad`, `face_limit` is at most 150000.
	FaceLimit *int `json:"face_limit,omitzero"`
	// Quads instead of triangles. The file is FBX then.
	//
	// Default: `false`.
	//
	// Reported, not documented by the vendor.
	Quad *bool `json:"quad,omitzero"`
	// Bake the textures of the model onto the new mesh. Not for v1.0.
	//
	// Default: `true`.
	//
	// Reported, not documented by the vendor.
	//
	// - v1.0 does not take `bake`.
	Bake *bool `json:"bake,omitzero"`
	// Parts to rebuild, the whole model when absent. Names are the node names in the GLB of a segmentation. Not for v1.0.
	//
	// Reported, not documented by the vendor.
	//
	// - v1.0 does not take `part_names`.
	PartNames []string `json:"part_names,omitzero"`
	// Unwrap anew. Needs v3.0.
	//
	// - `smart_uv` needs `model: v3.0`.
	SmartUV *bool `json:"smart_uv,omitzero"`
	// Handed on to the pipeline; what may stand here is not told.
	//
	// Reported, not documented by the vendor.
	Parameters map[string]any `json:"parameters,omitzero"`
	// Place in the queue; higher ones need an entitlement of the account.
	//
	// Range: 1 to 3.
	//
	// Reported, not documented by the vendor.
	Priority *int `json:"priority,omitzero"`
}

// ImageToDepthInput is what `image_to_depth` takes.
//
// Estimates how far away each point of an image is. Known from the vendor's client alone.
type ImageToDepthInput struct {
	// The image.
	//
	// - `input` cannot be a data: URL, which the service refuses; upload the bytes.
	//
	// Required.
	Input ImageToDepthInputSource `json:"input,omitzero"`
	// How the depth is drawn.
	//
	// Default: `gray`.
	Kind DepthKind `json:"kind,omitzero"`
	// Pixels to work with, 126 to 2016.
	//
	// Range: 126 to 2016.
	//
	// Default: `504`.
	ProcessRes *int `json:"process_res,omitzero"`
	// Handed on to the pipeline; what may stand here is not told.
	//
	// Reported, not documented by the vendor.
	Parameters map[string]any `json:"parameters,omitzero"`
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
	// The image to build from. PNG, JPEG or WebP, at least 256 pixels a side, at most 20 MB.
	//
	// - `input` cannot be a data: URL, which the service refuses; upload the bytes.
	//
	// Required.
	Input ImageToModelInputSource `json:"input,omitzero"`
	// The generation model, needed in every request: v3.x (H series) has the finest geometry, v2.5 is the family before it,
	// P1 and P2 make clean low-poly meshes with few options. The service answers 1004 to the short names of the command line
	// (`tripo-v3.1`).
	//
	// Required.
	Model ModelVersion `json:"model,omitzero"`
	// Seed of the geometry, random when absent. From v2.0 on, equal seeds give equal shapes; the same `model_seed` with
	// another `texture_seed` gives the same shape in other clothes.
	ModelSeed *int `json:"model_seed,omitzero"`
	// Seed of the texture, random when absent. Equal seeds give equal textures.
	TextureSeed *int `json:"texture_seed,omitzero"`
	// Upper bound of faces. When it is absent the service picks what suits the shape. H models lower what is too much without
	// a word; P models refuse it.
	//
	// Range: at least 1.
	//
	// - With P1, `face_limit` is 48 to 20000.
	// - With P2, `face_limit` is 48 to 50000, and 48 to 25000 with `quad`.
	// - With `smart_low_poly`, `face_limit` is 500 to 20000, and 500 to 10000 with `quad`.
	FaceLimit *int `json:"face_limit,omitzero"`
	// Make a texture. Off only if `pbr` is off too, since PBR maps need one.
	//
	// Default: `true`.
	//
	// Reported, not documented by the vendor.
	Texture *bool `json:"texture,omitzero"`
	// Make PBR maps. While this is true, `texture` counts as true and is billed.
	//
	// Default: `true`.
	//
	// Reported, not documented by the vendor.
	PBR *bool `json:"pbr,omitzero"`
	// How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost more. `fast` has the size
	// and the price of `standard`, is quicker, and needs the texture model v3.5.
	//
	// Default: `standard`.
	//
	// - `texture_quality: fast` needs `texture_version: v3.5-20260815`; the texture models that are chosen by themselves are older.
	TextureQuality TextureQuality `json:"texture_quality,omitzero"`
	// The texturing model, whatever the generation model is; chosen to go with it when absent.
	TextureVersion TextureModel `json:"texture_version,omitzero"`
	// Take the light of the picture out of the texture. For the texture model v3.5 only.
	//
	// Default: `true`.
	Delight *bool `json:"delight,omitzero"`
	// `detailed` makes the finest geometry, `standard` balances detail and speed. For v3.x only; leave it out with P1 and P2.
	//
	// Default: `standard`.
	//
	// Reported, not documented by the vendor.
	//
	// - P1 and P2 do not take `geometry_quality`, not even as `false`.
	// - `geometry_quality: detailed` needs a `model` of v3.0-20250812 or newer.
	GeometryQuality GeometryQuality `json:"geometry_quality,omitzero"`
	// Quads instead of triangles. The file is FBX then. Not for P1.
	//
	// Default: `false`.
	//
	// - P1 does not take `quad`, not even as `false`; P2 does.
	Quad *bool `json:"quad,omitzero"`
	// A low-poly mesh with topology as if made by hand. Not for P1 and P2, which make one anyway.
	//
	// Default: `false`.
	//
	// Reported, not documented by the vendor.
	//
	// - P1 and P2 do not take `smart_low_poly`, not even as `false`.
	SmartLowPoly *bool `json:"smart_low_poly,omitzero"`
	// A model in parts that can be edited one by one. Needs `texture` and `pbr` off, and no `quad`. Not for P1 and P2.
	//
	// Default: `false`.
	//
	// - P1 and P2 do not take `generate_parts`, not even as `false`.
	// - `generate_parts` needs `texture: false` and `pbr: false` written out.
	// - `generate_parts` cannot make quads: leave `quad` out.
	GenerateParts *bool `json:"generate_parts,omitzero"`
	// Scale the model to its size in the real world, in metres.
	//
	// Default: `false`.
	AutoSize *bool `json:"auto_size,omitzero"`
	// `geometry` compresses the mesh with meshopt. An empty text is taken, as if it were absent.
	Compress Compression `json:"compress,omitzero"`
	// Unwrap UVs now. Off is faster and makes a smaller file; texturing unwraps them later.
	//
	// Default: `true`.
	ExportUV *bool `json:"export_uv,omitzero"`
	// Which axis the front looks along. Leave it where it is when other tasks follow.
	//
	// Default: `+x`.
	ExportOrientation ExportOrientation `json:"export_orientation,omitzero"`
	// Improve the image first. Takes longer.
	//
	// Default: `false`.
	//
	// Reported, not documented by the vendor.
	EnableImageAutofix *bool `json:"enable_image_autofix,omitzero"`
	// What wins where image and shape disagree: `original_image` keeps the look of the image and may not fit the shape
	// everywhere, `geometry` fits the shape and may drift from the image.
	//
	// Default: `original_image`.
	//
	// Reported, not documented by the vendor.
	TextureAlignment TextureAlignment `json:"texture_alignment,omitzero"`
	// `align_image` turns the model to face as the image does.
	//
	// Default: `default`.
	//
	// Reported, not documented by the vendor.
	Orientation Orientation `json:"orientation,omitzero"`
	// Handed on; its values are not known.
	//
	// Reported, not documented by the vendor.
	Mode string `json:"mode,omitzero"`
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
	// An image whose style is taken on. Not documented for this task type.
	//
	// Reported, not documented by the vendor.
	StyleImage ImageToModelStyleImageSource `json:"style_image,omitzero"`
	// Typed by the vendor's clients and ignored by the service.
	Style string `json:"style,omitzero"`
	// Handed on to the pipeline; what may stand here is not told.
	//
	// Reported, not documented by the vendor.
	Parameters map[string]any `json:"parameters,omitzero"`
	// Place in the queue; higher ones need an entitlement of the account.
	//
	// Range: 1 to 3.
	//
	// Reported, not documented by the vendor.
	Priority *int `json:"priority,omitzero"`
}

// ImageToSplatInput is what `image_to_splat` takes.
//
// Makes a Gaussian splat from one image. Takes about four minutes. Nothing can be made from a splat afterwards.
type ImageToSplatInput struct {
	// The image: PNG, JPEG or WebP, at least 256 pixels a side, at most 20 MB.
	//
	// - `input` cannot be a data: URL, which the service refuses; upload the bytes.
	//
	// Required.
	Input ImageToSplatInputSource `json:"input,omitzero"`
	// Seed, random when absent. The same seed and image give the same file.
	ModelSeed *int `json:"model_seed,omitzero"`
	// Handed on to the pipeline; what may stand here is not told.
	//
	// Reported, not documented by the vendor.
	Parameters map[string]any `json:"parameters,omitzero"`
	// Place in the queue; higher ones need an entitlement of the account.
	//
	// Range: 1 to 3.
	//
	// Reported, not documented by the vendor.
	Priority *int `json:"priority,omitzero"`
}

// ImportModelInput is what `import_model` takes.
//
// Makes a model of yours a task that others can start from. Free, takes a few seconds. A GLB must hold all its data
// itself. Most tasks that work on a model take a file without an import, too.
type ImportModelInput struct {
	// The model: GLB, OBJ, FBX or STL, at most 150 MB; `.gltf` by URL only. The guide has file tokens alone, URLs are used by others.
	//
	// - `input` cannot be a data: URL, which the service refuses; upload the bytes.
	//
	// Required.
	Input ImportModelInputSource `json:"input,omitzero"`
	// Handed on to the pipeline; what may stand here is not told.
	//
	// Reported, not documented by the vendor.
	Parameters map[string]any `json:"parameters,omitzero"`
	// Place in the queue; higher ones need an entitlement of the account.
	//
	// Range: 1 to 3.
	//
	// Reported, not documented by the vendor.
	Priority *int `json:"priority,omitzero"`
}

// MeshCompletionInput is what `mesh_completion` takes.
//
// Closes the parts of a segmentation where they were cut. Takes up to some minutes. The result can be
// textured, become low-poly or be rigged, but not converted.
type MeshCompletionInput struct {
	// The segmentation.
	//
	// Required.
	Input MeshCompletionInputSource `json:"input,omitzero"`
	// Parts to complete, all when absent. Names are the node names in the GLB of the segmentation; no answer lists them.
	//
	// Reported, not documented by the vendor.
	PartNames []string `json:"part_names,omitzero"`
	// `ai_completion` makes what was hidden, `quick_cap` only closes the cut and costs less.
	//
	// Default: `ai_completion`.
	CompletionMode CompletionMode `json:"completion_mode,omitzero"`
	// The completion model.
	Model CompletionVersion `json:"model,omitzero"`
	// Handed on to the pipeline; what may stand here is not told.
	//
	// Reported, not documented by the vendor.
	Parameters map[string]any `json:"parameters,omitzero"`
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
	// The model to cut: a task that made one, or a file.
	//
	// Reported, not documented by the vendor.
	//
	// - `input` cannot be a data: URL, which the service refuses; upload the bytes.
	//
	// Required.
	Input MeshSegmentationInputSource `json:"input,omitzero"`
	// The segmentation model.
	//
	// Default: `v1.0-20250506`.
	Model SegmentationVersion `json:"model,omitzero"`
	// How small the parts are. For v2.0 only.
	//
	// - `segmentation_granularity` needs `model: v2.0-20260430`.
	SegmentationGranularity SegmentationGranularity `json:"segmentation_granularity,omitzero"`
	// Cut where nothing is connected, as it does when this is absent. For v2.0 only.
	SplitByConnectivity *bool `json:"split_by_connectivity,omitzero"`
	// An image whose colours tell the parts. For v2.0 only; overrides the two other options.
	RefImage MeshSegmentationRefImageSource `json:"ref_image,omitzero"`
	// Handed on to the pipeline; what may stand here is not told.
	//
	// Reported, not documented by the vendor.
	Parameters map[string]any `json:"parameters,omitzero"`
	// Place in the queue; higher ones need an entitlement of the account.
	//
	// Range: 1 to 3.
	//
	// Reported, not documented by the vendor.
	Priority *int `json:"priority,omitzero"`
}

// MeshSmartsegmentInput is what `mesh_smartsegment` takes.
//
// Cuts a model into parts from end to end: from a picture, or from a model of yours. What it makes on the way comes as
// tasks of their own.
type MeshSmartsegmentInput struct {
	// What `input` is.
	//
	// Reported, not documented by the vendor.
	//
	// - `seg_type: model` needs `transform`.
	//
	// Required.
	SegType SmartSegmentType `json:"seg_type,omitzero"`
	// A picture, or a GLB; never a task.
	//
	// Reported, not documented by the vendor.
	//
	// - `input` cannot be a data: URL, which the service refuses; upload the bytes.
	//
	// Required.
	Input MeshSmartsegmentInputSource `json:"input,omitzero"`
	// How small the parts are.
	//
	// Reported, not documented by the vendor.
	Granularity SmartSegmentGranularity `json:"granularity,omitzero"`
	// What the parts are.
	//
	// Reported, not documented by the vendor.
	Hint string `json:"hint,omitzero"`
	// How the model is turned and moved: a 4 x 4 matrix, column by column. Needed for a model.
	//
	// Entries: 16.
	//
	// Reported, not documented by the vendor.
	Transform []float64 `json:"transform,omitzero"`
	// Handed on to the pipeline; what may stand here is not told.
	//
	// Reported, not documented by the vendor.
	Parameters map[string]any `json:"parameters,omitzero"`
	// Place in the queue; higher ones need an entitlement of the account.
	//
	// Range: 1 to 3.
	//
	// Reported, not documented by the vendor.
	Priority *int `json:"priority,omitzero"`
}

// MeshUVInput is what `mesh_uv` takes.
//
// Unwraps the UVs of a model anew; textures, skeleton and clips are carried over. Known from clients alone. At most
// 80,000 triangles, where a quad counts as two: a larger model is accepted, and the task fails and gives its credits back.
type MeshUVInput struct {
	// The model to unwrap, or a file. Which tasks and files it takes is not told; these make models, and other mesh tasks take these files.
	//
	// - `input` cannot be a data: URL, which the service refuses; upload the bytes.
	//
	// Required.
	Input MeshUVInputSource `json:"input,omitzero"`
	// The unwrapping model. Only `default` is reported.
	//
	// Length: at least 1 characters.
	Model string `json:"model,omitzero"`
	// Carry the textures over. Off gives the mesh with its UVs alone.
	//
	// Default: `true`.
	Bake *bool `json:"bake,omitzero"`
	// `geometry` compresses the mesh with meshopt. An empty text is reported to be taken, as if it were absent.
	Compress Compression `json:"compress,omitzero"`
	// Which axis the front looks along.
	//
	// Default: `+x`.
	ExportOrientation ExportOrientation `json:"export_orientation,omitzero"`
	// Handed on to the pipeline; what may stand here is not told.
	//
	// Reported, not documented by the vendor.
	Parameters map[string]any `json:"parameters,omitzero"`
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
	// Four views: front, left, back, right, where left is the character's own left. The front is needed, and one more.
	// The service takes two more forms: one object for each view, `{"front": …}`, in any order, and one object
	// `{"task_id": …}` with a view set.
	//
	// Entries: 4.
	//
	// - The first view is the front, and cannot be left empty.
	// - At least two of the four views must hold an image.
	Inputs []MultiviewToModelInputsSource `json:"inputs,omitzero"`
	// A finished view set, instead of `inputs`.
	//
	// Reported, not documented by the vendor.
	//
	// - Send `inputs` or `input`, not both.
	Input MultiviewToModelInputSource `json:"input,omitzero"`
	// The generation model, needed in every request: v3.x (H series) has the finest geometry, v2.5 is the family before it,
	// P1 and P2 make clean low-poly meshes with few options. The service answers 1004 to the short names of the command line
	// (`tripo-v3.1`).
	//
	// - Send `inputs`, or `input` with the id of a view set.
	//
	// Required.
	Model ModelVersion `json:"model,omitzero"`
	// Seed of the geometry, random when absent. From v2.0 on, equal seeds give equal shapes; the same `model_seed` with
	// another `texture_seed` gives the same shape in other clothes.
	ModelSeed *int `json:"model_seed,omitzero"`
	// Seed of the texture, random when absent. Equal seeds give equal textures.
	TextureSeed *int `json:"texture_seed,omitzero"`
	// Upper bound of faces. When it is absent the service picks what suits the shape. H models lower what is too much without
	// a word; P models refuse it.
	//
	// Range: at least 1.
	//
	// - With P1, `face_limit` is 48 to 20000.
	// - With P2, `face_limit` is 48 to 50000, and 48 to 25000 with `quad`.
	// - With `smart_low_poly`, `face_limit` is 500 to 20000, and 500 to 10000 with `quad`.
	FaceLimit *int `json:"face_limit,omitzero"`
	// Make a texture. Off only if `pbr` is off too, since PBR maps need one.
	//
	// Default: `true`.
	//
	// Reported, not documented by the vendor.
	Texture *bool `json:"texture,omitzero"`
	// Make PBR maps. While this is true, `texture` counts as true and is billed.
	//
	// Default: `true`.
	//
	// Reported, not documented by the vendor.
	PBR *bool `json:"pbr,omitzero"`
	// How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost more. `fast` has the size
	// and the price of `standard`, is quicker, and needs the texture model v3.5.
	//
	// Default: `standard`.
	//
	// - `texture_quality: fast` needs `texture_version: v3.5-20260815`; the texture models that are chosen by themselves are older.
	TextureQuality TextureQuality `json:"texture_quality,omitzero"`
	// The texturing model, whatever the generation model is; chosen to go with it when absent.
	TextureVersion TextureModel `json:"texture_version,omitzero"`
	// Take the light of the picture out of the texture. For the texture model v3.5 only.
	//
	// Default: `true`.
	Delight *bool `json:"delight,omitzero"`
	// `detailed` makes the finest geometry, `standard` balances detail and speed. For v3.x only; leave it out with P1 and P2.
	//
	// Default: `standard`.
	//
	// Reported, not documented by the vendor.
	//
	// - P1 and P2 do not take `geometry_quality`, not even as `false`.
	// - `geometry_quality: detailed` needs a `model` of v3.0-20250812 or newer.
	GeometryQuality GeometryQuality `json:"geometry_quality,omitzero"`
	// Quads instead of triangles. The file is FBX then. Not for P1.
	//
	// Default: `false`.
	//
	// - P1 does not take `quad`, not even as `false`; P2 does.
	Quad *bool `json:"quad,omitzero"`
	// A low-poly mesh with topology as if made by hand. Not for P1 and P2, which make one anyway.
	//
	// Default: `false`.
	//
	// Reported, not documented by the vendor.
	//
	// - P1 and P2 do not take `smart_low_poly`, not even as `false`.
	SmartLowPoly *bool `json:"smart_low_poly,omitzero"`
	// A model in parts that can be edited one by one. Needs `texture` and `pbr` off, and no `quad`. Not for P1 and P2.
	//
	// Default: `false`.
	//
	// - P1 and P2 do not take `generate_parts`, not even as `false`.
	// - `generate_parts` needs `texture: false` and `pbr: false` written out.
	// - `generate_parts` cannot make quads: leave `quad` out.
	GenerateParts *bool `json:"generate_parts,omitzero"`
	// Scale the model to its size in the real world, in metres.
	//
	// Default: `false`.
	AutoSize *bool `json:"auto_size,omitzero"`
	// `geometry` compresses the mesh with meshopt. An empty text is taken, as if it were absent.
	Compress Compression `json:"compress,omitzero"`
	// Unwrap UVs now. Off is faster and makes a smaller file; texturing unwraps them later.
	//
	// Default: `true`.
	ExportUV *bool `json:"export_uv,omitzero"`
	// Which axis the front looks along. Leave it where it is when other tasks follow.
	//
	// Default: `+x`.
	ExportOrientation ExportOrientation `json:"export_orientation,omitzero"`
	// Improve the images first. Told for one image, and said to hold for views.
	//
	// Default: `false`.
	EnableImageAutofix *bool `json:"enable_image_autofix,omitzero"`
	// What wins where image and shape disagree: `original_image` keeps the look of the image and may not fit the shape
	// everywhere, `geometry` fits the shape and may drift from the image.
	//
	// Default: `original_image`.
	//
	// Reported, not documented by the vendor.
	TextureAlignment TextureAlignment `json:"texture_alignment,omitzero"`
	// `align_image` turns the model to face as the image does.
	//
	// Default: `default`.
	//
	// Reported, not documented by the vendor.
	Orientation Orientation `json:"orientation,omitzero"`
	// Take the views as drawn without perspective.
	//
	// Default: `false`.
	//
	// Reported, not documented by the vendor.
	OrthographicProjection *bool `json:"orthographic_projection,omitzero"`
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
	// An image whose style is taken on. Not documented for this task type.
	//
	// Reported, not documented by the vendor.
	StyleImage MultiviewToModelStyleImageSource `json:"style_image,omitzero"`
	// Typed by the vendor's clients and ignored by the service.
	Style string `json:"style,omitzero"`
	// Handed on to the pipeline; what may stand here is not told.
	//
	// Reported, not documented by the vendor.
	Parameters map[string]any `json:"parameters,omitzero"`
	// Place in the queue; higher ones need an entitlement of the account.
	//
	// Range: 1 to 3.
	//
	// Reported, not documented by the vendor.
	Priority *int `json:"priority,omitzero"`
}

// RefineModelInput is what `refine_model` takes.
//
// Works a draft of an old model out. No current model makes drafts, and the vendor's client calls it retired.
type RefineModelInput struct {
	// The draft.
	//
	// Required.
	Input RefineModelInputSource `json:"input,omitzero"`
	// Named by one description without values.
	//
	// Length: at least 1 characters.
	//
	// Reported, not documented by the vendor.
	Model string `json:"model,omitzero"`
	// Handed on to the pipeline; what may stand here is not told.
	//
	// Reported, not documented by the vendor.
	Parameters map[string]any `json:"parameters,omitzero"`
	// Place in the queue; higher ones need an entitlement of the account.
	//
	// Range: 1 to 3.
	//
	// Reported, not documented by the vendor.
	Priority *int `json:"priority,omitzero"`
}

// StylizeModelInput is what `stylize_model` takes.
//
// Rebuilds a model from bricks, voxels or cells. Takes a few seconds. The vendor's client calls it retired.
type StylizeModelInput struct {
	// The model to rebuild, a task that made one or a file.
	//
	// Reported, not documented by the vendor.
	//
	// - `input` cannot be a data: URL, which the service refuses; upload the bytes.
	//
	// Required.
	Input StylizeModelInputSource `json:"input,omitzero"`
	// What it is rebuilt from: `lego` bricks, `voxel` cubes, a `voronoi` net, or `minecraft` blocks, which gives a schematic.
	// `keyring`, `fridge_magnet` and `keycap` are reported to be known too.
	//
	// Reported, not documented by the vendor.
	//
	// Required.
	Style StylizeStyle `json:"style,omitzero"`
	// How fine the blocks are, 32 to 128. For `minecraft` only.
	//
	// Range: 32 to 128.
	//
	// Default: `80`.
	//
	// Reported, not documented by the vendor.
	//
	// - `block_size` works with `style: minecraft` only.
	BlockSize *int `json:"block_size,omitzero"`
	// Not documented; needs an entitlement of the account.
	//
	// Reported, not documented by the vendor.
	Vxc any `json:"vxc,omitzero"`
	// Render a picture too.
	//
	// Reported, not documented by the vendor.
	RenderImage *bool `json:"render_image,omitzero"`
	// Handed on to the pipeline; what may stand here is not told.
	//
	// Reported, not documented by the vendor.
	Parameters map[string]any `json:"parameters,omitzero"`
	// Place in the queue; higher ones need an entitlement of the account.
	//
	// Range: 1 to 3.
	//
	// Reported, not documented by the vendor.
	Priority *int `json:"priority,omitzero"`
}

// TextToImageInput is what `text_to_image` takes.
//
// Draws an image from words. The finished task may be the `input` of an image or model task. Takes a few seconds.
type TextToImageInput struct {
	// What to draw, at most 1800 characters.
	//
	// Length: 1 to 1800 characters.
	//
	// Reported, not documented by the vendor.
	//
	// Required.
	Prompt string `json:"prompt,omitzero"`
	// What to stay away from.
	//
	// Reported, not documented by the vendor.
	NegativePrompt string `json:"negative_prompt,omitzero"`
	// An image whose style is taken on. Not documented for this task type.
	//
	// Reported, not documented by the vendor.
	StyleImage TextToImageStyleImageSource `json:"style_image,omitzero"`
	// The image model. `chat_image_1` is served until 2026-10-23, `chat_image_1.5` until 2026-12-01. The names of V2 are
	// refused; `flux.*`, `z_image` and `midjourney` have no successor.
	//
	// Default: `seedream_v4`.
	//
	// Retired: `chat_image_1` (2026-10-23).
	Model WordsImageModel `json:"model,omitzero"`
	// `1K`, `2K`, `4K`, or width and height as `1024x1536`. Each model has its own list, which is not told.
	//
	// Default: `2048x2048`.
	Size string `json:"size,omitzero"`
	// How much care the image gets; for `chat_image_2`, and with `xhigh` and `max` for the 2.5 models.
	//
	// Default: `low`.
	//
	// - `quality` is for `chat_image_2` and the `chat_image_2.5` models.
	// - `chat_image_2` knows the qualities low, medium and high.
	Quality ImageQuality `json:"quality,omitzero"`
	// What is behind the subject; for the `chat_image_2.5` models. `transparent` needs `output_format` png.
	//
	// Default: `auto`.
	//
	// - `background: transparent` needs `output_format: png`.
	Background ImageBackground `json:"background,omitzero"`
	// Width to height; for the banana models. The four narrow ones are for `banana2`.
	//
	// - `aspect_ratio` is for the banana models.
	// - The ratios 1:8, 1:4, 4:1 and 8:1 are for `banana2`.
	AspectRatio AspectRatio `json:"aspect_ratio,omitzero"`
	// Format of the image.
	//
	// Reported, not documented by the vendor.
	OutputFormat ImageFormat `json:"output_format,omitzero"`
	// Mark the image as made by AI. For the seedream models.
	Watermark *bool `json:"watermark,omitzero"`
	// Name of a ready-made prompt. The full list is not told.
	Template ImageTemplate `json:"template,omitzero"`
	// Put the character into a T-pose.
	//
	// Default: `false`.
	//
	// Reported, not documented by the vendor.
	TPose *bool `json:"t_pose,omitzero"`
	// Turn a sketch into a rendered image.
	//
	// Default: `false`.
	//
	// Reported, not documented by the vendor.
	SketchToRender *bool `json:"sketch_to_render,omitzero"`
	// Handed on to the pipeline; what may stand here is not told.
	//
	// Reported, not documented by the vendor.
	Parameters map[string]any `json:"parameters,omitzero"`
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
	// What to make, at most 1024 characters.
	//
	// Length: 1 to 1024 characters.
	//
	// Reported, not documented by the vendor.
	//
	// Required.
	Prompt string `json:"prompt,omitzero"`
	// What to stay away from, at most 255 characters.
	//
	// Length: at most 255 characters.
	//
	// Reported, not documented by the vendor.
	NegativePrompt string `json:"negative_prompt,omitzero"`
	// Seed of what is imagined from the prompt, random when absent.
	//
	// Reported, not documented by the vendor.
	ImageSeed *int `json:"image_seed,omitzero"`
	// The generation model, needed in every request: v3.x (H series) has the finest geometry, v2.5 is the family before it,
	// P1 and P2 make clean low-poly meshes with few options. The service answers 1004 to the short names of the command line
	// (`tripo-v3.1`).
	//
	// Required.
	Model ModelVersion `json:"model,omitzero"`
	// Seed of the geometry, random when absent. From v2.0 on, equal seeds give equal shapes; the same `model_seed` with
	// another `texture_seed` gives the same shape in other clothes.
	ModelSeed *int `json:"model_seed,omitzero"`
	// Seed of the texture, random when absent. Equal seeds give equal textures.
	TextureSeed *int `json:"texture_seed,omitzero"`
	// Upper bound of faces. When it is absent the service picks what suits the shape. H models lower what is too much without
	// a word; P models refuse it.
	//
	// Range: at least 1.
	//
	// - With P1, `face_limit` is 48 to 20000.
	// - With P2, `face_limit` is 48 to 50000, and 48 to 25000 with `quad`.
	// - With `smart_low_poly`, `face_limit` is 500 to 20000, and 500 to 10000 with `quad`.
	FaceLimit *int `json:"face_limit,omitzero"`
	// Make a texture. Off only if `pbr` is off too, since PBR maps need one.
	//
	// Default: `true`.
	//
	// Reported, not documented by the vendor.
	Texture *bool `json:"texture,omitzero"`
	// Make PBR maps. While this is true, `texture` counts as true and is billed.
	//
	// Default: `true`.
	//
	// Reported, not documented by the vendor.
	PBR *bool `json:"pbr,omitzero"`
	// How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost more. `fast` has the size
	// and the price of `standard`, is quicker, and needs the texture model v3.5.
	//
	// Default: `standard`.
	//
	// - `texture_quality: fast` needs `texture_version: v3.5-20260815`; the texture models that are chosen by themselves are older.
	TextureQuality TextureQuality `json:"texture_quality,omitzero"`
	// The texturing model, whatever the generation model is; chosen to go with it when absent.
	TextureVersion TextureModel `json:"texture_version,omitzero"`
	// Take the light of the picture out of the texture. For the texture model v3.5 only.
	//
	// Default: `true`.
	Delight *bool `json:"delight,omitzero"`
	// `detailed` makes the finest geometry, `standard` balances detail and speed. For v3.x only; leave it out with P1 and P2.
	//
	// Default: `standard`.
	//
	// Reported, not documented by the vendor.
	//
	// - P1 and P2 do not take `geometry_quality`, not even as `false`.
	// - `geometry_quality: detailed` needs a `model` of v3.0-20250812 or newer.
	GeometryQuality GeometryQuality `json:"geometry_quality,omitzero"`
	// Quads instead of triangles. The file is FBX then. Not for P1.
	//
	// Default: `false`.
	//
	// - P1 does not take `quad`, not even as `false`; P2 does.
	Quad *bool `json:"quad,omitzero"`
	// A low-poly mesh with topology as if made by hand. Not for P1 and P2, which make one anyway.
	//
	// Default: `false`.
	//
	// Reported, not documented by the vendor.
	//
	// - P1 and P2 do not take `smart_low_poly`, not even as `false`.
	SmartLowPoly *bool `json:"smart_low_poly,omitzero"`
	// A model in parts that can be edited one by one. Needs `texture` and `pbr` off, and no `quad`. Not for P1 and P2.
	//
	// Default: `false`.
	//
	// - P1 and P2 do not take `generate_parts`, not even as `false`.
	// - `generate_parts` needs `texture: false` and `pbr: false` written out.
	// - `generate_parts` cannot make quads: leave `quad` out.
	GenerateParts *bool `json:"generate_parts,omitzero"`
	// Scale the model to its size in the real world, in metres.
	//
	// Default: `false`.
	AutoSize *bool `json:"auto_size,omitzero"`
	// `geometry` compresses the mesh with meshopt. An empty text is taken, as if it were absent.
	Compress Compression `json:"compress,omitzero"`
	// Unwrap UVs now. Off is faster and makes a smaller file; texturing unwraps them later.
	//
	// Default: `true`.
	ExportUV *bool `json:"export_uv,omitzero"`
	// Which axis the front looks along. Leave it where it is when other tasks follow.
	//
	// Default: `+x`.
	ExportOrientation ExportOrientation `json:"export_orientation,omitzero"`
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
	// An image whose style is taken on. Not documented for this task type.
	//
	// Reported, not documented by the vendor.
	StyleImage TextToModelStyleImageSource `json:"style_image,omitzero"`
	// Typed by the vendor's clients and ignored by the service.
	Style string `json:"style,omitzero"`
	// Handed on to the pipeline; what may stand here is not told.
	//
	// Reported, not documented by the vendor.
	Parameters map[string]any `json:"parameters,omitzero"`
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
	// The model to texture: a task that made one, or a file. Imports, segmentations, completions and low-poly models have
	// no picture of their own, so give `texture_prompt.text` with them.
	//
	// - `input` cannot be a data: URL, which the service refuses; upload the bytes.
	//
	// Required.
	Input TextureModelInputSource `json:"input,omitzero"`
	// The texturing model. Its default was v2.5 on V2.
	//
	// Default: `v3.0-20250812`.
	Model TextureVersion `json:"model,omitzero"`
	// What the texture is made from: at most one of `text`, `image` and `images`. Some of the vendor's clients send
	// `text_prompt`, `image_prompt` and `style_image` beside it instead of in it.
	TexturePrompt *TexturePrompt `json:"texture_prompt,omitzero"`
	// Make a new texture. Off with `pbr` on: only new PBR maps.
	//
	// Default: `true`.
	//
	// Reported, not documented by the vendor.
	Texture *bool `json:"texture,omitzero"`
	// Make PBR maps.
	//
	// Default: `true`.
	//
	// Reported, not documented by the vendor.
	PBR *bool `json:"pbr,omitzero"`
	// How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost more. `fast` has the size
	// and the price of `standard`, is quicker, and needs the texture model v3.5.
	//
	// Default: `standard`.
	//
	// - `texture_quality: fast` needs `model: v3.5-20260815`.
	TextureQuality TextureQuality `json:"texture_quality,omitzero"`
	// What wins where image and shape disagree: `original_image` keeps the look of the image and may not fit the shape
	// everywhere, `geometry` fits the shape and may drift from the image.
	//
	// Default: `original_image`.
	//
	// Reported, not documented by the vendor.
	TextureAlignment TextureAlignment `json:"texture_alignment,omitzero"`
	// Seed of the texture, random when absent. Equal seeds give equal textures.
	//
	// Reported, not documented by the vendor.
	TextureSeed *int `json:"texture_seed,omitzero"`
	// A seed that the vendor's clients type; what it does here is not told.
	ModelSeed *int `json:"model_seed,omitzero"`
	// Bake the effects of advanced materials into the base textures.
	//
	// Default: `true`.
	//
	// Reported, not documented by the vendor.
	Bake *bool `json:"bake,omitzero"`
	// Parts to texture, all when absent. Names are the node names in the GLB of a segmentation; no answer lists them.
	//
	// Reported, not documented by the vendor.
	PartNames []string `json:"part_names,omitzero"`
	// `geometry` compresses the mesh with meshopt. An empty text is reported to be taken, as if it were absent.
	//
	// Reported, not documented by the vendor.
	Compress Compression `json:"compress,omitzero"`
	// Take the light of the picture out of the texture. For the texture model v3.5 only.
	//
	// Default: `true`.
	Delight *bool `json:"delight,omitzero"`
	// Give the views that were made on the way. Not documented.
	//
	// Reported, not documented by the vendor.
	ReturnMultiview *bool `json:"return_multiview,omitzero"`
	// Not documented; neither its type nor its meaning is known.
	//
	// Reported, not documented by the vendor.
	AssetMap string `json:"asset_map,omitzero"`
	// Handed on to the pipeline; what may stand here is not told.
	//
	// Reported, not documented by the vendor.
	Parameters map[string]any `json:"parameters,omitzero"`
	// Place in the queue; higher ones need an entitlement of the account.
	//
	// Range: 1 to 3.
	//
	// Reported, not documented by the vendor.
	Priority *int `json:"priority,omitzero"`
}

// TexturePrompt is a part of an input.
//
// What the texture is made from: at most one of `text`, `image` and `images`. Some of the vendor's clients send
// `text_prompt`, `image_prompt` and `style_image` beside it instead of in it.
type TexturePrompt struct {
	// What the surface should look like.
	//
	// Length: at least 1 characters.
	Text string `json:"text,omitzero"`
	// An image of how it should look.
	//
	// - `texture_prompt.image` is one too many: send one of `text`, `image` and `images`.
	Image TextureModelTexturePromptImageSource `json:"image,omitzero"`
	// Four views: front, left, back, right. The vendor's Rust client sends two to four objects instead, `{"front": …}`
	// among them.
	//
	// Entries: 4.
	//
	// Reported, not documented by the vendor.
	//
	// - `texture_prompt.images` is one too many: send one of `text`, `image` and `images`.
	Images []TextureModelTexturePromptImagesSource `json:"images,omitzero"`
	// An image whose style the texture takes on; reported to act beside `text` only.
	StyleImage TextureModelTexturePromptStyleImageSource `json:"style_image,omitzero"`
}
