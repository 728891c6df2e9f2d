import type { QuotedPlace } from '../../../shared/domain/versions.ts';

interface CarryPlaceProps {
  readonly title: string;
  /** Null where the words have no place. */
  readonly place: QuotedPlace | null;
  readonly kind: 'old' | 'new';
}

/** A quote in its context, as it stands in one version of the text. */
export function CarryPlace({ title, place, kind }: CarryPlaceProps): React.JSX.Element {
  return (
    <section className="carry-place" data-kind={kind}>
      <h4>
        {title}
        {place !== null && <span className="small muted"> version {place.number}</span>}
      </h4>
      {place === null ? (
        <p className="muted">These words, or like ones, stand nowhere in the text.</p>
      ) : (
        <blockquote dir="auto">
          <span className="muted">{place.before}</span>
          <mark>{place.quote}</mark>
          <span className="muted">{place.behind}</span>
        </blockquote>
      )}
    </section>
  );
}
