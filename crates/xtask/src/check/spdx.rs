//! Licence expressions: is there a choice in them that is allowed?

/// Evaluates an SPDX expression; `/` is the old way to write `OR`.
pub(super) fn is_allowed(expression: &str, allowed: &[&str]) -> bool {
    let spaced = expression
        .replace('/', " OR ")
        .replace('(', " ( ")
        .replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut parser = Parser {
        words: &words,
        allowed,
    };
    let verdict = parser.alternatives();
    // Words that are left over were not understood, so they are not allowed.
    verdict && parser.words.is_empty()
}

struct Parser<'a> {
    words: &'a [&'a str],
    allowed: &'a [&'a str],
}

impl Parser<'_> {
    fn next_is(&mut self, word: &str) -> bool {
        match self.words.split_first() {
            Some((first, rest)) if first.eq_ignore_ascii_case(word) => {
                self.words = rest;
                true
            }
            _ => false,
        }
    }

    fn alternatives(&mut self) -> bool {
        let mut verdict = self.together();
        while self.next_is("OR") {
            verdict |= self.together();
        }
        verdict
    }

    fn together(&mut self) -> bool {
        let mut verdict = self.one();
        while self.next_is("AND") {
            verdict &= self.one();
        }
        verdict
    }

    fn one(&mut self) -> bool {
        if self.next_is("(") {
            let verdict = self.alternatives();
            return self.next_is(")") && verdict;
        }
        let Some((name, rest)) = self.words.split_first() else {
            return false;
        };
        self.words = rest;
        // An exception only ever adds permissions to the licence it stands with.
        if self.next_is("WITH") {
            let Some((_, rest)) = self.words.split_first() else {
                return false;
            };
            self.words = rest;
        }
        self.allowed.contains(name)
    }
}

#[cfg(test)]
mod tests {
    use super::is_allowed;

    const ALLOWED: [&str; 3] = ["MIT", "Apache-2.0", "Unicode-3.0"];

    #[test]
    fn one_allowed_alternative_is_enough() {
        for expression in [
            "MIT",
            "GPL-3.0 OR MIT",
            "MIT/GPL-3.0",
            "Apache-2.0 WITH LLVM-exception",
        ] {
            assert!(is_allowed(expression, &ALLOWED), "{expression}");
        }
    }

    #[test]
    fn all_that_apply_together_must_be_allowed() {
        assert!(is_allowed("(MIT OR GPL-3.0) AND Unicode-3.0", &ALLOWED));
        assert!(!is_allowed("MIT AND GPL-3.0", &ALLOWED));
        assert!(!is_allowed("(GPL-2.0 OR GPL-3.0) AND MIT", &ALLOWED));
    }

    #[test]
    fn what_is_not_understood_is_not_allowed() {
        for expression in [
            "",
            "(MIT",
            "MIT MIT",
            "SEE LICENSE IN LICENSE.md",
            "UNLICENSED",
        ] {
            assert!(!is_allowed(expression, &ALLOWED), "{expression}");
        }
    }
}
