//! The wording that only the static pages and their pictures show; no program ever reads it.
//!
//! To add one, add a line here and the text under `[pages]` in each `content/<lang>.toml`.

labels! {
    /// A text of the static pages.
    PageLabel in "pages" {
        // Where the program does not run.
        StartNoscript = "start.noscript" []
        StartFailed = "start.failed" []

        // Said at the end of a page when a newer build waits, and the button that shows it.
        OfflineReady = "offline.ready" []
        OfflineReload = "offline.reload" []

        // What the quiz is about, for search engines and previews.
        StartDescription = "start.description" []
        StartAbout = "start.about" []
        // What the picture of the start page shows.
        StartPicture = "start.picture" []

        // The page of a call: its title, what kind of thing it is, what each kind of call means,
        // what the map beside it is, and the way on to the quiz below.
        RoleTitle = "role.title" [call]
        RoleKind = "role.kind" []
        RoleClear = "role.clear" []
        RoleLeaning = "role.leaning" []
        RoleBetween = "role.between" []
        RoleBlend = "role.blend" []
        RoleEarly = "role.early" []
        RoleExample = "role.example" []
        RoleFacts = "role.facts" []
        RoleRelated = "role.related" []
        RoleInvitation = "role.invitation" []
    }
}
