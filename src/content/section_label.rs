//! The fixed wording of the steps after the quiz and of the method page, which come with the chunk
//! of the sections.
//!
//! To add one, add a line here and the text under `[labels]` in each `content/<lang>.toml`.

labels! {
    /// A text of the steps after the quiz.
    SectionLabel in "labels" {
        // The frame around the screens after the quiz.
        SectionNext = "section.next" []
        SectionDone = "section.done" []
        SectionKeys = "section.keys" [n]
        SectionClear = "section.clear" []

        // The responsibility checklist.
        ChecklistGroup = "checklist.group" [n total]
        ChecklistIntro = "checklist.intro" []
        StanceMine = "stance.mine" []

        // Where the time goes.
        TimeIntro = "time.intro" []
        TimeLock = "time.lock" []
        TimeLockUse = "time.lock-use" [use]
        TimeExample = "time.example" [n]
        TimeSum = "time.sum" []
        TimeUnset = "time.unset" []

        // The ten areas of technology.
        BreadthIntro = "breadth.intro" []

        // The three measures.
        ScorecardIntro = "scorecard.intro" []
        SatisfactionScale = "satisfaction.scale" []
        SatisfactionWeights = "satisfaction.weights" []

        // The method page: what it can and cannot tell.
        MethodHeading = "method.heading" []
        MethodBack = "method.back" []
        MethodSummary = "method.summary" []
        MethodCanHeading = "method.can-heading" []
        MethodCanPlace = "method.can-place" []
        MethodCanDoubt = "method.can-doubt" []
        MethodCanReason = "method.can-reason" []
        MethodCannotHeading = "method.cannot-heading" []
        MethodCannotGrade = "method.cannot-grade" []
        MethodCannotCompare = "method.cannot-compare" []
        MethodCannotProve = "method.cannot-prove" []

        // An example, from answers to a point.
        MethodExampleHeading = "method.example-heading" []
        MethodExample = "method.example" []
        MethodIm = "method.im" []
        MethodTvom = "method.tvom" []
        MethodEft = "method.eft" []
        MethodBt = "method.bt" []
        MethodPicked = "method.picked" []
        MethodPull = "method.pull" []
        MethodPower = "method.power" []
        MethodShare = "method.share" []
        MethodExpected = "method.expected" []
        MethodCheck = "method.check" []
        MethodX = "method.x" [im tvom eft bt sum]
        MethodY = "method.y" [im tvom eft bt sum]
        MethodAxes = "method.axes" []

        // The steps, in general.
        MethodStepsHeading = "method.steps-heading" []
        MethodItems = "method.items" []
        MethodChoice = "method.choice" []
        MethodEstimate = "method.estimate" []
        MethodShares = "method.shares" []
        MethodRegion = "method.region" []
        MethodCall = "method.call" []
        MethodWhy = "method.why" []

        // What simulations showed.
        MethodSimulatedHeading = "method.simulated-heading" []
        MethodSimulated = "method.simulated" []
        MethodRecovered = "method.recovered" []
        MethodCareless = "method.careless" []
        MethodSide = "method.side" []
        MethodInside = "method.inside" []
        MethodRandom = "method.random" []
        MethodCarelessBest = "method.careless-best" [n]
        MethodNotTyped = "method.not-typed" []

        // The rest of it.
        MethodSectionsHeading = "method.sections-heading" []
        MethodCoverage = "method.coverage" []
        MethodMeasures = "method.measures" []
        MethodPrivateHeading = "method.private-heading" []
        MethodPrivate = "method.private" []
        MethodSourcesHeading = "method.sources-heading" []
    }
}
