//! Words on standard output and standard error: shown and no more, and a reader that has seen enough is no error.

/// A line on standard output; it fails where [`disk::print`](crate::disk::print) does.
#[macro_export]
macro_rules! say {
    ($($words:tt)*) => {
        $crate::disk::print(&format!("{}\n", format_args!($($words)*)))
    };
}

/// A line on standard error, where nobody is left to be told when it cannot be written.
#[macro_export]
macro_rules! tell {
    ($($words:tt)*) => {
        $crate::said::line(format_args!($($words)*))
    };
}

/// A line on standard error.
pub fn line(words: std::fmt::Arguments<'_>) {
    self::words(&speclang::text::screen::plain(&format!("{words}\n")));
}

/// Words on standard error as they are: what a renderer has made for a terminal.
pub fn words(words: &str) {
    use std::io::Write;

    let _ = std::io::stderr().write_all(words.as_bytes());
}
