//! What goes into which half.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use walrus::{ExportItem, FunctionId, FunctionKind, GlobalId, Module, TableId};

use super::edit::calls;
use super::table::slots;
use super::trouble;
use crate::failure::{Naming as _, Outcome};

/// The functions through which the first half calls the second.
const DOORS: [&str; 5] = [
    "pedir::ui::later::box_of",
    "pedir::ui::later::fields",
    "pedir::ui::later::open",
    "pedir::ui::later::screens",
    "pedir::ui::later::settings",
];

/// Where functions that are called through a pointer alone belong to the second half: their names have one of these.
/// Nothing that the first half makes may have one: components, closures and types of these modules are made behind a door.
const LATER: [&str; 22] = [
    "pedir::ui::builder",
    "pedir::ui::problems",
    "pedir::ui::live",
    "pedir::ui::interview::change",
    "pedir::ui::interview::check",
    "pedir::ui::interview::drafted",
    "pedir::ui::interview::keep",
    "pedir::ui::interview::erased",
    "pedir::ui::interview::option_card",
    "pedir::ui::interview::paper",
    "pedir::ui::interview::result",
    "pedir::ui::interview::step::flags",
    "pedir::ui::interview::stop",
    "pedir::ui::interview::take",
    "pedir::ui::interview::urgent",
    "pedir::ui::components::paper",
    "pedir::ui::erase",
    "pedir::ui::office",
    "pedir::ui::question::court",
    "pedir::ui::question::date",
    "pedir::ui::question::flags",
    "pedir::ui::question::text",
];

/// Which function of a WebAssembly is where.
pub(super) struct Parts {
    /// The functions of the first half.
    pub kept: BTreeSet<FunctionId>,
    /// The functions of the second half.
    pub moved: BTreeSet<FunctionId>,
    /// The functions of the first half that the second calls.
    pub lent: BTreeSet<FunctionId>,
    /// The place of each door in the table.
    pub doors: BTreeMap<FunctionId, i32>,
    /// The function at each place of the table, the doors too.
    pub slots: BTreeMap<i32, FunctionId>,
    /// The table.
    pub table: TableId,
    /// How many places it has.
    pub size: u64,
    /// The stack pointer: the one global.
    pub stack: GlobalId,
}

impl Parts {
    /// Sorts the functions of `module`.
    pub(super) fn of(module: &Module) -> Outcome<Self> {
        let table = module
            .tables
            .main_function_table()
            .naming("the table of the app")?;
        let table = table.ok_or_else(|| trouble("it has no table"))?;
        let mut slots = slots(module)?;
        let doors = doors(module)?;
        let kept = kept(module, &slots, &doors);
        let local = module.funcs.iter_local().map(|(id, _)| id);
        let moved: BTreeSet<_> = local.filter(|id| !kept.contains(id)).collect();
        let mut next = module.tables.get(table).initial;
        let mut places = BTreeMap::new();
        for id in doors {
            let slot = i32::try_from(next).naming("the table of the app")?;
            places.insert(id, slot);
            slots.insert(slot, id);
            next += 1;
        }
        let (lent, stack) = needed(module, &moved)?;
        Ok(Self {
            kept,
            moved,
            lent,
            doors: places,
            slots,
            table,
            size: next,
            stack,
        })
    }
}

/// What the second half asks of the first.
fn needed(module: &Module, moved: &BTreeSet<FunctionId>) -> Outcome<(BTreeSet<FunctionId>, GlobalId)> {
    let mut functions = BTreeSet::new();
    let mut globals = BTreeSet::new();
    for id in moved {
        if let FunctionKind::Local(function) = &module.funcs.get(*id).kind {
            let named = calls(function);
            functions.extend(
                named
                    .functions
                    .into_iter()
                    .filter(|callee| !moved.contains(callee)),
            );
            globals.extend(named.globals);
        }
    }
    match globals.into_iter().collect::<Vec<_>>()[..] {
        [stack] => Ok((functions, stack)),
        _ => Err(trouble("it has other globals than its stack pointer")),
    }
}

fn doors(module: &Module) -> Outcome<BTreeSet<FunctionId>> {
    let door = |wanted: &&str| {
        let found = module
            .funcs
            .iter()
            .find(|function| plain(function.name.as_deref()) == **wanted);
        found
            .map(walrus::Function::id)
            .ok_or_else(|| trouble(format!("{wanted} is not there")))
    };
    DOORS.iter().map(door).collect()
}

/// Everything that can be reached without a door: from what the page calls, and through pointers.
fn kept(
    module: &Module,
    slots: &BTreeMap<i32, FunctionId>,
    doors: &BTreeSet<FunctionId>,
) -> BTreeSet<FunctionId> {
    let exported = module.exports.iter().filter_map(|export| match export.item {
        ExportItem::Function(id) => Some(id),
        ExportItem::Table(_) | ExportItem::Memory(_) | ExportItem::Global(_) | ExportItem::Tag(_) => None,
    });
    let is_later = |id: &FunctionId| {
        let name = plain(module.funcs.get(*id).name.as_deref());
        LATER.iter().any(|part| name.contains(part))
    };
    let pointed = slots.values().copied().filter(|id| !is_later(id));
    let mut waiting: Vec<_> = exported.chain(pointed).chain(module.start).collect();
    let called: HashMap<_, _> = module
        .funcs
        .iter_local()
        .map(|(id, function)| (id, calls(function).functions))
        .collect();
    let mut kept = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if !doors.contains(&id) && kept.insert(id) {
            waiting.extend(called.get(&id).into_iter().flatten());
        }
    }
    kept
}

/// The name of a function without the hashes of crates: `pedir[0123456789abcdef]::ui` is `pedir::ui`.
fn plain(name: Option<&str>) -> String {
    let mut plain = String::new();
    let mut rest = name.unwrap_or_default();
    while let Some((before, after)) = rest.split_once('[') {
        plain.push_str(before);
        let hash = after.split_once(']');
        rest = match hash {
            Some((hash, after)) if hash.len() > 10 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()) => {
                after
            }
            _ => {
                plain.push('[');
                after
            }
        };
    }
    plain + rest
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn names_lose_the_hashes_of_crates_alone() {
        let name = "<pedir[0123456789abcdef]::ui::Later as yew[fedcba98765432]::Html>::of::<[u8; 16]>";
        assert_eq!(
            plain(Some(name)),
            "<pedir::ui::Later as yew::Html>::of::<[u8; 16]>"
        );
        assert_eq!(plain(None), "");
    }
}
