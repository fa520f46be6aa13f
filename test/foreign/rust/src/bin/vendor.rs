//! The vendor's own client against the mock: nothing of it is changed but where it looks for the service.

use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};
use tripo3d_sdk::params::{
    ConvertModelParams, ImageToModelParams, ImageToMultiviewParams, ImageToSplatParams, MultiviewToModelParams, RetargetAnimationParams,
    RigModelParams, TextToModelParams,
};
use tripo3d_sdk::{ClientOptions, Result, Task, TripoClient, UsageOptions, ViewImage, WaitOptions, view};

#[tokio::main]
async fn main() -> Result<()> {
    let [picture, folder] = std::env::args().skip(1).collect::<Vec<_>>().try_into().expect("picture and folder");
    let client = TripoClient::new(ClientOptions {
        api_key: Some("tsk_vendor".into()),
        base_url: std::env::var("MOCK_BASE_URL").ok(),
        ..Default::default()
    })?;
    let mut told = serde_json::Map::new();

    let text = finished(&client, client.text_to_model(TextToModelParams::new("a small stone bridge")).await?).await?;
    told.insert("text_to_model".into(), saved(&client, &text, Path::new(&folder)).await?);

    let token = client
        .upload_file(std::fs::read(&picture)?, "hero.png", Some("image/png"))
        .await?
        .file_token;
    let image = finished(&client, client.image_to_model(ImageToModelParams::new(token.as_str())).await?).await?;
    told.insert("image_to_model".into(), summary(&image));

    let rig = finished(&client, client.rig_model(RigModelParams::new(&image.task_id)).await?).await?;
    told.insert("animate_rig".into(), summary(&rig));
    let walk = RetargetAnimationParams {
        animation: Some("preset:walk".into()),
        ..RetargetAnimationParams::new(&rig.task_id)
    };
    let walk = finished(&client, client.retarget_animation(walk).await?).await?;
    told.insert("animate_retarget".into(), saved(&client, &walk, Path::new(&folder)).await?);
    let converted = finished(&client, client.convert_model(ConvertModelParams::new(&walk.task_id, "FBX")).await?).await?;
    told.insert("convert_model".into(), saved(&client, &converted, Path::new(&folder)).await?);

    told.insert("balance".into(), json!(client.get_balance().await?.balance));

    // Other ways in and out: an address in storage, views by key, a view set, a splat, several tasks in one read.
    let large = client.upload_large_file_from_path(&picture, None).await?.file_token;
    let keyed = [
        ViewImage::new(view::BACK, token.as_str()),
        ViewImage::new(view::FRONT, large.as_str()),
    ];
    let keyed = client.multiview_to_model(MultiviewToModelParams::from_view_images(keyed)).await?;
    let views = client.image_to_multiview(ImageToMultiviewParams::new(token.as_str())).await?;
    let splat = client.image_to_splat(ImageToSplatParams::new(token)).await?;
    let (keyed, views, splat) = tokio::try_join!(finished(&client, keyed), finished(&client, views), finished(&client, splat))?;
    told.insert("multiview_by_key".into(), summary(&keyed));
    told.insert("image_to_splat".into(), saved(&client, &splat, Path::new(&folder)).await?);
    let by_set = client
        .multiview_to_model(MultiviewToModelParams::from_task_id(&views.task_id))
        .await?;
    told.insert("multiview_by_set".into(), summary(&finished(&client, by_set).await?));
    let list = client
        .list_tasks(&[text.task_id, "00000000-0000-4000-8000-000000000000".into()])
        .await?;
    told.insert("listed".into(), json!([list.tasks.len(), list.missed.len()]));
    told.insert("usage".into(), json!(client.get_usage(UsageOptions::default()).await?.len()));
    println!("{}", Value::Object(told));
    Ok(())
}

async fn finished(client: &TripoClient, id: String) -> Result<Task> {
    client
        .wait_for_task(
            &id,
            WaitOptions {
                poll_interval: Duration::from_millis(500),
                ..Default::default()
            },
        )
        .await
}

fn summary(task: &Task) -> Value {
    json!({ "type": task.task_type, "status": task.status.to_string() })
}

async fn saved(client: &TripoClient, task: &Task, folder: &Path) -> Result<Value> {
    let mut told = summary(task);
    let Some(model) = client.download_model(task).await? else {
        return Ok(told);
    };
    std::fs::write(folder.join(model.filename(&task.task_id)), &model.data)?;
    told["extension"] = json!(model.extension());
    told["bytes"] = json!(model.data.len());
    Ok(told)
}
