/** The turn that the shop shows. */
export const turn = $state({ now: 0 });
