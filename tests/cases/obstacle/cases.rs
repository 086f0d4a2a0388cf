//! Every generated case can be encoded; this file becomes a test of the generated crate.

// The visitor is public, as generated tests do not know who shows it what.
pub mod wire_cases;

struct Encoder(usize);

impl wire_cases::Visitor for Encoder {
    fn visit<O: api_runtime::Operation>(&mut self, _: &str, _: &str, _: &str, request: &O) {
        let parts = api_runtime::encode(request);
        assert!(!parts.uri_path_and_query().contains('{'), "{parts:?}");
        self.0 += 1;
    }
}

#[test]
fn every_generated_case_can_be_encoded() {
    let mut encoder = Encoder(0);
    wire_cases::visit_all(&mut encoder);
    assert!(encoder.0 > 100, "{} cases", encoder.0);
}
