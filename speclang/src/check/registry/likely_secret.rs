//! A parameter that looks like a secret and is not marked as one.

use crate::check::walk::sites;
use crate::check::{Check, Findings, Run};
use crate::model::{Base, Scalar, Service};
use crate::naming::snake_case;

pub(super) const CHECK: Check = Check {
    code: "likely-secret",
    finds: "A text in a request that is named like a password, a code, a telephone number, an e-mail address or an identity document number, without `secret: true`.",
    why: "It would appear in debug output, violations and logs.",
    instead: "Write `secret: true`.",
    fails: "\
# file: operations/send.yaml
operation: SendCode
summary: Sends a code.
request: POST /codes
group: things
source: things
safety: write
body:
  mobile_phone: {type: text, max_length: 20, doc: Number that receives the code.}
",
    passes: "\
# file: operations/send.yaml
operation: SendCode
summary: Sends a code.
request: POST /codes
group: things
source: things
safety: write
body:
  mobile_phone: {type: text, max_length: 20, secret: true, doc: Number that receives the code.}
",
    run: Run::Service(run),
};

/// Words at the end of a name that tell what the value is.
const LIKELY: &[&str] = &[
    "password",
    "passwd",
    "passphrase",
    "secret",
    "secret_key",
    "private_key",
    "verification_code",
    "verify_code",
    "mobile_phone",
    "mobile",
    "phone",
    "phone_number",
    "email",
    "email_address",
    "mail_address",
    "id_number",
    "id_card",
    "identity_number",
    "passport_number",
    "bank_account",
    "card_number",
];

fn run(service: &Service, findings: &mut Findings<'_>) {
    for site in sites(service).into_iter().filter(|site| site.in_request && !site.field.secret) {
        // Numbers, flags and enumerations hold facts about the secret, such as whether it is set.
        let is_text = matches!(service.base(&site.field.ty), Base::Scalar(Scalar::Text, _));
        if is_text && is_likely(site.name) {
            let open = findings.error(site.name.span, format!("`{}` looks like a secret", site.name.value));
            findings.push(open.help("write `secret: true` to redact it in debug output, violations and logs"));
        }
    }
}

fn is_likely(name: &str) -> bool {
    let name = snake_case(name).unwrap_or_default();
    LIKELY.iter().any(|likely| {
        let before = name.strip_suffix(likely);
        before.is_some_and(|before| before.is_empty() || before.ends_with('_'))
    })
}
