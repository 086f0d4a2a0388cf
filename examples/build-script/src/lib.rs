//! A crate whose client is made by its build script: the module [`kiosk`], of the specs in `spec/kiosk`.

include!(concat!(env!("OUT_DIR"), "/kiosk.rs"));
