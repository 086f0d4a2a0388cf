//! A mock server of the billing API: its spec and its data, and what its writes do to them.
//!
//! ```
//! # async fn test() -> Result<(), mock_server::MockError> {
//! use mock_server::{Fault, Scenario};
//!
//! let server = huaweicloud_bss_mock::start().await?; // 127.0.0.1, a free port
//! server.tell(Scenario::once("PayOrders", Fault::Code("CBC.99005003".to_owned())))?;
//!
//! // … point a client at `server.url()` and let it call …
//! # Ok(())
//! # }
//! ```
//!
//! What can be asked of the server, and what goes wrong on demand, is in [the guide](mock_server::guide) of `mock-server`; what is
//! special about this one, in [`guide`].

/// The examples of the package's page are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

mod accounts;
mod billing;
mod cash;
mod coupons;
mod discounts;
mod embedded;
mod expiry;
#[doc = include_str!("../docs/data.md")]
pub mod guide {}
mod money;
mod orders;
mod reason;
mod renewal;
mod resources;

pub use billing::Billing;
use mock_server::{Builder, MockError, MockServer};

/// A server of the billing API, with data, scenarios or address of your own. It serves the site `bss` unless another service is
/// chosen.
#[must_use]
pub fn builder() -> Builder {
    MockServer::builder().of(embedded::spec()).behaviour(Billing).service("bss")
}

/// Starts the server on a free port of 127.0.0.1.
///
/// # Errors
///
/// When no port can be listened on.
pub async fn start() -> Result<MockServer, MockError> {
    builder().start().await
}
