/** The card's script, brought into a frame when its first badge is opened. */

import { openCard } from "./card/open-card.tsx";
import { offerCard } from "./card-door.ts";

offerCard(openCard);
