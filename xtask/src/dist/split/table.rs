//! The table of functions that are called through a pointer: both halves fill their own places of it.

use std::collections::BTreeMap;

use walrus::ir::Value;
use walrus::{ConstExpr, ElementItems, ElementKind, FunctionId, Module};

use super::parts::Parts;
use super::trouble;
use crate::failure::Outcome;

/// The function at each place.
pub(super) fn slots(module: &Module) -> Outcome<BTreeMap<i32, FunctionId>> {
    let mut slots = BTreeMap::new();
    for element in module.elements.iter() {
        let (ElementKind::Active { offset, .. }, ElementItems::Functions(functions)) =
            (&element.kind, &element.items)
        else {
            return Err(trouble("its table is filled in a way of later WebAssembly"));
        };
        let ConstExpr::Value(Value::I32(start)) = offset else {
            return Err(trouble("its table has no fixed places"));
        };
        slots.extend((*start..).zip(functions.iter().copied()));
    }
    Ok(slots)
}

/// Leaves in the table the functions that `mine` names, in runs of neighbours.
pub(super) fn fill(module: &mut Module, parts: &Parts, mine: impl Fn(FunctionId) -> bool) {
    let old: Vec<_> = module.elements.iter().map(walrus::Element::id).collect();
    for id in old {
        module.elements.delete(id);
    }
    let mut runs: Vec<(i32, Vec<FunctionId>)> = Vec::new();
    let mut before = None;
    for (slot, id) in parts.slots.iter().filter(|(_, id)| mine(**id)) {
        match runs.last_mut() {
            Some((_, run)) if before == Some(slot - 1) => run.push(*id),
            _ => runs.push((*slot, vec![*id])),
        }
        before = Some(*slot);
    }
    let places: Vec<_> = runs
        .into_iter()
        .map(|(start, run)| {
            let kind = ElementKind::Active {
                table: parts.table,
                offset: ConstExpr::Value(Value::I32(start)),
            };
            module.elements.add(kind, ElementItems::Functions(run))
        })
        .collect();
    let table = module.tables.get_mut(parts.table);
    table.elem_segments = places.into_iter().collect();
    table.initial = table.initial.max(parts.size);
    table.maximum = table.maximum.map(|maximum| maximum.max(parts.size));
}
