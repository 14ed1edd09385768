// The evaluation's figures as a picture: hits as bars, accuracy by coverage as lines.
import type { SetFigures } from './summary.ts';

const panel = { width: 420, height: 240, left: 48, top: 36, bottom: 40, gap: 40 };
/** Colours that stay apart for colour-blind readers (Okabe & Ito 2008), ours first. */
const colours = ['#0072b2', '#e69f00', '#999999', '#009e73', '#cc79a7', '#56b4e9'];

/** An SVG document with one row for each set and language; it needs no script and no font of its own. */
export function plotSvg(sets: readonly SetFigures[]): string {
  const rowHeight = panel.height + panel.top + panel.bottom;
  const width = 2 * (panel.width + panel.left) + panel.gap + 20;
  const rows = sets.map((set, row) => `<g transform="translate(0 ${row * rowHeight})">${bars(set)}<g transform="translate(${panel.width + panel.left + panel.gap} 0)">${curve(set)}</g></g>`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${Math.max(1, sets.length) * rowHeight}" font-family="sans-serif" font-size="12" fill="#222">`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    ...rows,
    '</svg>',
    '',
  ].join('\n');
}

function bars({ name, language, methods }: SetFigures): string {
  const groups = ['hit@1', 'hit@3', 'hit@10'] as const;
  const groupWidth = panel.width / groups.length;
  const barWidth = (groupWidth - 16) / Math.max(1, methods.length);
  const drawn = groups.flatMap((group, place) => [
    ...methods.map((method, index) => {
      const height = method[group] * panel.height;
      const x = panel.left + place * groupWidth + 8 + index * barWidth;
      const y = panel.top + panel.height - height;
      return (
        `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${(barWidth - 2).toFixed(1)}" height="${height.toFixed(1)}" fill="${colour(index)}"><title>${escape(method.name)} ${group} ${(method[group] * 100).toFixed(1)} %</title></rect>` +
        `<text x="${(x + barWidth / 2 - 1).toFixed(1)}" y="${(y - 3).toFixed(1)}" text-anchor="middle" font-size="9">${(method[group] * 100).toFixed(0)}</text>`
      );
    }),
    `<text x="${(panel.left + (place + 0.5) * groupWidth).toFixed(1)}" y="${panel.top + panel.height + 16}" text-anchor="middle">${group}</text>`,
  ]);
  const legend = methods.map(({ name: method }, index) => {
    const x = panel.left + index * 110;
    return `<rect x="${x}" y="${panel.top + panel.height + 24}" width="10" height="10" fill="${colour(index)}"/><text x="${x + 14}" y="${panel.top + panel.height + 33}">${escape(method)}</text>`;
  });
  return [`<text x="${panel.left}" y="18" font-weight="bold">${escape(name)} (${language})</text>`, axis('%'), ...drawn, ...legend].join('');
}

function curve({ abstention }: SetFigures): string {
  const title = `<text x="${panel.left}" y="18" font-weight="bold">Right paragraph among answered questions, by share answered</text>`;
  if (abstention === null) return title;
  const points = abstention.curve.map(([coverage, accuracy]) => `${(panel.left + coverage * panel.width).toFixed(1)},${(panel.top + (1 - accuracy) * panel.height).toFixed(1)}`);
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) => `<text x="${panel.left + share * panel.width}" y="${panel.top + panel.height + 16}" text-anchor="middle">${share * 100}</text>`);
  return [title, axis('%'), ...ticks, `<polyline points="${points.join(' ')}" fill="none" stroke="${colour(0)}" stroke-width="2"/>`].join('');
}

function axis(unit: string): string {
  return [0, 25, 50, 75, 100]
    .map((tick) => {
      const y = panel.top + (1 - tick / 100) * panel.height;
      return `<line x1="${panel.left}" x2="${panel.left + panel.width}" y1="${y}" y2="${y}" stroke="#ddd"/><text x="${panel.left - 6}" y="${y + 4}" text-anchor="end">${tick}${tick === 100 ? ` ${unit}` : ''}</text>`;
    })
    .join('');
}

function colour(index: number): string {
  return colours[index % colours.length] ?? '#000';
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
