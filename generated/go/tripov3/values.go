// Generated from spec/v3: do not edit.

package tripov3

// Names of errors, as APIError.Reason and TaskFailed.Reason tell them.
const (
	// The key is missing, wrong, or of another region.
	ReasonAuthFailed = "auth_failed"
	// The service failed in a way it does not know; with status 401, the key is invalid.
	ReasonServerError = "server_error"
	// The service failed badly; with status 401, there is no Authorization header.
	ReasonServerFatal = "server_fatal"
	// The key is wrong, cut off, or of another region; some deployments answer this instead of 2.
	ReasonKeyInvalid = "key_invalid"
	// The body, the method or the content type is not what the path takes.
	ReasonBodyMalformed = "body_malformed"
	// A parameter is missing, out of range, or does not go with another; or the file token is unknown or too old.
	ReasonParameterInvalid = "parameter_invalid"
	// Too many requests in a short time.
	ReasonRateLimited = "rate_limited"
	// Too many tasks of this group are queued or running.
	ReasonSlotsFull = "slots_full"
	// No task of this key has that id.
	ReasonTaskNotFound = "task_not_found"
	// A parameter is not supported here.
	ReasonParameterUnsupported = "parameter_unsupported"
	// A file is missing, empty, or cannot be fetched.
	ReasonFileEmpty = "file_empty"
	// The service does not take files of this kind here.
	ReasonFileTypeUnsupported = "file_type_unsupported"
	// The input is against the content policy.
	ReasonContentPolicy = "content_policy"
	// There are not enough credits.
	ReasonCreditsShort = "credits_short"
	// The account may not use this priority.
	ReasonPriorityDenied = "priority_denied"
	// This version is not served any more.
	ReasonVersionRetired = "version_retired"
	// This kind of task is not served any more.
	ReasonTypeRetired = "type_retired"
	// This kind of task has no such version.
	ReasonVersionInvalid = "version_invalid"
	// The task waited too long in the queue.
	ReasonQueueTimeout = "queue_timeout"
	// A limit of size is exceeded; which one is not told.
	ReasonSizeLimitOne = "size_limit_one"
	// Another limit of size is exceeded; which one is not told.
	ReasonSizeLimitTwo = "size_limit_two"
	// There is no such path.
	ReasonRouteUnknown = "route_unknown"
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
// `rig_type` but `others`. V2's `v2.0-20250506` is refused. Better send one: the vendor's Rust client tells of requests
// without it that are refused, its Python client of a default.
//
// The values known today; others may be right.
type RigVersion string

// Values of RigVersion.
const (
	RigVersionV3_0_20260909 RigVersion = "v3.0-20260909"
	RigVersionV2_5_20260210 RigVersion = "v2.5-20260210"
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
	RigTypeOthers     RigType = "others"
)

// RigSpec is a value of inputs.
//
// Which skeleton. Only `tripo` can surely be animated here; the others are for tools that know them. `actorcore` is
// typed by the vendor's client without a word.
//
// The values known today; others may be right.
type RigSpec string

// Values of RigSpec.
const (
	RigSpecTripo     RigSpec = "tripo"
	RigSpecMixamo    RigSpec = "mixamo"
	RigSpecUnity     RigSpec = "unity"
	RigSpecUnreal    RigSpec = "unreal"
	RigSpecVrm       RigSpec = "vrm"
	RigSpecActorcore RigSpec = "actorcore"
)

// ConvertFormat is a value of inputs.
//
// The new format. OBJ, STL and 3MF cannot hold a skeleton; 3MF is geometry only and STL has no textures. The service
// takes lower case too; GLB stands in one of the vendor's clients.
//
// The values known today; others may be right.
type ConvertFormat string

// Values of ConvertFormat.
const (
	ConvertFormatGLTF ConvertFormat = "GLTF"
	ConvertFormatUSDZ ConvertFormat = "USDZ"
	ConvertFormatFBX  ConvertFormat = "FBX"
	ConvertFormatOBJ  ConvertFormat = "OBJ"
	ConvertFormatSTL  ConvertFormat = "STL"
	ConvertFormat3MF  ConvertFormat = "3MF"
	ConvertFormatGLB  ConvertFormat = "GLB"
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
// Which axis the front looks along. Leave it where it is when other tasks follow.
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
// Which tool the FBX is made for. Sources differ on whether `bake_scale` is still known.
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

// ReferenceImageModel is a value of inputs.
//
// The image model; as for images from words, but without `seedream_v4`. The names of V2 are refused.
//
// The values known today; others may be right.
type ReferenceImageModel string

// Values of ReferenceImageModel.
const (
	ReferenceImageModelSeedreamV5 ReferenceImageModel = "seedream_v5"
	ReferenceImageModelBanana     ReferenceImageModel = "banana"
	ReferenceImageModelBananaPro  ReferenceImageModel = "banana_pro"
	ReferenceImageModelBanana2    ReferenceImageModel = "banana2"
	// Retired: 2026-10-23.
	ReferenceImageModelChatImage1           ReferenceImageModel = "chat_image_1"
	ReferenceImageModelChatImage1_5         ReferenceImageModel = "chat_image_1.5"
	ReferenceImageModelChatImage2           ReferenceImageModel = "chat_image_2"
	ReferenceImageModelChatImage2_5Flare    ReferenceImageModel = "chat_image_2.5_flare"
	ReferenceImageModelChatImage2_5Sunburst ReferenceImageModel = "chat_image_2.5_sunburst"
)

// ImageQuality is a value of inputs.
//
// How much care the image gets; for `chat_image_2`, and with `xhigh` and `max` for the 2.5 models.
//
// The values known today; others may be right.
type ImageQuality string

// Values of ImageQuality.
const (
	ImageQualityLow    ImageQuality = "low"
	ImageQualityMedium ImageQuality = "medium"
	ImageQualityHigh   ImageQuality = "high"
	ImageQualityXhigh  ImageQuality = "xhigh"
	ImageQualityMax    ImageQuality = "max"
)

// ImageBackground is a value of inputs.
//
// What is behind the subject; for the `chat_image_2.5` models. `transparent` needs `output_format` png.
//
// The values that there are.
type ImageBackground string

// Values of ImageBackground.
const (
	ImageBackgroundAuto        ImageBackground = "auto"
	ImageBackgroundOpaque      ImageBackground = "opaque"
	ImageBackgroundTransparent ImageBackground = "transparent"
)

// AspectRatio is a value of inputs.
//
// Width to height; for the banana models. The four narrow ones are for `banana2`.
//
// The values that there are.
type AspectRatio string

// Values of AspectRatio.
const (
	AspectRatio1_1  AspectRatio = "1:1"
	AspectRatio2_3  AspectRatio = "2:3"
	AspectRatio3_2  AspectRatio = "3:2"
	AspectRatio3_4  AspectRatio = "3:4"
	AspectRatio4_3  AspectRatio = "4:3"
	AspectRatio4_5  AspectRatio = "4:5"
	AspectRatio5_4  AspectRatio = "5:4"
	AspectRatio9_16 AspectRatio = "9:16"
	AspectRatio16_9 AspectRatio = "16:9"
	AspectRatio21_9 AspectRatio = "21:9"
	AspectRatio1_8  AspectRatio = "1:8"
	AspectRatio1_4  AspectRatio = "1:4"
	AspectRatio4_1  AspectRatio = "4:1"
	AspectRatio8_1  AspectRatio = "8:1"
)

// ImageFormat is a value of inputs.
//
// Format of the image.
//
// The values that there are.
type ImageFormat string

// Values of ImageFormat.
const (
	ImageFormatPng  ImageFormat = "png"
	ImageFormatJpeg ImageFormat = "jpeg"
)

// ImageTemplate is a value of inputs.
//
// Name of a ready-made prompt. The full list is not told.
//
// The values known today; others may be right.
type ImageTemplate string

// Values of ImageTemplate.
const (
	ImageTemplateAssetExtraction     ImageTemplate = "asset_extraction"
	ImageTemplateCharacterCompletion ImageTemplate = "character_completion"
	ImageTemplateTPose               ImageTemplate = "t_pose"
	ImageTemplateVariants            ImageTemplate = "variants"
	ImageTemplateFigure              ImageTemplate = "figure"
	ImageTemplateHeadExtraction      ImageTemplate = "head_extraction"
	ImageTemplatePrintClay           ImageTemplate = "print_clay"
	ImageTemplate3DEnhance           ImageTemplate = "3d_enhance"
)

// DecimationVersion is a value of inputs.
//
// The low-poly model. The vendor's client sends V2's names, `P-v2.0-20251225` and `P-v1.0-20250506`, as v2.0 and v1.0.
//
// The values known today; others may be right.
type DecimationVersion string

// Values of DecimationVersion.
const (
	DecimationVersionV3_0 DecimationVersion = "v3.0"
	DecimationVersionV2_0 DecimationVersion = "v2.0"
	DecimationVersionV1_0 DecimationVersion = "v1.0"
)

// DepthKind is a value of inputs.
//
// How the depth is drawn.
//
// The values known today; others may be right.
type DepthKind string

// Values of DepthKind.
const (
	DepthKindGray  DepthKind = "gray"
	DepthKindColor DepthKind = "color"
)

// ModelVersion is a value of inputs.
//
// The generation model, needed in every request: v3.x (H series) has the finest geometry, v2.5 is the family before it,
// P1 and P2 make clean low-poly meshes with few options. The service answers 1004 to the short names of the command line
// (`tripo-v3.1`).
//
// The values known today; others may be right.
type ModelVersion string

// Values of ModelVersion.
const (
	ModelVersionV3_1_20260211 ModelVersion = "v3.1-20260211"
	ModelVersionV3_0_20250812 ModelVersion = "v3.0-20250812"
	ModelVersionV2_5_20250123 ModelVersion = "v2.5-20250123"
	ModelVersionP1_20260311   ModelVersion = "P1-20260311"
	ModelVersionP2_20260801   ModelVersion = "P2-20260801"
)

// TextureQuality is a value of inputs.
//
// How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost more. `fast` has the size
// and the price of `standard`, is quicker, and needs the texture model v3.5.
//
// The values known today; others may be right.
type TextureQuality string

// Values of TextureQuality.
const (
	TextureQualityStandard TextureQuality = "standard"
	TextureQualityDetailed TextureQuality = "detailed"
	TextureQualityExtreme  TextureQuality = "extreme"
	TextureQualityFast     TextureQuality = "fast"
)

// TextureModel is a value of inputs.
//
// The texturing model, whatever the generation model is; chosen to go with it when absent.
//
// The values known today; others may be right.
type TextureModel string

// Values of TextureModel.
const (
	TextureModelV3_5_20260815 TextureModel = "v3.5-20260815"
	TextureModelV3_0_20250812 TextureModel = "v3.0-20250812"
	TextureModelV2_5_20250123 TextureModel = "v2.5-20250123"
)

// GeometryQuality is a value of inputs.
//
// `detailed` makes the finest geometry, `standard` balances detail and speed. For v3.x only; leave it out with P1 and P2.
//
// The values known today; others may be right.
type GeometryQuality string

// Values of GeometryQuality.
const (
	GeometryQualityStandard GeometryQuality = "standard"
	GeometryQualityDetailed GeometryQuality = "detailed"
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

// Orientation is a value of inputs.
//
// `align_image` turns the model to face as the image does.
//
// The values that there are.
type Orientation string

// Values of Orientation.
const (
	OrientationDefault    Orientation = "default"
	OrientationAlignImage Orientation = "align_image"
)

// CompletionMode is a value of inputs.
//
// `ai_completion` makes what was hidden, `quick_cap` only closes the cut and costs less.
//
// The values that there are.
type CompletionMode string

// Values of CompletionMode.
const (
	CompletionModeAiCompletion CompletionMode = "ai_completion"
	CompletionModeQuickCap     CompletionMode = "quick_cap"
)

// CompletionVersion is a value of inputs.
//
// The completion model.
//
// The values known today; others may be right.
type CompletionVersion string

// Values of CompletionVersion.
const (
	CompletionVersionV1_0_20250506 CompletionVersion = "v1.0-20250506"
)

// SegmentationVersion is a value of inputs.
//
// The segmentation model.
//
// The values known today; others may be right.
type SegmentationVersion string

// Values of SegmentationVersion.
const (
	SegmentationVersionV2_0_20260430 SegmentationVersion = "v2.0-20260430"
	SegmentationVersionV1_0_20250506 SegmentationVersion = "v1.0-20250506"
)

// SegmentationGranularity is a value of inputs.
//
// How small the parts are. For v2.0 only.
//
// The values that there are.
type SegmentationGranularity string

// Values of SegmentationGranularity.
const (
	SegmentationGranularitySimple   SegmentationGranularity = "simple"
	SegmentationGranularityBalanced SegmentationGranularity = "balanced"
	SegmentationGranularityDetailed SegmentationGranularity = "detailed"
)

// SmartSegmentType is a value of inputs.
//
// What `input` is.
//
// The values that there are.
type SmartSegmentType string

// Values of SmartSegmentType.
const (
	SmartSegmentTypeModel SmartSegmentType = "model"
	SmartSegmentTypeImage SmartSegmentType = "image"
)

// SmartSegmentGranularity is a value of inputs.
//
// How small the parts are.
//
// The values that there are.
type SmartSegmentGranularity string

// Values of SmartSegmentGranularity.
const (
	SmartSegmentGranularityCoarse SmartSegmentGranularity = "coarse"
	SmartSegmentGranularityMedium SmartSegmentGranularity = "medium"
	SmartSegmentGranularityFine   SmartSegmentGranularity = "fine"
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

// WordsImageModel is a value of inputs.
//
// The image model. `chat_image_1` is served until 2026-10-23, `chat_image_1.5` until 2026-12-01. The names of V2 are
// refused; `flux.*`, `z_image` and `midjourney` have no successor.
//
// The values known today; others may be right.
type WordsImageModel string

// Values of WordsImageModel.
const (
	WordsImageModelSeedreamV4 WordsImageModel = "seedream_v4"
	WordsImageModelSeedreamV5 WordsImageModel = "seedream_v5"
	WordsImageModelBanana     WordsImageModel = "banana"
	WordsImageModelBananaPro  WordsImageModel = "banana_pro"
	WordsImageModelBanana2    WordsImageModel = "banana2"
	// Retired: 2026-10-23.
	WordsImageModelChatImage1           WordsImageModel = "chat_image_1"
	WordsImageModelChatImage1_5         WordsImageModel = "chat_image_1.5"
	WordsImageModelChatImage2           WordsImageModel = "chat_image_2"
	WordsImageModelChatImage2_5Flare    WordsImageModel = "chat_image_2.5_flare"
	WordsImageModelChatImage2_5Sunburst WordsImageModel = "chat_image_2.5_sunburst"
)

// TextureVersion is a value of inputs.
//
// The texturing model. Its default was v2.5 on V2.
//
// The values known today; others may be right.
type TextureVersion string

// Values of TextureVersion.
const (
	TextureVersionV3_5_20260815 TextureVersion = "v3.5-20260815"
	TextureVersionV3_0_20250812 TextureVersion = "v3.0-20250812"
	TextureVersionV2_5_20250123 TextureVersion = "v2.5-20250123"
)
