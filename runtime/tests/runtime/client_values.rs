//! What a client adds to its calls: variables and the path of its endpoint, and parameters of every call.

use std::sync::{Arc, Mutex};

use api_runtime::{
    Attempt, BuildError, CallConstant, CallOptions, Client, ClientBuilder, ClientValue, Credentials, Descriptor, Error,
    Message, Method, Observer, Parameter, Place, Region, Retries, Service, Uncovered, Untyped,
};

use crate::fixture::{self, SERVICE, Sent, answering};

const fn value(parameter: &Parameter) -> ClientValue {
    ClientValue { parameter: *parameter, of_endpoint: false, required: false, default: None }
}

static SHOP: Service = Service {
    endpoint: "https://{shop}.example.com/api/{version}",
    regions: &[Region { name: "own", endpoint: "https://{host}/api" }],
    client_values: &[
        ClientValue { of_endpoint: true, ..value(&Parameter::path("shop").text().pattern("[a-z.-]+")) },
        ClientValue { of_endpoint: true, default: Some("v3"), ..value(&Parameter::path("version").text()) },
        ClientValue { of_endpoint: true, ..value(&Parameter::path("host").text()) },
        value(&Parameter::path("account").text()),
        value(&Parameter::query("tenant").text()),
        ClientValue { required: true, ..value(&Parameter::header("X-Team").text().max_length(5)) },
    ],
    every_call: &[
        CallConstant { place: Place::Header, name: "X-Version", value: "2022-11-28" },
        CallConstant { place: Place::Query, name: "format", value: "a b" },
    ],
    ..SERVICE
};

static LIST: Descriptor = fixture::descriptor(Method::Get, &[], &[]);
static OWN: Descriptor = Descriptor { path: "/accounts/{account}/things", ..LIST };

fn builder() -> (Sent, ClientBuilder) {
    let (sent, transport) = answering(200, "{}");
    let builder = Client::builder(&SHOP).credentials(Credentials::key("AK", "SK")).transport(transport);
    (sent, builder.retries(Retries::none()).set("X-Team", "t 1"))
}

async fn sent(builder: ClientBuilder, descriptor: &'static Descriptor, options: &CallOptions) -> Result<(), Error> {
    let client = builder.build().expect("a client");
    client.call_untyped(&Untyped::new(&SHOP, descriptor), options).await.map(|_| ())
}

/// Address and headers of the only request.
fn only(sent: &Sent) -> (String, Vec<String>) {
    let (request, _) = sent.lock().expect("no panic").remove(0);
    let header =
        |name: &str| request.headers().get(name).map_or("-", |value| value.to_str().expect("ASCII")).to_owned();
    (request.uri().to_string(), ["host", "x-version", "x-team"].map(header).to_vec())
}

#[tokio::test]
async fn every_call_carries_constants_and_the_values_of_its_client() {
    let (seen, builder) = builder();
    let client = builder.set("shop", "north").set("tenant", "old").set("tenant", "a/b").set("account", "x y").build();
    let client = client.expect("a client");
    let options = CallOptions::new();
    client.call_untyped(&Untyped::new(&SHOP, &OWN), &options).await.expect("an answer");
    client.call_uncovered(&Uncovered::read(Method::Get, "/x"), &options).await.expect("an answer");
    let headers: Vec<String> = ["north.example.com", "2022-11-28", "t 1"].map(str::to_owned).to_vec();
    let query = "format=a%20b&tenant=a%2Fb";
    let address = format!("https://north.example.com/api/v3/accounts/x%20y/things?{query}");
    assert_eq!(only(&seen), (address, headers.clone()));
    assert_eq!(only(&seen), (format!("https://north.example.com/api/v3/x?{query}"), headers));
}

#[tokio::test]
async fn what_a_call_says_itself_counts() {
    let (seen, builder) = builder();
    let options = CallOptions::new().header("x-version", "9").header("X-Team", "other");
    sent(builder.set("shop", "a"), &LIST, &options).await.expect("an answer");
    assert_eq!(only(&seen).1, ["a.example.com", "9", "other"]);
}

static EXCEPTION: Descriptor = fixture::descriptor(
    Method::Get,
    &[Parameter::header("x-version").text(), Parameter::query("format").text(), Parameter::header("X-Team").text()],
    &[],
);

#[tokio::test]
async fn an_operation_with_the_parameter_is_an_exception() {
    let (seen, builder) = builder();
    sent(builder.set("shop", "a"), &EXCEPTION, &CallOptions::new()).await.expect("an answer");
    let (address, headers) = only(&seen);
    assert_eq!(
        (address.as_str(), &headers[1..]),
        ("https://a.example.com/api/v3/v2/things", &["-".into(), "-".into()][..])
    );
}

#[tokio::test]
async fn a_path_that_needs_a_value_is_not_sent_without_it() {
    let (seen, builder) = builder();
    let error = sent(builder.set("shop", "a"), &OWN, &CallOptions::new()).await.expect_err("no account");
    assert!(matches!(&error, Error::InvalidRequest(why) if why.to_string().contains("`account`")), "{error}");
    assert!(seen.lock().expect("no panic").is_empty());
}

#[test]
fn values_that_cannot_be_used_make_no_client() {
    let fails = |set: &[(&str, &str)]| {
        let builder = set.iter().fold(builder().1, |builder, (name, value)| builder.set(*name, *value));
        builder.build().expect_err("no client")
    };
    assert!(matches!(fails(&[]), BuildError::MissingVariable(name) if name == "shop"));
    assert!(matches!(fails(&[("shop", "a"), ("Shop", "a")]), BuildError::UnknownValue { name, known }
        if name == "Shop" && known.len() == 6));
    for (name, value) in [
        ("shop", ""),
        ("shop", "UPPER"),
        // It would be another host, or another path.
        ("shop", "evil.example"),
        ("shop", "-a"),
        ("version", ".."),
        ("version", "a/../b"),
        ("X-Team", "longer"),
        ("X-Team", "a\nb"),
        ("X-Team", " "),
        ("account", ".."),
    ] {
        let error = fails(&[("shop", "a"), (name, value)]);
        assert!(matches!(error, BuildError::Value { name: known, .. } if known == name), "{name}={value}: {error}");
    }
    let (_, transport) = answering(200, "{}");
    let missing =
        Client::builder(&SHOP).credentials(Credentials::key("AK", "SK")).transport(transport).set("shop", "a");
    assert!(matches!(missing.build(), Err(BuildError::MissingValue("X-Team"))));
}

#[tokio::test]
async fn a_variable_may_be_a_whole_host() {
    for (host, fits) in
        [("own.example.com", true), ("localhost", true), ("a..b", false), ("a/b", false), ("a@b", false)]
    {
        let (seen, builder) = builder();
        match builder.region("own").set("host", host).build() {
            Ok(client) => {
                client.call_untyped(&Untyped::new(&SHOP, &LIST), &CallOptions::new()).await.expect("an answer");
                let (address, _) = only(&seen);
                assert!(fits && address.starts_with(&format!("https://{host}/api/v2/things?")), "{address}");
            }
            Err(error) => assert!(!fits && matches!(error, BuildError::Value { name: "host", .. }), "{host}: {error}"),
        }
    }
}

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<String>>>);

impl Observer for Lines {
    fn request(&self, _: &Attempt<'_>, message: &dyn Fn() -> Message) {
        self.0.lock().expect("no panic").push(message().line);
    }
}

#[tokio::test]
async fn the_path_of_the_endpoint_is_signed_and_shown() {
    for address in ["https://own.example.com/api/v9", "https://own.example.com/api/v9/"] {
        let (seen, builder) = builder();
        let lines = Lines::default();
        let client = builder.endpoint(address).observer(lines.clone()).build().expect("a client");
        let (request, options) = (Untyped::new(&SHOP, &LIST), CallOptions::new());
        let preview = client.preview_untyped(&request, &options).await.expect("a preview");
        let target = "/api/v9/v2/things?format=a%20b";
        assert_eq!(preview.endpoint, "https://own.example.com");
        assert_eq!(preview.request_line, format!("GET {target} HTTP/1.1"));
        let canonical = preview.canonical_request.expect("it is signed");
        assert!(canonical.starts_with("GET\n/api/v9/v2/things/\nformat=a%20b\n"), "{canonical}");
        assert!(canonical.contains("\nx-team:t 1\nx-version:2022-11-28\n"), "{canonical}");
        client.call_untyped(&request, &options).await.expect("an answer");
        assert_eq!(lines.0.lock().expect("no panic").as_slice(), [format!("GET {target} HTTP/1.1")]);
        assert_eq!(only(&seen).0, format!("https://own.example.com{target}"));
    }
}
