//! Who may call: authorisation as an argument of each handler, so that one without it does not compile into anything
//! useful.
//!
//! - [`Public`]: anyone; tells where the request comes from.
//! - [`Authorized<P>`]: a live session, or an API key with the scope of the permission `P`, whose user `P` admits.
//! - [`Proved`]: the same as any of these, who logged on a moment ago where it is a browser: for what a browser left open must
//!   not do.
//! - [`ProvedFor<E>`]: the same, where only some of what a handler takes is weighty: the body says which.
//! - [`InSession`]: a live session only: what concerns the person, not their programs. [`OwingSession`] also lets in those
//!   who must change their password first.

use crate::{
    client_network::client_network,
    openapi,
    problem::{Code, Problem},
    rates::Counted,
    same_site,
    state::AppState,
};
use actix_web::{
    Error, FromRequest, HttpMessage as _, HttpRequest,
    body::MessageBody,
    dev::{Payload, ServiceRequest, ServiceResponse},
    http::header,
    middleware::Next,
    web,
};
use domain::{
    api_key::ApiKeyText,
    caller::{Caller, Credential, Origin},
    id::RequestId,
    permission::Permission,
    session::LiveSession,
};
use std::{
    future::{Ready, ready},
    marker::PhantomData,
};

/// Marks a request that no person caused: it does not keep a session alive (L6).
const BACKGROUND: &str = "x-letterlock-background";

/// A permission of the table as a type, so that a handler's signature says what it needs.
pub(crate) trait Permitted: 'static {
    /// The permission: which roles have it, and what an API key needs.
    const PERMISSION: Permission;
}

/// Declares the types of permissions that handlers ask for. Who has one, `domain::permission` says.
macro_rules! permissions {
    ($($name:ident)*) => {$(
        #[doc = concat!("Asks for [`Permission::", stringify!($name), "`].")]
        #[derive(Debug)]
        pub(crate) enum $name {}

        impl Permitted for $name {
            const PERMISSION: Permission = Permission::$name;
        }
    )*};
}

permissions! {
    ReadMessages
    SendMessages
    ManageMessages
    ReadTracking
    ReadDashboard
    FindMessages
    SetExpiry
    RecallAny
    ResendAny
    ReadDirectory
    HelpUsers
    ManageDirectory
    ReadAudit
    ManageAccount
    ManageQueue
}

/// Anyone. Requests from other sites' pages are refused all the same.
#[derive(Debug)]
pub(crate) struct Public {
    /// Where the request comes from.
    pub(crate) origin: Origin,
    /// The live session of the browser, if it has one.
    pub(crate) session: Option<LiveSession>,
}

/// A caller with a permission.
#[derive(Debug)]
pub(crate) struct Authorized<P> {
    /// The caller.
    pub(crate) caller: Caller,
    permission: PhantomData<P>,
}

/// A browser in a live session.
#[derive(Debug)]
pub(crate) struct InSession {
    /// The session with its user.
    pub(crate) live: LiveSession,
    /// Where the request comes from.
    pub(crate) origin: Origin,
}

impl InSession {
    /// The caller that the session stands for.
    pub(crate) fn caller(&self) -> Caller {
        self.live.caller(self.origin.clone())
    }
}

/// An administrator in a live session: what keys must not do, such as making keys.
#[derive(Debug)]
pub(crate) struct AdministratorInSession(pub(crate) InSession);

/// A caller who, in a browser, has logged on within [`SessionLimits::PROOF`](domain::session::SessionLimits::PROOF).
/// Whoever has not logs on again, which begins a new session in place of the old one.
#[derive(Debug)]
pub(crate) struct Proved<E>(pub(crate) E);

/// A caller some of whose requests need what [`Proved`] needs. The caller comes out only when it is said whether this request
/// is one of those.
#[derive(Debug)]
pub(crate) struct ProvedFor<E> {
    caller: E,
    is_proved: bool,
}

impl<E> ProvedFor<E> {
    /// The caller; refused when the request is weighty and the log-on is not fresh.
    pub(crate) fn asking(self, is_weighty: bool) -> Result<E, Problem> {
        if is_weighty && !self.is_proved {
            return Err(Problem::new(Code::ProofRequired));
        }
        Ok(self.caller)
    }
}

impl<E> FromRequest for ProvedFor<E>
where
    E: FromRequest<Error = Problem, Future = Ready<Result<E, Problem>>>,
{
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        // Before the caller: that takes who they are out of the request.
        let is_proved = is_proved(request);
        let caller = E::from_request(request, payload).into_inner();
        ready(caller.and_then(|caller| is_proved.map(|is_proved| Self { caller, is_proved })))
    }
}

impl<E> FromRequest for Proved<E>
where
    E: FromRequest<Error = Problem, Future = Ready<Result<E, Problem>>>,
{
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let caller = ProvedFor::<E>::from_request(request, payload).into_inner();
        ready(caller.and_then(|caller| caller.asking(true)).map(Self))
    }
}

fn is_proved(request: &HttpRequest) -> Result<bool, Problem> {
    let now = state(request)?.services.deps.clock.now();
    let extensions = request.extensions();
    let identified = extensions.get::<Result<Identified, Problem>>();
    Ok(match identified {
        Some(Ok(Identified::Browser(live))) => live.session.is_proved(now),
        _ => true,
    })
}

/// A browser in a live session, even if it owes the second factor, or the password must be changed first.
#[derive(Debug)]
pub(crate) struct OwingSession(pub(crate) InSession);

/// Who a request comes from, as [`identify`] found before the handler's arguments are read.
enum Identified {
    Nobody,
    Browser(Box<LiveSession>),
    Key(Caller),
}

impl Identified {
    /// Counts a request of theirs; whoever is nobody is the throttle's, where it matters.
    fn count(&self, state: &AppState) -> Result<(), Problem> {
        let counted = match self {
            Self::Nobody => return Ok(()),
            Self::Browser(live) => Counted::Session(*live.session.id.as_uuid()),
            Self::Key(caller) => match &caller.credential {
                Credential::ApiKey(key, _) => Counted::Key(*key.as_uuid()),
                Credential::Session(_) | Credential::Operator => return Ok(()),
            },
        };
        state.rates.count(counted, state.services.deps.clock.now())
    }
}

/// What a request presents, before it is believed.
struct Presented {
    state: web::Data<AppState>,
    origin: Origin,
    cookie: Option<String>,
    bearer: Option<String>,
    same_site: Result<(), Problem>,
    header_proves_same_site: bool,
    is_activity: bool,
}

/// Finds out who a request comes from, before its handler's arguments are read. They are read side by side, and the
/// first to fail answers: a body that is not well formed must not answer before it is known who sent it.
pub(crate) async fn identify(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    if request.path().starts_with(openapi::BASE_PATH) {
        let identified = match Presented::by(request.request()) {
            Ok(presented) => presented.identify().await.and_then(|identified| {
                identified.count(&presented.state)?;
                Ok(identified)
            }),
            Err(problem) => Err(problem),
        };
        request.extensions_mut().insert(identified);
    }
    next.call(request).await
}

/// Who the request comes from; to be asked once.
fn identified(request: &HttpRequest) -> Result<Identified, Problem> {
    request
        .extensions_mut()
        .remove::<Result<Identified, Problem>>()
        .unwrap_or(Ok(Identified::Nobody))
}

impl Presented {
    fn by(request: &HttpRequest) -> Result<Self, Problem> {
        let state = state(request)?;
        let cookie = request
            .cookie(crate::session::cookie::name(&state.installation))
            .map(|cookie| cookie.value().to_owned());
        let bearer = request
            .headers()
            .get(header::AUTHORIZATION)
            .map(|value| value.to_str().unwrap_or_default().to_owned());
        Ok(Self {
            same_site: same_site::check(request, &state.installation.public_url),
            header_proves_same_site: same_site::has_own_header(request),
            is_activity: !request.headers().contains_key(BACKGROUND),
            origin: origin(request, &state),
            state,
            cookie,
            bearer,
        })
    }

    /// Believes what is presented, or refuses it.
    async fn identify(&self) -> Result<Identified, Problem> {
        match (&self.cookie, &self.bearer) {
            (Some(_), Some(_)) => Err(Problem::new(Code::TwoCredentials)),
            (None, Some(bearer)) => self.identify_key(bearer).await.map(Identified::Key),
            (Some(cookie), None) => {
                self.refuse_other_sites()?;
                Ok(match self.session(cookie.clone()).await? {
                    Some(live) => Identified::Browser(Box::new(live)),
                    None => Identified::Nobody,
                })
            }
            (None, None) => Ok(Identified::Nobody),
        }
    }

    fn refuse_other_sites(&self) -> Result<(), Problem> {
        match &self.same_site {
            Ok(()) if self.header_proves_same_site => Ok(()),
            _ => Err(Problem::new(Code::CrossSite)),
        }
    }

    async fn session(&self, cookie: String) -> Result<Option<LiveSession>, Problem> {
        let is_activity = self.is_activity;
        let found = self
            .state
            .run(move |services| services.sessions.authenticate(&cookie, is_activity))
            .await;
        match found {
            Ok(live) => Ok(Some(live)),
            Err(problem) if problem.code() == Code::NotLoggedOn => Ok(None),
            Err(problem) => Err(problem),
        }
    }

    async fn identify_key(&self, bearer: &str) -> Result<Caller, Problem> {
        let text = bearer
            .strip_prefix("Bearer ")
            .and_then(ApiKeyText::parse)
            .ok_or_else(|| Problem::new(Code::NotLoggedOn))?;
        let origin = self.origin.clone();
        self.state
            .run(move |services| services.api_keys.authenticate(&text, origin))
            .await
    }
}

fn state(request: &HttpRequest) -> Result<web::Data<AppState>, Problem> {
    request
        .app_data::<web::Data<AppState>>()
        .cloned()
        .ok_or_else(|| Problem::internal("the application has no state"))
}

fn origin(request: &HttpRequest, state: &AppState) -> Origin {
    Origin {
        network: client_network(request, &state.installation.trusted_proxies),
        request: request
            .extensions()
            .get::<RequestId>()
            .copied()
            .unwrap_or_else(|| state.services.deps.new_request_id()),
    }
}

/// The live session of a browser; keys are known and refused.
fn in_session(request: &HttpRequest) -> Result<InSession, Problem> {
    match identified(request)? {
        Identified::Nobody => Err(Problem::new(Code::NotLoggedOn)),
        Identified::Key(_) => Err(Problem::new(Code::SessionRequired)),
        Identified::Browser(live) => Ok(InSession {
            live: *live,
            origin: origin(request, &*state(request)?),
        }),
    }
}

fn refuse_debtors(live: &LiveSession) -> Result<(), Problem> {
    if live.session.factor.is_owed() {
        Err(Problem::new(Code::SecondFactorRequired))
    } else if live.user.must_change_password {
        Err(Problem::new(Code::PasswordChangeRequired))
    } else {
        Ok(())
    }
}

/// Implements an extractor by a function of the request.
macro_rules! extractor {
    ([$($generics:tt)*] $type:ty, |$request:ident| $body:expr) => {
        impl<$($generics)*> FromRequest for $type {
            type Error = Problem;
            type Future = Ready<Result<Self, Problem>>;

            fn from_request($request: &HttpRequest, _: &mut Payload) -> Self::Future {
                let extract = || $body;
                ready(extract())
            }
        }
    };
}

extractor!([] Public, |request| {
    let state = state(request)?;
    same_site::check(request, &state.installation.public_url)?;
    // Whoever is unknown, or presents something broken, is anyone.
    let session = match identified(request) {
        Ok(Identified::Browser(live)) => Some(*live),
        _ => None,
    };
    Ok(Self {
        origin: origin(request, &state),
        session,
    })
});

extractor!([P: Permitted] Authorized<P>, |request| {
    let caller = match identified(request)? {
        Identified::Nobody => return Err(Problem::new(Code::NotLoggedOn)),
        Identified::Browser(live) => {
            refuse_debtors(&live)?;
            live.caller(origin(request, &*state(request)?))
        }
        Identified::Key(caller) => caller,
    };
    if let Credential::ApiKey(_, scopes) = &caller.credential
        && !scopes.contains(&P::PERMISSION.scope())
    {
        return Err(Problem::new(Code::ScopeMissing));
    }
    if !P::PERMISSION.is_of(caller.role) {
        return Err(Problem::new(Code::Forbidden));
    }
    Ok(Self {
        caller,
        permission: PhantomData,
    })
});

extractor!([] InSession, |request| {
    let session = in_session(request)?;
    refuse_debtors(&session.live)?;
    Ok(session)
});

extractor!([] OwingSession, |request| in_session(request).map(Self));

extractor!([] AdministratorInSession, |request| {
    let session = in_session(request)?;
    refuse_debtors(&session.live)?;
    if Permission::ManageAccount.is_of(session.live.user.role) {
        Ok(Self(session))
    } else {
        Err(Problem::new(Code::Forbidden))
    }
});
