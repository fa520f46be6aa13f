// Generated from spec/v3: do not edit.

export interface paths {
  "/animations/rig-check": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Check for rigging
     * @description Tells whether a model can be rigged, and as what. Free, takes seconds. `riggable` is advice: rigging may be tried all
     *     the same.
     */
    post: operations["rigCheck"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/animations/retarget": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Animate model
     * @description Puts one or several ready-made clips onto a rigged model; each costs credits. What works on a rig depends on its
     *     version and creature, see `animation`.
     */
    post: operations["retargetAnimation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/animations/rig": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Rig model
     * @description Gives a model a skeleton. `v1.0-20240301`, the default, rigs bipeds only: take `v2.5-20260210` for what else
     *     `animate_prerigcheck` found. A file needs no import.
     */
    post: operations["rigModel"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/models/convert": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Convert model
     * @description Puts a model into another format, and can remesh, resize and repack it on the way. Takes a few seconds, about a
     *     minute with `quad`. A remesh loses skeleton and clips.
     */
    post: operations["convertModel"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/generation/edit-multiview": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Edit view images
     * @description Redraws some of the four views of a view set, each by its own prompt. Takes a few seconds.
     */
    post: operations["editMultiview"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/generation/image-to-image": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Image to image
     * @description Draws an image from one or several others. Images from words alone are made by `text_to_image`. Takes a few seconds.
     */
    post: operations["imageToImage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/generation/image-to-multiview": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Generate view images
     * @description Draws the front, left, back and right view of what an image shows, for `multiview_to_model`. Takes a few seconds.
     */
    post: operations["imageToMultiview"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mesh/decimate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Decimate mesh
     * @description Rebuilds a model with fewer faces and clean topology. Takes up to some minutes. Simple shapes work best. A skeleton and
     *     its clips are lost, so rig last.
     */
    post: operations["decimateMesh"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/generation/image-to-depth": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Image to depth
     * @description Estimates how far away each point of an image is. Known from the vendor's client alone.
     */
    post: operations["imageToDepth"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/generation/image-to-model": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Image to model
     * @description Makes a 3D model from one image. Takes about one to ten minutes after queueing.
     */
    post: operations["imageToModel"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/generation/image-to-splat": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Image to splat
     * @description Makes a Gaussian splat from one image. Takes about four minutes. Nothing can be made from a splat afterwards.
     */
    post: operations["imageToSplat"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/models/import": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Import model
     * @description Makes a model of yours a task that others can start from. Free, takes a few seconds. A GLB must hold all its data
     *     itself. Most tasks that work on a model take a file without an import, too.
     */
    post: operations["importModel"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mesh/complete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Complete mesh
     * @description Closes the parts of a segmentation where they were cut. Takes up to some minutes. The result can be
     *     textured, become low-poly or be rigged, but not converted.
     */
    post: operations["completeMesh"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mesh/segment": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Segment mesh
     * @description Cuts a model into parts by shape and kind. Takes some minutes. The parts are nodes of the GLB; their names are what
     *     `part_names` of other tasks means, and no answer lists them. A skeleton and its clips are lost, so rig last.
     */
    post: operations["segmentMesh"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mesh/smartsegment": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Smart segmentation
     * @description Cuts a model into parts from end to end: from a picture, or from a model of yours. What it makes on the way comes as
     *     tasks of their own.
     */
    post: operations["smartSegmentMesh"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mesh/uv": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Unwrap mesh
     * @description Unwraps the UVs of a model anew; textures, skeleton and clips are carried over. Known from clients alone. At most
     *     80,000 triangles, where a quad counts as two: a larger model is accepted, and the task fails and gives its credits back.
     */
    post: operations["unwrapMesh"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/generation/multiview-to-model": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Multiview to model
     * @description Makes a 3D model from two to four views of one object, taken at 0, 90, 180 and 270 degrees, or from a finished view set.
     *     The views should show the same object in the same state. Takes about one to ten minutes after queueing.
     */
    post: operations["multiviewToModel"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/models/refine": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Refine model
     * @description Works a draft of an old model out. No current model makes drafts, and the vendor's client calls it retired.
     */
    post: operations["refineModel"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/models/stylize": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stylize model
     * @description Rebuilds a model from bricks, voxels or cells. Takes a few seconds. The vendor's client calls it retired.
     */
    post: operations["stylizeModel"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/generation/text-to-image": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Text to image
     * @description Draws an image from words. The finished task may be the `input` of an image or model task. Takes a few seconds.
     */
    post: operations["textToImage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/generation/text-to-model": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Text to model
     * @description Makes a 3D model from a description in words. Takes about one to ten minutes after queueing.
     */
    post: operations["textToModel"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/models/texture": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Texture model
     * @description Makes new textures for a model, renews its PBR maps, or upscales what it has. To texture and to segment a model,
     *     texture it first. FBX when the source is made of quads or an imported FBX.
     */
    post: operations["textureModel"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tasks/{task_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a task
     * @description The task as it stands. Every read of a finished task gives fresh URLs of its files, which need no key; sources tell
     *     five minutes and a day for how long they work. Read every one to five seconds; reading does not count as creation.
     *     A task that failed is a good answer: look at `status` and `error_code`.
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
  "/tasks/list": {
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
     * @description Up to 100 tasks at once. The answer holds them by id; some clients expect a list instead, so take both. Whether ids
     *     of other keys count as missed is not known.
     */
    post: operations["getTasks"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/files": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload a file
     * @description One file as a multipart form; the answered token goes into `input`. Images may have 20 MB, models 150 MB. BMP, TIFF,
     *     3MF, USDZ and glTF are reported to be taken too, though few task types read them. About ten uploads a minute.
     */
    post: operations["uploadFile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/files/presign": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get an address to put a large file to
     * @description An address that takes one file by PUT, raw and without the key, and the token that names it afterwards. Works for
     *     `expires_in` seconds, half an hour. Meant for large files: the vendor's client takes it above 50 MB, the guide above 60.
     *     Sources differ on the name of the address, so read whichever is there.
     */
    post: operations["presignUpload"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/files/upload-credentials": {
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
     * @description Credentials to write to the vendor's storage, for half an hour. Neither the request nor the answer is told: one
     *     source has temporary keys and a file token, another an address. Take `/files` or `/files/presign` instead.
     */
    post: operations["createUploadCredentials"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/account/balance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the balance
     * @description Credits of the API wallet, with decimals; those of the vendor's web studio are another wallet.
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
  "/account/usage": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read what tasks cost
     * @description Tasks and what they cost, newest first as far as is known. One source has the rows as the whole of `data`, the
     *     vendor's client takes them as `items` in it too.
     */
    get: operations["getUsage"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  "task.completed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A task is a success
     * @description Sent for every task of the account to the one URL that the console knows. The same delivery may come twice.
     */
    post: operations["taskCompleted"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "task.failed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A task ended without success
     * @description Sent for every task of the account to the one URL that the console knows. The same delivery may come twice.
     */
    post: operations["taskFailed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "balance.low": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Credits run out
     * @description Sent when the balance falls below the threshold that the console knows.
     */
    post: operations["balanceLow"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    /** @description Repeats what `code` says; many answers leave it out. */
    AnswerStatus: "success" | "error" | (string & {});
    /** @description The answer to a creation. */
    CreatedTaskAnswer: {
      /** @constant */
      code: 0;
      status?: components["schemas"]["AnswerStatus"];
      data: components["schemas"]["CreatedTask"];
    };
    /** @description What creation answers. The portal's examples hold the id alone. */
    CreatedTask: {
      /** @description Keep it before anything else; V3 cannot list tasks. Take it as it is: some pages show a prefix that is not there. */
      task_id: string;
      /** @description The task type. */
      type?: string;
      /** @description It is `queued`. */
      status?: string;
    };
    /** @description The answer to reading a task. */
    TaskAnswer: {
      /** @constant */
      code: 0;
      status?: components["schemas"]["AnswerStatus"];
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
      status?: components["schemas"]["AnswerStatus"];
      data: components["schemas"]["TasksFound"];
    };
    /** @description Several tasks. */
    TasksFound: {
      /** @description Tasks by id. */
      tasks: {
        [key: string]: components["schemas"]["Task"];
      };
      /** @description Ids that were not found. */
      missed?: string[];
    };
    /** @description One file. */
    FileUploadForm: {
      /** @description The bytes of the file. */
      file: string;
    };
    /** @description The answer to an upload. */
    UploadAnswer: {
      /** @constant */
      code: 0;
      status?: components["schemas"]["AnswerStatus"];
      data: components["schemas"]["UploadedFile"];
    };
    /** @description A file that tasks can read. */
    UploadedFile: {
      /** @description Goes into `input`. */
      file_token: string;
    };
    /** @description What is going to be uploaded. */
    PresignRequest: {
      /** @description The extension of the file, such as `glb` or `png`, without a dot. */
      format: string;
    };
    /** @description The answer to asking for an address. */
    PresignAnswer: {
      /** @constant */
      code: 0;
      status?: components["schemas"]["AnswerStatus"];
      data: components["schemas"]["PresignedUpload"];
    };
    /** @description An address for one file. It stands under one of two names. */
    PresignedUpload: {
      /**
       * Format: uri
       * @description Where to PUT the bytes.
       */
      presigned_url?: string;
      /**
       * Format: uri
       * @description The same, under the guide's name.
       */
      upload_url?: string;
      /** @description Goes into `input` once the bytes are there. */
      file_token: string;
      /** @description For how many seconds the address works, 1800. */
      expires_in?: number;
    };
    /** @description Not told by any source. */
    UploadCredentialsRequest: Record<string, never>;
    /** @description Not told by any source that agrees with another. */
    UploadCredentialsAnswer: {
      /** @constant */
      code: 0;
      status?: components["schemas"]["AnswerStatus"];
      data?: components["schemas"]["UploadCredentials"];
    };
    /** @description Temporary keys and a file token by one source; a file token, `upload_url` and `expires_at` by another. */
    UploadCredentials: {
      /** @description Goes into `input` once the bytes are there. */
      file_token?: string;
    };
    /** @description The answer to asking for the balance. */
    BalanceAnswer: {
      /** @constant */
      code: 0;
      status?: components["schemas"]["AnswerStatus"];
      data: components["schemas"]["AccountBalance"];
    };
    /** @description Credits of the API wallet, with decimals. */
    AccountBalance: {
      /** @description Credits that can be spent. */
      balance: number;
      /** @description Credits held for tasks that are not final. */
      frozen: number;
    };
    /** @description The answer to asking for usage. */
    UsageAnswer: {
      /** @constant */
      code: 0;
      status?: components["schemas"]["AnswerStatus"];
      /** @description The rows. */
      data: components["schemas"]["TaskCost"][];
    };
    /** @description What one task cost. */
    TaskCost: {
      /** @description The task. */
      task_id: string;
      /** @description The task type. */
      type?: string;
      /** @description Where it stands. */
      status?: string;
      /** @description When it was created, ISO 8601. */
      created_at?: string;
      /** @description What it cost, with decimals. */
      credits_consumed?: number;
    };
    /** @description A task that has ended. */
    TaskEvent: {
      /** @description The event: the task and what happened to it. */
      id: string;
      type: components["schemas"]["EventType"];
      /** @description When it happened. */
      created_at: string;
      data: components["schemas"]["Task"];
    };
    /** @description The balance is low. */
    BalanceEvent: {
      /** @description The event. */
      id: string;
      type: components["schemas"]["EventType"];
      /** @description When it happened. */
      created_at: string;
      data: components["schemas"]["LowBalance"];
    };
    /** @description What happened. */
    EventType: "task.completed" | "task.failed" | "balance.low" | (string & {});
    /** @description How low. Comes with a `task_id` and without a `status`. */
    LowBalance: {
      /** @description Credits that are left. */
      balance?: number;
      /** @description Below which it is told. */
      threshold?: number;
      /** @description The task that brought it there. */
      task_id?: string;
    };
    /** @description What a refused request answers. Look at the HTTP status first, then at `code`. */
    ErrorBody: {
      /** @description What went wrong, as a number of the error catalogue. */
      code: number;
      status?: components["schemas"]["AnswerStatus"];
      /** @description What went wrong. */
      message: string;
      /** @description What to do about it; may be absent. */
      suggestion?: string;
      /** @description Names this request to the vendor's support. */
      request_id?: string;
    };
    /**
     * Check for rigging
     * @description Tells whether a model can be rigged, and as what. Free, takes seconds. `riggable` is advice: rigging may be tried all
     *     the same.
     */
    AnimatePrerigcheckInput: {
      /** @description The model to check: any task that made one, or a GLB of at most 150 MB. */
      input: string;
      parameters?: components["schemas"]["ForwardedParameters"];
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
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
      /** @description The same by an older name; the vendor's client reads it where `rig_type` is absent. */
      topology?: string;
    };
    /**
     * Animate model
     * @description Puts one or several ready-made clips onto a rigged model; each costs credits. What works on a rig depends on its
     *     version and creature, see `animation`.
     */
    AnimateRetargetInput: {
      /** @description The rig. */
      input: string;
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
      parameters?: components["schemas"]["ForwardedParameters"];
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description What a finished animate_retarget gives.
     * @example {
     *       "model_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260920/9e8d/model.glb?Signature=example"
     *     }
     */
    AnimateRetargetOutput: {
      /**
       * Format: uri
       * @description The animated model, GLB or FBX as asked.
       */
      model_url?: string;
      /** @description One model per clip, told for several clips. */
      model_urls?: string[];
      /**
       * Format: uri
       * @description A video of it; with `render_video`.
       */
      rendered_video_url?: string;
    };
    /**
     * Rig model
     * @description Gives a model a skeleton. `v1.0-20240301`, the default, rigs bipeds only: take `v2.5-20260210` for what else
     *     `animate_prerigcheck` found. A file needs no import.
     */
    AnimateRigInput: {
      /** @description The model to rig: any task that made one, or a file. */
      input: string;
      model?: components["schemas"]["RigVersion"];
      rig_type?: components["schemas"]["RigType"];
      spec?: components["schemas"]["RigSpec"];
      out_format?: components["schemas"]["RigFormat"];
      parameters?: components["schemas"]["ForwardedParameters"];
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description What the model is, as `animate_prerigcheck` found it.
     * @default biped
     * @enum {string}
     */
    RigType: "biped" | "quadruped" | "hexapod" | "octopod" | "avian" | "serpentine" | "aquatic" | "others" | (string & {});
    /**
     * @description The rigging model. `v1.0-20240301` rigs bipeds and has the large list of presets; `v2.5-20260210` rigs every
     *     `rig_type` but `others`. V2's `v2.0-20250506` is refused. Better send one: the vendor's Rust client tells of requests
     *     without it that are refused, its Python client of a default.
     * @default v1.0-20240301
     * @enum {string}
     */
    RigVersion: "v3.0-20260909" | "v2.5-20260210" | "v1.0-20240301" | (string & {});
    /**
     * @description Which skeleton. Only `tripo` can surely be animated here; the others are for tools that know them. `actorcore` is
     *     typed by the vendor's client without a word.
     * @default tripo
     * @enum {string}
     */
    RigSpec: "tripo" | "mixamo" | "unity" | "unreal" | "vrm" | "actorcore" | (string & {});
    /**
     * @description What a finished animate_rig gives.
     * @example {
     *       "model_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260920/9e8d/model.glb?Signature=example"
     *     }
     */
    AnimateRigOutput: {
      /**
       * Format: uri
       * @description The model with a skeleton, GLB or FBX as asked.
       */
      model_url?: string;
    };
    /**
     * Convert model
     * @description Puts a model into another format, and can remesh, resize and repack it on the way. Takes a few seconds, about a
     *     minute with `quad`. A remesh loses skeleton and clips.
     */
    ConvertModelInput: {
      /** @description The model to convert, a task that made one or a file. A converted one can be put into another `format`, with no other option. */
      input: string;
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
      /** @description Upper bound of faces: quads with `quad`, else triangles. All are kept when it is absent. */
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
      /**
       * @description Side of the textures in pixels.
       * @default 4096
       */
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
      /** @description Scale the model to its size in the real world, in metres. Named by the command line alone. */
      auto_size?: boolean;
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
      /** @description Which tool the FBX is made for. Sources differ on whether `bake_scale` is still known. */
      fbx_preset?: components["schemas"]["FbxPreset"];
      /** @description Put several clips into one file. */
      assemble_animation?: boolean;
      parameters?: components["schemas"]["ForwardedParameters"];
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description The new format. OBJ, STL and 3MF cannot hold a skeleton; 3MF is geometry only and STL has no textures. The service
     *     takes lower case too; GLB stands in one of the vendor's clients.
     * @enum {string}
     */
    ConvertFormat: "GLTF" | "USDZ" | "FBX" | "OBJ" | "STL" | "3MF" | "GLB" | (string & {});
    /**
     * @description What a finished convert_model gives.
     * @example {
     *       "model_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260920/f00d/model.fbx?Signature=example"
     *     }
     */
    ConvertModelOutput: {
      /**
       * Format: uri
       * @description The converted model.
       */
      model_url?: string;
    };
    /**
     * Edit view images
     * @description Redraws some of the four views of a view set, each by its own prompt. Takes a few seconds.
     */
    EditMultiviewImageInput: {
      /** @description The view set to edit. Pages speak of files and URLs too, which the service refuses; a set that was edited already is reported to be refused. */
      input: string;
      /** @description What to change, one entry per view, each view once. */
      prompts: components["schemas"]["ViewEdit"][];
      parameters?: components["schemas"]["ForwardedParameters"];
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /** @description A change of one view. */
    ViewEdit: {
      view: components["schemas"]["View"];
      /** @description What to change, at most 1024 characters. */
      prompt: string;
    };
    /**
     * @description What a finished edit_multiview_image gives. Read each view with care, the views that were not edited may be missing.
     * @example {
     *       "generate_multiview_image": {
     *         "front_view_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260920/d2c7/front.png?Signature=example",
     *         "left_view_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260920/d2c7/left.png?Signature=example",
     *         "back_view_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260920/d2c7/back.png?Signature=example",
     *         "right_view_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260920/d2c7/right.png?Signature=example"
     *       }
     *     }
     */
    EditMultiviewImageOutput: {
      generate_multiview_image?: components["schemas"]["MultiviewImages"];
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
    /**
     * Image to image
     * @description Draws an image from one or several others. Images from words alone are made by `text_to_image`. Takes a few seconds.
     */
    GenerateImageInput: {
      /** @description The image to start from. */
      input?: string;
      /** @description Several images, instead of `input`; at most 4 with seedream, 10 with banana, 16 with chat_image. */
      inputs?: string[];
      /**
       * @description What to make of the images, at most 1800 characters. `image[1]`, `image[2]` and so on stand for the entries of
       *     `inputs`; the command line writes `[image 1]`. May be left out with a `template`.
       */
      prompt?: string;
      model?: components["schemas"]["ReferenceImageModel"];
      /**
       * @description `1K`, `2K`, `4K`, or width and height as `1024x1536`. Each model has its own list, which is not told.
       * @default 2048x2048
       */
      size?: string;
      quality?: components["schemas"]["ImageQuality"];
      background?: components["schemas"]["ImageBackground"];
      aspect_ratio?: components["schemas"]["AspectRatio"];
      output_format?: components["schemas"]["ImageFormat"];
      /** @description Mark the image as made by AI. For the seedream models. */
      watermark?: boolean;
      template?: components["schemas"]["ImageTemplate"];
      /**
       * @description Put the character into a T-pose.
       * @default false
       */
      t_pose?: boolean;
      /**
       * @description Turn a sketch into a rendered image.
       * @default false
       */
      sketch_to_render?: boolean;
      parameters?: components["schemas"]["ForwardedParameters"];
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description What a finished generate_image gives.
     * @example {
     *       "generated_image_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260920/c41e/generated_image.png?Signature=example"
     *     }
     */
    GenerateImageOutput: {
      /**
       * Format: uri
       * @description The image.
       */
      generated_image_url?: string;
      /** @description Told by one source instead. */
      image_urls?: string[];
      /** @description The size of the image. */
      size?: string;
    };
    /**
     * Generate view images
     * @description Draws the front, left, back and right view of what an image shows, for `multiview_to_model`. Takes a few seconds.
     */
    GenerateMultiviewImageInput: {
      /** @description The image to draw views of, best a front view. */
      input: string;
      /** @description Named by one table of capabilities only. */
      prompt?: string;
      /** @description Named by one table of capabilities only. */
      size?: string;
      parameters?: components["schemas"]["ForwardedParameters"];
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description What a finished generate_multiview_image gives. The views stand together, or by another source at the top; read both.
     * @example {
     *       "generate_multiview_image": {
     *         "front_view_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260920/91ab/front.png?Signature=example",
     *         "left_view_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260920/91ab/left.png?Signature=example",
     *         "back_view_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260920/91ab/back.png?Signature=example",
     *         "right_view_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260920/91ab/right.png?Signature=example"
     *       }
     *     }
     */
    GenerateMultiviewImageOutput: {
      generate_multiview_image?: components["schemas"]["MultiviewImages"];
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
    /**
     * Decimate mesh
     * @description Rebuilds a model with fewer faces and clean topology. Takes up to some minutes. Simple shapes work best. A skeleton and
     *     its clips are lost, so rig last.
     */
    HighpolyToLowpolyInput: {
      /** @description The model to rebuild: a task that made one, or a file. */
      input: string;
      model?: components["schemas"]["DecimationVersion"];
      /**
       * @description Upper bound of faces. With v2.0 500 to 20000, with `quad` 500 to 10000, and the service picks one when it is absent.
       *     With v1.0 needed, up to 2000000, with `quad` up to 150000.
       */
      face_limit?: number;
      /**
       * @description Quads instead of triangles. The file is FBX then.
       * @default false
       */
      quad?: boolean;
      /**
       * @description Bake the textures of the model onto the new mesh. Not for v1.0.
       * @default true
       */
      bake?: boolean;
      /** @description Parts to rebuild, the whole model when absent. Names are the node names in the GLB of a segmentation. Not for v1.0. */
      part_names?: string[];
      /** @description Unwrap anew. Needs v3.0. */
      smart_uv?: boolean;
      parameters?: components["schemas"]["ForwardedParameters"];
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description The low-poly model. The vendor's client sends V2's names, `P-v2.0-20251225` and `P-v1.0-20250506`, as v2.0 and v1.0.
     * @default v2.0
     * @enum {string}
     */
    DecimationVersion: "v3.0" | "v2.0" | "v1.0" | (string & {});
    /**
     * @description What a finished highpoly_to_lowpoly gives; FBX with `quad`.
     * @example {
     *       "model_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260920/9e8d/model.glb?Signature=example"
     *     }
     */
    HighpolyToLowpolyOutput: {
      /**
       * Format: uri
       * @description The low-poly model.
       */
      model_url?: string;
    };
    /**
     * Image to depth
     * @description Estimates how far away each point of an image is. Known from the vendor's client alone.
     */
    ImageToDepthInput: {
      /** @description The image. */
      input: string;
      kind?: components["schemas"]["DepthKind"];
      /**
       * @description Pixels to work with, 126 to 2016.
       * @default 504
       */
      process_res?: number;
      parameters?: components["schemas"]["ForwardedParameters"];
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description How the depth is drawn.
     * @default gray
     * @enum {string}
     */
    DepthKind: "gray" | "color" | (string & {});
    /**
     * @description What a finished image_to_depth gives.
     * @example {
     *       "depth_image_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260920/31d0/depth.png?Signature=example"
     *     }
     */
    ImageToDepthOutput: {
      /**
       * Format: uri
       * @description The depth as an image.
       */
      depth_image_url?: string;
    };
    /**
     * Image to model
     * @description Makes a 3D model from one image. Takes about one to ten minutes after queueing.
     */
    ImageToModelInput: {
      /** @description The image to build from. PNG, JPEG or WebP, at least 256 pixels a side, at most 20 MB. */
      input: string;
      model: components["schemas"]["ModelVersion"];
      /**
       * @description Seed of the geometry, random when absent. From v2.0 on, equal seeds give equal shapes; the same `model_seed` with
       *     another `texture_seed` gives the same shape in other clothes.
       */
      model_seed?: number;
      /** @description Seed of the texture, random when absent. Equal seeds give equal textures. */
      texture_seed?: number;
      /**
       * @description Upper bound of faces. When it is absent the service picks what suits the shape. H models lower what is too much without
       *     a word; P models refuse it.
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
      texture_quality?: components["schemas"]["TextureQuality"];
      texture_version?: components["schemas"]["TextureModel"];
      /**
       * @description Take the light of the picture out of the texture. For the texture model v3.5 only.
       * @default true
       */
      delight?: boolean;
      geometry_quality?: components["schemas"]["GeometryQuality"];
      /**
       * @description Quads instead of triangles. The file is FBX then. Not for P1.
       * @default false
       */
      quad?: boolean;
      /**
       * @description A low-poly mesh with topology as if made by hand. Not for P1 and P2, which make one anyway.
       * @default false
       */
      smart_low_poly?: boolean;
      /**
       * @description A model in parts that can be edited one by one. Needs `texture` and `pbr` off, and no `quad`. Not for P1 and P2.
       * @default false
       */
      generate_parts?: boolean;
      /**
       * @description Scale the model to its size in the real world, in metres.
       * @default false
       */
      auto_size?: boolean;
      /** @description `geometry` compresses the mesh with meshopt. An empty text is taken, as if it were absent. */
      compress?: components["schemas"]["Compression"];
      /**
       * @description Unwrap UVs now. Off is faster and makes a smaller file; texturing unwraps them later.
       * @default true
       */
      export_uv?: boolean;
      /** @description Which axis the front looks along. Leave it where it is when other tasks follow. */
      export_orientation?: components["schemas"]["ExportOrientation"];
      /**
       * @description Improve the image first. Takes longer.
       * @default false
       */
      enable_image_autofix?: boolean;
      texture_alignment?: components["schemas"]["TextureAlignment"];
      /** @description `align_image` turns the model to face as the image does. */
      orientation?: components["schemas"]["Orientation"];
      /** @description Handed on; its values are not known. */
      mode?: string;
      /** @description Give the views that were made on the way. Not documented. */
      return_multiview?: boolean;
      /** @description Render a sequence of images of the model. Not documented. */
      render_sequence?: boolean;
      /** @description Render a video of the model. Not documented. */
      render_video?: boolean;
      /** @description Check whether the model can be printed; needs an entitlement of the account. Not documented. */
      check_printable?: boolean;
      /** @description An image whose style is taken on. Not documented for this task type. */
      style_image?: string;
      /** @description Typed by the vendor's clients and ignored by the service. */
      style?: string;
      parameters?: components["schemas"]["ForwardedParameters"];
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description What a finished image_to_model gives. One URL, whatever the texture: GLB, or FBX with `quad`.
     * @example {
     *       "model_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260920/a7d3/model.glb?Signature=example",
     *       "rendered_image_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260920/a7d3/rendered_image.webp?Signature=example"
     *     }
     */
    ImageToModelOutput: {
      /**
       * Format: uri
       * @description The model.
       */
      model_url?: string;
      /**
       * Format: uri
       * @description A picture of it.
       */
      rendered_image_url?: string;
      /**
       * Format: uri
       * @description A video of it; with `render_video`.
       */
      rendered_video_url?: string;
      /**
       * Format: uri
       * @description A sequence of pictures; with `render_sequence`.
       */
      rendered_sequence_url?: string;
      /**
       * Format: uri
       * @description The views that were made on the way.
       */
      multiview_basecolor_url?: string;
      /**
       * Format: uri
       * @description The picture that was made on the way.
       */
      generated_image_url?: string;
    };
    /**
     * Image to splat
     * @description Makes a Gaussian splat from one image. Takes about four minutes. Nothing can be made from a splat afterwards.
     */
    ImageToSplatInput: {
      /** @description The image: PNG, JPEG or WebP, at least 256 pixels a side, at most 20 MB. */
      input: string;
      /** @description Seed, random when absent. The same seed and image give the same file. */
      model_seed?: number;
      parameters?: components["schemas"]["ForwardedParameters"];
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description What a finished image_to_splat gives.
     * @example {
     *       "model_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260920/77aa/model.splat?Signature=example",
     *       "splat_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260920/77aa/splat.ply?Signature=example"
     *     }
     */
    ImageToSplatOutput: {
      /**
       * Format: uri
       * @description The splat, as `.splat`; under this name in the vendor's Rust client.
       */
      model_url?: string;
      /**
       * Format: uri
       * @description The splat, under the name that the command line reads; its kind of file is not told.
       */
      splat_url?: string;
    };
    /**
     * Import model
     * @description Makes a model of yours a task that others can start from. Free, takes a few seconds. A GLB must hold all its data
     *     itself. Most tasks that work on a model take a file without an import, too.
     */
    ImportModelInput: {
      /** @description The model: GLB, OBJ, FBX or STL, at most 150 MB; `.gltf` by URL only. The guide has file tokens alone, URLs are used by others. */
      input: string;
      parameters?: components["schemas"]["ForwardedParameters"];
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description What a finished import_model gives.
     * @example {
     *       "model_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260920/9e8d/model.glb?Signature=example"
     *     }
     */
    ImportModelOutput: {
      /**
       * Format: uri
       * @description The model.
       */
      model_url?: string;
    };
    /**
     * Complete mesh
     * @description Closes the parts of a segmentation where they were cut. Takes up to some minutes. The result can be
     *     textured, become low-poly or be rigged, but not converted.
     */
    MeshCompletionInput: {
      /** @description The segmentation. */
      input: string;
      /** @description Parts to complete, all when absent. Names are the node names in the GLB of the segmentation; no answer lists them. */
      part_names?: string[];
      completion_mode?: components["schemas"]["CompletionMode"];
      model?: components["schemas"]["CompletionVersion"];
      parameters?: components["schemas"]["ForwardedParameters"];
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description `ai_completion` makes what was hidden, `quick_cap` only closes the cut and costs less.
     * @default ai_completion
     * @enum {string}
     */
    CompletionMode: "ai_completion" | "quick_cap";
    /**
     * @description The completion model.
     * @enum {string}
     */
    CompletionVersion: "v1.0-20250506" | (string & {});
    /**
     * @description What a finished mesh_completion gives.
     * @example {
     *       "model_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260920/9e8d/model.glb?Signature=example"
     *     }
     */
    MeshCompletionOutput: {
      /**
       * Format: uri
       * @description The model with whole parts.
       */
      model_url?: string;
    };
    /**
     * Segment mesh
     * @description Cuts a model into parts by shape and kind. Takes some minutes. The parts are nodes of the GLB; their names are what
     *     `part_names` of other tasks means, and no answer lists them. A skeleton and its clips are lost, so rig last.
     */
    MeshSegmentationInput: {
      /** @description The model to cut: a task that made one, or a file. */
      input: string;
      model?: components["schemas"]["SegmentationVersion"];
      segmentation_granularity?: components["schemas"]["SegmentationGranularity"];
      /** @description Cut where nothing is connected, as it does when this is absent. For v2.0 only. */
      split_by_connectivity?: boolean;
      /** @description An image whose colours tell the parts. For v2.0 only; overrides the two other options. */
      ref_image?: string;
      parameters?: components["schemas"]["ForwardedParameters"];
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description The segmentation model.
     * @default v1.0-20250506
     * @enum {string}
     */
    SegmentationVersion: "v2.0-20260430" | "v1.0-20250506" | (string & {});
    /**
     * @description How small the parts are. For v2.0 only.
     * @enum {string}
     */
    SegmentationGranularity: "simple" | "balanced" | "detailed";
    /**
     * @description What a finished mesh_segmentation gives.
     * @example {
     *       "model_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260920/9e8d/model.glb?Signature=example"
     *     }
     */
    MeshSegmentationOutput: {
      /**
       * Format: uri
       * @description The model in parts.
       */
      model_url?: string;
    };
    /**
     * Smart segmentation
     * @description Cuts a model into parts from end to end: from a picture, or from a model of yours. What it makes on the way comes as
     *     tasks of their own.
     */
    MeshSmartsegmentInput: {
      seg_type: components["schemas"]["SmartSegmentType"];
      /** @description A picture, or a GLB; never a task. */
      input: string;
      granularity?: components["schemas"]["SmartSegmentGranularity"];
      /** @description What the parts are. */
      hint?: string;
      /** @description How the model is turned and moved: a 4 x 4 matrix, column by column. Needed for a model. */
      transform?: number[];
      parameters?: components["schemas"]["ForwardedParameters"];
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description What `input` is.
     * @enum {string}
     */
    SmartSegmentType: "model" | "image";
    /**
     * @description How small the parts are.
     * @enum {string}
     */
    SmartSegmentGranularity: "coarse" | "medium" | "fine";
    /**
     * @description What a finished mesh_smartsegment gives.
     * @example {
     *       "seg_model_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260920/5c7e/model.glb?Signature=example",
     *       "mask_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260920/5c7e/mask.png?Signature=example"
     *     }
     */
    MeshSmartsegmentOutput: {
      /**
       * Format: uri
       * @description The model in parts.
       */
      seg_model_url?: string;
      /**
       * Format: uri
       * @description The picture with its parts coloured.
       */
      mask_url?: string;
      /** @description The task that cut. */
      seg_task_id?: string;
      /** @description The task that made the model. */
      model_task_id?: string;
      /** @description What the picture was taken for. */
      prompt?: string;
    };
    /**
     * Unwrap mesh
     * @description Unwraps the UVs of a model anew; textures, skeleton and clips are carried over. Known from clients alone. At most
     *     80,000 triangles, where a quad counts as two: a larger model is accepted, and the task fails and gives its credits back.
     */
    MeshUvInput: {
      /** @description The model to unwrap, or a file. Which tasks and files it takes is not told; these make models, and other mesh tasks take these files. */
      input: string;
      /** @description The unwrapping model. Only `default` is reported. */
      model?: string;
      /**
       * @description Carry the textures over. Off gives the mesh with its UVs alone.
       * @default true
       */
      bake?: boolean;
      compress?: components["schemas"]["Compression"];
      export_orientation?: components["schemas"]["ExportOrientation"];
      parameters?: components["schemas"]["ForwardedParameters"];
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description What a finished mesh_uv gives.
     * @example {
     *       "model_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260920/0a1b/model.glb?Signature=example",
     *       "uv_render_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260920/0a1b/uv.png?Signature=example"
     *     }
     */
    MeshUvOutput: {
      /**
       * Format: uri
       * @description The model.
       */
      model_url?: string;
      /**
       * Format: uri
       * @description A picture of the layout.
       */
      uv_render_url?: string;
    };
    /**
     * Multiview to model
     * @description Makes a 3D model from two to four views of one object, taken at 0, 90, 180 and 270 degrees, or from a finished view set.
     *     The views should show the same object in the same state. Takes about one to ten minutes after queueing.
     */
    MultiviewToModelInput: {
      /**
       * @description Four views: front, left, back, right, where left is the character's own left. The front is needed, and one more.
       *     The service takes two more forms: one object for each view, `{"front": …}`, in any order, and one object
       *     `{"task_id": …}` with a view set.
       */
      inputs?: (string | null)[];
      /** @description A finished view set, instead of `inputs`. */
      input?: string;
      model: components["schemas"]["ModelVersion"];
      /**
       * @description Seed of the geometry, random when absent. From v2.0 on, equal seeds give equal shapes; the same `model_seed` with
       *     another `texture_seed` gives the same shape in other clothes.
       */
      model_seed?: number;
      /** @description Seed of the texture, random when absent. Equal seeds give equal textures. */
      texture_seed?: number;
      /**
       * @description Upper bound of faces. When it is absent the service picks what suits the shape. H models lower what is too much without
       *     a word; P models refuse it.
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
      texture_quality?: components["schemas"]["TextureQuality"];
      texture_version?: components["schemas"]["TextureModel"];
      /**
       * @description Take the light of the picture out of the texture. For the texture model v3.5 only.
       * @default true
       */
      delight?: boolean;
      geometry_quality?: components["schemas"]["GeometryQuality"];
      /**
       * @description Quads instead of triangles. The file is FBX then. Not for P1.
       * @default false
       */
      quad?: boolean;
      /**
       * @description A low-poly mesh with topology as if made by hand. Not for P1 and P2, which make one anyway.
       * @default false
       */
      smart_low_poly?: boolean;
      /**
       * @description A model in parts that can be edited one by one. Needs `texture` and `pbr` off, and no `quad`. Not for P1 and P2.
       * @default false
       */
      generate_parts?: boolean;
      /**
       * @description Scale the model to its size in the real world, in metres.
       * @default false
       */
      auto_size?: boolean;
      /** @description `geometry` compresses the mesh with meshopt. An empty text is taken, as if it were absent. */
      compress?: components["schemas"]["Compression"];
      /**
       * @description Unwrap UVs now. Off is faster and makes a smaller file; texturing unwraps them later.
       * @default true
       */
      export_uv?: boolean;
      /** @description Which axis the front looks along. Leave it where it is when other tasks follow. */
      export_orientation?: components["schemas"]["ExportOrientation"];
      /**
       * @description Improve the images first. Told for one image, and said to hold for views.
       * @default false
       */
      enable_image_autofix?: boolean;
      texture_alignment?: components["schemas"]["TextureAlignment"];
      /** @description `align_image` turns the model to face as the image does. */
      orientation?: components["schemas"]["Orientation"];
      /**
       * @description Take the views as drawn without perspective.
       * @default false
       */
      orthographic_projection?: boolean;
      /** @description Give the views that were made on the way. Not documented. */
      return_multiview?: boolean;
      /** @description Render a sequence of images of the model. Not documented. */
      render_sequence?: boolean;
      /** @description Render a video of the model. Not documented. */
      render_video?: boolean;
      /** @description Check whether the model can be printed; needs an entitlement of the account. Not documented. */
      check_printable?: boolean;
      /** @description An image whose style is taken on. Not documented for this task type. */
      style_image?: string;
      /** @description Typed by the vendor's clients and ignored by the service. */
      style?: string;
      parameters?: components["schemas"]["ForwardedParameters"];
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description What a finished multiview_to_model gives. One URL, whatever the texture: GLB, or FBX with `quad`.
     * @example {
     *       "model_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260920/a7d3/model.glb?Signature=example",
     *       "rendered_image_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260920/a7d3/rendered_image.webp?Signature=example"
     *     }
     */
    MultiviewToModelOutput: {
      /**
       * Format: uri
       * @description The model.
       */
      model_url?: string;
      /**
       * Format: uri
       * @description A picture of it.
       */
      rendered_image_url?: string;
      /**
       * Format: uri
       * @description A video of it; with `render_video`.
       */
      rendered_video_url?: string;
      /**
       * Format: uri
       * @description A sequence of pictures; with `render_sequence`.
       */
      rendered_sequence_url?: string;
      /**
       * Format: uri
       * @description The views that were made on the way.
       */
      multiview_basecolor_url?: string;
      /**
       * Format: uri
       * @description The picture that was made on the way.
       */
      generated_image_url?: string;
    };
    /**
     * Refine model
     * @description Works a draft of an old model out. No current model makes drafts, and the vendor's client calls it retired.
     */
    RefineModelInput: {
      /** @description The draft. */
      input: string;
      /** @description Named by one description without values. */
      model?: string;
      parameters?: components["schemas"]["ForwardedParameters"];
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description What a finished refine_model gives.
     * @example {
     *       "model_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260920/9e8d/model.glb?Signature=example"
     *     }
     */
    RefineModelOutput: {
      /**
       * Format: uri
       * @description The refined model.
       */
      model_url?: string;
      /**
       * Format: uri
       * @description A picture of it.
       */
      rendered_image_url?: string;
    };
    /**
     * Stylize model
     * @description Rebuilds a model from bricks, voxels or cells. Takes a few seconds. The vendor's client calls it retired.
     */
    StylizeModelInput: {
      /** @description The model to rebuild, a task that made one or a file. */
      input: string;
      style: components["schemas"]["StylizeStyle"];
      /**
       * @description How fine the blocks are, 32 to 128. For `minecraft` only.
       * @default 80
       */
      block_size?: number;
      /** @description Not documented; needs an entitlement of the account. */
      vxc?: boolean | number | string;
      /** @description Render a picture too. */
      render_image?: boolean;
      parameters?: components["schemas"]["ForwardedParameters"];
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description What a finished stylize_model gives.
     * @example {
     *       "model_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260920/9e8d/model.glb?Signature=example"
     *     }
     */
    StylizeModelOutput: {
      /**
       * Format: uri
       * @description The rebuilt model.
       */
      model_url?: string;
    };
    /**
     * Text to image
     * @description Draws an image from words. The finished task may be the `input` of an image or model task. Takes a few seconds.
     */
    TextToImageInput: {
      /** @description What to draw, at most 1800 characters. */
      prompt: string;
      /** @description What to stay away from. */
      negative_prompt?: string;
      /** @description An image whose style is taken on. Not documented for this task type. */
      style_image?: string;
      model?: components["schemas"]["WordsImageModel"];
      /**
       * @description `1K`, `2K`, `4K`, or width and height as `1024x1536`. Each model has its own list, which is not told.
       * @default 2048x2048
       */
      size?: string;
      quality?: components["schemas"]["ImageQuality"];
      background?: components["schemas"]["ImageBackground"];
      aspect_ratio?: components["schemas"]["AspectRatio"];
      output_format?: components["schemas"]["ImageFormat"];
      /** @description Mark the image as made by AI. For the seedream models. */
      watermark?: boolean;
      template?: components["schemas"]["ImageTemplate"];
      /**
       * @description Put the character into a T-pose.
       * @default false
       */
      t_pose?: boolean;
      /**
       * @description Turn a sketch into a rendered image.
       * @default false
       */
      sketch_to_render?: boolean;
      parameters?: components["schemas"]["ForwardedParameters"];
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description What a finished text_to_image gives.
     * @example {
     *       "generated_image_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260920/6f0c/generated_image.jpg?Signature=example"
     *     }
     */
    TextToImageOutput: {
      /**
       * Format: uri
       * @description The image.
       */
      generated_image_url?: string;
      /** @description Told by one source instead. */
      image_urls?: string[];
      /** @description The size of the image. */
      size?: string;
    };
    /**
     * Text to model
     * @description Makes a 3D model from a description in words. Takes about one to ten minutes after queueing.
     */
    TextToModelInput: {
      /** @description What to make, at most 1024 characters. */
      prompt: string;
      /** @description What to stay away from, at most 255 characters. */
      negative_prompt?: string;
      /** @description Seed of what is imagined from the prompt, random when absent. */
      image_seed?: number;
      model: components["schemas"]["ModelVersion"];
      /**
       * @description Seed of the geometry, random when absent. From v2.0 on, equal seeds give equal shapes; the same `model_seed` with
       *     another `texture_seed` gives the same shape in other clothes.
       */
      model_seed?: number;
      /** @description Seed of the texture, random when absent. Equal seeds give equal textures. */
      texture_seed?: number;
      /**
       * @description Upper bound of faces. When it is absent the service picks what suits the shape. H models lower what is too much without
       *     a word; P models refuse it.
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
      texture_quality?: components["schemas"]["TextureQuality"];
      texture_version?: components["schemas"]["TextureModel"];
      /**
       * @description Take the light of the picture out of the texture. For the texture model v3.5 only.
       * @default true
       */
      delight?: boolean;
      geometry_quality?: components["schemas"]["GeometryQuality"];
      /**
       * @description Quads instead of triangles. The file is FBX then. Not for P1.
       * @default false
       */
      quad?: boolean;
      /**
       * @description A low-poly mesh with topology as if made by hand. Not for P1 and P2, which make one anyway.
       * @default false
       */
      smart_low_poly?: boolean;
      /**
       * @description A model in parts that can be edited one by one. Needs `texture` and `pbr` off, and no `quad`. Not for P1 and P2.
       * @default false
       */
      generate_parts?: boolean;
      /**
       * @description Scale the model to its size in the real world, in metres.
       * @default false
       */
      auto_size?: boolean;
      /** @description `geometry` compresses the mesh with meshopt. An empty text is taken, as if it were absent. */
      compress?: components["schemas"]["Compression"];
      /**
       * @description Unwrap UVs now. Off is faster and makes a smaller file; texturing unwraps them later.
       * @default true
       */
      export_uv?: boolean;
      /** @description Which axis the front looks along. Leave it where it is when other tasks follow. */
      export_orientation?: components["schemas"]["ExportOrientation"];
      /** @description Give the views that were made on the way. Not documented. */
      return_multiview?: boolean;
      /** @description Render a sequence of images of the model. Not documented. */
      render_sequence?: boolean;
      /** @description Render a video of the model. Not documented. */
      render_video?: boolean;
      /** @description Check whether the model can be printed; needs an entitlement of the account. Not documented. */
      check_printable?: boolean;
      /** @description An image whose style is taken on. Not documented for this task type. */
      style_image?: string;
      /** @description Typed by the vendor's clients and ignored by the service. */
      style?: string;
      parameters?: components["schemas"]["ForwardedParameters"];
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description What a finished text_to_model gives. One URL, whatever the texture: GLB, or FBX with `quad`.
     * @example {
     *       "model_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260920/a7d3/model.glb?Signature=example",
     *       "rendered_image_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260920/a7d3/rendered_image.webp?Signature=example"
     *     }
     */
    TextToModelOutput: {
      /**
       * Format: uri
       * @description The model.
       */
      model_url?: string;
      /**
       * Format: uri
       * @description A picture of it.
       */
      rendered_image_url?: string;
      /**
       * Format: uri
       * @description A video of it; with `render_video`.
       */
      rendered_video_url?: string;
      /**
       * Format: uri
       * @description A sequence of pictures; with `render_sequence`.
       */
      rendered_sequence_url?: string;
      /**
       * Format: uri
       * @description The views that were made on the way.
       */
      multiview_basecolor_url?: string;
      /**
       * Format: uri
       * @description The picture that was made on the way.
       */
      generated_image_url?: string;
    };
    /**
     * Texture model
     * @description Makes new textures for a model, renews its PBR maps, or upscales what it has. To texture and to segment a model,
     *     texture it first. FBX when the source is made of quads or an imported FBX.
     */
    TextureModelInput: {
      /**
       * @description The model to texture: a task that made one, or a file. Imports, segmentations, completions and low-poly models have
       *     no picture of their own, so give `texture_prompt.text` with them.
       */
      input: string;
      model?: components["schemas"]["TextureVersion"];
      texture_prompt?: components["schemas"]["TexturePrompt"];
      /**
       * @description Make a new texture. Off with `pbr` on: only new PBR maps.
       * @default true
       */
      texture?: boolean;
      /**
       * @description Make PBR maps.
       * @default true
       */
      pbr?: boolean;
      texture_quality?: components["schemas"]["TextureQuality"];
      texture_alignment?: components["schemas"]["TextureAlignment"];
      /** @description Seed of the texture, random when absent. Equal seeds give equal textures. */
      texture_seed?: number;
      /** @description A seed that the vendor's clients type; what it does here is not told. */
      model_seed?: number;
      /**
       * @description Bake the effects of advanced materials into the base textures.
       * @default true
       */
      bake?: boolean;
      /** @description Parts to texture, all when absent. Names are the node names in the GLB of a segmentation; no answer lists them. */
      part_names?: string[];
      compress?: components["schemas"]["Compression"];
      /**
       * @description Take the light of the picture out of the texture. For the texture model v3.5 only.
       * @default true
       */
      delight?: boolean;
      /** @description Give the views that were made on the way. Not documented. */
      return_multiview?: boolean;
      /** @description Not documented; neither its type nor its meaning is known. */
      asset_map?: string;
      parameters?: components["schemas"]["ForwardedParameters"];
      /** @description Place in the queue; higher ones need an entitlement of the account. */
      priority?: number;
    };
    /**
     * @description The texturing model. Its default was v2.5 on V2.
     * @default v3.0-20250812
     * @enum {string}
     */
    TextureVersion: "v3.5-20260815" | "v3.0-20250812" | "v2.5-20250123" | (string & {});
    /**
     * @description What the texture is made from: at most one of `text`, `image` and `images`. Some of the vendor's clients send
     *     `text_prompt`, `image_prompt` and `style_image` beside it instead of in it.
     */
    TexturePrompt: {
      /** @description What the surface should look like. */
      text?: string;
      /** @description An image of how it should look. */
      image?: string;
      /**
       * @description Four views: front, left, back, right. The vendor's Rust client sends two to four objects instead, `{"front": …}`
       *     among them.
       */
      images?: (string | null)[];
      /** @description An image whose style the texture takes on; reported to act beside `text` only. */
      style_image?: string;
    };
    /**
     * @description What a finished texture_model gives.
     * @example {
     *       "model_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260920/e90f/model.glb?Signature=example",
     *       "rendered_image_url": "https://tripo-data.rg1.data.tripo3d.com/tcli_example/20260920/e90f/rendered_image.webp?Signature=example"
     *     }
     */
    TextureModelOutput: {
      /**
       * Format: uri
       * @description The textured model.
       */
      model_url?: string;
      /**
       * Format: uri
       * @description A picture of it.
       */
      rendered_image_url?: string;
      /**
       * Format: uri
       * @description The views that were made on the way; with `return_multiview`.
       */
      multiview_basecolor_url?: string;
    };
    /** @description A finished check for rigging task. */
    AnimatePrerigcheckTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type?: "animate_prerigcheck";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input?: Record<string, never>;
      output?: components["schemas"]["AnimatePrerigcheckOutput"];
      /** @description 0 while queued, then up to 100. */
      progress?: number;
      /**
       * Format: date-time
       * @description When it was created, ISO 8601.
       */
      created_at?: string;
      /**
       * Format: date-time
       * @description When it ended, ISO 8601; absent before.
       */
      completed_at?: string;
      /** @description What it cost, with two decimals. */
      credits_consumed?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words. */
      error_message?: string;
    };
    /** @description A finished animate model task. */
    AnimateRetargetTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type?: "animate_retarget";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input?: Record<string, never>;
      output?: components["schemas"]["AnimateRetargetOutput"];
      /** @description 0 while queued, then up to 100. */
      progress?: number;
      /**
       * Format: date-time
       * @description When it was created, ISO 8601.
       */
      created_at?: string;
      /**
       * Format: date-time
       * @description When it ended, ISO 8601; absent before.
       */
      completed_at?: string;
      /** @description What it cost, with two decimals. */
      credits_consumed?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words. */
      error_message?: string;
    };
    /** @description A finished rig model task. */
    AnimateRigTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type?: "animate_rig";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input?: Record<string, never>;
      output?: components["schemas"]["AnimateRigOutput"];
      /** @description 0 while queued, then up to 100. */
      progress?: number;
      /**
       * Format: date-time
       * @description When it was created, ISO 8601.
       */
      created_at?: string;
      /**
       * Format: date-time
       * @description When it ended, ISO 8601; absent before.
       */
      completed_at?: string;
      /** @description What it cost, with two decimals. */
      credits_consumed?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words. */
      error_message?: string;
    };
    /** @description A finished convert model task. */
    ConvertModelTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type?: "convert_model";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input?: Record<string, never>;
      output?: components["schemas"]["ConvertModelOutput"];
      /** @description 0 while queued, then up to 100. */
      progress?: number;
      /**
       * Format: date-time
       * @description When it was created, ISO 8601.
       */
      created_at?: string;
      /**
       * Format: date-time
       * @description When it ended, ISO 8601; absent before.
       */
      completed_at?: string;
      /** @description What it cost, with two decimals. */
      credits_consumed?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words. */
      error_message?: string;
    };
    /** @description A finished edit view images task. */
    EditMultiviewImageTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type?: "edit_multiview_image";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input?: Record<string, never>;
      output?: components["schemas"]["EditMultiviewImageOutput"];
      /** @description 0 while queued, then up to 100. */
      progress?: number;
      /**
       * Format: date-time
       * @description When it was created, ISO 8601.
       */
      created_at?: string;
      /**
       * Format: date-time
       * @description When it ended, ISO 8601; absent before.
       */
      completed_at?: string;
      /** @description What it cost, with two decimals. */
      credits_consumed?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words. */
      error_message?: string;
    };
    /** @description A finished image to image task. */
    GenerateImageTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type?: "generate_image";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input?: Record<string, never>;
      output?: components["schemas"]["GenerateImageOutput"];
      /** @description 0 while queued, then up to 100. */
      progress?: number;
      /**
       * Format: date-time
       * @description When it was created, ISO 8601.
       */
      created_at?: string;
      /**
       * Format: date-time
       * @description When it ended, ISO 8601; absent before.
       */
      completed_at?: string;
      /** @description What it cost, with two decimals. */
      credits_consumed?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words. */
      error_message?: string;
    };
    /** @description A finished generate view images task. */
    GenerateMultiviewImageTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type?: "generate_multiview_image";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input?: Record<string, never>;
      output?: components["schemas"]["GenerateMultiviewImageOutput"];
      /** @description 0 while queued, then up to 100. */
      progress?: number;
      /**
       * Format: date-time
       * @description When it was created, ISO 8601.
       */
      created_at?: string;
      /**
       * Format: date-time
       * @description When it ended, ISO 8601; absent before.
       */
      completed_at?: string;
      /** @description What it cost, with two decimals. */
      credits_consumed?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words. */
      error_message?: string;
    };
    /** @description A finished decimate mesh task. */
    HighpolyToLowpolyTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type?: "highpoly_to_lowpoly";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input?: Record<string, never>;
      output?: components["schemas"]["HighpolyToLowpolyOutput"];
      /** @description 0 while queued, then up to 100. */
      progress?: number;
      /**
       * Format: date-time
       * @description When it was created, ISO 8601.
       */
      created_at?: string;
      /**
       * Format: date-time
       * @description When it ended, ISO 8601; absent before.
       */
      completed_at?: string;
      /** @description What it cost, with two decimals. */
      credits_consumed?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words. */
      error_message?: string;
    };
    /** @description A finished image to depth task. */
    ImageToDepthTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type?: "image_to_depth";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input?: Record<string, never>;
      output?: components["schemas"]["ImageToDepthOutput"];
      /** @description 0 while queued, then up to 100. */
      progress?: number;
      /**
       * Format: date-time
       * @description When it was created, ISO 8601.
       */
      created_at?: string;
      /**
       * Format: date-time
       * @description When it ended, ISO 8601; absent before.
       */
      completed_at?: string;
      /** @description What it cost, with two decimals. */
      credits_consumed?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words. */
      error_message?: string;
    };
    /** @description A finished image to model task. */
    ImageToModelTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type?: "image_to_model";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input?: Record<string, never>;
      output?: components["schemas"]["ImageToModelOutput"];
      /** @description 0 while queued, then up to 100. */
      progress?: number;
      /**
       * Format: date-time
       * @description When it was created, ISO 8601.
       */
      created_at?: string;
      /**
       * Format: date-time
       * @description When it ended, ISO 8601; absent before.
       */
      completed_at?: string;
      /** @description What it cost, with two decimals. */
      credits_consumed?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words. */
      error_message?: string;
    };
    /** @description A finished image to splat task. */
    ImageToSplatTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type?: "image_to_splat";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input?: Record<string, never>;
      output?: components["schemas"]["ImageToSplatOutput"];
      /** @description 0 while queued, then up to 100. */
      progress?: number;
      /**
       * Format: date-time
       * @description When it was created, ISO 8601.
       */
      created_at?: string;
      /**
       * Format: date-time
       * @description When it ended, ISO 8601; absent before.
       */
      completed_at?: string;
      /** @description What it cost, with two decimals. */
      credits_consumed?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words. */
      error_message?: string;
    };
    /** @description A finished import model task. */
    ImportModelTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type?: "import_model";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input?: Record<string, never>;
      output?: components["schemas"]["ImportModelOutput"];
      /** @description 0 while queued, then up to 100. */
      progress?: number;
      /**
       * Format: date-time
       * @description When it was created, ISO 8601.
       */
      created_at?: string;
      /**
       * Format: date-time
       * @description When it ended, ISO 8601; absent before.
       */
      completed_at?: string;
      /** @description What it cost, with two decimals. */
      credits_consumed?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words. */
      error_message?: string;
    };
    /** @description A finished complete mesh task. */
    MeshCompletionTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type?: "mesh_completion";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input?: Record<string, never>;
      output?: components["schemas"]["MeshCompletionOutput"];
      /** @description 0 while queued, then up to 100. */
      progress?: number;
      /**
       * Format: date-time
       * @description When it was created, ISO 8601.
       */
      created_at?: string;
      /**
       * Format: date-time
       * @description When it ended, ISO 8601; absent before.
       */
      completed_at?: string;
      /** @description What it cost, with two decimals. */
      credits_consumed?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words. */
      error_message?: string;
    };
    /** @description A finished segment mesh task. */
    MeshSegmentationTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type?: "mesh_segmentation";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input?: Record<string, never>;
      output?: components["schemas"]["MeshSegmentationOutput"];
      /** @description 0 while queued, then up to 100. */
      progress?: number;
      /**
       * Format: date-time
       * @description When it was created, ISO 8601.
       */
      created_at?: string;
      /**
       * Format: date-time
       * @description When it ended, ISO 8601; absent before.
       */
      completed_at?: string;
      /** @description What it cost, with two decimals. */
      credits_consumed?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words. */
      error_message?: string;
    };
    /** @description A finished smart segmentation task. */
    MeshSmartsegmentTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type?: "mesh_smartsegment";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input?: Record<string, never>;
      output?: components["schemas"]["MeshSmartsegmentOutput"];
      /** @description 0 while queued, then up to 100. */
      progress?: number;
      /**
       * Format: date-time
       * @description When it was created, ISO 8601.
       */
      created_at?: string;
      /**
       * Format: date-time
       * @description When it ended, ISO 8601; absent before.
       */
      completed_at?: string;
      /** @description What it cost, with two decimals. */
      credits_consumed?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words. */
      error_message?: string;
    };
    /** @description A finished unwrap mesh task. */
    MeshUvTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type?: "mesh_uv";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input?: Record<string, never>;
      output?: components["schemas"]["MeshUvOutput"];
      /** @description 0 while queued, then up to 100. */
      progress?: number;
      /**
       * Format: date-time
       * @description When it was created, ISO 8601.
       */
      created_at?: string;
      /**
       * Format: date-time
       * @description When it ended, ISO 8601; absent before.
       */
      completed_at?: string;
      /** @description What it cost, with two decimals. */
      credits_consumed?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words. */
      error_message?: string;
    };
    /** @description A finished multiview to model task. */
    MultiviewToModelTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type?: "multiview_to_model";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input?: Record<string, never>;
      output?: components["schemas"]["MultiviewToModelOutput"];
      /** @description 0 while queued, then up to 100. */
      progress?: number;
      /**
       * Format: date-time
       * @description When it was created, ISO 8601.
       */
      created_at?: string;
      /**
       * Format: date-time
       * @description When it ended, ISO 8601; absent before.
       */
      completed_at?: string;
      /** @description What it cost, with two decimals. */
      credits_consumed?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words. */
      error_message?: string;
    };
    /** @description A finished refine model task. */
    RefineModelTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type?: "refine_model";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input?: Record<string, never>;
      output?: components["schemas"]["RefineModelOutput"];
      /** @description 0 while queued, then up to 100. */
      progress?: number;
      /**
       * Format: date-time
       * @description When it was created, ISO 8601.
       */
      created_at?: string;
      /**
       * Format: date-time
       * @description When it ended, ISO 8601; absent before.
       */
      completed_at?: string;
      /** @description What it cost, with two decimals. */
      credits_consumed?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words. */
      error_message?: string;
    };
    /** @description A finished stylize model task. */
    StylizeModelTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type?: "stylize_model";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input?: Record<string, never>;
      output?: components["schemas"]["StylizeModelOutput"];
      /** @description 0 while queued, then up to 100. */
      progress?: number;
      /**
       * Format: date-time
       * @description When it was created, ISO 8601.
       */
      created_at?: string;
      /**
       * Format: date-time
       * @description When it ended, ISO 8601; absent before.
       */
      completed_at?: string;
      /** @description What it cost, with two decimals. */
      credits_consumed?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words. */
      error_message?: string;
    };
    /** @description A finished text to image task. */
    TextToImageTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type?: "text_to_image";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input?: Record<string, never>;
      output?: components["schemas"]["TextToImageOutput"];
      /** @description 0 while queued, then up to 100. */
      progress?: number;
      /**
       * Format: date-time
       * @description When it was created, ISO 8601.
       */
      created_at?: string;
      /**
       * Format: date-time
       * @description When it ended, ISO 8601; absent before.
       */
      completed_at?: string;
      /** @description What it cost, with two decimals. */
      credits_consumed?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words. */
      error_message?: string;
    };
    /** @description A finished text to model task. */
    TextToModelTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type?: "text_to_model";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input?: Record<string, never>;
      output?: components["schemas"]["TextToModelOutput"];
      /** @description 0 while queued, then up to 100. */
      progress?: number;
      /**
       * Format: date-time
       * @description When it was created, ISO 8601.
       */
      created_at?: string;
      /**
       * Format: date-time
       * @description When it ended, ISO 8601; absent before.
       */
      completed_at?: string;
      /** @description What it cost, with two decimals. */
      credits_consumed?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words. */
      error_message?: string;
    };
    /** @description A finished texture model task. */
    TextureModelTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /**
       * @description The task type.
       * @constant
       */
      type?: "texture_model";
      /**
       * @description It is finished.
       * @constant
       */
      status: "success";
      /** @description The request, echoed; its shape varies. */
      input?: Record<string, never>;
      output?: components["schemas"]["TextureModelOutput"];
      /** @description 0 while queued, then up to 100. */
      progress?: number;
      /**
       * Format: date-time
       * @description When it was created, ISO 8601.
       */
      created_at?: string;
      /**
       * Format: date-time
       * @description When it ended, ISO 8601; absent before.
       */
      completed_at?: string;
      /** @description What it cost, with two decimals. */
      credits_consumed?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words. */
      error_message?: string;
    };
    /** @description A task that is queued, running, failed, or in a status that nobody has heard of yet. */
    UnfinishedTask: {
      /** @description The id that creation answered. */
      task_id: string;
      /** @description The task type, by the names of V2. */
      type?: string;
      /** @description Where the task stands: ongoing or failed. A status that is not listed is an ongoing one. */
      status: string;
      /** @description The request, echoed; its shape varies. */
      input?: Record<string, never>;
      /** @description There on success. */
      output?: Record<string, never>;
      /** @description 0 while queued, then up to 100. */
      progress?: number;
      /**
       * Format: date-time
       * @description When it was created, ISO 8601.
       */
      created_at?: string;
      /**
       * Format: date-time
       * @description When it ended, ISO 8601; absent before.
       */
      completed_at?: string;
      /** @description What it cost, with two decimals. */
      credits_consumed?: number;
      /** @description Why it failed; the numbers of the error catalogue. */
      error_code?: number;
      /** @description Why it failed, in words. */
      error_message?: string;
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
      | components["schemas"]["ImageToDepthTask"]
      | components["schemas"]["ImageToModelTask"]
      | components["schemas"]["ImageToSplatTask"]
      | components["schemas"]["ImportModelTask"]
      | components["schemas"]["MeshCompletionTask"]
      | components["schemas"]["MeshSegmentationTask"]
      | components["schemas"]["MeshSmartsegmentTask"]
      | components["schemas"]["MeshUvTask"]
      | components["schemas"]["MultiviewToModelTask"]
      | components["schemas"]["RefineModelTask"]
      | components["schemas"]["StylizeModelTask"]
      | components["schemas"]["TextToImageTask"]
      | components["schemas"]["TextToModelTask"]
      | components["schemas"]["TextureModelTask"]
      | components["schemas"]["UnfinishedTask"];
    /** @description Handed on to the pipeline; what may stand here is not told. */
    ForwardedParameters: Record<string, never>;
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
     * @description Which view; left is the character's own left.
     * @enum {string}
     */
    View: "front" | "left" | "back" | "right";
    /**
     * @description The image model; as for images from words, but without `seedream_v4`. The names of V2 are refused.
     * @default seedream_v5
     * @enum {string}
     */
    ReferenceImageModel:
      | "seedream_v5"
      | "banana"
      | "banana_pro"
      | "banana2"
      | "chat_image_1"
      | "chat_image_1.5"
      | "chat_image_2"
      | "chat_image_2.5_flare"
      | "chat_image_2.5_sunburst"
      | (string & {});
    /**
     * @description How much care the image gets; for `chat_image_2`, and with `xhigh` and `max` for the 2.5 models.
     * @default low
     * @enum {string}
     */
    ImageQuality: "low" | "medium" | "high" | "xhigh" | "max" | (string & {});
    /**
     * @description What is behind the subject; for the `chat_image_2.5` models. `transparent` needs `output_format` png.
     * @default auto
     * @enum {string}
     */
    ImageBackground: "auto" | "opaque" | "transparent";
    /**
     * @description Width to height; for the banana models. The four narrow ones are for `banana2`.
     * @enum {string}
     */
    AspectRatio: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "4:5" | "5:4" | "9:16" | "16:9" | "21:9" | "1:8" | "1:4" | "4:1" | "8:1";
    /**
     * @description Format of the image.
     * @enum {string}
     */
    ImageFormat: "png" | "jpeg";
    /**
     * @description Name of a ready-made prompt. The full list is not told.
     * @enum {string}
     */
    ImageTemplate:
      | "asset_extraction"
      | "character_completion"
      | "t_pose"
      | "variants"
      | "figure"
      | "head_extraction"
      | "print_clay"
      | "3d_enhance"
      | (string & {});
    /**
     * @description The generation model, needed in every request: v3.x (H series) has the finest geometry, v2.5 is the family before it,
     *     P1 and P2 make clean low-poly meshes with few options. The service answers 1004 to the short names of the command line
     *     (`tripo-v3.1`).
     * @enum {string}
     */
    ModelVersion: "v3.1-20260211" | "v3.0-20250812" | "v2.5-20250123" | "P1-20260311" | "P2-20260801" | (string & {});
    /**
     * @description How fine the texture is. `detailed` is high resolution, `extreme` higher still; both cost more. `fast` has the size
     *     and the price of `standard`, is quicker, and needs the texture model v3.5.
     * @default standard
     * @enum {string}
     */
    TextureQuality: "standard" | "detailed" | "extreme" | "fast" | (string & {});
    /**
     * @description The texturing model, whatever the generation model is; chosen to go with it when absent.
     * @enum {string}
     */
    TextureModel: "v3.5-20260815" | "v3.0-20250812" | "v2.5-20250123" | (string & {});
    /**
     * @description `detailed` makes the finest geometry, `standard` balances detail and speed. For v3.x only; leave it out with P1 and P2.
     * @default standard
     * @enum {string}
     */
    GeometryQuality: "standard" | "detailed" | (string & {});
    /**
     * @description `geometry` compresses the mesh with meshopt. An empty text is reported to be taken, as if it were absent.
     * @enum {string}
     */
    Compression: "geometry" | "";
    /**
     * @description What wins where image and shape disagree: `original_image` keeps the look of the image and may not fit the shape
     *     everywhere, `geometry` fits the shape and may drift from the image.
     * @default original_image
     * @enum {string}
     */
    TextureAlignment: "original_image" | "geometry";
    /**
     * @description `align_image` turns the model to face as the image does. Works on textured models.
     * @default default
     * @enum {string}
     */
    Orientation: "default" | "align_image";
    /**
     * @description What it is rebuilt from: `lego` bricks, `voxel` cubes, a `voronoi` net, or `minecraft` blocks, which gives a schematic.
     *     `keyring`, `fridge_magnet` and `keycap` are reported to be known too.
     * @enum {string}
     */
    StylizeStyle: "lego" | "voxel" | "voronoi" | "minecraft" | "keyring" | "fridge_magnet" | "keycap" | (string & {});
    /**
     * @description The image model. `chat_image_1` is served until 2026-10-23, `chat_image_1.5` until 2026-12-01. The names of V2 are
     *     refused; `flux.*`, `z_image` and `midjourney` have no successor.
     * @default seedream_v4
     * @enum {string}
     */
    WordsImageModel:
      | "seedream_v4"
      | "seedream_v5"
      | "banana"
      | "banana_pro"
      | "banana2"
      | "chat_image_1"
      | "chat_image_1.5"
      | "chat_image_2"
      | "chat_image_2.5_flare"
      | "chat_image_2.5_sunburst"
      | (string & {});
    /** @description What it is; goes into `rig_type` of `animate_rig`. `others` is reported for models that cannot be rigged. */
    FoundRigType: "biped" | "quadruped" | "hexapod" | "octopod" | "avian" | "serpentine" | "aquatic" | "others" | (string & {});
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
     * @description The id that the request brought along, or one that the service gave it.
     * @example 5b6b1f3c-3f2e-4e51-9a2f-2f6f6f0b7c12
     */
    RequestId: string;
    /**
     * @description Seconds to wait before the next try; told with 2000.
     * @example 5
     */
    RetryAfter: number;
    /**
     * @description Requests that the window takes.
     * @example 200
     */
    RateLimit: number;
    /**
     * @description Requests that are left of them.
     * @example 0
     */
    RateRemaining: number;
    /**
     * @description When the window ends, in Unix seconds.
     * @example 1789862460
     */
    RateReset: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  rigCheck: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The input of the task. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["AnimatePrerigcheckInput"];
      };
    };
    responses: {
      /** @description The task was created. */
      200: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      405: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      415: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  retargetAnimation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The input of the task. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["AnimateRetargetInput"];
      };
    };
    responses: {
      /** @description The task was created. */
      200: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      405: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      415: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  rigModel: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The input of the task. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["AnimateRigInput"];
      };
    };
    responses: {
      /** @description The task was created. */
      200: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      405: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      415: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  convertModel: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The input of the task. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ConvertModelInput"];
      };
    };
    responses: {
      /** @description The task was created. */
      200: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      405: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      415: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  editMultiview: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The input of the task. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["EditMultiviewImageInput"];
      };
    };
    responses: {
      /** @description The task was created. */
      200: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      405: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      415: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  imageToImage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The input of the task. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["GenerateImageInput"];
      };
    };
    responses: {
      /** @description The task was created. */
      200: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      405: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      415: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  imageToMultiview: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The input of the task. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["GenerateMultiviewImageInput"];
      };
    };
    responses: {
      /** @description The task was created. */
      200: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      405: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      415: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  decimateMesh: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The input of the task. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["HighpolyToLowpolyInput"];
      };
    };
    responses: {
      /** @description The task was created. */
      200: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      405: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      415: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  imageToDepth: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The input of the task. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ImageToDepthInput"];
      };
    };
    responses: {
      /** @description The task was created. */
      200: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      405: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      415: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  imageToModel: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The input of the task. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ImageToModelInput"];
      };
    };
    responses: {
      /** @description The task was created. */
      200: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      405: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      415: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  imageToSplat: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The input of the task. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ImageToSplatInput"];
      };
    };
    responses: {
      /** @description The task was created. */
      200: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      405: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      415: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  importModel: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The input of the task. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ImportModelInput"];
      };
    };
    responses: {
      /** @description The task was created. */
      200: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      405: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      415: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  completeMesh: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The input of the task. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["MeshCompletionInput"];
      };
    };
    responses: {
      /** @description The task was created. */
      200: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      405: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      415: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  segmentMesh: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The input of the task. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["MeshSegmentationInput"];
      };
    };
    responses: {
      /** @description The task was created. */
      200: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      405: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      415: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  smartSegmentMesh: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The input of the task. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["MeshSmartsegmentInput"];
      };
    };
    responses: {
      /** @description The task was created. */
      200: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      405: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      415: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  unwrapMesh: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The input of the task. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["MeshUvInput"];
      };
    };
    responses: {
      /** @description The task was created. */
      200: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      405: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      415: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  multiviewToModel: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The input of the task. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["MultiviewToModelInput"];
      };
    };
    responses: {
      /** @description The task was created. */
      200: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      405: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      415: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  refineModel: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The input of the task. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["RefineModelInput"];
      };
    };
    responses: {
      /** @description The task was created. */
      200: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      405: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      415: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  stylizeModel: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The input of the task. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["StylizeModelInput"];
      };
    };
    responses: {
      /** @description The task was created. */
      200: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      405: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      415: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  textToImage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The input of the task. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["TextToImageInput"];
      };
    };
    responses: {
      /** @description The task was created. */
      200: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      405: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      415: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  textToModel: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The input of the task. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["TextToModelInput"];
      };
    };
    responses: {
      /** @description The task was created. */
      200: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      405: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      415: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  textureModel: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The input of the task. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["TextureModelInput"];
      };
    };
    responses: {
      /** @description The task was created. */
      200: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      405: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      415: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
      query?: {
        /**
         * @description 1 adds `pipeline_step` to the answer; what it holds is not told.
         * @example 1
         */
        step?: number;
      };
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      405: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      415: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
    /** @description The file as the part `file`. */
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["FileUploadForm"];
      };
    };
    responses: {
      /** @description The file is there. */
      200: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      405: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      415: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  presignUpload: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The kind of the file. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["PresignRequest"];
      };
    };
    responses: {
      /** @description The address. */
      200: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PresignAnswer"];
        };
      };
      /** @description The request was refused. */
      400: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      405: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The request was refused. */
      415: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  createUploadCredentials: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Not told. */
    requestBody?: {
      content: {
        "application/json": components["schemas"]["UploadCredentialsRequest"];
      };
    };
    responses: {
      /** @description The credentials. */
      200: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UploadCredentialsAnswer"];
        };
      };
      /** @description The key is missing or not known here. */
      401: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  getUsage: {
    parameters: {
      query?: {
        /**
         * @description How many rows, 50 when absent.
         * @example 50
         */
        limit?: number;
        /**
         * @description How many rows to skip.
         * @example 0
         */
        offset?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rows. */
      200: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UsageAnswer"];
        };
      };
      /** @description The request was refused. */
      400: {
        headers: {
          "X-Tripo-Trace-ID": components["headers"]["TraceId"];
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          "Retry-After": components["headers"]["RetryAfter"];
          "X-RateLimit-Limit": components["headers"]["RateLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateReset"];
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
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  taskCompleted: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["TaskEvent"];
      };
    };
    responses: {
      /** @description Received. Anything but a 2xx within about five seconds is sent again. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  taskFailed: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["TaskEvent"];
      };
    };
    responses: {
      /** @description Received. Anything but a 2xx within about five seconds is sent again. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  balanceLow: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["BalanceEvent"];
      };
    };
    responses: {
      /** @description Received. Anything but a 2xx within about five seconds is sent again. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
