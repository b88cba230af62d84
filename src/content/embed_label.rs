//! The wording of the embed page, and the words in the code that it makes.
//!
//! To add one, add a line here and the text under `[embed]` in each `content/<lang>.toml`.

labels! {
    /// A text of the embed page.
    EmbedLabel in "embed" {
        // The head of the page.
        Title = "title" []
        Description = "description" []
        Intro = "intro" []
        Language = "language" []

        // What can be chosen.
        KindLabel = "kind.label" []
        KindElement = "kind.element" []
        KindIframe = "kind.iframe" []
        KindWordpress = "kind.wordpress" []
        KindGhost = "kind.ghost" []
        KindHugo = "kind.hugo" []
        KindJekyll = "kind.jekyll" []
        KindMarkdown = "kind.markdown" []
        Lang = "lang" []
        ThemeLabel = "theme.label" []
        ThemeAuto = "theme.auto" []
        ThemeLight = "theme.light" []
        ThemeDark = "theme.dark" []
        AccentLabel = "accent.label" []
        AccentAbout = "accent.about" []
        AccentUnknown = "accent.unknown" []
        FrameLabel = "frame.label" []
        FrameNone = "frame.none" []
        FrameCard = "frame.card" []
        FontLabel = "font.label" []
        FontOwn = "font.own" []
        FontHost = "font.host" []
        DisplayLabel = "display.label" []
        DisplayPost = "display.post" []
        DisplayDialog = "display.dialog" []
        LoadingLabel = "loading.label" []
        LoadingLazy = "loading.lazy" []
        LoadingClick = "loading.click" []
        LoadingEager = "loading.eager" []
        PerspectiveLabel = "perspective.label" []
        PerspectiveToday = "perspective.today" []
        PerspectiveNeeded = "perspective.needed" []
        ResultLabel = "result.label" []
        ResultAbout = "result.about" []
        ResultUnknown = "result.unknown" []
        SectionsLabel = "sections.label" []
        SectionChecklist = "sections.checklist" []
        SectionTime = "sections.time" []
        SectionBreadth = "sections.breadth" []
        SectionScorecard = "sections.scorecard" []
        PinnedLabel = "pinned.label" []
        PinnedAbout = "pinned.about" []

        // The code, and what to do with it in each place.
        CodeLabel = "code.label" []
        CodeFile = "code.file" [file]
        CodeCall = "code.call" []
        NoteElement = "note.element" []
        NoteIframe = "note.iframe" []
        NoteWordpress = "note.wordpress" []
        NoteAuthors = "note.authors" []
        NoteAuthorsAlone = "note.authors-alone" []
        NoteGhost = "note.ghost" []
        NoteHugo = "note.hugo" []
        NoteJekyll = "note.jekyll" []
        NoteMarkdown = "note.markdown" []
        CopyButton = "copy.button" []
        CopyCopied = "copy.copied" []
        CopySelected = "copy.selected" []
        PolicyLabel = "policy.label" []
        PolicyAllow = "policy.allow" []
        PolicyRule = "policy.rule" []
        NoscriptNone = "noscript.none" []
        NoscriptDefault = "noscript.default" []

        // The preview.
        Preview = "preview" []
        StageAbout = "stage.about" []
        StageWidth = "stage.width" []
        StagePhone = "stage.phone" []
        StageColumn = "stage.column" []
        StageWide = "stage.wide" []
        StageGround = "stage.ground" []
        StageWhite = "stage.white" []
        StageBeige = "stage.beige" []
        StageDark = "stage.dark" []
        StageOwn = "stage.own" []
        StageColour = "stage.colour" []
        StageBefore = "stage.before" []
        StageAfter = "stage.after" []

        // What the element says in posts; the build writes it into its files.
        Failed = "failed" []
        DialogClose = "dialog.close" []

        // The words in the code.
        SnippetLink = "snippet.link" []
        SnippetTitle = "snippet.title" []
    }
}
