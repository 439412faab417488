//! The tree that a screen reader walks, as a PDF file writes it.

use pdf_writer::types::{ListNumbering, StructRole, TableHeaderScope};
use pdf_writer::writers::StructTreeRoot;
use pdf_writer::{Finish as _, Pdf, Ref, TextStr};

use super::document::Document;
use super::sheet::{Child, Mark, Node, Role, Spoken};
use crate::export::docx::Tongue;

/// Writes the whole tree, with its root at `root`.
pub(super) fn write(
    pdf: &mut Pdf,
    document: &Document,
    tongue: Tongue,
    pages: &[Ref],
    root: Ref,
    next: &mut impl FnMut() -> Ref,
) {
    let mut tree = Tree::new(tongue, &document.pen.sheets, pages);
    let whole = next();
    let nodes = document.tree.iter();
    let nodes: Vec<Ref> = nodes.map(|node| tree.node(pdf, node, whole, next)).collect();
    let mut element = pdf.struct_element(whole);
    element.kind(StructRole::Document).parent(root);
    let mut kids = element.children();
    for node in nodes {
        kids.struct_element(node);
    }
    kids.finish();
    element.finish();

    let parents = tree.parents.iter().map(|parents| {
        let id = next();
        pdf.indirect(id).array().items(parents.iter().copied());
        id
    });
    let parents: Vec<Ref> = parents.collect();
    let mut top = pdf.indirect(root).start::<StructTreeRoot>();
    top.child(whole);
    top.parent_tree_next_key(i32::try_from(pages.len()).unwrap_or(i32::MAX));
    let mut by_page = top.parent_tree();
    let mut by_page = by_page.nums();
    for (parents, key) in parents.into_iter().zip(0..) {
        by_page.insert(key, parents);
    }
}

/// Writes nodes; knows which leaf comes next.
struct Tree<'a> {
    tongue: Tongue<'a>,
    /// The page of each leaf, and its number there.
    leaves: std::vec::IntoIter<(usize, i32)>,
    pages: &'a [Ref],
    /// The node of every leaf, page by page.
    parents: Vec<Vec<Ref>>,
}

enum Written {
    Node(Ref),
    Leaf(Ref, i32),
}

impl<'a> Tree<'a> {
    fn new(tongue: Tongue<'a>, sheets: &[Vec<Mark>], pages: &'a [Ref]) -> Self {
        let mut leaves = Vec::new();
        for (sheet, marks) in sheets.iter().enumerate() {
            let count = marks.iter().filter(|mark| mark.leaf);
            leaves.extend(count.zip(0..).map(|(_, number)| (sheet, number)));
        }
        Self {
            tongue,
            leaves: leaves.into_iter(),
            pages,
            parents: vec![Vec::new(); sheets.len()],
        }
    }

    /// Writes a node with all that is below it.
    fn node(&mut self, pdf: &mut Pdf, node: &Node, parent: Ref, next: &mut impl FnMut() -> Ref) -> Ref {
        let id = next();
        let mut children = Vec::new();
        for child in &node.children {
            match child {
                Child::Node(node) => children.push(Written::Node(self.node(pdf, node, id, next))),
                Child::Leaf => children.extend(self.leaf(id)),
            }
        }
        let mut element = pdf.struct_element(id);
        element
            .kind(kind(&node.role))
            .parent(parent)
            .lang(TextStr(match node.spoken {
                Spoken::Own => self.tongue.code,
                Spoken::English => "en",
            }));
        match node.role {
            Role::List { numbered } => {
                let numbering = if numbered {
                    ListNumbering::Decimal
                } else {
                    ListNumbering::Disc
                };
                element.attributes().push().list().list_numbering(numbering);
            }
            Role::ColumnHead => {
                let scope = TableHeaderScope::Column;
                element.attributes().push().table().scope(scope);
            }
            Role::Heading(_)
            | Role::Paragraph
            | Role::Item
            | Role::Label
            | Role::Body
            | Role::Table
            | Role::Row
            | Role::Cell => {}
        }
        let mut kids = element.children();
        for child in children {
            match child {
                Written::Node(node) => {
                    kids.struct_element(node);
                }
                Written::Leaf(page, number) => {
                    kids.marked_content_ref().page(page).marked_content_id(number);
                }
            }
        }
        kids.finish();
        id
    }

    fn leaf(&mut self, node: Ref) -> Option<Written> {
        let (sheet, number) = self.leaves.next()?;
        self.parents.get_mut(sheet)?.push(node);
        Some(Written::Leaf(*self.pages.get(sheet)?, number))
    }
}

const fn kind(role: &Role) -> StructRole {
    match role {
        Role::Heading(1) => StructRole::H1,
        Role::Heading(2) => StructRole::H2,
        Role::Heading(_) => StructRole::H3,
        Role::Paragraph => StructRole::P,
        Role::List { .. } => StructRole::L,
        Role::Item => StructRole::LI,
        Role::Label => StructRole::Lbl,
        Role::Body => StructRole::LBody,
        Role::Table => StructRole::Table,
        Role::Row => StructRole::TR,
        Role::ColumnHead => StructRole::TH,
        Role::Cell => StructRole::TD,
    }
}
