//! Cuts the WebAssembly of the app in two: what the first questions need, and what `src/ui/later.rs` opens afterwards.
//!
//! Both halves are one program: the second is given the memory, the function table and the functions of the first, and puts
//! its own into the places of the table that were left empty for them. Why: docs/adr/0010.

mod edit;
mod parts;
mod table;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use walrus::ir::{Call, CallIndirect, Const, GlobalGet, GlobalSet, Instr, Value};
use walrus::{
    FunctionBuilder, FunctionId, FunctionKind, GlobalId, ImportedFunction, Module, ModuleConfig, ValType,
};

use crate::failure::{Failure, Naming as _, Outcome};
use edit::{calls, rewrite};
use parts::Parts;

/// The name under which the second half is given the first.
const FIRST: &str = "$";
const MEMORY: &str = "$";
const TABLE: &str = "$$";
const GET_STACK: &str = "$<";
const SET_STACK: &str = "$>";

/// The two halves.
pub(super) struct Halves {
    /// What is fetched before the first question can be answered by the app.
    pub first: Vec<u8>,
    /// What is fetched afterwards.
    pub second: Vec<u8>,
}

/// Cuts `wasm`, which must still have the names of its functions.
pub(super) fn split(wasm: &[u8]) -> Outcome<Halves> {
    // Each half is cut from a copy of its own. The same bytes are sorted in the same way each time.
    Ok(Halves {
        first: first(parse(wasm)?)?,
        second: second(parse(wasm)?)?,
    })
}

fn parse(wasm: &[u8]) -> Outcome<Module> {
    let mut config = ModuleConfig::new();
    config.generate_producers_section(false);
    config.parse(wasm).naming("the WebAssembly of the app")
}

fn first(mut module: Module) -> Outcome<Vec<u8>> {
    let parts = &Parts::of(&module)?;
    for id in &parts.kept {
        let FunctionKind::Local(function) = &module.funcs.get(*id).kind else {
            continue;
        };
        let called = calls(function);
        if called.functions.iter().all(|callee| parts.kept.contains(callee)) {
            continue;
        }
        let mut doors = BTreeMap::new();
        for callee in called.functions {
            if let Some(slot) = parts.doors.get(&callee) {
                doors.insert(callee, (*slot, module.funcs.get(callee).ty()));
            }
        }
        let function = module.funcs.get_mut(*id).kind.unwrap_local_mut();
        rewrite(function, &called.blocks, |instruction| {
            let Instr::Call(Call { func }) = instruction else {
                return None;
            };
            let (slot, ty) = *doors.get(func)?;
            let place = Instr::Const(Const {
                value: Value::I32(slot),
            });
            let table = parts.table;
            Some(vec![place, Instr::CallIndirect(CallIndirect { ty, table })])
        });
    }
    table::fill(&mut module, parts, |id| parts.kept.contains(&id));
    for (number, id) in parts.lent.iter().enumerate() {
        module.exports.add(&name(number), *id);
    }
    let memory = module.get_memory_id().naming("the memory of the app")?;
    module.exports.add(MEMORY, memory);
    module.exports.add(TABLE, parts.table);
    let get = getter(&mut module, parts.stack);
    let set = setter(&mut module, parts.stack);
    module.exports.add(GET_STACK, get);
    module.exports.add(SET_STACK, set);
    walrus::passes::gc::run(&mut module);
    Ok(module.emit_wasm())
}

/// The first WebAssembly can't share a global that changes: the second half asks for the stack pointer.
fn getter(module: &mut Module, stack: GlobalId) -> FunctionId {
    let mut function = FunctionBuilder::new(&mut module.types, &[], &[ValType::I32]);
    function.func_body().global_get(stack);
    function.finish(Vec::new(), &mut module.funcs)
}

fn setter(module: &mut Module, stack: GlobalId) -> FunctionId {
    let to = module.locals.add(ValType::I32);
    let mut function = FunctionBuilder::new(&mut module.types, &[ValType::I32], &[]);
    function.func_body().local_get(to).global_set(stack);
    function.finish(vec![to], &mut module.funcs)
}

fn second(mut module: Module) -> Outcome<Vec<u8>> {
    let parts = &Parts::of(&module)?;
    module.start = None;
    let exports: Vec<_> = module.exports.iter().map(walrus::Export::id).collect();
    for id in exports {
        module.exports.delete(id);
    }
    let data: Vec<_> = module.data.iter().map(walrus::Data::id).collect();
    for id in data {
        module.data.delete(id);
    }

    let memory = module.get_memory_id().naming("the memory of the app")?;
    let import = module.imports.add(FIRST, MEMORY, memory);
    let memory = module.memories.get_mut(memory);
    memory.data_segments.clear();
    memory.import = Some(import);
    let import = module.imports.add(FIRST, TABLE, parts.table);
    module.tables.get_mut(parts.table).import = Some(import);

    for (number, id) in parts.lent.iter().enumerate() {
        borrow(&mut module, *id, &name(number));
    }
    let ty = module.types.add(&[], &[ValType::I32]);
    let (get, _) = module.add_import_func(FIRST, GET_STACK, ty);
    let ty = module.types.add(&[ValType::I32], &[]);
    let (set, _) = module.add_import_func(FIRST, SET_STACK, ty);
    for id in &parts.moved {
        let function = module.funcs.get_mut(*id).kind.unwrap_local_mut();
        let blocks = calls(function).blocks;
        rewrite(function, &blocks, |instruction| {
            let func = if let Instr::GlobalGet(GlobalGet { global }) = instruction {
                (*global == parts.stack).then_some(get)
            } else if let Instr::GlobalSet(GlobalSet { global }) = instruction {
                (*global == parts.stack).then_some(set)
            } else {
                None
            }?;
            Some(vec![Instr::Call(Call { func })])
        });
    }
    table::fill(&mut module, parts, |id| parts.moved.contains(&id));
    walrus::passes::gc::run(&mut module);
    Ok(module.emit_wasm())
}

/// Makes a function one that the first half gives.
fn borrow(module: &mut Module, id: FunctionId, name: &str) {
    let ty = module.funcs.get(id).ty();
    if let FunctionKind::Import(imported) = &module.funcs.get(id).kind {
        let import = module.imports.get_mut(imported.import);
        FIRST.clone_into(&mut import.module);
        name.clone_into(&mut import.name);
    } else {
        let import = module.imports.add(FIRST, name, id);
        module.funcs.get_mut(id).kind = FunctionKind::Import(ImportedFunction { import, ty });
    }
}

/// `$a`, `$b` … `$z`, `$ba` …: short, and no name that wasm-bindgen gives.
fn name(mut number: usize) -> String {
    const LETTERS: &[u8; 26] = b"abcdefghijklmnopqrstuvwxyz";
    let mut name = String::from("$");
    loop {
        name.push(char::from(LETTERS[number % LETTERS.len()]));
        number /= LETTERS.len();
        if number == 0 {
            return name;
        }
    }
}

/// What stands in the way of a cut.
fn trouble(what: impl Into<String>) -> Failure {
    Failure::new(format!("the app can't be cut in two: {}", what.into()))
}
