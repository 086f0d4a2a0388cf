//! The table of all checks, sorted by name.

mod auth_missing;
mod auth_scheme;
mod bad_date;
mod bad_header;
mod bad_id;
mod bad_path;
mod bad_path_template;
mod bad_pattern;
mod bad_presence;
mod bad_range;
mod bad_read;
mod bad_request;
mod bad_rule;
mod bad_rust_name;
mod bad_safety;
mod bad_shape;
mod bad_type;
mod bad_value;
mod bad_version;
mod bad_waiter;
mod bad_yaml;
mod bad_zone;
mod base_difference;
mod beyond_type;
mod body_value;
mod clever_yaml;
mod client_value;
mod constant;
mod credential_sources;
mod doc_markup;
mod duplicate_error_code;
mod duplicate_key;
mod duplicate_operation;
mod duplicate_service;
mod duplicate_type;
mod duplicate_wire_name;
mod empty_key;
mod empty_limit;
mod encoding;
mod endpoint;
mod enum_names;
mod enum_values;
mod envelope;
mod error_body;
mod error_fields;
mod error_status;
mod every_call;
mod except_value;
mod form_union;
mod guide_markup;
mod hidden_character;
mod keyed_by;
mod large_request;
mod left_quote;
mod likely_secret;
mod limit_mismatch;
mod minor_units;
mod misplaced_key;
mod missing_key;
mod missing_service;
mod mock_names;
mod name_collision;
mod named_value;
mod nesting;
mod no_value;
mod object_place;
mod one_line;
mod optional_path;
mod page_template;
mod paging;
mod partial_failure;
mod path_segments;
mod presence_cases;
mod presence_condition;
mod presence_default;
mod presence_not_total;
mod presence_required;
mod presence_rule;
mod presence_wrong_state;
mod program_credentials;
mod read_day;
mod recursive_type;
mod response_header;
mod response_type;
mod responses;
mod retry_rules;
mod rule_contradiction;
mod rule_id;
mod rule_self;
mod rule_type;
mod rule_unknown_parameter;
mod rule_value;
mod safety_key;
mod sentence;
mod signature_algorithm;
mod spelling;
mod stale_dispute;
mod success_status;
mod union_kinds;
mod union_tags;
mod unit_field;
mod unknown_any_code;
mod unknown_base;
mod unknown_caller;
mod unknown_error_code;
mod unknown_fact;
mod unknown_file;
mod unknown_group;
mod unknown_key;
mod unknown_replacement;
mod unknown_source;
mod unknown_type;
mod unlimited_limit;
mod unread_fact;
mod unreadable_file;
mod unused_error_code;
mod unused_group;
mod unused_type;
mod waiter_error;
mod waiter_id;
mod waiter_path;
mod waiter_rate;
mod waiter_read;
mod waiter_success;
mod waiter_unreachable;
mod waiter_value;
mod write_outcome;
mod wrong_type;

pub(crate) use duplicate_service::against_workspace;

use super::Check;

/// All checks, sorted by name.
pub const CHECKS: &[&Check] = &[
    &auth_missing::CHECK,
    &auth_scheme::CHECK,
    &bad_date::CHECK,
    &bad_header::CHECK,
    &bad_id::CHECK,
    &bad_path::CHECK,
    &bad_path_template::CHECK,
    &bad_pattern::CHECK,
    &bad_presence::CHECK,
    &bad_range::CHECK,
    &bad_read::CHECK,
    &bad_request::CHECK,
    &bad_rule::CHECK,
    &bad_rust_name::CHECK,
    &bad_safety::CHECK,
    &bad_shape::CHECK,
    &bad_type::CHECK,
    &bad_value::CHECK,
    &bad_version::CHECK,
    &bad_waiter::CHECK,
    &bad_yaml::CHECK,
    &bad_zone::CHECK,
    &base_difference::CHECK,
    &beyond_type::CHECK,
    &body_value::CHECK,
    &clever_yaml::CHECK,
    &client_value::CHECK,
    &constant::CHECK,
    &credential_sources::CHECK,
    &doc_markup::CHECK,
    &duplicate_error_code::CHECK,
    &duplicate_key::CHECK,
    &duplicate_operation::CHECK,
    &duplicate_service::CHECK,
    &duplicate_type::CHECK,
    &duplicate_wire_name::CHECK,
    &empty_key::CHECK,
    &empty_limit::CHECK,
    &encoding::CHECK,
    &endpoint::CHECK,
    &enum_names::CHECK,
    &enum_values::CHECK,
    &envelope::CHECK,
    &error_body::CHECK,
    &error_fields::CHECK,
    &error_status::CHECK,
    &every_call::CHECK,
    &except_value::CHECK,
    &form_union::CHECK,
    &guide_markup::CHECK,
    &hidden_character::CHECK,
    &keyed_by::CHECK,
    &large_request::CHECK,
    &left_quote::CHECK,
    &likely_secret::CHECK,
    &limit_mismatch::CHECK,
    &minor_units::CHECK,
    &misplaced_key::CHECK,
    &missing_key::CHECK,
    &missing_service::CHECK,
    &mock_names::CHECK,
    &name_collision::CHECK,
    &named_value::CHECK,
    &nesting::CHECK,
    &no_value::CHECK,
    &object_place::CHECK,
    &one_line::CHECK,
    &optional_path::CHECK,
    &page_template::CHECK,
    &paging::CHECK,
    &partial_failure::CHECK,
    &path_segments::CHECK,
    &presence_cases::CHECK,
    &presence_condition::CHECK,
    &presence_default::CHECK,
    &presence_not_total::CHECK,
    &presence_required::CHECK,
    &presence_rule::CHECK,
    &presence_wrong_state::CHECK,
    &program_credentials::CHECK,
    &read_day::CHECK,
    &recursive_type::CHECK,
    &response_header::CHECK,
    &response_type::CHECK,
    &responses::CHECK,
    &retry_rules::CHECK,
    &rule_contradiction::CHECK,
    &rule_id::CHECK,
    &rule_self::CHECK,
    &rule_type::CHECK,
    &rule_unknown_parameter::CHECK,
    &rule_value::CHECK,
    &safety_key::CHECK,
    &sentence::CHECK,
    &signature_algorithm::CHECK,
    &spelling::CHECK,
    &stale_dispute::CHECK,
    &success_status::CHECK,
    &union_kinds::CHECK,
    &union_tags::CHECK,
    &unit_field::CHECK,
    &unknown_any_code::CHECK,
    &unknown_base::CHECK,
    &unknown_caller::CHECK,
    &unknown_error_code::CHECK,
    &unknown_fact::CHECK,
    &unknown_file::CHECK,
    &unknown_group::CHECK,
    &unknown_key::CHECK,
    &unknown_replacement::CHECK,
    &unknown_source::CHECK,
    &unknown_type::CHECK,
    &unlimited_limit::CHECK,
    &unread_fact::CHECK,
    &unreadable_file::CHECK,
    &unused_error_code::CHECK,
    &unused_group::CHECK,
    &unused_type::CHECK,
    &waiter_error::CHECK,
    &waiter_id::CHECK,
    &waiter_path::CHECK,
    &waiter_rate::CHECK,
    &waiter_read::CHECK,
    &waiter_success::CHECK,
    &waiter_unreachable::CHECK,
    &waiter_value::CHECK,
    &write_outcome::CHECK,
    &wrong_type::CHECK,
];
