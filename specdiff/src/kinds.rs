//! The table of all kinds, one file a family.

mod access;
mod answers;
mod authentication;
mod codes;
mod credentials;
mod endpoints;
mod error_bodies;
mod errors;
mod every_call;
mod exceptions;
mod groups;
mod guide;
mod hints;
pub(crate) mod limits;
mod named;
mod operations;
mod outcomes;
mod paging;
mod parameter_types;
mod parameters;
mod presence;
mod provenance;
mod readings;
mod responses;
mod retries;
mod rule_bounds;
mod rules;
mod safety;
mod service;
mod types;
mod unions;
mod values;
mod waiters;
mod wire;

use std::sync::LazyLock;

use crate::kind::Kind;

/// All kinds, family by family; the first that claims a difference has it.
pub static KINDS: LazyLock<Vec<&[Kind]>> = LazyLock::new(|| {
    vec![
        hints::KINDS,
        service::KINDS,
        wire::KINDS,
        codes::KINDS,
        endpoints::KINDS,
        every_call::KINDS,
        authentication::KINDS,
        credentials::KINDS,
        error_bodies::KINDS,
        retries::KINDS,
        groups::KINDS,
        guide::KINDS,
        operations::KINDS,
        safety::KINDS,
        access::KINDS,
        paging::KINDS,
        parameters::KINDS,
        unions::KINDS,
        parameter_types::KINDS,
        named::KINDS,
        limits::UNIQUE,
        limits::KINDS.as_slice(),
        exceptions::KINDS,
        presence::KINDS,
        types::KINDS,
        values::KINDS,
        responses::KINDS,
        answers::KINDS,
        rules::KINDS,
        waiters::KINDS,
        errors::KINDS,
        provenance::KINDS,
        readings::KINDS,
    ]
});
