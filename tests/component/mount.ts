// Mounts a component in a browser-like document and gives what a test asks of it.
import { mount as mountComponent } from "@vue/test-utils";
import type { Component } from "vue";

export function mount(component: Component, props: Record<string, unknown>, options: Record<string, unknown> = {}) {
  return mountComponent(component, { props, attachTo: document.body, ...options });
}
