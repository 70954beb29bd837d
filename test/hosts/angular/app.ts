/** The shop in Angular, compiled when it starts and without zone.js: no command-line tool is needed. */
import { Component, type Signal, signal } from "@angular/core";
import { type Product, shelf } from "../catalogue.ts";

/** The turn that the shop shows. */
export const turn = signal(0);

class ShopComponent {
  readonly turn: Signal<number> = turn;
  readonly shelf: (turn: number) => Product[] = shelf;
}

/** The shop. */
export const Shop =
  Component({
    selector: "angular-shop",
    template: `<main><h1>CCTV cameras</h1><ul class="shelf">@for (product of shelf(turn()); track product.key) {<li class="tile"><h3><a href="#{{ product.key }}">{{ product.title }}</a></h3><p>£ {{ product.price }}.00 each</p></li>}</ul></main>`,
  })(ShopComponent) ?? ShopComponent;
