//! A mock server that interprets a spec: it judges requests as the documentation does, answers from data, and fails on
//! demand.
//!
//! It reads the model of `speclang` at run time and shares no code with the generator, the runtime or a generated client.
//! So it is a witness of its own: where a client and this server disagree, one of them, or the spec, is wrong.
//!
//! # As a library
//!
//! ```
//! # async fn test() -> Result<(), mock_server::MockError> {
//! use mock_server::{Fault, Given, MockServer, Scenario, State};
//!
//! let server = MockServer::builder().folder("spec").start().await?; // 127.0.0.1, a free port
//! server.tell(Scenario::once("LendBook", Fault::Code("LIB.1".to_owned())))?;
//!
//! // … point a client at `server.url()` and let it call …
//!
//! for seen in server.requests() {
//!     println!("{} {} -> {}", seen.method, seen.path, seen.status);
//!     assert_ne!(seen.given("shelf"), Some(&Given::State(State::Empty)));
//! }
//! server.stop().await; // or drop it
//! # Ok(())
//! # }
//! ```
//!
//! It works for any spec with nothing else: it judges requests and answers with samples that keep the spec. With bindings and rows in
//! `mock/` of the spec it answers from data, and with a [`Behaviour`], which a crate of the service's own implements, writes change it.
//! [`Builder`] has the rest: data or scenarios of your own, another address. [`OfflineServer`] does without a socket.
//!
//! # The guide
//!
//! | page | use |
//! |---|---|
//! | [`guide::library`] | in the tests of a client: what arrived, what is judged, signatures |
//! | [`guide::program`] | as a program: `mock-server --spec spec --port 8080` |
//! | [`guide::scenarios`] | answers that go wrong: all faults |
//! | [`guide::data`] | what the server answers from, and what writes change |

/// The examples of the package's page are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

mod answer;
mod behaviour;
mod bindings;
mod builder;
mod call;
mod data;
mod error;
mod given;
pub mod guide;
mod hosts;
mod json;
mod judge;
mod listen;
mod memory;
mod number;
mod offline;
mod placed;
pub mod program;
mod receive;
mod refusal;
mod scenario;
mod seen;
mod serve;
mod server;
mod spec;
mod yaml;

pub use behaviour::{Behaviour, Effect, Rejection, Write};
pub use builder::Builder;
pub use call::Call;
pub use data::Data;
pub use error::MockError;
pub use given::Given;
pub use json::Json;
pub use judge::{Meaning, UnknownStates};
pub use offline::OfflineServer;
pub use scenario::{Fault, Scenario};
pub use seen::SeenRequest;
pub use server::MockServer;
pub use spec::Spec;
pub use speclang::Sources;
pub use speclang::model::{Outcome, Place, State};
