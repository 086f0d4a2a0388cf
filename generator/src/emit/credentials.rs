//! `credentials.rs`: tables of the places that credentials come from, and a function for each.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{docs, literal, print};
use crate::ir::{
    Crate, CredentialPlaces, EnvironmentPlace, KeyNames, MetadataPlace, MetadataSession, OtherKind, ProfilePlace,
};

pub(super) fn credentials(krate: &Crate, places: &CredentialPlaces) -> String {
    let client = format_ident!("{}", krate.client);
    let about = docs::inner(&["Credential sources, if a program sets no credentials."]);
    let (chain_doc, client_doc) = (docs::outer(&places.chain_doc), docs::outer(&places.client_doc));
    let places_doc = docs::outer(&["All sources."]);
    let parts = [
        places.environment.as_ref().map(environment),
        places.profile.as_ref().map(profile),
        places.metadata.as_ref().map(metadata),
    ];
    let reference = |part: &Option<Part>| {
        let constant = part.as_ref().map(|part| format_ident!("{}", part.constant));
        constant.map_or_else(|| quote!(None), |constant| quote!(Some(&#constant)))
    };
    let [environment, profile, metadata] = [&parts[0], &parts[1], &parts[2]].map(reference);
    let functions = parts.iter().flatten().map(|part| &part.function);
    let tables = parts.iter().flatten().map(|part| &part.table);
    let chain = if places.variables {
        quote!(ChainSource::of_service(&crate::service::SERVICE))
    } else {
        quote!(ChainSource::of(&PLACES))
    };
    let all = places.has_keys().then(|| {
        quote! {
            #places_doc
            pub(crate) const PLACES: api_runtime::CredentialSources = api_runtime::CredentialSources {
                environment: #environment,
                profile: #profile,
                metadata: #metadata,
            };
        }
    });
    let body = quote! {
        #about
        pub use api_runtime::{ChainSource, Credentials, CredentialsError, CredentialsFuture, CredentialsSource, MetadataSource};
        #[cfg(feature = "environment")]
        pub use api_runtime::{EnvironmentSource, ProfileSource};

        #[cfg(all(feature = "environment", feature = "hyper"))]
        impl crate::#client {
            #client_doc
            pub fn from_env() -> Result<Self, api_runtime::BuildError> {
                Self::builder().credentials(chain()).build()
            }
        }

        #chain_doc
        #[must_use]
        pub fn chain() -> ChainSource {
            #chain
        }

        #(#functions)*

        #all

        #(#tables)*
    };
    print::file(&format!("{}/service.yaml", krate.spec_folder), body)
}

/// A place: its table, and the function that gives it as a source.
struct Part {
    constant: &'static str,
    function: TokenStream,
    table: TokenStream,
}

fn environment(place: &EnvironmentPlace) -> Part {
    let doc = docs::outer(&place.doc);
    let (keys, others) = (keys(&place.keys), others(&place.others));
    Part {
        constant: "ENVIRONMENT",
        function: quote! {
            #doc
            #[cfg(feature = "environment")]
            #[must_use]
            pub fn environment() -> EnvironmentSource {
                EnvironmentSource::new(&ENVIRONMENT)
            }
        },
        table: quote! {
            static ENVIRONMENT: api_runtime::EnvironmentNames = api_runtime::EnvironmentNames { keys: #keys, others: #others };
        },
    }
}

fn profile(place: &ProfilePlace) -> Part {
    let doc = docs::outer(&place.doc);
    let variable = literal::option(place.path_variable.as_ref());
    let (path, section) = (&place.path, &place.section);
    let (keys, others) = (keys(&place.keys), others(&place.others));
    Part {
        constant: "PROFILE",
        function: quote! {
            #doc
            #[cfg(feature = "environment")]
            #[must_use]
            pub fn profile() -> ProfileSource {
                ProfileSource::new(&PROFILE)
            }
        },
        table: quote! {
            static PROFILE: api_runtime::ProfileNames = api_runtime::ProfileNames {
                path_variable: #variable,
                path: #path,
                section: #section,
                keys: #keys,
                others: #others,
            };
        },
    }
}

fn metadata(place: &MetadataPlace) -> Part {
    let doc = docs::outer(&place.doc);
    let session = place.session.as_ref().map_or_else(|| quote!(None), session);
    let (address, path, object) = (&place.address, &place.path, &place.object);
    let (expires_at, advice, renew_before) = (&place.expires_at, &place.advice, seconds(place.renew_before));
    let keys = keys(&place.keys);
    Part {
        constant: "METADATA",
        function: quote! {
            #doc
            #[cfg(feature = "hyper")]
            #[must_use]
            pub fn metadata() -> MetadataSource {
                MetadataSource::new(&METADATA)
            }
        },
        table: quote! {
            static METADATA: api_runtime::MetadataNames = api_runtime::MetadataNames {
                address: #address,
                session: #session,
                path: #path,
                object: #object,
                keys: #keys,
                expires_at: #expires_at,
                renew_before: #renew_before,
                advice: #advice,
            };
        },
    }
}

fn session(session: &MetadataSession) -> TokenStream {
    let (path, lifetime_header, token_header) = (&session.path, &session.lifetime_header, &session.token_header);
    let lifetime = seconds(session.lifetime);
    let without = session.without.iter().map(|status| literal::integer(*status));
    quote!(Some(api_runtime::MetadataSession {
        path: #path,
        lifetime_header: #lifetime_header,
        lifetime: #lifetime,
        token_header: #token_header,
        without: &[#(#without),*],
    }))
}

fn keys(names: &KeyNames) -> TokenStream {
    let (access, secret) = &names.pair;
    let (token, domain) = (literal::option(names.security_token.as_ref()), literal::option(names.domain_id.as_ref()));
    quote!(api_runtime::KeyNames { access_key: #access, secret_key: #secret, security_token: #token, domain_id: #domain })
}

fn others(kinds: &[OtherKind]) -> TokenStream {
    let kinds = kinds.iter().map(|kind| {
        let (title, names, preferred) = (&kind.title, &kind.names, kind.preferred);
        quote!(api_runtime::OtherKind { title: #title, names: &[#(#names),*], preferred: #preferred })
    });
    quote!(&[#(#kinds),*])
}

fn seconds(seconds: u64) -> TokenStream {
    let seconds = literal::integer(seconds);
    quote!(core::time::Duration::from_secs(#seconds))
}
