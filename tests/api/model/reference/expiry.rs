//! Who may move a message's end, and until when (E3).

use super::{Outcome, Place, Reference, State, Verdict};
use crate::model::step::{ADMINISTRATOR, PEOPLE, Side};
use time::{Duration, OffsetDateTime};

/// What an approval without a date gives.
const OFFERED: Duration = Duration::days(7);

/// A recipient's question for more time.
#[derive(Debug)]
pub(super) struct Question {
    pub(super) message: usize,
    by: usize,
    answer: Answer,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answer {
    Pending,
    Approved,
    Declined,
}

impl Reference {
    /// Once, by the sender, before it expires, later only, within the retention.
    pub(super) fn extend(&mut self, by: usize, number: usize, to: OffsetDateTime) -> Verdict<()> {
        let message = &self.messages[number];
        if by != message.sender {
            return Err(self.refuse_stranger(by, number));
        }
        if !message.extendable {
            return Err("extension_not_allowed");
        }
        if self.state(message) != State::Active {
            return Err(self.gone(number));
        }
        if message.extended {
            return Err("already_extended");
        }
        self.check_later(number, to)?;
        self.messages[number].extended = true;
        self.give_time(number, to);
        Ok(())
    }

    /// Any end within retention, as long as there is something to read; it uses up no extension.
    pub(super) fn set_expiry(&mut self, number: usize, to: OffsetDateTime) -> Verdict<()> {
        self.check_revivable(number)?;
        let message = &self.messages[number];
        if to < message.sent_at {
            return Err("expiry_before_sending");
        }
        if to > message.sent_at + self.retention {
            return Err("expiry_past_retention");
        }
        if to > message.expires_at.max(self.now) {
            self.give_time(number, to);
        } else {
            self.messages[number].expires_at = to;
        }
        Ok(())
    }

    /// By a recipient who has it, also when it has expired; one question at a time.
    pub(super) fn ask(&mut self, by: usize, number: usize) -> Verdict<()> {
        let message = &self.messages[number];
        let copy = message
            .copies
            .get(&(by, Side::Received))
            .ok_or("not_found")?;
        self.check_revivable(number)?;
        if copy.place == Place::Gone {
            return Err("not_found");
        }
        if !message.extendable {
            return Err("extension_not_allowed");
        }
        if self.pending(number).any(|question| question.by == by) {
            return Err("extension_already_requested");
        }
        self.questions.push(Question {
            message: number,
            by,
            answer: Answer::Pending,
        });
        Ok(())
    }

    /// The one extension, by the sender; also when it has expired.
    pub(super) fn approve(
        &mut self,
        by: usize,
        number: usize,
        question: usize,
        to: Option<OffsetDateTime>,
    ) -> Verdict<()> {
        self.check_answer(by, number, question)?;
        let message = &self.messages[number];
        if message.extended {
            return Err("already_extended");
        }
        if self.questions[question].answer != Answer::Pending {
            return Err("extension_request_decided");
        }
        let latest = message.sent_at + self.retention;
        let offered = (message.expires_at.max(self.now) + OFFERED).min(latest);
        let to = to.unwrap_or(offered);
        self.check_later(number, to)?;
        self.messages[number].extended = true;
        self.give_time(number, to);
        Ok(())
    }

    /// Everything stays as it is, and the recipient may ask again.
    pub(super) fn decline(&mut self, by: usize, number: usize, question: usize) -> Verdict<()> {
        self.check_answer(by, number, question)?;
        let question = &mut self.questions[question];
        if question.answer != Answer::Pending {
            return Err("extension_request_decided");
        }
        question.answer = Answer::Declined;
        Ok(())
    }

    /// The questions one may see, the newest first.
    pub(super) fn look_who_asked(&self, by: usize, number: usize) -> Outcome {
        let message = &self.messages[number];
        let sees_all = by == message.sender || by == ADMINISTRATOR;
        if !sees_all && !message.copies.contains_key(&(by, Side::Received)) {
            return Outcome {
                verdict: "not_found".to_owned(),
                text: None,
            };
        }
        let seen = self
            .questions
            .iter()
            .rev()
            .filter(|question| question.message == number && (sees_all || question.by == by));
        let told = seen.map(|question| {
            let answer = match question.answer {
                Answer::Pending => "pending",
                Answer::Approved => "approved",
                Answer::Declined => "declined",
            };
            format!("{} {answer}", PEOPLE[question.by].name)
        });
        Outcome {
            verdict: "ok".to_owned(),
            text: Some((String::new(), told.collect())),
        }
    }

    fn pending(&self, number: usize) -> impl Iterator<Item = &Question> {
        self.questions
            .iter()
            .filter(move |question| question.message == number)
            .filter(|question| question.answer == Answer::Pending)
    }

    /// Later than its present end and than now, and within the retention.
    fn check_later(&self, number: usize, to: OffsetDateTime) -> Verdict<()> {
        let message = &self.messages[number];
        if to <= message.expires_at.max(self.now) {
            Err("expiry_not_later")
        } else if to > message.sent_at + self.retention {
            Err("expiry_past_retention")
        } else {
            Ok(())
        }
    }

    /// Whether somebody answers a question of their own message, while there is something to give.
    fn check_answer(&self, by: usize, number: usize, question: usize) -> Verdict<()> {
        let message = &self.messages[number];
        if by != message.sender {
            return Err(self.refuse_stranger(by, number));
        }
        if self.questions[question].message != number {
            return Err("not_found");
        }
        self.check_revivable(number)?;
        Ok(())
    }

    /// Retained, not recalled, and not done away with by its sender.
    fn check_revivable(&self, number: usize) -> Verdict<()> {
        let message = &self.messages[number];
        match self.state(message) {
            State::Active | State::Expired if !message.shredded => Ok(()),
            _ => Err(self.gone(number)),
        }
    }

    /// More time answers everyone who had asked for it.
    fn give_time(&mut self, number: usize, to: OffsetDateTime) {
        self.messages[number].expires_at = to;
        for question in &mut self.questions {
            if question.message == number && question.answer == Answer::Pending {
                question.answer = Answer::Approved;
            }
        }
    }

    fn gone(&self, number: usize) -> &'static str {
        match self.state(&self.messages[number]) {
            State::Recalled => "message_recalled",
            State::Expired => "message_expired",
            State::Active | State::Destroyed => "message_destroyed",
        }
    }

    /// What somebody learns who is not the sender: nothing, unless they have the message.
    fn refuse_stranger(&self, by: usize, number: usize) -> &'static str {
        if self.concerned(number).contains(&by) {
            "extension_not_allowed"
        } else {
            "not_found"
        }
    }
}
