import {
  type Icon,
  IconFile,
  IconFileSpreadsheet,
  IconFileText,
  IconFileTypePdf,
  IconFileZip,
  IconMusic,
  IconPhoto,
  IconVideo,
} from "@tabler/icons-react";
import classes from "./FileIcon.module.css";

const icons: readonly [pattern: RegExp, icon: Icon, hue: string][] = [
  [/^image\//, IconPhoto, "teal"],
  [/^audio\//, IconMusic, "brand"],
  [/^video\//, IconVideo, "brand"],
  [/pdf$/, IconFileTypePdf, "red"],
  [/zip|compressed|tar/, IconFileZip, "orange"],
  [/sheet|excel|csv/, IconFileSpreadsheet, "teal"],
  [/^text\/|word|document/, IconFileText, "brand"],
];

/** A picture of the kind of a file; decoration beside its name. */
export function FileIcon({ mediaType }: { mediaType: string }) {
  const match = icons.find(([pattern]) => pattern.test(mediaType));
  const FittingIcon = match?.[1] ?? IconFile;
  return (
    <span className={classes.icon} data-hue={match?.[2] ?? "gray"}>
      <FittingIcon size={20} stroke={1.6} aria-hidden />
    </span>
  );
}
