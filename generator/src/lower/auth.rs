//! Authentication methods: each as its secrets, and where they stand.

use speclang::model::{self, Auth, BasicScheme, KeyScheme, QueryScheme, Service, TokenScheme};

use crate::ir::{AuthException, Scheme, SecretPart, SecretScheme};

/// The methods whose secrets stand in requests as they are.
pub(super) fn secrets(auth: &Auth) -> Vec<SecretScheme> {
    let Auth { signature: _, token, basic, query, key } = auth;
    let all = [token.as_ref().map(self::token), basic.as_ref().map(self::basic)];
    all.into_iter().chain([query.as_ref().map(self::query), key.as_ref().map(keys)]).flatten().collect()
}

/// Operations that do not take all methods.
pub(super) fn exceptions(service: &Service) -> Vec<AuthException> {
    let exception = |operation: &model::Operation| {
        let auth = operation.auth.as_ref()?;
        let all = model::Scheme::ALL.iter().map(|(_, known)| *known);
        let taken = all.filter(|known| auth.takes(*known)).map(scheme).collect();
        Some(AuthException { operation: operation.id.value.clone(), taken })
    };
    service.operations.iter().filter_map(exception).collect()
}

const fn scheme(known: model::Scheme) -> Scheme {
    match known {
        model::Scheme::Signature => Scheme::Signature,
        model::Scheme::Token => Scheme::Token,
        model::Scheme::Basic => Scheme::Basic,
        model::Scheme::Query => Scheme::Query,
        model::Scheme::Key => Scheme::Key,
    }
}

fn part(name: &str, place: &str, variable: Option<&speclang::Spanned<String>>) -> SecretPart {
    let variable = variable.map(|variable| variable.value.clone());
    SecretPart { name: name.to_owned(), place: place.to_owned(), variable }
}

fn token(scheme: &TokenScheme) -> SecretScheme {
    let TokenScheme { header, prefix, environment } = scheme;
    let prefix = prefix.as_ref().map(|prefix| prefix.value.clone()).unwrap_or_default();
    SecretScheme { scheme: Scheme::Token, prefix, parts: vec![part("token", header, environment.as_ref())] }
}

fn basic(scheme: &BasicScheme) -> SecretScheme {
    let BasicScheme { user, password, environment } = scheme;
    let variables = environment.as_ref();
    let parts = vec![
        part(user, "", variables.map(|variables| &variables.user)),
        part(password, "", variables.map(|variables| &variables.password)),
    ];
    SecretScheme { scheme: Scheme::Basic, prefix: String::new(), parts }
}

fn query(scheme: &QueryScheme) -> SecretScheme {
    let QueryScheme { parameter, environment } = scheme;
    let parts = vec![part("key", parameter, environment.as_ref())];
    SecretScheme { scheme: Scheme::Query, prefix: String::new(), parts }
}

fn keys(scheme: &KeyScheme) -> SecretScheme {
    let KeyScheme { headers, environment } = scheme;
    let parts = headers.iter().map(|(header, name)| part(name, header, environment.get(name)));
    SecretScheme { scheme: Scheme::Key, prefix: String::new(), parts: parts.collect() }
}
