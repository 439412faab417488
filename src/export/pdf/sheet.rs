//! What a PDF file is laid out into: marks on sheets, and the tree that a screen reader walks.

/// US Letter in points, 72 to an inch, counted from the top left: attorneys of these courts print on it.
pub(super) const SHEET: (f32, f32) = (612.0, 792.0);
pub(super) const LEFT: f32 = 48.0;
pub(super) const TOP: f32 = 46.0;
pub(super) const WIDTH: f32 = 516.0;
/// Where the text ends; below it is the foot.
pub(super) const BOTTOM: f32 = 744.0;

/// Something drawn on a sheet.
pub(super) struct Mark {
    pub(super) shape: Shape,
    pub(super) x: f32,
    pub(super) y: f32,
    /// Whether it is a leaf of the tree; other marks are decoration, which a screen reader passes over.
    pub(super) leaf: bool,
}

pub(super) enum Shape {
    /// A line of text that stands on `y`.
    Words {
        words: String,
        size: f32,
        bold: bool,
        gray: bool,
    },
    /// A line to write on, this long.
    Line(f32),
    /// A frame, this wide and high.
    Frame(f32, f32),
    /// A box with a cross in it, this wide.
    Ticked(f32),
    /// Room to write: it has a place in the tree, and nothing to see.
    Room,
}

/// Which language a part of the tree is in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Spoken {
    /// The person's.
    Own,
    English,
}

/// What a node of the tree is.
pub(super) enum Role {
    /// A heading of this level.
    Heading(u8),
    Paragraph,
    List {
        numbered: bool,
    },
    Item,
    Label,
    Body,
    Table,
    Row,
    ColumnHead,
    Cell,
}

/// A node of the tree. Its leaves come in the order in which they are drawn, so they need no names.
pub(super) struct Node {
    pub(super) role: Role,
    pub(super) spoken: Spoken,
    pub(super) children: Vec<Child>,
}

pub(super) enum Child {
    Node(Node),
    Leaf,
}

impl Node {
    pub(super) fn new(role: Role, children: Vec<Child>) -> Self {
        Self {
            role,
            spoken: Spoken::Own,
            children,
        }
    }
}
