/** Takes the server's markup over with Angular. */

// First: the other packages are compiled as they load.
import "@angular/compiler";
import { provideZonelessChangeDetection } from "@angular/core";
import { bootstrapApplication, provideClientHydration } from "@angular/platform-browser";
import { offer } from "../turns.ts";
import { Shop, turn } from "./app.ts";

const app = bootstrapApplication(Shop, { providers: [provideZonelessChangeDetection(), provideClientHydration()] });
offer(
  app.then((started) => started.whenStable()),
  async (next) => {
    turn.set(next);
    (await app).tick();
  },
);
