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

        // The method page.
        MethodHeading = "method.heading" []
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
}
