import { type QueryClient, useQuery } from "@tanstack/react-query";
import { createContext, type ReactNode, use, useLayoutEffect } from "react";
import { getAccountPortalOptions } from "~/api/gen/@tanstack/react-query.gen";
import type { PortalBranding } from "~/api/gen/types.gen";
import { paint } from "./paint";

const BrandingContext = createContext<PortalBranding | null>(null);

/** How the portal looks that this is shown in; null outside any, and where it looks as the product does. */
export function useBranding(): PortalBranding | null {
  return use(BrandingContext);
}

/** Fetches how a portal looks, so that its first picture is the right one. A portal that cannot tell looks as the product does. */
export async function fetchBranding(queryClient: QueryClient, slug: string): Promise<void> {
  const portal = queryClient.ensureQueryData(getAccountPortalOptions({ path: { slug } }));
  await portal.catch(() => undefined);
}

/** Shows a portal's pages in its own look. */
export function Branded({ slug, children }: { slug: string; children: ReactNode }) {
  const portal = useQuery(getAccountPortalOptions({ path: { slug } }));
  const branding = portal.data?.branding ?? null;
  const shades = branding?.shades ?? null;
  useLayoutEffect(() => (shades === null ? undefined : paint(shades)), [shades]);
  return <BrandingContext value={branding}>{children}</BrandingContext>;
}
