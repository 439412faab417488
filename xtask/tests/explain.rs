//! The native door, as a program: what it prints, and with which exit code it refuses.

#![allow(clippy::unwrap_used, reason = "a test stops at the first thing that is wrong")]

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use serde_json::Value;

fn explain(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("explain")
        .args(args)
        .output()
        .unwrap()
}

fn file(name: &str, text: &str) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, text).unwrap();
    path.to_string_lossy().into_owned()
}

fn stdout(output: &Output) -> &str {
    str::from_utf8(&output.stdout).unwrap()
}

const SCENARIO: &str = "name = \"x\"\ntoday = 2026-11-24\n[answers]\nstage = \"court-pending\"\norder-kind = \"at-hearing\"\ngoal = [\"pause\"]\n";

#[test]
fn it_prints_the_keys_of_the_contract_in_their_order() {
    let output = explain(&[&file("keys.toml", SCENARIO)]);
    assert!(output.status.success());
    let text = stdout(&output);
    let keys = [
        "path",
        "ignored",
        "urgent",
        "options",
        "ask",
        "strengths",
        "private",
        "to-find-out",
        "evidence",
        "questions",
        "follow-up",
        "sources",
    ];
    let places: Vec<_> = keys
        .iter()
        .map(|key| text.find(&format!("\n  \"{key}\"")).unwrap())
        .collect();
    assert!(places.is_sorted(), "{places:?}");

    let explained: Value = serde_json::from_str(text).unwrap();
    assert_eq!(explained.as_object().unwrap().len(), keys.len());
    assert_eq!(explained["options"].as_array().unwrap().len(), 28);
    assert_eq!(explained["ignored"], serde_json::json!(["order-kind"]));
    let closure = &explained["options"][4];
    assert_eq!(
        (&closure["id"], &closure["verdict"]),
        (&"admin-closure".into(), &"talk-first".into())
    );
    assert_eq!(
        closure["reasons"][1],
        serde_json::json!({"id": "fits-goal", "from": ["goal"], "fact": null})
    );
}

#[test]
fn a_batch_says_line_by_line_what_each_file_would() {
    let one = explain(&[&file("one.toml", SCENARIO)]);
    let line = "{\"today\": \"2026-11-24\", \"answers\": {\"stage\": \"court-pending\", \"order-kind\": \"at-hearing\", \"goal\": [\"pause\"]}}\n";
    let batch = explain(&["--batch", &file("batch.jsonl", &line.repeat(3))]);
    assert!(batch.status.success());
    let expected: Value = serde_json::from_str(stdout(&one)).unwrap();
    let lines: Vec<Value> = stdout(&batch)
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines, [expected.clone(), expected.clone(), expected]);
}

#[test]
fn what_is_wrong_is_named_with_file_and_line_and_exit_code_2() {
    let path = file(
        "wrong.toml",
        "name = \"x\"\ntoday = 2026-11-24\n[answers]\nstage = \"court-pendng\"\n",
    );
    let output = explain(&[&path]);
    assert_eq!(output.status.code(), Some(2));
    let message =
        format!("{path}:4: key `stage`: value `court-pendng` is not known; nearest known: `court-pending`\n");
    assert_eq!(str::from_utf8(&output.stderr).unwrap(), message);

    let path = file(
        "wrong.jsonl",
        "{\"today\": \"2026-11-24\", \"answers\": {}}\n{\"today\": \"2026-11-24\", \"answrs\": {}}\n",
    );
    let output = explain(&["--batch", &path]);
    assert_eq!(output.status.code(), Some(2));
    let message = format!("{path}:2: key `answrs` is not known; nearest known: `answers`\n");
    assert_eq!(str::from_utf8(&output.stderr).unwrap(), message);

    assert_eq!(explain(&["no-such-file.toml"]).status.code(), Some(2));
    assert_eq!(explain(&[]).status.code(), Some(2));
}
