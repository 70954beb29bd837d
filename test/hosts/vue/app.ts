/** The shop in Vue, as a render function: no compiler is needed. */
import { defineComponent, h, type Ref } from "vue";
import { shelf } from "../catalogue.ts";

/** The shop at a turn. */
export const Shop = (turn: Ref<number>) =>
  defineComponent(
    () => () =>
      h("main", [
        h("h1", "CCTV cameras"),
        h(
          "ul",
          { class: "shelf" },
          shelf(turn.value).map(({ key, title, price }) =>
            h("li", { key, class: "tile" }, [
              h("h3", [h("a", { href: `#${key}` }, title)]),
              h("p", [`£ ${price}`, ".00 each"]),
            ]),
          ),
        ),
      ]),
  );
