import { ClassesChoice } from "../classes/ClassesChoice.tsx";

/** What changes how the map is drawn. */
export const ViewTools = () => <ClassesChoice />;
