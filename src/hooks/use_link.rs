//! The link that carries a set of answers.

use yew::prelude::*;

use crate::domain::answers::Answers;
use crate::platform::location;
use crate::wire::link::result_fragment;

/// Makes the link to these answers when it is asked for: until then they appear nowhere.
#[hook]
pub fn use_link(answers: Answers) -> Callback<(), String> {
    use_callback(answers, |(), answers| {
        let mut link = location::address();
        link.push('#');
        link.push_str(&result_fragment(&(*answers).into()));
        link
    })
}
