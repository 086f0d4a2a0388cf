//! What can be set beside options of a single call.

use clap::ValueEnum;

use super::unknown_value;
use crate::color::Color;
use crate::options::{Format, Options};

/// A setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Key {
    Profile,
    Endpoint,
    Region,
    Proxy,
    Output,
    Color,
}

impl Key {
    /// All of them, in the order of documentation.
    pub(crate) const ALL: [Self; 6] =
        [Self::Profile, Self::Endpoint, Self::Region, Self::Proxy, Self::Output, Self::Color];

    /// Its name in the configuration file.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Profile => "profile",
            Self::Endpoint => "endpoint",
            Self::Region => "region",
            Self::Proxy => "proxy",
            Self::Output => "output",
            Self::Color => "color",
        }
    }

    /// Its option.
    pub(super) const fn flag(self) -> &'static str {
        match self {
            Self::Profile => "--profile",
            Self::Endpoint => "--endpoint",
            Self::Region => "--region",
            Self::Proxy => "--proxy",
            Self::Output => "--output",
            Self::Color => "--color",
        }
    }

    /// What an option says of it.
    pub(super) fn of_options(self, options: &Options) -> Option<String> {
        fn name<T: ValueEnum>(value: &T) -> Option<String> {
            value.to_possible_value().map(|value| value.get_name().to_owned())
        }
        match self {
            Self::Profile => options.target.profile.clone(),
            Self::Endpoint => options.target.endpoint.clone(),
            Self::Region => options.target.region.clone(),
            Self::Proxy => options.target.proxy.clone(),
            Self::Output => options.answer.output.as_ref().and_then(name),
            Self::Color => options.answer.color.as_ref().and_then(name),
        }
    }

    /// What is wrong with a value that a file states.
    pub(super) fn fault(self, text: &str) -> Option<String> {
        match self {
            _ if text.trim().is_empty() => Some("it is empty".to_owned()),
            Self::Output if Format::from_str(text, false).is_err() => Some(unknown_value::<Format>(text)),
            Self::Color if Color::from_str(text, false).is_err() => Some(unknown_value::<Color>(text)),
            _ => None,
        }
    }

    /// Its default, as it is shown.
    pub(crate) const fn usual(self) -> &'static str {
        match self {
            Self::Profile | Self::Endpoint | Self::Region | Self::Proxy => "",
            Self::Output => "json",
            Self::Color => "auto",
        }
    }
}
