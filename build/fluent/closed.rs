//! The closed part of Fluent: messages, attributes, terms and variables, and nothing else.

use std::collections::BTreeMap;

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ParserError};

use super::super::Problems;
use super::Entry;

/// Terms inside terms go no deeper: a term that names itself is found out here.
const DEEPEST_TERM: usize = 4;

/// Reads one file.
pub(super) struct Reader<'a> {
    path: &'a str,
    file: &'a str,
    source: &'a str,
    terms: BTreeMap<&'a str, ast::Pattern<&'a str>>,
    problems: &'a mut Problems,
}

impl<'a> Reader<'a> {
    pub(super) fn new(path: &'a str, file: &'a str, source: &'a str, problems: &'a mut Problems) -> Self {
        Self {
            path,
            file,
            source,
            terms: BTreeMap::new(),
            problems,
        }
    }

    /// Every text of the file.
    pub(super) fn entries(mut self) -> Vec<Entry> {
        self.refuse_isolates();
        let resource = parser::parse(self.source).unwrap_or_else(|(resource, errors)| {
            for error in &errors {
                self.syntax_error(error);
            }
            resource
        });
        let mut messages = Vec::new();
        for entry in resource.body {
            match entry {
                ast::Entry::Term(term) => self.term(term),
                ast::Entry::Message(message) => messages.push(message),
                ast::Entry::Comment(_)
                | ast::Entry::GroupComment(_)
                | ast::Entry::ResourceComment(_)
                | ast::Entry::Junk { .. } => {}
            }
        }
        messages
            .iter()
            .flat_map(|message| self.message(message))
            .collect()
    }

    fn term(&mut self, term: ast::Term<&'a str>) {
        let name = term.id.name;
        if let Some(attribute) = term.attributes.first() {
            self.error(
                attribute.id.name,
                format!("term -{name} has an attribute; a term has a value alone"),
            );
        }
        if self.terms.insert(name, term.value).is_some() {
            self.error(
                name,
                format!("there are two terms -{name} in this file; take one out"),
            );
        }
    }

    fn message(&mut self, message: &ast::Message<&'a str>) -> Vec<Entry> {
        let id = message.id.name;
        if message.value.is_none() {
            self.error(
                id,
                format!("\"{id}\" has no text of its own; write \"{id} = ...\""),
            );
        }
        let value = message.value.iter().map(|value| (id, "=", value));
        let attributes = message
            .attributes
            .iter()
            .map(|attribute| (attribute.id.name, attribute.id.name, &attribute.value));
        value
            .chain(attributes)
            .map(|(place, word, pattern)| Entry {
                path: self.path.to_owned(),
                file: self.file.to_owned(),
                line: self.line(place),
                id: id.to_owned(),
                word: word.to_owned(),
                text: self.text(place, pattern),
            })
            .collect()
    }

    /// The text on one line.
    fn text(&mut self, place: &'a str, pattern: &ast::Pattern<&'a str>) -> String {
        let mut text = String::new();
        self.append(&mut text, place, &pattern.clone(), 0);
        text.split([' ', '\t', '\r', '\n'])
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    }

    fn append(&mut self, text: &mut String, place: &'a str, pattern: &ast::Pattern<&'a str>, depth: usize) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => text.push_str(value),
                ast::PatternElement::Placeable {
                    expression: ast::Expression::Inline(ast::InlineExpression::VariableReference { id }),
                } if depth == 0 => {
                    text.push('{');
                    text.push_str(id.name);
                    text.push('}');
                }
                ast::PatternElement::Placeable {
                    expression:
                        ast::Expression::Inline(ast::InlineExpression::TermReference {
                            id,
                            attribute: None,
                            arguments: None,
                        }),
                } => match self.terms.get(id.name).cloned() {
                    Some(term) if depth < DEEPEST_TERM => self.append(text, id.name, &term, depth + 1),
                    Some(_) => self.error(id.name, format!("term -{} names itself", id.name)),
                    None => self.error(
                        id.name,
                        format!("there is no term -{0} in this file; add a line \"-{0} = ...\"", id.name),
                    ),
                },
                ast::PatternElement::Placeable { .. } => self.error(
                    place,
                    "only { $variable } (not inside a term) and { -term } may stand in braces; write two messages instead",
                ),
            }
        }
    }

    /// Isolates around variables do harm in Word files, on the clipboard and in file names.
    fn refuse_isolates(&mut self) {
        for (index, line) in self.source.lines().enumerate() {
            if line.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']) {
                self.problems.error(
                    self.path,
                    index + 1,
                    "has an invisible direction mark (U+2066 to U+2069); delete it",
                );
            }
        }
    }

    fn syntax_error(&mut self, error: &ParserError) {
        let line = super::super::languages::line_of(self.source, Some(error.pos.clone()));
        self.problems
            .error(self.path, line, format!("is not Fluent: {}", error.kind));
    }

    fn error(&mut self, place: &'a str, says: impl std::fmt::Display) {
        let line = self.line(place);
        self.problems.error(self.path, line, says);
    }

    /// The line of a part of the source.
    fn line(&self, part: &'a str) -> usize {
        let start = (part.as_ptr() as usize).saturating_sub(self.source.as_ptr() as usize);
        super::super::languages::line_of(self.source, Some(start..start))
    }
}
