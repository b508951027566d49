/** A cost that grows evenly: `fixed` and `each` for every one of them. */
export interface CostLaw {
  readonly fixed: number;
  readonly each: number;
}

/**
 * The even growth that fits best. Squares of the deviations relative to the value are the least, so that the small
 * counts have a say beside the large ones.
 */
export function fitCost(points: readonly (readonly [count: number, cost: number])[]): CostLaw {
  let weight = 0;
  let sumX = 0;
  let sumY = 0;
  let sumXX = 0;
  let sumXY = 0;
  for (const [x, y] of points) {
    const w = 1 / (y * y);
    weight += w;
    sumX += w * x;
    sumY += w * y;
    sumXX += w * x * x;
    sumXY += w * x * y;
  }
  const each = (weight * sumXY - sumX * sumY) / (weight * sumXX - sumX * sumX);
  return { fixed: (sumY - each * sumX) / weight, each };
}
