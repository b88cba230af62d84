//! The chunks of the program that come later, and how far each of them is.

/// A part of the program that is not there from the beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chunk {
    /// Scoring, the result of answers and of links.
    Result,
    /// The steps after the quiz, and the method.
    Sections,
    /// The sharing tools.
    Tools,
    /// The role charter and the other papers.
    Papers,
    /// A group on one map.
    Group,
}

impl Chunk {
    /// All of them, in the order in which one meets them.
    pub const ALL: [Self; 5] = [
        Self::Result,
        Self::Sections,
        Self::Tools,
        Self::Papers,
        Self::Group,
    ];

    /// Its name in the page and in the names of its files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Result => "result",
            Self::Sections => "sections",
            Self::Tools => "tools",
            Self::Papers => "papers",
            Self::Group => "group",
        }
    }

    /// What has to be there for it to work: itself and, for the others, the result, whose texts
    /// and styles they share.
    #[must_use]
    pub const fn needs(self) -> &'static [Self] {
        match self {
            Self::Result => &[Self::Result],
            Self::Sections => &[Self::Result, Self::Sections],
            Self::Tools => &[Self::Result, Self::Tools],
            Self::Papers => &[Self::Result, Self::Papers],
            Self::Group => &[Self::Result, Self::Group],
        }
    }
}

/// How far a chunk is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Arrival {
    /// Nobody has asked for it.
    #[default]
    Absent,
    /// It is being fetched.
    Awaited,
    /// It is there, and stays.
    Here,
    /// It was asked for ahead of time and did not come; once it is needed it is asked for again.
    Missed,
    /// It is needed and did not come.
    Failed,
}

/// How far all chunks are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Chunks([Arrival; Chunk::ALL.len()]);

impl Chunks {
    /// How far a chunk is.
    #[must_use]
    pub const fn arrival(self, chunk: Chunk) -> Arrival {
        self.0[chunk as usize]
    }

    /// How far a chunk is with everything that it needs: there when all is there, failed when one
    /// of them failed.
    #[must_use]
    pub fn readiness(self, chunk: Chunk) -> Arrival {
        let arrivals = || chunk.needs().iter().map(|&needed| self.arrival(needed));
        if arrivals().all(|arrival| arrival == Arrival::Here) {
            Arrival::Here
        } else if arrivals().any(|arrival| arrival == Arrival::Failed) {
            Arrival::Failed
        } else {
            Arrival::Awaited
        }
    }

    /// Whether a chunk was never asked for.
    #[must_use]
    pub fn is_absent(self, chunk: Chunk) -> bool {
        self.arrival(chunk) == Arrival::Absent
    }

    fn set(&mut self, chunk: Chunk, arrival: Arrival) {
        self.0[chunk as usize] = arrival;
    }

    /// Asks for a chunk and what it needs, unless that is there or under way.
    pub(super) fn fetch(&mut self, chunk: Chunk) {
        for &needed in chunk.needs() {
            if !matches!(self.arrival(needed), Arrival::Here | Arrival::Awaited) {
                self.set(needed, Arrival::Awaited);
            }
        }
    }

    pub(super) fn arrive(&mut self, chunk: Chunk) {
        self.set(chunk, Arrival::Here);
    }

    pub(super) fn miss(&mut self, chunk: Chunk) {
        if self.arrival(chunk) == Arrival::Awaited {
            self.set(chunk, Arrival::Failed);
        }
    }

    /// Asks for what the screen needs, and forgets the failures of what it does not need.
    pub(super) fn settle(&mut self, on_screen: Option<Chunk>) {
        let needed = on_screen.map_or(&[][..], Chunk::needs);
        for chunk in Chunk::ALL {
            match (self.arrival(chunk), needed.contains(&chunk)) {
                (Arrival::Absent | Arrival::Missed, true) => self.set(chunk, Arrival::Awaited),
                (Arrival::Failed, false) => self.set(chunk, Arrival::Missed),
                _ => {}
            }
        }
    }
}
