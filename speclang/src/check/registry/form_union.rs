//! A union in a form whose types are written in the same way.

use super::encoding::sites_in_forms;
use crate::check::{Check, Findings, Run};
use crate::model::{Base, ListStyle, ObjectStyle, Scalar, Service, Type};
use crate::number;

pub(super) const CHECK: Check = Check {
    code: "form-union",
    finds: "`A or B` in a form, of two types that may be written as the same keys and texts: text and a number, a number and an \
            enumeration with such a value, a value and a list under `list: repeated`, a map and a list under `list: indexed`.",
    why: "All values of a form are text, so that a server could not tell which of the two it is.",
    instead: "Keep one of the two, or write `text` with a doc that says what it may be.",
    fails: "\
# file: operations/make.yaml
operation: MakeThing
summary: Makes a thing.
request: POST /things
group: things
source: things
safety: write
encoding: form
body:
  when: {type: text or integer, doc: Name of the day or its number., presence: not assigned}
",
    passes: "\
# file: operations/make.yaml
operation: MakeThing
summary: Makes a thing.
request: POST /things
group: things
source: things
safety: write
encoding: form
body:
  when: {type: date or integer, doc: The day or its number., presence: not assigned}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for site in sites_in_forms(service) {
        let mut unions = Vec::new();
        within(&site.field.ty, &mut unions);
        for (first, second) in unions.into_iter().flat_map(pairs) {
            if let Some(why) = same(service, first, second) {
                let message = format!("`{}` is `{first}` or `{second}` in a form, {why}", site.name);
                let wrong = findings.error(site.field.ty.span, message);
                findings.push(wrong.help("keep one of the two, or write `text` with a doc that says what it may be"));
            }
        }
    }
}

/// All unions of kinds in a type.
fn within<'a>(ty: &'a Type, found: &mut Vec<&'a [Type]>) {
    if let Type::Union(members) = ty.item() {
        found.push(members);
        for member in members {
            within(member, found);
        }
    }
}

fn pairs(members: &[Type]) -> impl Iterator<Item = (&Type, &Type)> {
    members.iter().enumerate().flat_map(|(at, first)| members[at + 1..].iter().map(move |second| (first, second)))
}

/// Why two types are written in the same way, if they are.
fn same(service: &Service, first: &Type, second: &Type) -> Option<String> {
    let form = service.file.wire.form.as_ref();
    let list = form.and_then(|form| form.list).map(|style| style.value);
    let brackets = form.and_then(|form| form.object).is_none_or(|style| style.value == ObjectStyle::Brackets);
    match (Written::of(service, first), Written::of(service, second)) {
        (Written::Text(first), Written::Text(second)) => first.meets(&second),
        (Written::Text(_), Written::List) | (Written::List, Written::Text(_)) => {
            let why = "and a list of one item is written as a value is: `list: repeated`";
            (list == Some(ListStyle::Repeated)).then(|| why.to_owned())
        }
        (Written::Object(keys), Written::List) | (Written::List, Written::Object(keys)) => {
            let is_number = |key: &&String| key.bytes().all(|byte| byte.is_ascii_digit());
            let key = match &keys {
                None => Some("any key"),
                Some(keys) => keys.iter().find(is_number).map(String::as_str),
            };
            let key = key.filter(|_| brackets && list == Some(ListStyle::Indexed))?;
            Some(format!("and {key} of an object may be the number of an item of a list: `list: indexed`"))
        }
        _ => None,
    }
}

/// How values of a type are written.
enum Written {
    /// As the text of one key.
    Text(Texts),
    /// Under keys with numbers, with brackets alone, or one key several times.
    List,
    /// Under these keys below the own one, or any at all.
    Object(Option<Vec<String>>),
}

/// Texts that a single value is written as.
enum Texts {
    /// Any.
    Any,
    /// A number.
    Numbers,
    /// `true` or `false`.
    Booleans,
    /// A day, a month or a time.
    Times,
    /// One of these.
    Listed(Vec<String>),
}

impl Written {
    fn of(service: &Service, ty: &Type) -> Self {
        if ty.is_list() {
            return Self::List;
        }
        match service.base(ty) {
            Base::Object(fields) => Self::Object(Some(fields.keys().map(str::to_owned).collect())),
            Base::Tagged(union) if !union.open => {
                let objects = service.objects_of(ty).into_iter();
                let fields = objects.flat_map(|fields| fields.keys().map(str::to_owned).collect::<Vec<_>>());
                Self::Object(Some(fields.chain([union.tagged_by.value.clone()]).collect()))
            }
            Base::Map(_) | Base::Tagged(_) | Base::Union(_) | Base::Missing | Base::Scalar(Scalar::Any, _) => {
                Self::Object(None)
            }
            Base::Enum(_, values) if !values.open => {
                Self::Text(Texts::Listed(values.values.keys().map(str::to_owned).collect()))
            }
            Base::Scalar(scalar, _) | Base::Enum(scalar, _) => Self::Text(match scalar {
                scalar if scalar.is_number() => Texts::Numbers,
                scalar if scalar.is_time() => Texts::Times,
                Scalar::Boolean => Texts::Booleans,
                _ => Texts::Any,
            }),
        }
    }
}

impl Texts {
    /// Why a text may be one of both, if there is one.
    fn meets(&self, other: &Self) -> Option<String> {
        let is_text = |wanted: &str| format!("and `{wanted}` may be either of them");
        let listed =
            |values: &[String], of: &Self| values.iter().find(|value| of.holds(value)).map(|value| is_text(value));
        match (self, other) {
            (Self::Listed(values), of) | (of, Self::Listed(values)) => listed(values, of),
            (Self::Any, Self::Numbers) | (Self::Numbers, Self::Any) => Some(is_text("7")),
            (Self::Any, Self::Booleans) | (Self::Booleans, Self::Any) => Some(is_text("true")),
            _ => None,
        }
    }

    fn holds(&self, text: &str) -> bool {
        match self {
            Self::Any => true,
            Self::Numbers => number::may_be(text),
            Self::Booleans => ["true", "false"].contains(&text),
            Self::Times => false,
            Self::Listed(values) => values.iter().any(|value| value == text),
        }
    }
}
