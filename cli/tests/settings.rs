//! Settings: option before variable before profile before file before default; where each comes from; what a file may hold.

use std::path::{Path, PathBuf};

use api_cli::Exit;

use crate::support::{Ran, Run, SECRET};

/// A folder of the test's own, with a configuration file where programs look for it.
struct Home(PathBuf);

impl Home {
    fn new(name: &str, config: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("settings").join(name);
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(folder.join(".config/bss")).expect("a folder");
        let home = Self(folder);
        std::fs::write(home.file(), config).expect("a file");
        home
    }

    fn file(&self) -> PathBuf {
        self.0.join(".config/bss/config.toml")
    }

    fn run(&self, variables: &[(&'static str, &str)], words: &[&str]) -> Ran {
        let mut run = Run::new();
        run.variables.push(("HOME", self.0.to_string_lossy().into_owned()));
        run.variables.extend(variables.iter().map(|(name, value)| (*name, (*value).to_owned())));
        run.run(words)
    }

    /// The line that `config list` has of a setting.
    fn listed(&self, variables: &[(&'static str, &str)], words: &[&str], setting: &str) -> String {
        let ran = self.run(variables, &[&["config", "list"], words].concat());
        assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Success, ""));
        let mut lines = ran.output.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
        lines.find(|line| line.starts_with(setting)).unwrap_or_else(|| panic!("{setting}: {}", ran.output))
    }
}

const CONFIG: &str = r#"
profile = "work"
output = "csv"
endpoint = "all.example.com"

[profiles.work]
endpoint = "work.example.com"

[profiles.home]
region = "cn-north-1"
color = "never"
"#;

#[test]
fn what_is_nearer_to_the_call_counts() {
    let home = Home::new("nearer", CONFIG);
    let to = |variables: &[(&'static str, &str)], words: &[&str]| {
        let ran = home.run(variables, &[&["list-customer-orders", "--dry-run"], words].concat());
        assert_eq!(ran.exit, Exit::Success, "{}", ran.errors);
        ran.output.lines().next().unwrap_or_default().trim_start_matches("# to https://").to_owned()
    };
    assert_eq!(to(&[], &[]), "work.example.com");
    assert_eq!(to(&[("BSS_ENDPOINT", "variable.example.com")], &[]), "variable.example.com");
    assert_eq!(to(&[("BSS_ENDPOINT", "variable.example.com")], &["--endpoint", "o.example.com"]), "o.example.com");
    assert_eq!(to(&[("BSS_ENDPOINT", "variable.example.com")], &["--region", "cn-north-1"]), "bss.myhuaweicloud.com");
    assert_eq!(to(&[("BSS_ENDPOINT", "")], &[]), "work.example.com", "an empty variable is not set");
    let file = home.file().display().to_string();
    for (variables, words, line) in [
        (&[][..], &[][..], format!("output csv {file}:3")),
        (&[("BSS_OUTPUT", "table")], &[], "output table BSS_OUTPUT".to_owned()),
        (&[("BSS_OUTPUT", "table")], &["--output", "json"], "output json --output".to_owned()),
        (&[], &[], format!("endpoint work.example.com {file}:7")),
        (&[("BSS_PROFILE", "home")], &[], format!("region cn-north-1 {file}:10")),
        (&[], &["--profile", "home"], format!("color never {file}:11")),
        (&[], &["--profile", "nobody"], format!("endpoint all.example.com {file}:4")),
        (&[], &[], format!("profile work {file}:2")),
        (&[], &[], "color auto default".to_owned()),
        (&[("NO_COLOR", "1")], &[], "color never NO_COLOR".to_owned()),
        (&[], &[], "proxy none default".to_owned()),
        (&[], &[], format!("config file {file} read")),
        (&[], &[], "credentials key pair HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK".to_owned()),
    ] {
        let setting = line.split(' ').next().expect("a word");
        assert_eq!(home.listed(variables, words, setting), line, "{variables:?} {words:?}");
    }
    // A profile that is nearer than an address takes the address of the file with it.
    assert_eq!(home.listed(&[("BSS_PROFILE", "home")], &[], "endpoint"), "endpoint - default");
}

#[test]
fn a_format_of_the_file_counts_for_answers() {
    let home = Home::new("format", "output = \"csv\"\n");
    let server = crate::support::Server::start();
    let url = server.url();
    let words = ["list-customer-orders", "--endpoint", &url, "--columns", "order_id"];
    let ran = home.run(&[], &words);
    assert!(ran.exit == Exit::Success && ran.output.starts_with("order_id\n"), "{}{}", ran.output, ran.errors);
    let ran = home.run(&[("BSS_OUTPUT", "json")], &words);
    assert!(ran.exit == Exit::Usage && ran.errors.contains("--columns: "), "{}", ran.errors);
}

#[test]
fn everything_wrong_with_a_file_is_told_with_its_line() {
    let text = "output = \"yaml\"\nsk = \"x\"\nendpoint = 5\ncolour = \"never\"\nproxy = \" \"\n\
                [profiles.a]\nprofile = \"b\"\n[profiles]\nb = 1\n";
    let home = Home::new("wrong", text);
    let file = home.file().display().to_string();
    let told = |ran: &Ran| {
        assert_eq!((ran.exit, ran.output.as_str()), (Exit::Usage, ""));
        ran.errors.clone()
    };
    let errors = told(&home.run(&[], &["list-customer-orders", "--dry-run"]));
    for line in [
        ":1: `output`: unknown value \"yaml\", expected one of: json, table, csv",
        ":2: unknown key `sk`, expected one of: profile, endpoint, region, proxy, output, color, profiles; \
         credentials belong in ~/.huaweicloud/credentials",
        ":3: `endpoint`: expected a string",
        ":4: unknown key `colour`",
        ":5: `proxy`: it is empty",
        ":7: unknown key `profile`",
        ":9: expected a table [profiles.NAME]",
    ] {
        assert!(errors.contains(&format!("error: {file}{line}")), "{line}: {errors}");
    }
    assert_eq!(errors.lines().count(), 7, "{errors}");
    let home = Home::new("syntax", "output = \"csv\n[profiles\n");
    let errors = told(&home.run(&[], &["config", "list"]));
    assert!(errors.starts_with(&format!("error: {}:1: ", home.file().display())), "{errors}");
    for (name, value, line) in [
        ("BSS_OUTPUT", "yaml", "BSS_OUTPUT: unknown value \"yaml\", expected one of: json, table, csv"),
        ("BSS_COLOR", "red", "BSS_COLOR: unknown value \"red\", expected one of: auto, always, never"),
        ("BSS_ENDPOINT", "a b", "BSS_ENDPOINT: the endpoint cannot be used"),
        ("BSS_REGION", "moon", "BSS_REGION: the service has no region `moon`"),
        ("BSS_PROXY", "ftp://h", "BSS_PROXY: "),
        ("BSS_CONFIG_FILE", "/nowhere/config.toml", "/nowhere/config.toml (BSS_CONFIG_FILE): cannot be read"),
        ("BSS_CONFIG_FILE", "/", "/ (BSS_CONFIG_FILE): cannot be read: it is not a regular file"),
    ] {
        let home = Home::new("variables", "");
        let errors = told(&home.run(&[(name, value)], &["list-customer-orders", "--dry-run"]));
        assert!(errors.contains(line), "{name}={value}: {errors}");
    }
    let home = Home::new("both", "");
    let both = [("BSS_ENDPOINT", "a.example.com"), ("BSS_REGION", "cn-north-1")];
    assert!(told(&home.run(&both, &["config", "list"])).contains("BSS_ENDPOINT and BSS_REGION are both set"));
}

#[test]
fn the_file_is_where_variables_say() {
    let home = Home::new("place", "output = \"csv\"\n");
    let other = Home::new("other", "output = \"table\"\n");
    let folder = other.0.join(".config").display().to_string();
    assert!(home.listed(&[("XDG_CONFIG_HOME", &folder)], &[], "output").starts_with("output table "));
    assert!(home.listed(&[("XDG_CONFIG_HOME", "relative")], &[], "output").starts_with("output csv "));
    let file = other.file().display().to_string();
    assert!(home.listed(&[("BSS_CONFIG_FILE", &file)], &[], "output").starts_with("output table "));
    std::fs::remove_file(home.file()).expect("it was there");
    assert_eq!(home.listed(&[], &[], "output"), "output json default");
    assert!(home.listed(&[], &[], "config file").ends_with(" not there"));
}

#[cfg(unix)]
fn allow(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).expect("it is ours");
}

#[cfg(unix)]
#[test]
fn a_password_in_a_file_that_others_read_is_refused() {
    let home = Home::new("password", &format!("\nproxy = \"http://user:{SECRET}@127.0.0.1:9\"\n"));
    for mode in [0o644, 0o640, 0o604] {
        allow(&home.file(), mode);
        let ran = home.run(&[], &["list-customer-orders", "--dry-run"]);
        assert_eq!(ran.exit, Exit::Usage, "{mode:o}");
        let file = home.file().display().to_string();
        let told = format!("{file}:2: `proxy` holds a password, and others can read this file; run `chmod 600 {file}`");
        assert!(ran.errors.contains(&told) && !ran.errors.contains(SECRET), "{}", ran.errors);
    }
    allow(&home.file(), 0o600);
    let listed = home.listed(&[], &[], "proxy");
    assert!(listed.starts_with("proxy http://***@127.0.0.1:9 ") && !listed.contains(SECRET), "{listed}");
    let home = Home::new("no-password", "");
    let listed = home.listed(&[("HTTPS_PROXY", "http://u:hunter2@h:1")], &[], "proxy");
    assert_eq!(listed, "proxy http://***@h:1 HTTPS_PROXY");
}

#[cfg(unix)]
#[test]
fn files_of_keys_that_others_read_are_warned_of() {
    let home = Home::new("keys", "");
    let folder = home.0.join(".huaweicloud");
    std::fs::create_dir_all(&folder).expect("a folder");
    let file = folder.join("credentials");
    std::fs::write(&file, format!("[global]\nak = a\nsk = {SECRET}\n[work]\nak = work-key\nsk = {SECRET}\n"))
        .expect("a file");
    let warning = format!("warning: {} holds secrets, and others can read it; run `chmod 600", file.display());
    let words = ["list-customer-orders", "--dry-run"];
    allow(&file, 0o644);
    let none = [("HUAWEICLOUD_SDK_AK", ""), ("HUAWEICLOUD_SDK_SK", "")];
    let mut keyless = Run::new();
    keyless.variables = vec![("HOME", home.0.to_string_lossy().into_owned())];
    assert!(keyless.run(&words).errors.starts_with(&warning), "{}", keyless.run(&words).errors);
    assert_eq!(home.run(&[], &words).errors, "", "keys of the environment come first, and the file is not read");
    assert!(home.run(&[], &["list-customer-orders", "--dry-run", "--profile", "work"]).errors.starts_with(&warning));
    allow(&file, 0o600);
    assert_eq!(keyless.run(&words).errors, "");
    let token = home.0.join("token");
    std::fs::write(&token, SECRET).expect("a file");
    allow(&token, 0o644);
    let path = token.display().to_string();
    let ran = home.run(&none[..0], &["list-customer-orders", "--dry-run", "--token-file", &path]);
    assert!(
        ran.exit == Exit::Success && ran.errors.starts_with(&format!("warning: {path} holds secrets")),
        "{}",
        ran.errors
    );
}

#[test]
fn a_profile_is_a_section_of_the_credentials_file_too() {
    let home = Home::new("section", "[profiles.work]\nendpoint = \"work.example.com\"\n");
    let folder = home.0.join(".huaweicloud");
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(folder.join("credentials"), "[global]\nak = global-key\nsk = s\n[work]\nak = work-key\nsk = s\n")
        .expect("a file");
    #[cfg(unix)]
    allow(&folder.join("credentials"), 0o600);
    let access = |variables: &[(&'static str, &str)], words: &[&str]| {
        let ran = home.run(variables, &[&["list-customer-orders", "--dry-run"], words].concat());
        ran.output.split("Access=").nth(1).and_then(|rest| rest.split(',').next()).unwrap_or(&ran.errors).to_owned()
    };
    assert_eq!(access(&[], &[]), "access-key", "variables for keys");
    assert_eq!(access(&[], &["--profile", "work"]), "work-key");
    assert_eq!(access(&[("BSS_PROFILE", "work")], &[]), "work-key");
    assert!(access(&[("BSS_PROFILE", "nobody")], &[]).contains("[nobody]"));
    std::fs::write(home.file(), "profile = \"work\"\n").expect("a file");
    assert_eq!(access(&[], &[]), "access-key", "a profile of the file is asked behind variables for keys");
    let mut keyless = Run::new();
    keyless.variables = vec![("HOME", home.0.to_string_lossy().into_owned())];
    let ran = keyless.run(&["list-customer-orders", "--dry-run"]);
    assert!(ran.output.contains("Access=work-key"), "{}{}", ran.output, ran.errors);
    let ran = keyless.run(&["config", "list"]);
    assert!(ran.output.contains("section [work] of the credentials file"), "{}", ran.output);
}

#[test]
fn settings_are_documented_where_they_are_listed() {
    let page = Run::new().run(&["help", "config"]).output;
    for word in ["BSS_OUTPUT", "NO_COLOR", "BSS_CONFIG_FILE", "XDG_CONFIG_HOME", "[profiles.work]"] {
        assert!(page.contains(word), "{word}: {page}");
    }
}
