//! Security schemes as authentication methods: a service has one of each kind, and a client uses one of them.

use std::collections::HashMap;

use super::document::{At, References};
use crate::left::{Left, Lost, Reason};
use crate::node::{Node, map};

/// The methods of a service.
#[derive(Debug)]
pub(crate) struct Security<'d> {
    /// The methods with their keys.
    pub(crate) auth: Vec<(&'static str, Node)>,
    /// The method that each scheme became.
    methods: HashMap<&'d str, &'static str>,
    /// Schemes that are sent together as headers.
    headers: Vec<&'d str>,
    /// What holds for operations that say nothing.
    root: Option<At<'d>>,
    /// The parameter of a key in the query, which no operation has besides.
    pub(crate) parameter: Option<&'d str>,
    is_used: bool,
}

impl<'d> Security<'d> {
    /// Reads the schemes, and how they go together.
    pub(crate) fn of(root: &At<'d>, references: &References<'d>, left: &mut Left) -> Self {
        let schemes: Vec<(&str, At<'d>)> =
            root.get("components").map(|all| all.entries("securitySchemes")).unwrap_or_default();
        let requirements = requirements(root);
        let mut security = Self {
            auth: Vec::new(),
            methods: HashMap::new(),
            headers: Vec::new(),
            root: root.get("security"),
            parameter: None,
            is_used: !requirements.is_empty(),
        };
        let resolved: Vec<(&str, At<'d>)> = schemes
            .iter()
            .filter_map(|(name, at)| {
                references.follow(at).map_err(|lost| left.lost(lost, &at.pointer)).ok().map(|there| (*name, there))
            })
            .collect();
        let is_header = |name: &&str| {
            resolved
                .iter()
                .any(|(known, at)| known == name && key_in(at.node) == Some("header") && !is_authorization(at.node))
        };
        let together = requirements.iter().map(|names| names.iter().copied().filter(is_header).collect::<Vec<_>>());
        security.headers = together
            .max_by_key(Vec::len)
            .filter(|names| !names.is_empty())
            .unwrap_or_else(|| resolved.iter().map(|(name, _)| *name).filter(is_header).take(1).collect());
        for (name, at) in &resolved {
            match security.method(name, at) {
                Ok(()) => {}
                Err(lost) => left.lost(lost, &at.pointer),
            }
        }
        security.keys(&resolved);
        security
    }

    fn method(&mut self, name: &'d str, at: &At<'d>) -> Result<(), Lost> {
        let bearer = || map([("header", "Authorization".into()), ("prefix", "Bearer ".into())]);
        let lower = |key: &str| at.node.text_at(key).map(str::to_ascii_lowercase).unwrap_or_default();
        let (method, keys) = match (lower("type").as_str(), lower("scheme").as_str(), key_in(at.node)) {
            ("http", "basic", _) => ("basic", map([("user", "user".into()), ("password", "password".into())])),
            ("http", "bearer", _) | ("oauth2" | "openidconnect", ..) => ("token", bearer()),
            ("apikey", _, Some("header")) if is_authorization(at.node) => {
                ("token", map([("header", "Authorization".into())]))
            }
            ("apikey", _, Some("header")) if self.headers.contains(&name) => {
                self.methods.insert(name, "key");
                return Ok(());
            }
            ("apikey", _, Some("query")) => {
                let Some(parameter) = at.node.text_at("name") else {
                    return Err((Reason::Security, "a key without a name".to_owned()));
                };
                if self.parameter.is_none() {
                    self.parameter = Some(parameter);
                }
                ("query", map([("parameter", parameter.into())]))
            }
            (kind, scheme, place) => {
                let said = [kind, scheme, place.unwrap_or_default()].join(" ");
                return Err((Reason::Security, said.trim().to_owned()));
            }
        };
        match self.auth.iter().find(|(known, _)| *known == method) {
            Some((_, known)) if *known != keys => {
                return Err((Reason::Security, format!("a second method of the kind `{method}`")));
            }
            Some(_) => {}
            None => self.auth.push((method, keys)),
        }
        self.methods.insert(name, method);
        Ok(())
    }

    /// The method of all headers that go together.
    fn keys(&mut self, schemes: &[(&'d str, At<'d>)]) {
        let mut headers: Vec<(String, Node)> = Vec::new();
        for (number, name) in self.headers.iter().enumerate() {
            let header = schemes.iter().find(|(known, _)| known == name).and_then(|(_, at)| at.node.text_at("name"));
            let Some(header) = header else { continue };
            let called = speclang::naming::snake_case(header).unwrap_or_else(|| format!("key_{number}"));
            if headers.iter().all(|(known, value)| !known.eq_ignore_ascii_case(header) && value.text() != Some(&called))
            {
                headers.push((header.to_owned(), called.into()));
            }
        }
        if !headers.is_empty() {
            self.auth.push(("key", map([("headers", Node::Map(headers))])));
        }
    }

    /// Takes a token of no scheme, as a service has a method: whether it had none.
    pub(crate) fn assume(&mut self) -> bool {
        let is_empty = self.auth.is_empty();
        if is_empty {
            self.auth.push(("token", map([("header", "Authorization".into()), ("prefix", "Bearer ".into())])));
        }
        is_empty
    }

    /// The methods that an operation takes, if not all.
    pub(crate) fn of_operation(&self, operation: &At<'d>) -> Result<Option<Vec<&'static str>>, Lost> {
        let Some(stated) = operation.get("security").or_else(|| self.root.clone()) else {
            // Where others state something, silence means that nobody is asked.
            return Ok(self.is_used.then(Vec::new));
        };
        let asked = stated.node.items().iter().filter(|names| !names.entries().is_empty());
        let asked: Vec<&Node> = asked.collect();
        if asked.is_empty() {
            return Ok(Some(Vec::new()));
        }
        let mut methods: Vec<&'static str> = asked.iter().filter_map(|names| self.together(names)).collect();
        methods.sort_unstable();
        methods.dedup();
        if methods.is_empty() {
            return Err((Reason::Security, "none of its schemes".to_owned()));
        }
        Ok(self.auth.iter().any(|(method, _)| !methods.contains(method)).then_some(methods))
    }

    /// The one method that all of these schemes are.
    fn together(&self, names: &Node) -> Option<&'static str> {
        let names: Vec<&str> = names.entries().iter().map(|(name, _)| name.as_str()).collect();
        let methods: Option<Vec<&'static str>> = names.iter().map(|name| self.methods.get(name).copied()).collect();
        let methods = methods?;
        let first = *methods.first()?;
        let is_whole = first != "key" || self.headers.iter().all(|header| names.contains(header));
        (is_whole && methods.iter().all(|method| *method == first)).then_some(first)
    }
}

fn key_in(scheme: &Node) -> Option<&str> {
    scheme.text_at("in").filter(|_| scheme.text_at("type") == Some("apiKey"))
}

fn is_authorization(scheme: &Node) -> bool {
    scheme.text_at("name").is_some_and(|name| name.eq_ignore_ascii_case("authorization"))
}

/// The schemes of each requirement, of the description and of all operations.
fn requirements<'d>(root: &At<'d>) -> Vec<Vec<&'d str>> {
    let paths = root.entries("paths");
    let operations = paths.iter().flat_map(|(_, path)| path.all()).map(|(_, operation)| operation);
    let stated = std::iter::once(root.clone()).chain(operations).flat_map(|at| at.items("security"));
    stated.map(|names| names.all().into_iter().map(|(name, _)| name).collect()).collect()
}
