//! Cases of codes of errors.

use super::Larger;

pub(super) const CASES: &[Larger] = &[
    (
        "error-name-changed",
        "of a code that an operation lists",
        "\
 errors:
   T.1: 400
# patch: errors.yaml
-  T.1: {status: 400, meaning: A parameter is wrong., retry: after correction}
+  T.1: {name: WrongParameter, status: 400, meaning: A parameter is wrong., retry: after correction}
",
    ),
    (
        "error-retry-changed",
        "of a code that an operation lists",
        "\
 errors:
   T.1: 400
# patch: errors.yaml
-  T.1: {status: 400, meaning: A parameter is wrong., retry: after correction}
+  T.1: {status: 400, meaning: A parameter is wrong., retry: later}
",
    ),
    (
        "error-code-renamed",
        "of a code that an operation lists",
        "\
 errors:
-  T.1: 400
+  T.2: 400
# patch: errors.yaml
-  T.1: {status: 400, meaning: A parameter is wrong., retry: after correction}
+  T.2: {status: 400, meaning: A parameter is wrong., retry: after correction}
",
    ),
    (
        "operation-code-added",
        "a code that clients repeat after",
        "\
+errors:
+  T.2: 400
# patch: errors.yaml
   T.1: {status: 400, meaning: A parameter is wrong., retry: after correction}
   T.2: {status: 400, meaning: Something is wrong., retry: later}
",
    ),
    (
        "common-code-added",
        "a code that an operation lists",
        "\
 errors:
   T.1: 400
# patch: service.yaml
   - {code: code, message: message}
+any_operation: [T.1]
",
    ),
    (
        "common-code-added",
        "a code that clients repeat after",
        "\
# patch: service.yaml
   - {code: code, message: message}
+any_operation: [T.2]
# patch: errors.yaml
   T.1: {status: 400, meaning: A parameter is wrong., retry: after correction}
   T.2: {status: 400, meaning: Something is wrong., retry: later}
",
    ),
];
