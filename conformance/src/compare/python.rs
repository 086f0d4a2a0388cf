//! The virtual environment in which the SDK is installed, and our scripts that run there.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use specwright::{Failure, Outcome, Project, tell};

/// An interpreter with the packages of one service.
pub(super) struct Python<'a> {
    project: &'a Project,
    interpreter: PathBuf,
    /// Its folder below `target/`.
    home: PathBuf,
}

impl<'a> Python<'a> {
    /// Installs what the service's `requirements.txt` lists, unless it is there already.
    pub(super) fn set_up(project: &'a Project, service: &str, wanted: &str) -> Result<Self, Failure> {
        let home = project.root().join("target/conformance").join(service);
        let programs = home.join(if cfg!(windows) { "Scripts" } else { "bin" });
        let python = Self { project, interpreter: programs.join("python"), home };
        let (home, note) = (&python.home, python.home.join("installed.txt"));
        if project.read(&note)?.as_deref() != Some(wanted) {
            tell!("installing into {}", home.display());
            wait(Command::new("python3").args(["-m", "venv", "--clear"]).arg(home))?;
            // Files whose hashes are known and no others, whatever a registry answers; and no program that builds them.
            let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes"];
            let mut install = Command::new(&python.interpreter);
            install.args(pip).args(["--only-binary", ":all:", "--requirement"]);
            // The text that was looked at, whatever has become of the file.
            let list = home.join("requirements.txt");
            project.write(&list, wanted)?;
            wait(install.arg(list))?;
            // Written last, so that a broken installation is made anew.
            project.write(&note, wanted)?;
        }
        Ok(python)
    }

    /// The project that is compared.
    pub(super) fn project(&self) -> &Project {
        self.project
    }

    /// The folder for files that nobody keeps.
    pub(super) fn home(&self) -> &Path {
        &self.home
    }

    /// What a script prints when it is given that.
    pub(super) fn run(&self, script: &str, input: &Value) -> Result<Value, Failure> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/compare").join(script);
        let failed = |error| Failure::Disk(format!("run {script}"), error);
        let mut command = Command::new(&self.interpreter);
        // Scripts start cargo, for our side.
        specwright::without_package(&mut command);
        let mut child = command
            .arg(&path)
            .current_dir(self.project.root())
            // No compiled files beside the sources, no proxy before the recorder, and one encoding everywhere.
            .envs([("PYTHONDONTWRITEBYTECODE", "1"), ("NO_PROXY", "127.0.0.1"), ("PYTHONUTF8", "1")])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(failed)?;
        if let Some(mut stdin) = child.stdin.take() {
            stdin.write_all(input.to_string().as_bytes()).map_err(failed)?;
        }
        let output = child.wait_with_output().map_err(failed)?;
        if !output.status.success() {
            tell!("error: {script} failed");
            return Err(Failure::Told);
        }
        serde_json::from_slice(&output.stdout).map_err(|error| Failure::Disk(format!("read {script}"), error.into()))
    }
}

fn wait(command: &mut Command) -> Outcome {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command.status().map_err(|error| Failure::Disk(format!("run {name}"), error))?;
    if status.success() {
        return Ok(());
    }
    tell!("error: {name} failed");
    Err(Failure::Told)
}
