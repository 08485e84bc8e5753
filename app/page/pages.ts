import type { MessageKey } from "../../src/index.ts";
import type { FetchedPart } from "../furniture/LazyPart.tsx";
import type { View } from "../state/features.ts";

export interface Page extends View {
  /** Its name in the menu. */
  readonly name: MessageKey;
  /** Whether it stands behind a button where the menu has no room for all. */
  readonly isFurther?: true;
  /** Whether it stands inside of another site: without the head of the atlas, and in no menu. */
  readonly isBare?: true;
  /** Fetched when it is opened; the map comes with the program. */
  readonly part?: FetchedPart<object>;
}

/** Pages, in the order of the menu. */
export const pages: readonly Page[] = [
  { id: "map", name: "app.map", finer: true },
  {
    id: "embed",
    name: "app.map",
    isBare: true,
    finer: true,
    part: { load: async () => (await import("./EmbeddedMap.tsx")).EmbeddedMap },
  },
  {
    id: "benefit",
    name: "app.benefit",
    part: { load: async () => (await import("../bivariate/BenefitPage.tsx")).BenefitPage },
  },
  {
    id: "compare",
    name: "app.compare",
    part: { load: async () => (await import("../reports/ComparePage.tsx")).ComparePage },
  },
  {
    id: "life-cycle",
    name: "app.lifeCycle",
    part: { load: async () => (await import("../lifecycle/LifeCyclePage.tsx")).LifeCyclePage },
  },
  {
    id: "table",
    name: "app.table",
    finer: true,
    part: { load: async () => (await import("../table/TablePage.tsx")).TablePage },
  },
  {
    id: "sensitivity",
    name: "app.sensitivity",
    isFurther: true,
    finer: true,
    part: {
      load: async () => (await import("../sensitivity/SensitivityPage.tsx")).SensitivityPage,
    },
  },
  {
    id: "reports",
    name: "app.reports",
    part: { load: async () => (await import("../reports/ReportsPage.tsx")).ReportsPage },
  },
  {
    id: "compares",
    name: "app.compares",
    isFurther: true,
    part: { load: async () => (await import("../comparison/ComparisonPage.tsx")).ComparisonPage },
  },
  {
    id: "changes",
    name: "app.changes",
    isFurther: true,
    part: { load: async () => (await import("../changes/ChangesPage.tsx")).ChangesPage },
  },
  {
    id: "method",
    name: "app.method",
    part: { load: async () => (await import("../method/MethodPage.tsx")).MethodPage },
  },
];
