# syntax=docker/dockerfile:1
# Three stages: the portal, the server with the portal inside it, and an image that holds little but the server.

FROM node:22-bookworm-slim AS portal
WORKDIR /build/frontend
COPY frontend/package.json frontend/package-lock.json frontend/.npmrc ./
RUN npm ci --no-audit --no-fund
COPY frontend/ ./
RUN npm run build

FROM rust:1.95-slim-bookworm AS server
# A C compiler for the cryptography and SQLite; perl and make for the TLS of the PostgreSQL client.
RUN apt-get update \
 && apt-get install --yes --no-install-recommends gcc libc6-dev make perl \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY Cargo.toml Cargo.lock clippy.toml rustfmt.toml ./
COPY crates/ crates/
COPY migrations/ migrations/
COPY openapi/ openapi/
COPY tests/Cargo.toml tests/
COPY tests/src/ tests/src/
COPY --from=portal /build/frontend/dist frontend/dist
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/build/target \
    cargo build --locked --release --package server --features postgres-tls \
 && cp target/release/letterlock /usr/local/bin/letterlock

FROM debian:bookworm-slim
RUN apt-get update \
 && apt-get install --yes --no-install-recommends ca-certificates curl \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 --home-dir /var/lib/letterlock --create-home letterlock
COPY --from=server /usr/local/bin/letterlock /usr/local/bin/letterlock
USER letterlock
WORKDIR /var/lib/letterlock
VOLUME /var/lib/letterlock
EXPOSE 8080
# Live, not ready: a container that waits for its database must not be restarted for it. The certificate, if the server has
# one itself, is for its public name and not for this address.
ENV HEALTH_URL=http://127.0.0.1:8080/health/live
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
    CMD curl --fail --silent --insecure --output /dev/null "$HEALTH_URL" || exit 1
ENTRYPOINT ["letterlock"]
CMD ["serve"]
