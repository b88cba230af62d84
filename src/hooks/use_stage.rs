//! A large screen comes in stages, each painted before the next is made.

use yew::prelude::*;

use crate::platform::frame::after_paint;

/// How much of a screen is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// What one sees at a glance.
    First,
    /// What can be done with that, and what explains it.
    Beside,
    /// What lies below the fold.
    Below,
}

/// How far the component is; it goes on after each paint. All is there at once where there is no
/// screen, and if it is wanted `whole`.
#[hook]
pub fn use_stage(whole: bool) -> Stage {
    let is_native = cfg!(not(target_arch = "wasm32"));
    let begin = if is_native || whole {
        Stage::Below
    } else {
        Stage::First
    };
    let stage = use_state_eq(|| begin);
    let setter = stage.setter();
    use_effect_with(*stage, move |&stage| {
        let next = match stage {
            Stage::First => Some(Stage::Beside),
            Stage::Beside => Some(Stage::Below),
            Stage::Below => None,
        };
        let waiting = next.map(|next| after_paint(move || setter.set(next)));
        move || drop(waiting)
    });
    if whole { Stage::Below } else { *stage }
}
