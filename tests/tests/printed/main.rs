//! What the generator prints, rustfmt leaves alone: its printer takes rustfmt's place.

mod forms;
mod specs;
mod witness;
