//! Reading and changing the instructions of a function.

use walrus::ir::{Instr, InstrSeq, InstrSeqId, Visitor, dfs_in_order};
use walrus::{FunctionId, GlobalId, LocalFunction};

/// What a function names.
#[derive(Default)]
pub(super) struct Named {
    /// The functions that it calls.
    pub functions: Vec<FunctionId>,
    /// Its globals.
    pub globals: Vec<GlobalId>,
    /// Its blocks.
    pub blocks: Vec<InstrSeqId>,
}

impl<'instr> Visitor<'instr> for Named {
    fn start_instr_seq(&mut self, block: &'instr InstrSeq) {
        self.blocks.push(block.id());
    }

    fn visit_function_id(&mut self, function: &FunctionId) {
        self.functions.push(*function);
    }

    fn visit_global_id(&mut self, global: &GlobalId) {
        self.globals.push(*global);
    }
}

/// Everything that `function` names.
pub(super) fn calls(function: &LocalFunction) -> Named {
    let mut named = Named::default();
    dfs_in_order(&mut named, function, function.entry_block());
    named
}

/// Puts what `change` gives in the place of each instruction; `None` leaves it.
pub(super) fn rewrite(
    function: &mut LocalFunction,
    blocks: &[InstrSeqId],
    change: impl Fn(&Instr) -> Option<Vec<Instr>>,
) {
    for block in blocks {
        let instructions = &mut function.block_mut(*block).instrs;
        for (instruction, place) in std::mem::take(instructions) {
            match change(&instruction) {
                Some(changed) => instructions.extend(changed.into_iter().map(|changed| (changed, place))),
                None => instructions.push((instruction, place)),
            }
        }
    }
}
