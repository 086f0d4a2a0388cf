//! Every fault of the mock server has the outcome that a client with money in its hands must give it: for a read, for a write, and
//! for a write with a transaction id, with the number of requests counted on the server's side.

use core::time::Duration;

use api_runtime::{Code, Decimal, ListedCode, Operation};
use huaweicloud_bss::enterprise::{UpdateSubEnterpriseAmount, UpdateSubEnterpriseAmountRequired};
use huaweicloud_bss::orders::{ListCustomerOrders, PayOrders, PayOrdersRequired, UseInPayment};
use huaweicloud_bss::subscriptions::{PeriodToOnDemandAction, UpdatePeriodToOnDemand, UpdatePeriodToOnDemandRequired};
use huaweicloud_bss::{Client, Credentials, Error, Retries};
use mock_server::{Data, Fault, MockServer, Scenario};

/// What a call comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// A success.
    Fine,
    /// A refusal: it did not take effect.
    Refused,
    /// No answer.
    Lost,
    /// An answer that cannot be read.
    Unreadable,
    /// An answer that is too long.
    TooLong,
    /// A write that may have taken effect.
    Unknown,
}
use Outcome::{Fine, Lost, Refused, TooLong, Unknown, Unreadable};

/// The fault, shown once; what a read, a plain write and a keyed write come to, and how many requests each makes.
#[rustfmt::skip]
fn table() -> Vec<(Fault, [(Outcome, usize); 3])> {
    let listed = || "CBC.0999".to_owned();
    vec![
        // Refusals. What passes is asked again, unless it is a plain write; a server's own error leaves a write open.
        (Fault::Code(listed()),              [(Fine, 2), (Unknown, 1), (Fine, 2)]),
        (Fault::CodeInShape(listed(), 3),    [(Fine, 2), (Unknown, 1), (Fine, 2)]),
        (Fault::CodeWithStatus200(listed()), [(Fine, 2), (Unknown, 1), (Fine, 2)]),
        (Fault::UnknownCode,                 [(Refused, 1), (Refused, 1), (Refused, 1)]),
        (Fault::RateLimit,                   [(Fine, 2), (Refused, 1), (Fine, 2)]),
        (Fault::RetryAfter("0".to_owned()),  [(Fine, 2), (Refused, 1), (Fine, 2)]),
        (Fault::RetryAfter("999".to_owned()), [(Refused, 1), (Refused, 1), (Refused, 1)]),
        (Fault::Gateway(502),                [(Fine, 2), (Unknown, 1), (Fine, 2)]),
        (Fault::Gateway(503),                [(Fine, 2), (Unknown, 1), (Fine, 2)]),
        (Fault::GatewayTimeout,              [(Fine, 2), (Unknown, 1), (Unknown, 2)]),
        (Fault::BareStatus(500),             [(Fine, 2), (Unknown, 1), (Fine, 2)]),
        (Fault::BareStatus(403),             [(Refused, 1), (Refused, 1), (Refused, 1)]),
        (Fault::Redirect("http://127.0.0.1:1/".to_owned()), [(Refused, 1), (Refused, 1), (Refused, 1)]),
        // Connections that break. Nobody can tell whether a write arrived.
        (Fault::Cut,                         [(Fine, 2), (Unknown, 1), (Fine, 2)]),
        (Fault::CutAfter,                    [(Fine, 2), (Unknown, 1), (Unknown, 2)]),
        (Fault::Reset,                       [(Fine, 2), (Unknown, 1), (Unknown, 2)]),
        (Fault::CutInBody,                   [(Fine, 2), (Unknown, 1), (Unknown, 2)]),
        (Fault::NotHttp,                     [(Fine, 2), (Unknown, 1), (Fine, 2)]),
        (Fault::EndlessHead,                 [(Fine, 2), (Unknown, 1), (Unknown, 2)]),
        (Fault::TwoLengths,                  [(Fine, 2), (Unknown, 1), (Unknown, 2)]),
        // Answers without an end.
        (Fault::EndlessBody,                 [(TooLong, 1), (Unknown, 1), (Unknown, 1)]),
        (Fault::Huge,                        [(TooLong, 1), (Unknown, 1), (Unknown, 1)]),
        // Answers that are none.
        (Fault::Html,                        [(Unreadable, 1), (Unknown, 1), (Unknown, 1)]),
        (Fault::ContentType,                 [(Unreadable, 1), (Unknown, 1), (Unknown, 1)]),
        (Fault::InvalidUtf8,                 [(Unreadable, 1), (Unknown, 1), (Unknown, 1)]),
        (Fault::Truncated,                   [(Unreadable, 1), (Unknown, 1), (Unknown, 1)]),
        // Nothing at all is what an operation without an answer answers with.
        (Fault::NoContent,                   [(Unreadable, 1), (Fine, 1), (Fine, 1)]),
        (Fault::Empty,                       [(Unreadable, 1), (Fine, 1), (Fine, 1)]),
        // So is JSON of another kind where nothing of the answer is documented: the status says that the write was done.
        (Fault::Null,                        [(Unreadable, 1), (Fine, 1), (Fine, 1)]),
        (Fault::List,                        [(Unreadable, 1), (Fine, 1), (Fine, 1)]),
        // Odd answers that say what they should.
        (Fault::SuccessCode,                 [(Fine, 1), (Fine, 1), (Fine, 1)]),
        (Fault::Delay(1),                    [(Fine, 1), (Fine, 1), (Fine, 1)]),
        (Fault::Drip(0),                     [(Fine, 1), (Fine, 1), (Fine, 1)]),
        (Fault::ClosesSilently,              [(Fine, 1), (Fine, 1), (Fine, 1)]),
        (Fault::Interim,                     [(Fine, 1), (Fine, 1), (Fine, 1)]),
        (Fault::LongerBody,                  [(Fine, 1), (Fine, 1), (Fine, 1)]),
        (Fault::Charset,                     [(Fine, 1), (Fine, 1), (Fine, 1)]),
        (Fault::ByteOrderMark,               [(Fine, 1), (Fine, 1), (Fine, 1)]),
        (Fault::ExtraFields,                 [(Fine, 1), (Fine, 1), (Fine, 1)]),
        (Fault::DoubleKeys,                  [(Fine, 1), (Fine, 1), (Fine, 1)]),
        (Fault::NullFields,                  [(Fine, 1), (Fine, 1), (Fine, 1)]),
        (Fault::SwappedTypes,                [(Fine, 1), (Fine, 1), (Fine, 1)]),
        (Fault::Deep,                        [(Fine, 1), (Fine, 1), (Fine, 1)]),
    ]
}

fn kind<T, C: ListedCode>(outcome: Result<T, Error<Code<C>>>) -> Outcome {
    match outcome {
        Ok(_) => Fine,
        Err(Error::Api(_)) => Refused,
        Err(Error::Transport(_) | Error::Timeout { .. }) => Lost,
        Err(Error::Decode(_)) => Unreadable,
        Err(Error::BodyTooLarge { .. }) => TooLong,
        Err(Error::OutcomeUnknown(_)) => Unknown,
        Err(error) => panic!("{error:?}"),
    }
}

/// A server, a client of it, and the data that the server began with.
struct Bench {
    server: MockServer,
    client: Client,
    fresh: Data,
}

impl Bench {
    async fn new() -> Self {
        let server = huaweicloud_bss_mock::start().await.expect("the server starts");
        let client = Client::builder()
            .endpoint(server.url())
            .credentials(Credentials::key("access", "secret"))
            .retries(Retries::default().pauses(Duration::ZERO, Duration::ZERO))
            .max_response_bytes(1 << 20)
            .build()
            .expect("a client");
        Self { fresh: server.data(), server, client }
    }

    /// Calls while the operation shows the fault once; the outcome, and the requests that the server saw.
    async fn one<O: Operation<Response: Send>>(&self, fault: &Fault, request: &O) -> (Outcome, usize) {
        self.server.edit(|data| data.clone_from(&self.fresh)).expect("no file is written");
        self.server.tell(Scenario::once(O::descriptor().id, fault.clone())).expect("the operation shows it");
        let before = self.server.requests().len();
        let outcome = kind(self.client.call(request).await);
        let requests = self.server.requests().split_off(before);
        assert!(requests.iter().all(|seen| seen.operation.as_deref() == Some(O::descriptor().id)), "{fault:?}");
        (outcome, requests.len())
    }
}

#[tokio::test]
async fn every_fault_has_the_outcome_that_it_must_have() {
    let pay = PayOrders::new(PayOrdersRequired {
        order_id: "CS2608160005".to_owned(),
        use_coupon: UseInPayment::NotUsed,
        use_discount: UseInPayment::NotUsed,
    });
    let transfer = UpdateSubEnterpriseAmount::new(UpdateSubEnterpriseAmountRequired {
        customer_id: "member-1".to_owned(),
        amount: Decimal::ONE,
    });
    let bench = Bench::new().await;
    let mut wrong = Vec::new();
    for (fault, required) in table() {
        let read = bench.one(&fault, &ListCustomerOrders::new()).await;
        let found = [read, bench.one(&fault, &pay).await, bench.one(&fault, &transfer).await];
        if found != required {
            wrong.push(format!("{fault:?}: found {found:?}, required {required:?}"));
        }
    }
    assert_eq!(bench.server.panics(), 0);
    assert!(wrong.is_empty(), "{} of {} faults:\n{}", wrong.len(), table().len(), wrong.join("\n"));
}

/// An operation that documents a body has succeeded without one too: the server says so.
#[tokio::test]
async fn a_write_without_the_body_that_it_documents_has_succeeded() {
    let bench = Bench::new().await;
    let switch = UpdatePeriodToOnDemand::new(UpdatePeriodToOnDemandRequired {
        operation: PeriodToOnDemandAction::SetUp,
        resource_ids: vec!["res-01".to_owned()],
    });
    for (fault, status) in [(Fault::NoContent, 204), (Fault::Empty, 200)] {
        assert_eq!(bench.one(&fault, &switch).await, (Fine, 1), "{fault:?}");
        bench.server.tell(Scenario::once("UpdatePeriodToOnDemand", fault)).expect("the operation shows it");
        let reply = bench.client.call(&switch).await.expect("a success");
        assert_eq!((reply.status(), reply.has_body(), reply.error_details.len()), (status, false, 0));
    }
}

/// The table names every fault that the mock server's own page lists.
#[test]
fn no_fault_is_left_out() {
    let page = project_tests::files::read(&project_tests::files::root().join("mock/docs/scenarios.md"));
    let listed = page.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next().map(str::to_owned));
    let known: Vec<String> = table().iter().map(|(fault, _)| format!("{fault:?}")).collect();
    let missing: Vec<String> =
        listed.filter(|name| !known.iter().any(|known| known.split('(').next() == Some(name))).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
