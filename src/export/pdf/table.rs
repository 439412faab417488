//! A table on sheets. A row never breaks over two of them.

use super::document::{Document, english, style};
use super::pen::{Column, Style};
use super::sheet::{Child, LEFT, Node, Role, Shape, Spoken, WIDTH};
use crate::export::paper::{Cell, Table, TableKind, Text};

const HEAD: Style = style(8.5, true, 0.0, 0.0);
const TEXT: Style = style(8.5, false, 0.0, 0.0);
/// Between the frame of a cell and its words.
const PADDING: f32 = 3.5;
/// The side of a box to tick.
const BOX: f32 = 10.0;
/// How high a row to fill in by hand is.
const ROOM: f32 = 24.0;

/// How wide the columns are, in parts of the table.
const fn widths(kind: TableKind) -> &'static [f32] {
    match kind {
        TableKind::Checklist => &[0.32, 0.32, 0.11, 0.12, 0.13],
        TableKind::Plan => &[0.46, 0.18, 0.24, 0.12],
        TableKind::Log => &[0.13, 0.2, 0.15, 0.3, 0.22],
    }
}

impl Document<'_> {
    pub(super) fn table(&mut self, table: &Table) {
        let mut x = LEFT;
        let columns: Vec<Column> = widths(table.kind)
            .iter()
            .map(|part| {
                let width = part * WIDTH;
                let column = Column { x, width };
                x += width;
                column
            })
            .collect();
        let head: Vec<Filled> = table.head.iter().map(Filled::Head).collect();
        // The head does not stand alone.
        let first = table
            .rows
            .first()
            .map_or(0.0, |row| self.height(&filled(row), &columns));
        self.pen.room(self.height(&head, &columns) + first);
        let mut rows = vec![Child::Node(self.row(&head, &columns))];
        for row in &table.rows {
            rows.push(Child::Node(self.row(&filled(row), &columns)));
        }
        self.tree.push(Node::new(Role::Table, rows));
        self.pen.y += 6.0;
    }

    fn height(&self, cells: &[Filled], columns: &[Column]) -> f32 {
        let heights = cells.iter().zip(columns).map(|(cell, column)| match cell {
            Filled::Head(text) => self.text_height(text, HEAD, *column),
            Filled::Text(text) => self.text_height(text, TEXT, *column),
            Filled::Box { .. } => BOX + 2.0 * PADDING,
            Filled::Room => ROOM,
        });
        heights.fold(0.0, f32::max)
    }

    fn text_height(&self, text: &Text, style: Style, column: Column) -> f32 {
        let width = column.width - 2.0 * PADDING;
        let spoken = Self::spoken(&[text]);
        let heights = spoken.iter().map(|(spoken, words)| {
            let style = match spoken {
                Spoken::Own => style,
                Spoken::English => english(style),
            };
            self.pen.height(words, style, width)
        });
        heights.sum::<f32>() + 2.0 * PADDING
    }

    fn row(&mut self, cells: &[Filled], columns: &[Column]) -> Node {
        let height = self.height(cells, columns);
        self.pen.room(height);
        let top = self.pen.y;
        let mut row = Vec::new();
        for (cell, column) in cells.iter().zip(columns) {
            self.pen
                .mark(column.x, top, false, Shape::Frame(column.width, height));
            self.pen.y = top + PADDING;
            let (role, children) = match cell {
                Filled::Head(text) => (Role::ColumnHead, self.words(text, HEAD, *column)),
                Filled::Text(text) => (Role::Cell, self.words(text, TEXT, *column)),
                Filled::Box { ticked } => {
                    let x = column.x + (column.width - BOX) / 2.0;
                    self.pen.mark(
                        x,
                        self.pen.y,
                        true,
                        if *ticked {
                            Shape::Ticked(BOX)
                        } else {
                            Shape::Frame(BOX, BOX)
                        },
                    );
                    (Role::Cell, vec![Child::Leaf])
                }
                Filled::Room => {
                    self.pen.mark(column.x, top, true, Shape::Room);
                    (Role::Cell, vec![Child::Leaf])
                }
            };
            row.push(Child::Node(Node::new(role, children)));
        }
        self.pen.y = top + height;
        Node::new(Role::Row, row)
    }

    fn words(&mut self, text: &Text, style: Style, column: Column) -> Vec<Child> {
        let inside = Column {
            x: column.x + PADDING,
            width: column.width - 2.0 * PADDING,
        };
        let nodes = self.said(Role::Paragraph, style, inside, &[text], false);
        nodes.into_iter().map(Child::Node).collect()
    }
}

/// What stands in a cell.
enum Filled<'a> {
    Head(&'a Text),
    Text(&'a Text),
    Box { ticked: bool },
    Room,
}

fn filled(row: &[Cell]) -> Vec<Filled<'_>> {
    let cells = row.iter().map(|cell| match cell {
        Cell::Text(text) => Filled::Text(text),
        Cell::Box { ticked } => Filled::Box { ticked: *ticked },
        Cell::Room => Filled::Room,
    });
    cells.collect()
}
