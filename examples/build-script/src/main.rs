//! Prints what there is of an item: `kiosk-stock ENDPOINT ID`.

use build_script::kiosk::items::GetItem;
use build_script::kiosk::{Client, Credentials};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(endpoint), Some(id)) = (arguments.next(), arguments.next()) else {
        return Err("usage: kiosk-stock ENDPOINT ID".into());
    };
    let client = Client::builder().endpoint(endpoint).credentials(Credentials::token("not a secret")).build()?;
    let item = client.items().get_item(&GetItem::new(id)).await?;
    println!("{} {:?} {}", item.id.as_deref().unwrap_or_default(), item.kind, item.count.unwrap_or_default());
    Ok(())
}
