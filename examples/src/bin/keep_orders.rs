//! Keeps the orders of an account in a file, and prints what they cost: `keep_orders FILE SINCE`, such as `2026-01-01T00:00:00Z`.

use std::path::Path;

use examples::order_store::OrderStore;
use examples::{Outcome, client};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let mut words = std::env::args().skip(1);
    let (Some(file), Some(since), None) = (words.next(), words.next(), words.next()) else {
        return Err("usage: keep_orders FILE SINCE".into());
    };
    let store = OrderStore::open(Path::new(&file))?;
    let changes = store.update(&client()?, since.parse()?).await?;
    println!("{} new, {} changed, {} without an id", changes.new, changes.changed, changes.without_id);
    for total in store.totals()? {
        println!("{total}");
    }
    Ok(())
}
