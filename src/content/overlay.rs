//! The content of the edition that exists in tests alone: that of the published one with an overlay.

use toml::de::Error;
use toml::{Table, Value};

/// The number of the published edition, under which its replaced words go on in the file.
const PUBLISHED: &str = "1";

/// The content file of the next edition. Each text of the overlay takes the place of the one with
/// its name, which becomes former words.
///
/// # Errors
/// One of the two is not TOML.
pub fn laid_over(content: &str, overlay: &str) -> Result<String, Error> {
    let (mut content, overlay) = (content.parse::<Table>()?, overlay.parse::<Table>()?);
    for (table, entries) in tables(overlay) {
        for (name, texts) in tables(entries) {
            for (key, text) in texts {
                if let Some(former) = put(&mut content, &[&table, &name, &key], text) {
                    put(&mut content, &["former", PUBLISHED, &name, &key], former);
                }
            }
        }
    }
    Ok(content.to_string())
}

/// The tables in a table.
fn tables(table: Table) -> impl Iterator<Item = (String, Table)> {
    table.into_iter().filter_map(|(name, value)| match value {
        Value::Table(inner) => Some((name, inner)),
        _ => None,
    })
}

/// Puts a value at a path, and gives what stood there.
fn put(table: &mut Table, path: &[&str], value: Value) -> Option<Value> {
    let (last, tables) = path.split_last()?;
    let inner = tables.iter().try_fold(table, |table, name| {
        let empty = || Value::Table(Table::new());
        table.entry(*name).or_insert_with(empty).as_table_mut()
    })?;
    inner.insert((*last).to_owned(), value)
}
