//! Where the state meets the browser: each hook carries news one way or the other.
//!
//! Out: what the taker answered goes to the storage, where they stand to the history. In: the
//! page's boot, Back and Forward, another tab, each turned into an action.

pub mod boot;
pub mod stored;
pub mod use_widget;
pub mod storing;
pub mod entries;
pub mod use_takeover;
pub mod step_focus;
pub mod use_copy;
pub mod use_link;
pub mod use_page;
pub mod use_stage;
pub mod fetching;
pub mod scoring_ahead;
pub mod use_told;
pub mod progress;
pub mod use_way_out;
pub mod kept;
pub mod lasting;
pub mod use_links;
pub mod use_sharing;
pub mod use_picture;
pub mod typed;
pub mod use_papers;
pub mod use_group;
pub mod use_painting;
pub mod use_drawing;
