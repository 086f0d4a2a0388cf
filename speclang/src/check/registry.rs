//! The table of all checks, sorted by name.

mod auth_missing;
mod bad_date;
mod bad_id;
mod bad_path_template;
mod bad_rust_name;
mod bad_version;
mod bad_zone;
mod doc_markup;
mod duplicate_error_code;
mod duplicate_key;
mod duplicate_operation;
mod duplicate_wire_name;
mod endpoint;
mod error_fields;
mod error_status;
mod keyed_by;
mod likely_secret;
mod name_collision;
mod named_value;
mod optional_path;
mod page_template;
mod paging;
mod partial_failure;
mod rule_contradiction;
mod rule_id;
mod rule_self;
mod rule_type;
mod rule_unknown_parameter;
mod rule_value;
mod safety_key;
mod sentence;
mod spelling;
mod stale_dispute;
mod unit_field;
mod unknown_any_code;
mod unknown_caller;
mod unknown_error_code;
mod unknown_fact;
mod unknown_group;
mod unknown_replacement;
mod unknown_type;
mod unused_error_code;
mod unused_group;

use super::Check;

/// All checks, sorted by name.
pub const CHECKS: &[&Check] = &[
    &auth_missing::CHECK,
    &bad_date::CHECK,
    &bad_id::CHECK,
    &bad_path_template::CHECK,
    &bad_rust_name::CHECK,
    &bad_version::CHECK,
    &bad_zone::CHECK,
    &doc_markup::CHECK,
    &duplicate_error_code::CHECK,
    &duplicate_key::CHECK,
    &duplicate_operation::CHECK,
    &duplicate_wire_name::CHECK,
    &endpoint::CHECK,
    &error_fields::CHECK,
    &error_status::CHECK,
    &keyed_by::CHECK,
    &likely_secret::CHECK,
    &name_collision::CHECK,
    &named_value::CHECK,
    &optional_path::CHECK,
    &page_template::CHECK,
    &paging::CHECK,
    &partial_failure::CHECK,
    &rule_contradiction::CHECK,
    &rule_id::CHECK,
    &rule_self::CHECK,
    &rule_type::CHECK,
    &rule_unknown_parameter::CHECK,
    &rule_value::CHECK,
    &safety_key::CHECK,
    &sentence::CHECK,
    &spelling::CHECK,
    &stale_dispute::CHECK,
    &unit_field::CHECK,
    &unknown_any_code::CHECK,
    &unknown_caller::CHECK,
    &unknown_error_code::CHECK,
    &unknown_fact::CHECK,
    &unknown_group::CHECK,
    &unknown_replacement::CHECK,
    &unknown_type::CHECK,
    &unused_error_code::CHECK,
    &unused_group::CHECK,
];
