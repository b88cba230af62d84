//! The one place where the state of a group changes.

use std::rc::Rc;

use yew::Reducible;

use super::action::GroupAction;
use super::{Added, GroupState, MAX_MEMBERS, Member, Told};

impl GroupState {
    /// The state after `action`. What has to be read first comes back as [`GroupAction::Take`] or
    /// [`GroupAction::Refuse`] and changes nothing before. What was refused stays in the field.
    #[must_use]
    pub fn apply(mut self, action: GroupAction) -> Self {
        match action {
            GroupAction::Draft(text) => self.draft = text,
            GroupAction::Take {
                found,
                n_unread,
                rows,
            } => {
                let added = self.take(found);
                self.told = Some(Told::Added(Added {
                    n_unread,
                    rows,
                    ..added
                }));
            }
            GroupAction::Refuse(refusal) => self.told = Some(Told::Refused(refusal)),
            GroupAction::ShowNames(shown) => self.names_shown = shown,
            GroupAction::Only(only) => self.only = only,
            GroupAction::Remove(place) if place < self.members.len() => {
                self.members.remove(place);
                self.told = Some(Told::Removed);
            }
            GroupAction::Clear => {
                self.members.clear();
                self.only = None;
                self.told = Some(Told::Cleared);
            }
            GroupAction::Remove(_) | GroupAction::Paste | GroupAction::Choose(_) => {}
        }
        self
    }

    /// Adds results, each once. One that comes again with a name gives it to the one without.
    fn take(&mut self, found: Vec<Member>) -> Added {
        let mut added = Added::default();
        if !found.is_empty() {
            self.draft.clear();
        }
        for member in found {
            let has_room = self.members.len() < MAX_MEMBERS;
            let same = self
                .members
                .iter_mut()
                .find(|other| other.is_again(&member));
            match same {
                Some(same) => {
                    if same.name.is_empty() {
                        same.name = member.name;
                    }
                    added.n_again += 1;
                }
                None if has_room => {
                    self.members.push(member);
                    added.n_new += 1;
                }
                None => added.n_left_out += 1,
            }
        }
        if added.n_new > 0 {
            // What is new might not be among those that are shown.
            self.only = None;
        }
        added
    }
}

impl Reducible for GroupState {
    type Action = GroupAction;

    fn reduce(self: Rc<Self>, action: GroupAction) -> Rc<Self> {
        let next = Self::clone(&self).apply(action);
        if next == *self { self } else { next.into() }
    }
}
