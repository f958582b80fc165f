import './brink.css'

const Oak = ({ x, y, size, light }: { x: number; y: number; size: number; light?: boolean }) => (
  <g transform={`translate(${x} ${y}) scale(${size})`}>
    <path className="naober-brink__bark" d="M-7 0c3-18 3-40 1-62h13c-3 22-2 44 2 62Z" />
    <path
      className={light ? 'naober-brink__leaf-light' : 'naober-brink__leaf'}
      d="M-30-52c-20 6-38-10-31-28-16-12-10-38 9-40 2-22 28-32 43-20 12-16 42-12 47 6 20-4 36 16 26 32 16 12 8 38-12 38-6 18-30 22-42 10-12 12-32 12-40 2Z"
    />
    <path
      className="naober-brink__line"
      d="M0-40c-4-14-12-20-20-24M2-52c4-12 10-18 18-22M-34-94c4-6 10-8 16-8M16-108c6-1 10 2 13 6"
    />
  </g>
)

const Person = ({ x, size, coat }: { x: number; size: number; coat: 'heather' | 'oak' | 'sky' | 'amber' }) => (
  <g transform={`translate(${x} 256) scale(${size})`}>
    <path className={`naober-brink__${coat}`} d="M-11-14c-2-20 2-34 11-34s13 14 11 34Z" />
    <path className="naober-brink__line" d="M-5-14v14M5-14v14" />
    <circle className="naober-brink__skin" cx="0" cy="-57" r="9" />
  </g>
)

/** Neighbours on a brink in Drenthe: farm, oaks, hunebed, village hall, church. Our own drawing; decoration. */
export const Brink = () => (
  <svg
    className="naober-brink"
    viewBox="0 0 1440 300"
    preserveAspectRatio="xMidYMax slice"
    aria-hidden="true"
    focusable="false"
  >
    <circle className="naober-brink__sun" cx="1080" cy="82" r="46" />
    <path
      className="naober-brink__far"
      d="M0 236c40-34 70-20 96-34s60-16 92 2 62-16 104-12 70 26 118 14 88-30 132-12 86 8 128-6 104-8 142 10 92-22 142-8 82 22 128 8 96-24 140-8 92 6 118-6 70-8 100 14v60H0Z"
    />
    <path className="naober-brink__heath" d="M0 258c150-30 330-22 470-8s300 6 420-6 360-20 550 8v48H0Z" />

    <g>
      <path className="naober-brink__wall" d="M94 204h216v52H94Z" />
      <path
        className="naober-brink__roof"
        d="M66 210 138 128c3-3 6-4 10-4h108c4 0 7 1 10 4l72 82c-14 4-26 3-34-1H100c-10 4-22 5-34 1Z"
      />
      <path className="naober-brink__door" d="M176 256v-42h52v42" />
      <path
        className="naober-brink__line"
        d="M202 214v42M116 222h22v20h-22ZM264 222h22v20h-22ZM127 222v20M275 222v20M148 142c-8 14-18 30-30 42M252 140c10 16 20 30 32 42M196 140c-2 18-4 32-4 46"
      />
    </g>
    <Oak x={30} y={260} size={1.05} light />
    <Oak x={404} y={258} size={1.3} />

    <g>
      <path
        className="naober-brink__stone"
        d="M500 258c-2-22 0-34 6-44 12-4 22 0 26 8 4 14 4 24 2 36ZM574 258c-4-18-2-32 4-40 12-2 20 2 24 10 2 12 2 20 0 30ZM636 258c0-18 2-34 8-44 12-2 22 2 24 12 2 12 0 22-2 32Z"
      />
      <path
        className="naober-brink__stone"
        d="M486 212c4-24 32-38 74-36 20 0 24 8 40 6 30-8 76 0 84 20 4 12-12 18-40 18-30 2-60-6-88-2-40 6-70 8-70-6Z"
      />
      <path
        className="naober-brink__line"
        d="M510 204c10-10 24-14 40-14M622 194c14-2 28 0 38 6M540 212c8-1 16-1 24 0"
      />
    </g>

    <g>
      <Person x={738} size={1} coat="heather" />
      <Person x={776} size={1.08} coat="oak" />
      <Person x={806} size={0.62} coat="amber" />
      <Person x={836} size={0.96} coat="sky" />
      <path
        className="naober-brink__line"
        d="M848 226h14l8 28M862 226l-4 28M872 258a4 4 0 1 0 0-.1M857 258a4 4 0 1 0 0-.1"
      />
      <path className="naober-brink__line" d="M748 214c8 6 12 8 18 4" />
    </g>

    <g>
      <path className="naober-brink__wall" d="M912 188h196v70H912Z" />
      <path className="naober-brink__tiles" d="M894 194 934 134h152l40 60Z" />
      <path className="naober-brink__wall" d="M972 194l38-34 38 34v64h-76Z" />
      <path className="naober-brink__line" d="M966 199l44-40 44 40" />
      <path className="naober-brink__door" d="M992 258v-38c0-6 4-8 8-8h20c4 0 8 2 8 8v38" />
      <path
        className="naober-brink__line"
        d="M1010 212v46M926 206h28v26h-28ZM940 206v26M1066 206h28v26h-28ZM1080 206v26M1010 180a7 7 0 1 0 .1 0M1110 134v-40M1110 96c10-6 18 6 30 0v20c-12 6-20-6-30 0"
      />
    </g>
    <Oak x={1176} y={258} size={1.16} />

    <g>
      <path
        className="naober-brink__wool"
        d="M1240 246c-8 0-12-8-6-14-2-8 8-12 14-8 6-6 16-4 18 2 8-2 14 4 12 10 4 6-2 12-8 10Z"
      />
      <path className="naober-brink__line" d="M1246 246v10M1268 246v10M1278 232c6-2 10 2 10 8-4 3-8 2-10-2" />
      <path
        className="naober-brink__wool"
        d="M1310 252c-6 0-9-6-5-10-1-6 6-9 10-6 5-5 12-3 14 1 6-1 10 3 9 8 3 4-1 9-6 7Z"
      />
      <path className="naober-brink__line" d="M1314 252v8M1330 252v8M1338 240c5-1 8 2 8 6-3 3-6 2-8-1" />
    </g>
    <g>
      <path className="naober-brink__wall" d="M1370 256V132h42v124Z" />
      <path className="naober-brink__tiles" d="M1362 136l12-40h34l12 40Z" />
      <path className="naober-brink__line" d="M1391 96V72M1385 80h12M1384 160h14v18h-14ZM1391 200v20" />
      <path className="naober-brink__tiles" d="M1412 206h40v-40h-34Z" />
      <path className="naober-brink__wall" d="M1412 206h40v50h-40Z" />
    </g>
    <path className="naober-brink__ground" d="M-4 258c180-8 320 2 480 0s330 4 500-1 330 2 470-1v48H-4Z" />
    <path
      className="naober-brink__line"
      d="M360 280c6-4 8-4 12 0M560 276c5-4 8-4 12 0M690 286c6-4 8-4 12 0M900 278c5-4 8-4 12 0M1040 288c6-4 8-4 12 0M1220 280c5-4 8-4 12 0M180 284c6-4 8-4 12 0"
    />
  </svg>
)
