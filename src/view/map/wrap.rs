//! Words in lines, by the number of their characters.

use yew::AttrValue;

/// A text in as few lines of at most so many characters as it takes, all about equally long.
pub(super) fn lines(text: &str, most: usize) -> Vec<AttrValue> {
    let n_lines = filled(text, most).len();
    let even = (1..most).find(|&fewer| filled(text, fewer).len() == n_lines);
    filled(text, even.unwrap_or(most))
        .into_iter()
        .map(AttrValue::from)
        .collect()
}

/// A text in lines of at most so many characters, unless one word alone has more.
fn filled(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        let n_chars = word.chars().count();
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + n_chars <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
