//! What is below the fold can wait until what is above it has been painted.

use yew::prelude::*;

use crate::platform::frame::after_paint;

/// Whether the component has been on screen once. Where there is no screen, all is rendered at
/// once.
#[hook]
pub fn use_painted() -> bool {
    let painted = use_state_eq(|| cfg!(not(target_arch = "wasm32")));
    let setter = painted.setter();
    use_effect_with((), move |()| {
        let waiting = after_paint(move || setter.set(true));
        move || drop(waiting)
    });
    *painted
}
