//! Writes the static pages: called by Trunk when the wasm is built, before `dist` is put in place.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    cto_quadrant::pages::command::run()
}

/// A browser has no pages to write, but Cargo compiles this for it beside its tests.
#[cfg(target_arch = "wasm32")]
fn main() {}
