/** World mean of the inverse of available water minus demand, m³ per m² and month (AWARE). */
const worldMean = 0.0136;

const bounds = { min: 0.1, max: 100 };

/**
 * Characterisation factor of AWARE: `0.0136 / AMD`, between 0.1 and 100; 100 where demand exceeds availability
 * (Boulay et al. 2018).
 *
 * @param availabilityMinusDemand AMD, m³ per m² and month.
 * @returns m³ world-equivalent per m³.
 */
export const scarcityFactor = (availabilityMinusDemand: number): number =>
  availabilityMinusDemand > 0
    ? Math.min(bounds.max, Math.max(bounds.min, worldMean / availabilityMinusDemand))
    : bounds.max;
