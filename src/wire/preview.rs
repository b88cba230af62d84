//! The address of a page that previews a call: `r/<slug>/` below the start page of a language.
//!
//! Links are made with these, so a slug that was published stays for ever and keeps its meaning.

use crate::domain::call::Call;
use crate::domain::model::Model::{Bt, Eft, Im, Tvom};

/// The folder, below the start page, that holds the pages of all calls.
pub const FOLDER: &str = "r";

/// The folder of a call's page within [`FOLDER`]. A pair has one, whichever model leads.
#[must_use]
pub const fn slug(call: Call) -> &'static str {
    match call {
        Call::Clear(Im) => "clearly-im",
        Call::Clear(Tvom) => "clearly-tvom",
        Call::Clear(Eft) => "clearly-eft",
        Call::Clear(Bt) => "clearly-bt",
        Call::Leaning(Im) => "leaning-im",
        Call::Leaning(Tvom) => "leaning-tvom",
        Call::Leaning(Eft) => "leaning-eft",
        Call::Leaning(Bt) => "leaning-bt",
        Call::Between(Im, Tvom) | Call::Between(Tvom, Im) => "im-tvom",
        Call::Between(Im, Eft) | Call::Between(Eft, Im) => "im-eft",
        Call::Between(Im, Bt) | Call::Between(Bt, Im) => "im-bt",
        Call::Between(Tvom, Eft) | Call::Between(Eft, Tvom) => "tvom-eft",
        Call::Between(Tvom, Bt) | Call::Between(Bt, Tvom) => "tvom-bt",
        Call::Between(Eft, Bt) | Call::Between(Bt, Eft) => "eft-bt",
        // No one is between a model and itself: if it were said, no model would stand out.
        Call::Blend | Call::Between(..) => "blend",
        Call::TooFew => "early",
    }
}

/// The call whose page lies in this folder, if there is one.
#[must_use]
pub fn call(folder: &str) -> Option<Call> {
    Call::ALL.into_iter().find(|&call| slug(call) == folder)
}

/// The start page of the language that an address belongs to, with a slash at its end: the folder
/// of the address, or what stands before `r/<slug>/` on the page of a call. A server may leave out
/// the name of a page's file or the slash behind its folder.
#[must_use]
pub fn root(address: &str) -> String {
    let (before, file) = address.rsplit_once('/').unwrap_or((address, ""));
    let is_file = file.is_empty() || file.contains('.');
    let folder = if is_file { before } else { address };
    let of_call = folder.rsplit_once('/').and_then(|(rest, slug)| {
        call(slug)?;
        rest.strip_suffix(FOLDER)?.strip_suffix('/')
    });
    [of_call.unwrap_or(folder), "/"].concat()
}
