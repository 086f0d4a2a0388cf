//! Each form that emitters write, with names of every length: rustfmt leaves it alone.

use super::witness;

/// Lengths of names, so that each limit of width is met from both sides.
const LENGTHS: std::ops::Range<usize> = 1..72;

/// Forms that emitters write; `NAME` is a name, `TEXT` what stands in a literal.
const STATEMENTS: &[&str] = &[
    "let value = NAME;",
    "let NAME = object.take(\"key\")?;",
    "let value = object.NAME(\"key\")?;",
    "let value = first.second()?.NAME()?.fourth(1, 2)?;",
    "let (NAME, other) = pair;",
    "let Required { first, NAME } = required;",
    "let Some(NAME) = value else { return Err(missing()); };",
    "let value = if NAME { first } else { second };",
    "let value: NAME = value;",
    "self.NAME = value.into();",
    "self.NAME = Some(value.into_iter().map(Into::into).collect());",
    "call(NAME, &[\"one\", \"two\"], other);",
    "call(first(NAME), second(\"text\"));",
    "outer(&inner(NAME, \"text\").validate(), \"rule\");",
    "visitor.visit(\"Operation\", \"parameter\", \"state\", &Request::new().NAME(\"value\"));",
    "assert!(values.iter().all(|value| value.rule != rule), \"{NAME}: {values}\");",
    "assert_eq!(NAME, \"text\", \"{}\", name);",
    "println!(\"TEXT {}\", NAME.explain());",
    "let value = vec![NAME, NAME, other];",
    "let value = vec![NAME; 10];",
    "let value = (0..11).map(|number| format!(\"NAME-{number}\")).collect::<Vec<_>>();",
    "let value = [NAME].into_iter().cycle().take(11).collect::<Vec<_>>();",
    "return Ok(Self { NAME: value.take()?, other });",
    "Ok(Self { NAME: object.take(\"NAME\")?, other: 1 });",
    "match key { \"NAME\" => self.NAME.read(reader)?, _ => reader.skip()? }",
    "match self { Self::NAME => \"TEXT\", Self::Other(value) => value, }",
    "match code { \"TEXT\" => Self::NAME, _ => match CommonCode::from_wire(code) { Some(common) => Self::Common(common), None => Self::NAME(code) }, }",
    "match code { First => match NAME { _ => 1, }, _ => { first(); NAME } }",
    "if NAME.is_empty() && other { first(); } else if second { third(); } else { fourth(); }",
    "while let Some(NAME) = reader.next()? { list.push(NAME); }",
    "for NAME in object.fields() { self.add(NAME); }",
    "loop { if NAME { break; } }",
    "let value = NAME.iter().map(|each| { let other = each; other.clone() }).collect();",
    "let value = run(|NAME| other(NAME, \"text\"));",
    "let value = Thing::new(ThingRequired { first: \"example\".to_owned(), NAME: 1 }).other(State::Empty);",
    "formatter.debug_struct(\"NAME\").field(\"first\", &self.NAME).field(\"second\", &\"***\").finish()",
    "NAME(first)?;",
    "Amount::with_unit(self.NAME, self.unit.as_ref())",
    "const { &Table { name: NAME, rows: &[Row::new(\"TEXT\").text(), Row::new(\"NAME\").number()], last: 1 } }",
    "const { &Table { rows: &[Row::new(\"one\").first().limits(const { &Limits::new().min(\"1\").max(\"NAME\") }), Row::new(\"two\")] } }",
    "const { &Table { rows: &[Row::new(\"NAME\").cases(const { &[Case { when: &[], row: &[(A, B)] }] }).text(), Row::new(\"two\")] } }",
    "const { &Table { rules: &[Rule::new(\"one\", Kind::Required { of: \"a\", when: const { &[Condition::is(\"NAME\", &[\"YES\"])] } }), other()] } }",
    "const { &Table { rules: &[Rule::new(\"one\", Kind::Required { of: \"a\", when: const { &[Condition::is(\"NAME\", &[\"YES\"])] } }).at(1), other()] } }",
];

const ITEMS: &[&str] = &[
    "use crate::module::NAME;",
    "use crate::module::{First, NAME, Other};",
    "pub use module::{First, NAME, Second2, Second10, Third, Fourth, Fifth, Sixth, Seventh, Eighth};",
    "mod b; mod NAME; mod a;",
    "use super::{NAME, other}; use ::library::one::Two; use crate::one; use library as NAME; use library::Two;",
    "runtime::enumeration!(Name, [First, NAME, Third]); impl Other {}",
    "runtime::enumeration!(NAME, [First, SecondOne], Unknown);",
    "runtime::codes!(NAME, CommonCode, First(\"T.1\"), NAME(\"T.2\"), Third(\"T.3\")); impl Code for Name {}",
    "runtime::codes!(Name, CommonCode, NAME(\"TEXT\"));",
    "runtime::codes!(NAME, std::convert::Infallible);",
    "runtime::answer!(Name { first, NAME, third });",
    "pub type NAME = Error<Code<NAME>>;",
    "pub const NAME: &str = \"TEXT\";",
    "static TABLE: Table = Table { id: \"NAME\", list: &[One { name: \"NAME\" }], rest: &[], other: Other::NAME };",
    "static READ: runtime::Read<NAMENAME> = runtime::Read::of();",
    "static TAKE: runtime::TakeItems<NAME> = NAMENAME::TAKE_ITEMS;",
    "static ROWS: &[Row] = &[Row::new(\"a\").number_limits(&Limits::new().max(\"NAME\")).of(&Limits::new().NAME(1).NAME())];",
    "const FIELDS: &'static [Parameter] = &[Parameter::body(\"NAME\").text().max_length(64).required()];",
    "const ROWS: &[Row] = &[Row::new(\"a\").cells(&[(State::Absent, Outcome::DependsOn(\"NAME\")), (State::Null, B)])];",
    "const CASES: &[Case] = &[Case { when: &[Condition::is(\"NAME\", &[\"YES\"])], row: &[(State::A, B)] }];",
    "const SHORT: &[&str] = &[\"1\", \"2\", \"NAME\", \"4\"];",
    "const NUMBERS: &[u32] = &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24];",
    "pub struct NAME { pub first: Option<Given<String, (Empty, Null)>>, pub second: Vec<NAME> }",
    "pub struct Thing { #[doc = \" TEXT\"] pub NAME: Option<String>, #[doc = \" TEXT\"] #[must_use] pub b: i64 }",
    "#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)] #[non_exhaustive] pub enum Code { First, Second(NAME) }",
    "#[cfg(feature = \"NAME\")] mod a;",
    "#[cfg(any(feature = \"first\", feature = \"NAME\", feature = \"third\"))] mod a;",
    "#[cfg(all(feature = \"first\", feature = \"NAME\"))] impl Thing {}",
    "impl std::cmp::Eq for NAME {} impl A for NAME {}",
    "#[must_use = \"TEXT\"] #[deprecated = \"TEXT\"] pub fn a() {}",
    "impl Thing { pub fn NAME(mut self, NAME: impl Into<Given<NAME, (Empty, Null)>>) -> Self { self } }",
    "impl Thing { pub fn a(mut self, NAME: Option<impl Into<Given<NAME, (Empty, Null)>>>) -> Self { self } }",
    "impl Thing { pub fn a(mut self, NAME: Option<impl IntoIterator<Item = impl Into<NAME>>>) -> Self { self } }",
    "impl Thing { pub fn a(mut self, NAME: Option<impl IntoIterator<Item = NAME>>) -> Self { self } }",
    "impl Thing { pub fn a(mut self, NAME: Option<impl Into<String>>) -> Self { self.NAME = NAME.map(Into::into); self } }",
    "impl<S> From<NAME> for Given<NAME, S> { fn from(value: NAME) -> Self { Self::new(value) } }",
    "impl<'a> Thing<'a> { pub fn a(self, request: &'a NAME) -> Call<'a, NAME> { self.client.call(request) } }",
    "impl Operation for NAME { type Response = Other; const A: &'static B = &C; fn a(&self) -> Vec<Wire> { vec![self.b()] } }",
    "pub trait Visitor { #[doc = \" TEXT\"] fn visit<O: Operation>(&mut self, NAME: &str, state: &str, request: &O); }",
    "impl A {} #[cfg(feature = \"a\")] library::answer!(NAME { first, NAME, second }); #[cfg(feature = \"a\")] library::b!(NAME {});",
    "library::listed!(NAME, text, closed); library::answer!(Name { NAME }); const A: &str = \"\";",
    "library::listed!(NAME); impl A for B {} library::listed!(A); pub struct C {}",
    "#[comment = \" TEXT\"] pub mod a; pub mod b { pub const NAME: i64 = 1; }",
];

fn filled(form: &str, length: usize) -> String {
    let name = "n".repeat(length);
    form.replace("NAME", &name).replace("TEXT", &"text ".repeat(length / 5 + 1))
}

#[test]
fn rustfmt_leaves_statements_of_every_width_alone() {
    let functions = STATEMENTS.iter().enumerate().flat_map(|(index, form)| {
        LENGTHS.map(move |length| format!("fn form_{index}_{length}() {{ {} }}\n", filled(form, length)))
    });
    witness::holds(&functions.collect::<String>());
}

#[test]
fn rustfmt_leaves_items_of_every_width_alone() {
    let modules = ITEMS.iter().enumerate().flat_map(|(index, form)| {
        LENGTHS.map(move |length| format!("mod form_{index}_{length} {{ {} }}\n", filled(form, length)))
    });
    witness::holds(&modules.collect::<String>());
}
