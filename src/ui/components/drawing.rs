//! Line drawings that say again what the words beside them say: for who reads little. No faces, flags or bars.

use yew::prelude::*;

/// Every drawing of the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Drawing {
    /// A path that becomes two: what each request can bring.
    Paths,
    /// Something can go wrong. Stands with words alone.
    Caution,
    /// A clock: dates, and how long it takes.
    Clock,
    /// A door: a place to get out of.
    Door,
    /// A bridge: help to come across.
    Bridge,
    /// A folder: a case.
    Folder,
    /// A sheet with a fold: the paper.
    Paper,
    /// Two lines in a ring: a pause.
    Pause,
    /// A phone: what stays on it.
    Phone,
    /// Two chairs at a table, with a paper and a cup: talking with someone who knows.
    Table,
}

impl Drawing {
    /// All of them, for the gallery.
    #[cfg(feature = "ssr")]
    pub(crate) const ALL: [Self; 10] = [
        Self::Paths,
        Self::Caution,
        Self::Clock,
        Self::Door,
        Self::Bridge,
        Self::Folder,
        Self::Paper,
        Self::Pause,
        Self::Phone,
        Self::Table,
    ];

    /// Width and height of its grid.
    const fn size(self) -> (&'static str, &'static str) {
        match self {
            Self::Table => ("120", "58"),
            Self::Caution => ("24", "24"),
            Self::Paths
            | Self::Clock
            | Self::Door
            | Self::Bridge
            | Self::Folder
            | Self::Paper
            | Self::Pause
            | Self::Phone => ("48", "48"),
        }
    }

    /// Its lines, as the path data of SVG.
    const fn lines(self) -> &'static str {
        match self {
            Self::Paths => "M24 44V30C24 22 10 22 10 12V5M24 30c0-8 14-8 14-18V5M4 11l6-6 6 6M32 11l6-6 6 6",
            Self::Caution => "M12 3 22.5 21H1.5zM12 9.5v5M12 17.8v.2",
            Self::Clock => "M24 5a19 19 0 1 0 0 38 19 19 0 1 0 0-38M24 13v11l7 5",
            Self::Door => "M4 43h40M11 43V6h26v37M17 12h14v10H17zM31 28v3",
            Self::Bridge => {
                "M2 20q22-12 44 0M2 40h7v-2a15 15 0 0 1 30 0v2h7M24 14v9M13 16.500v11.500M35 16.500v11.500"
            }
            Self::Folder => "M4 41V9h14l4 6h22v26zM4 22h40",
            Self::Paper => "M10 4h19l9 9v31H10zM29 4v9h9M17 22h14M17 29h14M17 36h8",
            Self::Pause => "M24 5a19 19 0 1 0 0 38 19 19 0 1 0 0-38M19 17v14M29 17v14",
            Self::Phone => "M16 4h16a4 4 0 0 1 4 4v32a4 4 0 0 1-4 4H16a4 4 0 0 1-4-4V8a4 4 0 0 1 4-4M22 38h4",
            Self::Table => {
                "M2 56h116M34 30h52M40 30v26M80 30v26M12 12v44M12 38h14v18M108 12v44M108 38H94v18\
                 M50 30V6h12l5 5v19M62 6v5h5M54 16h8M54 21h9M74 30v-7h7v7M81 24.500h1.500a2 2 0 0 1 0 4H81"
            }
        }
    }
}

/// The drawing. Screen readers pass over it: the words beside it say the same.
pub(crate) fn drawing(drawing: Drawing) -> Html {
    lines(drawing, "drawing")
}

/// The drawing as high as the line of text that it stands before.
pub(crate) fn mark(drawing: Drawing) -> Html {
    lines(drawing, "drawing drawing-mark")
}

fn lines(drawing: Drawing, class: &'static str) -> Html {
    let (width, height) = drawing.size();
    let grid = ["0 0 ", width, " ", height].concat();
    html! {
        <svg {class} viewBox={grid} {width} {height} fill="none" stroke="currentColor" aria-hidden="true">
            <path d={drawing.lines()} />
        </svg>
    }
}
