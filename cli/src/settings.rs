//! What options, variables, the configuration file and defaults say in the end: each in front of the next.

mod client_values;
mod file;
mod key;
mod place;
mod source;

use clap::ValueEnum;

use crate::Streams;
use crate::color::Color;
use crate::failure::Failure;
use crate::options::{Format, Options};
use crate::table::Program;

pub(crate) use client_values::variable as variable_of_value;
use file::File;
pub(crate) use key::Key;
pub(crate) use place::{Variables, home, readable_by_others};
pub(crate) use source::Source;

/// Settings of one run.
#[derive(Debug)]
pub(crate) struct Settings {
    pub(crate) file: place::Place,
    pub(crate) endpoint: Option<Value>,
    pub(crate) region: Option<Value>,
    pub(crate) profile: Option<Value>,
    pub(crate) proxy: Option<Value>,
    pub(crate) output: Format,
    pub(crate) color: Color,
    /// Values that all calls have in common, by name.
    pub(crate) set: Vec<(&'static str, Option<Value>)>,
    values: Vec<(Key, Option<Value>)>,
}

/// A value, and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Value {
    pub(crate) text: String,
    pub(crate) source: Source,
}

impl Settings {
    /// Reads the configuration file and the variables.
    pub(crate) fn read(program: &Program, options: &Options, streams: &Streams<'_>) -> Result<Self, Failure> {
        let variables = Variables::new(program.name, &streams.variable);
        let place = place::Place::find(program, &variables)?;
        let file = File::read(program, &place)?;
        let of_option = |key: Key| {
            let text = key.of_options(options)?;
            Some(Value { text, source: Source::Option(key.flag()) })
        };
        let of_variable = |key: Key| variables.value(key).transpose();
        let outside = |key: Key| of_option(key).map_or_else(|| of_variable(key).transpose(), |value| Ok(Some(value)));
        let profile = outside(Key::Profile)?.or_else(|| file.value(None, Key::Profile));
        let name = profile.as_ref().map(|profile| profile.text.as_str());
        let set = client_values::read(program, options, &variables, |value| file.client_value(name, value))?;
        let mut values = Vec::new();
        for key in Key::ALL {
            let value = match key {
                Key::Profile => profile.clone(),
                key => outside(key)?.or_else(|| file.value(name, key)),
            };
            values.push((key, value));
        }
        let value = |key: Key| values.iter().find(|(known, _)| *known == key).and_then(|(_, value)| value.clone());
        let (endpoint, region) = one_address(value(Key::Endpoint), value(Key::Region))?;
        Ok(Self {
            endpoint,
            region,
            output: of_values(value(Key::Output).as_ref(), Format::Json)?,
            color: of_values(value(Key::Color).as_ref(), Color::Auto)?,
            profile,
            proxy: value(Key::Proxy),
            file: place,
            set,
            values,
        })
    }

    /// All settings with their values and sources, in the order of documentation.
    pub(crate) fn all(&self) -> impl Iterator<Item = (Key, Option<&Value>)> {
        self.values.iter().map(|(key, value)| {
            // Of an address and a region one alone counts.
            let value = match key {
                Key::Endpoint => self.endpoint.as_ref(),
                Key::Region => self.region.as_ref(),
                _ => value.as_ref(),
            };
            (*key, value)
        })
    }
}

/// The address or the region that counts: the one that stands nearer to the call.
fn one_address(endpoint: Option<Value>, region: Option<Value>) -> Result<(Option<Value>, Option<Value>), Failure> {
    match (endpoint, region) {
        (Some(endpoint), Some(region)) => match endpoint.source.rank().cmp(&region.source.rank()) {
            core::cmp::Ordering::Less => Ok((Some(endpoint), None)),
            core::cmp::Ordering::Greater => Ok((None, Some(region))),
            core::cmp::Ordering::Equal => Err(Failure::Usage(format!(
                "{} and {} are both set; an endpoint is an address of its own, so unset one of them",
                endpoint.source, region.source
            ))),
        },
        either => Ok(either),
    }
}

/// The value of an option with a fixed set of values.
fn of_values<T: ValueEnum>(value: Option<&Value>, usual: T) -> Result<T, Failure> {
    let Some(Value { text, source }) = value else { return Ok(usual) };
    T::from_str(text, false).map_err(|_| Failure::Usage(format!("{source}: {}", unknown_value::<T>(text))))
}

/// That a text is none of the values of an option.
fn unknown_value<T: ValueEnum>(text: &str) -> String {
    let known = T::value_variants().iter().filter_map(ValueEnum::to_possible_value);
    let known: Vec<String> = known.map(|value| value.get_name().to_owned()).collect();
    format!("unknown value \"{}\", expected one of: {}", crate::shown::line(text), known.join(", "))
}
