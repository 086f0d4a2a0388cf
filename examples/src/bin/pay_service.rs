//! Runs the web service that pays orders on a port of this machine: `pay_service [PORT]`.

use std::error::Error;

use examples::{Outcome, client, pay_service};
use tokio::net::TcpListener;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let port = std::env::args().nth(1).map_or(Ok(8080), |port| port.parse::<u16>())?;
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    println!("http://{}", listener.local_addr()?);
    axum::serve(listener, pay_service::app(client()?)).await.map_err(Box::<dyn Error>::from)
}
