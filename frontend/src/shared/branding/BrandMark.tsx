import { Mark } from "~/shared/ui/Mark";
import { useBranding } from "./Branded";
import classes from "./BrandMark.module.css";

/** The portal's logo, or the product's mark. Decoration beside the name, so without a name of its own. */
export function BrandMark({ size }: { size: number }) {
  const logo = useBranding()?.logo_url ?? null;
  if (logo === null) return <Mark size={size} />;
  return <img className={classes.logo} src={logo} alt="" height={size} />;
}
