//! The fixed wording of the first screens: the start page, the blocks, the notices. Each page
//! carries all of it, so what only a later chunk shows stands in [`super::result_label`],
//! [`super::section_label`] or [`super::sharing_label`], and what only the static pages show in
//! [`super::page_label`].
//!
//! To add one, add a line here and the text under `[labels]` in each `content/<lang>.toml`; the
//! linter says which is missing. Lines may stand in any order, since a page and its texts are
//! always built together.

labels! {
    /// A text of the first screens that is neither a block nor the name of a model.
    Label in "labels" {
        // The start page. `start.description` is for search engines and previews.
        StartProduct = "start.product" []
        StartTitle = "start.title" []
        StartMinutes = "start.minutes" []
        StartIntro = "start.intro" []
        StartPrivacy = "start.privacy" []

        // The quadrant quiz.
        QuizToday = "quiz.today" []
        QuizNeeded = "quiz.needed" []
        QuizStatement = "quiz.statement" []
        QuizMost = "quiz.most" []
        QuizLeast = "quiz.least" []
        QuizClearLeast = "quiz.clear-least" []
        QuizPickFirst = "quiz.pick-first" []
        QuizNext = "quiz.next" []
        QuizFinish = "quiz.finish" []
        QuizBack = "quiz.back" []
        QuizSkip = "quiz.skip" []
        QuizUndo = "quiz.undo" []
        QuizProgress = "quiz.progress" [n total]
        QuizAnswered = "quiz.answered" [n total]
        QuizAsList = "quiz.as-list" []
        QuizAsSteps = "quiz.as-steps" []

        // "Which model do you see yourself as?"
        SelfViewQuestion = "self-view.question" []
        SelfViewHint = "self-view.hint" []
        SelfViewWithheld = "self-view.withheld" []

        // Notices above the screen, and what closes them.
        NoticeResumed = "notice.resumed" []
        NoticeStartOver = "notice.start-over" []
        NoticeStartedOver = "notice.started-over" []
        NoticeDenied = "notice.denied" []
        NoticeBroken = "notice.broken" []
        NoticeOtherTab = "notice.other-tab" []
        NoticeLoad = "notice.load" []
        NoticeClose = "notice.close" []

        // In somebody else's page: the way out, what that page may know, and the card of a result.
        EmbedTab = "embed.tab" []
        EmbedCopy = "embed.copy" []

        // What leaves the page, and what stays.
        ShareCopied = "share.copied" []
        ShareFailed = "share.failed" []
        ShareDeleted = "share.deleted" []

        // Today and what is needed.
        ShiftPerspective = "shift.perspective" []

        // In the place of a chunk that has not come yet.
        ChunkAwaited = "chunk.awaited" []
        ChunkFailed = "chunk.failed" []
        ChunkReload = "chunk.reload" []
        ChunkAgain = "chunk.again" []
    }
}
