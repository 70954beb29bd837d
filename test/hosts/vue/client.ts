/** Takes the server's markup over with Vue. */
import { createSSRApp, nextTick, ref } from "vue";
import { offer } from "../turns.ts";
import { Shop } from "./app.ts";

const turn = ref(0);
createSSRApp(Shop(turn)).mount("#root");
offer(nextTick(), (next) => {
  turn.value = next;
  return nextTick();
});
