//! Everything that carries `disputed:` and `evidence:`, with the keys that these may speak of and what it says there.

use std::borrow::Cow;
use std::sync::LazyLock;

use super::{Site, sites};
use crate::Spanned;
use crate::model::limit;
use crate::model::{
    Dispute, EnumValue, ErrorEntry, Evidence, Field, Operation, OperationError, Presence, RuleEntry, Safety, Scheme,
    Service, Shape, State, Statuses, Waiter,
};
use crate::provenance::sentence;

/// What carries disputes and evidence.
#[derive(Debug)]
pub(crate) struct Entity<'a> {
    /// What it is, with an article.
    pub(crate) what: &'static str,
    /// Its name.
    pub(crate) name: &'a Spanned<String>,
    /// Keys that it can have.
    pub(crate) keys: &'static [&'static str],
    /// Its disputes.
    pub(crate) disputed: &'a [Dispute],
    /// Its evidence.
    pub(crate) evidence: &'a [Evidence],
    facts: Vec<(&'static str, Cow<'a, str>)>,
    /// What may stand behind a dot: names of what is under a key. Under a key without an entry nothing has a name.
    names: Vec<(&'static str, Vec<&'a str>)>,
    site: Option<Site<'a>>,
}

const SERVICE: &[&str] = &[
    "service",
    "title",
    "doc",
    "crate",
    "version",
    "client",
    "program",
    "zone",
    "length_counts",
    "endpoints",
    "auth",
    "every_call",
    "credentials",
    "content_type",
    "encoding",
    "retry",
    "request_id_header",
    "pages",
    "money",
    "wire",
    "envelope",
    "error_bodies",
    "success_codes",
    "any_operation",
    "callers",
    "groups",
];

const OPERATION: &[&str] = &[
    "operation",
    "summary",
    "notes",
    "request",
    "group",
    "source",
    "read_on",
    "callers",
    "permissions",
    "audit",
    "rate_limit",
    "auth",
    "safety",
    "retry",
    "paging",
    "side_effects",
    "restrictions",
    "retiring",
    "path",
    "query",
    "header",
    "encoding",
    "media_type",
    "body",
    "rules",
    "waiters",
    "success",
    "response",
    "responses",
    "response_headers",
    "partial_failure",
    "errors",
    "error_fields",
    "types",
];

/// Keys of a type.
static TYPE: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let limits: Vec<&str> = limit::limits().filter(|limit| limit.of_shape.is_some()).map(|limit| limit.key).collect();
    [&["doc", "scalar"], limits.as_slice(), &["enum", "open", "values", "fields", "union", "keyed_by"]].concat()
});

impl Entity<'_> {
    /// Whether a path is a key of this entity, or a key and a name of something under it; behind `presence.` stands a state.
    pub(crate) fn has_key(&self, path: &str) -> bool {
        match path.split_once('.') {
            Some(("presence", state)) if self.site.is_some() => State::named(state).is_some(),
            // Which values a field can have, its type says.
            Some(("values", _)) if self.site.is_some() => true,
            Some((key, part)) => self.names_under(key).any(|name| begins_with(part, name)),
            None => self.keys.contains(&path),
        }
    }

    /// Names of what stands under a key.
    pub(crate) fn names_under(&self, key: &str) -> impl Iterator<Item = &str> {
        self.names.iter().filter(move |(known, _)| *known == key).flat_map(|(_, names)| names.iter().copied())
    }

    /// What the entity says under a key, where that is one word or text.
    pub(crate) fn fact(&self, key: &str, service: &Service) -> Option<String> {
        let stated = self.facts.iter().find(|(known, _)| *known == key).map(|(_, text)| text.to_string());
        stated.or_else(|| self.site.and_then(|site| site.field.fact(key, site.place, service)?))
    }
}

/// Whether a path is a name, or begins with one and a dot; names may hold dots themselves.
fn begins_with(path: &str, name: &str) -> bool {
    path.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// All entities of a service, one after the other.
pub(crate) fn entities(service: &Service) -> impl Iterator<Item = Entity<'_>> {
    let codes = service.catalogue.iter().map(|(code, entry)| of_catalogue(code, entry));
    let operations = service.operations.iter().flat_map(|operation| {
        let rules = operation.rules.iter().map(|(id, entry)| of_rule(id, entry));
        let waiters = operation.waiters.iter().map(|(id, waiter)| of_waiter(id, waiter));
        let errors = operation.errors.iter().map(|(code, error)| of_error(code, error));
        [of_operation(operation)].into_iter().chain(rules).chain(waiters).chain(errors)
    });
    let types = service.types.iter().flat_map(|known| {
        let values = known.shape.enumeration.iter().flat_map(|values| &values.values);
        let values = values.map(|(wire, value)| of_value(wire, value));
        [of_type(&known.name, &known.shape)].into_iter().chain(values)
    });
    let fields = sites(service).into_iter().map(of_field);
    [of_service(service)].into_iter().chain(codes).chain(operations).chain(types).chain(fields)
}

fn of_service(service: &Service) -> Entity<'_> {
    let file = &service.file;
    let facts = vec![("title", text(&file.title)), ("doc", text(&file.doc)), ("zone", text(&file.zone))];
    let names = vec![
        ("endpoints", file.endpoints.keys().collect()),
        ("groups", file.groups.keys().collect()),
        ("callers", file.callers.keys().collect()),
        ("auth", file.auth.schemes().map(Scheme::name).collect()),
        ("credentials", vec!["environment", "profile", "metadata"]),
        ("wire", vec!["query", "header", "form"]),
        ("every_call", file.every_call.iter().map(|(name, _)| name.as_str()).collect()),
    ];
    let (disputed, evidence) = (file.disputed.as_slice(), file.evidence.as_slice());
    Entity { what: "a service", name: &file.service, keys: SERVICE, disputed, evidence, facts, names, site: None }
}

fn of_catalogue<'a>(code: &'a Spanned<String>, entry: &'a ErrorEntry) -> Entity<'a> {
    let mut facts = vec![("status", statuses(&entry.status).into()), ("meaning", text(&entry.meaning))];
    facts.extend(texts([("cause", &entry.cause), ("remedy", &entry.remedy)]));
    let keys = &["status", "meaning", "cause", "remedy", "retry", "source"];
    let (disputed, evidence) = (entry.disputed.as_slice(), entry.evidence.as_slice());
    Entity {
        what: "a code of the catalogue",
        name: code,
        keys,
        disputed,
        evidence,
        facts,
        names: Vec::new(),
        site: None,
    }
}

fn of_operation(operation: &Operation) -> Entity<'_> {
    let permissions: Vec<String> = operation.permissions.iter().map(ToString::to_string).collect();
    let callers: Vec<&str> = operation.callers.iter().map(|caller| caller.as_str()).collect();
    let mut facts = vec![
        ("summary", text(&operation.summary)),
        ("group", text(&operation.group)),
        ("source", text(&operation.source)),
        ("safety", safety(&operation.safety).into()),
        ("callers", callers.join(", ").into()),
        ("permissions", permissions.join(", ").into()),
        ("request", format!("{} {}", operation.request.method.name(), operation.request.path).into()),
    ];
    facts.extend(texts([("notes", &operation.notes), ("partial_failure", &operation.partial_failure)]));
    let (disputed, evidence) = (operation.disputed.as_slice(), operation.evidence.as_slice());
    let names = vec![
        ("path", operation.path.keys().collect()),
        ("query", operation.query.keys().collect()),
        ("header", operation.header.keys().collect()),
        ("body", operation.body.keys().collect()),
        ("response", operation.response.fields().keys().collect()),
        ("responses", operation.responses.keys().collect()),
        ("response_headers", operation.response_headers.keys().collect()),
        ("error_fields", operation.error_fields.keys().collect()),
        ("rules", operation.rules.keys().collect()),
        ("waiters", operation.waiters.keys().collect()),
        ("errors", operation.errors.keys().collect()),
        ("types", operation.types.keys().collect()),
        ("callers", callers),
        ("permissions", operation.permissions.iter().map(|permission| permission.action.as_str()).collect()),
        ("restrictions", names_of_sentences(&operation.restrictions)),
        ("side_effects", names_of_sentences(&operation.side_effects)),
    ];
    Entity { what: "an operation", name: &operation.id, keys: OPERATION, disputed, evidence, facts, names, site: None }
}

fn of_rule<'a>(id: &'a Spanned<String>, entry: &'a RuleEntry) -> Entity<'a> {
    let mut facts = vec![("rule", entry.rule.text.as_str().into()), ("server", entry.rule.text.as_str().into())];
    facts.extend(texts([("doc", &entry.doc)]));
    let (disputed, evidence) = (entry.disputed.as_slice(), entry.evidence.as_slice());
    Entity {
        what: "a rule",
        name: id,
        keys: &["rule", "server", "about", "doc"],
        disputed,
        evidence,
        facts,
        names: Vec::new(),
        site: None,
    }
}

fn of_waiter<'a>(id: &'a Spanned<String>, waiter: &'a Waiter) -> Entity<'a> {
    let sentences = waiter.sentences();
    let names = waiter.until.iter().map(|one| sentence::name(&one.text, &sentences)).collect();
    let mut facts = vec![("doc", text(&waiter.doc))];
    facts.extend(waiter.delay.iter().map(|delay| ("delay", delay.to_string().into())));
    Entity {
        what: "a waiter",
        name: id,
        keys: &["doc", "until", "delay"],
        disputed: &waiter.disputed,
        evidence: &waiter.evidence,
        facts,
        names: vec![("until", names)],
        site: None,
    }
}

fn of_error<'a>(code: &'a Spanned<String>, error: &'a OperationError) -> Entity<'a> {
    let mut facts = vec![("status", statuses(&error.status).into())];
    facts.extend(texts([("meaning", &error.meaning)]));
    let (disputed, evidence) = (error.disputed.as_slice(), error.evidence.as_slice());
    Entity {
        what: "a code of an operation",
        name: code,
        keys: &["status", "carries", "meaning"],
        disputed,
        evidence,
        facts,
        names: Vec::new(),
        site: None,
    }
}

fn of_type<'a>(name: &'a Spanned<String>, shape: &'a Shape) -> Entity<'a> {
    let mut facts = vec![("doc", text(&shape.doc))];
    facts.extend(shape.scalar.iter().map(|scalar| ("scalar", scalar.name().into())));
    let limits = limit::limits().filter_map(|limit| Some((limit.key, limit.of_type(shape)?.value.to_string().into())));
    facts.extend(limits);
    facts.extend(shape.enumeration.iter().map(|values| ("open", values.open.to_string().into())));
    facts.extend(shape.union.iter().map(|union| ("union", text(&union.tagged_by))));
    let names = vec![
        ("values", shape.enumeration.iter().flat_map(|values| values.values.keys()).collect()),
        ("fields", shape.fields.iter().flat_map(crate::Entries::keys).collect()),
        ("keyed_by", shape.keyed_by.keys().collect()),
    ];
    let (disputed, evidence) = (shape.disputed.as_slice(), shape.evidence.as_slice());
    Entity { what: "a type", name, keys: &TYPE, disputed, evidence, facts, names, site: None }
}

fn of_value<'a>(wire: &'a Spanned<String>, value: &'a EnumValue) -> Entity<'a> {
    let mut facts = vec![("doc", text(&value.doc))];
    facts.extend(texts([("name", &value.name)]));
    let (disputed, evidence) = (value.disputed.as_slice(), value.evidence.as_slice());
    Entity {
        what: "a value of an enumeration",
        name: wire,
        keys: &["name", "doc"],
        disputed,
        evidence,
        facts,
        names: Vec::new(),
        site: None,
    }
}

fn of_field(site: Site<'_>) -> Entity<'_> {
    let field = site.field;
    let mut facts = vec![("doc", text(&field.doc))];
    if let Some(Presence::Shorthand(word)) = field.presence.as_ref().map(|presence| &presence.value) {
        facts.push(("presence", word.as_str().into()));
    }
    facts.extend(texts([("missing_when", &field.missing_when), ("unit", &field.unit), ("currency", &field.currency)]));
    Entity {
        what: "a parameter or field",
        name: site.name,
        keys: Field::keys(),
        disputed: &field.disputed,
        evidence: &field.evidence,
        facts,
        names: Vec::new(),
        site: Some(site),
    }
}

/// The words by which each sentence of a list is called.
fn names_of_sentences(all: &[Spanned<String>]) -> Vec<&str> {
    all.iter().map(|one| sentence::name(one, all)).collect()
}

fn texts<'a, const N: usize>(
    entries: [(&'static str, &'a Option<Spanned<String>>); N],
) -> impl Iterator<Item = (&'static str, Cow<'a, str>)> + use<'a, N> {
    entries.into_iter().filter_map(|(key, stated)| Some((key, text(stated.as_ref()?))))
}

fn text(text: &Spanned<String>) -> Cow<'_, str> {
    Cow::Borrowed(&text.value)
}

fn safety(safety: &Safety) -> String {
    match safety {
        Safety::Read => "read".to_owned(),
        Safety::Write => "write".to_owned(),
        Safety::WriteKeyedBy(key) => format!("write keyed by {key}"),
    }
}

fn statuses(statuses: &Statuses) -> String {
    statuses.0.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}
