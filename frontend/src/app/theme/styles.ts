// The order of the layers is set first; later sheets only add to them.
import "./layers.css";
import "@fontsource-variable/inter/wght.css";
import "@mantine/core/styles/baseline.layer.css";
import "@mantine/core/styles/default-css-variables.layer.css";
import "@mantine/core/styles/global.layer.css";
import "./app.css";

// A build ships only the sheets of the components in use (build/mantineStyles.ts).
if (import.meta.env.DEV) void import("@mantine/core/styles.layer.css");
