//! The one place where the state of the sharing tools changes.

use std::rc::Rc;

use yew::Reducible;

use super::action::SharingAction;
use super::{MAX_COMPARED, Named, Sharing, Told};

impl Sharing {
    /// The state after `action`. What has to be read or stored first comes back as
    /// [`SharingAction::Compare`] or [`SharingAction::Keeps`] and changes nothing before.
    #[must_use]
    pub fn apply(mut self, action: SharingAction) -> Self {
        match action {
            SharingAction::Turn(tool) => {
                self.tool = tool;
                self.told = None;
            }
            SharingAction::NameShown(name) => {
                if let Some(shown) = &mut self.shown {
                    shown.name = name;
                }
            }
            SharingAction::Compare(found, unread) => {
                let (added, left_out) = self.compare(found);
                self.told = Some(Told::Added {
                    added,
                    unread,
                    left_out,
                });
            }
            SharingAction::Rename(place, name) => {
                if let Some(named) = self.compared.get_mut(place) {
                    named.name = name;
                }
            }
            SharingAction::Remove(place) => {
                if place < self.compared.len() {
                    self.compared.remove(place);
                }
                self.told = None;
            }
            SharingAction::LetNamesTravel(travel) => self.names_travel = travel,
            SharingAction::Keeps(kept, told) => {
                self.kept = kept;
                self.told = told;
            }
            SharingAction::Paste(_)
            | SharingAction::Keep(_)
            | SharingAction::Record
            | SharingAction::Delete(_)
            | SharingAction::DeleteAll
            | SharingAction::Import(_) => {}
        }
        self
    }

    /// Puts results beside the others, each once, and says how many came in and how many found no
    /// place any more.
    pub(super) fn compare(&mut self, found: impl IntoIterator<Item = Named>) -> (usize, usize) {
        let (mut added, mut left_out) = (0, 0);
        for named in found {
            if self.compares(&named.answers) {
                continue;
            }
            if self.compared.len() < MAX_COMPARED {
                self.left_out.retain(|other| other.answers != named.answers);
                self.compared.push(named);
                added += 1;
            } else {
                left_out += 1;
                if !self
                    .left_out
                    .iter()
                    .any(|other| other.answers == named.answers)
                {
                    self.left_out.push(named);
                }
            }
        }
        (added, left_out)
    }
}

impl Reducible for Sharing {
    type Action = SharingAction;

    fn reduce(self: Rc<Self>, action: SharingAction) -> Rc<Self> {
        let next = Self::clone(&self).apply(action);
        if next == *self { self } else { next.into() }
    }
}
