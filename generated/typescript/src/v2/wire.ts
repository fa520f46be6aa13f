// Generated from spec/v2: do not edit.

export interface paths {
  "/task": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a task
     * @description Starts a task and answers with its id at once. Credits are frozen now, settled on success and returned on failure.
     *     Nothing makes two equal requests one task: a request that is sent twice is paid twice. The body may have 20 MB.
     *     Fields that a task type does not know are ignored, so a misspelt one has no effect and no error.
     */
    post: operations["createTask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/task/{task_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a task
     * @description The task as it stands. Every read of a finished task gives fresh URLs of its files; a URL works for about five
     *     minutes and needs no key. Only the key that created a task can read it. Read every two to five seconds at most.
     *     A task that failed is a good answer: look at `status` and `error_code`. Accounts of the China region may be set to
     *     delete outputs some ten minutes after success: download at once.
     */
    get: operations["getTask"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/task/batch": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read several tasks
     * @description Up to 100 tasks at once. Not in the public docs; whether ids of other keys count as missed is not known.
     */
    post: operations["getTasks"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/upload": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload an image (older)
     * @deprecated
     * @description The older direct upload; `/upload/sts` is the one that the pages describe today. At most 10 a second. BMP and TIFF
     *     are reported to be taken here too.
     */
    post: operations["uploadFile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/upload/sts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload an image
     * @description Sends one image through the API and answers with a token for `file_token`. PNG, JPEG or WebP, 20 to 6000 pixels a
     *     side, better above 256, at most 20 MB, at most 10 a second. Models go to storage with `/upload/sts/token`.
     */
    post: operations["uploadImage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/upload/sts/token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get credentials for storage
     * @description Temporary credentials to put one file into the vendor's storage with any S3 client: region `us-west-2`, bucket, key
     *     and session token as answered. How long they last is not told. Outside the US, or above 100 KB, the accelerated
     *     endpoint `https://s3-accelerate.amazonaws.com` is advised. Then name the file as `object`: `bucket` is
     *     `resource_bucket`, `key` is `resource_uri`. The only way for models, and the advised one for images. In the China
     *     region the storage is another vendor's.
     */
    post: operations["createUploadToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user/balance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the balance
     * @description Credits of the API wallet; those of the vendor's web studio are another wallet.
     */
    get: operations["getBalance"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description The answer to a creation. */
    CreatedTaskAnswer: {
      /** @constant */
      code: 0;
      data: components["schemas"]["CreatedTask"];
    };
    /** @description What creation answers. */
    CreatedTask: {
      /** @description Keep it before anything else; V2 cannot list tasks. */
      task_id: string;
    };
    /** @description The answer to reading a task. */
    TaskAnswer: {
      /** @constant */
      code: 0;
      data: components["schemas"]["Task"];
    };
    /** @description Tasks to read. */
    TaskIds: {
      /** @description At most 100 ids. */
      task_ids: string[];
    };
    /** @description The answer to reading several tasks. */
    TasksAnswer: {
      /** @constant */
      code: 0;
      data: components["schemas"]["TasksFound"];
    };
    /** @description Several tasks. */
    TasksFound: {
      /** @description Tasks by id. */
      tasks: {
        [key: string]: components["schemas"]["Task"];
      };
      /** @description Ids that were not found. */
      missed: string[];
    };
    /** @description One image. */
    ImageUploadForm: {
      /** @description The bytes of the image. */
      file: string;
    };
    /** @description The answer to a direct upload. */
    UploadAnswer: {
      /** @constant */
      code: 0;
      data: components["schemas"]["UploadedImage"];
    };
    /** @description An image that tasks can read. */
    UploadedImage: {
      /** @description Goes into `file_token`. */
      image_token: string;
    };
    /** @description What is going to be uploaded. */
    UploadTokenRequest: {
      format: components["schemas"]["UploadFormat"];
    };
    /**
     * @description The kind of the file. Write `jpeg`, not `jpg`.
     * @enum {string}
     */
    UploadFormat: "webp" | "jpeg" | "png" | "glb" | "obj" | "fbx" | "stl";
    /** @description The answer to asking for credentials. */
    UploadTokenAnswer: {
      /** @constant */
      code: 0;
      data: components["schemas"]["UploadToken"];
    };
    /** @description Temporary credentials to put one file into the vendor's storage. */
    UploadToken: {
      /** @description Host of the storage. */
      s3_host: string;
      /** @description The bucket, normally `tripo-data`. */
      resource_bucket: string;
      /** @description The key to write to. */
      resource_uri: string;
      /** @description Session token of the credentials. */
      session_token: string;
      /** @description Access key id. */
      sts_ak: string;
      /** @description Secret access key. */
      sts_sk: string;
    };
    /** @description The answer to asking for the balance. */
    BalanceAnswer: {
      /** @constant */
      code: 0;
      data: components["schemas"]["AccountBalance"];
    };
    /** @description Credits of the API wallet. They need not be whole numbers. */
    AccountBalance: {
      /** @description Credits that can be spent. */
      balance: number;
      /** @description Credits held for tasks that are not final. */
      frozen: number;
    };
    /** @description What a refused request answers. The HTTP status is set too; tell errors apart by `code`. */
    ErrorBody: {
      /** @description What went wrong, as a number of the error catalogue. */
      code: number;
      /** @description What went wrong. */
      message: string;
      /** @description What to do about it; may be absent. */
      suggestion?: string;
    };
    /**
     * Check for rigging
     * @description Tells whether a model can be rigged, and as what. Free, takes seconds. `riggable` is advice: rigging may be tried all
     *     the same.
     */
    AnimatePrerigcheckInput: {
      /**
       * @description Selects this task type. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "animate_prerigcheck";
      /** @description The model to check; any task that made one. */
      original_model_task_id: string;
      model_version?: components["schemas"]["PrerigcheckVersion"];
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description The checking model. Stands in overviews and examples, not in the list of parameters.
     * @enum {string}
     */
    PrerigcheckVersion: "v2.0-20250506" | "v1.0-20240301" | (string & {});
    /**
     * @description What a finished animate_prerigcheck gives; no model.
     * @example {
     *       "riggable": true,
     *       "rig_type": "biped"
     *     }
     */
    AnimatePrerigcheckOutput: {
      /** @description Whether rigging will probably work. */
      riggable?: boolean;
      rig_type?: components["schemas"]["FoundRigType"];
      topology?: components["schemas"]["FoundTopology"];
    };
    /** @description What it is; goes into `rig_type` of `animate_rig`. `others` is reported for models that cannot be rigged. */
    FoundRigType: "biped" | "quadruped" | "hexapod" | "octopod" | "avian" | "serpentine" | "aquatic" | "others" | (string & {});
    /** @description What an older check told instead of `rig_type`. */
    FoundTopology: "bip" | "quad" | (string & {});
    /**
     * Animate model
     * @description Puts one or several ready-made clips onto a rigged model; each costs credits. What works on a rig depends on its
     *     version and creature, see `animation`.
     */
    AnimateRetargetInput: {
      /**
       * @description Selects this task type. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "animate_retarget";
      /** @description The rig. */
      original_model_task_id: string;
      animation?: components["schemas"]["AnimationPreset"];
      /** @description One to five clips, instead of `animation`. */
      animations?: components["schemas"]["AnimationPreset"][];
      out_format?: components["schemas"]["RigFormat"];
      /**
       * @description Bake the motion into keyframes. For GLB only.
       * @default true
       */
      bake_animation?: boolean;
      /**
       * @description Put the mesh beside the clip. Off makes a much smaller file.
       * @default true
       */
      export_with_geometry?: boolean;
      /**
       * @description Move without leaving the spot.
       * @default false
       */
      animate_in_place?: boolean;
      /** @description Render a video of the model. Not documented. */
      render_video?: boolean;
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description What a finished animate_retarget gives.
     * @example {
     *       "model": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260220/9e8d/model.glb?Signature=example"
     *     }
     */
    AnimateRetargetOutput: {
      /**
       * Format: uri
       * @description The animated model, GLB or FBX as asked.
       */
      model?: string;
    };
    /**
     * Rig model
     * @description Gives a model a skeleton. `v1.0-20240301`, the default, rigs bipeds only: take `v2.5-20260210` for what else
     *     `animate_prerigcheck` found.
     */
    AnimateRigInput: {
      /**
       * @description Selects this task type. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "animate_rig";
      /** @description The model to rig; any task that made one. */
      original_model_task_id: string;
      out_format?: components["schemas"]["RigFormat"];
      model_version?: components["schemas"]["RigVersion"];
      rig_type?: components["schemas"]["RigType"];
      topology?: components["schemas"]["RigTopology"];
      spec?: components["schemas"]["RigSpec"];
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description What the model is, as `animate_prerigcheck` found it.
     * @default biped
     * @enum {string}
     */
    RigType: "biped" | "quadruped" | "hexapod" | "octopod" | "avian" | "serpentine" | "aquatic" | (string & {});
    /**
     * @description Which skeleton. Only `tripo` can surely be animated here; `mixamo` is for tools that know it.
     * @default tripo
     * @enum {string}
     */
    RigSpec: "tripo" | "mixamo";
    /**
     * @description Two legs or four, from the time before `rig_type`.
     * @enum {string}
     */
    RigTopology: "bip" | "quad";
    /**
     * @description What a finished animate_rig gives.
     * @example {
     *       "model": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260220/1a2b/model.glb?Signature=example"
     *     }
     */
    AnimateRigOutput: {
      /**
       * Format: uri
       * @description The model with a skeleton, GLB or FBX as asked.
       */
      model?: string;
    };
    /**
     * Convert model
     * @description Puts a model into another format, and can remesh, resize and repack it on the way. Takes a few seconds, about a
     *     minute with `quad`. A remesh loses skeleton and clips.
     */
    ConvertModelInput: {
      /**
       * @description Selects this task type. The pages' examples say `conversion`, which is wrong. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "convert_model";
      /** @description The model to convert. A converted one can be put into another `format`, with no other option. */
      original_model_task_id: string;
      format: components["schemas"]["ConvertFormat"];
      /**
       * @description Remesh to quads.
       * @default false
       */
      quad?: boolean;
      /**
       * @description Make the new mesh symmetric. Needs `quad`.
       * @default false
       */
      force_symmetry?: boolean;
      /**
       * @description Upper bound of faces: quads with `quad`, else triangles.
       * @default 10000
       */
      face_limit?: number;
      /**
       * @description Flatten the bottom so that the model stands.
       * @default false
       */
      flatten_bottom?: boolean;
      /**
       * @description How far from the bottom it flattens. Needs `flatten_bottom`; the range is not told.
       * @default 0.01
       */
      flatten_bottom_threshold?: number;
      /** @description Side of the textures in pixels. 2048 by default, 4096 for sources of v2.0 and newer; meant to go below, though up to 8192 was seen to work. */
      texture_size?: number;
      texture_format?: components["schemas"]["TextureFormat"];
      /**
       * @description Put the pivot to the middle of the bottom.
       * @default false
       */
      pivot_to_center_bottom?: boolean;
      /**
       * @description Scales the model.
       * @default 1
       */
      scale_factor?: number;
      /**
       * @description Keep skeleton and clips of the source.
       * @default true
       */
      with_animation?: boolean;
      /**
       * @description Pack the UV islands of all parts into one layout.
       * @default false
       */
      pack_uv?: boolean;
      /**
       * @description Bake the effects of advanced materials into the base textures.
       * @default true
       */
      bake?: boolean;
      /** @description Parts to export, all when absent. */
      part_names?: string[];
      /**
       * @description Move without leaving the spot. Does nothing if retargeting did it.
       * @default false
       */
      animate_in_place?: boolean;
      /**
       * @description Write vertex colours. For OBJ and GLTF.
       * @default false
       */
      export_vertex_colors?: boolean;
      export_orientation?: components["schemas"]["ExportOrientation"];
      fbx_preset?: components["schemas"]["FbxPreset"];
      /** @description Not documented. */
      assemble_animation?: boolean;
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description The new format. OBJ, STL and 3MF cannot hold a skeleton; 3MF is geometry only and STL has no textures. OBJ arrives as
     *     a ZIP file.
     * @enum {string}
     */
    ConvertFormat: "GLTF" | "USDZ" | "FBX" | "OBJ" | "STL" | "3MF";
    /**
     * @description Format of the textures, JPEG by default and PNG for FBX.
     * @enum {string}
     */
    TextureFormat: "BMP" | "DPX" | "HDR" | "JPEG" | "OPEN_EXR" | "PNG" | "TARGA" | "TIFF" | "WEBP";
    /**
     * @description Which axis the front looks along.
     * @default +x
     * @enum {string}
     */
    ExportOrientation: "+x" | "-x" | "+y" | "-y";
    /**
     * @description Which tool the FBX is made for. Called experimental; `bake_scale` is reported to be known too.
     * @default blender
     * @enum {string}
     */
    FbxPreset: "blender" | "3dsmax" | "mixamo" | "bake_scale" | (string & {});
    /**
     * @description What a finished convert_model gives.
     * @example {
     *       "model": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260220/f00d/model.fbx?Signature=example"
     *     }
     */
    ConvertModelOutput: {
      /**
       * Format: uri
       * @description The converted model.
       */
      model?: string;
    };
    /**
     * Edit view images
     * @description Redraws some of the four views of a view set, each by its own prompt. Takes a few seconds.
     */
    EditMultiviewImageInput: {
      /**
       * @description Selects this task type. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "edit_multiview_image";
      /** @description The view set to edit. A set that was edited already is reported to be refused. */
      original_task_id: string;
      /** @description What to change, one entry per view, each view once. */
      prompts: components["schemas"]["ViewEdit"][];
      /** @description The image model. Not documented for this task type. */
      model_version?: components["schemas"]["ImageModel"];
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /** @description A change of one view. */
    ViewEdit: {
      view: components["schemas"]["View"];
      /** @description What to change, at most 1024 characters, without emoji. */
      prompt: string;
    };
    /**
     * @description Which view; left is the character's own left.
     * @enum {string}
     */
    View: "front" | "left" | "back" | "right";
    /**
     * @description What a finished edit_multiview_image gives. Read each view with care, the views that were not edited may be missing.
     * @example {
     *       "generate_multiview_image": {
     *         "front_view_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260420/d2c7/front.png?Signature=example",
     *         "left_view_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260420/d2c7/left.png?Signature=example",
     *         "back_view_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260420/d2c7/back.png?Signature=example",
     *         "right_view_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260420/d2c7/right.png?Signature=example"
     *       }
     *     }
     */
    EditMultiviewImageOutput: {
      generate_multiview_image?: components["schemas"]["MultiviewImages"];
    };
    /**
     * Generate image
     * @description Draws an image from words, images or both, with a model of your choice. Takes a few seconds.
     */
    GenerateImageInput: {
      /**
       * @description Selects this task type. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "generate_image";
      /**
       * @description What to draw, in any language, at most 1024 characters (about 100 words), without emoji. `image[1]`, `image[2]` and
       *     so on stand for the entries of `files`. May be left out with a `template`.
       */
      prompt?: string;
      model_version?: components["schemas"]["ImageModel"];
      /** @description An image to start from. */
      file?: components["schemas"]["FileInput"];
      /** @description Several images to draw from, at most 4 with `flux.1_kontext_pro`, 10 with `gpt_4o` and Gemini 2.5. */
      files?: components["schemas"]["FileInput"][];
      /**
       * @description Put the object into a T-pose and keep its main features.
       * @default false
       */
      t_pose?: boolean;
      /**
       * @description Turn a sketch into a rendered image.
       * @default false
       */
      sketch_to_render?: boolean;
      /**
       * @description Name of a ready-made prompt, put before yours; its images join the references. `t-pose` and `3d-enhance` are
       *     known, the full list is not.
       */
      template?: string;
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description What a finished generate_image gives.
     * @example {
     *       "generated_image": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260220/c41e/generated_image.png?Signature=example"
     *     }
     */
    GenerateImageOutput: {
      /**
       * Format: uri
       * @description The image.
       */
      generated_image?: string;
    };
    /**
     * Generate view images
     * @description Draws the front, left, back and right view of what an image shows, for `multiview_to_model`. Takes a few seconds.
     */
    GenerateMultiviewImageInput: {
      /**
       * @description Selects this task type. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "generate_multiview_image";
      /** @description The image to draw views of, best a front view. */
      file: components["schemas"]["FileInput"];
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description What a finished generate_multiview_image gives.
     * @example {
     *       "generate_multiview_image": {
     *         "front_view_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260420/91ab/front.png?Signature=example",
     *         "left_view_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260420/91ab/left.png?Signature=example",
     *         "back_view_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260420/91ab/back.png?Signature=example",
     *         "right_view_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260420/91ab/right.png?Signature=example"
     *       }
     *     }
     */
    GenerateMultiviewImageOutput: {
      generate_multiview_image?: components["schemas"]["MultiviewImages"];
    };
    /**
     * Smart low-poly
     * @description Rebuilds a model with few faces and clean topology. Takes up to some minutes. Simple shapes work best. A skeleton and its
     *     clips are lost, so rig last.
     */
    HighpolyToLowpolyInput: {
      /**
       * @description Selects this task type. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "highpoly_to_lowpoly";
      /** @description The model to rebuild. */
      original_model_task_id: string;
      model_version?: components["schemas"]["LowpolyVersion"];
      /**
       * @description Quads instead of triangles. The file is FBX then.
       * @default false
       */
      quad?: boolean;
      /**
       * @description Parts to rebuild, the whole model when empty. Names are the node names in the GLB of a segmentation; no answer lists them.
       * @default []
       */
      part_names?: string[];
      /** @description Upper bound of faces, 500 to 20000, with `quad` 500 to 10000. The service picks one when it is absent. */
      face_limit?: number;
      /**
       * @description Bake the textures of the model onto the new mesh.
       * @default true
       */
      bake?: boolean;
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description The low-poly model. The page calls `P-v1.0-20250506` deprecated; it is taken and runs as P-v2.0.
     * @default P-v2.0-20251225
     * @enum {string}
     */
    LowpolyVersion: "P-v2.0-20251225" | "P-v1.0-20250506" | (string & {});
    /**
     * @description What a finished highpoly_to_lowpoly gives; FBX with `quad`.
     * @example {
     *       "model": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260220/c0de/model.glb?Signature=example"
     *     }
     */
    HighpolyToLowpolyOutput: {
      /**
       * Format: uri
       * @description The low-poly model.
       */
      model?: string;
    };
    /**
     * Image to model
     * @description Makes a 3D model from one image. Takes about one to ten minutes after queueing.
     */
    ImageToModelInput: {
      /**
       * @description Selects this task type. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "image_to_model";
      /** @description The image to build from. */
      file: components["schemas"]["FileInput"];
      model_version?: components["schemas"]["ModelVersion"];
      /**
       * @description Seed of the geometry, random when absent. From v2.0 on, equal seeds give equal shapes; the same `model_seed` with
       *     another `texture_seed` gives the same shape in other clothes.
       */
      model_seed?: number;
      /**
       * @description Improve the image first. Takes longer.
       * @default false
       */
      enable_image_autofix?: boolean;
      /**
       * @description Upper bound of faces. When it is absent the service picks what suits the shape, and 10000 with `quad`.
       *     Each version has a ceiling, above which the service clamps without a word.
       */
      face_limit?: number;
      /**
       * @description Make a texture. Off only if `pbr` is off too, since PBR maps need one.
       * @default true
       */
      texture?: boolean;
      /**
       * @description Make PBR maps. While this is true, `texture` counts as true and is billed.
       * @default true
       */
      pbr?: boolean;
      /** @description Seed of the texture, random when absent. Equal seeds give equal textures. */
      texture_seed?: number;
      texture_alignment?: components["schemas"]["TextureAlignment"];
      texture_quality?: components["schemas"]["TextureQuality"];
      geometry_quality?: components["schemas"]["GeometryQuality"];
      /**
       * @description Scale the model to its size in the real world, in metres. Works on textured models. The size is kept as a transform
       *     of the scene, and becomes part of the mesh when the model is converted, rigged or animated.
       * @default false
       */
      auto_size?: boolean;
      orientation?: components["schemas"]["Orientation"];
      /**
       * @description Quads instead of triangles. The file is FBX then.
       * @default false
       */
      quad?: boolean;
      compress?: components["schemas"]["Compression"];
      /**
       * @description A low-poly mesh with topology as if made by hand. Simple shapes work best; complex ones may fail.
       * @default false
       */
      smart_low_poly?: boolean;
      /**
       * @description A model in parts that can be edited one by one. Needs `texture` and `pbr` off, and no `quad`.
       * @default false
       */
      generate_parts?: boolean;
      /**
       * @description Unwrap UVs now. Off is faster and makes a smaller file; texturing unwraps them later.
       * @default true
       */
      export_uv?: boolean;
      style?: components["schemas"]["ModelStyle"];
      /** @description Give the views that were made on the way. Not documented. */
      return_multiview?: boolean;
      /** @description Render a sequence of images of the model. Not documented. */
      render_sequence?: boolean;
      /** @description Render a video of the model. Not documented. */
      render_video?: boolean;
      /** @description Check whether the model can be printed; needs an entitlement of the account. Not documented. */
      check_printable?: boolean;
      /** @description An image whose style is taken on. Not documented. */
      style_image?: components["schemas"]["FileInput"];
      /** @description Not documented; its values are not known. */
      mode?: string;
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description What a finished image_to_model gives. As most clients read it: `pbr_model` with PBR maps, `model` with a plain texture,
     *     `base_model` without one. GLB, or FBX with `quad`.
     * @example {
     *       "pbr_model": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260220/a7d3/pbr_model.glb?Signature=example",
     *       "rendered_image": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260220/a7d3/rendered_image.webp?Signature=example"
     *     }
     */
    ImageToModelOutput: {
      /**
       * Format: uri
       * @description The model.
       */
      model?: string;
      /**
       * Format: uri
       * @description The model without texture.
       */
      base_model?: string;
      /**
       * Format: uri
       * @description The model with PBR maps.
       */
      pbr_model?: string;
      /**
       * Format: uri
       * @description A picture of it.
       */
      rendered_image?: string;
    };
    /**
     * Import model
     * @description Makes a model of yours a task that others can start from. Free, takes a few seconds. The file goes to storage first:
     *     ask for an upload token, put it there, and name bucket and key here. A GLB must hold all its data itself; a `.gltf`
     *     with separate files cannot be imported.
     */
    ImportModelInput: {
      /**
       * @description Selects this task type. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "import_model";
      /** @description The model in storage: GLB, OBJ, FBX or STL, at most 150 MB. */
      file: components["schemas"]["ModelFileInput"];
      /** @description The service puts its own value here. */
      model_version?: string;
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description What a finished import_model gives.
     * @example {
     *       "model": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260220/3c7a/model.glb?Signature=example"
     *     }
     */
    ImportModelOutput: {
      /**
       * Format: uri
       * @description The model.
       */
      model?: string;
    };
    /**
     * Complete mesh
     * @description Closes the parts of a segmentation where they were cut. Takes up to some minutes. The result can become low-poly or be rigged,
     *     but neither textured nor converted.
     */
    MeshCompletionInput: {
      /**
       * @description Selects this task type. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "mesh_completion";
      /** @description The segmentation. */
      original_model_task_id: string;
      /** @description Parts to complete, all when absent. Names are the node names in the GLB of the segmentation; no answer lists them. */
      part_names?: string[];
      model_version?: components["schemas"]["CompletionVersion"];
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description The completion model. An overview page names `P-v2.0-20251225` here too, which is the low-poly model elsewhere.
     * @default v1.0-20250506
     * @enum {string}
     */
    CompletionVersion: "v1.0-20250506" | "P-v2.0-20251225" | (string & {});
    /**
     * @description What a finished mesh_completion gives.
     * @example {
     *       "model": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260220/77b9/model.glb?Signature=example"
     *     }
     */
    MeshCompletionOutput: {
      /**
       * Format: uri
       * @description The model with whole parts.
       */
      model?: string;
    };
    /**
     * Segment mesh
     * @description Cuts a model into parts by shape and kind. Takes some minutes. The parts are nodes of the GLB; their names are what
     *     `part_names` of other tasks means, and no answer lists them. A skeleton and its clips are lost, so rig last.
     */
    MeshSegmentationInput: {
      /**
       * @description Selects this task type. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "mesh_segmentation";
      /** @description The model to cut. */
      original_model_task_id: string;
      model_version?: components["schemas"]["SegmentationVersion"];
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description The segmentation model.
     * @default v1.0-20250506
     * @enum {string}
     */
    SegmentationVersion: "v1.0-20250506" | (string & {});
    /**
     * @description What a finished mesh_segmentation gives.
     * @example {
     *       "model": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260220/4fd1/model.glb?Signature=example"
     *     }
     */
    MeshSegmentationOutput: {
      /**
       * Format: uri
       * @description The model in parts.
       */
      model?: string;
    };
    /**
     * Multiview to model
     * @description Makes a 3D model from two to four views of one object, taken at 0, 90, 180 and 270 degrees, or from a finished view set.
     *     The views should show the same object in the same state. Takes about one to ten minutes after queueing.
     */
    MultiviewToModelInput: {
      /**
       * @description Selects this task type. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "multiview_to_model";
      /**
       * @description Four views: front, left, back, right, where left is the character's own left. The front is needed, and one more;
       *     `{}` or `null` skips a view.
       */
      files?: components["schemas"]["ViewSlot"][];
      /** @description A finished view set, instead of `files`. */
      original_task_id?: string;
      model_version?: components["schemas"]["MultiviewModelVersion"];
      /**
       * @description Seed of the geometry, random when absent. From v2.0 on, equal seeds give equal shapes; the same `model_seed` with
       *     another `texture_seed` gives the same shape in other clothes.
       */
      model_seed?: number;
      /**
       * @description Improve the images first. Takes longer.
       * @default false
       */
      enable_image_autofix?: boolean;
      /**
       * @description Upper bound of faces. When it is absent the service picks what suits the shape, and 10000 with `quad`.
       *     Each version has a ceiling, above which the service clamps without a word.
       */
      face_limit?: number;
      /**
       * @description Make a texture. Off only if `pbr` is off too, since PBR maps need one.
       * @default true
       */
      texture?: boolean;
      /**
       * @description Make PBR maps. While this is true, `texture` counts as true and is billed.
       * @default true
       */
      pbr?: boolean;
      /** @description Seed of the texture, random when absent. Equal seeds give equal textures. */
      texture_seed?: number;
      texture_alignment?: components["schemas"]["TextureAlignment"];
      texture_quality?: components["schemas"]["TextureQuality"];
      geometry_quality?: components["schemas"]["GeometryQuality"];
      /**
       * @description Scale the model to its size in the real world, in metres. Works on textured models. The size is kept as a transform
       *     of the scene, and becomes part of the mesh when the model is converted, rigged or animated.
       * @default false
       */
      auto_size?: boolean;
      orientation?: components["schemas"]["Orientation"];
      /**
       * @description Quads instead of triangles. The file is FBX then.
       * @default false
       */
      quad?: boolean;
      compress?: components["schemas"]["Compression"];
      /**
       * @description A low-poly mesh with topology as if made by hand. Simple shapes work best; complex ones may fail.
       * @default false
       */
      smart_low_poly?: boolean;
      /**
       * @description A model in parts that can be edited one by one. Needs `texture` and `pbr` off, and no `quad`.
       * @default false
       */
      generate_parts?: boolean;
      /**
       * @description Unwrap UVs now. Off is faster and makes a smaller file; texturing unwraps them later.
       * @default true
       */
      export_uv?: boolean;
      style?: components["schemas"]["ModelStyle"];
      /** @description Give the views that were made on the way. Not documented. */
      return_multiview?: boolean;
      /** @description Render a sequence of images of the model. Not documented. */
      render_sequence?: boolean;
      /** @description Render a video of the model. Not documented. */
      render_video?: boolean;
      /** @description Check whether the model can be printed; needs an entitlement of the account. Not documented. */
      check_printable?: boolean;
      /** @description An image whose style is taken on. Not documented. */
      style_image?: components["schemas"]["FileInput"];
      mode?: components["schemas"]["MultiviewMode"];
      /**
       * @description Take the views as drawn without perspective.
       * @default false
       */
      orthographic_projection?: boolean;
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description Which side the third image shows; from the time when v1.4 took three images.
     * @enum {string}
     */
    MultiviewMode: "LEFT" | "RIGHT";
    /**
     * @description What a finished multiview_to_model gives. As most clients read it: `pbr_model` with PBR maps, `model` with a plain texture,
     *     `base_model` without one. GLB, or FBX with `quad`.
     * @example {
     *       "pbr_model": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260220/a7d3/pbr_model.glb?Signature=example",
     *       "rendered_image": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260220/a7d3/rendered_image.webp?Signature=example"
     *     }
     */
    MultiviewToModelOutput: {
      /**
       * Format: uri
       * @description The model.
       */
      model?: string;
      /**
       * Format: uri
       * @description The model without texture.
       */
      base_model?: string;
      /**
       * Format: uri
       * @description The model with PBR maps.
       */
      pbr_model?: string;
      /**
       * Format: uri
       * @description A picture of it.
       */
      rendered_image?: string;
    };
    /**
     * Refine model
     * @description Works a draft of the 1.x models out. Takes about two minutes. Drafts can hardly be made any more: the versions that
     *     make them are retired.
     */
    RefineModelInput: {
      /**
       * @description Selects this task type. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "refine_model";
      /** @description The draft, made with a `model_version` below v2.0. A refined model cannot be refined again. */
      draft_model_task_id: string;
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description What a finished refine_model gives.
     * @example {
     *       "model": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20250110/b2c4/model.glb?Signature=example",
     *       "rendered_image": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20250110/b2c4/rendered_image.webp?Signature=example"
     *     }
     */
    RefineModelOutput: {
      /**
       * Format: uri
       * @description The refined model.
       */
      model?: string;
      /**
       * Format: uri
       * @description A picture of it.
       */
      rendered_image?: string;
    };
    /**
     * Stylize model
     * @description Rebuilds a model from bricks, voxels or cells. Takes a few seconds.
     */
    StylizeModelInput: {
      /**
       * @description Selects this task type. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "stylize_model";
      /** @description The model to rebuild. */
      original_model_task_id: string;
      style: components["schemas"]["StylizeStyle"];
      /**
       * @description How fine the blocks are, 32 to 128. For `minecraft` only.
       * @default 80
       */
      block_size?: number;
      /** @description Not documented; needs an entitlement of the account. Its type is not known. */
      vxc?: boolean | number | string;
      /** @description Render a picture too. Not documented. */
      render_image?: boolean;
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description What it is rebuilt from: `lego` bricks, `voxel` cubes, a `voronoi` net, or `minecraft` blocks, which gives a schematic.
     *     `keyring`, `fridge_magnet` and `keycap` are reported to be known too.
     * @enum {string}
     */
    StylizeStyle: "lego" | "voxel" | "voronoi" | "minecraft" | "keyring" | "fridge_magnet" | "keycap" | (string & {});
    /**
     * @description What a finished stylize_model gives; a `.schem` file for `minecraft`.
     * @example {
     *       "model": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260220/5b6c/model.glb?Signature=example"
     *     }
     */
    StylizeModelOutput: {
      /**
       * Format: uri
       * @description The rebuilt model.
       */
      model?: string;
    };
    /**
     * Text to image
     * @description Draws an image from words. Its URL may be the `file` of an image or model task. Takes a few seconds.
     */
    TextToImageInput: {
      /**
       * @description Selects this task type. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "text_to_image";
      /** @description What to make, in any language, at most 1024 characters (about 100 words), without emoji. */
      prompt: string;
      /** @description What to stay away from, at most 255 characters. */
      negative_prompt?: string;
      /** @description Tolerated; which values do anything is not known. `generate_image` is the task to choose a model with. */
      model_version?: string;
      /** @description An image whose style is taken on. Not documented. */
      style_image?: components["schemas"]["FileInput"];
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description What a finished text_to_image gives.
     * @example {
     *       "generated_image": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260220/6f0c/generated_image.jpg?Signature=example"
     *     }
     */
    TextToImageOutput: {
      /**
       * Format: uri
       * @description The image.
       */
      generated_image?: string;
    };
    /**
     * Text to model
     * @description Makes a 3D model from a description in words. Takes about one to ten minutes after queueing.
     */
    TextToModelInput: {
      /**
       * @description Selects this task type. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "text_to_model";
      /**
       * @description What to make, in any language, at most 1024 characters (about 100 words), without emoji. An older page lets
       *     characters take a pose by a suffix: `T-pose` or `A-pose`, or `T-pose:1:1:1:1:9` with ratios of head height, head
       *     width, leg height and arm length, and the span of the legs (0 to 15, may be left out).
       */
      prompt: string;
      /** @description What to stay away from, at most 255 characters. */
      negative_prompt?: string;
      model_version?: components["schemas"]["ModelVersion"];
      /** @description Seed of what is imagined from the prompt, random when absent. */
      image_seed?: number;
      /**
       * @description Seed of the geometry, random when absent. From v2.0 on, equal seeds give equal shapes; the same `model_seed` with
       *     another `texture_seed` gives the same shape in other clothes.
       */
      model_seed?: number;
      /**
       * @description Upper bound of faces. When it is absent the service picks what suits the shape, and 10000 with `quad`.
       *     Each version has a ceiling, above which the service clamps without a word.
       */
      face_limit?: number;
      /**
       * @description Make a texture. Off only if `pbr` is off too, since PBR maps need one.
       * @default true
       */
      texture?: boolean;
      /**
       * @description Make PBR maps. While this is true, `texture` counts as true and is billed.
       * @default true
       */
      pbr?: boolean;
      /** @description Seed of the texture, random when absent. Equal seeds give equal textures. */
      texture_seed?: number;
      texture_quality?: components["schemas"]["TextureQuality"];
      geometry_quality?: components["schemas"]["GeometryQuality"];
      /**
       * @description Scale the model to its size in the real world, in metres. Works on textured models. The size is kept as a transform
       *     of the scene, and becomes part of the mesh when the model is converted, rigged or animated.
       * @default false
       */
      auto_size?: boolean;
      /**
       * @description Quads instead of triangles. The file is FBX then.
       * @default false
       */
      quad?: boolean;
      compress?: components["schemas"]["Compression"];
      /**
       * @description A low-poly mesh with topology as if made by hand. Simple shapes work best; complex ones may fail.
       * @default false
       */
      smart_low_poly?: boolean;
      /**
       * @description A model in parts that can be edited one by one. Needs `texture` and `pbr` off, and no `quad`.
       * @default false
       */
      generate_parts?: boolean;
      /**
       * @description Unwrap UVs now. Off is faster and makes a smaller file; texturing unwraps them later.
       * @default true
       */
      export_uv?: boolean;
      style?: components["schemas"]["ModelStyle"];
      /** @description Give the views that were made on the way. Not documented. */
      return_multiview?: boolean;
      /** @description Render a sequence of images of the model. Not documented. */
      render_sequence?: boolean;
      /** @description Render a video of the model. Not documented. */
      render_video?: boolean;
      /** @description Check whether the model can be printed; needs an entitlement of the account. Not documented. */
      check_printable?: boolean;
      /** @description An image whose style is taken on. Not documented. */
      style_image?: components["schemas"]["FileInput"];
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description What a finished text_to_model gives. As most clients read it: `pbr_model` with PBR maps, `model` with a plain texture,
     *     `base_model` without one. GLB, or FBX with `quad`.
     * @example {
     *       "pbr_model": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260220/a7d3/pbr_model.glb?Signature=example",
     *       "rendered_image": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260220/a7d3/rendered_image.webp?Signature=example"
     *     }
     */
    TextToModelOutput: {
      /**
       * Format: uri
       * @description The model.
       */
      model?: string;
      /**
       * Format: uri
       * @description The model without texture.
       */
      base_model?: string;
      /**
       * Format: uri
       * @description The model with PBR maps.
       */
      pbr_model?: string;
      /**
       * Format: uri
       * @description A picture of it.
       */
      rendered_image?: string;
    };
    /**
     * Texture model
     * @description Makes new textures for a model, renews its PBR maps, or upscales what it has. To texture and to segment a model,
     *     texture it first. FBX when the source is made of quads or an imported FBX.
     */
    TextureModelInput: {
      /**
       * @description Selects this task type. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "texture_model";
      /** @description The model to texture, made with v2.0 or newer, Turbo or P1. */
      original_model_task_id: string;
      texture_prompt?: components["schemas"]["TexturePrompt"];
      /**
       * @description Make a new texture. Off with `pbr` on: only new PBR maps. Off with `pbr` off: upscale what is there.
       * @default true
       */
      texture?: boolean;
      /**
       * @description Make PBR maps.
       * @default true
       */
      pbr?: boolean;
      /** @description Seed of the texture, random when absent. Equal seeds give equal textures. */
      texture_seed?: number;
      texture_alignment?: components["schemas"]["TextureAlignment"];
      texture_quality?: components["schemas"]["TextureQuality"];
      /** @description Parts to texture, all when absent. Names are the node names in the GLB of a segmentation; no answer lists them. */
      part_names?: string[];
      compress?: components["schemas"]["Compression"];
      model_version?: components["schemas"]["TextureVersion"];
      /**
       * @description Bake the effects of advanced materials into the base textures.
       * @default true
       */
      bake?: boolean;
      /** @description A seed; what it does here is not told. */
      model_seed?: number;
      /** @description Give the views that were made on the way. Not documented. */
      return_multiview?: boolean;
      /** @description Not documented; neither its type nor its meaning is known. */
      asset_map?: string;
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description The texturing model. Use v3.0 for models made with v3.x, v2.5 for those made with v2.5.
     * @default v2.5-20250123
     * @enum {string}
     */
    TextureVersion: "v3.0-20250812" | "v2.5-20250123" | "v2.0-20240919" | (string & {});
    /**
     * @description What a finished texture_model gives.
     * @example {
     *       "pbr_model": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260220/e90f/pbr_model.glb?Signature=example",
     *       "rendered_image": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260220/e90f/rendered_image.webp?Signature=example"
     *     }
     */
    TextureModelOutput: {
      /**
       * Format: uri
       * @description The textured model.
       */
      model?: string;
      /**
       * Format: uri
       * @description The model with PBR maps.
       */
      pbr_model?: string;
      /**
       * Format: uri
       * @description A picture of it.
       */
      rendered_image?: string;
    };
    /** @description The input of any task type that createTask creates. */
    CreateTaskBody:
      | components["schemas"]["AnimatePrerigcheckInput"]
      | components["schemas"]["AnimateRetargetInput"]
      | components["schemas"]["AnimateRigInput"]
      | components["schemas"]["ConvertModelInput"]
      | components["schemas"]["EditMultiviewImageInput"]
      | components["schemas"]["GenerateImageInput"]
      | components["schemas"]["GenerateMultiviewImageInput"]
      | components["schemas"]["HighpolyToLowpolyInput"]
      | components["schemas"]["ImageToModelInput"]
      | components["schemas"]["ImportModelInput"]
      | components["schemas"]["MeshCompletionInput"]
      | components["schemas"]["MeshSegmentationInput"]
      | components["schemas"]["MultiviewToModelInput"]
      | components["schemas"]["RefineModelInput"]
      | components["schemas"]["StylizeModelInput"]
      | components["schemas"]["TextToImageInput"]
      | components["schemas"]["TextToModelInput"]
      | components["schemas"]["TextureModelInput"];
    /** @description A finished check for rigging task. */
    AnimatePrerigcheckTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type: "animate_prerigcheck";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input: Record<string, never>;
      output: components["schemas"]["AnimatePrerigcheckOutput"];
      /** @description 0 while queued, then up to 100; meaningless after a failure. */
      progress: number;
      /** @description When it was created, in Unix seconds. */
      create_time: number;
      /** @description What it cost, known when it is final; 0 after a failure. */
      consumed_credit?: number;
      /** @description Place in the queue, -1 when it is not queued. */
      queuing_num?: number;
      /** @description Estimated seconds left, -1 when it is final. */
      running_left_time?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words; rarely sent. */
      error_msg?: string;
    };
    /** @description A finished animate model task. */
    AnimateRetargetTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type: "animate_retarget";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input: Record<string, never>;
      output: components["schemas"]["AnimateRetargetOutput"];
      /** @description 0 while queued, then up to 100; meaningless after a failure. */
      progress: number;
      /** @description When it was created, in Unix seconds. */
      create_time: number;
      /** @description What it cost, known when it is final; 0 after a failure. */
      consumed_credit?: number;
      /** @description Place in the queue, -1 when it is not queued. */
      queuing_num?: number;
      /** @description Estimated seconds left, -1 when it is final. */
      running_left_time?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words; rarely sent. */
      error_msg?: string;
    };
    /** @description A finished rig model task. */
    AnimateRigTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type: "animate_rig";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input: Record<string, never>;
      output: components["schemas"]["AnimateRigOutput"];
      /** @description 0 while queued, then up to 100; meaningless after a failure. */
      progress: number;
      /** @description When it was created, in Unix seconds. */
      create_time: number;
      /** @description What it cost, known when it is final; 0 after a failure. */
      consumed_credit?: number;
      /** @description Place in the queue, -1 when it is not queued. */
      queuing_num?: number;
      /** @description Estimated seconds left, -1 when it is final. */
      running_left_time?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words; rarely sent. */
      error_msg?: string;
    };
    /** @description A finished convert model task. */
    ConvertModelTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type: "convert_model";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input: Record<string, never>;
      output: components["schemas"]["ConvertModelOutput"];
      /** @description 0 while queued, then up to 100; meaningless after a failure. */
      progress: number;
      /** @description When it was created, in Unix seconds. */
      create_time: number;
      /** @description What it cost, known when it is final; 0 after a failure. */
      consumed_credit?: number;
      /** @description Place in the queue, -1 when it is not queued. */
      queuing_num?: number;
      /** @description Estimated seconds left, -1 when it is final. */
      running_left_time?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words; rarely sent. */
      error_msg?: string;
    };
    /** @description A finished edit view images task. */
    EditMultiviewImageTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type: "edit_multiview_image";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input: Record<string, never>;
      output: components["schemas"]["EditMultiviewImageOutput"];
      /** @description 0 while queued, then up to 100; meaningless after a failure. */
      progress: number;
      /** @description When it was created, in Unix seconds. */
      create_time: number;
      /** @description What it cost, known when it is final; 0 after a failure. */
      consumed_credit?: number;
      /** @description Place in the queue, -1 when it is not queued. */
      queuing_num?: number;
      /** @description Estimated seconds left, -1 when it is final. */
      running_left_time?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words; rarely sent. */
      error_msg?: string;
    };
    /** @description A finished generate image task. */
    GenerateImageTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type: "generate_image";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input: Record<string, never>;
      output: components["schemas"]["GenerateImageOutput"];
      /** @description 0 while queued, then up to 100; meaningless after a failure. */
      progress: number;
      /** @description When it was created, in Unix seconds. */
      create_time: number;
      /** @description What it cost, known when it is final; 0 after a failure. */
      consumed_credit?: number;
      /** @description Place in the queue, -1 when it is not queued. */
      queuing_num?: number;
      /** @description Estimated seconds left, -1 when it is final. */
      running_left_time?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words; rarely sent. */
      error_msg?: string;
    };
    /** @description A finished generate view images task. */
    GenerateMultiviewImageTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type: "generate_multiview_image";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input: Record<string, never>;
      output: components["schemas"]["GenerateMultiviewImageOutput"];
      /** @description 0 while queued, then up to 100; meaningless after a failure. */
      progress: number;
      /** @description When it was created, in Unix seconds. */
      create_time: number;
      /** @description What it cost, known when it is final; 0 after a failure. */
      consumed_credit?: number;
      /** @description Place in the queue, -1 when it is not queued. */
      queuing_num?: number;
      /** @description Estimated seconds left, -1 when it is final. */
      running_left_time?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words; rarely sent. */
      error_msg?: string;
    };
    /** @description A finished smart low-poly task. */
    HighpolyToLowpolyTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type: "highpoly_to_lowpoly";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input: Record<string, never>;
      output: components["schemas"]["HighpolyToLowpolyOutput"];
      /** @description 0 while queued, then up to 100; meaningless after a failure. */
      progress: number;
      /** @description When it was created, in Unix seconds. */
      create_time: number;
      /** @description What it cost, known when it is final; 0 after a failure. */
      consumed_credit?: number;
      /** @description Place in the queue, -1 when it is not queued. */
      queuing_num?: number;
      /** @description Estimated seconds left, -1 when it is final. */
      running_left_time?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words; rarely sent. */
      error_msg?: string;
    };
    /** @description A finished image to model task. */
    ImageToModelTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type: "image_to_model";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input: Record<string, never>;
      output: components["schemas"]["ImageToModelOutput"];
      /** @description 0 while queued, then up to 100; meaningless after a failure. */
      progress: number;
      /** @description When it was created, in Unix seconds. */
      create_time: number;
      /** @description What it cost, known when it is final; 0 after a failure. */
      consumed_credit?: number;
      /** @description Place in the queue, -1 when it is not queued. */
      queuing_num?: number;
      /** @description Estimated seconds left, -1 when it is final. */
      running_left_time?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words; rarely sent. */
      error_msg?: string;
    };
    /** @description A finished import model task. */
    ImportModelTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type: "import_model";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input: Record<string, never>;
      output: components["schemas"]["ImportModelOutput"];
      /** @description 0 while queued, then up to 100; meaningless after a failure. */
      progress: number;
      /** @description When it was created, in Unix seconds. */
      create_time: number;
      /** @description What it cost, known when it is final; 0 after a failure. */
      consumed_credit?: number;
      /** @description Place in the queue, -1 when it is not queued. */
      queuing_num?: number;
      /** @description Estimated seconds left, -1 when it is final. */
      running_left_time?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words; rarely sent. */
      error_msg?: string;
    };
    /** @description A finished complete mesh task. */
    MeshCompletionTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type: "mesh_completion";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input: Record<string, never>;
      output: components["schemas"]["MeshCompletionOutput"];
      /** @description 0 while queued, then up to 100; meaningless after a failure. */
      progress: number;
      /** @description When it was created, in Unix seconds. */
      create_time: number;
      /** @description What it cost, known when it is final; 0 after a failure. */
      consumed_credit?: number;
      /** @description Place in the queue, -1 when it is not queued. */
      queuing_num?: number;
      /** @description Estimated seconds left, -1 when it is final. */
      running_left_time?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words; rarely sent. */
      error_msg?: string;
    };
    /** @description A finished segment mesh task. */
    MeshSegmentationTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type: "mesh_segmentation";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input: Record<string, never>;
      output: components["schemas"]["MeshSegmentationOutput"];
      /** @description 0 while queued, then up to 100; meaningless after a failure. */
      progress: number;
      /** @description When it was created, in Unix seconds. */
      create_time: number;
      /** @description What it cost, known when it is final; 0 after a failure. */
      consumed_credit?: number;
      /** @description Place in the queue, -1 when it is not queued. */
      queuing_num?: number;
      /** @description Estimated seconds left, -1 when it is final. */
      running_left_time?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words; rarely sent. */
      error_msg?: string;
    };
    /** @description A finished multiview to model task. */
    MultiviewToModelTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type: "multiview_to_model";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input: Record<string, never>;
      output: components["schemas"]["MultiviewToModelOutput"];
      /** @description 0 while queued, then up to 100; meaningless after a failure. */
      progress: number;
      /** @description When it was created, in Unix seconds. */
      create_time: number;
      /** @description What it cost, known when it is final; 0 after a failure. */
      consumed_credit?: number;
      /** @description Place in the queue, -1 when it is not queued. */
      queuing_num?: number;
      /** @description Estimated seconds left, -1 when it is final. */
      running_left_time?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words; rarely sent. */
      error_msg?: string;
    };
    /** @description A finished refine model task. */
    RefineModelTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type: "refine_model";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input: Record<string, never>;
      output: components["schemas"]["RefineModelOutput"];
      /** @description 0 while queued, then up to 100; meaningless after a failure. */
      progress: number;
      /** @description When it was created, in Unix seconds. */
      create_time: number;
      /** @description What it cost, known when it is final; 0 after a failure. */
      consumed_credit?: number;
      /** @description Place in the queue, -1 when it is not queued. */
      queuing_num?: number;
      /** @description Estimated seconds left, -1 when it is final. */
      running_left_time?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words; rarely sent. */
      error_msg?: string;
    };
    /** @description A finished stylize model task. */
    StylizeModelTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type: "stylize_model";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input: Record<string, never>;
      output: components["schemas"]["StylizeModelOutput"];
      /** @description 0 while queued, then up to 100; meaningless after a failure. */
      progress: number;
      /** @description When it was created, in Unix seconds. */
      create_time: number;
      /** @description What it cost, known when it is final; 0 after a failure. */
      consumed_credit?: number;
      /** @description Place in the queue, -1 when it is not queued. */
      queuing_num?: number;
      /** @description Estimated seconds left, -1 when it is final. */
      running_left_time?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words; rarely sent. */
      error_msg?: string;
    };
    /** @description A finished text to image task. */
    TextToImageTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type: "text_to_image";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input: Record<string, never>;
      output: components["schemas"]["TextToImageOutput"];
      /** @description 0 while queued, then up to 100; meaningless after a failure. */
      progress: number;
      /** @description When it was created, in Unix seconds. */
      create_time: number;
      /** @description What it cost, known when it is final; 0 after a failure. */
      consumed_credit?: number;
      /** @description Place in the queue, -1 when it is not queued. */
      queuing_num?: number;
      /** @description Estimated seconds left, -1 when it is final. */
      running_left_time?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words; rarely sent. */
      error_msg?: string;
    };
    /** @description A finished text to model task. */
    TextToModelTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type: "text_to_model";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input: Record<string, never>;
      output: components["schemas"]["TextToModelOutput"];
      /** @description 0 while queued, then up to 100; meaningless after a failure. */
      progress: number;
      /** @description When it was created, in Unix seconds. */
      create_time: number;
      /** @description What it cost, known when it is final; 0 after a failure. */
      consumed_credit?: number;
      /** @description Place in the queue, -1 when it is not queued. */
      queuing_num?: number;
      /** @description Estimated seconds left, -1 when it is final. */
      running_left_time?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words; rarely sent. */
      error_msg?: string;
    };
    /** @description A finished texture model task. */
    TextureModelTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type: "texture_model";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input: Record<string, never>;
      output: components["schemas"]["TextureModelOutput"];
      /** @description 0 while queued, then up to 100; meaningless after a failure. */
      progress: number;
      /** @description When it was created, in Unix seconds. */
      create_time: number;
      /** @description What it cost, known when it is final; 0 after a failure. */
      consumed_credit?: number;
      /** @description Place in the queue, -1 when it is not queued. */
      queuing_num?: number;
      /** @description Estimated seconds left, -1 when it is final. */
      running_left_time?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words; rarely sent. */
      error_msg?: string;
    };
    /** @description A task that is queued, running, failed, or in a status that nobody has heard of yet. */
    UnfinishedTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /** @description The task type. */
      type: string;
      /** @description Where the task stands: ongoing or failed. A status that is not listed is an ongoing one. */
      status: string;
      /** @description The request, echoed; its shape varies. */
      input: Record<string, never>;
      /** @description Empty until success. */
      output: Record<string, never>;
      /** @description 0 while queued, then up to 100; meaningless after a failure. */
      progress: number;
      /** @description When it was created, in Unix seconds. */
      create_time: number;
      /** @description What it cost, known when it is final; 0 after a failure. */
      consumed_credit?: number;
      /** @description Place in the queue, -1 when it is not queued. */
      queuing_num?: number;
      /** @description Estimated seconds left, -1 when it is final. */
      running_left_time?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words; rarely sent. */
      error_msg?: string;
    };
    /** @description A task as it stands: one variant per finished task type, and one for every other status. */
    Task:
      | components["schemas"]["AnimatePrerigcheckTask"]
      | components["schemas"]["AnimateRetargetTask"]
      | components["schemas"]["AnimateRigTask"]
      | components["schemas"]["ConvertModelTask"]
      | components["schemas"]["EditMultiviewImageTask"]
      | components["schemas"]["GenerateImageTask"]
      | components["schemas"]["GenerateMultiviewImageTask"]
      | components["schemas"]["HighpolyToLowpolyTask"]
      | components["schemas"]["ImageToModelTask"]
      | components["schemas"]["ImportModelTask"]
      | components["schemas"]["MeshCompletionTask"]
      | components["schemas"]["MeshSegmentationTask"]
      | components["schemas"]["MultiviewToModelTask"]
      | components["schemas"]["RefineModelTask"]
      | components["schemas"]["StylizeModelTask"]
      | components["schemas"]["TextToImageTask"]
      | components["schemas"]["TextToModelTask"]
      | components["schemas"]["TextureModelTask"]
      | components["schemas"]["UnfinishedTask"];
    /**
     * @description A clip. `preset:<name>` works on every biped rig, `preset:<creature>:<name>` on v2.x rigs of that creature,
     *     `preset:biped:<name>` on v1.0 rigs, and on v2.x rigs where the same clip exists without `biped:`.
     * @enum {string}
     */
    AnimationPreset:
      | "preset:idle"
      | "preset:walk"
      | "preset:run"
      | "preset:dive"
      | "preset:climb"
      | "preset:jump"
      | "preset:slash"
      | "preset:shoot"
      | "preset:hurt"
      | "preset:fall"
      | "preset:turn"
      | "preset:quadruped:walk"
      | "preset:hexapod:walk"
      | "preset:octopod:walk"
      | "preset:serpentine:march"
      | "preset:aquatic:march"
      | "preset:biped:afraid"
      | "preset:biped:agree"
      | "preset:biped:angry_01"
      | "preset:biped:angry_02"
      | "preset:biped:angry_03"
      | "preset:biped:basketball_shot"
      | "preset:biped:bow"
      | "preset:biped:box_01"
      | "preset:biped:box_02"
      | "preset:biped:box_03"
      | "preset:biped:cast_a_spell"
      | "preset:biped:cheer"
      | "preset:biped:chop"
      | "preset:biped:clap"
      | "preset:biped:climb"
      | "preset:biped:complain_01"
      | "preset:biped:complain_02"
      | "preset:biped:cross_body_crunch"
      | "preset:biped:crossover_dribble"
      | "preset:biped:cry"
      | "preset:biped:dance_01"
      | "preset:biped:dance_02"
      | "preset:biped:dance_03"
      | "preset:biped:dance_04"
      | "preset:biped:dance_05"
      | "preset:biped:dance_06"
      | "preset:biped:defeat_02"
      | "preset:biped:defeat_03"
      | "preset:biped:depressed"
      | "preset:biped:dig"
      | "preset:biped:dive"
      | "preset:biped:dribble"
      | "preset:biped:fall"
      | "preset:biped:fire"
      | "preset:biped:flee_01"
      | "preset:biped:flee_02"
      | "preset:biped:flip"
      | "preset:biped:fold_arms"
      | "preset:biped:football_catch"
      | "preset:biped:football_save"
      | "preset:biped:football_pass"
      | "preset:biped:freaky"
      | "preset:biped:frightened"
      | "preset:biped:front_kick_01"
      | "preset:biped:front_kick_02"
      | "preset:biped:frustrated_01"
      | "preset:biped:frustrated_02"
      | "preset:biped:golf"
      | "preset:biped:greet_01"
      | "preset:biped:greet_02"
      | "preset:biped:greet_03"
      | "preset:biped:greet_04"
      | "preset:biped:heart_pose"
      | "preset:biped:hit_to_body_01"
      | "preset:biped:hit_to_body_02"
      | "preset:biped:hit_to_head"
      | "preset:biped:hit_to_side"
      | "preset:biped:hit_to_stomach"
      | "preset:biped:hug"
      | "preset:biped:hurt"
      | "preset:biped:idle"
      | "preset:biped:jump_down"
      | "preset:biped:jump"
      | "preset:biped:jump_rope_01"
      | "preset:biped:jump_rope_02"
      | "preset:biped:laugh_01"
      | "preset:biped:laugh_02"
      | "preset:biped:lift_heavy"
      | "preset:biped:look_around"
      | "preset:biped:make_a_call_01"
      | "preset:biped:make_a_call_02"
      | "preset:biped:pitch_baseball"
      | "preset:biped:play_mobile_game"
      | "preset:biped:play_video_game"
      | "preset:biped:press-up"
      | "preset:biped:run_upstairs"
      | "preset:biped:run"
      | "preset:biped:scared_01"
      | "preset:biped:scared_02"
      | "preset:biped:scratch"
      | "preset:biped:shoot"
      | "preset:biped:shovel"
      | "preset:biped:sing_01"
      | "preset:biped:sing_02"
      | "preset:biped:sing_03"
      | "preset:biped:sing_04"
      | "preset:biped:sit"
      | "preset:biped:slash"
      | "preset:biped:sob"
      | "preset:biped:standing_relax"
      | "preset:biped:surf"
      | "preset:biped:swagger"
      | "preset:biped:swim"
      | "preset:biped:turn"
      | "preset:biped:victory_celebration"
      | "preset:biped:volleyball"
      | "preset:biped:wait"
      | "preset:biped:walk"
      | "preset:biped:warm_up"
      | "preset:biped:wave_goodbye_01"
      | "preset:biped:wave_goodbye_02"
      | (string & {});
    /**
     * @description Format of the file.
     * @default glb
     * @enum {string}
     */
    RigFormat: "glb" | "fbx";
    /**
     * @description The rigging model. `v1.0-20240301` rigs bipeds and has the large list of presets; `v2.5-20260210` rigs every
     *     `rig_type`. `v2.0-20250506` runs as v2.5.
     * @default v1.0-20240301
     * @enum {string}
     */
    RigVersion: "v2.5-20260210" | "v2.0-20250506" | "v1.0-20240301" | (string & {});
    /**
     * @description The image model. `flux.1_dev`, `z_image` and `midjourney` work from words alone; the `seedream` models are reported
     *     for the China region, where `seedream_v4` is the default.
     * @default flux.1_kontext_pro
     * @enum {string}
     */
    ImageModel:
      | "flux.1_kontext_pro"
      | "flux.1_dev"
      | "gpt_4o"
      | "gpt_image_1.5"
      | "gpt_image_2"
      | "midjourney"
      | "z_image"
      | "gemini_2.5_flash_image_preview"
      | "gemini_3_pro_image_preview"
      | "gemini_3.1_flash_image_preview"
      | "seedream_v4"
      | "seedream_v5"
      | (string & {});
    /** @description A file in the vendor's storage, as the answer of the upload token names it. */
    FileObject: {
      /** @description `resource_bucket` of the upload token, normally `tripo-data`. */
      bucket: string;
      /** @description `resource_uri` of the upload token. */
      key: string;
    };
    /**
     * @description An image, named by exactly one of `url`, `file_token` and `object`.
     *     PNG, JPEG or WebP (by `url`: PNG or JPEG), 20 to 6000 pixels a side, better above 256, at most 20 MB.
     */
    FileInput: {
      /** @description The file's extension, such as `png` or `glb`. The service does not check it; send it all the same. */
      type?: string;
      /** @description What a direct upload answered as `image_token`. Reported to work for about a day. */
      file_token?: string;
      /** @description Where the service can fetch the file itself. PNG or JPEG, at most 20 MB. */
      url?: string;
      object?: components["schemas"]["FileObject"];
    };
    /**
     * @description The generation model: v3.x (H3) has the finest geometry, v2.x (H2) is the default family, Turbo is fast, P1 makes
     *     clean low-poly meshes with few options. Send one always: defaults move.
     * @default v2.5-20250123
     * @enum {string}
     */
    ModelVersion:
      | "v3.1-20260211"
      | "v3.0-20250812"
      | "v2.5-20250123"
      | "v2.0-20240919"
      | "Turbo-v1.0-20250506"
      | "P1-20260311"
      | "v1.4-20240625"
      | "v1.3-20240522"
      | (string & {});
    /**
     * @description What wins where image and shape disagree: `original_image` keeps the look of the image and may not fit the shape
     *     everywhere, `geometry` fits the shape and may drift from the image.
     * @default original_image
     * @enum {string}
     */
    TextureAlignment: "original_image" | "geometry";
    /**
     * @description How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost more.
     * @default standard
     * @enum {string}
     */
    TextureQuality: "standard" | "detailed" | "extreme" | (string & {});
    /**
     * @description `detailed` makes the finest geometry, `standard` balances detail and speed. For v3.x only.
     * @default standard
     * @enum {string}
     */
    GeometryQuality: "standard" | "detailed" | (string & {});
    /**
     * @description `align_image` turns the model to face as the image does. Works on textured models.
     * @default default
     * @enum {string}
     */
    Orientation: "default" | "align_image";
    /**
     * @description `geometry` compresses the mesh with meshopt. An empty text is reported to be taken, as if it were absent.
     * @enum {string}
     */
    Compression: "geometry" | "";
    /**
     * @description A look for the whole model. `person:person2cartoon` makes a person a cartoon, `animal:venom` an animal dark, glossy
     *     and frightening; the four `object:` ones are clay, steampunk with gears, Christmas, and a doll's world; `gold` and
     *     `ancient_bronze` are metals. No longer documented; today's service ignores it.
     * @enum {string}
     */
    ModelStyle:
      | "person:person2cartoon"
      | "animal:venom"
      | "object:clay"
      | "object:steampunk"
      | "object:christmas"
      | "object:barbie"
      | "gold"
      | "ancient_bronze"
      | (string & {});
    /** @description A model file in the vendor's storage, brought there with the credentials of an upload token. At most 150 MB. */
    ModelFileInput: {
      /** @description The file's extension, such as `png` or `glb`. The service does not check it; send it all the same. */
      type?: string;
      object: components["schemas"]["FileObject"];
    };
    /** @description One view of a set of four, or an empty slot: `{}`, `null`, or an object without a reference. Otherwise as any image. */
    ViewSlot: {
      /** @description The file's extension, such as `png` or `glb`. The service does not check it; send it all the same. */
      type?: string;
      /** @description What a direct upload answered as `image_token`. Reported to work for about a day. */
      file_token?: string;
      /** @description Where the service can fetch the file itself. PNG or JPEG, at most 20 MB. */
      url?: string;
      object?: components["schemas"]["FileObject"];
    } | null;
    /**
     * @description The generation model, as for a model from words or one image, but without Turbo.
     * @default v2.5-20250123
     * @enum {string}
     */
    MultiviewModelVersion:
      | "v3.1-20260211"
      | "v3.0-20250812"
      | "v2.5-20250123"
      | "v2.0-20240919"
      | "P1-20260311"
      | "v1.4-20240625"
      | (string & {});
    /**
     * @description What the texture is made from: at most one of `text`, `image` and `images`. May be left out for models that the API
     *     generated. Imports, segmentations and low-poly models have no image of their own, so give them `text`.
     */
    TexturePrompt: {
      /** @description What the surface should look like. */
      text?: string;
      /** @description An image of how it should look. */
      image?: components["schemas"]["FileInput"];
      /** @description Four views: front, left, back, right. The front is needed, and one more; the others may be empty slots. */
      images?: components["schemas"]["ViewSlot"][];
      /** @description An image whose style the texture takes on; reported to act beside `text` only. */
      style_image?: components["schemas"]["FileInput"];
    };
    /** @description The four views. Left is the character's own left. */
    MultiviewImages: {
      /**
       * Format: uri
       * @description The front.
       */
      front_view_url?: string;
      /**
       * Format: uri
       * @description The left side.
       */
      left_view_url?: string;
      /**
       * Format: uri
       * @description The back.
       */
      back_view_url?: string;
      /**
       * Format: uri
       * @description The right side.
       */
      right_view_url?: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: {
    /**
     * @description Names this request to the vendor's support, on success and on failure.
     * @example 0d2b7a36-8a43-4a6d-9a55-0f6f3b8a1c11
     */
    TraceId: string;
    /**
     * @description Seconds to wait before the next try.
     * @example 5
     */
    RetryAfter: number;
    /**
     * @description How many more tasks of the group may be queued or running. Reported, so it may be absent.
     * @example 9
     */
    ParallelismRemain: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  createTask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The input of the task; `type` selects its shape. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateTaskBody"];
      };
    };
    responses: {
      /** @description The task was created. */
      200: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-ParallelismLimit-Remain": components["headers"]["ParallelismRemain"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreatedTaskAnswer"];
        };
      };
      /** @description The request was refused. */
      400: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The key is missing or not known here. */
      401: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The account may not do this. */
      403: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description What the request names was not found. */
      404: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description Too much at once. */
      429: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-ParallelismLimit-Remain": components["headers"]["ParallelismRemain"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The service failed. */
      500: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  getTask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id that creation answered.
         * @example 1ec04ced-4b87-44f6-a296-beee80777941
         */
        task_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The task as it stands. */
      200: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TaskAnswer"];
        };
      };
      /** @description The key is missing or not known here. */
      401: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description What the request names was not found. */
      404: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description Too much at once. */
      429: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-ParallelismLimit-Remain": components["headers"]["ParallelismRemain"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The service failed. */
      500: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  getTasks: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The ids. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["TaskIds"];
      };
    };
    responses: {
      /** @description The tasks by id, and the ids that were not found. */
      200: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TasksAnswer"];
        };
      };
      /** @description The request was refused. */
      400: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The key is missing or not known here. */
      401: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description Too much at once. */
      429: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-ParallelismLimit-Remain": components["headers"]["ParallelismRemain"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The service failed. */
      500: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  uploadFile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The image as the part `file`. */
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["ImageUploadForm"];
      };
    };
    responses: {
      /** @description The image is there. */
      200: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UploadAnswer"];
        };
      };
      /** @description The request was refused. */
      400: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The key is missing or not known here. */
      401: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description Too much at once. */
      429: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-ParallelismLimit-Remain": components["headers"]["ParallelismRemain"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The service failed. */
      500: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  uploadImage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The image as the part `file`. */
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["ImageUploadForm"];
      };
    };
    responses: {
      /** @description The image is there. */
      200: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UploadAnswer"];
        };
      };
      /** @description The request was refused. */
      400: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The key is missing or not known here. */
      401: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description Too much at once. */
      429: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-ParallelismLimit-Remain": components["headers"]["ParallelismRemain"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The service failed. */
      500: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  createUploadToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The kind of the file. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["UploadTokenRequest"];
      };
    };
    responses: {
      /** @description The credentials. */
      200: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UploadTokenAnswer"];
        };
      };
      /** @description The request was refused. */
      400: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The key is missing or not known here. */
      401: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The account may not do this. */
      403: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description Too much at once. */
      429: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-ParallelismLimit-Remain": components["headers"]["ParallelismRemain"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The service failed. */
      500: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  getBalance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The balance. */
      200: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BalanceAnswer"];
        };
      };
      /** @description The key is missing or not known here. */
      401: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description Too much at once. */
      429: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-ParallelismLimit-Remain": components["headers"]["ParallelismRemain"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The service failed. */
      500: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
}
