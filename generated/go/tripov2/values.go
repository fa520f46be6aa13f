// Generated from spec/v2: do not edit.

package tripov2

// Names of errors, as APIError.Reason and TaskFailed.Reason tell them.
const (
	// The service failed in a way it does not know.
	ReasonServerError = "server_error"
	// The service failed badly.
	ReasonServerFatal = "server_fatal"
	// The key is wrong, cut off, or of another region.
	ReasonKeyInvalid = "key_invalid"
	// The body is not well formed.
	ReasonBodyMalformed = "body_malformed"
	// A parameter is missing, out of range, or does not go with another.
	ReasonParameterInvalid = "parameter_invalid"
	// The account may not use this.
	ReasonAccessDenied = "access_denied"
	// Too many requests in a short time.
	ReasonRateLimited = "rate_limited"
	// Too many tasks of this group are queued or running.
	ReasonSlotsFull = "slots_full"
	// No task of this key has that id.
	ReasonTaskNotFound = "task_not_found"
	// The task type is missing or unknown.
	ReasonTypeUnsupported = "type_unsupported"
	// A file is missing, empty, or stopped by the firewall.
	ReasonFileEmpty = "file_empty"
	// The service does not take files of this kind here.
	ReasonFileTypeUnsupported = "file_type_unsupported"
	// The draft to be refined is not a success.
	ReasonDraftUnfinished = "draft_unfinished"
	// The source task cannot be used here.
	ReasonSourceTypeInvalid = "source_type_invalid"
	// The source task is not a success.
	ReasonSourceUnfinished = "source_unfinished"
	// The input is against the content policy.
	ReasonContentPolicy = "content_policy"
	// A prompt holds characters that are not allowed.
	ReasonPromptCharacters = "prompt_characters"
	// There are not enough credits.
	ReasonCreditsShort = "credits_short"
	// The source task has no model to check.
	ReasonSourceWithoutModel = "source_without_model"
	// The source task is no rig.
	ReasonSourceNotRigged = "source_not_rigged"
	// The account may not use this priority.
	ReasonPriorityDenied = "priority_denied"
	// The check of the content failed by itself.
	ReasonModerationUnavailable = "moderation_unavailable"
	// This version is not served any more.
	ReasonVersionRetired = "version_retired"
	// This task type is not served any more.
	ReasonTypeRetired = "type_retired"
	// This task type has no such version.
	ReasonVersionInvalid = "version_invalid"
	// The model is too complex to remesh.
	ReasonMeshTooComplex = "mesh_too_complex"
	// The referenced file is not in storage.
	ReasonFileNotFound = "file_not_found"
)

// PrerigcheckVersion is a value of inputs.
//
// The checking model. Stands in overviews and examples, not in the list of parameters.
//
// The values known today; others may be right.
type PrerigcheckVersion string

// Values of PrerigcheckVersion.
const (
	PrerigcheckVersionV2_0_20250506 PrerigcheckVersion = "v2.0-20250506"
	PrerigcheckVersionV1_0_20240301 PrerigcheckVersion = "v1.0-20240301"
)

// AnimationPreset is a value of inputs.
//
// A clip, as for `animation`.
//
// The values known today; others may be right.
type AnimationPreset string

// Values of AnimationPreset.
const (
	AnimationPresetPresetIdle                    AnimationPreset = "preset:idle"
	AnimationPresetPresetWalk                    AnimationPreset = "preset:walk"
	AnimationPresetPresetRun                     AnimationPreset = "preset:run"
	AnimationPresetPresetDive                    AnimationPreset = "preset:dive"
	AnimationPresetPresetClimb                   AnimationPreset = "preset:climb"
	AnimationPresetPresetJump                    AnimationPreset = "preset:jump"
	AnimationPresetPresetSlash                   AnimationPreset = "preset:slash"
	AnimationPresetPresetShoot                   AnimationPreset = "preset:shoot"
	AnimationPresetPresetHurt                    AnimationPreset = "preset:hurt"
	AnimationPresetPresetFall                    AnimationPreset = "preset:fall"
	AnimationPresetPresetTurn                    AnimationPreset = "preset:turn"
	AnimationPresetPresetQuadrupedWalk           AnimationPreset = "preset:quadruped:walk"
	AnimationPresetPresetHexapodWalk             AnimationPreset = "preset:hexapod:walk"
	AnimationPresetPresetOctopodWalk             AnimationPreset = "preset:octopod:walk"
	AnimationPresetPresetSerpentineMarch         AnimationPreset = "preset:serpentine:march"
	AnimationPresetPresetAquaticMarch            AnimationPreset = "preset:aquatic:march"
	AnimationPresetPresetBipedAfraid             AnimationPreset = "preset:biped:afraid"
	AnimationPresetPresetBipedAgree              AnimationPreset = "preset:biped:agree"
	AnimationPresetPresetBipedAngry01            AnimationPreset = "preset:biped:angry_01"
	AnimationPresetPresetBipedAngry02            AnimationPreset = "preset:biped:angry_02"
	AnimationPresetPresetBipedAngry03            AnimationPreset = "preset:biped:angry_03"
	AnimationPresetPresetBipedBasketballShot     AnimationPreset = "preset:biped:basketball_shot"
	AnimationPresetPresetBipedBow                AnimationPreset = "preset:biped:bow"
	AnimationPresetPresetBipedBox01              AnimationPreset = "preset:biped:box_01"
	AnimationPresetPresetBipedBox02              AnimationPreset = "preset:biped:box_02"
	AnimationPresetPresetBipedBox03              AnimationPreset = "preset:biped:box_03"
	AnimationPresetPresetBipedCastASpell         AnimationPreset = "preset:biped:cast_a_spell"
	AnimationPresetPresetBipedCheer              AnimationPreset = "preset:biped:cheer"
	AnimationPresetPresetBipedChop               AnimationPreset = "preset:biped:chop"
	AnimationPresetPresetBipedClap               AnimationPreset = "preset:biped:clap"
	AnimationPresetPresetBipedClimb              AnimationPreset = "preset:biped:climb"
	AnimationPresetPresetBipedComplain01         AnimationPreset = "preset:biped:complain_01"
	AnimationPresetPresetBipedComplain02         AnimationPreset = "preset:biped:complain_02"
	AnimationPresetPresetBipedCrossBodyCrunch    AnimationPreset = "preset:biped:cross_body_crunch"
	AnimationPresetPresetBipedCrossoverDribble   AnimationPreset = "preset:biped:crossover_dribble"
	AnimationPresetPresetBipedCry                AnimationPreset = "preset:biped:cry"
	AnimationPresetPresetBipedDance01            AnimationPreset = "preset:biped:dance_01"
	AnimationPresetPresetBipedDance02            AnimationPreset = "preset:biped:dance_02"
	AnimationPresetPresetBipedDance03            AnimationPreset = "preset:biped:dance_03"
	AnimationPresetPresetBipedDance04            AnimationPreset = "preset:biped:dance_04"
	AnimationPresetPresetBipedDance05            AnimationPreset = "preset:biped:dance_05"
	AnimationPresetPresetBipedDance06            AnimationPreset = "preset:biped:dance_06"
	AnimationPresetPresetBipedDefeat02           AnimationPreset = "preset:biped:defeat_02"
	AnimationPresetPresetBipedDefeat03           AnimationPreset = "preset:biped:defeat_03"
	AnimationPresetPresetBipedDepressed          AnimationPreset = "preset:biped:depressed"
	AnimationPresetPresetBipedDig                AnimationPreset = "preset:biped:dig"
	AnimationPresetPresetBipedDive               AnimationPreset = "preset:biped:dive"
	AnimationPresetPresetBipedDribble            AnimationPreset = "preset:biped:dribble"
	AnimationPresetPresetBipedFall               AnimationPreset = "preset:biped:fall"
	AnimationPresetPresetBipedFire               AnimationPreset = "preset:biped:fire"
	AnimationPresetPresetBipedFlee01             AnimationPreset = "preset:biped:flee_01"
	AnimationPresetPresetBipedFlee02             AnimationPreset = "preset:biped:flee_02"
	AnimationPresetPresetBipedFlip               AnimationPreset = "preset:biped:flip"
	AnimationPresetPresetBipedFoldArms           AnimationPreset = "preset:biped:fold_arms"
	AnimationPresetPresetBipedFootballCatch      AnimationPreset = "preset:biped:football_catch"
	AnimationPresetPresetBipedFootballSave       AnimationPreset = "preset:biped:football_save"
	AnimationPresetPresetBipedFootballPass       AnimationPreset = "preset:biped:football_pass"
	AnimationPresetPresetBipedFreaky             AnimationPreset = "preset:biped:freaky"
	AnimationPresetPresetBipedFrightened         AnimationPreset = "preset:biped:frightened"
	AnimationPresetPresetBipedFrontKick01        AnimationPreset = "preset:biped:front_kick_01"
	AnimationPresetPresetBipedFrontKick02        AnimationPreset = "preset:biped:front_kick_02"
	AnimationPresetPresetBipedFrustrated01       AnimationPreset = "preset:biped:frustrated_01"
	AnimationPresetPresetBipedFrustrated02       AnimationPreset = "preset:biped:frustrated_02"
	AnimationPresetPresetBipedGolf               AnimationPreset = "preset:biped:golf"
	AnimationPresetPresetBipedGreet01            AnimationPreset = "preset:biped:greet_01"
	AnimationPresetPresetBipedGreet02            AnimationPreset = "preset:biped:greet_02"
	AnimationPresetPresetBipedGreet03            AnimationPreset = "preset:biped:greet_03"
	AnimationPresetPresetBipedGreet04            AnimationPreset = "preset:biped:greet_04"
	AnimationPresetPresetBipedHeartPose          AnimationPreset = "preset:biped:heart_pose"
	AnimationPresetPresetBipedHitToBody01        AnimationPreset = "preset:biped:hit_to_body_01"
	AnimationPresetPresetBipedHitToBody02        AnimationPreset = "preset:biped:hit_to_body_02"
	AnimationPresetPresetBipedHitToHead          AnimationPreset = "preset:biped:hit_to_head"
	AnimationPresetPresetBipedHitToSide          AnimationPreset = "preset:biped:hit_to_side"
	AnimationPresetPresetBipedHitToStomach       AnimationPreset = "preset:biped:hit_to_stomach"
	AnimationPresetPresetBipedHug                AnimationPreset = "preset:biped:hug"
	AnimationPresetPresetBipedHurt               AnimationPreset = "preset:biped:hurt"
	AnimationPresetPresetBipedIdle               AnimationPreset = "preset:biped:idle"
	AnimationPresetPresetBipedJumpDown           AnimationPreset = "preset:biped:jump_down"
	AnimationPresetPresetBipedJump               AnimationPreset = "preset:biped:jump"
	AnimationPresetPresetBipedJumpRope01         AnimationPreset = "preset:biped:jump_rope_01"
	AnimationPresetPresetBipedJumpRope02         AnimationPreset = "preset:biped:jump_rope_02"
	AnimationPresetPresetBipedLaugh01            AnimationPreset = "preset:biped:laugh_01"
	AnimationPresetPresetBipedLaugh02            AnimationPreset = "preset:biped:laugh_02"
	AnimationPresetPresetBipedLiftHeavy          AnimationPreset = "preset:biped:lift_heavy"
	AnimationPresetPresetBipedLookAround         AnimationPreset = "preset:biped:look_around"
	AnimationPresetPresetBipedMakeACall01        AnimationPreset = "preset:biped:make_a_call_01"
	AnimationPresetPresetBipedMakeACall02        AnimationPreset = "preset:biped:make_a_call_02"
	AnimationPresetPresetBipedPitchBaseball      AnimationPreset = "preset:biped:pitch_baseball"
	AnimationPresetPresetBipedPlayMobileGame     AnimationPreset = "preset:biped:play_mobile_game"
	AnimationPresetPresetBipedPlayVideoGame      AnimationPreset = "preset:biped:play_video_game"
	AnimationPresetPresetBipedPressUp            AnimationPreset = "preset:biped:press-up"
	AnimationPresetPresetBipedRunUpstairs        AnimationPreset = "preset:biped:run_upstairs"
	AnimationPresetPresetBipedRun                AnimationPreset = "preset:biped:run"
	AnimationPresetPresetBipedScared01           AnimationPreset = "preset:biped:scared_01"
	AnimationPresetPresetBipedScared02           AnimationPreset = "preset:biped:scared_02"
	AnimationPresetPresetBipedScratch            AnimationPreset = "preset:biped:scratch"
	AnimationPresetPresetBipedShoot              AnimationPreset = "preset:biped:shoot"
	AnimationPresetPresetBipedShovel             AnimationPreset = "preset:biped:shovel"
	AnimationPresetPresetBipedSing01             AnimationPreset = "preset:biped:sing_01"
	AnimationPresetPresetBipedSing02             AnimationPreset = "preset:biped:sing_02"
	AnimationPresetPresetBipedSing03             AnimationPreset = "preset:biped:sing_03"
	AnimationPresetPresetBipedSing04             AnimationPreset = "preset:biped:sing_04"
	AnimationPresetPresetBipedSit                AnimationPreset = "preset:biped:sit"
	AnimationPresetPresetBipedSlash              AnimationPreset = "preset:biped:slash"
	AnimationPresetPresetBipedSob                AnimationPreset = "preset:biped:sob"
	AnimationPresetPresetBipedStandingRelax      AnimationPreset = "preset:biped:standing_relax"
	AnimationPresetPresetBipedSurf               AnimationPreset = "preset:biped:surf"
	AnimationPresetPresetBipedSwagger            AnimationPreset = "preset:biped:swagger"
	AnimationPresetPresetBipedSwim               AnimationPreset = "preset:biped:swim"
	AnimationPresetPresetBipedTurn               AnimationPreset = "preset:biped:turn"
	AnimationPresetPresetBipedVictoryCelebration AnimationPreset = "preset:biped:victory_celebration"
	AnimationPresetPresetBipedVolleyball         AnimationPreset = "preset:biped:volleyball"
	AnimationPresetPresetBipedWait               AnimationPreset = "preset:biped:wait"
	AnimationPresetPresetBipedWalk               AnimationPreset = "preset:biped:walk"
	AnimationPresetPresetBipedWarmUp             AnimationPreset = "preset:biped:warm_up"
	AnimationPresetPresetBipedWaveGoodbye01      AnimationPreset = "preset:biped:wave_goodbye_01"
	AnimationPresetPresetBipedWaveGoodbye02      AnimationPreset = "preset:biped:wave_goodbye_02"
)

// RigFormat is a value of inputs.
//
// Format of the file.
//
// The values that there are.
type RigFormat string

// Values of RigFormat.
const (
	RigFormatGLB RigFormat = "glb"
	RigFormatFBX RigFormat = "fbx"
)

// RigVersion is a value of inputs.
//
// The rigging model. `v1.0-20240301` rigs bipeds and has the large list of presets; `v2.5-20260210` rigs every
// `rig_type`. `v2.0-20250506` runs as v2.5.
//
// The values known today; others may be right.
type RigVersion string

// Values of RigVersion.
const (
	RigVersionV2_5_20260210 RigVersion = "v2.5-20260210"
	// Retired: 2026-06-03.
	RigVersionV2_0_20250506 RigVersion = "v2.0-20250506"
	RigVersionV1_0_20240301 RigVersion = "v1.0-20240301"
)

// RigType is a value of inputs.
//
// What the model is, as `animate_prerigcheck` found it.
//
// The values known today; others may be right.
type RigType string

// Values of RigType.
const (
	RigTypeBiped      RigType = "biped"
	RigTypeQuadruped  RigType = "quadruped"
	RigTypeHexapod    RigType = "hexapod"
	RigTypeOctopod    RigType = "octopod"
	RigTypeAvian      RigType = "avian"
	RigTypeSerpentine RigType = "serpentine"
	RigTypeAquatic    RigType = "aquatic"
)

// RigTopology is a value of inputs.
//
// Two legs or four, from the time before `rig_type`.
//
// The values that there are.
type RigTopology string

// Values of RigTopology.
const (
	RigTopologyBip  RigTopology = "bip"
	RigTopologyQuad RigTopology = "quad"
)

// RigSpec is a value of inputs.
//
// Which skeleton. Only `tripo` can surely be animated here; `mixamo` is for tools that know it.
//
// The values that there are.
type RigSpec string

// Values of RigSpec.
const (
	RigSpecTripo  RigSpec = "tripo"
	RigSpecMixamo RigSpec = "mixamo"
)

// ConvertFormat is a value of inputs.
//
// The new format. OBJ, STL and 3MF cannot hold a skeleton; 3MF is geometry only and STL has no textures. OBJ arrives as
// a ZIP file.
//
// The values that there are.
type ConvertFormat string

// Values of ConvertFormat.
const (
	ConvertFormatGLTF ConvertFormat = "GLTF"
	ConvertFormatUSDZ ConvertFormat = "USDZ"
	ConvertFormatFBX  ConvertFormat = "FBX"
	ConvertFormatOBJ  ConvertFormat = "OBJ"
	ConvertFormatSTL  ConvertFormat = "STL"
	ConvertFormat3MF  ConvertFormat = "3MF"
)

// TextureFormat is a value of inputs.
//
// Format of the textures, JPEG by default and PNG for FBX.
//
// The values that there are.
type TextureFormat string

// Values of TextureFormat.
const (
	TextureFormatBMP     TextureFormat = "BMP"
	TextureFormatDPX     TextureFormat = "DPX"
	TextureFormatHDR     TextureFormat = "HDR"
	TextureFormatJPEG    TextureFormat = "JPEG"
	TextureFormatOPENEXR TextureFormat = "OPEN_EXR"
	TextureFormatPNG     TextureFormat = "PNG"
	TextureFormatTARGA   TextureFormat = "TARGA"
	TextureFormatTIFF    TextureFormat = "TIFF"
	TextureFormatWEBP    TextureFormat = "WEBP"
)

// ExportOrientation is a value of inputs.
//
// Which axis the front looks along.
//
// The values that there are.
type ExportOrientation string

// Values of ExportOrientation.
const (
	ExportOrientationPlusX  ExportOrientation = "+x"
	ExportOrientationMinusX ExportOrientation = "-x"
	ExportOrientationPlusY  ExportOrientation = "+y"
	ExportOrientationMinusY ExportOrientation = "-y"
)

// FbxPreset is a value of inputs.
//
// Which tool the FBX is made for. Called experimental; `bake_scale` is reported to be known too.
//
// The values known today; others may be right.
type FbxPreset string

// Values of FbxPreset.
const (
	FbxPresetBlender   FbxPreset = "blender"
	FbxPreset3dsmax    FbxPreset = "3dsmax"
	FbxPresetMixamo    FbxPreset = "mixamo"
	FbxPresetBakeScale FbxPreset = "bake_scale"
)

// View is a value of inputs.
//
// Which view; left is the character's own left.
//
// The values that there are.
type View string

// Values of View.
const (
	ViewFront View = "front"
	ViewLeft  View = "left"
	ViewBack  View = "back"
	ViewRight View = "right"
)

// ImageModel is a value of inputs.
//
// The image model. `flux.1_dev`, `z_image` and `midjourney` work from words alone; the `seedream` models are reported
// for the China region, where `seedream_v4` is the default.
//
// The values known today; others may be right.
type ImageModel string

// Values of ImageModel.
const (
	ImageModelFlux1KontextPro            ImageModel = "flux.1_kontext_pro"
	ImageModelFlux1Dev                   ImageModel = "flux.1_dev"
	ImageModelGpt4o                      ImageModel = "gpt_4o"
	ImageModelGptImage1_5                ImageModel = "gpt_image_1.5"
	ImageModelGptImage2                  ImageModel = "gpt_image_2"
	ImageModelMidjourney                 ImageModel = "midjourney"
	ImageModelZImage                     ImageModel = "z_image"
	ImageModelGemini2_5FlashImagePreview ImageModel = "gemini_2.5_flash_image_preview"
	ImageModelGemini3ProImagePreview     ImageModel = "gemini_3_pro_image_preview"
	ImageModelGemini3_1FlashImagePreview ImageModel = "gemini_3.1_flash_image_preview"
	ImageModelSeedreamV4                 ImageModel = "seedream_v4"
	ImageModelSeedreamV5                 ImageModel = "seedream_v5"
)

// LowpolyVersion is a value of inputs.
//
// The low-poly model. The page calls `P-v1.0-20250506` deprecated; it is taken and runs as P-v2.0.
//
// The values known today; others may be right.
type LowpolyVersion string

// Values of LowpolyVersion.
const (
	LowpolyVersionPV2_0_20251225 LowpolyVersion = "P-v2.0-20251225"
	LowpolyVersionPV1_0_20250506 LowpolyVersion = "P-v1.0-20250506"
)

// ModelVersion is a value of inputs.
//
// The generation model: v3.x (H3) has the finest geometry, v2.x (H2) is the default family, Turbo is fast, P1 makes
// clean low-poly meshes with few options. Send one always: defaults move.
//
// The values known today; others may be right.
type ModelVersion string

// Values of ModelVersion.
const (
	ModelVersionV3_1_20260211 ModelVersion = "v3.1-20260211"
	ModelVersionV3_0_20250812 ModelVersion = "v3.0-20250812"
	ModelVersionV2_5_20250123 ModelVersion = "v2.5-20250123"
	// Retired: 2026-08-24.
	ModelVersionV2_0_20240919 ModelVersion = "v2.0-20240919"
	// Retired: 2026-07.
	ModelVersionTurboV1_0_20250506 ModelVersion = "Turbo-v1.0-20250506"
	ModelVersionP1_20260311        ModelVersion = "P1-20260311"
	// Retired: 2026-08-24.
	ModelVersionV1_4_20240625 ModelVersion = "v1.4-20240625"
	// Retired: 2025-11.
	ModelVersionV1_3_20240522 ModelVersion = "v1.3-20240522"
)

// TextureAlignment is a value of inputs.
//
// What wins where image and shape disagree: `original_image` keeps the look of the image and may not fit the shape
// everywhere, `geometry` fits the shape and may drift from the image.
//
// The values that there are.
type TextureAlignment string

// Values of TextureAlignment.
const (
	TextureAlignmentOriginalImage TextureAlignment = "original_image"
	TextureAlignmentGeometry      TextureAlignment = "geometry"
)

// TextureQuality is a value of inputs.
//
// How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost more.
//
// The values known today; others may be right.
type TextureQuality string

// Values of TextureQuality.
const (
	TextureQualityStandard TextureQuality = "standard"
	TextureQualityDetailed TextureQuality = "detailed"
	TextureQualityExtreme  TextureQuality = "extreme"
)

// GeometryQuality is a value of inputs.
//
// `detailed` makes the finest geometry, `standard` balances detail and speed. For v3.x only.
//
// The values known today; others may be right.
type GeometryQuality string

// Values of GeometryQuality.
const (
	GeometryQualityStandard GeometryQuality = "standard"
	GeometryQualityDetailed GeometryQuality = "detailed"
)

// Orientation is a value of inputs.
//
// `align_image` turns the model to face as the image does. Works on textured models.
//
// The values that there are.
type Orientation string

// Values of Orientation.
const (
	OrientationDefault    Orientation = "default"
	OrientationAlignImage Orientation = "align_image"
)

// Compression is a value of inputs.
//
// `geometry` compresses the mesh with meshopt. An empty text is reported to be taken, as if it were absent.
//
// The values that there are.
type Compression string

// Values of Compression.
const (
	CompressionGeometry Compression = "geometry"
	CompressionEmpty    Compression = ""
)

// ModelStyle is a value of inputs.
//
// A look for the whole model. `person:person2cartoon` makes a person a cartoon, `animal:venom` an animal dark, glossy
// and frightening; the four `object:` ones are clay, steampunk with gears, Christmas, and a doll's world; `gold` and
// `ancient_bronze` are metals. No longer documented; today's service ignores it.
//
// The values known today; others may be right.
type ModelStyle string

// Values of ModelStyle.
const (
	ModelStylePersonPerson2cartoon ModelStyle = "person:person2cartoon"
	ModelStyleAnimalVenom          ModelStyle = "animal:venom"
	ModelStyleObjectClay           ModelStyle = "object:clay"
	ModelStyleObjectSteampunk      ModelStyle = "object:steampunk"
	ModelStyleObjectChristmas      ModelStyle = "object:christmas"
	ModelStyleObjectBarbie         ModelStyle = "object:barbie"
	ModelStyleGold                 ModelStyle = "gold"
	ModelStyleAncientBronze        ModelStyle = "ancient_bronze"
)

// CompletionVersion is a value of inputs.
//
// The completion model. An overview page names `P-v2.0-20251225` here too, which is the low-poly model elsewhere.
//
// The values known today; others may be right.
type CompletionVersion string

// Values of CompletionVersion.
const (
	CompletionVersionV1_0_20250506  CompletionVersion = "v1.0-20250506"
	CompletionVersionPV2_0_20251225 CompletionVersion = "P-v2.0-20251225"
)

// SegmentationVersion is a value of inputs.
//
// The segmentation model.
//
// The values known today; others may be right.
type SegmentationVersion string

// Values of SegmentationVersion.
const (
	SegmentationVersionV1_0_20250506 SegmentationVersion = "v1.0-20250506"
)

// MultiviewModelVersion is a value of inputs.
//
// The generation model, as for a model from words or one image, but without Turbo.
//
// The values known today; others may be right.
type MultiviewModelVersion string

// Values of MultiviewModelVersion.
const (
	MultiviewModelVersionV3_1_20260211 MultiviewModelVersion = "v3.1-20260211"
	MultiviewModelVersionV3_0_20250812 MultiviewModelVersion = "v3.0-20250812"
	MultiviewModelVersionV2_5_20250123 MultiviewModelVersion = "v2.5-20250123"
	// Retired: 2026-08-24.
	MultiviewModelVersionV2_0_20240919 MultiviewModelVersion = "v2.0-20240919"
	MultiviewModelVersionP1_20260311   MultiviewModelVersion = "P1-20260311"
	// Retired: 2025-11.
	MultiviewModelVersionV1_4_20240625 MultiviewModelVersion = "v1.4-20240625"
)

// MultiviewMode is a value of inputs.
//
// Which side the third image shows; from the time when v1.4 took three images.
//
// The values that there are.
type MultiviewMode string

// Values of MultiviewMode.
const (
	MultiviewModeLEFT  MultiviewMode = "LEFT"
	MultiviewModeRIGHT MultiviewMode = "RIGHT"
)

// StylizeStyle is a value of inputs.
//
// What it is rebuilt from: `lego` bricks, `voxel` cubes, a `voronoi` net, or `minecraft` blocks, which gives a schematic.
// `keyring`, `fridge_magnet` and `keycap` are reported to be known too.
//
// The values known today; others may be right.
type StylizeStyle string

// Values of StylizeStyle.
const (
	StylizeStyleLego         StylizeStyle = "lego"
	StylizeStyleVoxel        StylizeStyle = "voxel"
	StylizeStyleVoronoi      StylizeStyle = "voronoi"
	StylizeStyleMinecraft    StylizeStyle = "minecraft"
	StylizeStyleKeyring      StylizeStyle = "keyring"
	StylizeStyleFridgeMagnet StylizeStyle = "fridge_magnet"
	StylizeStyleKeycap       StylizeStyle = "keycap"
)

// TextureVersion is a value of inputs.
//
// The texturing model. Use v3.0 for models made with v3.x, v2.5 for those made with v2.5.
//
// The values known today; others may be right.
type TextureVersion string

// Values of TextureVersion.
const (
	TextureVersionV3_0_20250812 TextureVersion = "v3.0-20250812"
	TextureVersionV2_5_20250123 TextureVersion = "v2.5-20250123"
	// Retired: 2025-11.
	TextureVersionV2_0_20240919 TextureVersion = "v2.0-20240919"
)
