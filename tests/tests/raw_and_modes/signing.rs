//! The signature algorithms that `check` allows are those that clients have.

use api_runtime::{
    AuthScheme, Bytes, Client, Credentials, Limits, Operation, Service, SignatureScheme, TransportError, http,
};
use huaweicloud_bss::orders::ListCustomerOrders;

/// Whether a client of a service with that algorithm can be built.
fn signs(algorithm: &'static str) -> bool {
    let known = ListCustomerOrders::SERVICE;
    let signature = known.auth.signature.map(|scheme| SignatureScheme { algorithm, ..scheme });
    let service = Service { auth: AuthScheme { signature, ..known.auth }, ..*known };
    let transport = |_: http::Request<Bytes>, _: Limits| async { Err(TransportError::not_sent("nothing is sent")) };
    let builder = Client::builder(Box::leak(Box::new(service))).credentials(Credentials::key("AK", "SK"));
    builder.transport(transport).build().is_ok()
}

#[test]
fn clients_have_each_algorithm_that_needs_no_signer() {
    assert!(!speclang::model::ALGORITHMS.is_empty());
    for algorithm in speclang::model::ALGORITHMS {
        assert!(signs(algorithm), "{algorithm}");
    }
    assert!(!signs("HMAC-512"), "a client was built that cannot sign");
}
