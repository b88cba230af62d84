//! The fixed wording of the screens: every label by name, with the gaps that its text must have.
//!
//! To add one, add a line here and the text under `[labels]` in each `content/<lang>.toml`; the
//! linter says which is missing. Lines may stand in any order, since a page and its texts are
//! always built together.

/// Declares [`Label`] from lines of `Variant = "name in the content file" [placeholders]`.
macro_rules! labels {
    ($($variant:ident = $name:literal [$($placeholder:ident)*])+) => {
        /// A text of the screens that is neither a block nor a reading.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Label {
            $(
                #[doc = concat!("`labels.", $name, "` in the content file.")]
                $variant,
            )+
        }

        impl Label {
            /// Every label, in the order of its index.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// How many labels there are.
            pub const COUNT: usize = Self::ALL.len();

            /// The dotted name under `[labels]` in the content file.
            #[cfg(not(target_arch = "wasm32"))]
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }

            /// The gaps that the text must have, each exactly once, written `{like_this}`.
            #[cfg(not(target_arch = "wasm32"))]
            #[must_use]
            pub const fn placeholders(self) -> &'static [&'static str] {
                match self {
                    $(Self::$variant => &[$(stringify!($placeholder)),*],)+
                }
            }
        }
    };
}

labels! {
    // The start page. `start.description` is for search engines and previews.
    StartProduct = "start.product" []
    StartTitle = "start.title" []
    StartDescription = "start.description" []
    StartMinutes = "start.minutes" []
    StartIntro = "start.intro" []
    StartPrivacy = "start.privacy" []
    StartNoscript = "start.noscript" []
    StartFailed = "start.failed" []

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
    SelfViewAgrees = "self-view.agrees" [model]
    SelfViewDiffers = "self-view.differs" [model]

    // Notices above the screen, and what closes them.
    NoticeResumed = "notice.resumed" []
    NoticeStartOver = "notice.start-over" []
    NoticeStartedOver = "notice.started-over" []
    NoticeDenied = "notice.denied" []
    NoticeBroken = "notice.broken" []
    NoticeOtherTab = "notice.other-tab" []
    NoticeLoad = "notice.load" []
    NoticeClose = "notice.close" []

    // A link that cannot be read, one sentence and one next step for each kind.
    LinkHeading = "link.heading" []
    LinkTruncated = "link.truncated" []
    LinkAltered = "link.altered" []
    LinkNewer = "link.newer" []
    LinkForeign = "link.foreign" []
    LinkStart = "link.start" []

    // A result that came with a link.
    OpenedNotice = "opened.notice" []
    OpenedTake = "opened.take" []
    OpenedResume = "opened.resume" []

    // The call: the heading of the result, and the sentence under it.
    CallClear = "call.clear" [model]
    CallLeaning = "call.leaning" [model]
    CallBetween = "call.between" [first second]
    CallBlend = "call.blend" []
    CallFew = "call.few" []
    CallUnderFour = "call.under-four" []
    CallLeads = "call.leads" [model n]
    CallFewNote = "call.few-note" [n]
    CallUnderFourNote = "call.under-four-note" [n]

    // Where the point lies, one sentence for each axis.
    PlaceRun = "place.run" []
    PlaceShape = "place.shape" []
    PlaceRunShape = "place.run-shape" []
    PlaceOwn = "place.own" []
    PlaceMarket = "place.market" []
    PlaceOwnMarket = "place.own-market" []

    // The map and its text twin.
    MapTitle = "map.title" []
    MapShape = "map.shape" []
    MapShapeHow = "map.shape-how" []
    MapRun = "map.run" []
    MapRunHow = "map.run-how" []
    MapOwn = "map.own" []
    MapMarket = "map.market" []
    MapSelfView = "map.self-view" []
    MapRegion = "map.region" []
    MapAxes = "map.axes" []
    MapTable = "map.table" []
    MapAxis = "map.axis" []
    MapPosition = "map.position" []
    MapX = "map.x" []
    MapY = "map.y" []

    // The four affinities, with the audit count beside them.
    AffinitiesHeading = "affinities.heading" []
    AffinitiesNote = "affinities.note" []
    AffinitiesModel = "affinities.model" []
    AffinitiesShare = "affinities.share" []
    AffinitiesRange = "affinities.range" []
    AffinitiesCount = "affinities.count" []
    AffinitiesPercent = "affinities.percent" [n]
    AffinitiesFromTo = "affinities.from-to" [low high]

    // Why the point lies where it lies.
    WhyHeading = "why.heading" []
    WhyLeader = "why.leader" []
    WhyX = "why.x" []
    WhyY = "why.y" []
    WhyTowards = "why.towards" [goal]
    WhyAway = "why.away" [goal]
    WhyToRun = "why.to-run" []
    WhyToShape = "why.to-shape" []
    WhyToOwn = "why.to-own" []
    WhyToMarket = "why.to-market" []
    FlipsOne = "flips.one" [change call]
    FlipsTwo = "flips.two" [first second call]
    FlipsNone = "flips.none" []
    FlipsMost = "flips.most" [statement facet]
    FlipsLeast = "flips.least" [statement facet]
    FlipsNoLeast = "flips.no-least" [facet]
    FlipsBoth = "flips.both" [most least facet]

    // The reading of a model.
    ReadingLeader = "reading.leader" []
    ReadingRunnerUp = "reading.runner-up" []
    ReadingJob = "reading.job" []
    ReadingReportsTo = "reading.reports-to" []
    ReadingTeam = "reading.team" []
    ReadingJudgedBy = "reading.judged-by" []
    ReadingRisk = "reading.risk" []
    ReadingNext = "reading.next" []

    // The list of answers.
    AnswersHeading = "answers.heading" []
    AnswersMost = "answers.most" [statement]
    AnswersLeast = "answers.least" [statement]
    AnswersSkipped = "answers.skipped" []
    AnswersUnanswered = "answers.unanswered" []
    AnswersChange = "answers.change" []
    AnswersOpen = "answers.open" []

    // What leaves the page, and what stays.
    ShareCopy = "share.copy" []
    ShareCopied = "share.copied" []
    ShareFailed = "share.failed" []
    ShareNote = "share.note" []
    ShareDelete = "share.delete" []
    ShareDeleted = "share.deleted" []

    // The method, in short.
    AboutHeading = "about.heading" []
    AboutMethod = "about.method" []
    AboutLimits = "about.limits" []
    AboutSources = "about.sources" []
    AboutPrivacy = "about.privacy" []
}
