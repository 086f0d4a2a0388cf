//! Names that Rust, generated code, the program or a system keeps for itself, by the scopes in which it does.

/// Words that Rust keeps for itself.
pub const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
    "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Methods that generated types have for themselves, and those that Rust or its linter takes for a trait's.
pub const METHODS: &[&str] = &[
    "add",
    "bitand",
    "bitor",
    "bitxor",
    "default",
    "div",
    "explain",
    "into_iter",
    "mul",
    "neg",
    "new",
    "not",
    "raw",
    "rem",
    "shl",
    "shr",
    "sub",
    "to_wire",
    "validate",
];

/// Files that Windows takes for devices, whatever their endings.
pub const DEVICES: &[&str] = &[
    "aux", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "con", "conin", "conout",
    "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "nul", "prn",
];

/// Modules that would stand for a file of another meaning: roots of crates, and the folder of cargo's programs.
pub const FILES: &[&str] = &["bin", "build", "lib", "main"];

/// Crates that a module of the same name would hide from the files beside it.
pub const EXTERN: &[&str] =
    &["alloc", "api_cli", "api_runtime", "core", "mock_server", "proc_macro", "std", "test", "tokio"];

/// Modules of a generated crate and methods of its client, which no group can be called.
pub const GROUPS: &[&str] = &[
    "builder",
    "call",
    "client",
    "clone",
    "credentials",
    "error_codes",
    "from",
    "from_env",
    "guide",
    "runtime",
    "service",
    "types",
];

/// Features of a generated crate, which stand beside those of its groups.
pub const FEATURES: &[&str] = &["blocking", "default", "environment", "hyper", "tls", "tracing"];

/// Names that the root of a generated crate takes over from the runtime, beside its client.
pub const ROOT: &[&str] = &[
    "Amount",
    "AmountError",
    "ApiError",
    "Attempt",
    "BuildError",
    "Call",
    "CallOptions",
    "ClientBuilder",
    "Credentials",
    "CredentialsError",
    "CredentialsSource",
    "Date",
    "Decimal",
    "Empty",
    "EmptyList",
    "EmptyString",
    "Error",
    "Explanation",
    "Given",
    "HyperTransport",
    "Instant",
    "InvalidRequest",
    "Items",
    "Month",
    "Null",
    "Observer",
    "OutcomeUnknown",
    "OwnedAmount",
    "Page",
    "Paged",
    "Pages",
    "ParseDateError",
    "PartialFailure",
    "Preview",
    "Proxy",
    "Raw",
    "Reply",
    "Retries",
    "Transport",
    "TransportError",
    "TransportErrorKind",
    "UnreadableReply",
    "Untyped",
    "Validation",
    "Violation",
    "Violations",
];

/// Types of the prelude and of the runtime that generated files name, and types called like their own constructors.
pub const TYPES: &[&str] = &[
    "Amount",
    "Body",
    "Bound",
    "Call",
    "Case",
    "Client",
    "Code",
    "CommonCode",
    "Condition",
    "Date",
    "Decimal",
    "Decode",
    "DecodeError",
    "Descriptor",
    "Empty",
    "EmptyList",
    "EmptyString",
    "Error",
    "ErrorCode",
    "Explanation",
    "Fields",
    "FnMut",
    "From",
    "FromWire",
    "Given",
    "Instant",
    "Into",
    "IntoIterator",
    "Json",
    "Method",
    "Month",
    "New",
    "Null",
    "Operation",
    "Option",
    "Outcome",
    "Page",
    "Paged",
    "Pages",
    "Paging",
    "PagingKind",
    "Parameter",
    "RateLimit",
    "Raw",
    "Required",
    "Result",
    "Rule",
    "Safety",
    "Secret",
    "Self",
    "Service",
    "SpanUnit",
    "State",
    "Statement",
    "String",
    "ToWire",
    "Vec",
    "Violations",
    "WireRef",
];

/// Flags that the command of every operation has for itself.
pub const FLAGS: &[&str] = &[
    "all-pages",
    "allow-http",
    "color",
    "columns",
    "csv-formulas",
    "debug",
    "dry-run",
    "empty",
    "empty-list",
    "empty-string",
    "endpoint",
    "explain",
    "help",
    "ignore-rule",
    "no-retry",
    "null",
    "output",
    "profile",
    "proxy",
    "query",
    "region",
    "sdk-date",
    "timeout",
    "token-file",
    "transaction-id",
    "validation",
    "yes",
];

/// Commands that every program has for itself, and the word by which people ask it for help.
pub const COMMANDS: &[&str] = &["call", "completion", "config", "help", "man"];

/// Crates that cargo or generated crates know by these names already.
pub const CRATES: &[&str] = &[
    "alloc",
    "api-cli",
    "api-runtime",
    "build",
    "core",
    "deps",
    "examples",
    "incremental",
    "mock-server",
    "proc-macro",
    "std",
    "test",
    "tokio",
];
