//! Places of credentials: names as they are, documentation that lists them.

use speclang::Spanned;
use speclang::model::{self, CredentialSources, ServiceFile};
use speclang::text::markdown;

use crate::ir::{
    CredentialPlaces, Doc, EnvironmentPlace, KeyNames, MetadataPlace, MetadataSession, OtherKind, ProfilePlace,
};

/// Lowers `credentials:`, and the variables of authentication methods.
pub(super) fn of(file: &ServiceFile) -> Option<CredentialPlaces> {
    let variables: Vec<String> = file.auth.variables().into_iter().map(|name| markdown::code(name)).collect();
    let none = CredentialSources { environment: None, profile: None, metadata: None };
    let is_any = file.credentials.is_some() || !variables.is_empty();
    is_any.then(|| places(file.credentials.as_ref().unwrap_or(&none), &variables))
}

fn places(sources: &CredentialSources, variables: &[String]) -> CredentialPlaces {
    let mut links: Vec<String> = Vec::new();
    links.extend(sources.environment.as_ref().map(|_| "the [environment]".to_owned()));
    links.extend((!variables.is_empty()).then(|| format!("the environment ({})", variables.join(", "))));
    links.extend(sources.profile.as_ref().map(|_| "the [profile file](profile)".to_owned()));
    links.extend(sources.metadata.as_ref().map(|_| "the [metadata service](metadata)".to_owned()));
    let order = links.join(", then ");
    CredentialPlaces {
        environment: sources.environment.as_ref().map(environment),
        profile: sources.profile.as_ref().map(profile),
        metadata: sources.metadata.as_ref().map(metadata),
        variables: !variables.is_empty(),
        chain_doc: lines(&[
            "Tries every source in turn and returns the first credentials.",
            "",
            &format!(
                "The order: {order}. A source without credentials is skipped. One with invalid credentials \
                 ends the chain, as the next might belong to another account. Sources whose cargo feature is disabled are not \
                 tried."
            ),
        ]),
        client_doc: lines(&[
            "A client for the default endpoint with credentials from the first source that has some, see",
            "[`chain`](crate::credentials::chain).",
            "",
            "Nothing is read before the first call, so missing credentials are an error of that call.",
            "",
            "# Errors",
            "",
            "If the transport cannot be set up.",
        ]),
    }
}

fn environment(source: &model::EnvironmentSource) -> EnvironmentPlace {
    let mut doc = lines(&["Credentials from environment variables. Empty ones count as not set.", ""]);
    doc.extend(key_table("Variable", &source.keys));
    doc.extend(unsupported(&source.others));
    EnvironmentPlace { keys: keys(&source.keys), others: others(&source.others), doc }
}

fn profile(source: &model::ProfileSource) -> ProfilePlace {
    let named = source.path_variable.as_ref();
    let named = named.map(|name| format!(" unless the variable {} contains another path", markdown::code(name)));
    let first = format!(
        "Credentials from the section {} of the file {}{}.",
        markdown::code(&format!("[{}]", source.section.value)),
        markdown::code(&format!("~/{}", source.path.value)),
        named.unwrap_or_default()
    );
    let mut doc = vec![first, String::new()];
    doc.extend(key_table("Key", &source.keys));
    doc.extend(unsupported(&source.others));
    ProfilePlace {
        path_variable: source.path_variable.as_ref().map(|name| name.value.clone()),
        path: source.path.value.clone(),
        section: source.section.value.clone(),
        keys: keys(&source.keys),
        others: others(&source.others),
        doc,
    }
}

fn metadata(source: &model::MetadataSource) -> MetadataPlace {
    let minutes = source.renew_before_seconds / 60;
    let doc = vec![
        format!(
            "Temporary credentials from the metadata service at {}, which instances of the vendor can reach.",
            markdown::code(&source.address)
        ),
        String::new(),
        format!("They are refreshed {minutes} minutes before they expire. {}", markdown::line(&source.advice)),
    ];
    MetadataPlace {
        address: source.address.value.clone(),
        session: source.session.as_ref().map(|session| MetadataSession {
            path: session.path.value.clone(),
            lifetime_header: session.lifetime_header.value.clone(),
            lifetime: session.lifetime_seconds.into(),
            token_header: session.token_header.value.clone(),
            without: session.without.iter().map(|status| status.value).collect(),
        }),
        path: source.path.value.clone(),
        object: source.object.value.clone(),
        keys: keys(&source.keys),
        expires_at: source.expires_at.value.clone(),
        renew_before: source.renew_before_seconds.into(),
        advice: source.advice.value.clone(),
        doc,
    }
}

fn keys(names: &model::KeyNames) -> KeyNames {
    let text = |name: &Spanned<String>| name.value.clone();
    KeyNames {
        pair: (text(&names.access_key), text(&names.secret_key)),
        security_token: names.security_token.as_ref().map(text),
        domain_id: names.account.as_ref().map(text),
    }
}

fn others(kinds: &[model::OtherKind]) -> Vec<OtherKind> {
    let other = |kind: &model::OtherKind| OtherKind {
        title: markdown::plain(&kind.title),
        names: kind.names.iter().map(|name| name.value.clone()).collect(),
        preferred: kind.preferred,
    };
    kinds.iter().map(other).collect()
}

fn key_table(head: &str, names: &model::KeyNames) -> Doc {
    let mut rows = vec![(&names.access_key, "access key"), (&names.secret_key, "secret key")];
    rows.extend(names.security_token.as_ref().map(|name| (name, "token of temporary credentials")));
    rows.extend(names.account.as_ref().map(|name| (name, "id of the account of the calls; optional")));
    let rows = rows.into_iter().map(|(name, holds)| vec![markdown::code(name), holds.to_owned()]);
    markdown::table(&[head, "Holds"], &rows.collect::<Vec<_>>())
}

fn unsupported(kinds: &[model::OtherKind]) -> Doc {
    let mut titles: Vec<String> = Vec::new();
    for kind in kinds.iter().filter(|kind| kind.preferred) {
        let title = markdown::line(&kind.title);
        if !titles.contains(&title) {
            titles.push(title);
        }
    }
    if titles.is_empty() {
        return Doc::new();
    }
    let line = format!(
        "If it contains {}, which this client does not support, its access key is not used either: it may belong to another account.",
        titles.join(" or ")
    );
    vec![String::new(), line]
}

fn lines(lines: &[&str]) -> Doc {
    lines.iter().map(|line| (*line).to_owned()).collect()
}
