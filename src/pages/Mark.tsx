/** The dome camera and its line of sight, in the text's colour. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.5">
      <path d="M2.5 3.75v1.5a4.5 4.5 0 0 0 9 0v-1.5" />
      <path d="M9 7.5l6 6" stroke-linecap="round" />
      <path fill="currentColor" stroke="none" d="M1 1.5h12v2H1z" />
    </svg>
  );
}
