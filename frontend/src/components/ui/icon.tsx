/** The icons, drawn once as symbols by {@link IconSprite} and used by name. They never speak alone: a word stands beside, or an aria-label. */
const SHAPES = {
  again: 'M15.5 7A6 6 0 1 0 16 11M15.8 3.5V7h-3.5',
  bell: 'M5.5 14V9a4.5 4.5 0 0 1 9 0v5l1.5 1H4zM8.5 17.5h3',
  chat: 'M3.5 4.5h13v9h-7l-3.5 3v-3H3.5z',
  check: 'm4 10.5 4 4L16 6',
  'check-box': 'M4 3.5h12v13H4zM7 10.2l2.2 2.2L13.5 8',
  clock: 'M3 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0M10 6v4l2.8 1.8',
  close: 'm5.5 5.5 9 9M14.5 5.5l-9 9',
  cloud: 'M6 15.5a3.5 3.5 0 0 1-.3-7A4.5 4.5 0 0 1 14.3 8a3.7 3.7 0 0 1 .2 7.5zM7.8 11.5l1.7 1.7 3-3.2',
  'cloud-off': 'M6 15.5a3.5 3.5 0 0 1-.3-7A4.5 4.5 0 0 1 14.3 8a3.7 3.7 0 0 1 .2 7.5zM8.5 10.3l3 3M11.5 10.3l-3 3',
  copies: 'M7 7h9.5v9.5H7zM13 7V3.5H3.5V13H7',
  district: 'M4 17V8l6-4 6 4v9zM8.5 17v-4h3v4',
  down: 'm5.5 8 4.5 4.5L14.5 8',
  download: 'M10 4v9M6.5 9.5 10 13l3.5-3.5M4 13.5v3h12v-3',
  file: 'M5 3h7l3.5 3.5V17H5zM12 3v3.5h3.5',
  flow: 'M3 16.5h14M5 13v-3M8.5 13V7M12 13V9M15.5 13V4.5',
  home: 'M3 9.5 10 4l7 5.5V16a1 1 0 0 1-1 1h-3.5v-4.5h-5V17H4a1 1 0 0 1-1-1z',
  incomplete: 'M3 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0M10 6.5v4M10 13.3v.2',
  info: 'M3 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0M10 9.3v4M10 6.6v.1',
  left: 'm12 5-5 5 5 5',
  lock: 'M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  'not-applicable': 'M3 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0M5.2 14.8l9.6-9.6',
  pen: 'm4 16 .8-3.5L13.3 4l2.7 2.7L7.5 15.2zM11.5 5.8l2.7 2.7',
  plus: 'M10 4.5v11M4.5 10h11',
  print: 'M6 8V3.5h8V8M6 14H3.5V8h13v6H14M6 12h8v4.5H6z',
  province: 'M3 8 10 3.5 17 8zM4.5 8v7M8 8v7M12 8v7M15.5 8v7M3 16.5h14',
  redo: 'M14 4.5 17 7.5 14 10.5M16.5 7.5H8a4.5 4.5 0 0 0 0 9h3',
  rank: 'M7.5 16.5V6h5v10.5M2.5 16.5V10h5M12.5 8.5h5v8M2 16.5h16',
  right: 'm8 5 5 5-5 5',
  scored: 'M3 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0M6.8 10.2l2.3 2.3 4.2-4.6',
  search: 'M4 9a5 5 0 1 0 10 0a5 5 0 1 0 -10 0M13 13l4 4',
  sheet: 'M5 3h7l3.5 3.5V17H5zM12 3v3.5h3.5M7.5 10h5M7.5 13h5',
  signature: 'M3 15.5h14M4 12c2-6 4.5-8.5 5.5-7.5S8 11.5 9.5 11.5s1.8-2.5 3-2.5.5 2 3.5 1.5',
  survey: 'M4 3.5h12v13H4zM7 7.5h1M10.5 7.5H13M7 10.5h1M10.5 10.5H13M7 13.5h1M10.5 13.5H13',
  table: 'M3.5 4h13v12h-13zM3.5 8h13M3.5 12h13M8.5 4v12',
  todo: 'M3 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0',
  tree: 'M4 4.5h6M7 9.5h6M7 14.5h6M4 4.5v10h3M4 9.5h3',
  undo: 'M6 4.5 3 7.5l3 3M3.5 7.5H12a4.5 4.5 0 0 1 0 9H9',
  up: 'm5.5 12 4.5-4.5 4.5 4.5',
  upload: 'M10 13V4M6.5 7.5 10 4l3.5 3.5M4 13v3.5h12V13',
  warning: 'M10 3.5 18 16.5H2zM10 8.5v3.5M10 14.2v.1',
  withdrawn: 'M3 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0 M6.5 10h7',
  zoom: 'M4 9a5 5 0 1 0 10 0a5 5 0 1 0 -10 0M13 13l4 4M9 7v4M7 9h4',
  account: 'M6.5 7a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0 M3.5 17c.6-3.4 3-5 6.5-5s5.900 1.600 6.500 5',
  menu: 'M3.5 6h13M3.5 10h13M3.5 14h13',
} as const;

export type IconName = keyof typeof SHAPES;

export function IconSprite() {
  return (
    <svg className="sprite" aria-hidden="true">
      {Object.entries(SHAPES).map(([name, shape]) => (
        <symbol key={name} id={`i-${name}`} viewBox="0 0 20 20">
          <path d={shape} strokeDasharray={name === 'todo' ? '2.2 2.2' : undefined} />
        </symbol>
      ))}
    </svg>
  );
}

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="i" viewBox="0 0 20 20" aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}
