// @generated from spec/bss/operations/subscriptions. Do not edit: change that, and generate again.

//! Commands of the group Yearly/monthly resources.

mod auto_renewal_resources;
mod cancel_auto_renewal_resources;
mod cancel_resources_subscription;
mod legacy_disable_auto_renew;
mod legacy_enable_auto_renew;
mod legacy_list_period_resources;
mod legacy_renew_resources;
mod legacy_show_order_resources;
mod legacy_unsubscribe_resources;
mod list_pay_per_use_customer_resources;
mod list_renew_rate_on_period;
mod renewal_resources;
mod set_resources_renew_config;
mod update_period_to_on_demand;
mod update_period_to_on_demand_instantly;

use ::api_cli::Group;

pub(crate) const GROUP: Group = Group {
    title: "Yearly/monthly resources",
    operations: &[
        auto_renewal_resources::COMMAND,
        cancel_auto_renewal_resources::COMMAND,
        cancel_resources_subscription::COMMAND,
        legacy_disable_auto_renew::COMMAND,
        legacy_enable_auto_renew::COMMAND,
        legacy_list_period_resources::COMMAND,
        legacy_renew_resources::COMMAND,
        legacy_show_order_resources::COMMAND,
        legacy_unsubscribe_resources::COMMAND,
        list_pay_per_use_customer_resources::COMMAND,
        list_renew_rate_on_period::COMMAND,
        renewal_resources::COMMAND,
        set_resources_renew_config::COMMAND,
        update_period_to_on_demand::COMMAND,
        update_period_to_on_demand_instantly::COMMAND,
    ],
};
