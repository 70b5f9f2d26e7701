import { createPinia } from "pinia";
import { createApp } from "vue";
import App from "./App.vue";
import { installKiosk } from "./kiosk/install-kiosk";
import "./look/fonts.css";
import "./look/tokens.css";
import "./look/base.css";
import "./look/high-contrast.css";
import "./look/room.css";
import { linkOwnApplication } from "./platform/install-link";
import { createPages } from "./router";
import { startUp } from "./start-up";

linkOwnApplication();
const router = createPages();
const app = createApp(App).use(createPinia());
installKiosk(app, router);
app.use(router).mount("#app");
void startUp(document.querySelector("#app")!);
