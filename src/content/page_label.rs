//! The wording that only the static pages and their pictures show; no program ever reads it.
//!
//! To add one, add a line here and the text under `[pages]` in each `content/<lang>.toml`.

labels! {
    /// A text of the static pages.
    PageLabel in "pages" {
        // What the picture of the start page shows.
        StartPicture = "start.picture" []
        // What a preview says before the quiz is begun.
        RoleInvitation = "role.invitation" []
    }
}
