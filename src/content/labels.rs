//! How a set of labels is declared.

/// Declares an enum of labels from lines of `Variant = "name in the content file" [placeholders]`.
macro_rules! labels {
    (
        $(#[$doc:meta])*
        $set:ident in $table:literal {
            $($variant:ident = $name:literal [$($placeholder:ident)*])+
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $set {
            $(
                #[doc = concat!("`", $table, ".", $name, "` in the content file.")]
                $variant,
            )+
        }

        impl $set {
            /// All of them, in the order of their index.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// How many there are.
            pub const COUNT: usize = Self::ALL.len();

            /// The dotted name in the content file.
            #[cfg(not(target_arch = "wasm32"))]
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => concat!($table, ".", $name),)+
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
