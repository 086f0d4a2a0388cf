//! Options that every operation takes.

use core::time::Duration;

use api_runtime::{Instant, Validation};
use clap::{Args, ValueEnum, ValueHint};

use crate::color::Color;
use crate::moment;

/// What a caller chooses beside the parameters of the operation.
#[derive(Debug, Args)]
pub(crate) struct Options {
    #[command(flatten)]
    pub(crate) doing: Doing,
    #[command(flatten)]
    pub(crate) answer: Answer,
    #[command(flatten)]
    pub(crate) sending: Sending,
    #[command(flatten)]
    pub(crate) target: Target,
}

/// What is done with the request.
#[derive(Debug, Args)]
#[command(next_help_heading = HEADING)]
pub(crate) struct Doing {
    /// Prints what the server will understand, parameter by parameter; nothing is sent
    #[arg(long)]
    pub(crate) explain: bool,
    /// Prints the exact request and the steps of its signature, without secrets; nothing is sent
    #[arg(long, conflicts_with = "explain")]
    pub(crate) dry_run: bool,
    /// Does not ask before it changes things; needed where nobody can be asked
    #[arg(long)]
    pub(crate) yes: bool,
    #[command(flatten)]
    pub(crate) waiting: Waiting,
}

/// What is waited for.
#[derive(Debug, Args)]
#[command(next_help_heading = HEADING)]
pub(crate) struct Waiting {
    /// Calls until this state is reached, then prints the last response; --help lists what ends the wait
    #[arg(long, value_name = "STATE")]
    pub(crate) wait: Option<String>,
    /// Longest time for --wait: 600, 600s or 10m
    #[arg(long, value_name = "TIME", default_value = "10m", value_parser = moment::duration)]
    pub(crate) max_wait: Duration,
}

/// What is printed of the answer.
#[derive(Debug, Args)]
#[command(next_help_heading = HEADING)]
pub(crate) struct Answer {
    /// Format of the response; json where nothing else is set
    #[arg(long, value_name = "FORMAT")]
    pub(crate) output: Option<Format>,
    #[arg(long, value_name = "EXPRESSION", conflicts_with = "columns", help = QUERY)]
    pub(crate) query: Option<String>,
    /// When to colour JSON; auto where nothing else is set
    #[arg(long, value_name = "WHEN")]
    pub(crate) color: Option<Color>,
    /// Columns of a table or of CSV, such as amount,customer.name; --help lists them
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub(crate) columns: Vec<String>,
    /// What CSV does with cells that a spreadsheet would run as a formula
    #[arg(long, value_name = "MODE", default_value = "escape")]
    pub(crate) csv_formulas: Formulas,
    /// Gets all pages, from the first or from the one that the parameters name
    #[arg(long)]
    pub(crate) all_pages: bool,
}

/// How the request is checked and sent.
#[derive(Debug, Args)]
#[command(next_help_heading = HEADING)]
pub(crate) struct Sending {
    /// What happens to a request that breaks limits or rules
    #[arg(long, value_name = "MODE", default_value = "strict")]
    pub(crate) validation: Mode,
    /// Ignores violations with that id, such as limit.max; may be repeated
    #[arg(long, value_name = "ID")]
    pub(crate) ignore_rule: Vec<String>,
    /// Prints requests and responses on standard error, without secrets
    #[arg(short = 'v', long)]
    pub(crate) debug: bool,
    /// Sends every request once, also those that could safely be repeated
    #[arg(long)]
    pub(crate) no_retry: bool,
    /// Time for a call with all its attempts: 30, 30s, 500ms or 2m
    #[arg(long, value_name = "TIME", value_parser = moment::duration)]
    pub(crate) timeout: Option<Duration>,
    /// Id by which the service tells a repeated write, for operations that take one
    #[arg(long, value_name = "ID")]
    pub(crate) transaction_id: Option<String>,
    /// Time of the signature, for one that can be reproduced: 20260102T030405Z
    #[arg(long, value_name = "TIME", value_parser = moment::instant)]
    pub(crate) sdk_date: Option<Instant>,
}

/// Where the request goes, and as whose.
#[derive(Debug, Args)]
#[command(next_help_heading = HEADING)]
pub(crate) struct Target {
    /// Address to call, with a port and a path where it has them; https unless it begins with http://
    #[arg(long, value_name = "URL", value_hint = ValueHint::Url)]
    pub(crate) endpoint: Option<String>,
    /// Region to call
    #[arg(long, value_name = "NAME", conflicts_with = "endpoint")]
    pub(crate) region: Option<String>,
    /// Value that all calls have in common, such as a part of the address; may be repeated
    #[arg(long, value_name = "NAME=VALUE", value_parser = named)]
    pub(crate) set: Vec<(String, String)>,
    /// Allows an address without encryption that is not on this machine
    #[arg(long)]
    pub(crate) allow_http: bool,
    /// Proxy to connect through, in place of that of the environment; none for no proxy
    #[arg(long, value_name = "URL", value_hint = ValueHint::Url)]
    pub(crate) proxy: Option<String>,
    /// Profile of the configuration file and of the credentials file
    #[arg(long, value_name = "NAME")]
    pub(crate) profile: Option<String>,
    /// File that holds a token to call with, in place of keys
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, conflicts_with = "profile")]
    pub(crate) token_file: Option<String>,
}

const HEADING: &str = "Options";

/// A name and a value with an equals sign between them.
fn named(text: &str) -> Result<(String, String), String> {
    let pair = text.split_once('=').filter(|(name, _)| !name.is_empty());
    pair.map(|(name, value)| (name.to_owned(), value.to_owned())).ok_or_else(|| "write NAME=VALUE".to_owned())
}

const QUERY: &str =
    "JMESPath expression: print what it selects from the response, or from the list of all rows of all pages";

/// Form of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// As received
    Json,
    /// For people
    Table,
    /// For spreadsheets
    Csv,
}

/// What CSV does with cells that a spreadsheet would run as a formula.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Formulas {
    /// They begin with an apostrophe, so that they are text
    Escape,
    /// They stay as they came
    Allow,
}

/// What happens to a request that breaks limits or rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Mode {
    /// Nothing is checked
    Off,
    /// It is sent, with a warning
    Warn,
    /// It is not sent
    Strict,
}

impl Mode {
    pub(crate) const fn validation(self) -> Validation {
        match self {
            Self::Off => Validation::Off,
            Self::Warn => Validation::Warn,
            Self::Strict => Validation::Strict,
        }
    }
}
