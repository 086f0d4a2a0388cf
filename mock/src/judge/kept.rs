//! Whether a value keeps what the spec says of it: answers do, as requests must.

use speclang::model::{Field, Scalar, Service, Shape};

use super::{Violations, limits};

/// Whether the text of a scalar keeps its limits, those of the field and those of its type.
pub(crate) fn keeps_limits(
    service: &Service,
    field: &Field,
    (scalar, shape): (Scalar, Option<&Shape>),
    text: &str,
) -> bool {
    let mut found = Violations::default();
    limits::of_text(service, "", field, shape, scalar, text, &mut found);
    found.list.is_empty()
}

#[cfg(test)]
pub(crate) use tests::faults;

#[cfg(test)]
mod tests {
    use speclang::model::{Field, Place};

    use crate::Json;
    use crate::judge::scope::Scope;
    use crate::judge::{Violations, value};

    /// What is wrong with a field of an answer, judged as a member of a body is.
    pub(crate) fn faults(scope: &Scope<'_>, name: &str, field: &Field, given: &Json) -> Vec<String> {
        let mut found = Violations::default();
        value::judge(scope, (name, name), Place::Body, field, given, &mut found);
        found.list.into_iter().map(|violation| format!("{} {}", violation.parameter, violation.rule)).collect()
    }
}
