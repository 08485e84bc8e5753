import { ClassesChoice } from "../classes/ClassesChoice.tsx";
import { DifferenceChoice } from "../difference/DifferenceChoice.tsx";
import { FilterButton } from "../filter/FilterButton.tsx";

/** What changes how the map is drawn, and of which regions. */
export const ViewTools = () => (
  <>
    <FilterButton />
    <DifferenceChoice />
    <ClassesChoice />
  </>
);
