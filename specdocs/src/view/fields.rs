//! Parameters and fields as rows: type, limits, meaning, values, and what stands behind them.

use serde::Serialize;
use speclang::Spanned;
use speclang::model::{Base, Evidence, Field, Place, SentAs, State, Type};

use super::rests::{self, Rest};
use super::spots::Spot;
use crate::anchor;
use crate::markdown::{Html, Links, escape, paragraphs, prose};
use crate::notes::{Mark, Notes};

/// A row of a table of parameters or fields.
#[derive(Debug, Serialize)]
pub(crate) struct Row {
    anchor: String,
    path: String,
    name: String,
    depth: usize,
    place: &'static str,
    rust: Option<String>,
    flag: Option<String>,
    /// Of which of several values the object is that it stands in.
    within: Option<String>,
    ty: Html,
    required: bool,
    limits: Vec<Html>,
    doc: Html,
    values: Vec<Named>,
    open: bool,
    named: Vec<Named>,
    unit: Option<String>,
    currency: Option<String>,
    missing_when: Option<Html>,
    keyed: Option<String>,
    secret: bool,
    marks: Vec<Mark>,
    rests: Vec<Rest>,
}

/// A value, or a name for a state, with its meaning.
#[derive(Debug, Serialize)]
pub(crate) struct Named {
    pub(crate) name: String,
    pub(crate) rust: Option<String>,
    pub(crate) doc: Html,
}

/// The row of a field. `kind` is the kind of its anchor; `rust` and `flag` its names there.
pub(crate) fn row(
    spot: &Spot<'_>,
    kind: &str,
    (rust, flag): (Option<String>, Option<String>),
    links: &Links<'_>,
    notes: &mut Notes,
) -> Row {
    let (service, field) = (links.book.service, spot.field);
    let mut limits: Vec<Html> = generator::limit_words(field, service)
        .iter()
        .map(|words| Html::from_safe_string(crate::markdown::line(words, links, false)))
        .collect();
    limits.extend(form_words(field).map(Html::from));
    let (values, open) = values(field, links);
    let named = field.named.iter().map(|(state, named)| Named {
        name: state.value.clone(),
        rust: Some(named.name.value.clone()),
        doc: prose(&named.doc, links),
    });
    Row {
        anchor: anchor::id(kind, &spot.path),
        path: spot.path.clone(),
        name: spot.name.value.clone(),
        depth: spot.depth,
        place: spot.place.map_or("", Place::name),
        rust,
        flag,
        within: spot.within.clone(),
        ty: type_words(&field.ty, links),
        required: field.required,
        limits,
        doc: paragraphs(&field.doc, links),
        values,
        open,
        named: named.collect(),
        unit: field.unit.as_ref().map(|unit| unit.value.clone()),
        currency: field.currency.as_ref().map(|currency| currency.value.clone()),
        missing_when: field.missing_when.as_ref().map(|text| prose(text, links)),
        keyed: keyed(field, links),
        secret: field.secret,
        marks: marks(spot, links, notes),
        rests: rests::of_row(spot, links),
    }
}

/// Marks of evidence and disputes.
fn marks(spot: &Spot<'_>, links: &Links<'_>, notes: &mut Notes) -> Vec<Mark> {
    let key = |entry: &Evidence| entry.of.as_ref().map_or_else(String::new, |of| format!(", {}", of.value));
    let mut marks: Vec<Mark> = Vec::new();
    for entry in rests::told(spot.field) {
        let mark = notes.note(&format!("{}{}", spot.path, key(entry)), entry, links);
        if !marks.contains(&mark) {
            marks.push(mark);
        }
    }
    let place = spot.place.unwrap_or(Place::Body);
    for dispute in spot.field.disputed.iter().filter(|dispute| !State::is_key(&dispute.of)) {
        let follows = spot.field.fact(&dispute.of, place, links.book.service).flatten();
        marks.push(notes.dispute(&spot.path, dispute, follows, links));
    }
    marks
}

/// A type in words; a named one leads to its place.
pub(crate) fn type_words(ty: &Type, links: &Links<'_>) -> Html {
    fn html(ty: &Type, links: &Links<'_>) -> String {
        let within = |ty: &Type| match ty {
            Type::Union(_) => format!("({})", html(ty, links)),
            _ => html(ty, links),
        };
        match ty {
            Type::Scalar(scalar) => scalar.name().to_owned(),
            Type::List(item) => format!("list of {}", within(item)),
            Type::Map(values) => format!("map of {}", within(values)),
            Type::Union(members) => members.iter().map(|member| html(member, links)).collect::<Vec<_>>().join(" or "),
            Type::Named(name) => match links.book.type_place(name) {
                Some(place) => format!("<a href=\"{}\">{}</a>", escape(&links.href(&place)), escape(name)),
                None => escape(name),
            },
        }
    }
    Html::from_safe_string(html(ty, links))
}

fn form_words(field: &Field) -> Option<&'static str> {
    field.sent_as.as_ref().map(|sent| match sent.value {
        SentAs::Text => "sent as a JSON string",
        SentAs::Repeated => "sent as repeated keys",
        SentAs::Comma => "sent as one comma-separated value",
        SentAs::Seconds | SentAs::Milliseconds | SentAs::Offset | SentAs::MinorUnits => {
            sent.value.words().unwrap_or_default()
        }
    })
}

/// The values of an enumeration, and whether others may come.
fn values(field: &Field, links: &Links<'_>) -> (Vec<Named>, bool) {
    let Base::Enum(_, known) = links.book.service.base_of_values(&field.ty) else { return (Vec::new(), false) };
    let value = |(wire, value): &(Spanned<String>, speclang::model::EnumValue)| Named {
        name: wire.value.clone(),
        rust: speclang::naming::variant(wire, value.name.as_ref().map(|name| name.as_str())),
        doc: prose(&value.doc, links),
    };
    (known.values.iter().map(value).collect(), known.open)
}

/// The place of a type whose fields mean different things, where the field is of one.
fn keyed(field: &Field, links: &Links<'_>) -> Option<String> {
    let name = field.ty.item().to_string();
    let known = links.book.service.type_named(&name)?;
    (!known.shape.keyed_by.is_empty()).then(|| links.book.type_place(&name).map(|place| links.href(&place)))?
}
