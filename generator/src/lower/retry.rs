//! What is repeated after which response: rules of operations are completed by those of the service.

use speclang::model::{self, Service};

use crate::ir::{RetryReset, RetryRules, RetryScheme};

pub(super) fn scheme(service: &Service) -> RetryScheme {
    let usual = service.file.retry.as_ref();
    let exceptions = service.operations.iter().filter_map(|operation| {
        let own = operation.retry.as_ref()?;
        Some((operation.id.value.clone(), rules(&own.over(usual))))
    });
    RetryScheme { usual: usual.map(rules), exceptions: exceptions.collect() }
}

fn rules(rules: &model::RetryRules) -> RetryRules {
    let when = rules.when.iter().flat_map(|when| {
        let value = when.value.as_ref().map(|value| value.value.clone());
        when.status.value.0.iter().map(move |status| (*status, when.header.value.clone(), value.clone()))
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
            Some((limits.remaining.value.clone(), reset))
        }),
    }
}
