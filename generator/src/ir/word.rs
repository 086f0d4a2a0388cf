//! Words of the runtime: enumerations whose variants bear the names that they have there.

/// Enumerations of words, each with its name.
macro_rules! words {
    ($($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $word:ident),* $(,)? })*) => {
        $(
            $(#[$about])*
            #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
            pub enum $name {
                $($(#[$doc])* $word),*
            }

            impl $name {
                /// Its name in the runtime.
                #[must_use]
                pub const fn name(self) -> &'static str {
                    match self {
                        $(Self::$word => stringify!($word)),*
                    }
                }
            }
        )*
    };
}

words! {
    /// A state of a parameter.
    State {
        /// Nothing at all.
        Absent,
        /// A key with nothing behind it.
        Empty,
        /// The empty string.
        EmptyString,
        /// Null.
        Null,
        /// A list of nothing.
        EmptyList,
        /// A value outside the enumeration.
        NonEnum,
    }

    /// A type of the runtime for a time.
    Moment {
        /// A second.
        Instant,
        /// A day.
        Date,
        /// A month.
        Month,
    }

    /// A method of authentication.
    Scheme {
        /// A signature over the request.
        Signature,
        /// A token in a header.
        Token,
        /// A user and a password.
        Basic,
        /// A key in the query.
        Query,
        /// Keys in headers.
        Key,
    }

    /// How instants are spelled on the wire, where that is not their own way.
    Times {
        /// Seconds of Unix time.
        Seconds,
        /// Milliseconds of Unix time.
        Milliseconds,
        /// With an offset.
        Offset,
    }

    /// How characters are counted.
    Counting {
        /// By character.
        Characters,
        /// By UTF-16 unit.
        Utf16,
        /// By byte of UTF-8.
        Bytes,
    }

    /// Whether a call may be repeated after an error.
    Retry {
        /// Never.
        Never,
        /// After a while.
        Later,
        /// With another request.
        AfterCorrection,
    }

    /// What the position of a page counts.
    PagingKind {
        /// Rows.
        Rows,
        /// Pages.
        Pages,
        /// Nothing: the answer gives it.
        Marker,
        /// Nothing: the last item gives it.
        Last,
        /// Nothing: a header of the answer leads there.
        Link,
        /// Nothing: an address in the answer leads there.
        Address,
    }

    /// Unit of a span of time.
    SpanUnit {
        /// Days.
        Days,
        /// Months.
        Months,
        /// Years.
        Years,
    }

    /// How the key of a field is written in a form.
    ObjectStyle {
        /// `a[b]`
        Brackets,
        /// `a.b`
        Dots,
    }

    /// How the key of an item is written in a form.
    ListStyle {
        /// `a[]`
        Brackets,
        /// `a[0]`
        Indexed,
        /// `a`
        Repeated,
    }

    /// A method of HTTP.
    Method {
        /// `GET`
        Get,
        /// `POST`
        Post,
        /// `PUT`
        Put,
        /// `DELETE`
        Delete,
        /// `PATCH`
        Patch,
    }
}
