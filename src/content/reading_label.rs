//! The headings of the readings, and what stands beside their words.
//!
//! To add one, add a line here and the text under `[readings.labels]` in each
//! `content/<lang>.toml`.

labels! {
    /// A text that all readings share.
    ReadingLabel in "readings.labels" {
        // The passages on a model.
        Week = "week" []
        Path = "path" []
        Ceo = "ceo" []
        Colleagues = "colleagues" []
        Ask = "ask" []
        Hire = "hire" []
        Fail = "fail" []

        // The passages on a mixture.
        Mixture = "mixture" []
        Tension = "tension" []
        Settle = "settle" []

        // The list of the sources, and what the numbers and the mark behind a passage mean.
        Sources = "sources" []
        Note = "note" []
    }
}
