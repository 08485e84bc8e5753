import { useWords } from "../state/atlas.ts";

interface PresetNoteProps {
  /** Whether the load grows over the years, where sites on record and limits may hold it. */
  readonly grows: boolean;
}

/** Says of a preset that it scales the whole map by one factor. */
export function PresetNote({ grows }: PresetNoteProps) {
  const words = useWords();
  return (
    <p className="fine-print">
      {words.say(grows ? "preset.growth-2030.about" : "preset.scaled.about")}
    </p>
  );
}
