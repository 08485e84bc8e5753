import { ClassesChoice } from "../classes/ClassesChoice.tsx";
import { FilterButton } from "../filter/FilterButton.tsx";

/** What changes how the map is drawn, and of which regions. */
export const ViewTools = () => (
  <>
    <FilterButton />
    <ClassesChoice />
  </>
);
