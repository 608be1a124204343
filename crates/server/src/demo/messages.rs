//! What the demo's people wrote to each other.

use super::people::{AIKO, DANA, MARGARET, OWEN, PRIYA, TOMAS};

/// A file that a message carries.
pub(super) struct File {
    pub(super) name: &'static str,
    pub(super) media_type: &'static str,
    pub(super) bytes: &'static [u8],
}

/// A message from somebody inside.
pub(super) struct Letter {
    pub(super) from: &'static str,
    pub(super) to: &'static [&'static str],
    pub(super) cc: &'static [&'static str],
    pub(super) subject: &'static str,
    pub(super) body_html: &'static str,
    pub(super) files: &'static [File],
}

const RESULTS: File = File {
    name: "Blood count 19 November.csv",
    media_type: "text/csv",
    bytes: b"Test,Result,Unit,Reference\r\nHaemoglobin,14.1,g/dl,13.5-17.5\r\nLeucocytes,6.2,10^9/l,4.0-10.0\r\n\
        Platelets,254,10^9/l,150-400\r\nFerritin,88,ug/l,30-300\r\n",
};

const PLAN: File = File {
    name: "Preparation plan.txt",
    media_type: "text/plain",
    bytes: b"Monday     last meal at 20:00\r\nTuesday    clear fluids only until 06:00\r\nTuesday    be at the desk at 07:15\r\n",
};

/// Read, and kept for as long as the account keeps messages.
pub(super) const FORGOTTEN: Letter = Letter {
    from: MARGARET,
    to: &[DANA],
    cc: &[],
    subject: "Your appointment last autumn",
    body_html: "<p>Dear Dana,</p><p>your appointment is on Monday at 11:15. Please bring the referral.</p>\
        <p>Kind regards<br>Margaret Holloway</p>",
    files: &[PLAN],
};

/// Never read, and deleted for good by its sender after its end.
pub(super) const DISCARDED: Letter = Letter {
    from: MARGARET,
    to: &[AIKO, TOMAS],
    cc: &[],
    subject: "Visiting hours in autumn",
    body_html: "<p>Dear all,</p><p>from October on we close at 18:00.</p><p>Kind regards<br>Margaret Holloway</p>",
    files: &[],
};

/// Long past: read, and expired since.
pub(super) const EXPIRED: Letter = Letter {
    from: MARGARET,
    to: &[DANA],
    cc: &[],
    subject: "Your appointment in September",
    body_html: "<p>Dear Dana,</p><p>your appointment is on 14 September at 9:30. Please bring the list of your medicines.</p>\
        <p>Kind regards<br>Margaret Holloway</p>",
    files: &[],
};

/// Its end is near, and one of its recipients asks for more time.
pub(super) const ENDING: Letter = Letter {
    from: MARGARET,
    to: &[DANA, PRIYA],
    cc: &[],
    subject: "Power of attorney: your copies",
    body_html: "<p>Dear Dana, dear Priya,</p><p>these are the certified copies for your files. The originals stay with us.</p>\
        <p>Kind regards<br>Margaret Holloway</p>",
    files: &[PLAN],
};

pub(super) const MORE_TIME: &str =
    "Our auditors come on Thursday; could it stay readable until then?";

/// Extended by its sender.
pub(super) const EXTENDED: Letter = Letter {
    from: MARGARET,
    to: &[PRIYA],
    cc: &[],
    subject: "Report of the second opinion",
    body_html: "<p>Dear Priya,</p><p>as announced, the report of Dr Lindqvist. Take the time you need.</p>\
        <p>Kind regards<br>Margaret Holloway</p>",
    files: &[],
};

/// Read by one, answered by one, not yet opened by the third.
pub(super) const CONVERSATION: Letter = Letter {
    from: MARGARET,
    to: &[DANA, PRIYA],
    cc: &[OWEN],
    subject: "Settlement: final draft for your signature",
    body_html: "<p>Dear Dana, dear Priya,</p><p>please find the final figures below. What we discussed on Friday is marked in \
        <strong>clauses 4 and 7</strong>.</p><table><thead><tr><th>Instalment</th><th>Due</th><th>Amount</th></tr></thead>\
        <tbody><tr><td>1</td><td>15 December 2026</td><td>£ 42,500.00</td></tr><tr><td>2</td><td>15 March 2027</td>\
        <td>£ 42,500.00</td></tr></tbody></table><p>If you are content, reply here; your answer stays in this portal.</p>\
        <p>Kind regards<br>Margaret Holloway<br>Northwind Clinic</p>",
    files: &[PLAN],
};

pub(super) const CONVERSATION_REPLY: &str = "<p>Dear Margaret,</p><p>we are content with both clauses. \
    I shall sign on Thursday and send you the original by post.</p><p>Best wishes<br>Priya</p>";

/// Recalled: it went to the wrong Aiko.
pub(super) const RECALLED: Letter = Letter {
    from: OWEN,
    to: &[DANA, AIKO],
    cc: &[],
    subject: "Claim KI-20418: supporting documents",
    body_html: "<p>Dear Aiko,</p><p>thank you for the photographs. To complete the claim we need the two forms attached, \
        signed on page 3.</p><p>Owen Pryce</p>",
    files: &[PLAN],
};
pub(super) const RECALL_REASON: &str = "The attachment belonged to another claim.";

/// New, unread, with files.
pub(super) const RESULTS_READY: Letter = Letter {
    from: MARGARET,
    to: &[DANA],
    cc: &[],
    subject: "Your blood test results are ready",
    body_html: "<p>Dear Dana,</p><p>the results from 19 November are attached. <strong>Everything is within the reference range</strong>; \
        ferritin has recovered well.</p><p>If you have a question, just reply to this message.</p>\
        <p>Kind regards<br>Margaret Holloway</p>",
    files: &[RESULTS],
};

/// For the one who has never logged on.
pub(super) const FIRST_LOGON: Letter = Letter {
    from: OWEN,
    to: &[TOMAS],
    cc: &[],
    subject: "Preparing for your operation on Tuesday",
    body_html: "<p>Dear Tomás,</p><p>attached is what to do on the day before and on the morning itself. Please read it today.</p>\
        <ul><li>Your bed is ready from 7:15.</li><li>Somebody should take you home on Wednesday.</li></ul><p>Owen Pryce</p>",
    files: &[PLAN],
};

/// Between colleagues.
pub(super) const COLLEAGUES: Letter = Letter {
    from: OWEN,
    to: &[MARGARET],
    cc: &[],
    subject: "Third-quarter payroll",
    body_html: "<p>Margaret,</p><p>the reconciled figures are with the auditors now. Two positions are open: overtime in ward 3 and the \
        on-call flat rate. Can we talk on Thursday?</p><p>Owen</p>",
    files: &[],
};

/// Read, and then moved to Deleted by its recipient.
pub(super) const DELETED: Letter = Letter {
    from: OWEN,
    to: &[DANA],
    cc: &[],
    subject: "Car park closed on Friday",
    body_html: "<p>Dear Dana,</p><p>the visitors' car park is closed on Friday. Please use the one behind the chapel.</p><p>Owen Pryce</p>",
    files: &[],
};

/// A draft that waits to be finished.
pub(super) const DRAFT_SUBJECT: &str = "Follow-up in January";
pub(super) const DRAFT_BODY: &str =
    "<p>Dear Aiko,</p><p>we should see you again in the second week of January. Would the</p>";
