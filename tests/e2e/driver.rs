//! The drivers through which the tests steer the browsers.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{self, Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::engine::Engine;
use crate::runner::Outcome;

/// Many times what a driver takes to listen on a slow machine.
const PATIENCE: Duration = Duration::from_mins(1);

/// The X server's pointer rests in the middle of the screen, and the window below it has the
/// focus. So the middle lies inside even the smallest window.
const SCREEN: &str = "600x600x24";

/// A running driver; dropping it ends it and removes what its browsers left behind.
#[derive(Debug)]
pub(crate) struct Driver {
    /// The driver itself last: what it needs was started before.
    processes: Vec<Child>,
    port: u16,
    /// Holds the profiles. Its path is short, because sockets are made in it.
    folder: PathBuf,
}

impl Driver {
    /// Starts a driver on a free port and waits until it listens. That of Chromium takes many
    /// sessions, the others take one.
    ///
    /// # Errors
    /// If it cannot be started, or ends before it listens.
    pub(crate) fn start(engine: Engine, program: &Path) -> Outcome<Self> {
        static STARTED: AtomicUsize = AtomicUsize::new(0);
        let name = format!("cto-quadrant-{}-{}", process::id(), count(&STARTED));
        let folder = env::temp_dir().join(name);
        fs::create_dir_all(&folder)?;
        // From here on every process is ended whatever happens.
        let mut driver = Self {
            processes: Vec::new(),
            port: free_port()?,
            folder,
        };
        let mut command = Command::new(program);
        command.arg(format!("--port={}", driver.port));
        match engine {
            Engine::Chromium => {
                command.arg("--log-level=SEVERE");
            }
            // The pages are watched and resized from the browser's side.
            Engine::Firefox => {
                command.args(["--allow-system-access", "--log=fatal"]);
            }
            Engine::WebKit => {
                let screen = driver.screen()?;
                command.env("DISPLAY", screen).env("GDK_BACKEND", "x11");
                command.env_remove("WAYLAND_DISPLAY");
            }
        }
        driver.spawn(command.stdout(Stdio::null()))?;
        driver.wait(program)?;
        Ok(driver)
    }

    /// Where it takes commands.
    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// How many processes still work in its folder, where Linux tells: no browser may outlive its
    /// session.
    pub(crate) fn n_left_running(&self) -> usize {
        let folder = self.folder.to_string_lossy();
        let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
        let lines = processes.filter_map(|process| fs::read(process.path().join("cmdline")).ok());
        lines
            .filter(|line| String::from_utf8_lossy(line).contains(&*folder))
            .count()
    }

    fn spawn(&mut self, command: &mut Command) -> Outcome<&mut Child> {
        command.env("TMPDIR", &self.folder);
        command.stdin(Stdio::null()).stderr(Stdio::null());
        let started = command.spawn();
        let program = command.get_program().to_string_lossy();
        let started = started.map_err(|error| format!("{program}: {error}"))?;
        self.processes.push(started);
        self.processes.last_mut().ok_or_else(|| "it is gone".into())
    }

    /// The browser of `WebKitGTK` has no mode without a window, so it gets a screen that nobody
    /// sees, and one of its own, where nothing takes the focus from it.
    fn screen(&mut self) -> Outcome<String> {
        let mut command = Command::new("Xvfb");
        command.args([
            "-displayfd",
            "1",
            "-nolisten",
            "tcp",
            "-screen",
            "0",
            SCREEN,
        ]);
        let server = self.spawn(command.stdout(Stdio::piped()))?;
        let output = server.stdout.as_mut().ok_or("it has no output")?;
        let mut number = String::new();
        BufReader::new(output).read_line(&mut number)?;
        match number.trim() {
            "" => Err("Xvfb ended before it had a display".into()),
            number => Ok(format!(":{number}")),
        }
    }

    fn wait(&mut self, program: &Path) -> Outcome {
        let end = Instant::now() + PATIENCE;
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            let ended = self.processes.last_mut().map(Child::try_wait).transpose()?;
            if ended.flatten().is_some() || Instant::now() > end {
                return Err(format!("{} does not listen", program.display()).into());
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        for process in self.processes.iter_mut().rev() {
            // It may have ended by itself.
            drop(process.kill());
            drop(process.wait());
        }
        // Whatever stays lies in a folder for such things.
        drop(fs::remove_dir_all(&self.folder));
    }
}

fn count(counter: &AtomicUsize) -> usize {
    counter.fetch_add(1, Ordering::Relaxed)
}

fn free_port() -> Outcome<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    Ok(listener.local_addr()?.port())
}
