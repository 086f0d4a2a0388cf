//! The templates, which escape everything that is not HTML of this crate already.

use minijinja::syntax::SyntaxConfig;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, Output, State, UndefinedBehavior, Value, escape_formatter};

use crate::markdown::escape;

/// Templates by name.
const TEMPLATES: &[(&str, &str)] = &[
    ("base.html", include_str!("../templates/base.html")),
    ("parts.html", include_str!("../templates/parts.html")),
    ("index.html", include_str!("../templates/index.html")),
    ("operation.html", include_str!("../templates/operation.html")),
    ("codes.html", include_str!("../templates/codes.html")),
    ("types.html", include_str!("../templates/types.html")),
    ("disputes.html", include_str!("../templates/disputes.html")),
    ("retiring.html", include_str!("../templates/retiring.html")),
    ("coverage.html", include_str!("../templates/coverage.html")),
    ("guide.html", include_str!("../templates/guide.html")),
];

/// All templates, ready to render.
pub(crate) struct Templates(Environment<'static>);

impl Templates {
    /// Reads them.
    ///
    /// # Panics
    ///
    /// When a template cannot be read, which is a defect of the template.
    pub(crate) fn new() -> Self {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_auto_escape_callback(|_| AutoEscape::Html);
        environment.set_formatter(print);
        let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build();
        environment.set_syntax(syntax.expect("the syntax is minijinja's own"));
        for (name, text) in TEMPLATES {
            environment.add_template(name, text).expect("templates are written in minijinja's language");
        }
        Self(environment)
    }

    /// A page from its template.
    ///
    /// # Panics
    ///
    /// When the template names what the context does not hold, which is a defect of the template.
    pub(crate) fn render(&self, name: &str, context: &Value) -> String {
        let template = self.0.get_template(name).expect("the list holds every template");
        let mut text = template.render(context).expect("templates name what the context holds");
        text.push('\n');
        text
    }
}

/// Prints a value: text with the same escapes as everywhere in this crate, anything else as the library does.
fn print(out: &mut Output<'_>, state: &mut State<'_, '_>, value: &Value) -> Result<(), Error> {
    match value.as_str() {
        Some(text) if !value.is_safe() => out
            .write_str(&escape(text))
            .map_err(|error| Error::new(ErrorKind::WriteFailure, "a page lies in memory").with_source(error)),
        _ => escape_formatter(out, state, value),
    }
}
