//! Completions know commands, flags and values.

use api_cli::Exit;

use crate::support::run;

#[test]
fn every_shell_gets_the_commands_and_flags() {
    for shell in ["bash", "zsh", "fish"] {
        let ran = run(&["completion", shell]);
        assert_eq!(ran.exit, Exit::Success, "{shell}: {}", ran.errors);
        for word in ["list-customer-orders", "service-type-code", "dry-run", "sub_customer"] {
            assert!(ran.output.contains(word), "{shell} completes {word}");
        }
    }
    assert_eq!(run(&["completion", "tcsh"]).exit, Exit::Usage);
}
