//! The HTML part: the same blocks, no images, nothing loaded from anywhere.

use super::Block;
use crate::clean::html as escaped;

const FONT: &str = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif";

pub(super) fn render(language: &str, subject: &str, blocks: &[Block]) -> String {
    let body: Vec<String> = blocks.iter().map(block).collect();
    format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n</head>\n\
         <body style=\"margin:0;padding:24px;{FONT};font-size:16px;line-height:1.5\">\n\
         <div style=\"max-width:560px;margin:0 auto\">\n{}\n</div>\n</body>\n</html>\n",
        escaped(subject),
        body.join("\n"),
    )
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading(name, colour) => {
            let ground = colour.map_or_else(String::new, |colour| {
                format!("padding:12px 16px;border-radius:6px;background:{colour};color:#ffffff;")
            });
            format!(
                "<p style=\"margin:0 0 24px;{ground}font-size:18px;font-weight:600\">{}</p>",
                escaped(name)
            )
        }
        Block::Text(text) => format!("<p style=\"margin:0 0 16px\">{}</p>", escaped(text)),
        Block::Link(url) => {
            let url = escaped(url);
            format!(
                "<p style=\"margin:0 0 16px;word-break:break-all\"><a href=\"{url}\">{url}</a></p>"
            )
        }
        Block::Code(code) => format!(
            "<p style=\"margin:0 0 16px;font-size:28px;font-family:monospace;letter-spacing:2px\">{}</p>",
            escaped(code)
        ),
        Block::Footer(lines) => {
            let lines: Vec<String> = lines.iter().map(|line| escaped(line)).collect();
            format!(
                "<hr style=\"border:0;border-top:1px solid #ccc\">\n\
                 <p style=\"margin:16px 0 0;font-size:14px\">{}</p>",
                lines.join("<br>\n")
            )
        }
    }
}
