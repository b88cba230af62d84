//! What is typed: where it stands, how long it lasts, and how it is kept.

use cto_quadrant::app::papers::action::PapersAction;
use cto_quadrant::app::papers::{Papers, Seen, Told, Typed};
use cto_quadrant::domain::paper::Paper;
use cto_quadrant::hooks::typed::{key, load, perform, store_typed};
use cto_quadrant::platform::storage::{Denied, Memory, Store};
use cto_quadrant::view::papers::sheet::Words;

use crate::sets::{english, papers, sets, written};

fn set(name: &str) -> Vec<Seen> {
    let mut sets = sets().into_iter();
    sets.find(|(of, _)| *of == name).unwrap().1
}

fn heading(papers: &Papers) -> Words {
    written(&english(), papers).parts[0].heading.clone()
}

fn typed(papers: Papers, words: &str) -> Papers {
    let place = heading(&papers).place;
    papers.apply(PapersAction::Type(place, words.to_owned()))
}

#[test]
fn typed_words_stand_in_their_place_until_they_are_taken_back() {
    let before = papers(Paper::Charter, &set("quiz-alone"));
    let after = typed(before.clone(), "This job");
    assert_eq!(heading(&after).now, "This job");
    let made = heading(&after.clone().apply(PapersAction::Reset));
    assert_eq!(made, heading(&before));
    // Another paper has lines of its own.
    let brief = after.apply(PapersAction::Turn(Paper::Brief));
    assert!(brief.lines().is_empty());
}

#[test]
fn words_over_a_sentence_go_when_the_answers_change_that_sentence() {
    let few = papers(Paper::Charter, &set("six-answered"));
    let sentence = |papers: &Papers| {
        let sheet = written(&english(), papers);
        let cto_quadrant::view::papers::sheet::SheetBlock::Say(words) = &sheet.parts[0].blocks[0]
        else {
            panic!("no sentence");
        };
        words.clone()
    };
    let place = sentence(&few).place;
    let mut after = few.apply(PapersAction::Type(place, "Wait and see.".to_owned()));
    assert_eq!(sentence(&after).now, "Wait and see.");
    after.views = set("quiz-alone");
    assert_ne!(sentence(&after).now, "Wait and see.");
}

#[test]
fn nothing_is_stored_before_the_user_asks_and_nothing_stays_afterwards() {
    let store = Memory::default();
    let papers = typed(papers(Paper::Charter, &set("quiz-alone")), "This job");
    let key = key(papers.shown());
    assert_eq!(store_typed(&store, &key, papers.kept, &papers.typed), None);
    assert_eq!(store.keys(""), [""; 0]);

    let news = perform(&store, &key, &PapersAction::Keep(true)).unwrap();
    let papers = papers.apply(news);
    assert!(papers.kept);
    assert_eq!(store_typed(&store, &key, papers.kept, &papers.typed), None);
    assert_eq!(load(&store, &key).as_ref(), Some(&papers.typed));
    let again = Papers::open(Paper::Charter, papers.views.clone(), load(&store, &key));
    assert_eq!(heading(&again).now, "This job");

    let news = perform(&store, &key, &PapersAction::Keep(false)).unwrap();
    assert!(!papers.apply(news).kept);
    assert_eq!(store.keys(""), [""; 0]);
}

#[test]
fn what_was_deleted_elsewhere_is_not_stored_again() {
    let store = Memory::default();
    let typed = Typed::default();
    let ended = store_typed(&store, "gone", true, &typed);
    assert_eq!(ended, Some(PapersAction::Keeps(false, None)));
    assert_eq!(store.keys(""), [""; 0]);
}

#[test]
fn a_browser_that_stores_nothing_says_so() {
    struct Full;
    impl Store for Full {
        fn read(&self, _: &str) -> Option<String> {
            None
        }
        fn write(&self, _: &str, _: &str) -> Result<(), Denied> {
            Err(Denied)
        }
        fn remove(&self, _: &str) {}
        fn keys(&self, _: &str) -> Vec<String> {
            Vec::new()
        }
    }
    let news = perform(&Full, "key", &PapersAction::Keep(true));
    let expected = PapersAction::Keeps(false, Some(Told::Denied));
    assert_eq!(news, Some(expected));
}

#[test]
fn ones_own_papers_stay_the_same_while_answers_change_and_others_have_their_own() {
    let [today, needed] = &set("selling-with-needed")[..] else {
        panic!("not two views");
    };
    let other = &set("everything")[0];
    let keys = [today, needed, other].map(|view| key(Some(view)));
    assert_eq!(keys[0], key(Some(&set("quiz-alone")[0])));
    assert_ne!(keys[0], keys[1]);
    assert_ne!(keys[0], keys[2]);
    assert!(keys.iter().all(|key| key.starts_with("cto-quadrant:")));
}

#[test]
fn a_pasted_view_joins_the_others_once() {
    let store = Memory::default();
    let alone = papers(Paper::Talk, &set("quiz-alone"));
    let code = "142224xIxDBO3w0poph6tW6oZtvU6fg6VYWxMdhIIdi1KZIeYpGsElbyg";
    let paste = PapersAction::Paste(format!(" https://example.org/quiz/#r={code}."));
    let news = perform(&store, "key", &paste).unwrap();
    let two = alone.apply(news.clone());
    assert_eq!(two.compared().map(|[_, other]| other.own), Some(false));
    let again = two.clone().apply(news);
    assert_eq!((again.views.len(), again.told), (2, Some(Told::Nothing)));
    let bare = perform(&store, "key", &PapersAction::Paste(code.to_owned())).unwrap();
    assert_eq!(
        two.clone().apply(bare).told,
        Some(Told::Nothing),
        "the same one"
    );
    let nothing = perform(&store, "key", &PapersAction::Paste("hello".to_owned())).unwrap();
    assert_eq!(two.apply(nothing).told, Some(Told::Nothing));
}
