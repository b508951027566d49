interface SkeletonProps {
  /** What is being waited for; a screen reader hears it. */
  readonly label: string;
  readonly cards?: number;
}

/** Takes the place of cards that are on their way, so that nothing jumps when they come. */
export function Skeleton({ label, cards = 3 }: SkeletonProps) {
  return (
    <div class="skeleton">
      <p class="visually-hidden" role="status">
        {label}
      </p>
      {Array.from({ length: cards }, (_, card) => (
        <div class="skeleton-card" aria-hidden="true" key={card}>
          <span class="skeleton-line skeleton-short" />
          <span class="skeleton-line" />
          <span class="skeleton-line skeleton-long" />
        </div>
      ))}
    </div>
  );
}
