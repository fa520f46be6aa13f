//! A client of a third party against the mock: nothing of it is changed but where it looks for the service.

use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};
use tripo_api::{
    Animation, AnimationInput, Client, ConvertModelRequest, ImageInput, ImageToModelRequest, ImageToSplatRequest, OutputFormat, Result,
    RetargetAnimationRequest, RigModelRequest, Task, TaskRequest, TextToModelRequest, WaitOptions, versions,
};

#[tokio::main]
async fn main() -> Result<()> {
    let [picture, folder] = std::env::args().skip(1).collect::<Vec<_>>().try_into().expect("picture and folder");
    let folder = Path::new(&folder);
    let base = std::env::var("MOCK_BASE_URL").expect("MOCK_BASE_URL").parse().expect("a URL");
    let client = Client::builder().api_key("tsk_third").base_url(base).build()?;
    let mut told = serde_json::Map::new();

    let text = TextToModelRequest {
        prompt: "a small stone bridge".into(),
        model: Some(versions::text_image::DEFAULT.into()),
        ..Default::default()
    };
    let refused = TextToModelRequest {
        model: None,
        ..text.clone()
    };
    let refused = client
        .create_task(TaskRequest::TextToModel(refused))
        .await
        .expect_err("the README's example");
    told.insert("readme".into(), json!(refused.to_string()));

    let text = finished(&client, TaskRequest::TextToModel(text)).await?;
    told.insert("text_to_model".into(), saved(&client, &text, folder).await?);

    let image: ImageToModelRequest =
        serde_json::from_value(json!({ "input": picture, "model": versions::text_image::DEFAULT })).expect("a request");
    let image = finished(&client, TaskRequest::ImageToModel(image)).await?;
    told.insert("image_to_model".into(), saved(&client, &image, folder).await?);

    let rig = RigModelRequest {
        input: image.task_id.0.clone(),
        model: Some(versions::rig::V2_5.into()),
        out_format: None,
        rig_type: None,
        spec: None,
    };
    let rig = finished(&client, TaskRequest::Rig(rig)).await?;
    told.insert("animate_rig".into(), saved(&client, &rig, folder).await?);

    let walk = RetargetAnimationRequest {
        input: rig.task_id.0.clone(),
        animation: AnimationInput::Single(Animation::Walk),
        out_format: None,
        bake_animation: None,
        export_with_geometry: None,
        animate_in_place: None,
    };
    let walk = finished(&client, TaskRequest::Retarget(walk)).await?;
    told.insert("animate_retarget".into(), saved(&client, &walk, folder).await?);

    let convert: ConvertModelRequest =
        serde_json::from_value(json!({ "input": walk.task_id, "format": OutputFormat::Fbx })).expect("a request");
    let converted = finished(&client, TaskRequest::ConvertModel(convert)).await?;
    told.insert("convert_model".into(), saved(&client, &converted, folder).await?);

    told.insert("balance".into(), json!(client.get_balance().await?.balance));

    let large = client.upload_file_presigned(&picture).await?.file_token;
    let splat = ImageToSplatRequest {
        input: ImageInput::FileToken(large),
        model_seed: None,
    };
    let splat = finished(&client, TaskRequest::ImageToSplat(splat)).await?;
    told.insert("image_to_splat".into(), saved(&client, &splat, folder).await?);

    let list = client
        .list_tasks(&[text.task_id, "00000000-0000-4000-8000-000000000000".into()])
        .await?;
    told.insert("listed".into(), json!([list.tasks.len(), list.missed.len()]));
    told.insert("usage".into(), json!(client.get_usage(Default::default()).await?.len()));
    println!("{}", Value::Object(told));
    Ok(())
}

async fn finished(client: &Client, request: TaskRequest) -> Result<Task> {
    let id = client.create_task(request).await?;
    client
        .wait_for_task(
            &id,
            WaitOptions {
                initial_interval: Duration::from_millis(500),
                ..Default::default()
            },
        )
        .await
}

async fn saved(client: &Client, task: &Task, folder: &Path) -> Result<Value> {
    let files = client.download_task_models(task, folder, Default::default()).await?;
    let names: Vec<_> = files
        .paths()
        .filter_map(|path| path.extension())
        .map(|each| each.to_string_lossy())
        .collect();
    Ok(json!({ "type": task.task_type, "status": task.status, "files": names }))
}
