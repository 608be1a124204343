import { createFileRoute, useLocation } from "@tanstack/react-router";
import { ComposeScreen } from "~/features/compose/ComposeScreen";
import { NEW_DRAFT } from "~/shared/drafts";

export const Route = createFileRoute("/p/$slug/_portal/compose/$draftId")({
  component: ComposeRoute,
});

function ComposeRoute() {
  const { slug, draftId } = Route.useParams();
  const navigate = Route.useNavigate();
  const writing = useLocation({ select: ({ state }) => state.writing }) ?? draftId;
  return (
    <ComposeScreen
      // The same screen before and after the draft has got its id.
      key={writing}
      slug={slug}
      draftId={draftId === NEW_DRAFT ? null : draftId}
      onCreated={(id) =>
        void navigate({
          params: { slug, draftId: id },
          state: { writing },
          replace: true,
          ignoreBlocker: true,
        })
      }
    />
  );
}
