//! What is repeated after which response: rules of operations are completed by those of the service.

use speclang::model::{self, Service};

use crate::ir::{RetryException, RetryLimits, RetryReset, RetryRules, RetryScheme, RetryWhen};

pub(super) fn scheme(service: &Service) -> RetryScheme {
    let usual = service.file.retry.as_ref();
    let exceptions = service.operations.iter().filter_map(|operation| {
        let own = operation.retry.as_ref()?;
        Some(RetryException { operation: operation.id.value.clone(), rules: rules(&own.over(usual)) })
    });
    RetryScheme { usual: usual.map(rules), exceptions: exceptions.collect() }
}

fn rules(rules: &model::RetryRules) -> RetryRules {
    let when = rules.when.iter().flat_map(|when| {
        when.status.value.0.iter().map(|status| RetryWhen {
            status: *status,
            header: when.header.value.clone(),
            value: when.value.as_ref().map(|value| value.value.clone()),
        })
    });
    RetryRules {
        statuses: rules.statuses.as_ref().map(|statuses| statuses.value.0.clone()),
        when: when.collect(),
        wait: rules.wait.iter().map(|name| name.value.clone()).collect(),
        limits: rules.limits.as_ref().and_then(|limits| {
            let reset = match (&limits.reset, &limits.reset_after) {
                (Some(at), _) => RetryReset::At(at.value.clone()),
                (None, Some(after)) => RetryReset::After(after.value.clone()),
                (None, None) => return None,
            };
            Some(RetryLimits { remaining: limits.remaining.value.clone(), reset })
        }),
    }
}
