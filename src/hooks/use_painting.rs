//! The picture of a group, worked out in small pieces: the page stays alive meanwhile.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::app::group::Member;
use crate::domain::call::Call;
use crate::domain::group::painting::{Painted, Painting};
use crate::platform::soon::soon;
use crate::platform::waiting::Waiting;

/// How many steps are done before the browser has its turn: some thirty milliseconds on a slow
/// phone. With fewer, the turns themselves would take longer than the work.
const N_STEPS: usize = 10;

/// A group that is worked out, with the members it is of.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawn {
    /// The members.
    pub members: Rc<Vec<Member>>,
    /// Their picture.
    pub painted: Rc<Painted>,
}

/// The latest picture of these members, of whom only those with the call `only` are shown, and how
/// far the next one is, while there is one in the making.
#[hook]
pub fn use_painting(members: &[Member], only: Option<Call>) -> (Drawn, Option<(usize, usize)>) {
    let drawn = use_state(Drawn::default);
    let progress = use_state_eq(|| None);
    let members = use_memo(members.to_vec(), Vec::clone);
    {
        let (drawn, progress) = (drawn.clone(), progress.setter());
        use_effect_with((members, only), move |(members, only)| {
            let quizzes = members.iter().map(|member| member.answers.quiz).collect();
            let painting = Painting::begin(quizzes, *only, &drawn.painted);
            let members = Rc::clone(members);
            let next = Rc::new(RefCell::new(None));
            let tell = Callback::from(move |news: News| match news {
                News::Progress(how_far) => progress.set(Some(how_far)),
                News::Done(painted) => {
                    progress.set(None);
                    drawn.set(Drawn {
                        members: Rc::clone(&members),
                        painted: Rc::new(*painted),
                    });
                }
            });
            go_on(painting, Rc::clone(&next), tell);
            move || drop(next.take())
        });
    }
    ((*drawn).clone(), *progress)
}

enum News {
    Progress((usize, usize)),
    Done(Box<Painted>),
}

/// Does a few steps, and the others soon; what waits in `next` goes on no more once it is dropped.
fn go_on(mut painting: Painting, next: Rc<RefCell<Option<Waiting>>>, tell: Callback<News>) {
    for _ in 0..N_STEPS {
        if let Some(painted) = painting.step() {
            tell.emit(News::Done(Box::new(painted)));
            return;
        }
    }
    tell.emit(News::Progress(painting.progress()));
    let place = Rc::clone(&next);
    let waiting = soon(move || go_on(painting, next, tell));
    place.replace(Some(waiting));
}
