//! Expressions and patterns as data, as far as emitters write them.

/// An expression, with its text in one line where the style allows one.
#[derive(Debug)]
pub(super) struct Expression {
    pub(super) kind: Kind,
    pub(super) flat: Option<String>,
}

/// What an expression is.
#[derive(Debug)]
pub(super) enum Kind {
    /// Nothing that could be parted: a path, a literal.
    Text(String),
    /// `&x`, `&mut x`, `-x`, `!x`, `*x`
    Prefix(&'static str, Box<Expression>),
    /// A call or a macro: what is called, the brackets, the arguments.
    Call(String, Bracket, Vec<Expression>),
    /// `[x; n]`, and the same behind `vec!`
    Repeat(String, Box<Expression>, Box<Expression>),
    /// `Type { … }`
    Struct(String, Vec<Member>),
    /// A value and what is asked of it.
    Chain(Box<Expression>, Vec<Link>),
    /// `|x|` and its body.
    Closure(String, Box<Expression>),
    /// `{ … }`
    Block(Vec<Statement>),
    /// `const { … }`
    Constant(Vec<Statement>),
    /// `match x { … }`
    Match(Box<Expression>, Vec<Arm>),
    /// `if`, `while`, `for`: what leads, the condition, the body, and the rest.
    Control(String, Box<Expression>, Vec<Statement>, Option<Box<Expression>>),
    /// Operands of one precedence, each behind its operator.
    Binary(Box<Expression>, Vec<(&'static str, Expression)>),
    /// `a = b`
    Assign(Box<Expression>, &'static str, Box<Expression>),
    /// `return x`
    Leading(&'static str, Box<Expression>),
}

/// Brackets of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bracket {
    /// `( )`
    Round,
    /// `[ ]`
    Square,
    /// `( )` of a pattern.
    Pattern,
}

/// A member of a struct expression.
#[derive(Debug)]
pub(super) enum Member {
    /// `name`
    Short(String),
    /// `name: value`
    Named(String, Expression),
    /// `..base`
    Base(Expression),
}

/// A field, a method, or `await`, with the question marks behind it.
#[derive(Debug)]
pub(super) struct Link {
    /// With its dot, and with the types of a turbofish.
    pub(super) name: String,
    pub(super) arguments: Option<Vec<Expression>>,
    pub(super) tries: usize,
}

/// An arm of a `match`.
#[derive(Debug)]
pub(super) struct Arm {
    pub(super) pattern: Expression,
    pub(super) guard: Option<Expression>,
    pub(super) body: Expression,
}

/// A statement.
#[derive(Debug)]
pub(super) enum Statement {
    /// `let` with its pattern, type, value, and what is done otherwise.
    Let(Expression, Option<String>, Option<Expression>, Option<Vec<Statement>>),
    /// An expression, and whether a semicolon ends it.
    Expression(Expression, bool),
    /// An item, printed.
    Item(Vec<super::token::Token>),
}

impl Expression {
    /// Whether it ends with a block and needs no semicolon.
    pub(super) fn is_block(&self) -> bool {
        matches!(self.kind, Kind::Block(_) | Kind::Match(..) | Kind::Control(..))
    }

    /// Whether it is a call or a macro, perhaps behind a prefix.
    pub(super) fn is_call(&self) -> bool {
        match &self.kind {
            Kind::Call(name, ..) | Kind::Repeat(name, ..) => !name.is_empty(),
            Kind::Prefix(_, inner) => inner.is_call(),
            Kind::Chain(root, links) => links.iter().all(|link| link.name.is_empty()) && root.is_call(),
            _ => false,
        }
    }
}

/// The one expression of a block that holds nothing else.
pub(super) fn only(statements: &[Statement]) -> Option<&Expression> {
    match statements {
        [Statement::Expression(value, false)] if !matches!(value.kind, Kind::Block(_)) => Some(value),
        _ => None,
    }
}
