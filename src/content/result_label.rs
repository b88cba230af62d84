//! The fixed wording of the result, which comes with that chunk. The sections and the sharing
//! tools, which never come without it, use it too.
//!
//! To add one, add a line here and the text under `[labels]` in each `content/<lang>.toml`.

labels! {
    /// A text of the result that is neither a block nor a reading.
    ResultLabel in "labels" {
        // "Which model do you see yourself as?"
        SelfViewAgrees = "self-view.agrees" [model]
        SelfViewDiffers = "self-view.differs" [model]

        // In somebody else's page: the way out, what that page may know, and the card of a result.
        EmbedTell = "embed.tell" []
        EmbedTellNote = "embed.tell-note" []
        EmbedTold = "embed.told" []
        EmbedUntell = "embed.untell" []
        EmbedWhole = "embed.whole" []
        EmbedName = "embed.name" [name]
        EmbedLed = "embed.led" []

        // A link that cannot be read, one sentence and one next step for each kind.
        LinkHeading = "link.heading" []
        LinkTruncated = "link.truncated" []
        LinkAltered = "link.altered" []
        LinkNewer = "link.newer" []
        LinkForeign = "link.foreign" []
        LinkStart = "link.start" []

        // A result that came with a link.
        OpenedNotice = "opened.notice" []
        OpenedNamed = "opened.named" [name]
        OpenedTake = "opened.take" []
        OpenedResume = "opened.resume" []

        // What a newer edition asks beyond what was answered.
        EditionOne = "edition.one" []
        EditionSome = "edition.some" [n]

        // The ways to the sharing tools.
        ToolsPictures = "tools.pictures" []
        ToolsComparison = "tools.comparison" []
        ToolsHistory = "tools.history" []
        ToolsCharter = "tools.charter" []

        // The call: the heading of the result, and how sure it is.
        CallClear = "call.clear" [model]
        CallLeaning = "call.leaning" [model]
        CallBetween = "call.between" [first second]
        CallBlend = "call.blend" []
        CallFew = "call.few" []
        CallUnderFour = "call.under-four" []
        CallLeads = "call.leads" [model n]
        CallFewNote = "call.few-note" [n]
        CallUnderFourNote = "call.under-four-note" [n]

        SureHeading = "sure.heading" []
        SurePair = "sure.pair" [first second n]
        SureBlend = "sure.blend" [n]
        SureOpen = "sure.open" [n]

        // Where the point lies, one sentence for each axis: to the reader, then of somebody else
        // or of a role.
        PlaceRun = "place.run" []
        PlaceShape = "place.shape" []
        PlaceRunShape = "place.run-shape" []
        PlaceOwn = "place.own" []
        PlaceMarket = "place.market" []
        PlaceOwnMarket = "place.own-market" []
        PlaceTheyRun = "place.they-run" [who]
        PlaceTheyShape = "place.they-shape" [who]
        PlaceTheyRunShape = "place.they-run-shape" [who]
        PlaceTheyOwn = "place.they-own" []
        PlaceTheyMarket = "place.they-market" []
        PlaceTheyOwnMarket = "place.they-own-market" []
        PlaceRole = "place.role" []

        // The map and its text twin.
        MapTitle = "map.title" []
        MapShape = "map.shape" []
        MapShapeHow = "map.shape-how" []
        MapRun = "map.run" []
        MapRunHow = "map.run-how" []
        MapOwn = "map.own" []
        MapMarket = "map.market" []
        MapIm = "map.im" []
        MapTvom = "map.tvom" []
        MapEft = "map.eft" []
        MapBt = "map.bt" []
        MapYou = "map.you" []
        MapRole = "map.role" []
        MapSelfView = "map.self-view" []
        MapNeeded = "map.needed" []
        MapToday = "map.today" []
        MapRegion = "map.region" []
        MapAxes = "map.axes" []
        MapTable = "map.table" []
        MapPosition = "map.position" []
        MapReach = "map.reach" [at low high]
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
        WhyTheirHeading = "why.their-heading" []
        WhyLead = "why.lead" []
        WhyTowards = "why.towards" [goal]
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
        ReadingHeading = "reading.heading" []
        ReadingTheirHeading = "reading.their-heading" []
        ReadingOne = "reading.one" []
        ReadingTwo = "reading.two" []
        ReadingNone = "reading.none" []
        ReadingJob = "reading.job" []
        ReadingReportsTo = "reading.reports-to" []
        ReadingTeam = "reading.team" []
        ReadingJudgedBy = "reading.judged-by" []
        ReadingRisk = "reading.risk" []
        RiskHeading = "risk.heading" []

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
        ShareNote = "share.note" []
        ShareDelete = "share.delete" []

        // The method, in short.
        AboutHeading = "about.heading" []
        AboutMethod = "about.method" []
        AboutLimits = "about.limits" []
        AboutSources = "about.sources" []
        AboutPrivacy = "about.privacy" []

        // The responsibility checklist.
        ChecklistTitle = "checklist.title" []
        ChecklistInvite = "checklist.invite" []

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
        TimeInvite = "time.invite" []
        TimeMore = "time.more" [n]
        TimeLess = "time.less" [n]
        TimeSame = "time.same" []
        TimeOutside = "time.outside" [n example]
        TimeReading = "time.reading" []

        // The ten areas of technology.
        BreadthTitle = "breadth.title" []
        BreadthInvite = "breadth.invite" []
        BreadthUncovered = "breadth.uncovered" [areas]
        BreadthAllCovered = "breadth.all-covered" []
        CoverUnanswered = "cover.unanswered" []
        BreadthReading = "breadth.reading" []
        BreadthAsk = "breadth.ask" []

        // The three measures.
        ScorecardTitle = "scorecard.title" []
        ScorecardInvite = "scorecard.invite" []
        AlignmentHeading = "alignment.heading" []
        AlignmentMet = "alignment.met" []
        AlignmentTrendMissed = "alignment.trend-missed" []
        AlignmentOutOfStep = "alignment.out-of-step" []
        AlignmentBoth = "alignment.both" []
        AlignmentOpen = "alignment.open" []
        CultureHeading = "culture.heading" []
        SatisfactionHeading = "satisfaction.heading" []
        SatisfactionMean = "satisfaction.mean" [mean]
        SatisfactionMissing = "satisfaction.missing" [departments]
        SatisfactionNoMean = "satisfaction.no-mean" []
        SatisfactionRating = "satisfaction.rating" [n]
        SatisfactionWeight = "satisfaction.weight" [n]
        AlignmentReading = "alignment.reading" []
        CultureReading = "culture.reading" []
        SatisfactionReading = "satisfaction.reading" []

        // The mark of what no source says, and the reading at length.
        MoreOurs = "more.ours" []
        MoreModel = "more.model" []
        MoreMixture = "more.mixture" []
        MorePage = "more.page" []

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

        // What has not been told yet.
        OpenHeading = "open.heading" []

        // Around the result.
        ResultContents = "result.contents" []
        ResultCall = "result.call" []
        ResultFillIn = "result.fill-in" []
        ResultChange = "result.change" []

        // The method page.
        MethodOpen = "method.open" []

        // What was asked and answered after the quiz.
        CoverHandsOn = "cover.hands-on" []
        CoverCanJudge = "cover.can-judge" []
        CoverRely = "cover.rely" []
        CoverNobody = "cover.nobody" []
        TimeCustomers = "time.customers" []
        TimePublicity = "time.publicity" []
        TimePartners = "time.partners" []
        TimeInside = "time.inside" []
        StanceOwn = "stance.own" []
        StanceContribute = "stance.contribute" []
        StanceSomeoneElse = "stance.someone-else" []
        StanceNobody = "stance.nobody" []
        StanceNotRelevant = "stance.not-relevant" []
        ScorecardYes = "scorecard.yes" []
        ScorecardNo = "scorecard.no" []
        AlignmentTrend = "alignment.trend" []
        AlignmentInStep = "alignment.in-step" []
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
    }
}
