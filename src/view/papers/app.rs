//! The frame around the three papers.

use yew::prelude::*;

use super::names::names;
use super::page::Page;
use super::ways::{Ways, keeping};
use super::words::Wording;
use super::written::{document, sheet};
use crate::app::action::Action;
use crate::app::papers::action::PapersAction;
use crate::app::papers::{Papers, Told};
use crate::app::state::State;
use crate::content::Texts;
use crate::content::key::Key;
use crate::content::label::Label;
use crate::content::paper_label::PaperLabel;
use crate::content::result_label::ResultLabel;
use crate::domain::answers::Perspective;
use crate::domain::edition::BlockIndex;
use crate::domain::paper::{Document, Missing, Paper};
use crate::domain::responsibility::Group;
use crate::domain::section::Section;
use crate::domain::step::Step;
use crate::hooks::use_papers::use_papers;
use crate::platform::page::field_value;
use crate::view::control::button;

/// What the papers are opened with.
#[derive(Properties, Clone, PartialEq)]
pub struct PapersAppProps {
    /// The texts of the page's language.
    pub texts: Texts,
    /// The state that opens them.
    pub opening: State,
    /// Called when the user leaves, or goes to answer what is missing.
    pub on_action: Callback<Action>,
}

/// The papers, alive.
#[component]
pub fn PapersApp(props: &PapersAppProps) -> Html {
    let PapersAppProps {
        texts,
        opening,
        on_action,
    } = props;
    let (papers, change) = use_papers(opening);
    let made = use_memo((papers.paper, papers.views.clone(), papers.pair), |_| {
        document(&papers)
    });
    let sheet = sheet(texts, &papers, &made);
    let page = Page {
        n_resets: papers.n_resets,
        on_action: &change,
    };
    html! {
        <div class="papers">
            {tabs(texts, papers.paper, on_action, &change)}
            <div class="aside">
                {missing(texts, opening, &papers, &made, on_action)}
                if papers.paper == Paper::Talk {
                    {pick(texts, &papers, &change)}
                    {paste(texts, &papers, &change)}
                }
                <Ways texts={texts.clone()} sheet={sheet.clone()} name={FILES[papers.paper as usize]} />
                {keeping(texts, &papers, &change)}
            </div>
            {page.sheet(&sheet)}
        </div>
    }
}

/// What the files of the papers are called.
const FILES: [&str; 3] = ["role-charter", "hiring-brief", "questions"];

/// The way back, and the ways to the other papers.
fn tabs(
    texts: &Texts,
    current: Paper,
    on_action: &Callback<Action>,
    change: &Callback<PapersAction>,
) -> Html {
    let tab = |paper: Paper, label: Key| {
        let onclick = change.reform(move |_: MouseEvent| PapersAction::Turn(paper));
        let current = (paper == current).then_some("true");
        html! {
            <button type="button" class="quiet" aria-current={current} {onclick}>
                {texts.get(label)}
            </button>
        }
    };
    html! {
        <nav class="tabs" aria-label={texts.paper(PaperLabel::Nav)}>
            {button("secondary", texts.label(Label::QuizBack), on_action, Action::Show(None))}
            {tab(Paper::Charter, Key::from(ResultLabel::ToolsCharter))}
            {tab(Paper::Brief, Key::from(PaperLabel::TabBrief))}
            {tab(Paper::Talk, Key::from(PaperLabel::TalkTitle))}
        </nav>
    }
}

/// What was not answered, with the ways there if the answers are the taker's own.
fn missing(
    texts: &Texts,
    state: &State,
    papers: &Papers,
    document: &Document,
    on_action: &Callback<Action>,
) -> Html {
    let perspective = match papers.paper {
        Paper::Charter => papers.shown().map(|view| view.answers.perspective),
        Paper::Brief => Some(Perspective::Needed),
        Paper::Talk => None,
    };
    let is_here = |perspective| state.opened.is_none() && state.answers.perspective == perspective;
    let lacks_job = papers.paper == Paper::Brief && document.missing.is_empty();
    let has_needed = papers
        .views
        .iter()
        .any(|view| view.is_of(Perspective::Needed));
    if lacks_job && !has_needed {
        let take = Action::Take(Perspective::Needed);
        let words = texts.label(ResultLabel::ShiftTake);
        return html! { <p>{button("primary", words, on_action, take)}</p> };
    }
    let offered = state.embedding.offered;
    let is_offered = |missing: &&Missing| match missing {
        Missing::Situations(_) => true,
        Missing::Section(section) => offered.has(*section),
    };
    let open: Vec<&Missing> = document.missing.iter().filter(is_offered).collect();
    if open.is_empty() || !perspective.is_some_and(is_here) {
        return Html::default();
    }
    let wording = Wording {
        texts,
        pair: Default::default(),
    };
    html! {
        <div class="missing">
            <p>{texts.paper(PaperLabel::MissingLead)}</p>
            <ul>
                for part in open {
                    <li>
                        {button(
                            "secondary",
                            texts.paper_filled(
                                PaperLabel::MissingOpen,
                                &[("part", &wording.missing(*part))],
                            ),
                            on_action,
                            way_to(state, *part),
                        )}
                    </li>
                }
            </ul>
        </div>
    }
}

/// Where something is answered.
fn way_to(state: &State, missing: Missing) -> Action {
    match missing {
        Missing::Situations(_) => {
            let is_open = |block: &BlockIndex| state.answers.quiz.get(*block).pick().is_none();
            let open = BlockIndex::all().find(is_open);
            Action::Revise(open.unwrap_or(BlockIndex::FIRST))
        }
        Missing::Section(section) => Action::GoTo(match section {
            Section::Checklist => Step::Checklist(Group::Mission),
            Section::TimeSplit => Step::TimeSplit,
            Section::Breadth => Step::Breadth,
            Section::Scorecard => Step::Scorecard,
        }),
    }
}

/// Which two views the questions are about, where there are more than two.
fn pick(texts: &Texts, papers: &Papers, change: &Callback<PapersAction>) -> Html {
    if papers.views.len() < 3 {
        return Html::default();
    }
    let names = names(texts, &papers.views);
    let field = |which: usize, label, id: &'static str| {
        let onclick = |place| change.reform(move |_: MouseEvent| PapersAction::Pick(which, place));
        html! {
            <fieldset>
                <legend {id}>{texts.paper(label)}</legend>
                for (place, name) in names.iter().enumerate() {
                    <button
                        type="button"
                        class="quiet"
                        aria-pressed={if papers.pair[which] == place { "true" } else { "false" }}
                        onclick={onclick(place)}
                    >
                        <bdi>{name.clone()}</bdi>
                    </button>
                }
            </fieldset>
        }
    };
    html! {
        <div class="pick">
            {field(0, PaperLabel::PickFirst, "pick-first")}
            {field(1, PaperLabel::PickSecond, "pick-second")}
        </div>
    }
}

/// A field for the link of another view.
fn paste(texts: &Texts, papers: &Papers, change: &Callback<PapersAction>) -> Html {
    let oninput = change
        .reform(|event: InputEvent| PapersAction::Draft(field_value(&event).unwrap_or_default()));
    let onclick = {
        let draft = papers.draft.clone();
        change.reform(move |_: MouseEvent| PapersAction::Paste(draft.clone()))
    };
    let is_none = papers.told == Some(Told::Nothing);
    html! {
        <div class="field">
            <label for="other-view">{texts.paper(PaperLabel::PasteLabel)}</label>
            <p class="note" id="other-view-about">{texts.paper(PaperLabel::PasteAbout)}</p>
            <p class="row">
                <input
                    id="other-view"
                    autocomplete="off"
                    aria-describedby="other-view-about other-view-told"
                    aria-invalid={is_none.then_some("true")}
                    value={papers.draft.clone()}
                    {oninput}
                />
                <button type="button" class="secondary" {onclick}>
                    {texts.paper(PaperLabel::PasteAdd)}
                </button>
            </p>
            <p class="status" id="other-view-told" role="status">
                if is_none {
                    {texts.paper(PaperLabel::PasteNone)}
                }
            </p>
        </div>
    }
}
