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
//! let server = MockServer::start().await?; // 127.0.0.1, a free port, the project's own spec and data
//! server.tell(Scenario::once("PayOrders", Fault::Code("CBC.99005003".to_owned())))?;
//!
//! // … point a client at `server.url()` and let it call …
//!
//! for seen in server.requests() {
//!     println!("{} {} -> {}", seen.method, seen.path, seen.status);
//!     assert_ne!(seen.given("order_id"), Some(&Given::State(State::Empty)));
//! }
//! server.stop().await; // or drop it
//! # Ok(())
//! # }
//! ```
//!
//! [`Builder`] starts a server for another spec, with data or scenarios of your own, or at another address.
//!
//! # As a program
//!
//! ```text
//! mock-server --port 8080 --data data.yaml --scenarios scenarios.yaml
//! ```
//!
//! All options may be left out. It prints its address and serves until it is ended. The spec is inside the binary.
//!
//! # What it judges
//!
//! In this order: the path (404, or 405 for another method); a fault that was told (below); a token or the form of a
//! signature, which is not verified, for no secret is known; then every parameter and rule, all at once. A refusal names
//! each parameter and what it breaks, and never repeats a value.
//!
//! - A state is refused where the row of the presence table that applies says `unsupported`. A required parameter is also
//!   refused in a state that nobody speaks of, for it has no value there. Any other unknown state is let through.
//! - A value that a rule leaves without effect is not looked at.
//! - Rules that only the server can judge (`server:`) are not judged.
//! - Digits after the point are counted as written: `1.000` has three.
//! - Names that the operation does not have are ignored, and listed in [`SeenRequest::strangers`].
//!
//! A body may have 1 MiB, and values may be nested 32 deep.
//!
//! # Scenarios
//!
//! A scenario tells an operation to show a [`Fault`] once, several times or always, with [`MockServer::tell`] or in YAML:
//!
//! ```yaml
//! - {operation: PayOrders, fault: code, code: CBC.99003110, times: 1}
//! - {operation: ListCustomerOrders, fault: redirect, to: "http://127.0.0.1:1/"}   # always
//! ```
//!
//! | [`Fault`] | in YAML | what a client sees |
//! |---|---|---|
//! | `Code` | `code`, with `code:` | a documented code of the operation, with its status, in the first error shape |
//! | `RateLimit` | `rate_limit` | status 429 in the gateway's shape |
//! | `Delay` | `delay`, with `milliseconds:` | the ordinary answer, late |
//! | `Cut` | `cut` | the connection closes before any byte |
//! | `CutInBody` | `cut_in_body` | half of the body, then the connection closes |
//! | `Redirect` | `redirect`, with `to:` | status 302 and a location |
//! | `ContentType` | `content_type` | the ordinary answer, called `text/plain` |
//! | `Truncated` | `truncated` | half of the JSON, as if it were all |
//! | `Html` | `html` | an HTML page, status 200 |
//! | `List`, `Null`, `Empty` | `list`, `null`, `empty` | `[]`, `null`, or nothing, status 200 |
//! | `CodeWithStatus200` | `code_with_status200`, with `code:` | an error body, status 200 |
//! | `ExtraFields` | `extra_fields` | the ordinary answer with members that no spec knows |
//!
//! Faults of one operation are shown in the order in which they were told. A fault does not wait for a good request.
//!
//! # Data
//!
//! Data is YAML: collections by name, each a list of rows. Numbers with a point stand in quotes, so that no digit is lost;
//! the spec says what is a number on the wire. `data/bss/seed.yaml` ships.
//!
//! ```yaml
//! orders:
//!   - {order_id: CS1, service_type_code: null, official_amount: "12.30", status: "5"}
//! ```
//!
//! `data/bss/bindings.yaml` says which collection an operation lists and which field each parameter selects by. What a
//! state then selects, the presence table says: `not a filter` and `no effect` select all rows, `filter` those whose field
//! is null, empty or missing, `default` those that the default selects, and a value those that equal it or lie on its side.
//! Pages follow `paging` and its defaults. An answer has only fields that the spec lists.
//!
//! Writes change the data while the server runs: pay and cancel orders, unsubscribe, switch automatic renewal, transfer and
//! reclaim, create members. A transaction id that was used before is refused, and no money is lost on its way. Other writes
//! are judged and answered with success, and change nothing. A read that is bound to no data lists nothing.

mod answer;
mod behaviour;
mod bindings;
mod data;
mod embedded;
mod given;
mod json;
mod judge;
mod listen;
mod receive;
mod refusal;
mod scenario;
mod seen;
mod serve;
mod server;

pub use given::Given;
pub use json::Json;
pub use scenario::{Fault, Scenario};
pub use seen::SeenRequest;
pub use server::{Builder, MockError, MockServer};
pub use speclang::Sources;
pub use speclang::model::{Place, State};
