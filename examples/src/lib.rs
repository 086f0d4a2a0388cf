//! What the programs of this folder share: a client from the environment, and the parts that are libraries of their own.

pub mod order_store;
pub mod pay_service;

use std::error::Error;

use huaweicloud_bss::Client;

/// What a program ends with.
pub type Outcome = Result<(), Box<dyn Error>>;

/// A client with the credentials of the environment, of the profile file, or of the machine.
///
/// `BSS_ENDPOINT` names another address, such as that of a mock server.
///
/// # Errors
///
/// When the address cannot be used.
pub fn client() -> Result<Client, Box<dyn Error>> {
    let builder = Client::builder().credentials(huaweicloud_bss::credentials::chain());
    let builder = match std::env::var("BSS_ENDPOINT") {
        Ok(address) => builder.endpoint(address),
        Err(_) => builder,
    };
    Ok(builder.build()?)
}
