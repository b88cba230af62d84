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
    MapNeeded = "map.needed" []
    MapToday = "map.today" []
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

    // The frame around the screens after the quiz.
    SectionNext = "section.next" []
    SectionDone = "section.done" []
    SectionKeys = "section.keys" [n]
    SectionClear = "section.clear" []

    // The responsibility checklist.
    ChecklistTitle = "checklist.title" []
    ChecklistGroup = "checklist.group" [n total]
    ChecklistIntro = "checklist.intro" []
    ChecklistInvite = "checklist.invite" []
    StanceOwn = "stance.own" []
    StanceContribute = "stance.contribute" []
    StanceSomeoneElse = "stance.someone-else" []
    StanceNobody = "stance.nobody" []
    StanceNotRelevant = "stance.not-relevant" []
    StanceMine = "stance.mine" []

    // What the checklist shows.
    DutiesNone = "duties.none" []
    DutiesCore = "duties.core" []
    DutiesRare = "duties.rare" []
    DutiesAnswered = "duties.answered" [n total]
    DutiesNobody = "duties.nobody" []
    DutiesNobodyNote = "duties.nobody-note" []
    DutiesWanted = "duties.wanted" []
    DutiesWantedNote = "duties.wanted-note" []
    DutiesUnusual = "duties.unusual" []
    DutiesUnusualNote = "duties.unusual-note" []
    OwnershipHeading = "ownership.heading" []
    DutiesPure = "duties.pure" []
    OwnershipReading = "ownership.reading" []
    OwnershipBoth = "ownership.both" []
    OwnershipInward = "ownership.inward" []
    OwnershipOutward = "ownership.outward" []
    OwnershipNeither = "ownership.neither" []
    OwnershipNeighbours = "ownership.neighbours" []

    // Where the time goes.
    TimeTitle = "time.title" []
    TimeIntro = "time.intro" []
    TimeInvite = "time.invite" []
    TimeCustomers = "time.customers" []
    TimePublicity = "time.publicity" []
    TimePartners = "time.partners" []
    TimeInside = "time.inside" []
    TimeLock = "time.lock" []
    TimeLockUse = "time.lock-use" [use]
    TimeExample = "time.example" [n]
    TimeSum = "time.sum" []
    TimeUnset = "time.unset" []
    TimeMore = "time.more" [n]
    TimeLess = "time.less" [n]
    TimeSame = "time.same" []
    TimeOutside = "time.outside" [n example]
    TimeReading = "time.reading" []

    // The ten areas of technology.
    BreadthTitle = "breadth.title" []
    BreadthIntro = "breadth.intro" []
    BreadthInvite = "breadth.invite" []
    BreadthUncovered = "breadth.uncovered" [areas]
    BreadthAllCovered = "breadth.all-covered" []
    CoverHandsOn = "cover.hands-on" []
    CoverCanJudge = "cover.can-judge" []
    CoverRely = "cover.rely" []
    CoverNobody = "cover.nobody" []
    CoverUnanswered = "cover.unanswered" []
    BreadthReading = "breadth.reading" []
    BreadthAsk = "breadth.ask" []

    // The three measures.
    ScorecardTitle = "scorecard.title" []
    ScorecardIntro = "scorecard.intro" []
    ScorecardInvite = "scorecard.invite" []
    ScorecardYes = "scorecard.yes" []
    ScorecardNo = "scorecard.no" []
    AlignmentHeading = "alignment.heading" []
    AlignmentTrend = "alignment.trend" []
    AlignmentInStep = "alignment.in-step" []
    AlignmentMet = "alignment.met" []
    AlignmentTrendMissed = "alignment.trend-missed" []
    AlignmentOutOfStep = "alignment.out-of-step" []
    AlignmentBoth = "alignment.both" []
    AlignmentOpen = "alignment.open" []
    CultureHeading = "culture.heading" []
    CultureSurveyed = "culture.surveyed" []
    CultureStay = "culture.stay" []
    CultureAttracts = "culture.attracts" []
    SurveyedGood = "surveyed.good" []
    SurveyedMixed = "surveyed.mixed" []
    SurveyedPoor = "surveyed.poor" []
    StayGood = "stay.good" []
    StayMixed = "stay.mixed" []
    StayPoor = "stay.poor" []
    AttractsGood = "attracts.good" []
    AttractsMixed = "attracts.mixed" []
    AttractsPoor = "attracts.poor" []
    SatisfactionHeading = "satisfaction.heading" []
    SatisfactionScale = "satisfaction.scale" []
    SatisfactionWeights = "satisfaction.weights" []
    SatisfactionMean = "satisfaction.mean" [mean]
    SatisfactionMissing = "satisfaction.missing" [departments]
    SatisfactionNoMean = "satisfaction.no-mean" []
    SatisfactionRating = "satisfaction.rating" [n]
    SatisfactionWeight = "satisfaction.weight" [n]
    AlignmentReading = "alignment.reading" []
    CultureReading = "culture.reading" []
    SatisfactionReading = "satisfaction.reading" []

    // Today and what is needed.
    ShiftHeading = "shift.heading" []
    ShiftQuestion = "shift.question" []
    ShiftTake = "shift.take" []
    ShiftGoOn = "shift.go-on" []
    ShiftSeeNeeded = "shift.see-needed" []
    ShiftSeeToday = "shift.see-today" []
    ShiftTakeToday = "shift.take-today" []
    ShiftForThem = "shift.for-them" []
    ShiftForThemNote = "shift.for-them-note" []
    ShiftPerspective = "shift.perspective" []
    ShiftToday = "shift.today" []
    ShiftNeeded = "shift.needed" []
    ShiftShare = "shift.share" []
    ShiftSame = "shift.same" []
    ShiftSome = "shift.some" [way]
    ShiftFar = "shift.far" [way]
    ShiftBoth = "shift.both" [first second]
    ShiftOneClick = "shift.one-click" [model]
    ShiftReading = "shift.reading" []

    // What to do next.
    NextHeading = "next.heading" []
    NextNobody = "next.nobody" [duty]
    NextWanted = "next.wanted" [duty]
    NextArea = "next.area" [area]
    NextAligned = "next.aligned" []

    // What a newer edition asks beyond what was answered.
    EditionOne = "edition.one" []
    EditionSome = "edition.some" [n]

    // Around the result.
    ResultContents = "result.contents" []
    ResultCall = "result.call" []
    ResultFillIn = "result.fill-in" []
    ResultChange = "result.change" []

    // The method page.
    MethodHeading = "method.heading" []
    MethodOpen = "method.open" []
    MethodBack = "method.back" []
    MethodQuizHeading = "method.quiz-heading" []
    MethodScoringHeading = "method.scoring-heading" []
    MethodSectionsHeading = "method.sections-heading" []
    MethodSimulatedHeading = "method.simulated-heading" []
    MethodLimitsHeading = "method.limits-heading" []
    MethodSourcesHeading = "method.sources-heading" []
    MethodItems = "method.items" []
    MethodChoice = "method.choice" []
    MethodEstimate = "method.estimate" []
    MethodShares = "method.shares" []
    MethodPosition = "method.position" []
    MethodRegion = "method.region" []
    MethodCall = "method.call" []
    MethodWhy = "method.why" []
    MethodCoverage = "method.coverage" []
    MethodMeasures = "method.measures" []
    MethodSimulated = "method.simulated" []
    MethodRecovered = "method.recovered" [n]
    MethodRandom = "method.random" [n]
    MethodInside = "method.inside" [low high]
    MethodCareless = "method.careless" [n]
    MethodSide = "method.side" [n]
    MethodNotTyped = "method.not-typed" []
    MethodLimits = "method.limits" []
    MethodPrivate = "method.private" []
}
