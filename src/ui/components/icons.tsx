import type { ComponentChildren } from 'preact';

/** Drawings beside words: none of them says anything that a word does not. */

function Icon({ children, size = 16 }: { children: ComponentChildren; size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.25" />
    <path d="m10.25 10.25 3.5 3.5" />
  </Icon>
);

export const ClearIcon = () => (
  <Icon>
    <path d="m4.5 4.5 7 7m0-7-7 7" />
  </Icon>
);

export const ChevronIcon = () => (
  <Icon>
    <path d="m4.5 6.25 3.5 3.5 3.5-3.5" />
  </Icon>
);

export const CopyIcon = () => (
  <Icon>
    <rect x="5.75" y="5.75" width="7.5" height="7.5" rx="1.5" />
    <path d="M10.25 3.75a1.5 1.5 0 0 0-1.5-1h-4.5a1.5 1.5 0 0 0-1.5 1.5v4.5a1.5 1.5 0 0 0 1 1.5" />
  </Icon>
);

export const CheckIcon = ({ size = 16 }: { size?: number }) => (
  <Icon size={size}>
    <path d="m3.5 8.5 3 3 6-7" stroke-width="2" />
  </Icon>
);

export const RefreshIcon = () => (
  <Icon>
    <path d="M13 8a5 5 0 1 1-1.5-3.55M13 2.5v3h-3" />
  </Icon>
);

export const DownloadIcon = () => (
  <Icon>
    <path d="M8 2.75v7m-3-2.75 3 3 3-3M3 12.75h10" />
  </Icon>
);

/** A page with a panel at its side. */
export const PanelIcon = () => (
  <Icon>
    <rect x="2" y="3" width="12" height="10" rx="1.5" />
    <path d="M9.75 3v10" />
  </Icon>
);

/** Sliders. */
export const OptionsIcon = () => (
  <Icon>
    <path d="M2.5 5h5m4 0h2M2.5 11h2m4 0h5" />
    <circle cx="9.5" cy="5" r="1.75" />
    <circle cx="6.5" cy="11" r="1.75" />
  </Icon>
);

/** A target: this one, and no other. */
export const OnlyIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="5.5" />
    <circle cx="8" cy="8" r="1.75" fill="currentColor" />
  </Icon>
);

/** Stands over the words of a state: one drawing for each family of states. */
export function StateDrawing({ kind }: { kind: 'page' | 'closed' | 'search' | 'language' | 'fault' }) {
  return (
    <svg
      class="state-drawing"
      width="48"
      height="48"
      viewBox="0 0 48 48"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {DRAWINGS[kind]}
    </svg>
  );
}

const sheet = <path d="M13 6h16l8 8v26a2 2 0 0 1-2 2H13a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2zM29 6v8h8" />;

const DRAWINGS = {
  page: (
    <>
      {sheet}
      <path d="M18 22h12M18 28h12M18 34h7" />
    </>
  ),
  closed: (
    <>
      <rect x="10" y="21" width="28" height="21" rx="3" />
      <path d="M16 21v-6a8 8 0 0 1 16 0v6M24 29v5" />
    </>
  ),
  search: (
    <>
      {sheet}
      <circle cx="23" cy="26" r="6" />
      <path d="m27.5 30.5 4 4" />
    </>
  ),
  language: (
    <>
      <circle cx="24" cy="24" r="17" />
      <path d="M7 24h34M24 7c5 4.5 7.5 10.5 7.5 17S29 36.5 24 41c-5-4.5-7.5-10.5-7.5-17S19 11.5 24 7z" />
    </>
  ),
  fault: (
    <>
      <path d="M22.2 8.2a2.1 2.1 0 0 1 3.6 0L42 37a2.1 2.1 0 0 1-1.8 3.1H7.8A2.1 2.1 0 0 1 6 37z" />
      <path d="M24 19v9M24 33.5v.1" />
    </>
  ),
};
