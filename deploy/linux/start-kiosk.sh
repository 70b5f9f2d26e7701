#!/bin/sh
# Starts the kiosk and keeps it running.
#   start-kiosk.sh               serves ../site to this machine alone and opens it
#   start-kiosk.sh ADDRESS       opens the address of the province's server
# NIEMYET_PORT (4180), NIEMYET_PROFILE (~/niem-yet-profile), NIEMYET_BROWSER, NIEMYET_FLAGS (more flags), NIEMYET_ONCE=1 (no restart).
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
port=${NIEMYET_PORT:-4180}
# Outside hidden folders: Chromium from a snap may not write there. What the kiosk keeps between days lives here.
profile=${NIEMYET_PROFILE:-$HOME/niem-yet-profile}
address=${1:-http://localhost:$port/?kiosk=1}

browser=${NIEMYET_BROWSER:-}
for name in chromium chromium-browser google-chrome google-chrome-stable microsoft-edge; do
  [ -n "$browser" ] || browser=$(command -v "$name" || true)
done
if [ -z "$browser" ]; then
  echo "Chưa có trình duyệt. Cài bằng: sudo apt install chromium (Debian) hoặc sudo snap install chromium (Ubuntu)" >&2
  exit 1
fi

server=
screen=
stop() {
  trap - EXIT INT TERM
  [ -z "$screen" ] || kill "$screen" 2>/dev/null || true
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
}
trap stop EXIT
trap 'stop; exit 0' INT TERM

if [ $# -eq 0 ]; then
  if ! command -v python3 >/dev/null; then
    echo "Chưa có Python 3. Cài bằng: sudo apt install python3" >&2
    exit 1
  fi
  python3 "$here/serve.py" --port "$port" &
  server=$!
  sleep 1
  if ! kill -0 "$server" 2>/dev/null; then
    echo "Không mở được cổng $port: có chương trình khác đang dùng, hoặc kiosk đã chạy rồi." >&2
    exit 1
  fi
fi

# No --incognito and no --guest: both forget everything at every start.
while :; do
  # shellcheck disable=SC2086 # NIEMYET_FLAGS is a list
  "$browser" --kiosk --user-data-dir="$profile" \
    --no-first-run --no-default-browser-check --noerrdialogs --disable-infobars \
    --hide-crash-restore-bubble --disable-session-crashed-bubble \
    --disable-pinch --overscroll-history-navigation=0 \
    --disable-features=Translate,AutofillServerCommunication --disable-sync --disable-component-update --disable-background-networking \
    --password-store=basic --autoplay-policy=no-user-gesture-required \
    ${NIEMYET_FLAGS:-} "$address" &
  screen=$!
  wait "$screen" || true
  screen=
  [ "${NIEMYET_ONCE:-}" != 1 ] || exit 0
  sleep 3
done
