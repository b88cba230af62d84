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
            SharingAction::Compare(found, unread) => self.compare(found, unread),
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

    fn compare(&mut self, found: Vec<Named>, unread: usize) {
        let (mut added, mut left_out) = (0, 0);
        for named in found {
            if self.compares(&named.answers) {
                continue;
            }
            if self.compared.len() < MAX_COMPARED {
                self.compared.push(named);
                added += 1;
            } else {
                left_out += 1;
            }
        }
        self.told = Some(Told::Added {
            added,
            unread,
            left_out,
        });
    }
}

impl Reducible for Sharing {
    type Action = SharingAction;

    fn reduce(self: Rc<Self>, action: SharingAction) -> Rc<Self> {
        let next = Self::clone(&self).apply(action);
        if next == *self { self } else { next.into() }
    }
}
