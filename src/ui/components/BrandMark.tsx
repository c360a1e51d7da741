/** The brand mark, as in icons/icon.svg: quotation marks pressed onto a marker's line. */
export function BrandMark({ size }: { size: number }) {
  return (
    <svg class="brand" width={size} height={size} viewBox="0 0 128 128" aria-hidden="true">
      <rect width="128" height="128" rx="28" fill="#2a4494" />
      <path
        fill="#fff"
        d="M24 24h32v24c0 18-8 28-24 32l-8-10c10-3 15-8 16-18H24zM72 24h32v24c0 18-8 28-24 32l-8-10c10-3 15-8 16-18H72z"
      />
      <path fill="#ffc233" d="M24 88h80v16H24z" />
    </svg>
  );
}
