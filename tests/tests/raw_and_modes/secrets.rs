//! Secret parameters reach the server and are shown nowhere.

use core::fmt::{Debug, Display};
use std::error::Error as _;

use huaweicloud_bss::enterprise::{
    CreateSubEnterpriseAccount, CreateSubEnterpriseAccountRequired, MemberAssociationType, NewMemberAccount,
    NewMemberAccountRequired, SendSmsVerificationCode, SendSmsVerificationCodeRequired, SmsTemplateArg,
    SmsTemplateArgRequired, SmsTemplateKey, UsePrimaryMobilePhone,
};
use huaweicloud_bss::{Error, Validation};

use crate::bench::{Bench, SECRET_KEY};

/// All of them break their limits, so that there is a violation about each that could show it.
const PASSWORD: &str = "pa55w0rd-that-nobody-may-see-anywhere";
const MOBILE: &str = "0086-13800138000-and-more-digits";
const CODE: &str = "code-1234567";

fn account() -> CreateSubEnterpriseAccount {
    let (customer_name, password) = ("member".to_owned(), PASSWORD.to_owned());
    let account = NewMemberAccount::new(NewMemberAccountRequired { customer_name, password });
    CreateSubEnterpriseAccount::new(CreateSubEnterpriseAccountRequired {
        party_id: "party".to_owned(),
        sub_customer_association_type: MemberAssociationType::SameLegalEntity,
        new_sub_customer: account
            .mobile_phone(MOBILE)
            .verification_code(CODE)
            .use_pri_mobile_phone(UsePrimaryMobilePhone::Own),
    })
}

fn message() -> SendSmsVerificationCode {
    let (key, value) = (SmsTemplateKey::SubCustomerName, "member".to_owned());
    SendSmsVerificationCode::new(SendSmsVerificationCodeRequired {
        mobile_phone: MOBILE.to_owned(),
        sm_template_args: vec![SmsTemplateArg::new(SmsTemplateArgRequired { key, value })],
    })
}

/// Fails where a secret stands in the text; the text itself is not printed.
#[track_caller]
fn hides(shown: &str) {
    for secret in [PASSWORD, MOBILE, CODE, SECRET_KEY] {
        assert!(!shown.contains(secret), "a secret that begins with {} is shown", &secret[..4]);
    }
}

#[track_caller]
fn hides_all(shown: &(impl Debug + Display)) {
    hides(&format!("{shown}"));
    hides(&format!("{shown:?}"));
    hides(&format!("{shown:#?}"));
}

/// The error and everything behind it.
#[track_caller]
fn error_hides(error: &Error) {
    hides_all(error);
    let mut source = error.source();
    while let Some(error) = source {
        hides(&format!("{error} {error:?}"));
        source = error.source();
    }
}

#[test]
fn debug_forms_and_explanations_show_stars() {
    for shown in [format!("{:?}", account()), format!("{:#?}", message()), format!("{:?}", account().raw())] {
        hides(&shown);
    }
    assert!(format!("{:?}", account()).contains(r#"password: "***""#));
    hides_all(&account().explain());
    hides_all(&message().explain());
    assert!(message().explain().to_string().contains("mobile_phone: ***"));
}

#[test]
fn violations_name_the_parameter_and_not_its_value() {
    let mut about: Vec<String> = Vec::new();
    for violations in [account().validate(), message().validate()] {
        hides_all(&violations);
        let limits = violations.iter().filter(|violation| violation.rule().ends_with(".max_length"));
        about.extend(
            limits.inspect(|violation| assert_eq!(violation.value(), "***")).map(|limit| limit.rule().into_owned()),
        );
    }
    let secrets = ["password", "mobile_phone", "verification_code"];
    let mut expected = secrets.map(|name| format!("new_sub_customer.{name}.max_length")).to_vec();
    expected.push("mobile_phone.max_length".to_owned());
    assert_eq!(about, expected);
}

#[tokio::test]
async fn refusals_before_the_call_show_nothing() {
    let bench = Bench::new();
    let client = bench.client();
    error_hides(&client.call(&account()).await.expect_err("limits are broken").into());
    error_hides(&client.call(&message()).await.expect_err("limits are broken").into());
    assert!(bench.received().is_empty());
    hides(&format!("{client:?} {:?}", client.call(&account())));
}

#[tokio::test]
async fn a_server_that_repeats_secrets_is_not_quoted() {
    let body = format!(
        r#"{{"error_code":"CBC.0100","error_msg":"{PASSWORD} and {MOBILE} do not fit","password":"{PASSWORD}",
        "verification_code":"another-code","encoded":"{SECRET_KEY}"}}"#
    );
    let bench = Bench::answering(400, &body);
    let account = account();
    let error: Error = bench.client().call(&account).validation(Validation::Off).await.expect_err("a refusal").into();
    error_hides(&error);
    let Error::Api(refusal) = &error else { panic!("{error:?}") };
    assert_eq!(refusal.message, "*** and *** do not fit");
    assert!(refusal.body.contains(r#""password":"***""#) && !refusal.body.contains("another-code"), "{refusal:?}");
    // Hidden is not the same as not sent.
    let sent = String::from_utf8(bench.only_received().body).expect("text");
    for (name, secret) in [("password", PASSWORD), ("mobile_phone", MOBILE), ("verification_code", CODE)] {
        assert!(sent.contains(&format!(r#""{name}":"{secret}""#)), "{name} was not sent");
    }
}
