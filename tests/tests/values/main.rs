//! What programs use of generated crates: values, enumerations as texts, setters, the formats of serde, and the names of the root.

mod answer_texts;
mod enumerations;
mod generated;
mod given;
mod root;
mod serde_forms;
mod serde_round_trips;
mod setters;

// Generated code keeps its own style, and `cargo fmt` must not follow these lines to it.
#[rustfmt::skip]
#[path = "../../../generated/huaweicloud-bss/tests/wire_cases/mod.rs"]
pub mod bss_cases;
#[rustfmt::skip]
#[path = "../../../generated/huaweicloud-bssintl/tests/wire_cases/mod.rs"]
pub mod bssintl_cases;
