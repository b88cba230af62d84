//! Who of a group is shown, and what everybody is called.

use yew::AttrValue;

use crate::app::group::Member;
use crate::content::Texts;
use crate::content::group_label::GroupLabel;
use crate::domain::group::standing::Standing;
use crate::hooks::use_painting::Drawn;

/// One member as it is shown.
pub(super) struct Shown<'a> {
    /// Its place in the group, from 0.
    pub(super) place: usize,
    /// What it is called: its name if names are shown, or else its number.
    pub(super) name: AttrValue,
    /// The member.
    pub(super) member: &'a Member,
    /// Where it stands, if it has a place on the map.
    pub(super) standing: Option<&'a Standing>,
}

/// The members that are shown, in their order.
pub(super) fn shown<'a>(texts: &Texts, drawn: &'a Drawn, names_shown: bool) -> Vec<Shown<'a>> {
    let painted = &drawn.painted;
    let of = |&place: &usize| {
        let member = drawn.members.get(place)?;
        Some(Shown {
            place,
            name: name(texts, member, place, names_shown),
            member,
            standing: painted.standings.get(place)?.as_deref(),
        })
    };
    painted.shown.iter().filter_map(of).collect()
}

/// What a member is called.
fn name(texts: &Texts, member: &Member, place: usize, names_shown: bool) -> AttrValue {
    if names_shown && !member.name.is_empty() {
        return member.name.clone().into();
    }
    texts.filled(GroupLabel::Person, &[("n", &(place + 1).to_string())])
}
