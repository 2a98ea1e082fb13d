import { useTranslation } from 'react-i18next';
import type { Rule, RuleInput } from '../../../../components/rule/rule.ts';
import { compare, type Decimal, multiply, percentage } from '../../../../lib/decimal.ts';
import { useFormat } from '../../../../lib/use-format.ts';
import { type Piece, pieces, ratioOf } from '../../draft/chart.ts';

const [LEFT, RIGHT, TOP, BOTTOM] = [36, 286, 16, 124];

interface Props {
  rule: Rule;
  maxScore: Decimal;
  input: RuleInput | null;
  /** What the typed input gave. */
  score: Decimal | null;
}

/** Points by ratio, drawn: steps and slopes, filled where the threshold belongs to it, and the typed input in red. */
export function RuleChart({ rule, maxScore, input, score }: Props) {
  const { t } = useTranslation('index-set');
  const f = useFormat();
  const line = pieces(rule, maxScore);
  const [lowest] = line;
  if (!lowest) {
    return null;
  }
  // The lower half is mostly empty: where nothing happens below 50 %, the axis begins higher up.
  const second = Number(line[1]?.from ?? 0);
  const base = Number(lowest.start) === Number(lowest.end) && second >= 50 ? Math.max(0, Math.floor((second - 10) / 10) * 10) : 0;
  const top = line.flatMap(({ start, end }) => [start, end]).reduce((most, one) => (compare(one, most) > 0 ? one : most), '0');
  const x = (percent: Decimal | number) => LEFT + ((Math.max(Number(percent), base) - base) / (100 - base)) * (RIGHT - LEFT);
  const y = (points: Decimal) => BOTTOM - (Math.max(0, Number(points)) / (Number(top) || 1)) * (BOTTOM - TOP);
  const measured = input && ratioOf(rule, input);
  const ratio = measured ? percentage(measured.part, measured.whole) : null;
  const label = line.map((piece) => inWords(piece)).join('; ');

  function inWords({ from, to, start, end }: Piece): string {
    const values = { from: f.exact(from), to: f.exact(to), start: f.score(start), end: f.score(end) };
    return start === end ? t('trial.flat', values) : t('trial.slope', values);
  }

  return (
    <div>
      <h3>{t('trial.chart')}</h3>
      <svg className="ch" viewBox="0 0 310 156" role="img" aria-label={label}>
        {(['0', multiply(top, '0.5'), top] as const).map((points, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: bottom, middle, top
          <g key={i}>
            <path className="ax" d={`M${LEFT} ${y(points)}H${RIGHT}`} />
            <text x={LEFT - 6} y={y(points) + 4} textAnchor="end">
              {f.score(points)}
            </text>
          </g>
        ))}
        {ticks(base).map((percent) => (
          <text key={percent} x={x(percent)} y="144" textAnchor="middle">
            {f.count(percent)}
          </text>
        ))}
        <path className="ax0" d={`M${LEFT} ${BOTTOM}H${RIGHT}`} />
        {line.map((piece, i) => {
          const before = line[i - 1];
          const jump = before && before.end !== piece.start;
          return (
            <g key={piece.from + piece.to}>
              {jump && <path className="jump" d={`M${x(piece.from)} ${y(before.end)}V${y(piece.start)}`} />}
              <path className="step" d={`M${x(piece.from)} ${y(piece.start)}L${x(piece.to)} ${y(piece.end)}`} />
              {jump && <circle className={piece.inclusive ? 'pt' : 'dot'} cx={x(piece.from)} cy={y(before.end)} r="3.5" />}
              {jump && <circle className={piece.inclusive ? 'dot' : 'pt'} cx={x(piece.from)} cy={y(piece.start)} r="4" />}
            </g>
          );
        })}
        {ratio !== null && score !== null && (
          <>
            <path className="hit" d={`M${Math.min(x(ratio), RIGHT)} ${TOP - 4}V${BOTTOM}`} />
            <text className="hit-t" x={x(ratio) > 160 ? x(ratio) - 5 : x(ratio) + 5} y="12" textAnchor={x(ratio) > 160 ? 'end' : 'start'}>
              {`${f.percent(ratio)} → ${f.score(score)}`}
            </text>
          </>
        )}
      </svg>
    </div>
  );
}

/** Round numbers from where the axis begins to 100. */
function ticks(base: number): number[] {
  const step = base >= 80 ? 5 : base >= 50 ? 10 : 20;
  return Array.from({ length: Math.floor((100 - base) / step) + 1 }, (_, i) => 100 - i * step);
}
