//! Makes the client of `spec/`.

fn main() -> Result<(), specbuild::Failed> {
    specbuild::Clients::of("spec").features(["environment", "hyper", "serde"]).write()
}
