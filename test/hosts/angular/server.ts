// First: the other packages are compiled as they load.
import "@angular/compiler";
import { provideZonelessChangeDetection } from "@angular/core";
import { type BootstrapContext, bootstrapApplication, provideClientHydration } from "@angular/platform-browser";
import { provideServerRendering, renderApplication } from "@angular/platform-server";
import { Shop } from "./app.ts";

/** The shop's first turn as Angular's server writes it: with the state that its hydration reads. */
export async function render(): Promise<string> {
  const providers = [provideZonelessChangeDetection(), provideServerRendering(), provideClientHydration()];
  const bootstrap = (context: BootstrapContext) => bootstrapApplication(Shop, { providers }, context);
  const page = await renderApplication(bootstrap, {
    document: "<!doctype html><html><head></head><body><angular-shop></angular-shop></body></html>",
    url: "https://shop.example/angular",
    allowedHosts: ["shop.example"],
  });
  return page.slice(page.indexOf("<body>") + "<body>".length, page.indexOf("</body>"));
}
