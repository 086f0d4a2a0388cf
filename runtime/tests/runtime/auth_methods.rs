//! Methods other than the signature: what goes out, what is refused before, and that no secret is ever shown.

use std::sync::{Arc, Mutex};

use api_runtime::{
    AccessKey, Attempt, AuthScheme, BuildError, CallOptions, Client, ClientBuilder, Credentials, CredentialsError,
    Descriptor, Error, InvalidRequest, Message, Method, Observer, RefreshSource, Retries, Scheme, SecretPart,
    SecretScheme, Service, SignableRequest, Signer, Untyped, http,
};

use crate::fixture::{self, SERVICE, Sent, answering};

const SECRETS: [&str; 5] = ["S-TOKEN", "S-PASS word", "UzpTLVBBU1Mgd29yZA==", "S-QUERY", "S-KEY"];

const fn part(name: &'static str, place: &'static str) -> SecretPart {
    SecretPart { name, place, variable: None }
}

static METHODS: Service = Service {
    auth: AuthScheme {
        signature: None,
        secrets: &[
            SecretScheme { scheme: Scheme::Token, prefix: "Bearer ", parts: &[part("token", "Authorization")] },
            SecretScheme { scheme: Scheme::Basic, prefix: "", parts: &[part("sid", ""), part("auth_token", "")] },
            SecretScheme { scheme: Scheme::Query, prefix: "", parts: &[part("key", "api key")] },
            SecretScheme { scheme: Scheme::Key, prefix: "", parts: &[part("email", "X-Email"), part("key", "X-Key")] },
        ],
        exceptions: &[("Open", &[]), ("TokenOnly", &[Scheme::Token])],
    },
    ..SERVICE
};
static SIGNED: Service = Service {
    auth: AuthScheme {
        signature: Some(api_runtime::SignatureScheme {
            algorithm: "PLAIN-1",
            date_header: "X-Date",
            session_header: None,
            domain_header: None,
        }),
        ..AuthScheme::NONE
    },
    ..SERVICE
};

static PLAIN: Descriptor = fixture::descriptor(Method::Get, &[], &[]);
static OPEN: Descriptor = Descriptor { id: "Open", ..PLAIN };
static TOKEN_ONLY: Descriptor = Descriptor { id: "TokenOnly", ..PLAIN };

fn all() -> [Credentials; 4] {
    [
        Credentials::token("S-TOKEN"),
        Credentials::basic("S", "S-PASS word"),
        Credentials::query_key("S-QUERY/&"),
        Credentials::header_keys([("key", "S-KEY"), ("email", "a@example.com")]),
    ]
}

fn builder(credentials: Credentials, status: u16, body: &'static str) -> (Sent, ClientBuilder) {
    let (sent, transport) = answering(status, body);
    let builder = Client::builder(&METHODS).credentials(credentials);
    (sent, builder.transport(transport).retries(Retries::none()))
}

async fn call(client: &Client, descriptor: &'static Descriptor) -> Result<(), Error> {
    client.call_untyped(&Untyped::new(&METHODS, descriptor), &CallOptions::new()).await.map(|_| ())
}

fn header(request: &http::Request<api_runtime::Bytes>, name: &str) -> Option<String> {
    request.headers().get(name).map(|value| {
        assert!(value.is_sensitive(), "{name}");
        value.to_str().expect("ASCII").to_owned()
    })
}

#[tokio::test]
async fn each_method_puts_its_secrets_where_the_service_wants_them() {
    let mut seen = Vec::new();
    for credentials in all() {
        let (sent, builder) = builder(credentials, 200, "{}");
        call(&builder.build().expect("a client"), &PLAIN).await.expect("an answer");
        let (request, _) = sent.lock().expect("no panic").remove(0);
        let query = request.uri().query().map(str::to_owned);
        seen.push((header(&request, "authorization"), header(&request, "x-email"), header(&request, "x-key"), query));
    }
    let text = |text: &str| Some(text.to_owned());
    assert_eq!(
        seen,
        [
            (text("Bearer S-TOKEN"), None, None, None),
            (text("Basic UzpTLVBBU1Mgd29yZA=="), None, None, None),
            (None, None, None, text("api%20key=S-QUERY%2F%26")),
            (None, text("a@example.com"), text("S-KEY"), None),
        ]
    );
}

#[tokio::test]
async fn an_operation_can_need_none_or_only_some() {
    for credentials in all() {
        let is_token = format!("{credentials:?}").contains("token");
        let (sent, builder) = builder(credentials, 200, "{}");
        let client = builder.build().expect("a client");
        call(&client, &OPEN).await.expect("an answer");
        let (request, _) = sent.lock().expect("no panic").remove(0);
        assert!(request.uri().query().is_none() && request.headers().values().all(|value| !value.is_sensitive()));
        match call(&client, &TOKEN_ONLY).await {
            Ok(()) => assert!(is_token),
            Err(Error::InvalidRequest(why)) => {
                assert!(!is_token && why.to_string().contains("must be called with token"), "{why}");
                assert!(sent.lock().expect("no panic").is_empty(), "nothing is sent");
            }
            Err(other) => panic!("{other}"),
        }
    }
}

#[tokio::test]
async fn a_client_without_credentials_calls_what_is_open_and_nothing_else() {
    let (sent, transport) = answering(401, "{}");
    let client: Client = Client::builder(&METHODS).transport(transport).build().expect("a client");
    let refused = call(&client, &OPEN).await.expect_err("the server refuses");
    assert!(matches!(&refused, Error::Api(refusal) if refusal.status == 401 && refusal.renewal.is_none()), "{refused}");
    assert_eq!(sent.lock().expect("no panic").len(), 1, "nobody is asked for others");
    let failed = call(&client, &PLAIN).await.expect_err("no credentials");
    assert!(matches!(&failed, Error::Credentials(error) if error.to_string().contains("none were given")), "{failed}");
    assert!(matches!(Client::builder(&SERVICE).build() as Result<Client, _>, Err(BuildError::NoCredentials)));
}

#[test]
fn secrets_that_cannot_be_meant_are_refused_and_not_repeated() {
    for (credentials, why) in [
        (Credentials::token("Bearer S-TOKEN"), "begins with `Bearer `"),
        (Credentials::token(""), "the token is empty"),
        (Credentials::basic("S:", "S-PASS"), "the user ends with a colon"),
        (Credentials::basic("S", "S-PASS\n"), "the password ends with a line break"),
        (Credentials::query_key("S-QUERY\u{e9}"), "outside ASCII"),
        (Credentials::header_keys([("key", "S-KEY")]), "one key for each of: email, key"),
        (Credentials::header_keys([("key", "S-KEY"), ("user", "x")]), "one key for each of: email, key"),
        (Credentials::token("S-TOKEN").domain_id("d"), "require an access key"),
        (Credentials::key("AK", "S-KEY"), "does not use access keys"),
    ] {
        let error = builder(credentials, 200, "").1.build().map(|_: Client| ()).expect_err(why).to_string();
        assert!(error.contains(why), "{why}: {error}");
        assert!(SECRETS.iter().all(|secret| !error.contains(secret)), "{error}");
    }
    let other = Client::builder(&SERVICE).credentials(Credentials::basic("u", "p")).build();
    let error = other.map(|_: Client| ()).expect_err("no such method").to_string();
    assert!(error.contains("does not use a user and a password"), "{error}");
}

/// Writes down all that observers are told.
#[derive(Clone, Default)]
struct Told(Arc<Mutex<Vec<String>>>);

impl Observer for Told {
    fn request(&self, _: &Attempt<'_>, message: &dyn Fn() -> Message) {
        self.0.lock().expect("no panic").push(format!("{:?}", message()));
    }

    fn response(&self, _: &Attempt<'_>, message: &dyn Fn() -> Message) {
        self.0.lock().expect("no panic").push(format!("{:?}", message()));
    }
}

#[tokio::test]
async fn no_message_shows_a_secret() {
    const ECHO: &str = r#"{"error_code":"X","error_msg":"S-TOKEN S-PASS word UzpTLVBBU1Mgd29yZA== S-QUERY/& S-KEY"}"#;
    for credentials in all() {
        let told = Told::default();
        let shown_credentials = format!("{credentials:?}");
        let secrets: Vec<&str> = match shown_credentials.as_str() {
            text if text.contains("token") => vec!["S-TOKEN"],
            text if text.contains("password") => vec!["S-PASS word", "UzpTLVBBU1Mgd29yZA=="],
            text if text.contains("query") => vec!["S-QUERY"],
            _ => vec!["S-KEY", "a@example.com"],
        };
        let (_, builder) = builder(credentials, 400, ECHO);
        let building = format!("{builder:?}");
        let client: Client = builder.observer(told.clone()).build().expect("a client");
        let error = call(&client, &PLAIN).await.expect_err("a refusal");
        let request = Untyped::new(&METHODS, &PLAIN);
        let preview = client.preview_untyped(&request, &CallOptions::new()).await.expect("a preview");
        let told = told.0.lock().expect("no panic").concat();
        for shown in [shown_credentials, building, format!("{error} {error:?}"), format!("{preview:?}"), told] {
            assert!(secrets.iter().all(|secret| !shown.contains(secret)), "{secrets:?} in {shown}");
        }
        let stars = ["***", "%2A%2A%2A"].map(|stars| format!("{preview:?}").contains(stars));
        assert!(preview.canonical_request.is_none() && stars.contains(&true), "{preview:?}");
    }
}

#[tokio::test]
async fn callers_cannot_set_what_the_client_sets() {
    let (_, builder) = builder(Credentials::query_key("S-QUERY"), 200, "{}");
    let client: Client = builder.build().expect("a client");
    let request = api_runtime::Uncovered::read(Method::Get, "/x").query("api key", "mine");
    let refused = client.call_uncovered(&request, &CallOptions::new()).await.expect_err("refused");
    assert!(refused.to_string().contains("query parameter api key: the client writes it itself"), "{refused}");
    for name in ["X-Key", "x-email"] {
        let options = CallOptions::new().header(name, "mine");
        let refused = client.call_untyped(&Untyped::new(&METHODS, &PLAIN), &options).await.expect_err("refused");
        assert!(refused.to_string().contains("the client writes it itself"), "{refused}");
    }
}

#[tokio::test]
async fn a_function_of_the_callers_own_brings_new_credentials_after_a_refusal() {
    let number = Arc::new(Mutex::new(0));
    let counts = number.clone();
    let source = RefreshSource::new(move || {
        let mut number = counts.lock().expect("no panic");
        *number += 1;
        let token = Credentials::token(format!("S-TOKEN-{number}"));
        async move { Ok::<_, CredentialsError>(token) }
    });
    let (sent, transport) = answering(401, "{}");
    let client: Client = Client::builder(&METHODS).credentials(source).transport(transport).build().expect("a client");
    let refused = call(&client, &PLAIN).await.expect_err("both are refused");
    assert!(!refused.to_string().contains("S-TOKEN"), "{refused}");
    let sent = sent.lock().expect("no panic");
    let tokens: Vec<_> = sent.iter().filter_map(|(request, _)| header(request, "authorization")).collect();
    assert_eq!(tokens, ["Bearer S-TOKEN-1", "Bearer S-TOKEN-2"]);
}

/// Signs with the length of what it signs.
struct Lengths;

impl Signer for Lengths {
    fn algorithm(&self) -> &'static str {
        "PLAIN-1"
    }

    fn date(&self, time: api_runtime::Instant) -> String {
        time.to_string()
    }

    fn authorization(&self, request: &SignableRequest<'_>, keys: &AccessKey<'_>) -> Result<String, InvalidRequest> {
        let names: Vec<&str> = request.headers().map(|(name, _)| name).collect();
        let (method, path, date) = (request.method().as_str(), request.path(), request.date().len());
        assert!(!format!("{request:?} {keys:?}").contains("S-KEY"));
        Ok(format!("PLAIN-1 {} {method} {path} {} {date} {}", keys.access_key, names.join(","), request.body().len()))
    }
}

#[tokio::test]
async fn a_signer_brings_an_algorithm_that_the_runtime_does_not_have() {
    let begun = || Client::builder(&SIGNED).credentials(Credentials::key("AK", "S-KEY"));
    let without = begun().build().map(|_: Client| ()).expect_err("no such algorithm").to_string();
    assert!(without.contains("PLAIN-1") && without.contains("ClientBuilder::signer"), "{without}");
    let (sent, transport) = answering(200, "{}");
    let client: Client = begun().signer(Lengths).transport(transport).build().expect("a client");
    let request = Untyped::new(&SIGNED, &PLAIN);
    client.call_untyped(&request, &CallOptions::new()).await.expect("an answer");
    let signed = header(&sent.lock().expect("no panic")[0].0, "authorization").expect("a signature");
    assert_eq!(signed, "PLAIN-1 AK GET /v2/things Content-Type,User-Agent,Host,X-Date 20 0");
    let preview = client.preview_untyped(&request, &CallOptions::new()).await.expect("a preview");
    assert_eq!((preview.canonical_request, preview.string_to_sign), (None, None));
}
