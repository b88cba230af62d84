//! The one place where the state of the papers changes.

use std::rc::Rc;

use yew::Reducible;

use super::action::PapersAction;
use super::{Papers, Seen, Told};

/// As many views as can be chosen from.
const MAX_VIEWS: usize = 6;

impl Papers {
    /// The state after `action`. What has to be read or stored first comes back as
    /// [`PapersAction::Add`] or [`PapersAction::Keeps`] and changes nothing before.
    #[must_use]
    pub fn apply(mut self, action: PapersAction) -> Self {
        match action {
            PapersAction::Turn(paper) => {
                self.paper = paper;
                self.told = None;
            }
            PapersAction::Type(place, words) => {
                self.typed[self.paper as usize].insert(place, words);
            }
            PapersAction::Reset => {
                self.typed[self.paper as usize].clear();
                self.n_resets += 1;
            }
            PapersAction::Pick(which, place) => self.pick(which, place),
            PapersAction::Draft(text) => self.draft = text,
            PapersAction::Add(found) => {
                self.draft.clear();
                let before = self.views.len();
                self.add(found);
                let is_new = self.views.len() > before;
                self.told = (!is_new).then_some(Told::Nothing);
                if is_new {
                    self.pair[1] = self.views.len() - 1;
                }
            }
            PapersAction::Keeps(kept, told) => {
                self.kept = kept;
                self.told = told;
            }
            PapersAction::Renew(kept) => {
                self.kept = kept.is_some();
                if let Some(typed) = kept {
                    self.typed = typed;
                    self.n_resets += 1;
                }
            }
            PapersAction::Keep(_) | PapersAction::Paste(_) => {}
        }
        self
    }

    /// Two views are never the same one: the other gives way.
    fn pick(&mut self, which: usize, place: usize) {
        if which > 1 || place >= self.views.len() {
            return;
        }
        let before = std::mem::replace(&mut self.pair[which], place);
        let other = &mut self.pair[1 - which];
        if *other == place {
            *other = before;
        }
    }

    /// Adds views, each set of answers once.
    pub(super) fn add(&mut self, found: Vec<Seen>) {
        for view in found {
            let is_known = self.views.iter().any(|known| known.answers == view.answers);
            if !is_known && !view.answers.is_empty() && self.views.len() < MAX_VIEWS {
                self.views.push(view);
            }
        }
    }
}

impl Reducible for Papers {
    type Action = PapersAction;

    fn reduce(self: Rc<Self>, action: PapersAction) -> Rc<Self> {
        let next = Self::clone(&self).apply(action);
        if next == *self { self } else { next.into() }
    }
}
