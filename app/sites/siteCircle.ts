/** Px of radius for each square root of a MW: the area stands for the power. */
const scale = 0.42;

/** A site without power yet is a small ring. */
export const announcedRadius = 3;

/** Smaller circles could not be pointed at, px. */
const least = 2;

/** Radius of a site's circle, px. @param power IT power, MW. */
export const siteRadius = (power: number): number =>
  power > 0 ? Math.max(least, scale * Math.sqrt(power)) : announcedRadius;

/** Powers that the legend shows, MW. */
export const samplePowers = [100, 1000] as const;
