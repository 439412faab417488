#![allow(clippy::unwrap_used, reason = "a test may stop at once")]

use walrus::ir::Value;
use walrus::{
    ConstExpr, DataKind, ElementItems, ElementKind, FunctionBuilder, FunctionId, Module, ModuleConfig,
    RefType, ValType,
};

use super::split;

/// A function of this name that calls `callees`, after it took room on the stack.
fn function(module: &mut Module, name: &str, callees: &[FunctionId]) -> FunctionId {
    let stack = module.globals.iter().next().unwrap().id();
    let mut builder = FunctionBuilder::new(&mut module.types, &[], &[]);
    let mut body = builder.name(name.to_owned()).func_body();
    body.global_get(stack).global_set(stack);
    for callee in callees {
        body.call(*callee);
    }
    builder.finish(Vec::new(), &mut module.funcs)
}

/// A page that calls a door, which calls what nobody else does, what is shared, and what is called through a pointer.
fn whole() -> Vec<u8> {
    let mut module = Module::with_config(ModuleConfig::new());
    let memory = module.memories.add_local(false, false, 1, None, None);
    let texts = DataKind::Active {
        memory,
        offset: ConstExpr::Value(Value::I32(32)),
    };
    let texts = module.data.add(texts, b"words".to_vec());
    module.memories.get_mut(memory).data_segments.insert(texts);
    let start = ConstExpr::Value(Value::I32(16));
    module.globals.add_local(ValType::I32, true, false, start);
    let shared = function(&mut module, "pedir::ui::shared", &[]);
    let alone = function(&mut module, "pedir::domain::rules::alone", &[shared]);
    let screens = function(
        &mut module,
        "pedir[0123456789abcdef]::ui::later::screens",
        &[alone],
    );
    let fields = function(&mut module, "pedir[0123456789abcdef]::ui::later::fields", &[]);
    let open = function(&mut module, "pedir[0123456789abcdef]::ui::later::open", &[]);
    let settings = function(&mut module, "pedir[0123456789abcdef]::ui::later::settings", &[]);
    let box_of = function(&mut module, "pedir[0123456789abcdef]::ui::later::box_of", &[]);
    let doors = [screens, fields, open, settings, box_of];
    let page = function(&mut module, "page", &[&[shared][..], &doors].concat());
    let office = function(&mut module, "<pedir::ui::office::Office>::view", &[shared]);
    let app = function(&mut module, "<pedir::ui::app::App>::view", &[]);
    let table = module.tables.add_local(false, 3, Some(3), RefType::FUNCREF);
    let element = module.elements.add(
        ElementKind::Active {
            table,
            offset: ConstExpr::Value(Value::I32(1)),
        },
        ElementItems::Functions(vec![app, office]),
    );
    module.tables.get_mut(table).elem_segments.insert(element);
    module.exports.add("page", page);
    module.exports.add("memory", memory);
    module.emit_wasm()
}

/// The names of the functions that a half has itself, in order.
fn own(module: &Module) -> Vec<&str> {
    let mut names: Vec<_> = module
        .funcs
        .iter_local()
        .filter_map(|(id, _)| module.funcs.get(id).name.as_deref())
        .map(|name| name.rsplit("::").next().unwrap())
        .collect();
    names.sort_unstable();
    names
}

/// Which places of the table a half fills.
fn filled(module: &Module) -> Vec<i32> {
    super::table::slots(module).unwrap().into_keys().collect()
}

#[test]
fn what_only_a_door_leads_to_is_in_the_second_half() {
    let halves = split(&whole()).unwrap();
    let first = Module::from_buffer(&halves.first).unwrap();
    let second = Module::from_buffer(&halves.second).unwrap();
    assert_eq!(own(&first), ["page", "shared", "view"]);
    assert_eq!(
        own(&second),
        ["alone", "box_of", "fields", "open", "screens", "settings", "view"]
    );
    assert_eq!(filled(&first), [1], "what the app draws");
    assert_eq!(
        filled(&second),
        [2, 3, 4, 5, 6, 7],
        "what the office draws, then the doors"
    );
    assert_eq!(first.imports.iter().count(), 0);
    let asked: Vec<_> = second
        .imports
        .iter()
        .map(|import| (&*import.module, &*import.name))
        .collect();
    assert!(asked.contains(&("$", "$a")), "the shared function: {asked:?}");
    for (module, name) in asked {
        assert_eq!(module, "$");
        assert!(first.exports.iter().any(|export| export.name == name), "{name}");
    }
    assert_eq!(second.globals.iter().count(), 0, "the stack pointer is asked for");
    assert_eq!(first.data.iter().count(), 1);
    assert_eq!(
        second.data.iter().count(),
        0,
        "what the first has changed by then stays"
    );
    assert_eq!(second.exports.iter().count(), 0);
}

#[test]
fn a_door_that_is_gone_is_named() {
    let module = Module::with_config(ModuleConfig::new()).emit_wasm();
    assert!(split(&module).is_err_and(|failure| failure.to_string().contains("no table")));
    let whole = whole();
    let text = b"later::open";
    let at = whole.windows(text.len()).position(|part| part == text).unwrap();
    let mut renamed = whole;
    renamed[at] = b'L';
    let failure = split(&renamed).err().unwrap();
    assert!(
        failure
            .to_string()
            .contains("pedir::ui::later::open is not there"),
        "{failure}"
    );
}
