//! The wording of the sharing tools, which a page fetches only when they are opened.
//!
//! To add one, add a line here and the text under `[sharing]` in each `content/<lang>.toml`.

labels! {
    /// A text of the sharing tools.
    SharingLabel in "sharing" {
        // The frame around the tools.
        ToolsHeading = "tools.heading" []
        ToolsBack = "tools.back" []
        ToolsPictures = "tools.pictures" []
        ToolsCompare = "tools.compare" []
        ToolsHistory = "tools.history" []

        // The card.
        CardName = "card.name" [name]
        CardRange = "card.range" []
        CardAlt = "card.alt" [call place shares]
        CardShare = "card.share" [model n]
    }
}
