//! The wording of a group on one map, which comes when somebody opens it.
//!
//! To add one, add a line here and the text under `[group]` in each `content/<lang>.toml`.

labels! {
    /// A text of a group on one map.
    GroupLabel in "group" {
        // What it is, and how results come in.
        Heading = "heading" []
        About = "about" []
        Privacy = "privacy" []
        Paste = "paste" []
        PasteAbout = "paste-about" []
        PasteAdd = "paste-add" []
        File = "file" []
        FileAbout = "file-about" []
        Working = "working" []

        // What came of the last thing that was done.
        ToldNew = "told.new" [n]
        ToldAgain = "told.again" [n]
        ToldLeftOut = "told.left-out" [n]
        ToldUnread = "told.unread" [n]
        ToldRows = "told.rows" [rows]
        ToldMoreRows = "told.more-rows" [rows n]
        ToldRemoved = "told.removed" []
        ToldCleared = "told.cleared" []
        RefusedNothing = "refused.nothing" []
        RefusedNewer = "refused.newer" []
        RefusedTooLarge = "refused.too-large" []
        RefusedUnreadable = "refused.unreadable" []

        // Who is shown.
        Count = "count" [n placed]
        One = "one" []
        Person = "person" [n]
        NamesShow = "names.show" []
        CallsHeading = "calls.heading" []
        CallsAll = "calls.all" []
        CallsShown = "calls.shown" [n total]

        // The map.
        MapHeading = "map.heading" []
        MapTold = "map.told" [n models]
        MapModel = "map.model" [model n]
        MapBlot = "map.blot" []
        MapDots = "map.dots" []
        MapHollow = "map.hollow" []
        MapMoved = "map.moved" []
        MapNone = "map.none" []

        // How shares and time spread.
        SharesHeading = "shares.heading" []
        SharesNote = "shares.note" []
        Span = "span" [middle low high least most]
        SpanFew = "span-few" [middle least most]
        SpanSame = "span-same" [n]
        SpanOne = "span-one" [n]
        TimeAbout = "time.about" [n]

        // Duties and areas.
        DutiesHeading = "duties.heading" []
        DutiesAbout = "duties.about" []
        DutiesNone = "duties.none" []
        DutiesDuty = "duties.duty" []
        DutiesWanted = "duties.wanted" []
        DutiesDiffer = "duties.differ" []
        DutiesMore = "duties.more" [n]
        DutiesRest = "duties.rest" []
        AreasHeading = "areas.heading" []
        AreasAbout = "areas.about" []
        AreasArea = "areas.area" []
        AreasSpan = "areas.span" [cover least most middle]
        AreasSpanSame = "areas.span-same" [cover n]
        Scroll = "scroll" [table]

        // Everybody in figures.
        PeopleHeading = "people.heading" []
        PeopleName = "people.name" []
        PeopleCode = "people.code" []
        PeopleJob = "people.job" []
        PeopleCall = "people.call" []
        PeopleRemove = "people.remove" [name]
        PeopleTakeAway = "people.take-away" []

        // How it leaves the page.
        WaysHeading = "ways.heading" []
        WaysAbout = "ways.about" []
        WaysCsv = "ways.csv" []
        WaysJson = "ways.json" []
        WaysPng = "ways.png" []
        WaysSvg = "ways.svg" []
        WaysPrint = "ways.print" []
        WaysNone = "ways.none" []
        WaysFailed = "ways.failed" []
        Clear = "clear" []
    }
}
