//! The text part.

use super::Block;

pub(super) fn render(blocks: &[Block]) -> String {
    let paragraphs: Vec<String> = blocks
        .iter()
        .map(|block| match block {
            Block::Heading(text, _) | Block::Text(text) | Block::Link(text) | Block::Code(text) => {
                text.clone()
            }
            // RFC 3676 §4.3: what follows is no part of the letter.
            Block::Footer(lines) => format!("-- \n{}", lines.join("\n")),
        })
        .collect();
    paragraphs.join("\n\n") + "\n"
}
