//! Invented descriptions, each construct once: what of them becomes a spec, and what is left out.

mod given;
mod hostile;
mod taken;
