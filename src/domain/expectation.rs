//! Which responsibilities one would expect of each model.

use super::model::Model;
use super::responsibility::Group;

/// How usual it is that a model carries a group of responsibilities.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Expectation {
    /// What the model is there for.
    Core,
    /// Carried together with others.
    Shared,
    /// Usually somebody else's.
    Rare,
}

/// What is expected of each model, in the orders of [`Model::ALL`] and [`Group::ALL`].
const EXPECTED: [[Expectation; 9]; 4] = {
    use Expectation::{Core as C, Rare as R, Shared as S};
    [
        // Infrastructure Manager: data centres, networks, applications and security in a pure
        // support role, so the company's own technology is the job. What technology is used for
        // stays with the CIO, which leaves a share in strategy and engineering. The technology
        // is not sold, so neither customers nor partners nor the press are in sight.
        [S, S, S, R, R, R, S, C, R],
        // Technology Visionary and Operations Manager: decides how technology carries the
        // business strategy, then integrates and runs it: mission, strategy, engineering, what
        // flows between them, and the product of a technology company. A co-founder or early
        // hire has a share in sales, partners and the company's systems; no public face is
        // described.
        [C, C, C, S, S, R, C, S, C],
        // External-Facing Technologist: between clients and development, the main influence on
        // the portfolio, in constant contact with key customers and in market research: all that
        // faces customers and partners. Development is led by others, with whom strategy and
        // the flow of news are shared; running the company's systems is far away.
        [C, S, S, C, C, C, S, R, C],
        // Big Thinker: what technology could make of the company and of its rivals: mission and
        // strategy, and business development for the partnering, competitive analysis and
        // technology assessment that are named. Others have to be won over to build it, hence
        // the shares in engineering, marketing, the flow of news and products. Neither customers
        // nor operations are described.
        [C, C, S, R, C, S, S, R, S],
    ]
};

/// What is expected of this model in this group.
///
/// Our own inference, line by line, from how Vogels describes the models (seed 000); no source
/// gives such a table, so it says what is usual and never what is right.
#[must_use]
pub const fn expectation(model: Model, group: Group) -> Expectation {
    EXPECTED[model.index()][group.index()]
}
