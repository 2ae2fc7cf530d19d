import { useApp } from "../ui/shell/app-context.ts";
import { CheckScreen } from "../rooms/check/check-screen.tsx";
import { KitScreen } from "../rooms/kit/kit-screen.tsx";

/** The kit, and the check of a message, which is reached from it in the same hour. */
export function KitRooms() {
  const { navigation } = useApp();
  const route = navigation.route.value;
  switch (route.screen) {
    case "kit":
      return <KitScreen door={route.door} />;
    case "check":
      return <CheckScreen from={route.from} key={route.from} />;
    default:
      return null;
  }
}
