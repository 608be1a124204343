//! A sequence of steps: taken by the product and the model side by side, and made short when they differ.

use super::{
    STEPS,
    chance::Chance,
    product::{Product, Way},
    reference::Reference,
    step::{PEOPLE, Step},
};
use acceptance::app::{START, TestApp};
use std::{fmt::Debug, fmt::Write as _};

/// A step, and whose mailbox is compared after it.
type Taken = (Step, usize);

/// Where the steps of a sequence come from.
pub(super) trait Steps {
    /// The next one.
    fn next(&mut self, reference: &Reference) -> Option<Taken>;
}

/// Steps drawn as they are taken.
#[derive(Debug)]
pub(super) struct Drawn {
    chance: Chance,
    pub(super) steps: Vec<Taken>,
}

impl Drawn {
    pub(super) fn of(chance: Chance) -> Self {
        Self {
            chance,
            steps: Vec::new(),
        }
    }
}

impl Steps for Drawn {
    fn next(&mut self, reference: &Reference) -> Option<Taken> {
        let drawn = (self.steps.len() < STEPS).then(|| {
            let step = Step::draw(&mut self.chance, reference);
            (step, self.chance.below(PEOPLE.len()))
        });
        self.steps.extend(drawn.clone());
        drawn
    }
}

/// Steps that were taken before. Those about what is not there this time are left out.
impl Steps for std::vec::IntoIter<Taken> {
    fn next(&mut self, reference: &Reference) -> Option<Taken> {
        self.find(|(step, _)| reference.knows(step))
    }
}

/// An account that a sequence runs in.
#[derive(Debug)]
pub(super) struct Place<'a> {
    pub(super) app: &'a TestApp,
    pub(super) slug: String,
    pub(super) way: Way,
}

impl Place<'_> {
    /// Takes the steps; what differs first.
    pub(super) async fn take(&self, steps: &mut impl Steps) -> Result<(), String> {
        self.app.clock.set(START);
        let mut reference = Reference::new(START);
        let mut product = Product::open(self.app, &self.slug, self.way);
        while let Some((step, looker)) = steps.next(&reference) {
            let expected = reference.take(&step);
            let given = product.take(&step).await;
            same("the answer", &given, &expected)?;
            compare(&mut product, &reference, looker).await?;
        }
        for person in 0..PEOPLE.len() {
            compare(&mut product, &reference, person).await?;
        }
        Ok(())
    }
}

async fn compare(
    product: &mut Product<'_>,
    reference: &Reference,
    person: usize,
) -> Result<(), String> {
    let expected = reference.mailbox(person);
    let given = product.mailbox(person).await;
    let what = format!("the mailbox of {}", PEOPLE[person].name);
    same(&what, &given, &expected)
}

fn same<T: Debug + PartialEq>(what: &str, given: &T, expected: &T) -> Result<(), String> {
    if given == expected {
        Ok(())
    } else {
        Err(format!(
            "{what} differs:\ngiven    {given:#?}\nexpected {expected:#?}"
        ))
    }
}

/// Leaves out each step without which the sequence still differs; time passes as before. What is left, written down, and
/// how it differs.
pub(super) async fn shrink(
    place: &Place<'_>,
    mut steps: Vec<Taken>,
    mut difference: String,
) -> (String, String) {
    let mut tries = 0;
    for number in (0..steps.len()).rev() {
        let mut fewer = steps.clone();
        let (left_out, looker) = fewer[number].clone();
        let time = left_out.takes() - time::Duration::SECOND;
        fewer[number] = (Step::Wait { time }, looker);
        tries += 1;
        let place = Place {
            slug: format!("{}-{tries}", place.slug),
            ..*place
        };
        if let Err(found) = place.take(&mut fewer.clone().into_iter()).await {
            (steps, difference) = (fewer, found);
        }
    }
    let mut told = String::new();
    for (number, (step, looker)) in steps.iter().enumerate() {
        let idles = matches!(step, Step::Wait { time } if time.is_zero());
        if !idles {
            let looker = PEOPLE[*looker].name;
            let _written = writeln!(told, "{number:3} {step}; {looker} looks");
        }
    }
    (told, difference)
}
