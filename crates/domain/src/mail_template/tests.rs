//! Wordings: what they may say, what they must, what is better changed.

use super::*;
use crate::language::Language;

fn text(subject: &str, paragraphs: &[&str]) -> WordingText {
    WordingText {
        subject: subject.to_owned(),
        paragraphs: paragraphs.iter().map(|&text| text.to_owned()).collect(),
    }
}

const GOOD: [&str; 3] = ["Hello.", "{link}", "Reference: {reference}"];

fn parse(subject: &str, paragraphs: &[&str]) -> Result<Wording, Vec<Fault>> {
    Wording::parse(TemplateKind::Notification, &text(subject, paragraphs))
}

fn code(subject: &str, paragraphs: &[&str]) -> (Place, &'static str) {
    let faults = parse(subject, paragraphs).unwrap_err();
    assert_eq!(faults.len(), 1, "{faults:?}");
    (faults[0].place, faults[0].why.code())
}

#[test]
fn the_built_in_wordings_are_whole_and_need_no_warning() {
    for kind in TemplateKind::ALL {
        for language in Language::ALL {
            let built_in = built_in::text(*kind, language);
            let parsed = Wording::parse(*kind, &built_in);
            assert!(parsed.is_ok(), "{kind:?} {language:?}: {parsed:?}");
            assert_eq!(Advice::on(&built_in, language), [], "{kind:?}");
            assert_eq!(TemplateKind::parse(kind.as_str()), Some(*kind));
        }
    }
}

#[test]
fn a_sample_is_of_its_kind() {
    let now = time::macros::datetime!(2026-11-26 12:00 UTC);
    for kind in TemplateKind::ALL {
        for language in Language::ALL {
            let sample = sample(*kind, language, now);
            assert_eq!(TemplateKind::of(&sample), Some(*kind));
        }
    }
}

#[test]
fn variables_that_this_mail_does_not_have_are_told_at_their_place() {
    assert!(parse("{sender}", &GOOD).is_ok());
    let place = Place::Paragraph(0);
    for (paragraph, fault) in [
        ("{nonsense}", "unknown_variable"),
        ("{code}", "variable_not_in_this_mail"),
        ("{percent} used", "variable_not_in_this_mail"),
        ("{ sender", "braces_unbalanced"),
        ("sender }", "braces_unbalanced"),
        ("{}", "braces_unbalanced"),
        ("{a{b}", "braces_unbalanced"),
        ("  ", "empty"),
        ("two\nlines", "invalid_characters"),
        ("a\u{202E}b", "invalid_characters"),
        ("{?sender}Hello", "condition_misplaced"),
    ] {
        let paragraphs = [paragraph, GOOD[1], GOOD[2]];
        assert_eq!(code("Hello", &paragraphs), (place, fault), "{paragraph}");
    }
    assert_eq!(
        code("{nonsense}", &GOOD),
        (Place::Subject, "unknown_variable")
    );
}

#[test]
fn what_a_message_says_is_no_variable_anywhere() {
    for name in [
        "subject",
        "message_subject",
        "body",
        "content",
        "attachments",
    ] {
        let written = format!("About: {{{name}}}");
        let fault = (Place::Subject, "message_content");
        assert_eq!(code(&written, &GOOD), fault, "{name}");
        let fault = (Place::Paragraph(0), "message_content");
        assert_eq!(
            code("Hello", &[&written, GOOD[1], GOOD[2]]),
            fault,
            "{name}"
        );
        assert_eq!(Variable::parse(name), None);
    }
}

#[test]
fn the_link_stands_once_alone_in_a_paragraph_and_never_in_the_subject() {
    let missing = (Place::Paragraphs, "variable_missing");
    assert_eq!(code("Hello", &[GOOD[0], GOOD[2]]), missing);
    assert_eq!(code("Hello", &[GOOD[0], GOOD[1]]), missing);
    let place = Place::Paragraph(1);
    let fault = code("Hello", &[GOOD[0], "Here: {link}", GOOD[2]]);
    assert_eq!(fault, (place, "variable_not_alone"));
    let twice = ["{link}", "{link}", GOOD[2]];
    assert_eq!(
        code("Hello", &twice),
        (Place::Paragraphs, "variable_repeated")
    );
    let fault = (Place::Subject, "variable_not_in_subject");
    assert_eq!(code("See {link}", &GOOD), fault);
    let paragraphs = text("Your code: {code}", &["{code}"]);
    let faults = Wording::parse(TemplateKind::Code, &paragraphs).unwrap_err();
    assert_eq!(faults[0].why.code(), "variable_not_in_subject");
}

#[test]
fn length_and_number_are_bounded() {
    let long = "x".repeat(Wording::MAX_SUBJECT);
    assert!(parse(&long, &GOOD).is_ok());
    assert_eq!(
        code(&format!("{long}x"), &GOOD),
        (Place::Subject, "too_long")
    );
    let long = "x".repeat(Wording::MAX_PARAGRAPH + 1);
    let fault = (Place::Paragraph(0), "too_long");
    assert_eq!(code("Hello", &[&long, GOOD[1], GOOD[2]]), fault);
    let mut many = GOOD.to_vec();
    many.resize(Wording::MAX_PARAGRAPHS, "More.");
    assert!(parse("Hello", &many).is_ok());
    many.push("More.");
    let fault = (Place::Paragraphs, "too_many_paragraphs");
    assert_eq!(code("Hello", &many), fault);
    assert_eq!(code("Hello", &[]), (Place::Paragraphs, "empty"));
}

#[test]
fn values_are_put_in_once_and_are_no_templates_themselves() {
    let wording = parse("{{{sender}}}", &GOOD).unwrap();
    let value = |variable| match variable {
        Variable::Sender => Some("{link}".to_owned()),
        Variable::Link => Some("https://portal.example".to_owned()),
        _ => None,
    };
    assert_eq!(wording.write_subject(value), "{{link}}");
    let written = wording.write_paragraphs(value);
    let link = Written::Link("https://portal.example".to_owned());
    assert_eq!(written[1], link);
    assert_eq!(written[2], Written::Text("Reference: ".to_owned()));
}

#[test]
fn a_paragraph_whose_condition_does_not_hold_is_left_out() {
    let wording = Wording::built_in(TemplateKind::PermissionsChanged, Language::English);
    let written = wording.write_paragraphs(|variable| match variable {
        Variable::LogonWithdrawn => Some(String::new()),
        _ => Some("X".to_owned()).filter(|_| !variable.is_condition()),
    });
    assert_eq!(written.len(), 1, "{written:?}");
}

#[test]
fn a_wording_that_is_not_whole_any_more_gives_way_to_the_built_in_one() {
    let (kind, language) = (TemplateKind::Notification, Language::English);
    let own = |paragraphs: &[&str]| MailTemplate {
        account: crate::id::AccountId::from_uuid(uuid::Uuid::from_u128(1)),
        kind,
        language,
        text: text("Own", paragraphs),
        changed_at: time::OffsetDateTime::UNIX_EPOCH,
    };
    let subject = |templates: &[MailTemplate], language| {
        Wording::of(templates, kind, language).write_subject(|_| None)
    };
    assert_eq!(subject(&[own(&GOOD)], language), "Own");
    assert_ne!(subject(&[own(&["no link"])], language), "Own");
    assert_ne!(subject(&[own(&GOOD)], Language::German), "Own");
}

#[test]
fn wording_that_looks_like_phishing_is_told_with_its_reason() {
    use Reason as R;
    let advice = |paragraph: &str, language| -> Vec<Reason> {
        Advice::on(&text("Hello", &[paragraph]), language)
            .into_iter()
            .map(|advice| {
                assert_eq!(advice.place, Place::Paragraph(0));
                assert!(!advice.reason.detail().is_empty());
                advice.reason
            })
            .collect()
    };
    for (paragraph, reasons) in [
        ("Please read it.", vec![]),
        ("Act NOW!", vec![R::Urgency]),
        ("The contract nowhere acts.", vec![]),
        ("Your account  will be\u{a0}suspended.", vec![R::Threat]),
        ("Verify your account, please", vec![R::Credentials]),
        ("Click here:", vec![R::ClickHere]),
        ("Dear customer,", vec![R::Greeting]),
        ("You have won a prize", vec![R::Reward, R::Reward]),
        ("READ THIS PLEASE", vec![R::Capitals]),
        ("From NATO.", vec![]),
        ("Hello!!", vec![R::Marks]),
        ("See https://other.example", vec![R::FurtherLink]),
        ("See (other.example/login).", vec![R::FurtherLink]),
        ("Write to desk@northwind.example, e.g. today.", vec![]),
        ("Version 1.2 of it…", vec![]),
        ("{link} {expires_at}", vec![]),
    ] {
        assert_eq!(advice(paragraph, Language::English), reasons, "{paragraph}");
    }
    for (paragraph, reasons) in [
        ("Bitte lesen Sie sie im Portal.", vec![]),
        (
            "Dringend: Ihr Konto wird gesperrt",
            vec![R::Urgency, R::Threat],
        ),
        ("Klicken Sie hier", vec![R::ClickHere]),
        ("Bestätigen Sie Ihr Konto", vec![R::Credentials]),
    ] {
        assert_eq!(advice(paragraph, Language::German), reasons, "{paragraph}");
    }
    let subject = Advice::on(&text("Urgent", &GOOD), Language::English);
    assert_eq!(subject[0].place, Place::Subject);
}
